import { spawnSync } from 'node:child_process'
import { existsSync, symlinkSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { type Api, type Client, createClient, emit, startApi } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { bundleScript } from '../support/runtimes.ts'

/** Requests that a client made with another library sends; each goes to `/v1/pets`. */
interface Pets {
  readonly list: () => Promise<unknown>
  readonly add: (name: string) => Promise<unknown>
}

type CreatePets = (client: Client) => Pets

/** TypeScript that uses the libraries as documented. It imports `./pets.ts`, an emitted module, only for its types. */
const libraries = {
  'openapi-fetch': `
    import createLibrary from 'openapi-fetch'
    import type { PetsClient } from './pets.ts'

    interface Pet { name: string }
    interface Answer { headers: Record<string, never>; content: { 'application/json': Pet } }
    interface Paths {
      '/pets': {
        get: { parameters: { query?: { limit?: number } }; responses: { 200: Answer } }
        post: {
          parameters: { query?: never }
          requestBody: { content: { 'application/json': Pet } }
          responses: { 200: Answer }
        }
      }
    }

    export function createPets(client: PetsClient) {
      const library = createLibrary<Paths>({ baseUrl: client.baseUrl, fetch: client.fetch })
      return {
        list: async () => (await library.GET('/pets', { params: { query: { limit: 2 } } })).data,
        add: async (name: string) => (await library.POST('/pets', { body: { name } })).data,
      }
    }`,
  ky: `
    import ky from 'ky'
    import type { PetsClient } from './pets.ts'

    export function createPets(client: PetsClient) {
      const library = ky.create({ prefixUrl: client.baseUrl, fetch: client.fetch, retry: 0 })
      return {
        list: () => library.get('pets', { searchParams: { limit: 2 } }).json(),
        add: (name: string) => library.post('pets', { json: { name } }).json(),
      }
    }`,
  '@hey-api/client-fetch': `
    import { createClient, createConfig } from '@hey-api/client-fetch'
    import type { PetsClient } from './pets.ts'

    export function createPets(client: PetsClient) {
      const library = createClient(createConfig({ baseUrl: client.baseUrl, fetch: client.fetch }))
      return {
        list: async () => (await library.get({ url: '/pets', query: { limit: 2 } })).data,
        add: async (name: string) =>
          (
            await library.post({
              url: '/pets',
              body: { name },
              headers: { 'Content-Type': 'application/json' },
            })
          ).data,
      }
    }`,
  'a Request passed to fetch': `
    import type { PetsClient } from './pets.ts'

    export function createPets({ baseUrl, fetch: handed }: PetsClient) {
      const library: typeof fetch = handed
      const url = new URL(baseUrl + '/pets')
      return {
        list: async () => (await library(new Request(url + '?limit=2', { headers: { Accept: '*/*' } }))).json(),
        add: async (name: string) => {
          const headers = new Headers({ 'Content-Type': 'application/json' })
          const request = new Request(url, { method: 'POST', headers, body: JSON.stringify({ name }) })
          return (await library(request, { headers, signal: AbortSignal.timeout(60_000) })).json()
        },
      }
    }`,
} as const

const installed = fileURLToPath(new URL('../runtimes/node_modules/', import.meta.url))

/** Path of a library; `undefined` if it is not installed. */
function findLibrary(name: string): string | undefined {
  const path = join(installed, name)
  return !name.includes(' ') && !existsSync(path) ? undefined : path
}

let api: Api
let client: Client

function config(origin: string): string {
  return `
    baseUrl: ${origin}/v1
    headers: { X-Tenant: acme }
    query: { per_page: 100 }
    auth: { type: bearer }`
}

beforeAll(async () => {
  api = await startApi(({ url }) =>
    url.startsWith('/v1/pets')
      ? { status: 307, headers: { location: url.replace('/v1/', '/v2/') } }
      : { headers: { 'content-type': 'application/json' }, body: '{"name":"Rex"}' },
  )
  client = await createClient(config(api.origin), { credentials: { token: 't' } })
})
afterAll(() => api.stop())
afterEach(() => api.take())

describe.each(Object.entries(libraries))('%s', (name, source) => {
  const testHere = testWith({ [name]: findLibrary(name) })

  async function createPets(): Promise<Pets> {
    const script = await bundleScript(source, { 'pets.ts': '' })
    const folder = await mkdtemp(join(tmpdir(), 'flexgen-drop-in-'))
    try {
      await writeFile(join(folder, 'script.mjs'), script)
      const module = (await import(pathToFileURL(join(folder, 'script.mjs')).href)) as {
        readonly createPets: CreatePets
      }
      return module.createPets(client)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  const ours = { authorization: 'Bearer t', 'x-tenant': 'acme' }

  testHere('GET works, with a redirect', async () => {
    expect(await (await createPets()).list()).toEqual({ name: 'Rex' })
    const arrived = api.take()
    expect(arrived.map(({ method, url }) => [method, url])).toEqual([
      ['GET', '/v1/pets?per_page=100&limit=2'],
      ['GET', '/v2/pets?per_page=100&limit=2'],
    ])
    for (const { headers } of arrived) expect(headers).toMatchObject(ours)
  })

  testHere('POST with a JSON body works, with a redirect', async () => {
    expect(await (await createPets()).add('Räx')).toEqual({ name: 'Rex' })
    const arrived = api.take()
    expect(arrived.map(({ method, url }) => [method, url])).toEqual([
      ['POST', '/v1/pets?per_page=100'],
      ['POST', '/v2/pets?per_page=100'],
    ])
    for (const { headers, body } of arrived) {
      expect(headers).toMatchObject({ ...ours, 'content-type': 'application/json' })
      expect(JSON.parse(body)).toEqual({ name: 'Räx' })
    }
  })
})

describe('types', () => {
  const everything = Object.fromEntries(Object.keys(libraries).map((name) => [name, findLibrary(name)]))

  for (const version of ['typescript', 'typescript-5.9']) {
    testWith(everything)(`${version}: each library accepts client.fetch`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'flexgen-drop-in-'))
      try {
        symlinkSync(installed, join(folder, 'node_modules'))
        const sources = Object.values(libraries)
        for (const [index, source] of sources.entries()) await writeFile(join(folder, `${index}.ts`), source)
        await writeFile(join(folder, 'pets.ts'), emit(config(api.origin)))
        await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
        await writeFile(
          join(folder, 'tsconfig.json'),
          JSON.stringify({
            compilerOptions: {
              target: 'es2022',
              module: 'nodenext',
              lib: ['es2023', 'dom', 'dom.iterable'],
              types: [],
              strict: true,
              exactOptionalPropertyTypes: true,
              noUncheckedIndexedAccess: true,
              allowImportingTsExtensions: true,
              skipLibCheck: true,
              noEmit: true,
            },
            files: sources.map((_, index) => `${index}.ts`),
          }),
        )
        const program = fileURLToPath(new URL(`../../node_modules/${version}/bin/tsc`, import.meta.url))
        const { stdout, status } = spawnSync(process.execPath, [program, '-p', folder], { encoding: 'utf8' })
        expect([stdout, status]).toEqual(['', 0])
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    })
  }
})
