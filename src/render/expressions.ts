import { fragments } from '../../generated/fragments.ts'
import type {
  BaseUrlPlan,
  CallExpression,
  EntryPlan,
  Expression,
  FunctionPlan,
  Json,
  Step,
  UrlPart,
} from '../ir/plan.ts'
import { holdsSecret, literalOf, type Reference, referencesOf, type Text } from '../ir/text.ts'
import { isForeignHost, outerText, withInner } from '../ir/walk-plan.ts'
import { Code } from './code.ts'
import { type Names, referenceWords } from './scope.ts'

/** Writes values; takes note of the fragments that they call. */
export class ExpressionWriter {
  readonly #names: Names
  readonly #overriding: ReadonlySet<string>
  readonly #roots: Set<string>
  #waits = false
  #indent = 10
  /** What `${redirect.NAME}` reads. */
  #redirect: Code
  /** The tokens that a request is signed with. */
  #tokens: Code

  /** @param overriding credentials that override the reference to `env` in their field */
  constructor(names: Names, overriding: ReadonlySet<string>, roots: Set<string>, tokens: Code) {
    this.#tokens = tokens
    this.#redirect = Code.trusted`${tokens}.redirect`
    this.#names = names
    this.#overriding = overriding
    this.#roots = roots
  }

  /** A call of a fragment, which thereby is linked. */
  call(fragment: string, ...args: readonly Code[]): Code {
    this.#roots.add(fragment)
    return Code.trusted`${Code.identifier(fragment)}(${Code.join(args, ', ')})`
  }

  /** The same over several lines, where one would be too long. */
  #longCall(fragment: string, ...args: readonly Code[]): Code {
    this.#roots.add(fragment)
    return this.#wrapped(Code.trusted`${Code.identifier(fragment)}(`, args, Code.trusted`)`)
  }

  /** Links a fragment. */
  link(fragment: string): void {
    this.#roots.add(fragment)
  }

  /** True where something that was written has to be waited for. */
  get waits(): boolean {
    return this.#waits
  }

  text(text: Text): Code {
    return this.#joined([{ kind: 'text', text }])
  }

  /** A text that is `undefined` where an optional variable of it is. */
  optionalText(text: Text): Code {
    const absent = this.#absent(text)
    // Alone, the reference is `undefined` itself.
    return !absent || text.length === 1
      ? this.text(text)
      : Code.trusted`${absent} ? undefined : ${this.text(text)}`
  }

  /** `reference` in the environment or the tokens, or the name of the value that was read. */
  reference({ source, name }: Reference): Code {
    switch (source) {
      case 'env':
        return this.call('readEnv', Code.literal(name), Code.trusted`options.env${Code.member(name, true)}`)
      case 'token':
      case 'redirect': {
        const data = source === 'token' ? Code.trusted`${this.#tokens}.response` : this.#redirect
        return this.call('tokenValue', Code.literal(`${source}.${name}`), data, Code.literal(name))
      }
      default:
        return this.#names.of(source, name)
    }
  }

  /** Writes the statement of a function of the client's own, with the statements that read what it needs. */
  declareFunction({ name, parameters, returns, constants, value }: FunctionPlan, reads: Code): Code {
    for (const type of [returns, ...parameters.map(([, type]) => type)]) this.#type(type)
    const waited = this.#waits
    this.#indent = 6
    this.#redirect = Code.trusted`redirect`
    const own = constants.map(
      (constant) =>
        Code.trusted`    const ${Code.identifier(constant.name)} = ${this.expression(constant.value)}\n`,
    )
    const code = this.expression(value)
    this.#indent = 10
    this.#redirect = Code.trusted`${this.#tokens}.redirect`
    this.#waits = waited
    const typed = parameters.map(
      ([parameter, type]) => Code.trusted`${Code.identifier(parameter)}: ${Code.fragment(type)}`,
    )
    const now = [value, ...constants.map((constant) => constant.value)].some(usesNow)
      ? Code.trusted`    const now = ${this.call('epochSeconds', Code.trusted`options.clock`)}\n`
      : Code.trusted``
    return Code.trusted`  const ${Code.identifier(name)} = async (${Code.join(typed, ', ')}): Promise<${Code.fragment(returns)}> => {\n${reads}${now}${Code.join(own, '')}    return ${code}\n  }\n`
  }

  /** What stands in a slot, within a line of a fragment. */
  inSlot(value: Expression): Code {
    if (value.kind !== 'object') return this.expression(value)
    const entries = value.entries.map(
      ([name, entry]) => Code.trusted`${Code.property(name)}: ${this.expression(entry)}`,
    )
    return Code.trusted`{ ${Code.join(entries, ', ')} }`
  }

  /** The value of a constant of the client's own. */
  constant(value: Expression): Code {
    this.#indent = 4
    const code = this.expression(value)
    this.#indent = 10
    return code
  }

  expression(expression: Expression): Code {
    switch (expression.kind) {
      case 'call':
        return this.#awaitedCall(expression)
      case 'join':
        return this.#joined(expression.parts)
      case 'optional':
        return this.optionalText(expression.text)
      case 'whereGiven':
        return this.#whereGiven(expression.text, expression.value, expression.otherwise)
      case 'literal':
        return literalCode(expression.value)
      case 'object':
        return this.#object(expression.entries)
      case 'json':
        return this.#json(expression.json)
      case 'fragment':
        this.#roots.add(expression.name)
        return Code.identifier(expression.name)
      case 'option':
        return Code.trusted`options.${Code.identifier(expression.name)}`
      case 'accessToken':
        return Code.trusted`${this.#tokens}.accessToken`
      case 'name':
        return Code.identifier(expression.name)
      case 'number':
        return this.#number(expression.text)
      case 'headerValue': {
        const { name, text } = expression
        return this.#checkedHeader(name, text, this.text(text))
      }
      case 'arrow': {
        const { parameters, value } = expression
        // What it promises is for its caller to wait for.
        const code = this.call(value.fragment, ...value.args.map((arg) => this.expression(arg)))
        return Code.trusted`(${Code.join(parameters.map(Code.identifier), ', ')}) => ${code}`
      }
      case 'url':
        return this.#endpoint(expression.field, expression.url)
      case 'pairs':
        return this.#pairs(expression.entries)
      case 'list':
        return this.#wrapped(
          Code.trusted`[`,
          expression.items.map((item) => this.expression(item)),
          Code.trusted`]`,
        )
      case 'time':
        return Code.trusted`(options.clock ?? Date.now)()`
      case 'request':
        return Code.trusted`request`
      case 'state':
        return this.#state(expression.args)
      case 'ofNow':
        return Code.trusted`(${usesNow(expression.value) ? Code.trusted`now` : Code.trusted``}) => ${this.expression(expression.value)}`
      case 'now':
        return expression.plus ? Code.trusted`now + ${Code.number(expression.plus)}` : Code.trusted`now`
      default:
        return this.#joined([expression])
    }
  }

  /** The statement of a step of the auth. */
  step(step: Step): Code {
    const request = Code.trusted`request`
    switch (step.kind) {
      case 'header':
        return this.#setHeader(step.name, step.value)
      case 'query':
        return this.#longCall(
          'setQueryCredential',
          request,
          Code.literal(step.name),
          this.#encodable(step.value),
        )
      case 'call':
        return this.#awaitedCall({ ...step, kind: 'call' }, request)
      case 'now':
        return Code.trusted`const now = ${this.call('epochSeconds', Code.trusted`options.clock`)}`
    }
  }

  /** The statement that puts a configured header. */
  defaultHeader({ name, value }: EntryPlan): Code {
    const text = this.#checkedHeader(name, value, this.text(value))
    const put = this.#longCall(
      'setDefaultHeader',
      Code.trusted`request`,
      Code.trusted`caller`,
      Code.literal(name),
      text,
    )
    const conditions = this.#optionals(value).map((reference) => Code.trusted`${reference} !== undefined`)
    return conditions.length ? Code.trusted`if (${Code.join(conditions, ' && ')}) ${put}` : put
  }

  /** The statement that puts the configured query. */
  defaultQuery(entries: readonly EntryPlan[]): Code {
    const rows = entries.map(
      ({ name, value }) => Code.trusted`          [${Code.literal(name)}, ${this.optionalText(value)}],\n`,
    )
    const list = Code.trusted`[\n${Code.join(rows, '')}        ]`
    return this.call('setDefaultQuery', Code.trusted`request`, Code.trusted`caller`, list)
  }

  /** Links the fragments that a type names. */
  #type(text: string): void {
    for (const [name] of text.matchAll(/\w+/g)) if (Object.hasOwn(fragments, name)) this.#roots.add(name)
  }

  baseUrl({ parts }: BaseUrlPlan): Code {
    const literal = literalUrl({ parts })
    if (literal !== undefined) return Code.literal(literal)
    const codes = parts.map((part) =>
      part.kind === 'literal' ? Code.templateText(part.text) : this.#urlPart(part),
    )
    return Code.trusted`\`${Code.join(codes, '')}\``
  }

  /** An endpoint's URL as text; checked where it depends on more than the config. */
  #endpoint(field: string, url: BaseUrlPlan): Code {
    const text = this.baseUrl(url)
    if (literalUrl(url) !== undefined) return text
    const checked = this.call('referencedUrl', Code.literal(field), text)
    return Code.trusted`${isForeignHost(url) ? this.call('allowedUrl', checked) : checked}.href`
  }

  #urlPart({ kind, text }: Exclude<UrlPart, { kind: 'literal' }>): Code {
    const [reference] = referencesOf(text)
    if (!reference) throw new Error('a part of a URL is a reference')
    const value = this.reference(reference)
    const words = Code.literal(referenceWords(reference))
    if (kind === 'path') return Code.trusted`\${${this.call('pathPart', value)}}`
    if (kind === 'query') return Code.trusted`\${encodeURIComponent(${value})}`
    return Code.trusted`\${${this.call(kind === 'host' ? 'hostPart' : 'originPart', words, value)}}`
  }

  #setHeader(name: string, value: Expression): Code {
    const code = this.expression(value)
    const checked = this.#checkedHeader(name, outerText(value), code)
    return this.#wrapped(Code.trusted`request.headers.set(`, [Code.literal(name), checked], Code.trusted`)`)
  }

  /** A credential of the query. What was read from the options is checked there, but tokens may come from a store. */
  #encodable(value: Expression): Code {
    const code = this.expression(value)
    return value.kind === 'accessToken'
      ? this.call('encodableCredential', Code.literal('tokens.accessToken'), code)
      : code
  }

  #checkedHeader(name: string, text: Text, code: Code): Code {
    if (literalOf(text) !== undefined) return code
    return this.call(holdsSecret(text) ? 'secretHeader' : 'variableHeader', Code.literal(name), code)
  }

  /** A reference whose value is a number in JSON. */
  #number(text: Text): Code {
    const [reference] = referencesOf(text)
    if (!reference) throw new Error('a number that is known at build is written as it is')
    const fragment = holdsSecret(text) ? 'credentialNumber' : 'variableNumber'
    return this.call(fragment, Code.literal(referenceWords(reference)), this.reference(reference))
  }

  #whereGiven(text: Text, value: Expression, otherwise: Expression): Code {
    const [given, other] = [this.expression(value), this.expression(otherwise)]
    const absent = this.#absent(text)
    return absent ? Code.trusted`${absent} ? ${other} : ${given}` : given
  }

  /** The condition under which a part of a text is absent; `undefined` where none can be. */
  #absent(text: Text): Code | undefined {
    const absent = this.#optionals(text).map((reference) => Code.trusted`${reference} === undefined`)
    return absent.length ? Code.join(absent, ' || ') : undefined
  }

  /** What may be absent, each once. */
  #optionals(text: Text): readonly Code[] {
    const optional = referencesOf(text).filter((reference) => reference.optional)
    return [...new Map(optional.map((reference) => [reference.name, this.reference(reference)])).values()]
  }

  #joined(expressions: readonly Expression[]): Code {
    const parts = expressions.flatMap((expression) => this.#parts(expression)).filter((part) => part !== '')
    const [first] = parts
    if (parts.every((part) => typeof part === 'string')) return Code.literal(parts.join(''))
    if (parts.length === 1 && first !== undefined && typeof first !== 'string') return first
    const codes = parts.map((part) =>
      typeof part === 'string' ? Code.templateText(part) : Code.trusted`\${${part}}`,
    )
    return Code.trusted`\`${Code.join(codes, '')}\``
  }

  #parts(expression: Expression): readonly (string | Code)[] {
    switch (expression.kind) {
      case 'text':
        return expression.text.map((part) => (typeof part === 'string' ? part : this.reference(part)))
      case 'secret': {
        const { text, override } = expression.secret
        if (override === undefined || !this.#overriding.has(override))
          return this.#parts({ kind: 'text', text })
        const given = this.#names.of('credentials', override)
        return text.map((part) => {
          if (typeof part === 'string') return part
          const value = this.reference(part)
          return part.source === 'env' ? Code.trusted`${given} ?? ${value}` : value
        })
      }
      case 'join':
        return expression.parts.flatMap((part) => this.#parts(part))
      default:
        return [this.expression(expression)]
    }
  }

  #awaitedCall({ fragment, args }: CallExpression, ...before: readonly Code[]): Code {
    const call = this.#longCall(fragment, ...before, ...args.map((arg) => this.expression(arg)))
    if (!fragments[fragment]?.async) return call
    this.#waits = true
    return Code.trusted`await ${call}`
  }

  #state(args: readonly Expression[] | undefined): Code {
    if (!args) return Code.trusted`signer`
    this.#waits = true
    const codes = args.map((arg) => this.expression(arg))
    return this.#wrapped(Code.trusted`await signer(`, codes, Code.trusted`)`)
  }

  /** An object over several lines; inside of it, objects stand on one. */
  #object(entries: readonly (readonly [string, Expression])[]): Code {
    if (!entries.length) return Code.trusted`{}`
    return this.#lines('{', '}', entries, ([name, value]) => {
      const key = Code.property(name)
      const code = this.expression(value)
      return `${key}` === `${code}` ? key : Code.trusted`${key}: ${code}`
    })
  }

  /** A list of names with values. */
  #pairs(entries: readonly (readonly [string, Expression])[]): Code {
    return this.#lines(
      '[',
      ']',
      entries,
      ([name, value]) => Code.trusted`[${Code.literal(name)}, ${this.expression(value)}]`,
    )
  }

  #lines<Item>(open: '{' | '[', close: '}' | ']', items: readonly Item[], write: (item: Item) => Code): Code {
    const indent = Code.fragment(' '.repeat(this.#indent))
    const outer = Code.fragment(' '.repeat(this.#indent - 2))
    this.#indent += 2
    const rows = items.map((item) => Code.trusted`${indent}${write(item)},\n`)
    this.#indent -= 2
    return Code.trusted`${Code.fragment(open)}\n${Code.join(rows, '')}${outer}${Code.fragment(close)}`
  }

  /** Items on one line or, where that would be too long, each on its own. */
  #wrapped(open: Code, items: readonly Code[], close: Code): Code {
    const line = Code.trusted`${open}${Code.join(items, ', ')}${close}`
    const hasLines = (code: Code | undefined): boolean => `${code}`.includes('\n')
    const last = items.at(-1)
    const others = items.slice(0, -1)
    // One item is no shorter on its own. An object or a list may end a line that others stand on.
    if (!others.length || (hasLines(last) && /^[{[]/.test(`${last}`) && !others.some(hasLines))) return line
    if (!hasLines(line) && `${line}`.length + this.#indent <= 120) return line
    const indent = Code.fragment(' '.repeat(this.#indent))
    const rows = items.map((item) => Code.trusted`${indent}${Code.indented(item)},\n`)
    const outer = Code.fragment(' '.repeat(this.#indent - 2))
    return Code.trusted`${open}\n${Code.join(rows, '')}${outer}${close}`
  }

  /** Code of a text that is JSON. */
  #json(json: Json): Code {
    const parts = this.#jsonParts(json)
    if (parts.every((part) => typeof part === 'string')) return Code.literal(parts.join(''))
    const codes = parts.map((part) =>
      typeof part === 'string' ? Code.templateText(part) : Code.trusted`\${${part}}`,
    )
    return Code.trusted`\`${Code.join(codes, '')}\``
  }

  #jsonParts(json: Json): readonly (string | Code)[] {
    switch (json.kind) {
      case 'raw':
        return [json.text]
      case 'value':
        return [this.expression(json.value)]
      case 'string': {
        const { value } = json
        const known = value.kind === 'url' ? literalUrl(value.url) : undefined
        return [
          known === undefined
            ? Code.trusted`JSON.stringify(${this.expression(value)})`
            : JSON.stringify(known),
        ]
      }
      case 'text': {
        const literal = literalOf(json.text)
        return [
          literal === undefined
            ? Code.trusted`JSON.stringify(${this.text(json.text)})`
            : JSON.stringify(literal),
        ]
      }
      case 'list':
        return [
          '[',
          ...json.items.flatMap((item, index) => [index ? ',' : '', ...this.#jsonParts(item)]),
          ']',
        ]
      case 'map':
        return this.#jsonMap(json.entries)
    }
  }

  #jsonMap(entries: readonly (readonly [string, Json])[]): readonly (string | Code)[] {
    if (entries.every(([, value]) => !this.#absent(ownText(value)))) {
      const rows = entries.flatMap(([name, value], index) => [
        `${index ? ',' : ''}${JSON.stringify(name)}:`,
        ...this.#jsonParts(value),
      ])
      return ['{', ...rows, '}']
    }
    // Which commas are needed is known only with the values.
    const rows = entries.map(([name, value]) => {
      const entry = this.#json({ kind: 'map', entries: [[name, requiredJson(value)]] })
      const absent = this.#absent(ownText(value))
      return absent ? Code.trusted`${absent} ? undefined : ${entry}` : entry
    })
    return [this.call('joinMaps', this.#wrapped(Code.trusted`[`, rows, Code.trusted`]`))]
  }
}

/** A URL that is known at build. */
function literalUrl({ parts }: Pick<BaseUrlPlan, 'parts'>): string | undefined {
  const texts = parts.flatMap((part) => (part.kind === 'literal' ? [part.text] : []))
  return texts.length === parts.length ? texts.join('') : undefined
}

function usesNow(expression: Expression): boolean {
  return withInner(expression).some(({ kind }) => kind === 'now')
}

/** The text of a value whose entry is left out if a part of it is absent. */
function ownText(json: Json): Text {
  if (json.kind === 'text') return json.text
  return json.kind === 'value' && json.value.kind === 'number' ? json.value.text : []
}

/** A value as if nothing of its own text could be absent. */
function requiredJson(json: Json): Json {
  if (json.kind === 'text') return { kind: 'text', text: required(json.text) }
  if (json.kind !== 'value' || json.value.kind !== 'number') return json
  return { kind: 'value', value: { kind: 'number', text: required(json.value.text) } }
}

/** The text as if nothing of it could be absent. */
function required(text: Text): Text {
  return text.map((part) => (typeof part === 'string' ? part : { ...part, optional: false }))
}

function literalCode(value: string | number | boolean | null): Code {
  if (value === null) return Code.trusted`null`
  if (typeof value === 'string') return Code.literal(value)
  return typeof value === 'number' ? Code.number(value) : value ? Code.trusted`true` : Code.trusted`false`
}
