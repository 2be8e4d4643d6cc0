import { secretHint, yamlText } from '../diagnostics/hints.ts'
import type { Json, Secret } from '../ir/plan.ts'
import type { MapNode, ScalarNode, SourceNode } from '../ir/source.ts'
import { holdsSecret, literalOf, type Reference, referencesOf, type Text } from '../ir/text.ts'
import { whereGiven } from '../schemes/expressions.ts'
import type { FieldReader } from '../schemes/field-reader.ts'
import { resolveEndpoint } from './base-url.ts'
import { resolveHeaders } from './entries.ts'
import { headerNameProblem, nearHeaderName } from './header-rules.ts'
import { holdsReference, type ReferenceScope, readSoundText, readText } from './references.ts'
import { reportOptional, reportReference, reportReferenceInName } from './refused-references.ts'

/**
 * Creates the reader of an auth's fields.
 *
 * @param map the auth's map in the config
 * @param prefix beginning of the names of credentials for omitted secrets
 */
export function createFieldReader<Config>(
  map: MapNode | undefined,
  scope: ReferenceScope,
  prefix: string = '',
): FieldReader<Config> {
  const credentialName = (name: string): string =>
    prefix + (prefix ? name.charAt(0).toUpperCase() + name.slice(1) : name)
  const scalar = (name: string): ScalarNode | undefined => {
    const node = map?.entries.get(name)?.node
    return node?.kind === 'scalar' ? node : undefined
  }
  /** `undefined` if a problem was reported. */
  const requireText = (name: string, node: ScalarNode): Text | undefined => {
    const text = readSoundText(node, scope)
    if (text) reportOptional(text, `\`${name}\``, node.span, scope)
    return text
  }
  const optional = (name: string): Text | undefined => {
    const node = scalar(name)
    const text = node && readText(node, scope)
    return text && literalOf(text) !== '' ? text : undefined
  }
  const secret = (name: string, plainAllowed: boolean, isOptional = false): Secret => {
    const node = map?.entries.get(name)?.node
    if (node?.kind !== 'scalar') {
      const reference: Reference = { source: 'credentials', name: credentialName(name), optional: isOptional }
      return { text: [reference], override: undefined }
    }
    const text = requireText(name, node) ?? []
    if (!node.literal && !plainAllowed && text.length && literalOf(text) !== '' && !holdsSecret(text)) {
      scope.reporter.report('secrets/plain', node.span, { key: name }, secretHint(name))
    }
    const fromEnv = referencesOf(text).filter(({ source }) => source === 'env')
    return { text, override: fromEnv.length === 1 ? credentialName(name) : undefined }
  }
  const fixed = (name: string, byDefault: string): string => {
    const node = scalar(name)
    if (node) reportReference(name, node, scope, byDefault ? `${name}: ${yamlText(byDefault)}` : undefined)
    return node?.text ?? byDefault
  }
  return {
    secret: (name) => secret(name, false),
    optionalSecret: (name) => secret(name, false, true),
    optionalText: optional,
    json: (name) => {
      const node = map?.entries.get(name)?.node
      return node?.kind === 'map' ? readEntries(node, scope) : []
    },
    texts: (name) => {
      const node = map?.entries.get(name)?.node
      const items = node?.kind === 'list' ? node.items : node ? [node] : []
      return items.flatMap((item) => (item.kind === 'scalar' ? [readText(item, scope)] : []))
    },
    url: (name, redirects = false) => {
      const node = scalar(name)
      const inner: ReferenceScope = { ...scope, serverSources: redirects ? ['redirect'] : [] }
      return node && resolveEndpoint(name, node, inner)
    },
    headers: (name) => {
      const node = map?.entries.get(name)?.node
      return resolveHeaders(node?.kind === 'map' ? node : undefined, scope)
    },
    nested: (name) => {
      const node = map?.entries.get(name)?.node
      return createFieldReader(node?.kind === 'map' ? node : undefined, scope, name)
    },
    textOrCredential: (name) => secret(name, true),
    text: (name, byDefault) => {
      const node = scalar(name)
      return node ? (requireText(name, node) ?? []) : [byDefault]
    },
    fixed,
    headerName: (name, byDefault) => {
      const header = fixed(name, byDefault)
      const problem = headerNameProblem(header)
      const node = scalar(name)
      if (problem && node && !holdsReference(header))
        scope.reporter.report(
          'config/header-name',
          node.span,
          { name: header, problem },
          `${name}: ${yamlText(nearHeaderName(header) ?? byDefault)}`,
        )
      return header
    },
    refuse: (name, problem, hint) => {
      const node = map?.entries.get(name)?.node
      if (node) scope.reporter.report('config/wrong-value', node.span, { key: name, problem }, hint)
    },
    prefix: (name, byDefault) => {
      const node = scalar(name)
      const otherwise = { kind: 'text', text: [`${byDefault} `] } as const
      if (!node) return otherwise
      const text = trimText(readSoundText(node, scope) ?? [])
      if (/^\s|\s$/.test(node.text))
        scope.reporter.report(
          'config/blanks-cut',
          node.span,
          { key: name, isEmpty: node.text.trim() === '' },
          `${name}: ${yamlText(node.text.trim())}`,
        )
      return whereGiven(text, { kind: 'text', text: literalOf(text) === '' ? [] : [...text, ' '] }, otherwise)
    },
  }
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
        items: node.items.map((item) => {
          const json = readJson(item, scope)
          if (json.kind === 'text') reportOptional(json.text, 'an item of a list', item.span, scope)
          return json
        }),
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
