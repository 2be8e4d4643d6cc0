import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outcome, Scenario } from '../emitted/scenarios.ts'
import {
  type Api,
  type ApiAnswer,
  type ApiRequest,
  bundleClients,
  createClient,
  rejection,
  startApi,
} from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { closeBrowser, type Runtime, runtimes } from '../support/runtimes.ts'
import { redirectStatuses } from '../support/servers.ts'
import { finder, type MarkedAuth, markedAuths, markedConfig, marks } from './clients.ts'

/*
 * Clients of every auth type, with marked secrets in everything they send, are redirected in every way, on every
 * runtime. No mark, configured header or configured parameter reaches another origin, nor any later hop.
 */

let home: Api
let other: Api
let script: string

beforeAll(async () => {
  other = await startApi(answerElsewhere)
  home = await startApi(answerAtHome)
  const configs = Object.entries(markedAuths).map(([name, row]) => [name, markedConfig(row)] as const)
  const plain = Object.entries(markedAuths).map(
    ([name, row]) => [`plain ${name}`, markedConfig(row, { extras: false })] as const,
  )
  script = await bundleClients(
    Object.fromEntries([...configs, ...plain]),
    new URL('../emitted/scenarios.ts', import.meta.url),
  )
})

afterAll(async () => {
  await closeBrowser()
  await Promise.all([home?.stop(), other?.stop()])
})

/** Targets of redirects from the API to elsewhere, by form; `query` is what the server repeats. */
const foreign: Readonly<Record<string, (query: string) => string>> = {
  port: (query) => `${other.origin}/echo${query}`,
  'scheme-relative': (query) => `//${new URL(other.origin).host}/echo${query}`,
  backslashes: (query) => `\\\\${new URL(other.origin).host}\\echo${query}`,
  tabs: (query) => `/\t/${new URL(other.origin).host}/echo${query}`,
  back: (query) => `${other.origin}/back${query}`,
  name: (query) => `http://localhost:${new URL(home.origin).port}/after${query}`,
  'user information': (query) => `http://user:pw@${new URL(home.origin).host}/after${query}`,
  https: (query) => `https://${new URL(home.origin).host}/after${query}`,
}

/** Targets within the API. */
const within: Readonly<Record<string, (query: string) => string>> = {
  relative: (query) => `../../echo${query}`,
  absolute: (query) => `HTTP://127.0.0.1:${new URL(home.origin).port}/echo${query}`,
  'odd IPv4': (query) => `http://0x7f.1:${new URL(home.origin).port}/echo${query}`,
  'a trailing dot': (query) => `http://127.0.0.1.:${new URL(home.origin).port}/echo${query}`,
  'scheme alone': (query) => `http:../../echo${query}`,
}

const broken: Readonly<Record<string, (query: string) => string>> = {
  broken: (query) => `http://[${query}`,
  'no port': (query) => `http://127.0.0.1:port/${query}`,
  'other scheme': (query) => `ftp://127.0.0.1/${query}`,
  loop: (query) => `/to/307/loop${query}`,
}

const forms: typeof foreign = { ...foreign, ...within, ...broken }

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': '*',
  'access-control-expose-headers': '*',
}

function answerPreflight({ headers }: ApiRequest): ApiAnswer {
  const asked = headers['access-control-request-headers'] ?? '*'
  return { status: 204, headers: { ...cors, 'access-control-allow-headers': asked }, body: '' }
}

function answerAtHome(request: ApiRequest): ApiAnswer {
  if (request.method === 'OPTIONS') return answerPreflight(request)
  const [path = '', search = ''] = request.url.split(/(?=\?)/)
  const [, to, status, form = ''] = path.split('/').map(decodeURIComponent)
  if (to !== 'to') return { headers: cors, body: '{}' }
  const chained = form.replace(/^then /, '')
  const location =
    chained === form ? forms[form]?.(search) : `/to/${status}/${encodeURIComponent(chained)}${search}`
  return { status: Number(status), headers: { ...cors, location: `${location}` }, body: '' }
}

function answerElsewhere(request: ApiRequest): ApiAnswer {
  if (request.method === 'OPTIONS') return answerPreflight(request)
  const [path, search = ''] = request.url.split(/(?=\?)/)
  if (path !== '/back') return { headers: cors, body: '{}' }
  return { status: 307, headers: { ...cors, location: `${home.origin}/after${search}` }, body: '' }
}

const form = {
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: 'own=1',
}

/** Headers of a caller that are only for this API, and one that may be sent elsewhere. */
const callersOwn = {
  Authorization: `Basic ${marks.secret}`,
  'Proxy-Authorization': `Basic ${marks.other}`,
  Cookie: marks.token,
  Host: 'tenant.example.com',
  'X-Own': 'own',
}

interface RedirectedCall {
  readonly client: string
  readonly status: number
  /** The form of the redirect. */
  readonly to: string
  readonly headers?: Readonly<Record<string, string>>
}

/** The calls by name. */
function calls(): ReadonlyMap<string, RedirectedCall> {
  const all = Object.keys(markedAuths).flatMap((client) => [
    ...redirectStatuses.map((status) => ({ client, status, to: 'port' })),
    { client, status: 307, to: 'then port' },
    ...Object.keys(forms).map((to) => ({ client, status: 307, to })),
    { client: `plain ${client}`, status: 307, to: 'port' },
    { client: `plain ${client}`, status: 302, to: 'back' },
  ])
  const own: RedirectedCall = { client: 'plain none', status: 302, to: 'port', headers: callersOwn }
  return new Map([
    ['the caller’s own', own],
    ...all.map((call) => [`${call.client}: ${call.status} ${call.to}`, call] as const),
  ])
}

interface Result extends Outcome {
  readonly atHome: readonly string[]
  readonly elsewhere: readonly string[]
  readonly after: readonly string[]
}

/**
 * Everything that arrived of a request, as one string, without the Location's own user, which Deno and Bun send as a
 * header.
 */
function textOf({ url, headers: { authorization, ...headers }, body }: ApiRequest): string {
  const own = authorization === `Basic ${btoa('user:pw')}` ? undefined : authorization
  return `${url}\n${JSON.stringify({ authorization: own, ...headers })}\n${body}`
}

/** Makes all calls in a runtime. */
async function resultsOf(runtime: Runtime): Promise<ReadonlyMap<string, Result>> {
  const entries = [...calls()]
  const scenarios = entries.map(([name, { client, status, to, headers }], index): [string, Scenario] => [
    name,
    {
      client,
      options: {
        variables: { origin: home.origin },
        ...markedAuths[client.replace(/^plain /, '')]?.options,
      },
      input: `/to/${status}/${encodeURIComponent(to)}?tag=${index}.`,
      init: headers ? { headers } : form,
    },
  ])
  home.take()
  other.take()
  const outcomes = (await runtime.run(script, Object.fromEntries(scenarios), {
    timeout: 120_000,
  })) as Readonly<Record<string, Outcome>>
  const isCall = ({ method }: ApiRequest): boolean => method !== 'OPTIONS'
  const arrived = { home: home.take().filter(isCall), other: other.take().filter(isCall) }
  return new Map(
    entries.map(([name], index) => {
      const own = (request: ApiRequest): boolean => request.url.includes(`tag=${index}.`)
      const isAfter = ({ url }: ApiRequest): boolean => url.startsWith('/after')
      const atHome = arrived.home.filter((request) => own(request) && !isAfter(request))
      return [
        name,
        {
          ...outcomes[name],
          atHome: atHome.map(textOf),
          after: arrived.home.filter((request) => own(request) && isAfter(request)).map(textOf),
          elsewhere: arrived.other.filter(own).map(textOf),
        },
      ]
    }),
  )
}

/** Names of everything that the clients send, in any place. */
const ours =
  /authorization|"cookie"|x-tenant|per_page|x-key|api_key|sid=|access_token|[?&]token=|oauth_|x-amz/i

function expectNothingOfOurs(texts: readonly string[]): void {
  for (const text of texts)
    expect([text, finder.find(text), ours.exec(text)?.[0]]).toEqual([text, undefined, undefined])
}

describe.each(runtimes)('$name', (runtime) => {
  const testHere = testWith({ [runtime.name]: runtime.program })
  const isBrowser = runtime.name === 'chromium'
  let running: Promise<ReadonlyMap<string, Result>> | undefined
  const resultFor = async (name: string): Promise<Result> => {
    running ??= resultsOf(runtime)
    const result = (await running).get(name)
    if (!result) throw new Error(`There is no call ${name}.`)
    return result
  }

  testHere('the caller’s headers that are only for this API are dropped', async () => {
    const { atHome, elsewhere } = await resultFor('the caller’s own')
    expect(atHome.map((text) => finder.find(text) !== undefined)).toEqual([true])
    expect(elsewhere).toEqual([expect.stringContaining('"x-own":"own"')])
    expect(elsewhere).toEqual([expect.stringContaining(`"host":"${new URL(other.origin).host}"`)])
    expectNothingOfOurs(elsewhere)
  })

  for (const [client, { proof }] of Object.entries(markedAuths)) {
    const isCookie = client.includes('cookie')
    testHere(`${client}: nothing of ours reaches another origin, nor any later hop`, async () => {
      let left = 0
      for (const [name, call] of calls()) {
        if (call.client.replace(/^plain /, '') !== client || call.headers) continue
        const { atHome, elsewhere, after } = await resultFor(name)
        expectNothingOfOurs([...elsewhere, ...after])
        left += elsewhere.length + after.length
        // The earlier hops must be signed, or the test would prove nothing.
        if (proof && !(isBrowser && isCookie)) {
          expect([name, atHome.length > 0]).toEqual([name, true])
          for (const text of atHome) expect([name, text]).toEqual([name, expect.stringMatching(proof)])
        }
      }
      // In a browser, a redirect is refused if it would send more than the browser drops itself; only plain clients
      // leave.
      if (!isBrowser) expect(left).toBeGreaterThan(11)
    })

    testHere(`${client}: redirects within the API are signed, and invalid ones fail`, async () => {
      for (const to of [...Object.keys(within), ...Object.keys(broken)]) {
        const { atHome, error, status } = await resultFor(`${client}: 307 ${to}`)
        if (isBrowser) {
          expect([to, error?.name, atHome.length]).toEqual([
            to,
            expect.stringMatching(/^(FlexgenError|TypeError)$/),
            isCookie ? 0 : 1,
          ])
        } else if (to in within) {
          expect([to, status, atHome.length]).toEqual([to, 200, 2])
        } else {
          expect([to, error?.name, atHome.length]).toEqual([to, 'TypeError', to === 'loop' ? 21 : 1])
          expect(finder.find(`${error?.text}`)).toBeUndefined()
        }
      }
    })
  }
})

test('the search finds our values in a request', async () => {
  const client = await createClient(markedConfig(markedAuths['bearer'] as MarkedAuth), {
    variables: { origin: home.origin },
    ...markedAuths['bearer']?.options,
  })
  home.take()
  await client.fetch('/echo')
  const texts = home.take().map(textOf)
  expect(texts).toHaveLength(1)
  const error = await rejection(Promise.resolve().then(() => expectNothingOfOurs(texts)))
  expect(error.name).toBe('AssertionError')
})
