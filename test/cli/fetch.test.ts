/** `flexgen fetch`: requests to a server on the loopback address, and what is printed of its responses. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer, text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findProgram, testWith } from '../support/external.ts'
import { freeRedirect, processList, type RunningLogin, startLoginInTerminal, until } from './logins.ts'
import { createProject, type Project } from './project.ts'
import { cliPath } from './run-cli.ts'

const secret = `s3cret/${randomBytes(12).toString('hex')}`
const binary = Buffer.concat([Buffer.from([0, 255, 13, 10, 27]), randomBytes(300_000)])

interface Sent {
  readonly method: string | undefined
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

const sent: Sent[] = []
let server: Server
let origin = ''

/** Responses by path. All others are an echo of the request. */
const routes: Readonly<Record<string, (response: ServerResponse, request: Sent) => void>> = {
  '/bytes': (response) => response.end(binary),
  '/image': (response) => response.setHeader('content-type', 'image/png').end('not shown'),
  '/missing': (response) => response.writeHead(404, 'Not Here').end('{"message":"no"}'),
  '/broken': (response) => {
    response.writeHead(200, { 'content-length': 10 })
    response.write('half', () => response.destroy())
  },
  '/slow': (response) => void response.write('begun\n'),
  '/cookies': (response, { headers }) => {
    response.setHeader('set-cookie', ['sid=c00kie-1; Path=/; HttpOnly', 'b=c00kie-2'])
    response.setHeader('x-echo', `${headers.authorization}`)
    response.end('cookies c00kie-1\n')
  },
  '/control': (response) => response.end(`a\tb\r\n\x1b[31mred\x07\rover \x9b1m \u202e${'\u00fc'}\u0085end`),
  '/latin1': (response) =>
    response.setHeader('content-type', 'text/plain; charset=iso-8859-1').end(Buffer.from([0x66, 0xfc, 0x72])),
  '/split': (response, { headers }) => {
    const token = `${headers.authorization}`.slice('Bearer '.length)
    response.write(`token ${token.slice(0, 9)}`)
    setTimeout(() => response.end(`${token.slice(9)} end\n`), 50)
  },
  '/token': (response, { headers, body }) => {
    const form = new URLSearchParams(`${body}`)
    const sends = (status: number, answer: object): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    const basic = Buffer.from(`${headers.authorization}`.replace('Basic ', ''), 'base64').toString()
    const isKnown = form.get('client_secret') === secret || decodeURIComponent(basic) === `app:${secret}`
    if (!isKnown) return sends(401, { error: 'invalid_client' })
    if (form.get('refresh_token') === 'refresh-bad') {
      return sends(400, { error: 'invalid_grant', error_description: 'The grant has ended.' })
    }
    const id = randomBytes(8).toString('hex')
    sends(200, { access_token: `access-${id}`, refresh_token: `refresh-${id}`, expires_in: 3600 })
  },
  '/redirect': (response) => response.writeHead(302, { location: 'ftp://example.com/' }).end(),
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { method, url = '', headers } = request
    const one: Sent = { method, url, headers, body: await buffer(request) }
    sent.push(one)
    const route = routes[url]
    if (route) return route(response, one)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ method, url, headers, body: one.body.toString('latin1') }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
})

function bearer(more = ''): string {
  return `flexgen: 1\nbaseUrl: ${origin}\nauth: { type: bearer, token: "\${env.ACME_TOKEN}" }\n${more}`
}

interface Result {
  readonly exitCode: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs `flexgen fetch`; checks that no secret is on any stream or in the arguments, unless the API shows it. */
async function run(
  project: Project,
  args: readonly string[],
  {
    input,
    env = { ACME_TOKEN: secret },
    ...options
  }: {
    readonly input?: string | Buffer | undefined
    readonly env?: Readonly<Record<string, string>>
    readonly whileRunning?: () => void
  } = {},
): Promise<Result> {
  const child = spawn(process.execPath, [cliPath, 'fetch', 'acme.flexgen.yaml', ...args], {
    cwd: project.folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(input ?? '')
  options.whileRunning?.()
  const closed = once(child, 'close')
  const [stdout, stderr] = await Promise.all([buffer(child.stdout), text(child.stderr)])
  const [exitCode] = (await closed) as [number | null]
  expect(stderr).not.toContain(secret)
  return { exitCode, stdout, stderr }
}

function acme(more = '', files: Readonly<Record<string, string | Uint8Array>> = {}): Project {
  return createProject({ 'acme.flexgen.yaml': bearer(more), ...files })
}

/** Runs it, and returns what the server received. */
async function echoed(
  args: readonly string[],
  options: Parameters<typeof run>[2] & { readonly project?: Project } = {},
): Promise<Sent> {
  const path = `/echo-${randomBytes(6).toString('hex')}`
  const result = await run(options.project ?? acme(), [path, ...args], options)
  expect(result).toMatchObject({ exitCode: 0, stderr: '' })
  const found = sent.find(({ url }) => url.startsWith(path))
  if (!found) throw new Error('nothing was sent')
  return found
}

describe.concurrent('the request of fetch', () => {
  test('is a GET that the client signs, and its response is printed', async () => {
    const { exitCode, stdout, stderr } = await run(acme(), ['/user?a=1', '--query', 'b=2', '--query', 'b=3&'])
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(JSON.parse(`${stdout}`)).toMatchObject({
      method: 'GET',
      url: '/user?a=1&b=2&b=3%26',
      headers: { authorization: `Bearer ${secret}` },
    })
  })

  test('takes a method and headers, which override those of the config', async () => {
    const project = acme('headers: { X-Own: config, X-Gone: config }\n')
    const args = ['-X', 'patch', '-H', 'x-own: a: b', '-H', 'X-Two:1', '-H', 'X-Two: 2', '-H', 'x-gone:']
    const { method, headers } = await echoed(args, { project })
    expect(method).toBe('PATCH')
    expect(headers).toMatchObject({ 'x-own': 'a: b', 'x-two': '1, 2' })
    expect(headers).not.toHaveProperty('x-gone')
  })

  test.each([
    [['-d', '{"a": 1}'], 'application/json', '{"a": 1}'],
    [['-d', 'a=1&b=@c'], 'application/x-www-form-urlencoded', 'a=1&b=@c'],
    [['-d', ''], 'application/x-www-form-urlencoded', ''],
    [['-d', '[1]', '-H', 'Content-Type: text/plain'], 'text/plain', '[1]'],
    [['-d', '@body.json'], 'application/json', '{\n "a": "\xc3\xbc"\n}\n'],
  ])('takes a body: %j', async (args, type, body) => {
    const project = acme('', { 'body.json': '{\n "a": "ü"\n}\n' })
    const one = await echoed(args, { project })
    expect([one.method, one.headers['content-type'], one.body.toString('latin1')]).toEqual([
      'POST',
      type,
      body,
    ])
  })

  test('keeps the content type of the config, and the method of `-X`', async () => {
    const project = acme('headers: { Content-Type: application/vnd.acme+json }\n')
    const { method, headers } = await echoed(['-d', '{}', '-X', 'PUT'], { project })
    expect([method, headers['content-type']]).toEqual(['PUT', 'application/vnd.acme+json'])
  })

  test('sends the bytes of a file and of standard input as they are', async () => {
    const fromFile = await echoed(['-d', '@in.bin'], { project: acme('', { 'in.bin': binary }) })
    const fromInput = await echoed(['-d', '-'], { input: binary })
    expect([fromFile.body.equals(binary), fromInput.body.equals(binary)]).toEqual([true, true])
  })

  test.each([
    [['/', '-X', 'GET', '-d', 'a'], 'A GET request has no body.'],
    [['/', '-X', 'TRACE'], '`fetch` cannot send the method `TRACE`.'],
    [['/', '-X', 'A B'], '`fetch` cannot send the method `A B`.'],
    [['/', '-H', 'no colon'], "`-H` needs `'NAME: VALUE'`"],
    [['/', '-H', 'a: \u4e2d'], "`-H` needs `'NAME: VALUE'`"],
    [['/', '-d', '@nowhere'], '`nowhere` of `-d` cannot be read: it does not exist.'],
    [['/', '-d', 'a=1', '-d', 'b=2'], 'Pass `-d` only once; join the parts of a form with `&`.'],
    [['/', '--query', 'a'], 'Expected NAME=VALUE.'],
    [['/', '-o', '.'], '`.` cannot be written: it is a folder.'],
    [['/', '-o', 'no/file'], '`no/file` cannot be written: its folder does not exist.'],
    [['/', '-o', '-'], 'Without `-o`, the body is printed to standard output.'],
    [['/', '--store', 'x'], '`--store` has no effect'],
    [['/', '--variable', 'a=b'], 'The config has no variable `a`.'],
    [['http://['], '`http://[` is not a URL or a path'],
    [
      ['https://example.com/'],
      'https://example.com is not allowed. If it belongs to the API, add its host to `allowedHosts` in `acme.flexgen.yaml`.',
    ],
    [['/', '-v'], "unknown option '-v'"],
    [[], "missing required argument 'path'"],
  ])('is refused, with nothing sent: %j', async (args, words) => {
    const before = sent.length
    const project = acme()
    const { exitCode, stdout, stderr } = await run(project, args)
    expect([exitCode, `${stdout}`, stderr]).toEqual([2, '', expect.stringContaining(words)])
    expect(sent.slice(before).filter(({ url }) => url === '/')).toEqual([])
    expect(project.files()).toEqual(['acme.flexgen.yaml', 'package.json'])
  })

  test('lacks a secret: names it, and does not prompt', async () => {
    const project = acme('', { '.env': `ACME_TOKEN=${secret}\n` })
    const { exitCode, stderr } = await run(project, ['/user'], { env: {} })
    expect([exitCode, stderr]).toEqual([
      2,
      'flexgen: The request needs `ACME_TOKEN` in the environment. Run `ACME_TOKEN=… npx flexgen fetch acme.flexgen.yaml /user`, or run it in a terminal, where it prompts for them. There is a `.env` file; to read it, pass `--env-file .env`.\n',
    ])
    const { headers } = await echoed(['--env-file', '.env'], { project, env: {} })
    expect(headers.authorization).toBe(`Bearer ${secret}`)
  })

  test('puts no secret into the arguments of any program', async () => {
    const running = run(acme(), ['/user'], { whileRunning: () => undefined })
    if (existsSync('/proc/self/cmdline')) expect(processList()).not.toContain(secret)
    expect((await running).exitCode).toBe(0)
  })

  test('uses the config, and warns about an output that is older', async () => {
    const project = acme()
    await project.run(['build'])
    project.write('acme.flexgen.yaml', bearer('headers: { X-New: new }\n'))
    const { exitCode, stdout, stderr } = await run(project, ['/user'])
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('warning output/stale')])
    expect(`${stdout}`).toContain('"x-new":"new"')
  })

  test('is not sent for a config with errors', async () => {
    const { exitCode, stdout, stderr } = await run(acme('x: 1\n'), ['/user'])
    expect([exitCode, `${stdout}`, stderr]).toEqual([1, '', expect.stringContaining('config/unknown-key')])
  })
})

describe.concurrent('the response of fetch', () => {
  test('is printed byte for byte to a pipe', async () => {
    const { exitCode, stdout, stderr } = await run(acme(), ['/bytes'])
    expect([exitCode, stdout.equals(binary), stderr]).toEqual([0, true, ''])
    const control = await run(acme(), ['/control'])
    expect(`${control.stdout}`).toContain('\x1b[31mred\x07\rover')
  })

  test('is written byte for byte to a file, also through a link', async () => {
    const project = acme('', { real: 'before' })
    symlinkSync('real', project.path('link'))
    const { exitCode, stdout } = await run(project, ['/bytes', '-o', 'link'])
    expect([exitCode, stdout.length]).toEqual([0, 0])
    expect(readFileSync(project.path('real')).equals(binary)).toBe(true)
    expect(project.files()).toEqual(['acme.flexgen.yaml', 'link', 'package.json', 'real'])
  })

  test('is written to a device without replacing it', async () => {
    expect((await run(acme(), ['/bytes', '-o', '/dev/null'])).exitCode).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test.each(['/broken', '/slow'])('leaves a file as it was if the body of %s does not end', async (path) => {
    const project = acme('', { file: 'before' })
    const child = spawn(process.execPath, [cliPath, 'fetch', 'acme.flexgen.yaml', path, '-o', 'file'], {
      cwd: project.folder,
      env: { PATH: process.env['PATH'], ACME_TOKEN: secret },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said = text(child.stderr)
    const closed = once(child, 'close')
    if (path === '/slow') {
      await until(() => project.files().find((name) => name.endsWith('.tmp')))
      child.kill('SIGINT')
    }
    const [exitCode] = await closed
    expect([exitCode, await said]).toEqual(
      path === '/slow'
        ? [130, '\nThe request was interrupted.\n']
        : [1, expect.stringMatching(/^flexgen: The response ended before its end/)],
    )
    expect(project.read('file')).toBe('before')
    expect(project.files()).toEqual(['acme.flexgen.yaml', 'file', 'package.json'])
  })

  test('of any status is exit code 0, and with --fail 1', async () => {
    const words = 'The API responded with 404 Not Here.\n'
    const usual = await run(acme(), ['/missing'])
    expect([usual.exitCode, `${usual.stdout}`, usual.stderr]).toEqual([0, '{"message":"no"}', words])
    const failing = await run(acme(), ['/missing', '--fail'])
    expect([failing.exitCode, `${failing.stdout}`, failing.stderr]).toEqual([1, '{"message":"no"}', words])
    expect((await run(acme(), ['/user', '--fail'])).exitCode).toBe(0)
  })

  test('that does not come is exit code 1', async () => {
    const { port } = await freeRedirect()
    const project = createProject({
      'acme.flexgen.yaml': `flexgen: 1\nbaseUrl: http://127.0.0.1:${port}\nquery: { k: "\${env.ACME_TOKEN}" }\n`,
    })
    const { exitCode, stdout, stderr } = await run(project, ['/user'])
    expect([exitCode, `${stdout}`, stderr]).toEqual([
      1,
      '',
      'flexgen: No response came from the API (ECONNREFUSED).\n',
    ])
    const redirected = await run(acme(), ['/redirect'])
    expect([redirected.exitCode, redirected.stderr]).toEqual([
      1,
      'flexgen: The API redirects too often, or to something other than http.\n',
    ])
  })

  test('has its status and headers on standard error with -i, without secrets and cookies', async () => {
    const { exitCode, stdout, stderr } = await run(acme(), ['/cookies', '-i'])
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/^HTTP 200 OK\n/)
    expect(stderr).toContain('\nset-cookie: sid=••••; Path=/; HttpOnly\nset-cookie: b=••••\n')
    expect(stderr).toContain('\nx-echo: Bearer ••••\n')
    expect(stderr).not.toContain('c00kie')
    // The body is the API's.
    expect(`${stdout}`).toBe('cookies c00kie-1\n')
  })
})

/** A config whose client gets tokens, from `/token` of the server. */
function tokenConfig(grant: string): string {
  return `flexgen: 1
baseUrl: ${origin}
auth:
  type: oauth2
  grantType: ${grant}
  ${grant === 'authorization_code' ? `authorizationUrl: ${origin}/authorize` : ''}
  accessTokenUrl: ${origin}/token
  clientId: app
  clientSecret: \${env.ACME_SECRET}
  tokenStores: [file]
`
}

/** A project with tokens in a file. */
function withTokens(grant: string, tokens?: object, path = '.flexgen/acme.json'): Project {
  const stored = tokens && { [path]: JSON.stringify({ response: {}, redirect: {}, ...tokens }) }
  return createProject({ 'acme.flexgen.yaml': tokenConfig(grant), ...stored })
}

const clientSecret = { ACME_SECRET: secret }
const past = 1_000_000_000_000

describe.concurrent('fetch with tokens', () => {
  test('keeps those that the client gets itself in memory, unless the file exists', async () => {
    const project = withTokens('client_credentials')
    for (const args of [[], ['--store', 'tokens.json']]) {
      const { headers } = await echoed(args, { project, env: clientSecret })
      expect(headers.authorization).toMatch(/^Bearer access-\w+$/)
      expect(project.files()).toEqual(['acme.flexgen.yaml', 'package.json'])
    }
    const stored = withTokens('client_credentials', { accessToken: 'old', expiresAt: past }, 'tokens.json')
    const first = await echoed(['--store', 'tokens.json'], { project: stored, env: clientSecret })
    expect(`Bearer ${JSON.parse(stored.read('tokens.json')).accessToken}`).toBe(first.headers.authorization)
    // The token is good, so the secret is not needed.
    const second = await echoed(['--store', 'tokens.json'], { project: stored, env: {} })
    expect(second.headers.authorization).toBe(first.headers.authorization)
  })

  test('uses those of a login, refreshes them once they have expired, and stores the new ones', async () => {
    const fresh = withTokens('authorization_code', { accessToken: 'own-token', expiresAt: Date.now() + 9e6 })
    expect((await echoed([], { project: fresh, env: {} })).headers.authorization).toBe('Bearer own-token')

    const project = withTokens('authorization_code', {
      ...{ accessToken: 'old', refreshToken: 'refresh-good', expiresAt: past },
    })
    const lacking = await run(project, ['/user'], { env: {} })
    expect([lacking.exitCode, lacking.stderr]).toEqual([2, expect.stringContaining('needs `ACME_SECRET` in')])
    const { headers } = await echoed([], { project, env: clientSecret })
    const { accessToken, refreshToken } = JSON.parse(project.read('.flexgen/acme.json'))
    expect([headers.authorization, refreshToken]).toEqual([
      `Bearer ${accessToken}`,
      expect.stringMatching(/^refresh-/),
    ])
    expect(accessToken).toMatch(/^access-/)
  })

  test('without a login names the command and the store, and prompts for nothing', async () => {
    const project = withTokens('authorization_code')
    const usual = await run(project, ['/user'], { env: {} })
    expect([usual.exitCode, usual.stderr]).toEqual([
      2,
      'flexgen: acme needs a login: there are no usable tokens in `.flexgen/acme.json`. Run `npx flexgen login acme.flexgen.yaml`.\n',
    ])
    const other = await run(project, ['/user', '--store', 'my tokens.json'], { env: {} })
    expect([other.exitCode, other.stderr]).toEqual([
      2,
      expect.stringContaining("Run `npx flexgen login acme.flexgen.yaml --store 'my tokens.json'`."),
    ])
    expect(project.files()).toEqual(['acme.flexgen.yaml', 'package.json'])
  })

  test('that cannot be refreshed does the same', async () => {
    const tokens = { accessToken: 'old', refreshToken: 'refresh-bad', expiresAt: past }
    const { exitCode, stdout, stderr } = await run(withTokens('authorization_code', tokens), ['/user'], {
      env: clientSecret,
    })
    expect([exitCode, `${stdout}`]).toEqual([2, ''])
    expect(stderr).toBe(
      'The server says: invalid_grant: The grant has ended.\nflexgen: acme needs a login: there are no usable tokens in `.flexgen/acme.json`. Run `npx flexgen login acme.flexgen.yaml`.\n',
    )
    const without = withTokens('authorization_code', { accessToken: 'old', expiresAt: past })
    expect((await run(without, ['/user'], { env: {} })).stderr).toContain('acme needs a login')
  })

  test('is exit code 1 if the token endpoint fails, and 1 if the store cannot be read', async () => {
    const refused = await run(withTokens('client_credentials'), ['/user'], { env: { ACME_SECRET: 'wrong' } })
    expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining('invalid_client')])
    const broken = createProject({
      'acme.flexgen.yaml': tokenConfig('authorization_code'),
      '.flexgen/acme.json': '{',
    })
    const unread = await run(broken, ['/user'], { env: clientSecret })
    expect([unread.exitCode, unread.stderr]).toEqual([
      1,
      'flexgen: The token store contains something other than tokens. The tokens are in `.flexgen/acme.json`.\n',
    ])
    const html = createProject({
      'acme.flexgen.yaml': tokenConfig('client_credentials').replace('/token', '/bytes'),
    })
    const { exitCode, stderr } = await run(html, ['/user'], { env: clientSecret })
    expect([exitCode, stderr]).toEqual([
      1,
      'flexgen: The response has no access_token. This is about the response to the request for a token.\n',
    ])
  })
})

const terminalTest = testWith({ python3: process.platform === 'win32' ? undefined : findProgram('python3') })

/** Runs it with standard output in a terminal, too. */
function inTerminal(project: Project, args: readonly string[], env = { ACME_TOKEN: secret }): RunningLogin {
  const command = ['fetch', 'acme.flexgen.yaml', ...args]
  return startLoginInTerminal({ origin: '', project, command, variables: {}, env, showsStdout: true })
}

async function shown(args: readonly string[], project: Project = acme()): Promise<string> {
  const { exitCode, said } = await inTerminal(project, args).end
  expect(exitCode).toBe(0)
  return said.replaceAll('\r\n', '\n')
}

describe.concurrent('fetch in a terminal', () => {
  terminalTest('shows control characters escaped, except for tabs and line breaks', async () => {
    expect(await shown(['/control'])).toBe(
      'a\tb\n\\u001b[31mred\\u0007\\u000dover \\u009b1m \\u202eü\\u0085end\n',
    )
  })

  terminalTest('masks what the client sent as secrets, however the API shows it', async () => {
    const echo = await shown(['/user', '-H', 'x-mine: visible-1'])
    expect(echo).toContain('"authorization":"Bearer ••••"')
    expect(echo).toContain('"x-mine":"visible-1"')
    expect(await shown(['/split'])).toBe('token •••• end\n')
    expect(await shown(['/cookies'])).toBe('cookies ••••\n')
  })

  terminalTest('masks what was computed from secrets', async () => {
    const project = createProject({
      'acme.flexgen.yaml': `flexgen: 1\nbaseUrl: ${origin}\nauth: { type: basic, username: me, password: "\${env.ACME_TOKEN}" }\n`,
    })
    const echo = await shown(['/user'], project)
    expect(echo).toContain('"authorization":"Basic ••••"')
    expect(echo).not.toContain(Buffer.from(`me:${secret}`).toString('base64'))
  })

  terminalTest('prints no binary body', async () => {
    const words = 'The body is binary and was not printed. Write it to a file with `-o FILE`, or pipe it.\n'
    expect(await shown(['/bytes'])).toBe(words)
    expect(await shown(['/image'])).toBe(words)
  })

  terminalTest('reads the charset of the response', async () => {
    expect(await shown(['/latin1'])).toBe('für\n')
  })

  terminalTest('prompts for a secret, which it does not show', async () => {
    const run = startLoginInTerminal({
      origin: '',
      project: acme(),
      command: ['fetch', 'acme.flexgen.yaml', '/user'],
      variables: {},
    })
    await run.saying(/ACME_TOKEN \(hidden\): /)
    run.type(`${secret}\r`)
    const { exitCode, said, stdout, isRestored } = await run.end
    expect([exitCode, isRestored]).toEqual([0, true])
    expect(said).not.toContain(secret)
    // In a file, the body is the API's.
    expect(stdout).toContain(`Bearer ${secret}`)
  })

  terminalTest('does not prompt with `-d -`, since standard input is the body', async () => {
    const run = startLoginInTerminal({
      origin: '',
      project: acme(),
      command: ['fetch', 'acme.flexgen.yaml', '/user', '-d', '-'],
      variables: {},
    })
    run.type('{}\r\x04')
    const { exitCode, said } = await run.end
    expect(exitCode).toBe(2)
    expect(said).toContain('The request needs `ACME_TOKEN` in the environment.')
    expect(said).not.toContain('prompts')
  })
})
