import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** An API that only accepts tokens of its authorization server. */
export interface ProtectedApi {
  readonly origin: string
  /** Statuses of its responses so far. */
  readonly statuses: readonly number[]
  readonly stop: () => Promise<void>
}

/** Path for code on another runtime to make a user log in: POST the login's URL; the response is the final address. */
export const loginPath = '/log-in'

const corsHeaders = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-allow-methods': 'GET, POST',
}

/** The token in `Authorization`, if there is one (RFC 6750 section 2.1). */
export function bearerToken({ headers }: IncomingMessage): string | undefined {
  return /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1]
}

/**
 * Starts an API on the loopback address. For each path it returns what is known about the token as JSON, or 401 without
 * a valid one (RFC 6750 section 3).
 *
 * @param readToken returns what is known about a request's token; `undefined` if it is invalid
 * @param logIn handles `loginPath`
 */
export async function startProtectedApi(
  readToken: (incoming: IncomingMessage) => Promise<object | undefined>,
  logIn?: (url: string) => Promise<string>,
): Promise<ProtectedApi> {
  const statuses: number[] = []

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (incoming.method === 'OPTIONS') {
      outgoing.writeHead(204, corsHeaders).end()
      return
    }
    const body = await text(incoming)
    if (incoming.url === loginPath && logIn) {
      outgoing.writeHead(200, corsHeaders).end(await logIn(body))
      return
    }
    const known = await readToken(incoming)
    statuses.push(known ? 200 : 401)
    outgoing
      .writeHead(known ? 200 : 401, {
        ...corsHeaders,
        'content-type': 'application/json',
        ...(known ? {} : { 'www-authenticate': 'Bearer error="invalid_token"' }),
      })
      .end(JSON.stringify(known ?? { error: 'invalid_token' }))
  }

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error) => outgoing.writeHead(500, corsHeaders).end(`${error}`))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    statuses,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close').catch(() => undefined)
    },
  }
}
