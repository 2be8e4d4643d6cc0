import { api } from '../openapi-fetch.ts'
import type { Use } from './use.ts'

export const use: Use = {
  list: async ({ signal } = {}) => {
    const { data = [] } = await api.GET('/notes', {
      params: { query: { limit: 2 } },
      ...(signal && { signal }),
    })
    return data.map(({ title }) => title)
  },
  add: async (title) => (await api.POST('/notes', { body: { title } })).data?.title,
  form: (form) =>
    api.POST('/notes', {
      body: { title: '' },
      bodySerializer: () => form,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    }),
  multipart: (form) => api.POST('/notes', { body: { title: '' }, bodySerializer: () => form }),
  stream: (body) =>
    api.POST('/notes', {
      body: { title: '' },
      bodySerializer: () => body,
      headers: { 'Content-Type': 'text/plain' },
      duplex: 'half',
    }),
}
