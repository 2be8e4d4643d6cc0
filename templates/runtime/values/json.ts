/** @section Values */
import { ClientError } from '../errors.ts'

/** A JSON object with values that are JSON. Absent ones are left out. */
export function jsonObject(members: readonly (readonly [name: string, json: string | undefined])[]): string {
  const given = members.flatMap(([name, json]) => (json === undefined ? [] : `${JSON.stringify(name)}:${json}`))
  return `{${given.join(',')}}`
}

/** A JSON array of items that are JSON. Absent ones are left out; `undefined` if all are. */
export function jsonArray(items: readonly (string | undefined)[]): string | undefined {
  const given = presentItems(items)
  return given && `[${given.join(',')}]`
}

/** Strings with a separator between them. Absent ones are left out; `undefined` if all are. */
export function joinPresent(items: readonly (string | undefined)[], separator: string): string | undefined {
  return presentItems(items)?.join(separator)
}

/** The items that are not absent; `undefined` if all are. */
export function presentItems<Item>(items: readonly (Item | undefined)[]): readonly Item[] | undefined {
  const present = items.flatMap((item) => (item === undefined ? [] : [item]))
  return present.length ? present : undefined
}

/** @throws ClientError `invalid_credential` if it is not a JSON number */
export function credentialNumber(name: string, value: string): string {
  if (isJsonNumber(value)) return value
  throw new ClientError('invalid_credential', `${name} must be a number.`)
}

/** @throws ClientError `invalid_variable` if it is not a JSON number */
export function variableNumber(name: string, value: string): string {
  if (isJsonNumber(value)) return value
  throw new ClientError('invalid_variable', `${name} must be a number.`)
}

/** True for a finite JSON number (RFC 8259 section 6). */
export function isJsonNumber(text: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text))
}
