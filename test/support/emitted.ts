import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { compile } from '../../src/index.ts'
import type { ClientRequestInit } from '../../templates/runtime/request/request-init.ts'
import { bundleScript } from './runtimes.ts'

/** The members of every emitted client. */
export interface Client {
  readonly baseUrl: string | undefined
  readonly fetch: (input: string | URL | Request, init?: ClientRequestInit) => Promise<Response>
  readonly sign: (input: string | URL | Request, init?: ClientRequestInit) => Promise<Request>
}

export type CreateClient = (options?: object) => Client

/** The error of an emitted client. */
export interface ClientError extends Error {
  readonly client: string
  readonly code: string
}

/** An emitted module, with names that do not depend on its config. */
export interface EmittedModule {
  readonly create: CreateClient
  readonly ClientError: new (code: string, message: string) => ClientError
}

/**
 * TypeScript of the client that a config describes. Warnings are allowed; an error fails the test.
 *
 * @param config YAML without its first line, the version
 * @param name name of the file, which names the client
 */
export function emit(config: string, name = 'pets'): string {
  const { files, diagnostics } = compile({
    path: `${name}.flexgen.yaml`,
    text: `flexgen: 1\n${unindent(config)}`,
  })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const [file] = files
  if (errors.length || !file) {
    const lines = errors.map(({ range, code, message }) => `${range.start.line}: ${code}: ${message}`)
    throw new Error(`The config is not compiled.\n${lines.join('\n')}\n${config}`)
  }
  return file.text
}

/** The codes in the type of a config's client. */
export function codesOf(config: string): readonly string[] {
  const [, union = ''] = /export type \w+ErrorCode =\n((?: {2}\| '\w+'\n)+)/.exec(emit(config)) ?? []
  return [...union.matchAll(/'(\w+)'/g)].map(([, code]) => `${code}`)
}

/** Removes the indentation that a string has in a test. */
function unindent(text: string): string {
  const indentation = /^[ \t]*(?=\S)/m.exec(text.replace(/^\n/, ''))?.[0] ?? ''
  return text.replaceAll(`\n${indentation}`, '\n')
}

const loaded = new Map<string, Promise<EmittedModule>>()

/** Loads the compiled module of a config from a file, as a user's program would. */
export function load(config: string, name?: string): Promise<EmittedModule> {
  const text = emit(config, name)
  const known = loaded.get(text) ?? importClient(text)
  loaded.set(text, known)
  return known
}

/** A client of a config. */
export async function createClient(config: string, options?: object): Promise<Client> {
  return (await load(config)).create(options)
}

/** The same for an emitted client that a test has changed. */
export async function importClient(text: string): Promise<EmittedModule> {
  const folder = await mkdtemp(join(tmpdir(), 'flexgen-emitted-'))
  try {
    const file = join(folder, 'client.mjs')
    await writeFile(file, await bundleScript(exportedNames(text, './client.ts'), { 'client.ts': text }))
    return (await import(pathToFileURL(file).href)) as EmittedModule
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function exportedNames(text: string, path: string): string {
  return `export * from '${path}'
    export { ${createName(text)} as create, ${nameOf(text, /^export class (\w+ClientError) /m)} as ClientError } from '${path}'`
}

function createName(text: string): string {
  return nameOf(text, /^export function (create\w+Client)\(/m)
}

function nameOf(text: string, declaration: RegExp): string {
  const name = declaration.exec(text)?.[1]
  if (!name) throw new Error(`An emitted module has no ${declaration}.`)
  return name
}

/**
 * One script with many clients for a runtime.
 *
 * @param configs configs by the names of their clients in the script
 * @param driver file that exports `run(clients, input)`
 */
export function bundleClients(configs: Readonly<Record<string, string>>, driver: URL): Promise<string> {
  const texts = Object.entries(configs).map(([name, config]) => [name, emit(config)] as const)
  const imports = texts.map(
    ([, text], index) => `import { ${createName(text)} as c${index} } from './${index}.ts'`,
  )
  const clients = texts.map(([name], index) => `${JSON.stringify(name)}: c${index}`)
  const entry = `${imports.join('\n')}
    import { run } from ${JSON.stringify(driver.href)}
    export const main = (input) => run({ ${clients.join(', ')} }, input)`
  return bundleScript(entry, Object.fromEntries(texts.map(([, text], index) => [`${index}.ts`, text])))
}

/** A request as it arrived at `startApi`. */
export interface ApiRequest {
  readonly method: string
  /** Path and query as in the request line. */
  readonly url: string
  /** Keys are in lower case; repeated ones are joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface ApiAnswer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A server on the loopback address. */
export interface Api {
  readonly origin: string
  /** Removes and returns all requests that have arrived since the last time. */
  readonly take: () => readonly ApiRequest[]
  readonly stop: () => Promise<void>
}

/**
 * Starts a server that records what arrives.
 *
 * @param answer its response; defaults to `{}` as JSON. A promise that never settles keeps the caller waiting
 */
export async function startApi(
  answer: (request: ApiRequest) => ApiAnswer | Promise<ApiAnswer> = () => ({}),
  host = '127.0.0.1',
): Promise<Api> {
  const requests: ApiRequest[] = []
  const server = createServer(async (incoming, outgoing) => {
    const request = {
      method: `${incoming.method}`,
      url: `${incoming.url}`,
      headers: incoming.headers as Record<string, string>,
      body: (await buffer(incoming)).toString('utf8'),
    }
    requests.push(request)
    const {
      status = 200,
      headers = { 'content-type': 'application/json' },
      body = '{}',
    } = await answer(request)
    outgoing.writeHead(status, headers).end(body)
  })
  server.listen(0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    take: () => requests.splice(0),
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close').catch(() => undefined)
    },
  }
}

/** A call that reached `fakeFetch`. */
export interface SentCall {
  readonly url: string
  readonly headers: Headers
  readonly init: RequestInit
}

/**
 * Replaces the platform's `fetch`, and records calls to hosts that no test can reach.
 *
 * @param answer its response; defaults to 200 without a body
 */
export function fakeFetch(answer: (url: string) => Response = () => new Response()): {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly sent: SentCall[]
} {
  const sent: SentCall[] = []
  return {
    sent,
    fetch: async (url, init) => {
      sent.push({ url, headers: new Headers(init.headers), init })
      return answer(url)
    },
  }
}

/** The reason for which a promise is rejected; fails if it is not. */
export async function rejection(promise: Promise<unknown>): Promise<ClientError> {
  try {
    await promise
  } catch (error) {
    // Anything may be thrown; a test checks what it expects.
    return error as ClientError
  }
  throw new Error('The promise was not rejected.')
}
