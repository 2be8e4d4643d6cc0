import AbortAddon from 'wretch/addons/abort'
import FormUrlAddon from 'wretch/addons/formUrl'
import { api } from '../wretch.ts'
import type { Use } from './use.ts'

interface Note {
  readonly title: string
}

export const use: Use = {
  list: async ({ signal, timeout } = {}) => {
    const request = api
      .addon(AbortAddon())
      .options(signal ? { signal } : {})
      .get('/notes?limit=2')
    const notes = await (timeout === undefined ? request : request.setTimeout(timeout)).json<Note[]>()
    return notes.map(({ title }) => title)
  },
  add: async (title) => (await api.post({ title }, '/notes').json<Note>()).title,
  form: (form) => api.addon(FormUrlAddon).url('/notes').formUrl(Object.fromEntries(form)).post().text(),
  multipart: (form) => api.url('/notes').body(form).post().text(),
  stream: (body) =>
    api.url('/notes').content('text/plain').options({ duplex: 'half' }).body(body).post().text(),
}
