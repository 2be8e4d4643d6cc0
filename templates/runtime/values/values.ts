/** @section Values */
import { ClientError } from '../errors.ts'

/** A value, or a function that returns it. */
export type Provided<Value> = Value | (() => Value | Promise<Value>)

/** Returns a value, or calls the function that provides it. */
export async function provide<Value>(provided: Provided<Value>): Promise<Value> {
  // Values are strings, or maps of them, so a function is never the value itself.
  return typeof provided === 'function' ? (provided as () => Value | Promise<Value>)() : provided
}

/** Returns a value; `undefined` if a function provides it. */
export function known<Value>(provided: Provided<Value>): Value | undefined {
  return typeof provided === 'function' ? undefined : provided
}

/** By signal, the functions that reject the promises waiting for it. */
export const abortWaits: { bySignal?: WeakMap<AbortSignal, Set<() => void>> } = {}

/** Rejects as soon as the signal aborts. The work goes on, because others may wait for it too. */
export function untilAborted<Result>(work: Promise<Result>, signal?: AbortSignal | null): Promise<Result> {
  if (!signal) return work
  abortWaits.bySignal ??= new WeakMap()
  const waits = abortWaits.bySignal.get(signal) ?? new Set()
  abortWaits.bySignal.set(signal, waits)
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) abort()
    waits.add(abort)
    // One listener for all, because platforms warn about many. Adding it again has no effect.
    signal.addEventListener('abort', endWaits)
    work.then(resolve, reject).finally(() => {
      waits.delete(abort)
      if (!waits.size) signal.removeEventListener('abort', endWaits)
    })
  })
}

/** Rejects everything that waits for a signal. */
export function endWaits({ target }: Event): void {
  for (const abort of abortWaits.bySignal?.get(target as AbortSignal) ?? []) abort()
}

/** Checks a credential. Throws `invalid_credential` if it has a lone surrogate, which encoders replace or refuse. */
export function encodableCredential<Value>(name: string, value: Value): Value {
  if (!/\p{Cs}/u.test(`${value}`)) return value
  throw new ClientError('invalid_credential', `${name} has a forbidden character.`)
}

/** Checks a variable. Throws `invalid_variable` if it has a lone surrogate, which encoders replace or refuse. */
export function encodableVariable<Value>(name: string, value: Value): Value {
  if (!/\p{Cs}/u.test(`${value}`)) return value
  throw new ClientError('invalid_variable', `${name} has a forbidden character.`)
}

/** An environment variable, overridden by `options.env`. Throws `missing_credential` if it is unset or empty. */
export function readEnv(name: string, given: string | undefined): string {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  const value = given ?? process?.env?.[name]
  if (!value) throw new ClientError('missing_credential', `${name} is not set.`)
  return encodableCredential(name, value)
}

/** An environment variable, overridden by `options.env`; `undefined` if it is unset or empty. */
export function optionalEnv(name: string, given: string | undefined): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  const value = given ?? process?.env?.[name]
  return value ? encodableCredential(name, value) : undefined
}

/** A credential. Throws `missing_credential` if it is not a string. */
export async function readCredential(name: string, provided: Provided<string>): Promise<string> {
  const value = await provide(provided)
  if (typeof value === 'string') return encodableCredential(`credentials.${name}`, value)
  throw new ClientError('missing_credential', `credentials.${name} is missing.`)
}

/** A credential that may be absent. */
export async function optionalCredential<Value>(name: string, provided: Provided<Value>): Promise<Value> {
  return encodableCredential(`credentials.${name}`, await provide(provided))
}

/** A variable. Throws `missing_variable` if it is not a string. */
export async function readVariable(name: string, provided: Provided<string>): Promise<string> {
  const value = await provide(provided)
  if (typeof value === 'string') return encodableVariable(`variables.${name}`, value)
  throw new ClientError('missing_variable', `variables.${name} is missing.`)
}

/** A variable that may be absent. */
export async function optionalVariable<Value>(name: string, provided: Provided<Value>): Promise<Value> {
  return encodableVariable(`variables.${name}`, await provide(provided))
}

/** A variable or, if it is absent, the config's default. */
export async function variableOrDefault(
  name: string,
  provided: Provided<string | undefined>,
  byDefault: string,
): Promise<string> {
  return (await optionalVariable(name, provided)) ?? byDefault
}

/** Checks a variable. Throws `invalid_variable` if it is not in the config's `enum`. */
export async function oneOf<Value extends string | undefined>(
  name: string,
  allowed: readonly string[],
  value: Promise<Value>,
): Promise<Value> {
  const found = await value
  if (found !== undefined && !allowed.includes(found)) {
    throw new ClientError('invalid_variable', `variables.${name} must be one of ${allowed.join(', ')}.`)
  }
  return found
}

/** Checks a variable. Throws `invalid_variable` if it does not match the config's `pattern`. */
export async function matching<Value extends string | undefined>(
  name: string,
  pattern: RegExp,
  value: Promise<Value>,
): Promise<Value> {
  const found = await value
  if (found !== undefined && !pattern.test(found)) {
    throw new ClientError('invalid_variable', `variables.${name} must match ${pattern}.`)
  }
  return found
}

/** Checks a header value that contains a secret (RFC 9110 section 5.5). The error of `Headers` would show it. */
export function secretHeader(name: string, value: string): string {
  if (!/[^\t -~\x80-\xff]/.test(value)) return value
  throw new ClientError('invalid_credential', `${name} has a forbidden character.`)
}

/** Checks a header value that contains a variable (RFC 9110 section 5.5). */
export function variableHeader(name: string, value: string): string {
  if (!/[^\t -~\x80-\xff]/.test(value)) return value
  throw new ClientError('invalid_variable', `${name} has a forbidden character.`)
}
