import type { CreateClient } from '../support/emitted.ts'

/** A job of a runtime: the endpoints to call. */
export interface TokenInput {
  readonly origin: string
  /** Paths of the token endpoint, one for each kind of response. */
  readonly kinds: readonly string[]
}

/** The outcome of a refresh at one endpoint. */
export interface TokenOutcome {
  readonly name: string
  readonly code: string | undefined
  readonly message: string
  /** The content of the store afterwards. */
  readonly refreshToken: string | undefined
  readonly accessToken: string | undefined
  /** The largest increase of the process's memory, in bytes; 0 if it is unknown. */
  readonly growth: number
}

interface OAuthClient {
  readonly refresh: () => Promise<unknown>
  readonly tokens: { readonly get: () => Promise<{ refreshToken?: string; accessToken: string } | undefined> }
}

interface MemoryGlobals {
  readonly Deno?: { memoryUsage(): { readonly rss: number } }
  readonly process?: { memoryUsage?: () => { readonly rss: number } }
}

function residentBytes(): number {
  const { Deno, process } = globalThis as MemoryGlobals
  return (Deno?.memoryUsage() ?? process?.memoryUsage?.())?.rss ?? 0
}

/** Refreshes once at each endpoint, inside a runtime. */
export async function run(
  clients: Readonly<Record<string, CreateClient>>,
  { origin, kinds }: TokenInput,
): Promise<Readonly<Record<string, TokenOutcome>>> {
  const outcomes: Record<string, TokenOutcome> = {}
  for (const kind of kinds) {
    // Every client of the script is one of `oauth2`.
    const client = clients['acme']?.({
      variables: { origin, kind },
      credentials: { clientSecret: 's3cret' },
      tokens: { accessToken: 'access-0', refreshToken: 'refresh-0' },
      sleep: async () => undefined,
    }) as unknown as OAuthClient
    const before = residentBytes()
    let most = before
    const timer = setInterval(() => {
      most = Math.max(most, residentBytes())
    }, 10)
    const error = await client.refresh().then(
      () => undefined,
      (thrown: Error & { readonly code?: string }) => thrown,
    )
    clearInterval(timer)
    const kept = await client.tokens.get()
    outcomes[kind] = {
      name: `${error?.name}`,
      code: error?.code,
      message: `${error?.message}`,
      refreshToken: kept?.refreshToken,
      accessToken: kept?.accessToken,
      growth: Math.max(most, residentBytes()) - before,
    }
  }
  return outcomes
}
