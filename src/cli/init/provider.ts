import { isSecure, parseUrl } from '../../../templates/runtime/request/location.ts'
import type { Metadata, Unusable } from '../../schemes/starter.ts'
import { download } from '../download.ts'
import { UsageError } from '../exit.ts'
import { printable } from '../printing/printable.ts'
import { cut, systemCode } from '../running/failure.ts'

/** For both places together, in milliseconds. */
const timeLimit = 10_000
/** In bytes, decompressed. The largest metadata that we know has a hundredth of it. */
const sizeLimit = 1_000_000

/** No config can be made from what a provider publishes; the message has a line for each place. */
export class ProviderFailure extends Error {}

/** Why metadata cannot be used, as the end of a sentence. */
class MetadataProblem extends Error {}

/**
 * What a provider's metadata says. Both places are read at the same time; that of RFC 8414 takes precedence.
 *
 * @param issuer checked by `checkIssuer`
 * @throws ProviderFailure if neither place has metadata that can be used
 */
export async function readFrom<Read extends object>(
  issuer: string,
  read: (metadata: Metadata) => Read | Unusable,
): Promise<Read & { readonly source: string }> {
  const done = new AbortController()
  const timer = setTimeout(
    () => done.abort(new MetadataProblem(`It sent no complete response within ${timeLimit / 1000} seconds.`)),
    timeLimit,
  )
  const places = placesOf(issuer)
  const reading = places.map((place) => metadataAt(place, issuer, done.signal))
  // Each is awaited below, unless the one before it could be used.
  for (const each of reading) each.catch(() => undefined)
  const problems: string[] = []
  try {
    for (const [index, source] of places.entries()) {
      try {
        const found = read((await reading[index]) ?? {})
        if (!('unusable' in found)) return { ...found, source }
        problems.push(`${source}\n    ${printable(found.unusable)}`)
      } catch (error) {
        if (!(error instanceof MetadataProblem)) throw error
        problems.push(`${source}\n    ${printable(error.message)}`)
      }
    }
  } finally {
    clearTimeout(timer)
    done.abort(new MetadataProblem('It is not needed.'))
  }
  throw new ProviderFailure(
    `The provider publishes no metadata that flexgen can use:\n${problems.map((each) => `  ${each}\n`).join('')}`,
  )
}

/** @throws UsageError if a URL cannot be the identifier of a provider; the message does not contain the URL */
export function checkIssuer(issuer: string): void {
  const problem = (text: string): UsageError => new UsageError(`\`--issuer\` ${text}.`)
  const url = /^[\x21-\x7e]+$/.test(issuer) ? parseUrl(issuer) : undefined
  if (!url || !isSecure(url)) {
    throw problem(
      'must be an https URL such as `https://login.example.com`; http is allowed only on this machine',
    )
  }
  if (url.username || url.password) throw problem('must not contain a user name or a password')
  if (/[?#\\]/.test(issuer)) throw problem('must not contain `?`, `#` or `\\`')
  // The URL of metadata, with the path of the issuer before or after this part.
  const [, before, after = ''] = /^(.*?)\/\.well-known\/[^/]*(.*)$/.exec(issuer) ?? []
  if (before !== undefined) throw problem(`must be the provider's identifier, such as \`${before}${after}\``)
}

/** Where a provider publishes metadata: RFC 8414, section 3.1, and OpenID Connect Discovery, section 4. */
function placesOf(issuer: string): readonly string[] {
  const { origin, pathname } = new URL(issuer)
  const path = pathname.replace(/\/$/, '')
  return [
    `${origin}/.well-known/oauth-authorization-server${path}`,
    `${origin}${path}/.well-known/openid-configuration`,
  ]
}

/** @throws MetadataProblem */
async function metadataAt(place: string, issuer: string, signal: AbortSignal): Promise<Metadata> {
  const metadata = parsed(await textAt(place, signal))
  const named = Object.hasOwn(metadata, 'issuer') ? metadata['issuer'] : undefined
  if (named === issuer) return metadata
  if (typeof named !== 'string') throw new MetadataProblem('Its `issuer` is missing, or is not a string.')
  throw new MetadataProblem(
    `Its \`issuer\` is \`${cut(named)}\`, not the URL that you passed. If that is the provider's identifier, pass it as is.`,
  )
}

/** @throws MetadataProblem */
function parsed(text: string): Metadata {
  try {
    const data: unknown = JSON.parse(text)
    // Neither `null` nor a list is an object with members.
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Metadata
  } catch {}
  throw new MetadataProblem('The response is not a JSON object.')
}

/** @throws MetadataProblem */
async function textAt(place: string, signal: AbortSignal): Promise<string> {
  try {
    const headers = { accept: 'application/json' }
    const failure = (what: string): Error => new MetadataProblem(`It ${what}.`)
    return new TextDecoder().decode(await download(new URL(place), { headers, signal, sizeLimit }, failure))
  } catch (error) {
    if (error instanceof MetadataProblem) throw error
    if (signal.aborted) throw signal.reason
    const code = systemCode(error)
    throw new MetadataProblem(`It sent no complete response${code === undefined ? '' : ` (${code})`}.`)
  }
}
