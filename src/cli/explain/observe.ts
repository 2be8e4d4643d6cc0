import type { CompiledClient } from '../../compile-client.ts'
import type { ClientPlan, Expression, Observed, Step } from '../../ir/plan.ts'
import { loadModule } from '../client.ts'

/** An emitted module whose functions report their calls. */
export interface ObservedModule {
  readonly module: Readonly<Record<string, unknown>>
  /** The calls since they were last taken, in order. */
  readonly take: () => Promise<readonly ObservedCall[]>
}

/** A call of a fragment. */
export interface ObservedCall {
  readonly fragment: string
  readonly args: readonly unknown[]
  /** `undefined` if it failed. */
  readonly result: unknown
}

/** The fragment that a traced client calls after each step of its config. */
export const stepFragment = 'traceStep'

/** The fragments that make nonces. A client has at most one of them for each nonce that it sends. */
export const nonceFragments: readonly string[] = ['givenNonce', 'uniqueId', 'oauth1Nonce']

/** The plan of a client that calls `traceStep` after each step of its config. */
export function withTracedSteps(plan: ClientPlan): ClientPlan {
  const { auth } = plan
  return { ...plan, auth: { ...auth, steps: auth.steps.flatMap((step) => [step, ...traceOf(step)]) } }
}

function traceOf(step: Step): readonly Step[] {
  if (step.kind !== 'const' || !step.traced) return []
  const { name, traced } = step
  const literal: Expression = { kind: 'literal', value: name }
  return [{ kind: 'call', fragment: stepFragment, args: [literal, traced.input, { kind: 'step', name }] }]
}

/** True if something of a client's requests can be traced. */
export function isTraced({ auth }: ClientPlan): boolean {
  return Boolean(auth.traced) || auth.steps.some((step) => step.kind === 'const' && step.traced)
}

/** How many modules were loaded. */
let loaded = 0

/**
 * Loads a client whose fragments report their calls. The code of the client is the same as ever: at the end of its
 * module, its functions get wrappers.
 */
export async function loadObserved(compiled: CompiledClient): Promise<ObservedModule> {
  loaded += 1
  // The same text would be the same module, with the same calls.
  const module = await loadModule(compiled, `${wrappers(observedFragments(compiled.plan))}// ${loaded}\n`)
  const calls = module['$calls'] as ObservedCall[]
  return {
    module,
    take: () =>
      Promise.all(
        calls.splice(0).map(async ({ fragment, args, result }) => {
          // The client has handled its failure.
          const value = await Promise.resolve(result).catch(() => undefined)
          return { fragment, args, result: value }
        }),
      ),
  }
}

function observedFragments({ auth }: ClientPlan): readonly string[] {
  const own = (auth.traced ?? []).flatMap(({ input, result }) => [input, result])
  const isObserved = (value: Observed | undefined): value is Observed => value !== undefined
  return [...new Set([...own.filter(isObserved).map(({ fragment }) => fragment), stepFragment])]
}

/** JavaScript that replaces functions of its module. No name of a client contains `$`. */
function wrappers(fragments: readonly string[]): string {
  const names = [...new Set([...fragments, ...nonceFragments])]
  return `export const $calls = []
const $observed = (fragment, own) => (...args) => {
  const call = { fragment, args, result: undefined }
  $calls.push(call)
  return call.result = own(...args)
}
${names.map((name) => `if (typeof ${name} === 'function') ${name} = $observed('${name}', ${name})\n`).join('')}`
}
