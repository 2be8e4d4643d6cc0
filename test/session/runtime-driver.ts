import type { OAuthClient } from '../oauth2/clients.ts'

/** What clients do in a runtime. */
export interface SessionJob {
  readonly origin: string
}

/** Ten parallel requests, with a token from the body and with cookies of two responses. */
export async function run(
  clients: Readonly<Record<string, unknown>>,
  { origin }: SessionJob,
): Promise<Readonly<Record<string, string>>> {
  const results: Record<string, string> = {}
  for (const name of ['body', 'cookies']) {
    const create = clients[name] as (options: object) => OAuthClient
    const client = create({ variables: { origin }, env: { PASSWORD: 'p' } })
    try {
      const responses = await Promise.all(
        Array.from({ length: 10 }, (_, index) => client.fetch(`/${name}/${index}`)),
      )
      results[name] = [...new Set(responses.map(({ status }) => status))].join()
    } catch (error) {
      results[name] = `${(error as { code?: unknown }).code}`
    }
  }
  return results
}
