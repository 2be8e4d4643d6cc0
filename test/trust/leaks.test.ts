import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { OAuthClientError } from '../oauth2/clients.ts'
import {
  type Api,
  type ApiRequest,
  type Client,
  emit,
  load,
  rejection,
  startApi,
} from '../support/emitted.ts'
import { shownOf } from '../support/secrets.ts'
import { finder, markedAuths, markedConfig, marks } from './clients.ts'

/*
 * Programs with a client of each auth type, whose secrets are marked. Whatever happens, and however errors, clients and
 * responses are printed, the output contains no mark.
 */

let api: Api
/** An origin where nothing listens. */
let nowhere: string

beforeAll(async () => {
  api = await startApi(answer)
  const other = await startApi()
  await other.stop()
  nowhere = other.origin
})
afterAll(() => api.stop())

/**
 * Depending on the path, the API accepts, refuses, is silent, breaks off or redirects. Token endpoints repeat
 * everything.
 */
function answer(
  request: ApiRequest,
): Promise<never> | { status: number; headers?: Record<string, string>; body?: string } {
  const [path, query = ''] = request.url.split(/(?=\?)/)
  const location = {
    '/broken': `http://[${query}`,
    '/scheme': `ftp://127.0.0.1/${query}`,
    '/home': `/ok${query}`,
  }
  switch (path) {
    case '/ok':
      return { status: 200 }
    case '/silent':
      return new Promise(() => undefined)
    case '/token':
    case '/device': {
      const repeated = `${request.url} ${JSON.stringify(request.headers)} ${request.body}`
      const body = JSON.stringify({ error: 'invalid_request', error_description: repeated })
      return { status: 400, headers: { 'content-type': 'application/json' }, body }
    }
    case '/broken':
    case '/scheme':
    case '/home':
      return { status: 307, headers: { location: `${location[path]}` }, body: '' }
    default:
      return { status: 401 }
  }
}

/** The job of a program: it calls its client, and prints all results in every way. */
const program = `
import { inspect } from 'node:util'
import { create } from './client.ts'

const options = JSON.parse(process.env.OPTIONS)
const client = create(options)
const form = { method: 'POST', body: new URLSearchParams({ own: '1' }) }
const stream = () => ({ ...form, body: new Blob(['own=1']).stream(), duplex: 'half',
  headers: { 'content-type': 'application/x-www-form-urlencoded' } })
const aborted = new AbortController()
const calls = {
  ok: () => client.fetch('/ok', form).then(({ status }) => status),
  refused: () => client.fetch('/refused', form).then(({ status }) => status),
  'refused stream': () => client.fetch('/refused', stream()).then(({ status }) => status),
  refresh: () => client.refresh?.(),
  login: () => client.exchange?.('http://127.0.0.1:8976/callback?state=abc&code=' + options.credentials.clientSecret,
    { state: 'abc', codeVerifier: 'v'.repeat(43) }),
  device: () => client.deviceLogin?.({ onPrompt: () => {} }),
  broken: () => client.fetch('/broken', form),
  scheme: () => client.fetch('/scheme', form),
  'redirected stream': () => client.fetch('/home', stream()),
  elsewhere: () => client.fetch('https://evil.example/'),
  'no method': () => client.fetch('/ok', { method: 'no method' }),
  timeout: () => client.fetch('/silent', { ...form, signal: AbortSignal.timeout(20) }),
  abort: () => {
    setTimeout(() => aborted.abort(), 20)
    return client.fetch('/silent', { ...form, signal: aborted.signal })
  },
  unreachable: () => create({ ...options, variables: { origin: options.nowhere }, sleep: async () => {} }).fetch('/ok', form),
}

function attempt(show) {
  try {
    return show()
  } catch (error) {
    return error
  }
}

function print(name, value) {
  const deep = { depth: 9, showHidden: true, showProxy: true, getters: true, maxStringLength: null }
  console.log(name, value)
  console.error(inspect(value, deep))
  for (const show of [String, JSON.stringify, structuredClone, (error) => error.stack, Object.entries]) {
    console.log(inspect(attempt(() => show(value)), deep))
  }
}

for (const [name, call] of Object.entries(calls)) {
  if (options.only && name !== options.only) continue
  if (options.only) {
    // Nobody handles it: Node prints it, with the lines of the source, and ends.
    call()
    break
  }
  print(name, await Promise.resolve().then(call).catch((error) => error))
}
if (!options.only) {
  print('client', client)
  print('tokens', Object.keys(client.tokens ?? {}))
}
`

interface Said {
  readonly out: string
  readonly exitCode: number | null
}

describe('a program with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-trust-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  let count = 0

  /** Bundles the program with a client, with a source map, as its author would. */
  async function bundle(config: string): Promise<string> {
    const client = emit(config)
    const [, create] = /^export function (create\w+)\(/m.exec(client) ?? []
    const own = join(folder, `${count++}`)
    const script = program.replace('{ create }', `{ ${create} as create }`)
    const { outputFiles } = await build({
      stdin: { contents: script, loader: 'ts', sourcefile: 'program.ts', resolveDir: folder },
      plugins: [
        {
          name: 'client',
          setup: ({ onResolve, onLoad }) => {
            onResolve({ filter: /client\.ts$/ }, () => ({ path: 'client.ts', namespace: 'client' }))
            onLoad({ filter: /./, namespace: 'client' }, () => ({ contents: client, loader: 'ts' }))
          },
        },
      ],
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      minify: true,
      sourcemap: 'inline',
      write: false,
    })
    writeFileSync(`${own}.mjs`, `${outputFiles[0]?.text}`)
    return `${own}.mjs`
  }

  async function run(script: string, options: object): Promise<Said> {
    const child = spawn(process.execPath, ['--enable-source-maps', '--trace-uncaught', script], {
      cwd: folder,
      env: { OPTIONS: JSON.stringify({ variables: { origin: api.origin }, nowhere, ...options }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    const [stdout, stderr, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended])
    return { out: stdout + stderr, exitCode }
  }

  for (const [name, row] of Object.entries(markedAuths)) {
    test(`${name}: shows no mark`, async () => {
      const script = await bundle(markedConfig(row))
      const { out, exitCode } = await run(script, row.options)
      expect([exitCode, out]).toEqual([0, expect.stringContaining('FlexgenError')])
      expect(out).toMatch(/TimeoutError[\s\S]*AbortError[\s\S]*ECONNREFUSED/)
      expect(finder.find(out)).toBeUndefined()
      // The requests must contain marks, or the test would prove nothing. Signatures are not marks.
      const sent = api.take().map(({ url, headers, body }) => `${url} ${JSON.stringify(headers)} ${body}`)
      expect(sent.some((request) => finder.find(request))).toBe(true)

      for (const only of ['broken', 'unreachable', ...(name.startsWith('oauth2') ? ['refresh'] : [])]) {
        const unhandled = await run(script, { ...row.options, only })
        expect([unhandled.exitCode, unhandled.out]).toEqual([1, expect.stringMatching(/Error/)])
        expect(finder.find(unhandled.out)).toBeUndefined()
      }
      api.take()
    })
  }
})

test('the response to a stream that would have to be sent again is complete, and does not show its URL', async () => {
  const row = markedAuths['oauth2 in the query'] ?? expect.fail()
  const { create } = await load(markedConfig(row))
  const client = create({
    variables: { origin: api.origin },
    ...row.options,
    fetch: async (url: string, init: RequestInit) =>
      url.endsWith('/token') ? Response.json({ access_token: marks.refresh }) : fetch(url, init),
  })
  const body = new Blob(['own=1']).stream()
  // The types do not have `duplex` yet.
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit
  const error: OAuthClientError = await rejection(client.fetch('/refused', init))
  expect(error).toMatchObject({ code: 'body_not_replayable', response: { status: 401, bodyUsed: false } })
  expect(shownOf(error).flatMap((shown) => finder.find(shown) ?? [])).toEqual([])
  expect(await error.response?.text()).toBe('{}')
  const [sent] = api.take()
  expect(finder.find(`${sent?.url}`)).toBeDefined()
})

describe('a token endpoint that repeats a secret', () => {
  const secret = `aZ9"k\\x4 é/p+'q<b>&c!m`
  const longer = `${secret}-and-more`

  /** Encodings in which servers repeat values. */
  const forms: Readonly<Record<string, (text: string) => string>> = {
    unchanged: (text) => text,
    'in a form': (text) => `${new URLSearchParams([['a', text]])}`,
    'in a URL': encodeURIComponent,
    'in a URL, in lower case': (text) =>
      encodeURIComponent(text).replace(/%../g, (part) => part.toLowerCase()),
    'in JSON': JSON.stringify,
    'in JSON, in ASCII': (text) =>
      JSON.stringify(text).replace(
        /[^\0-\x7f]/g,
        (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    'with unusual escapes': (text) => text.replace(/[^\w]/gu, '\\$&'),
    'after a lot of other text': (text) => `${'no. '.repeat(120)}${text}`,
  }

  test.each(Object.entries(forms))('%s: the error does not show it', async (_, form) => {
    for (const keys of ['', ', tokenRequest: { bodyFormat: json }', ', tokenRequest: { method: GET }']) {
      const { create } = await load(`
        baseUrl: https://api.example.com
        auth: { type: oauth2, grantType: password, clientId: app, accessTokenUrl: https://auth.example.com/token, username: "\${credentials.user}"${keys} }`)
      const client: Client = create({
        credentials: { clientSecret: secret, password: longer, user: marks.token },
        fetch: async () => {
          const words = [longer, secret, marks.token].map(form).join(' ')
          return Response.json({ error: `bad ${words}`, error_description: `no: ${words}` }, { status: 400 })
        },
      })
      const error: OAuthClientError = await rejection(client.fetch('/'))
      expect(error).toMatchObject({ name: 'FlexgenError', code: 'token_request', status: 400 })
      expect(error.errorDescription).toMatch(/…/)
      for (const shown of shownOf(error)) {
        expect(finder.find(shown)).toBeUndefined()
        expect(shown).not.toMatch(/aZ9|k\W*x4|c\W*m|and\W*more/)
      }
    }
  })

  test.each(Object.entries(forms))(
    '%s: the error does not show it, even with letters beyond Latin',
    async (_, form) => {
      const { create } = await load(`
      baseUrl: https://api.example.com
      auth: { type: oauth2, grantType: client_credentials, clientId: app, accessTokenUrl: https://auth.example.com/token }`)
      for (const clientSecret of [
        'пароль-секрет',
        '비밀번호를말하지마',
        '密碼 密碼 密碼',
        '\u{20bb7}野家\u{20bb7}野家',
      ]) {
        const body = { error: 'invalid_client', error_description: `no: ${form(clientSecret)}` }
        const client = create({
          credentials: { clientSecret },
          fetch: async () => Response.json(body, { status: 400 }),
        })
        const { errorDescription }: OAuthClientError = await rejection(client.fetch('/'))
        expect(errorDescription).toMatch(/^[a-z:. ="]*…"?$/)
      }
    },
  )

  test('what is not secret is shown, cut after 500 characters', async () => {
    const { create } = await load(markedConfig(markedAuths['oauth2, signed assertion'] ?? expect.fail()))
    const words = 'The client is not allowed to use this grant type. '
    const client = create({
      variables: { origin: 'https://api.example.com' },
      ...markedAuths['oauth2, signed assertion']?.options,
      tokens: undefined,
      fetch: async () =>
        Response.json({ error: 'unauthorized_client', error_description: words.repeat(20) }, { status: 400 }),
    })
    const error: OAuthClientError = await rejection(client.fetch('/'))
    expect(error.error).toBe('unauthorized_client')
    expect(error.errorDescription).toBe(words.repeat(20).slice(0, 500))
  })
})
