import { isLoopback, isSecure, parseUrl } from '../../templates/runtime/request/location.ts'
import { listWords } from '../diagnostics/hints.ts'
import type { Endpoint, Metadata, Provider, Unusable } from './starter.ts'

/** A grant that a provider may support. */
interface Grant {
  /** Its name in `grant_types_supported`. */
  readonly name: string
  /** The endpoints that it needs, besides the one for tokens: their names in the metadata, by our keys. */
  readonly endpoints: Readonly<Record<string, string>>
}

/** The grants, the best first. Those that need more than the metadata contains are never chosen by themselves. */
const grants: Readonly<Record<string, Grant & { readonly onlyIfNamed?: true }>> = {
  authorization_code: {
    name: 'authorization_code',
    endpoints: { authorizationUrl: 'authorization_endpoint' },
  },
  client_credentials: { name: 'client_credentials', endpoints: {} },
  device_code: {
    name: 'urn:ietf:params:oauth:grant-type:device_code',
    endpoints: { deviceAuthorizationUrl: 'device_authorization_endpoint' },
  },
  password: { name: 'password', endpoints: {} },
  refresh_token: { name: 'refresh_token', endpoints: {}, onlyIfNamed: true },
  jwt_bearer: {
    name: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    endpoints: {},
    onlyIfNamed: true,
  },
}

/** A client authentication of the metadata as values of keys. */
type Authentication = (metadata: Metadata) => Readonly<Record<string, string>>

/** The client authentications, the best first. */
const authentications: Readonly<Record<string, Authentication>> = {
  client_secret_basic: () => ({ clientAuthentication: 'client_secret_basic' }),
  client_secret_post: () => ({ clientAuthentication: 'client_secret_post' }),
  private_key_jwt: (metadata) => ({
    clientAuthentication: 'private_key_jwt',
    algorithm: signingAlgorithm(metadata, keyAlgorithms),
  }),
  client_secret_jwt: (metadata) => ({
    clientAuthentication: 'private_key_jwt',
    algorithm: signingAlgorithm(metadata, hmacAlgorithms),
  }),
  none: () => ({ clientAuthentication: 'none' }),
}

const hmacAlgorithms: readonly string[] = ['HS256', 'HS384', 'HS512']
/** The first one is the default of OpenID Connect Core, section 9. */
const keyAlgorithms: readonly string[] = [
  ...['RS256', 'ES256', 'PS256', 'EdDSA', 'RS384', 'RS512'],
  ...['ES384', 'ES512', 'PS384', 'PS512'],
]

const tokenEndpoint = 'token_endpoint'

/**
 * What a provider's metadata (RFC 8414, OpenID Connect Discovery) says about a config's auth.
 *
 * @param issuer the provider's identifier, which the metadata has confirmed
 * @param named the grant to use; if omitted, the best that the provider supports
 */
export function readProvider(
  metadata: Metadata,
  issuer: string,
  named: string | undefined,
): Provider | Unusable {
  const endpoint = (name: string): FoundEndpoint => endpointOf(metadata, name, issuer)
  const token = endpoint(tokenEndpoint)
  if ('problem' in token) return { unusable: token.problem }
  const supported = supportedGrants(metadata)
  const problems = (key: string): readonly string[] => grantProblems(key, metadata, endpoint)
  const usable = Object.keys(grants).filter((key) => supported.includes(key) && !problems(key).length)
  const chosen = named ?? usable.find((key) => !grants[key]?.onlyIfNamed)
  if (chosen === undefined) return { unusable: noGrant(metadata, supported.flatMap(problems)) }
  const [problem] = problems(chosen)
  if (problem !== undefined) return { unusable: problem }
  const authentication = authenticationOf(metadata, chosen)
  if (!authentication) {
    const name = 'token_endpoint_auth_methods_supported'
    return {
      unusable: `\`${name}\` in the metadata lists no client authentication that flexgen supports${onlyOf(metadata, name)}.`,
    }
  }
  const endpoints = [
    ...Object.entries(grants[chosen]?.endpoints ?? {}),
    ['accessTokenUrl', tokenEndpoint] as const,
    // Optional: if it cannot be used, it is left out.
    ['revocationUrl', 'revocation_endpoint'] as const,
  ].flatMap(([key, name]): readonly Endpoint[] => {
    const found = endpoint(name)
    return 'url' in found ? [{ key, url: found.url }] : []
  })
  return {
    choices: {
      grantType: chosen,
      ...Object.fromEntries(endpoints.map(({ key, url }) => [key, asData(url)])),
      ...authentication,
      ...pkceOf(metadata),
      ...(metadata['authorization_response_iss_parameter_supported'] === true
        ? { issuer: asData(issuer) }
        : {}),
    },
    endpoints,
    otherGrants: usable.filter((key) => key !== chosen),
    isListed: supported.includes(chosen),
    comment: (name) => comment(name, wordsOf(metadata, name)),
  }
}

/** An endpoint, or why it cannot be used. */
type FoundEndpoint = { readonly url: string } | { readonly problem: string }

function endpointOf(metadata: Metadata, name: string, issuer: string): FoundEndpoint {
  const value = memberOf(metadata, name)
  if (value === undefined) return { problem: `The metadata has no \`${name}\`.` }
  const text = typeof value === 'string' && /^[\x21-\x7e]{1,2000}$/.test(value) ? value : ''
  const url = parseUrl(text)
  // A provider elsewhere does not know what runs on this machine.
  const isLocal = isLoopback(parseUrl(issuer)?.hostname ?? '')
  if (!url || !isSecure(url) || (url.protocol !== 'https:' && !isLocal)) {
    return { problem: `\`${name}\` in the metadata must be an https URL.` }
  }
  if (url.username || url.password || /[\\#]/.test(text)) {
    return {
      problem: `\`${name}\` in the metadata must not contain a user name, a password, \`\\\` or \`#\`.`,
    }
  }
  return { url: text }
}

/** Our names of the grants that the metadata lists, the best first. */
function supportedGrants(metadata: Metadata): readonly string[] {
  // Without a list, RFC 8414 assumes the code flow, and RFC 8628 publishes an endpoint for device codes.
  const listed =
    memberOf(metadata, 'grant_types_supported') === undefined
      ? ['authorization_code', ...(memberOf(metadata, 'device_authorization_endpoint') ? [deviceGrant] : [])]
      : wordsOf(metadata, 'grant_types_supported')
  return Object.keys(grants).filter((key) => listed.includes(grants[key]?.name ?? ''))
}

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code'

/** Why a grant cannot be used. */
function grantProblems(
  key: string,
  metadata: Metadata,
  endpoint: (name: string) => FoundEndpoint,
): readonly string[] {
  const problems = Object.values(grants[key]?.endpoints ?? {}).flatMap((name) => {
    const found = endpoint(name)
    return 'problem' in found ? [found.problem] : []
  })
  const responses = wordsOf(metadata, 'response_types_supported')
  return key === 'authorization_code' && responses.length && !responses.includes('code')
    ? [...problems, '`response_types_supported` in the metadata does not list `code`.']
    : problems
}

function noGrant(metadata: Metadata, [problem]: readonly string[]): string {
  if (problem !== undefined) return problem
  const name = 'grant_types_supported'
  return `\`${name}\` in the metadata lists no grant that flexgen can choose${onlyOf(metadata, name)}. If you know that the provider supports one, name it with \`--grant\`.`
}

/** What a list contains instead. */
function onlyOf(metadata: Metadata, name: string): string {
  const words = wordsOf(metadata, name)
  if (!words.length) return ''
  if (words.length <= 5) return `, only ${listWords(words, 'and')}`
  const first = words.slice(0, 5).map((word) => `\`${word}\``)
  return `, only ${first.join(', ')} and others`
}

/** How a client authenticates with a grant; `undefined` if flexgen supports no method of the provider. */
function authenticationOf(metadata: Metadata, grant: string): Readonly<Record<string, string>> | undefined {
  const name = 'token_endpoint_auth_methods_supported'
  // The default of RFC 8414.
  const listed = memberOf(metadata, name) === undefined ? ['client_secret_basic'] : wordsOf(metadata, name)
  const known = Object.keys(authentications).filter((each) => listed.includes(each))
  // A program on other people's machines has no secret, and only such programs use device codes.
  const chosen = grant === 'device_code' && known.includes('none') ? 'none' : known[0]
  return chosen === undefined ? undefined : authentications[chosen]?.(metadata)
}

function signingAlgorithm(metadata: Metadata, known: readonly string[]): string {
  const listed = wordsOf(metadata, 'token_endpoint_auth_signing_alg_values_supported')
  return known.find((each) => listed.includes(each)) ?? known[0] ?? ''
}

/** The key `pkce`, if its default does not fit. */
function pkceOf(metadata: Metadata): Readonly<Record<string, string>> {
  const methods = wordsOf(metadata, 'code_challenge_methods_supported')
  // Many servers that support it do not say so, and the others ignore its parameters (RFC 6749 section 3.1).
  if (!methods.length || methods.includes('S256')) return {}
  return { pkce: methods.includes('plain') ? 'plain' : 'off' }
}

/** A member of the metadata itself, which may be called `__proto__`. */
function memberOf(metadata: Metadata, name: string): unknown {
  return Object.hasOwn(metadata, name) ? metadata[name] : undefined
}

/** The words of a list in the metadata; everything else in it is left out. */
function wordsOf(metadata: Metadata, name: string): readonly string[] {
  const list = memberOf(metadata, name)
  if (!Array.isArray(list)) return []
  // Scopes and names of protocol values have no other characters (RFC 6749 section 3.3).
  return list.filter((each) => typeof each === 'string' && /^[\x21\x23-\x5b\x5d-\x7e]{1,200}$/.test(each))
}

/** A list of the metadata as lines of a comment, each of which begins with `from`. */
function comment(name: string, words: readonly string[]): readonly string[] {
  const lines: string[] = []
  const shown = words.length > 40 ? [...words.slice(0, 40), `… (${words.length - 40} more)`] : words
  for (const [index, word] of shown.entries()) {
    const text = `${asData(word)}${index === shown.length - 1 ? '' : ','}`
    const last = lines.at(-1)
    if (last !== undefined && last.length + text.length < 100) lines[lines.length - 1] = `${last} ${text}`
    else lines.push(`# from ${name}: ${text}`)
  }
  return lines
}

/** A string without references, as a config writes it. */
function asData(text: string): string {
  return text.replaceAll('${', () => '$${')
}
