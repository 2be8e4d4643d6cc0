import { octokit } from '../octokit.ts'
import type { Use } from './use.ts'

export const use: Use = {
  list: async ({ signal, once } = {}) => {
    const { data } = await octokit.request('GET /notes', {
      limit: 2,
      // Its default of three takes 14 seconds.
      request: { ...(signal && { signal }), retries: once || signal ? 0 : 1 },
    })
    return (data as { title: string }[]).map(({ title }) => title)
  },
  add: async (title) => (await octokit.request('POST /notes', { title })).data.title,
  stream: (data) => {
    const headers = { 'content-type': 'text/plain' }
    return octokit.request('POST /notes', { data, headers, request: { retries: 0 } })
  },
}
