import { api } from '../ky.ts'
import type { Use } from './use.ts'

interface Note {
  readonly title: string
}

export const use: Use = {
  list: async ({ signal, timeout, once } = {}) => {
    const notes = await api
      .get<Note[]>('notes', {
        searchParams: { limit: 2 },
        ...(signal && { signal }),
        ...(timeout !== undefined && { timeout }),
        ...(once && { retry: 0 }),
      })
      .json()
    return notes.map(({ title }) => title)
  },
  add: async (title) => (await api.post<Note>('notes', { json: { title } }).json()).title,
  form: (body) => api.post('notes', { body }).text(),
  multipart: (body) => api.post('notes', { body }).text(),
  stream: (body) => api.post('notes', { body, headers: { 'content-type': 'text/plain' } }).text(),
}
