/** A whole life at oidc-provider: login, fetch, expiry, fetch again, logout. No secret is left anywhere but in the store. */
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect } from 'vitest'
import { authorizationCode, oidcConfig, provenClients } from '../servers/oidc-clients.ts'
import { testWith } from '../support/external.ts'
import { goThroughLogin } from '../support/login-pages.ts'
import {
  type OidcServer,
  oidcClients,
  oidcProvider,
  oidcUser,
  startOidcProvider,
} from '../support/oidc-provider.ts'
import { freeRedirect, get, processList, shownUrl, startLogin, storedTokens } from './logins.ts'
import { createProject } from './project.ts'

const { uri } = await freeRedirect()
let server: OidcServer
beforeAll(async () => {
  if (oidcProvider !== undefined) server = await startOidcProvider(uri)
})
afterAll(() => server?.stop())

const { clientSecret } = oidcClients.basic
const secretName = 'FLEXGEN_CREDENTIAL_CLIENT_SECRET'
const store = '.flexgen/acme.json'

testWith({ 'oidc-provider': oidcProvider })('login, fetch, expiry, fetch again, logout', async () => {
  const { keys } = provenClients.client_secret_basic
  const config = oidcConfig({ ...keys, ...authorizationCode, redirectUri: uri, tokenStores: ['file'] })
  const project = createProject({
    'acme.flexgen.yaml': `flexgen: 1\n${config.replaceAll('\n    ', '\n')}\n`,
    '.env': `${secretName}="${clientSecret}"\n`,
  })
  const variables = [`issuer=${server.issuer}`, `api=${server.api.origin}`].flatMap((each) => [
    '--variable',
    each,
  ])
  const secrets = new Set<string>([clientSecret])
  let printed = ''
  const run = async (...args: string[]): ReturnType<typeof project.run> => {
    const running = project.run([...args, ...variables])
    // Whoever looks at the programs of this machine while it runs.
    const listing = setInterval(() => {
      printed += existsSync('/proc/self/cmdline') ? processList() : ''
    }, 50)
    const result = await running.finally(() => clearInterval(listing))
    printed += result.stdout + result.stderr
    return result
  }
  const fetchOk = (...args: string[]): ReturnType<typeof run> =>
    run('fetch', 'acme.flexgen.yaml', '/ok', ...args)
  const keep = (): void => {
    const { accessToken, refreshToken } = storedTokens(project)
    for (const token of [accessToken, refreshToken]) {
      expect(token).toMatch(/^.{20,}$/)
      secrets.add(`${token}`)
    }
  }

  const before = await fetchOk()
  expect([before.exitCode, before.stderr]).toEqual([
    2,
    expect.stringContaining('Run `npx flexgen login acme.'),
  ])

  const login = startLogin({
    origin: server.issuer,
    project,
    args: ['--env-file', '.env'],
    env: { [secretName]: '' },
    variables: { issuer: server.issuer },
  })
  const { redirect = '' } = await goThroughLogin(await shownUrl(login), { fields: oidcUser })
  expect((await get(redirect)).status).toBe(200)
  const ended = await login.end
  expect(ended.exitCode).toBe(0)
  printed += ended.stdout + ended.said
  keep()

  // The token is good, so nothing but the store is needed.
  const first = await fetchOk('-i')
  expect([first.exitCode, first.stderr]).toEqual([0, expect.stringMatching(/^HTTP 200 OK\n/)])
  const { accessToken } = storedTokens(project)

  project.write(store, JSON.stringify({ ...storedTokens(project), expiresAt: 1 }))
  const second = await fetchOk('--env-file', '.env')
  expect(second.exitCode).toBe(0)
  expect(storedTokens(project)['accessToken']).not.toBe(accessToken)
  keep()

  for (const name of project.files().filter((each) => ![store, '.env'].includes(each)))
    for (const secret of secrets) expect(readFileSync(project.path(name), 'utf8')).not.toContain(secret)
  expect((await run('logout', 'acme.flexgen.yaml')).exitCode).toBe(0)
  expect(project.files().filter((name) => name.startsWith(store))).toEqual([])
  expect((await fetchOk()).exitCode).toBe(2)
  expect(secrets.size).toBe(5)
  for (const secret of secrets) expect(printed).not.toContain(secret)
})
