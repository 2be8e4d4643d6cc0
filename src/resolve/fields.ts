import { secretHint, yamlText } from '../diagnostics/hints.ts'
import type { BaseUrlPlan, EntryPlan, Expression, Json, Secret } from '../ir/plan.ts'
import type { MapNode, ScalarNode, SourceNode } from '../ir/source.ts'
import { holdsSecret, literalOf, type ReferenceSource, referencesOf, type Text } from '../ir/text.ts'
import { whereGiven } from '../schemes/expressions.ts'
import type { FieldName, FieldReader, KnownSteps, RequestRules, UrlRules } from '../schemes/field-reader.ts'
import { resolveEndpoint } from './base-url.ts'
import { resolveHeaders, resolveQuery } from './entries.ts'
import { headerNameProblem, nearHeaderName } from './header-rules.ts'
import { requestSources, signatureSources } from './reference-hints.ts'
import { holdsReference, type ReferenceScope, readSoundText, readText } from './references.ts'
import { reportOptional, reportReference, reportReferenceInName } from './refused-references.ts'

/**
 * Creates the reader of an auth's fields.
 *
 * @param map the auth's map in the config
 */
export function createFieldReader<Config>(
  map: MapNode | undefined,
  scope: ReferenceScope,
): FieldReader<Config> {
  return new ConfigFields(map, scope, '')
}

class ConfigFields<Config> implements FieldReader<Config> {
  readonly #map: MapNode | undefined
  readonly #scope: ReferenceScope
  /** Beginning of the names of credentials. */
  readonly #prefix: string

  constructor(map: MapNode | undefined, scope: ReferenceScope, prefix: string) {
    this.#map = map
    this.#scope = scope
    this.#prefix = prefix
  }

  keys(): readonly string[] {
    return [...(this.#map?.entries.keys() ?? [])]
  }

  secret(name: string): Secret {
    return this.#secret(name, false, false)
  }

  optionalSecret(name: string): Secret {
    return this.#secret(name, false, true)
  }

  textOrCredential(name: string): Secret {
    return this.#secret(name, true, false)
  }

  text(name: string, byDefault: string): Text {
    const node = this.#scalar(name)
    return node ? (this.#requiredText(name, node) ?? []) : [byDefault]
  }

  optionalText(name: string): Text | undefined {
    const node = this.#scalar(name)
    const text = node && readText(node, this.#scope)
    return text && literalOf(text) !== '' ? text : undefined
  }

  list(name: string): readonly Text[] {
    const node = this.#node(name)
    const items = node?.kind === 'list' ? node.items : node ? [node] : []
    return items.flatMap((item) => (item.kind === 'scalar' ? [readText(item, this.#scope)] : []))
  }

  url(name: string, { redirects = false, route = false }: UrlRules = {}): BaseUrlPlan | undefined {
    const node = this.#scalar(name)
    const own = this.#scope.moreSources
    const scope: ReferenceScope = { ...this.#scope, moreSources: redirects ? [...own, 'redirect'] : own }
    return node && resolveEndpoint(name, node, scope, route)
  }

  headers(name: string, rules?: RequestRules): readonly EntryPlan[] {
    return resolveHeaders(this.#mapAt(name), this.#ofRequest(rules))
  }

  query(name: string): readonly EntryPlan[] {
    return resolveQuery(this.#mapAt(name), this.#ofRequest())
  }

  signedHeaders(name: string): readonly (readonly [string, Json])[] {
    const written = [...(this.#mapAt(name)?.entries ?? [])].filter(([, { node }]) => node.kind === 'scalar')
    const plans = this.headers(name)
    return written.flatMap(([own], index): readonly (readonly [string, Json])[] => {
      const plan = plans[index]
      return plan ? [[own, { kind: 'text', text: plan.value }]] : []
    })
  }

  within(steps: KnownSteps): FieldReader<Config> {
    const own = signatureSources.filter((source) => source !== 'expires' || this.#scope.hasExpiry)
    const moreSources = [...this.#scope.moreSources, ...own]
    const scope: ReferenceScope = { ...this.#scope, moreSources, steps }
    return new ConfigFields(this.#map, scope, this.#prefix)
  }

  from(sources: readonly ReferenceSource[], sessionNames: readonly string[] = []): FieldReader<Config> {
    const scope: ReferenceScope = { ...this.#scope, moreSources: sources, sessionNames }
    return new ConfigFields(this.#map, scope, this.#prefix)
  }

  items<Name extends FieldName<Config>>(
    name: Name,
  ): readonly FieldReader<Exclude<Extract<Config[Name], object>, readonly unknown[]>>[] {
    const node = this.#node(name)
    const items = node?.kind === 'list' ? node.items : node ? [node] : []
    return items.map((item, index) => {
      const prefix = this.#credentialName(index ? `${name}${index + 1}` : name)
      return new ConfigFields(item.kind === 'map' ? item : undefined, this.#scope, prefix)
    })
  }

  nested<Name extends FieldName<Config>>(name: Name): FieldReader<Extract<Config[Name], object>> {
    const map = this.#mapAt(name)
    const scope = name === 'auth' ? { ...this.#scope, ...signatureIn(map) } : this.#scope
    return new ConfigFields(map, scope, this.#credentialName(name))
  }

  json(name: string, rules?: RequestRules): readonly (readonly [string, Json])[] {
    const map = this.#mapAt(name)
    return map ? readEntries(map, this.#ofRequest(rules)) : []
  }

  jsonOfRequest(name: string): readonly (readonly [string, Json])[] {
    const map = this.#mapAt(name)
    const scope = this.#ofRequest()
    const moreSources: readonly ReferenceSource[] = [...scope.moreSources, 'request']
    return map ? readEntries(map, { ...scope, moreSources, hidesBody: true }) : []
  }

  fixed(name: string, byDefault: string): string {
    const node = this.#scalar(name)
    const hint = byDefault ? `${name}: ${yamlText(byDefault)}` : undefined
    if (node) reportReference(name, node, this.#scope, hint)
    return node?.text ?? byDefault
  }

  headerName(name: string, byDefault: string): string {
    const header = this.fixed(name, byDefault)
    const problem = headerNameProblem(header)
    const node = this.#scalar(name)
    if (problem && node && !holdsReference(header)) {
      const hint = `${name}: ${yamlText(nearHeaderName(header) ?? byDefault)}`
      this.#scope.reporter.report('config/header-name', node.span, { name: header, problem }, hint)
    }
    return header
  }

  prefix(name: string, byDefault: string): Expression {
    const node = this.#scalar(name)
    const otherwise = { kind: 'text', text: [`${byDefault} `] } as const
    if (!node) return otherwise
    const text = trimText(readSoundText(node, this.#scope) ?? [])
    if (/^\s|\s$/.test(node.text)) {
      const trimmed = node.text.trim()
      const data = { key: name, isEmpty: trimmed === '' }
      this.#scope.reporter.report('config/blanks-cut', node.span, data, `${name}: ${yamlText(trimmed)}`)
    }
    const withSpace = literalOf(text) === '' ? [] : [...text, ' ']
    return whereGiven(text, { kind: 'text', text: withSpace }, otherwise)
  }

  mentions(source: ReferenceSource, without: readonly string[] = []): boolean {
    const others = without.length ? `(?!\\.(${without.join('|')})[?}])` : ''
    return new RegExp(`(^|[^$])\\$\\{${source}${others}[.}]`, 'm').test(this.#scope.text)
  }

  refuse(name: string, problem: string, hint?: string): void {
    const node = this.#node(name)
    if (node) this.#scope.reporter.report('config/wrong-value', node.span, { key: name, problem }, hint)
  }

  reportNoEffect(name: string, problem: string, hint: string): void {
    const entry = this.#map?.entries.get(name)
    if (entry) this.#scope.reporter.report('config/no-effect', entry.key, { problem }, hint)
  }

  /** For values that are made for each request. */
  #ofRequest({ redirects = false, state = false }: RequestRules = {}): ReferenceScope {
    const more: readonly ReferenceSource[] = redirects ? [...requestSources, 'redirect'] : requestSources
    return {
      ...this.#scope,
      moreSources: [...new Set([...this.#scope.moreSources, ...more])],
      hasState: state,
    }
  }

  #node(name: string): SourceNode | undefined {
    return this.#map?.entries.get(name)?.node
  }

  #scalar(name: string): ScalarNode | undefined {
    const node = this.#node(name)
    return node?.kind === 'scalar' ? node : undefined
  }

  #mapAt(name: string): MapNode | undefined {
    const node = this.#node(name)
    return node?.kind === 'map' ? node : undefined
  }

  #credentialName(name: string): string {
    return this.#prefix ? this.#prefix + name.charAt(0).toUpperCase() + name.slice(1) : name
  }

  /** `undefined` if a problem was reported. */
  #requiredText(name: string, node: ScalarNode): Text | undefined {
    const text = readSoundText(node, this.#scope)
    if (text) reportOptional(text, `\`${name}\``, node.span, this.#scope)
    return text
  }

  #secret(name: string, isPlainAllowed: boolean, optional: boolean): Secret {
    const credential = this.#credentialName(name)
    const node = this.#scalar(name)
    if (!node) return { text: [{ source: 'credentials', name: credential, optional }], override: undefined }
    const text = (optional ? readSoundText(node, this.#scope) : this.#requiredText(name, node)) ?? []
    const isPlain = text.length > 0 && literalOf(text) !== '' && !holdsSecret(text)
    if (isPlain && !node.literal && !isPlainAllowed) {
      this.#scope.reporter.report('secrets/plain', node.span, { key: name }, secretHint(name))
    }
    const fromEnv = referencesOf(text).filter(({ source }) => source === 'env')
    return { text, override: fromEnv.length === 1 ? credential : undefined }
  }
}

/** The names of the steps of a signature, and whether it has `expiresIn`. */
function signatureIn(map: MapNode | undefined): Pick<ReferenceScope, 'declaredSteps' | 'hasExpiry'> {
  const steps = map?.entries.get('steps')?.node
  const names = steps?.kind === 'map' ? steps.entries.keys() : []
  return { declaredSteps: new Set(names), hasExpiry: map?.entries.has('expiresIn') ?? false }
}

function readEntries({ entries }: MapNode, scope: ReferenceScope): readonly (readonly [string, Json])[] {
  return [...entries].map(([name, { key, node }]) => {
    reportReferenceInName(name, key, scope)
    return [name, readJson(node, scope)]
  })
}

/** Reads a value as JSON. A number keeps its spelling if that is valid JSON. */
function readJson(node: SourceNode, scope: ReferenceScope): Json {
  switch (node.kind) {
    case 'list':
      return {
        kind: 'list',
        items: node.items.map((item) => readJson(item, scope)),
      }
    case 'map':
      return {
        kind: 'map',
        entries: readEntries(node, scope),
      }
    case 'scalar': {
      if (typeof node.value === 'string') return { kind: 'text', text: readText(node, scope) }
      if (typeof node.value === 'number' && !Number.isFinite(node.value)) {
        const data = { key: node.text, problem: 'is not a number that JSON can contain' }
        scope.reporter.report('config/wrong-value', node.span, data, JSON.stringify(node.text))
      }
      const written =
        typeof node.value === 'number' && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(node.text)
      return { kind: 'raw', text: written ? node.text : JSON.stringify(node.value) }
    }
  }
}

function trimText(text: Text): Text {
  const last = text.length - 1
  return text.map((part, index) => {
    if (typeof part !== 'string') return part
    const front = index === 0 ? part.trimStart() : part
    return index === last ? front.trimEnd() : front
  })
}
