import {
  hostPart,
  pathPart,
  referencedBaseUrl,
  variableStart,
} from '../../templates/runtime/request/base-url.ts'
import { basicAuthorization } from '../../templates/runtime/signing/basic.ts'
import { referencedUrl } from '../../templates/runtime/tokens/token-body.ts'
import { variableNumber } from '../../templates/runtime/values/json.ts'
import { variableHeader } from '../../templates/runtime/values/values.ts'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import type { AuthPlan, BaseUrlPlan, EntryPlan, Expression, UrlPart } from '../ir/plan.ts'
import { type MapNode, nodeAt, type ScalarNode, type SourceNode } from '../ir/source.ts'
import { referencesOf, type Text } from '../ir/text.ts'
import { expressionsOf, outerText, textOf, textsOfUrl } from '../ir/walk-plan.ts'
import { passes } from './passes.ts'
import { holdsReference, plainText } from './references.ts'

/** What a config sends, as far as it can be read. */
export interface SentPlans {
  readonly baseUrl: BaseUrlPlan | undefined
  /** With lower-case names. */
  readonly headers: readonly EntryPlan[]
  readonly auth: AuthPlan | undefined
}

/** A place whose text has references to variables. */
interface Use {
  readonly where: string
  readonly texts: readonly Text[]
  /** The value in the config, if it is known. */
  readonly node: SourceNode | undefined
  /** Runs the client's code for this place, with a value for one of the variables. */
  readonly run: (variable: string, value: string) => unknown
}

/** Limit of the parts that are joined. In a config that needs more, only the client checks the rest. */
const mostParts = 1_000_000

/** Reports defaults and values of an `enum` that the client would refuse. */
export function reportUnusableValues(root: MapNode, plans: SentPlans, reporter: Reporter): void {
  if (!root.entries.has('variables')) return
  const uses = usesIn(root, plans)
  const used = uses.flatMap(({ texts }) => texts.flatMap(variablesIn))
  let parts = 0
  for (const name of new Set(used)) {
    const own = uses.filter(({ texts }) => texts.some((text) => variablesIn(text).includes(name)))
    const list = nodeAt(root, ['variables', name, 'enum'])
    const items = scalarsOf(list?.kind === 'list' ? list.items : [])
    const byDefault = scalarsOf([nodeAt(root, ['variables', name, 'default'])])
    // A default that is also in the `enum` would be the same problem.
    const others = byDefault.filter(({ text }) => !items.some((item) => item.text === text))
    const length = own
      .flatMap(({ texts }) => texts.map((text) => text.length))
      .reduce((sum, each) => sum + each, 0)
    parts += length * (others.length + items.length)
    if (parts > mostParts) return
    for (const node of [...others, ...items]) {
      // The reference is reported elsewhere.
      if (holdsReference(node.text)) continue
      const value = plainText(node.text)
      const use = own.find((each) => !isUsable(each, name, value))
      if (!use) continue
      const what = items.includes(node) ? 'an `enum` value' : 'a `default`'
      const near = nearValues(value).find((other) => own.every((each) => isUsable(each, name, other)))
      const hint = near === undefined || items.includes(node) ? near : `default: ${near}`
      const related = use.node ? [{ span: use.node.span, message: 'it is used here' }] : []
      const problem = `has ${what} that cannot be part of ${use.where}`
      reporter.report('config/variable', node.span, { name, problem }, hint, related)
    }
  }
}

function usesIn(root: MapNode, { baseUrl, headers, auth }: SentPlans): readonly Use[] {
  const ofBaseUrl = baseUrl
    ? [useInUrl('baseUrl', baseUrl, nodeAt(root, ['baseUrl']), referencedBaseUrl)]
    : []
  const written = nodeAt(root, ['headers'])
  const entries = written?.kind === 'map' ? [...written.entries] : []
  const ofHeaders = headers.map(({ name, value }) => {
    const [key = name, entry] = entries.find(([key]) => key.toLowerCase() === name) ?? []
    return useInHeader(key, value, entry?.node)
  })
  const ofSteps = (auth?.steps ?? []).flatMap((step) =>
    step.kind === 'header' ? [useInHeader(step.name, outerText(step.value), undefined)] : [],
  )
  const ofAuth = (auth ? expressionsOf(auth) : []).flatMap((expression) => usesInExpression(expression, root))
  return [...ofBaseUrl, ...ofHeaders, ...ofSteps, ...ofAuth]
}

function usesInExpression(expression: Expression, root: MapNode): readonly Use[] {
  if (expression.kind === 'headerValue') return [useInHeader(expression.name, expression.text, undefined)]
  if (expression.kind === 'url') {
    const { field, url } = expression
    const node = nodeAt(root, ['auth', field]) ?? nodeAt(root, ['auth', 'refresh', field])
    return [useInUrl(field, url, node, (text) => referencedUrl(field, text))]
  }
  if (expression.kind === 'number') {
    return [useInText('`exp`, `iat` or `nbf`', expression, (text) => variableNumber('', text))]
  }
  if (expression.kind !== 'call') return []
  const [first, second] = expression.args
  switch (expression.fragment) {
    // The first argument is a name.
    case 'variableHeader':
    case 'secretHeader':
      return [useInText('a header', second, (text) => variableHeader('', text))]
    case 'basicAuthorization':
      return [
        useInText('a user name', first, (text) => basicAuthorization(text, '')),
        useInText('a password', second, (text) => basicAuthorization('', text)),
      ]
    default:
      return []
  }
}

function useInUrl(
  field: string,
  url: BaseUrlPlan,
  node: SourceNode | undefined,
  check: (text: string) => unknown,
): Use {
  const run = (variable: string, value: string): unknown => check(urlWith(url.parts, variable, value))
  return { where: `\`${field}\``, texts: textsOfUrl(url), node, run }
}

function useInHeader(name: string, text: Text, node: SourceNode | undefined): Use {
  const run = (variable: string, value: string): unknown =>
    variableHeader(name, textWith(text, variable, value))
  return { where: `the header \`${name}\``, texts: [text], node, run }
}

function useInText(where: string, expression: Expression | undefined, check: (text: string) => unknown): Use {
  const text = (expression && textOf(expression)) ?? []
  return { where, texts: [text], node: undefined, run: (name, value) => check(textWith(text, name, value)) }
}

function isUsable({ run }: Use, variable: string, value: string): boolean {
  return passes(() => run(variable, value))
}

/** A URL as the client builds it, with a value for one variable and a stand-in for every other reference. */
function urlWith(parts: readonly UrlPart[], variable: string, value: string): string {
  const written = parts.map((part, index) => {
    if (part.kind === 'literal') return part.text
    const before = parts[index - 1]
    const isPort = before?.kind === 'literal' && before.text.endsWith(':')
    const other = part.kind === 'start' ? 'https://a.example' : isPort ? '1' : 'a'
    const given = variablesIn(part.text).includes(variable) ? value : other
    switch (part.kind) {
      case 'start':
        return variableStart('', given)
      case 'host':
        return hostPart('', given)
      case 'path':
        return pathPart(given)
      case 'query':
        return encodeURIComponent(given)
    }
  })
  return written.join('')
}

function textWith(text: Text, variable: string, value: string): string {
  return text
    .map((part) => {
      if (typeof part === 'string') return part
      return part.source === 'variables' && part.name === variable ? value : ''
    })
    .join('')
}

/** Values that may have been meant: the host of a URL, a URL with its scheme or without its end, or no trailing slash. */
function nearValues(value: string): readonly string[] {
  const host = /^https?:\/\//i.test(value) && URL.canParse(value) ? [new URL(value).host] : []
  const url = /^[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/|$)/.test(value) ? [`https://${value}`] : []
  return [...host, ...url, value.replace(/[?#].*$/s, ''), value.replace(/\/$/, '')]
}

function variablesIn(text: Text): readonly string[] {
  return referencesOf(text).flatMap(({ source, name }) => (source === 'variables' ? [name] : []))
}

function scalarsOf(nodes: readonly (SourceNode | undefined)[]): readonly ScalarNode[] {
  return nodes.filter((node): node is ScalarNode => node?.kind === 'scalar')
}
