import { asMap, asText, type DataMap, itemsOf } from '../../data.ts'
import type { Note } from '../../model.ts'
import {
  type Body,
  type Folder,
  folderLimit,
  isEmpty,
  type RequestSource,
  requestLimit,
  Scope,
  type SourceAuth,
  type SourceRequest,
  type Value,
} from '../request.ts'
import { placeWithin, scriptNote } from './notes.ts'
import { parseTemplate, readEntries, readRawBody } from './template.ts'

/** True for an export of version 4 (a list of resources) or 5 (a tree). */
export function isInsomnia(data: unknown): boolean {
  const map = asMap(data)
  return (
    (Array.isArray(map['resources']) && map['_type'] === 'export') ||
    /^(?:collection|spec|mock)\.insomnia\.rest\//.test(asText(map['type']))
  )
}

/** True for environments that were exported by themselves, which lie next to a collection. */
export function isInsomniaEnvironment(data: unknown): boolean {
  const types = resourcesOf(data).map((each) => each['_type'])
  return (
    /^environment\.insomnia\.rest\//.test(asText(asMap(data)['type'])) ||
    (isInsomnia(data) && types.includes('environment') && !types.includes('request'))
  )
}

/** The resources of version 4. */
function resourcesOf(data: unknown): readonly DataMap[] {
  return itemsOf(asMap(data)['resources']).map(asMap)
}

/** @param environments in the order of their files; they have what the export lacks */
export function readInsomnia(data: unknown, environments: readonly unknown[] = []): RequestSource {
  const map = asMap(data)
  const values = environments.map((each) => readEnvironments(asMap(each))).reverse()
  const shared = new Scope(values.flat())
  return Array.isArray(map['resources']) ? readVersion4(map, shared) : readVersion5(map, shared)
}

/** Values of a base environment override those of the environments in it. */
function readEnvironments(map: DataMap): (readonly [string, Value])[] {
  const resources = resourcesOf(map).filter((each) => each['_type'] === 'environment')
  if (resources.length) {
    const ids = new Set(resources.map((each) => asText(each['_id'])))
    const isNested = (each: DataMap): boolean => ids.has(asText(each['parentId']))
    const nested = resources.filter(isNested)
    const bases = resources.filter((each) => !isNested(each))
    return [...bases, ...nested].reverse().flatMap((each) => readVariables(each['data']))
  }
  const environments = asMap(map['environments'])
  const inner = itemsOf(environments['subEnvironments']).flatMap((each) => readVariables(asMap(each)['data']))
  return [...inner.reverse(), ...readVariables(environments['data'])]
}

class InsomniaReader {
  readonly requests: SourceRequest[] = []
  readonly notes: Note[] = []

  request(data: DataMap, folder: Folder): void {
    if (this.requests.length >= requestLimit || data['url'] === undefined) return
    const place = placeWithin(folder.place, asText(data['name']))
    this.#script(place, data)
    this.requests.push({
      place,
      method: asText(data['method']) || 'GET',
      url: parseTemplate(data['url']),
      headers: [...readEntries(data['headers']), ...folder.headers],
      query: readEntries(data['parameters']),
      ...readBody(data['body']),
      auth: readAuth(data['authentication']) ?? folder.auth,
      variables: folder.variables,
    })
  }

  folder(data: DataMap, outer: Folder): Folder {
    const place = placeWithin(outer.place, asText(data['name']))
    this.#script(place, data)
    return {
      place,
      auth: readAuth(data['authentication']) ?? outer.auth,
      headers: [...readEntries(data['headers']), ...outer.headers],
      variables: outer.variables.within(readVariables(data['environment'])),
    }
  }

  #script(place: string, data: DataMap): void {
    const text = asText(data['preRequestScript']) || asText(asMap(data['scripts'])['preRequest'])
    const note = scriptNote(place, text)
    if (note) this.notes.push(note)
  }
}

/** Resources name their parents; environments belong to a workspace, and sub-environments to a base environment. */
function readVersion4(map: DataMap, shared: Scope): RequestSource {
  const reader = new InsomniaReader()
  const resources = resourcesOf(map)
  const byParent = new Map<string, DataMap[]>()
  for (const each of resources) {
    const parent = asText(each['parentId'])
    const siblings = byParent.get(parent)
    if (siblings) siblings.push(each)
    else byParent.set(parent, [each])
  }
  const seen = new Set<DataMap>()
  const walk = (data: DataMap, outer: Folder, depth: number): void => {
    if (seen.has(data) || depth > folderLimit) return
    seen.add(data)
    if (data['_type'] === 'request') return reader.request(data, outer)
    if (data['_type'] !== 'request_group') return
    const folder = reader.folder(data, outer)
    for (const each of byParent.get(asText(data['_id'])) ?? []) walk(each, folder, depth + 1)
  }
  const ids = new Set(resources.map((each) => asText(each['_id'])))
  const isRoot = (each: DataMap): boolean => {
    const parent = asText(each['parentId'])
    return each['_type'] === 'workspace' || !ids.has(parent)
  }
  for (const root of resources.filter(isRoot)) {
    const children = byParent.get(asText(root['_id'])) ?? []
    const environments = children.filter((each) => each['_type'] === 'environment')
    const nested = environments.flatMap((each) => byParent.get(asText(each['_id'])) ?? [])
    // Without a choice the base environment is active; a sub-environment has what that lacks.
    const values = [...environments, ...nested].reverse().flatMap((each) => readVariables(each['data']))
    const variables = shared.within(values)
    const folder: Folder = { place: '', auth: undefined, headers: [], variables }
    if (root['_type'] === 'workspace') for (const each of children) walk(each, folder, 0)
    else walk(root, folder, 0)
  }
  const workspaces = resources.filter((each) => each['_type'] === 'workspace')
  const title = workspaces.length === 1 ? asText(workspaces[0]?.['name']) : ''
  return { title: title || undefined, requests: reader.requests, notes: reader.notes }
}

function readVersion5(map: DataMap, shared: Scope): RequestSource {
  const reader = new InsomniaReader()
  const variables = shared.within(readEnvironments(map))
  const walk = (items: unknown, outer: Folder, depth: number): void => {
    if (depth > folderLimit) return
    for (const each of itemsOf(items).map(asMap)) {
      if (Array.isArray(each['children'])) walk(each['children'], reader.folder(each, outer), depth + 1)
      else reader.request(each, outer)
    }
  }
  walk(map['collection'], { place: '', auth: undefined, headers: [], variables }, 0)
  return { title: asText(map['name']) || undefined, requests: reader.requests, notes: reader.notes }
}

/** An environment's data, with nested maps as `outer.inner`. */
function readVariables(data: unknown, prefix = '', depth = 0): (readonly [string, Value])[] {
  return Object.entries(asMap(data)).flatMap(([key, value]): (readonly [string, Value])[] => {
    if (typeof value === 'object' && value !== null) {
      return depth < 5 ? readVariables(value, `${prefix}${key}.`, depth + 1) : []
    }
    const text = parseTemplate(value)
    return isEmpty(text) ? [] : [[`${prefix}${key}`, text]]
  })
}

function readBody(data: unknown): Body {
  const body = asMap(data)
  if (!Array.isArray(body['params'])) return readRawBody(asText(body['text']))
  const isMultipart = /^multipart\//i.test(asText(body['mimeType']))
  return { fields: readEntries(body['params']), bodyFormat: isMultipart ? 'multipart' : 'form' }
}

/** Auth of a request or a folder; undefined if it inherits. */
function readAuth(data: unknown): SourceAuth | undefined {
  const auth = asMap(data)
  const type = asText(auth['type'])
  if (type === '' || type === 'inherit') return undefined
  if (type === 'none' || auth['disabled'] === true) return { kind: 'none' }
  const of = (key: string): Value => parseTemplate(auth[key])
  const optional = (key: string): Value | undefined => (asText(auth[key]) ? of(key) : undefined)
  switch (type) {
    case 'bearer':
      return { kind: 'bearer', token: of('token'), prefix: optional('prefix') }
    case 'basic':
    case 'digest':
      return { kind: type, username: of('username'), password: of('password') }
    case 'apikey': {
      const place = asText(auth['addTo'])
      return {
        kind: 'apiKey',
        name: of('key'),
        value: of('value'),
        addTo: place === 'queryParams' ? 'query' : place === 'cookie' ? 'cookie' : 'header',
      }
    }
    case 'iam':
      return {
        kind: 'aws',
        region: of('region'),
        service: of('service'),
      }
    case 'oauth1':
      return {
        kind: 'oauth1',
        signatureMethod: of('signatureMethod'),
        addTo: 'header',
        hasToken: !isEmpty(of('tokenKey')),
      }
    case 'oauth2':
      return {
        kind: 'oauth2',
        grant: asText(auth['grantType']) || 'authorization_code',
        accessTokenUrl: of('accessTokenUrl'),
        authorizationUrl: of('authorizationUrl'),
        scope: of('scope'),
        client:
          auth['usePkce'] === true && asText(auth['clientSecret']) === ''
            ? 'none'
            : auth['credentialsInBody'] === true
              ? 'post'
              : 'basic',
        pkce: auth['usePkce'] === true ? (auth['pkceMethod'] === 'plain' ? 'plain' : 'S256') : undefined,
        addTo: 'header',
        prefix: optional('tokenPrefix'),
        queryKey: undefined,
        parameters: ['audience', 'resource']
          .filter((name) => asText(auth[name]) !== '')
          .flatMap((name) => [
            { of: 'authorization', in: 'query', name: [name] },
            { of: 'token', in: 'body', name: [name] },
          ]),
      }
    default:
      return { kind: 'unknown', type }
  }
}
