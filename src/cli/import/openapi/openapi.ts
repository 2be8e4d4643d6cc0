import { redact } from '../copied.ts'
import { at, type DataMap, entriesOf, isMap, itemsOf, member, stringOf } from '../data.ts'
import type { Credential, Imported, ImportedScheme, Note } from '../model.ts'
import { readScheme, type SchemeContext, unescapePointer } from './schemes.ts'
import { isSwagger, readServers } from './servers.ts'

/** More schemes and groups than any document that we know has. */
const schemeLimit = 100
const scopeLimit = 1000
const operations: ReadonlySet<string> = new Set([
  ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'],
])

/** True for data that is an OpenAPI document. */
export function isOpenApi(data: unknown): data is DataMap {
  return isMap(data) && (isSwagger(data) || /^3\.\d/.test(stringOf(member(data, 'openapi')) ?? ''))
}

/** The version of a document, for the report. */
export function openApiVersion(document: DataMap): string {
  return `OpenAPI ${isSwagger(document) ? '2.0' : (/^3\.\d{1,2}(?:\.\d{1,2})?/.exec(stringOf(member(document, 'openapi')) ?? '')?.[0] ?? '')}`
}

/** Reads OpenAPI 2.0, 3.0, 3.1 and 3.2. */
export function readOpenApi(document: DataMap): Imported {
  const { baseUrl, server, notes: serverNotes } = readServers(document)
  const where = isSwagger(document) ? ['securityDefinitions'] : ['components', 'securitySchemes']
  const declared = entriesOf(at(document, ...where))
  const uses = readUses(document, new Set(declared.slice(0, schemeLimit).map(([name]) => name)))
  const context: SchemeContext = {
    document,
    server,
    scopes: (name) => uses.scopes.get(name) ?? [],
    signingName: stringOf(at(document, 'info', 'x-aws-signingName')),
  }
  const notes: Note[] = [...serverNotes]
  if (declared.length > schemeLimit) {
    notes.push({ place: where.join('.'), reason: `Only the first ${schemeLimit} schemes are read.` })
  }
  const schemes = new Map<string, ImportedScheme>()
  const deprecated = new Set<string>()
  for (const [name, scheme] of declared.slice(0, schemeLimit)) {
    const place = [...where, name].join('.')
    const { credential, notes: own, isDeprecated } = readScheme(name, scheme, place, context)
    if (!credential) {
      notes.push(...own.map((note) => ({ ...note, schemes: withCompanions(name, uses) })))
      continue
    }
    if (isDeprecated) deprecated.add(name)
    const prefer = { place, reason: 'The document says that it is deprecated. Prefer another scheme.' }
    schemes.set(name, { name, credentials: [credential], notes: isDeprecated ? [...own, prefer] : own })
  }
  const isSigned = [...schemes.values()].some(({ credentials: [each] }) => each?.kind === 'awsSigV4')
  if (uses.hasIam && !isSigned && !schemes.has('aws_iam')) {
    const credential: Credential = { kind: 'awsSigV4', service: context.signingName }
    schemes.set('aws_iam', { name: 'aws_iam', credentials: [credential], notes: [] })
  }
  for (const name of uses.unknown) {
    notes.push({
      place: `security: ${name}`,
      reason: `\`${where.join('.')}\` has no scheme of that name. If requests need it, add it to the config.`,
      schemes: withCompanions(name, uses),
    })
  }
  if (!declared.length && !schemes.size && !uses.unknown.size) {
    notes.push({
      place: 'the document',
      reason: 'It says nothing about authentication. If the API needs it, add `auth` to the config.',
    })
  }
  const groups = groupsOf(uses, schemes, notes)
  const inGroups = new Set(groups.flatMap(({ parts }) => parts))
  const alone = [...schemes.values()]
    .filter(({ name }) => uses.alone.has(name) || !inGroups.has(name))
    .sort((a, b) => Number(deprecated.has(a.name)) - Number(deprecated.has(b.name)))
  return {
    apis: [
      {
        title: stringOf(at(document, 'info', 'title')),
        baseUrl,
        schemes: [...alone, ...groups.map(({ scheme }) => scheme)],
        headers: [],
        query: [],
        notes,
      },
    ],
    notes: [],
  }
}

/** What `security` says, of the document and of its operations. */
interface Uses {
  /** Schemes that suffice by themselves. */
  readonly alone: ReadonlySet<string>
  /** Schemes that are needed together. */
  readonly groups: readonly (readonly string[])[]
  /** Names that no scheme has. */
  readonly unknown: ReadonlySet<string>
  readonly scopes: ReadonlyMap<string, readonly string[]>
  /** API Gateway checks a signature of AWS, for which it has no scheme. */
  readonly hasIam: boolean
}

function readUses(document: DataMap, declared: ReadonlySet<string>): Uses {
  const alone = new Set<string>()
  const unknown = new Set<string>()
  const groups = new Map<string, readonly string[]>()
  const scopes = new Map<string, Set<string>>()
  const read = (security: unknown): void => {
    for (const requirement of itemsOf(security)) {
      const parts = entriesOf(requirement)
        .slice(0, schemeLimit)
        .map(([name, requested]) => [nameOf(name), requested] as const)
      for (const [name, requested] of parts) {
        if (!declared.has(name)) {
          if (unknown.size < schemeLimit) unknown.add(name)
          continue
        }
        const known = scopes.get(name) ?? new Set()
        scopes.set(name, known)
        for (const scope of itemsOf(requested)) {
          if (typeof scope === 'string' && known.size < scopeLimit) known.add(scope)
        }
      }
      const group = parts.map(([name]) => name)
      if (group.length === 1 && group[0] !== undefined) alone.add(group[0])
      else if (group.length > 1 && groups.size < schemeLimit) groups.set([...group].sort().join('\n'), group)
    }
  }
  let hasIam = false
  const readIam = (value: unknown): void => {
    hasIam ||= /^aws_iam$/i.test(stringOf(at(value, 'x-amazon-apigateway-auth', 'type')) ?? '')
  }
  read(member(document, 'security'))
  readIam(document)
  for (const [, item] of [
    ...entriesOf(member(document, 'paths')),
    ...entriesOf(member(document, 'webhooks')),
  ]) {
    for (const [method, operation] of entriesOf(item)) {
      if (!operations.has(method) && method !== 'x-amazon-apigateway-any-method') continue
      read(member(operation, 'security'))
      readIam(operation)
    }
    // OpenAPI 3.2 lets an API have other methods.
    for (const [, operation] of entriesOf(member(item, 'additionalOperations')))
      read(member(operation, 'security'))
  }
  return {
    alone,
    groups: [...groups.values()],
    unknown,
    scopes: new Map([...scopes].map(([name, each]) => [name, [...each]])),
    hasIam,
  }
}

/** A scheme, and those that are needed together with it. */
function withCompanions(name: string, { groups }: Uses): readonly string[] {
  return [...new Set([name, ...groups.filter((group) => group.includes(name)).flat()])]
}

/** A name of a scheme; since OpenAPI 3.2, `security` may contain its place in the document instead. */
function nameOf(written: string): string {
  const [, name] = /^#\/components\/securitySchemes\/([^/]+)$/.exec(written) ?? []
  return name === undefined ? written : unescapePointer(name)
}

/** The groups whose schemes could be read. */
function groupsOf(
  uses: Uses,
  schemes: ReadonlyMap<string, ImportedScheme>,
  notes: Note[],
): readonly { readonly scheme: ImportedScheme; readonly parts: readonly string[] }[] {
  return uses.groups.flatMap((parts) => {
    const found = parts.flatMap((name) => schemes.get(name) ?? [])
    const missing = parts.filter((name) => !schemes.has(name))
    if (missing.length) {
      notes.push({
        place: `security: ${parts.join(' and ')}`,
        reason: `Requests need these together, and ${missing.map((name) => `\`${redact(name)}\``).join(' and ')} could not be carried over.`,
        isLost: true,
        schemes: parts,
      })
    }
    if (found.length < 2) return []
    const name = found.map((each) => each.name).join('+')
    const credentials = found.flatMap((each) => each.credentials)
    const own = found.flatMap((each) => each.notes)
    return [{ scheme: { name, credentials, notes: own }, parts: found.map((each) => each.name) }]
  })
}
