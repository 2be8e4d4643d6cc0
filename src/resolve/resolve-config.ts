import type { RelatedSpan, Reporter } from '../diagnostics/diagnostic.ts'
import { yamlText } from '../diagnostics/hints.ts'
import { configName } from '../ir/config-name.ts'
import type { AuthPlan, BaseUrlPlan, Step } from '../ir/plan.ts'
import type { ResolvedConfig } from '../ir/resolved-config.ts'
import { keySpan, type MapNode, nodeAt, type Path, type SourceNode, type Span } from '../ir/source.ts'
import type { ReferenceSource } from '../ir/text.ts'
import type { ValidatedConfig } from '../ir/validated-config.ts'
import { expressionsOf, isForeignHost } from '../ir/walk-plan.ts'
import { authSources, planAuth, sessionNames } from '../schemes/schemes.ts'
import { resolveAllowedHosts } from './allowed-hosts.ts'
import { resolveBaseUrl } from './base-url.ts'
import { resolveHeaders, resolveQuery } from './entries.ts'
import { createFieldReader } from './fields.ts'
import { asHeaderValue, isHeaderValue } from './header-rules.ts'
import { withLiterals, withLiteralsOfAuth } from './literals.ts'
import { checkOutputFile, outputFileOf } from './output-file.ts'
import { reportPlaceholders } from './placeholders.ts'
import { reportPlainSecrets } from './plain-secrets.ts'
import { requestSources, signatureSources } from './reference-hints.ts'
import { type DeclaredVariable, type ReferenceScope, readText } from './references.ts'
import { reportReference } from './refused-references.ts'
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
  const root = withLiterals(written)
  const sound = typed && { ...typed, map: typed.map && withLiteralsOfAuth(typed.map) }
  const scope = createScope(root, sound, unknown, text, reporter)
  reportFixedValues(root, scope)
  const variables = resolveVariables(mapAt(root, 'variables'), root, scope)
  const baseUrlNode = nodeAt(root, ['baseUrl'])
  const baseUrl =
    baseUrlNode?.kind === 'scalar' && typeof baseUrlNode.value === 'string'
      ? resolveBaseUrl(baseUrlNode, withoutSession(scope))
      : undefined
  const ofRequest: ReferenceScope = { ...scope, moreSources: scope.moreSources.concat(requestSources) }
  const headers = resolveHeaders(mapAt(root, 'headers'), ofRequest)
  const configured = resolveQuery(mapAt(root, 'query'), withoutSession(ofRequest))
  const allowedHosts = resolveAllowedHosts(nodeAt(root, ['allowedHosts']), scope)
  const authMap = mapAt(root, 'auth')
  const inner: ReferenceScope = { ...scope, moreSources: [], sourcesSetBy: [] }
  const auth = sound && planAuth(sound.data, createFieldReader(sound.map, inner))
  // `allowedHosts` may be wrong or misspelled.
  const lacksHosts = isEmptyList(nodeAt(root, ['allowedHosts'])) && !unknown.has('/allowedHosts')
  if (lacksHosts) reportForeignHosts(baseUrl?.plan, auth, root, reporter)
  if (auth) {
    if (!hasUnknownPlace('/auth', unknown)) reportOverridden(auth.steps, root, reporter)
    if (sound.map) reportHeaderValues(auth.steps, sound.map, reporter)
    // A request of a session has an auth and headers of its own.
    for (const { path, steps } of auth.tokens?.requests?.flatMap(({ requests }) => requests) ?? []) {
      const request = sound.map && nodeAt(sound.map, path)
      if (request?.kind !== 'map' || hasUnknownPlace(`/auth/${path.join('/')}/auth`, unknown)) continue
      reportOverridden(steps, request, reporter)
    }
  }
  if (!config) {
    const ofAuth = sourcesWithin(scope.moreSources)
    const moreSources = [...ofAuth, ...signatureSources]
    if (authMap) checkReferences(authMap, { ...inner, moreSources, sessionNames: undefined })
    for (const name of namedVariables(root)) scope.used.add(name)
  }
  reportPlaceholders(root, reporter)
  reportPlainSecrets(root, scope)
  reportUnusableValues(root, { baseUrl: baseUrl?.plan, headers, auth }, reporter)
  reportUnusedVariables(root, scope)
  const name = config?.name ?? (unknown.has('/name') ? '' : nameFromFile(fileName, root, reporter))
  if (!config || !baseUrl || !auth || reporter.failed) return undefined
  const names = new Set(configured.map((entry) => entry.name))
  return {
    source: fileName,
    name,
    description: config.description,
    baseUrl: baseUrl.plan,
    headers,
    query: baseUrl.query.filter((entry) => !names.has(entry.name)).concat(configured),
    allowedHosts,
    variables: variables.filter((variable) => scope.used.has(variable.name)),
    auth,
    outputFile: outputFileOf(root),
  }
}

function createScope(
  root: MapNode,
  auth: ValidatedConfig['auth'],
  unknown: ReadonlySet<string>,
  text: string,
  reporter: Reporter,
): ReferenceScope {
  const names = mapAt(root, 'variables')?.entries.keys() ?? []
  const declared = Array.from(names, (name): readonly [string, DeclaredVariable] => {
    const path = ['variables', name, 'optional']
    const optional = nodeAt(root, path)
    return [
      name,
      {
        optional: optional?.kind === 'scalar' && optional.value === true,
        place: keySpan(root, ['variables', name]),
        optionalPlace: keySpan(root, path),
      },
    ]
  })
  return {
    reporter,
    text,
    variables: unknown.has('/variables') ? undefined : new Map(declared),
    used: new Set(),
    declaredSteps: new Set(stepNames(root)),
    hasExpiry: signaturePaths.some(
      (path) => nodeAt(root, path.concat('expiresIn')) || unknown.has(`/${path.join('/')}/expiresIn`),
    ),
    moreSources: sourcesOf(auth, unknown),
    sessionNames: unknown.has('/auth/accessTokenResponseCookie')
      ? undefined
      : auth && sessionNames(auth.data),
    sourcesSetBy: placesOf(root, ['auth'], [nodeAt(root, ['auth', 'grantType']) ? 'grantType' : 'type']),
  }
}

/** Where a config can have the keys of a signature. */
const signaturePaths: readonly Path[] = [['auth'], ['auth', 'signature']]

function stepNames(root: MapNode): readonly string[] {
  return signaturePaths.flatMap((path) => {
    const steps = nodeAt(root, path.concat('steps'))
    return steps?.kind === 'map' ? Array.from(steps.entries.keys()) : []
  })
}

/** Reports names that contain references, or that some systems refuse. */
function reportFixedValues(root: MapNode, scope: ReferenceScope): void {
  const name = nodeAt(root, ['name'])
  if (name?.kind === 'scalar') reportReference('name', name, scope, 'name: my-api')
  const file = nodeAt(root, ['output', 'file'])
  const isReference = file?.kind === 'scalar' && reportReference('file', file, scope, 'file: src/api.ts')
  if (!isReference) checkOutputFile(file, scope)
}

/** Reports URLs whose host comes from a server, in a config without `allowedHosts`. */
function reportForeignHosts(
  baseUrl: BaseUrlPlan | undefined,
  auth: AuthPlan | undefined,
  root: MapNode,
  reporter: Reporter,
): void {
  const related = placesOf(root, [], ['allowedHosts'])
  const report = (key: string, place: Span): void =>
    reporter.report('config/no-allowed-hosts', place, { key }, 'allowedHosts: ["*.example.com"]', related)
  if (baseUrl && isForeignHost(baseUrl)) report('baseUrl', keySpan(root, ['baseUrl']))
  const authMap = mapAt(root, 'auth')
  if (!auth || !authMap) return
  const urls = expressionsOf(auth).flatMap((expression) =>
    expression.kind === 'url' && isForeignHost(expression.url) ? [expression] : [],
  )
  for (const { field, path } of new Map(urls.map((url) => [url.field, url])).values()) {
    const owner = authMap.entries.has(field) ? authMap : nodeAt(authMap, ['refresh'])
    if (path) report('url', keySpan(authMap, path))
    else report(field, keySpan(owner ?? authMap, [field]))
  }
}

function reportUnusedVariables(root: MapNode, { used, reporter }: ReferenceScope): void {
  for (const [name, { key, node }] of mapAt(root, 'variables')?.entries ?? []) {
    const isSound = /^[\w-]+$/.test(name) && node.kind === 'map'
    if (isSound && !used.has(name)) reporter.report('references/unused-variable', key, { name })
  }
}

/** Fields of an auth that decide which header or query parameter it sets. */
const placeKeys: readonly string[] = ['addTo', 'headerKey', 'queryKey', 'key']

/** True if one of them is wrong in the auth at a pointer. */
function hasUnknownPlace(pointer: string, unknown: ReadonlySet<string>): boolean {
  return placeKeys.some((key) => unknown.has(`${pointer}/${key}`))
}

/** The places of those keys that a map has. */
function placesOf(root: MapNode, path: Path, keys: readonly string[]): readonly RelatedSpan[] {
  return keys
    .filter((key) => nodeAt(root, path.concat(key)))
    .map((key) => ({ span: keySpan(root, path.concat(key)), message: `\`${key}\` is set here` }))
}

/** Sources that references may name. If the type or grant is wrong, any may be meant. */
function sourcesOf(auth: ValidatedConfig['auth'], unknown: ReadonlySet<string>): readonly ReferenceSource[] {
  if (!auth) return ['token', 'redirect', 'session']
  if (unknown.has('/auth/grantType') && authSources(auth.data).length) return ['token', 'redirect']
  return authSources(auth.data)
}

/** The same without `${session.…}`, which only headers can contain. */
function withoutSession(scope: ReferenceScope): ReferenceScope {
  return { ...scope, moreSources: scope.moreSources.filter((source) => source !== 'session') }
}

/** Sources that some fields of an auth may name, whose responses or redirects `baseUrl` may refer to. */
function sourcesWithin(sources: readonly ReferenceSource[]): readonly ReferenceSource[] {
  return sources.includes('session')
    ? ['token', 'session', 'response']
    : sources.map((source) => (source === 'token' ? 'session' : source))
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
function checkReferences(node: SourceNode, scope: ReferenceScope, path: string = ''): void {
  // `each` of a step has references of its own.
  if (/^(\/signature)?\/steps\/[^/]+\/each$/.test(path)) return
  if (node.kind === 'scalar') readText(node, scope)
  else if (node.kind === 'list') for (const item of node.items) checkReferences(item, scope)
  else for (const [key, entry] of node.entries) checkReferences(entry.node, scope, `${path}/${key}`)
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
  if (!/^[A-Za-z0-9][A-Za-z0-9 ._-]*$/.test(name)) {
    const [first] = root.entries.values()
    const data = { keys: ['name'], owner: `the config; the file name \`${name}\` cannot replace it` }
    reporter.report('config/missing-key', first?.key ?? root.span, data, 'name: my-api')
  }
  return name
}

/**
 * Warns of headers and query parameters that the auth next to them sets itself.
 *
 * @param root the config, or a request of a session
 */
function reportOverridden(steps: readonly Step[], root: MapNode, reporter: Reporter): void {
  for (const step of steps) {
    if (step.kind !== 'header' && step.kind !== 'query') continue
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
