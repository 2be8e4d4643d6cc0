import { stripe } from '../stripe.ts'

/** Uploads a file with Stripe's SDK, and returns its ID. */
export async function upload(data: Uint8Array): Promise<string> {
  const file = { data, name: 'note.png', type: 'image/png' }
  return (await stripe.files.create({ purpose: 'business_icon', file }, { maxNetworkRetries: 0 })).id
}
