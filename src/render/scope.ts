import { fragments } from '../../generated/fragments.ts'
import type { Inputs, TimePlan } from '../ir/plan.ts'
import type { Reference, ReferenceSource, TimeFormat } from '../ir/text.ts'
import { Code } from './code.ts'

/** Names that the client's own function uses, and words that JavaScript or TypeScript reserves. */
const reserved: ReadonlySet<string> = new Set(
  [
    'arguments await boolean break case catch class const continue debugger default delete do else enum eval',
    'export extends false finally for function get if implements import in init instanceof interface let new null',
    'number package private protected public return static string super switch this throw true try type typeof',
    'undefined var void while with yield',
    'Date JSON Object Promise Set URL encodeURIComponent',
    'accessTokenUrl account answered authorizationUrl base baseUrl baseUrlOf caller challenges client credentials',
    'deviceAuthorizationUrl expires hop input localExpires localTime nextNonce nonce now options others prepare redirect refreshTokenUrl registrationUrl request revocationUrl scopes send',
    'sent session sign signal signed signer signing time tokens transport url waits',
  ]
    .join(' ')
    .split(' '),
)

/** What the references of a client are called in its code. */
export interface Names {
  readonly of: (source: ReferenceSource, name: string) => Code
}

/** What is added to a name that is already used. */
const suffixes: Readonly<Partial<Record<ReferenceSource, string>>> = {
  credentials: 'Credential',
  variables: 'Variable',
  env: 'Value',
  steps: 'Step',
}

/** What the formats of times are called, and the text of which most are parts. */
const timeNames: Readonly<Record<TimeFormat | 'text', string>> = {
  text: 'iso',
  s: 'seconds',
  ms: 'milliseconds',
  us: 'microseconds',
  iso: 'iso time',
  isoSeconds: 'iso time',
  isoBasic: 'basic time',
  date: 'date',
  dateBasic: 'basic date',
  rfc1123: 'http date',
  YYYY: 'year',
  YY: 'short year',
  MM: 'month',
  DD: 'day',
  hh: 'hours',
  mm: 'minutes',
  ss: 'whole seconds',
  SSS: 'fraction',
}

/**
 * Gives each credential, variable, environment variable, step and time a name of its own.
 *
 * @param taken names of the module's declarations that are not fragments
 */
export function nameInputs(
  { credentials, variables, env }: Inputs,
  steps: readonly string[],
  times: readonly TimePlan[],
  taken: ReadonlySet<string>,
): Names {
  const given = new Set<string>()
  const isUsed = (name: string): boolean =>
    Object.hasOwn(fragments, name) || reserved.has(name) || given.has(name) || taken.has(name)
  const names = new Map<string, Code>()
  const give = (source: ReferenceSource, name: string): void => {
    if (names.has(`${source}.${name}`)) return
    const plain = plainName(source, name)
    let candidate = isUsed(plain) ? plain + (suffixes[source] ?? 'Text') : plain
    for (let count = 2; isUsed(candidate); count++) candidate = plain + count
    given.add(candidate)
    names.set(`${source}.${name}`, Code.identifier(candidate))
  }
  for (const { name } of credentials) give('credentials', name)
  for (const { name } of variables) give('variables', name)
  for (const { name } of env) give('env', name)
  for (const name of steps) give('steps', name)
  if (times.length) {
    // The whole text of a time, of which most formats are parts.
    give('time', 'text')
    give('expires', 'text')
  }
  for (const { source, format } of times) give(source, format)
  return {
    of: (source, name) => {
      const found = names.get(`${source}.${name}`)
      if (!found) throw new Error(`${source}.${name} has no name`)
      return found
    },
  }
}

/** A reference as errors show it. */
export function referenceWords({ source, name }: Reference): string {
  if (source === 'nonce') return source
  return source === 'env' ? name : `${source}.${name}`
}

/** A name in camel case: `org-id` and `ORG_ID` become `orgId`. */
function plainName(source: ReferenceSource, name: string): string {
  if (source !== 'time' && source !== 'expires') return camelCase(name)
  const words = timeNames[name as TimeFormat]
  return camelCase(source === 'time' ? words : `expiry ${words}`)
}

function camelCase(name: string): string {
  const words = (/[a-z]/.test(name) ? name : name.toLowerCase()).split(/[^A-Za-z0-9]+/).filter(Boolean)
  const plain = words
    .map(
      (word, index) => (index ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + word.slice(1),
    )
    .join('')
  return /^[A-Za-z]/.test(plain) ? plain : `value${plain}`
}
