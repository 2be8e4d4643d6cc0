import type { CreateClient } from '../support/emitted.ts'

/** One call of a client that signs as data, which can be passed to any runtime. */
export interface SignerCall {
  /** Name of one of the script's clients. */
  readonly client: string
  readonly credentials: Readonly<Record<string, string | undefined>>
  readonly env?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  readonly nonce?: string | undefined
  /** The client's time in milliseconds. */
  readonly now?: number | undefined
  readonly input: string
  readonly init?: {
    readonly method: string
    readonly headers: readonly (readonly [name: string, value: string])[]
    /** A string, or bytes in base64. */
    readonly body?: string | { readonly base64: string } | undefined
    readonly query?: Readonly<Record<string, string>> | undefined
  }
}

/** A request as signed by a client. */
export interface SignedRequest {
  readonly url: string
  /** Keys are in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The outcome of a call: the request that `sign` returned, and the one that `fetch` would have sent. */
export type SignerOutcome = readonly SignedRequest[] | { readonly error: string }

export type Engine = 'node:crypto' | 'Web Crypto'

/** The outcomes of calls, in order, by the engine that signed them. */
export type OutcomesByEngine = Partial<Readonly<Record<Engine, readonly SignerOutcome[]>>>

/** Makes calls inside a runtime: with `node:crypto`, if the runtime has it, and then only with Web Crypto. */
export async function run(
  clients: Readonly<Record<string, CreateClient>>,
  calls: readonly SignerCall[],
): Promise<OutcomesByEngine> {
  const { process } = globalThis as { process?: { getBuiltinModule?: unknown } }
  const outcomes: { [Name in Engine]?: readonly SignerOutcome[] } = {}
  if (process?.getBuiltinModule) {
    outcomes['node:crypto'] = await makeCalls(clients, calls)
    Object.defineProperty(process, 'getBuiltinModule', { value: undefined })
  }
  outcomes['Web Crypto'] = await makeCalls(clients, calls)
  return outcomes
}

/** Makes calls one after another. */
export async function makeCalls(
  clients: Readonly<Record<string, CreateClient>>,
  calls: readonly SignerCall[],
): Promise<readonly SignerOutcome[]> {
  const outcomes: SignerOutcome[] = []
  for (const call of calls) {
    try {
      outcomes.push(await signBothWays(clients[call.client], call))
    } catch (error) {
      outcomes.push({ error: `${error} ${(error as { code?: unknown }).code ?? ''}` })
    }
  }
  return outcomes
}

async function signBothWays(
  create: CreateClient | undefined,
  { client, credentials, env = {}, variables = {}, nonce, now, input, init }: SignerCall,
): Promise<readonly SignedRequest[]> {
  if (!create) throw new Error(`The script has no client ${client}.`)
  const sent: SignedRequest[] = []
  const { fetch, sign } = create({
    credentials,
    env,
    variables,
    ...(nonce !== undefined && { nonce: () => nonce }),
    ...(now !== undefined && { clock: () => now }),
    fetch: async (url: string, { headers, body }: RequestInit) => {
      sent.push(await signedRequest(url, new Headers(headers), new Response(body ?? null)))
      return new Response()
    },
  })
  const request = await sign(input, initOf(init))
  await fetch(input, initOf(init))
  return [await signedRequest(request.url, request.headers, request), ...sent]
}

function initOf(init: SignerCall['init']): object | undefined {
  const body = init?.body
  if (typeof body !== 'object') return init
  return { ...init, body: Uint8Array.from(atob(body.base64), (byte) => byte.charCodeAt(0)) }
}

async function signedRequest(
  url: string,
  headers: Headers,
  body: { text(): Promise<string> },
): Promise<SignedRequest> {
  return { url, headers: Object.fromEntries(headers), body: await body.text() }
}
