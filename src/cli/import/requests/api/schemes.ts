import { redact, slug } from '../../copied.ts'
import type { Credential, ImportedScheme, KeyCredential, Note } from '../../model.ts'
import type { Found } from '../auth/found.ts'
import { findBaseUrl } from './base-url.ts'
import { dropRepeated } from './distinct-notes.ts'
import type { ReadRequest } from './read-request.ts'
import { type TokenCall, useTokenCall } from './token-call.ts'

/** Requests by what authenticates them, in order of the first of each; those without auth are left out. */
export function groupByCredential(reads: readonly ReadRequest[]): readonly (readonly ReadRequest[])[] {
  const groups = new Map<string, ReadRequest[]>()
  for (const read of reads) {
    if (!read.found) continue
    const { credential, note, name } = read.found
    const key = credential ? keyOf(credential) : `${name} ${note?.reason}`
    const group = groups.get(key)
    if (group) group.push(read)
    else groups.set(key, [read])
  }
  return [...groups.values()]
}

/** What makes two credentials the same: everything but names of variables, scopes and comments. */
function keyOf(credential: Credential): string {
  const ignored = new Set(['token', 'value', 'username', 'password', 'comments', 'scopes', 'format'])
  return JSON.stringify(credential, (key, value: unknown) => {
    if (ignored.has(key)) return undefined
    return key === 'name' && credential.kind === 'apiKey' && credential.at.in === 'header'
      ? String(value).toLowerCase()
      : value
  })
}

export function makeScheme(
  group: readonly ReadRequest[],
  found: Found,
  credential: Credential,
  tokenCall: TokenCall | undefined,
): ImportedScheme {
  const notes: Note[] = []
  for (const { request, found: each } of group) {
    if (each?.note) notes.push({ place: request.place, ...each.note })
  }
  const main = useTokenCall(collectScopes(credential, group), tokenCall, notes)
  const more = findFurtherKeys(group, main)
  const base = findBaseUrl(group)
  notes.push(...base.notes)
  const names = [found.name, ...more.map(({ at }) => at.name)]
  return {
    name: names.join('+'),
    credentials: [main, ...more],
    baseUrl: base.url,
    notes: dropRepeated(notes),
  }
}

/** Keys that all requests of a group have, besides what authenticates them. */
function findFurtherKeys(group: readonly ReadRequest[], main: Credential): readonly KeyCredential[] {
  const [first, ...others] = group
  return [...(first?.found?.more ?? [])].flatMap(([id, key]) => {
    const isPlace = main.kind === 'apiKey' && main.at.in === key.at.in && main.at.name === key.at.name
    return !isPlace && others.every(({ found }) => found?.more.has(id)) ? [key] : []
  })
}

/** Scopes that any request of a group names. */
function collectScopes(credential: Credential, group: readonly ReadRequest[]): Credential {
  if (credential.kind !== 'oauth2') return credential
  const scopes = group.flatMap(({ found }) =>
    found?.credential?.kind === 'oauth2' ? found.credential.scopes : [],
  )
  return { ...credential, scopes: [...new Set(scopes)] }
}

/** A name that another scheme has, with the host, the folder or the request that differs. */
export function findOtherName(
  name: string,
  group: readonly ReadRequest[],
  hosts: ReadonlyMap<string, string>,
): string {
  const [first] = group
  const host = first && hosts.get(name) !== first.url.host ? first.url.host : ''
  const folders = new Set(group.map(({ request }) => request.place.split(' / ').slice(0, -1).at(-1) ?? ''))
  const request = first?.request.place.split(' / ').at(-1) ?? ''
  for (const each of [
    /^[\w.:-]+$/.test(host) ? host : '',
    folders.size === 1 ? [...folders][0] : '',
    request,
  ]) {
    const result = `${name}-${slug(redact(each ?? ''))}`
    if (result.length > name.length + 1 && !hosts.has(result)) return result
  }
  return findUnused(name, hosts)
}

function findUnused(name: string, names: ReadonlyMap<string, string>): string {
  let result = name
  for (let count = 2; names.has(result); count++) result = `${name}-${count}`
  return result
}
