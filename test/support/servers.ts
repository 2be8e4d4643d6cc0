import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findProgram } from './external.ts'

/** A server on this machine, run as a child of the test. */
export interface RunningServer {
  /** Contains its config, pid and logs until it stops. */
  readonly folder: string
  /** Ends the server and removes its folder. May be called more than once. */
  readonly stop: () => Promise<void>
}

/** The headers that nginx reports, lower case. */
export const echoedHeaders = [
  'authorization',
  'cookie',
  'accept',
  'x-api-key',
  'x-tenant',
  'content-type',
  'content-length',
  'host',
  'origin',
  'referer',
] as const

/** One request as received by nginx. Strings have one character for each byte, as in `Headers`. */
export interface Arrived {
  readonly server: 'home' | 'other'
  readonly method: string
  /** Path and query as in the request line. */
  readonly uri: string
  /** `null` for a header that was not sent. */
  readonly headers: Readonly<Record<(typeof echoedHeaders)[number], string | null>>
}

/** Two origins of one nginx process. */
export interface Nginx extends RunningServer {
  readonly home: string
  readonly other: string
  /**
   * Every request so far, in the order in which they ended, including redirecting hops and preflights. A header with
   * the value `-` reads as missing (a limit of nginx's log).
   */
  readonly arrived: () => Promise<readonly Arrived[]>
}

/** A haproxy that checks credentials. */
export interface Haproxy extends RunningServer {
  readonly origin: string
}

/** Names and passwords that `/basic/` of nginx accepts. */
export const basicUsers: Readonly<Record<string, string>> = { Aladdin: 'open sesame', test: '123£' }

/** Credentials that the endpoints of haproxy accept. */
export const haproxySecrets = {
  bearer: 's3cret-token',
  apiKey: 'k3y/with+odd=chars',
  cookie: 'k3y-cookie',
} as const

/** The statuses under `/redirect/within/`, `/redirect/across/` and `/redirect/back/`. */
export const redirectStatuses = [301, 302, 303, 307, 308] as const

/** The longest of `/redirect/chain/1`, `/redirect/chain/2` and so on; the Fetch Standard follows 20. */
export const longestChain = 25

/** nginx with auth_basic, redirects within/across/back, and a CORS-enabled echo of what arrived. */
export async function startNginx(): Promise<Nginx> {
  const { ports, folder, token, stop } = await startServer({
    name: 'nginx',
    ports: 2,
    files: (ports, token) => ({
      'nginx.conf': nginxConfig(ports, token),
      htpasswd: Object.entries(basicUsers)
        .map(([name, password]) => `${name}:${saltedSha(password)}\n`)
        .join(''),
    }),
    args: ['-p', '.', '-e', 'stderr', '-c', 'nginx.conf'],
  })
  const [home = 0, other = 0] = ports
  return {
    home: `http://127.0.0.1:${home}`,
    other: `http://127.0.0.1:${other}`,
    folder,
    stop,
    arrived: async () => {
      // nginx logs a request when it ends; its one process has done that when it responds to the next.
      if (!(await answers(home, token))) throw new Error('nginx no longer answers')
      const lines = (await readFile(join(folder, 'arrived.log'), 'latin1')).trim().split('\n')
      return lines.filter((line) => line !== '').map(parseLogLine)
    },
  }
}

/** haproxy checking a bearer token and API keys. */
export async function startHaproxy(): Promise<Haproxy> {
  const { ports, folder, stop } = await startServer({
    name: 'haproxy',
    ports: 1,
    files: (ports, token) => ({ 'haproxy.cfg': haproxyConfig(ports, token) }),
    args: ['-db', '-f', 'haproxy.cfg'],
  })
  return { origin: `http://127.0.0.1:${ports[0]}`, folder, stop }
}

/** Decodes the parsed JSON body of nginx's `/echo` or `/basic/`, whose strings are percent-encoded. */
export function readEcho(body: unknown): Arrived {
  return mapStrings(body as Arrived, (text) =>
    text === '%0A'
      ? null
      : text.replace(/%([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  )
}

/** nginx's default escape for logs: `-` for a missing value, `\x22` for special characters. */
function parseLogLine(line: string): Arrived {
  const arrived = JSON.parse(line.replace(/\\x([0-9A-F]{2})/g, '\\u00$1')) as Arrived
  return mapStrings(arrived, (text) => (text === '-' ? null : text))
}

function mapStrings(arrived: Arrived, change: (text: string) => string | null): Arrived {
  const headers = Object.entries(arrived.headers).map(([name, value]) => [name, change(value ?? '')])
  return {
    server: arrived.server,
    method: change(arrived.method) ?? '',
    uri: change(arrived.uri) ?? '',
    headers: Object.fromEntries(headers) as Arrived['headers'],
  }
}

/** What nginx reports about a request, as JSON; `value` writes one variable. */
function arrivedTemplate(value: (variable: string) => string): string {
  const headers = echoedHeaders.map((name) => `"${name}":"${value(`http_${name.replaceAll('-', '_')}`)}"`)
  const own = [`"server":"${value('site')}"`, `"method":"${value('request_method')}"`]
  return `{${own.join(',')},"uri":"${value('request_uri')}","headers":{${headers.join(',')}}}`
}

function saltedSha(password: string): string {
  const salt = randomBytes(8)
  const hash = createHash('sha1').update(password, 'utf8').update(salt).digest()
  return `{SSHA}${Buffer.concat([hash, salt]).toString('base64')}`
}

/** Pages that may read the responses. A browser that was redirected across origins sends `null`. */
const allowedOrigins = '^(null|https?://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:[0-9]+)?)$'
const allowedHeaders = 'authorization, x-api-key, content-type, accept'
const allowedMethods = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'
const exposedHeaders = 'www-authenticate, location, content-type, content-length, date, server'

/** Its paths are relative to the working directory, whose own path may contain anything. */
function nginxConfig(ports: readonly number[], token: string): string {
  const [home, other] = ports.map((port) => `http://127.0.0.1:${port}`)
  const query = '$is_args$args'
  const exactly = (path: string, answer: string) => `location = ${path} { ${answer} }`

  const redirects = redirectStatuses.flatMap((status) => [
    exactly(`/redirect/within/${status}`, `return ${status} /echo${query};`),
    exactly(`/redirect/across/${status}`, `return ${status} ${other}/echo${query};`),
    exactly(`/redirect/back/${status}`, `return ${status} ${other}/return${query};`),
  ])
  const chain = Array.from({ length: longestChain }, (_, before) => {
    const next = before === 0 ? '/echo' : `/redirect/chain/${before}`
    return exactly(`/redirect/chain/${before + 1}`, `return 302 ${next}${query};`)
  })

  const site = (name: string, port: number | undefined, locations: readonly string[]) => `
  server {
    listen 127.0.0.1:${port};
    set $site ${name};
    if ($preflight) { return 204; }
    location = /${token} { access_log off; return 200 ${token}; }
    location / { return 404 '{"error":"not found"}'; }
    location /echo { try_files /none @echo; }
    # The SSI filter writes the values, percent-encoded. A line feed, which no value has, says "absent".
    location @echo {
      ssi on;
      ssi_types application/json;
      return 200 '${arrivedTemplate((name) => `<!--# echo var="${name}" encoding="url" default="\\n" -->`)}';
    }
    ${locations.join('\n    ')}
  }`

  return `daemon off;
master_process off;
pid nginx.pid;
lock_file nginx.lock;
error_log stderr warn;
events { worker_connections 256; }
http {
  root empty;
  default_type application/json;
  server_tokens off;
  client_max_body_size 64m;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${name};`).join('\n')}

  log_format arrived '${arrivedTemplate((name) => `$${name}`)}';
  access_log arrived.log arrived;

  map $http_origin $cors_origin { "~${allowedOrigins}" $http_origin; default ''; }
  map $http_access_control_request_headers $cors_headers {
    '' '${allowedHeaders}';
    default '${allowedHeaders}, $http_access_control_request_headers';
  }
  map $request_method:$http_access_control_request_method $preflight { '~^OPTIONS:.' 1; default ''; }
  add_header Access-Control-Allow-Origin $cors_origin always;
  add_header Access-Control-Allow-Credentials true always;
  add_header Access-Control-Allow-Headers $cors_headers always;
  add_header Access-Control-Allow-Methods '${allowedMethods}' always;
  add_header Access-Control-Expose-Headers '${exposedHeaders}' always;
  add_header Vary Origin always;
${site('home', ports[0], [
  // try_files, since a plain \`return\` would respond before auth_basic is checked.
  `location /basic/ { auth_basic flexgen; auth_basic_user_file htpasswd; try_files /none @echo; }`,
  ...redirects,
  ...chain,
  exactly('/redirect/relative', `return 302 ../echo${query};`),
  exactly('/redirect/path', `absolute_redirect off; return 302 /echo${query};`),
  exactly(
    '/redirect/scheme-relative',
    `absolute_redirect off; return 302 //127.0.0.1:${ports[1]}/echo${query};`,
  ),
  exactly('/redirect/loop', `return 302 /redirect/loop${query};`),
  exactly('/redirect/broken', `return 302 'http://[';`),
  exactly('/redirect/empty', `return 302;`),
  // nginx sends an empty Location for a redirect of its own, so this one is an error page called 302.
  exactly('/redirect/nowhere', 'error_page 404 =302 @nowhere; return 404;'),
  'location @nowhere { return 200 nowhere; }',
])}
${site('other', ports[1], [exactly('/return', `return 302 ${home}/echo${query};`)])}
}
`
}

function haproxyConfig(ports: readonly number[], token: string): string {
  const endpoint = (path: string, right: string, refusal: string) => `
  http-request return status 200 content-type text/plain string ok if { path ${path} } { ${right} }
  http-request return status ${refusal} if { path ${path} }`
  const unauthorised = `401 content-type text/plain string unauthorised hdr WWW-Authenticate 'Bearer realm="flexgen"'`
  const forbidden = '403 content-type text/plain string forbidden'

  return `global
  maxconn 256
  nbthread 1
  noreuseport

defaults
  mode http
  timeout client 30s
  timeout server 30s
  timeout connect 5s
  timeout http-request 10s

frontend keys
  bind 127.0.0.1:${ports[0]}
  option http-buffer-request

  http-request set-var(txn.origin) req.fhdr(origin) if { req.fhdr(origin) -m reg '${allowedOrigins}' }
  http-request set-var-fmt(txn.headers) '${allowedHeaders}'
  http-request set-var-fmt(txn.headers) '${allowedHeaders}, %[req.fhdr(access-control-request-headers)]' if { req.fhdr(access-control-request-headers) -m found }
  http-after-response set-header Access-Control-Allow-Origin %[var(txn.origin)] if { var(txn.origin) -m found }
  http-after-response set-header Access-Control-Allow-Credentials true
  http-after-response set-header Access-Control-Allow-Headers %[var(txn.headers)]
  http-after-response set-header Access-Control-Allow-Methods '${allowedMethods}'
  http-after-response set-header Access-Control-Expose-Headers '${exposedHeaders}'
  http-after-response set-header Vary Origin
  http-request return status 204 if METH_OPTIONS { req.fhdr(access-control-request-method) -m found }

  http-request return status 200 content-type text/plain string ${token} if { path /${token} }
${[
  endpoint('/bearer', `http_auth_bearer -m str ${haproxySecrets.bearer}`, unauthorised),
  endpoint(
    '/bearer-query',
    `url_param(access_token),url_dec(1) -m str ${haproxySecrets.bearer}`,
    unauthorised,
  ),
  endpoint('/header-key', `req.fhdr(x-api-key) -m str ${haproxySecrets.apiKey}`, forbidden),
  endpoint('/query-key', `url_param(api_key),url_dec(1) -m str ${haproxySecrets.apiKey}`, forbidden),
  endpoint('/cookie-key', `req.cook(sid) -m str ${haproxySecrets.cookie}`, forbidden),
].join('')}
  http-request return status 404 content-type text/plain string 'not found'
`
}

export interface ServerPlan {
  readonly name: string
  /** How many ports of 127.0.0.1 it listens on. */
  readonly ports: number
  /** Config files by name. The server has to answer `/<token>` with the token on every port. */
  readonly files: (ports: readonly number[], token: string) => Readonly<Record<string, string>>
  /** They read the files in the working directory. */
  readonly args: readonly string[]
  /** Its workers drop root's permissions, and still have to read the files. */
  readonly hasOtherWorkers?: boolean
}

export interface StartedServer extends RunningServer {
  readonly ports: readonly number[]
  readonly token: string
}

const patience = 10_000

/** Runs a server in its own folder, and waits until it responds; rejects with the server's message otherwise. */
export async function startServer(plan: ServerPlan): Promise<StartedServer> {
  const program = findProgram(plan.name)
  if (program === undefined) throw new Error(`${plan.name} is not installed`)
  for (let attempt = 1; ; attempt++) {
    const outcome = await tryServer(plan, program)
    if (typeof outcome !== 'string') return outcome
    // A free port may have been taken since it was found.
    if (attempt === 3 || !/address already in use/i.test(outcome)) throw new Error(outcome)
  }
}

/** The server, or why it did not start. */
async function tryServer(plan: ServerPlan, program: string): Promise<StartedServer | string> {
  const ports = await findFreePorts(plan.ports)
  const token = `ready-${randomUUID()}`
  const folder = await mkdtemp(join(tmpdir(), `flexgen-${plan.name}-`))
  await mkdir(join(folder, 'empty'))
  for (const [name, text] of Object.entries(plan.files(ports, token))) {
    await writeFile(join(folder, name), text)
  }
  if (plan.hasOtherWorkers) await chmod(folder, 0o755)

  const child = spawn(program, plan.args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const listen = (chunk: Buffer) => {
    said = `${said}${chunk.toString('utf8')}`.slice(-10_000)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  child.on('error', (error) => listen(Buffer.from(error.message)))
  const closed = once(child, 'close').catch(() => undefined)

  const abandon = () => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', abandon)
  const stop = async () => {
    await end(child, closed)
    await rm(folder, { recursive: true, force: true })
    process.off('exit', abandon)
  }

  const deadline = Date.now() + patience
  while (isAlive(child) && Date.now() < deadline) {
    const ready = await Promise.all(ports.map((port) => answers(port, token)))
    if (ready.every(Boolean)) return { ports, folder, token, stop }
    await sleep(20)
  }
  const fate = isAlive(child) ? `did not answer within ${patience / 1000} s` : 'ended at once'
  await stop()
  return `${plan.name} ${fate}: ${said.trim() || 'it said nothing'}`
}

function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}

async function end(child: ChildProcess, closed: Promise<unknown>): Promise<void> {
  if (isAlive(child)) {
    child.kill('SIGTERM')
    const impatience = setTimeout(() => child.kill('SIGKILL'), 5_000)
    await closed
    clearTimeout(impatience)
  } else {
    await closed
  }
}

async function findFreePorts(count: number): Promise<readonly number[]> {
  const holders = await Promise.all(
    Array.from({ length: count }, async () => {
      const holder = createServer().listen(0, '127.0.0.1')
      await once(holder, 'listening')
      return holder
    }),
  )
  const ports = holders.map((holder) => (holder.address() as AddressInfo).port)
  await Promise.all(holders.map((holder) => once(holder.close(), 'close')))
  return ports
}

/** Whether the server on this port is the one that knows the token. */
function answers(port: number, token: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path: `/${token}`, agent: false, timeout: 1_000 })
    request.on('error', () => resolve(false))
    request.on('timeout', () => request.destroy(new Error('no answer')))
    request.on('response', (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('error', () => resolve(false))
      response.on('end', () => resolve(text === token))
    })
  })
}
