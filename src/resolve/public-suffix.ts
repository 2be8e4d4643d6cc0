import { publicSuffixes } from '../../generated/public-suffixes.ts'

/**
 * True for a domain of the Public Suffix List, such as `co.uk` or `github.io`, and for one right above such domains:
 * anybody can have a host below it.
 *
 * @param domain in lower case and Punycode, with a dot in it
 */
export function isShared(domain: string): boolean {
  const dot = domain.indexOf('.')
  const label = domain.slice(0, dot)
  const siblings = labelsBelow(domain.slice(dot + 1))
  const isSuffix = siblings.includes(label) || (siblings.includes('*') && !siblings.includes(`!${label}`))
  return isSuffix || labelsBelow(domain).length > 0
}

/** The labels that make a public suffix of a domain. */
function labelsBelow(domain: string): readonly string[] {
  const start = publicSuffixes.indexOf(`\n${domain} `)
  if (start < 0) return []
  const end = publicSuffixes.indexOf('\n', start + 1)
  return publicSuffixes.slice(start + domain.length + 2, end).split(' ')
}
