import { constantCase, isName } from '../diagnostics/hints.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { ReferenceSource } from '../ir/text.ts'

/** What references may name at a place. */
interface Known {
  readonly variables: ReadonlyMap<string, unknown> | undefined
  readonly serverSources: readonly ReferenceSource[]
}

/** Where references may come from everywhere. */
export const callerSources: readonly ReferenceSource[] = ['env', 'credentials', 'variables']

/** What other tools and texts call where values come from; in lower case. */
const otherSources: ReadonlyMap<string, ReferenceSource> = new Map([
  ['callback', 'redirect'],
  ['environment', 'env'],
  ['login', 'redirect'],
  ['process', 'env'],
  ['response', 'token'],
  ['secret', 'env'],
  ['secrets', 'env'],
  ['tokens', 'token'],
  ['vars', 'variables'],
])

/** A reference to write. Behind a name may stand what other tools take for a default, and it may be a secret. */
export function referenceHint(source: string, name: string): string {
  const [begins = ''] = /^[\w-]+(?=:|$)/.exec(name) ?? []
  return `\${${source}.${isName(begins) ? begins : 'NAME'}}`
}

/** For a reference that is not closed. */
export function closingHint(inner: string): string {
  const isReference = /^(?:env|credentials|variables|token|redirect)\.\w/.test(inner)
  return isReference ? `\${${inner}}` : 'write `$${` for a plain `${`'
}

/** For a source that there is not: the one that was likely meant, or all that there are here. */
export function sourceHint(source: string, name: string, { serverSources }: Known): string {
  const here = [...callerSources, ...serverSources]
  const other = otherSources.get(source.toLowerCase())
  const near = other !== undefined && here.includes(other) ? other : nearest(source, here)
  if (near !== undefined) return referenceHint(near, name.replace(/^env\./, ''))
  const quoted = here.map((each) => `\`${each}\``)
  return `the sources here are ${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}

/** For what a server sends, where nothing of that is known yet: the caller's own value. */
export function unavailableHint(name: string, { variables }: Known): string {
  const own = name.split('.').at(-1) ?? ''
  return variables?.has(own) ? `\${variables.${own}}` : referenceHint('env', constantCase(own))
}

/** For a reference with other signs in it, such as `${{ secrets.NAME }}`, `${ env.NAME }` or `${env['NAME']}`. */
export function otherSyntaxHint(inner: string, known: Known): string {
  const [, source, name] = /^\W*([A-Za-z]+)\W+([A-Za-z][\w-]*)\W*$/.exec(inner) ?? []
  if (source === undefined || name === undefined) return '${env.NAME}'
  return callerSources.some((each) => each === source)
    ? referenceHint(source, name)
    : sourceHint(source, name, known)
}

/** For a name without a source. What is not written as the environment has it may be told by a login, or by the caller. */
export function nameHint(name: string, known: Known): string {
  if (known.variables?.has(name)) return `\${variables.${name}}`
  const isOfLogin = known.serverSources.includes('redirect') && isName(name) && !/^[A-Z\d_]+$/.test(name)
  return isOfLogin
    ? `\${redirect.${name}} where the login tells it, else \${env.${name}}`
    : referenceHint('env', name)
}

/**
 * For what other tools have in place of a reference: a variable, and how it is declared where it is not; or what the
 * login tells.
 */
export function parameterHint(name: string, known: Known): string {
  const reference = `\${variables.${name}}`
  if (known.variables?.has(name)) return reference
  return `${reference} with ${declaration(name, known)}${orRedirect(name, known)}`
}

/** For a variable that there is not. */
export function declareHint(name: string, known: Known): string {
  return `declare it: ${declaration(name, known)}${orRedirect(name, known)}`
}

function declaration(name: string, { variables }: Known): string {
  return variables?.size ? `\`${name}: {}\` below \`variables\`` : `\`variables: { ${name}: {} }\``
}

function orRedirect(name: string, { serverSources }: Known): string {
  return serverSources.includes('redirect') ? `, or \${redirect.${name}} where the login tells it` : ''
}
