/** The commands with clients that register themselves (RFC 7591). */
import { statSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LoginServer, startLoginServer } from './login-server.ts'
import { freeRedirect, get, redirectOf, shownUrl, startLogin, storedTokens } from './logins.ts'
import { createProject, type Project } from './project.ts'

let server: LoginServer
beforeAll(async () => {
  server = await startLoginServer()
})
afterAll(() => server.stop())

const origin = '${variables.origin}'

async function project(grant: readonly string[] = []): Promise<Project> {
  const { uri } = await freeRedirect()
  const browser = [`authorizationUrl: "${origin}/authorize"`, `redirectUri: ${uri}`]
  const auth = [
    'type: oauth2',
    `accessTokenUrl: "${origin}/token"`,
    `revocationUrl: "${origin}/revoke"`,
    `registration: { url: "${origin}/register", headers: { Authorization: "Bearer \${env.INITIAL}" } }`,
    'tokenStores: [file]',
    ...(grant.length ? grant : browser),
  ]
  return createProject({
    'acme.flexgen.yaml': `flexgen: 1\nbaseUrl: "${origin}/api"\nvariables: { origin: {} }\nauth:\n${auth.map((line) => `  ${line}\n`).join('')}`,
  })
}

interface StoredClient {
  readonly clientId: string
  readonly clientSecret: string
  readonly registrationUrl: string
}

const clientIn = (own: Project): StoredClient => storedTokens(own)['registeredClient'] as StoredClient

describe.concurrent('a client that registers itself', () => {
  test('login registers and stores it; later logins and logout use it', async () => {
    const own = await project()
    const env = { INITIAL: 'initial-access-token' }
    const login = startLogin({ origin: server.origin, project: own, env })
    expect((await get(await redirectOf(await shownUrl(login)))).status).toBe(200)
    const ended = await login.end
    expect(ended.exitCode, ended.said).toBe(0)
    const { clientId, clientSecret, registrationUrl } = clientIn(own)
    expect(ended.stdout).toContain(`  client         registered as ${clientId}\n`)
    expect(ended.stdout + ended.said).not.toContain(clientSecret)
    expect(registrationUrl).toBe(`${server.origin}/register`)
    expect(statSync(own.path('.flexgen/acme.json')).mode & 0o777).toBe(0o600)

    const again = startLogin({ origin: server.origin, project: own, env })
    expect((await get(await redirectOf(await shownUrl(again)))).status).toBe(200)
    expect((await again.end).exitCode).toBe(0)
    expect(clientIn(own).clientId).toBe(clientId)

    // The API of this server is its token endpoint, which returns what it received no token for.
    const variable = ['--variable', `origin=${server.origin}`]
    const { exitCode, stderr } = await own.run(['logout', 'acme.flexgen.yaml', ...variable])
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(own.files()).not.toContain('.flexgen/acme.json')
  })

  test('fetch sends nothing to another server, and says what to do', async () => {
    const own = await project()
    const env = { INITIAL: 'initial-access-token' }
    const login = startLogin({ origin: server.origin, project: own, env })
    await get(await redirectOf(await shownUrl(login)))
    expect((await login.end).exitCode).toBe(0)
    const other = await startLoginServer()
    try {
      const command = ['fetch', 'acme.flexgen.yaml', '/ok', '--variable', `origin=${other.origin}`]
      const { exitCode, stdout, stderr } = await own.run(command)
      expect([exitCode, stdout]).toEqual([2, ''])
      expect(stderr).toContain('acme needs a login')
      expect([other.calls, other.registrations]).toEqual([[], []])
      // Back at the first server, the tokens are used.
      const first = await own.run([
        'fetch',
        'acme.flexgen.yaml',
        '/ok',
        '--variable',
        `origin=${server.origin}`,
      ])
      expect(first.stderr).not.toContain('needs a login')
    } finally {
      await other.stop()
    }
  })

  test('a device login', async () => {
    const own = await project(['grantType: device_code', `deviceAuthorizationUrl: "${origin}/device"`])
    const login = startLogin({
      origin: server.origin,
      project: own,
      env: { INITIAL: 'x' },
      args: ['--no-browser'],
    })
    expect((await login.end).exitCode, login.said()).toBe(0)
    expect(clientIn(own).clientId).toMatch(/^registered-\d+$/)
  })

  test('says why a registration has failed', async () => {
    const refusing = await startLoginServer({
      refusal: { error: 'invalid_redirect_uri', error_description: 'Not here.' },
    })
    try {
      const own = await project()
      const login = startLogin({ origin: refusing.origin, project: own, env: { INITIAL: 'x' } })
      const { exitCode, said } = await login.end
      expect(exitCode).toBe(1)
      expect(said).toBe(
        'flexgen: The server answered the registration with 400 invalid_redirect_uri\nThe server says: Not here.\n',
      )
    } finally {
      await refusing.stop()
    }
  })
})
