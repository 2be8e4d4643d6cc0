import type { Client } from '../support/emitted.ts'

/** A login that has begun. */
export interface Begun {
  readonly url: string
  readonly requestToken: string
  readonly requestTokenSecret: string
}

/** A client with a login. */
export interface LoginClient extends Client {
  readonly authorizationUrl: () => Promise<Begun>
  readonly exchange: (
    end: string,
    begun: Begun,
  ) => Promise<{ readonly accessToken: string; readonly response: Readonly<Record<string, unknown>> }>
}

/** A client to log in with, by its name in the script, and its options. */
export interface Job {
  readonly client: string
  readonly options: object
}

/** Logs each client in with `oob`, and sends a request. Returns the statuses, or the errors. */
export async function run(
  clients: Readonly<Record<string, (options: object) => LoginClient>>,
  { jobs }: { readonly jobs: readonly Job[] },
): Promise<readonly string[]> {
  const outcomes: string[] = []
  for (const { client: name, options } of jobs) {
    try {
      const client = clients[name]?.(options)
      if (!client) throw new Error('there is no such client')
      const begun = await client.authorizationUrl()
      const page = await fetch(begun.url, { method: 'POST', body: new URLSearchParams({ answer: 'yes' }) })
      const verifier = /id=verifier>([^<]*)/.exec(await page.text())?.[1]
      await client.exchange(`${verifier}`, begun)
      const body = new URLSearchParams({ a: 'ä b' })
      const { status } = await client.fetch('/me?x=%20', { method: 'POST', body })
      outcomes.push(`${name} ${status}`)
    } catch (error) {
      outcomes.push(`${name} ${error}`)
    }
  }
  return outcomes
}
