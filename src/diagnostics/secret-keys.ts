import { isName } from './hints.ts'
import { simplify } from './nearest.ts'
import { looksSecret } from './secret-names.ts'

/** The key of a secret on a line. */
export interface SecretKey {
  /** Offset after the key and its colon. */
  readonly end: number
  /** True outside braces and brackets. */
  readonly isBlock: boolean
}

/** What surrounds a line. */
export interface LineContext {
  readonly next: string
  readonly inVariables: boolean
  /** Anchors of values that secrets refer to. */
  readonly anchors: ReadonlySet<string>
}

/**
 * A key, after a dash, a question mark, a bracket, a `#`, anchors or tags. It cannot begin with a dash itself, since a line
 * of dashes could be split between the two in many ways. Anchors and tags are few and short, since a line of them would be
 * searched from each bracket.
 */
const keyOfLine =
  /(^[\s-]*(?:\?\s*)?|[{,[#][\s-]*)(?:[&!]\S{0,200}\s+){0,4}(["']-*)?([\w.$][\w.$-]*(?: [\w.-]+)*)["']?\s*([:=]|$)/g

/** What follows a well-formed key, or one whose value is on the next line. */
const afterKey = /^["']?\s*(?:[:=]|#|$)/

/** A key with its colon after other words, as if two lines were joined. */
const keyWithin = /(?<=[\s;"'])([\w.$][\w.$-]*(?: [\w.-]+){0,2})(?:\s*:\s|["']\s*:)/g

/** Ends of keys whose value can be a map, whose own keys say what is secret. A string there is a secret. */
const maps = /^(client)?assertion$/
const mapInFlow = /^\s*\{(?!\s*["']?literal)/
const mapBelow = /^\s+(?!literal)[\w-]+\s*:(\s|$)/

/** The first key of a line whose value has to be hidden. */
export function findSecretKey(line: string, context: LineContext): SecretKey | undefined {
  const found = [
    findKey(line, context),
    findKeyWithoutColon(line),
    findKeyWithin(line, context),
    findKeyWithStray(line),
  ]
  return found.reduce((first, other) => (first && (!other || first.end <= other.end) ? first : other))
}

function findKey(line: string, { next, inVariables, anchors }: LineContext): SecretKey | undefined {
  for (const match of line.matchAll(keyOfLine)) {
    const [all, before = '', , key = ''] = match
    const end = match.index + all.length
    const value = line.slice(end)
    const isBlock = /^[\s-]*\??\s*$/.test(before)
    const anchor = /^\s*&([^\s,[\]{}]+)/.exec(value)?.[1]
    if (anchor !== undefined && anchors.has(anchor)) return { end, isBlock }
    // The names of variables do not say whether they are secret; their values are maps.
    if (inVariables && /^\s*([{#]|$)/.test(value)) continue
    // `key` can be the name of a header, which has few digits, or a parameter with a secret.
    const isHidden = looksSecret(key) || (/^key$/i.test(key) && /^[^,}#]*\d/.test(value))
    if (isHidden && !isOfReferences(value) && !isMap(key, value, next)) return { end, isBlock }
  }
  return undefined
}

/**
 * Finds a key of one or two words that has no colon after it, or does not look like a key of YAML. Letters of all
 * languages count, since some look like others.
 */
function findKeyWithoutColon(line: string): SecretKey | undefined {
  // Words where a key can be, after any characters that begin a line: quotes and stars of a word processor, the plus of a
  // patch. Here and below, classes of Unicode are inside the function, because V8 takes a millisecond to read them, and
  // few runs need them.
  const wordsOfLine =
    /(^[^\p{L}\p{N}]*|(?<!\$)[{,[#][\s-]*["']?)([\p{L}\p{N}_.$][\p{L}\p{N}\p{M}\p{Cf}_.$-]*)(?:["']?[ \t]+([\p{L}\p{N}_.$-]+))?/gu
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

function findKeyWithin(line: string, { inVariables }: LineContext): SecretKey | undefined {
  for (const { 0: all, 1: key = '', index } of line.matchAll(keyWithin)) {
    const end = index + all.length
    const value = line.slice(end)
    if (inVariables && /^\s*([{#]|$)/.test(value)) continue
    if (looksSecret(key) && !isOfReferences(value) && !isMap(key, value, '')) return { end, isBlock: false }
  }
  return undefined
}

/** Limit of the keys that are looked at on a line; comparing their names with those of secrets takes long. */
const mostKeys = 1_000

/** Finds a key with one or two stray characters within it, such as `va'lue`, and its colon. A path is not a key. */
function findKeyWithStray(line: string): SecretKey | undefined {
  const keyWithStray =
    /(?<![\p{L}\p{N}_.$-])([\p{L}\p{N}_.$-]+(?:(?:[^\p{L}\p{N} \t\n_.$,:/-] ?|[,:])[\p{L}\p{N}_.$-]+){1,2})["']?\s*[:=](?=[\s"'{]|$)/gu
  let count = 0
  for (const { 0: all, 1: key = '', index } of line.matchAll(keyWithStray)) {
    if (++count > mostKeys) return undefined
    const end = index + all.length
    if (looksSecret(key.replace(/[^\p{L}\p{N}]/gu, '')) && !isOfReferences(line.slice(end))) {
      return { end, isBlock: /^[\s-]*$/.test(line.slice(0, index)) }
    }
  }
  return undefined
}

/** Finds the anchors of values that secrets refer to through an alias. */
export function secretAnchors(text: string): ReadonlySet<string> {
  // Searched from the alias back to its key: a search from the key would start at each letter.
  const key = /([\w.$-]+(?: [\w.-]+)*)["']?\s*:\s+$/
  return new Set(
    [...text.matchAll(/\*([^\s,[\]{}]+)/g)].flatMap(({ index, 1: name = '' }) => {
      const before = text.slice(Math.max(0, index - 100), index)
      // Most stars do not follow a key, which is cheap to see.
      const written = before.trimEnd().endsWith(':') ? key.exec(before)?.[1] : undefined
      return written !== undefined && looksSecret(written) ? [name] : []
    }),
  )
}

/** True for a map under a key that can have one. */
function isMap(key: string, value: string, next: string): boolean {
  if (!maps.test(simplify(key))) return false
  return mapInFlow.test(value) || (value.trim() === '' && mapBelow.test(next))
}

/**
 * True for a value of references only, which ends or is followed by the rest of a flow map. A single expression could
 * match many references in very many ways.
 */
function isOfReferences(value: string): boolean {
  const [start, quote = ''] = /^\s*(["']?)/.exec(value) ?? ['']
  const references = /\$\{[\w.-]+\??\}/y
  let end = start.length
  references.lastIndex = end
  for (let found = references.exec(value); found; found = references.exec(value)) {
    if (!isReference(found[0])) return false
    end = references.lastIndex
  }
  const rest = value.slice(end)
  return end > start.length && rest.startsWith(quote) && /^\s*(?:[,}\]]|$)/.test(rest.slice(quote.length))
}

/** True for a reference, or what was likely meant as one. */
export function isReference(text: string): boolean {
  const name = text.slice(2, -1).replace(/\?$/, '')
  return (
    /^(?:env|credentials|variables|token|redirect|response|session)\../.test(name) ||
    name.split('.').every(isName)
  )
}
