import { isCopiedHeader, isCopiedValue } from '../../copied.ts'
import type { MadeValue, SharedValue } from '../../model.ts'
import type { Found } from '../auth/found.ts'
import { isName } from '../auth/names.ts'
import {
  findReference,
  literalOf,
  type Reference,
  resolve,
  resolveToText,
  type SourceRequest,
  type Value,
} from '../request.ts'
import type { ReadRequest } from './read-request.ts'

/** Headers that only a tool or a browser sends, that another part of the config sends, or that one request has. */
const unshared =
  /^(?:authorization|proxy-.*|cookie|host|user-agent|connection|cache-control|pragma|accept-encoding|content-length|content-md5|origin|referer|postman-token|sec-.*|dnt|te|expect|priority|upgrade.*|if-.*|range|transfer-encoding|date|x-requested-with|x-amz-.*|.*idempotency-key|x-forwarded-.*|.*signature)$/i

export function findSharedHeaders(reads: readonly ReadRequest[]): readonly SharedValue[] {
  const [first, ...others] = reads.map(({ request, found }) => collectHeaders(request, found))
  const shared: SharedValue[] = []
  for (const [id, { name, value }] of first ?? []) {
    const values = others.map((headers) => headers.get(id)?.value)
    if (values.some((each) => each === undefined)) continue
    const reference = findReference(value)
    const isSame = values.every((each) => JSON.stringify(each) === JSON.stringify(value))
    const text = literalOf(value)
    if (isCopiedHeader(name)) {
      if (isSame && text !== undefined && isCopiedValue(text)) shared.push({ name, value: text })
    } else shared.push({ name, value: isSame ? referenceValue(reference) : undefined })
  }
  return shared
}

/** Variables of the tools whose values are new in each request. */
const made: Readonly<Record<string, MadeValue['made']>> = {
  $guid: 'nonce',
  $randomUUID: 'nonce',
  uuid: 'nonce',
  $timestamp: 'time.s',
  $isoTimestamp: 'time.iso',
}

function referenceValue(reference: Reference | undefined): SharedValue['value'] {
  if (!reference) return undefined
  if (reference.isShell) return { env: reference.name }
  const value = Object.hasOwn(made, reference.name) ? made[reference.name] : undefined
  return value && { made: value }
}

function collectHeaders(
  request: SourceRequest,
  found: Found | undefined,
): ReadonlyMap<string, { name: string; value: Value }> {
  const headers = new Map<string, { name: string; value: Value }>()
  for (const { name, value } of request.headers) {
    const text = resolveToText(name, request.variables)?.trim()
    if (!text || !isName(text) || unshared.test(text)) continue
    const id = text.toLowerCase()
    const isKey =
      found?.more.has(`header ${id}`) ||
      (found?.credential?.kind === 'apiKey' && found.credential.at.name.toLowerCase() === id)
    if (!isKey && !headers.has(id)) headers.set(id, { name: text, value: resolve(value, request.variables) })
  }
  return headers
}

/** Only versions: other parameters belong to a request. */
export function findSharedQuery(reads: readonly ReadRequest[]): readonly SharedValue[] {
  const [first, ...others] = reads.map(({ request, url }) => {
    const all = [...request.query.map(({ name, value }) => [name, value] as const), ...url.query]
    return new Map(
      all.map(([name, value]) => [literalOf(name) ?? '', literalOf(resolve(value, request.variables))]),
    )
  })
  return [...(first ?? [])].flatMap(([name, value]) =>
    /^(?:.*-)version$/i.test(name) &&
    isName(name) &&
    value &&
    isCopiedValue(value) &&
    others.every((each) => each.get(name) === value)
      ? [{ name, value }]
      : [],
  )
}
