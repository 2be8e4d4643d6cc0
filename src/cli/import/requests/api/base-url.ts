import { mayBeSecret, versionIn } from '../../copied.ts'
import type { ImportedUrl, Note } from '../../model.ts'
import { requestUrl } from '../url.ts'
import type { ReadRequest } from './read-request.ts'

interface Base {
  readonly url: ImportedUrl
  readonly notes: readonly Note[]
}

/** The base URL of requests: the host that most have, and the path that they share up to a version. */
export function findBaseUrl(reads: readonly ReadRequest[]): Base {
  const hosts = new Map<string, ReadRequest[]>()
  for (const read of reads) {
    if (!read.url.host) continue
    const same = hosts.get(read.url.host)
    if (same) same.push(read)
    else hosts.set(read.url.host, [read])
  }
  const sorted = [...hosts.values()].sort((a, b) => b.length - a.length)
  const [most] = sorted
  if (!most?.[0]) return { url: [], notes: [] }
  const chosen = most.find(({ url }) => url.isHttps) ?? most[0]
  const path = findSharedPath(most)
  const others = [...hosts].filter(([, same]) => same !== most).map(([host]) => host)
  const notes: Note[] = noteOtherEnvironments(chosen)
  if (others.length) {
    const count = others.length === 1 ? 'another host' : `${others.length} other hosts`
    notes.push({
      place: hosts.get(others[0] ?? '')?.[0]?.request.place ?? '',
      reason: `Requests go to ${count}${listHosts(others)}, which the config leaves out. Write a config for each API, or add hosts of the same API to \`allowedHosts\`.`,
    })
  }
  return { url: appendPath(chosen.url.origin, path), notes }
}

/** The hosts that a request has in other environments. */
function noteOtherEnvironments({ request, url }: ReadRequest): Note[] {
  const { variables } = request
  const hosts = request.url.flatMap((part, index) =>
    typeof part === 'object'
      ? variables
          .others(part.name)
          .map((value) => requestUrl(request.url.toSpliced(index, 1, ...value), variables)?.host ?? '')
      : [],
  )
  const others = [...new Set(hosts)].filter((host) => host !== '' && host !== url.host)
  if (!others.length) return []
  const reason = `The URL of the first environment is used. Other environments have other hosts${listHosts(others)}; change \`baseUrl\` if you need one of them.`
  return [{ place: 'the environments', reason }]
}

export function listHosts(hosts: readonly string[]): string {
  const names = hosts.filter((host) => /^[\w.:-]+$/.test(host) && !mayBeSecret(host)).slice(0, 10)
  return names.length ? ` (${names.join(', ')})` : ''
}

function appendPath(origin: ImportedUrl, path: string): ImportedUrl {
  if (!path) return origin
  const last = origin.at(-1)
  return typeof last === 'string' ? [...origin.slice(0, -1), last + path] : [...origin, path]
}

/**
 * The path of a base URL: the segments that all requests share, up to the last version, or `/api`; at least those that the
 * source's own variable for it has.
 */
function findSharedPath(reads: readonly ReadRequest[]): string {
  const [first, ...others] = reads.map(({ url }) => url.segments)
  let shared = 0
  const isShared = (index: number): boolean =>
    first?.[index] !== undefined && others.every((segments) => segments[index] === first[index])
  while (isShared(shared)) shared++
  const common = (first ?? []).slice(0, shared).flatMap((segment) => segment ?? [])
  const own = Math.min(...reads.map(({ url }) => url.ownSegments))
  const version = common.findLastIndex((segment) => versionIn(segment) === 'word') + 1
  const start = /^(?:api|rest)$/i.test(common[0] ?? '') ? 1 : 0
  const length = Math.max(version || start, Math.min(own, shared))
  return common
    .slice(0, length)
    .map((segment) => `/${segment}`)
    .join('')
}
