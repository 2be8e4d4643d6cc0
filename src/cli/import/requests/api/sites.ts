import { readSharedDomains } from '../../../../resolve/public-suffix.ts'
import type { ReadRequest } from './read-request.ts'

/** Requests by the site of their host, since another site is another API; the one with the most requests first. */
export function groupBySite(group: readonly ReadRequest[]): readonly (readonly ReadRequest[])[] {
  const sites = new Map<string, ReadRequest[]>()
  const unknown: ReadRequest[] = []
  const siteOf = createSiteReader()
  for (const read of group) {
    const site = siteOf(read.url.host)
    const same = site === undefined ? unknown : sites.get(site)
    if (same) same.push(read)
    else if (site !== undefined) sites.set(site, [read])
  }
  const sorted = [...sites.values()].sort((a, b) => b.length - a.length)
  const [most = [], ...others] = sorted
  return [[...most, ...unknown], ...others]
}

/** Finds the last labels of a host, which one owner has; undefined if the host is not known. */
function createSiteReader(): (host: string) => string | undefined {
  // Reading the list takes time, and a local host does not need it.
  let isShared: ReturnType<typeof readSharedDomains> | undefined
  return (host) => {
    const name = host.replace(/:\d+$/, '')
    if (/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(name)) return 'local'
    if (/^[\d.]+$|^\[[\da-f:.]/.test(name)) return name
    isShared ??= readSharedDomains()
    const labels = name.replace(/\.$/, '').split('.')
    // A variable has no place in the list.
    const known = labels.slice(labels.findLastIndex((label) => !/^[\w-]+$/.test(label)) + 1)
    for (let count = 2; count <= known.length; count++) {
      const site = known.slice(-count).join('.')
      if (!isShared(site)) return site
    }
    return known.length > 1 && known.length === labels.length ? name : undefined
  }
}
