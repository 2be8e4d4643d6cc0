import { STATUS_CODES } from 'node:http'
import type { CompiledClient } from '../../compile-client.ts'
import { type FetchInit, fileStoreFunction, loadClient, type RequestClient, type Tokens } from '../client.ts'
import { type ClientError, isClientError } from '../client-error.ts'
import { exitCodes, UsageError } from '../exit.ts'
import {
  abortableFetch,
  abortableSleep,
  Interrupted,
  type Interruption,
  watchSignals,
} from '../interruption.ts'
import { compileNamed, printProblemsOf, staleWarnings } from '../named-config.ts'
import { say, standardOutput } from '../printing/output.ts'
import { printable } from '../printing/printable.ts'
import { type EnvFiles, readEnvFiles, unreadEnvFile } from '../running/env-files.ts'
import { inputCodes, serverLines, systemCode, troubleOf } from '../running/failure.ts'
import { readInputs, requestInputs } from '../running/inputs.ts'
import { type RequestOptions, readRequest } from '../running/request.ts'
import { missingLogin, type TokenPlace, tokenPlace } from '../running/token-place.ts'
import {
  BinaryBody,
  type BodyFile,
  bodyFile,
  printBytes,
  printToTerminal,
  WriteFailure,
} from './response-body.ts'
import { SentSecrets } from './sent-secrets.ts'

export interface FetchOptions extends RequestOptions {
  readonly include?: boolean | undefined
  /** File for the body. */
  readonly output?: string | undefined
  readonly fail?: boolean | undefined
  readonly variable?: ReadonlyMap<string, string> | undefined
  readonly envFile?: readonly string[] | undefined
  /** Path of the file for the tokens. */
  readonly store?: string | undefined
}

/**
 * `flexgen fetch`: sends a request through the client of a config, and prints the body of the response.
 *
 * @param path relative to the API's base URL, or a URL within its hosts
 * @returns the exit code
 * @throws UsageError
 */
export async function fetchPath(named: string, path: string, options: FetchOptions): Promise<number> {
  const envFiles = readEnvFiles(options.envFile)
  const config = compileNamed(named, { command: 'fetch', exported: [fileStoreFunction] })
  await printProblemsOf(config, staleWarnings(config))
  const { client } = config
  if (!client) return exitCodes.problems
  const place = tokenPlace(client.plan, options.store)
  const file = options.output === undefined ? undefined : bodyFile(options.output)

  const interruption = watchSignals()
  const call: Call = { named: config.path, path, client, options, envFiles, place, file, interruption }
  const connection: Connection = { failure: undefined }
  try {
    const init = await readRequest(path, options, client.plan, interruption.signal)
    const secrets = new SentSecrets(client.plan, path, init)
    const response = await send(call, init, secrets, connection)
    return await print(response, call, secrets)
  } catch (error) {
    return failureOf(interruption.signal.aborted ? interruption.signal.reason : error, call, connection)
  } finally {
    interruption.stop()
  }
}

interface Call {
  /** Path of the config. */
  readonly named: string
  readonly path: string
  readonly client: CompiledClient
  readonly options: FetchOptions
  readonly envFiles: EnvFiles
  /** Where the tokens are; `undefined` for a client without tokens. */
  readonly place: TokenPlace | undefined
  readonly file: BodyFile | undefined
  readonly interruption: Interruption
}

/** The last error of the platform's `fetch`, which the client passes on unchanged. */
interface Connection {
  failure: unknown
}

/** @throws UsageError; NoLogin; ClientError; the error of `fetch` */
async function send(
  { named, path, client: compiled, options, envFiles, place, interruption }: Call,
  init: FetchInit,
  secrets: SentSecrets,
  connection: Connection,
): Promise<Response> {
  const { plan } = compiled
  const module = await loadClient(compiled)
  const store = place?.isUsed ? module.fileTokenStore(options.store) : undefined
  const stored = await store?.get()
  if (place?.needsLogin && !stored) throw new NoLogin()
  const renews = place !== undefined && needsRenewal(stored, place)
  const inputs = await readInputs(plan, requestInputs(plan, renews), {
    subject: 'The request',
    command: ['fetch', named, path],
    given: options.variable ?? new Map(),
    envFiles,
    mayPrompt: options.data !== '-',
    interruption,
  })
  secrets.addInputs(inputs, plan)
  secrets.addTokens(stored)
  const { signal } = interruption
  const request = abortableFetch(signal)
  const client: RequestClient = module.create({
    ...inputs,
    tokenStore: store,
    onTokens: (tokens) => secrets.addTokens(tokens),
    fetch: async (url, init) => {
      secrets.addRequest(url, init)
      try {
        return await request(url, init)
      } catch (error) {
        connection.failure = error
        throw error
      }
    },
    sleep: abortableSleep(signal),
  })
  try {
    return await client.fetch(path, init)
  } catch (error) {
    // A response that the client cannot answer is a response too.
    if (!isClientError(error) || !(error.response instanceof Response)) throw error
    say(`flexgen: ${printable(error.message)}\n`)
    return error.response
  }
}

/** There are no tokens, and only a user can log in. */
class NoLogin extends Error {}

/** True if the client has to request tokens before it can send the request. */
function needsRenewal(stored: Tokens | undefined, { needsLogin }: TokenPlace): boolean {
  if (!stored?.accessToken) return true
  const isFresh = stored.expiresAt === undefined || stored.expiresAt > Date.now()
  return !isFresh && (!needsLogin || stored.refreshToken !== undefined)
}

/** Prints a response. @returns the exit code */
async function print(response: Response, { options, file }: Call, secrets: SentSecrets): Promise<number> {
  const { status, headers, body } = response
  const isFailure = status >= 400
  for (const cookie of headers.getSetCookie()) secrets.add(/^[^=;]*=([^;]*)/.exec(cookie)?.[1])
  if (options.include) say(headText(response, secrets))
  else if (isFailure) say(`The API responded with ${statusText(response, secrets)}.\n`)
  const bytes = bytesOf(body)
  if (file) await file.write(bytes)
  else if (!standardOutput.isTTY) await printBytes(bytes)
  else await printVisibly(bytes, headers.get('content-type'), secrets)
  return isFailure && options.fail ? exitCodes.problems : exitCodes.fine
}

async function printVisibly(
  body: AsyncIterable<Uint8Array>,
  type: string | null,
  secrets: SentSecrets,
): Promise<void> {
  try {
    await printToTerminal(body, type, secrets.mask())
  } catch (error) {
    if (!(error instanceof BinaryBody)) throw error
    say('The body is binary and was not printed. Write it to a file with `-o FILE`, or pipe it.\n')
  }
}

/** The body ended before its end. */
class BrokenBody extends Error {}

async function* bytesOf(body: Response['body']): AsyncGenerator<Uint8Array> {
  if (!body) return
  try {
    // The types of some versions of Node do not say that it can be iterated over.
    yield* body as unknown as AsyncIterable<Uint8Array>
  } catch (cause) {
    throw new BrokenBody('The response ended before its end.', { cause })
  }
}

function statusText({ status, statusText }: Response, secrets: SentSecrets): string {
  // HTTP/2 has no reason phrases.
  return printable(secrets.masked(`${status} ${statusText || (STATUS_CODES[status] ?? '')}`.trim()))
}

/** The status and the headers, without secrets. */
function headText(response: Response, secrets: SentSecrets): string {
  const lines = [...response.headers].map(([name, value]) => {
    const shown = name === 'set-cookie' ? value.replace(/^([^=;]*=?)[^;]*/, '$1••••') : value
    return printable(secrets.masked(`${name}: ${shown}`))
  })
  return `${['HTTP', statusText(response, secrets)].join(' ')}\n${lines.map((line) => `${line}\n`).join('')}\n`
}

/**
 * Says why there is no response.
 *
 * @returns the exit code
 * @throws the error itself if it is a usage error or a bug in flexgen
 */
function failureOf(error: unknown, call: Call, connection: Connection): number {
  if (error instanceof UsageError) throw error
  if (error instanceof Interrupted) {
    say('\nThe request was interrupted.\n')
    return exitCodes.interrupted
  }
  const { named, client, options, place } = call
  if (error instanceof WriteFailure) return saying(error.message, exitCodes.problems)
  if (error instanceof BrokenBody) return saying(withCode(error.message, error.cause), exitCodes.problems)
  const lacksLogin = error instanceof NoLogin || (isClientError(error) && error.code === 'login_required')
  if (lacksLogin && place?.needsLogin) {
    // Without the client's own message, which leads to the same command for the default file.
    if (isClientError(error)) say(serverLines({ ...troubleOf(error), message: '' }))
    return saying(missingLogin(client.plan, named, place, options.variable), exitCodes.usage)
  }
  if (isClientError(error)) {
    const remedy = remedyFor(error, call)
    saying([troubleOf(error).message, ...(remedy === undefined ? [] : [remedy])].join(' '), 0)
    say(serverLines(troubleOf(error)))
    return usageCodes.includes(error.code) ? exitCodes.usage : exitCodes.problems
  }
  if (error !== connection.failure && !isRefusedRedirect(error)) throw error
  const problem = isRefusedRedirect(error)
    ? 'The API redirects too often, or to something other than http.'
    : 'No response came from the API.'
  return saying(withCode(problem, error), exitCodes.problems)
}

/** What the message of an error does not say, since the client does not know how it is used. */
function remedyFor({ code, message }: ClientError, { named, envFiles, place }: Call): string | undefined {
  switch (code) {
    case 'host_not_allowed':
      return `If it belongs to the API, add its host to \`allowedHosts\` in \`${named}\`.`
    case 'missing_credential':
      return unreadEnvFile(envFiles)
    case 'store_failed':
      return place && !message.includes(place.path) ? `The tokens are in \`${place.path}\`.` : undefined
    case 'token_response':
      return 'This is about the response to the request for a token.'
    default:
      return undefined
  }
}

/** Codes of the client's errors about the command line and its inputs. */
const usageCodes: readonly string[] = [...inputCodes, 'host_not_allowed', 'body_not_form', 'login_required']

/** The client's own `TypeError`, as the platform's `fetch` throws one. */
function isRefusedRedirect(error: unknown): boolean {
  return error instanceof TypeError && error.message === 'This redirect is not allowed.'
}

/** Prints an error, and returns the exit code. */
function saying(message: string, exitCode: number): number {
  say(`flexgen: ${printable(message)}\n`)
  return exitCode
}

function withCode(message: string, error: unknown): string {
  const code = systemCode(error)
  return code === undefined ? message : message.replace(/\.$/, ` (${code}).`)
}
