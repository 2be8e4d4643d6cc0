/** Logins without a terminal and without a real browser. The tests do what a browser would. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { isExecutable, testWith } from '../support/external.ts'
import { type LoginBehaviour, type LoginServer, startLoginServer } from './login-server.ts'
import {
  browserEnvironment,
  clientSecret,
  type EndedLogin,
  freeRedirect,
  get,
  isFree,
  listenOn,
  loginConfig,
  loginProject,
  opened,
  processList,
  type RunningLogin,
  redirectOf,
  shownUrl,
  startLogin,
  storedTokens,
  until,
} from './logins.ts'
import { createProject, unprivileged } from './project.ts'
import { cliPath } from './run-cli.ts'

const servers: LoginServer[] = []
const server = async (behaviour?: Partial<LoginBehaviour>): Promise<LoginServer> => {
  const started = await startLoginServer(behaviour)
  servers.push(started)
  return started
}
afterAll(() => Promise.all(servers.map(({ stop }) => stop())))

/** A login whose redirect leads to an unused port, and what its own server says. */
async function begin(
  behaviour: Partial<LoginBehaviour> = {},
  setup: Partial<Parameters<typeof startLogin>[0]> & { readonly host?: string } = {},
): Promise<{
  readonly login: RunningLogin
  readonly server: LoginServer
  readonly port: number
  readonly uri: string
}> {
  const { port, uri } = await freeRedirect(setup.host)
  const started = await server(behaviour)
  const { keys = [], ...rest } = setup
  const login = startLogin({ origin: started.origin, keys: [`redirectUri: ${uri}`, ...keys], ...rest })
  return { login, server: started, port, uri }
}

/** Checks that the output of a login contains nothing that must never be shown. */
function expectNoSecret({ stdout, said }: EndedLogin, { secrets }: LoginServer): void {
  expect(secrets.length).toBeGreaterThan(0)
  for (const secret of [...secrets, clientSecret]) expect(stdout + said).not.toContain(secret)
}

const onLinux = testWith({ '/proc': existsSync('/proc/self/cmdline') ? '/proc' : undefined })

describe.concurrent('a login with a browser', () => {
  test('stores the tokens where the client reads them, and describes them', async () => {
    const { login, server, port } = await begin()
    const redirect = await redirectOf(await shownUrl(login))
    const page = await get(redirect)
    expect([page.status, page.body]).toEqual([200, expect.stringContaining('You are logged in')])
    const ended = await login.end
    expect(ended.exitCode).toBe(0)
    expect(ended.stdout).toMatch(
      /^Logged in to acme\.\n {2}stored in {6}\.flexgen\/acme\.json\n {2}access token {3}expires in 60 minutes, at \d{4}-\d\d-\d\d \d\d:\d\d UTC\n {2}refresh token {2}yes\n {2}scope {10}read write\n {2}client needs {3}credentials: clientSecret\n {17}variables: origin\n$/,
    )
    expect(ended.said).toContain(
      `Next step: run \`npx flexgen fetch acme.flexgen.yaml /PATH --variable origin=${server.origin}\`, or create the client with \`tokenStore: fileTokenStore()\`.\n`,
    )
    expect(storedTokens(login.project)).toMatchObject({
      accessToken: server.secrets.find((secret) => secret.startsWith('access-')),
      refreshToken: server.secrets.find((secret) => secret.startsWith('refresh-')),
      scope: 'read write',
    })
    expect(server.calls).toHaveLength(1)
    expect(server.calls[0]?.parameters).toMatchObject({
      grant_type: 'authorization_code',
      client_secret: clientSecret,
    })
    expectNoSecret(ended, server)
    expect(await isFree(port)).toBe(true)
  })

  test('creates a folder that only its owner can read, and that stays out of version control', async () => {
    const { login } = await begin()
    await get(await redirectOf(await shownUrl(login)))
    await login.end
    const { project } = login
    expect(project.files()).toEqual([
      '.flexgen/.gitignore',
      '.flexgen/acme.json',
      'acme.flexgen.yaml',
      'package.json',
    ])
    expect(project.read('.flexgen/.gitignore')).toBe('*\n')
    if (process.platform === 'win32') return
    expect(statSync(project.path('.flexgen')).mode & 0o777).toBe(0o700)
    expect(statSync(project.path('.flexgen/acme.json')).mode & 0o777).toBe(0o600)
  })

  test('opens a browser with an address that contains nothing of the login, and redirects to it', async () => {
    const { login, uri } = await begin()
    const url = await shownUrl(login)
    const start = await opened(login.project)
    expect(new URL(start).origin).toBe(new URL(uri).origin)
    expect(start).toMatch(/\/login-[0-9a-f]{32}$/)
    const { status, headers } = await get(start)
    expect([status, headers.location, headers['cache-control']]).toEqual([302, url, 'no-store'])
    await get(await redirectOf(url))
    expect((await login.end).exitCode).toBe(0)
  })

  test('passes no secret of the environment to the browser', async () => {
    const { login } = await begin({}, { env: { FLEXGEN_CREDENTIAL_OF_ANOTHER: 'another' } })
    const url = await shownUrl(login)
    await opened(login.project)
    const environment = browserEnvironment(login.project)
    expect(environment).toContain('DISPLAY=:0')
    expect(environment).not.toMatch(/FLEXGEN_CREDENTIAL|s3cret-/)
    await get(await redirectOf(url))
    await login.end
  })

  onLinux('shows no token, code, verifier or secret in the list of processes', async () => {
    let answer: (value?: unknown) => void = () => undefined
    const hold = new Promise((resolve) => {
      answer = resolve
    })
    const { login, server } = await begin({ hold }, { keys: ['pkce: plain'] })
    const url = await shownUrl(login)
    await opened(login.project)
    const lists = [processList()]
    const page = get(await redirectOf(url))
    await until(() => server.calls[0])
    lists.push(processList())
    answer()
    await page
    await login.end
    expect(lists.join('\n')).toContain('login acme.flexgen.yaml')
    const verifier = new URL(url).searchParams.get('code_challenge') ?? ''
    expect(verifier.length).toBeGreaterThan(42)
    for (const secret of [...server.secrets, clientSecret, verifier]) {
      expect(lists.join('\n').includes(secret), secret).toBe(false)
    }
  })

  test('opens no browser with --no-browser, over SSH, and without a screen', async () => {
    const started = await Promise.all([
      begin({}, { args: ['--no-browser'] }),
      begin({}, { env: { SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22' } }),
      begin({}, { env: { DISPLAY: '' } }),
    ])
    for (const { login } of started) {
      const url = await shownUrl(login)
      await get(await redirectOf(url))
      const { exitCode, said, project } = { ...(await login.end), project: login.project }
      expect(exitCode).toBe(0)
      expect(said).toMatch(/^To log in to acme, open this URL in a browser:$/m)
      expect(existsSync(join(project.folder, '../bin/opened'))).toBe(false)
    }
  })

  test('continues if there is no browser to open', async () => {
    const { login } = await begin({}, { env: { PATH: '/nowhere' } })
    await get(await redirectOf(await shownUrl(login)))
    expect((await login.end).exitCode).toBe(0)
  })

  test('listens on both addresses of localhost', async () => {
    const { login, uri, port } = await begin({}, { host: 'localhost' })
    const redirect = await redirectOf(await shownUrl(login))
    const hasSix = Object.values(networkInterfaces())
      .flat()
      .some((each) => each?.address === '::1')
    for (const host of ['127.0.0.1', ...(hasSix ? ['[::1]'] : [])]) {
      const { status } = await get(`http://${host}:${port}/`, { headers: { host: new URL(uri).host } })
      expect(status).toBe(404)
    }
    expect(
      (await get(redirect.replace('localhost', '127.0.0.1'), { headers: { host: new URL(uri).host } }))
        .status,
    ).toBe(200)
    expect((await login.end).exitCode).toBe(0)
    expect(await isFree(port)).toBe(true)
  })

  test('responds to requests that are not the redirect, and keeps waiting', async () => {
    const { login, server, uri } = await begin()
    const redirect = await redirectOf(await shownUrl(login))
    const { origin } = new URL(uri)
    const statuses = await Promise.all([
      get(`${origin}/`),
      get(`${origin}/favicon.ico`),
      get(`${origin}/callback/more?${redirect.split('?')[1]}`),
      get(redirect, { method: 'POST' }),
      get(redirect, { method: 'HEAD' }),
      get(redirect, { headers: { host: 'rebound.example.com' } }),
      get(redirect, { headers: { host: `localhost:${new URL(uri).port}` } }),
      get(uri),
      get(`${uri}?code=forged&state=${'x'.repeat(43)}`),
      get(`${uri}?error=access_denied`),
    ])
    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 405, 200, 400, 400, 400, 400, 400])
    expect(server.calls).toEqual([])
    expect((await get(redirect)).status).toBe(200)
    expect((await login.end).exitCode).toBe(0)
    expect(server.calls).toHaveLength(1)
  })

  test('sends every page with headers that let it load, run and store nothing', async () => {
    const { login, uri } = await begin()
    const redirect = await redirectOf(await shownUrl(login))
    const pages = [await get(uri), await get(`${new URL(uri).origin}/other`), await get(redirect)]
    await login.end
    for (const { headers, body } of pages) {
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': expect.stringMatching(
          /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; /,
        ),
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      })
      expect(body).not.toMatch(/<script|<img|<link|https?:/i)
    }
  })

  test('exchanges a code once, however often its redirect arrives', async () => {
    const { login, server } = await begin()
    const redirect = await redirectOf(await shownUrl(login))
    const pages = await Promise.all([get(redirect), get(redirect), get(redirect)])
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await login.end).exitCode).toBe(0)
    expect(server.calls).toHaveLength(1)
  })

  test('exits even if a browser keeps connections open', async () => {
    const { login, uri, port } = await begin()
    const redirect = await redirectOf(await shownUrl(login))
    const sockets = [0, 1].map(() => connect(port, '127.0.0.1'))
    for (const socket of sockets) socket.on('error', () => undefined)
    // One sends nothing, the other half a request.
    sockets[1]?.write(`GET / HTTP/1.1\r\nHost: ${new URL(uri).host}\r\n`)
    await get(redirect)
    expect((await login.end).exitCode).toBe(0)
    for (const socket of sockets) socket.destroy()
  })

  test('accepts a redirect that is longer than most', async () => {
    const { login } = await begin()
    const redirect = await redirectOf(await shownUrl(login))
    expect((await get(`${redirect}&id_token=${'x'.repeat(30_000)}`)).status).toBe(200)
    expect((await login.end).exitCode).toBe(0)
  })

  test('shows a refusal with the words of the server, on the page as text', async () => {
    const description = '<script>alert(1)</script> & "no"\u202e\u061c\u001b[31m'
    const { login, server, port } = await begin({
      redirect: { code: undefined, error: 'access_denied', error_description: description },
    })
    const page = await get(await redirectOf(await shownUrl(login)))
    expect(page.status).toBe(400)
    expect(page.body).toContain('access_denied')
    expect(page.body).toContain('&#60;script&#62;alert(1)&#60;/script&#62; &#38; &#34;no&#34; [31m')
    const { exitCode, stdout, said } = await login.end
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(said).toContain('flexgen: The redirect has no code: access_denied.\n')
    expect(said).toContain('<script>alert(1)</script> & "no" [31m\n')
    expect(server.calls).toEqual([])
    expect(login.project.files()).toEqual(['acme.flexgen.yaml', 'package.json'])
    expect(await isFree(port)).toBe(true)
  })

  test.each([
    ['an issuer other than the config’s', 'https://evil.example.com', 1],
    ['the issuer of the config', 'https://login.example.com', 0],
  ])('handles a redirect of %s', async (_, iss, exitCode) => {
    const { login, server } = await begin(
      { redirect: { iss } },
      { keys: ['issuer: https://login.example.com'] },
    )
    const page = await get(await redirectOf(await shownUrl(login)))
    expect(page.status).toBe(exitCode ? 400 : 200)
    const ended = await login.end
    expect(ended.exitCode).toBe(exitCode)
    if (exitCode) expect(ended.said).toContain('flexgen: The redirect does not name the issuer as `iss`.')
    expect(server.calls).toHaveLength(exitCode ? 0 : 1)
  })

  test('reports what the token endpoint refuses, without the secret that it repeats', async () => {
    const { login, server } = await begin({
      refusal: { error: 'invalid_client', error_description: `wrong secret ${clientSecret}` },
    })
    const page = await get(await redirectOf(await shownUrl(login)))
    expect(page.body).toContain('invalid_client')
    const ended = await login.end
    expect(ended.exitCode).toBe(1)
    expect(ended.said).toContain('flexgen: The token endpoint returned 400 invalid_client\n')
    expect(ended.said).toContain(
      'The server says: wrong secret …\nCheck the client ID and the secret. If both are right, the API may want the other one',
    )
    expectNoSecret({ ...ended, said: ended.said + page.body }, server)
    expect(existsSync(login.project.path('.flexgen/acme.json'))).toBe(false)
  })

  test('says why the token endpoint cannot be reached', async () => {
    const { port } = await freeRedirect()
    const { login } = await begin({}, { keys: [`refresh: { refreshTokenUrl: http://127.0.0.1:${port}/ }`] })
    const url = await shownUrl(login)
    const redirect = await redirectOf(url)
    await servers.find(({ origin }) => url.startsWith(origin))?.stop()
    await get(redirect)
    const { exitCode, said } = await login.end
    expect(exitCode).toBe(1)
    expect(said).toContain('flexgen: The token endpoint did not respond (ECONNREFUSED).\n')
  })

  test('says that a port is in use before it opens a browser', async () => {
    const { port, uri } = await freeRedirect()
    const other = await listenOn(port)
    const { origin } = await server()
    const login = startLogin({ origin, keys: [`redirectUri: ${uri}`] })
    const { exitCode, said } = await login.end
    await new Promise((resolve) => other.close(resolve))
    expect(exitCode).toBe(1)
    expect(said).toBe(
      `flexgen: The login redirects to 127.0.0.1:${port}, but another program is listening there. Stop it, or wait until another login has finished.\n`,
    )
    expect(existsSync(join(login.project.folder, '../bin/opened'))).toBe(false)
  })

  test('waits no longer than --timeout', async () => {
    const { login, port } = await begin({}, { args: ['--timeout', '1s'] })
    await shownUrl(login)
    const { exitCode, said } = await login.end
    expect(exitCode).toBe(1)
    expect(said).toContain('flexgen: Nobody logged in within 1 second.\n')
    expect(login.project.files()).toEqual(['acme.flexgen.yaml', 'package.json'])
    expect(await isFree(port)).toBe(true)
  })

  test('applies its timeout to the user only: an exchange may take longer', async () => {
    const hold = new Promise((resolve) => setTimeout(resolve, 7000))
    const { login } = await begin({ hold }, { args: ['--timeout', '5s'] })
    await get(await redirectOf(await shownUrl(login)))
    expect((await login.end).exitCode).toBe(0)
  })
})

describe.concurrent('what a config refers to', () => {
  const project = (uri: string, baseUrl: string, more = ''): ReturnType<typeof createProject> =>
    createProject({
      'acme.flexgen.yaml': loginConfig([`redirectUri: ${uri}`]).replace(
        'baseUrl: https://api.example.com\n',
        `baseUrl: ${baseUrl}\n${more}`,
      ),
    })

  test('and that is missing is reported with the names that came, without their values', async () => {
    const { uri } = await freeRedirect()
    const { origin } = await server({
      redirect: { account_id: 'account-4711', plan: 'gold-0815' },
      tokens: { instance_url: 'https://eu.example.com', region: null },
    })
    const headers =
      'headers: { X-Plan: "${redirect.plan}", X-Region: "${token.region}", X-Id: "${redirect.accountId}" }\n'
    const login = startLogin({
      origin,
      project: project(uri, 'https://api.example.com/${redirect.accountId}/${token.instanceUrl}', headers),
    })
    await get(await redirectOf(await shownUrl(login)))
    const { exitCode, stdout, said } = await login.end
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Logged in to acme.')])
    const told = said.split('\n').filter((line) => line.includes('will fail'))
    const answer = '`token_type`, `expires_in`, `scope`, `instance_url`, `region`'
    expect(told).toEqual([
      'flexgen: Requests of the acme client will fail: the config refers to `${redirect.accountId}`, but the redirect contains only `account_id`, `plan`. Did you mean `${redirect.account_id}`?',
      `flexgen: Requests of the acme client will fail: the config refers to \`\${token.instanceUrl}\`, but the token response contains only ${answer}. Did you mean \`\${token.instance_url}\`?`,
      'flexgen: Requests of the acme client will fail: the config refers to `${token.region}`, which is not a string in the token response.',
    ])
    for (const value of ['account-4711', 'gold-0815', 'eu.example.com']) expect(said).not.toContain(value)
  })

  test('and that came is not reported', async () => {
    const { uri } = await freeRedirect()
    const { origin } = await server({ redirect: { account_id: '1' } })
    const login = startLogin({
      origin,
      project: project(uri, 'https://api.example.com/${redirect.account_id}'),
    })
    await get(await redirectOf(await shownUrl(login)))
    expect((await login.end).said).not.toContain('refers to')
  })

  test('and that the exchange itself needs makes the login fail if it is missing', async () => {
    const { uri } = await freeRedirect()
    const { origin, calls, secrets } = await server({ redirect: { account_id: 'account-4711' } })
    const config = loginConfig([`redirectUri: ${uri}`]).replace("/token'", "/token/${redirect.accountId}'")
    const login = startLogin({ origin, project: createProject({ 'acme.flexgen.yaml': config }) })
    const page = await get(await redirectOf(await shownUrl(login)))
    const words = 'The login cannot be completed: the config refers to `${redirect.accountId}`'
    expect([page.status, page.body]).toEqual([400, expect.stringContaining(words)])
    const { exitCode, said } = await login.end
    expect([exitCode, calls]).toEqual([1, []])
    expect(said).toContain(
      `flexgen: ${words}, but the redirect contains only \`account_id\`. Did you mean \`\${redirect.account_id}\`?\n`,
    )
    for (const value of ['account-4711', ...secrets]) expect(said + page.body).not.toContain(value)
  })
})

describe.concurrent('the place for the tokens', () => {
  test('--store', async () => {
    const { login } = await begin({}, { args: ['--store', 'deep/er/tokens.json'], keys: ['tokenStores: []'] })
    await get(await redirectOf(await shownUrl(login)))
    const { exitCode, stdout, said } = await login.end
    expect(exitCode).toBe(0)
    expect(stdout).toContain('  stored in      deep/er/tokens.json\n')
    expect(said).not.toContain('warning')
    expect(login.project.files()).toEqual(['acme.flexgen.yaml', 'deep/er/tokens.json', 'package.json'])
    expect(storedTokens(login.project, 'deep/er/tokens.json')).toHaveProperty('accessToken')
  })

  test('--print: only standard output, and no file', async () => {
    const { login, server } = await begin(
      { tokens: { instance_url: 'https://x' } },
      { args: ['--print'], keys: ['tokenStores: []'] },
    )
    const page = await get(await redirectOf(await shownUrl(login)))
    const { exitCode, stdout, said } = await login.end
    expect(exitCode).toBe(0)
    const [access, refresh] = ['access-', 'refresh-'].map((kind) =>
      server.secrets.find((each) => each.startsWith(kind)),
    )
    expect(JSON.parse(stdout)).toEqual({
      accessToken: access,
      refreshToken: refresh,
      expiresAt: expect.any(Number),
      receivedAt: expect.any(Number),
      tokenType: 'bearer',
      scope: 'read write',
      response: expect.objectContaining({ instance_url: 'https://x' }),
      redirect: {},
    })
    for (const secret of server.secrets) expect(said + page.body).not.toContain(secret)
    expect(said).not.toContain('warning')
    expect(login.project.files()).toEqual(['acme.flexgen.yaml', 'package.json'])
  })

  test('--print and --store exclude each other', async () => {
    const { exitCode, said } = await startLogin({ origin: 'https://x', args: ['--print', '--store', 'x'] })
      .end
    expect(exitCode).toBe(2)
    expect(said).toContain("option '--print' cannot be used with option '--store <path>'")
  })

  test('replaces what was there, even if it was not tokens', async () => {
    const { port, uri } = await freeRedirect()
    const project = loginProject([`redirectUri: ${uri}`])
    mkdirSync(project.path('.flexgen'))
    writeFileSync(project.path('.flexgen/acme.json'), '{ "half')
    const { origin } = await server()
    const login = startLogin({ origin, project })
    await get(await redirectOf(await shownUrl(login)))
    expect((await login.end).exitCode).toBe(0)
    expect(storedTokens(project)).toHaveProperty('refreshToken')
    expect(await isFree(port)).toBe(true)
  })

  test('describes tokens without a refresh token, a lifetime or a scope', async () => {
    const { login } = await begin({
      tokens: { refresh_token: undefined, expires_in: undefined, scope: undefined },
    })
    await get(await redirectOf(await shownUrl(login)))
    const { stdout } = await login.end
    expect(stdout).toBe(
      'Logged in to acme.\n  stored in      .flexgen/acme.json\n  access token   unknown expiry\n  refresh token  none; log in again when the access token expires\n  client needs   credentials: clientSecret\n                 variables: origin\n',
    )
  })

  test('prints the server’s scope as text', async () => {
    const { login } = await begin({ tokens: { scope: 'a\u001b[2Jb' } })
    await get(await redirectOf(await shownUrl(login)))
    expect((await login.end).stdout).toContain('  scope          a␛[2Jb\n')
  })

  test('a folder instead of the file is an error before the login', async () => {
    const project = loginProject()
    mkdirSync(project.path('.flexgen/acme.json'), { recursive: true })
    const { exitCode, said } = await startLogin({ origin: 'https://x', project }).end
    expect([exitCode, said]).toEqual([
      2,
      'flexgen: The tokens cannot be stored in `.flexgen/acme.json`: it is a folder.\n',
    ])
  })

  // issue 12, A2
  test.each([
    ['.flexgen', '../shell'],
    ['.flexgen/acme.json', '../../shell/.bashrc'],
    ['.flexgen/acme.json.lock', '../../shell'],
  ])('a link at %s is an error too, unless the file is named', async (name, target) => {
    const project = loginProject()
    const shell = join(project.folder, '../shell')
    mkdirSync(shell)
    writeFileSync(join(shell, '.bashrc'), '# mine')
    mkdirSync(dirname(project.path(name)), { recursive: true })
    symlinkSync(target, project.path(name))
    const { exitCode, said } = await startLogin({ origin: 'https://x', project }).end
    expect([exitCode, said]).toEqual([
      2,
      `flexgen: \`${name}\` must not be a link. Remove it, or choose another file with \`--store\`.\n`,
    ])
    expect(readFileSync(join(shell, '.bashrc'), 'utf8')).toBe('# mine')
    const { login } = await begin({}, { args: ['--store', join(shell, '../link.json')] })
    symlinkSync('shell/.bashrc', join(shell, '../link.json'))
    await get(await redirectOf(await shownUrl(login)))
    expect((await login.end).exitCode).toBe(0)
    expect(readFileSync(join(shell, '.bashrc'), 'utf8')).toContain('accessToken')
  })

  // issue 12, A2
  test('a link that appears during the login makes it fail, and nothing is written through it', async () => {
    const { login } = await begin()
    const redirect = await redirectOf(await shownUrl(login))
    const profile = join(login.project.folder, '../.profile')
    mkdirSync(login.project.path('.flexgen'))
    symlinkSync('../../.profile', login.project.path('.flexgen/acme.json'))
    await get(redirect)
    const { exitCode, said } = await login.end
    expect(exitCode).toBe(1)
    expect(said).toMatch(
      /acme\.json` must not be a link\. Remove it, or name another file: `fileTokenStore\(path\)`\./,
    )
    expect(existsSync(profile)).toBe(false)
  })

  testWith(unprivileged.needs)('a folder that cannot be written is an error too', async () => {
    const project = loginProject()
    const { exitCode, stderr } = await project.run(
      ['login', 'acme.flexgen.yaml', '--variable', 'origin=https://x'],
      { ...unprivileged, env: { FLEXGEN_CREDENTIAL_CLIENT_SECRET: clientSecret } },
    )
    expect([exitCode, stderr]).toEqual([
      2,
      'flexgen: The tokens cannot be stored in `.flexgen/acme.json`: permission is denied.\n',
    ])
  })
})

describe.concurrent('the values for a login', () => {
  const lacking = createProject({
    'acme.flexgen.yaml': `flexgen: 1
baseUrl: https://\${variables.tenant}.example.com
headers: { X-Key: "\${credentials.apiKey}", X-Other: "\${env.ONLY_FOR_CALLS}" }
variables: { host: {}, tenant: {}, region: { default: eu } }
auth:
  type: oauth2
  authorizationUrl: https://\${variables.host}/authorize
  accessTokenUrl: https://\${variables.host}/\${variables.region}/token
  clientId: \${env.ACME_CLIENT_ID}
  refresh: { additionalPostData: { key: "\${credentials.refreshKey}" } }
`,
  })

  test('reports everything that is missing for the login, and nothing that only requests need', async () => {
    const { exitCode, stderr } = await lacking.run(['login', 'acme.flexgen.yaml', '--print'])
    expect([exitCode, stderr]).toEqual([
      2,
      'flexgen: The login needs `FLEXGEN_CREDENTIAL_CLIENT_SECRET`, `ACME_CLIENT_ID` in the environment, and `--variable host=…`. Run `FLEXGEN_CREDENTIAL_CLIENT_SECRET=… ACME_CLIENT_ID=… npx flexgen login acme.flexgen.yaml --variable host=…`, or run it in a terminal, where it prompts for them.\n',
    ])
  })

  test.each([
    [['--variable', 'host=example.com'], {}, '`ACME_CLIENT_ID` in the environment. Run'],
    [[], { ACME_CLIENT_ID: 'app' }, 'The login needs `--variable host=…`. Run'],
  ])('reports what is missing of one kind: %j', async (args, env, words) => {
    const { stderr } = await lacking.run(['login', 'acme.flexgen.yaml', '--print', ...args], {
      env: { FLEXGEN_CREDENTIAL_CLIENT_SECRET: 'x', ...env },
    })
    expect(stderr).toContain(words)
  })

  // issue 12, B3
  test('a credential that overrides one use of an environment variable does not affect the others', async () => {
    const configOf = (clientId: string): string => `flexgen: 1
baseUrl: https://api.example.com
auth:
  type: oauth2
  authorizationUrl: https://login.example.com/authorize
  accessTokenUrl: https://login.example.com/token
  clientId: ${clientId}
  clientSecret: "secret-\${env.ACME_ACCOUNT}"
`
    const project = createProject({
      'one.flexgen.yaml': configOf('app'),
      'two.flexgen.yaml': configOf('${env.ACME_ACCOUNT}'),
    })
    const lack = async (name: string): Promise<string | undefined> => {
      const { stderr } = await project.run(['login', `${name}.flexgen.yaml`, '--print', '--timeout', '1s'], {
        env: { FLEXGEN_CREDENTIAL_CLIENT_SECRET: 'x' },
      })
      return /The login needs [^.]*/.exec(stderr)?.[0]
    }
    expect(await lack('one')).toBeUndefined()
    expect(await lack('two')).toBe('The login needs `ACME_ACCOUNT` in the environment')
  })

  test("may come from a file that Node's own option reads", async () => {
    const path = 'node_modules/flexgen/dist/cli.cjs'
    const project = loginProject(['grantType: device_code'])
    project.write('.env', 'FLEXGEN_CREDENTIAL_CLIENT_SECRET=of-the-file\n')
    const cli = project.path(path)
    mkdirSync(join(cli, '..', '..', '..'), { recursive: true })
    symlinkSync(join(cliPath, '..', '..'), join(cli, '..', '..'))
    const { origin, calls } = await server({ device: ['access_denied'] })
    const args = ['--env-file=.env', path, 'login', 'acme.flexgen.yaml', '--variable', `origin=${origin}`]
    const child = spawn(process.execPath, args, { cwd: project.folder, env: {}, stdio: 'ignore' })
    const [exitCode] = await once(child, 'close')
    expect(exitCode).toBe(1)
    expect(calls.map(({ parameters }) => parameters['client_secret'])).toEqual(['of-the-file'])
  })

  test('treats an empty value of the environment as missing', async () => {
    const { stderr } = await lacking.run(
      ['login', 'acme.flexgen.yaml', '--print', '--variable', 'host=example.com'],
      {
        env: { FLEXGEN_CREDENTIAL_CLIENT_SECRET: '', ACME_CLIENT_ID: 'app' },
      },
    )
    expect(stderr).toContain('The login needs `FLEXGEN_CREDENTIAL_CLIENT_SECRET` in the environment.')
  })

  test('a value that the client refuses is wrong usage', async () => {
    const { exitCode, stderr } = await lacking.run(
      ['login', 'acme.flexgen.yaml', '--print', '--variable', 'host=a/b'],
      { env: { FLEXGEN_CREDENTIAL_CLIENT_SECRET: 'x', ACME_CLIENT_ID: 'app' } },
    )
    expect([exitCode, stderr]).toEqual([
      2,
      'flexgen: variables.host must be part of a host, without / ? # @ \\ or spaces.\n',
    ])
  })

  test.each([
    [['--variable', 'host'], 'Expected NAME=VALUE.'],
    [['--timeout', '0s'], 'Expected a duration such as `90s`, `10m` or `1h`.'],
    [['--timeout', 'soon'], 'Expected a duration such as `90s`, `10m` or `1h`.'],
  ])('refuses %j', async (args, words) => {
    const { exitCode, stderr } = await lacking.run(['login', 'acme.flexgen.yaml', ...args])
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(words)])
  })

  test('a credential of the environment overrides the variable that the config names', async () => {
    const { login, server } = await begin(
      {},
      {
        keys: ['clientSecret: ${env.ACME_SECRET}'],
        env: { ACME_SECRET: 'from the config' },
      },
    )
    await get(await redirectOf(await shownUrl(login)))
    expect((await login.end).exitCode).toBe(0)
    expect(server.calls[0]?.parameters['client_secret']).toBe(clientSecret)
  })

  test('one config', async () => {
    const project = createProject({ 'a.flexgen.yaml': 'flexgen: 1', 'b.flexgen.yaml': 'flexgen: 1' })
    for (const [args, words] of [
      [['.'], '`login` needs the path of one config; `.` contains 2 configs.'],
      [['c.flexgen.yaml'], 'There is no file `c.flexgen.yaml`.'],
      [[], "missing required argument 'file'"],
    ] as const) {
      const { exitCode, stderr } = await project.run(['login', ...args])
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining(words)])
    }
  })
})

describe.concurrent('a redirect that leads to this machine', () => {
  test('can be pasted without a terminal too, with --no-browser', async () => {
    const { login, port } = await begin({}, { args: ['--no-browser'] })
    const redirect = await redirectOf(await shownUrl(login))
    expect(login.said()).toContain('Paste the URL of that page here')
    login.type(`${redirect}\n`)
    expect((await login.end).exitCode).toBe(0)
    expect(await isFree(port)).toBe(true)
  })

  test('can still arrive by itself after the input ends, with --no-browser', async () => {
    const { login } = await begin({}, { args: ['--no-browser'] })
    const redirect = await redirectOf(await shownUrl(login))
    login.child.stdin?.end()
    await get(redirect)
    expect((await login.end).exitCode).toBe(0)
  })

  test('is not read from an input that is not a terminal: it may be for another program', async () => {
    const { login } = await begin()
    const redirect = await redirectOf(await shownUrl(login))
    expect(login.said()).not.toContain('paste')
    login.type('nonsense\n')
    await get(redirect)
    const { exitCode, said } = await login.end
    expect([exitCode, said]).toEqual([0, expect.not.stringContaining('That is not the URL')])
  })

  test('is shown, since the server only tells the browser that it does not know it', async () => {
    const { login, uri } = await begin()
    await get(await redirectOf(await shownUrl(login)))
    expect((await login.end).said).toContain(
      `If the browser shows an error instead, check the client ID, and that \`${uri}\` is registered as a redirect URI.\n`,
    )
  })
})

describe.concurrent('a redirect that leads elsewhere', () => {
  const keys = ['redirectUri: https://app.example.com/done']

  test('is pasted; anything else is reported and prompted for again', async () => {
    const { origin, calls } = await server()
    const login = startLogin({ origin, keys })
    const url = await shownUrl(login)
    expect(await opened(login.project)).toBe(url)
    const redirect = await redirectOf(url)
    login.type('nonsense\n\n')
    await login.saying(/That is not the URL of the last page of the login\./)
    login.type(`${redirect.replace(/state=[^&]*/, 'state=other')}\n`)
    await login.saying(/That URL belongs to another login\./)
    login.type(`${redirect.replace(/&?state=[^&]*/, '')}\n`)
    await login.saying(/That URL has no `state`\./)
    login.type(`${url}\n`)
    await login.saying(/That is the URL where the login begins\./)
    login.type(`${redirect.replace(/code=[^&]*/, 'other=1')}\n`)
    await login.saying(/That URL has no `code`\./)
    expect(calls).toEqual([])
    login.type(`  ${redirect}#fragment  \n`)
    const { exitCode, stdout, said } = await login.end
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Logged in to acme.')
    expect(said).not.toContain(new URL(redirect).searchParams.get('code'))
  })

  test('fails when the input ends', async () => {
    const { origin } = await server()
    const login = startLogin({ origin, keys })
    await shownUrl(login)
    login.child.stdin?.end()
    const { exitCode, said } = await login.end
    expect([exitCode, said]).toEqual([1, expect.stringContaining('flexgen: No URL was pasted.\n')])
  })

  test('opens no browser whose arguments would contain a verifier', async () => {
    const { origin } = await server()
    const login = startLogin({ origin, keys: [...keys, 'pkce: plain'] })
    await shownUrl(login)
    // A browser would be open by then.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    login.child.stdin?.end()
    await login.end
    expect(existsSync(join(login.project.folder, '../bin/opened'))).toBe(false)
  })

  test('is found by the parameter that the config names', async () => {
    const { origin, authorizations } = await server()
    const { uri } = await freeRedirect()
    const login = startLogin({
      origin,
      keys: [`redirectUri: ${uri}`, 'authorizationRename: { redirect_uri: back_to }'],
    })
    const url = await shownUrl(login)
    expect(new URL(url).searchParams.get('back_to')).toBe(uri)
    expect((await get(`${uri}?code=x&state=${new URL(url).searchParams.get('state')}`)).status).toBe(400)
    expect((await login.end).said).toContain('invalid_grant')
    expect(authorizations).toEqual([])
  })
})

describe.concurrent('a login with a code', () => {
  const keys = ['grantType: device_code']

  test('shows the code, opens the page, and polls at the interval of the server', async () => {
    const { origin, calls, secrets, ...rest } = await server({
      device: ['authorization_pending', 'slow_down', 'authorization_pending', 'tokens'],
      prompt: { verification_uri_complete: 'http://127.0.0.1:9/device?code=WDJB-MJHT' },
    })
    const login = startLogin({ origin, keys })
    await login.saying(/\n {2}http:\/\/127\.0\.0\.1:9\/device\n/)
    await login.saying(/\n {2}WDJB-MJHT\n/)
    await login.saying(/Waiting for up to 10 minutes\./)
    expect(await opened(login.project)).toBe('http://127.0.0.1:9/device?code=WDJB-MJHT')
    const ended = await login.end
    expect(ended.exitCode).toBe(0)
    expect(storedTokens(login.project)).toHaveProperty('refreshToken')
    expect(calls).toHaveLength(4)
    // The interval is 1 second, and 6 after `slow_down` (RFC 8628 section 3.5). A timer may be a little early.
    const least = [990, 5990, 5990]
    const tooSoon = least.filter((gap, index) => (calls[index + 1]?.at ?? 0) - (calls[index]?.at ?? 0) < gap)
    expect(tooSoon).toEqual([])
    expectNoSecret(ended, { origin, calls, secrets, ...rest })
  })

  test.each([
    [
      'access_denied',
      'flexgen: The token endpoint returned 400 access_denied\nIf the user did not refuse the login, check `scope` in the config.\n',
    ],
    ['expired_token', 'flexgen: The token endpoint returned 400 expired_token'],
  ] as const)('reports %s', async (answer, words) => {
    const { origin } = await server({ device: [answer] })
    const { exitCode, said } = await startLogin({ origin, keys }).end
    expect([exitCode, said]).toEqual([1, expect.stringContaining(words)])
  })

  test('waits for a long time without a warning from Node', async () => {
    const pending = Array.from({ length: 20 }, () => 'authorization_pending' as const)
    const { origin, calls } = await server({ device: [...pending, 'tokens'], interval: 0.01 })
    const { exitCode, said } = await startLogin({ origin, keys }).end
    expect([exitCode, calls.length]).toEqual([0, 21])
    expect(said).not.toMatch(/warning/i)
  })

  test('ends when the code expires', async () => {
    const { origin } = await server({ device: ['authorization_pending'], expiresIn: 2 })
    const { exitCode, said } = await startLogin({ origin, keys }).end
    expect([exitCode, said]).toEqual([1, expect.stringContaining('flexgen: The user code has expired.\n')])
  })

  test('waits no longer than --timeout', async () => {
    const { origin } = await server({ device: ['authorization_pending'], interval: 60 })
    const { exitCode, said } = await startLogin({ origin, keys, args: ['--timeout', '1s'] }).end
    expect([exitCode, said]).toEqual([
      1,
      expect.stringContaining('flexgen: Nobody logged in within 1 second.\n'),
    ])
  })

  test('shows the server’s words as text', async () => {
    const { origin } = await server({
      prompt: { user_code: 'AB\u001b[31m', verification_uri: 'http://x/\u001b[2J' },
    })
    const { exitCode, said } = await startLogin({ origin, keys }).end
    expect([exitCode, said]).toEqual([
      0,
      expect.stringMatching(/\n {2}http:\/\/x\/␛\[2J\n.*\n {2}AB␛\[31m\n/s),
    ])
  })

  test.each(['file:///etc/passwd', 'javascript:alert(1)', '--help', ''])(
    'opens only web pages: not %j',
    async (address) => {
      const { origin } = await server({
        prompt: { verification_uri_complete: address, verification_uri: address || 'x' },
      })
      const login = startLogin({ origin, keys })
      expect((await login.end).exitCode).toBe(0)
      expect(existsSync(join(login.project.folder, '../bin/opened'))).toBe(false)
    },
  )

  test('opens no browser with --no-browser', async () => {
    const { origin } = await server()
    const login = startLogin({ origin, keys, args: ['--no-browser'] })
    expect((await login.end).exitCode).toBe(0)
    expect(existsSync(join(login.project.folder, '../bin/opened'))).toBe(false)
  })
})

describe.concurrent('a signal', () => {
  const nothing = ['acme.flexgen.yaml', 'package.json']

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the wait for a redirect', async (signal) => {
    const { login, port } = await begin()
    await shownUrl(login)
    login.child.kill(signal)
    const { exitCode, stdout, said } = await login.end
    expect([exitCode, stdout, said]).toEqual([130, '', expect.stringContaining('The login was interrupted')])
    expect(login.project.files()).toEqual(nothing)
    expect(await isFree(port)).toBe(true)
  })

  test('ends the wait for a device', async () => {
    const { origin } = await server({ device: ['authorization_pending'], interval: 60 })
    const login = startLogin({ origin, keys: ['grantType: device_code'] })
    await login.saying(/Press Ctrl-C to cancel/)
    login.child.kill('SIGINT')
    expect((await login.end).exitCode).toBe(130)
    expect(login.project.files()).toEqual(nothing)
  })

  test('ends an exchange without a response, and shows that on the page', async () => {
    const { login, server, port } = await begin({ hold: new Promise(() => undefined) })
    const page = get(await redirectOf(await shownUrl(login)))
    await until(() => server.calls[0])
    login.child.kill('SIGINT')
    expect(await page).toMatchObject({
      status: 400,
      body: expect.stringContaining('It was interrupted in the terminal.'),
    })
    expect((await login.end).exitCode).toBe(130)
    expect(login.project.files()).toEqual(nothing)
    expect(await isFree(port)).toBe(true)
  })

  test('ends the wait for the store’s lock, and the tokens are not stored', async () => {
    const { login, server } = await begin()
    const redirect = await redirectOf(await shownUrl(login))
    // Another running program holds it.
    const lock = login.project.path('.flexgen/acme.json.lock/7c1b4a52-0f3e-4a8e-9d57-2b1f60c3e8a1')
    mkdirSync(lock, { recursive: true })
    const page = get(redirect).catch(() => undefined)
    await until(() => server.calls[0])
    // The response has to arrive first; then it waits.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    login.child.kill('SIGINT')
    await page
    expect((await login.end).exitCode).toBe(130)
    expect(existsSync(lock)).toBe(true)
    expect(login.project.files()).toEqual(nothing)
  })

  test('leaves nothing, whenever it comes', async () => {
    for (const moment of [0, 40, 80, 120, 160, 200, 240]) {
      const { login, port } = await begin()
      await new Promise((resolve) => setTimeout(resolve, moment))
      login.child.kill('SIGINT')
      const { exitCode, stdout } = await login.end
      // Before its handlers are installed, the signal itself ends it.
      expect([130, null]).toContain(exitCode)
      expect(stdout).toBe('')
      expect(login.project.files()).toEqual(nothing)
      expect(await isFree(port)).toBe(true)
    }
  })
})

for (const version of [22, 24]) {
  const path = fileURLToPath(new URL(`../runtimes/node_modules/node-${version}/bin/node`, import.meta.url))
  const node = isExecutable(path) ? path : undefined
  testWith({ [`Node ${version}`]: node })(
    `works on Node ${version}, and prints nothing of its own`,
    async () => {
      const { login } = await begin({}, { node })
      await get(await redirectOf(await shownUrl(login)))
      const { exitCode, said } = await login.end
      expect([exitCode, said]).toEqual([0, expect.not.stringMatching(/warning/i)])
      expect(storedTokens(login.project)).toHaveProperty('refreshToken')
    },
  )
}

test('other commands load none of its code', () => {
  const folder = dirname(cliPath)
  const main = join(folder, 'main.js')
  const loaded = new Map<string, string>()
  // `build` has a bundle of its own, since it runs most often.
  const waiting = [main, join(folder, 'program.cjs')]
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue
    const text = readFileSync(path, 'utf8')
    loaded.set(path, text)
    for (const [, to = ''] of text.matchAll(/\bfrom"(\.[^"]+)"/g)) waiting.push(join(path, '..', to))
  }
  expect(loaded.size).toBeGreaterThan(2)
  const names = [...loaded.keys()].map((path) => basename(path))
  expect(loaded.get(main)).toMatch(/import\("\.\/chunks\/login-\w+\.js"\)/)
  expect(names.filter((name) => name.startsWith('login-') || name.startsWith('open-'))).toEqual([])
  for (const text of loaded.values()) expect(text).not.toMatch(/TypeScriptTransformer|xdg-open/)
})
