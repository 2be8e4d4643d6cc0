import { type Code, codes } from './codes.ts'
import {
  type AcceptedWarning,
  type Diagnostic,
  diagnostic,
  type Range,
  sortDiagnostics,
} from './diagnostic.ts'
import { createMessageMask } from './mask.ts'
import { nearest } from './nearest.ts'

/** A comment `# flexgen-ignore CODE: reason`. */
export interface IgnoreComment {
  readonly range: Range
  /** The line that it applies to, from 1. */
  readonly line: number
  /** `undefined` if the comment has another form. */
  readonly code: string | undefined
  /** Empty if it is missing. */
  readonly reason: string
}

/** Diagnostics to report, and accepted warnings. */
export interface Settled {
  readonly diagnostics: readonly Diagnostic[]
  readonly accepted: readonly AcceptedWarning[]
}

/** Limit of the comments that are checked: more than anyone writes. */
const mostComments = 1_000

/**
 * Removes the warnings that comments accept, and adds warnings about the comments themselves.
 *
 * @param text the config
 * @param found all of its problems
 * @param unsought codes that were not looked for, so that comments may accept them without effect
 */
export function acceptWarnings(
  file: string,
  text: string,
  found: readonly Diagnostic[],
  comments: readonly IgnoreComment[],
  unsought: readonly Code[] = [],
): Settled {
  if (!comments.length) return { diagnostics: found, accepted: [] }
  const mask = createMessageMask(text)
  const accepting = new Map(
    comments.filter(({ reason }) => reason).map((comment) => [keyOf(comment.line, comment.code), comment]),
  )
  const used = new Set<string>()
  const accepted: AcceptedWarning[] = []
  const left = found.filter((warning) => {
    const key = keyOf(warning.range.start.line, warning.code)
    const comment = warning.severity === 'warning' ? accepting.get(key) : undefined
    if (!comment) return true
    used.add(key)
    accepted.push({ warning, reason: mask(comment.reason), comment: comment.range })
    return false
  })
  // If there is an error, some warnings may not have been found.
  const isWhole = !found.some(({ severity }) => severity === 'error')
  const about = comments.slice(0, mostComments).flatMap(({ range, line, code, reason }) => {
    if (code === undefined || !reason) {
      const hint = `# flexgen-ignore ${code ?? 'CODE'}: reason`
      return [diagnostic('ignore/no-reason', file, range, undefined, hint)]
    }
    if (used.has(keyOf(line, code)) || unsought.some((each) => each === code)) return []
    const problem = problemOf(code, line, isWhole)
    if (problem === undefined) return []
    const near = Object.hasOwn(codes, code) ? undefined : nearest(code, Object.keys(codes))
    const hint = near === undefined ? undefined : `# flexgen-ignore ${near}: ${mask(reason)}`
    return [diagnostic('ignore/no-effect', file, range, { problem: mask(problem) }, hint)]
  })
  return { diagnostics: sortDiagnostics([...left, ...about]), accepted }
}

/** Why a comment accepts no warning; `undefined` if that is not known. */
function problemOf(code: string, line: number, isWhole: boolean): string | undefined {
  if (!Object.hasOwn(codes, code)) return `flexgen has no code \`${code}\``
  // `codes` has this key.
  if (codes[code as Code].severity === 'error') return `\`${code}\` is an error and cannot be accepted`
  return isWhole ? `no warning \`${code}\` starts on line ${line}` : undefined
}

function keyOf(line: number, code: string | undefined): string {
  return `${line} ${code}`
}
