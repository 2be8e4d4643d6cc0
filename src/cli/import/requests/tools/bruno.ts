import { asMap, asText, type DataMap, itemsOf } from '../../data.ts'
import type { Note } from '../../model.ts'
import type { SourceFile } from '../../source.ts'
import {
  type Body,
  type Folder,
  folderLimit,
  isEmpty,
  type NamedValue,
  type RequestSource,
  requestLimit,
  Scope,
  type SourceParameter,
  type SourceRequest,
  type Value,
} from '../request.ts'
import { type BruBlock, bruBlocks, bruEntries, bruMap } from './bru-language.ts'
import { type BrunoFile, brunoAuth, brunoParameters, brunoPlace, inCamelCase } from './bruno-file.ts'
import { placeWithin, scriptNote } from './notes.ts'
import { isOpenCollection, openFile, openVariables } from './open-collection.ts'
import { isOn, parseTemplate, readEntries, readRawBody } from './template.ts'

/** True for the files of a folder with `.bru` files, a whole collection or a part of one. */
export function isBrunoFolder(paths: readonly string[]): boolean {
  return paths.some((path) => /(^|\/)(?:bruno\.json|opencollection\.ya?ml)$|\.bru$/.test(path))
}

/** True for a collection that Bruno exported as one file. */
export function isBrunoExport(data: unknown): boolean {
  const map = asMap(data)
  return isOpenCollection(data) || (Array.isArray(map['items']) && typeof map['name'] === 'string')
}

/**
 * Reads a folder: `collection.bru` and `folder.bru`, or `opencollection.yml` and `folder.yml`, say what requests share;
 * `environments/` has the values of variables, of which the first file's are used.
 */
export function readBrunoFolder(
  files: readonly SourceFile[],
  dataOf: (file: SourceFile) => unknown,
): RequestSource {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  const mark = markOf(sorted)
  const root = mark?.path.replace(/[^/]*$/, '') ?? ''
  const reader = new BrunoReader()
  const shared = new Map<string, BrunoFile>()
  const requests: { readonly folder: string; readonly file: BrunoFile }[] = []
  const environments: (readonly (readonly [string, Value])[])[] = []
  for (const each of sorted) {
    if (!each.path.startsWith(root)) continue
    const [, folder = '', base = '', ending = ''] =
      /^(.*\/)?([^/]*)\.(bru|ya?ml)$/.exec(each.path.slice(root.length)) ?? []
    if (base === '' || folder.split('/').length > folderLimit) continue
    const blocks = ending === 'bru' ? bruBlocks(each.text) : undefined
    const data = blocks ? {} : asMap(dataOf(each))
    if (folder === 'environments/') {
      environments.unshift(blocks ? bruVariables(blocks, 'vars') : openVariables(data['variables']))
      continue
    }
    const isShared = base === 'folder' || base === (blocks ? 'collection' : 'opencollection')
    const file = blocks ? bruFile(blocks, base) : openFile(data, base)
    if (isShared) shared.set(folder, file)
    else requests.push({ folder, file })
  }
  const variables = new Scope(environments.flat())
  const folders = new Map<string, Folder>()
  const folderOf = (path: string): Folder => {
    const known = folders.get(path)
    if (known) return known
    const outer: Folder = path
      ? folderOf(path.replace(/[^/]*\/$/, ''))
      : { place: '', auth: undefined, headers: [], variables }
    const folder = reader.folder(shared.get(path), outer, path.replace(/\/$/, '').replaceAll('/', ' / '))
    folders.set(path, folder)
    return folder
  }
  for (const { folder, file } of requests) reader.request(file, folderOf(folder))
  return { title: mark && titleOf(asMap(dataOf(mark))), requests: reader.requests, notes: reader.notes }
}

/** The file that marks a collection's folder. */
function markOf(files: readonly SourceFile[]): SourceFile | undefined {
  const marks = files.filter(({ path }) => /(?:^|\/)(?:bruno\.json|opencollection\.ya?ml)$/.test(path))
  return marks.sort((a, b) => a.path.length - b.path.length)[0]
}

function titleOf(data: DataMap): string | undefined {
  return asText(asMap(data['info'])['name']) || asText(data['name']) || undefined
}

/** Reads a collection that was exported as one file, in JSON or as OpenCollection. */
export function readBrunoExport(data: unknown): RequestSource {
  const map = asMap(data)
  const isOpen = isOpenCollection(data)
  const reader = new BrunoReader()
  const listed = isOpen ? asMap(map['config'])['environments'] : map['environments']
  const environments = itemsOf(listed).map((each) =>
    (isOpen ? openVariables : dataVariables)(asMap(each)['variables']),
  )
  const variables = new Scope(environments.reverse().flat())
  const sharedOf = (item: DataMap, name: string): BrunoFile =>
    isOpen ? openFile(item, name) : dataFile(asMap(asMap(item['root'])['request']), name)
  const walk = (items: unknown, outer: Folder, depth: number): void => {
    if (depth > folderLimit) return
    for (const each of itemsOf(items).map(asMap)) {
      const name = titleOf(each) ?? 'unnamed'
      if (Array.isArray(each['items'])) {
        const place = placeWithin(outer.place, name)
        walk(each['items'], reader.folder(sharedOf(each, name), outer, place), depth + 1)
      } else reader.request(isOpen ? openFile(each, name) : dataFile(asMap(each['request']), name), outer)
    }
  }
  const top: Folder = { place: '', auth: undefined, headers: [], variables }
  walk(map['items'], reader.folder(sharedOf(map, 'collection'), top, ''), 0)
  return { title: titleOf(map), requests: reader.requests, notes: reader.notes }
}

class BrunoReader {
  readonly requests: SourceRequest[] = []
  readonly notes: Note[] = []

  folder(file: BrunoFile | undefined, outer: Folder, place: string): Folder {
    if (!file) return { ...outer, place }
    this.#script(place || 'collection', file.script)
    return {
      place,
      // A folder without auth of its own passes on what it inherits.
      auth: file.auth && file.auth.kind !== 'none' ? file.auth : outer.auth,
      headers: [...file.headers, ...outer.headers],
      variables: outer.variables.within(file.variables),
    }
  }

  request(file: BrunoFile, folder: Folder): void {
    if (file.url === undefined || this.requests.length >= requestLimit) return
    const place = placeWithin(folder.place, file.name)
    this.#script(place, file.script)
    this.requests.push({
      place,
      method: file.method,
      url: parseTemplate(file.url),
      headers: [...file.headers, ...folder.headers],
      query: file.query,
      fields: file.fields,
      bodyFormat: file.bodyFormat,
      auth: file.auth ?? folder.auth,
      variables: folder.variables.within(file.variables),
    })
  }

  #script(place: string, script: string): void {
    const note = scriptNote(place, script)
    if (note) this.notes.push(note)
  }
}

const methods = /^(?:get|post|put|patch|delete|head|options|connect|trace|http)$/

function bruFile(blocks: readonly BruBlock[], name: string): BrunoFile {
  const block = (wanted: string): BruBlock | undefined => blocks.find((each) => each.name === wanted)
  const call = blocks.find((each) => methods.test(each.name))
  const inCall = bruMap(call)
  const shared = bruMap(block('auth'))
  const mode = inCall.get('auth') ?? shared.get('mode') ?? ''
  const parameters = bruMap(block(`auth:${mode}`))
  const named = bruMap(block('meta')).get('name')
  const raw = (block('body:json') ?? block('body'))?.lines.join('\n') ?? ''
  return {
    name: named || name,
    url: inCall.get('url'),
    method: (inCall.get('method') ?? call?.name ?? 'get').toUpperCase(),
    headers: readPairs(block('headers')),
    query: readPairs(block('params:query') ?? block('query')),
    ...readBody(inCall.get('body') ?? '', {
      form: readPairs(block('body:form-urlencoded')),
      multipart: readPairs(block('body:multipart-form')),
      raw,
    }),
    auth: brunoAuth(mode || 'none', (key) => parameters.get(key), bruParameters(blocks)),
    variables: bruVariables(blocks, 'vars:pre-request'),
    script: (block('script:pre-request')?.lines ?? []).join('\n'),
  }
}

/** The body that a mode chooses: files keep the others. */
function readBody(
  mode: string,
  {
    form,
    multipart,
    raw,
  }: Readonly<Record<'form' | 'multipart', readonly NamedValue[]>> & { readonly raw: string },
): Body {
  if (/^multipart/i.test(mode)) return { fields: multipart, bodyFormat: 'multipart' }
  if (/^form/i.test(mode)) return { fields: form, bodyFormat: 'form' }
  return readRawBody(raw)
}

/** Blocks such as `auth:oauth2:additional_params:access_token_req:body`. */
function bruParameters(blocks: readonly BruBlock[]): readonly SourceParameter[] {
  const requests = { auth: 'authorization', access_token: 'token', refresh_token: 'refresh' } as const
  return blocks.flatMap((block) => {
    const [, request, place = ''] =
      /^auth:oauth2:additional_params:(auth|access_token|refresh_token)_req:(\w+)$/.exec(block.name) ?? []
    if (request === undefined) return []
    const of = requests[request as keyof typeof requests]
    return bruEntries(block).map(({ key }) => ({ of, in: brunoPlace(place), name: parseTemplate(key) }))
  })
}

function readPairs(block: BruBlock | undefined): readonly NamedValue[] {
  return bruEntries(block).map(({ key, value }) => ({
    name: parseTemplate(key),
    value: parseTemplate(value),
  }))
}

function bruVariables(blocks: readonly BruBlock[], name: string): (readonly [string, Value])[] {
  return blocks
    .filter((each) => each.name === name)
    .flatMap((each) => bruEntries(each))
    .flatMap(({ key, value }): (readonly [string, Value])[] => (value ? [[key, parseTemplate(value)]] : []))
}

function dataFile(request: DataMap, name: string): BrunoFile {
  const auth = asMap(request['auth'])
  const mode = asText(auth['mode'])
  const parameters = asMap(auth[mode])
  const body = asMap(request['body'])
  const parameterList = itemsOf(request['params']).filter((each) => asMap(each)['type'] !== 'path')
  return {
    name,
    url: typeof request['url'] === 'string' ? request['url'] : undefined,
    method: asText(request['method']).toUpperCase() || 'GET',
    headers: readEntries(request['headers']),
    query: readEntries(parameterList),
    ...readBody(asText(body['mode']), {
      form: readEntries(body['formUrlEncoded']),
      multipart: readEntries(body['multipartForm']),
      raw: asText(body['json']),
    }),
    // Exports write the names of `.bru` files in camel case.
    auth: brunoAuth(
      mode || 'none',
      (key) => {
        const value = parameters[key] ?? parameters[inCamelCase(key)]
        return value === undefined || value === null ? undefined : asText(value)
      },
      brunoParameters(asMap(parameters['additionalParameters']), {
        authorization: 'authorization',
        token: 'token',
        refresh: 'refresh',
      }),
    ),
    variables: dataVariables(asMap(request['vars'])['req']),
    script: asText(asMap(request['script'])['req']),
  }
}

function dataVariables(data: unknown): (readonly [string, Value])[] {
  return itemsOf(data).flatMap((each): (readonly [string, Value])[] => {
    const entry = asMap(each)
    const name = asText(entry['name'])
    const value = parseTemplate(entry['value'])
    return isOn(entry) && name !== '' && !isEmpty(value) ? [[name, value]] : []
  })
}
