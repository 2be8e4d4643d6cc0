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
  const report = (node: ScalarNode, place: Place): void => reportSent(node, place, scope)
  root.entries.forEach(({ key, node }, name) => {
    const place = { name, key, isOfTheApi: false, isOfLogin: false }
    if (['baseUrl', 'headers', 'query', 'auth'].includes(name)) visitValues(node, place, logins, report)
    else if (name === 'variables') reportVariables(node, scope)
    else reportElsewhere(node, place, scope)
  })
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

const noLogins: ReadonlySet<SourceNode> = new Set()

/** Visits a value and those in it, each with the key that it is under. */
function visitValues(
  node: SourceNode,
  place: Place,
  logins: ReadonlySet<SourceNode>,
  visit: (node: ScalarNode, place: Place) => void,
): void {
  switch (node.kind) {
    case 'scalar':
      visit(node, place)
      return
    case 'list':
      for (const item of node.items) visitValues(item, place, logins, visit)
      return
    case 'map': {
      const isOfTheApi = place.isOfTheApi || mapsOfTheApi.includes(place.name)
      const isOfLogin = place.isOfLogin || logins.has(node)
      node.entries.forEach((entry, name) => {
        visitValues(entry.node, { name, key: entry.key, isOfTheApi, isOfLogin }, logins, visit)
      })
    }
  }
}

function reportSent(
  node: ScalarNode,
  { name, key, isOfTheApi, isOfLogin }: Place,
  { reporter }: ReferenceScope,
): void {
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
  if (!/^https?:/i.test(text)) return
  for (const [, parameter = '', value = ''] of text.matchAll(/[?&]([^=&?#]+)=([^&#]+)/g)) {
    if (isCredentialName(parameter) && !holdsReference(value))
      reporter.report('secrets/literal', node.span, { key: parameter })
  }
}

/** Reports secrets in the defaults and enums of variables. */
function reportVariables(variables: SourceNode, scope: ReferenceScope): void {
  if (variables.kind !== 'map') return
  variables.entries.forEach(({ node: declaration }, variable) => {
    if (declaration.kind !== 'map') return
    declaration.entries.forEach(({ key, node }, name) => {
      const place = { name, key, isOfTheApi: false, isOfLogin: false }
      if (name !== 'default' && name !== 'enum') return reportElsewhere(node, place, scope)
      visitValues(node, place, noLogins, ({ text, span }) => {
        const hint = `\${env.${constantCase(variable)}}`
        if (holdsSecretFormat(text)) scope.reporter.report('secrets/plain', span, { key: name }, hint)
      })
    })
  })
}

/** Reports secrets in values that are not sent, but become part of the client or are committed. */
function reportElsewhere(node: SourceNode, place: Place, { reporter }: ReferenceScope): void {
  visitValues(node, place, noLogins, ({ text, span }, { name }) => {
    if (holdsSecretFormat(text)) reporter.report('secrets/literal', span, { key: name })
  })
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
