/** Runs the programs of docs/drop-into.md with the real libraries, against APIs on this machine. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, vi } from 'vitest'
import { rejection } from '../../support/emitted.ts'
import { fileIfThere, testWith } from '../../support/external.ts'
import { load, packages, programs, runCommands, typeErrors, withAuth, writeProject } from './page.ts'
import { type Apis, lifetime, type Serve, secrets, startApis } from './server.ts'
import type { Use } from './uses/use.ts'

/** What the page says about a library. */
interface Library {
  /** Where the caller finds an error of the client. */
  readonly error: 'itself' | readonly [member: 'cause' | 'detail', of: string]
  /** The calls that it tries again after a 503. */
  readonly retries?: readonly ('list' | 'add')[]
  /** Milliseconds that it spends at least on useless tries after an error of the client. */
  readonly wastes?: number
  /** What becomes of a stream that must be signed or sent again. */
  readonly stream?: 'read first' | 'refused'
  readonly hasSignal?: boolean
  readonly hasTimeout?: boolean
}

/** By the name of the file in `uses`. */
const libraries: Readonly<Record<string, Library>> = {
  request: { error: 'itself', stream: 'read first', hasSignal: true },
  'openapi-fetch': { error: 'itself', stream: 'read first', hasSignal: true },
  ky: {
    error: 'itself',
    stream: 'read first',
    retries: ['list'],
    wastes: 250,
    hasSignal: true,
    hasTimeout: true,
  },
  'ky-2': {
    error: 'itself',
    stream: 'read first',
    retries: ['list'],
    hasSignal: true,
    hasTimeout: true,
  },
  axios: { error: ['cause', 'AxiosError'], stream: 'read first', hasSignal: true, hasTimeout: true },
  'hey-api': { error: 'itself', stream: 'read first', hasSignal: true },
  'hey-api-client-fetch': { error: 'itself', hasSignal: true },
  orval: { error: 'itself', hasSignal: true },
  'orval-axios': { error: ['cause', 'AxiosError'] },
  'graphql-request': { error: 'itself', hasSignal: true },
  octokit: {
    error: ['cause', 'RequestError'],
    wastes: 1000,
    stream: 'refused',
    retries: ['list', 'add'],
    hasSignal: true,
  },
  openai: {
    error: ['cause', 'APIConnectionError'],
    retries: ['list', 'add'],
    wastes: 500,
    hasSignal: true,
    hasTimeout: true,
  },
  stripe: {
    error: ['detail', 'StripeConnectionError'],
    retries: ['list', 'add'],
    wastes: 500,
    hasTimeout: true,
  },
  wretch: { error: 'itself', stream: 'refused', hasSignal: true, hasTimeout: true },
  'wretch-3': { error: 'itself', stream: 'refused', hasSignal: true, hasTimeout: true },
  ofetch: {
    error: ['cause', 'FetchError'],
    stream: 'refused',
    retries: ['list'],
    hasSignal: true,
    hasTimeout: true,
  },
}

const testHere = testWith({ 'the packages of test/ecosystem/drop-in': fileIfThere(packages) })

const oauth2 =
  '{ type: oauth2, grantType: client_credentials, accessTokenUrl: "https://login.example.com/token", clientId: "${env.NOTES_CLIENT_ID}", clientSecret: "${env.NOTES_CLIENT_SECRET}" }'
const oauth1 =
  '{ type: oauth1, consumerKey: "${env.CONSUMER_KEY}", consumerSecret: "${env.CONSUMER_SECRET}", includeBodyHash: true }'
const codeFlow =
  '{ type: oauth2, authorizationUrl: "https://login.example.com/authorize", accessTokenUrl: "https://login.example.com/token", clientId: app, clientSecret: "${env.NOTES_CLIENT_SECRET}" }'

const platformFetch = globalThis.fetch
const temporary = mkdtempSync(join(tmpdir(), 'flexgen-drop-in-'))
/** Projects with the configs of the page, and with changes to them. */
const changes = {
  page: (config: string) => config,
  oauth2: (config: string) => withAuth(config, oauth2),
  oauth1: (config: string) => withAuth(config, oauth1),
  codeFlow: (config: string) => withAuth(config, codeFlow),
  uploads: (config: string) =>
    config.includes('stripe') ? `${config}allowedHosts: [files.stripe.com]\n` : config,
}
const projects = {} as Record<keyof typeof changes, string>
let apis: Apis

beforeAll(async () => {
  if (fileIfThere(packages) === undefined) return
  apis = await startApis()
  Object.assign(process.env, secrets)
  for (const [name, change] of Object.entries(changes)) {
    projects[name as keyof typeof changes] = writeProject(temporary, change)
  }
  const orvalAxios = (programs.get('orval.config.ts') ?? '')
    .replace("client: 'fetch'", "client: 'axios'")
    .replace('orval.ts', 'orval-axios.ts')
    .replace('notes-fetch.ts', 'notes-axios.ts')
    .replace('notesFetch', 'notesAxios')
  writeFileSync(join(projects.page, 'orval-axios.config.ts'), orvalAxios)
  await Promise.all([
    runCommands(projects.page, 'openapi-typescript', 'openapi-ts'),
    runCommands(projects.page, ['orval'], ['orval', '--config', 'orval-axios.config.ts']),
  ])
  // The generated code does not depend on the auth.
  for (const project of Object.values(projects)) {
    if (project === projects.page) continue
    for (const path of ['hey-api', 'notes-api.ts', 'orval.ts', 'orval-axios.ts']) {
      cpSync(join(projects.page, 'generated', path), join(project, 'generated', path), { recursive: true })
    }
  }
})

beforeEach(() => {
  // The clients look up the platform's `fetch` on every call. Their URLs stay those of the page.
  globalThis.fetch = (url, init) => platformFetch(`${url}`.replace('https:/', apis.origin), init)
})

afterEach(() => {
  globalThis.fetch = platformFetch
  vi.useRealTimers()
  apis?.reset()
})

afterAll(async () => {
  for (const name of Object.keys(secrets)) delete process.env[name]
  await apis?.stop()
  rmSync(temporary, { recursive: true })
})

async function useOf(name: string, project: keyof typeof projects): Promise<Use> {
  return (await load(projects[project], `uses/${name}.ts`))['use'] as Use
}

/** The client's error in what a library has thrown. */
function ownError({ error }: Library, thrown: Error & { readonly detail?: unknown }): unknown {
  if (error === 'itself') return thrown
  const [member, name] = error
  expect(thrown.constructor.name).toBe(name)
  return thrown[member]
}

const statuses = (): number[] => apis.calls.map(({ status }) => status)

describe.each(Object.entries(libraries))('%s', (name, library) => {
  testHere('sends the credential, the query and a body', async () => {
    const use = await useOf(name, 'page')
    expect(await use.list()).toEqual(['Milk'])
    expect(await use.add('Räx')).toBe('Räx')
    expect(statuses()).toEqual([200, 200])
    const [list, add] = apis.calls
    if (list?.method === 'GET') expect(list.url.search).toBe('?limit=2')
    expect(add?.method).toBe('POST')
  })

  testHere('follows a redirect with a new signature', async () => {
    const use = await useOf(name, 'oauth1')
    const answer = apis.answer
    apis.answer = (call) => {
      if (call.url.pathname.startsWith('/moved')) return answer(call)
      return new Response(null, {
        status: 307,
        headers: { location: `/moved${call.url.pathname}${call.url.search}` },
      })
    }
    expect(await use.list()).toEqual(['Milk'])
    expect(await use.add('Räx')).toBe('Räx')
    expect(statuses()).toEqual([307, 200, 307, 200])
  })

  testHere('does not see that a token was refused', async () => {
    const use = await useOf(name, 'oauth2')
    await use.list()
    apis.revoke()
    apis.calls.length = 0
    expect(await Promise.all([use.list(), use.add('Räx'), use.list()])).toEqual([['Milk'], 'Räx', ['Milk']])
    expect(apis.tokenCalls.length).toBe(2)
    expect(statuses().sort()).toEqual([200, 200, 200, 401, 401, 401])
  })

  testHere('does not send a token that has expired', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const use = await useOf(name, 'oauth2')
    await use.list()
    vi.setSystemTime(Date.now() + lifetime * 1000)
    expect(await use.list()).toEqual(['Milk'])
    expect(apis.tokenCalls.length).toBe(2)
    expect(statuses()).toEqual([200, 200])
  })

  for (const call of library.retries ?? []) {
    testHere(`tries ${call} again with a new signature`, async () => {
      const use = await useOf(name, 'oauth1')
      const answer = apis.answer
      apis.answer = (arrived) => (apis.calls.length ? answer(arrived) : new Response(null, { status: 503 }))
      const result = call === 'list' ? await use.list() : await use.add('Räx')
      expect(result).toEqual(call === 'list' ? ['Milk'] : 'Räx')
      // The API refuses a nonce that it has seen.
      expect(statuses()).toEqual([503, 200])
    })
  }

  testHere('sends bodies intact, signed, and again with another token', async () => {
    for (const project of ['oauth1', 'oauth2'] as const) {
      const start = Date.now()
      vi.useFakeTimers({ toFake: ['Date'], now: start })
      const use = await useOf(name, project)
      const bytes = new Uint8Array([0, 255, 13, 10])
      const send = async (
        call: Promise<unknown> | undefined,
      ): Promise<{ type: string; body: Buffer } | undefined> => {
        await call
        const arrived = apis.calls.splice(0)
        if (!call) return undefined
        // Streams that cannot be sent again are tested below.
        expect(arrived.map(({ status }) => status)).toEqual(project === 'oauth1' ? [200] : [401, 200])
        const { headers, body } = arrived.at(-1) ?? expect.unreachable()
        return { type: `${headers['content-type']}`, body }
      }
      apis.answer = () => Response.json({ title: '' })
      if (project === 'oauth2') await use.list().catch(() => undefined)
      apis.calls.length = 0

      apis.revoke()
      const form = await send(use.form?.(new URLSearchParams({ title: 'Räx & Co' })))
      if (form) {
        expect(form.type).toMatch(/^application\/x-www-form-urlencoded/)
        expect(new URLSearchParams(form.body.toString()).get('title')).toBe('Räx & Co')
      }

      apis.revoke()
      const file = new File([bytes], 'räx.bin', { type: 'application/octet-stream' })
      const parts = new FormData()
      parts.set('title', 'Räx')
      parts.set('file', file)
      const multipart = await send(use.multipart?.(parts))
      if (multipart) {
        const read = new Response(new Uint8Array(multipart.body), {
          headers: { 'content-type': multipart.type },
        })
        const arrived = (await read.formData()).get('file') as unknown as File
        expect(new Uint8Array(await arrived.arrayBuffer())).toEqual(bytes)
      }

      apis.revoke()
      // A stream is not even tried again if its token is that new.
      vi.setSystemTime(start + 60_000)
      const text = new Blob(['Räx']).stream()
      if (library.stream === 'refused') {
        const error = await rejection(use.stream?.(text) ?? expect.unreachable())
        expect(ownError(library, error)).toMatchObject({ code: 'body_not_replayable' })
      } else {
        const stream = await send(use.stream?.(text))
        if (stream) expect(stream.body.toString()).toBe('Räx')
      }
    }
  })

  testHere('passes on an error of the client', async () => {
    const use = await useOf(name, 'codeFlow')
    const before = performance.now()
    const error = await rejection(use.list({ once: library.wastes === undefined }))
    expect(performance.now() - before).toBeGreaterThanOrEqual(library.wastes ?? 0)
    expect(ownError(library, error)).toMatchObject({ name: 'FlexgenError', code: 'login_required' })
    expect(apis.calls).toEqual([])
  })

  if (library.hasSignal) {
    testHere('ends a call by its signal', async () => {
      const use = await useOf(name, 'oauth2')
      const controller = new AbortController()
      apis.answer = () => {
        setTimeout(() => controller.abort(), 10)
        return new Promise(() => {})
      }
      const error = await rejection(use.list({ signal: controller.signal }))
      expect(`${error} ${error.cause}`).toMatch(/abort|cancel/i)
    })
  }

  if (library.hasTimeout) {
    testHere('ends a call by its timeout', async () => {
      const use = await useOf(name, 'oauth2')
      await use.list()
      apis.answer = () => new Promise(() => {})
      const error = await rejection(use.list({ timeout: 100, once: true }))
      expect(`${error} ${error.cause}`).toMatch(/time(d )?-?out|abort/i)
    })
  }
})

describe('eventsource', () => {
  /** A stream of one event, after which the source connects again at once. */
  const serveOne: Serve = async ({ headers }, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'text/event-stream' })
    outgoing.end(`retry: 10\nid: 1\ndata: after ${headers['last-event-id'] ?? 'nothing'}\n\n`)
  }

  async function open(project: keyof typeof projects): Promise<EventSource> {
    return (await load(projects[project], 'eventsource.ts'))['events'] as EventSource
  }

  const next = (events: EventSource, type: string): Promise<MessageEvent> =>
    new Promise((resolve) =>
      events.addEventListener(type, (event) => resolve(event as MessageEvent), { once: true }),
    )

  testHere('each connection has a new signature', async () => {
    apis.serve.set('/v1/events', serveOne)
    const events = await open('oauth1')
    try {
      expect((await next(events, 'message')).data).toBe('after nothing')
      expect((await next(events, 'message')).data).toBe('after 1')
      expect(new Set(statuses())).toEqual(new Set([200]))
    } finally {
      events.close()
    }
  })

  testHere('it does not see that a token was refused', async () => {
    apis.serve.set('/v1/events', serveOne)
    const events = await open('page')
    try {
      await next(events, 'message')
      apis.revoke()
      await next(events, 'message')
      await next(events, 'message')
      expect(apis.tokenCalls.length).toBe(2)
      expect(statuses().filter((status) => status === 401)).toEqual([401])
    } finally {
      events.close()
    }
  })

  testHere('an error of the client is the message of an event', async () => {
    const events = await open('codeFlow')
    try {
      expect(await next(events, 'error')).toMatchObject({
        message: expect.stringMatching(/There are no tokens/),
      })
      expect(apis.calls).toEqual([])
    } finally {
      events.close()
    }
  })
})

describe('hey-api', () => {
  testHere('without throwOnError, an error of the client is in the result', async () => {
    const { listResult } = (await load(projects.codeFlow, 'uses/hey-api.ts')) as {
      listResult: () => Promise<{ readonly error: unknown }>
    }
    expect((await listResult()).error).toMatchObject({ name: 'FlexgenError', code: 'login_required' })
  })

  testHere('without throwOnError, the older package throws an error of the client', async () => {
    const { listResult } = (await load(projects.codeFlow, 'uses/hey-api-client-fetch.ts')) as {
      listResult: () => Promise<unknown>
    }
    expect(await rejection(listResult())).toMatchObject({ name: 'FlexgenError', code: 'login_required' })
  })
})

describe.each(['mcp.ts', 'mcp-sse.ts'])('%s', (program) => {
  interface Mcp {
    readonly callTool: (call: { readonly name: string }) => Promise<unknown>
    readonly close: () => Promise<void>
  }

  beforeEach(async () => {
    if (fileIfThere(packages) === undefined) return
    const { mcpPaths } = (await load(projects.page, 'uses/mcp-server.ts')) as {
      mcpPaths: () => ReadonlyMap<string, Serve>
    }
    for (const [path, serve] of mcpPaths()) apis.serve.set(path, serve)
  })

  const titles = { content: [{ type: 'text', text: 'Milk' }] }

  testHere('each request has a new signature', async () => {
    const { mcp } = (await load(projects.oauth1, program)) as { mcp: Mcp }
    expect(await mcp.callTool({ name: 'titles' })).toEqual(titles)
    await mcp.close()
    expect(apis.calls.length).toBeGreaterThan(3)
    expect(new Set(statuses())).toEqual(new Set([200]))
  })

  testHere('it does not see that a token was refused', async () => {
    const { mcp } = (await load(projects.page, program)) as { mcp: Mcp }
    apis.revoke()
    expect(await Promise.all([mcp.callTool({ name: 'titles' }), mcp.callTool({ name: 'titles' })])).toEqual([
      titles,
      titles,
    ])
    await mcp.close()
    expect(apis.tokenCalls.length).toBe(2)
    expect(statuses()).toContain(401)
  })

  testHere('an error of the client reaches the caller', async () => {
    const error = await rejection(load(projects.codeFlow, program))
    // The SSE transport keeps the message alone.
    if (program === 'mcp.ts') expect(error).toMatchObject({ name: 'FlexgenError', code: 'login_required' })
    expect(error.message).toMatch(/There are no tokens/)
    expect(apis.calls).toEqual([])
  })
})

describe('OpenAI', () => {
  testHere('a streamed response works after a refused token', async () => {
    const { streamed } = (await load(projects.page, 'uses/streamed.ts')) as {
      streamed: () => Promise<string>
    }
    const deltas = ['Mi', 'lk'].map((content) => JSON.stringify({ choices: [{ delta: { content } }] }))
    const text = [...deltas, '[DONE]'].map((data) => `data: ${data}\n\n`).join('')
    apis.answer = () => new Response(text, { headers: { 'content-type': 'text/event-stream' } })
    expect(await streamed()).toBe('Milk')
    apis.revoke()
    expect(await streamed()).toBe('Milk')
    expect(statuses()).toEqual([200, 401, 200])
  })
})

describe('Stripe', () => {
  const bytes = new Uint8Array([0, 255, 13, 10])

  async function upload(project: keyof typeof projects): Promise<string> {
    const loaded = (await load(projects[project], 'uses/upload.ts')) as {
      upload: (data: Uint8Array) => Promise<string>
    }
    return await loaded.upload(bytes)
  }

  testHere('uploads need the host of files', async () => {
    const error = (await rejection(upload('page'))) as Error & { readonly detail?: unknown }
    expect(error.detail).toMatchObject({ code: 'host_not_allowed' })
    expect(apis.calls).toEqual([])
  })

  testHere('uploads arrive with it', async () => {
    apis.answer = () => Response.json({ id: 'file' })
    expect(await upload('uploads')).toBe('file')
    const [call] = apis.calls
    expect(call?.url.hostname).toBe('files.stripe.com')
    expect(call?.body.includes(Buffer.from(bytes))).toBe(true)
  })
})

describe('msw and MockAgent', () => {
  async function listNotes(): Promise<unknown> {
    const { createNotesClient } = (await load(projects.page, 'generated/notes.ts')) as {
      createNotesClient: () => { fetch: typeof fetch }
    }
    return await (await createNotesClient().fetch('/notes')).json()
  }

  beforeEach(() => {
    globalThis.fetch = platformFetch
  })

  testHere('msw sees the requests of a client', async () => {
    const { server } = (await load(projects.page, 'msw.ts')) as {
      server: {
        readonly listen: (options: object) => void
        readonly close: () => void
        readonly events: {
          readonly on: (type: string, listener: (event: { request: Request }) => void) => void
        }
      }
    }
    const seen: string[] = []
    server.events.on('request:start', ({ request }) =>
      seen.push(`${request.method} ${request.url} ${request.headers.get('authorization')}`),
    )
    server.listen({ onUnhandledRequest: 'error' })
    try {
      expect(await listNotes()).toEqual([{ title: 'Milk' }])
    } finally {
      server.close()
    }
    expect(seen).toEqual([
      'POST https://login.example.com/token null',
      'GET https://notes.example.com/v1/notes Bearer fictional',
    ])
  })

  testHere('the MockAgent sees the requests of a client', async () => {
    const key = Symbol.for('undici.globalDispatcher.1')
    const before = Reflect.get(globalThis, key)
    const { agent } = (await load(projects.page, 'mock-agent.ts')) as {
      agent: { readonly assertNoPendingInterceptors: () => void; readonly close: () => Promise<void> }
    }
    try {
      expect(await listNotes()).toEqual([{ title: 'Milk' }])
      agent.assertNoPendingInterceptors()
    } finally {
      Reflect.set(globalThis, key, before)
      await agent.close()
    }
  })
})

describe('types', () => {
  testHere('TypeScript 5.9 accepts the programs and the uses', { timeout: 120_000 }, async () => {
    expect(
      await typeErrors(projects.page, 'typescript-5.9', { lib: ['es2022', 'dom', 'dom.iterable'] }),
    ).toEqual([])
  })

  testHere('TypeScript 7 accepts them with the types of Node alone', { timeout: 120_000 }, async () => {
    // What hey-api generates needs the types of browsers.
    const exclude = ['hey-api*.ts', 'uses/hey-api*.ts']
    expect(await typeErrors(projects.page, 'typescript', { lib: ['es2022'] }, exclude)).toEqual([])
  })
})
