import type { RelatedSpan, Reporter } from '../diagnostics/diagnostic.ts'
import { yamlText } from '../diagnostics/hints.ts'
import { configName } from '../ir/config-name.ts'
import type { AuthPlan, Step } from '../ir/plan.ts'
import type { ResolvedConfig } from '../ir/resolved-config.ts'
import { keySpan, type MapNode, nodeAt, type Path, type SourceNode } from '../ir/source.ts'
import type { ReferenceSource } from '../ir/text.ts'
import type { ValidatedConfig } from '../ir/validated-config.ts'
import { expressionsOf, isForeignHost } from '../ir/walk-plan.ts'
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
 * Resolves a config. If the schema rejects part of it, the rest is checked all the same.
 *
 * @param text source of the config, to which spans refer
 * @param fileName name of the config's file, which names the API if `name` is omitted
 * @returns `undefined` if there is an error, here or by the schema
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
  // `allowedHosts` that is wrong or misspelled may contain them.
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
    if (sound.map) reportHeaderValues(auth.steps, sound.map, reporter)
  }
  if (!config) {
    const serverSources = scope.serverSources.filter((source) => source === 'redirect')
    if (authMap) checkReferences(authMap, { ...inner, serverSources })
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

/** Reports endpoints whose host a response decides, if `allowedHosts` does not limit it. */
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

/** Fields of an auth that decide which header or query parameter it sets. */
const placeKeys: readonly string[] = ['addTo', 'headerKey', 'queryKey', 'key']

/** The places of those keys that a map has. */
function placesOf(root: MapNode, path: Path, keys: readonly string[]): readonly RelatedSpan[] {
  return keys
    .filter((key) => nodeAt(root, [...path, key]))
    .map((key) => ({ span: keySpan(root, [...path, key]), message: `\`${key}\` is set here` }))
}

/** Sources that references may name. If the type or grant is wrong, any may be meant. */
function sourcesOf(auth: ValidatedConfig['auth'], unknown: ReadonlySet<string>): readonly ReferenceSource[] {
  if (!auth || (unknown.has('/auth/grantType') && authSources(auth.data).length)) return ['token', 'redirect']
  return authSources(auth.data)
}

function isEmptyList(node: SourceNode | undefined): boolean {
  return !node || (node.kind === 'list' && node.items.length === 0)
}

/** Variables with a reference anywhere, also in values that are not read because they are wrong. */
function namedVariables(node: SourceNode): readonly string[] {
  if (node.kind === 'scalar')
    return [...node.text.matchAll(/\$\{variables\.([\w-]+)\}/g)].map(([, name = '']) => name)
  return (node.kind === 'list' ? node.items : [...node.entries.values()].map((entry) => entry.node)).flatMap(
    namedVariables,
  )
}

/** Checks the references in an auth, also in fields that its type does not have. */
function checkReferences(node: SourceNode, scope: ReferenceScope): void {
  if (node.kind === 'scalar') readText(node, scope)
  else if (node.kind === 'list') for (const item of node.items) checkReferences(item, scope)
  else for (const entry of node.entries.values()) checkReferences(entry.node, scope)
}

/** Reports fields of the auth that become part of a header and contain characters that no header can have. */
function reportHeaderValues(steps: readonly Step[], authMap: MapNode, reporter: Reporter): void {
  for (const step of steps) {
    if (step.kind !== 'header') continue
    for (const key of [step.fields?.prefix, step.fields?.value]) {
      const node = key === undefined ? undefined : nodeAt(authMap, [key])
      if (node?.kind !== 'scalar' || isHeaderValue(node.text)) continue
      // A literal is a secret, so the hint must not contain it.
      const hint = node.literal ? undefined : `${key}: ${yamlText(asHeaderValue(node.text))}`
      reporter.report('config/header-value', node.span, { name: step.name }, hint)
    }
  }
}

/** The part of the file name before `.flexgen.yaml`, if it can be the name of the API. */
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

/** Warns of configured headers and query parameters that the auth sets itself. */
function reportOverridden(steps: readonly Step[], root: MapNode, reporter: Reporter): void {
  for (const step of steps) {
    if (step.kind === 'call' || step.kind === 'now') continue
    const [owner, where] =
      step.kind === 'header' ? (['headers', 'header'] as const) : (['query', 'query parameter'] as const)
    const named = step.fields?.name ? placesOf(root, ['auth'], [step.fields.name]) : []
    const related = named.length ? named : placesOf(root, ['auth'], ['type'])
    for (const name of mapAt(root, owner)?.entries.keys() ?? []) {
      const same =
        step.kind === 'header' ? name.toLowerCase() === step.name.toLowerCase() : name === step.name
      if (!same) continue
      const prefixField = step.kind === 'header' ? step.fields?.prefix : undefined
      const hint = prefixField && prefixHint(root, name, prefixField)
      reporter.report('config/overridden', keySpan(root, [owner, name]), { name, where }, hint, related)
    }
  }
}

/** If a configured header is a prefix and a token, the field of the auth that sets the prefix. */
function prefixHint(root: MapNode, header: string, field: string): string | undefined {
  const value = nodeAt(root, ['headers', header])
  if (value?.kind !== 'scalar') return undefined
  const prefix = /^([A-Za-z][\w-]*) +[$<{%]/.exec(value.text)?.[1]
  if (prefix === undefined || prefix === 'Bearer') return undefined
  return `\`${field}: ${prefix}\` in \`auth\` does that`
}

function mapAt(root: SourceNode, key: string): MapNode | undefined {
  const node = nodeAt(root, [key])
  return node?.kind === 'map' ? node : undefined
}
