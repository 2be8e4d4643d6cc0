import { constantCase, placeholderName, secretHint } from '../diagnostics/hints.ts'
import { holdsSecretFormat } from '../diagnostics/secret-formats.ts'
import { type MapNode, nodeAt, type ScalarNode, type SourceNode, type Span } from '../ir/source.ts'
import { mapsOfTheApi } from './literals.ts'
import { holdsReference, type ReferenceScope } from './references.ts'

/**
 * Last words of names under which APIs expect credentials. A literal under one of them is a warning. `docs/config.md`
 * has the same list.
 */
export const credentialWords: readonly string[] = [
  'accesstoken',
  'apikey',
  'authorization',
  'authtoken',
  'cookie',
  'credential',
  'credentials',
  'key',
  'passphrase',
  'passwd',
  'password',
  'pin',
  'pwd',
  'secret',
  'token',
]

/** Reports secrets in plain text, and literals that may be secrets. */
export function reportPlainSecrets(root: MapNode, scope: ReferenceScope): void {
  const logins = partsOfRequests(root)
  for (const [name, { key, node }] of root.entries) {
    const place = { name, key, isOfTheApi: false, isOfLogin: false }
    if (['baseUrl', 'headers', 'query', 'auth'].includes(name)) {
      for (const value of valuesIn(node, place, logins)) reportSent(value, scope)
    } else if (name === 'variables') reportVariables(node, scope)
    else reportElsewhere(node, place, scope)
  }
}

/** What the requests of a login and a logout send, besides their `auth`. */
function partsOfRequests(root: MapNode): ReadonlySet<SourceNode> {
  const values = [['login'], ['refresh', 'request'], ['logout']].map((path) =>
    nodeAt(root, ['auth', ...path]),
  )
  const requests = values.flatMap((value) => (value?.kind === 'list' ? value.items : (value ?? [])))
  const parts = requests.flatMap((request) =>
    ['headers', 'query', 'body'].map((part) => nodeAt(request, [part])),
  )
  return new Set(parts.filter((part) => part !== undefined))
}

/** A key in the config. */
interface Place {
  readonly name: string
  readonly key: Span
  /** The name comes from the API, not from flexgen. */
  readonly isOfTheApi: boolean
  /** It is sent to log in or out, so that a literal is more likely a secret. */
  readonly isOfLogin: boolean
}

interface Value extends Place {
  readonly node: ScalarNode
}

function valuesIn(
  node: SourceNode,
  place: Place,
  logins: ReadonlySet<SourceNode> = new Set(),
): readonly Value[] {
  switch (node.kind) {
    case 'scalar':
      return [{ ...place, node }]
    case 'list':
      return node.items.flatMap((item) => valuesIn(item, place, logins))
    case 'map': {
      const isOfTheApi = place.isOfTheApi || mapsOfTheApi.includes(place.name)
      const isOfLogin = place.isOfLogin || logins.has(node)
      return [...node.entries].flatMap(([name, { key, node }]) =>
        valuesIn(node, { name, key, isOfTheApi, isOfLogin }, logins),
      )
    }
  }
}

function reportSent({ name, key, node, isOfTheApi, isOfLogin }: Value, { reporter }: ReferenceScope): void {
  const { text } = node
  if (node.literal) {
    const hint = /["\\]/.test(text) ? undefined : `${name}: "${text}"`
    if (text.includes('${')) reporter.report('references/not-here', node.span, { key: 'literal' }, hint)
    else if (text) reporter.report('secrets/literal', node.literal, { key: name })
    return
  }
  const scheme = isOfTheApi && name.toLowerCase() === 'authorization' ? schemeBeforeSecret(text) : undefined
  if (scheme !== undefined) {
    const hint = `${name}: "${scheme} \${env.${/^basic$/i.test(scheme) ? 'CREDENTIALS' : 'TOKEN'}}"`
    reporter.report('secrets/plain', node.span, { key: name }, hint)
    return
  }
  if (holdsSecretFormat(text)) {
    const isUrl = /^(?:https?:|\$\{)/i.test(text)
    const hint = isUrl ? `\${env.${constantCase(name)}}` : secretHint(name)
    reporter.report('secrets/plain', node.span, { key: name }, hint)
    return
  }
  const mayBeSecret = typeof node.value === 'string' ? text !== '' : typeof node.value === 'number'
  if (isOfTheApi && mayBeSecret && !holdsReference(text) && !isPlaceholder(text) && isCredentialName(name)) {
    if (isOfLogin) reporter.report('secrets/plain', node.span, { key: name }, secretHint(name))
    else reporter.report('secrets/literal', key, { key: name })
  }
  for (const [, parameter = '', value = ''] of text.matchAll(/[?&]([^=&?#]+)=([^&#]+)/g)) {
    if (/^https?:/i.test(text) && isCredentialName(parameter) && !holdsReference(value))
      reporter.report('secrets/literal', node.span, { key: parameter })
  }
}

/** Reports secrets in the defaults and enums of variables. */
function reportVariables(variables: SourceNode, scope: ReferenceScope): void {
  if (variables.kind !== 'map') return
  for (const [variable, { node }] of variables.entries) {
    if (node.kind !== 'map') continue
    for (const [name, entry] of node.entries) {
      const place = { name, key: entry.key, isOfTheApi: false, isOfLogin: false }
      if (name !== 'default' && name !== 'enum') reportElsewhere(entry.node, place, scope)
      else {
        for (const { node: value } of valuesIn(entry.node, place)) {
          const hint = `\${env.${constantCase(variable)}}`
          if (holdsSecretFormat(value.text))
            scope.reporter.report('secrets/plain', value.span, { key: name }, hint)
        }
      }
    }
  }
}

/** Reports secrets in values that are not sent, but become part of the client or are committed. */
function reportElsewhere(node: SourceNode, place: Place, { reporter }: ReferenceScope): void {
  for (const { name, node: value } of valuesIn(node, place)) {
    if (holdsSecretFormat(value.text)) reporter.report('secrets/literal', value.span, { key: name })
  }
}

/** The scheme of an `Authorization` header with its credentials in plain text. */
function schemeBeforeSecret(text: string): string | undefined {
  const [, scheme, credentials = ''] = /^\s*(Bearer|Basic|Token)\s+(\S.*)$/is.exec(text) ?? []
  return holdsReference(text) || isPlaceholder(credentials) ? undefined : scheme
}

/** True for another tool's placeholder, which is reported as one. */
function isPlaceholder(text: string): boolean {
  return placeholderName(text.trim().replace(/^\S+\s+/, '')) !== undefined
}

function isCredentialName(name: string): boolean {
  const last = (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).at(-1) ?? ''
  return credentialWords.includes(last.toLowerCase())
}
