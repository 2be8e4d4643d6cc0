import { asMap, asText, type DataMap, itemsOf, member } from '../data.ts'
import type { Note } from '../model.ts'
import { placeWithin, scriptNote } from './notes.ts'
import {
  type Folder,
  folderLimit,
  isEmpty,
  type NamedValue,
  type RequestSource,
  requestLimit,
  Scope,
  type SourceAuth,
  type SourceParameter,
  type SourceRequest,
  type Value,
} from './request.ts'
import { bodyPairs, isJsonObject, isOn, pairsOf, template } from './template.ts'

/** True for a collection of version 2.0 or 2.1, also as the API of Postman wraps it. */
export function isPostman(data: unknown): boolean {
  const collection = unwrapped(data)
  return Array.isArray(collection['item']) && typeof collection['info'] === 'object'
}

/** True for an environment or the globals, which lie next to a collection. */
export function isPostmanEnvironment(data: unknown): boolean {
  const map = asMap(data)
  return Array.isArray(map['values']) && !Array.isArray(map['item'])
}

/** @param environments in the order of their files; the first value of a variable is used */
export function readPostman(data: unknown, environments: readonly unknown[] = []): RequestSource {
  const collection = unwrapped(data)
  const reader = new PostmanReader()
  const environment = environments.flatMap((each) => variablesOf(member(asMap(each), 'values'))).reverse()
  const variables = new Scope(variablesOf(collection['variable'])).within(environment)
  reader.items(collection, { place: '', auth: authOf(collection['auth']), headers: [], variables }, 0)
  const title = asText(asMap(collection['info'])['name'])
  return { title: title || undefined, requests: reader.requests, notes: reader.notes }
}

function unwrapped(data: unknown): DataMap {
  const map = asMap(data)
  const inner = asMap(map['collection'])
  return Array.isArray(inner['item']) ? inner : map
}

class PostmanReader {
  readonly requests: SourceRequest[] = []
  readonly notes: Note[] = []

  items(parent: DataMap, folder: Folder, depth: number): void {
    const script = scriptNote(folder.place || 'collection', scriptOf(parent))
    if (script) this.notes.push(script)
    for (const each of itemsOf(parent['item'])) {
      const item = asMap(each)
      const place = placeWithin(folder.place, asText(item['name']))
      const within = { ...folder, place, variables: folder.variables.within(variablesOf(item['variable'])) }
      if (Array.isArray(item['item'])) {
        if (depth >= folderLimit) {
          this.notes.push({ place: folder.place, reason: `Folders deeper than ${folderLimit} were skipped.` })
          return
        }
        this.items(item, { ...within, auth: authOf(item['auth']) ?? folder.auth }, depth + 1)
      } else if (item['request'] !== undefined) {
        if (this.requests.length >= requestLimit) return
        this.requests.push(this.#request(item, within))
      }
    }
  }

  #request(item: DataMap, { place, auth, variables }: Folder): SourceRequest {
    const script = scriptNote(place, scriptOf(item))
    if (script) this.notes.push(script)
    const request = typeof item['request'] === 'string' ? { url: item['request'] } : asMap(item['request'])
    return {
      ...urlOf(request['url']),
      place,
      method: asText(request['method']) || 'GET',
      headers: headersOf(request['header']),
      fields: bodyOf(request['body']),
      isJson: isJsonObject(asText(asMap(request['body'])['raw'])),
      auth: authOf(request['auth']) ?? auth,
      variables,
    }
  }
}

/** A list of `{ key, value }`; in version 2.0 also a map. */
function variablesOf(data: unknown): (readonly [string, Value])[] {
  return itemsOf(data).flatMap((each): (readonly [string, Value])[] => {
    const entry = asMap(each)
    const name = asText(entry['key']) || asText(entry['id'])
    const value = template(entry['value'])
    const isUsed = isOn(entry) && entry['type'] !== 'secret'
    return name && isUsed && !isEmpty(value) ? [[name, value]] : []
  })
}

/** A list, or lines `Name: value`, as version 2.0 also has them. */
function headersOf(data: unknown): readonly NamedValue[] {
  if (typeof data !== 'string') return pairsOf(data, 'key')
  return data.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':')
    if (colon <= 0 || line.startsWith('//')) return []
    return [{ name: template(line.slice(0, colon).trim()), value: template(line.slice(colon + 1).trim()) }]
  })
}

function urlOf(data: unknown): Pick<SourceRequest, 'url' | 'query'> {
  if (typeof data === 'string') return { url: template(data), query: [] }
  const url = asMap(data)
  // The query's disabled parameters are missing in `raw`.
  return { url: template(asText(url['raw']) || built(url)), query: pairsOf(url['query'], 'key') }
}

/** A URL from its parts, without the query. */
function built(url: DataMap): string {
  const parts = (value: unknown, separator: string): string =>
    typeof value === 'string'
      ? value
      : itemsOf(value)
          .map((each) => asText(each) || asText(asMap(each)['value']))
          .join(separator)
  const protocol = asText(url['protocol']).replace(/:?(\/\/)?$/, '')
  const port = asText(url['port'])
  const path = parts(url['path'], '/')
  const host = parts(url['host'], '.')
  return `${protocol && `${protocol}://`}${host}${port && `:${port}`}${path && !path.startsWith('/') ? '/' : ''}${path}`
}

function bodyOf(data: unknown): readonly NamedValue[] {
  const body = asMap(data)
  const mode = asText(body['mode'])
  if (mode === 'urlencoded' || mode === 'formdata') return pairsOf(body[mode], 'key')
  return bodyPairs(asText(body['raw']))
}

function scriptOf(item: DataMap): string {
  return itemsOf(item['event'])
    .map(asMap)
    .filter((event) => event['listen'] === 'prerequest')
    .map((event) => asMap(event['script'])['exec'])
    .map((exec) => (typeof exec === 'string' ? exec : itemsOf(exec).map(asText).join('\n')))
    .join('\n')
}

/** Auth of a collection, a folder or a request; undefined if it inherits. */
function authOf(data: unknown): SourceAuth | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const auth = asMap(data)
  const type = asText(auth['type'])
  if (type === '') return undefined
  if (type === 'noauth') return { kind: 'none' }
  const of = parametersOf(member(auth, type))
  switch (type) {
    case 'bearer':
      return { kind: 'bearer', token: template(of('token')), prefix: undefined }
    case 'basic':
    case 'digest':
      return { kind: type, username: template(of('username')), password: template(of('password')) }
    case 'apikey': {
      const name = of('key')
      return {
        kind: 'apiKey',
        name: template(asText(name) || 'Authorization'),
        value: template(of('value')),
        addTo: of('in') === 'query' ? 'query' : 'header',
      }
    }
    case 'awsv4':
      return {
        kind: 'aws',
        region: template(of('region')),
        service: template(of('service')),
        addTo: asText(of('addAuthDataToQuery')) === 'true' ? 'query' : undefined,
      }
    case 'oauth1':
      return {
        kind: 'oauth1',
        signatureMethod: template(of('signatureMethod')),
        addTo: asText(of('addParamsToHeader')) === 'false' ? 'query' : 'header',
        hasToken: !isEmpty(template(of('token'))),
      }
    case 'oauth2':
      return oauth2Of(of)
    case 'jwt':
      return {
        kind: 'jwt',
        algorithm: template(of('algorithm')),
        payload: asText(of('payload')),
        headers: asText(of('header') ?? of('headers')),
        isBase64: asText(of('isSecretBase64Encoded')) === 'true',
        addTo: /query/i.test(asText(of('addTokenTo'))) ? 'query' : 'header',
        prefix: prefixOf(of('headerPrefix')),
        queryKey: keyOf(of('queryParamKey')),
      }
    default:
      return { kind: 'unknown', type }
  }
}

function oauth2Of(of: (key: string) => unknown): SourceAuth {
  const grant = asText(of('grant_type') ?? of('grantType'))
  const client = asText(of('client_authentication') ?? of('clientAuth'))
  const hasPkce = grant === 'authorization_code_with_pkce'
  return {
    kind: 'oauth2',
    grant: hasPkce ? 'authorization_code' : grant === 'password_credentials' ? 'password' : grant,
    accessTokenUrl: template(of('accessTokenUrl')),
    authorizationUrl: template(of('authUrl')),
    scope: template(of('scope')),
    client: client === 'header' ? 'basic' : client === 'body' ? 'post' : undefined,
    pkce: hasPkce ? (of('challengeAlgorithm') === 'plain' ? 'plain' : 'S256') : undefined,
    addTo: /query/i.test(asText(of('addTokenTo'))) ? 'query' : 'header',
    prefix: prefixOf(of('headerPrefix')),
    queryKey: undefined,
    parameters: [
      ...parametersIn(of('authRequestParams'), 'authorization'),
      ...parametersIn(of('tokenRequestParams'), 'token'),
      ...parametersIn(of('refreshRequestParams'), 'refresh'),
    ],
  }
}

function parametersIn(data: unknown, of: SourceParameter['of']): readonly SourceParameter[] {
  return itemsOf(data)
    .map(asMap)
    .filter(({ key, enabled }) => enabled !== false && asText(key) !== '')
    .map(({ key, send_as: place }) => ({
      of,
      in:
        of === 'authorization' || place === 'request_url'
          ? 'query'
          : place === 'request_header'
            ? 'header'
            : 'body',
      name: template(key),
    }))
}

function prefixOf(value: unknown): Value | undefined {
  return typeof value === 'string' ? template(value) : undefined
}

function keyOf(value: unknown): Value | undefined {
  return asText(value) ? template(value) : undefined
}

/** Parameters of an auth: a list of `{ key, value }` in version 2.1, a map in 2.0. */
function parametersOf(data: unknown): (key: string) => unknown {
  if (!Array.isArray(data)) {
    const map = asMap(data)
    return (key) => member(map, key)
  }
  const values = new Map(data.map((each) => [asText(asMap(each)['key']), asMap(each)['value']]))
  return (key) => values.get(key)
}
