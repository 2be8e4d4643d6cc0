/** Logins in a terminal: what is typed, what is shown, and that the terminal's mode is restored. */
import { generateKeyPairSync } from 'node:crypto'
import { afterAll, describe, expect } from 'vitest'
import { findProgram, testWith } from '../support/external.ts'
import { type LoginBehaviour, type LoginServer, startLoginServer } from './login-server.ts'
import {
  clientSecret,
  freeRedirect,
  get,
  isFree,
  type LoginSetup,
  type RunningLogin,
  redirectOf,
  shownUrl,
  startLoginInTerminal,
  storedTokens,
  until,
} from './logins.ts'
import { createProject } from './project.ts'

const servers: LoginServer[] = []
afterAll(() => Promise.all(servers.map(({ stop }) => stop())))

const test = testWith({ python3: process.platform === 'win32' ? undefined : findProgram('python3') })
const ctrlC = '\x03'
const ctrlD = '\x04'

async function begin(
  behaviour: Partial<LoginBehaviour> = {},
  setup: Partial<LoginSetup> = {},
): Promise<{ readonly login: RunningLogin; readonly server: LoginServer; readonly port: number }> {
  const { port, uri } = await freeRedirect()
  const server = await startLoginServer(behaviour)
  servers.push(server)
  const { keys = [], ...rest } = setup
  return {
    login: startLoginInTerminal({ origin: server.origin, keys: [`redirectUri: ${uri}`, ...keys], ...rest }),
    server,
    port,
  }
}

describe.concurrent('a pasted redirect', () => {
  test('completes the login, is not shown, and restores the terminal', async () => {
    const { login, server, port } = await begin(
      {},
      { env: { SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22' } },
    )
    const redirect = await redirectOf(await shownUrl(login))
    expect(login.said()).toContain('Paste the URL of that page here (hidden), then press Enter.')
    login.type(`${redirect}\r`)
    const { exitCode, stdout, said, isRestored } = await login.end
    expect([exitCode, isRestored]).toEqual([0, true])
    expect(stdout).toContain('Logged in to acme.')
    for (const secret of server.secrets) expect(said + stdout).not.toContain(secret)
    expect(storedTokens(login.project)).toHaveProperty('accessToken')
    expect(await isFree(port)).toBe(true)
  })

  test('may be longer than a line of a terminal', async () => {
    const { login } = await begin()
    const redirect = await redirectOf(await shownUrl(login))
    login.type(`${redirect}&id_token=${'x'.repeat(20_000)}\r`)
    expect((await login.end).exitCode).toBe(0)
  })

  test('is prompted for again if it is something else', async () => {
    const { login, server } = await begin()
    const redirect = await redirectOf(await shownUrl(login))
    login.type('https://example.com/\r')
    await login.saying(/That is not the URL of the last page of the login\./)
    login.type(`${redirect.replace(/state=[^&]*/, 'state=forged')}\r`)
    await login.saying(/That URL belongs to another login\./)
    expect(server.calls).toEqual([])
    // Backspace and Ctrl-U work although nothing is drawn.
    login.type(`nonsense\x15${redirect}xx\x7f\x7f\r`)
    expect((await login.end).exitCode).toBe(0)
  })

  test('is not needed if the browser delivers it', async () => {
    const { login, server } = await begin()
    const redirect = await redirectOf(await shownUrl(login))
    login.type('https://exam')
    expect((await get(redirect)).status).toBe(200)
    const { exitCode, isRestored } = await login.end
    expect([exitCode, isRestored]).toEqual([0, true])
    expect(server.calls).toHaveLength(1)
  })

  test('can be skipped with Ctrl-D; the browser may still deliver it', async () => {
    const { login } = await begin()
    const redirect = await redirectOf(await shownUrl(login))
    login.type(ctrlD)
    expect((await get(redirect)).status).toBe(200)
    const { exitCode, isRestored } = await login.end
    expect([exitCode, isRestored]).toEqual([0, true])
  })

  test('may contain a refusal', async () => {
    const { login } = await begin({
      redirect: { code: undefined, error: 'access_denied', error_description: 'not \u001b[2J today' },
    })
    login.type(`${await redirectOf(await shownUrl(login))}\r`)
    const { exitCode, said, isRestored } = await login.end
    expect([exitCode, isRestored]).toEqual([1, true])
    expect(said).toContain('flexgen: The redirect has no code: access_denied.')
    expect(said).toContain('The server says: not [2J today')
  })
})

describe.concurrent('missing values', () => {
  const secret = 'typed-s3cret-that-nobody-sees'

  test('are prompted for; secrets are not shown', async () => {
    const { uri } = await freeRedirect()
    const server = await startLoginServer()
    servers.push(server)
    const project = createProject({
      'acme.flexgen.yaml': `flexgen: 1
baseUrl: https://api.example.com
variables: { origin: {}, audience: {} }
auth:
  type: oauth2
  authorizationUrl: \${variables.origin}/authorize
  accessTokenUrl: \${variables.origin}/token
  redirectUri: ${uri}
  clientId: \${env.ACME_CLIENT_ID}
  authorizationParams: { audience: "\${variables.audience}" }
`,
    })
    const login = startLoginInTerminal({
      origin: server.origin,
      project,
      args: ['--print'],
      env: { FLEXGEN_CREDENTIAL_CLIENT_SECRET: '' },
    })
    await login.saying(/clientSecret \(hidden\): /)
    login.type(`${secret}\r`)
    await login.saying(/ACME_CLIENT_ID \(hidden\): /)
    login.type('app-of-mine\r')
    await login.saying(/audience: /)
    login.type('the-apj\x7fi\r')
    login.type(`${await redirectOf(await shownUrl(login))}\r`)
    const { exitCode, stdout, said, isRestored } = await login.end
    expect([exitCode, isRestored]).toEqual([0, true])
    expect(server.calls[0]?.parameters).toMatchObject({ client_secret: secret, client_id: 'app-of-mine' })
    expect(server.authorizations[0]).toMatchObject({ audience: 'the-api' })
    expect(said + stdout).not.toContain(secret)
    // Values that are not secret are echoed.
    expect(said).toContain('the-apj')
    // With `--print`, tokens are only on standard output, which is not a terminal here.
    for (const each of server.secrets) expect(said).not.toContain(each)
    expect(JSON.parse(stdout)).toHaveProperty('accessToken')
  })

  test('accept a private key with all its lines', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = `${privateKey.export({ type: 'pkcs8', format: 'pem' })}`
    const { login, server } = await begin(
      {},
      {
        keys: ['clientAuthentication: private_key_jwt', 'clientAssertion: { algorithm: RS256 }'],
      },
    )
    await login.saying(/clientAssertionPrivateKey \(hidden\): /)
    login.type(pem.replaceAll('\n', '\r'))
    await get(await redirectOf(await shownUrl(login)))
    const { exitCode, said } = await login.end
    expect(exitCode).toBe(0)
    expect(said).not.toContain(pem.split('\n')[1])
    expect(server.calls[0]?.parameters['client_assertion']).toMatch(/^eyJ/)
  })

  test.each([
    ['Ctrl-C', ctrlC],
    ['Ctrl-D', ctrlD],
  ])('can be refused: %s ends the login', async (_, key) => {
    const { login, port } = await begin({}, { env: { FLEXGEN_CREDENTIAL_CLIENT_SECRET: '' } })
    await login.saying(/clientSecret \(hidden\): /)
    login.type(`half-a-s3cret`)
    if (key === ctrlD) login.type('\x15')
    login.type(key)
    const { exitCode, said, isRestored, stdout } = await login.end
    expect([exitCode, isRestored, stdout]).toEqual([130, true, ''])
    expect(said).not.toContain('half-a-s3cret')
    expect(login.project.files()).toEqual(['acme.flexgen.yaml', 'package.json'])
    expect(await isFree(port)).toBe(true)
  })
})

describe.concurrent('Ctrl-C', () => {
  const nothing = ['acme.flexgen.yaml', 'package.json']

  test('ends the wait for the browser', async () => {
    const { login, port } = await begin()
    await shownUrl(login)
    login.type(`half of it${ctrlC}`)
    const { exitCode, said, isRestored } = await login.end
    expect([exitCode, isRestored]).toEqual([130, true])
    expect(said).toContain('The login was interrupted; no tokens were stored.')
    expect(login.project.files()).toEqual(nothing)
    expect(await isFree(port)).toBe(true)
  })

  test('ends the wait for a code', async () => {
    const server = await startLoginServer({ device: ['authorization_pending'], interval: 60 })
    servers.push(server)
    const login = startLoginInTerminal({ origin: server.origin, keys: ['grantType: device_code'] })
    await login.saying(/Press Ctrl-C to cancel/)
    login.type(ctrlC)
    const { exitCode, isRestored } = await login.end
    expect([exitCode, isRestored]).toEqual([130, true])
    expect(login.project.files()).toEqual(nothing)
  })

  test('ends an exchange without a response', async () => {
    const { login, server, port } = await begin({ hold: new Promise(() => undefined) })
    login.type(`${await redirectOf(await shownUrl(login))}\r`)
    await until(() => server.calls[0])
    login.type(ctrlC)
    const { exitCode, isRestored } = await login.end
    expect([exitCode, isRestored]).toEqual([130, true])
    expect(login.project.files()).toEqual(nothing)
    expect(await isFree(port)).toBe(true)
  })

  test('leaves complete tokens or none, whenever it comes', async () => {
    for (const moment of [0, 1, 2, 4, 8, 16, 32]) {
      const { login, port } = await begin()
      const redirect = await redirectOf(await shownUrl(login))
      const page = get(redirect).catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, moment))
      login.type(ctrlC)
      await page
      const { exitCode, isRestored } = await login.end
      expect([0, 130]).toContain(exitCode)
      expect(isRestored).toBe(true)
      // The exit code says whether tokens were stored, and no lock remains.
      const stored = exitCode === 0 ? ['.flexgen/.gitignore', '.flexgen/acme.json', ...nothing] : nothing
      expect(login.project.files()).toEqual(stored)
      if (exitCode === 0) expect(storedTokens(login.project)).toHaveProperty('refreshToken')
      expect(await isFree(port)).toBe(true)
    }
  })
})

test('a login redirects to a port that the system gives to no connection', async () => {
  const redirects = await Promise.all(Array.from({ length: 10 }, () => freeRedirect()))
  // Linux begins here; other systems above.
  expect(redirects.filter(({ port }) => port >= 32_768)).toEqual([])
})

test('a secret of the environment is not prompted for', async () => {
  const { login, server } = await begin()
  await get(await redirectOf(await shownUrl(login)))
  const { exitCode, said } = await login.end
  expect(exitCode).toBe(0)
  expect(said).not.toContain('(hidden):')
  expect(server.calls[0]?.parameters['client_secret']).toBe(clientSecret)
})
