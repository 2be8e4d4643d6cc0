import { isName } from './hints.ts'

/**
 * Functions that guess the value that was meant by a wrong one. Each returns `undefined` if it does not apply; the caller
 * checks whether the result fits the key.
 */

/** Limit of characters; expressions that look ahead take their square. */
const longest = 1_000

/** A URL with a scheme that clients can use: `https://api.example.com/v1` for `api.example.com/v1`. */
export function withScheme(text: string): string | undefined {
  const [, scheme, rest = ''] =
    /^(?:([a-z][a-z\d+.-]*):\/{0,3}(?!\d)|(?:https?)?\/{2})?((?:\[|\w|\$\{).*)$/is.exec(text.trim()) ?? []
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(?=[:/?#]|$)/.test(rest)
  const isHost = isLocal || scheme !== undefined || /^[\w$-][^/?#]*[.}]/.test(rest)
  if (!isHost || /[\s\\@]/.test(rest) || /^(data|file|mailto|javascript)$/i.test(scheme ?? ''))
    return undefined
  const url = `${isLocal || scheme?.toLowerCase() === 'http' ? 'http' : 'https'}://${rest}`
  return URL.canParse(url.replace(/\$\{[^}]*\}/g, 'x')) ? url : undefined
}

/**
 * A URL that can be sent: with a scheme, without user information, fragment, space or backslash. A first reference is a
 * host unless a path follows it.
 */
export function mendedUrl(text: string): string | undefined {
  if (text.length > longest) return undefined
  const plain = text
    .trim()
    .replace(/^([^/?#]*\/\/|)[^/?#]*@/, '$1')
    .replace(/#.*$/s, '')
    .replace(/(?<!\$)\\/g, '/')
    .replace(/\s+/g, '%20')
    .replace(/^\$\{[^}]*\}:\/\//, 'https://')
    // The name of a parameter cannot be a reference.
    .replace(/\?(?=[^=]*\$\{|.*&[^=&]*\$\{).*$/s, '')
  const url = /^\$\{[^}]*\}(?=[.:\w-])/.test(plain) ? `https://${plain}` : withScheme(plain)
  return url === undefined || !URL.canParse(url.replace(/\$\{[^}]*\}/g, 'x')) ? undefined : url
}

/** Units of durations in other tools, in seconds. */
const units: readonly (readonly [name: RegExp, seconds: number])[] = [
  [/^(ms|msecs?|milliseconds?|millis)$/i, 0.001],
  [/^(s|secs?|seconds?)$/i, 1],
  [/^(m|mins?|minutes?)$/i, 60],
  [/^(h|hrs?|hours?)$/i, 3600],
  [/^(d|days?)$/i, 86_400],
  [/^(w|wks?|weeks?)$/i, 604_800],
]

/** A duration in one unit: `5m` for `5M`, `5 minutes` and `PT5M`; `90m` for `1h30m`. */
export function inOneUnit(text: string): string | undefined {
  const plain = withoutIsoMarks(text)
  const seconds = secondsIn(plain)
  if (seconds === undefined || seconds <= 0) return undefined
  const whole = Math.ceil(seconds)
  const written = /^\d+\s*([a-z])/i.exec(plain)?.[1]?.toLowerCase()
  // Prefer the unit in the text.
  const fitting = (['d', 'h', 'm', 's'] as const).filter((unit) => whole % secondsOf(unit) === 0)
  const unit =
    fitting.find((each) => each === written && !/^\d+\s*m(s|illi)/i.test(plain)) ?? fitting[0] ?? 's'
  return `${whole / secondsOf(unit)}${unit}`
}

/** The duration within limits that is nearest to another, in seconds: `15s` for `1m` and `20`. */
export function nearestDuration(text: string, least: number, most: number): string | undefined {
  if (most < 0) {
    const positive = nearestDuration(text.replace(/^\s*-/, ''), -most, -least)
    return positive && `-${positive}`
  }
  const seconds = /^\d+$/.test(text) ? Number(text) : secondsIn(withoutIsoMarks(text))
  // The shortest duration is rarely meant by 0.
  return seconds ? `${Math.min(Math.max(Math.ceil(seconds), least), most)}s` : undefined
}

function withoutIsoMarks(text: string): string {
  return text.trim().replace(/^P(?=T?\d)(.*)$/i, (_, iso: string) => iso.replace(/T/i, ''))
}

function secondsIn(text: string): number | undefined {
  if (!/^(\d+(\.\d+)?\s*[a-z]+[\s,]*)+$/i.test(text)) return undefined
  let seconds = 0
  for (const [, amount = '', unit = ''] of text.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)/gi)) {
    const factor = units.find(([name]) => name.test(unit))?.[1]
    if (factor === undefined) return undefined
    seconds += Number(amount) * factor
  }
  return seconds
}

function secondsOf(unit: string): number {
  return units.find(([name]) => name.test(unit))?.[1] ?? 1
}

/**
 * A name of letters, digits and `-`: `X-API-Key` for `X API Key:`. What follows a colon is a value and may be a secret. So
 * may a word that does not look like a name; masking would not recognise it in the result, which is then empty.
 */
export function asName(text: string): string {
  const [written = ''] = text.slice(0, longest).split(/[:=]/)
  const plain = written
    .trim()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
  const words = plain.split(/[^A-Za-z0-9]+/)
  if (/\s/.test(plain) && words.some((word) => word.length >= 6 && !isName(word))) return ''
  return plain.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '')
}

/** A path in JSON: `data.0.token` for `$.data[0].token` and `/data/0/token`. */
export function asPath(text: string): string | undefined {
  const isPointer = text.startsWith('/')
  if (!isPointer && !/^\$[.[]|\[\d+\]/.test(text)) return undefined
  const dotted = isPointer ? text.replaceAll('/', '.') : text.replace(/\[['"]?([\w-]+)['"]?\]/g, '.$1')
  return dotted.replace(/^\$?\.+/, '')
}

/** The path of a TypeScript file: `src/api.ts` for `src\api`. */
export function asTypeScriptFile(text: string): string | undefined {
  const path = text.trim().replace(/\\/g, '/')
  if (path === '' || path.includes('${')) return undefined
  if (path.endsWith('/')) return `${path}api.ts`
  return `${path.replace(/(\.d)?\.(m?ts|[cm]?jsx?|tsx|cts|py|go|rs|java|json|ya?ml)$/i, '')}.ts`
}

/** HTTP statuses in a string: `[401, 403]` for `401 403`. */
export function statusesIn(text: string): readonly number[] | undefined {
  const found = text.match(/(?<!\d)[1-5]\d\d(?!\d)/g)
  return found ? [...new Set(found.map(Number))] : undefined
}

/** Seconds since 1970 of a number in quotes; 13 digits are milliseconds. */
export function epochSeconds(text: string): number | undefined {
  if (/^\d{1,11}$/.test(text)) return Number(text)
  return /^\d{13}$/.test(text) ? Math.floor(Number(text) / 1000) : undefined
}
