import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import type { MapEntry, SourceNode, Span } from '../ir/source.ts'

/** Nodes that aliases may stand for in all; a config has no use for more. */
const aliasBudget = 10_000

/**
 * Reads a config's text. JSON is read too, as the YAML that it is.
 *
 * @returns `undefined` where a problem was reported that leaves nothing to go on with
 */
export function parseYaml(text: string, reporter: Reporter): SourceNode | undefined {
  let document: Document
  try {
    document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      prettyErrors: false,
      stringKeys: false,
      logLevel: 'silent',
    }) as Document
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    reporter.report('yaml/syntax', { start: 0, end: 0 }, { problem: 'it is nested too deeply' })
    return undefined
  }
  for (const error of [...document.errors, ...document.warnings]) reportYamlError(error, text, reporter)
  if (reporter.failed) return undefined
  if (document.contents === null) {
    reporter.report('config/empty', { start: 0, end: 0 }, undefined, 'flexgen: 1')
    return undefined
  }
  const node = toSource(document.contents as Node, document, reporter, { left: aliasBudget }, [])
  return reporter.failed ? undefined : node
}

function toSource(
  node: Node | null,
  document: Document,
  reporter: Reporter,
  budget: { left: number },
  within: readonly Node[],
): SourceNode {
  if (isAlias(node)) {
    const target = node.resolve(document)
    const span = spanOf(node)
    if (!target || within.includes(target) || budget.left <= 0) {
      const problem = target
        ? 'it stands for itself, or for too much'
        : `nothing before it is named \`&${node.source}\``
      reporter.report('yaml/alias', span, { problem })
      return nothing(span)
    }
    return toSource(target, document, reporter, budget, [...within, target])
  }
  if (within.length) budget.left--
  if (isMap(node)) {
    const entries = new Map<string, MapEntry>()
    for (const { key, value } of node.items) {
      const keyNode = key as Node
      if (!isScalar(keyNode)) {
        reporter.report('yaml/key', spanOf(keyNode), undefined)
        continue
      }
      const name =
        typeof keyNode.value === 'string' ? keyNode.value : (keyNode.source ?? String(keyNode.value))
      const keySpan = spanOf(keyNode)
      entries.set(name, {
        key: keySpan,
        node: value === null ? nothing(keySpan) : toSource(value as Node, document, reporter, budget, within),
      })
    }
    return { kind: 'map', entries, span: spanOf(node) }
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => toSource(item as Node, document, reporter, budget, within))
    return { kind: 'list', items, span: spanOf(node) }
  }
  if (isScalar(node)) {
    const value = node.value as string | number | boolean | null
    const text = typeof value === 'string' ? value : (node.source ?? String(value))
    return { kind: 'scalar', value, text, span: spanOf(node) }
  }
  return nothing({ start: 0, end: 0 })
}

function nothing(span: Span): SourceNode {
  return { kind: 'scalar', value: null, text: '', span }
}

function spanOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0]
  return { start, end }
}

function reportYamlError(error: YAMLError, text: string, reporter: Reporter): void {
  const [start, last] = error.pos
  const span = { start, end: Math.max(start, Math.min(last, lineEnd(text, start))) }
  switch (error.code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:\s]+/.exec(text.slice(start))?.[0] ?? ''
      return reporter.report('yaml/duplicate-key', { start, end: start + key.length }, { key })
    }
    case 'TAB_AS_INDENT':
      return reporter.report('yaml/tab', { start, end: start + 1 }, undefined)
    case 'MULTIPLE_DOCS':
      return reporter.report('yaml/several-documents', { start, end: start + 3 }, undefined)
    case 'TAG_RESOLVE_FAILED': {
      const tag = /^!\S*/.exec(text.slice(start))?.[0] ?? '!'
      return reporter.report('yaml/tag', { start, end: start + tag.length }, { tag })
    }
    default: {
      const reference = unquotedReference(text, start)
      if (reference) {
        const words = text.slice(reference.start, reference.end)
        return reporter.report('yaml/unquoted-reference', reference, undefined, `"${words}"`)
      }
      const problem = error.message.replace(/[.\s]+$/, '')
      return reporter.report('yaml/syntax', span, {
        problem: problem.charAt(0).toLowerCase() + problem.slice(1),
      })
    }
  }
}

/** The reference without quotes that a line with a syntax error has inside braces or brackets. */
function unquotedReference(text: string, offset: number): Span | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const line = text.slice(lineStart, lineEnd(text, offset))
  const found = /[{[,:]\s*(\$\{[^}]*\})/.exec(
    line.replace(/"[^"]*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length)),
  )
  const opened = line.search(/[{[]/)
  if (!found?.[1] || opened < 0 || opened >= found.index + found[0].length - found[1].length + 1)
    return undefined
  const start = lineStart + found.index + found[0].length - found[1].length
  return { start, end: start + found[1].length }
}

function lineEnd(text: string, offset: number): number {
  const end = text.slice(offset).search(/[\r\n]/)
  return end < 0 ? text.length : offset + end
}
