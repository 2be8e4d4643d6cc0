import type { Reporter } from '../diagnostics/diagnostic.ts'
import { placeholderName, secretHint } from '../diagnostics/hints.ts'
import { keySpan, nodeAt, type Path, type SourceNode, type Span, valueSpan } from '../ir/source.ts'
import type { SchemaNode } from './schema-node.ts'
import { foundWords, type ValuePlace, valueHint } from './value-hints.ts'

/** Reports a mistake under a code that the schema names. */
type Report = (place: ValuePlace, reporter: Reporter) => void

/**
 * The reporter of a schema that names a code as `x-diagnostic`. That code is for all of its mistakes except a wrong type;
 * `config/version` is for that too.
 */
export function reporterOf(schema: SchemaNode, keyword: string): Report | undefined {
  const code = schema['x-diagnostic']
  if (code === undefined || (keyword === 'type' && code !== 'config/version')) return undefined
  return Object.hasOwn(reports, code) ? reports[code] : undefined
}

const reports: Readonly<Record<string, Report>> = {
  'config/version': ({ path, root }, reporter) => {
    const found = foundVersion(nodeAt(root, path))
    const data = found === undefined ? {} : { found }
    reporter.report('config/version', valueOrKeySpan(root, path), data, 'flexgen: 1')
  },
  'config/base-url': (place, reporter) => {
    const problem = place.schema.patternErrorMessage ?? 'must be a URL'
    reporter.report('config/base-url', valueSpan(place.root, place.path), { problem }, valueHint(place))
  },
  // For a value that may contain references: `references/not-here` would be wrong.
  'config/wrong-value': (place, reporter) => {
    const { path, root, schema } = place
    const data = { key: keyName(path, root), problem: schema.patternErrorMessage ?? 'has a wrong value' }
    reporter.report('config/wrong-value', valueSpan(root, path), data, valueHint(place))
  },
  'secrets/plain': reportPlainSecret,
}

function foundVersion(node: SourceNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return foundWords(node)
  return typeof node.value === 'string' ? `the string "${node.text}"` : node.text
}

function reportPlainSecret({ path, root }: ValuePlace, reporter: Reporter): void {
  const key = path.at(-1) ?? ''
  const node = nodeAt(root, path)
  const text = node?.kind === 'scalar' ? node.text : ''
  // `$${env.NAME}`, which is a plain string.
  const escaped = /\$\$\{((?:env|credentials)\.[\w-]+)\}/.exec(text)?.[1]
  if (escaped !== undefined) {
    const data = { key, kind: 'escaped' } as const
    return reporter.report('secrets/plain', valueSpan(root, path), data, `${key}: "\${${escaped}}"`)
  }
  const hint = secretHint(key, placeholderName(text))
  const [, variable] = /(?<!\$)\$\{variables\.([\w-]+)/.exec(text) ?? []
  if (variable === undefined) return reporter.report('secrets/plain', valueSpan(root, path), { key }, hint)
  const place = ['variables', variable]
  const related = nodeAt(root, place)
    ? [{ span: keySpan(root, place), message: `\`${variable}\` is declared here` }]
    : []
  reporter.report('secrets/plain', valueSpan(root, path), { key, kind: 'variable' }, hint, related)
}

/** The key of a value; `scope[0]` for an item of a list. */
export function keyName(path: Path, root: SourceNode): string {
  const parent = nodeAt(root, path.slice(0, -1))
  const key = path.at(-1) ?? 'config'
  return parent?.kind === 'list' ? `${path.at(-2)}[${key}]` : key
}

/** The place of a value; if that is empty, the place of its key. */
export function valueOrKeySpan(root: SourceNode, path: Path): Span {
  const node = nodeAt(root, path)
  const isEmpty = node?.kind === 'scalar' && !node.value && node.text === ''
  return isEmpty ? keySpan(root, path) : valueSpan(root, path)
}
