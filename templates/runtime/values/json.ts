/** @section Values */
import { ClientError } from '../errors.ts'

/** Joins maps in JSON, with an entry each, into one. Entries that are `undefined` are left out. */
export function joinMaps(entries: readonly (string | undefined)[]): string {
  return `{${entries.flatMap((entry) => entry?.slice(1, -1) ?? []).join(',')}}`
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
