import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A request that has arrived. */
export interface Arrived {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingHttpHeaders
}

/** A server on this machine that other processes reach as `https://HOST`. */
export interface Api {
  /** Environment variables of a process that is to reach it. */
  readonly env: Readonly<Record<string, string>>
  /** What has arrived since the last call. */
  readonly arrived: () => readonly Arrived[]
  readonly stop: () => void
}

/**
 * Starts a server in place of an API. The processes have the real URL, resolve no name, and check the server's
 * certificate as usual: only the address that they connect to is another one.
 *
 * @param host host of the API
 * @param body JSON of each response
 * @param folder empty folder for its certificate
 */
export async function startApi(host: string, body: string, folder: string): Promise<Api> {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const named = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
      ],
      ...['-keyout', key, '-out', cert, ...named],
    ],
    { stdio: 'pipe' },
  )
  let arrived: Arrived[] = []
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    const { method, url, headers } = request
    arrived.push({ method, url, headers })
    response.setHeader('content-type', 'application/json').end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const reroute = join(folder, 'reroute.mjs')
  writeFileSync(
    reroute,
    `import tls from 'node:tls'
const { connect } = tls
tls.connect = (options, ...others) => {
  const isApi = options?.host === '${host}' || options?.servername === '${host}'
  return connect(isApi ? { ...options, host: '127.0.0.1', port: ${port}, servername: '${host}' } : options, ...others)
}
`,
  )
  return {
    env: { NODE_EXTRA_CA_CERTS: cert, NODE_OPTIONS: `--import=${pathToFileURL(reroute).href}` },
    arrived: () => {
      const found = arrived
      arrived = []
      return found
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
