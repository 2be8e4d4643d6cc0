import type { OAuthClient, OAuthOptions, TokenStore, Tokens } from '../oauth2/clients.ts'
import type { DeviceClient, LoginClient } from './oidc-clients.ts'

/** A client's job as data, which can be passed to any runtime. */
export interface OAuthJob {
  /** Name of one of the script's clients. */
  readonly client: string
  readonly options: Pick<OAuthOptions, 'credentials' | 'tokens' | 'variables'>
  /** How its user logs in first. */
  readonly login?: 'code' | 'device'
  /** Where a login's URL is posted to, so that a user logs in there; the response is the final address. */
  readonly loginUrl?: string
  /** Number of clients on one store, which share the requests. */
  readonly clients?: number
  /** Number of parallel requests. */
  readonly requests: number
  /** Path of the requests; defaults to `/ok`. */
  readonly path?: string
  /** The same again after the tokens have expired, and after `client.refresh()`. */
  readonly outlivesTokens?: boolean
}

export interface OAuthOutcome {
  /** Each status of a response. */
  readonly statuses?: readonly number[]
  /** The API's response to the first request. */
  readonly answer?: unknown
  readonly error?: { readonly code?: string; readonly error?: string; readonly text: string }
  /** The store's refresh token at the end. */
  readonly refreshToken?: string
}

type CreateOAuthClient = (options: object) => OAuthClient

/** Does jobs one after another, inside a runtime. */
export async function run(
  clients: Readonly<Record<string, CreateOAuthClient>>,
  jobs: readonly OAuthJob[],
): Promise<readonly OAuthOutcome[]> {
  const outcomes: OAuthOutcome[] = []
  for (const job of jobs) {
    const tokenStore = storeOf(job.options.tokens)
    const outcome = await doJob(clients[job.client], job, tokenStore).catch(told)
    const { refreshToken } = (await tokenStore.get()) ?? {}
    outcomes.push({ ...outcome, ...(refreshToken !== undefined && { refreshToken }) })
  }
  return outcomes
}

/** The content of an error; those of the runtime are only read. */
function told(thrown: Error & { readonly code?: string; readonly error?: string }): OAuthOutcome {
  const { code, error, stack } = thrown
  return {
    error: {
      ...(code !== undefined && { code }),
      ...(error !== undefined && { error }),
      text: `${stack} ${thrown}`,
    },
  }
}

async function doJob(
  create: CreateOAuthClient | undefined,
  job: OAuthJob,
  tokenStore: TokenStore,
): Promise<OAuthOutcome> {
  if (!create) throw new Error(`The script has no client ${job.client}.`)
  const { variables = {}, credentials = {} } = job.options
  const options = { variables, credentials, tokenStore, sleep: async () => {} }
  const all = Array.from({ length: job.clients ?? 1 }, () => create(options))
  const [client] = all
  if (!client) throw new Error('A job has a client.')
  if (job.login) await logIn(client, job.login, job.loginUrl ?? '')
  const first = await requests(all, job)
  if (!job.outlivesTokens) return first
  await client.tokens.set({ ...((await client.tokens.get()) as Tokens), expiresAt: Date.now() - 1000 })
  const second = await requests(all, job)
  await client.refresh()
  const third = await requests(all, job)
  const statuses = [first, second, third].flatMap((outcome) => outcome.statuses)
  return { statuses, answer: third.answer }
}

/** A store without a lock. */
function storeOf(tokens: Tokens | undefined): TokenStore {
  let kept = tokens
  return {
    get: () => kept,
    set: (next) => {
      kept = next
    },
    clear: () => {
      kept = undefined
    },
  }
}

async function logIn(client: OAuthClient, kind: 'code' | 'device', loginUrl: string): Promise<void> {
  const goThrough = async (url: string): Promise<string> =>
    (await fetch(loginUrl, { method: 'POST', body: url })).text()
  // The type of the client depends on the grant.
  if (kind === 'device') {
    const { deviceLogin } = client as DeviceClient
    await deviceLogin({
      onPrompt: async ({ verificationUriComplete = '' }) => {
        await goThrough(verificationUriComplete)
      },
    })
  } else {
    const { authorizationUrl, exchange } = client as LoginClient
    const { url, ...login } = await authorizationUrl()
    await exchange(await goThrough(url), login)
  }
}

async function requests(
  clients: readonly OAuthClient[],
  { requests: count, path = '/ok' }: OAuthJob,
): Promise<{ readonly statuses: readonly number[]; readonly answer: unknown }> {
  const answers = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      // Chromium sends equal requests one after another.
      const response = await clients[index % clients.length]?.fetch(`${path}?n=${index}`)
      return { status: response?.status ?? 0, text: await response?.text() }
    }),
  )
  return { statuses: answers.map(({ status }) => status), answer: JSON.parse(answers[0]?.text ?? 'null') }
}
