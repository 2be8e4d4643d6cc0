import type { ArrowExpression, CallExpression, Expression, Json, MemberPlan, TokenPlan } from '../ir/plan.ts'
import { literalOf, referencesOf } from '../ir/text.ts'
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
  type OAuth2Config,
  type SentSecret,
  sent,
  TokenCalls,
  textOfValue,
} from './token-calls.ts'

type RefreshConfig = Exclude<OAuth2Config['refresh'], boolean | undefined>

/** Values of `grant_type` that differ from the config's. */
const grantTypes: Readonly<Record<string, string>> = {
  device_code: 'urn:ietf:params:oauth:grant-type:device_code',
  jwt_bearer: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
}

/** Grants that need a login by a user. */
const loginGrants: readonly string[] = ['authorization_code', 'device_code']

/** The function that creates each of `tokenStores`. */
const stores: { readonly [Name in NonNullable<OAuth2Config['tokenStores']>[number]]: string } = {
  file: 'fileTokenStore',
  redis: 'redisTokenStore',
  postgres: 'postgresTokenStore',
  webStorage: 'webStorageTokenStore',
}

export const oauth2: Scheme<'oauth2'> = {
  type: 'oauth2',
  starter: oauth2Starter,
  sources: ({ grantType = 'authorization_code' }) =>
    grantType === 'authorization_code' ? ['token', 'redirect'] : ['token'],
  plan: (auth, fields) => {
    const { addTo = 'header', grantType = 'authorization_code' } = auth
    const calls = new TokenCalls(auth, fields)
    return {
      steps: [placeToken(addTo, { kind: 'accessToken' }, 'access_token', fields)],
      ...(auth.refresh === false ? {} : { answered }),
      tokens: {
        session: call('openSession', named('options'), renewal(auth, grantType, calls, fields)),
        renews: auth.refresh !== false,
        members: members(auth, grantType, calls, fields),
        options: ['tokenStore', 'tokens', 'onTokens', 'clock', 'sleep'],
        slots: slots(auth, grantType),
        exports: (auth.tokenStores ?? []).map((name) => stores[name]),
        constants: calls.constants,
        functions: calls.functions,
      },
    }
  },
}

/** Resends a request whose token was refused, with a new one. */
const answered: ArrowExpression = {
  kind: 'arrow',
  parameters: ['hop', 'sent', 'call'],
  value: call('renewRefused', named('session'), named('account'), named('hop'), named('sent'), named('call')),
}

/** How the client gets new tokens. */
function renewal(
  { refresh }: OAuth2Config,
  grantType: string,
  calls: TokenCalls,
  fields: FieldReader<OAuth2Config>,
): Expression {
  const once = refresh !== false && refresh?.useRefreshTokenOnce === true
  const refreshing = (): CallExpression => call(once ? 'refreshingOnce' : 'refreshing', calls.refresh())
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
      const username = calls.secret('usernameValue', fields.secret('username'))
      const password = calls.secret('passwordValue', fields.secret('password'))
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
  grantType: string,
  calls: TokenCalls,
  fields: FieldReader<OAuth2Config>,
): readonly MemberPlan[] {
  const session = named('session')
  const common: MemberPlan[] = [
    {
      name: 'tokens',
      doc: "The account's tokens.",
      type: TypeText.of`TokenAccess`,
      value: call('accessTokens', session),
    },
  ]
  if (auth.refresh !== false) {
    common.push({
      name: 'refresh',
      doc: 'Gets new tokens now, unless the store has newer ones than this client; joins a refresh in progress.',
      type: TypeText.of`() => Promise<Tokens>`,
      value: { kind: 'arrow', parameters: [], value: call('refreshNow', session) },
    })
  }
  if (grantType === 'authorization_code') common.push(...loginMembers(auth, calls, fields))
  if (grantType === 'device_code') common.push(deviceMember(calls))
  return common
}

function loginMembers(
  auth: OAuth2Config,
  calls: TokenCalls,
  fields: FieldReader<OAuth2Config>,
): readonly MemberPlan[] {
  const redirectUri: Json = {
    kind: 'text',
    text: fields.text('redirectUri', 'http://127.0.0.1:8976/callback'),
  }
  const params = fields.json('authorizationParams')
  const request = calls.authorizationRequest(redirectUri, params)
  const redirects = replaced(
    [['redirect_uri', redirectUri]],
    params.filter(([name]) => name === 'redirect_uri'),
  )
  const { pkce = 'S256' } = auth
  const code = named('code')
  // The underscore marks it as unused.
  const verifierName = pkce === 'off' ? '_codeVerifier' : 'codeVerifier'
  const codeVerifier = named(verifierName)
  const exchange = calls.grant(
    'authorization_code',
    [
      ['code', textOfValue(code)],
      ...redirects,
      ...(pkce === 'off' ? [] : [['code_verifier', textOfValue(codeVerifier)] as const]),
    ],
    [sent(code), ...(pkce === 'off' ? [] : [sent(codeVerifier)])],
    'exchangeCall',
    ['code', verifierName],
  )
  return [
    {
      name: 'authorizationUrl',
      doc: 'URL to send the user to for the login. Keep `state` and `codeVerifier` for `exchange`.',
      type: TypeText.of`(init?: AuthorizationInit) => Promise<Authorization>`,
      value: {
        kind: 'arrow',
        parameters: ['init'],
        value: call('beginAuthorization', request, named('init')),
      },
    },
    {
      name: 'exchange',
      doc: 'Completes a login: checks the URL that the user was redirected to, gets tokens for its code and stores them.',
      type: TypeText.of`(redirectUrl: string | URL, login: BegunAuthorization) => Promise<Tokens>`,
      value: {
        kind: 'arrow',
        parameters: ['redirectUrl', 'login'],
        value: call(
          'exchangeCode',
          named('session'),
          exchange,
          named('redirectUrl'),
          named('login'),
          ...issuer(calls, fields),
        ),
      },
    },
  ]
}

/** The issuer that the redirect must name; any if an optional variable in it is not set. */
function issuer(calls: TokenCalls, fields: FieldReader<OAuth2Config>): readonly Expression[] {
  const text = fields.optionalText('issuer')
  if (!text) return []
  const [first] = text
  // An issuer is a URL (RFC 9207 section 2). A host alone never matches, so no login could succeed.
  if (typeof first === 'string' && !/^https?:\/\//.test(first)) {
    const isHost = literalOf(text) !== undefined && /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(first)
    const hint = `issuer: ${isHost ? `https://${first}` : 'https://auth.example.com'}`
    fields.refuse('issuer', 'must be a URL that begins with `https://`, exactly as the server sends it', hint)
  }
  const mayLack = referencesOf(text).some(({ optional }) => optional)
  const type = mayLack ? TypeText.of`string | undefined` : TypeText.of`string`
  return [calls.declare('issuer', [], type, { kind: 'optional', text })]
}

function deviceMember(calls: TokenCalls): MemberPlan {
  const request = calls.deviceRequest()
  const deviceCode = named('deviceCode')
  const poll = calls.grant(
    grantTypes['device_code'] ?? '',
    [['device_code', textOfValue(deviceCode)]],
    [sent(deviceCode)],
    'deviceCall',
    ['deviceCode'],
  )
  return {
    name: 'deviceLogin',
    doc: 'Logs in on another device: `onPrompt` shows the user the code and where to enter it.',
    type: TypeText.of`(init: DeviceLoginInit) => Promise<Tokens>`,
    value: {
      kind: 'arrow',
      parameters: ['init'],
      value: call('loginOnDevice', named('session'), request, poll, named('init')),
    },
  }
}

/** What the config says about token responses, as literals and fragments for the slots of the runtime. */
function slots(auth: OAuth2Config, grantType: string): TokenPlan['slots'] {
  const {
    accessTokenResponseKey: accessKey = 'access_token',
    refreshTokenResponseKey: refreshKey = 'refresh_token',
    expiresInResponseKey: lifetimeKey = 'expires_in',
    expiresAtResponseKey: endKey,
    defaultExpiresIn,
    authorizationCodeResponseKey: codeKey = 'code',
    refresh,
  } = auth
  const refreshConfig: RefreshConfig = refresh || {}
  const { refreshBefore = '30s', errorBody } = refreshConfig
  const { accessTokenResponseKey: renewedKey, refreshTokenResponseKey: renewedRefreshKey } = refreshConfig
  const keys = [accessKey, refreshKey, renewedKey, renewedRefreshKey, endKey ?? lifetimeKey]
  const hasPath = keys.some((key) => key?.includes('.'))
  const end = endKey === undefined ? 'endByLifetime' : 'endByTime'
  return [
    ['accessTokenKey', literal(accessKey)],
    ['refreshTokenKey', literal(refreshKey)],
    ['renewedAccessTokenKey', literal(refreshConfig.accessTokenResponseKey ?? accessKey)],
    ['renewedRefreshTokenKey', literal(refreshConfig.refreshTokenResponseKey ?? refreshKey)],
    ['keyed', fragment(hasPath ? 'valueAt' : 'memberAt')],
    ['withoutTokens', fragment(hasPath ? 'withoutPaths' : 'withoutMembers')],
    ['tokenHeaders', tokenHeaders(auth)],
    ['callTimeout', literal(durationSeconds(auth.tokenRequest?.timeout ?? '10s') * 1000)],
    ['sentValues', fragment(auth.assertion || auth.clientAssertion ? 'sentButAssertions' : 'allSent')],
    ['shownCause', fragment(bodyFormat(auth) === 'query' ? 'causeWithoutUrl' : 'wholeCause')],
    ['endOf', fragment(defaultExpiresIn === undefined ? end : `${end}OrDefault`)],
    ['lifetimeKey', literal(lifetimeKey)],
    ['lifetimeUnit', literal(auth.expiresInUnit === 'ms' ? 1 : 1000)],
    ['endKey', literal(endKey ?? '')],
    [
      'defaultLifetime',
      literal(defaultExpiresIn === undefined ? 0 : durationSeconds(defaultExpiresIn) * 1000),
    ],
    ['codeKey', literal(codeKey)],
    ['loginParameters', { kind: 'list', items: [...new Set([codeKey, 'code', 'state'])].map(literal) }],
    ['renewalTime', fragment(renewalTime(auth, grantType))],
    ['renewalMargin', literal(refreshBefore === 'off' ? 0 : durationSeconds(refreshBefore) * 1000)],
    ['refusalStatuses', refusalStatuses(refreshConfig.errorStatusCodes)],
    ['refusalPath', literal(errorBody?.path ?? '')],
    ['refusalValue', { kind: 'literal', value: errorBody?.equals ?? null }],
    ...(refresh === false
      ? []
      : [['isRefused', fragment(errorBody ? 'isRefusedByBody' : 'isRefusedByStatus')] as const]),
  ]
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

function renewalTime({ refresh }: OAuth2Config, grantType: string): string {
  // Only a login replaces a user's token, so it is used until the API refuses it. Others are renewed when they expire.
  if (refresh === false) return loginGrants.includes(grantType) ? 'renewWhenRefused' : 'renewAtEnd'
  return refresh?.refreshBefore === 'off' ? 'renewWhenRefused' : 'renewBeforeEnd'
}

/** Statuses from a list, or from a string separated by `;` or `,`. */
function refusalStatuses(codes: RefreshConfig['errorStatusCodes'] = [401]): Expression {
  const list = Array.isArray(codes) ? codes : `${codes}`.split(/[;,]/).map(Number)
  // TypeScript infers no type for an empty list.
  return list.length ? { kind: 'list', items: [...new Set(list)].map(literal) } : fragment('noStatuses')
}
