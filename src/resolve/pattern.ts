/** Characters that a pattern may have: more than any has use for. */
const lengthLimit = 500

/** Levels of groups that a pattern may have: as many as an engine can follow. */
const depthLimit = 20

/** Steps that trying patterns on all values of a config may take; a second at most. */
const stepLimit = 100_000_000

/** What is wrong with a variable's `pattern`; `undefined`: nothing. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > lengthLimit) return `has a \`pattern\` of more than ${lengthLimit} characters`
  if (depthOf(pattern) > depthLimit)
    return `has a \`pattern\` with groups nested more than ${depthLimit} deep`
  try {
    new RegExp(pattern, 'u')
    return undefined
  } catch {
    return 'has a `pattern` that is no regular expression with the flag `u`'
  }
}

/**
 * False if a pattern, which has no problem, does not allow a value. True also if finding out could take long: that goes
 * by the pattern and the length of the value, and not by time, so that every machine reports the same.
 *
 * @param count how many values are tried in all
 */
export function mayAllow(pattern: string, value: string, count: number): boolean {
  return mostSteps(pattern, value.length) * count > stepLimit || new RegExp(pattern, 'u').test(value)
}

/** What patterns are made of: an escape and a class are one token each, and so is the beginning of a group. */
const tokens = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|(?:[*+?]|\{\d+,?\d*\})\??|./gsu

function depthOf(pattern: string): number {
  let [depth, deepest] = [0, 0]
  for (const [token] of pattern.matchAll(tokens)) {
    if (token.startsWith('(')) deepest = Math.max(deepest, ++depth)
    else if (token === ')') depth--
  }
  return deepest
}

/** A group that is read, or the pattern as a whole. */
interface Group {
  alternatives: number
  hasRepetition: boolean
}

/**
 * The most steps that an engine takes which tries one way after the other: the ways of repetitions and alternatives
 * multiply. Infinite if a repeated group contains any of its own.
 */
function mostSteps(pattern: string, length: number): number {
  const whole: Group = { alternatives: 1, hasRepetition: false }
  const open: Group[] = []
  /** The group that ends right before a token. */
  let ended: Group | undefined
  let ways = 1
  for (const [token] of pattern.matchAll(tokens)) {
    const repeated = ended
    ended = undefined
    const around = open.at(-1) ?? whole
    if (token.startsWith('(')) open.push({ alternatives: 1, hasRepetition: false })
    else if (token === '|') around.alternatives++
    else if (token === ')') {
      ended = open.pop() ?? whole
      ways *= ended.alternatives
      const outer = open.at(-1) ?? whole
      outer.hasRepetition ||= ended.hasRepetition || ended.alternatives > 1
    } else if (/^(?:[*+?]|\{\d)/.test(token)) {
      if (repeated && (repeated.hasRepetition || repeated.alternatives > 1)) return Number.POSITIVE_INFINITY
      around.hasRepetition = true
      ways *= waysToRepeat(token, length)
    }
  }
  const starts = pattern.startsWith('^') && whole.alternatives === 1 ? 1 : length + 1
  return starts * ways * whole.alternatives * (length + pattern.length)
}

/** In how many ways a quantifier repeats something, or how often it has to, if that is more. */
function waysToRepeat(quantifier: string, length: number): number {
  if (quantifier.startsWith('?')) return 2
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)/.exec(quantifier) ?? ['', '0', ',', '']
  const limit = comma && !most ? length : Number(most || least)
  // An empty group is repeated as often as it has to be.
  return Math.max(Number(least), Math.min(limit, length) - Number(least) + 1)
}
