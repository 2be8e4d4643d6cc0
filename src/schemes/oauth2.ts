import type {
  ArrowExpression,
  CallExpression,
  ConstantPlan,
  Expression,
  Json,
  LoginFacts,
  MemberPlan,
  TokenFacts,
  TokenPlan,
} from '../ir/plan.ts'
import { literalOf, mayBeAbsent, type Text } from '../ir/text.ts'
import { TypeText } from '../ir/type-text.ts'
import { replaced } from './assertion.ts'
import { durationSeconds } from './duration.ts'
import { call, fragment, literal, named } from './expressions.ts'
import type { FieldReader } from './field-reader.ts'
import type { Entries } from './jwt.ts'
import { oauth2Starter } from './oauth2-starter.ts'
import { placeToken } from './place-token.ts'
import type { Scheme } from './scheme.ts'
import {
  bodyFormat,
  containsNonce,
  type OAuth2Config,
  type SentSecret,
  sent,
  sentSecret,
  TokenCalls,
  textOfValue,
} from './token-calls.ts'
import {
  expirySlots,
  refusalStatuses,
  renewalSlots,
  renewRefused,
  tokenMembers,
  tokenOptions,
} from './token-rules.ts'
import { placeAndSign } from './token-signature.ts'
import { storeFunctions } from './token-stores.ts'

type RefreshConfig = Exclude<OAuth2Config['refresh'], boolean | undefined>

/** Values of `grant_type` that differ from the config's. */
const grantTypes: Readonly<Record<string, string>> = {
  device_code: 'urn:ietf:params:oauth:grant-type:device_code',
  jwt_bearer: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
}

/** Grants that need a login by a user. */
const loginGrants: readonly string[] = ['authorization_code', 'device_code']

/** Grants that get each token in the same way, without a refresh token from the server. */
const grantsWithoutRefreshToken: readonly string[] = ['client_credentials', 'jwt_bearer', 'refresh_token']

export const oauth2: Scheme<'oauth2'> = {
  type: 'oauth2',
  starter: oauth2Starter,
  sources: ({ grantType = 'authorization_code' }) =>
    grantType === 'authorization_code' ? ['token', 'redirect'] : ['token'],
  plan: (auth, fields) => {
    const { addTo = 'header', grantType = 'authorization_code' } = auth
    const calls = new TokenCalls(auth, fields)
    const facts = factsOf(auth, grantType, fields)
    const placed = placeToken(addTo, { kind: 'accessToken' }, 'access_token', fields)
    return {
      ...placeAndSign(auth, fields, [placed]),
      ...(auth.refresh === false ? {} : { answered: auth.registration ? renewBound : renewRefused }),
      tokens: {
        ...(auth.registration ? { check: binding } : {}),
        session: call('openSession', named('options'), renewal(auth, grantType, calls, fields)),
        source: 'freshTokens',
        renews: auth.refresh !== false,
        members: members(auth, facts, calls, fields),
        options: auth.registration ? [...tokenOptions, 'registeredClient'] : tokenOptions,
        slots: slots(auth, facts),
        exports: storeFunctions(auth.tokenStores),
        constants: calls.constants,
        functions: calls.functions,
        facts,
      },
    }
  },
}

/** Resends a request as `renewRefused` does, if the client of the new token may be used. */
const renewBound: ArrowExpression = {
  ...renewRefused,
  value: {
    ...renewRefused.value,
    fragment: 'renewBound',
    args: [...renewRefused.value.args, named('binding')],
  },
}

/** The URLs of a request, to which the client of its tokens must be bound. */
const binding: ConstantPlan = {
  name: 'binding',
  value: call('requireBound', named('session'), { kind: 'tokens' }, named('clientBinding')),
}

/** How the client gets new tokens. */
function renewal(
  { refresh, registration }: OAuth2Config,
  grantType: string,
  calls: TokenCalls,
  fields: FieldReader<OAuth2Config>,
): Expression {
  const once = refresh !== false && refresh?.useRefreshTokenOnce === true
  const way = once ? 'refreshingOnce' : 'refreshing'
  const refreshing = (): CallExpression =>
    registration
      ? call('refreshingClient', calls.refresh(), fragment(way), named('clientBinding'))
      : call(way, calls.refresh())
  const granting = (own: Entries, secrets: readonly SentSecret[]): CallExpression =>
    call('granting', calls.grantWithScope(grantTypes[grantType] ?? grantType, own, secrets))
  const orElse = (grant: CallExpression): CallExpression =>
    refresh === false ? grant : call('refreshingElse', refreshing(), grant)
  if (loginGrants.includes(grantType)) return refresh === false ? fragment('needLogin') : refreshing()
  switch (grantType) {
    case 'client_credentials':
      return granting([], [])
    case 'jwt_bearer': {
      const assertion = calls.assertion()
      return granting([['assertion', textOfValue(assertion.value)]], [assertion])
    }
    case 'refresh_token': {
      const secret: Expression = { kind: 'secret', secret: fields.secret('refreshToken') }
      const first = calls.declare('firstRefreshToken', [], TypeText.of`string`, secret)
      const isSpent = fragment(once ? 'mayBeUsed' : 'isRefusedForGood')
      return call('refreshingElse', refreshing(), call('refreshingWith', first, refreshing(), isSpent))
    }
    case 'password': {
      const username = sentSecret('usernameValue', fields.secret('username'))
      const password = sentSecret('passwordValue', fields.secret('password'))
      const grant: Entries = [
        ['username', textOfValue(username.value)],
        ['password', textOfValue(password.value)],
      ]
      return orElse(granting(grant, [username, password]))
    }
    default:
      return orElse(granting([], []))
  }
}

/** Members of the client besides `fetch` and `sign`. */
function members(
  auth: OAuth2Config,
  facts: TokenFacts,
  calls: TokenCalls,
  fields: FieldReader<OAuth2Config>,
): readonly MemberPlan[] {
  const session = named('session')
  const revocation = calls.revocation()
  // A logout waits for a login or a refresh in progress.
  const held = (begun: CallExpression): CallExpression =>
    revocation ? call('holdLogout', session, { kind: 'promise', call: begun }) : begun
  const refresh = auth.refresh === false ? undefined : held(call('refreshNow', session))
  const common: MemberPlan[] = [...tokenMembers(refresh)]
  const registration = calls.registration(registered(auth, facts, fields))
  if (facts.login?.kind === 'browser') {
    common.push(...loginMembers(auth, facts.login, calls, fields, registration, held))
  }
  if (facts.login?.kind === 'device') common.push(deviceMember(calls, registration, held))
  if (registration.length) {
    common.push({
      name: 'register',
      doc: 'Registers a client, which it returns without storing it.',
      type: TypeText.of`() => Promise<RegisteredClient>`,
      value: { kind: 'arrow', parameters: [], value: call('registerClient', session, ...registration) },
    })
  }
  if (revocation) {
    common.push({
      name: 'logout',
      doc: 'Revokes the tokens at the server, then removes them. Waits for a refresh or login in progress.',
      type: TypeText.of`() => Promise<void>`,
      value: {
        kind: 'arrow',
        parameters: [],
        value: call(auth.registration ? 'revokeClientTokens' : 'revokeTokens', session, revocation),
      },
    })
  }
  return common
}

/** What a client that registers itself says about itself, except for what all of them say. */
function registered(auth: OAuth2Config, { login }: TokenFacts, fields: FieldReader<OAuth2Config>): Entries {
  const list = (...items: readonly string[]): Json => ({
    kind: 'list',
    items: items.map((item) => ({ kind: 'raw', text: JSON.stringify(item) })),
  })
  const refreshes = auth.refresh === false ? [] : ['refresh_token']
  if (login?.kind !== 'browser') {
    const device = grantTypes['device_code'] ?? ''
    return [
      ['grant_types', list(device, ...refreshes)],
      ['response_types', list()],
    ]
  }
  return [
    ...sentRedirects(login, fields).map(
      ([, uri]) => ['redirect_uris', { kind: 'list', items: [uri] }] as const,
    ),
    ['grant_types', list('authorization_code', ...refreshes)],
    ['response_types', list('code')],
  ]
}

/** The redirect URI as it is sent: from the config's parameters, of which `null` drops it. */
function sentRedirects(
  { redirectUri }: Extract<LoginFacts, { kind: 'browser' }>,
  fields: FieldReader<OAuth2Config>,
): Entries {
  const params = fields.json('authorizationParams').filter(([name]) => name === 'redirect_uri')
  return replaced([['redirect_uri', { kind: 'text', text: redirectUri }]], params)
}

/** The members of a client whose user logs in with a browser. */
function loginMembers(
  auth: OAuth2Config,
  login: Extract<LoginFacts, { kind: 'browser' }>,
  calls: TokenCalls,
  fields: FieldReader<OAuth2Config>,
  registration: readonly Expression[],
  held: (login: CallExpression) => CallExpression,
): readonly MemberPlan[] {
  const redirectUri: Json = { kind: 'text', text: login.redirectUri }
  const params = fields.json('authorizationParams')
  const request = calls.authorizationRequest(redirectUri, params)
  const { pkce = 'S256' } = auth
  const code = named('code')
  // The underscore marks it as unused.
  const verifierName = pkce === 'off' ? '_codeVerifier' : 'codeVerifier'
  const codeVerifier = named(verifierName)
  const exchange = calls.grant(
    'authorization_code',
    [
      ['code', textOfValue(code)],
      ...sentRedirects(login, fields),
      ...(pkce === 'off' ? [] : [['code_verifier', textOfValue(codeVerifier)] as const]),
    ],
    [sent(code), ...(pkce === 'off' ? [] : [sent(codeVerifier)])],
    'exchangeCall',
    ['code', verifierName],
  )
  const isRegistered = registration.length > 0
  const begins = (own: Expression): CallExpression =>
    containsNonce(params)
      ? call('beginNoncedAuthorization', own, { kind: 'option', name: 'nonce' }, named('init'))
      : call('beginAuthorization', own, named('init'))
  const begun = containsNonce(params) ? 'NoncedAuthorization' : 'Authorization'
  const exchanges = login.issuer ? 'exchangeIssued' : 'exchange'
  return [
    {
      name: 'authorizationUrl',
      doc: isRegistered
        ? 'URL to send the user to for the login. Keep the other members for `exchange`, on the server or encrypted. Registers a client if none is known.'
        : 'URL to send the user to for the login. Keep `state` and `codeVerifier` for `exchange`.',
      type: isRegistered
        ? begun === 'Authorization'
          ? TypeText.of`(init?: AuthorizationInit) => Promise<Authorization & ClientLogin>`
          : TypeText.of`(init?: AuthorizationInit) => Promise<NoncedAuthorization & ClientLogin>`
        : begun === 'Authorization'
          ? TypeText.of`(init?: AuthorizationInit) => Promise<Authorization>`
          : TypeText.of`(init?: AuthorizationInit) => Promise<NoncedAuthorization>`,
      value: {
        kind: 'arrow',
        parameters: ['init'],
        value: isRegistered
          ? call('beginWithClient', named('session'), ...registration, {
              kind: 'arrow',
              parameters: ['client'],
              value: begins(call('forClient', request, named('client'))),
            })
          : begins(request),
      },
    },
    {
      name: 'exchange',
      doc: 'Completes a login: checks the URL that the user was redirected to, gets tokens for its code and stores them.',
      type: isRegistered
        ? TypeText.of`(redirectUrl: string | URL, login: BegunAuthorization & ClientLogin) => Promise<Tokens>`
        : TypeText.of`(redirectUrl: string | URL, login: BegunAuthorization) => Promise<Tokens>`,
      value: {
        kind: 'arrow',
        parameters: ['redirectUrl', 'login'],
        value: held(
          call(
            isRegistered ? `${exchanges}ClientCode` : `${exchanges}Code`,
            named('session'),
            exchange,
            named('redirectUrl'),
            named('login'),
            ...issuer(login.issuer, calls, fields),
          ),
        ),
      },
    },
  ]
}

/** The issuer that the redirect must name; any if an optional variable in it is not set. */
function issuer(
  text: Text | undefined,
  calls: TokenCalls,
  fields: FieldReader<OAuth2Config>,
): readonly Expression[] {
  if (!text) return []
  const [first] = text
  // An issuer is a URL (RFC 9207 section 2). A host alone never matches, so no login could succeed.
  if (typeof first === 'string' && !/^https?:\/\//.test(first)) {
    const isHost = literalOf(text) !== undefined && /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(first)
    const hint = `issuer: ${isHost ? `https://${first}` : 'https://auth.example.com'}`
    fields.refuse('issuer', 'must be a URL that begins with `https://`, exactly as the server sends it', hint)
  }
  const mayLack = mayBeAbsent(text)
  const type = mayLack ? TypeText.of`string | undefined` : TypeText.of`string`
  return [calls.declare('issuer', [], type, { kind: 'optional', text })]
}

function deviceMember(
  calls: TokenCalls,
  registration: readonly Expression[],
  held: (login: CallExpression) => CallExpression,
): MemberPlan {
  const request = calls.deviceRequest()
  const deviceCode = named('deviceCode')
  const poll = calls.grant(
    grantTypes['device_code'] ?? '',
    [['device_code', textOfValue(deviceCode)]],
    [sent(deviceCode)],
    'deviceCall',
    ['deviceCode'],
  )
  const login = registration.length ? 'loginClientOnDevice' : 'loginOnDevice'
  return {
    name: 'deviceLogin',
    doc: 'Logs in on another device: `onPrompt` shows the user the code and where to enter it.',
    type: TypeText.of`(init: DeviceLoginInit) => Promise<Tokens>`,
    value: {
      kind: 'arrow',
      parameters: ['init'],
      value: held(call(login, named('session'), ...registration, request, poll, named('init'))),
    },
  }
}

/** The facts that commands show, with the defaults of the fields that they come from. */
function factsOf(auth: OAuth2Config, grantType: string, fields: FieldReader<OAuth2Config>): TokenFacts {
  const {
    accessTokenResponseKey: accessKey = 'access_token',
    refreshTokenResponseKey: refreshKey = 'refresh_token',
  } = auth
  const refresh: RefreshConfig = auth.refresh || {}
  const { refreshBefore = '30s', errorBody } = refresh
  const isRenewedBefore = auth.refresh !== false && refreshBefore !== 'off'
  return {
    login: loginOf(auth, grantType, fields),
    storesRefreshToken: auth.refresh !== false && !grantsWithoutRefreshToken.includes(grantType),
    hasFileStore: auth.tokenStores?.includes('file') ?? false,
    responseKeys: {
      accessToken: [[accessKey].flat(), [refresh.accessTokenResponseKey ?? accessKey].flat()],
      refreshToken: [[refreshKey], [refresh.refreshTokenResponseKey ?? refreshKey]],
    },
    refusalStatuses: refusalStatuses(refresh.errorStatusCodes),
    refusalBody: errorBody,
    renewalMargin: isRenewedBefore ? durationSeconds(refreshBefore) * 1000 : undefined,
  }
}

function loginOf(
  { authorizationRename, authorizationCodeResponseKey = 'code' }: OAuth2Config,
  grantType: string,
  fields: FieldReader<OAuth2Config>,
): LoginFacts | undefined {
  if (grantType === 'device_code') return { kind: 'device' }
  if (grantType !== 'authorization_code') return undefined
  return {
    kind: 'browser',
    redirectParameter: authorizationRename?.['redirect_uri'] ?? 'redirect_uri',
    redirectUri: fields.text('redirectUri', 'http://127.0.0.1:8976/callback'),
    codeParameter: authorizationCodeResponseKey,
    issuer: fields.optionalText('issuer'),
  }
}

/** A key, or the one of several that the response has. */
function keyIn(keys: readonly string[]): Expression {
  const [key = '', ...others] = keys
  return others.length
    ? call('givenKey', named('body'), { kind: 'list', items: keys.map(literal) })
    : literal(key)
}

/** What the config says about token responses, as literals and fragments for the slots of the runtime. */
function slots(auth: OAuth2Config, facts: TokenFacts): TokenPlan['slots'] {
  const {
    expiresInResponseKey: lifetimeKey = 'expires_in',
    expiresAtResponseKey: endKey,
    defaultExpiresIn,
  } = auth
  const { login, responseKeys } = facts
  const { accessToken, refreshToken } = responseKeys
  const all = [...accessToken, ...refreshToken, endKey ?? lifetimeKey].flat()
  const hasPath = all.some((key) => key.includes('.'))
  const codeKey = login?.kind === 'browser' ? login.codeParameter : 'code'
  const end = endKey === undefined ? 'endByLifetime' : 'endByTime'
  const own: TokenPlan['slots'] = [
    ['accessTokenKey', keyIn(accessToken[0])],
    ['refreshTokenKey', keyIn(refreshToken[0])],
    ['renewedAccessTokenKey', keyIn(accessToken[1])],
    ['renewedRefreshTokenKey', keyIn(refreshToken[1])],
    ['keyed', fragment(hasPath ? 'valueAt' : 'memberAt')],
    ['withoutTokens', fragment(hasPath ? 'withoutPaths' : 'withoutMembers')],
    ['tokenHeaders', tokenHeaders(auth)],
    ['EndpointCall', fragment('TokenCall')],
    ['sendEndpointCall', fragment('sendTokenCall')],
    ['callFailure', fragment('tokenFailure')],
    ['limited', fragment('inTime')],
    ['longestPause', literal(20_000)],
    ['refusalMemory', literal(30_000)],
    ['callTimeout', literal(durationSeconds(auth.tokenRequest?.timeout ?? '10s') * 1000)],
    ['sentValues', fragment(auth.assertion || auth.clientAssertion ? 'sentButAssertions' : 'allSent')],
    ['noAnswer', fragment(bodyFormat(auth) === 'query' ? 'unansweredWithoutUrl' : 'unanswered')],
    ['endOf', fragment(defaultExpiresIn === undefined ? end : `${end}OrDefault`)],
    ['clearing', fragment(auth.revocationUrl === undefined ? 'clearTokens' : 'clearTokensAfter')],
    ['codeKey', literal(codeKey)],
    [
      'loginParameters',
      { kind: 'list', items: Array.from(new Set([codeKey, 'code', 'state'])).map(literal) },
    ],
  ]
  const ofRegistration: TokenPlan['slots'] = auth.registration
    ? [
        ['methodWithSecret', literal(methodWithSecret(auth))],
        ['inBasic', fragment(auth.basicEncoding === 'form' ? 'basicEncoded' : 'asIs')],
      ]
    : []
  const ofRefresh: TokenPlan['slots'] =
    auth.refresh === false
      ? []
      : [['renewedTokens', fragment(auth.registration ? 'readClientTokens' : 'readTokens')]]
  return own.concat(
    expirySlots({ ...auth, expiresInResponseKey: lifetimeKey }),
    ofRegistration,
    ofRefresh,
    renewalSlots(auth.refresh !== false, facts),
  )
}

/** How a registered client with a secret authenticates if the server does not say: as requested, if that has a secret. */
function methodWithSecret({ registration, clientAuthentication = 'none' }: OAuth2Config): string {
  const metadata: { readonly token_endpoint_auth_method?: unknown } = registration?.metadata ?? {}
  const own = metadata.token_endpoint_auth_method
  const requested = typeof own === 'string' ? own : clientAuthentication
  return requested === 'none' ? 'client_secret_basic' : requested
}

/** Headers of every call of the token endpoint. */
function tokenHeaders(auth: OAuth2Config): Expression {
  const types = { form: 'application/x-www-form-urlencoded', json: 'application/json', query: undefined }
  const type = types[bodyFormat(auth)]
  return {
    kind: 'object',
    entries: [
      ['accept', literal('application/json')],
      ...(type === undefined ? [] : [['content-type', literal(type)] as const]),
    ],
  }
}
