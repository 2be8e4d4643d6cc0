import { readFileSync } from 'node:fs'
import { addAbortSignal } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { ClientPlan } from '../../ir/plan.ts'
import { reasonOf } from '../../load/reason.ts'
import type { FetchInit } from '../client.ts'
import { UsageError } from '../exit.ts'

/** What the command line says about a request. */
export interface RequestOptions {
  readonly request?: string | undefined
  readonly header?: readonly string[] | undefined
  /** The body, `@` and the path of a file with it, or `-` for standard input. */
  readonly data?: string | undefined
  readonly query?: ReadonlyMap<string, readonly string[]> | undefined
}

/** What the options of a command are called. */
interface OptionNames {
  readonly header: string
  readonly data: string
}

/**
 * The request of a command line.
 *
 * @param names of the options, for messages
 * @throws UsageError if `fetch` would refuse it
 */
export async function readRequest(
  path: string,
  options: RequestOptions,
  plan: ClientPlan,
  signal: AbortSignal,
  names: OptionNames = { header: '-H', data: '-d' },
): Promise<FetchInit> {
  checkPath(path)
  const headers = readHeaders(options.header ?? [], names)
  const body = options.data === undefined ? undefined : await readData(options.data, signal, names)
  const method = options.request?.toUpperCase() ?? (body ? 'POST' : 'GET')
  checkMethod(method, body !== undefined, names)
  const hasType = headers.has('content-type') || plan.headers.some(({ name }) => name === 'content-type')
  if (body && !hasType) headers.set('content-type', [typeOf(body)])
  return {
    method,
    headers: Object.fromEntries(headers),
    query: Object.fromEntries(options.query ?? []),
    ...(body && { body }),
  }
}

/** The client would throw the error of `URL`, which is not one of its own. */
function checkPath(path: string): void {
  if (!URL.canParse(path, 'https://example.com/')) {
    throw new UsageError(`\`${path}\` is not a URL or a path, such as \`/user\`.`)
  }
}

/** `undefined` for a header that the caller drops: `name:`, as in curl. */
function readHeaders(
  lines: readonly string[],
  names: OptionNames,
): Map<string, readonly string[] | undefined> {
  const headers = new Map<string, readonly string[] | undefined>()
  for (const line of lines) {
    const [, written = '', value = ''] = /^([^:]*):(.*)$/s.exec(line) ?? []
    const name = written.toLowerCase()
    if (!isHeader(name, value)) {
      // The value may be a secret.
      throw new UsageError(
        `\`${names.header}\` needs \`'NAME: VALUE'\` with characters that a header may contain.`,
      )
    }
    const trimmed = value.trim()
    headers.set(name, trimmed === '' ? undefined : [...(headers.get(name) ?? []), trimmed])
  }
  return headers
}

function isHeader(name: string, value: string): boolean {
  try {
    new Headers([[name, value]])
    return name !== ''
  } catch {
    return false
  }
}

/** Methods that `fetch` refuses (WHATWG Fetch, section 2.2.1). */
const forbiddenMethods: readonly string[] = ['CONNECT', 'TRACE', 'TRACK']

function checkMethod(method: string, hasBody: boolean, names: OptionNames): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(method) || forbiddenMethods.includes(method)) {
    throw new UsageError(`\`fetch\` cannot send the method \`${method}\`.`)
  }
  if (hasBody && (method === 'GET' || method === 'HEAD')) {
    throw new UsageError(`A ${method} request has no body. Omit \`${names.data}\`, or use another method.`)
  }
}

async function readData(
  data: string,
  signal: AbortSignal,
  names: OptionNames,
): Promise<Uint8Array<ArrayBuffer>> {
  if (data === '-') return bytesOf(await buffer(addAbortSignal(signal, process.stdin)))
  if (!data.startsWith('@')) return bytesOf(Buffer.from(data))
  const path = data.slice(1)
  if (path === '-') return readData('-', signal, names)
  try {
    return bytesOf(readFileSync(path))
  } catch (error) {
    throw new UsageError(`\`${path}\` of \`${names.data}\` cannot be read: ${reasonOf(error)}.`)
  }
}

/** The types of some versions of Node say that a buffer may be shared, which `fetch` does not accept. */
function bytesOf(bytes: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}

/** JSON if the body is JSON, otherwise a form, as in curl. */
function typeOf(body: Uint8Array): string {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return 'application/json'
  } catch {
    return 'application/x-www-form-urlencoded'
  }
}
