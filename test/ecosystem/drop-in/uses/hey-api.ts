import { client } from '../generated/hey-api/client.gen.ts'
import { addNote, listNotes } from '../generated/hey-api/index.ts'
import '../hey-api.ts'
import type { Use } from './use.ts'

// Without the client's own serializer and its content type.
const unserialized = {
  url: '/notes',
  bodySerializer: null,
  headers: { 'Content-Type': null },
  throwOnError: true,
} as const

export const use: Use = {
  list: async ({ signal } = {}) => {
    const { data } = await listNotes({ query: { limit: 2 }, throwOnError: true, ...(signal && { signal }) })
    return data.map(({ title }) => title)
  },
  add: async (title) => (await addNote({ body: { title }, throwOnError: true })).data.title,
  form: (body) => client.post({ ...unserialized, body }),
  multipart: (body) => client.post({ ...unserialized, body }),
  stream: (body) =>
    client.post({
      url: '/notes',
      body,
      bodySerializer: null,
      headers: { 'Content-Type': 'text/plain' },
      // The types of the platform lack it.
      ...{ duplex: 'half' },
      throwOnError: true,
    }),
}

export const listResult = () => listNotes({})
