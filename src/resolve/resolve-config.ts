import type { RelatedSpan, Reporter } from '../diagnostics/diagnostic.ts'
import { yamlText } from '../diagnostics/hints.ts'
import { configName } from '../ir/config-name.ts'
import type { AuthPlan, Step } from '../ir/plan.ts'
import type { ResolvedConfig } from '../ir/resolved-config.ts'
import { keySpan, type MapNode, nodeAt, type Path, type SourceNode } from '../ir/source.ts'
import type { ReferenceSource } from '../ir/text.ts'
import type { ValidatedConfig } from '../ir/validated-config.ts'
import { expressionsOf, isForeignHost, outerText } from '../ir/walk-plan.ts'
import { authSources, planAuth } from '../schemes/schemes.ts'
import { resolveAllowedHosts } from './allowed-hosts.ts'
import { resolveBaseUrl } from './base-url.ts'
import { resolveHeaders, resolveQuery } from './entries.ts'
import { createFieldReader, reportReference } from './fields.ts'
import { asHeaderValue, isHeaderValue } from './header-rules.ts'
import { withLiterals, withLiteralsOfAuth } from './literals.ts'
import { checkOutputFile, outputFileOf } from './output-file.ts'
import { reportPlaceholders } from './placeholders.ts'
import { reportPlainSecrets } from './plain-secrets.ts'
import { type DeclaredVariable, type ReferenceScope, readText } from './references.ts'
import { reportUnusableValues } from './unusable-values.ts'
import { resolveVariables } from './variables.ts'

/**
 * Reads what a config says. Where the schema finds a fault with some of it, the rest is checked all the same.
 *
 * @param text the config's text, in which places are found
 * @param fileName name of the config's file, which names the API where `name` does not
 * @returns `undefined` where a problem was found, here or by the schema
 */
export function resolveConfig(
  { config, root: written, auth: typed, unknown }: ValidatedConfig,
  text: string,
  fileName: string,
  reporter: Reporter,
): ResolvedConfig | undefined {
  const used = new Set<string>()
  const root = withLiterals(written)
  const sound = typed && { ...typed, map: typed.map && withLiteralsOfAuth(typed.map) }
  const variableMap = mapAt(root, 'variables')
  const declared = new Map(
    [...(variableMap?.entries.keys() ?? [])].map((name) => {
      const path = ['variables', name, 'optional']
      const optional = nodeAt(root, path)
      const declared: DeclaredVariable = {
        optional: optional?.kind === 'scalar' && optional.value === true,
        place: keySpan(root, ['variables', name]),
        optionalPlace: keySpan(root, path),
      }
      return [name, declared]
    }),
  )
  const scope: ReferenceScope = {
    reporter,
    text,
    variables: unknown.has('/variables') ? undefined : declared,
    used,
    serverSources: sourcesOf(sound, unknown),
    sourcesSetBy: placesOf(root, ['auth'], [nodeAt(root, ['auth', 'grantType']) ? 'grantType' : 'type']),
  }
  for (const path of [['name'], ['output', 'file']]) {
    const node = nodeAt(root, path)
    const hint = path.length === 1 ? 'name: my-api' : 'file: src/api.ts'
    if (node?.kind === 'scalar') reportReference(path.at(-1) ?? '', node, scope, hint)
  }
  checkOutputFile(nodeAt(root, ['output', 'file']), scope)
  const variables = resolveVariables(variableMap, root, scope)
  const baseUrlNode = nodeAt(root, ['baseUrl'])
  const baseUrl =
    baseUrlNode?.kind === 'scalar' && typeof baseUrlNode.value === 'string'
      ? resolveBaseUrl(baseUrlNode, scope)
      : undefined
  const headers = resolveHeaders(mapAt(root, 'headers'), scope)
  const configured = resolveQuery(mapAt(root, 'query'), scope)
  const allowedHosts = resolveAllowedHosts(nodeAt(root, ['allowedHosts']), scope)
  const authMap = mapAt(root, 'auth')
  const inner: ReferenceScope = { ...scope, serverSources: [], sourcesSetBy: [] }
  const auth = sound && planAuth(sound.data, createFieldReader(sound.map, inner))
  // One that is wrong, or under another name, may have them.
  const lacksHosts = isEmptyList(nodeAt(root, ['allowedHosts'])) && !unknown.has('/allowedHosts')
  if (lacksHosts && baseUrl && isForeignHost(baseUrl.plan)) {
    const related = placesOf(root, [], ['allowedHosts'])
    reporter.report(
      'config/no-allowed-hosts',
      keySpan(root, ['baseUrl']),
      { key: 'baseUrl' },
      allowedHostsHint,
      related,
    )
  }
  if (auth) {
    if (lacksHosts) reportForeignHosts(auth, authMap, root, reporter)
    if (!placeKeys.some((key) => unknown.has(`/auth/${key}`))) reportOverridden(auth.steps, root, reporter)
    reportHeaderValues(auth.steps, sound.map, reporter)
  }
  if (!config) {
    const redirects = !sound || sound.data.type === 'oauth2'
    if (authMap) checkReferences(authMap, { ...inner, serverSources: redirects ? ['redirect'] : [] })
    for (const name of namedVariables(root)) used.add(name)
  }
  reportPlaceholders(root, reporter)
  reportPlainSecrets(root, scope)
  reportUnusableValues(root, { baseUrl: baseUrl?.plan, headers, auth }, reporter)
  for (const name of declared.keys()) {
    const fits = /^[\w-]+$/.test(name) && nodeAt(root, ['variables', name])?.kind === 'map'
    if (fits && !used.has(name))
      reporter.report('references/unused-variable', keySpan(root, ['variables', name]), { name })
  }
  const name = config?.name ?? (unknown.has('/name') ? '' : nameFromFile(fileName, root, reporter))
  if (!config || !baseUrl || !auth || reporter.failed) return undefined
  const names = new Set(configured.map((entry) => entry.name))
  return {
    source: fileName,
    name,
    description: config.description,
    baseUrl: baseUrl.plan,
    headers,
    query: [...baseUrl.query.filter((entry) => !names.has(entry.name)), ...configured],
    allowedHosts,
    variables: variables.filter((variable) => used.has(variable.name)),
    auth,
    outputFile: outputFileOf(root),
  }
}

/** Reports endpoints whose host a server decides, where no `allowedHosts` bounds that. */
function reportForeignHosts(
  auth: AuthPlan,
  authMap: MapNode | undefined,
  root: MapNode,
  reporter: Reporter,
): void {
  if (!authMap) return
  const keys = expressionsOf(auth).flatMap((expression) =>
    expression.kind === 'url' && isForeignHost(expression.url) ? [expression.field] : [],
  )
  for (const key of new Set(keys)) {
    const owner = authMap.entries.has(key) ? authMap : nodeAt(authMap, ['refresh'])
    const related = placesOf(root, [], ['allowedHosts'])
    const place = keySpan(owner ?? authMap, [key])
    reporter.report('config/no-allowed-hosts', place, { key }, allowedHostsHint, related)
  }
}

const allowedHostsHint = 'allowedHosts: ["*.example.com"]'

/** Keys of an auth that say which header or parameter it sets. */
const placeKeys: readonly string[] = ['addTo', 'headerKey', 'queryKey', 'key']

/** Where those of some keys stand that a map has. */
function placesOf(root: MapNode, path: Path, keys: readonly string[]): readonly RelatedSpan[] {
  return keys
    .filter((key) => nodeAt(root, [...path, key]))
    .map((key) => ({ span: keySpan(root, [...path, key]), message: `\`${key}\` is set here` }))
}

/** Where references may come from. Of an auth whose type or grant is not known, it is not known what answers have. */
function sourcesOf(auth: ValidatedConfig['auth'], unknown: ReadonlySet<string>): readonly ReferenceSource[] {
  if (!auth || (unknown.has('/auth/grantType') && authSources(auth.data).length)) return ['token', 'redirect']
  return authSources(auth.data)
}

function isEmptyList(node: SourceNode | undefined): boolean {
  return !node || (node.kind === 'list' && node.items.length === 0)
}

/** Variables that are referred to anywhere: what has a fault is not read. */
function namedVariables(node: SourceNode): readonly string[] {
  if (node.kind === 'scalar')
    return [...node.text.matchAll(/\$\{variables\.([\w-]+)\}/g)].map(([, name = '']) => name)
  return (node.kind === 'list' ? node.items : [...node.entries.values()].map((entry) => entry.node)).flatMap(
    namedVariables,
  )
}

/** Checks the references in an auth, also in what does not fit its type. */
function checkReferences(node: SourceNode, scope: ReferenceScope): void {
  if (node.kind === 'scalar') readText(node, scope)
  else if (node.kind === 'list') for (const item of node.items) checkReferences(item, scope)
  else for (const entry of node.entries.values()) checkReferences(entry.node, scope)
}

/** Reports literals of the auth that would become part of a header and cannot. */
function reportHeaderValues(steps: readonly Step[], authMap: MapNode | undefined, reporter: Reporter): void {
  for (const step of steps) {
    if (step.kind !== 'header' || step.value.kind === 'call') continue
    const wrong = outerText(step.value).find((part) => typeof part === 'string' && !isHeaderValue(part))
    if (wrong === undefined) continue
    const entries = [...(authMap?.entries ?? [])]
    const [key, field] =
      entries.find(([, { node }]) => node.kind === 'scalar' && node.text.includes(String(wrong))) ?? []
    if (field?.node.kind !== 'scalar') continue
    // A literal is a secret, and not shown.
    const hint = field.node.literal ? undefined : `${key}: ${yamlText(asHeaderValue(field.node.text))}`
    reporter.report('config/header-value', field.node.span, { name: step.name }, hint)
  }
}

/** What stands before `.flexgen.yaml`, which must then do for a name. */
function nameFromFile(fileName: string, root: MapNode, reporter: Reporter): string {
  if (root.entries.has('name')) return ''
  const name = configName(fileName)
  if (!/^[A-Za-z][A-Za-z0-9 ._-]*$/.test(name)) {
    const [first] = root.entries.values()
    const data = { keys: ['name'], owner: `a config whose file's name, \`${name}\`, cannot be one` }
    reporter.report('config/missing-key', first?.key ?? root.span, data, 'name: my-api')
  }
  return name
}

/** Warns of configured headers and parameters that the auth sets itself. */
function reportOverridden(steps: readonly Step[], root: MapNode, reporter: Reporter): void {
  for (const step of steps) {
    if (step.kind === 'call' || step.kind === 'now') continue
    const [owner, where] =
      step.kind === 'header' ? (['headers', 'header'] as const) : (['query', 'query parameter'] as const)
    // The name is the config's own, or the type's default.
    const named = placesOf(
      root,
      ['auth'],
      step.kind === 'header' ? ['headerKey', 'key'] : ['queryKey', 'key'],
    )
    const related = named.length ? named : placesOf(root, ['auth'], ['type'])
    for (const name of mapAt(root, owner)?.entries.keys() ?? []) {
      const same =
        step.kind === 'header' ? name.toLowerCase() === step.name.toLowerCase() : name === step.name
      if (!same) continue
      const hint = step.kind === 'header' ? prefixHint(root, name) : undefined
      reporter.report('config/overridden', keySpan(root, [owner, name]), { name, where }, hint, related)
    }
  }
}

/** Where a configured header is a prefix and a token, how the auth is told of the prefix. */
function prefixHint(root: MapNode, header: string): string | undefined {
  const [value, type] = [nodeAt(root, ['headers', header]), nodeAt(root, ['auth', 'type'])]
  if (value?.kind !== 'scalar' || type?.kind !== 'scalar' || !hasPrefix.includes(type.text)) return undefined
  const prefix = /^([A-Za-z][\w-]*) +[$<{%]/.exec(value.text)?.[1]
  if (prefix === undefined || prefix === 'Bearer') return undefined
  return `tokenPrefix: ${prefix} in \`auth\` does that`
}

/** Auth types that put a prefix before their token. */
const hasPrefix: readonly string[] = ['bearer', 'jwt', 'oauth2']

function mapAt(root: SourceNode, key: string): MapNode | undefined {
  const node = nodeAt(root, [key])
  return node?.kind === 'map' ? node : undefined
}
