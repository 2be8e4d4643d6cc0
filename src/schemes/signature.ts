import type { ConstantPlan, Expression, Json, Secret, Step, TracedStep } from '../ir/plan.ts'
import { literalOf, type Reference, type ReferenceSource, referencesOf, type Text } from '../ir/text.ts'
import { durationSeconds } from './duration.ts'
import { call, literal, named } from './expressions.ts'
import type { FieldReader } from './field-reader.ts'
import type { ConfigOf, Scheme } from './scheme.ts'
import {
  asBytes,
  asText,
  joinValues,
  type Later,
  laterNames,
  names,
  presentValuesOf,
  request,
  type StepValue,
  type View,
  valuesOf,
} from './signature-steps.ts'

type SignatureConfig = ConfigOf<'signature'>
type StepConfig = NonNullable<SignatureConfig['steps'][string]>
type Place = 'query' | 'form' | 'json' | 'headers'

/** An entry that the signature adds to the request. */
interface Entry {
  readonly place: Place
  readonly name: string
  readonly value: Json
}

const digits = '0123456789'

/** The parts of a request that contain an entry. */
const ownParts: Readonly<Record<Place, RegExp>> = {
  query: /^(url|target|query(\..*)?)$/,
  form: /^(body|form\..*)$/,
  json: /^(body|json\..*)$/,
  headers: /^headers\./,
}

/** The headers that browsers set themselves, and drop if a script sets them (WHATWG Fetch, section 2.2.2). */
const browserHeaders =
  /^(accept-(charset|encoding)|access-control-request-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|(proxy|sec)-.*|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via)$/i

/** In the order in which they are set: headers see the query and the body. */
const places: readonly Place[] = ['query', 'form', 'json', 'headers']

export const signature: Scheme<'signature'> = {
  type: 'signature',
  starter: {
    questions: () => [],
    lines: ({ reference }) => [
      'steps:',
      '  signature:',
      '    hmac: SHA-256',
      `    key: ${reference('SECRET')}`,
      '    of: "${request.method}${request.target}${time.ms}${request.body}"',
      'headers:',
      `  X-Key: ${reference('KEY')}`,
      '  X-Time: ${time.ms}',
      '  X-Signature: ${steps.signature}',
    ],
  },
  plan: (auth, fields) => new SignaturePlan(auth, fields).plan(),
}

class SignaturePlan {
  readonly #auth: SignatureConfig
  readonly #fields: FieldReader<SignatureConfig>
  readonly #states: ConstantPlan[] = []

  constructor(auth: SignatureConfig, fields: FieldReader<SignatureConfig>) {
    this.#auth = auth
    this.#fields = fields
  }

  plan(): ReturnType<Scheme<'signature'>['plan']> {
    // Steps with a mistake are left out, so the rest cannot be checked.
    const { steps: own = {} } = this.#auth as Partial<SignatureConfig>
    const fields = this.#fields.nested('steps') as FieldReader<SignatureConfig['steps']>
    const stepNames = fields.keys().filter((name) => Object.hasOwn(own, name))
    if (!stepNames.length) return { steps: [] }
    const all = this.#entries(stepNames)
    const waiting = new Set(all)
    const known = new Map<string, boolean>()
    const steps: Step[] = all
      .filter(({ place, name }) => place === 'headers' && browserHeaders.test(name))
      .map(({ name }) => ({ kind: 'call', fragment: 'requireSettable', args: [literal(name)] }))
    const add = (ready: readonly Entry[]): void => {
      for (const place of places) {
        const own = ready.filter((entry) => entry.place === place)
        if (!own.length) continue
        const placed = all.filter((entry) => entry.place === place && !waiting.has(entry))
        for (const entry of own) waiting.delete(entry)
        const view = { steps: known, later: laterOf(waiting) }
        for (const group of inFileOrder(all, own, placed)) {
          steps.push(...this.#place(place, group.entries, view, group.before))
        }
      }
    }
    for (const name of stepNames) {
      add([...waiting].filter((entry) => stepsIn(entry).every((needed) => known.has(needed))))
      const step = this.#auth.steps[name]
      if (!step) continue
      const value = this.#step(name, step, { steps: known, later: laterOf(waiting) })
      known.set(name, value.isBytes)
      steps.push({ kind: 'const', name, value: value.expression, traced: value.traced })
    }
    add([...waiting])
    this.#reportUnused(stepNames)
    this.#reportUnusedSettings()
    const nonce = this.#nonce()
    const { expiresIn, timeZone } = this.#auth
    return {
      states: this.#states,
      made: {
        ...(nonce ? { nonce } : {}),
        ...(expiresIn === undefined ? {} : { expiresIn: durationSeconds(expiresIn) }),
        ...(timeZone === undefined || /^[+-]00:00$/.test(timeZone) ? {} : { timeZone }),
      },
      steps,
    }
  }

  /** Reports steps that nothing uses. */
  #reportUnused(stepNames: readonly string[]): void {
    const { steps, headers, query, form, json } = this.#auth
    const fields = this.#fields.nested('steps') as FieldReader<SignatureConfig['steps']>
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
      this.#fields.reportNoEffect(
        'steps',
        '`steps` has no effect, because no header, parameter or member refers to a step.',
        `set \`X-Signature: "\${steps.${last}}"\` in \`auth.headers\``,
      )
    } else if (results.size) {
      for (const name of stepNames) {
        if (used.has(name)) continue
        const problem = `\`${name}\` has no effect, because nothing refers to it.`
        fields.reportNoEffect(name, problem, `remove \`${name}\``)
      }
    }
  }

  /** Reports settings that no value depends on. */
  #reportUnusedSettings(): void {
    const { nonce, expiresIn, timeZone } = this.#auth
    const report = (name: 'nonce' | 'expiresIn' | 'timeZone', reference: string): void => {
      const problem = `\`${name}\` has no effect without a reference such as \`${reference}\`.`
      this.#fields.reportNoEffect(name, problem, `remove \`${name}\``)
    }
    const times = ['time', 'expires'] as const
    if (nonce !== undefined && !this.#fields.mentions('nonce')) report('nonce', '${nonce}')
    if (expiresIn !== undefined && !this.#fields.mentions('expires')) report('expiresIn', '${expires.s}')
    if (timeZone !== undefined && !times.some((source) => this.#fields.mentions(source))) {
      report('timeZone', '${time.iso}')
    }
  }

  /** Reports entries that refer to what they are written into, and bytes in a string. */
  #checkEntry({ place, name, value }: Entry, { steps }: View): void {
    const reader = this.#fields.nested(place) as FieldReader<Record<string, unknown>>
    for (const { source, name: part } of referencesInJson(value)) {
      if (source === 'steps' && steps.get(part)) {
        reader.refuse(
          name,
          `must not contain the bytes of \`${part}\``,
          `set \`encoding: base64\` in \`auth.steps.${part}\``,
        )
      }
      if (source === 'request' && ownParts[place].test(part)) {
        reader.refuse(
          name,
          `must not refer to \`request.${part}\`, which contains it`,
          'refer to it in a step',
        )
      }
    }
  }

  /** What makes a nonce; `undefined` for a UUID. */
  #nonce(): Expression | undefined {
    const { nonce = 'uuid' } = this.#auth
    if (nonce === 'uuid') return undefined
    const given: Expression = { kind: 'option', name: 'nonce' }
    if (nonce === 'increasing') {
      this.#states.push({
        name: 'nextNonce',
        value: call('increasingNonces', { kind: 'option', name: 'clock' }),
      })
      return call('givenNonce', given, named('nextNonce'))
    }
    const { kind, length = 32 } = nonce
    const characters = (alphabet: string): Expression =>
      call('randomCharacters', literal(length), literal(alphabet))
    const made = {
      hex: () => call('randomHex', literal(length)),
      digits: () => characters(digits),
      alphanumeric: () => characters(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz${digits}`),
      base64: () => call('randomBase64', literal(length)),
    }[kind]()
    return call('givenNonce', given, { kind: 'function', parameters: [], value: made })
  }

  /** The entries of the four result maps, in the order of the file. */
  #entries(stepNames: readonly string[]): readonly Entry[] {
    const fields = this.#fields.within({ earlier: stepNames, later: [] })
    return places.flatMap((place) => {
      const entries = place === 'headers' ? fields.signedHeaders(place) : fields.json(place)
      return entries.map(([name, value]) => ({ place, name, value }))
    })
  }

  /** Adds entries to the request. */
  #place(place: Place, entries: readonly Entry[], view: View, before: readonly string[]): readonly Step[] {
    for (const entry of entries) this.#checkEntry(entry, view)
    if (place === 'headers' && entries.every((entry) => this.#isAlwaysSent(entry))) {
      return entries.map(({ name, value }) => {
        return { kind: 'header', name, value: asText(joinValues(valuesOf(textOf(value), view))) }
      })
    }
    const adders = { query: 'addQuery', form: 'addForm', json: 'addJson', headers: 'addHeaders' } as const
    const rows = entries.map((entry) => [entry.name, this.#entryValue(entry, view)] as const)
    return [
      {
        kind: 'call',
        fragment: adders[place],
        // The order of headers has no meaning.
        args: [{ kind: 'pairs', entries: rows }, ...laterNames(place === 'headers' ? [] : before)],
        // With GET and HEAD, all parameters are in the query.
        putsQuery: place !== 'headers',
      },
    ]
  }

  /** The value of an entry: a string or, in JSON, JSON; `undefined` if it is left out. */
  #entryValue(entry: Entry, view: View): Expression {
    const { place, name, value } = entry
    if (place === 'json') return { kind: 'json', json: jsonWith(value, view) }
    const text = textOf(value)
    const plain = asText(joinValues(presentValuesOf(text, view)))
    const check = place === 'headers' ? 'signedHeader' : 'signedValue'
    const isSafe = place !== 'headers' && this.#isAlwaysSent(entry) && !mayBeUnfit(text)
    const sent = isSafe ? plain : call(check, literal(`${place}.${name}`), plain)
    const optional = text.filter((part): part is Reference => typeof part !== 'string' && part.optional)
    if (!optional.length) return sent
    return { kind: 'whereGiven', text: optional, value: sent, otherwise: named('undefined') }
  }

  /** True for an entry whose value is never empty. */
  #isAlwaysSent({ value }: Entry): boolean {
    const text = textOf(value)
    const { steps } = this.#auth
    if (text.some((part) => typeof part !== 'string' && part.optional)) return false
    return text.some((part) => {
      if (typeof part === 'string') return part !== '' || text.length === 1
      if (part.source === 'steps') {
        const step = steps[part.name]
        const computes = step?.hash ?? step?.hmac ?? step?.sign
        return computes !== undefined && !step?.methods && step?.ifEmpty === undefined
      }
      return ['env', 'time', 'expires', 'nonce'].includes(part.source)
    })
  }

  /** The value of a step. */
  #step(name: string, step: StepConfig, view: View): StepValue & { readonly traced: TracedStep } {
    const known = { earlier: [...view.steps.keys()], later: [name, ...Object.keys(this.#auth.steps)] }
    const fields = (this.#fields.nested('steps') as FieldReader<SignatureConfig['steps']>)
      .nested(name)
      .within(known) as FieldReader<StepConfig>
    const input = this.#input(step, fields, view)
    const plain =
      step.ifEmpty === undefined
        ? this.#result(name, step, fields, input, view)
        : this.#resultUnlessEmpty(name, step, fields, input, view)
    const traced = { ...this.#traced(step, fields), input: input.expression }
    if (!step.methods) return { ...plain, traced }
    const condition = call('hasMethod', request, names(step.methods))
    const where = (value: Expression, otherwise: Expression): Expression => {
      return { kind: 'choice', condition, value, otherwise }
    }
    const empty = like({ expression: literal(''), isBytes: false }, plain.isBytes)
    return {
      ...plain,
      expression: where(plain.expression, empty),
      traced: { ...traced, input: where(input.expression, named('undefined')), methods: step.methods },
    }
  }

  /** The result of a step with `ifEmpty`. */
  #resultUnlessEmpty(
    name: string,
    step: StepConfig,
    fields: FieldReader<StepConfig>,
    input: StepValue,
    view: View,
  ): StepValue {
    const result = this.#result(name, step, fields, { ...input, expression: named('input') }, view)
    const otherwise = joinValues(fields.list('ifEmpty').flatMap((text) => valuesOf(text, view)))
    const make: Expression = { kind: 'function', parameters: ['input'], value: result.expression }
    return {
      expression: call('resultUnlessEmpty', input.expression, make, like(otherwise, result.isBytes)),
      isBytes: result.isBytes,
    }
  }

  /** What a step does with its input. */
  #traced(step: StepConfig, fields: FieldReader<StepConfig>): Omit<TracedStep, 'input'> {
    const operations = (['hash', 'hmac', 'sign', 'decode'] as const).flatMap((name) =>
      step[name] === undefined ? [] : [`${name} ${step[name]}`],
    )
    const encoding = encodingOf(step)
    return {
      ...(operations.length ? { operation: operations.join(', ') } : {}),
      ...(step.key === undefined ? {} : { key: this.#writtenKey(fields) }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(step.case === undefined ? {} : { case: step.case }),
      hasDefault: step.ifEmpty !== undefined,
    }
  }

  #writtenKey(fields: FieldReader<StepConfig>): NonNullable<TracedStep['key']> {
    const inner = fields.nested('key') as FieldReader<{ value: string; encoding?: string }>
    const whole = fields.optionalText('key')
    if (whole) return { text: whole }
    const encoding = inner.fixed('encoding', '')
    return { text: inner.text('value', ''), ...(encoding ? { encoding } : {}) }
  }

  #input(step: StepConfig, fields: FieldReader<StepConfig>, view: View): StepValue {
    if (step.paramsOf) return this.#params(step, fields, view)
    if (step.headersOf) return this.#headers(step, fields)
    if (step.jsonOf) {
      const json: Json = { kind: 'map', entries: fields.json('jsonOf') }
      return { expression: { kind: 'json', json: jsonWith(json, view) }, isBytes: false }
    }
    const items = fields.list('of').map((text) => joinValues(valuesOf(text, view)))
    const separator = step.join ?? ''
    if (step.skipEmpty) {
      const isBytes = items.some((item) => item.isBytes)
      const list: Expression = { kind: 'list', items: items.map(({ expression }) => expression) }
      return { expression: call(isBytes ? 'joinGivenBytes' : 'joinGiven', list, literal(separator)), isBytes }
    }
    const separated = items.flatMap((item, index) =>
      index && separator ? [{ expression: literal(separator), isBytes: false }, item] : [item],
    )
    return joinValues(separated.length ? separated : [{ expression: literal(''), isBytes: false }])
  }

  #params(step: StepConfig, fields: FieldReader<StepConfig>, { later, ...view }: View): StepValue {
    const sources = (step.paramsOf ?? []).map((source): Expression => {
      if (source === 'query') return call('queryParameters', request, ...laterNames(later.query))
      if (source === 'form') return call('formParameters', request, ...laterNames(later.form))
      const member = /^json\.(.+)$/.exec(source)?.[1]
      if (member === undefined) return call('jsonParameters', request, ...laterNames(later.json))
      return call('jsonParameters', request, names(later.json), literal(member))
    })
    const added = fields
      .json('add')
      .map(
        ([name, value]) => [name, asText(joinValues(valuesOf(textOf(value), { ...view, later })))] as const,
      )
    const all = [...sources, ...(added.length ? [{ kind: 'pairs', entries: added } as const] : [])]
    const [only, ...others] = all
    let pairs: Expression = only && !others.length ? only : call('joinLists', ...all)
    if (step.skip) pairs = call('withoutNames', pairs, names(step.skip))
    if (step.skipEmpty) pairs = call('withoutEmpty', pairs)
    if (step.lowerNames) pairs = call('withLowerNames', pairs)
    return this.#joined(pairs, step, fields, '${name}=${value}', '&')
  }

  #headers(step: StepConfig, fields: FieldReader<StepConfig>): StepValue {
    return this.#joined(
      call('headerPairs', request, names(step.headersOf ?? [])),
      step,
      fields,
      '${name}:${value}',
      '\n',
    )
  }

  /** Pairs as one string. */
  #joined(
    pairs: Expression,
    step: StepConfig,
    fields: FieldReader<StepConfig>,
    defaultEach: string,
    defaultJoin: string,
  ): StepValue {
    const { sort = 'name', escape: escaping = 'none', each = defaultEach, join = defaultJoin } = step
    if (each.replace(/\$\$\{|\$\{(?:name|value)\}/g, '').includes('${')) {
      fields.refuse('each', 'can refer only to `${name}` and `${value}`', `each: "${defaultEach}"`)
    }
    const ordered = sort === 'name' ? call('sortedPairs', pairs) : pairs
    const escaped =
      escaping === 'none'
        ? ordered
        : call(escaping === 'percent' ? 'percentEncodedPairs' : 'formEncodedPairs', ordered)
    const parts = each
      .split(/(\$\$\{|\$\{(?:name|value)\})/)
      .filter(Boolean)
      .map((part): Expression => {
        if (part === '${name}' || part === '${value}') return named(part.slice(2, -1))
        return literal(part === '$${' ? '${' : part)
      })
    const write: Expression = {
      kind: 'function',
      parameters: each.includes('${value}') ? ['name', 'value'] : ['name'],
      value: { kind: 'join', parts },
    }
    return {
      expression: call(sort === 'pair' ? 'joinSortedPairs' : 'joinPairs', escaped, write, literal(join)),
      isBytes: false,
    }
  }

  /** The result of a step: operation, encoding and case, in this order. */
  #result(
    name: string,
    step: StepConfig,
    fields: FieldReader<StepConfig>,
    input: StepValue,
    view: View,
  ): StepValue {
    const computed = this.#operation(name, step, fields, input, view)
    const encoded = encode(computed, encodingOf(step), step)
    if (!step.case || encoded.isBytes) return encoded
    return { expression: { kind: 'case', value: encoded.expression, case: step.case }, isBytes: false }
  }

  #operation(
    name: string,
    step: StepConfig,
    fields: FieldReader<StepConfig>,
    input: StepValue,
    view: View,
  ): StepValue {
    if (step.hash) {
      const data = asBytes(input)
      const expression = step.hash === 'MD5' ? call('md5Of', data) : call('hashOf', literal(step.hash), data)
      return { expression, isBytes: true }
    }
    if (step.hmac) {
      const key = this.#keyBytes(name, fields, view)
      const data = asBytes(input)
      const expression =
        step.hmac === 'MD5'
          ? call('hmacMd5', literal(name), key, data)
          : call('hmacOf', literal(step.hmac), literal(name), key, data)
      return { expression, isBytes: true }
    }
    if (step.sign)
      return { expression: this.#signed(name, step, fields, asBytes(input), view), isBytes: true }
    if (!step.decode) return input
    const decoders = { base64: 'decodeBase64', hex: 'decodeHex', percent: 'decodePercent' } as const
    return { expression: call(decoders[step.decode], literal(name), asText(input)), isBytes: true }
  }

  /**
   * A key as bytes.
   *
   * @param keyKind of a private key
   */
  #keyBytes(
    name: string,
    fields: FieldReader<StepConfig>,
    view: View,
    keyKind?: Secret['keyKind'],
  ): Expression {
    const { value, encoding } = this.#key(fields, view, keyKind)
    const text = asText(value)
    switch (encoding) {
      case 'base64':
      case 'base64url':
        return call('decodeBase64', literal(name), text)
      case 'hex':
        return call('decodeHex', literal(name), text)
      case 'base58':
        return call('decodeBase58', literal(name), text)
      default:
        return asBytes(value)
    }
  }

  #key(
    fields: FieldReader<StepConfig>,
    view: View,
    keyKind?: Secret['keyKind'],
  ): { readonly value: StepValue; readonly encoding: string | undefined } {
    const inner = fields.nested('key') as FieldReader<{ value: string; encoding?: string }>
    const [whole] = fields.list('key')
    const text = whole ?? inner.text('value', '')
    const references = referencesOf(text)
    const refuse = (problem: string): void =>
      whole
        ? fields.refuse('key', problem, 'key: "${env.SECRET}"')
        : inner.refuse('value', problem, 'value: "${env.SECRET}"')
    if (!references.some(({ source }) => keySources.includes(source))) {
      refuse('must refer to `env`, `credentials` or a step')
    } else if (references.some(({ optional }) => optional)) {
      refuse('must not have an optional reference')
    }
    const isSecret = references.every(({ source }) => source === 'env' || source === 'credentials')
    const value: StepValue = isSecret
      ? { expression: { kind: 'secret', secret: { text, override: undefined, keyKind } }, isBytes: false }
      : joinValues(valuesOf(text, view))
    return { value, encoding: whole ? undefined : inner.fixed('encoding', '') || undefined }
  }

  /** A signature with a private key. Its signer keeps what is computed from the key. */
  #signed(
    name: string,
    step: StepConfig,
    fields: FieldReader<StepConfig>,
    data: Expression,
    view: View,
  ): Expression {
    const [family = '', ...rest] = (step.sign ?? '').split('-')
    const bits = rest.at(-1)?.replace('SHA', '') ?? ''
    const hash = literal(`SHA-${bits}`)
    const isEd25519 = family === 'Ed25519'
    const keyKind = isEd25519 ? 'Ed25519' : family === 'ECDSA' ? 'P-256' : 'RSA'
    const { value, encoding } = this.#key(fields, view, keyKind)
    // Not named after the step, whose name may be that of a function, or no identifier.
    const count = this.#states.filter((state) => state.name.startsWith('signer')).length
    const signer = count ? `signer${count + 1}` : 'signer'
    const made = isEd25519
      ? call('ed25519Signer')
      : family === 'ECDSA'
        ? call('anyEcdsaSigner', hash, literal(step.format ?? 'der'))
        : rest.length > 1
          ? call('pssSigner', hash)
          : call('rsaSigner', hash, literal(1023))
    this.#states.push({ name: signer, value: made })
    const plain = asText(value)
    const key =
      encoding === undefined
        ? call('privateKeyPem', plain)
        : isEd25519
          ? call('ed25519Seed', this.#keyBytes(name, fields, view, keyKind))
          : call('privateKeyPem', call('toBase64', this.#keyBytes(name, fields, view, keyKind)))
    return { kind: 'state', name: signer, args: [key, data], isAwaited: true }
  }
}

/** The encoding of a step's result; `undefined` for none. */
function encodingOf({ hash, hmac, sign, encoding }: StepConfig): StepConfig['encoding'] {
  return encoding ?? (hash || hmac ? 'hex' : sign ? 'base64' : undefined)
}

/** A result in an encoding. */
function encode(value: StepValue, encoding: StepConfig['encoding'], step: StepConfig): StepValue {
  if (encoding === 'bytes') return { expression: asBytes(value), isBytes: true }
  const isPlain = !step.hash && !step.hmac && !step.sign && !step.decode
  if (encoding === undefined) {
    // Bytes stay bytes if they are all of the input.
    const isWhole = !isPlain || typeof step.of === 'string'
    if (!value.isBytes || (isWhole && (step.decode || isOneReference(step.of)))) return value
    return { expression: asText(value), isBytes: false }
  }
  const encoders = {
    hex: 'toHex',
    base64: 'toBase64',
    base64url: 'toBase64Url',
    base64urlPadded: 'toPaddedBase64Url',
    percent: 'percentEncodeBytes',
    form: 'formEncodeBytes',
  } as const
  return { expression: call(encoders[encoding], asBytes(value)), isBytes: false }
}

function isOneReference(of: StepConfig['of']): boolean {
  return typeof of === 'string' && /^\$\{[^{}]*\}$/.test(of)
}

/** What a key can come from. */
const keySources: readonly ReferenceSource[] = ['env', 'credentials', 'steps']

/**
 * Entries that are added at once, grouped by which of the entries added earlier come after them in the file.
 *
 * @param own entries to place
 * @param placed entries of the same place that were placed earlier
 */
function inFileOrder(
  all: readonly Entry[],
  own: readonly Entry[],
  placed: readonly Entry[],
): readonly { readonly entries: readonly Entry[]; readonly before: readonly string[] }[] {
  const groups = new Map<string, { entries: Entry[]; before: readonly string[] }>()
  for (const entry of own) {
    const before = placed.filter((other) => all.indexOf(other) > all.indexOf(entry)).map(({ name }) => name)
    const group = groups.get(before.join('\n')) ?? { entries: [], before }
    group.entries.push(entry)
    groups.set(before.join('\n'), group)
  }
  return [...groups.values()]
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
  ...['env', 'credentials', 'variables', 'time', 'expires', 'nonce', 'request'],
  ...['name', 'value'],
])

/** Names of the entries that are not in the request yet. */
function laterOf(waiting: ReadonlySet<Entry>): Later {
  const own = (place: Place): readonly string[] =>
    [...waiting].filter((entry) => entry.place === place).map(({ name }) => name)
  const [form, json] = [own('form'), own('json')]
  // With GET and HEAD, all of them are in the query.
  return { query: [...own('query'), ...form, ...json], form, json }
}

/** The steps that an entry refers to. */
function stepsIn({ value }: Entry): readonly string[] {
  return referencesInJson(value).flatMap(({ source, name }) => (source === 'steps' ? [name] : []))
}

function referencesInJson(json: Json): readonly Reference[] {
  switch (json.kind) {
    case 'text':
      return referencesOf(json.text)
    case 'list':
      return json.items.flatMap(referencesInJson)
    case 'map':
      return json.entries.flatMap(([, value]) => referencesInJson(value))
    default:
      return []
  }
}

/** JSON with the values of its references. `{ number: … }` is a number; a member whose text is empty is left out. */
function jsonWith(json: Json, view: View): Json {
  switch (json.kind) {
    case 'text': {
      if (literalOf(json.text) !== undefined) return json
      const value = asText(joinValues(valuesOf(json.text, view)))
      return { kind: 'string', value: call('unlessEmpty', value), mayBeAbsent: true }
    }
    case 'list':
      return { kind: 'list', items: json.items.map((item) => requiredItem(jsonWith(item, view), item, view)) }
    case 'map': {
      const [only, ...others] = json.entries
      if (only?.[0] === 'number' && !others.length && only[1].kind === 'text') {
        const value = asText(joinValues(valuesOf(only[1].text, view)))
        return { kind: 'value', value: call('jsonNumber', value) }
      }
      return { kind: 'map', entries: json.entries.map(([name, value]) => [name, jsonWith(value, view)]) }
    }
    default:
      return json
  }
}

/** An item of a list stays, even if it is empty. */
function requiredItem(item: Json, written: Json, view: View): Json {
  if (item.kind !== 'string' || written.kind !== 'text') return item
  return { kind: 'string', value: asText(joinValues(valuesOf(written.text, view))) }
}

/** A value as bytes or as a string. */
function like(value: StepValue, isBytes: boolean): Expression {
  return isBytes ? asBytes(value) : asText(value)
}

/** The text of a string or another scalar. */
function textOf(value: Json): Text {
  return value.kind === 'text' ? value.text : [value.kind === 'raw' ? plainOf(value.text) : '']
}

/** True if a value can contain what a URL cannot, such as half of a surrogate pair. */
function mayBeUnfit(text: Text): boolean {
  return referencesOf(text).some(({ source }) => source === 'nonce' || source === 'request')
}

/** The text of a JSON scalar, as it is sent outside of JSON. */
function plainOf(json: string): string {
  const value: unknown = JSON.parse(json)
  return typeof value === 'string' ? value : json
}
