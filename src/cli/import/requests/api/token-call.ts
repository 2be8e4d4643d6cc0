import type {
  Credential,
  ImportedUrl,
  Note,
  OAuth2Credential,
  Placement,
  RequestParameter,
} from '../../model.ts'
import { isParameter, splitScopes } from '../auth/stated-oauth2.ts'
import type { SourceRequest } from '../request.ts'
import { literalOf, resolveToText } from '../request.ts'
import { endpointUrl } from '../url.ts'
import type { ReadRequest } from './read-request.ts'

/** A request for a token: it says its grant, or its path is that of a token endpoint. */
export function isTokenCall(read: ReadRequest): boolean {
  if (!isLoginCall(read)) return false
  return (
    listNames(read).includes('grant_type') ||
    (read.request.method === 'POST' &&
      /(?:oauth|connect|realms|openid)[\w./-]*\/(?:access_?)?token$/.test(pathOf(read)))
  )
}

/** A request for a device code (RFC 8628, section 3.1): the path of its endpoint has no fixed name. */
export function isDeviceCall(read: ReadRequest): boolean {
  return (
    isLoginCall(read) &&
    read.request.method === 'POST' &&
    listNames(read).includes('client_id') &&
    /(?:^|\/)device(?:[_-]?(?:code|authori[sz]ation))?(?:\/(?:code|authori[sz]e))?\/?$/.test(pathOf(read))
  )
}

/** True for a request without a token: it may have the client's ID and secret. */
function isLoginCall({ found }: ReadRequest): boolean {
  return !found || found.credential?.kind === 'basic'
}

/** Names of what it sends. */
function listNames({ request, url }: ReadRequest): readonly (string | undefined)[] {
  return [...request.fields, ...request.query]
    .map(({ name }) => literalOf(name))
    .concat(url.query.map(([name]) => literalOf(name)))
}

function pathOf({ url }: ReadRequest): string {
  return url.segments.join('/').toLowerCase()
}

/** What requests for a token say, if they all go to one place. */
export interface TokenCall {
  readonly place: string
  readonly url: ImportedUrl
  readonly grant: string | undefined
  /** Where a login on another device begins. */
  readonly deviceAuthorizationUrl: ImportedUrl | undefined
  readonly scopes: readonly string[]
  readonly clientAuthentication: OAuth2Credential['clientAuthentication']
  readonly parameters: readonly RequestParameter[]
  readonly bodyFormat: 'json' | undefined
}

export function findTokenCall(
  calls: readonly ReadRequest[],
  deviceCalls: readonly ReadRequest[],
): TokenCall | undefined {
  const grantOf = ({ request }: ReadRequest): string | undefined => fieldOf(request, 'grant_type')
  // One that says how it gets a token without a user is preferred to a login, and that to one that renews it.
  const call =
    calls.find((each) => /^(?:client_credentials|password)$/.test(grantOf(each) ?? '')) ??
    calls.find((each) => grantOf(each) === deviceGrant) ??
    calls.find((each) => grantOf(each) === 'refresh_token') ??
    calls[0]
  const places = new Set(calls.map(({ url }) => JSON.stringify([url.host, url.segments])))
  const endpoint = call && endpointUrl(call.request.url, call.request.variables)
  if (!endpoint || places.size > 1) return undefined
  const { request } = call
  const [device] = grantOf(call) === deviceGrant ? deviceCalls : []
  const scope = fieldOf(request, 'scope') ?? (device && fieldOf(device.request, 'scope'))
  // A client with this grant only refreshes.
  const of = grantOf(call) === 'refresh_token' ? 'refresh' : 'token'
  return {
    place: request.place,
    url: endpoint,
    grant: grantOf(call),
    deviceAuthorizationUrl: device && endpointUrl(device.request.url, device.request.variables),
    scopes: splitScopes(scope ?? ''),
    parameters: request.fields.flatMap(({ name }): readonly RequestParameter[] => {
      const text = resolveToText(name, request.variables)
      return text !== undefined && isParameter(text) ? [{ of, in: 'body', name: text }] : []
    }),
    bodyFormat: request.bodyFormat === 'json' ? 'json' : undefined,
    clientAuthentication: findClientAuthentication(call),
  }
}

/** How the client authenticates: not at all if it sends its ID alone, as a public client does. */
function findClientAuthentication(call: ReadRequest): OAuth2Credential['clientAuthentication'] {
  const names = listNames(call)
  if (names.includes('client_secret')) return 'client_secret_post'
  if (call.found?.credential?.kind === 'basic') return 'client_secret_basic'
  const isPublic = names.includes('client_id') && !names.includes('client_assertion')
  const grant = fieldOf(call.request, 'grant_type')
  return isPublic && grant !== undefined && grant !== 'client_credentials' ? 'none' : undefined
}

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code'

function fieldOf({ fields, variables }: SourceRequest, wanted: string): string | undefined {
  return resolveToText(fields.find(({ name }) => literalOf(name) === wanted)?.value, variables)
}

/** A token that a request of the source gets: the client then gets it itself, if the source says how. */
export function useTokenCall(credential: Credential, call: TokenCall | undefined, notes: Note[]): Credential {
  if (credential.kind !== 'bearer' || !call) return credential
  const { url, scopes, clientAuthentication, parameters, bodyFormat, deviceAuthorizationUrl } = call
  const grant = call.grant === deviceGrant && deviceAuthorizationUrl ? 'device_code' : call.grant
  if (
    grant === 'client_credentials' ||
    grant === 'password' ||
    grant === 'refresh_token' ||
    grant === 'device_code'
  ) {
    const { prefix } = credential
    const at: Placement | undefined =
      prefix === undefined ? undefined : { in: 'header', name: 'Authorization', prefix }
    return {
      kind: 'oauth2',
      grant,
      accessTokenUrl: url,
      deviceAuthorizationUrl,
      scopes,
      clientAuthentication,
      at,
      parameters: parameters.length ? parameters : undefined,
      bodyFormat,
    }
  }
  notes.push({
    place: call.place,
    reason:
      'It requests a token. If your application has to do that, use `type: oauth2` with its URL as `accessTokenUrl`.',
  })
  return { ...credential, comments: [{ text: 'from a request for a token:', url }] }
}
