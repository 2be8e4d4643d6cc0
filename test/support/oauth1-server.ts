import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { findPython } from './external.ts'

/** A Python with what the server of OAuth 1 logins needs. */
export const oauth1Python: string | undefined = findPython('oauthlib.oauth1', 'jwt', 'cryptography')

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** The consumer that the server knows. Its key has no percent sign, which oauthlib decodes twice in a query or form. */
export const consumer = {
  consumerKey: 'key &/ä+"',
  consumerSecret: 'c&s %/ü of the consumer',
  privateKey: keys.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
} as const

/** oauthlib as the server of logins. */
export interface OAuth1Server {
  readonly origin: string
  /** The paths and statuses of its calls so far. */
  readonly calls: () => Promise<readonly (readonly [path: string, status: number])[]>
  readonly stop: () => void
}

export async function startOAuth1Server(): Promise<OAuth1Server> {
  const script = fileURLToPath(new URL('../servers/oauth1_login_server.py', import.meta.url))
  const server = spawn(`${oauth1Python}`, [script], { stdio: ['pipe', 'pipe', 'inherit'] })
  const publicKey = keys.publicKey.export({ format: 'pem', type: 'spki' }).toString()
  const { consumerKey, consumerSecret } = consumer
  server.stdin.write(`${JSON.stringify({ consumerKey, consumerSecret, publicKey })}\n`)
  const [port] = await once(createInterface({ input: server.stdout }), 'line')
  const origin = `http://127.0.0.1:${port}`
  return {
    origin,
    calls: async () => (await fetch(`${origin}/calls`)).json(),
    stop: () => {
      server.kill()
    },
  }
}

/** Keys of an auth whose server that is, with its origin as the variable `origin`. */
export const loginUrls = {
  requestTokenUrl: '${variables.origin}/request_token?scope=see%20photos',
  authorizationUrl: '${variables.origin}/authorize',
  accessTokenUrl: '${variables.origin}/access_token',
} as const

/** Agrees on the server's page without showing it. Returns the redirect, or the verifier with `oob`. */
export async function agree(url: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams({ answer: 'yes' }),
    redirect: 'manual',
  })
  const page = await response.text()
  return response.headers.get('location') ?? /id=verifier>([^<]*)/.exec(page)?.[1] ?? page
}
