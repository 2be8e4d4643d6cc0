import { api } from '../ofetch.ts'
import type { Use } from './use.ts'

interface Note {
  readonly title: string
}

export const use: Use = {
  list: async ({ signal, timeout } = {}) => {
    const notes = await api<Note[]>('/notes', {
      query: { limit: 2 },
      ...(signal && { signal }),
      ...(timeout !== undefined && { timeout, retry: 0 }),
    })
    return notes.map(({ title }) => title)
  },
  add: async (title) => (await api<Note>('/notes', { method: 'POST', body: { title } })).title,
  form: (body) => api('/notes', { method: 'POST', body }),
  multipart: (body) => api('/notes', { method: 'POST', body }),
  stream: (body) => api('/notes', { method: 'POST', body, headers: { 'content-type': 'text/plain' } }),
}
