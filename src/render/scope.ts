import type { Inputs } from '../ir/plan.ts'
import type { Reference, ReferenceSource } from '../ir/text.ts'
import { Code } from './code.ts'

/** Words that the client's own function uses, or that JavaScript keeps for itself. */
const reserved: ReadonlySet<string> = new Set(
  (
    'account answered arguments await base baseUrl boolean break caller case catch class client const continue credentials debugger ' +
    'default delete do else encodeURIComponent enum eval export extends false finally for function get if implements import in init ' +
    'input instanceof interface let new null number of options package prepare private protected public request ' +
    'return hop isSigned send sent session sign signal signer now others tokens redirect url JSON Date static string super switch this throw transport true try type typeof undefined url var void waits ' +
    'while with yield Object Promise Set URL'
  ).split(' '),
)

/** What the references of a client are called in its code. */
export interface Names {
  readonly of: (source: ReferenceSource, name: string) => Code
}

/**
 * Gives each credential and variable a name of its own.
 *
 * @param taken names of the module's other declarations
 */
export function nameInputs(
  { credentials, variables }: Inputs,
  ...taken: readonly ReadonlySet<string>[]
): Names {
  const given = new Set<string>()
  // Looked up in each: to put them together takes longer than all else here.
  const used = [reserved, given, ...taken]
  const isUsed = (name: string): boolean => used.some((names) => names.has(name))
  const names = new Map<string, string>()
  const inputs = [
    ...credentials.map(({ name }) => ({ source: 'credentials' as const, name })),
    ...variables.map(({ name }) => ({ source: 'variables' as const, name })),
  ]
  for (const { source, name } of inputs) {
    const plain = camelCase(name)
    let candidate = isUsed(plain) ? plain + (source === 'credentials' ? 'Credential' : 'Variable') : plain
    for (let count = 2; isUsed(candidate); count++) candidate = plain + count
    given.add(candidate)
    names.set(`${source}.${name}`, candidate)
  }
  return {
    of: (source, name) => {
      const found = names.get(`${source}.${name}`)
      if (found === undefined) throw new Error(`nothing is called ${source}.${name}`)
      return Code.identifier(found)
    },
  }
}

/** The config's word for a reference, as errors show it. */
export function referenceWords({ source, name }: Reference): string {
  return source === 'env' ? `the environment's ${name}` : `${source}.${name}`
}

/** A name in the style of code: `org-id` and `ORG_ID` are `orgId`. */
function camelCase(name: string): string {
  const words = (/[a-z]/.test(name) ? name : name.toLowerCase()).split(/[^A-Za-z0-9]+/).filter(Boolean)
  const plain = words
    .map(
      (word, index) => (index ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + word.slice(1),
    )
    .join('')
  return /^[A-Za-z]/.test(plain) ? plain : `value${plain}`
}
