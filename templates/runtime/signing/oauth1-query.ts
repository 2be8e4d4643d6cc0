/** @section Signing */

import type { QuerySigned } from '../request/configured.ts'
import { isNamed, queryPairs } from '../request/query.ts'
import { type OAuth1Parameters, type OAuth1Signer, signedOAuth1 } from './oauth1.ts'

/** Signs a request in its query (RFC 5849 section 3.5.3). Replaces parameters of the same names. */
export async function signOAuth1Query(
  request: QuerySigned,
  parameters: OAuth1Parameters,
  sign: OAuth1Signer,
): Promise<void> {
  const { url } = request
  const kept = withoutOAuth1(queryPairs(url), parameters)
  url.search = `?${kept.join('&')}`
  const signed = (await signedOAuth1(request, parameters, sign)).map((pair) => pair.join('='))
  request.added ??= new Set()
  for (const pair of signed) request.added.add(`${new URLSearchParams(pair)}`)
  url.search = `?${[...kept, ...signed].join('&')}`
}

/** The `name=value` pairs of a query or a form whose names are not those of our parameters. */
export function withoutOAuth1(pairs: readonly string[], parameters: OAuth1Parameters): string[] {
  const replaced: OAuth1Parameters = [['oauth_signature', ''], ...parameters]
  return pairs.filter((pair) => !replaced.some(([name, value]) => value !== undefined && isNamed(pair, name)))
}
