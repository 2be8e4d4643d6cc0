import type { OAuthClient, OAuthOptions, TokenStore, Tokens } from '../oauth2/clients.ts'
import type { DeviceClient, LoginClient } from './oidc-clients.ts'

/** What a client does, as data, so that it reaches any runtime. */
export interface OAuthJob {
  /** Name of the client among those of the script. */
  readonly client: string
  readonly options: Pick<OAuthOptions, 'credentials' | 'tokens' | 'variables'>
  /** How its user logs in first. */
  readonly login?: 'code' | 'device'
  /** Where a login's URL is sent to, to be gone through there; the answer is where it ended. */
  readonly loginUrl?: string
  /** Client objects on one store, which share the requests. */
  readonly clients?: number
  /** Requests at once. */
  readonly requests: number
  /** Where they go, by default `/ok`. */
  readonly path?: string
  /** The same once more, after the tokens have ended; and a refresh that is asked for. */
  readonly outlivesTokens?: boolean
}

export interface OAuthOutcome {
  /** Each status that a request was answered with. */
  readonly statuses?: readonly number[]
  /** What the API answered to the first request. */
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

/** What an error tells; a runtime's own is only read from. */
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
  // The config's grant says which of them the client is.
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
      // Chromium asks for one URL after another where they are the same.
      const response = await clients[index % clients.length]?.fetch(`${path}?n=${index}`)
      return { status: response?.status ?? 0, text: await response?.text() }
    }),
  )
  return { statuses: answers.map(({ status }) => status), answer: JSON.parse(answers[0]?.text ?? 'null') }
}
