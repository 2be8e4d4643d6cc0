/** Pages that use the store of a browser; `web-storage.test.ts` sends them jobs. */
import type { OAuthClient, OAuthOptions, TokenStore, Tokens } from '../oauth2/clients.ts'
import { type Outcome, outcomeOf } from '../oauth2/outcome.ts'

export interface PageModule {
  readonly create: (options: OAuthOptions) => OAuthClient
  readonly webStorageTokenStore: (key: string) => TokenStore
}

/** A job of a page with the store of a key. */
export type PageJob = { readonly key: string } & (
  | { readonly kind: 'get' }
  | { readonly kind: 'set'; readonly tokens: Tokens }
  | { readonly kind: 'clear' }
  /** Makes parallel requests with one client, or requests one after another for some milliseconds. */
  | {
      readonly kind: 'request'
      readonly options: OAuthOptions
      readonly requests: number
      readonly milliseconds?: number
    }
  /** Takes the lock and keeps it forever. */
  | { readonly kind: 'keep' }
  /** Checks whether the page still has its lock. */
  | { readonly kind: 'ask' }
  /** Takes the lock from its holder. */
  | { readonly kind: 'steal' }
  /** Takes the lock repeatedly, and counts in the store each time. */
  | { readonly kind: 'count'; readonly rounds: number }
  /** Takes the lock for a moment. */
  | { readonly kind: 'lock' }
  /** Makes a part of the browser absent, or one that throws. */
  | { readonly kind: 'lose'; readonly part: 'indexedDB' | 'locks' | 'access' }
)

/** The content of an error. */
interface Failure {
  readonly name: string
  readonly code: string
  readonly message: string
  readonly cause: string
}

/** Says whether the page still has its lock. */
let kept: (() => Promise<boolean>) | undefined

const clients = new Map<string, OAuthClient>()

/** Does a job, and returns its outcome. */
export async function doJob(module: PageModule, job: PageJob): Promise<unknown> {
  const store = module.webStorageTokenStore(job.key)
  try {
    switch (job.kind) {
      case 'get':
        return (await store.get()) ?? null
      case 'set':
        return await store.set(job.tokens)
      case 'clear':
        return await store.clear()
      case 'lock':
        return await store.lock?.(async () => 'locked')
      case 'count':
        return await count(store, job.rounds)
      case 'keep':
        return await new Promise((resolve) => {
          store.lock?.((isHeld) => {
            kept = isHeld
            resolve('kept')
            return new Promise(() => {})
          })
        })
      case 'ask':
        return await kept?.()
      case 'steal':
        return await new Promise((resolve) => {
          globalThis.navigator.locks.request(`flexgen ${job.key}`, { steal: true }, () => {
            resolve('stolen')
            return new Promise(() => {})
          })
        })
      case 'lose':
        return lose(job.part)
      case 'request': {
        const client = clients.get(job.key) ?? module.create({ ...job.options, tokenStore: store })
        clients.set(job.key, client)
        return await request(client, job.requests, job.milliseconds ?? 0)
      }
    }
  } catch (error) {
    return failureOf(error)
  }
}

async function count(store: TokenStore, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await store.lock?.(async () => {
      const next = Number((await store.get())?.accessToken ?? 0) + 1
      await store.set({ accessToken: `${next}`, response: {}, redirect: {} })
    })
  }
}

async function request(
  client: OAuthClient,
  requests: number,
  milliseconds: number,
): Promise<readonly Outcome[]> {
  const end = Date.now() + milliseconds
  const one = async (): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = []
    do {
      outcomes.push(await outcomeOf(client))
      if (milliseconds) await new Promise((resolve) => setTimeout(resolve, 10))
    } while (Date.now() < end)
    return outcomes
  }
  return (await Promise.all(Array.from({ length: requests }, one))).flat()
}

function lose(part: 'indexedDB' | 'locks' | 'access'): void {
  if (part === 'locks') {
    // A page without HTTPS has none.
    Object.defineProperty(Object.getPrototypeOf(globalThis.navigator), 'locks', { value: undefined })
    return
  }
  Object.defineProperty(globalThis, 'indexedDB', {
    get: () => {
      // As in a frame without access to storage.
      if (part === 'access') throw new DOMException('denied', 'SecurityError')
      return undefined
    },
  })
}

function failureOf(error: unknown): Failure {
  // Anything may be thrown.
  const { name, code, message, cause } = error as Error & { readonly code?: unknown }
  return { name, code: `${code}`, message, cause: `${cause}` }
}
