import type { ConstantPlan, Expression, Json, Secret, Step, TracedStep } from '../ir/plan.ts'
import { literalOf, type Reference, type ReferenceSource, referencesOf, type Text } from '../ir/text.ts'
import { call, literal, named } from './expressions.ts'
import type { FieldReader } from './field-reader.ts'
import {
  asBytes,
  asData,
  asText,
  exposedIn,
  headerOf,
  isNeverEmpty,
  joinValues,
  jsonWith,
  type KnownStep,
  laterInQuery,
  names,
  type ParameterPlace,
  parametersOf,
  readable,
  referencesInJson,
  request,
  type SignatureConfig,
  type StepValue,
  stringOf,
  textOf,
  textValue,
  type View,
  valueFrom,
  wholeRequest,
} from './signature-values.ts'

type StepConfig = NonNullable<SignatureConfig['steps'][string]>

/** What a key can come from. */
const keySources: readonly ReferenceSource[] = ['env', 'credentials', 'steps']

/** A step that is planned now. */
interface Own {
  readonly name: string
  readonly step: StepConfig
  readonly fields: FieldReader<StepConfig>
  readonly view: View
}

/** The input of a step: its value, and the references in it that would be part of the result as they are. */
interface Input {
  readonly value: StepValue
  readonly exposed: readonly Reference[]
}

/** Plans the steps of a signature, in their order. */
export class StepPlan {
  readonly #fields: FieldReader<SignatureConfig['steps']>
  readonly #steps: SignatureConfig['steps']
  readonly #known = new Map<string, KnownStep>()
  readonly #states: ConstantPlan[] = []
  /** Constants that several steps use. */
  readonly #constants: Step[] = []
  /** Names of the constants that are pairs, by what they contain. */
  readonly #pairs = new Map<string, string>()

  constructor(fields: FieldReader<SignatureConfig>, steps: SignatureConfig['steps']) {
    this.#fields = fields.nested('steps') as FieldReader<SignatureConfig['steps']>
    this.#steps = steps
  }

  /** The steps so far. */
  get known(): ReadonlyMap<string, KnownStep> {
    return this.#known
  }

  /** What lives as long as the client: the signers of private keys. */
  get states(): readonly ConstantPlan[] {
    return this.#states
  }

  /** The constant of a step, after those that it needs. */
  add(name: string, step: StepConfig, view: View): readonly Step[] {
    const later = [name, ...Object.keys(this.#steps)]
    const fields = this.#fields.nested(name).within({
      earlier: [...this.#known.keys()],
      later,
    }) as FieldReader<StepConfig>
    const { value, exposed, traced } = this.#value({ name, step, fields, view })
    const computes = (step.hash ?? step.hmac ?? step.sign) !== undefined
    this.#known.set(name, {
      kind: value.kind,
      isCertain: computes && !step.methods && step.ifEmpty === undefined,
      exposed,
    })
    return [...this.#constants.splice(0), { kind: 'const', name, value: value.expression, traced }]
  }

  /** The value of a step, for all methods and inputs. */
  #value(own: Own): Input & { readonly traced: TracedStep } {
    const { name, step, fields, view } = own
    const input = this.#input(own)
    const isEncoded = (step.hash ?? step.hmac ?? step.sign ?? step.encoding) !== undefined
    const exposed = isEncoded ? [] : input.exposed
    const nothing = literal('')
    const { methods } = step
    const whereMethod = (value: Expression, otherwise: Expression): Expression =>
      methods ? ifSo({ kind: 'hasMethod', methods }, value, otherwise) : value
    const traced = (given: Expression): TracedStep => ({
      ...this.#traced(own),
      input: whereMethod(given, named('undefined')),
      ...(methods ? { methods } : {}),
    })
    if (step.ifEmpty === undefined) {
      const { kind, expression } = this.#result(own, input.value)
      const value = whereMethod(expression, nothing)
      return {
        value: { kind: methods ? looseKind(kind) : kind, expression: value },
        exposed,
        traced: traced(input.value.expression),
      }
    }
    const [text = ['']] = fields.list('ifEmpty')
    const source = `${name} input`
    // For other methods, the input is not even read.
    this.#constants.push({ kind: 'const', name: source, value: whereMethod(input.value.expression, nothing) })
    const given: Expression = { kind: 'step', name: source }
    const result = this.#result(own, { kind: looseKind(input.value.kind), expression: given })
    const otherwise = result.kind === 'text' ? stringOf(text, view) : valueFrom(text, view).expression
    const either = ifSo({ kind: 'hasContent', value: given }, result.expression, otherwise)
    return {
      value: {
        kind: looseKind(result.kind),
        expression: literalOf(text) === '' ? either : whereMethod(either, nothing),
      },
      exposed: [...exposed, ...exposedIn(text, view)],
      traced: traced(given),
    }
  }

  /** What a step does with its input. */
  #traced({ step, fields }: Own): Omit<TracedStep, 'input'> {
    const operations = (['hash', 'hmac', 'sign', 'decode'] as const).flatMap((name) =>
      step[name] === undefined ? [] : [`${name} ${step[name]}`],
    )
    const encoding = step.encoding ?? (step.hash || step.hmac ? 'hex' : step.sign ? 'base64' : undefined)
    return {
      ...(operations.length ? { operation: operations.join(', ') } : {}),
      ...(step.key === undefined ? {} : { key: writtenKey(fields) }),
      ...(encoding === undefined ? {} : { encoding }),
      ...(step.case === undefined ? {} : { case: step.case }),
      hasDefault: step.ifEmpty !== undefined,
    }
  }

  #input(own: Own): Input {
    const { step, fields, view } = own
    if (step.paramsOf) return this.#params(own)
    if (step.headersOf) return this.#headersText(own)
    if (step.jsonOf) {
      const json: Json = { kind: 'map', entries: fields.json('jsonOf') }
      const references = referencesInJson(json)
      return {
        value: textValue({ kind: 'json', json: jsonWith(json, view, false) }),
        exposed: exposedIn(references, view),
      }
    }
    const inputs = fields.list('of')
    const items = inputs.map((input) => valueFrom(input, view))
    const separator = step.join ?? ''
    return {
      value: step.skipEmpty ? joinGiven(items, separator) : joinValues(withSeparators(items, separator)),
      exposed: inputs.flatMap((input) => exposedIn(input, view)),
    }
  }

  #params(own: Own): Input {
    const { step, fields, view } = own
    const skipped = step.skip ?? []
    const sources = (step.paramsOf ?? []).map((source): Expression => {
      const member = /^json\.(.+)$/.exec(source)?.[1]
      if (member !== undefined) {
        const isLater = view.later.json.includes(member)
        return isLater
          ? { kind: 'pairs', entries: [] }
          : call('innerJsonParameters', readable(view), literal(member))
      }
      const place = source as ParameterPlace
      const pairs = parametersOf(place, view)
      const inQuery = place === 'query' ? laterInQuery(view.later, skipped) : undefined
      if (inQuery?.kind === 'call') return call('withoutNames', listOf([pairs]), inQuery)
      const later = view.later[place].filter((name) => !skipped.some((own) => own === name))
      return later.length ? somePairs(listOf([pairs]), later, false) : pairs
    })
    const entries = fields.json('add').map(([name, value]) => [name, textOf(value)] as const)
    const added: readonly Expression[] = entries.length
      ? [{ kind: 'pairs', entries: entries.map(([name, text]) => [name, stringOf(text, view)]) }]
      : []
    const pairs = listOf([...sources, ...added])
    const kept = added.length
      ? somePairsOfAll(pairs, skipped, step.skipEmpty === true)
      : somePairs(pairs, skipped, step.skipEmpty === true)
    const named = step.lowerNames ? call('withLowerNames', kept) : kept
    const sorted = (step.sort ?? 'name') === 'name' ? call('sortedPairs', named) : named
    return {
      value: this.#pairsText(own, this.#constant('sent parameters', sorted, own), '${name}=${value}', '&'),
      exposed: [wholeRequest, ...entries.flatMap(([, text]) => exposedIn(text, view))],
    }
  }

  #headersText(own: Own): Input {
    return {
      value: this.#pairsText(
        own,
        this.#constant('sent headers', this.#headerPairs(own), own),
        '${name}:${value}',
        '\n',
      ),
      exposed: [wholeRequest],
    }
  }

  #headerPairs({ step, view }: Own): Expression {
    const { headersOf = [], sort = 'name' } = step
    const later = view.later.headers
    const hasPrefix = headersOf.some((name) => name.endsWith('*'))
    const own = [...new Set(headersOf)].filter((name) => !later.includes(name))
    const ordered = sort === 'name' && !hasPrefix ? own.sort() : own
    const lists = ordered.map((name): Expression => {
      if (!name.endsWith('*')) return { kind: 'pairs', entries: [[name, headerOf(name, view)]] }
      const all = headersWithPrefix(name, view)
      const replaced = later.filter((each) => isHeaderOf(name, each))
      return replaced.length ? somePairs(all, replaced, false) : all
    })
    const overlaps = own.some((name) => own.some((other) => other !== name && isHeaderOf(other, name)))
    const all = listOf(lists)
    const present = call('presentHeaders', overlaps ? call('distinctPairs', all) : all)
    // Those of one prefix are sorted already.
    return hasPrefix && lists.length > 1 && sort === 'name' ? call('sortedPairs', present) : present
  }

  /** Pairs as a constant, which other steps may use too. A step for some methods reads them only then. */
  #constant(name: string, pairs: Expression, { step, view }: Own): Expression {
    if (step.methods) return pairs
    // Entries that are added in between may change the request.
    const key = JSON.stringify([pairs, view.later], (_, value) => (value === view.place ? '' : value))
    const known = this.#pairs.get(key)
    if (known !== undefined) return { kind: 'step', name: known }
    const count = [...this.#pairs.values()].filter((other) => other.startsWith(name)).length
    const constant = `${name}${count ? ` ${count + 1}` : ''}`
    this.#pairs.set(key, constant)
    this.#constants.push({ kind: 'const', name: constant, value: pairs })
    return { kind: 'step', name: constant }
  }

  /** Pairs as one string. */
  #pairsText({ step, fields }: Own, pairs: Expression, defaultEach: string, defaultJoin: string): StepValue {
    const { escape: escaping = 'none', each = defaultEach, join = defaultJoin } = step
    if (each.replace(/\$\$\{|\$\{(?:name|value)\}/g, '').includes('${')) {
      fields.refuse('each', 'can refer only to `${name}` and `${value}`', `each: "${defaultEach}"`)
    }
    const encoders = { none: undefined, percent: 'percentEncodeText', form: 'formEncode' } as const
    const encoder = encoders[escaping]
    const parts = each
      .split(/(\$\$\{|\$\{(?:name|value)\})/)
      .filter(Boolean)
      .map((part): Expression => {
        if (part === '$${') return literal('${')
        if (part !== '${name}' && part !== '${value}') return literal(part)
        const own = named(part.slice(2, -1))
        return encoder ? call(encoder, own) : own
      })
    return textValue({
      kind: 'pairsText',
      pairs,
      each: { kind: 'join', parts },
      isSorted: step.sort === 'pair',
      separator: join,
    })
  }

  /** The result of a step: operation, encoding and case, in this order. */
  #result(own: Own, input: StepValue): StepValue {
    const { step } = own
    const encoded = this.#encoded(own, input)
    if (!step.case || step.encoding === 'bytes') return encoded
    return textValue({ kind: 'case', value: asText(encoded), case: step.case })
  }

  #encoded(own: Own, input: StepValue): StepValue {
    const { step } = own
    if (step.hash) return encode(step.encoding ?? 'hex', hashed(own.name, step.hash, input))
    if (step.hmac) return encode(step.encoding ?? 'hex', this.#authenticated(own, step.hmac, input))
    if (step.sign)
      return encode(step.encoding ?? 'base64', { bytes: this.#signed(own, step.sign, asBytes(input)) })
    if (step.decode) {
      const decoders = { base64: 'decodeBase64', hex: 'decodeHex', percent: 'decodePercent' } as const
      const bytes = call(decoders[step.decode], literal(own.name), asText(input))
      return encode(step.encoding ?? 'bytes', { bytes })
    }
    if (step.encoding) return encode(step.encoding, { bytes: asBytes(input) })
    // Bytes stay bytes if they are all of the input.
    const isWhole = typeof step.of === 'string' && /^\$\{[^{}]*\}$/.test(step.of)
    return input.kind === 'text' || isWhole ? input : textValue(asText(input))
  }

  #key(
    { name, fields, view }: Own,
    keyKind?: Secret['keyKind'],
  ): { readonly value: StepValue; readonly decoded: Expression | undefined; readonly text: Text } {
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
    const value = isSecret
      ? textValue({ kind: 'secret', secret: { text, override: undefined, keyKind } })
      : valueFrom(text, view)
    const decoder = whole ? undefined : keyDecoders.get(inner.fixed('encoding', ''))
    const decoded = decoder === undefined ? undefined : call(decoder, literal(name), asText(value))
    return { value, decoded, text }
  }

  /** An HMAC, in each encoding that has a way of its own. */
  #authenticated(own: Own, hash: NonNullable<StepConfig['hmac']>, input: StepValue): Encodings {
    const { value, decoded, text } = this.#key(own)
    const isCertain = decoded !== undefined || isNeverEmpty(text, own.view)
    const plain = isCertain ? value.expression : call('requiredKey', literal(own.name), value.expression)
    const key = decoded ?? plain
    if (hash === 'MD5') {
      const bytes = decoded ?? asBytes({ kind: value.kind, expression: plain })
      return { bytes: call('hmacMd5', bytes, asBytes(input)) }
    }
    const args = [literal(own.name), literal(hash), key, ...asData(input)]
    return {
      bytes: call('hmacOf', ...args),
      hex: call('hmacHexOf', ...args),
      base64: call('hmacBase64Of', ...args),
    }
  }

  /** A signature with a private key. Its signer keeps what is computed from the key. */
  #signed(own: Own, algorithm: NonNullable<StepConfig['sign']>, data: Expression): Expression {
    const [family = '', ...rest] = algorithm.split('-')
    const hash = literal(`SHA-${rest.at(-1)?.replace('SHA', '') ?? ''}`)
    const isEd25519 = family === 'Ed25519'
    const isEcdsa = family === 'ECDSA'
    const { value, decoded } = this.#key(own, isEd25519 ? 'Ed25519' : isEcdsa ? 'P-256' : 'RSA')
    const made = isEd25519
      ? call('ed25519Signer')
      : isEcdsa
        ? call('anyEcdsaSigner', hash, literal(own.step.format ?? 'der'))
        : rest.length > 1
          ? call('pssSigner', hash)
          : call('rsaSigner', hash, literal(1023))
    // Not named after the step, whose name may be that of a function, or no identifier.
    const count = this.#states.length
    const name = count ? `signer${count + 1}` : 'signer'
    this.#states.push({ name, value: call('stepSigner', literal(own.name), made) })
    const key =
      decoded === undefined
        ? call('privateKeyPem', asText(value))
        : isEd25519
          ? call('ed25519Seed', literal(own.name), decoded)
          : call('privateKeyPem', call('toBase64', decoded))
    return { kind: 'state', name, args: [key, data], isAwaited: true }
  }
}

/** The headers whose names begin as `x-acs-*` says. */
function headersWithPrefix(item: string, view: View): Expression {
  const prefix = literal(item.slice(0, -1))
  const isContent = ['content-type', 'content-length'].some((name) => isHeaderOf(item, name))
  const all = isContent
    ? call('prefixedContentHeaders', readable(view), prefix)
    : call('prefixedHeaders', request, prefix)
  const host: Expression = { kind: 'pairs', entries: [['host', headerOf('host', view)]] }
  return isHeaderOf(item, 'host') ? call('sortedPairs', listOf([all, host])) : all
}

/** True if an item of `headersOf` means a header, or all that another item means. */
export function isHeaderOf(item: string, name: string): boolean {
  return item.endsWith('*') ? name.startsWith(item.slice(0, -1)) : item === name
}

/** Bytes that were computed, and ways to compute them in an encoding. */
interface Encodings {
  readonly bytes: Expression
  readonly hex?: Expression
  readonly base64?: Expression
}

/** What decodes a key, by its encoding. */
const keyDecoders: ReadonlyMap<string, string> = new Map([
  ['base64', 'base64Key'],
  ['base64url', 'base64Key'],
  ['hex', 'hexKey'],
  ['base58', 'base58Key'],
])

function hashed(name: string, hash: NonNullable<StepConfig['hash']>, input: StepValue): Encodings {
  if (hash === 'MD5') {
    const data = asBytes(input)
    return { bytes: call('md5Of', data), hex: call('md5Hex', data) }
  }
  const args = [literal(name), literal(hash), ...asData(input)]
  return { bytes: call('digestOf', ...args), hex: call('digestHexOf', ...args) }
}

/** A result in an encoding. */
function encode(encoding: NonNullable<StepConfig['encoding']>, { bytes, hex, base64 }: Encodings): StepValue {
  if (encoding === 'bytes') return { kind: 'bytes', expression: bytes }
  if (encoding === 'hex' && hex) return textValue(hex)
  if (encoding === 'base64' && base64) return textValue(base64)
  const encoders = {
    hex: 'toHex',
    base64: 'toBase64',
    base64url: 'toBase64Url',
    base64urlPadded: 'toPaddedBase64Url',
    percent: 'percentEncodeBytes',
    form: 'formEncodeBytes',
  } as const
  return textValue(call(encoders[encoding], bytes))
}

function writtenKey(fields: FieldReader<StepConfig>): NonNullable<TracedStep['key']> {
  const inner = fields.nested('key') as FieldReader<{ value: string; encoding?: string }>
  const [whole] = fields.list('key')
  if (whole) return { text: whole }
  const encoding = inner.fixed('encoding', '')
  return { text: inner.text('value', ''), ...(encoding ? { encoding } : {}) }
}

function withSeparators(items: readonly StepValue[], separator: string): readonly StepValue[] {
  if (!separator) return items
  return items.flatMap((item, index) => (index ? [textValue(literal(separator)), item] : [item]))
}

/** The items that are not empty. */
function joinGiven(items: readonly StepValue[], separator: string): StepValue {
  const list: Expression = { kind: 'list', items: items.map(({ expression }) => expression) }
  const isText = items.every(({ kind }) => kind === 'text')
  return isText
    ? textValue(call('joinGiven', list, literal(separator)))
    : { kind: 'bytes', expression: call('joinGivenBytes', list, literal(separator)) }
}

/** The kind of a value that may also be the empty string. */
function looseKind(kind: StepValue['kind']): StepValue['kind'] {
  return kind === 'text' ? 'text' : 'either'
}

function ifSo(condition: Expression, value: Expression, otherwise: Expression): Expression {
  return { kind: 'choice', condition, value, otherwise }
}

/** Lists of pairs as one. */
function listOf(lists: readonly Expression[]): Expression {
  const [only, ...others] = lists
  const isList = only?.kind !== 'requestUrl'
  return only && !others.length && isList ? only : { kind: 'joinedPairs', lists }
}

function somePairs(pairs: Expression, without: readonly string[], withoutEmpty: boolean): Expression {
  return without.length || withoutEmpty ? { kind: 'somePairs', pairs, without, withoutEmpty } : pairs
}

/** The same for a list that contains literal pairs: fragments give them a type. */
function somePairsOfAll(pairs: Expression, without: readonly string[], withoutEmpty: boolean): Expression {
  const kept = without.length ? call('withoutNames', pairs, names(without)) : pairs
  return withoutEmpty ? call('withoutEmpty', kept) : kept
}
