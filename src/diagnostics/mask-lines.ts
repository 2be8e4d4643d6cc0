import { blankQuoted } from './quoted.ts'
import { isAwsSecretKey, secretsInText } from './secret-formats.ts'
import { findSecretKey, isReference, secretAnchors } from './secret-keys.ts'
import { looksSecret } from './secret-names.ts'

/** Parts of a secret that are shown: references, quotes, and the syntax of YAML around them. */
const shown = /(\bliteral\s*:|\$\{[\w.-]+\}|[\s"'{}|>#,[\]])/

/** Secrets of known formats that may be longer, shorter or cut. */
const tokens =
  /\b(?:gh[a-z]_|github_pat_|glpat-|xox[a-z]-|[rs]k_|sk-|(?:AKIA|ASIA|AIza|eyJ)(?=\w))[\w.~+/=-]{12,}/g

/** What follows the scheme of an `Authorization` header. */
const credentials = /(\b(?:Bearer|Basic|Token)\s+)([^\s"'`,}\]]{6,})/gi

/**
 * Replaces the secrets of a config with stars of the same length. It reads lines, not YAML, since the config may be
 * invalid, and hides too much rather than too little.
 */
export function maskLines(text: string): string {
  const lines = text.split(/(?<=\n)/)
  const mask = new LineMask(secretAnchors(text))
  return lines.map((line, index) => mask.next(line, lines[index + 1] ?? '')).join('')
}

/** Masks one line after the other, and remembers what of a secret can be on the next ones. */
class LineMask {
  readonly #anchors: ReadonlySet<string>
  /** The indentation of a secret's key; lines with more belong to its value. */
  #keyIndent = -1
  #openQuote = ''
  #openBrackets = 0
  #awaitsValue = false
  /** After `|` or `>`. */
  #inBlockText = false
  #inPrivateKey = false
  #inVariables = false

  constructor(anchors: ReadonlySet<string>) {
    this.#anchors = anchors
  }

  next(line: string, following: string): string {
    if (this.#continuesValue(line)) return hide(line)
    // With tabs and spaces mixed, a tab looks wider than a space.
    const indent = line.replace(/\t/g, '        ').search(/[^\s-]/)
    if (/^\S/.test(line)) this.#inVariables = /^variables\s*:/.test(line)
    const isBelow =
      this.#keyIndent >= 0 && (indent > this.#keyIndent || indent < 0 || /^\s*:|^[^:]*$/.test(line))
    if (isBelow) return hide(line)
    this.#keyIndent = -1
    const context = { next: following, inVariables: this.#inVariables, anchors: this.#anchors }
    const found = findSecretKey(line, context)
    if (!found) return hideAnywhere(line)
    const value = line.slice(found.end)
    if (found.isBlock) this.#keyIndent = Math.max(indent, 0)
    this.#beginValue(value, !found.isBlock)
    return hideAnywhere(line.slice(0, found.end)) + hide(value)
  }

  /** True for a line that belongs to a value that began before it, whatever its indentation. */
  #continuesValue(line: string): boolean {
    this.#inPrivateKey = (this.#inPrivateKey || /-----BEGIN/.test(line)) && line.trim() !== ''
    if (this.#inPrivateKey || this.#openQuote) {
      if (/-----END/.test(line)) this.#inPrivateKey = false
      if (this.#openQuote && closes(line, this.#openQuote)) this.#openQuote = ''
      return true
    }
    if (this.#openBrackets > 0) {
      this.#openBrackets += bracketsOpenIn(line)
      return true
    }
    if (line.trim() === '') return false
    if (this.#inBlockText) {
      // The text may lack its indentation; then it ends with the next key.
      if (!isKeyed(line)) return true
      this.#inBlockText = false
    }
    if (!this.#awaitsValue) return false
    this.#awaitsValue = false
    if (isKeyed(line)) return false
    this.#beginValue(line, !/[,}\]]\s*$/.test(line))
    this.#awaitsValue = false
    return true
  }

  /** Remembers how a value can continue on the next lines: as a list, in quotes, as text, or not at all. */
  #beginValue(value: string, inFlow: boolean): void {
    const start = value.replace(/^\s*(?:[&!]\S*\s+)*/, '')
    const quote = /^["']/.exec(start)?.[0] ?? ''
    if (quote && !closes(start.slice(1), quote)) this.#openQuote = quote
    this.#openBrackets = /^[[{]/.test(start) ? bracketsOpenIn(start) : 0
    const plain = start.replace(/(^|\s)#.*/, '').trim()
    this.#inBlockText = /^[|>][-+\d]*$/.test(plain)
    const endsLater = inFlow && !quote && this.#openBrackets === 0 && !/[,}\]]/.test(plain)
    this.#awaitsValue = plain === '' || endsLater
  }
}

/** True for a line with a key, which is not part of the value of the key before it. */
function isKeyed(line: string): boolean {
  return /^[\s-]*(?:(["'])-*)?[\w.$][\w.$-]*(?: [\w.-]+)*\1\s*:(\s|$)/.test(line)
}

function bracketsOpenIn(text: string): number {
  const plain = blankQuoted(text).replace(/\$\{[^{}\s]*\}/g, '')
  return (plain.match(/[[{]/g) ?? []).length - (plain.match(/[\]}]/g) ?? []).length
}

function closes(text: string, quote: string): boolean {
  return text.replace(/\\./g, '').includes(quote)
}

/** Hides secrets without a key: the user of a URL, parameters of its query, and known formats. */
function hideAnywhere(line: string): string {
  return line
    .replace(/\S+/g, hideUser)
    .replace(
      /(?<![\w.+-])([\w.+-]+:)(?!\/\/)([^\s"'@,{}[\]]{1,200})(?=@[\w.-])/g,
      (_, user: string, password: string) => user + hide(password),
    )
    .replace(/([?&#;])([\w.-]+)=([^&\s"']+)/g, (all, mark: string, name: string, value: string) =>
      looksSecret(name) || /^(api_?)?key$/i.test(name) ? `${mark}${name}=${hide(value)}` : all,
    )
    .replace(credentials, (_, scheme: string, value: string) => scheme + hide(value))
    .replace(secretsInText, stars)
    .replace(tokens, stars)
    .replace(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/])/g, (found) =>
      isAwsSecretKey(found) ? stars(found) : found,
    )
    .replace(/[\w+=~-]{20,}/g, (found) => (isRandom(found) ? stars(found) : found))
}

/** Hides the user of a URL. A single expression would take too long for long ones. */
function hideUser(word: string): string {
  const start = word.indexOf('://') + 3
  const end = word.lastIndexOf('@')
  if (start < 3 || start >= end) return word
  return word.slice(0, start) + stars(word.slice(start, end)) + word.slice(end)
}

/** True for letters and digits in turns, as in keys and tokens, but not in names. */
function isRandom(word: string): boolean {
  return (word.slice(0, 200).match(/[a-z]\d|\d[a-z]/gi) ?? []).length > 2
}

function hide(value: string): string {
  return value
    .split(shown)
    .map((part, index) => {
      if (index % 2 === 0) return stars(part)
      return part.startsWith('${') && !isReference(part) ? part.replace(/[^{}]/g, '*') : part
    })
    .join('')
}

function stars(text: string): string {
  return '*'.repeat(text.length)
}
