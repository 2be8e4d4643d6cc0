import { publicSuffixes } from '../../generated/public-suffixes.ts'

/**
 * Reads the Public Suffix List.
 *
 * @returns whether anyone can have a host below a domain: one of the list, such as `co.uk` or `github.io`, or the parent
 *   of one. The domain must be in lower case and Punycode, and contain a dot.
 */
export function readSharedDomains(): (domain: string) => boolean {
  const labelsBelow = new Map<string, string>()
  for (const line of publicSuffixes.trim().split('\n')) {
    const end = line.indexOf(' ')
    labelsBelow.set(line.slice(0, end), `${line.slice(end)} `)
  }
  return (domain) => {
    const dot = domain.indexOf('.')
    const label = domain.slice(0, dot)
    const siblings = labelsBelow.get(domain.slice(dot + 1)) ?? ''
    const isSuffix =
      siblings.includes(` ${label} `) || (siblings.includes(' * ') && !siblings.includes(` !${label} `))
    return isSuffix || labelsBelow.has(domain)
  }
}
