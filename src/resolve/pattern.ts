/** Limit of a pattern's characters: more than any needs. */
const lengthLimit = 500

/** Limit of nested groups: as many as an engine can follow. */
const depthLimit = 20

/** Limit of the steps that matching all values of a config may take: about a second. */
const stepLimit = 100_000_000

/** The problem of a variable's `pattern`; `undefined` if there is none. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > lengthLimit) return `must have a \`pattern\` of at most ${lengthLimit} characters`
  if (depthOf(pattern) > depthLimit) return `must have a \`pattern\` with groups at most ${depthLimit} deep`
  try {
    new RegExp(pattern, 'u')
    return undefined
  } catch {
    return 'must have a `pattern` that is a regular expression with the flag `u`'
  }
}

/**
 * False if a valid pattern does not allow a value. True if matching could take too long. This is estimated from the
 * pattern and the value's length, not measured, so that every machine reports the same.
 *
 * @param count number of values in the config
 */
export function mayAllow(pattern: string, value: string, count: number): boolean {
  return mostSteps(pattern, value.length) * count > stepLimit || new RegExp(pattern, 'u').test(value)
}

/** Tokens of a pattern: an escape, a class and the beginning of a group are one token each. */
const tokens = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|(?:[*+?]|\{\d+,?\d*\})\??|./gsu

function depthOf(pattern: string): number {
  let [depth, deepest] = [0, 0]
  for (const [token] of pattern.matchAll(tokens)) {
    if (token.startsWith('(')) deepest = Math.max(deepest, ++depth)
    else if (token === ')') depth--
  }
  return deepest
}

/** A group, or the whole pattern. */
interface Group {
  alternatives: number
  hasRepetition: boolean
}

/**
 * The most steps that a backtracking engine takes: the choices of repetitions and alternatives multiply. Infinite if a
 * repeated group contains repetitions or alternatives.
 */
function mostSteps(pattern: string, length: number): number {
  const whole: Group = { alternatives: 1, hasRepetition: false }
  const open: Group[] = []
  /** The group that ends right before the current token. */
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

/** In how many ways a quantifier can match, or its least number of repetitions if that is more. */
function waysToRepeat(quantifier: string, length: number): number {
  if (quantifier.startsWith('?')) return 2
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)/.exec(quantifier) ?? ['', '0', ',', '']
  const limit = comma && !most ? length : Number(most || least)
  // An empty group repeats as often as the quantifier requires, whatever the value.
  return Math.max(Number(least), Math.min(limit, length) - Number(least) + 1)
}
