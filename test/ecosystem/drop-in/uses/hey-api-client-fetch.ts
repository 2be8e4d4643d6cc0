import { api } from '../hey-api-client-fetch.ts'
import type { Use } from './use.ts'

interface Note {
  readonly title: string
}

// Without the client's own serializer and its content type.
const unserialized = {
  url: '/notes',
  bodySerializer: null,
  headers: { 'Content-Type': null },
  throwOnError: true,
} as const

export const listResult = () => api.get({ url: '/notes' })

export const use: Use = {
  list: async ({ signal } = {}) => {
    const { data } = await api.get<{ 200: Note[] }, unknown, true>({
      url: '/notes',
      query: { limit: 2 },
      throwOnError: true,
      ...(signal && { signal }),
    })
    return data.map(({ title }) => title)
  },
  add: async (title) => {
    const { data } = await api.post<{ 200: Note }, unknown, true>({
      url: '/notes',
      body: { title },
      headers: { 'Content-Type': 'application/json' },
      throwOnError: true,
    })
    return data.title
  },
  form: (body) => api.post({ ...unserialized, body }),
  multipart: (body) => api.post({ ...unserialized, body }),
}
