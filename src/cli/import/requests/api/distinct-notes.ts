import type { Note } from '../../model.ts'

/** One note for each reason and the schemes that it concerns, at the first place. */
export function dropRepeated(notes: readonly Note[]): readonly Note[] {
  const first = new Map<string, Note>()
  for (const note of notes) {
    const key = JSON.stringify([note.reason, note.schemes])
    if (!first.has(key)) first.set(key, note)
  }
  return [...first.values()]
}
