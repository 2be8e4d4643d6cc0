import type { CompiledClient } from '../compile-client.ts'
import { stripTypes } from './strip-types.ts'

/** The tokens of a login, as the emitted module types them. */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken?: string | undefined
  /** Of an OAuth 1 token. */
  readonly tokenSecret?: string | undefined
  /** Milliseconds since 1970. */
  readonly expiresAt?: number | undefined
  readonly scope?: string | undefined
  /** The token response without the tokens. */
  readonly response: Readonly<Record<string, unknown>>
  /** The query of the redirect, without the parameters of the login itself. */
  readonly redirect: Readonly<Record<string, string>>
  /** Only of a client that registers itself. */
  readonly registeredClient?:
    | { readonly clientId: string; readonly clientSecret?: string | undefined }
    | undefined
}

/** A request for a client. */
export interface FetchInit {
  readonly method: string
  /** By lower-case names; `undefined` drops a header of the config. */
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>
  readonly query: Readonly<Record<string, readonly string[]>>
  readonly body?: Uint8Array<ArrayBuffer>
}

/** The members of an emitted client that requests use; only a client with tokens has `tokens`. */
export interface RequestClient {
  readonly fetch: (path: string, init: FetchInit) => Promise<Response>
  readonly tokens: { readonly clear: () => Promise<void> }
  /** Only for a client that can end a login at the server. */
  readonly logout: () => Promise<void>
}

/** The members of an emitted client that logins use; its grant decides which of them it has. */
export interface LoginClient {
  readonly authorizationUrl: () => Promise<Authorization>
  readonly exchange: (end: string, login: Authorization) => Promise<Tokens>
  readonly deviceLogin: (init: {
    readonly onPrompt: (prompt: DevicePrompt) => void
    readonly signal: AbortSignal
  }) => Promise<Tokens>
}

/** A login that has begun; its kind decides which of the values it has. */
export interface Authorization {
  readonly url: string
  readonly state: string
  readonly codeVerifier: string
  readonly requestToken: string
}

export interface DevicePrompt {
  readonly userCode: string
  readonly verificationUri: string
  readonly verificationUriComplete: string | undefined
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/** Options of a client for a command. */
export interface ClientOptions {
  readonly credentials: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  /** `undefined` for the client's memory. */
  readonly tokenStore: FileStore | undefined
  readonly onTokens?: (tokens: Tokens | undefined) => void
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** A store of tokens in a file. */
export interface FileStore {
  readonly get: () => Promise<Tokens | undefined>
}

/** An emitted module. */
export interface ClientModule {
  readonly create: (options: Partial<ClientOptions>) => LoginClient & RequestClient
  /** Only for a client with tokens. */
  readonly fileTokenStore: (path: string | undefined) => FileStore
}

/** Name of the function that makes a store in a file. */
export const fileStoreFunction: string = 'fileTokenStore'

/** Loads the emitted module for a command that runs its client. */
export async function loadClient(compiled: CompiledClient): Promise<ClientModule> {
  const loaded = await loadModule(compiled)
  return {
    // The emitted module exports them under these names.
    create: loaded[`create${compiled.plan.pascalName}Client`] as ClientModule['create'],
    fileTokenStore: loaded[fileStoreFunction] as ClientModule['fileTokenStore'],
  }
}

/**
 * Loads an emitted module from memory, since an interrupted command would leave a file behind.
 *
 * @param more JavaScript that is added to its end
 */
export async function loadModule(
  { plan, render }: CompiledClient,
  more: string = '',
): Promise<Readonly<Record<string, unknown>>> {
  // In a stack, this name replaces the whole data URL.
  const script = `${stripTypes(render('TypeScript'))}\n${more}//# sourceURL=${encodeURIComponent(plan.source)}.js`
  const url = `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`
  return (await import(/* @vite-ignore */ url)) as Readonly<Record<string, unknown>>
}
