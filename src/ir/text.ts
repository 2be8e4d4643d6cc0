/**
 * Where a reference's value comes from: the caller, the token responses, the redirect of a login, the tokens and the
 * cookies of a session, the response before a request of a login, or the client, which makes a new time and nonce for
 * each request that is sent, and computes the steps of a signature from it.
 */
export type ReferenceSource =
  | 'env'
  | 'credentials'
  | 'variables'
  | 'token'
  | 'redirect'
  | 'session'
  | 'response'
  | 'time'
  | 'nonce'
  | 'expires'
  | 'steps'
  | 'request'

/** Formats of `${time.FORMAT}`: seconds, milliseconds and microseconds since 1970, whole dates, and parts of one. */
export const timeFormats = [
  's',
  'ms',
  'us',
  'iso',
  'isoSeconds',
  'isoBasic',
  'date',
  'dateBasic',
  'rfc1123',
  'YYYY',
  'YY',
  'MM',
  'DD',
  'hh',
  'mm',
  'ss',
  'SSS',
] as const

/** The formats that do not depend on the time zone. */
export const zonelessFormats: readonly string[] = ['s', 'ms', 'us', 'isoBasic', 'rfc1123']

export type TimeFormat = (typeof timeFormats)[number]

/** True for a format of `${time.FORMAT}`. */
export function isTimeFormat(name: string): name is TimeFormat {
  return (timeFormats as readonly string[]).includes(name)
}

/** A `${source.name}` in a value. */
export interface Reference {
  readonly source: ReferenceSource
  /**
   * For `token`, `session`, `response` and `request`, names with dots between them; for `time` and `expires`, a format;
   * empty for `nonce`.
   */
  readonly name: string
  /** True if it may be absent. The entry that contains it is then left out. */
  readonly optional: boolean
}

/** A string of the config: literal parts and references, in order. */
export type Text = readonly (string | Reference)[]

/** The whole string, if it has no references; otherwise `undefined`. */
export function literalOf(text: Text): string | undefined {
  return text.every((part) => typeof part === 'string') ? text.join('') : undefined
}

/** The references of a `Text`. */
export function referencesOf(text: Text): readonly Reference[] {
  return text.filter((part): part is Reference => typeof part !== 'string')
}

/** True if a reference in a `Text` may be absent. */
export function mayBeAbsent(text: Text): boolean {
  return referencesOf(text).some(({ optional }) => optional)
}

/** A reference as written in the config, without its braces. */
export function writtenReference({ source, name, optional }: Reference): string {
  if (source === 'nonce') return source
  // Whether a variable is optional is written where it is declared.
  return `${source}.${name}${optional && source !== 'variables' ? '?' : ''}`
}

/** A `Text` as written in the config. */
export function writtenText(text: Text): string {
  return text
    .map((part) =>
      typeof part === 'string' ? part.replaceAll('${', () => '$${') : `\${${writtenReference(part)}}`,
    )
    .join('')
}

/** Sources of values that are not secret. */
const visibleSources: readonly ReferenceSource[] = ['variables', 'time', 'expires', 'nonce', 'request']

/** True if a reference in a `Text` is, or may be, a secret. */
export function holdsSecret(text: Text): boolean {
  return referencesOf(text).some(({ source }) => !visibleSources.includes(source))
}
