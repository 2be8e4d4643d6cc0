import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { watchedStore } from '../oauth2/clients.ts'
import { configOf, loadSession } from './clients.ts'

/*
 * Each example of `session` with an imitation of its API, in the order of a program: a login, a request, a request
 * whose session has ended, and a logout. The bodies and names are those of the APIs' documentation.
 */

/** A request as it is sent, and the response to it. */
interface Step {
  /** Method and URL. */
  readonly call: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly answer: readonly [status: number, body?: unknown, headers?: readonly (readonly [string, string])[]]
}

interface Example {
  readonly variables: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly path: string
  /** A body of the requests; without it, they are GET. */
  readonly sends?: unknown
  /** The login, two requests of which the second one is refused, the renewal, the request again, and the logout. */
  readonly steps: readonly Step[]
}

const host = 'api.example.com'
const origin = `https://${host}`
const basic = `Basic ${Buffer.from('ann:s3cret').toString('base64')}`
const time = Date.UTC(2026, 0, 1)
const later = new Date(time + 1_800_000).toISOString()

/** A login twice, with the tokens `one` and `two`, around two requests and before a logout. */
function twice(
  login: (token: string) => Step,
  request: (token: string) => Omit<Step, 'answer'>,
  logout: (token: string) => Step,
  refused: Step['answer'] = [401],
): readonly Step[] {
  return [
    login('one'),
    { ...request('one'), answer: [200, {}] },
    { ...request('one'), answer: refused },
    login('two'),
    { ...request('two'), answer: [200, {}] },
    logout('two'),
  ]
}

const zabbix = { jsonrpc: '2.0', method: 'host.get', params: { limit: 10 }, id: 1 }

const examples: Readonly<Record<string, Example>> = {
  keystone: {
    variables: { origin: `${origin}/identity` },
    env: {
      OS_USERNAME: 'ann',
      OS_USER_DOMAIN_NAME: 'Default',
      OS_PASSWORD: 's3cret',
      OS_PROJECT_NAME: 'whale',
      OS_PROJECT_DOMAIN_NAME: 'Sea',
    },
    path: '/projects',
    steps: twice(
      (token) => ({
        call: `POST ${origin}/identity/v3/auth/tokens`,
        body: {
          auth: {
            identity: {
              methods: ['password'],
              password: { user: { name: 'ann', domain: { name: 'Default' }, password: 's3cret' } },
            },
            scope: { project: { name: 'whale', domain: { name: 'Sea' } } },
          },
        },
        answer: [201, { token: { expires_at: later } }, [['X-Subject-Token', token]]],
      }),
      (token) => ({ call: `GET ${origin}/identity/v3/projects`, headers: { 'x-auth-token': token } }),
      (token) => ({
        call: `DELETE ${origin}/identity/v3/auth/tokens`,
        headers: { 'x-auth-token': token, 'x-subject-token': token },
        answer: [204],
      }),
    ),
  },
  'jamf-pro': {
    variables: { host },
    env: { JAMF_USER: 'ann', JAMF_PASSWORD: 's3cret' },
    path: '/v1/jamf-pro-version',
    steps: [
      {
        call: `POST ${origin}/api/v1/auth/token`,
        headers: { authorization: basic },
        answer: [200, { token: 'one', expires: later }],
      },
      {
        call: `GET ${origin}/api/v1/jamf-pro-version`,
        headers: { authorization: 'Bearer one' },
        answer: [200, {}],
      },
      {
        call: `GET ${origin}/api/v1/jamf-pro-version`,
        headers: { authorization: 'Bearer one' },
        answer: [401],
      },
      {
        call: `POST ${origin}/api/v1/auth/keep-alive`,
        headers: { authorization: 'Bearer one' },
        answer: [401, { httpStatus: 401, errors: [] }],
      },
      {
        call: `POST ${origin}/api/v1/auth/token`,
        headers: { authorization: basic },
        answer: [200, { token: 'two', expires: later }],
      },
      {
        call: `GET ${origin}/api/v1/jamf-pro-version`,
        headers: { authorization: 'Bearer two' },
        answer: [200, {}],
      },
      {
        call: `POST ${origin}/api/v1/auth/invalidate-token`,
        headers: { authorization: 'Bearer two' },
        answer: [204],
      },
    ],
  },
  tableau: {
    variables: { host, site: '' },
    env: { TABLEAU_PAT_NAME: 'build', TABLEAU_PAT_SECRET: 's3cret' },
    path: '/workbooks',
    steps: twice(
      (token) => ({
        call: `POST ${origin}/api/3.24/auth/signin`,
        headers: { accept: 'application/json' },
        body: {
          credentials: {
            personalAccessTokenName: 'build',
            personalAccessTokenSecret: 's3cret',
            site: { contentUrl: '' },
          },
        },
        answer: [
          200,
          { credentials: { site: { id: '9a8b7c6d', contentUrl: '' }, user: { id: '9f9e9d9c' }, token } },
        ],
      }),
      (token) => ({
        call: `GET ${origin}/api/3.24/sites/9a8b7c6d/workbooks`,
        headers: { 'x-tableau-auth': token, accept: 'application/json' },
      }),
      (token) => ({
        call: `POST ${origin}/api/3.24/auth/signout`,
        headers: { 'x-tableau-auth': token },
        answer: [204],
      }),
    ),
  },
  vsphere: {
    variables: { host },
    env: { VSPHERE_USER: 'ann', VSPHERE_PASSWORD: 's3cret' },
    path: '/vcenter/vm',
    steps: twice(
      (token) => ({
        call: `POST ${origin}/api/session`,
        headers: { authorization: basic },
        answer: [201, JSON.stringify(token)],
      }),
      (token) => ({ call: `GET ${origin}/api/vcenter/vm`, headers: { 'vmware-api-session-id': token } }),
      (token) => ({
        call: `DELETE ${origin}/api/session`,
        headers: { 'vmware-api-session-id': token },
        answer: [204],
      }),
    ),
  },
  zabbix: {
    variables: { origin },
    env: { ZABBIX_USER: 'Admin', ZABBIX_PASSWORD: 's3cret' },
    path: '/api_jsonrpc.php',
    sends: zabbix,
    steps: twice(
      (token) => ({
        call: `POST ${origin}/api_jsonrpc.php`,
        body: {
          jsonrpc: '2.0',
          method: 'user.login',
          params: { username: 'Admin', password: 's3cret' },
          id: 1,
        },
        answer: [200, { jsonrpc: '2.0', result: token, id: 1 }],
      }),
      (token) => ({
        call: `POST ${origin}/api_jsonrpc.php`,
        headers: { authorization: `Bearer ${token}` },
        body: zabbix,
      }),
      (token) => ({
        call: `POST ${origin}/api_jsonrpc.php`,
        headers: { authorization: `Bearer ${token}` },
        body: { jsonrpc: '2.0', method: 'user.logout', params: [], id: 1 },
        answer: [200, { jsonrpc: '2.0', result: true, id: 1 }],
      }),
      [
        200,
        {
          jsonrpc: '2.0',
          error: { code: -32602, message: 'Invalid params.', data: 'Session terminated, re-login, please.' },
          id: 1,
        },
      ],
    ),
  },
  qbittorrent: {
    variables: { origin },
    env: { QBITTORRENT_USER: 'ann', QBITTORRENT_PASSWORD: 's3cret&' },
    path: '/torrents/info',
    steps: twice(
      (token) => ({
        call: `POST ${origin}/api/v2/auth/login`,
        body: 'username=ann&password=s3cret%26',
        answer: [200, 'Ok.', [['set-cookie', `SID=${token}; HttpOnly; SameSite=Strict; path=/`]]],
      }),
      (token) => ({ call: `GET ${origin}/api/v2/torrents/info`, headers: { cookie: `SID=${token}` } }),
      (token) => ({
        call: `POST ${origin}/api/v2/auth/logout`,
        headers: { cookie: `SID=${token}` },
        answer: [200],
      }),
      [403],
    ),
  },
  'sap-business-one': {
    variables: { origin: `${origin}:50000` },
    env: { SAP_B1_COMPANY: 'SBODEMOUS', SAP_B1_USER: 'manager', SAP_B1_PASSWORD: 's3cret' },
    path: '/Items',
    steps: twice(
      (token) => ({
        call: `POST ${origin}:50000/b1s/v2/Login`,
        body: { CompanyDB: 'SBODEMOUS', UserName: 'manager', Password: 's3cret' },
        answer: [
          200,
          { SessionId: token, Version: '1000190', SessionTimeout: 30 },
          [
            ['set-cookie', `B1SESSION=${token};HttpOnly;SameSite=None`],
            ['set-cookie', 'ROUTEID=.node2; path=/;SameSite=None'],
          ],
        ],
      }),
      (token) => ({
        call: `GET ${origin}:50000/b1s/v2/Items`,
        headers: { cookie: `B1SESSION=${token}; ROUTEID=.node2` },
      }),
      (token) => ({
        call: `POST ${origin}:50000/b1s/v2/Logout`,
        headers: { cookie: `B1SESSION=${token}` },
        answer: [204],
      }),
    ),
  },
}

describe.each(Object.entries(examples))('%s', (name, { variables, env, path, sends, steps }) => {
  test('sends what its API documents: a login, requests, another login, and the logout', async () => {
    const { create } = await loadSession(configOf(`examples/${name}`))
    const seen: Omit<Step, 'answer'>[] = []
    const tokenStore = watchedStore()
    const client = create({
      variables,
      env,
      tokenStore,
      clock: () => time,
      fetch: async (url, { method = 'GET', headers, body }) => {
        const step = steps[seen.length]
        const all = new Headers(headers)
        const named = Object.keys(step?.headers ?? {}).map((name) => [name, all.get(name) ?? ''] as const)
        seen.push({
          call: `${method} ${url}`,
          ...(step?.headers && { headers: Object.fromEntries(named) }),
          ...(body && { body: typeof step?.body === 'string' ? body : JSON.parse(textOf(body)) }),
        })
        const [status, content, lines = []] = step?.answer ?? [500]
        const text = typeof content === 'string' ? content : JSON.stringify(content)
        const type = [
          'content-type',
          typeof content === 'string' ? 'text/plain' : 'application/json',
        ] as const
        return new Response(text ?? null, {
          status,
          headers: [type, ...lines].map(([name, value]): [string, string] => [name, value]),
        })
      },
    })
    const init = sends === undefined ? {} : { method: 'POST', body: JSON.stringify(sends) }
    expect((await client.fetch(path, init)).status).toBe(200)
    expect((await client.fetch(path, init)).status).toBe(200)
    expect(tokenStore.tokens).toBeDefined()
    await client.logout()
    expect(tokenStore.tokens).toBeUndefined()
    expect(seen).toEqual(steps.map(({ answer: _, ...step }) => step))
  })
})

test('SAP Business One logs in again before the session ends, which is in minutes', async () => {
  const { create } = await loadSession(configOf('examples/sap-business-one'))
  let now = time
  const calls: string[] = []
  const client = create({
    variables: { origin },
    env: { SAP_B1_COMPANY: 'SBODEMOUS', SAP_B1_USER: 'manager', SAP_B1_PASSWORD: 's3cret' },
    clock: () => now,
    fetch: async (url) => {
      const { pathname } = new URL(url)
      calls.push(pathname.replace('/b1s/v2/', ''))
      if (!pathname.endsWith('/Login')) return new Response('{}')
      return Response.json({ SessionTimeout: 30 }, { headers: { 'set-cookie': `B1SESSION=${calls.length}` } })
    },
  })
  for (const minute of [0, 28, 30]) {
    now = time + minute * 60_000
    expect((await client.fetch('/Items')).status).toBe(200)
  }
  expect(calls).toEqual(['Login', 'Items', 'Items', 'Login', 'Items'])
})

test('every example of this type is here, or is run with its server', () => {
  const folder = new URL('../../examples/', import.meta.url)
  const ending = '.flexgen.yaml'
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .filter((name) => parse(configOf(`examples/${name}`)).auth?.type === 'session')
  // `test/servers/sessions.test.ts` checks the JWT of a GitHub App.
  expect(names.sort()).toEqual([...Object.keys(examples), 'github-installation'].sort())
})

function textOf(body: RequestInit['body'] | undefined): string {
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : `${body}`
}
