import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { isLoopback } from '../../../templates/runtime/request/location.ts'
import { LoginFailure } from './failure.ts'
import { type Page, pageHeaders, strayPage } from './page.ts'

/** Listens where the login's redirect leads to. */
export interface RedirectListener {
  /** Leads to the login: another user of this machine sees what a browser is opened with. */
  readonly startUrl: string
  /** Ends listening, after the page that is under way. */
  readonly close: () => Promise<void>
}

export interface AwaitedRedirect {
  /** Where the server sends the user back to: http, on this machine. */
  readonly redirectUri: URL
  readonly authorizationUrl: string
  readonly state: string
  /** Ends the login, and gives the page about it. Called for what has the login's state. */
  readonly end: (redirectUrl: string) => Promise<Page>
}

/** True for a redirect that we can listen to (RFC 8252 section 7.3). */
export function isOnThisMachine({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && isLoopback(hostname)
}

/**
 * Listens on the redirect's own host and port.
 *
 * @throws LoginFailure the port is not to be had
 */
export async function listenForRedirect(awaited: AwaitedRedirect): Promise<RedirectListener> {
  const { redirectUri, authorizationUrl } = awaited
  const startPath = `/login-${randomBytes(16).toString('hex')}`
  const underWay = new Set<Promise<unknown>>()
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isFor(request, redirectUri) && request.method === 'GET' && request.url === startPath) {
      response.writeHead(302, { ...pageHeaders(), location: authorizationUrl }).end()
      return
    }
    const { status, html } = await answer(request, awaited)
    response.writeHead(status, { ...pageHeaders(), 'content-length': Buffer.byteLength(html) })
    // A page that nobody waits for any more is as good as sent.
    const sent = Promise.race([once(response, 'finish'), once(response, 'close')])
    response.end(request.method === 'HEAD' ? undefined : html)
    await sent
  }
  // Redirects with tokens of identity in them are longer than the usual 16 KB.
  const servers = listeningHosts(redirectUri).map((host) => {
    const server = createServer({ maxHeaderSize: 65_536 }, (request, response) => {
      const served = serve(request, response).catch(() => response.destroy())
      underWay.add(served)
      served.finally(() => underWay.delete(served))
    })
    return { host, server }
  })
  const close = async (): Promise<void> => {
    for (const { server } of servers) server.close()
    // Connections that a browser only keeps open are not waited for; a page is given the time to arrive.
    await Promise.race([Promise.all(underWay), pause(1000, undefined, { ref: false })])
    for (const { server } of servers) server.closeAllConnections()
  }
  try {
    for (const { host, server } of servers) await listen(server, host, redirectUri)
  } catch (error) {
    await close()
    throw error
  }
  return { startUrl: redirectUri.origin + startPath, close }
}

/** The addresses of a host: a browser may take either for `localhost`. */
function listeningHosts({ hostname }: URL): readonly string[] {
  return hostname === 'localhost' ? ['127.0.0.1', '::1'] : [hostname.replace(/^\[|\]$/g, '')]
}

async function listen(server: Server, host: string, { port, host: written }: URL): Promise<void> {
  server.listen(Number(port) || 80, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const isMissing = code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'
    if (isMissing && host === '::1' && written.startsWith('localhost')) return
    throw new LoginFailure(portTrouble(written, code))
  }
}

function portTrouble(host: string, code: string | undefined): string {
  switch (code) {
    case 'EADDRINUSE':
      return `The login leads back to ${host}, and another program listens there. End it, or wait for another login to end.`
    case 'EACCES':
      return `The login leads back to ${host}, and only an administrator may listen there. Register a redirect with a port above 1023, and write it as \`redirectUri\`.`
    default:
      return `The login leads back to ${host}, and nothing can listen there: ${code}.`
  }
}

async function answer(request: IncomingMessage, { redirectUri, state, end }: AwaitedRedirect): Promise<Page> {
  // A page elsewhere whose name leads to this machine is not to read what is here.
  if (!isFor(request, redirectUri)) return strayPage(400, 'This is the address of something else.')
  const [path = '', query = ''] = `${request.url}`.split(/\?(.*)/s)
  if (path !== redirectUri.pathname) return strayPage(404, 'The login leads to another page.')
  if (request.method === 'HEAD') return strayPage(200, 'The login leads here.')
  if (request.method !== 'GET') return strayPage(405, 'The login leads here by another method.')
  if (new URLSearchParams(query).get('state') !== state) {
    return strayPage(400, 'This is not the answer to the login that is waited for.')
  }
  return end(`${redirectUri.origin}${request.url}`)
}

function isFor({ headers }: IncomingMessage, { host }: URL): boolean {
  return headers.host?.toLowerCase() === host
}
