import { asMap, asText, type DataMap, itemsOf, member } from '../../data.ts'
import type { Note } from '../../model.ts'
import {
  type Body,
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
} from '../request.ts'
import { placeWithin, scriptNote } from './notes.ts'
import { isOn, parseTemplate, readEntries, readRawBody } from './template.ts'

/** True for a collection of version 2.0 or 2.1, also as the API of Postman wraps it. */
export function isPostman(data: unknown): boolean {
  const collection = unwrap(data)
  return Array.isArray(collection['item']) && typeof collection['info'] === 'object'
}

/** True for an environment or the globals, which lie next to a collection. */
export function isPostmanEnvironment(data: unknown): boolean {
  const map = asMap(data)
  return Array.isArray(map['values']) && !Array.isArray(map['item'])
}

/** @param environments in the order of their files; the first value of a variable is used */
export function readPostman(data: unknown, environments: readonly unknown[] = []): RequestSource {
  const collection = unwrap(data)
  const reader = new PostmanReader()
  const environment = environments.flatMap((each) => readVariables(member(asMap(each), 'values'))).reverse()
  const variables = new Scope(readVariables(collection['variable'])).within(environment)
  reader.items(collection, { place: '', auth: readAuth(collection['auth']), headers: [], variables }, 0)
  const title = asText(asMap(collection['info'])['name'])
  return { title: title || undefined, requests: reader.requests, notes: reader.notes }
}

function unwrap(data: unknown): DataMap {
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
      const within = { ...folder, place, variables: folder.variables.within(readVariables(item['variable'])) }
      if (Array.isArray(item['item'])) {
        if (depth >= folderLimit) {
          this.notes.push({ place: folder.place, reason: `Folders deeper than ${folderLimit} were skipped.` })
          return
        }
        this.items(item, { ...within, auth: readAuth(item['auth']) ?? folder.auth }, depth + 1)
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
      ...readUrl(request['url']),
      place,
      method: asText(request['method']) || 'GET',
      headers: readHeaders(request['header']),
      ...readBody(request['body']),
      auth: readAuth(request['auth']) ?? auth,
      variables,
    }
  }
}

/** A list of `{ key, value }`; in version 2.0 also a map. */
function readVariables(data: unknown): (readonly [string, Value])[] {
  return itemsOf(data).flatMap((each): (readonly [string, Value])[] => {
    const entry = asMap(each)
    const name = asText(entry['key']) || asText(entry['id'])
    const value = parseTemplate(entry['value'])
    const isUsed = isOn(entry) && entry['type'] !== 'secret'
    return name && isUsed && !isEmpty(value) ? [[name, value]] : []
  })
}

/** A list, or lines `Name: value`, as version 2.0 also has them. */
function readHeaders(data: unknown): readonly NamedValue[] {
  if (typeof data !== 'string') return readEntries(data, 'key')
  return data.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':')
    if (colon <= 0 || line.startsWith('//')) return []
    return [
      {
        name: parseTemplate(line.slice(0, colon).trim()),
        value: parseTemplate(line.slice(colon + 1).trim()),
      },
    ]
  })
}

function readUrl(data: unknown): Pick<SourceRequest, 'url' | 'query'> {
  if (typeof data === 'string') return { url: parseTemplate(data), query: [] }
  const url = asMap(data)
  // The query's disabled parameters are missing in `raw`.
  return { url: parseTemplate(asText(url['raw']) || buildUrl(url)), query: readEntries(url['query'], 'key') }
}

/** A URL from its parts, without the query. */
function buildUrl(url: DataMap): string {
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

function readBody(data: unknown): Body {
  const body = asMap(data)
  const mode = asText(body['mode'])
  if (mode === 'urlencoded') return { fields: readEntries(body[mode], 'key'), bodyFormat: 'form' }
  if (mode === 'formdata') return { fields: readEntries(body[mode], 'key'), bodyFormat: 'multipart' }
  return readRawBody(asText(body['raw']))
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
function readAuth(data: unknown): SourceAuth | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const auth = asMap(data)
  const type = asText(auth['type'])
  if (type === '') return undefined
  if (type === 'noauth') return { kind: 'none' }
  const of = readParameters(member(auth, type))
  switch (type) {
    case 'bearer':
      return { kind: 'bearer', token: parseTemplate(of('token')), prefix: undefined }
    case 'basic':
    case 'digest':
      return { kind: type, username: parseTemplate(of('username')), password: parseTemplate(of('password')) }
    case 'apikey': {
      const name = of('key')
      return {
        kind: 'apiKey',
        name: parseTemplate(asText(name) || 'Authorization'),
        value: parseTemplate(of('value')),
        addTo: of('in') === 'query' ? 'query' : 'header',
      }
    }
    case 'awsv4':
      return {
        kind: 'aws',
        region: parseTemplate(of('region')),
        service: parseTemplate(of('service')),
        addTo: asText(of('addAuthDataToQuery')) === 'true' ? 'query' : undefined,
      }
    case 'oauth1':
      return {
        kind: 'oauth1',
        signatureMethod: parseTemplate(of('signatureMethod')),
        addTo: asText(of('addParamsToHeader')) === 'false' ? 'query' : 'header',
        hasToken: !isEmpty(parseTemplate(of('token'))),
      }
    case 'oauth2':
      return readOAuth2(of)
    case 'jwt':
      return {
        kind: 'jwt',
        algorithm: parseTemplate(of('algorithm')),
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

function readOAuth2(of: (key: string) => unknown): SourceAuth {
  const grant = asText(of('grant_type') ?? of('grantType'))
  const client = asText(of('client_authentication') ?? of('clientAuth'))
  const hasPkce = grant === 'authorization_code_with_pkce'
  return {
    kind: 'oauth2',
    grant: hasPkce ? 'authorization_code' : grant === 'password_credentials' ? 'password' : grant,
    accessTokenUrl: parseTemplate(of('accessTokenUrl')),
    authorizationUrl: parseTemplate(of('authUrl')),
    scope: parseTemplate(of('scope')),
    client:
      hasPkce && asText(of('clientSecret')) === ''
        ? 'none'
        : client === 'header'
          ? 'basic'
          : client === 'body'
            ? 'post'
            : undefined,
    pkce: hasPkce ? (of('challengeAlgorithm') === 'plain' ? 'plain' : 'S256') : undefined,
    addTo: /query/i.test(asText(of('addTokenTo'))) ? 'query' : 'header',
    prefix: prefixOf(of('headerPrefix')),
    queryKey: undefined,
    parameters: [
      ...listParameters(of('authRequestParams'), 'authorization'),
      ...listParameters(of('tokenRequestParams'), 'token'),
      ...listParameters(of('refreshRequestParams'), 'refresh'),
    ],
  }
}

function listParameters(data: unknown, of: SourceParameter['of']): readonly SourceParameter[] {
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
      name: parseTemplate(key),
    }))
}

function prefixOf(value: unknown): Value | undefined {
  return typeof value === 'string' ? parseTemplate(value) : undefined
}

function keyOf(value: unknown): Value | undefined {
  return asText(value) ? parseTemplate(value) : undefined
}

/** Parameters of an auth: a list of `{ key, value }` in version 2.1, a map in 2.0. */
function readParameters(data: unknown): (key: string) => unknown {
  if (!Array.isArray(data)) {
    const map = asMap(data)
    return (key) => member(map, key)
  }
  const values = new Map(data.map((each) => [asText(asMap(each)['key']), asMap(each)['value']]))
  return (key) => values.get(key)
}
