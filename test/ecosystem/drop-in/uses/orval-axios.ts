import { getNotes } from '../generated/orval-axios.ts'
import type { Use } from './use.ts'

const { addNote, listNotes } = getNotes()

export const use: Use = {
  list: async () => (await listNotes({ limit: 2 })).map(({ title }) => title),
  add: async (title) => (await addNote({ title })).title,
}
