/** @section Values */
import { ClientError } from '../errors.ts'

/** A value, or a function that is asked for it. */
export type Provided<Value> = Value | (() => Value | Promise<Value>)

/** The value, asked for where a function provides it. */
export async function provide<Value>(provided: Provided<Value>): Promise<Value> {
  // Values are texts or sets of them, so whatever can be called is such a function.
  return typeof provided === 'function' ? (provided as () => Value | Promise<Value>)() : provided
}

/** What is known without asking a function. */
export function known<Value>(provided: Provided<Value>): Value | undefined {
  return typeof provided === 'function' ? undefined : provided
}

/** What ends when each signal aborts. */
export const abortWaits: { bySignal?: WeakMap<AbortSignal, Set<() => void>> } = {}

/** Rejects as soon as the signal aborts; the work goes on, for it may serve others. */
export function untilAborted<Result>(work: Promise<Result>, signal?: AbortSignal | null): Promise<Result> {
  if (!signal) return work
  abortWaits.bySignal ??= new WeakMap()
  const waits = abortWaits.bySignal.get(signal) ?? new Set()
  abortWaits.bySignal.set(signal, waits)
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason)
    if (signal.aborted) abort()
    waits.add(abort)
    // Platforms warn of many listeners. The same one, added again, stays one.
    signal.addEventListener('abort', endWaits)
    work.then(resolve, reject).finally(() => {
      waits.delete(abort)
      if (!waits.size) signal.removeEventListener('abort', endWaits)
    })
  })
}

/** Ends all that waits for a signal. */
export function endWaits({ target }: Event): void {
  const waits = abortWaits.bySignal?.get(target as AbortSignal) ?? []
  for (const abort of waits) abort()
}

/** @throws ClientError `invalid_credential`: a lone surrogate, which encoders replace or throw `URIError` for */
export function encodableCredential<Value>(name: string, value: Value): Value {
  if (!/\p{Cs}/u.test(`${value}`)) return value
  throw new ClientError('invalid_credential', `${name} has a forbidden character.`)
}

/** @throws ClientError `invalid_variable`: a lone surrogate, which encoders replace or throw `URIError` for */
export function encodableVariable<Value>(name: string, value: Value): Value {
  if (!/\p{Cs}/u.test(`${value}`)) return value
  throw new ClientError('invalid_variable', `${name} has a forbidden character.`)
}

/**
 * A value of `options.env`, else of the process's environment.
 *
 * @throws ClientError `missing_credential`: unset or empty; `invalid_credential`: a lone surrogate
 */
export function readEnv(name: string, given: string | undefined): string {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  const value = given ?? process?.env?.[name]
  if (!value) throw new ClientError('missing_credential', `${name} is not set.`)
  return encodableCredential(name, value)
}

/** @throws ClientError `missing_credential`: not a text, as where its function finds none; `invalid_credential` */
export async function readCredential(name: string, provided: Provided<string>): Promise<string> {
  const value = await provide(provided)
  if (typeof value === 'string') return encodableCredential(`credentials.${name}`, value)
  throw new ClientError('missing_credential', `credentials.${name} is missing.`)
}

/** A credential that may be absent. */
export async function optionalCredential<Value>(name: string, provided: Provided<Value>): Promise<Value> {
  return encodableCredential(`credentials.${name}`, await provide(provided))
}

/** @throws ClientError `missing_variable`: not a text, as where its function finds none; `invalid_variable` */
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

/** @throws ClientError `invalid_variable`: not among the config's `enum` */
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

/** @throws ClientError `invalid_variable`: the config's `pattern` is not in it */
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

/**
 * A header's value with a secret in it; checked here, since the error of `Headers` would print it.
 *
 * @throws ClientError `invalid_credential`: a character that no header may hold (RFC 9110 section 5.5)
 */
export function secretHeader(name: string, value: string): string {
  if (!/[^\t -~\x80-\xff]/.test(value)) return value
  throw new ClientError('invalid_credential', `${name} has a forbidden character.`)
}

/** @throws ClientError `invalid_variable`: a character that no header may hold (RFC 9110 section 5.5) */
export function variableHeader(name: string, value: string): string {
  if (!/[^\t -~\x80-\xff]/.test(value)) return value
  throw new ClientError('invalid_variable', `${name} has a forbidden character.`)
}
