import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { createProject, type Project } from '../cli/project.ts'
import {
  fakeTime,
  type OAuthClientError,
  type OAuthOptions,
  statuses,
  times,
  watchedStore,
} from '../oauth2/clients.ts'
import { configOf, loadSession, type SessionClient, watchedFetch } from '../session/clients.ts'
import { rejection } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { type GitHub, startGitHub } from '../support/github-app.ts'
import {
  type Django,
  django,
  type Keystone,
  keystone,
  type Qbittorrent,
  qbittorrent,
  startDjango,
  startKeystone,
  startQbittorrent,
  startTransmission,
  type Transmission,
  transmission,
} from '../support/session-servers.ts'

/* Built clients of the examples and recipes, with the servers that they are for. */

interface Watched {
  readonly client: SessionClient
  /** Requests that this client sent for its login, as method and URL. */
  readonly logins: () => readonly string[]
  readonly store: ReturnType<typeof watchedStore>
}

/** A client of a config, and its logins: all requests whose URL contains a word. */
async function watched(
  path: string,
  login: string,
  options: OAuthOptions,
  changed?: (url: string) => string,
): Promise<Watched> {
  const { create } = await loadSession(configOf(path))
  const { fetch, sent } = watchedFetch(changed)
  const store = watchedStore()
  const client = create({ fetch, tokenStore: store, ...options })
  return { client, store, logins: () => sent.filter((call) => call.includes(login)) }
}

/** A project with a config, for the command line. */
function projectOf(path: string, changed = (text: string): string => text): Project {
  return createProject({ 'api.flexgen.yaml': `flexgen: 1\n${changed(configOf(path))}` })
}

/** The errors of this many parallel requests. */
async function failures(client: SessionClient, count: number, path: string): Promise<OAuthClientError[]> {
  return Promise.all(times(count, path).map((each) => rejection(client.fetch(each))))
}

describe('a GitHub App', () => {
  const test = testWith({})
  const time = fakeTime()
  const path = '/installation/repositories'
  let server: GitHub
  beforeAll(async () => {
    server = await startGitHub(time.clock)
  })
  afterAll(() => server?.stop())

  const open = (key = server.privateKey): Promise<Watched> =>
    watched(
      'examples/github-installation',
      '/access_tokens',
      {
        clock: time.clock,
        sleep: time.sleep,
        variables: { installation: server.installation },
        env: { GITHUB_APP_KEY: key, GITHUB_APP_CLIENT_ID: server.app },
      },
      (url) => url.replace('https://api.github.com', server.origin),
    )

  test('50 requests with one token; one more at its expiry, and one more after it was revoked', async () => {
    const { client, store } = await open()
    expect(await statuses(client, 50, path)).toEqual(times(50, 200))
    expect(server.tokenCalls).toEqual([[201]])
    expect(store.tokens?.expiresAt).toBe(Math.floor((time.now + 3_600_000) / 1000) * 1000)
    time.now += 3_600_000
    expect(await statuses(client, 50, path)).toEqual(times(50, 200))
    expect(server.tokenCalls).toEqual([[201], [201]])
    server.expire()
    expect(await statuses(client, 50, path)).toEqual(times(50, 200))
    expect(server.tokenCalls).toEqual([[201], [201], [201]])
  })

  test('the logout revokes the token', async () => {
    const { client, store } = await open()
    await client.fetch(path)
    const headers = { authorization: `Bearer ${store.tokens?.accessToken}` }
    const ask = async (): Promise<number> => (await fetch(`${server.origin}${path}`, { headers })).status
    expect(await ask()).toBe(200)
    await client.logout()
    expect([store.tokens, await ask()]).toEqual([undefined, 401])
  })

  test('`flexgen fetch`', async () => {
    const project = projectOf('examples/github-installation', (text) =>
      text.replaceAll('https://api.github.com', server.origin),
    )
    time.now = Date.now()
    const { exitCode, stdout } = await project.run(
      ['fetch', 'api.flexgen.yaml', path, '--variable', `installation=${server.installation}`],
      { env: { GITHUB_APP_KEY: server.privateKey, GITHUB_APP_CLIENT_ID: server.app } },
    )
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('"repositories":[]')])
  })

  test('another key is refused once for 50 requests', async () => {
    const other = await startGitHub()
    await other.stop()
    const { client, logins } = await open(other.privateKey)
    for (const error of await failures(client, 50, path)) {
      expect(error).toMatchObject({ code: 'token_request', status: 401 })
    }
    expect(await failures(client, 1, path)).toHaveLength(1)
    expect(logins()).toHaveLength(1)
    expect(server.tokenCalls.at(-1)).toEqual([401, 'signature verification failed'])
  })
})

describe('Keystone', () => {
  const test = testWith(keystone)
  const path = '/projects'
  let server: Keystone
  beforeAll(async () => {
    if (!Object.values(keystone).includes(undefined)) server = await startKeystone()
  })
  afterAll(() => server?.stop())

  const envWith = (password: string): Readonly<Record<string, string>> => ({
    OS_USERNAME: server.username,
    OS_USER_DOMAIN_NAME: 'Default',
    OS_PASSWORD: password,
    OS_PROJECT_NAME: server.project,
    OS_PROJECT_DOMAIN_NAME: 'Default',
  })
  const open = (password = server.password): Promise<Watched> =>
    watched('examples/keystone', 'POST', {
      variables: { origin: server.origin },
      env: envWith(password),
    })

  test('20 requests with one token of an hour, and one more after it was revoked', async () => {
    const { client, store, logins } = await open()
    expect(await statuses(client, 20, path)).toEqual(times(20, 200))
    expect(logins()).toEqual([`POST ${server.origin}/v3/auth/tokens`])
    const { accessToken = '', expiresAt = 0 } = store.tokens ?? {}
    expect(Math.round((expiresAt - Date.now()) / 60_000)).toBe(60)
    const headers = { 'x-auth-token': accessToken, 'x-subject-token': accessToken }
    await fetch(`${server.origin}/v3/auth/tokens`, { method: 'DELETE', headers })
    expect(await statuses(client, 20, path)).toEqual(times(20, 200))
    expect(logins()).toHaveLength(2)
  })

  test('the token is for the project', async () => {
    const { client, store } = await open()
    await client.fetch(path)
    const token = `${store.tokens?.accessToken}`
    const headers = { 'X-Subject-Token': token }
    const response = await client.fetch('/auth/tokens', { headers })
    expect(await response.json()).toMatchObject({ token: { project: { name: server.project } } })
    await client.logout()
    expect(store.tokens).toBeUndefined()
    expect((await client.fetch('/auth/tokens', { headers })).status).toBe(404)
  })

  test('`flexgen fetch`', async () => {
    const { exitCode, stdout } = await projectOf('examples/keystone').run(
      ['fetch', 'api.flexgen.yaml', path, '--variable', `origin=${server.origin}`],
      { env: envWith(server.password) },
    )
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining(`"name": "${server.project}"`)])
  })

  test('a wrong password is sent once for 20 requests, so that it does not lock the account', async () => {
    const { client, logins } = await open('another')
    for (const error of await failures(client, 20, path)) {
      expect(error).toMatchObject({ code: 'token_request', status: 401 })
    }
    await failures(client, 1, path)
    expect(logins()).toHaveLength(1)
    expect(await statuses((await open()).client, 1, path)).toEqual([200])
    // It does lock it, if it is sent more often.
    for (let sent = 0; sent < server.attempts; sent++) await failures((await open('another')).client, 1, path)
    const [locked] = await failures((await open()).client, 1, path)
    expect(locked).toMatchObject({ code: 'token_request', status: 401 })
  })
})

describe('Django', () => {
  const test = testWith(django)
  const path = '/api/pets'
  let server: Django
  beforeAll(async () => {
    if (!Object.values(django).includes(undefined)) server = await startDjango()
  })
  afterAll(() => server?.stop())

  const open = (password = server.password): Promise<Watched> =>
    watched('recipes/django', '/accounts/login/', {
      variables: { origin: server.origin },
      env: { DJANGO_USER: server.username, DJANGO_PASSWORD: password },
    })

  test('20 requests with one login of two requests, and one more once the session has ended', async () => {
    const { client, logins } = await open()
    expect(await statuses(client, 20, path)).toEqual(times(20, 200))
    const login = ['GET', 'POST'].map((method) => `${method} ${server.origin}/accounts/login/`)
    expect(logins()).toEqual(login)
    await server.expire()
    expect(await statuses(client, 20, path)).toEqual(times(20, 200))
    expect(logins()).toEqual([...login, ...login])
    expect((await server.logins()).slice(-2)).toEqual(['logged in', 'logged in'])
  })

  test('a POST is accepted, since the newest CSRF token is sent with it', async () => {
    const { client } = await open()
    const response = await client.fetch(path, { method: 'POST' })
    expect(await response.json()).toEqual({ user: server.username, method: 'POST' })
  })

  test('the logout ends the session', async () => {
    const { client, store } = await open()
    await client.fetch(path)
    const headers = { cookie: `sessionid=${store.tokens?.accessToken}` }
    const ask = async (): Promise<number> => (await fetch(`${server.origin}${path}`, { headers })).status
    expect(await ask()).toBe(200)
    await client.logout()
    expect([store.tokens, await ask()]).toEqual([undefined, 401])
  })

  test('`flexgen fetch`', async () => {
    const { exitCode, stdout } = await projectOf('recipes/django').run(
      ['fetch', 'api.flexgen.yaml', path, '-X', 'POST', '--variable', `origin=${server.origin}`],
      { env: { DJANGO_USER: server.username, DJANGO_PASSWORD: server.password } },
    )
    expect([exitCode, JSON.parse(stdout)]).toEqual([0, { user: server.username, method: 'POST' }])
  })

  test('a wrong password is sent once for 20 requests', async () => {
    const { client } = await open('another')
    const before = (await server.logins()).length
    for (const error of await failures(client, 20, path)) {
      expect(error).toMatchObject({ code: 'token_response' })
    }
    await failures(client, 1, path)
    expect((await server.logins()).slice(before)).toEqual(['failed'])
  })
})

describe('qBittorrent', () => {
  const test = testWith(qbittorrent)
  const path = '/app/version'
  let server: Qbittorrent
  beforeAll(async () => {
    if (!Object.values(qbittorrent).includes(undefined)) server = await startQbittorrent()
  })
  afterAll(() => server?.stop())

  const open = (password = server.password): Promise<Watched> =>
    watched('examples/qbittorrent', '/auth/login', {
      variables: { origin: server.origin },
      env: { QBITTORRENT_USER: server.username, QBITTORRENT_PASSWORD: password },
    })

  test('20 requests with one login, and one more once the session has ended', async () => {
    const { client, logins } = await open()
    expect(await statuses(client, 20, path)).toEqual(times(20, 200))
    expect(logins()).toHaveLength(1)
    const setLifetime = (seconds: number): Promise<Response> => {
      const json = JSON.stringify({ web_ui_session_timeout: seconds })
      return client.fetch('/app/setPreferences', { method: 'POST', body: new URLSearchParams({ json }) })
    }
    await setLifetime(2)
    await pause(2_500)
    expect(await statuses(client, 20, path)).toEqual(times(20, 200))
    await setLifetime(3_600)
    expect(logins()).toHaveLength(2)
  })

  test('the logout ends the session', async () => {
    const { client, store } = await open()
    await client.fetch(path)
    const headers = { cookie: `SID=${store.tokens?.accessToken}` }
    const ask = async (): Promise<number> =>
      (await fetch(`${server.origin}/api/v2${path}`, { headers })).status
    expect(await ask()).toBe(200)
    await client.logout()
    expect([store.tokens, await ask()]).toEqual([undefined, 403])
  })

  test('`flexgen fetch` uses a stored session, or logs in; `flexgen logout` ends it', async () => {
    const project = projectOf('examples/qbittorrent')
    const run = (...args: readonly string[]): ReturnType<Project['run']> =>
      project.run([...args, '--store', 'own.json', '--variable', `origin=${server.origin}`], {
        env: { QBITTORRENT_USER: server.username, QBITTORRENT_PASSWORD: server.password },
      })
    const fetched = { exitCode: 0, stdout: expect.stringMatching(/^v\d/) }
    const { client, store } = await open()
    await client.fetch(path)
    const stored = (): unknown => JSON.parse(project.read('own.json'))
    project.write('own.json', JSON.stringify(store.tokens))
    expect(await run('fetch', 'api.flexgen.yaml', path)).toMatchObject(fetched)
    expect(stored()).toEqual(store.tokens)
    await client.logout()
    expect(await run('fetch', 'api.flexgen.yaml', path)).toMatchObject(fetched)
    const { accessToken } = stored() as { readonly accessToken: string }
    const headers = { cookie: `SID=${accessToken}` }
    const ask = async (): Promise<number> =>
      (await fetch(`${server.origin}/api/v2${path}`, { headers })).status
    expect(await ask()).toBe(200)
    expect(await run('logout', 'api.flexgen.yaml')).toMatchObject({ exitCode: 0 })
    expect([project.files().includes('own.json'), await ask()]).toEqual([false, 403])
  })

  test('a wrong password is sent once for 20 requests, so that the address is not banned', async () => {
    const { client, logins } = await open('another')
    for (const error of await failures(client, 20, path)) {
      expect(error).toMatchObject({ code: 'token_response' })
    }
    await failures(client, 1, path)
    expect(logins()).toHaveLength(1)
    expect(await statuses((await open()).client, 1, path)).toEqual([200])
    // It is banned, if it is sent more often.
    for (let sent = 0; sent < server.attempts; sent++) await failures((await open('another')).client, 1, path)
    const [banned] = await failures((await open()).client, 1, path)
    expect(banned).toMatchObject({ code: 'token_request', status: 403 })
  })
})

describe('Transmission', () => {
  const test = testWith(transmission)
  let server: Transmission
  beforeAll(async () => {
    if (!Object.values(transmission).includes(undefined)) server = await startTransmission()
  })
  afterAll(() => server?.stop())

  const envWith = (password: string): Readonly<Record<string, string>> => ({
    TRANSMISSION_AUTHORIZATION: `Basic ${Buffer.from(`${server.username}:${password}`).toString('base64')}`,
  })
  const open = (password = server.password): Promise<Watched> =>
    watched('recipes/transmission', 'rpc', {
      variables: { origin: server.origin },
      env: envWith(password),
    })
  const rpc = (client: SessionClient): Promise<Response> =>
    client.fetch('/rpc', { method: 'POST', body: '{"method":"session-get"}' })
  const parallel = async (client: SessionClient): Promise<readonly number[]> =>
    Promise.all(times(20, client).map(async (each) => (await rpc(each)).status))

  test('20 requests with one ID, which a refusal contained, and one more once it has changed', async () => {
    const { client, store, logins } = await open()
    expect(await parallel(client)).toEqual(times(20, 200))
    expect(await (await rpc(client)).json()).toMatchObject({ result: 'success' })
    expect(logins()).toHaveLength(22)
    const first = store.tokens?.accessToken
    await server.restart()
    expect(await parallel(client)).toEqual(times(20, 200))
    expect(store.tokens?.accessToken).not.toBe(first)
    // All of them again, and one for the ID.
    expect(logins()).toHaveLength(22 + 20 + 1 + 20)
  })

  test('a wrong password is sent once for 20 requests', async () => {
    const { client, logins } = await open('another')
    const errors = await Promise.all(times(20, client).map((each) => rejection(rpc(each))))
    for (const error of errors) expect(error).toMatchObject({ code: 'token_request', status: 401 })
    expect(logins()).toHaveLength(1)
  })

  test('`flexgen fetch`', async () => {
    const { exitCode, stdout } = await projectOf('recipes/transmission').run(
      [
        'fetch',
        'api.flexgen.yaml',
        '/rpc',
        '-d',
        '{"method":"session-get"}',
        '--variable',
        `origin=${server.origin}`,
      ],
      { env: envWith(server.password) },
    )
    expect([exitCode, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ result: 'success' })])
  })
})
