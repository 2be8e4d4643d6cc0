import { transform } from 'esbuild'
import { compile } from '../../src/compile.ts'
import type { ClientRequestInit } from '../../templates/runtime/request/request-init.ts'

/** The member of a built client that is measured. */
export interface Client {
  readonly fetch: (input: string, init?: ClientRequestInit) => Promise<Response>
}

const answer = new Response()

/**
 * Builds a client whose calls are measured as a whole: everything that a request costs except for the network, which is
 * replaced with a function that responds immediately.
 *
 * @param auth the config's `auth`, in YAML's flow style
 * @returns a function that makes a call and returns what would have been sent
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

/** Host of all requests. */
export const host = 'abc123.execute-api.eu-west-1.amazonaws.com'
