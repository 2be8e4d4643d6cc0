import { fragments } from '../../generated/fragments.ts'
import type {
  BaseUrlPlan,
  CallExpression,
  EntryPlan,
  Expression,
  FunctionPlan,
  Json,
  MadeForRequest,
  RequestPlan,
  RequestsPlan,
  Secret,
  Step,
  UrlPart,
} from '../ir/plan.ts'
import {
  holdsSecret,
  isTimeFormat,
  literalOf,
  mayBeAbsent,
  type Reference,
  type ReferenceSource,
  referencesOf,
  type Text,
  type TimeFormat,
  zonelessFormats,
} from '../ir/text.ts'
import { TypeText } from '../ir/type-text.ts'
import {
  expressionsOfRequest,
  innerOf,
  isForeignHost,
  outerText,
  textOf,
  withInner,
} from '../ir/walk-plan.ts'
import { Code } from './code.ts'
import { type Names, referenceWords } from './scope.ts'

/** The statements that read what a function needs, and the sources of all its references. */
export interface FunctionReads {
  readonly statements: readonly Code[]
  readonly sources: ReadonlySet<ReferenceSource>
  /** How often each format of a time is referred to, as `source.format`. */
  readonly times: ReadonlyMap<string, number>
}

/** What the code around an expression has under names of its own. */
export interface Surroundings {
  readonly configName: string
  /** The tokens that a request is signed with. */
  readonly tokens: Code
  /** What `${redirect.NAME}` reads. */
  readonly redirect: Code
  /** True in a function that calls a token endpoint. */
  readonly isTokenCall: boolean
  /** The last answer, in the requests of a session. */
  readonly last: Code | undefined
  /** The cookie of a session that is the access token. */
  readonly cookie: string | undefined
  /** Names of environment variables that were read already. */
  readonly env: ReadonlySet<string>
  /** Names of credentials that are read where they are needed. */
  readonly lateCredentials: ReadonlySet<string>
  /** Fields whose URL was made already, under the same name. */
  readonly urls: ReadonlySet<string>
  /** True if the constant `time` has the time of the request. */
  readonly hasTime: boolean
  /** Times that have a constant, as `source.format`. */
  readonly times: ReadonlySet<string>
  /** What this client makes for each request. */
  readonly made: MadeForRequest
}

/** Writes expressions, each on one line. Collects the fragments that they refer to. */
export class ExpressionWriter {
  readonly #names: Names
  readonly #overriding: ReadonlySet<string>
  readonly #roots: Set<string>
  readonly #around: Surroundings

  /**
   * @param overriding credentials that override the reference to `env` in their field
   * @param roots the set that fragments are added to
   */
  constructor(names: Names, overriding: ReadonlySet<string>, roots: Set<string>, around: Surroundings) {
    this.#names = names
    this.#overriding = overriding
    this.#roots = roots
    this.#around = around
  }

  /** The same writer for other surroundings. */
  within(changes: Partial<Surroundings>): ExpressionWriter {
    return new ExpressionWriter(this.#names, this.#overriding, this.#roots, { ...this.#around, ...changes })
  }

  /** The tokens that a request is signed with. */
  get tokens(): Code {
    return this.#around.tokens
  }

  /** A call of a fragment. */
  call(fragment: string, ...args: readonly Code[]): Code {
    return Code.trusted`${this.#fragment(fragment)}(${Code.join(args, ', ')})`
  }

  /** A type, with the fragments in it. */
  type(type: TypeText): Code {
    for (const name of type.names) if (Object.hasOwn(fragments, name)) this.#roots.add(name)
    return Code.type(type)
  }

  text(text: Text): Code {
    return this.#joined([{ kind: 'text', text }])
  }

  /** A `Text` that is `undefined` if an optional variable in it is. */
  optionalText(text: Text): Code {
    const absent = this.#absent(text)
    // A reference by itself is `undefined` anyway.
    return !absent || text.length === 1
      ? this.text(text)
      : Code.trusted`${absent} ? undefined : ${this.text(text)}`
  }

  /** The value of a reference, or the name of the constant that has it. */
  reference({ source, name, optional }: Reference): Code {
    switch (source) {
      case 'env':
        // One that may be absent has a constant, which does not serve those that must not be.
        if (optional) return this.#names.of('env', name)
        return this.#around.env.has(name) ? this.#names.of('env', name) : this.readEnv(name)
      case 'session':
        return this.#sessionValue(name)
      case 'response':
        return this.#responseValue(name)
      case 'token':
        if (this.#around.last) {
          const data = Code.trusted`${this.#around.last}.response`
          return this.call('answerValue', Code.literal(`token.${name}`), data, Code.literal(name))
        }
        return this.#tokenValue(source, name, Code.trusted`${this.#around.tokens}.response`)
      case 'redirect': {
        const { redirect, isTokenCall } = this.#around
        return isTokenCall
          ? this.call('redirectValue', Code.trusted`session`, redirect, Code.literal(name))
          : this.#tokenValue(source, name, redirect)
      }
      case 'time':
      case 'expires':
        return this.#time(source, name)
      case 'nonce':
        return Code.trusted`nonce`
      case 'credentials':
        return this.#around.lateCredentials.has(name)
          ? Code.trusted`await ${this.readCredential(name, false)}`
          : this.#names.of(source, name)
      default:
        return this.#names.of(source, name)
    }
  }

  /** A promise of a credential, from what the options provide. */
  readCredential(name: string, optional: boolean): Code {
    // A function that provides all credentials may return nothing, whatever its type says.
    const given = Code.trusted`credentials${Code.member(name, true)}`
    return this.call(optional ? 'optionalCredential' : 'readCredential', Code.literal(name), given)
  }

  /** An environment variable, from the options or the process. */
  readEnv(name: string): Code {
    return this.call('readEnv', Code.literal(name), Code.trusted`options.env${Code.member(name, true)}`)
  }

  /** The same; `undefined` if it is unset or empty. */
  optionalEnv(name: string): Code {
    return this.call('optionalEnv', Code.literal(name), Code.trusted`options.env${Code.member(name, true)}`)
  }

  /**
   * The statements that make what each request has once: its time and its nonce.
   *
   * @param taken names that the function has already
   * @returns also the writer for the code after them
   */
  forRequest(
    { sources, times }: Pick<FunctionReads, 'sources' | 'times'>,
    taken: readonly string[] = [],
  ): { readonly statements: readonly Code[]; readonly writer: ExpressionWriter } {
    const { nonce, expiresIn = 0, timeZone } = this.#around.made
    const hasTime = sources.has('time') || sources.has('expires')
    const hasNonce = sources.has('nonce') && !taken.includes('nonce')
    if (!hasTime && !hasNonce) return { statements: [], writer: this }
    const madeNonce = (): Code =>
      nonce ? this.expression(nonce) : this.call('uniqueId', Code.trusted`options.nonce`)
    const after = (base: Code, milliseconds: number): Code =>
      Code.trusted`new Date(${base}.getTime() + ${Code.number(milliseconds)})`
    const local = (source: 'time' | 'expires'): readonly Code[] =>
      timeZone !== undefined && Array.from(times.keys()).some((time) => isLocal(source, time))
        ? [Code.trusted`const ${localName(source)} = ${after(Code.identifier(source), offsetOf(timeZone))}`]
        : []
    const named = namedTimes(times)
    const withTimes = this.within({ times: new Set(named.map((each) => each.join('.'))) })
    return {
      statements: [
        ...(hasTime ? [Code.trusted`const time = new Date((options.clock ?? Date.now)())`] : []),
        ...(sources.has('expires')
          ? [Code.trusted`const expires = ${after(Code.trusted`time`, expiresIn * 1000)}`]
          : []),
        ...local('time'),
        ...local('expires'),
        ...named.flatMap(([source, format]) => withTimes.#timeConstant(source, format)),
        ...(hasNonce ? [Code.trusted`const nonce = ${madeNonce()}`] : []),
      ],
      writer: hasTime ? withTimes.within({ hasTime }) : this,
    }
  }

  /** The statement of a function of the client's own. */
  declareFunction(
    { name, parameters, returns, constants, value }: FunctionPlan,
    { statements: reads, sources, times }: FunctionReads,
  ): Code {
    const typed = parameters.map(([parameter, type]) =>
      Code.parameter(Code.identifier(parameter), this.type(type)),
    )
    const { statements, writer } = this.forRequest(
      { sources, times },
      parameters.map(([parameter]) => parameter),
    )
    const needsNow = usesNow(value) || constants.some((constant) => usesNow(constant.value))
    const own = constants.map(
      (constant) =>
        Code.trusted`const ${Code.identifier(constant.name)} = ${writer.expression(constant.value)}`,
    )
    const returned = Code.trusted`return ${writer.expression(value)}`
    const lines = reads.concat(statements, needsNow ? writer.now() : [], own, returned)
    const head = Code.trusted`const ${Code.identifier(name)} = async (${Code.join(typed, ', ')})`
    const type = Code.typed(Code.trusted`: Promise<${this.type(returns)}>`)
    return Code.trusted`${head}${type} => {\n${Code.lines(lines, 4)}  }`
  }

  /** The statement of a function that makes requests. `ofRequest` is what one of them reads. */
  declareRequests(
    { name, isSingle, returns, takesTokens, constants, references, requests, keep }: RequestsPlan,
    { statements: reads }: FunctionReads,
    awaitsLate: boolean,
    ofRequest: (request: RequestPlan) => Pick<FunctionReads, 'sources' | 'times'>,
  ): Code {
    const own = constants.map(
      (constant) =>
        Code.trusted`const ${Code.identifier(constant.name)} = ${this.expression(constant.value)}`,
    )
    const parameter = takesTokens
      ? Code.parameter(Code.trusted`stored`, this.type(TypeText.of`Tokens`))
      : Code.trusted``
    const type = Code.typed(Code.trusted`: Promise<${this.type(returns)}>`)
    const head = Code.trusted`const ${Code.identifier(name)} = async (${parameter})${type} => {`
    const listed = Code.trusted`references: ${this.#list(references.map((each) => this.expression(each)))}`
    const [first] = requests
    if (isSingle && first) {
      const { before, request, signing } = this.#sessionRequest(first, ofRequest(first))
      const made = [...before, Code.trusted`const request = ${request}`, ...signing]
      const lines = [...reads, ...own, ...made, Code.trusted`return { request, ${listed} }`]
      return Code.trusted`${head}\n${Code.lines(lines, 4)}  }`
    }
    const made = requests.map((request) => this.#requestFunction(request, ofRequest(request), awaitsLate))
    const kept = keep.map(([key, text]) => Code.trusted`${Code.property(key)}: ${this.text(text)},`)
    const members = [
      Code.trusted`${listed},`,
      Code.trusted`requests: [\n${Code.lines(made, 8)}      ],`,
      ...(takesTokens ? [Code.trusted`before: stored.response,`] : []),
      ...(kept.length
        ? [Code.trusted`keep: (${this.#lastParameter()}) => ({\n${Code.lines(kept, 8)}      }),`]
        : []),
    ]
    const result = Code.trusted`return {\n${Code.lines(members, 6)}    }`
    return Code.trusted`${head}\n${Code.lines([...reads, ...own, result], 4)}  }`
  }

  /** A request of a session: the statements before it, itself, and the statements that sign it. */
  #sessionRequest(
    plan: RequestPlan,
    reads: Pick<FunctionReads, 'sources' | 'times'>,
  ): { readonly before: readonly Code[]; readonly request: Code; readonly signing: readonly Code[] } {
    const { statements, writer } = this.within({ made: plan.made }).forRequest(reads)
    const namesBase = expressionsOfRequest(plan)
      .flatMap(withInner)
      .some(({ kind }) => kind === 'base')
    return {
      before: statements,
      request: writer.expression(plan.request),
      signing: [
        ...(namesBase ? [Code.trusted`const base = new URL(request.url.origin)`] : []),
        ...plan.steps.flatMap((step) => writer.step(step)),
      ],
    }
  }

  /** What the responses so far contain. TypeScript knows its type from where the function is. */
  #lastParameter(): Code {
    const typed = Code.trusted`/** @type {${this.type(TypeText.of`SessionAnswer`)}} */ last`
    return Code.either(Code.trusted`last`, typed)
  }

  /** A function that makes one of several requests. */
  #requestFunction(
    plan: RequestPlan,
    reads: Pick<FunctionReads, 'sources' | 'times'>,
    awaitsLate: boolean,
  ): Code {
    const { before, request, signing } = this.#sessionRequest(plan, reads)
    const expressions = expressionsOfRequest(plan)
    const isAsyncFunction =
      awaitsLate ||
      expressions.some(isAwaited) ||
      plan.steps.some((step) => step.kind === 'call' && isAsync(step.fragment))
    const references = expressions.flatMap(withInner).flatMap((each) => referencesOf(textOf(each) ?? []))
    const parameter = references.some(isOfAnswer) ? this.#lastParameter() : Code.trusted``
    const head = Code.trusted`${isAsyncFunction ? Code.trusted`async ` : Code.trusted``}(${parameter}) =>`
    if (!before.length && !signing.length) return Code.trusted`${head} ${request},`
    const made = signing.length
      ? [Code.trusted`const request = ${request}`, ...signing, Code.trusted`return request`]
      : [Code.trusted`return ${request}`]
    return Code.trusted`${head} {\n${Code.lines([...before, ...made], 10)}        },`
  }

  /** The statement that names the time in seconds. */
  now(): Code {
    if (this.#around.hasTime) return Code.trusted`const now = Math.floor(time.getTime() / 1000)`
    return Code.trusted`const now = ${this.call('epochSeconds', Code.trusted`options.clock`)}`
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
        return this.#fragment(expression.name)
      case 'option':
        return Code.trusted`options.${Code.identifier(expression.name)}`
      case 'tokens':
        return this.#around.tokens
      case 'configName':
        return Code.literal(this.#around.configName)
      case 'member':
        return Code.trusted`${this.#operand(expression.object)}${Code.member(expression.name)}`
      case 'entry':
        return Code.trusted`${this.#operand(expression.record)}[${Code.literal(expression.key)}]`
      case 'accessToken':
        return Code.trusted`${this.#around.tokens}.accessToken`
      case 'tokenSecret':
        return Code.trusted`${this.#around.tokens}.tokenSecret`
      case 'name':
        return Code.identifier(expression.name)
      case 'step':
        return this.#names.of('steps', expression.name)
      case 'requestUrl':
        return Code.trusted`request.url.${Code.identifier(expression.part)}`
      case 'requestHeader':
        return Code.trusted`request.headers.get(${Code.literal(expression.name)})`
      case 'requestParameter':
        return Code.trusted`request.url.searchParams.get(${Code.literal(expression.name)})`
      case 'hasMethod':
        return this.#hasMethod(expression.methods)
      case 'joinedPairs':
        return this.#list(expression.lists.flatMap((list) => this.#spread(list)))
      case 'somePairs':
        return this.#somePairs(expression)
      case 'pairsText':
        return this.#pairsText(expression)
      case 'cut':
        return Code.trusted`${this.#operand(expression.value)}.slice(${Code.number(expression.start)})`
      case 'or': {
        const { value, operator, otherwise } = expression
        const or = operator === '||' ? Code.trusted`||` : Code.trusted`??`
        return Code.trusted`${this.#operand(value)} ${or} ${this.expression(otherwise)}`
      }
      case 'hasContent':
        return Code.trusted`${this.#operand(expression.value)}.length`
      case 'base':
        return Code.trusted`base`
      case 'choice': {
        const { condition, value, otherwise } = expression
        return Code.trusted`${this.expression(condition)} ? ${this.expression(value)} : ${this.expression(otherwise)}`
      }
      case 'case': {
        const method = expression.case === 'lower' ? Code.trusted`toLowerCase` : Code.trusted`toUpperCase`
        return Code.trusted`${this.#operand(expression.value)}.${method}()`
      }
      case 'number':
        return this.#number(expression.text)
      case 'headerValue':
        return this.#checkedHeader(expression.name, expression.text, this.text(expression.text))
      case 'promise':
        return this.promise(expression.call)
      case 'arrow': {
        const { parameters, value } = expression
        // Its caller awaits what it returns.
        const code = this.promise(value)
        return Code.trusted`(${Code.join(parameters.map(Code.identifier), ', ')}) => ${code}`
      }
      case 'url':
        return this.#around.urls.has(expression.field)
          ? Code.identifier(expression.field)
          : this.endpoint(expression.field, expression.url)
      case 'pairs':
        return this.#list(this.#rows(expression.entries))
      case 'list':
        return this.#list(expression.items.map((item) => this.expression(item)))
      case 'time':
        return Code.trusted`(options.clock ?? Date.now)()`
      case 'requestTime':
        return Code.trusted`time.getTime()`
      case 'request':
        return Code.trusted`request`
      case 'state':
        return Code.trusted`${expression.isAwaited ? Code.trusted`await ` : Code.trusted``}${Code.identifier(expression.name)}(${this.#args(expression.args)})`
      case 'ofNow': {
        const parameter = usesNow(expression.value) ? Code.trusted`now` : Code.trusted``
        return Code.trusted`(${parameter}) => ${this.expression(expression.value)}`
      }
      case 'now':
        return plusSeconds(Code.trusted`now`, expression.plus)
      case 'text':
        return this.#joined([expression])
      case 'secret':
        return this.#secret(expression.secret)
    }
  }

  /** The statements of a step of the auth. */
  step(step: Step): readonly Code[] {
    const request = Code.trusted`request`
    switch (step.kind) {
      case 'now':
        return [this.now()]
      case 'const':
        return [Code.trusted`const ${this.#names.of('steps', step.name)} = ${this.expression(step.value)}`]
      case 'header':
        return this.#setHeader(step)
      case 'query':
        return [
          this.call('setQueryCredential', request, Code.literal(step.name), this.#encodable(step.value)),
        ]
      case 'call':
        return [this.#awaitedCall({ ...step, kind: 'call' }, request)]
    }
  }

  /** A value to which an operator or a method is applied. */
  #operand(expression: Expression): Code {
    const code = this.expression(expression)
    const isCompound = ['or', 'choice', 'whereGiven'].includes(expression.kind)
    return isCompound || `${code}`.startsWith('await ') ? Code.trusted`(${code})` : code
  }

  #rows(entries: readonly (readonly [name: string, value: Expression])[]): readonly Code[] {
    return entries.map(([name, value]) => Code.trusted`[${Code.literal(name)}, ${this.expression(value)}]`)
  }

  /** A list as items of another one. */
  #spread(list: Expression): readonly Code[] {
    return list.kind === 'pairs' ? this.#rows(list.entries) : [Code.trusted`...${this.#operand(list)}`]
  }

  #hasMethod(methods: readonly string[]): Code {
    const own = this.call('methodOf', Code.trusted`request`)
    const [only, ...others] = methods.map(Code.literal)
    return only && !others.length
      ? Code.trusted`${own} === ${only}`
      : Code.trusted`[${Code.join(methods.map(Code.literal), ', ')}].includes(${own})`
  }

  #somePairs({ pairs, without, withoutEmpty }: Expression & { kind: 'somePairs' }): Code {
    const [only, ...others] = without.map(Code.literal)
    const isNamed = others.length
      ? Code.trusted`![${Code.join(without.map(Code.literal), ', ')}].includes(name)`
      : Code.trusted`name !== ${only ?? Code.trusted`''`}`
    const conditions = [
      ...(without.length ? [isNamed] : []),
      ...(withoutEmpty ? [Code.trusted`value !== ''`] : []),
    ]
    const parameters = Code.trusted`[${without.length ? Code.trusted`name` : Code.trusted``}${withoutEmpty ? Code.trusted`, value` : Code.trusted``}]`
    const kept = Code.join(conditions, ' && ')
    return Code.trusted`${this.#operand(pairs)}.filter((${parameters}) => ${kept})`
  }

  #pairsText({ pairs, each, isSorted, separator }: Expression & { kind: 'pairsText' }): Code {
    const names = withInner(each).flatMap((inner) => (inner.kind === 'name' ? [inner.name] : []))
    const parameters = Code.trusted`[${names.includes('name') ? Code.trusted`name` : Code.trusted``}${names.includes('value') ? Code.trusted`, value` : Code.trusted``}]`
    const written = Code.trusted`${this.#operand(pairs)}.map((${parameters}) => ${this.expression(each)})`
    const sorted = isSorted ? Code.trusted`${written}.sort()` : written
    return Code.trusted`${sorted}.join(${Code.literal(separator)})`
  }

  /** The statements that set a header of the auth. A value that is awaited gets a constant. */
  #setHeader({ name, value, checked, given, mayBeEmpty }: Step & { kind: 'header' }): readonly Code[] {
    if (checked) {
      const code = this.#checkedHeader(`headers.${name}`, checked, this.expression(value))
      const set = mayBeEmpty
        ? this.call('setHeader', Code.trusted`request`, Code.literal(name), code)
        : Code.trusted`request.headers.set(${Code.literal(name)}, ${code})`
      const conditions = this.#optionals(given ?? []).map((each) => Code.trusted`${each} !== undefined`)
      return [conditions.length ? Code.trusted`if (${Code.join(conditions, ' && ')}) ${set}` : set]
    }
    const awaited = value.kind === 'join' ? value.parts.find(isAwaited) : undefined
    const signed: Expression = { kind: 'name', name: 'signed' }
    const parts =
      value.kind === 'join' ? value.parts.map((part) => (part === awaited ? signed : part)) : [value]
    const code = this.#checkedHeader(name, outerText(value), this.#joined(parts))
    const set = Code.trusted`request.headers.set(${Code.literal(name)}, ${code})`
    return awaited ? [Code.trusted`const signed = ${this.expression(awaited)}`, set] : [set]
  }

  /** The statement that sets a configured header. */
  defaultHeader({ name, value }: EntryPlan): Code {
    const text = this.#checkedHeader(name, value, this.text(value))
    const set = this.call(
      'setDefaultHeader',
      Code.trusted`request`,
      Code.trusted`caller`,
      Code.literal(name),
      text,
    )
    const conditions = this.#optionals(value).map((reference) => Code.trusted`${reference} !== undefined`)
    return conditions.length ? Code.trusted`if (${Code.join(conditions, ' && ')}) ${set}` : set
  }

  /** The statement that adds the configured query. */
  defaultQuery(entries: readonly EntryPlan[]): Code {
    const rows = entries.map(
      ({ name, value }) => Code.trusted`[${Code.literal(name)}, ${this.optionalText(value)}]`,
    )
    return this.call('setDefaultQuery', Code.trusted`request`, Code.trusted`caller`, this.#list(rows))
  }

  baseUrl({ parts }: BaseUrlPlan): Code {
    const literal = literalUrl({ parts })
    if (literal !== undefined) return Code.literal(literal)
    return joinedCode(
      parts.map((part, index) =>
        part.kind === 'literal' ? part.text : this.#urlPart(part, parts[index + 1]),
      ),
    )
  }

  /** An endpoint's URL as a string, checked if it depends on more than the config. */
  endpoint(field: string, url: BaseUrlPlan): Code {
    const text = this.baseUrl(url)
    if (literalUrl(url) !== undefined) return text
    const checked = this.call('referencedUrl', Code.literal(field), text)
    return Code.trusted`${isForeignHost(url) ? this.call('allowedUrl', checked) : checked}.href`
  }

  #fragment(name: string): Code {
    this.#roots.add(name)
    return Code.identifier(name)
  }

  #args(args: readonly Expression[]): Code {
    return Code.join(
      args.map((arg) => this.expression(arg)),
      ', ',
    )
  }

  #list(items: readonly Code[]): Code {
    return Code.trusted`[${Code.join(items, ', ')}]`
  }

  #tokenValue(source: 'token' | 'redirect', name: string, data: Code): Code {
    return this.call('tokenValue', Code.literal(`${source}.${name}`), data, Code.literal(name))
  }

  /** The access token, the refresh token or a cookie of the session. */
  #sessionValue(name: string): Code {
    const { tokens, cookie } = this.#around
    if (name === 'accessToken' || name === `cookie.${cookie}`) return Code.trusted`${tokens}.accessToken`
    if (name === 'refreshToken') {
      return this.call(
        'answerText',
        Code.literal('session.refreshToken'),
        Code.trusted`${tokens}.refreshToken`,
      )
    }
    const cookies = Code.trusted`${tokens}.response['set-cookie']`
    const own = name.slice('cookie.'.length)
    return this.call('tokenValue', Code.literal(`session.${name}`), cookies, Code.literal(own))
  }

  /** A header or a cookie of the last response. */
  #responseValue(name: string): Code {
    const last = this.#around.last
    if (!last) throw new Error('there is no response here')
    const own = name.slice(name.indexOf('.') + 1)
    const value = name.startsWith('header.')
      ? Code.trusted`${last}.headers.get(${Code.literal(own)})`
      : Code.trusted`${last}.cookies[${Code.literal(own)}]`
    return this.call('answerText', Code.literal(`response.${name}`), value)
  }

  /** The time or expiry of a request in one of the formats. */
  #time(source: 'time' | 'expires', format: string): Code {
    if (!isTimeFormat(format)) throw new Error(`${format} is not a format of times`)
    const { made, times } = this.#around
    if (times.has(`${source}.${format}`)) return this.#names.of(source, format)
    return this.#timeIn(source, format, made.timeZone)
  }

  /** The statement that names a format of a time. */
  #timeConstant(source: 'time' | 'expires', format: string): Code {
    const { timeZone } = this.#around.made
    const value =
      format === isoText ? isoOf(source, timeZone) : this.#timeIn(source, format as TimeFormat, timeZone)
    return Code.trusted`const ${this.#names.of(source, format)} = ${value}`
  }

  #timeIn(source: 'time' | 'expires', format: TimeFormat, timeZone: string | undefined): Code {
    const time = Code.identifier(source)
    const iso = this.#around.times.has(`${source}.${isoText}`)
      ? this.#names.of(source, isoText)
      : isoOf(source, timeZone)
    const part = (start: number, end: number): Code =>
      Code.trusted`${iso}.slice(${Code.number(start)}, ${Code.number(end)})`
    switch (format) {
      case 's':
        return this.call('unixSeconds', time)
      case 'ms':
        return this.call('unixMilliseconds', time)
      case 'us':
        return this.call('unixMicroseconds', time)
      case 'iso':
        return timeZone === undefined
          ? iso
          : Code.trusted`\`\${${part(0, 23)}}${Code.templateText(timeZone)}\``
      case 'isoSeconds':
        return timeZone === undefined
          ? this.call('isoSeconds', time)
          : Code.trusted`\`\${${part(0, 19)}}${Code.templateText(timeZone)}\``
      case 'isoBasic':
        return this.call('isoBasic', time)
      case 'date':
        return part(0, 10)
      case 'dateBasic':
        return Code.trusted`${part(0, 10)}.replaceAll('-', '')`
      case 'rfc1123':
        return Code.trusted`${time}.toUTCString()`
      case 'YYYY':
        return part(0, 4)
      case 'YY':
        return part(2, 4)
      case 'MM':
        return part(5, 7)
      case 'DD':
        return part(8, 10)
      case 'hh':
        return part(11, 13)
      case 'mm':
        return part(14, 16)
      case 'ss':
        return part(17, 19)
      case 'SSS':
        return part(20, 23)
    }
  }

  #urlPart({ kind, text }: Exclude<UrlPart, { kind: 'literal' }>, next: UrlPart | undefined): Code {
    const [reference] = referencesOf(text)
    if (!reference) throw new Error('this part of a URL has no reference')
    const value = this.reference(reference)
    const words = Code.literal(referenceWords(reference))
    if (kind === 'path') return this.call('pathPart', value)
    if (kind === 'query') return Code.trusted`encodeURIComponent(${value})`
    if (kind === 'host') return this.call('hostPart', words, value)
    const isCredential = reference.source === 'env' || reference.source === 'credentials'
    const start = this.call(isCredential ? 'credentialStart' : 'variableStart', words, value)
    // The slash at its end would be doubled.
    const hasSlash = next?.kind === 'literal' && next.text.startsWith('/')
    return hasSlash ? Code.trusted`${start}.replace(/\\/$/, '')` : start
  }

  /** A credential for the query. Values from the options were checked when they were read; tokens may be from a store. */
  #encodable(value: Expression): Code {
    const code = this.expression(value)
    return value.kind === 'accessToken'
      ? this.call('encodableCredential', Code.literal('tokens.accessToken'), code)
      : code
  }

  #checkedHeader(name: string, text: Text, code: Code): Code {
    // What comes from the config was checked at build, and times are always valid.
    if (referencesOf(text).every(({ source }) => source === 'time' || source === 'expires')) return code
    return this.call(holdsSecret(text) ? 'secretHeader' : 'variableHeader', Code.literal(name), code)
  }

  /** A reference whose value is a number in JSON. */
  #number(text: Text): Code {
    const [reference] = referencesOf(text)
    if (!reference) throw new Error('a literal number has no reference')
    const fragment = holdsSecret(text) ? 'credentialNumber' : 'variableNumber'
    return this.call(fragment, Code.literal(referenceWords(reference)), this.reference(reference))
  }

  #whereGiven(text: Text, value: Expression, otherwise: Expression): Code {
    const [given, other] = [this.expression(value), this.expression(otherwise)]
    const absent = this.#absent(text)
    return absent ? Code.trusted`${absent} ? ${other} : ${given}` : given
  }

  /** The condition under which a part of a `Text` is absent; `undefined` if none can be. */
  #absent(text: Text): Code | undefined {
    const absent = this.#optionals(text).map((reference) => Code.trusted`${reference} === undefined`)
    return absent.length ? Code.join(absent, ' || ') : undefined
  }

  /** The optional references of a `Text`, each once. */
  #optionals(text: Text): readonly Code[] {
    const optional = referencesOf(text).filter((reference) => reference.optional)
    const codes = optional.map((reference) => this.reference(reference))
    return Array.from(new Map(codes.map((code) => [`${code}`, code])).values())
  }

  /** A secret; `undefined` if an optional part of it is absent. */
  #secret(secret: Secret): Code {
    const value = this.#joined([{ kind: 'secret', secret }])
    if (secret.text.length === 1) return value
    const absent = referencesOf(secret.text)
      .filter(({ optional }) => optional)
      .map((reference) => Code.trusted`(${this.#secretPart(secret, reference)}) === undefined`)
    return absent.length ? Code.trusted`${Code.join(absent, ' || ')} ? undefined : ${value}` : value
  }

  /** A reference in a secret, or the credential that overrides it. */
  #secretPart({ override }: Secret, reference: Reference): Code {
    const value = this.reference(reference)
    if (override === undefined || !this.#overriding.has(override) || reference.source !== 'env') return value
    return Code.trusted`${this.#names.of('credentials', override)} ?? ${value}`
  }

  #joined(expressions: readonly Expression[]): Code {
    return joinedCode(
      expressions.flatMap((expression) => this.#parts(expression)).filter((part) => part !== ''),
    )
  }

  #parts(expression: Expression): readonly (string | Code)[] {
    switch (expression.kind) {
      case 'text':
        return expression.text.map((part) => (typeof part === 'string' ? part : this.reference(part)))
      case 'secret': {
        const { secret } = expression
        return secret.text.map((part) => (typeof part === 'string' ? part : this.#secretPart(secret, part)))
      }
      case 'join':
        return expression.parts.flatMap((part) => this.#parts(part))
      case 'literal':
        return [typeof expression.value === 'string' ? expression.value : this.expression(expression)]
      default:
        return [this.expression(expression)]
    }
  }

  #awaitedCall(expression: CallExpression, ...before: readonly Code[]): Code {
    const call = this.promise(expression, ...before)
    return isAsync(expression.fragment) ? Code.trusted`await ${call}` : call
  }

  /** A call that is not awaited. */
  promise({ fragment, args }: CallExpression, ...before: readonly Code[]): Code {
    return this.call(fragment, ...before, ...args.map((arg) => this.expression(arg)))
  }

  #object(entries: readonly (readonly [string, Expression])[]): Code {
    const members = entries.map(([name, value]) => {
      const key = Code.property(name)
      const code = this.expression(value)
      return `${key}` === `${code}` ? key : Code.trusted`${key}: ${code}`
    })
    return members.length ? Code.trusted`{ ${Code.join(members, ', ')} }` : Code.trusted`{}`
  }

  /** An expression whose value is JSON as a string. */
  #json(json: Json): Code {
    const value = json.kind === 'map' && !isLiteral(json) ? this.#jsonValue(json) : undefined
    return value ? Code.trusted`JSON.stringify(${value})` : joinedCode(this.#jsonParts(json))
  }

  /**
   * An expression whose value becomes JSON; `undefined` if `JSON.stringify` would write it otherwise: numbers that are
   * not written as JavaScript would, and keys that it would sort.
   */
  #jsonValue(json: Json): Code | undefined {
    switch (json.kind) {
      case 'raw':
        return rawValue(json.text)
      case 'text':
        return this.optionalText(json.text)
      case 'string':
        return this.expression(json.value)
      case 'value':
        return json.value.kind === 'now' || json.value.kind === 'requestTime'
          ? this.expression(json.value)
          : undefined
      case 'list': {
        const items = json.items.map((item) => this.#jsonValue(item))
        if (!items.every((item) => item !== undefined)) return undefined
        const list = this.#list(items)
        return json.items.some(isOptional) ? this.call('presentItems', list) : list
      }
      case 'map': {
        const members = json.entries.map(([name, value]) => {
          const code = this.#jsonValue(value)
          if (!code || /^\d+$/.test(name)) return undefined
          const key = Code.property(name)
          return `${key}` === `${code}` ? key : Code.trusted`${key}: ${code}`
        })
        if (!members.every((member) => member !== undefined)) return undefined
        return members.length ? Code.trusted`{ ${Code.join(members, ', ')} }` : Code.trusted`{}`
      }
    }
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
        if (json.items.some(isOptional)) {
          return [this.call('jsonArray', this.#list(json.items.map((item) => this.#jsonUnlessAbsent(item))))]
        }
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
    if (entries.every(([, value]) => !isOptional(value))) {
      const rows = entries.flatMap(([name, value], index) => [
        `${index ? ',' : ''}${JSON.stringify(name)}:`,
        ...this.#jsonParts(value),
      ])
      return ['{', ...rows, '}']
    }
    // Which commas are needed is known only with the values.
    const rows = entries.map(
      ([name, value]) => Code.trusted`[${Code.literal(name)}, ${this.#jsonUnlessAbsent(value)}]`,
    )
    return [this.call('jsonObject', this.#list(rows))]
  }

  /** JSON as a string; `undefined` if it is absent. */
  #jsonUnlessAbsent(json: Json): Code {
    const text = joinedCode(this.#jsonParts(json))
    const absent = this.#absent(ownText(json))
    return absent ? Code.trusted`${absent} ? undefined : ${text}` : text
  }
}

/** The whole text of a time, of which most formats are parts. */
const isoText = 'text'

function isoOf(source: 'time' | 'expires', timeZone: string | undefined): Code {
  return Code.trusted`${timeZone === undefined ? Code.identifier(source) : localName(source)}.toISOString()`
}

/** Formats that are calls of a function. */
const computedFormats: readonly string[] = ['s', 'ms', 'us', 'isoSeconds', 'isoBasic', 'rfc1123']

/** The times to name: those that are used several times, and the text that several others are parts of. */
function namedTimes(
  times: ReadonlyMap<string, number>,
): readonly (readonly [source: 'time' | 'expires', format: string])[] {
  return (['time', 'expires'] as const).flatMap((source) => {
    const own = [...times].flatMap(([key, count]) => {
      const [from, format = ''] = key.split('.')
      return from === source ? [{ format, count }] : []
    })
    const parts = own.filter(({ format }) => !computedFormats.includes(format))
    const repeated = own.filter(({ count }) => count > 1)
    const formats = [...(parts.length > 1 ? [isoText] : []), ...repeated.map(({ format }) => format)]
    return formats.map((format) => [source, format] as const)
  })
}

/** The name of a time that is shifted to the offset of the config. */
function localName(source: 'time' | 'expires'): Code {
  return source === 'time' ? Code.trusted`localTime` : Code.trusted`localExpires`
}

/** True for a format of a time, as `source.format`, that depends on the time zone. */
function isLocal(source: 'time' | 'expires', time: string): boolean {
  const [own, format = ''] = time.split('.')
  return own === source && !zonelessFormats.includes(format)
}

/** Milliseconds of an offset such as `+08:00`. */
function offsetOf(timeZone: string): number {
  const [hours = 0, minutes = 0] = timeZone.slice(1).split(':').map(Number)
  return (timeZone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

/** True for a reference to what a response contains. */
function isOfAnswer({ source }: Reference): boolean {
  return source === 'token' || source === 'response'
}

/** True if a value has to be awaited while it is written. The calls of functions within it are for their callers. */
export function isAwaited(expression: Expression): boolean {
  if (expression.kind === 'arrow' || expression.kind === 'ofNow') return false
  if (expression.kind === 'call' && isAsync(expression.fragment)) return true
  return (expression.kind === 'state' && expression.isAwaited) || innerOf(expression).some(isAwaited)
}

/** True for a fragment that returns a promise. */
export function isAsync(fragment: string): boolean {
  return fragments[fragment]?.async === true
}

/** The code of a single part that is code; otherwise a string of all parts. */
function joinedCode(parts: readonly (string | Code)[]): Code {
  const [first] = parts
  return parts.length === 1 && first instanceof Code ? first : stringOf(parts)
}

/** A literal or, with codes among the parts, a template literal. */
function stringOf(parts: readonly (string | Code)[]): Code {
  if (parts.every((part) => typeof part === 'string')) return Code.literal(parts.join(''))
  const codes = parts.map((part) =>
    typeof part === 'string' ? Code.templateText(part) : Code.trusted`\${${part}}`,
  )
  return Code.trusted`\`${Code.join(codes, '')}\``
}

/** A URL that is known at build. */
export function literalUrl({ parts }: Pick<BaseUrlPlan, 'parts'>): string | undefined {
  const texts = parts.flatMap((part) => (part.kind === 'literal' ? [part.text] : []))
  return texts.length === parts.length ? texts.join('') : undefined
}

function usesNow(expression: Expression): boolean {
  return withInner(expression).some(({ kind }) => kind === 'now')
}

/** True for JSON that is known at build. */
function isLiteral(json: Json): boolean {
  switch (json.kind) {
    case 'raw':
      return true
    case 'text':
      return literalOf(json.text) !== undefined
    case 'string':
      return json.value.kind === 'url' && literalUrl(json.value.url) !== undefined
    case 'value':
      return false
    case 'list':
      return json.items.every(isLiteral)
    case 'map':
      return json.entries.every(([, value]) => isLiteral(value))
  }
}

/** The text of a value whose entry is left out if a part of it is absent. */
function ownText(json: Json): Text {
  if (json.kind === 'text') return json.text
  return json.kind === 'value' && json.value.kind === 'number' ? json.value.text : []
}

/** True for a value that is left out if an optional part of it is absent. */
function isOptional(json: Json): boolean {
  if (json.kind === 'list') return json.items.length > 0 && json.items.every(isOptional)
  if (json.kind === 'string') return json.mayBeAbsent === true
  return (json.kind === 'value' && json.mayBeAbsent === true) || mayBeAbsent(ownText(json))
}

/** The value of a JSON text that `JSON.stringify` would write in the same way. */
function rawValue(text: string): Code | undefined {
  const value: unknown = JSON.parse(text)
  const isScalar = value === null || ['string', 'number', 'boolean'].includes(typeof value)
  return isScalar && JSON.stringify(value) === text
    ? literalCode(value as string | number | boolean | null)
    : undefined
}

function literalCode(value: string | number | boolean | null): Code {
  if (value === null) return Code.trusted`null`
  if (typeof value === 'string') return Code.literal(value)
  return typeof value === 'number' ? Code.number(value) : value ? Code.trusted`true` : Code.trusted`false`
}

/** A time in seconds, some seconds later or earlier. */
function plusSeconds(time: Code, seconds: number): Code {
  if (!seconds) return time
  return seconds > 0
    ? Code.trusted`${time} + ${Code.number(seconds)}`
    : Code.trusted`${time} - ${Code.number(-seconds)}`
}
