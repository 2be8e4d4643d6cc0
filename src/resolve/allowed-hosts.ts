import type { SourceNode } from '../ir/source.ts'
import { reportReference } from './fields.ts'
import { readSharedDomains } from './public-suffix.ts'
import type { ReferenceScope } from './references.ts'

/** The config's `allowedHosts` as a URL's `host` has them: lower case, punycode, no default port. */
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
  return [...new Set(hosts)]
}

interface HostProblem {
  readonly problem: string
  readonly hint?: string
}

const anyHost = '"*.example.com"'

function hostProblem(rule: string, wildcard: boolean, host: string | undefined): HostProblem | undefined {
  const url = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(rule)
  if (url) return { problem: 'is named without scheme or path', hint: url[1] || anyHost }
  if (/[/?#\\@\s]/.test(rule)) {
    const [name = ''] = /^[^/?#\\]*/.exec(rule.trim().replace(/^[^/?#\\]*@/, '')) ?? []
    const problem = 'is a name alone, without path, user information or blanks'
    return { problem, hint: normalHost(name) === undefined ? anyHost : name }
  }
  if (rule.startsWith('.')) return { problem: 'must be a host name, or one with a port', hint: `"*${rule}"` }
  if (rule.replace(/^\*\./, '').includes('*')) {
    return { problem: 'may have `*.` at its beginning, and no other `*`', hint: anyHost }
  }
  if (host === undefined) return { problem: 'must be a host name, or one with a port', hint: anyHost }
  if (wildcard && !/^[^.]+\.[^.]+/.test(host)) {
    return {
      problem: 'with `*.` must name a domain: all of a top-level domain is too much',
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
