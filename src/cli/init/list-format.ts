/** Formats of the list of known APIs. */
export const listFormats = ['pretty', 'json'] as const
export type ListFormat = (typeof listFormats)[number]
