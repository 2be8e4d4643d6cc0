import { constantCase, isName, listWords } from '../diagnostics/hints.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { ReferenceSource } from '../ir/text.ts'

/** What references can name at a place. */
interface Known {
  readonly variables: ReadonlyMap<string, unknown> | undefined
  readonly moreSources: readonly ReferenceSource[]
  readonly declaredSteps?: ReadonlySet<string>
}

/** Sources that are available everywhere. */
export const callerSources: readonly ReferenceSource[] = ['env', 'credentials', 'variables']

/** Sources of values that the client makes for each request. */
export const requestSources: readonly ReferenceSource[] = ['time', 'nonce']

/** The same, and what the steps of a signature can refer to. */
export const signatureSources: readonly ReferenceSource[] = [...requestSources, 'expires', 'steps', 'request']

/** Sources by the names that other tools use, in lower case. */
const otherSources: ReadonlyMap<string, ReferenceSource> = new Map([
  ['callback', 'redirect'],
  ['environment', 'env'],
  ['login', 'redirect'],
  ['process', 'env'],
  ['response', 'token'],
  ['secret', 'env'],
  ['secrets', 'env'],
  ['tokens', 'token'],
  ['var', 'variables'],
  ['vars', 'variables'],
])

/** A reference to write. What follows a name may be a default, as in other tools, and that may be a secret. */
export function referenceHint(source: string, name: string): string {
  const [begins = ''] = /^[\w-]+(?=[:?]|$)/.exec(name) ?? []
  return `\${${source}.${isName(begins) ? begins : 'NAME'}}`
}

/** Hint for a reference without its closing brace. */
export function closingHint(inner: string): string {
  const isReference = /^(?:(?:env|credentials|variables|token|redirect|time)\.\w|nonce$)/.test(inner)
  return isReference ? `\${${inner}}` : 'write `$${` for a plain `${`'
}

/** Formats of a time and parts of a request by names that other tools use, in lower case. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['contenttype', 'mediaType'],
  ['data', 'body'],
  ['epoch', 's'],
  ['iso8601', 'iso'],
  ['millis', 'ms'],
  ['milliseconds', 'ms'],
  ['msec', 'ms'],
  ['now', 'ms'],
  ['payload', 'body'],
  ['querystring', 'query'],
  ['sec', 's'],
  ['seconds', 's'],
  ['timestamp', 's'],
  ['unix', 's'],
  ['uri', 'target'],
  ['verb', 'method'],
])

/** Hint for an unknown name of a source that has a fixed set of them. */
export function nameInSourceHint(source: string, name: string, names: readonly string[]): string {
  const other = otherNames.get(name.toLowerCase())
  const near = other !== undefined && names.includes(other) ? other : nearest(name, names)
  if (near !== undefined) return `\${${source}.${near}}`
  if (!names.length) return 'no step comes before this one'
  return `the names here are ${listWords(names, 'and')}`
}

/** Hint for an unknown part of a response: a header, a cookie, or a member of its JSON, which is a `token`. */
export function responseHint(name: string, names: readonly string[]): string {
  const [, part = '', member = ''] = /^(?:(header|cookie)s|body|json|data)\.([\w.-]+)$/i.exec(name) ?? []
  if (member === '') return nameInSourceHint('response', name, names)
  return part === '' ? `\${token.${member}}` : `\${response.${part.toLowerCase()}.${member}}`
}

/** Hint for a name that a session does not have here: what makes it known, or the names that are. */
export function sessionHint(source: string, name: string, names: readonly string[]): string {
  if (name === 'refreshToken' && names.includes('accessToken')) {
    return 'set `refreshTokenResponseKey: refresh_token` in `refresh`'
  }
  if (!names.length) return 'only cookies of `accessTokenResponseCookie` are available here'
  const [only, another] = names
  return another === undefined ? `\${${source}.${only}}` : nameInSourceHint(source, name, names)
}

/** Hint for an unknown source: the one that was likely meant, or all that are available. */
export function sourceHint(source: string, name: string, { moreSources }: Known): string {
  const here = [...callerSources, ...moreSources]
  const other = otherSources.get(source.toLowerCase())
  const near = other !== undefined && here.includes(other) ? other : nearest(source, here)
  if (near !== undefined) return referenceHint(near, name.replace(/^env\./, ''))
  const quoted = here.map((each) => `\`${each}\``)
  return `the sources here are ${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}

/** Hint for a source that is not available here: a value of the caller. */
export function unavailableHint(
  source: ReferenceSource,
  name: string,
  { variables, moreSources }: Known,
): string {
  if (source === 'expires' && moreSources.includes('steps')) {
    return `set \`expiresIn: 30s\` in \`auth${moreSources.includes('session') ? '.signature' : ''}\``
  }
  const own = signatureSources.includes(source) ? source : (name.split('.').at(-1) ?? '')
  return variables?.has(own) ? `\${variables.${own}}` : referenceHint('env', constantCase(own))
}

/** Hint for a reference in another syntax, such as `${{ secrets.NAME }}`, `${ env.NAME }` or `${env['NAME']}`. */
export function otherSyntaxHint(inner: string, known: Known): string {
  const [, source, name] = /^\W*([A-Za-z]+)\W+([A-Za-z][\w-]*)\W*$/.exec(inner) ?? []
  if (source === undefined || name === undefined) return '${env.NAME}'
  return callerSources.some((each) => each === source)
    ? referenceHint(source, name)
    : sourceHint(source, name, known)
}

/** Hint for a name without a source. One that is not in capitals may come from the login. */
export function nameHint(name: string, known: Known): string {
  if (known.variables?.has(name)) return `\${variables.${name}}`
  if (known.moreSources.includes('time') && /^(timestamp|time|now)$/i.test(name)) {
    return '${time.s} if the API expects seconds, otherwise ${time.ms}'
  }
  if (known.moreSources.includes('steps') && known.declaredSteps?.has(name))
    return referenceHint('steps', name)
  if (known.moreSources.includes('nonce') && /^(uuid|guid)$/i.test(name)) return '${nonce}'
  const isOfLogin = known.moreSources.includes('redirect') && isName(name) && !/^[A-Z\d_]+$/.test(name)
  return isOfLogin
    ? `\${redirect.${name}} if the login returns it, otherwise \${env.${name}}`
    : referenceHint('env', name)
}

/** Hint for another tool's placeholder: a variable, with its declaration if needed, or what the login returns. */
export function parameterHint(name: string, known: Known): string {
  const reference = `\${variables.${name}}`
  if (known.variables?.has(name)) return reference
  return `${reference} with ${declaration(name, known)}${orRedirect(name, known)}`
}

/** Hint for an unknown variable. */
export function declareHint(name: string, known: Known): string {
  return `declare it: ${declaration(name, known)}${orRedirect(name, known)}`
}

function declaration(name: string, { variables }: Known): string {
  return variables?.size ? `\`${name}: {}\` in \`variables\`` : `\`variables: { ${name}: {} }\``
}

function orRedirect(name: string, { moreSources }: Known): string {
  return moreSources.includes('redirect') ? `, or \${redirect.${name}} if the login returns it` : ''
}
