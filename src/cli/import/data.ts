import { type Document, Lexer, parseDocument } from 'yaml'
import { exhaustsParser } from '../../parse/nesting.ts'
import { withoutStacks } from '../../parse/without-stacks.ts'
import { ImportFailure } from './source.ts'

/** A map of JSON or YAML. */
export type DataMap = Readonly<Record<string, unknown>>

/** Lines of YAML, and tokens except whitespace and comments. The parser needs a kilobyte or more for each. */
const partLimit = 1_200_000
/** Maps and lists of JSON, and levels of them. The parser needs 50 bytes or more for each, and twice that for a level. */
const nodeLimit = 1_500_000
const levelLimit = 1_000

/**
 * The data in JSON or YAML; `undefined` if the text is neither.
 *
 * @throws ImportFailure if it is too large to parse within bounds
 */
export function parseData(text: string): unknown {
  const json = text.replace(/^\ufeff/, '')
  if (/^\s*[[{]/.test(json)) {
    refuseLargeJson(json)
    try {
      return JSON.parse(json)
    } catch {
      // Maybe YAML in flow style, or JSON with comments.
    }
  }
  return parseYamlData(json)
}

/** @throws ImportFailure */
function refuseLargeJson(text: string): void {
  let nodes = 0
  let level = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (char === '"') at = endOfString(text, at)
    else if (char === ']' || char === '}') level--
    else if (char === '[' || char === '{') {
      if (++level > levelLimit) throw new ImportFailure(tooDeep)
      if (++nodes > nodeLimit) {
        throw new ImportFailure('The source has too many maps and lists. Remove parts of it.')
      }
    }
  }
}

const tooDeep = 'The source is nested too deeply.'

/** Where the quote is that closes the string. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

function parseYamlData(text: string): unknown {
  refuseLargeYaml(text)
  if (exhaustsParser(text)) throw new ImportFailure(tooDeep)
  try {
    const document = parseYaml(text)
    // With more aliases, a small file could grow without bounds.
    return document.errors.length ? undefined : document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    if (error instanceof ReferenceError) throw new ImportFailure('The source has too many aliases in YAML.')
    return undefined
  }
}

function parseYaml(text: string): Document.Parsed {
  return withoutStacks(() =>
    parseDocument(text, {
      schema: 'core',
      merge: false,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
    }),
  )
}

/** Line and column of the first mistake in text that `parseData` has read as neither JSON nor YAML. */
export function findMistake(text: string): { readonly line: number; readonly column: number } | undefined {
  const [error] = parseYaml(text).errors
  if (!error) return undefined
  const before = text.slice(0, error.pos[0]).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** @throws ImportFailure */
function refuseLargeYaml(text: string): void {
  const refuse = (count: number): void => {
    if (count <= partLimit) return
    throw new ImportFailure(
      'The source has too many values in YAML. Convert it to JSON, or remove parts of it.',
    )
  }
  // Finding lines is much faster than finding tokens, of which each line has at least one.
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) refuse(++lines)
  let tokens = 0
  for (const token of new Lexer().lex(text)) if (!/^[\s#]/.test(token)) refuse(++tokens)
}

export function isMap(value: unknown): value is DataMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A map; an empty one for anything else. */
export function asMap(value: unknown): DataMap {
  return isMap(value) ? value : {}
}

/** An own member of a map, whose name may be `__proto__`; `undefined` if the value is not a map. */
export function member(value: unknown, name: string): unknown {
  return isMap(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** The value of a path of members. */
export function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(member, value)
}

export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isMap(value) ? Object.entries(value) : []
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A string, or a number or boolean as one; YAML reads `2.0` without quotes as a number. */
export function stringOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** The same, and an empty string for anything else. */
export function asText(value: unknown): string {
  return stringOf(value) ?? ''
}
