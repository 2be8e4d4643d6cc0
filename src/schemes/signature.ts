import type { AuthPlan, CallExpression, ConstantPlan, Expression, Step } from '../ir/plan.ts'
import { zonelessFormats } from '../ir/text.ts'
import { expressionsOfSteps, withInner } from '../ir/walk-plan.ts'
import { durationSeconds } from './duration.ts'
import { call, literal, named } from './expressions.ts'
import type { FieldReader } from './field-reader.ts'
import type { Scheme } from './scheme.ts'
import { EntryPlan } from './signature-entries.ts'
import { isHeaderOf, StepPlan } from './signature-steps.ts'
import type { SignatureConfig } from './signature-values.ts'

/** What a signature adds to an auth. */
export type PlannedSignature = Pick<AuthPlan, 'states' | 'made' | 'steps'>

const digits = '0123456789'

export const signature: Scheme<'signature'> = {
  type: 'signature',
  starter: {
    questions: () => [],
    lines: ({ reference }) => [
      'steps:',
      '  signature:',
      '    hmac: SHA-256',
      `    key: ${reference('SECRET')}`,
      "    # What is signed, in the order of the API's documentation; `flexgen explain --trace` shows it.",
      '    of: "${request.method}${request.target}${time.ms}${request.body}"',
      '    # Hexadecimal, unless the documentation says otherwise:',
      '    # encoding: base64',
      'headers:',
      `  X-Key: ${reference('KEY')}`,
      '  X-Time: ${time.ms}',
      '  X-Signature: ${steps.signature}',
    ],
  },
  plan: (auth, fields) => planSignature(auth, fields, 'auth'),
}

/** A signature in an auth with tokens, where `${session.accessToken}` has a value. */
export function planTokenSignature(
  auth: SignatureConfig,
  fields: FieldReader<SignatureConfig>,
): PlannedSignature & { readonly hasToken: boolean } {
  const ofToken = fields.from(['session'], ['accessToken'])
  const planned = planSignature(auth, ofToken, 'auth.signature')
  const hasToken = [...referencesIn(auth)].some(([, source]) => source === 'session')
  return { ...planned, hasToken }
}

function planSignature(
  auth: SignatureConfig,
  fields: FieldReader<SignatureConfig>,
  path: string,
): PlannedSignature {
  // Steps with a mistake are left out, so the rest cannot be checked.
  const { steps = {} } = auth as Partial<SignatureConfig>
  const stepFields = fields.nested('steps') as FieldReader<SignatureConfig['steps']>
  const stepNames = stepFields.keys().filter((name) => Object.hasOwn(steps, name))
  if (!stepNames.length) return { steps: [] }
  const stepPlan = new StepPlan(fields, steps)
  const entryPlan = new EntryPlan(fields, path, stepPlan.known, stepNames)
  const planned: readonly Step[] = [
    ...entryPlan.checks(),
    ...stepNames.flatMap((name) => {
      const ready = entryPlan.addReady()
      const step = steps[name]
      if (!step) return ready
      const body = seesBody(step) ? entryPlan.addBody() : []
      const added = stepPlan.add(name, step, entryPlan.view(`steps.${name}`))
      if (!step.methods && step.ifEmpty === undefined && calls(added, 'requireReadable')) {
        entryPlan.noteReadable()
      }
      return [...ready, ...body, ...added]
    }),
    ...entryPlan.addRest(),
  ]
  reportUnused(auth, stepNames, fields, path)
  reportUnusedSettings(auth, fields)
  const { nonce, states } = planNonce(auth)
  const { expiresIn, timeZone } = auth
  return {
    states: [...states, ...stepPlan.states],
    made: {
      ...(nonce ? { nonce } : {}),
      ...(expiresIn === undefined ? {} : { expiresIn: durationSeconds(expiresIn) }),
      ...(timeZone === undefined || /^[+-]00:00$/.test(timeZone) ? {} : { timeZone }),
    },
    steps: seesTarget(planned)
      ? [{ kind: 'call', fragment: 'dropEmptyQuery', args: [] }, ...planned]
      : planned,
  }
}

/** True for a step that sees whether a request has a body, or its content type. */
function seesBody(step: object): boolean {
  const { headersOf = [] } = step as { readonly headersOf?: readonly string[] }
  const inHeaders = headersOf.some((own) =>
    ['content-type', 'content-length'].some((name) => isHeaderOf(own, name)),
  )
  return (
    inHeaders || /\$\{request\.(body|mediaType|headers\.content-(type|length))\}/i.test(JSON.stringify(step))
  )
}

/** True for statements that see a `?` in front of the query. */
function seesTarget(steps: readonly Step[]): boolean {
  const expressions = expressionsOfSteps(steps).flatMap(withInner)
  return (
    calls(steps, 'targetWithout') ||
    expressions.some(
      (inner) =>
        inner.kind === 'join' &&
        inner.parts.some((part) => part.kind === 'requestUrl' && part.part === 'search'),
    )
  )
}

/** True for statements that call a fragment. */
function calls(steps: readonly Step[], fragment: string): boolean {
  const expressions = expressionsOfSteps(steps).flatMap(withInner)
  return expressions.some((inner) => inner.kind === 'call' && inner.fragment === fragment)
}

/** What makes a nonce; `undefined` for a UUID. */
function planNonce({ nonce = 'uuid' }: SignatureConfig): {
  readonly nonce?: Expression
  readonly states: readonly ConstantPlan[]
} {
  if (nonce === 'uuid') return { states: [] }
  const given: Expression = { kind: 'option', name: 'nonce' }
  if (nonce === 'increasing') {
    const value = call('increasingNonces', { kind: 'option', name: 'clock' })
    return {
      nonce: call('givenNonce', given, named('nextNonce')),
      states: [{ name: 'nextNonce', value }],
    }
  }
  const { kind, length = 32 } = nonce
  const characters = (alphabet: string): CallExpression =>
    call('randomCharacters', literal(length), literal(alphabet))
  const made = {
    hex: () => call('randomHex', literal(length)),
    digits: () => characters(digits),
    alphanumeric: () => characters(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz${digits}`),
    base64: () => call('randomBase64', literal(length)),
  }[kind]()
  return { nonce: call('givenNonce', given, { kind: 'arrow', parameters: [], value: made }), states: [] }
}

/** Reports steps that nothing uses. */
function reportUnused(
  auth: SignatureConfig,
  stepNames: readonly string[],
  fields: FieldReader<SignatureConfig>,
  path: string,
): void {
  const { steps, headers, query, form, json } = auth
  const stepFields = fields.nested('steps') as FieldReader<SignatureConfig['steps']>
  const results = stepsNamedIn([headers, query, form, json])
  const used = new Set([...results, ...stepsNamedIn(steps)])
  const named = new Set(stepNames)
  const hasResults = [headers, query, form, json].some((map) => map !== undefined)
  // A reference with a mistake may be the missing one.
  const isUnclear = (values: unknown): boolean =>
    [...referencesIn(values)].some(
      ([, source = '', name = '']) => !otherSources.has(source) && !(source === 'steps' && named.has(name)),
    )
  if (isUnclear([steps, headers, query, form, json])) return
  if (!results.size && hasResults) {
    const last = stepNames.at(-1) ?? 'signature'
    fields.reportNoEffect(
      'steps',
      '`steps` has no effect, because no header, parameter or member refers to a step.',
      `set \`X-Signature: "\${steps.${last}}"\` in \`${path}.headers\``,
    )
  } else if (results.size) {
    for (const name of stepNames) {
      if (used.has(name)) continue
      const problem = `\`${name}\` has no effect, because nothing refers to it.`
      stepFields.reportNoEffect(name, problem, `remove \`${name}\``)
    }
  }
}

/** Reports settings that no value depends on. */
function reportUnusedSettings(auth: SignatureConfig, fields: FieldReader<SignatureConfig>): void {
  const { nonce, expiresIn, timeZone } = auth
  const report = (name: 'nonce' | 'expiresIn' | 'timeZone', reference: string): void => {
    const problem = `\`${name}\` has no effect without a reference such as \`${reference}\`.`
    fields.reportNoEffect(name, problem, `remove \`${name}\``)
  }
  const times = ['time', 'expires'] as const
  if (nonce !== undefined && !fields.mentions('nonce')) report('nonce', '${nonce}')
  if (expiresIn !== undefined && !fields.mentions('expires')) report('expiresIn', '${expires.s}')
  if (timeZone !== undefined && !times.some((source) => fields.mentions(source, zonelessFormats))) {
    report('timeZone', '${time.iso}')
  }
}

/** Names of the steps that values refer to. */
function stepsNamedIn(values: unknown): ReadonlySet<string> {
  return new Set(
    [...referencesIn(values)].flatMap(([, source, name = '']) => (source === 'steps' ? name : [])),
  )
}

/** The references in values, whether they are right or not: each with its source and name. */
function referencesIn(values: unknown): IterableIterator<RegExpMatchArray> {
  return (JSON.stringify(values) ?? '').matchAll(/(?<!\$)\$\{([^{}.]*)\.?([^{}]*)\}?/g)
}

/** Sources besides steps; and what `each` refers to. */
const otherSources: ReadonlySet<string> = new Set([
  ...['env', 'credentials', 'variables', 'session', 'time', 'expires', 'nonce', 'request'],
  ...['name', 'value'],
])
