import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { isLoopback } from '../../../templates/runtime/request/location.ts'
import { LoginFailure } from '../running/failure.ts'
import type { BegunLogin } from './begun-login.ts'
import { type Page, pageHeaders, strayPage } from './page.ts'

/** A server for the login's redirect. */
export interface RedirectListener {
  /** Redirects to the login's URL, which other users of this machine would see in the browser's arguments. */
  readonly startUrl: string
  /** Stops listening, after the page that is being sent. */
  readonly close: () => Promise<void>
}

export interface AwaitedRedirect {
  /** An http URL on this machine. */
  readonly redirectUri: URL
  readonly begun: BegunLogin
  /** Ends the login and returns the page about it. Called for a redirect of the login. */
  readonly end: (redirectUrl: string) => Promise<Page>
}

/** True for a redirect URI that flexgen can listen on (RFC 8252 section 7.3). */
export function isOnThisMachine({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && isLoopback(hostname)
}

/**
 * Listens on the redirect URI's host and port.
 *
 * @throws LoginFailure if the port is not available
 */
export async function listenForRedirect(awaited: AwaitedRedirect): Promise<RedirectListener> {
  const { redirectUri, begun } = awaited
  const startPath = `/login-${randomBytes(16).toString('hex')}`
  const underWay = new Set<Promise<unknown>>()
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (isFor(request, redirectUri) && request.method === 'GET' && request.url === startPath) {
      response.writeHead(302, { ...pageHeaders(), location: begun.url }).end()
      return
    }
    const { status, html } = await respond(request, awaited)
    response.writeHead(status, { ...pageHeaders(), 'content-length': Buffer.byteLength(html) })
    // If the browser has closed the connection, the page counts as sent.
    const sent = Promise.race([once(response, 'finish'), once(response, 'close')])
    response.end(request.method === 'HEAD' ? undefined : html)
    await sent
  }
  // A redirect that contains ID tokens may exceed Node's default of 16 KB.
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
    // Waits for pages to arrive, but not for connections that a browser keeps open.
    await Promise.race([Promise.all(underWay), pause(1000, undefined, { ref: false })])
    for (const { server } of servers) server.closeAllConnections()
  }
  try {
    for (const { host, server } of servers) await listen(server, host, awaited)
  } catch (error) {
    await close()
    throw error
  }
  return { startUrl: redirectUri.origin + startPath, close }
}

/** The addresses of a host; a browser may use either for `localhost`. */
function listeningHosts({ hostname }: URL): readonly string[] {
  return hostname === 'localhost' ? ['127.0.0.1', '::1'] : [hostname.replace(/^\[|\]$/g, '')]
}

async function listen(server: Server, host: string, { redirectUri, begun }: AwaitedRedirect): Promise<void> {
  const { port, host: written } = redirectUri
  server.listen(Number(port) || 80, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const isMissing = code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'
    if (isMissing && host === '::1' && written.startsWith('localhost')) return
    throw new LoginFailure(portTrouble(written, begun.redirectKey, code))
  }
}

function portTrouble(host: string, key: string, code: string | undefined): string {
  switch (code) {
    case 'EADDRINUSE':
      return `The login redirects to ${host}, but another program is listening there. Stop it, or wait until another login has finished.`
    case 'EACCES':
      return `The login redirects to ${host}, but only an administrator may listen there. Register a redirect URI with a port above 1023, and set it as \`${key}\`.`
    default:
      return `The login redirects to ${host}, but flexgen cannot listen there: ${code}.`
  }
}

async function respond(
  request: IncomingMessage,
  { redirectUri, begun, end }: AwaitedRedirect,
): Promise<Page> {
  // DNS rebinding: a page of another host name that resolves to this machine must not read this one.
  if (!isFor(request, redirectUri)) return strayPage(400, 'This host name does not belong to the login.')
  const [path = '', query = ''] = `${request.url}`.split(/\?(.*)/s)
  if (path !== redirectUri.pathname) return strayPage(404, 'The login redirects to another path.')
  if (request.method === 'HEAD') return strayPage(200, 'The login redirects here.')
  if (request.method !== 'GET') return strayPage(405, 'The login redirects here with GET.')
  if (!begun.isEnd(new URLSearchParams(query))) {
    return strayPage(400, 'This does not belong to the login in progress.')
  }
  return end(`${redirectUri.origin}${request.url}`)
}

function isFor({ headers }: IncomingMessage, { host }: URL): boolean {
  return headers.host?.toLowerCase() === host
}
