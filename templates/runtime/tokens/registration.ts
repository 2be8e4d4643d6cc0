/** @section Tokens */

import type { ClientOptions } from '../request/client-options.ts'
import { type Call, discard, type Hop } from '../request/transport.ts'
import { basicAuthorization } from '../signing/basic.ts'
import { storeFailed } from '../stores/store-lock.ts'
import type { Tokens } from '../stores/token-store.ts'
import { type BegunAuthorization, type ExchangeCall, exchangeCode, requireIssuer } from './authorization.ts'
import { type DeviceLoginInit, loginOnDevice } from './device-login.ts'
import { failureMessage, type LogoutSession, logoutNow, type RevocationCall, revokeStored } from './logout.ts'
import type { ClientLogin, ClientTokens, RegisteredClient } from './registered-client.ts'
import { plainAt, readTokens, textAt } from './token-answer.ts'
import { basicEncoded } from './token-body.ts'
import { callTokenEndpoint, type TokenBody, type TokenCall } from './token-call.ts'
import { TokenClientError } from './token-errors.ts'
import { type CallTokens, renewRefused } from './token-refusal.ts'
import { loginMessage, type RefreshCall } from './token-renewals.ts'
import { type Renewal, readStore, type TokenOptions, type TokenSession } from './token-session.ts'

/** The session of a client that registers itself. */
export interface ClientSession extends TokenSession {
  readonly options: TokenOptions & Pick<ClientOptions, 'registeredClient'>
  /** The last client that was registered. */
  known?: RegisteredClient | undefined
  /** ID of the client that the token endpoint has refused. */
  refusedClientId?: string | undefined
  /** Registrations in progress, by the URLs that they are for. */
  registrations?: Map<string, Promise<RegisteredClient>>
}

/** The URLs that a registered client is bound to. */
export type ClientBinding = Pick<RegisteredClient, 'registrationUrl' | 'accessTokenUrl'>

/** The URLs that the config has now. */
export type BindingOf = () => Promise<ClientBinding>

export type RegistrationCall = (registrationUrl: string) => Promise<TokenCall>

/** @slot how a client authenticates that has a secret, if the server does not say: as the config requests */
export const methodWithSecret: string = 'client_secret_basic'

/**
 * How a client ID and a secret are encoded for Basic.
 *
 * @slot `basicEncoded` or `asIs`
 */
export const inBasic: (text: string) => string = basicEncoded

export function asIs(text: string): string {
  return text
}

/**
 * Registers a client (RFC 7591 section 3). It is not stored.
 *
 * @throws ClientError `registration_failed`
 */
export async function registerClient(
  session: ClientSession,
  bindingOf: BindingOf,
  registrationCall: RegistrationCall,
): Promise<RegisteredClient> {
  return registerAt(session, await bindingOf(), registrationCall)
}

export async function registerAt(
  session: ClientSession,
  binding: ClientBinding,
  registrationCall: RegistrationCall,
): Promise<RegisteredClient> {
  const body = await callTokenEndpoint(session.options, () => registrationCall(binding.registrationUrl)).catch(
    (error) => {
      throw failedRegistration(error)
    },
  )
  return { ...readClient(body), ...binding }
}

/** The error for a registration that the server has refused or not answered. */
export function failedRegistration(error: unknown): unknown {
  const isOfServer = error instanceof TokenClientError && ['token_request', 'refresh_failed'].includes(error.code)
  if (!isOfServer) return error
  return new TokenClientError('registration_failed', failureMessage('registration', error), error)
}

/** The client in the response to a registration (RFC 7591 section 3.2.1). */
export function readClient(body: TokenBody): Omit<RegisteredClient, keyof ClientBinding> {
  const clientId = textAt(body, 'client_id')
  const clientSecret = textAt(body, 'client_secret')
  if (!clientId) throw new TokenClientError('registration_failed', 'The response has no client_id.')
  const method = textAt(body, 'token_endpoint_auth_method') ?? (clientSecret ? methodWithSecret : 'none')
  const known = clientSecret ? ['none', 'client_secret_basic', 'client_secret_post'] : ['none']
  if (!known.includes(method)) {
    throw new TokenClientError('registration_failed', 'The client cannot use its token_endpoint_auth_method.')
  }
  const end = Number(plainAt(body, 'client_secret_expires_at')) * 1000
  return {
    clientId,
    clientSecret,
    // Zero means never.
    clientSecretExpiresAt: clientSecret && end > 0 ? end : undefined,
    tokenEndpointAuthMethod: method,
  }
}

/** The client for a login: one that is known and can still be used, or a new one, once for parallel logins. */
export async function clientForLogin(
  session: ClientSession,
  bindingOf: BindingOf,
  registrationCall: RegistrationCall,
): Promise<RegisteredClient> {
  const binding = await bindingOf()
  // Tokens that cannot be read are replaced.
  const stored: ClientTokens | undefined = await readStore(session).catch(() => undefined)
  const clients = [session.options.registeredClient, session.known, stored?.registeredClient]
  const known = clients.find((client) => client && !problemOf(session, client, binding))
  if (known) return known
  session.registrations ??= new Map()
  const { registrations } = session
  const key = JSON.stringify(binding)
  const registering = registrations.get(key) ?? registerAt(session, binding, registrationCall)
  registrations.set(key, registering)
  try {
    session.known = await registering
    return session.known
  } finally {
    registrations.delete(key)
  }
}

/** Why a client must not be used; `undefined` if it may be. */
export function problemOf(
  { clock, refusedClientId }: ClientSession,
  client: RegisteredClient,
  { registrationUrl, accessTokenUrl }: ClientBinding,
): string | undefined {
  const { clientId, clientSecretExpiresAt = Number.POSITIVE_INFINITY } = client
  if (client.registrationUrl !== registrationUrl || client.accessTokenUrl !== accessTokenUrl) {
    return 'The client is registered at another server.'
  }
  if (clock() >= clientSecretExpiresAt) return 'The secret of the registered client has expired.'
  return clientId === refusedClientId ? 'The registered client was refused.' : undefined
}

/** A registered client, and what it sends as proof of its identity. */
export interface ClientProof extends RegisteredClient {
  /** The parameters `client_id` and `client_secret`, and the header `Authorization`. */
  readonly postedId: string | undefined
  readonly postedSecret: string | undefined
  readonly authorization: string | undefined
}

/** A registered client for a call. Throws `login_required` if it must not be used. */
export async function clientProof(
  session: ClientSession,
  client: RegisteredClient | undefined,
  bindingOf: BindingOf,
): Promise<ClientProof> {
  const problem = client ? problemOf(session, client, await bindingOf()) : 'There is no registered client.'
  if (!client || problem) throw new TokenClientError('login_required', loginMessage(session, `${problem}`))
  const { clientId, clientSecret = '', tokenEndpointAuthMethod: method } = client
  const isBasic = method === 'client_secret_basic'
  return {
    ...client,
    postedId: isBasic ? undefined : clientId,
    postedSecret: method === 'client_secret_post' ? clientSecret : undefined,
    authorization: isBasic ? basicAuthorization(inBasic(clientId), inBasic(clientSecret)) : undefined,
  }
}

/** Checks the tokens of a request. Throws `login_required` if their client must not be used. */
export async function requireBound(
  session: ClientSession,
  { registeredClient }: ClientTokens,
  bindingOf: BindingOf,
): Promise<ClientBinding> {
  const binding = await bindingOf()
  checkClient(session, registeredClient, binding)
  return binding
}

/** As `requireBound`, for URLs that are known. Tokens from elsewhere have no client. */
export function checkClient(
  session: ClientSession,
  client: RegisteredClient | undefined,
  binding: ClientBinding,
): void {
  const problem = client && problemOf(session, client, binding)
  if (problem) throw new TokenClientError('login_required', loginMessage(session, problem))
}

/** As `renewRefused`. The new tokens may be from the store, so their client is checked too. */
export async function renewBound(
  session: ClientSession,
  account: CallTokens,
  hop: Hop,
  sent: number,
  call: Call,
  binding: ClientBinding,
): Promise<boolean> {
  const renews = await renewRefused(session, account, hop, sent, call)
  const { registeredClient }: ClientTokens = account.tokens
  try {
    if (renews) checkClient(session, registeredClient, binding)
  } catch (error) {
    await discard(hop.response)
    throw error
  }
  return renews
}

/** The same call without its first parameter. */
export function forClient<Result>(
  call: (client: RegisteredClient, ...values: string[]) => Result,
  client: RegisteredClient,
): (...values: string[]) => Result {
  return (...values) => call(client, ...values)
}

/** Begins a login with a registered client. */
export async function beginWithClient<Begun>(
  session: ClientSession,
  bindingOf: BindingOf,
  registrationCall: RegistrationCall,
  begin: (client: RegisteredClient) => Promise<Begun>,
): Promise<Begun & ClientLogin> {
  const registeredClient = await clientForLogin(session, bindingOf, registrationCall)
  return { ...(await begin(registeredClient)), registeredClient }
}

/** As `exchangeCode`, with the client of the login. */
export async function exchangeClientCode(
  session: ClientSession,
  exchangeCall: (client: RegisteredClient, ...values: Parameters<ExchangeCall>) => Promise<TokenCall>,
  redirectUrl: string | URL,
  login: BegunAuthorization & ClientLogin,
): Promise<Tokens> {
  const { registeredClient } = login
  const more: Partial<ClientTokens> = { registeredClient }
  const ownCall: ExchangeCall = (code, codeVerifier, redirect) =>
    exchangeCall(registeredClient, code, codeVerifier, redirect)
  return exchangeCode(session, ownCall, redirectUrl, login, more)
}

/** As `exchangeClientCode`. The redirect must name the issuer. */
export async function exchangeIssuedClientCode(
  session: ClientSession,
  exchangeCall: (client: RegisteredClient, ...values: Parameters<ExchangeCall>) => Promise<TokenCall>,
  redirectUrl: string | URL,
  login: BegunAuthorization & ClientLogin,
  issuerOf: () => Promise<string | undefined>,
): Promise<Tokens> {
  await requireIssuer(redirectUrl, login, issuerOf)
  return exchangeClientCode(session, exchangeCall, redirectUrl, login)
}

/** As `loginOnDevice`, with a registered client. */
export async function loginClientOnDevice(
  session: ClientSession,
  bindingOf: BindingOf,
  registrationCall: RegistrationCall,
  deviceRequest: (client: RegisteredClient) => Promise<TokenCall>,
  deviceCall: (client: RegisteredClient, deviceCode: string) => Promise<TokenCall>,
  init: DeviceLoginInit,
): Promise<Tokens> {
  init.signal?.throwIfAborted()
  const client = await clientForLogin(session, bindingOf, registrationCall)
  const more: Partial<ClientTokens> = { registeredClient: client }
  return loginOnDevice(session, forClient(deviceRequest, client), forClient(deviceCall, client), init, more)
}

/** The client of stored tokens; for tokens from elsewhere, that of the options. */
export function clientOf({ options }: ClientSession, tokens?: ClientTokens): RegisteredClient | undefined {
  return tokens?.registeredClient ?? options.registeredClient
}

/** As `readTokens`, with the client of the tokens from before. */
export function readClientTokens(
  session: ClientSession,
  body: TokenBody,
  accessTokenKey: string,
  refreshTokenKey: string,
  before?: ClientTokens | undefined,
): ClientTokens {
  const tokens = readTokens(session, body, accessTokenKey, refreshTokenKey, before)
  const more: Partial<ClientTokens> = { registeredClient: clientOf(session, before) }
  // The same object, by which the session recognises new tokens.
  return Object.assign(tokens, more)
}

/** Refreshes tokens with the client that they were issued to. */
export function refreshingClient(
  refreshCall: (client: RegisteredClient | undefined, ...values: Parameters<RefreshCall>) => Promise<TokenCall>,
  refreshing: (refreshCall: RefreshCall) => Renewal,
  bindingOf: BindingOf,
): Renewal {
  return async (session, stored, rules) => {
    const client = clientOf(session, stored)
    // Before the refresh, in which a failure may use up a refresh token.
    if (stored?.refreshToken) await clientProof(session, client, bindingOf)
    try {
      return await refreshing((...values) => refreshCall(client, ...values))(session, stored, rules)
    } catch (error) {
      if (!client || !(error instanceof TokenClientError) || error.error !== 'invalid_client') throw error
      await forgetClient(session, client)
      throw new TokenClientError('login_required', loginMessage(session, error.message), error)
    }
  }
}

/** Removes a client that the token endpoint has refused, with its tokens. The store's lock is held. */
export async function forgetClient(session: ClientSession, { clientId }: RegisteredClient): Promise<void> {
  const { store, options } = session
  session.refusedClientId = clientId
  const stored: ClientTokens | undefined = await readStore(session)
  if (clientOf(session, stored)?.clientId !== clientId) return
  try {
    await store.clear()
  } catch (cause) {
    throw storeFailed(cause)
  }
  session.current = undefined
  session.initial = undefined
  session.reportDrop = async (error) => {
    try {
      await options.onTokens?.(undefined)
    } catch (cause) {
      Object.assign(Object(error), { cause })
    }
    session.reportDrop = undefined
  }
}

/** As `revokeTokens`, with the client of the tokens. */
export async function revokeClientTokens(
  session: ClientSession & LogoutSession,
  revocationCall: (client: RegisteredClient | undefined, ...values: Parameters<RevocationCall>) => Promise<TokenCall>,
): Promise<void> {
  return logoutNow(session, (tokens, isHeld) =>
    revokeStored(session, (...values) => revocationCall(clientOf(session, tokens), ...values), tokens, isHeld).catch(
      (error) => {
        if (error.code !== 'login_required') throw error
        throw new TokenClientError('logout_failed', 'The client of the stored tokens cannot be used.', error)
      },
    ),
  )
}
