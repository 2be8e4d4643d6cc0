import type {
  BaseUrlPlan,
  ConstantPlan,
  EntryPlan,
  Expression,
  FunctionPlan,
  Json,
  Secret,
} from '../ir/plan.ts'
import { mayBeAbsent, referencesOf, type Text } from '../ir/text.ts'
import { TypeText } from '../ir/type-text.ts'
import { flatText, textsOfUrl } from '../ir/walk-plan.ts'
import { type AssertionConfig, planAssertion, replaced } from './assertion.ts'
import { call, eachReference, literal, named, whereGiven } from './expressions.ts'
import type { FieldReader, RequestRules } from './field-reader.ts'
import { type Entries, sourcesOf } from './jwt.ts'
import type { ConfigOf } from './scheme.ts'

/** An `oauth2` auth, as its schema types it. */
export type OAuth2Config = ConfigOf<'oauth2'>

/** A secret value of a call. */
export interface SentSecret {
  readonly value: Expression
  /** Constants that the call's function declares, so that the value is read only once. */
  readonly constants: readonly ConstantPlan[]
  /** True for a signed assertion, which differs in each call. */
  readonly isAssertion?: boolean
}

/** Proof of the client's identity: parameters, or a header. */
interface ClientProof {
  readonly parameters: Entries
  readonly authorization?: Expression
  /** True if the header may be absent. */
  readonly mayLackAuthorization?: boolean
  readonly secrets: readonly SentSecret[]
}

/** A call of the token endpoint, as far as its grant decides it. */
interface GrantCall {
  /** The field with its URL. */
  readonly field: 'accessTokenUrl' | 'refreshTokenUrl'
  readonly url: BaseUrlPlan
  readonly parameters: Entries
  /** Parameters of the config that replace those. */
  readonly more: Entries
  readonly secrets: readonly SentSecret[]
  readonly headers: readonly EntryPlan[]
}

/** A parameter of a function in the client. */
type Parameter = readonly [name: string, type: TypeText]

type RegistrationConfig = Extract<OAuth2Config['registration'], object>

/** Names of characters that someone may write instead of the character. */
const separatorNames: ReadonlyMap<string, string> = new Map([
  ['blank', ' '],
  ['comma', ','],
  ['pipe', '|'],
  ['plus', '+'],
  ['semicolon', ';'],
  ['space', ' '],
])

/** Plans the functions of a client that make its calls of token endpoints. */
export class TokenCalls {
  readonly constants: ConstantPlan[] = []
  readonly functions: FunctionPlan[] = []
  readonly #auth: OAuth2Config
  readonly #fields: FieldReader<OAuth2Config>
  /** Fields of `tokenRequest`. */
  readonly #request: FieldReader<Extract<OAuth2Config['tokenRequest'], object>>
  readonly #tokenUrl: BaseUrlPlan
  /** Whether `${redirect.…}` has a value when the token endpoint is called. */
  readonly #redirects: boolean
  readonly #clientId: Text | undefined
  readonly #scope: Entries
  readonly #registeredScope: Entries
  /** Fields of `registration`. */
  readonly #registration: FieldReader<RegistrationConfig>
  readonly #registrationUrl: BaseUrlPlan

  constructor(auth: OAuth2Config, fields: FieldReader<OAuth2Config>) {
    this.#auth = auth
    this.#fields = fields
    this.#request = fields.nested('tokenRequest')
    this.#redirects = (auth.grantType ?? 'authorization_code') === 'authorization_code'
    // A client that registers itself is bound to this URL before the redirect.
    this.#tokenUrl =
      fields.url('accessTokenUrl', { redirects: this.#redirects && !auth.registration }) ?? noUrl
    this.#clientId = auth.clientId === undefined ? undefined : fields.text('clientId', '')
    this.#registration = fields.nested('registration')
    this.#registrationUrl = (auth.registration && this.#registration.url('url')) ?? noUrl
    const { scopeSeparator = ' ' } = auth
    const sign = separatorNames.get(scopeSeparator.toLowerCase())
    if (sign !== undefined) {
      const problem = 'must be the separator itself, not its name'
      fields.refuse('scopeSeparator', problem, `scopeSeparator: "${sign}"`)
    }
    const scopes = fields.list('scope')
    this.#scope = scopes.length ? [['scope', joined(scopes, scopeSeparator)]] : []
    // Always with spaces (RFC 7591 section 2).
    this.#registeredScope = scopes.length ? [['scope', joined(scopes, ' ')]] : []
  }

  /** The functions with which a client registers itself; none if its ID is in the config. */
  registration(own: Entries): readonly Expression[] {
    return this.#auth.registration ? [this.#clientBinding(), this.#registrationCall(own)] : []
  }

  /** The URLs that a registered client is bound to. */
  #clientBinding(): Expression {
    const url = (field: string, plan: BaseUrlPlan): readonly [string, Expression] => [
      field,
      { kind: 'url', field, url: plan },
    ]
    const urls = [url('registrationUrl', this.#registrationUrl), url('accessTokenUrl', this.#tokenUrl)]
    return this.declare('clientBinding', [], TypeText.of`ClientBinding`, { kind: 'object', entries: urls })
  }

  /** The call that registers the client (RFC 7591 section 3.1). */
  #registrationCall(own: Entries): Expression {
    const { clientAuthentication = 'none' } = this.#auth
    const metadata = replaced(
      [
        ...own,
        ...this.#registeredScope,
        ['token_endpoint_auth_method', rawText(clientAuthentication)],
        ['client_name', { kind: 'string', value: { kind: 'configName' } }],
      ],
      this.#registration.json('metadata'),
    )
    const given = this.#registration.headers('headers')
    const type = { name: 'content-type', value: ['application/json'] }
    const headers = sentHeaders({}, [type, ...given])
    const body: readonly (readonly [string, Expression])[] = [
      ['url', named('registrationUrl')],
      ['body', { kind: 'json', json: { kind: 'map', entries: metadata } }],
    ]
    const secrets = referencedSecrets([
      ...given.map(({ value }) => value),
      ...metadata.flatMap(([, json]) => textsOfJson(json)),
    ])
    const value = tokenCall(undefined, headers, body, [], secrets)
    return this.declare('registrationCall', [['registrationUrl', TypeText.of`string`]], tokenCallType, value)
  }

  /** The parameter for the registered client, of a function that makes a call. */
  #clientParameters(): readonly Parameter[] {
    return this.#auth.registration ? [['registered', TypeText.of`RegisteredClient | undefined`]] : []
  }

  /**
   * Declares a function in the client, unless it has one of that name.
   *
   * @param constants declared before the value
   */
  declare(
    name: string,
    parameters: readonly Parameter[],
    returns: TypeText,
    value: Expression,
    constants: readonly ConstantPlan[] = [],
  ): Expression {
    if (!this.functions.some((declared) => declared.name === name)) {
      this.functions.push({ name, parameters, returns, constants, value })
    }
    return named(name)
  }

  /** The assertion that is exchanged for a token (RFC 7523 section 2.1). */
  assertion(): SentSecret {
    const { assertion } = this.#auth
    return assertion ? this.#sign('assertion', assertion, undefined) : sent(literal(''))
  }

  /**
   * The call that requests tokens (RFC 6749 section 4).
   *
   * @param taken names of the function's parameters; one that begins with `_` is unused, and only keeps its place
   */
  grant(
    grantType: string,
    parameters: Entries,
    secrets: readonly SentSecret[],
    name: string = 'grantCall',
    taken: readonly string[] = [],
  ): Expression {
    const headers = this.#request.headers('headers', { redirects: this.#redirects })
    const more = this.#moreOf(this.#request, { redirects: this.#redirects, state: true })
    const redirect = redirectParameter(this.#tokenUrl, headers, more)
    const last = redirect.length ? taken : taken.filter((parameter) => !parameter.startsWith('_'))
    const types = last.map((parameter) => [parameter, TypeText.of`string`] as const)
    return this.#declareCall(name, [...this.#clientParameters(), ...types, ...redirect], {
      field: 'accessTokenUrl',
      url: this.#tokenUrl,
      parameters: [['grant_type', rawText(grantType)], ...parameters],
      more,
      secrets,
      headers,
    })
  }

  /** The same with the config's scope. */
  grantWithScope(grantType: string, parameters: Entries, secrets: readonly SentSecret[]): Expression {
    return this.grant(grantType, [...parameters, ...this.#scope], secrets)
  }

  /** The call that refreshes tokens (RFC 6749 section 6). */
  refresh(): Expression {
    const refresh = this.#fields.nested('refresh')
    const ownUrl = refresh.url('refreshTokenUrl', { redirects: this.#redirects })
    const url = ownUrl ?? this.#tokenUrl
    const rules = { redirects: this.#redirects }
    const headers = [...this.#request.headers('headers', rules), ...refresh.headers('headers', rules)]
    const more = this.#moreOf(refresh, rules)
    const refreshToken = named('refreshToken')
    return this.#declareCall(
      'refreshCall',
      [
        ...this.#clientParameters(),
        ['refreshToken', TypeText.of`string`],
        ...redirectParameter(url, headers, more),
      ],
      {
        field: ownUrl ? 'refreshTokenUrl' : 'accessTokenUrl',
        url,
        parameters: [
          ['grant_type', rawText('refresh_token')],
          ['refresh_token', textOfValue(refreshToken)],
        ],
        more,
        secrets: [sent(refreshToken)],
        headers,
      },
    )
  }

  /** The parameters that the config adds to a token request. Only JSON can contain maps and lists. */
  #moreOf(fields: FieldReader<{ readonly additionalPostData?: object }>, rules: RequestRules): Entries {
    const format = bodyFormat(this.#auth)
    return fields.json('additionalPostData', rules).filter(([name, { kind }]) => {
      const fits = format === 'json' || (kind !== 'map' && kind !== 'list')
      const parameters = fields.nested('additionalPostData') as FieldReader<Record<string, unknown>>
      const hint = 'set `bodyFormat: json` in `auth.tokenRequest`'
      if (!fits) parameters.refuse(name, 'must not be a map or a list, unless the body is JSON', hint)
      return fits
    })
  }

  /** The URL at which a login begins (RFC 6749 section 4.1.1). */
  authorizationRequest(redirectUri: Json, params: Entries): Expression {
    const { pkce = 'S256', authorizationRename = {} } = this.#auth
    const verifier = named('codeVerifier')
    const challenge = pkce === 'S256' ? call('codeChallenge', verifier) : verifier
    const own: Entries = [
      ['response_type', rawText('code')],
      ...this.#clientParameter(),
      ['redirect_uri', redirectUri],
      ...this.#scope,
      ['state', textOfValue(named('state'))],
      ...(pkce === 'off'
        ? []
        : ([
            ['code_challenge', textOfValue(challenge)],
            ['code_challenge_method', rawText(pkce)],
          ] as const)),
    ]
    const parameters = renamed(replaced(own, params), authorizationRename)
    const url = this.#fields.url('authorizationUrl', { route: true }) ?? noUrl
    const hasRoute = url.parts.some((part) => part.kind === 'literal' && part.text.includes('#'))
    const link = call(
      hasRoute ? 'routedAuthorizationLink' : 'authorizationLink',
      { kind: 'url', field: 'authorizationUrl', url },
      pairs(parameters),
    )
    // The underscore marks a parameter that only keeps its place.
    const verifierName = pkce === 'off' ? '_codeVerifier' : 'codeVerifier'
    const withNonce = ['state', verifierName, 'nonce']
    const withoutNonce = pkce === 'off' ? ['state'] : ['state', verifierName]
    const types = (containsNonce(params) ? withNonce : withoutNonce).map(
      (name) => [name, TypeText.of`string`] as const,
    )
    const client: readonly Parameter[] = this.#auth.registration
      ? [['client', TypeText.of`RegisteredClient`]]
      : []
    return this.declare('authorizationRequest', [...client, ...types], TypeText.of`URL`, link)
  }

  /** The call that begins a login on another device (RFC 8628 section 3.1). */
  deviceRequest(): Expression {
    const proof = this.#proof()
    // Servers expect the client's ID here even if a header contains it.
    const parameters = replaced([...proof.parameters, ...this.#clientParameter(), ...this.#scope], [])
    const url = this.#fields.url('deviceAuthorizationUrl') ?? noUrl
    const body: readonly (readonly [string, Expression])[] = [
      ['url', { kind: 'url', field: 'deviceAuthorizationUrl', url }],
      ['body', call('formBody', pairs(parameters))],
    ]
    const value = tokenCall(undefined, sentHeaders(proof, this.#formHeaders()), body, proof.secrets, [])
    const taken = this.#clientParameters()
    return this.declare('deviceRequest', taken, tokenCallType, value, constantsOf(proof.secrets))
  }

  /** The call that revokes a token (RFC 7009 section 2.1); `undefined` if the config has no URL for it. */
  revocation(): Expression | undefined {
    const url = this.#fields.url('revocationUrl', { redirects: this.#redirects })
    if (!url) return undefined
    const proof = this.#proof()
    const token = named('token')
    const parameters = [
      ['token', textOfValue(token)],
      ['token_type_hint', textOfValue(named('hint'))],
      ...proof.parameters,
    ] as const
    const secrets = [sent(token), ...proof.secrets]
    const body: readonly (readonly [string, Expression])[] = [
      ['url', { kind: 'url', field: 'revocationUrl', url }],
      ['body', call('formBody', pairs(parameters))],
    ]
    const headers = sentHeaders(proof, this.#formHeaders())
    const value = tokenCall(undefined, headers, body, secrets, referencedSecrets(textsOfUrl(url)))
    const taken = ['token', 'hint'].map((name) => [name, TypeText.of`string`] as const)
    return this.declare(
      'revocationCall',
      [...this.#clientParameters(), ...taken, ...redirectParameter(url, [], [])],
      tokenCallType,
      value,
      constantsOf(secrets),
    )
  }

  /** The content type of a form, if token calls have another. */
  #formHeaders(): readonly EntryPlan[] {
    return bodyFormat(this.#auth) === 'form'
      ? []
      : [{ name: 'content-type', value: ['application/x-www-form-urlencoded'] }]
  }

  #declareCall(name: string, taken: readonly Parameter[], grant: GrantCall): Expression {
    const { method, rename = {} } = this.#auth.tokenRequest ?? {}
    const proof = this.#proof()
    const parameters = replaced([...grant.parameters, ...proof.parameters], grant.more)
    const written = renamed(parameters, rename)
    const target: Expression =
      this.#auth.registration && grant.field === 'accessTokenUrl'
        ? clientMember('accessTokenUrl')
        : { kind: 'url', field: grant.field, url: grant.url }
    const { headers } = grant
    const others = referencedSecrets(textsOfRequest(grant.url, headers, grant.more))
    const format = bodyFormat(this.#auth)
    const body: readonly (readonly [string, Expression])[] =
      format === 'query'
        ? [['url', call('withQuery', target, pairs(written))]]
        : [
            ['url', target],
            [
              'body',
              format === 'form'
                ? call('formBody', pairs(written))
                : { kind: 'json', json: { kind: 'map', entries: written } },
            ],
          ]
    const secrets = [...grant.secrets, ...this.#sentSecrets(proof, parameters, headers)]
    const value = tokenCall(method, sentHeaders(proof, headers), body, secrets, others)
    return this.declare(name, taken, tokenCallType, value, constantsOf(secrets))
  }

  /** The secrets of a proof that are sent, because the config neither drops nor replaces them. */
  #sentSecrets(
    { authorization, secrets }: ClientProof,
    parameters: Entries,
    headers: readonly EntryPlan[],
  ): readonly SentSecret[] {
    // The signer is declared for all calls, so it must not be unused.
    if (this.#auth.clientAuthentication === 'private_key_jwt' || this.#auth.registration) return secrets
    const isInHeader = authorization !== undefined && !headers.some(({ name }) => name === 'authorization')
    const values = parameters.flatMap(([, json]) => (json.kind === 'string' ? [json.value] : []))
    return secrets.filter(({ value }) => isInHeader || values.includes(value))
  }

  /** Proof of the client's identity (RFC 6749 section 2.3). */
  #proof(): ClientProof {
    const { clientAuthentication = 'client_secret_post', basicEncoding = 'raw' } = this.#auth
    const id = this.#clientParameter()
    if (this.#auth.registration) return registeredProof
    if (!this.#clientId || clientAuthentication === 'none') {
      if (clientAuthentication !== 'private_key_jwt') return { parameters: id, secrets: [] }
    }
    switch (clientAuthentication) {
      case 'client_secret_post': {
        const secret = sentSecret('clientSecretValue', this.#fields.secret('clientSecret'))
        return { parameters: [...id, ['client_secret', textOfValue(secret.value)]], secrets: [secret] }
      }
      case 'client_secret_basic': {
        const secret = sentSecret('clientSecretValue', this.#fields.secret('clientSecret'))
        const clientId: Expression = { kind: 'text', text: this.#clientId ?? [] }
        const encode = (value: Expression): Expression =>
          basicEncoding === 'form' ? call('basicEncoded', value) : value
        return {
          parameters: [],
          authorization: call('basicAuthorization', encode(clientId), encode(secret.value)),
          secrets: [secret],
        }
      }
      case 'private_key_jwt': {
        const { clientAssertion } = this.#auth
        const client: Json | undefined = this.#clientId && { kind: 'text', text: this.#clientId }
        const token = clientAssertion
          ? this.#sign('clientAssertion', clientAssertion, client)
          : sent(literal(''))
        return {
          parameters: [
            // Optional by RFC 7523 section 2.2, but some servers require it.
            ...id,
            ['client_assertion_type', rawText('urn:ietf:params:oauth:client-assertion-type:jwt-bearer')],
            ['client_assertion', textOfValue(token.value)],
          ],
          secrets: [token],
        }
      }
      default:
        return { parameters: id, secrets: [] }
    }
  }

  #sign(
    field: 'assertion' | 'clientAssertion',
    config: AssertionConfig,
    client: Json | undefined,
  ): SentSecret {
    const audience: Json = textOfValue({ kind: 'url', field: 'accessTokenUrl', url: this.#tokenUrl })
    const defaults = { issuer: client, subject: client, audience }
    const { signer, token } = planAssertion(config, this.#fields.nested(field), `${field}Signer`, defaults)
    if (!this.constants.some(({ name }) => name === signer.name)) this.constants.push(signer)
    const name = `${field}Value`
    return { value: named(name), constants: [{ name, value: token }], isAssertion: true }
  }

  #clientParameter(): Entries {
    if (this.#auth.registration) return [['client_id', textOfValue(clientMember('clientId'))]]
    return this.#clientId ? [['client_id', { kind: 'text', text: this.#clientId }]] : []
  }
}

const tokenCallType = TypeText.of`TokenCall`

/** A secret. It gets a constant with this name, unless it is a mere credential. */
export function sentSecret(name: string, secret: Secret): SentSecret {
  const value: Expression = { kind: 'secret', secret }
  const isPlain =
    secret.override === undefined && referencesOf(secret.text).every(({ source }) => source === 'credentials')
  return isPlain ? sent(value) : { value: named(name), constants: [{ name, value }] }
}

/** A member of a call's registered client. */
function clientMember(name: string): Expression {
  return { kind: 'member', object: named('client'), name }
}

/** Proof of the identity of a registered client, whose server has chosen how it authenticates. */
const registeredProof: ClientProof = {
  parameters: [
    ['client_id', { kind: 'string', value: clientMember('postedId'), mayBeAbsent: true }],
    ['client_secret', { kind: 'string', value: clientMember('postedSecret'), mayBeAbsent: true }],
  ],
  authorization: clientMember('authorization'),
  mayLackAuthorization: true,
  secrets: [
    {
      value: clientMember('clientSecret'),
      constants: [
        {
          name: 'client',
          value: call('clientProof', named('session'), named('registered'), named('clientBinding')),
        },
      ],
    },
  ],
}

/** The strings in JSON. */
function textsOfJson(json: Json): readonly Text[] {
  if (json.kind === 'text') return [json.text]
  if (json.kind === 'list') return json.items.flatMap(textsOfJson)
  return json.kind === 'map' ? json.entries.flatMap(([, value]) => textsOfJson(value)) : []
}

/** A secret that is read where it is used. */
export function sent(value: Expression): SentSecret {
  return { value, constants: [] }
}

function constantsOf(secrets: readonly SentSecret[]): readonly ConstantPlan[] {
  return secrets.flatMap(({ constants }) => constants)
}

/** Replaces a wrong URL, which was reported. */
export const noUrl: BaseUrlPlan = { written: '', parts: [] }

/** What a token request contains that comes from the config. */
function textsOfRequest(url: BaseUrlPlan, headers: readonly EntryPlan[], more: Entries): readonly Text[] {
  const values = more.map(([, json]) => flatText({ kind: 'json', json }))
  return [...textsOfUrl(url), ...headers.map(({ value }) => value), ...values]
}

/** The parameter `redirect`, for a request that refers to it. */
function redirectParameter(...request: Parameters<typeof textsOfRequest>): readonly Parameter[] {
  const references = textsOfRequest(...request).flatMap(referencesOf)
  return references.some(({ source }) => source === 'redirect')
    ? [['redirect', TypeText.of`Tokens['redirect']`]]
    : []
}

/** How parameters are sent to the token endpoint. */
export function bodyFormat({ tokenRequest = {} }: OAuth2Config): 'form' | 'json' | 'query' {
  return tokenRequest.bodyFormat ?? (tokenRequest.method === 'GET' ? 'query' : 'form')
}

function tokenCall(
  method: string | undefined,
  headers: Expression | undefined,
  body: readonly (readonly [string, Expression])[],
  secrets: readonly SentSecret[],
  others: readonly Expression[],
): Expression {
  const assertions = secrets.filter(({ isAssertion }) => isAssertion).map(({ value }) => value)
  return {
    kind: 'object',
    entries: [
      ...(method === 'GET' ? ([['method', literal(method)]] as const) : []),
      ...body,
      ...(headers ? ([['headers', headers]] as const) : []),
      ...(assertions.length ? [['assertions', { kind: 'list', items: assertions }] as const] : []),
      ['secrets', { kind: 'list', items: [...secrets.map(({ value }) => value), ...others] }],
    ],
  }
}

/** The headers of a call. Those of the config replace others with the same name. */
export function sentHeaders(
  {
    authorization,
    mayLackAuthorization = false,
  }: Pick<ClientProof, 'authorization' | 'mayLackAuthorization'>,
  given: readonly EntryPlan[],
): Expression | undefined {
  const headers = new Map<string, Expression>()
  if (authorization) headers.set('authorization', authorization)
  for (const { name, value } of given) {
    const header: Expression = { kind: 'headerValue', name, text: value }
    headers.set(name, whereGiven(value, header, named('undefined')))
  }
  const isGiven = given.some(({ name }) => name === 'authorization')
  const mayLack = (mayLackAuthorization && !isGiven) || given.some(({ value }) => mayBeAbsent(value))
  const entries = [...headers]
  if (!entries.length) return undefined
  return mayLack ? call('definedHeaders', { kind: 'pairs', entries }) : { kind: 'object', entries }
}

/** Parameters as names and values. */
export function pairs(entries: Entries): Expression {
  return { kind: 'pairs', entries: entries.map(([name, json]) => [name, parameterValue(json)] as const) }
}

/** The value of a parameter as a string. What is not a string in the config is written as JSON. */
function parameterValue(json: Json): Expression {
  switch (json.kind) {
    case 'text':
      return { kind: 'optional', text: json.text }
    case 'string':
      return json.value
    case 'raw': {
      const value: unknown = JSON.parse(json.text)
      return literal(typeof value === 'string' ? value : json.text)
    }
    default:
      throw new Error('the schema allows no list and no map as a parameter')
  }
}

/** Secrets and values of the redirect, which a server may repeat in its errors, each once. */
export function referencedSecrets(values: readonly Text[]): readonly Expression[] {
  const references = values.flatMap(referencesOf)
  const ofRedirect = references.filter(({ source }) => source === 'redirect').map(({ name }) => name)
  return [
    ...eachReference(references.filter(({ source }) => /^(env|credentials)$/.test(source))),
    ...[...new Set(ofRedirect)].map((key): Expression => ({ kind: 'entry', record: named('redirect'), key })),
  ]
}

/** Parameters with their new names. */
function renamed(entries: Entries, names: { readonly [name: string]: string | undefined }): Entries {
  return entries.map(([name, value]) => [
    (Object.hasOwn(names, name) ? names[name] : undefined) ?? name,
    value,
  ])
}

/** True if a parameter contains `${nonce}`. */
export function containsNonce(entries: Entries): boolean {
  return sourcesOf(entries).has('nonce')
}

/** Values with a separator between them. One that is absent is left out. */
function joined(values: readonly Text[], separator: string): Json {
  if (values.length > 1 && values.some(mayBeAbsent)) {
    const items: readonly Expression[] = values.map((text) => ({ kind: 'optional', text }))
    const value = call('joinPresent', { kind: 'list', items }, literal(separator))
    return { kind: 'string', value, mayBeAbsent: true }
  }
  const whole = values.flatMap((value, index) => (index ? [separator, ...value] : value))
  return { kind: 'text', text: whole }
}

/** A string that is known at build. */
function rawText(text: string): Json {
  return { kind: 'raw', text: JSON.stringify(text) }
}

/** A string that an expression returns. */
export function textOfValue(value: Expression): Json {
  return { kind: 'string', value }
}
