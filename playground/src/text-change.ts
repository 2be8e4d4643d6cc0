/** A change of a string, in offsets of the string before it. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** The change from one string to another, without what they have in common at both ends. */
export function difference(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}
