import { afterAll, beforeAll, describe, expect } from 'vitest'
import { bundleClients } from '../support/emitted.ts'
import { findProgram, testWith } from '../support/external.ts'
import { closeBrowser, type Runtime, type RuntimeName, runtimes } from '../support/runtimes.ts'
import {
  type Arrived,
  basicUsers,
  type Haproxy,
  haproxySecrets,
  type Nginx,
  readEcho,
  startHaproxy,
  startNginx,
} from '../support/servers.ts'
import type { Outcome, Scenario } from './scenarios.ts'

const servers = { nginx: findProgram('nginx'), haproxy: findProgram('haproxy') }
const allThere = Object.values(servers).every((program) => program !== undefined)

let nginx: Nginx
let haproxy: Haproxy
let script: string

beforeAll(async () => {
  if (!allThere) return
  ;[nginx, haproxy] = await Promise.all([startNginx(), startHaproxy()])
  script = await bundleClients(configs(), new URL('scenarios.ts', import.meta.url))
})

afterAll(async () => {
  await closeBrowser()
  await Promise.all([nginx?.stop(), haproxy?.stop()])
})

const environment = { FLEXGEN_TEST_TOKEN: haproxySecrets.bearer }

function configs(): Readonly<Record<string, string>> {
  const key = (fields: string): string => `baseUrl: ${haproxy.origin}\nauth: { type: apiKey, ${fields} }`
  return {
    basic: `baseUrl: ${nginx.home}/basic\nauth: { type: basic }`,
    bearer: `baseUrl: ${haproxy.origin}\nauth: { type: bearer }`,
    bearerFromEnvironment: `baseUrl: ${haproxy.origin}\nauth: { type: bearer, token: "\${env.FLEXGEN_TEST_TOKEN}" }`,
    bearerQuery: `baseUrl: ${haproxy.origin}\nauth: { type: bearer, addTo: query }`,
    headerKey: key('key: X-API-Key'),
    queryKey: key('key: api_key, addTo: query'),
    cookieKey: key('key: sid, addTo: cookie'),
    cookieEcho: `baseUrl: ${nginx.home}/echo\nauth: { type: apiKey, key: sid, addTo: cookie }`,
    echo: `
      baseUrl: ${nginx.home}/echo
      headers: { X-Tenant: acme }
      auth: { type: bearer }`,
  }
}

const { bearer, apiKey, cookie } = haproxySecrets

/** The clients of haproxy's endpoints: their paths, the right credential, and the status for a wrong one. */
const checked = {
  bearer: { path: '/bearer', credentials: { token: bearer }, refusal: [401, 'unauthorised'] },
  bearerQuery: { path: '/bearer-query', credentials: { token: bearer }, refusal: [401, 'unauthorised'] },
  headerKey: { path: '/header-key', credentials: { value: apiKey }, refusal: [403, 'forbidden'] },
  queryKey: { path: '/query-key', credentials: { value: apiKey }, refusal: [403, 'forbidden'] },
  cookieKey: { path: '/cookie-key', credentials: { value: cookie }, refusal: [403, 'forbidden'] },
} as const

type CheckedName = keyof typeof checked
// `Object.entries` loses the type of the keys.
const checkedEntries = Object.entries(checked) as [CheckedName, (typeof checked)[CheckedName]][]

const json = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"name":"Rex"}' }

function scenarios(runtime: RuntimeName): Readonly<Record<string, Scenario>> {
  const all: Record<string, Scenario> = {}
  for (const [username, password] of Object.entries(basicUsers)) {
    const asUser = (text: string): Pick<Scenario, 'client' | 'options'> => ({
      client: 'basic',
      options: { credentials: { username, password: text } },
    })
    all[`basic ${username}`] = { ...asUser(password), input: '/pets?a=1' }
    all[`basic ${username} posts`] = { ...asUser(password), input: '/pets', init: json }
    all[`basic ${username} wrong`] = { ...asUser(`${password}x`), input: '/pets' }
  }
  for (const [client, { path, credentials }] of checkedEntries) {
    const wrong = Object.fromEntries(Object.entries(credentials).map(([name, value]) => [name, `${value}x`]))
    all[`${client} right`] = { client, options: { credentials }, input: `${path}?a=1` }
    all[`${client} posts`] = { client, options: { credentials }, input: path, init: json }
    all[`${client} signed`] = { client, options: { credentials }, input: path, init: json, as: 'signed' }
    all[`${client} wrong`] = { client, options: { credentials: wrong }, input: path }
    all[`${client} wrong post`] = { client, options: { credentials: wrong }, input: path, init: json }
  }
  const cookieCall = { client: 'cookieEcho', options: { credentials: { value: cookie } } }
  all['cookie beside another'] = {
    ...cookieCall,
    input: `?tag=cookie-${runtime}`,
    init: { headers: { Cookie: 'a=1; sid=old' } },
  }
  const echo = { client: 'echo', options: { credentials: { token: 't' } } }
  all['Request'] = { ...echo, input: `${nginx.home}/echo/pets?a=%20b`, init: json, as: 'Request' }
  all['environment'] = { client: 'bearerFromEnvironment', input: '/bearer' }
  all['environment given'] = {
    client: 'bearerFromEnvironment',
    options: { env: environment },
    input: '/bearer',
  }
  all['environment wrong'] = {
    client: 'bearerFromEnvironment',
    options: { env: { FLEXGEN_TEST_TOKEN: 'another' } },
    input: '/bearer',
  }
  return all
}

/** Runs all scenarios the first time, and returns the outcome of one. */
function outcomesOn(runtime: Runtime): (name: string) => Promise<Outcome> {
  let all: Promise<unknown> | undefined
  return async (name) => {
    all ??= runtime.run(script, scenarios(runtime.name), { env: environment })
    const outcome = ((await all) as Readonly<Record<string, Outcome>>)[name]
    if (!outcome) throw new Error(`There is no scenario ${name}.`)
    return outcome
  }
}

function echoed(outcome: Outcome): Arrived {
  expect(outcome).toMatchObject({ status: 200 })
  return readEcho(JSON.parse(outcome.text ?? ''))
}

describe.each(runtimes)('$name', (runtime) => {
  const testHere = testWith({ [runtime.name]: runtime.program, ...servers })
  const outcome = outcomesOn(runtime)
  const isBrowser = runtime.name === 'chromium'

  for (const [username, password] of Object.entries(basicUsers)) {
    testHere(`basic: nginx lets ${username} with the password ${password} in, and no one else`, async () => {
      const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
      const got = echoed(await outcome(`basic ${username}`))
      expect(got).toMatchObject({ method: 'GET', uri: '/basic/pets?a=1', headers: { authorization } })
      const posted = echoed(await outcome(`basic ${username} posts`))
      expect(posted).toMatchObject({
        method: 'POST',
        uri: '/basic/pets',
        headers: { authorization, 'content-type': 'application/json', 'content-length': '14' },
      })
      expect(await outcome(`basic ${username} wrong`)).toMatchObject({ status: 401 })
    })
  }

  for (const [client, { path, refusal }] of checkedEntries) {
    if (isBrowser && client === 'cookieKey') continue
    testHere(`${client}: haproxy accepts the right credential, and refuses a wrong one`, async () => {
      for (const name of ['right', 'posts', 'signed']) {
        expect(await outcome(`${client} ${name}`)).toMatchObject({ status: 200, text: 'ok' })
      }
      expect((await outcome(`${client} right`)).url).toContain(`${haproxy.origin}${path}?a=1`)
      for (const name of ['wrong', 'wrong post']) {
        const [status, text] = refusal
        expect(await outcome(`${client} ${name}`)).toMatchObject({ status, text })
      }
    })
  }

  testHere(
    isBrowser
      ? 'cookie: nothing is sent, since a browser lets no script set it'
      : 'cookie: it joins the caller’s, in place of one of its name',
    async () => {
      const { error } = await outcome('cookie beside another')
      const arrived = (await nginx.arrived()).filter(({ uri }) => uri.includes(`tag=cookie-${runtime.name}`))
      if (isBrowser) {
        expect([error?.name, error?.code, arrived]).toEqual(['FlexgenError', 'unsupported_runtime', []])
        for (const name of ['cookieKey right', 'cookieKey signed']) {
          expect((await outcome(name)).error?.code).toBe('unsupported_runtime')
        }
      } else {
        expect(arrived.map(({ headers }) => headers.cookie)).toEqual([`a=1; sid=${cookie}`])
      }
    },
  )

  testHere('a Request arrives unchanged, with what the client adds', async () => {
    expect(echoed(await outcome('Request'))).toMatchObject({
      method: 'POST',
      uri: '/echo/pets?a=%20b',
      headers: {
        authorization: 'Bearer t',
        'x-tenant': 'acme',
        'content-type': 'application/json',
        'content-length': '14',
      },
    })
  })

  testHere('an environment variable comes from the options, otherwise from the process', async () => {
    expect(await outcome('environment given')).toMatchObject({ status: 200 })
    expect(await outcome('environment wrong')).toMatchObject({ status: 401 })
    const hasEnvironment = !isBrowser && !runtime.name.startsWith('workerd')
    expect(await outcome('environment')).toMatchObject(
      hasEnvironment ? { status: 200 } : { error: { name: 'FlexgenError', code: 'missing_credential' } },
    )
  })
})
