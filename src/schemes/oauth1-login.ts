import type { ConstantPlan, Expression, FunctionPlan, MemberPlan, Secret, TokenPlan } from '../ir/plan.ts'
import { literalOf, type Text } from '../ir/text.ts'
import { TypeText } from '../ir/type-text.ts'
import { textsOfUrl } from '../ir/walk-plan.ts'
import { replaced } from './assertion.ts'
import { call, fragment, literal, named } from './expressions.ts'
import type { FieldReader } from './field-reader.ts'
import type { ConfigOf } from './scheme.ts'
import { noUrl, pairs, referencedSecrets, sentHeaders, sentSecret, textOfValue } from './token-calls.ts'
import { type StoreNames, storeFunctions } from './token-stores.ts'

type LoginConfig = NonNullable<ConfigOf<'oauth1'>['login']>

/** What differs between the requests of a client and the calls of its login. */
export interface Signed {
  readonly consumerSecret: Expression
  /** If omitted, there is no token yet. */
  readonly tokenSecret?: Expression | undefined
  /** Protocol parameters that not all requests have. */
  readonly token?: Expression | undefined
  readonly callback?: Expression | undefined
  readonly verifier?: Expression | undefined
}

/** What a login takes from the rest of the auth. */
export interface LoginSigning {
  readonly constants: readonly ConstantPlan[]
  /** The consumer's secret, unless a private key signs. */
  readonly consumerSecret: Secret | undefined
  readonly storeNames: StoreNames | undefined
  /** The scheme of `Authorization`, the protocol parameters and the signer. */
  readonly sign: (signed: Signed) => readonly Expression[]
}

/** How users log in (RFC 5849 section 2). */
export function planOAuth1Login(
  fields: FieldReader<LoginConfig>,
  { constants, consumerSecret, storeNames, sign }: LoginSigning,
): TokenPlan {
  const callback = fields.text('callback', 'http://127.0.0.1:8976/callback')
  const consumer = consumerSecret && sentSecret('consumerSecretValue', consumerSecret)
  const headers = fields.headers('headers')
  const loginCall = (
    name: string,
    field: 'requestTokenUrl' | 'accessTokenUrl',
    own: Omit<Signed, 'consumerSecret'>,
    parameters: readonly string[] = [],
  ): FunctionPlan => {
    const url = fields.url(field) ?? noUrl
    const secrets = [
      ...[consumer?.value, own.tokenSecret, own.verifier].flatMap((value) => value ?? []),
      ...referencedSecrets([...textsOfUrl(url), ...headers.map(({ value }) => value)]),
    ]
    const given = sentHeaders({}, headers)
    const request = call('loginRequest', { kind: 'url', field, url }, ...(given ? [given] : []))
    const signed = sign({ ...own, consumerSecret: consumer?.value ?? literal('') })
    return {
      name,
      parameters: parameters.map((parameter) => [parameter, TypeText.of`string`]),
      returns: TypeText.of`LoginCall`,
      constants: [{ name: 'request', value: request }, ...(consumer?.constants ?? [])],
      value: call('loginCall', { kind: 'request' }, ...signed, { kind: 'list', items: secrets }),
    }
  }
  const exchanged = ['requestToken', 'requestTokenSecret', 'verifier'] as const
  const [token, tokenSecret, verifier] = exchanged.map(named)
  return {
    session: call('openLoginSession', named('options')),
    source: 'loginTokens',
    renews: false,
    members: members(callback),
    options: ['tokenStore', 'tokens', 'onTokens', 'clock', 'sleep'],
    slots: [
      ['callTimeout', literal(10_000)],
      ['optionalTexts', { kind: 'list', items: [literal('tokenSecret')] }],
    ],
    exports: storeFunctions(storeNames),
    constants,
    functions: [
      loginCall('requestTokenCall', 'requestTokenUrl', { callback: { kind: 'text', text: callback } }),
      authorizationRequest(fields),
      loginCall('accessTokenCall', 'accessTokenUrl', { token, tokenSecret, verifier }, exchanged),
    ],
    facts: {
      login: { kind: 'verifier', callback },
      storesRefreshToken: false,
      hasFileStore: storeNames?.includes('file') ?? false,
      responseKeys: { accessToken: [[], []], refreshToken: [[], []] },
      refusalStatuses: [],
      refusalBody: undefined,
      renewalMargin: undefined,
    },
  }
}

/** The URL at which the user logs in. */
function authorizationRequest(fields: FieldReader<LoginConfig>): FunctionPlan {
  const url = fields.url('authorizationUrl', { route: true }) ?? noUrl
  const hasRoute = url.parts.some((part) => part.kind === 'literal' && part.text.includes('#'))
  const own = replaced(
    [['oauth_token', textOfValue(named('requestToken'))]],
    fields.json('authorizationParams'),
  )
  return {
    name: 'authorizationRequest',
    parameters: [
      ['requestToken', TypeText.of`string`],
      ['params', TypeText.of`OAuth1LoginInit['params']`],
    ],
    returns: TypeText.of`URL`,
    constants: [],
    value: call(
      hasRoute ? 'routedAuthorizationLink' : 'authorizationLink',
      { kind: 'url', field: 'authorizationUrl', url },
      call('withParams', pairs(own), named('params')),
    ),
  }
}

function members(callback: Text): readonly MemberPlan[] {
  const session = named('session')
  const fixed = literalOf(callback)
  const end = fixed === 'oob' ? 'verifier' : 'redirectUrl'
  const read = fixed === undefined ? 'readAnyEnd' : fixed === 'oob' ? 'readVerifier' : 'readCallback'
  const given = {
    readVerifier: 'sends the verifier that the user has entered',
    readCallback: 'checks the URL that the user was redirected to',
    readAnyEnd:
      'checks the URL that the user was redirected to, or takes the verifier that the user has entered',
  }[read]
  return [
    {
      name: 'tokens',
      doc: "The account's token.",
      type: TypeText.of`TokenAccess`,
      value: call('loginAccess', session),
    },
    {
      name: 'authorizationUrl',
      doc: 'Begins a login. Send the user to the `url`, and keep the request token and its secret for `exchange`.',
      type: TypeText.of`(init?: OAuth1LoginInit) => Promise<OAuth1Login>`,
      value: {
        kind: 'arrow',
        parameters: ['init'],
        value: call(
          'beginOAuth1',
          session,
          named('requestTokenCall'),
          named('authorizationRequest'),
          named('init'),
        ),
      },
    },
    {
      name: 'exchange',
      doc: `Completes a login: ${given}, gets the token and stores it.`,
      type:
        read === 'readVerifier'
          ? TypeText.of`(verifier: string, login: BegunLogin) => Promise<Tokens>`
          : TypeText.of`(redirectUrl: string | URL, login: BegunLogin) => Promise<Tokens>`,
      value: {
        kind: 'arrow',
        parameters: [end, 'login'],
        value: call(
          'exchangeOAuth1',
          session,
          named('accessTokenCall'),
          fragment(read),
          named(end),
          named('login'),
        ),
      },
    },
  ]
}
