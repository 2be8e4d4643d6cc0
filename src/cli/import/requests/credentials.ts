import { holdsSecretFormat } from '../../../diagnostics/secret-formats.ts'
import { isSecret } from '../../../diagnostics/secret-names.ts'
import { isScope, isWord, mayBeSecret } from '../copied.ts'
import { asMap } from '../data.ts'
import type {
  Comment,
  Credential,
  ImportedEnv,
  KeyCredential,
  Note,
  OAuth2Credential,
  Placement,
  RequestParameter,
} from '../model.ts'
import { joined } from '../parts.ts'
import {
  isEmpty,
  known,
  literal,
  onlyReference,
  piecesOf,
  resolved,
  type Scope,
  type SourceJwt,
  type SourceOAuth1,
  type SourceOAuth2,
  type SourceRequest,
  splitAt,
  type Value,
} from './request.ts'
import { endpointUrl, type RequestUrl } from './url.ts'

/** How one request is authenticated. */
export interface Found {
  /** Name of the scheme, for `--scheme`. */
  readonly name: string
  readonly credential: Credential | undefined
  /** Further keys that the request sends: names of headers and parameters, in lower case, with the credential. */
  readonly more: ReadonlyMap<string, KeyCredential>
  /** What cannot be carried over. */
  readonly note: Omit<Note, 'place'> | undefined
}

/** Auth of a request; undefined if it has none. */
export function foundIn(request: SourceRequest, url: RequestUrl): Found | undefined {
  const keys = keysIn(request, url)
  const stated = statedBy(request)
  if (stated) return { ...stated, more: keys.more }
  const header = request.headers.find(
    (each) => nameOf(each.name, request) === 'authorization' && !isEmpty(each.value),
  )
  if (header) return { ...authorization(header.value, request), more: keys.more }
  if (url.userInfo) {
    const [username, password] = splitAt(url.userInfo, ':')
    return {
      name: 'basic',
      credential: passwordOf('basic', username, password ?? []),
      more: keys.more,
      note: undefined,
    }
  }
  if (keys.signature !== undefined) {
    const note = `\`${keys.signature}\` looks like a signature. Describe how it is computed with \`type: signature\` in \`auth\`.`
    return { name: 'signature', credential: undefined, more: keys.more, note: { reason: note, isLost: true } }
  }
  const [first] = keys.more
  if (!first) return undefined
  const more = new Map(keys.more)
  more.delete(first[0])
  return { name: first[1].at.name, credential: first[1], more, note: undefined }
}

type Stated = Omit<Found, 'more'>

/** What the tool's own setting says. */
function statedBy(request: SourceRequest): Stated | undefined {
  const { auth, variables } = request
  if (!auth || auth.kind === 'none') return undefined
  const done = (name: string, credential: Credential, note?: Stated['note']): Stated => ({
    name,
    credential,
    note,
  })
  switch (auth.kind) {
    case 'bearer': {
      const prefix = known(auth.prefix, variables)?.trim()
      return done('bearer', { kind: 'bearer', ...nonDefault(prefix), token: envOf(auth.token) })
    }
    case 'basic':
    case 'digest':
      return done(
        auth.kind,
        passwordOf(auth.kind, resolved(auth.username, variables), resolved(auth.password, variables), auth),
      )
    case 'apiKey': {
      const name = known(auth.name, variables)?.trim()
      if (!name || !isName(name)) {
        return {
          name: 'apiKey',
          credential: undefined,
          note: { reason: 'The name of the header or parameter of its key is not known.', isLost: true },
        }
      }
      const at = keyPlace(auth.addTo, name, resolved(auth.value, variables))
      return done(name, { kind: 'apiKey', at, value: envOf(auth.value) })
    }
    case 'aws':
      return done('awsSigV4', {
        kind: 'awsSigV4',
        region: envOf(auth.region) ?? known(auth.region, variables),
        service: known(auth.service, variables),
        addTo: auth.addTo,
      })
    case 'oauth1':
      return oauth1(auth, request)
    case 'oauth2':
      return oauth2(auth, request)
    case 'jwt':
      return jwt(auth, request)
    case 'unknown':
      return unsupported(auth.type)
  }
}

/** What to do about types that flexgen does not have. */
const advice: Readonly<Record<string, string>> = {
  asap: 'It is Atlassian ASAP. Use `type: jwt` with the claims that Atlassian requires.',
  edgegrid:
    'It is Akamai EdgeGrid. Run `init akamai-edgegrid` for a config that signs this way, and copy its `auth`.',
  hawk: 'It is Hawk. Run `init hawk` for a config that signs this way, and copy its `auth`.',
  wsse: 'It is WSSE. Run `init wsse` for a config that signs this way, and copy its `auth`.',
}

function unsupported(type: string): Stated {
  const name = isWord(type) ? type.toLowerCase() : 'unknown'
  return {
    name,
    credential: undefined,
    note: {
      reason: `${Object.hasOwn(advice, name) ? advice[name] : `flexgen does not support \`${name}\`. Sign these requests in your own code.`}`,
      isLost: true,
    },
  }
}

function oauth1(auth: SourceOAuth1, { variables }: SourceRequest): Stated {
  const method = (known(auth.signatureMethod, variables) ?? '').toUpperCase()
  const isKnown = /^(?:(?:HMAC|RSA)-SHA(?:1|256|512)|PLAINTEXT)$/.test(method)
  return {
    name: 'oauth1',
    credential: {
      kind: 'oauth1',
      signatureMethod: isKnown ? method : 'HMAC-SHA1',
      addTo: auth.addTo,
      hasToken: auth.hasToken,
    },
    note:
      isKnown || method === ''
        ? undefined
        : { reason: 'Its signature method is not known; `HMAC-SHA1` is assumed.' },
  }
}

function jwt(auth: SourceJwt, { variables }: SourceRequest): Stated {
  const claims = membersOf(auth.payload)
  const headers = membersOf(auth.headers)?.filter(({ name }) => name !== 'alg' && name !== 'typ')
  const copied = claims?.filter((claim) => claim.isString || isTime(claim.name))
  const others = (claims ?? []).filter((claim) => !copied?.includes(claim)).map(({ name }) => `\`${name}\``)
  const reasons = [
    ...(claims ? [] : ['The claims of its token cannot be read. Write them in `payload`.']),
    ...(others.length
      ? [`The values of ${others.join(', ')} are not strings. Write these claims in \`payload\`.`]
      : []),
    ...(claims?.some(({ name }) => name === 'exp')
      ? ['How long its token is valid is not known. Check `expiresIn`.']
      : []),
  ]
  const algorithm = known(auth.algorithm, variables) ?? ''
  const prefix = known(auth.prefix, variables)?.trim()
  const key = known(auth.queryKey, variables)
  return {
    name: 'jwt',
    credential: {
      kind: 'jwt',
      algorithm: /^(?:[HRPE]S(?:256|384|512)|EdDSA)$/.test(algorithm) ? algorithm : 'HS256',
      secretBase64: auth.isBase64 || undefined,
      claims: namesOf(copied),
      headers: namesOf(headers?.filter(({ isString }) => isString)),
      at:
        auth.addTo === 'query'
          ? { in: 'query', name: key && isName(key) ? key : 'token' }
          : { in: 'header', name: 'Authorization', ...prefixed(prefix) },
    },
    note: reasons.length ? { reason: reasons.join(' ') } : undefined,
  }
}

function namesOf(members: readonly { readonly name: string }[] = []): readonly string[] | undefined {
  return members.length ? members.map(({ name }) => name) : undefined
}

/** Claims that the client sets itself. */
function isTime(name: string): boolean {
  return /^(?:iat|nbf|exp|jti)$/.test(name)
}

/** The names of an object in JSON, in which a reference may be in the place of a value. */
function membersOf(
  text: string,
): readonly { readonly name: string; readonly isString: boolean }[] | undefined {
  if (text.trim() === '') return []
  if (text.length > 20_000) return undefined
  for (const json of [text, text.replace(/([:[,]\s*)\{\{[^{}]*\}\}/g, '$1"{{}}"')]) {
    try {
      return Object.entries(asMap(JSON.parse(json)))
        .filter(([name]) => /^[\w.:/-]{1,100}$/.test(name) && !holdsSecretFormat(name))
        .slice(0, 50)
        .map(([name, value]) => ({ name, isString: typeof value === 'string' }))
    } catch {
      // A reference that is not in quotes.
    }
  }
  return undefined
}

const grants: readonly OAuth2Credential['grant'][] = [
  ...(['authorization_code', 'client_credentials', 'device_code', 'password'] as const),
]

function oauth2(auth: SourceOAuth2, { variables }: SourceRequest): Stated {
  const prefix = known(auth.prefix, variables)?.trim()
  const key = known(auth.queryKey, variables)
  const at: Placement | undefined =
    auth.addTo === 'query'
      ? { in: 'query', name: key && isName(key) ? key : 'access_token' }
      : nonDefault(prefix).prefix === undefined
        ? undefined
        : { in: 'header', name: 'Authorization', ...prefixed(prefix) }
  const accessTokenUrl = endpointUrl(auth.accessTokenUrl, variables)
  const authorizationUrl = endpointUrl(auth.authorizationUrl, variables)
  const grant = auth.grant === '' ? 'authorization_code' : grants.find((each) => each === auth.grant)
  const needsLogin = grant === 'authorization_code'
  if (!accessTokenUrl || !grant || (needsLogin && !authorizationUrl)) {
    const reason =
      auth.grant === 'implicit'
        ? 'The implicit grant is not supported. The config sends a token that you already have (`type: bearer`).'
        : 'Its OAuth 2 URLs are not known. The config sends a token that you already have (`type: bearer`).'
    const placed: Credential =
      at?.in === 'query'
        ? { kind: 'apiKey', at }
        : { kind: 'bearer', ...nonDefault(prefix), token: undefined }
    return { name: 'bearer', credential: placed, note: { reason } }
  }
  const scope = known(auth.scope, variables) ?? ''
  const { parameters, reasons } = parametersOf(auth, variables)
  const hasScopes = isEmpty(resolved(auth.scope, variables)) || known(auth.scope, variables) !== undefined
  if (!hasScopes) reasons.push('Its scopes are not known. Write them in `scope`.')
  return {
    name: 'oauth2',
    credential: {
      kind: 'oauth2',
      grant,
      accessTokenUrl,
      authorizationUrl: needsLogin ? authorizationUrl : undefined,
      scopes: scopesOf(scope),
      clientAuthentication:
        auth.client === 'basic'
          ? 'client_secret_basic'
          : auth.client === 'post'
            ? 'client_secret_post'
            : undefined,
      pkce: needsLogin ? auth.pkce : undefined,
      parameters: parameters.length ? parameters : undefined,
      at,
    },
    note: reasons.length ? { reason: reasons.join(' ') } : undefined,
  }
}

/** What requests have besides the parameters of OAuth 2, and what of it cannot be sent so. */
function parametersOf(
  auth: SourceOAuth2,
  variables: Scope,
): { readonly parameters: readonly RequestParameter[]; readonly reasons: string[] } {
  const named = (auth.parameters ?? []).flatMap((each) => {
    const name = known(each.name, variables)?.trim()
    return name !== undefined && isParameter(name) ? [{ ...each, name }] : []
  })
  const isHeader = (each: RequestParameter): boolean => each.of === 'authorization' && each.in === 'header'
  const inQuery = named.filter((each) => each.of !== 'authorization' && each.in === 'query')
  const reasons = [
    ...(named.some(isHeader) ? ['Headers of its authorization URL are left out: a browser opens it.'] : []),
    ...(inQuery.length
      ? [
          `It sends ${inQuery.map(({ name }) => `\`${name}\``).join(', ')} in the token URL, the config in the body.`,
        ]
      : []),
  ]
  const parameters = named
    .filter((each) => !isHeader(each))
    .map((each) => (inQuery.includes(each) ? { ...each, in: 'body' as const } : each))
  return { parameters, reasons }
}

/** Parameters that OAuth 2 defines, which the client sends itself. */
const standard =
  /^(?:grant_type|response_type|client_(?:id|secret)|scope|state|code|redirect_uri|code_challenge(?:_method)?|code_verifier|refresh_token|username|password)$/

/** True for a parameter besides those that OAuth 2 defines. */
export function isParameter(name: string): boolean {
  return isName(name) && !standard.test(name)
}

/** Scopes as the tools write them, with spaces between them. */
export function scopesOf(text: string): readonly string[] {
  return text.split(/\s+/, 200).filter(isScope)
}

/** Schemes of `Authorization` whose value is a token. Anything else could be a part of a secret. */
const tokenPrefix =
  /^(?:bearer|token|jwt|oauth|api-?key|key|bot|ssws|splunk|client-id|session|secret|private-token|deepl-auth-key|zoho-oauthtoken|apikeyauth|app|user|service|discogs|klaviyo-api-key|genie-?key|pve-?api-?token|access-token|x-api-key|auth)$/i

/** What an `Authorization` header says. */
function authorization(value: Value, request: SourceRequest): Stated {
  const text = resolved(value, request.variables)
  const { scheme, rest } = schemeOf(text)
  const lower = scheme?.toLowerCase()
  const token = envOf(rest)
  const head = String(rest[0]).slice(0, 2_000)
  switch (lower) {
    case 'bearer':
      return { name: 'bearer', credential: { kind: 'bearer', ...nonDefault(scheme), token }, note: undefined }
    case 'basic':
      return { name: 'basic', credential: { kind: 'basic' }, note: undefined }
    case 'digest':
      return { name: 'digest', credential: { kind: 'digest' }, note: undefined }
    case 'oauth':
      // A header that was computed once, with its nonce.
      if (/oauth_\w+=/.test(head)) {
        const found = /oauth_signature_method="?([\w-]+)/.exec(head)?.[1]
        return oauth1(
          {
            kind: 'oauth1',
            signatureMethod: found ? [found] : [],
            addTo: 'header',
            hasToken: /oauth_token=/.test(head),
          },
          request,
        )
      }
      break
    case 'aws4-hmac-sha256': {
      const [, region, service] = /Credential=[^/\s]+\/\d+\/([\w-]+)\/([\w-]+)\//.exec(head) ?? []
      return { name: 'awsSigV4', credential: { kind: 'awsSigV4', region, service }, note: undefined }
    }
    case 'ntlm':
    case 'negotiate':
    case 'hawk':
    case 'signature':
      return unsupported(lower)
  }
  // The `=` at the end of a token in Base64 is followed by nothing.
  const start = `${String(text[0] ?? '')}${text.length > 1 ? '…' : ''}`
  const glued = /^([A-Za-z]{2,20} [a-z_]{2,20}=)"?[^"=]/.exec(start)?.[1]
  if (scheme !== undefined && glued?.startsWith(`${scheme} `) && !String(text[0]).includes(',')) {
    const at: Placement = { in: 'header', name: 'Authorization', prefix: glued, isGlued: true }
    return { name: scheme, credential: { kind: 'apiKey', at, value: token }, note: undefined }
  }
  if (scheme !== undefined) {
    return { name: scheme, credential: { kind: 'bearer', prefix: scheme, token }, note: undefined }
  }
  const comment: Comment = { text: 'The value is the whole header, with its prefix if it has one.' }
  const at: Placement = { in: 'header', name: 'Authorization' }
  return {
    name: 'Authorization',
    credential: { kind: 'apiKey', at, value: envOf(text), comments: [comment] },
    note: undefined,
  }
}

/** The scheme of a header, and what follows. Without a reference after it, only a known one is a scheme. */
function schemeOf(value: Value): { readonly scheme: string | undefined; readonly rest: Value } {
  const first = typeof value[0] === 'string' ? value[0] : ''
  const [all, scheme] = /^\s*([A-Za-z][A-Za-z0-9-]{1,30})(?:\s+|$)/.exec(first) ?? []
  const rest = joined([first.slice(all?.length ?? 0), ...value.slice(1)])
  if (scheme === undefined || all === undefined || (rest.length === 0 && first.trim() !== scheme))
    return { scheme: undefined, rest: value }
  const isKnown =
    tokenPrefix.test(scheme) ||
    /^(?:basic|digest|hawk|ntlm|negotiate|signature|aws4-hmac-sha256)$/i.test(scheme)
  const isBeforeReference =
    typeof rest[0] === 'object' && /\s$/.test(all) && !/\d/.test(scheme) && !mayBeSecret(scheme)
  // A token that is one word has no scheme.
  if (rest.length === 0)
    return {
      scheme: isKnown && !/^(?:key|secret|app|user|service|session|auth)$/i.test(scheme) ? scheme : undefined,
      rest,
    }
  return isKnown || isBeforeReference ? { scheme, rest } : { scheme: undefined, rest: value }
}

function passwordOf(
  kind: 'basic' | 'digest',
  username: Value,
  password: Value,
  source: { readonly username: Value; readonly password: Value } = { username, password },
): Credential {
  if (kind === 'basic' && isEmpty(password) && !isEmpty(username) && isEmpty(source.password)) {
    return { kind, keyOnly: true, username: envOf(source.username) }
  }
  return { kind, username: envOf(source.username), password: envOf(source.password) }
}

/** Names of headers and parameters that sound like credentials, but are not. */
const harmless =
  /idempotency|csrf|xsrf|postman-token|websocket|^cookie$|^x-amz-|^authorization$|^proxy-|^content-|etag|^if-|^(?:page|next|prev|previous|continuation|sync|sort|order|partition|group|row|object|cache|routing|foreign|primary|registry|public|device|push|fcm)[_-]?(?:page)?[_-]?(?:key|token)|pagetoken|nexttoken/i

/** Parameters of a login, which are not sent with other requests. */
const loginNames = /pass(?:word|wd|phrase)?$|pwd$|pin$|client_?secret$/i

/** Names that do not sound like credentials, but are. */
const keyNames = /^(?:key|appid|app_id|api-?id|x-aio-key|apikey|api_key|auth|sig|access_token|user-?key)$/i

/**
 * A key in the body of a request, which has no other auth. What a request to log in or to verify a token contains is not
 * one, nor is the key of an entry, next to its value.
 */
export function bodyKeyIn(request: SourceRequest, url: RequestUrl): Found | undefined {
  if (/^(?:GET|HEAD)$/.test(request.method) || url.segments.some((each) => loginSegments.test(each ?? '')))
    return undefined
  const names = request.fields.flatMap(({ name, value }) => {
    const text = known(name, request.variables)
    return text !== undefined && !isEmpty(value) ? [{ name: text, value }] : []
  })
  if (names.some(({ name }) => loginNames.test(name))) return undefined
  const isEntry = names.some(({ name }) => name.toLowerCase() === 'value')
  const keys = names.filter(
    ({ name }) =>
      // A dot would be the path of a member.
      isName(name) &&
      !name.includes('.') &&
      !(isEntry && name.toLowerCase() === 'key') &&
      (isSecret(name) || keyNames.test(name)) &&
      !bodyNames.test(name),
  )
  const [first, ...more] = keys.map(({ name, value }): KeyCredential => {
    return { kind: 'apiKey', at: { in: 'body', name }, value: envOf(value) }
  })
  if (!first) return undefined
  const others = new Map(more.map((key) => [`body ${key.at.name}`, key]))
  return { name: first.at.name, credential: first, more: others, note: undefined }
}

/** Names of what requests are about, or of what is valid for one of them. */
const bodyNames = new RegExp(
  `${harmless.source}|^value$|^(?:refresh|id|reset|confirm|verif|invit|captcha|g-recaptcha|otp)`,
  'i',
)

/** Segments of paths at which a token in the body is what the request is about. */
const loginSegments =
  /^(?:log-?(?:in|out)|sign-?(?:in|up|out)|auth(?:enticate)?|sessions?|register|verif[\w-]*|confirm[\w-]*|reset[\w-]*|activat[\w-]*|refresh[\w-]*|revoke|introspect|invit[\w-]*|accept|token|password|otp|2fa|webhooks?)$/i

interface Keys {
  readonly more: ReadonlyMap<string, KeyCredential>
  readonly signature: string | undefined
}

/** Headers, cookies and parameters of a request that are credentials by their names. */
function keysIn(request: SourceRequest, url: RequestUrl): Keys {
  const more = new Map<string, KeyCredential>()
  let signature: string | undefined
  const looksLikeKey = (name: string): boolean =>
    !harmless.test(name) && (isSecret(name) || keyNames.test(name))
  for (const { name, value } of request.headers) {
    const text = known(name, request.variables)?.trim()
    if (!text || !isName(text) || isEmpty(value)) continue
    if (/signature$/i.test(text)) signature ??= text
    else if (looksLikeKey(text)) {
      add(more, {
        kind: 'apiKey',
        at: keyPlace('header', text, resolved(value, request.variables)),
        value: envOf(value),
      })
    }
  }
  for (const { name, value } of request.headers) {
    if (nameOf(name, request) !== 'cookie') continue
    const cookie = cookieOf(resolved(value, request.variables))
    if (cookie)
      add(more, { kind: 'apiKey', at: { in: 'cookie', name: cookie.name }, value: envOf(cookie.value) })
  }
  const parameters = [...request.query.map(({ name, value }) => [name, value] as const), ...url.query]
  for (const [name, value] of parameters) {
    const text = known(name, request.variables)
    if (text && isName(text) && looksLikeKey(text) && !loginNames.test(text))
      add(more, { kind: 'apiKey', at: { in: 'query', name: text }, value: envOf(value) })
  }
  return { more, signature }
}

function add(keys: Map<string, KeyCredential>, key: KeyCredential): void {
  const id = `${key.at.in} ${key.at.in === 'header' ? key.at.name.toLowerCase() : key.at.name}`
  if (!keys.has(id)) keys.set(id, key)
}

/** The cookie of a session: one that sounds like it, or the only one. */
function cookieOf(value: Value): { readonly name: string; readonly value: Value } | undefined {
  const cookies = piecesOf(value, ';', 100).flatMap((pair) => {
    const [name, content] = splitAt(pair, '=')
    const text = literal(name)?.trim()
    return text && content && isName(text) ? [{ name: text, value: content }] : []
  })
  const sounding = cookies.find(({ name }) =>
    /sess|sid$|token|auth|jwt|login|remember|^connect\./i.test(name),
  )
  return sounding ?? (cookies.length === 1 ? cookies[0] : undefined)
}

function keyPlace(addTo: 'header' | 'query' | 'cookie', name: string, value: Value): Placement {
  if (addTo !== 'header') return { in: addTo, name }
  const { scheme } = schemeOf(value)
  return value.length > 1 || /\s/.test(String(value[0] ?? ''))
    ? { in: 'header', name, ...prefixed(scheme) }
    : { in: 'header', name }
}

/** The variable of a shell, if a value is only that. */
function envOf(value: Value): ImportedEnv | undefined {
  const reference = onlyReference(value)
  return reference?.isShell ? { env: reference.name } : undefined
}

function nonDefault(prefix: string | undefined): { readonly prefix?: string } {
  return prefix === undefined || prefix === 'Bearer' || !isPrefix(prefix) ? {} : { prefix }
}

function prefixed(prefix: string | undefined): { readonly prefix?: string } {
  return prefix === undefined || !isPrefix(prefix) ? {} : { prefix }
}

function isPrefix(prefix: string): boolean {
  return prefix === '' || (/^[A-Za-z][A-Za-z-]{0,30}$/.test(prefix) && !mayBeSecret(prefix))
}

function nameOf(name: Value, request: SourceRequest): string {
  return (known(name, request.variables) ?? '').trim().toLowerCase()
}

/** A token of HTTP that can be the name of a header, a parameter or a cookie, and is not a secret in its place. */
export function isName(name: string): boolean {
  return /^[\w!#%&'*+.^`|~$[\]-]{1,100}$/.test(name) && !mayBeSecret(name)
}
