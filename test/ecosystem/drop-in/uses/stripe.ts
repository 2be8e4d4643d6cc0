import { stripe } from '../stripe.ts'
import type { Use } from './use.ts'

export const use: Use = {
  list: async ({ timeout, once } = {}) => {
    const { data } = await stripe.customers.list(
      { limit: 2 },
      { ...(timeout !== undefined && { timeout }), ...(once && { maxNetworkRetries: 0 }) },
    )
    return data.map(({ id }) => id)
  },
  add: async (title) => (await stripe.customers.create({ name: title })).name,
}
