import { transform } from 'esbuild'
import { compile } from '../../src/compile.ts'
import type { ClientRequestInit } from '../../templates/runtime/request/request-init.ts'

/** A built client as far as it is measured. */
export interface Client {
  readonly fetch: (input: string, init?: ClientRequestInit) => Promise<Response>
}

const answer = new Response()

/**
 * Builds a client and makes whole calls of it: what a user pays for each request but for the network, whose place a
 * function takes that answers at once.
 *
 * @param auth the config's `auth`, in YAML's flow style
 * @returns makes a call and gives what would have been sent
 */
export async function wholeCalls(
  auth: string,
  credentials: object,
): Promise<(url: string, init: RequestInit) => Promise<{ url: string; init: RequestInit }>> {
  const text = `flexgen: 1\nname: bench\nbaseUrl: https://${host}\nauth: ${auth}\n`
  const { files, diagnostics } = compile({ path: 'bench.flexgen.yaml', text })
  const [file] = files
  if (!file) throw new Error(JSON.stringify(diagnostics))
  const { code } = await transform(file.text, { loader: 'ts' })
  const { createBenchClient } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  let sent = { url: '', init: {} }
  const client: Client = createBenchClient({
    credentials,
    fetch: async (url: string, init: RequestInit) => {
      sent = { url, init }
      return answer
    },
  })
  return async (url, init) => {
    await client.fetch(url, init)
    return sent
  }
}

/** The host of all requests. */
export const host = 'abc123.execute-api.eu-west-1.amazonaws.com'
