import type { CreateClient } from '../support/emitted.ts'

/** What a client does in a runtime. */
export interface DigestJob {
  readonly baseUrl: string
  readonly username: string
  readonly password: string
}

/** Makes a GET and a POST, five parallel requests, and sends a request that `client.sign` has signed. */
export async function run(
  clients: Readonly<Record<string, CreateClient>>,
  { baseUrl, username, password }: DigestJob,
): Promise<readonly string[]> {
  const client = clients['digest']?.({
    variables: { baseUrl },
    credentials: { username, password },
  })
  if (!client) throw new Error('The script has no client.')
  const get = async (path: string, init?: RequestInit): Promise<string> => {
    const response = await client.fetch(path, init)
    return `${response.status} ${await response.text()}`
  }
  const first = await get('/a%20b?c=d')
  const second = await get('/', { method: 'POST', body: 'Grüße' })
  const parallel = await Promise.all(Array.from({ length: 5 }, (_, index) => get(`/${index}`)))
  const signed = await fetch(await client.sign('/signed', { method: 'PATCH', body: 'x' }))
  return [first, second, ...parallel, `${signed.status} ${await signed.text()}`]
}
