import type {
  AnswerFacts,
  AuthPlan,
  CallExpression,
  ConstantPlan,
  EntryPlan,
  Expression,
  Json,
  MadeForRequest,
  MemberPlan,
  RequestPlan,
  RequestsPlan,
  Step,
  TokenFacts,
  TokenPlan,
} from '../ir/plan.ts'
import { type ReferenceSource, referencesOf } from '../ir/text.ts'
import { TypeText } from '../ir/type-text.ts'
import {
  expressionsOfRequest,
  expressionsOfRequests,
  textOf,
  textsOfUrl,
  withInner,
} from '../ir/walk-plan.ts'
import { durationSeconds } from './duration.ts'
import { call, eachReference, fragment, literal, named } from './expressions.ts'
import type { FieldReader } from './field-reader.ts'
import { placeToken } from './place-token.ts'
import type { ConfigOf, Scheme } from './scheme.ts'
import { sessionStarter } from './session-starter.ts'
import { pairs, sentHeaders } from './token-calls.ts'
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

type SessionConfig = ConfigOf<'session'>
type RequestConfig = Exclude<SessionConfig['login'], readonly unknown[]>
type RefreshConfig = Exclude<SessionConfig['refresh'], boolean | undefined>

/** The auth of a request of a session. */
export type RequestAuth = NonNullable<RequestConfig['auth']>

/** Plans the auth of a request of a session. */
export type PlanRequestAuth = (auth: RequestAuth, fields: FieldReader<RequestAuth>) => AuthPlan

/** The row of `session`. The requests of its login can have an auth of another type. */
export function session(planAuth: PlanRequestAuth): Scheme<'session'> {
  return {
    type: 'session',
    starter: sessionStarter,
    sources: () => ['token', 'session'],
    sessionNames: cookieNames,
    plan: (auth, fields) => new SessionPlan(auth, fields, planAuth).plan(),
  }
}

/** The fragments that find the token in a response. */
type TokenReader = 'objectMembers' | 'withText' | 'withHeader' | 'withCookie' | 'withCookies'

class SessionPlan {
  readonly #auth: SessionConfig
  readonly #fields: FieldReader<SessionConfig>
  readonly #planAuth: PlanRequestAuth
  readonly #states: ConstantPlan[] = []
  /** What the config's signature says about nonces and times, for all requests. */
  #made: MadeForRequest = {}

  constructor(auth: SessionConfig, fields: FieldReader<SessionConfig>, planAuth: PlanRequestAuth) {
    this.#auth = auth
    this.#fields = fields
    this.#planAuth = planAuth
  }

  plan(): AuthPlan {
    const { refresh, tokenStores } = this.#auth
    const cookies = this.#cookies()
    const { steps, states = [], made = {} } = placeAndSign(this.#auth, this.#fields, this.#place(cookies))
    this.#made = made
    const requests = this.#requests()
    const facts = this.#facts(requests, cookies)
    const [first] = cookies
    return {
      steps,
      made,
      states: [...this.#states, ...states],
      ...(refresh === false ? {} : { answered: renewRefused }),
      tokens: {
        session: call('openSession', named('options'), this.#renewal(requests, cookies.length > 0)),
        source: 'freshTokens',
        renews: refresh !== false,
        members: this.#members(),
        options: tokenOptions,
        slots: this.#slots(facts, requests, cookies),
        exports: storeFunctions(tokenStores),
        constants: [],
        functions: [],
        requests,
        ...(first === undefined ? {} : { cookie: first }),
        facts,
      },
    }
  }

  /** The cookies that are the token, the access token first. */
  #cookies(): readonly string[] {
    return [this.#auth.accessTokenResponseCookie ?? []].flat()
  }

  #place(cookies: readonly string[]): readonly Step[] {
    const { addTo = 'header' } = this.#auth
    const token: Expression = { kind: 'accessToken' }
    if (addTo !== 'cookie') return [placeToken(addTo, token, 'token', this.#fields)]
    const [first = 'session', ...others] = cookies
    const name = literal(this.#fields.fixed('cookieKey', first))
    return others.length
      ? [{ kind: 'call', fragment: 'setSessionCookies', args: [name, { kind: 'tokens' }] }]
      : [{ kind: 'call', fragment: 'setSessionCookie', args: [name, token] }]
  }

  #members(): readonly MemberPlan[] {
    const logouts = this.#listOf('logout')
    const refreshing = call('refreshNow', named('session'))
    // A refresh that still reads the store would bring back tokens after the logout.
    const held = logouts.length
      ? call('holdLogout', named('session'), { kind: 'promise', call: refreshing })
      : refreshing
    const refresh = this.#auth.refresh === false ? undefined : held
    const statuses = [401, 403, 404, 410, ...logouts.flatMap(({ statusCodes = [] }) => statusCodes)]
    const ended: Expression = { kind: 'list', items: [...new Set(statuses)].map(literal) }
    const logout: MemberPlan = {
      name: 'logout',
      doc: 'Ends the session at the server, then removes the stored tokens. Waits for a refresh in progress.',
      type: TypeText.of`() => Promise<void>`,
      value: {
        kind: 'arrow',
        parameters: [],
        value: call('endSession', named('session'), named('logoutCall'), ended),
      },
    }
    return [...tokenMembers(refresh), ...(logouts.length ? [logout] : [])]
  }

  /** How the client gets new tokens. */
  #renewal(requests: readonly RequestsPlan[], needsCookies: boolean): Expression {
    const renews = requests.some(({ name }) => name === 'renewalCall')
    const isSingle = requests.every((each) => each.isSingle)
    const login = call(isSingle ? 'loggingIn' : 'loggingInBySteps', named('loginCall'))
    const renewal = renews ? call('renewingElse', named('renewalCall'), login) : login
    return needsCookies ? call('outsideBrowsers', renewal) : renewal
  }

  /** The functions that make the requests of the login, the renewal and the logout. */
  #requests(): readonly RequestsPlan[] {
    const kept = this.#fields.from(['token', 'response']).nested('keep')
    const keep = kept.keys().map((name) => [name, kept.text(name, '')] as const)
    const login = this.#requestsOf(
      'loginCall',
      'login',
      this.#fields.items('login'),
      this.#listOf('login'),
      [],
    )
    const found: RequestsPlan[] = [{ ...login, keep }]
    const { refresh } = this.#auth
    if (refresh && refresh.request !== undefined) {
      const reader = this.#fields.nested('refresh').items('request')
      found.push(
        this.#requestsOf('renewalCall', 'refresh', reader, [refresh.request], ['refresh', 'request']),
      )
    }
    const logouts = this.#listOf('logout')
    if (logouts.length)
      found.push(this.#requestsOf('logoutCall', 'logout', this.#fields.items('logout'), logouts, []))
    // All calls of a client have one type.
    const isSingle = !keep.length && found.every((each) => each.requests.length < 2)
    const returns = isSingle ? TypeText.of`SessionCall` : TypeText.of`SessionCalls`
    return found.map((each) => ({ ...each, isSingle, returns }))
  }

  /** What `${session.…}` can name in the requests after a login. */
  #sessionNames(): readonly string[] {
    const { refresh } = this.#auth
    const hasRefreshToken = refresh && refresh.refreshTokenResponseKey !== undefined
    return ['accessToken', ...(hasRefreshToken ? ['refreshToken'] : []), ...cookieNames(this.#auth)]
  }

  #listOf(key: 'login' | 'logout'): readonly RequestConfig[] {
    // The key may be wrong, and left out.
    return [this.#auth[key] ?? []].flat() as readonly RequestConfig[]
  }

  /**
   * A function that makes requests.
   *
   * @param path of a single request in the auth; empty for the requests of `key`
   */
  #requestsOf(
    name: 'loginCall' | 'renewalCall' | 'logoutCall',
    key: string,
    readers: readonly FieldReader<RequestConfig>[],
    configs: readonly RequestConfig[],
    path: readonly string[],
  ): RequestsPlan {
    const isLogin = name === 'loginCall'
    const secrets = new Map<string, ConstantPlan>()
    const requests = configs.flatMap((config, index): readonly RequestPlan[] => {
      const reader = readers[index]
      if (!reader) return []
      const numbered = index ? `${key}${index + 1}` : key
      const ofAnswers: readonly ReferenceSource[] = index ? ['token', 'response'] : []
      const ofTokens: readonly ReferenceSource[] = isLogin ? [] : ['token', 'session']
      const sources = [...new Set([...ofAnswers, ...ofTokens])]
      const isListed = Array.isArray(this.#auth[key as 'login'])
      const place = path.length ? path : isListed ? [key, `${index}`] : [key]
      return [this.#request(config, reader, { sources, numbered, path: place, secrets })]
    })
    const constants = [...secrets.values()]
    return {
      name,
      isSingle: false,
      returns: TypeText.of`SessionCalls`,
      takesTokens: !isLogin,
      constants,
      references: [
        ...constants.map((constant) => named(constant.name)),
        ...ownReferences(requests.flatMap(expressionsOfRequest), isLogin),
      ],
      requests,
      keep: [],
    }
  }

  #request(
    config: RequestConfig,
    reader: FieldReader<RequestConfig>,
    {
      sources,
      numbered,
      path,
      secrets,
    }: {
      readonly sources: readonly ReferenceSource[]
      readonly numbered: string
      readonly path: readonly string[]
      readonly secrets: Map<string, ConstantPlan>
    },
  ): RequestPlan {
    const { method = 'POST', bodyFormat = 'json', auth } = config
    const fields = reader.from(sources, this.#sessionNames())
    const plan = reader.from(sources.filter((source) => source !== 'session')).url('url')
    const url: Expression = plan
      ? { kind: 'url', field: `${numbered}Url`, url: plan, path: [...path, 'url'] }
      : literal('https://api.example.com')
    const query = fields.query('query')
    const body = config.body === undefined ? undefined : fields.json('body')
    const type: EntryPlan = {
      name: 'content-type',
      value: [bodyFormat === 'form' ? 'application/x-www-form-urlencoded' : 'application/json'],
    }
    const headers = sentHeaders({}, [...(body ? [type] : []), ...fields.headers('headers')])
    const args: readonly (Expression | undefined)[] = [
      literal(method),
      query.length ? call('withQuery', url, queryPairs(query)) : url,
      headers,
      body && bodyOf(body, bodyFormat),
    ]
    const request = requestCall(args)
    const accepted = config.statusCodes
      ? call('accepting', request, ...config.statusCodes.map(literal))
      : request
    const nested = auth && this.#planAuth(auth, reader.nested('auth') as FieldReader<RequestAuth>)
    const own = nested ? this.#withOwnNames(nested, numbered, secrets) : []
    return { path, request: accepted, steps: own, made: nested?.made ?? this.#made }
  }

  /** The steps of a request's auth. Its states get names of their own, and its secrets constants. */
  #withOwnNames(plan: AuthPlan, prefix: string, secrets: Map<string, ConstantPlan>): readonly Step[] {
    const states = plan.states ?? []
    const ownName = (name: string): string => `${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`
    const isState = (name: string): boolean => states.some((state) => state.name === name)
    const change = (expression: Expression): Expression => {
      if (expression.kind === 'state') return { ...expression, name: ownName(expression.name) }
      if (expression.kind === 'name' && isState(expression.name)) return named(ownName(expression.name))
      if (expression.kind !== 'secret' || expression.secret.override === undefined) return expression
      const name = `${expression.secret.override}Value`
      secrets.set(name, { name, value: expression })
      return named(name)
    }
    for (const { name, value } of states) {
      this.#states.push({ name: ownName(name), value: changed(value, change) })
    }
    return changed(plan.steps, change)
  }

  #facts(requests: readonly RequestsPlan[], cookies: readonly string[]): TokenFacts {
    const { accessTokenResponseKey: accessKey, tokenStores } = this.#auth
    const refresh: RefreshConfig = this.#auth.refresh || {}
    const { refreshBefore = '30s', refreshTokenResponseKey: refreshKey, errorBody } = refresh
    const isRenewedBefore = this.#auth.refresh !== false && refreshBefore !== 'off'
    const accessKeys = accessKey ? [accessKey] : []
    const refreshKeys = refreshKey === undefined ? [] : [refreshKey]
    return {
      login: undefined,
      storesRefreshToken: refreshKeys.length > 0,
      hasFileStore: tokenStores?.includes('file') ?? false,
      responseKeys: { accessToken: [accessKeys, accessKeys], refreshToken: [refreshKeys, refreshKeys] },
      answers: this.#answers(requests, cookies),
      refusalStatuses: refusalStatuses(refresh.errorStatusCodes),
      refusalBody: errorBody,
      renewalMargin: isRenewedBefore ? durationSeconds(refreshBefore) * 1000 : undefined,
    }
  }

  #slots(
    facts: TokenFacts,
    requests: readonly RequestsPlan[],
    cookies: readonly string[],
  ): TokenPlan['slots'] {
    const { expiresInResponseKey, expiresAtResponseKey, timeout = '10s' } = this.#auth
    const refreshKey = facts.responseKeys.refreshToken[0][0]
    const [bodyOf, words] = this.#tokenPlace(cookies)
    const keys = [words, ...facts.responseKeys.refreshToken[0]]
    const expiryKeys = [expiresInResponseKey ?? [], expiresAtResponseKey ?? []].flat()
    const all = [...keys, ...expiryKeys]
    const isSingle = requests.every((each) => each.isSingle)
    const seconds = durationSeconds(timeout)
    // What is left of 60 s for the pauses between three attempts.
    const pause = isSingle ? (60_000 - 3 * (seconds + 1) * 1000) / 2 : 20_000
    const read = all.filter(Boolean)
    const keyed = fragment(read.some((key) => key?.includes('.')) ? 'valueAt' : 'memberAt')
    const calls = requests.flatMap((each) => each.requests.map(({ request }) => request.fragment))
    const hasSecretUrl = requests.some((each) =>
      each.requests.flatMap(expressionsOfRequest).some(isSecretUrl),
    )
    return [
      ['keyed', keyed],
      ['EndpointCall', fragment(isSingle ? 'SessionCall' : 'SessionCalls')],
      ['sendEndpointCall', fragment(isSingle ? 'sendSessionCall' : 'sendSessionCalls')],
      ['callFailure', fragment('sessionFailure')],
      ['limited', fragment(isSingle ? 'inTime' : 'timedByItself')],
      ['callTimeout', literal(seconds * 1000)],
      ['longestPause', literal(pause)],
      ['refusalMemory', literal(300_000)],
      ['sentValues', fragment('sentReferences')],
      [
        'noAnswer',
        fragment(isSingle ? (hasSecretUrl ? 'unansweredWithoutUrl' : 'unanswered') : 'unansweredStep'),
      ],
      ['bodyOf', fragment(bodyOf)],
      ['accessTokenKey', literal(words)],
      ['otherCookies', { kind: 'list', items: cookies.slice(1).map(literal) }],
      ['refreshTokenKey', literal(refreshKey ?? '')],
      ['refreshTokenOf', fragment(refreshKey === undefined ? 'noRefreshToken' : 'refreshTokenInBody')],
      ['withoutTokens', fragment(read.some((key) => key.includes('.')) ? 'withoutPaths' : 'withoutMembers')],
      ['answerTo', fragment(this.#auth.logout ? 'answerOrLogout' : 'answerWithToken')],
      ['clearing', fragment(this.#auth.logout ? 'clearTokensAfter' : 'clearTokens')],
      ['succeeds', fragment(calls.includes('accepting') ? 'isAccepted' : 'isSuccess')],
      ['keysOfLast', { kind: 'list', items: [...keys, ...expiryKeys].map(literal) }],
      ['endOf', fragment(this.#endOf())],
      ...expirySlots(this.#auth),
      ...renewalSlots(this.#auth.refresh !== false, facts),
    ]
  }

  /** The fragment that finds the token in a response, and the key under which it does. */
  #tokenPlace(cookies: readonly string[]): readonly [bodyOf: TokenReader, key: string] {
    const { accessTokenResponseKey: key, accessTokenResponseHeader: header } = this.#auth
    const [cookie] = cookies
    if (cookie !== undefined) return [cookies.length > 1 ? 'withCookies' : 'withCookie', cookie]
    if (header !== undefined) {
      return ['withHeader', this.#fields.headerName('accessTokenResponseHeader', '')]
    }
    return key === '' ? ['withText', 'token'] : ['objectMembers', key ?? 'token']
  }

  #answers(requests: readonly RequestsPlan[], cookies: readonly string[]): AnswerFacts {
    const [bodyOf, name] = this.#tokenPlace(cookies)
    const places = {
      objectMembers: 'json',
      withText: 'text',
      withHeader: 'header',
      withCookie: 'cookie',
      withCookies: 'cookie',
    } as const
    const expressions = requests.flatMap(expressionsOfRequests).flatMap(withInner)
    const names = expressions
      .flatMap((each) => referencesOf(textOf(each) ?? []))
      .flatMap((reference) => (reference.source === 'response' ? [reference.name] : []))
    const namesOf = (kind: string): readonly string[] =>
      names.filter((each) => each.startsWith(kind)).map((each) => each.slice(kind.length))
    return {
      token: { place: places[bodyOf], name },
      headers: [...new Set(namesOf('header.'))],
      cookies: [...new Set([...namesOf('cookie.'), ...cookies.slice(1)])],
    }
  }

  #endOf(): string {
    const { expiresInResponseKey, expiresAtResponseKey, defaultExpiresIn } = this.#auth
    const end =
      expiresAtResponseKey === undefined
        ? expiresInResponseKey === undefined
          ? undefined
          : 'endByLifetime'
        : 'endByTime'
    if (defaultExpiresIn === undefined) return end ?? 'noEnd'
    return end ? `${end}OrDefault` : 'endByDefault'
  }
}

/** The names of the cookies that are the token, for `${session.…}`. */
function cookieNames({ accessTokenResponseCookie: cookies }: SessionConfig): readonly string[] {
  return [cookies ?? []].flat().map((name) => `cookie.${name}`)
}

/** The call of `sessionRequest`, whose last arguments have defaults. */
function requestCall(args: readonly (Expression | undefined)[]): CallExpression {
  const defaults: readonly Expression[] = [
    literal('POST'),
    literal(''),
    { kind: 'object', entries: [] },
    literal(null),
  ]
  const given = args.findLastIndex((arg) => arg !== undefined) + 1
  return call(
    'sessionRequest',
    ...defaults.slice(0, given).map((byDefault, index) => args[index] ?? byDefault),
  )
}

function bodyOf(entries: readonly (readonly [string, Json])[], format: 'json' | 'form'): Expression {
  return format === 'form'
    ? call('formBody', pairs(entries))
    : { kind: 'json', json: { kind: 'map', entries } }
}

function queryPairs(entries: readonly EntryPlan[]): Expression {
  return {
    kind: 'pairs',
    entries: entries.map(({ name, value }) => [name, { kind: 'optional', text: value }]),
  }
}

/** True for a URL that contains more than the config. */
function isSecretUrl(expression: Expression): boolean {
  return withInner(expression).some(
    (each) => (each.kind === 'url' && textsOfUrl(each.url).length > 0) || isCallOf('withQuery', each),
  )
}

function isCallOf(name: string, expression: Expression): boolean {
  return expression.kind === 'call' && expression.fragment === name
}

/** The references of expressions to what the caller supplies and, unless it is a login, to the tokens; each once. */
function ownReferences(expressions: readonly Expression[], isLogin: boolean): readonly Expression[] {
  const sources: readonly ReferenceSource[] = [
    'env',
    'credentials',
    'variables',
    ...(isLogin ? [] : ['session' as const]),
  ]
  const references = expressions.flatMap(withInner).flatMap((each) => referencesOf(textOf(each) ?? []))
  return eachReference(references.filter(({ source }) => sources.includes(source)))
}

/** A copy of plain data in which each expression is changed. */
function changed<Value>(value: Value, change: (expression: Expression) => Expression): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => changed(item, change)) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, changed(inner, change)] as const)
  const copy: unknown = Object.fromEntries(entries)
  return ('kind' in value ? change(copy as Expression) : copy) as Value
}
