import { type Document, isMap, isScalar, isSeq, Lexer, type Node, parseDocument } from 'yaml'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import { maskSecrets } from '../diagnostics/mask.ts'
import { partLimit, tooManyParts } from '../ir/size-limits.ts'
import type { SourceNode } from '../ir/source.ts'
import { exhaustsParser, tooDeep } from './nesting.ts'
import { NodeReader, nameOf, spanOf } from './node-reader.ts'
import { withoutStacks } from './without-stacks.ts'
import { firstProblems, reportYamlError } from './yaml-errors.ts'

const fileStart = { start: 0, end: 0 }

/**
 * Parses the text of a config. JSON is parsed as YAML.
 *
 * @returns `undefined` if a problem was reported that prevents further checks
 */
export function parseYaml(text: string, reporter: Reporter): SourceNode | undefined {
  if (exhaustsParser(text)) {
    reporter.report('yaml/syntax', fileStart, { problem: tooDeep })
    return undefined
  }
  if (hasTooManyParts(text)) {
    reporter.report('file/too-large', fileStart, { excess: tooManyParts })
    return undefined
  }
  if (reportControlCharacter(text, reporter)) return undefined
  const document = parse(text)
  const contents = document.contents as Node | null
  const config = { text, masked: once(() => maskSecrets(text)) }
  const problems = firstProblems(document)
  for (const error of problems) reportYamlError(error, config, reporter)
  if (problems.length) {
    reportDuplicateKeys(contents, reporter)
    return undefined
  }
  if (contents === null || (isScalar(contents) && contents.value === null && !contents.source)) {
    reporter.report('config/empty', fileStart, undefined, 'flexgen: 1')
    return undefined
  }
  const node = new NodeReader(document, config, reporter).read(contents)
  return reporter.hasOtherThan('yaml/duplicate-key') ? undefined : node
}

function parse(text: string): Document {
  return withoutStacks(() =>
    parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      prettyErrors: false,
      stringKeys: false,
      // The parser would compare each key with each other; `NodeReader` does it faster.
      uniqueKeys: false,
      // No warnings on the console; and a second document is an error that we word ourselves.
      logLevel: 'error',
    }),
  ) as Document
}

/** Reports duplicate keys in a document with other problems, which is not read. */
function reportDuplicateKeys(node: Node | null, reporter: Reporter): void {
  if (isSeq(node)) for (const item of node.items) reportDuplicateKeys(item as Node, reporter)
  if (!isMap(node)) return
  const names = new Set<string>()
  for (const { key, value } of node.items) {
    if (isScalar(key)) {
      const name = nameOf(key)
      if (names.has(name)) reporter.report('yaml/duplicate-key', spanOf(key), { key: name })
      names.add(name)
    }
    reportDuplicateKeys(value as Node | null, reporter)
  }
}

/** True for input from which the parser would create more nodes and errors than memory allows. */
function hasTooManyParts(text: string): boolean {
  if (text.length <= partLimit) return false
  let count = 0
  // Each wrong escape becomes an error.
  for (const _ of text.matchAll(/\r\n?|\n|\\[^0abtnvfre "/\\N_LP\r\n]/g)) if (++count > partLimit) return true
  for (const token of new Lexer().lex(text)) {
    // Whitespace and comments take little memory.
    if (!/^[\s#]/.test(token) && ++count > partLimit) return true
  }
  return false
}

/**
 * Reports the first control character that YAML allows only as an escape (YAML 1.2.2, section 5.1). The parser accepts
 * it, but editors and reviews do not show it.
 */
function reportControlCharacter(text: string, reporter: Reporter): boolean {
  const found = /[\0-\x08\x0b\x0c\x0e-\x1f]/.exec(text)
  if (!found) return false
  const code = found[0].charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()
  const hint = `remove it, or write \`\\x${code}\` in double quotes`
  const place = { start: found.index, end: found.index + 1 }
  reporter.report('yaml/syntax', place, { problem: `it contains the control character U+00${code}` }, hint)
  return true
}

/** Computes a value on first use. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
