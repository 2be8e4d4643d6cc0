import type { CompiledClient } from '../../compile-client.ts'
import type { ClientPlan, Observed, TracedCall, TracedOperation, TracedStep } from '../../ir/plan.ts'
import { writtenReference } from '../../ir/text.ts'
import type { FetchInit } from '../client.ts'
import {
  loadObserved,
  nonceFragments,
  type ObservedCall,
  type ObservedModule,
  stepFragment,
} from './observe.ts'
import { type Call, playGiven, type Stage } from './play.ts'
import { computed, type Shower } from './shown.ts'
import { hidden, type StandIns, standIns } from './stand-ins.ts'
import { binaryOf, showBinary, type TracedValue } from './traced-value.ts'

/** The request to trace. */
export interface TracedRequest {
  readonly path: string
  readonly init: FetchInit
  /** Milliseconds since 1970. */
  readonly now: number
  /** If omitted, the client makes one. */
  readonly nonce: string | undefined
  /** Values of variables. */
  readonly variables: ReadonlyMap<string, string>
  /** The optional values that are not set, as `source.name`. */
  readonly absent: readonly string[]
}

/** What a client did to sign a request. */
export interface Trace {
  /** Milliseconds since 1970; `undefined` if the client reads no time. */
  readonly time: number | undefined
  /** `undefined` if the client makes none. */
  readonly nonce: string | undefined
  /** The optional values that were left out, as `source.name`. */
  readonly absent: readonly string[]
  /** The variables that have placeholders. */
  readonly unset: readonly string[]
  readonly steps: readonly ShownStep[]
  /** The request that was sent, in both runs; `undefined` if the client failed. */
  readonly sent: readonly [first: Call, second: Call] | undefined
  readonly shower: Shower
  /** Why the client failed. */
  readonly failure: { readonly code: string; readonly message: string } | undefined
}

/** A step as it is shown. */
export interface ShownStep {
  readonly name: string
  /** Such as `hmac SHA-256`. */
  readonly operation: string | undefined
  readonly key: string | undefined
  readonly keyEncoding: string | undefined
  readonly encoding: string | undefined
  readonly case: 'lower' | 'upper' | undefined
  /** `undefined` if there is none. */
  readonly input: TracedValue | undefined
  readonly result: TracedValue
  /** The methods that the step is for, if it was skipped. */
  readonly skippedFor: readonly string[] | undefined
  /** True if `ifEmpty` is the result. */
  readonly isDefault: boolean
}

/** A step as it was observed in one run. */
interface SeenStep {
  readonly name: string
  readonly operation: TracedOperation
  readonly input: unknown
  /** `undefined` if it was not observed because it was computed from a secret. */
  readonly result: unknown
  readonly skippedFor: readonly string[] | undefined
  readonly isDefault: boolean
}

/** Runs a client twice with different stand-ins, and shows what both runs agree on. */
export async function traceOf(compiled: CompiledClient, request: TracedRequest): Promise<Trace> {
  const observed = await loadObserved(compiled)
  const { absent } = request
  const { options } = compiled.plan.inputs
  const makesNonce = request.nonce === undefined && options.includes('nonce')
  const nonce = makesNonce ? await ownNonce(compiled, observed, request) : request.nonce
  const first = await runOf(compiled, observed, request, 'first', nonce)
  const second = await runOf(compiled, observed, request, 'second', nonce)
  const labels = { first: withBinaries(first.values.labels), second: withBinaries(second.values.labels) }
  const steps = new StepShower(labels.first, labels.second, absent)
  const { publicParameters = [] } = compiled.plan.auth
  return {
    time: options.includes('clock') ? request.now : undefined,
    nonce: first.madeNonce ? nonce : undefined,
    absent,
    unset: Object.entries(first.values.variables)
      // The label of a port includes its colon.
      .filter(([, value]) => first.values.labels.has(value) || first.values.labels.has(`:${value}`))
      .map(([name]) => name),
    steps: first.steps.map((step, index) => steps.show(step, second.steps[index] ?? step)),
    sent: first.call && second.call && [first.call, second.call],
    shower: { ...labels, publicParameters },
    failure: first.failure,
  }
}

/** Labels for strings and for their bytes. */
function withBinaries(labels: ReadonlyMap<string, string>): Map<string, string> {
  const own = [...labels]
  return new Map([...own, ...own.map(([value, label]) => [binaryOf(value) ?? value, label] as const)])
}

interface Run {
  readonly values: StandIns
  readonly steps: readonly SeenStep[]
  readonly call: Call | undefined
  readonly madeNonce: boolean
  readonly failure: Trace['failure']
}

async function runOf(
  compiled: CompiledClient,
  { module, take }: ObservedModule,
  { path, init, now, variables, absent }: TracedRequest,
  run: 'first' | 'second',
  nonce: string | undefined,
): Promise<Run> {
  const values = withoutAbsent(await standIns(compiled, variables, run), absent)
  const stage: Stage = { compiled, module, values, now, nonce: { value: nonce } }
  const { calls, code, message = '' } = await playGiven(stage, path, init)
  const observed = await take()
  return {
    values,
    steps: [...stepsOf(compiled.plan, observed), ...callsOf(compiled.plan, observed)],
    call: calls[0],
    madeNonce: observed.some(({ fragment }) => nonceFragments.includes(fragment)),
    failure: code === undefined ? undefined : { code, message },
  }
}

function withoutAbsent(values: StandIns, absent: readonly string[]): StandIns {
  const present = (source: 'credentials' | 'env' | 'variables'): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(values[source]).filter(([name]) => !absent.includes(`${source}.${name}`)),
    )
  return {
    ...values,
    credentials: present('credentials'),
    env: present('env'),
    variables: present('variables'),
  }
}

/** The nonce that the client makes; `undefined` for none. */
async function ownNonce(
  compiled: CompiledClient,
  observed: ObservedModule,
  request: TracedRequest,
): Promise<string | undefined> {
  await runOf(compiled, { ...observed, take: () => Promise.resolve([]) }, request, 'first', undefined)
  const made = (await observed.take()).find(({ fragment }) => nonceFragments.includes(fragment))?.result
  return typeof made === 'string' ? made : undefined
}

/** The steps of the config. */
function stepsOf({ auth }: ClientPlan, observed: readonly ObservedCall[]): readonly SeenStep[] {
  const traced = new Map(
    auth.steps.flatMap((step): readonly (readonly [string, TracedStep])[] =>
      step.kind === 'const' && step.traced ? [[step.name, step.traced]] : [],
    ),
  )
  return observed.flatMap(({ fragment, args }) => {
    const [, name, input, result] = args
    const operation = typeof name === 'string' ? traced.get(name) : undefined
    if (fragment !== stepFragment || typeof name !== 'string' || !operation) return []
    return {
      ...{ name, operation, input, result },
      skippedFor: input === undefined ? operation.methods : undefined,
      isDefault: operation.hasDefault && (input === '' || (input instanceof Uint8Array && !input.length)),
    }
  })
}

/** The steps that fragments compute. */
function callsOf({ auth }: ClientPlan, observed: readonly ObservedCall[]): readonly SeenStep[] {
  return (auth.traced ?? []).flatMap((traced: TracedCall) => {
    const input = traced.input && observedValue(traced.input, observed)
    const result = traced.result && observedValue(traced.result, observed)
    // The client has failed before it.
    if ((traced.input && input === undefined) || (traced.result && result === undefined)) return []
    return { name: traced.name, operation: traced, input, result, skippedFor: undefined, isDefault: false }
  })
}

function observedValue({ fragment, argument, as }: Observed, observed: readonly ObservedCall[]): unknown {
  const call = observed.findLast((each) => each.fragment === fragment)
  const value = argument === undefined ? call?.result : call?.args[argument]
  if (typeof value !== 'string') return value
  switch (as) {
    case 'percentDecoded':
      return decodeURIComponent(value)
    case 'base64UrlDecoded':
      return Buffer.from(value, 'base64url').toString()
    case 'base64UrlEncoded':
      return Buffer.from(value).toString('base64url')
    case 'withoutLastPart':
      return value.replace(/\.[^.]*$/, '')
    default:
      return value
  }
}

/** Shows steps in their order. What was computed from a secret is a label from then on. */
class StepShower {
  readonly #first: Map<string, string>
  readonly #second: Map<string, string>
  readonly #absent: readonly string[]
  /** Names of the steps whose results contain a secret or were computed from one. */
  readonly #secret = new Set<string>()

  constructor(first: Map<string, string>, second: Map<string, string>, absent: readonly string[]) {
    this.#first = first
    this.#second = second
    this.#absent = absent
  }

  show(first: SeenStep, second: SeenStep): ShownStep {
    const { name, operation, skippedFor, isDefault } = first
    const { key, encoding, case: casing } = operation
    const input = first.input === undefined ? undefined : this.#value(first.input, second.input)
    const isReadable =
      isDefault ||
      skippedFor !== undefined ||
      (!operation.operation && !casing && ['bytes', 'percent', 'form', undefined].includes(encoding))
    const isSecret = (input !== undefined && !isExact(input)) || this.#isSecretKey(key)
    const result: TracedValue =
      first.result === undefined || (isSecret && !isReadable)
        ? { text: computed }
        : this.#value(first.result, second.result)
    if (!isExact(result)) this.#secret.add(name)
    if (result.text === computed) {
      this.#hide(this.#first, first.result)
      this.#hide(this.#second, second.result)
    }
    return {
      name,
      operation: operation.operation,
      key: key && this.#written(key.text),
      keyEncoding: key?.encoding,
      encoding,
      case: casing,
      input,
      result,
      skippedFor,
      isDefault,
    }
  }

  #value(first: unknown, second: unknown): TracedValue {
    return showBinary(first, second, this.#first, this.#second)
  }

  #isSecretKey(key: TracedOperation['key']): boolean {
    return (key?.text ?? []).some((part) => {
      if (typeof part === 'string') return this.#first.get(part) === hidden
      return part.source === 'steps' ? this.#secret.has(part.name) : true
    })
  }

  /** A key as in the config, without secrets in plain text. */
  #written(text: NonNullable<TracedOperation['key']>['text']): string {
    return text
      .map((part) => {
        if (typeof part === 'string') return this.#first.get(part) ?? part
        return this.#absent.includes(`${part.source}.${part.name}`) ? '' : `\${${writtenReference(part)}}`
      })
      .join('')
  }

  /** Shows a value as computed wherever it appears from now on, also if it is escaped. */
  #hide(labels: Map<string, string>, value: unknown): void {
    const binary = binaryOf(value)
    if (binary === undefined || binary.length < 4) return
    const escaped =
      typeof value === 'string' ? [encodeURIComponent(value), JSON.stringify(value).slice(1, -1)] : []
    for (const each of [binary, ...escaped]) if (!labels.has(each)) labels.set(each, computed)
  }
}

/** True for a value that is shown completely. */
function isExact({ bytes }: TracedValue): boolean {
  return bytes !== undefined
}
