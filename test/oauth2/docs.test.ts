/** Checks requests.md and the pages about OAuth 2 with the behaviour of the clients of their configs. */
import { createHash, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { emit, load } from '../support/emitted.ts'
import { bundleScript } from '../support/runtimes.ts'
import { type Imitation, imitate, json } from './imitation.ts'

const page = read('../test/oauth2/requests')
const blocks = [...page.matchAll(/^<!-- (config|sent): ([\w.-]+) -->\n\n```\w+\n([\s\S]*?)^```$/gm)].map(
  ([, kind, name = '', text = '']) => ({ kind, name: name.replace('.flexgen.yaml', ''), text }),
)
const configs = blocks.filter(({ kind }) => kind === 'config')

const credentials = {
  clientSecret: 's3cret',
  username: 'ann',
  password: 'correct horse',
  assertionPrivateKey: privateKey(),
  clientAssertionPrivateKey: privateKey(),
}
const login = { state: 'af0ifjsldkj', codeVerifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' }

/** The other members besides `fetch`, if the grant of the config has them. */
interface OAuthClient {
  readonly fetch: (input: string) => Promise<Response>
  readonly refresh: () => Promise<unknown>
  readonly authorizationUrl?: (init: typeof login) => Promise<{ readonly url: string }>
  readonly exchange?: (redirectUrl: string, begun: typeof login) => Promise<unknown>
  readonly deviceLogin?: (init: { readonly onPrompt: () => void }) => Promise<unknown>
}

describe('requests.md', () => {
  test('has the calls of each of its configs', () => {
    const named = new Set(blocks.filter(({ kind }) => kind === 'sent').map(({ name }) => name))
    expect(configs.length).toBeGreaterThan(8)
    expect(configs.map(({ name }) => name).sort()).toEqual([...named].sort())
  })

  test.each(configs)('shows the requests of $name', async ({ name, text }) => {
    const shown = blocks.filter((block) => block.kind === 'sent' && block.name === name)
    const sent = await callsOf(text.replace(/^flexgen: 1\n/, ''))
    expect(sent).toEqual(shown.map((block) => block.text))
  })
})

describe('the server of examples/README.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-server-'))
  const log = vi.fn()
  let server: Server
  let api: Imitation
  let isApiDown = false
  /** The state of the login that began last. */
  let challenge = ''

  /** A browser that keeps the cookie, and follows no redirect by itself. */
  function browser(): (path: string) => Promise<Response> {
    let cookie = ''
    return async (path) => {
      const { port } = server.address() as AddressInfo
      const init = { headers: { cookie }, redirect: 'manual' } as const
      const response = await realFetch(`http://127.0.0.1:${port}${path}`, init)
      cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
      return response
    }
  }

  /** Begins a login, and returns the address that the user comes back with. */
  async function begin(visit: (path: string) => Promise<Response>): Promise<URLSearchParams> {
    const response = await visit('/login')
    const url = new URL(`${response.headers.get('location')}`)
    expect([response.status, url.origin, url.pathname]).toEqual([
      302,
      'https://login.example.com',
      '/authorize',
    ])
    challenge = `${url.searchParams.get('code_challenge')}`
    return new URLSearchParams({ state: `${url.searchParams.get('state')}` })
  }

  async function logIn(visit: (path: string) => Promise<Response>): Promise<void> {
    const query = await begin(visit)
    query.set('code', api.consent(''))
    const response = await visit(`/callback?${query}`)
    expect([response.status, response.headers.get('location')]).toEqual([302, '/contacts'])
  }

  const realFetch = fetch

  beforeAll(async () => {
    const call = { url: 'https://login.example.com/token', method: 'POST', format: 'form' } as const
    const client = { client_id: 'web', client_secret: 's3cret' }
    api = await imitate(
      {
        calls: {
          login: ({ code }) => ({
            ...call,
            parameters: {
              grant_type: 'authorization_code',
              code,
              redirect_uri: 'https://app.example.com/callback',
              code_verifier: (verifier) =>
                createHash('sha256').update(verifier).digest('base64url') === challenge,
              ...client,
            },
          }),
          refresh: ({ refreshToken }) => ({
            ...call,
            parameters: { grant_type: 'refresh_token', refresh_token: refreshToken, ...client },
          }),
        },
        rotates: true,
        tokens: ({ accessToken, refreshToken }) =>
          json({ access_token: accessToken, refresh_token: refreshToken, expires_in: 3600 }),
        refusal: json({ error: 'invalid_grant' }, 400),
        header: (token) => ['authorization', `Bearer ${token}`],
        unauthorized: json({ error: 'invalid_token' }, 401),
      },
      Date.now,
    )
    vi.stubEnv('PORT', '0')
    vi.stubEnv('TOKENS', join(folder, 'tokens'))
    vi.stubEnv('CRM_CLIENT_ID', 'web')
    vi.stubEnv('CRM_CLIENT_SECRET', 's3cret')
    vi.stubGlobal('console', { ...console, error: log })
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      if (isApiDown) throw new TypeError('fetch failed')
      return api.fetch(url, init)
    })
    const text = read('../examples/README').split('\n## A server that logs in its users\n')[1] ?? ''
    const config = /^```yaml\nflexgen: 1\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? ''
    const program = /^```ts\n([\s\S]*?^export const server[\s\S]*?)^```$/m.exec(text)?.[1] ?? ''
    const file = join(folder, 'server.mjs')
    writeFileSync(file, await bundleScript(program, { 'generated/crm.ts': emit(config, 'crm') }))
    ;({ server } = (await import(pathToFileURL(file).href)) as { server: Server })
    if (!server.listening) await once(server, 'listening')
  })

  afterAll(async () => {
    vi.unstubAllGlobals()
    vi.unstubAllEnvs()
    server?.close()
    server?.closeAllConnections()
    await api?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('makes a user without tokens log in, and then responds', async () => {
    const visit = browser()
    const first = await visit('/contacts')
    expect([first.status, first.headers.get('location')]).toEqual([302, '/login'])
    expect(first.headers.get('set-cookie')).toMatch(/^session=[\w-]{36}; HttpOnly; SameSite=Lax; Path=\/$/)
    await logIn(visit)
    expect(await (await visit('/contacts')).json()).toEqual({ fine: true })
    api.expire()
    const answers = await Promise.all([1, 2, 3].map(() => visit('/contacts')))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(api.tokenCalls).toEqual(['login', 'refresh'])
    // Each user has a separate store.
    expect(readdirSync(join(folder, 'tokens')).filter((name) => name.endsWith('.json'))).toHaveLength(1)
    expect((await browser()('/contacts')).headers.get('location')).toBe('/login')
    expect((await visit('/logout')).status).toBe(204)
    expect((await visit('/contacts')).headers.get('location')).toBe('/login')
  })

  test('accepts only redirects of its own logins, and each once', async () => {
    const visit = browser()
    const calls = api.tokenCalls.length
    const query = await begin(visit)
    expect((await visit(`/callback?code=the-code&state=forged`)).status).toBe(400)
    // The login that had begun has ended.
    expect((await visit(`/callback?${query}&code=the-code`)).headers.get('location')).toBe('/login')
    expect(api.tokenCalls).toHaveLength(calls)
  })

  test('shows a refusal in the server’s words, as text', async () => {
    const visit = browser()
    const query = await begin(visit)
    query.set('error', 'access_denied')
    query.set('error_description', '<b>No.</b>')
    const response = await visit(`/callback?${query}`)
    expect([response.status, response.headers.get('content-type')]).toEqual([403, 'text/plain'])
    expect(await response.text()).toBe('<b>No.</b>')
  })

  test('keeps running if the API is down', async () => {
    const visit = browser()
    await logIn(visit)
    isApiDown = true
    expect((await visit('/contacts')).status).toBe(502)
    isApiDown = false
    expect((await visit('/contacts')).status).toBe(200)
    expect(log).toHaveBeenCalledOnce()
  })
})

function read(name: string): string {
  return readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8').replaceAll('\r\n', '\n')
}

/** The calls that a client makes besides those of the API, in the format of the page. */
async function callsOf(config: string): Promise<readonly string[]> {
  const { create } = await load(config)
  const calls: string[] = []
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (url.startsWith('https://api.example.com/')) return Response.json({})
    calls.push(written(url, init))
    return Response.json(
      url.endsWith('/device')
        ? {
            device_code: 'GmRhmhcxhwAzkoEqiMEg',
            user_code: 'WDJB-MJHT',
            verification_uri: 'https://example.com',
          }
        : { access_token: 'access', refresh_token: 'tGzv3JOkF0XG5Qx2TlKWIA', expires_in: 3600 },
    )
  }
  // Options that a config does not use are ignored.
  const client = create({ credentials, fetch, sleep: async () => {} }) as unknown as OAuthClient
  if (client.authorizationUrl && client.exchange) {
    const { url } = await client.authorizationUrl(login)
    calls.push(written(url, {}))
    await client.exchange(`/callback?code=SplxlOBeZQQYbYS6WxSbIA&state=${login.state}`, login)
    await client.refresh()
  }
  await client.deviceLogin?.({ onPrompt: () => {} })
  await client.fetch('/')
  return calls
}

function written(url: string, { method = 'GET', headers, body }: RequestInit): string {
  const [place, query] = url.split('?')
  const lines = [`${method} ${place}`]
  if (query) lines.push(`?${query.replaceAll('&', '\n&')}`)
  lines.push(...[...new Headers(headers)].map(([name, value]) => `${name}: ${value}`))
  if (body) lines.push('', `${body}`.replaceAll('&', '\n&'))
  return `${lines.join('\n').replace(/eyJ[\w.-]+/g, 'eyJ…')}\n`
}

function privateKey(): string {
  return `${generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' })}`
}
