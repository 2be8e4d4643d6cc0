import { api } from '../axios.ts'
import type { Use } from './use.ts'

interface Note {
  readonly title: string
}

export const use: Use = {
  list: async ({ signal, timeout } = {}) => {
    const { data } = await api.get<Note[]>('/notes', {
      params: { limit: 2 },
      ...(signal && { signal }),
      ...(timeout !== undefined && { timeout }),
    })
    return data.map(({ title }) => title)
  },
  add: async (title) => (await api.post<Note>('/notes', { title })).data.title,
  form: (form) => api.post('/notes', form),
  multipart: (form) => api.postForm('/notes', form),
  stream: (body) => api.post('/notes', body, { headers: { 'Content-Type': 'text/plain' } }),
}
