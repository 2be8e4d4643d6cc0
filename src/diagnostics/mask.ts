import { isName } from './hints.ts'
import { nearest, simplify } from './nearest.ts'
import { blankQuoted } from './quoted.ts'
import { isAwsSecretKey, secretsInText } from './secret-formats.ts'

/**
 * Ends of keys whose values no frame shows: the schema's secret fields, and the names that other tools and APIs
 * give to theirs. Compared without case and separators.
 */
const secretEnding =
  /(secret|token|password|passwd|pwd|pass|passphrase|credentials?|authorization|cookie|assertion|key|keyid|bearer|^value|^literal)$/

/** What makes a key one of a secret wherever it stands in it, such as `secretForTests`. */
const secretPart = /secret|passw|passphrase|credential|privatekey|apikey|accesskey|bearer/

/** Behind the name of a secret, what says which one it is. */
const whichOne = /(?:v?\d|prod|production|dev|test|live|staging|old|new|value|text|string|plain|raw|pem)+$/

/** Keys of the config that look so and name a place or a choice. */
const harmless =
  /^(key|.*headerkey|querykey|.*responsekey|consumerkey|secretbase64encoded|.*clientassertiontype)$/

/** Ends of keys that are near one of a secret, and name a place or a form. */
const harmlessEnding = /(authentication|url|uri|endpoint|path|prefix|type|method|stores?|request)$/

/** Last words of a key that are hidden when misspelled as well. */
const secretWords = ['secret', 'token', 'password', 'passphrase', 'authorization', 'credential', 'cookie']

/** Whole keys that are hidden when misspelled as well. */
const secretNames = [
  'accesskey',
  'accesstoken',
  'apikey',
  'assertion',
  'clientassertion',
  'clientsecret',
  'consumersecret',
  'password',
  'privatekey',
  'refreshtoken',
  'secret',
  'secretkey',
  'sessiontoken',
  'token',
  'tokensecret',
  'username',
  'value',
]

/** Keys that end so and hold a map, whose own keys tell what is secret; a text under them is a secret. */
const maps = /^(client)?assertion$/
const mapInFlow = /^\s*\{(?!\s*["']?literal)/
const mapBelow = /^\s+(?!literal)[\w-]+\s*:(\s|$)/

/** What is in a secret and may be shown: references, quotes, and what YAML writes around them. */
const shown = /(\bliteral\s*:|\$\{[\w.-]+\}|[\s"'{}|>#,[\]])/

/** What looks like a secret of a known form, but may be longer, shorter or cut. */
const tokens =
  /\b(?:gh[a-z]_|github_pat_|glpat-|xox[a-z]-|[rs]k_|sk-|(?:AKIA|ASIA|AIza|eyJ)(?=\w))[\w.~+/=-]{12,}/g

/** What stands behind the scheme of an `Authorization` header. */
const credentials = /(\b(?:Bearer|Basic|Token)\s+)([^\s"'`,}\]]{6,})/gi

/**
 * A config's text with its secrets made unreadable, each unit by a `*`, so that places stay where they are. It goes
 * by lines alone, since the text may be no YAML at all, and hides too much rather than too little.
 */
export function maskSecrets(text: string): string {
  const masked = maskLines(text)
  const again = hiddenWords(text, masked)
  // What is secret in one place is so in all, such as in a comment.
  return again.size ? hideWords(masked, again) : masked
}

/**
 * Hides in a message what a config has for a secret. A word as it stands in texts, such as `token`, stays: a message
 * may have it of itself.
 */
export function createMessageMask(text: string): (message: string) => string {
  const words = hiddenWords(text, maskLines(text))
  return words.size ? (message) => hideWords(message, words) : (message) => message
}

const word = /[^\s"'`{}()<>,[\].:=|#$]{6,}/g

/**
 * The same for a hint that is a line to paste. A repair may have changed its value: without a character that no header
 * may contain, a secret is another word.
 */
export function maskPasted(hint: string): string {
  if (!/^(?:[\w.$-]+|"[^"]*"): /.test(hint)) return hint
  const masked = maskLines(hint)
  return hint.replace(word, (found, index: number) =>
    isName(found) ? found : masked.slice(index, index + found.length),
  )
}

/** The words of a text that its mask hides, but for those that look like a name. */
function hiddenWords(text: string, masked: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(word)]
      .filter(
        // Nor is a name in a path, such as `/token`, a secret.
        ({ 0: found, index }) =>
          !isName(found.replace(/\//g, '')) && /^\*+$/.test(masked.slice(index, index + found.length)),
      )
      .map(([found]) => found),
  )
}

function hideWords(text: string, words: ReadonlySet<string>): string {
  return text.replace(word, (found) =>
    words.has(found) ? '*'.repeat(found.length) : hideWithin(found, words),
  )
}

/** Hides the parts of a word that are secrets: a hint may join what the config has apart, such as to a header's name. */
function hideWithin(text: string, words: ReadonlySet<string>): string {
  const parts = text.split(/([^A-Za-z0-9]+)/)
  // No name has as many, and each run of them is looked up.
  if (parts.length > 25) return text
  for (let length = parts.length - 1; length > 0; length--) {
    for (let start = 0; start + length <= parts.length; start++) {
      const run = parts.slice(start, start + length).join('')
      if (!words.has(run)) continue
      const rest = parts.slice(start + length).join('')
      return parts.slice(0, start).join('') + '*'.repeat(run.length) + hideWithin(rest, words)
    }
  }
  return text
}

function maskLines(text: string): string {
  const anchors = secretAnchors(text)
  let hidesDeeper = -1
  let openQuote = ''
  let openBrackets = 0
  let awaitsValue = false
  let awaitsText = false
  let inKey = false
  let inVariables = false

  /** Takes note of what goes on below a line: a list, a text in quotes, or a value that is yet to come. */
  const follow = (value: string, inFlow: boolean): void => {
    const start = value.replace(/^\s*(?:[&!]\S*\s+)*/, '')
    const quote = /^["']/.exec(start)?.[0] ?? ''
    if (quote && !closes(start.slice(1), quote)) openQuote = quote
    openBrackets = /^[[{]/.test(start) ? bracketsOpenIn(start) : 0
    const plain = start.replace(/(^|\s)#.*/, '').trim()
    awaitsText = /^[|>][-+\d]*$/.test(plain)
    awaitsValue = plain === '' || (inFlow && !quote && openBrackets === 0 && !/[,}\]]/.test(plain))
  }

  return text
    .split(/(?<=\n)/)
    .map((line, index, lines) => {
      inKey = (inKey || /-----BEGIN/.test(line)) && line.trim() !== ''
      if (inKey || openQuote) {
        if (/-----END/.test(line)) inKey = false
        if (openQuote && closes(line, openQuote)) openQuote = ''
        return hide(line)
      }
      if (openBrackets > 0) {
        openBrackets += bracketsOpenIn(line)
        return hide(line)
      }
      if (awaitsText && line.trim() !== '') {
        // Such a text may not be indented, as it should be; then it goes on until the next key.
        if (!isKeyed(line)) return hide(line)
        awaitsText = false
      }
      if (awaitsValue && line.trim() !== '') {
        awaitsValue = false
        if (!isKeyed(line)) {
          follow(line, !/[,}\]]\s*$/.test(line))
          awaitsValue = false
          return hide(line)
        }
      }
      // Who mixes tabs and blanks sees a tab as wider than a blank.
      const indent = line.replace(/\t/g, '        ').search(/[^\s-]/)
      if (/^\S/.test(line)) inVariables = /^variables\s*:/.test(line)
      const goesOn = hidesDeeper >= 0 && (indent > hidesDeeper || indent < 0 || /^\s*:|^[^:]*$/.test(line))
      if (goesOn) return hide(line)
      hidesDeeper = -1
      const found = findSecret(line, lines[index + 1] ?? '', inVariables, anchors)
      if (!found) return hideAnywhere(line)
      const value = line.slice(found.end)
      // The value may go on below its key, or until its quote is closed.
      if (found.isBlock) hidesDeeper = Math.max(indent, 0)
      follow(value, !found.isBlock)
      return hideAnywhere(line.slice(0, found.end)) + hide(value)
    })
    .join('')
}

/** A key, or an item with one: not the value of the key before it. */
function isKeyed(line: string): boolean {
  return /^[\s-]*(?:(["'])-*)?[\w.$][\w.$-]*(?: [\w.-]+)*\1\s*:(\s|$)/.test(line)
}

function bracketsOpenIn(text: string): number {
  const plain = blankQuoted(text).replace(/\$\{[^{}\s]*\}/g, '')
  return (plain.match(/[[{]/g) ?? []).length - (plain.match(/[\]}]/g) ?? []).length
}

interface FoundKey {
  /** Behind the key and its colon. */
  readonly end: number
  /** Not inside of braces or brackets. */
  readonly isBlock: boolean
}

/**
 * A key, with what may stand before it: a dash, a question mark, a bracket, the sign of a comment, anchors and tags.
 * It begins with no dash itself: a line of dashes could be shared between the two in as many ways as it has dashes.
 * Anchors and tags are few and short: else a line of them would be gone through from each of its brackets.
 */
const keyOfLine =
  /(^[\s-]*(?:\?\s*)?|[{,[#][\s-]*)(?:[&!]\S{0,200}\s+){0,4}(["']-*)?([\w.$][\w.$-]*(?: [\w.-]+)*)["']?\s*([:=]|$)/g

/**
 * Words where a key may stand, with whatever signs a line begins with: quotes and stars of a word processor, the plus of a
 * patch. Letters are those of all languages, since one may look like another.
 */
const wordsOfLine =
  /(^[^\p{L}\p{N}]*|(?<!\$)[{,[#][\s-]*["']?)([\p{L}\p{N}_.$][\p{L}\p{N}\p{M}\p{Cf}_.$-]*)(?:["']?[ \t]+([\p{L}\p{N}_.$-]+))?/gu

/** What follows a key that is written as it should be, or whose value is on the next line. */
const afterKey = /^["']?\s*(?:[:=]|#|$)/

/** A key with its colon behind other words, as on a line that should have been two. */
const keyWithin = /(?<=[\s;"'])([\w.$][\w.$-]*(?: [\w.-]+){0,2})(?:\s*:\s|["']\s*:)/g

/** The first key of a line whose value has to be hidden; from there on, all is. */
function findSecret(
  line: string,
  next: string,
  inVariables: boolean,
  anchors: ReadonlySet<string>,
): FoundKey | undefined {
  const found = [
    findKey(line, next, inVariables, anchors),
    findKeyWithoutColon(line),
    findKeyWithin(line, inVariables),
  ]
  return found.reduce((first, other) => (first && (!other || first.end <= other.end) ? first : other))
}

/** A key of one or two words that is followed by something else than a colon, or does not look like a key of YAML. */
function findKeyWithoutColon(line: string): FoundKey | undefined {
  for (const { 0: all, 1: before = '', 2: first = '', 3: second, index } of line.matchAll(wordsOfLine)) {
    const isPlain = /^[\s?"'{,[#-]*$/.test(before) && /^[\x20-\x7e]*$/.test(first)
    const words = all.slice(before.length)
    for (const key of second === undefined ? [first] : [first, words]) {
      const end = index + before.length + key.length
      const rest = line.slice(end)
      const isKey = isPlain ? afterKey.test(rest) : isOfReferences(rest.replace(/^[^\s:]*:/, ''))
      if (!isKey && looksSecret(key)) return { end, isBlock: index === 0 && !/[{,[#]/.test(before) }
    }
  }
  return undefined
}

function findKeyWithin(line: string, inVariables: boolean): FoundKey | undefined {
  for (const { 0: all, 1: key = '', index } of line.matchAll(keyWithin)) {
    const end = index + all.length
    const value = line.slice(end)
    if (inVariables && /^\s*([{#]|$)/.test(value)) continue
    if (looksSecret(key) && !isOfReferences(value) && !isMap(key, value, '')) return { end, isBlock: false }
  }
  return undefined
}

function findKey(
  line: string,
  next: string,
  inVariables: boolean,
  anchors: ReadonlySet<string>,
): FoundKey | undefined {
  for (const match of line.matchAll(keyOfLine)) {
    const [all, before = '', , key = ''] = match
    const end = match.index + all.length
    const value = line.slice(end)
    const anchor = /^\s*&([^\s,[\]{}]+)/.exec(value)?.[1]
    if (anchor !== undefined && anchors.has(anchor)) return { end, isBlock: /^[\s-]*\??\s*$/.test(before) }
    // There, a name says nothing of what the variable is, which is a map.
    if (inVariables && /^\s*([{#]|$)/.test(value)) continue
    // `key` has the name of a header for `apiKey`, which has few digits; as a parameter, it has a secret.
    const isHidden = looksSecret(key) || (/^key$/i.test(key) && /^[^,}#]*\d/.test(value))
    if (isHidden && !isOfReferences(value) && !isMap(key, value, next))
      return { end, isBlock: /^[\s-]*\??\s*$/.test(before) }
  }
  return undefined
}

/** The anchors of values that a secret has through an alias. */
function secretAnchors(text: string): ReadonlySet<string> {
  // From the alias back to its key, of bounded length: an expression that began with the key would try each letter.
  const key = /([\w.$-]+(?: [\w.-]+)*)["']?\s*:\s+$/
  return new Set(
    [...text.matchAll(/\*([^\s,[\]{}]+)/g)].flatMap(({ index, 1: name = '' }) => {
      const before = text.slice(Math.max(0, index - 100), index)
      // Most stars stand behind something else, which costs less to see.
      const written = before.trimEnd().endsWith(':') ? key.exec(before)?.[1] : undefined
      return written !== undefined && looksSecret(written) ? [name] : []
    }),
  )
}

/** True for a key, or a name of a header or a parameter, that tells of a secret. */
export function isSecret(key: string): boolean {
  const plain = simplify(key)
  return secretEnding.test(plain) && !harmless.test(plain)
}

/** The same for one that is misspelled, or says more than that. */
function looksSecret(key: string): boolean {
  // No name of a secret is as short, and most words of a text are.
  if (key.length < 3) return false
  const plain = simplify(key.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, ''))
  if (harmless.test(plain)) return false
  // Nobody writes so long a one, and to look for its end takes the square of its length.
  const stem = plain.length > 100 ? plain : plain.replace(whichOne, '')
  if (secretEnding.test(plain) || secretPart.test(plain) || secretEnding.test(stem)) return true
  // Nobody misspells so long a one; comparing takes its length squared, and more.
  if (harmlessEnding.test(plain) || plain.length > 40) return false
  const last = /[A-Z]?[a-z]+$|[A-Z]+$/.exec(key)?.[0] ?? ''
  return nearest(last, secretWords) !== undefined || nearest(plain, secretNames) !== undefined
}

/** True where a map stands under a key that takes one. */
function isMap(key: string, value: string, next: string): boolean {
  if (!maps.test(simplify(key))) return false
  return mapInFlow.test(value) || (value.trim() === '' && mapBelow.test(next))
}

function closes(text: string, quote: string): boolean {
  return text.replace(/\\./g, '').includes(quote)
}

/** Secrets that no key tells of: within a URL its user, and parameters of its query; what is known by its form. */
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
    .replace(secretsInText, (found) => '*'.repeat(found.length))
    .replace(tokens, (found) => '*'.repeat(found.length))
    .replace(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/])/g, (found) =>
      isAwsSecretKey(found) ? '*'.repeat(found.length) : found,
    )
    .replace(/[\w+=~-]{20,}/g, (found) => (isRandom(found) ? '*'.repeat(found.length) : found))
}

/** Of what has a URL in it, the user; not by one pattern, which would take too long for long ones. */
function hideUser(text: string): string {
  const start = text.indexOf('://') + 3
  const end = text.lastIndexOf('@')
  return start > 2 && start < end ? text.slice(0, start) + '*'.repeat(end - start) + text.slice(end) : text
}

/** True for letters and digits in turns, as keys and tokens have them, and names have not. */
function isRandom(text: string): boolean {
  return (text.slice(0, 200).match(/[a-z]\d|\d[a-z]/gi) ?? []).length > 2
}

/**
 * True for a value of references alone, behind which a flow map goes on. Not by one expression: a reference can be read
 * in several ways, and many of them in as many ways as there are in all.
 */
function isOfReferences(value: string): boolean {
  const [start, quote = ''] = /^\s*(["']?)/.exec(value) ?? ['']
  const references = /\$\{[\w.-]+\}/y
  let end = start.length
  references.lastIndex = end
  for (let found = references.exec(value); found; found = references.exec(value)) {
    if (!isReference(found[0])) return false
    end = references.lastIndex
  }
  const rest = value.slice(end)
  return end > start.length && rest.startsWith(quote) && /^\s*(?:[,}\]]|$)/.test(rest.slice(quote.length))
}

/** A reference, or what was meant for one. */
function isReference(text: string): boolean {
  const name = text.slice(2, -1)
  return /^(?:env|credentials|variables|token|redirect)\../.test(name) || name.split('.').every(isName)
}

function hide(value: string): string {
  return value
    .split(shown)
    .map((part, index) => {
      if (index % 2 === 0) return '*'.repeat(part.length)
      return part.startsWith('${') && !isReference(part) ? part.replace(/[^{}]/g, '*') : part
    })
    .join('')
}
