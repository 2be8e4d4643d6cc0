import { runnerCommand } from '../ir/runner-commands.ts'
import type { TypeText } from '../ir/type-text.ts'
import { inLanguage, type Language, mark } from '../ir/typed-code.ts'
import { layOut, lineLength } from './layout.ts'

/**
 * A piece of code in TypeScript and, with marks around types (`typed-code.ts`), in JavaScript. Strings of a config become
 * code only through the functions of this class.
 */
export class Code {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }

  static #textOf(code: Code | undefined): string {
    if (!code) throw new Error('a code is missing')
    return code.#text
  }

  /** A tag for templates in our source. Only codes can be substituted. */
  static trusted(strings: TemplateStringsArray, ...codes: readonly Code[]): Code {
    let text = strings[0] ?? ''
    for (let index = 0; index < codes.length; index++) text += Code.#textOf(codes[index]) + strings[index + 1]
    return new Code(text)
  }

  /**
   * The parts of a fragment, which our own build has checked.
   *
   * @param replacement what the client has instead of a name that is replaced; an object that is spread becomes its
   *   members
   */
  static fragment(parts: readonly string[], replacement: (name: string) => Code): Code {
    let text = parts[0] ?? ''
    for (let index = 1; index < parts.length; index += 2) {
      const code = replacement(parts[index] ?? '').#text
      const isSpread = parts[index - 1]?.endsWith('...')
      const members = isSpread ? /^\{ (.*) \}$/.exec(code)?.[1] : undefined
      text = (members === undefined ? text + code : text.slice(0, -3) + members) + parts[index + 1]
    }
    // As they are, fragments have no line that is too long (test/unit/layout.test.ts).
    return new Code(parts.length > 1 ? layOut(text) : text)
  }

  /** Code that only TypeScript has: a type. */
  static typed(code: Code): Code {
    return new Code(mark(code.#text, ''))
  }

  /** Code that is written differently in the languages. */
  static either(typeScript: Code, javaScript: Code): Code {
    return new Code(mark(typeScript.#text, javaScript.#text))
  }

  /** A parameter and its type, which JavaScript has in a comment. */
  static parameter(name: Code, type: Code): Code {
    return new Code(mark(`${name}: ${type}`, `/** @type {${type}} */ ${name}`))
  }

  /** The code in one of the languages. */
  inLanguage(language: Language): Code {
    return new Code(inLanguage(this.#text, language))
  }

  /** A type of our own source. */
  static type(type: TypeText): Code {
    return new Code(type.toString())
  }

  /** Lines with an indent, each with its line break. */
  static lines(codes: readonly Code[], indent: number): Code {
    const margin = ' '.repeat(indent)
    let text = ''
    for (const code of codes) text += `${margin}${code.#text}\n`
    return new Code(text)
  }

  /** A string literal in single quotes. */
  static literal(text: string): Code {
    return new Code(`'${escapeText(text).replaceAll("'", "\\'")}'`)
  }

  /** A finite number. */
  static number(value: number): Code {
    if (!Number.isFinite(value)) throw new Error(`${value} is not a finite number`)
    return new Code(String(value))
  }

  /** Text between the backticks of a template literal. */
  static templateText(text: string): Code {
    return new Code(escapeText(text).replaceAll('`', '\\`').replaceAll('${', '\\${'))
  }

  /**
   * A name.
   *
   * @throws Error if it is not an identifier, which is a bug in flexgen
   */
  static identifier(name: string): Code {
    if (!/^[A-Za-z_$][\w$]*$/.test(name)) throw new Error(`${JSON.stringify(name)} is not an identifier`)
    return new Code(name)
  }

  /** A key of an interface, quoted if it must be. */
  static key(name: string): Code {
    return /^[A-Za-z_$][\w$]*$/.test(name) && name !== '__proto__' ? new Code(name) : Code.literal(name)
  }

  /** A key of an object literal. `__proto__` would set the prototype, even in quotes, so it is written as computed. */
  static property(name: string): Code {
    return name === '__proto__' ? new Code(`[${Code.literal(name)}]`) : Code.key(name)
  }

  /** Access to a member: `.name` or `['na-me']`, after `?.` if the object may be absent. */
  static member(name: string, optional = false): Code {
    const plain = /^[A-Za-z_$][\w$]*$/.test(name)
    return new Code(`${optional ? '?.' : plain ? '.' : ''}${plain ? name : `[${Code.literal(name)}]`}`)
  }

  /** A regular expression with the flag `u`. */
  static regExp(pattern: string): Code {
    const { source } = new RegExp(pattern, 'u')
    // With braces, half of a surrogate pair never joins the character next to it.
    const visible = source.replace(invisible, (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`)
    const written = visible.replace(runnerCommand, '#\\u0023')
    // TypeScript refuses these groups in a literal if its `target` is older than they are.
    if (/\(\?[<a-z-](?![=!])/.test(written)) return Code.trusted`new RegExp(${Code.literal(written)}, 'u')`
    return new Code(`/${written}/u`)
  }

  /** A doc comment; nothing if the text is empty. */
  static docComment(text: string, indent = ''): Code {
    const lines = wrapLines(text.replaceAll('*/', '*\\/'), lineLength - indent.length - ' * '.length)
    if (lines.every((line) => line === '')) return new Code('')
    const [line = ''] = lines
    if (lines.length === 1 && indent.length + line.length <= lineLength - '/**  */'.length) {
      return new Code(`/** ${line} */\n${indent}`)
    }
    const body = lines.map((line) => `${indent} *${line && ' '}${line}`).join('\n')
    return new Code(`/**\n${body}\n${indent} */\n${indent}`)
  }

  /** Text for the rest of a line comment. */
  static lineText(text: string): Code {
    return new Code(printable(text).replace(/\s+/g, ' '))
  }

  static join(codes: readonly Code[], separator: string): Code {
    let text = ''
    for (let index = 0; index < codes.length; index++)
      text += (index ? separator : '') + Code.#textOf(codes[index])
    return new Code(text)
  }
}

/** Escapes what literals cannot contain, what editors do not show, and commands of CI runners. */
function escapeText(text: string): string {
  if (plain.test(text)) return text
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(invisible, escapeUnit)
    .replace(runnerCommand, '#\\u0023')
}

/** Text without anything to escape. */
const plain = /^[ !"$-[\]-~]*$/

/** Control characters, line separators, direction marks, the BOM, and lone surrogates. */
const invisible =
  /[\0-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** Text for a comment, with escapes for characters that editors do not show. */
function printable(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(invisible, (unit) => (unit === '\n' ? unit : escapeUnit(unit)))
    .replace(runnerCommand, '#\\u0023')
}

function wrapLines(text: string, width: number): readonly string[] {
  return printable(text)
    .trim()
    .split('\n')
    .flatMap((line) => wrapLine(line.trimEnd(), width))
}

function wrapLine(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line]
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current && current.length + 1 + word.length > width) {
      lines.push(current)
      current = word
    } else {
      current = current ? `${current} ${word}` : word
    }
  }
  lines.push(current)
  return lines
}
