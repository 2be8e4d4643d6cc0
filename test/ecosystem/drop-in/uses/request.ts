import { createNotesClient } from '../generated/notes.ts'
import type { Use } from './use.ts'

interface Note {
  readonly title: string
}

// Code that expects the platform's `fetch`, and passes a `Request` to it.
const { baseUrl, fetch: own } = createNotesClient()
const send: typeof fetch = own
const url = new URL(`${baseUrl}/notes`)
const post = (init: RequestInit & { duplex?: 'half' }) => send(new Request(url, { method: 'POST', ...init }))

export const use: Use = {
  list: async ({ signal } = {}) => {
    const request = new Request(`${url}?limit=2`, { headers: { Accept: '*/*' }, signal: signal ?? null })
    const notes = (await (await send(request)).json()) as Note[]
    return notes.map(({ title }) => title)
  },
  add: async (title) => {
    const headers = new Headers({ 'Content-Type': 'application/json' })
    const request = new Request(url, { method: 'POST', headers, body: JSON.stringify({ title }) })
    const response = await send(request, { headers, signal: AbortSignal.timeout(60_000) })
    return ((await response.json()) as Note).title
  },
  form: (body) => post({ body }),
  multipart: (body) => post({ body }),
  stream: (body) => post({ body, headers: { 'Content-Type': 'text/plain' }, duplex: 'half' }),
}
