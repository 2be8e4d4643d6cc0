import { addNote, listNotes } from '../generated/orval.ts'
import type { Use } from './use.ts'

export const use: Use = {
  list: async ({ signal } = {}) => {
    const { data } = await listNotes({ limit: 2 }, signal && { signal })
    return data.map(({ title }) => title)
  },
  add: async (title) => (await addNote({ title })).data.title,
}
