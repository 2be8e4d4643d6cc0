import { asMap, asText, type DataMap, itemsOf } from '../../data.ts'
import {
  type Body,
  isEmpty,
  type NamedValue,
  type SourceAuth,
  type SourceParameter,
  type Value,
} from '../request.ts'
import { isOn, parseTemplate } from './template.ts'

/** What a file says about auth, in any of Bruno's formats. */
export interface BrunoFile extends Body {
  readonly name: string
  readonly url: string | undefined
  readonly method: string
  readonly headers: readonly NamedValue[]
  readonly query: readonly NamedValue[]
  /** Undefined if it inherits. */
  readonly auth: SourceAuth | undefined
  readonly variables: readonly (readonly [string, Value])[]
  readonly script: string
}

/**
 * Auth with the names of `.bru` files; undefined if it inherits.
 *
 * @param get a parameter of the mode
 * @param parameters what it adds to requests of OAuth 2
 */
export function brunoAuth(
  mode: string,
  get: (key: string) => string | undefined,
  parameters: readonly SourceParameter[] = [],
): SourceAuth | undefined {
  const of = (key: string): Value => parseTemplate(get(key))
  const optional = (key: string): Value | undefined => (get(key) ? of(key) : undefined)
  switch (mode) {
    case '':
    case 'inherit':
      return undefined
    case 'none':
      return { kind: 'none' }
    case 'bearer':
      return { kind: 'bearer', token: of('token'), prefix: undefined }
    case 'basic':
    case 'digest':
      return { kind: mode, username: of('username'), password: of('password') }
    case 'apikey':
      return {
        kind: 'apiKey',
        name: of('key'),
        value: of('value'),
        addTo: /^query/.test(get('placement') ?? '') ? 'query' : 'header',
      }
    case 'awsv4':
      return {
        kind: 'aws',
        region: of('region'),
        service: of('service'),
      }
    case 'oauth1': {
      const placement = get('placement') ?? 'header'
      return {
        kind: 'oauth1',
        signatureMethod: of('signature_method'),
        addTo: placement === 'body' ? 'body' : placement === 'header' ? 'header' : 'query',
        hasToken: !isEmpty(of('access_token')),
      }
    }
    case 'oauth2':
      return {
        kind: 'oauth2',
        grant: get('grant_type') ?? 'authorization_code',
        accessTokenUrl: of('access_token_url'),
        authorizationUrl: of('authorization_url'),
        scope: of('scope'),
        client:
          get('pkce') === 'true' && (get('client_secret') ?? '') === ''
            ? 'none'
            : get('credentials_placement') === 'basic_auth_header'
              ? 'basic'
              : 'post',
        pkce: get('pkce') === 'true' ? 'S256' : undefined,
        addTo: /^(?:url|query)/.test(get('token_placement') ?? '') ? 'query' : 'header',
        prefix: get('token_header_prefix') === undefined ? undefined : of('token_header_prefix'),
        queryKey: optional('token_query_key'),
        parameters,
      }
    default:
      return { kind: 'unknown', type: mode }
  }
}

/** Parameters by the request that they belong to, as exports list them. */
export function brunoParameters(
  data: DataMap,
  names: Readonly<Record<SourceParameter['of'], string>>,
): readonly SourceParameter[] {
  return (['authorization', 'token', 'refresh'] as const).flatMap((of) =>
    itemsOf(data[names[of]])
      .map(asMap)
      .filter((each) => isOn(each) && asText(each['name']) !== '')
      .map(({ name, sendIn, placement }) => ({
        of,
        in: brunoPlace(asText(sendIn) || asText(placement)),
        name: parseTemplate(name),
      })),
  )
}

/** The name of a parameter in JSON and YAML, which `.bru` files write in snake case. */
export function inCamelCase(key: string): string {
  return key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Where a parameter is sent: `headers`, `queryparams` or `body`. */
export function brunoPlace(place: string): SourceParameter['in'] {
  return place.startsWith('header') ? 'header' : place.startsWith('query') ? 'query' : 'body'
}
