import type { SourceNode } from '../ir/source.ts'
import { readSharedDomains } from './public-suffix.ts'
import type { ReferenceScope } from './references.ts'
import { reportReference } from './refused-references.ts'

/** The config's `allowedHosts` in the form of a URL's `host`: lower case, Punycode, no default port. */
export function resolveAllowedHosts(list: SourceNode | undefined, scope: ReferenceScope): readonly string[] {
  if (list?.kind !== 'list') return []
  const hasWildcard = list.items.some((item) => item.kind === 'scalar' && item.text.startsWith('*.'))
  const isShared = hasWildcard ? readSharedDomains() : () => false
  const hosts = list.items.flatMap((item) => {
    if (item.kind !== 'scalar') return []
    if (reportReference('allowedHosts', item, scope, anyHost)) return []
    const wildcard = item.text.startsWith('*.')
    const host = normalHost(wildcard ? item.text.slice(2) : item.text)
    const problem = hostProblem(item.text, wildcard, host)
    if (!problem) {
      const domain = host?.replace(/:\d+$/, '') ?? ''
      if (wildcard && isShared(domain)) {
        scope.reporter.report('config/shared-domain', item.span, { domain }, `"example.${host}"`)
      }
      return [(wildcard ? '*.' : '') + host]
    }
    scope.reporter.report('config/allowed-host', item.span, problem, problem.hint)
    return []
  })
  return Array.from(new Set(hosts))
}

interface HostProblem {
  readonly problem: string
  readonly hint?: string
}

const anyHost = '"*.example.com"'

function hostProblem(rule: string, wildcard: boolean, host: string | undefined): HostProblem | undefined {
  const url = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(rule)
  if (url) return { problem: 'must have no scheme and no path', hint: url[1] || anyHost }
  if (/[/?#\\@\s]/.test(rule)) {
    const [name = ''] = /^[^/?#\\]*/.exec(rule.trim().replace(/^[^/?#\\]*@/, '')) ?? []
    const problem = 'must have no path, user information or whitespace'
    return { problem, hint: normalHost(name) === undefined ? anyHost : name }
  }
  if (rule.startsWith('.'))
    return { problem: 'must be a host name, with or without a port', hint: `"*${rule}"` }
  if (rule.replace(/^\*\./, '').includes('*')) {
    return { problem: 'can contain `*` only as `*.` at its beginning', hint: anyHost }
  }
  if (host === undefined) return { problem: 'must be a host name, with or without a port', hint: anyHost }
  if (wildcard && !/^[^.]+\.[^.]+/.test(host)) {
    return {
      problem: 'with `*.` must name a domain, not a whole top-level domain',
      hint: anyHost,
    }
  }
  return undefined
}

function normalHost(name: string): string | undefined {
  if (/[/?#\\@\s*{}]/.test(name)) return undefined
  const url = `https://${name}`
  return name && URL.canParse(url) ? new URL(url).host : undefined
}
