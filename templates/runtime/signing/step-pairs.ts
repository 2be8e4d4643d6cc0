/** @section Signing */
import { percentEncode } from '../values/percent-encode.ts'
import type { Pairs } from './request-values.ts'

/** Pairs without those that have one of the names. */
export function withoutNames(pairs: Pairs, names: readonly string[]): Pairs {
  return pairs.filter(([name]) => !names.includes(name))
}

/** Pairs without those that have an empty value. */
export function withoutEmpty(pairs: Pairs): Pairs {
  return pairs.filter(([, value]) => value !== '')
}

/** Pairs with names in lower case. */
export function withLowerNames(pairs: Pairs): Pairs {
  return pairs.map(([name, value]) => [name.toLowerCase(), value])
}

/** Pairs by name, then by value, by code unit. */
export function sortedPairs(pairs: Pairs): Pairs {
  return [...pairs].sort(([name, value], [otherName, otherValue]) =>
    name === otherName ? compareUnits(value, otherValue) : compareUnits(name, otherName),
  )
}

/** Compares strings by code unit. */
export function compareUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** Escapes a string as in a form (URL Standard, section 5.2). */
export function formEncode(text: string): string {
  return `${new URLSearchParams([['', text]])}`.slice(1)
}

/** Percent-encodes a string as UTF-8. A lone surrogate, which JSON may contain, becomes U+FFFD. */
export function percentEncodeText(text: string): string {
  return percentEncode(text.replace(/\p{Cs}/gu, '\ufffd'))
}
