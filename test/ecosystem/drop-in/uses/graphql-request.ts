import { gql } from 'graphql-request'
import { api } from '../graphql-request.ts'
import type { Use } from './use.ts'

export const use: Use = {
  list: async ({ signal } = {}) => {
    const document = gql`query { titles }`
    const { titles } = await api.request<{ titles: string[] }>({ document, ...(signal && { signal }) })
    return titles
  },
  add: async (title) => {
    const document = gql`mutation ($title: String!) { add(title: $title) }`
    return (await api.request<{ add: string }>(document, { title })).add
  },
}
