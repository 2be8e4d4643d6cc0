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

/** Pairs with names and values percent-encoded (RFC 3986). */
export function percentEncodedPairs(pairs: Pairs): Pairs {
  return pairs.map(([name, value]) => [percentEncode(name), percentEncode(value)])
}

/** Pairs with names and values escaped as in a form. */
export function formEncodedPairs(pairs: Pairs): Pairs {
  return pairs.map(([name, value]) => [formEncode(name), formEncode(value)])
}

/** Escapes a string as in a form (URL Standard, section 5.2). */
export function formEncode(text: string): string {
  return `${new URLSearchParams([['', text]])}`.slice(1)
}

/** Pairs as one string. */
export function joinPairs(pairs: Pairs, each: (name: string, value: string) => string, separator: string): string {
  return pairs.map(([name, value]) => each(name, value)).join(separator)
}

/** Pairs as one string, in the order of the finished pairs. */
export function joinSortedPairs(
  pairs: Pairs,
  each: (name: string, value: string) => string,
  separator: string,
): string {
  return pairs
    .map(([name, value]) => each(name, value))
    .sort(compareUnits)
    .join(separator)
}
