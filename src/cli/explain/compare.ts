import type { Played, Stage } from './play.ts'
import { type Shower, showCall } from './shown.ts'

/** Two runs of a client, with different secrets. */
export interface Comparison {
  readonly first: Stage
  readonly second: Stage
}

/** The results of the same play in both runs. */
export interface ComparedPlay {
  readonly first: Played
  readonly second: Played
}

/** A call of a play under a title; nothing if it was not made. */
export function callParagraph(
  both: Comparison,
  { first, second }: ComparedPlay,
  index: number,
  title: string,
): readonly string[] {
  const [call, other] = [first.calls[index], second.calls[index]]
  if (!call || !other) return []
  const lines = showCall(showerOf(both), call, other)
  return [[title, '', ...lines.map((line) => `  ${line}`)].join('\n')]
}

/** The calls from an index on to endpoints, up to the next request to the API. */
export function callParagraphs(
  both: Comparison,
  played: ComparedPlay,
  from: number,
  title: string,
): readonly string[] {
  const next = played.first.calls.findIndex(({ isRequest }, index) => index > from && isRequest)
  const end = next < 0 ? played.first.calls.length : next
  const others = Array.from({ length: Math.max(0, end - from - 1) }, (_, index) => from + 1 + index)
  return [
    ...callParagraph(both, played, from, title),
    ...others.flatMap((index) => callParagraph(both, played, index, 'Then:')),
  ]
}

/** Plays the same in both runs. */
export async function compare(
  { first, second }: Comparison,
  play: (stage: Stage) => Promise<Played>,
): Promise<ComparedPlay> {
  return { first: await play(first), second: await play(second) }
}

function showerOf({ first, second }: Comparison): Shower {
  const { publicParameters = [] } = first.compiled.plan.auth
  return { first: first.values.labels, second: second.values.labels, publicParameters }
}
