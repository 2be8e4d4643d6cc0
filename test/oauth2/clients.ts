import { type Client, type ClientError, type EmittedModule, load } from '../support/emitted.ts'
import type { Grant, OAuthServer, StoredTokens } from '../support/oauth-server.ts'

/** Tokens as an emitted client stores them; only the members that tests use. */
export type Tokens = Partial<StoredTokens> &
  Pick<StoredTokens, 'accessToken'> & { readonly receivedAt?: number; readonly usedRefreshToken?: string }

/** A store as a user may write it. */
export interface TokenStore {
  get(): Tokens | undefined | Promise<Tokens | undefined>
  set(tokens: Tokens): void | Promise<void>
  clear(): void | Promise<void>
  lock?<Result>(action: (isHeld?: () => Promise<boolean>) => Promise<Result>): Promise<Result>
}

export interface OAuthClient extends Client {
  readonly tokens: {
    readonly get: () => Promise<Tokens | undefined>
    readonly set: (tokens: Tokens) => Promise<void>
    readonly clear: () => Promise<void>
  }
  readonly refresh: () => Promise<Tokens>
}

export interface OAuthOptions {
  readonly variables?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly credentials?: Readonly<Record<string, string>>
  readonly tokens?: Tokens
  readonly tokenStore?: TokenStore
  readonly onTokens?: (tokens: Tokens | undefined) => void | Promise<void>
  readonly clock?: () => number
  readonly sleep?: (milliseconds: number) => Promise<void>
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>
}

/** The error of a client that calls a token endpoint. */
export interface OAuthClientError extends ClientError {
  readonly status?: number
  readonly error?: string
  readonly errorDescription?: string
  readonly response?: Response
}

export interface OAuthModule extends Omit<EmittedModule, 'create'> {
  readonly create: (options: OAuthOptions) => OAuthClient
  readonly memoryTokenStore: (tokens?: Tokens) => TokenStore
  readonly fileTokenStore: (path?: string) => TokenStore
}

export const clientSecret = 's3cret-of-the-client'

/**
 * Config of a client of `startOAuthServer`, whose origin is the variable `origin`. Its token calls send the variable
 * `process`.
 *
 * @param keys of `auth`, as lines
 */
export function oauthConfig(...keys: readonly string[]): string {
  const registers = keys.some((key) => key.startsWith('registration:'))
  return `
    baseUrl: "\${variables.origin}"
    variables: { origin: {}, process: { default: main } }
    auth:
      type: oauth2
      authorizationUrl: https://example.com/authorize
      accessTokenUrl: "\${variables.origin}/token"
${registers ? '' : '      clientId: app\n'}      tokenRequest: { headers: { X-Process: "\${variables.process}" } }
${keys.map((key) => `      ${key}`).join('\n')}`
}

/** The compiled module of `oauthConfig(...keys)`. */
export async function loadOAuth(...keys: readonly string[]): Promise<OAuthModule> {
  // Every config has these names in its module.
  return (await load(oauthConfig(...keys))) as unknown as OAuthModule
}

/** The same with a `tokenRequest.timeout`. */
export async function loadWithTimeout(timeout: string, ...keys: readonly string[]): Promise<OAuthModule> {
  const config = oauthConfig(...keys).replace('tokenRequest: {', `tokenRequest: { timeout: ${timeout},`)
  // Every config has these names in its module.
  return (await load(config)) as unknown as OAuthModule
}

/** Creates clients of one server. */
export async function clientsOf(
  server: OAuthServer,
  ...keys: readonly string[]
): Promise<(options?: OAuthOptions) => OAuthClient> {
  const { create } = await loadOAuth(...keys)
  return (options) =>
    create({ variables: { origin: server.origin }, credentials: { clientSecret }, ...options })
}

/** The tokens of a grant, which expired a second ago by every clock. */
export function endedTokens(grant: Grant): StoredTokens {
  grant.expire()
  return grant.tokens(Date.now() - 1000)
}

/** Statuses of this many parallel requests. */
export function statuses(client: Client, count: number, path = '/ok'): Promise<readonly number[]> {
  return Promise.all(Array.from({ length: count }, async () => (await client.fetch(path)).status))
}

/** An array with this many copies of a value. */
export function times<T>(count: number, value: T): readonly T[] {
  return Array.from({ length: count }, () => value)
}

/** A store that a test can inspect, and whose steps it can make fail. */
export interface WatchedStore extends TokenStore {
  tokens: Tokens | undefined
  /** The error that a step throws while it is set. */
  readonly failures: Partial<Record<'get' | 'set' | 'clear' | 'lock', unknown>>
}

/** A store in memory, with a lock only if `withLock` is set. */
export function watchedStore(tokens?: Tokens, { locks = false } = {}): WatchedStore {
  const failures: WatchedStore['failures'] = {}
  const step = (name: keyof WatchedStore['failures']): void => {
    if (name in failures) throw failures[name]
  }
  let last: Promise<unknown> = Promise.resolve()
  const store: WatchedStore = {
    tokens,
    failures,
    get: async () => {
      step('get')
      return store.tokens
    },
    set: async (given) => {
      step('set')
      store.tokens = given
    },
    clear: async () => {
      step('clear')
      store.tokens = undefined
    },
  }
  if (!locks) return store
  store.lock = async (action) => {
    step('lock')
    const result = last.then(() => action())
    last = result.catch(() => undefined)
    return result
  }
  return store
}

/** A clock that a test sets, and a sleep that takes no time and is recorded. */
export function fakeTime(): {
  now: number
  readonly clock: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly waits: number[]
} {
  const time = {
    now: Date.now(),
    clock: () => time.now,
    waits: [] as number[],
    sleep: async (milliseconds: number) => {
      time.waits.push(milliseconds)
      time.now += milliseconds
    },
  }
  return time
}
