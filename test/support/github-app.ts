import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { jwtVerify } from 'jose'

/** An imitation of GitHub's API for an app's installation. `jose` checks the app's JWTs as GitHub's docs require. */
export interface GitHub {
  readonly origin: string
  readonly app: string
  readonly installation: string
  /** PKCS #1, as GitHub offers it for download. */
  readonly privateKey: string
  /** Statuses of the calls for a token so far, and why one was refused. */
  readonly tokenCalls: readonly (readonly [status: number, reason?: string])[]
  /** Revokes all tokens. */
  readonly expire: () => void
  readonly stop: () => Promise<void>
}

interface Answer {
  readonly status: number
  readonly body?: object
}

const hour = 3_600_000
/** GitHub accepts a JWT for 10 minutes at most, and none from the future. */
const longest = 600

export async function startGitHub(clock: () => number = Date.now): Promise<GitHub> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const [app, installation] = ['Iv23li8k', '1234567']
  const tokenCalls: (readonly [number, string?])[] = []
  const tokens = new Map<string, number>()

  async function checkJwt({ headers }: IncomingMessage): Promise<void> {
    const [, jwt = ''] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? []
    const currentDate = new Date(clock())
    const { payload } = await jwtVerify(jwt, publicKey, {
      algorithms: ['RS256'],
      issuer: app,
      requiredClaims: ['iat', 'exp'],
      currentDate,
    })
    const { iat = 0, exp = 0 } = payload
    const now = currentDate.getTime() / 1000
    // Clocks differ, so GitHub recommends a minute before now.
    if (iat > now - 30) throw new Error('`iat` is not in the past')
    if (exp > now + longest) throw new Error('`exp` is too far in the future')
  }

  async function issue(incoming: IncomingMessage): Promise<Answer> {
    try {
      await checkJwt(incoming)
    } catch (error) {
      tokenCalls.push([401, error instanceof Error ? error.message : `${error}`])
      return { status: 401, body: { message: 'A JSON web token could not be decoded' } }
    }
    const token = `ghs_${randomBytes(18).toString('hex')}`
    tokens.set(token, clock() + hour)
    tokenCalls.push([201])
    const expires_at = new Date(clock() + hour).toISOString().replace(/\.\d+/, '')
    return { status: 201, body: { token, expires_at, repository_selection: 'all' } }
  }

  async function answer(incoming: IncomingMessage): Promise<Answer> {
    const call = `${incoming.method} ${incoming.url}`
    if (call === `POST /app/installations/${installation}/access_tokens`) return issue(incoming)
    const [, token = ''] = /^(?:Bearer|token) (\S+)$/.exec(incoming.headers.authorization ?? '') ?? []
    if ((tokens.get(token) ?? 0) <= clock()) return { status: 401, body: { message: 'Bad credentials' } }
    if (call === 'GET /installation/repositories') return { status: 200, body: { repositories: [] } }
    if (call !== 'DELETE /installation/token') return { status: 404, body: { message: 'Not Found' } }
    tokens.delete(token)
    return { status: 204 }
  }

  const server = createServer(async (incoming, outgoing) => {
    const { status, body } = await answer(incoming)
    const headers = body ? { 'content-type': 'application/json; charset=utf-8' } : {}
    outgoing.writeHead(status, headers).end(body && JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    app,
    installation,
    privateKey: `${privateKey.export({ type: 'pkcs1', format: 'pem' })}`,
    tokenCalls,
    expire: () => tokens.clear(),
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close').catch(() => undefined)
    },
  }
}
