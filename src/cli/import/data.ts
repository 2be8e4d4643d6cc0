import { Lexer, parseDocument } from 'yaml'
import { exhaustsParser } from '../../parse/nesting.ts'
import { withoutStacks } from '../../parse/without-stacks.ts'
import { ImportFailure } from './source.ts'

/** A map of JSON or YAML. */
export type DataMap = Readonly<Record<string, unknown>>

/** Tokens of YAML, except whitespace and comments. The parser needs a kilobyte or more for each. */
const partLimit = 1_200_000
/** The same with whitespace: millions of blank lines need minutes. */
const tokenLimit = 4 * partLimit

/**
 * The data in JSON or YAML; `undefined` if the text is neither.
 *
 * @throws ImportFailure if the YAML is too large to parse within bounds
 */
export function parseData(text: string): unknown {
  const json = text.replace(/^\ufeff/, '')
  if (/^\s*[[{]/.test(json)) {
    try {
      return JSON.parse(json)
    } catch {
      // Maybe YAML in flow style, or JSON with comments.
    }
  }
  return parseYamlData(json)
}

function parseYamlData(text: string): unknown {
  if (exhaustsParser(text)) throw new ImportFailure('The source is nested too deeply.')
  let count = 0
  let all = 0
  for (const token of new Lexer().lex(text)) {
    const isTooMuch = ++all > tokenLimit || (!/^[\s#]/.test(token) && ++count > partLimit)
    if (isTooMuch) {
      throw new ImportFailure(
        'The source has too many values in YAML. Convert it to JSON, or remove parts of it.',
      )
    }
  }
  try {
    const document = withoutStacks(() =>
      parseDocument(text, {
        schema: 'core',
        merge: false,
        prettyErrors: false,
        uniqueKeys: false,
        logLevel: 'silent',
      }),
    )
    // With more aliases, a small file could grow without bounds.
    return document.errors.length ? undefined : document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    if (error instanceof ReferenceError) throw new ImportFailure('The source has too many aliases in YAML.')
    return undefined
  }
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
