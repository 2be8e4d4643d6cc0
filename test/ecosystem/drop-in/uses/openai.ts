import { toFile } from 'openai'
import { openai } from '../openai.ts'
import type { Use } from './use.ts'

export const use: Use = {
  list: async ({ signal, timeout, once } = {}) => {
    const { data } = await openai.models.list({
      query: { limit: 2 },
      ...(signal && { signal }),
      ...(timeout !== undefined && { timeout }),
      ...(once && { maxRetries: 0 }),
    })
    return data.map(({ id }) => id)
  },
  add: async (title) => {
    const messages = [{ role: 'user' as const, content: title }]
    return (await openai.chat.completions.create({ model: 'model', messages })).choices[0]?.message.content
  },
  multipart: async (form) => {
    // The SDK makes its own form.
    const file = await toFile(form.get('file') as File, 'note.bin')
    return await openai.files.create({ file, purpose: 'user_data' })
  },
}
