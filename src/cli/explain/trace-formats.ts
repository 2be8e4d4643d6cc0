/** Formats of a trace. */
export const traceFormats = ['pretty', 'json'] as const
export type TraceFormat = (typeof traceFormats)[number]
