import type {
  BaseUrlPlan,
  ConstantPlan,
  EntryPlan,
  Expression,
  FunctionPlan,
  Json,
  Secret,
} from '../ir/plan.ts'
import { referencesOf, type Text } from '../ir/text.ts'
import { type AssertionConfig, planAssertion, replaced } from './assertion.ts'
import { call, literal, named, whereGiven } from './expressions.ts'
import type { FieldReader } from './field-reader.ts'
import type { Entries } from './jwt.ts'
import type { ConfigOf } from './scheme.ts'

/** An `oauth2` auth, as its schema types it. */
export type OAuth2Config = ConfigOf<'oauth2'>

/** What proves who the client is: parameters, or a header. */
interface ClientProof {
  readonly parameters: Entries
  readonly authorization?: Expression
  readonly secrets: readonly Expression[]
}

/** A parameter of a function of the client's own, with its type. */
type Parameter = readonly [name: string, type: string]

/** Plans the functions of a client that make its calls of token endpoints. */
/** How people call what separates scopes. */
const separatorNames: ReadonlyMap<string, string> = new Map([
  ['blank', ' '],
  ['comma', ','],
  ['pipe', '|'],
  ['plus', '+'],
  ['semicolon', ';'],
  ['space', ' '],
])

export class TokenCalls {
  readonly constants: ConstantPlan[] = []
  readonly functions: FunctionPlan[] = []
  readonly #auth: OAuth2Config
  readonly #fields: FieldReader<OAuth2Config>
  /** Fields of `tokenRequest`. */
  readonly #request: FieldReader<Extract<OAuth2Config['tokenRequest'], object>>
  readonly #tokenUrl: BaseUrlPlan
  /** Whether the token endpoint is called after a login, whose redirect has told something. */
  readonly #redirects: boolean
  readonly #clientId: Text | undefined
  readonly #scope: Entries
  /** What the function that is declared next declares first. */
  #bound: ConstantPlan[] = []
  /** What is signed for each call. */
  readonly #assertions: Expression[] = []

  constructor(auth: OAuth2Config, fields: FieldReader<OAuth2Config>) {
    this.#auth = auth
    this.#fields = fields
    this.#request = fields.nested('tokenRequest')
    this.#redirects = (auth.grantType ?? 'authorization_code') === 'authorization_code'
    this.#tokenUrl = fields.url('accessTokenUrl', this.#redirects) ?? noUrl
    this.#clientId = auth.clientId === undefined ? undefined : fields.text('clientId', '')
    const { scopeSeparator = ' ' } = auth
    const sign = separatorNames.get(scopeSeparator.toLowerCase())
    if (sign !== undefined) {
      const problem = 'must be the separator itself, not its name'
      fields.refuse('scopeSeparator', problem, `scopeSeparator: "${sign}"`)
    }
    const scope = joined(fields.texts('scope'), scopeSeparator)
    this.#scope = scope.length ? [['scope', { kind: 'text', text: scope }]] : []
  }

  /** Declares a function of the client's own. */
  declare(name: string, parameters: readonly Parameter[], returns: string, value: Expression): Expression {
    const constants = this.#bound
    this.#bound = []
    // One that is used twice is declared once.
    if (!this.functions.some((declared) => declared.name === name)) {
      this.functions.push({ name, parameters, returns, constants, value })
    }
    return named(name)
  }

  /** A secret, under a name of its own where reading it takes more than that. */
  bind(name: string, secret: Secret): Expression {
    const value: Expression = { kind: 'secret', secret }
    const isPlain =
      secret.override === undefined &&
      referencesOf(secret.text).every(({ source }) => source === 'credentials')
    return isPlain ? value : this.#bindValue(name, value)
  }

  /** The assertion that is exchanged for a token (RFC 7523 section 2.1). */
  assertion(): Expression {
    const { assertion } = this.#auth
    return assertion ? this.#sign('assertion', assertion, undefined) : literal('')
  }

  /**
   * The call that asks for tokens (RFC 6749 section 4).
   *
   * @param taken names of what it is given; one that begins with `_` has no use, and only keeps its place
   */
  grant(
    grantType: string,
    parameters: Entries,
    secrets: readonly Expression[],
    name: string = 'grantCall',
    taken: readonly string[] = [],
  ): Expression {
    const proof = this.#proof()
    const own: Entries = [['grant_type', rawText(grantType)], ...parameters, ...proof.parameters]
    const more = this.#request.json('additionalPostData')
    const value = this.#call('accessTokenUrl', this.#tokenUrl, own, more, proof, secrets, [])
    const redirect = redirectParameter(this.#tokenUrl)
    const last = redirect.length ? taken : taken.filter((parameter) => !parameter.startsWith('_'))
    const types = last.map((parameter) => [parameter, 'string'] as const)
    return this.declare(name, [...types, ...redirect], 'TokenCall', value)
  }

  /** The same with the config's scope. */
  grantWithScope(grantType: string, parameters: Entries, secrets: readonly Expression[]): Expression {
    return this.grant(grantType, [...parameters, ...this.#scope], secrets)
  }

  /** The call that refreshes tokens (RFC 6749 section 6). */
  refresh(): Expression {
    const refresh = this.#fields.nested('refresh')
    const ownUrl = refresh.url('refreshTokenUrl', this.#redirects)
    const url = ownUrl ?? this.#tokenUrl
    const proof = this.#proof()
    const refreshToken = named('refreshToken')
    const own: Entries = [
      ['grant_type', rawText('refresh_token')],
      ['refresh_token', textOfValue(refreshToken)],
      ...proof.parameters,
    ]
    const more = refresh.json('additionalPostData')
    const field = ownUrl ? 'refreshTokenUrl' : 'accessTokenUrl'
    const value = this.#call(field, url, own, more, proof, [refreshToken], refresh.headers('headers'))
    return this.declare(
      'refreshCall',
      [['refreshToken', 'string'], ...redirectParameter(url)],
      'TokenCall',
      value,
    )
  }

  /** Where a login begins (RFC 6749 section 4.1.1). */
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
    const sent = renamed(replaced(own, params), authorizationRename)
    const url = this.#fields.url('authorizationUrl') ?? noUrl
    const link = call('authorizationLink', { kind: 'url', field: 'authorizationUrl', url }, pairs(sent))
    const parameters: readonly Parameter[] = [
      ['state', 'string'],
      ...(pkce === 'off' ? [] : ([['codeVerifier', 'string']] as const)),
    ]
    return this.declare('authorizationRequest', parameters, 'URL', link)
  }

  /** Where a login on another device begins (RFC 8628 section 3.1). */
  deviceRequest(): Expression {
    const proof = this.#proof()
    // Servers look for it there even where a header has it too.
    const sent = replaced([...this.#clientParameter(), ...proof.parameters, ...this.#scope], [])
    const url = this.#fields.url('deviceAuthorizationUrl') ?? noUrl
    const body: readonly (readonly [string, Expression])[] = [
      ['url', { kind: 'url', field: 'deviceAuthorizationUrl', url }],
      ['body', call('formBody', pairs(sent))],
    ]
    const headers = bodyFormat(this.#auth) === 'form' ? [] : [formHeader]
    const value = tokenCall(undefined, sentHeaders(proof, headers), body, proof.secrets)
    return this.declare('deviceRequest', [], 'TokenCall', value)
  }

  #call(
    field: string,
    url: BaseUrlPlan,
    own: Entries,
    more: Entries,
    proof: ClientProof,
    secrets: readonly Expression[],
    headers: readonly EntryPlan[],
  ): Expression {
    const { method, rename = {} } = this.#auth.tokenRequest ?? {}
    const parameters = replaced(own, more)
    const sent = renamed(parameters, rename)
    const target: Expression = { kind: 'url', field, url }
    const given = [...this.#request.headers('headers'), ...headers]
    const others = referencedSecrets([
      ...url.parts.map((part) => (part.kind === 'literal' ? [] : part.text)),
      ...given.map(({ value }) => value),
      ...more.map(([, json]) => (json.kind === 'text' ? json.text : [])),
    ])
    const format = bodyFormat(this.#auth)
    const body: readonly (readonly [string, Expression])[] =
      format === 'query'
        ? [['url', call('withQuery', target, pairs(sent))]]
        : [
            ['url', target],
            [
              'body',
              format === 'form'
                ? call('formBody', pairs(sent))
                : { kind: 'json', json: { kind: 'map', entries: sent } },
            ],
          ]
    const sentSecrets = [...secrets, ...this.#sentSecrets(proof, parameters, given)]
    const assertions = sentSecrets.filter((secret) => this.#assertions.includes(secret))
    return tokenCall(method, sentHeaders(proof, given), body, [...sentSecrets, ...others], assertions)
  }

  /** Secrets of a proof that go along. What the config drops, or replaces, the function does not ask for. */
  #sentSecrets(
    { authorization, secrets }: ClientProof,
    parameters: Entries,
    headers: readonly EntryPlan[],
  ): readonly Expression[] {
    // What signs an assertion is declared for all calls, so it must not become unused.
    if (this.#auth.clientAuthentication === 'private_key_jwt') return secrets
    const isInHeader = authorization !== undefined && !headers.some(({ name }) => name === 'authorization')
    const values = parameters.flatMap(([, json]) => (json.kind === 'string' ? [json.value] : []))
    const isSent = (secret: Expression): boolean => isInHeader || values.includes(secret)
    const unsent = secrets.flatMap((secret) =>
      secret.kind === 'name' && !isSent(secret) ? [secret.name] : [],
    )
    this.#bound = this.#bound.filter(({ name }) => !unsent.includes(name))
    return secrets.filter(isSent)
  }

  /** What proves who the client is (RFC 6749 section 2.3), for the function that is declared next. */
  #proof(): ClientProof {
    const { clientAuthentication = 'client_secret_post', basicEncoding = 'raw' } = this.#auth
    const id = this.#clientParameter()
    if (!this.#clientId || clientAuthentication === 'none') {
      if (clientAuthentication !== 'private_key_jwt') return { parameters: id, secrets: [] }
    }
    switch (clientAuthentication) {
      case 'client_secret_post': {
        const secret = this.bind('clientSecretValue', this.#fields.secret('clientSecret'))
        return { parameters: [...id, ['client_secret', textOfValue(secret)]], secrets: [secret] }
      }
      case 'client_secret_basic': {
        const secret = this.bind('clientSecretValue', this.#fields.secret('clientSecret'))
        const clientId: Expression = { kind: 'text', text: this.#clientId ?? [] }
        const encode = (value: Expression): Expression =>
          basicEncoding === 'form' ? call('basicEncoded', value) : value
        return {
          parameters: [],
          authorization: call('basicAuthorization', encode(clientId), encode(secret)),
          secrets: [secret],
        }
      }
      case 'private_key_jwt': {
        const { clientAssertion } = this.#auth
        const client: Json | undefined = this.#clientId && { kind: 'text', text: this.#clientId }
        const token = clientAssertion ? this.#sign('clientAssertion', clientAssertion, client) : literal('')
        return {
          parameters: [
            // Needless by RFC 7523 section 2.2, yet there are servers that want it.
            ...id,
            ['client_assertion_type', rawText('urn:ietf:params:oauth:client-assertion-type:jwt-bearer')],
            ['client_assertion', textOfValue(token)],
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
  ): Expression {
    const audience: Json = textOfValue({ kind: 'url', field: 'accessTokenUrl', url: this.#tokenUrl })
    const defaults = { issuer: client, subject: client, audience }
    const { signer, token } = planAssertion(config, this.#fields.nested(field), `${field}Signer`, defaults)
    if (!this.constants.some(({ name }) => name === signer.name)) this.constants.push(signer)
    const value = this.#bindValue(`${field}Value`, token)
    this.#assertions.push(value)
    return value
  }

  #bindValue(name: string, value: Expression): Expression {
    this.#bound.push({ name, value })
    return named(name)
  }

  #clientParameter(): Entries {
    return this.#clientId ? [['client_id', { kind: 'text', text: this.#clientId }]] : []
  }
}

/** What a device request says of its body, where token calls have another. */
const formHeader: EntryPlan = { name: 'content-type', value: ['application/x-www-form-urlencoded'] }

/** Stands in where a URL is wrong, which was reported. */
const noUrl: BaseUrlPlan = { written: '', parts: [] }

/** `redirect`, for a URL that refers to it. */
function redirectParameter({ parts }: BaseUrlPlan): readonly Parameter[] {
  const refers = parts.some(
    (part) => part.kind !== 'literal' && referencesOf(part.text).some(({ source }) => source === 'redirect'),
  )
  return refers ? [['redirect', "Tokens['redirect']"]] : []
}

/** How parameters of a call of the token endpoint are written. */
export function bodyFormat({ tokenRequest = {} }: OAuth2Config): 'form' | 'json' | 'query' {
  return tokenRequest.bodyFormat ?? (tokenRequest.method === 'GET' ? 'query' : 'form')
}

function tokenCall(
  method: string | undefined,
  headers: Expression | undefined,
  body: readonly (readonly [string, Expression])[],
  secrets: readonly Expression[],
  assertions: readonly Expression[] = [],
): Expression {
  return {
    kind: 'object',
    entries: [
      ...(method === 'GET' ? ([['method', literal(method)]] as const) : []),
      ...body,
      ...(headers ? ([['headers', headers]] as const) : []),
      ...(assertions.length ? [['assertions', { kind: 'list', items: assertions }] as const] : []),
      ['secrets', { kind: 'list', items: secrets }],
    ],
  }
}

/** Our headers under the config's; of one name, the last counts. */
function sentHeaders({ authorization }: ClientProof, given: readonly EntryPlan[]): Expression | undefined {
  const headers = new Map<string, Expression>()
  if (authorization) headers.set('authorization', authorization)
  for (const { name, value } of given) {
    const header: Expression = { kind: 'headerValue', name, text: value }
    headers.set(name, whereGiven(value, header, named('undefined')))
  }
  const mayLack = given.some(({ value }) => referencesOf(value).some(({ optional }) => optional))
  const entries = [...headers]
  if (!entries.length) return undefined
  return mayLack ? call('definedHeaders', { kind: 'pairs', entries }) : { kind: 'object', entries }
}

/** Parameters as names with texts. */
function pairs(entries: Entries): Expression {
  return { kind: 'pairs', entries: entries.map(([name, json]) => [name, parameterValue(json)] as const) }
}

/** The text of a parameter: what is no text in the config is written as in JSON. */
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
      throw new Error('the schema lets a parameter be no list and no map')
  }
}

/** What a server may repeat although it is the user's alone: each once. */
function referencedSecrets(texts: readonly Text[]): readonly Expression[] {
  const references = texts.flatMap(referencesOf).filter(({ source }) => /^(env|credentials)$/.test(source))
  const distinct = new Map(
    references.map((reference) => [`${reference.source}.${reference.name}`, reference]),
  )
  return [...distinct.values()].map((reference) => ({ kind: 'optional', text: [reference] }))
}

/** Parameters under other names. */
function renamed(entries: Entries, names: { readonly [name: string]: string | undefined }): Entries {
  return entries.map(([name, value]) => [
    (Object.hasOwn(names, name) ? names[name] : undefined) ?? name,
    value,
  ])
}

/** Texts with a separator between them. */
function joined(texts: readonly Text[], separator: string): Text {
  return texts.flatMap((text, index) => (index ? [separator, ...text] : text))
}

/** A text that is known at build. */
function rawText(text: string): Json {
  return { kind: 'raw', text: JSON.stringify(text) }
}

/** A text that a value gives. */
export function textOfValue(value: Expression): Json {
  return { kind: 'string', value }
}
