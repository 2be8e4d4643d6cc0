import { addPart } from '../../parts.ts'
import type { Part, Value } from '../request.ts'

/** A command of a shell: its words, and the line where it begins. */
export interface Command {
  readonly words: readonly Value[]
  readonly line: number
  /** True if it contains `$(…)` or backticks. */
  readonly runsCommands: boolean
  /** True if it reads a file with `<`. */
  readonly readsFiles: boolean
  /** True if a quote is never closed; the rest of the text was taken as its content. */
  readonly isOpen: boolean
}

/**
 * Splits a script into commands and words as a POSIX shell does, or the command processor of Windows if the text escapes
 * with carets or has its variables. Nothing is expanded: `$NAME` becomes a reference, and `$(…)` one without a known name, after the commands
 * in it.
 */
export function shellCommands(text: string): readonly Command[] {
  // Of the command processor, nothing is certain: a URL may have `%NAME%` too, but quotes are double.
  const isWindows = /\^["&|<>%]|\^\r?\n/.test(text) || (/%[A-Z][A-Z_]{2,}%/.test(text) && !text.includes("'"))
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  // Outside quotes a caret makes the next character literal; a quote that is escaped so still delimits a string for curl.
  const reader = new ShellReader(
    isWindows ? plain.replace(/\^([\s\S])/g, (_, next: string) => (next === '\n' ? ' ' : next)) : plain,
    isWindows,
  )
  return reader.read()
}

const nameStart = /[A-Za-z_]/
/** Commands in commands; each level is read again. */
const depthLimit = 4

class ShellReader {
  readonly #text: string
  readonly #isWindows: boolean
  readonly #depth: number
  #at = 0
  #line: number
  #commands: Command[] = []
  #words: Value[] = []
  #word: Part[] | undefined
  #startLine = 1
  #runsCommands = false
  #readsFiles = false
  #isOpen = false
  /** The word contains the `?` of a URL. */
  #isQuery = false
  /** Nothing after an unclosed one can be closed either; searching again would take the square of the length. */
  #isUnclosed = false

  constructor(text: string, isWindows: boolean, depth = 0, line = 1) {
    this.#text = text
    this.#isWindows = isWindows
    this.#depth = depth
    this.#line = line
  }

  read(): readonly Command[] {
    while (this.#at < this.#text.length) this.#next()
    this.#endCommand()
    return this.#commands
  }

  #next(): void {
    const char = this.#take()
    switch (char) {
      case ' ':
      case '\t':
        return this.#endWord()
      case '\n':
        return this.#endCommand()
      case '"':
        return this.#doubleQuoted()
    }
    if (this.#isWindows) {
      if (char === '%') return this.#percent()
      if (char === '&' || char === '|') return this.#ampersand(char)
      return char === '\\' && this.#peek() === '"' ? this.#add(this.#take()) : this.#add(char)
    }
    switch (char) {
      case '\\':
        return this.#escape()
      case "'":
        return this.#singleQuoted()
      case '$':
        return this.#dollar()
      case '`':
        return this.#peek() === '\n' ? void this.#take() : this.#substitution('`')
      case '#':
        return this.#word ? this.#add(char) : this.#comment()
      case ';':
      case '|':
      case '&':
        return this.#ampersand(char)
      case '(':
      case ')':
        return this.#word ? this.#add(char) : this.#endCommand()
      case '<':
      case '>':
        return this.#redirection(char)
      default:
        return this.#add(char)
    }
  }

  #take(): string {
    const char = this.#text[this.#at++] ?? ''
    if (char === '\n') this.#line++
    return char
  }

  #peek(): string {
    return this.#text[this.#at] ?? ''
  }

  #skipTo(end: number): void {
    while (this.#at < end) this.#take()
  }

  #add(part: Part): void {
    if (!this.#word) {
      if (!this.#words.length) this.#startLine = this.#line
      this.#word = []
    }
    if (typeof part === 'string' && part.includes('?')) this.#isQuery = true
    addPart(this.#word, part)
  }

  #endWord(): void {
    if (this.#word) this.#words.push(this.#word)
    this.#word = undefined
    this.#isQuery = false
  }

  #endCommand(): void {
    this.#endWord()
    if (this.#words.length) {
      this.#commands.push({
        words: this.#words,
        line: this.#startLine,
        runsCommands: this.#runsCommands,
        readsFiles: this.#readsFiles,
        isOpen: this.#isOpen,
      })
    }
    this.#words = []
    this.#runsCommands = false
    this.#readsFiles = false
  }

  #escape(): void {
    const next = this.#take()
    if (next === '\n') return
    // A backslash before whitespace at the end of a line was meant to continue it.
    if (/[ \t]/.test(next) && /^[ \t]*\n/.test(this.#text.slice(this.#at, this.#at + 20))) {
      this.#skipTo(this.#text.indexOf('\n', this.#at) + 1)
      return this.#endWord()
    }
    this.#add(next)
  }

  #comment(): void {
    const end = this.#text.indexOf('\n', this.#at)
    this.#at = end < 0 ? this.#text.length : end
  }

  #singleQuoted(): void {
    this.#add('')
    const end = this.#text.indexOf("'", this.#at)
    const content = this.#text.slice(this.#at, end < 0 ? undefined : end)
    if (end < 0) this.#isOpen = true
    // Nobody means to send `$TOKEN` itself.
    const placeholder = /\$(?:\{([A-Z][A-Z0-9_]*)\}|([A-Z][A-Z0-9_]*))/g
    let from = 0
    for (const match of content.matchAll(placeholder)) {
      this.#add(content.slice(from, match.index))
      this.#add({ name: match[1] ?? match[2] ?? '', isShell: true })
      from = match.index + match[0].length
    }
    this.#add(content.slice(from))
    this.#skipTo(end < 0 ? this.#text.length : end + 1)
  }

  #doubleQuoted(): void {
    this.#add('')
    while (this.#at < this.#text.length) {
      const char = this.#take()
      if (char === '"') {
        // In a string of Windows, two quotes are one.
        if (!this.#isWindows || this.#peek() !== '"') return
        this.#add(this.#take())
      } else if (char === '\\') {
        const next = this.#peek()
        if (this.#isWindows ? next === '"' || next === '\\' : /["\\$`]/.test(next)) this.#add(this.#take())
        else if (next === '\n' && !this.#isWindows) this.#take()
        else this.#add(char)
      } else if (this.#isWindows) {
        if (char === '%') this.#percent()
        else this.#add(char)
      } else if (char === '$') this.#dollar(true)
      else if (char === '`') this.#substitution('`')
      else this.#add(char)
    }
    this.#isOpen = true
  }

  #dollar(inQuotes = false): void {
    const next = this.#peek()
    if (next === "'" && !inQuotes) {
      this.#take()
      return this.#ansiQuoted()
    }
    if (next === '"' && !inQuotes) return
    if (next === '(') {
      this.#take()
      return this.#substitution(')')
    }
    if (next === '{') return this.#braces()
    const [name] = /^(?:env:)?[A-Za-z_]\w*|^[\d@*#?]/.exec(this.#text.slice(this.#at, this.#at + 200)) ?? []
    if (name === undefined) return this.#add('$')
    this.#at += name.length
    const plain = name.replace(/^env:/, '')
    this.#add({ name: nameStart.test(plain) ? plain : 'ARGUMENT', isShell: true })
  }

  /** `${NAME}`, also with an operator; `${{ vars.NAME }}`, as in a workflow. */
  #braces(): void {
    const isExpression = this.#text[this.#at + 1] === '{'
    const close = isExpression ? '}}' : '}'
    const end = this.#isUnclosed ? -1 : this.#text.indexOf(close, this.#at)
    if (end < 0) {
      this.#isUnclosed = true
      return this.#add('$')
    }
    const content = this.#text.slice(this.#at + (isExpression ? 2 : 1), end).trim()
    const name = (isExpression ? /(\w+)$/ : /^[!#]?(\w+)/).exec(content)?.[1] ?? ''
    this.#skipTo(end + close.length)
    this.#add({ name: nameStart.test(name) ? name.replace(/^\d+/, '') : 'VALUE', isShell: true })
  }

  /** A command whose output would be inserted. */
  #substitution(close: ')' | '`'): void {
    this.#runsCommands = true
    let depth = 1
    let end = this.#at
    for (; !this.#isUnclosed && end < this.#text.length; end++) {
      const char = this.#text[end]
      if (char === '\\') end++
      else if (char === '(' && close === ')') depth++
      else if (char === close && --depth === 0) break
    }
    if (this.#isUnclosed || end >= this.#text.length) {
      this.#isUnclosed = true
      return this.#add('$')
    }
    const inner = this.#text.slice(this.#at, end)
    // Often the request for a token.
    if (this.#depth < depthLimit && inner.includes('curl')) {
      this.#commands.push(...new ShellReader(inner, this.#isWindows, this.#depth + 1, this.#line).read())
    }
    this.#skipTo(end + 1)
    this.#add({ name: 'value' })
  }

  /** `%NAME%` of Windows, but not a percent-encoded character. */
  #percent(): void {
    const [all, name] = /^([A-Za-z_]\w{2,99})%/.exec(this.#text.slice(this.#at, this.#at + 102)) ?? []
    if (all === undefined || name === undefined || /^[\dA-Fa-f]{2}$/.test(name)) return this.#add('%')
    this.#at += all.length
    this.#add({ name, isShell: true })
  }

  #ansiQuoted(): void {
    this.#add('')
    while (this.#at < this.#text.length) {
      const char = this.#take()
      if (char === "'") return
      if (char !== '\\') this.#add(char)
      else this.#add(this.#ansiEscape())
    }
    this.#isOpen = true
  }

  #ansiEscape(): string {
    const rest = this.#text.slice(this.#at, this.#at + 12)
    const [all, hex = ''] =
      /^(?:u([\dA-Fa-f]{1,4})|U([\dA-Fa-f]{1,8})|x([\dA-Fa-f]{1,2}))/
        .exec(rest)
        ?.filter((each) => each !== undefined) ?? []
    if (all !== undefined) {
      this.#at += all.length
      const code = Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    }
    const [octal] = /^[0-7]{1,3}/.exec(rest) ?? []
    if (octal !== undefined) {
      this.#at += octal.length
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff)
    }
    const next = this.#take()
    const known: Readonly<Record<string, string>> = {
      n: '\n',
      r: '\r',
      t: '\t',
      a: '\x07',
      b: '\b',
      e: '\x1b',
      f: '\f',
      v: '\v',
    }
    return known[next] ?? (/[\\'"?]/.test(next) ? next : `\\${next}`)
  }

  /** Ends a command, except in a URL without quotes, where it was meant as part of the query. */
  #ampersand(char: string): void {
    const isInUrl = char === '&' && this.#isQuery && /[^\s&]/.test(this.#peek())
    if (isInUrl) this.#add(char)
    else this.#endCommand()
  }

  #redirection(char: string): void {
    const rest = this.#text.slice(this.#at, this.#at + 100)
    // A placeholder, such as `<id>` in a URL.
    const [placeholder] = (char === '<' && /^[\w .-]+>/.exec(rest)) || []
    const isNumber = this.#word?.length === 1 && /^[12]$/.test(String(this.#word[0]))
    if (placeholder !== undefined && !/^ /.test(placeholder)) {
      this.#at += placeholder.length
      return this.#add(`<${placeholder}`)
    }
    if (isNumber) this.#word = undefined
    this.#endWord()
    if (char === '<') this.#readsFiles = true
    const [target = ''] = /^[<>&|-]*[ \t]*/.exec(rest) ?? []
    this.#at += target.length
    // The name of the file is the next word, which is dropped.
    const before = this.#words.length
    const line = this.#line
    while (this.#at < this.#text.length && this.#words.length === before && this.#line === line) {
      if (/[<>]/.test(this.#peek()) || (/[\s;|&]/.test(this.#peek()) && !this.#word)) break
      if (/\s/.test(this.#peek())) {
        this.#word = undefined
        break
      }
      this.#next()
    }
    this.#word = undefined
  }
}
