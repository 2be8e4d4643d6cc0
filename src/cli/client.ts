import type { CompiledClient } from '../compile-client.ts'
import { stripTypes } from './strip-types.ts'

/** What a login gives; as the emitted module types it. */
export interface Tokens {
  readonly accessToken: string
  readonly refreshToken?: string | undefined
  /** Milliseconds since 1970. */
  readonly expiresAt?: number | undefined
  readonly scope?: string | undefined
  /** The answers of the token endpoint, without the tokens. */
  readonly response: Readonly<Record<string, unknown>>
  /** The query of the redirect, without what is good for the login alone. */
  readonly redirect: Readonly<Record<string, string>>
}

/** What a login uses of an emitted client; which of the members there are, its grant decides. */
export interface LoginClient {
  readonly authorizationUrl: () => Promise<Authorization>
  readonly exchange: (
    redirectUrl: string,
    login: Pick<Authorization, 'state' | 'codeVerifier'>,
  ) => Promise<Tokens>
  readonly deviceLogin: (init: {
    readonly onPrompt: (prompt: DevicePrompt) => void
    readonly signal: AbortSignal
  }) => Promise<Tokens>
}

export interface Authorization {
  readonly url: string
  readonly state: string
  readonly codeVerifier: string
}

export interface DevicePrompt {
  readonly userCode: string
  readonly verificationUri: string
  readonly verificationUriComplete: string | undefined
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/** What an emitted client throws. */
export interface ClientError extends Error {
  readonly code: string
  readonly error?: string
  readonly errorDescription?: string
}

/** What a client is given for a login. */
export interface ClientOptions {
  readonly credentials: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  /** `undefined`: the client's memory. */
  readonly tokenStore: object | undefined
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** An emitted module. */
export interface ClientModule {
  readonly create: (options: ClientOptions) => LoginClient
  readonly fileTokenStore: (path: string | undefined) => object
}

/** The function that every module is given which keeps tokens in a file. */
export const fileStoreFunction: string = 'fileTokenStore'

/** Loads an emitted module that a login uses. */
export async function loadClient(compiled: CompiledClient): Promise<ClientModule> {
  const loaded = await loadModule(compiled)
  return {
    // The names are what we compiled.
    create: loaded[`create${compiled.plan.pascalName}Client`] as ClientModule['create'],
    fileTokenStore: loaded[fileStoreFunction] as ClientModule['fileTokenStore'],
  }
}

/** Loads an emitted module from memory: no file is written that a command which is cut short would leave behind. */
export async function loadModule({ plan, text }: CompiledClient): Promise<Readonly<Record<string, unknown>>> {
  // Where it throws, the stack names the module in place of showing all of it.
  const script = `${stripTypes(text)}\n//# sourceURL=${encodeURIComponent(plan.source)}.js`
  const url = `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`
  return (await import(/* @vite-ignore */ url)) as Readonly<Record<string, unknown>>
}

export function isClientError(error: unknown): error is ClientError {
  return error instanceof Error && error.name === 'FlexgenError' && 'code' in error
}
