import type { BaseUrlPlan, EntryPlan, Expression, Step, UrlPart } from '../ir/plan.ts'
import { holdsSecret, literalOf, type Reference, referencesOf, type Text } from '../ir/text.ts'
import { Code } from './code.ts'
import { type Names, referenceWords } from './scope.ts'

/** Writes values; takes note of the fragments that they call. */
export class ExpressionWriter {
  readonly #names: Names
  readonly #overrides: ReadonlySet<string>
  readonly #roots: Set<string>

  /** @param overrides credentials that may be given in place of a field's text */
  constructor(names: Names, overrides: ReadonlySet<string>, roots: Set<string>) {
    this.#names = names
    this.#overrides = overrides
    this.#roots = roots
  }

  /** A call of a fragment, which thereby is linked. */
  call(fragment: string, ...args: readonly Code[]): Code {
    this.#roots.add(fragment)
    return Code.trusted`${Code.identifier(fragment)}(${Code.join(args, ', ')})`
  }

  text(text: Text): Code {
    return this.#joined([{ kind: 'text', text }])
  }

  /** A text that is `undefined` where an optional variable of it is. */
  optionalText(text: Text): Code {
    const absent = this.#optionals(text).map((reference) => Code.trusted`${reference} === undefined`)
    // Alone, the reference is `undefined` itself.
    if (!absent.length || text.length === 1) return this.text(text)
    return Code.trusted`${Code.join(absent, ' || ')} ? undefined : ${this.text(text)}`
  }

  /** `reference` in the environment, or the name of the value that was read. */
  reference({ source, name }: Reference): Code {
    if (source !== 'env') return this.#names.of(source, name)
    return this.call('readEnv', Code.literal(name), Code.trusted`options.env${Code.member(name, true)}`)
  }

  expression(expression: Expression): Code {
    switch (expression.kind) {
      case 'call':
        return this.call(expression.fragment, ...expression.args.map((arg) => this.expression(arg)))
      case 'join':
        return this.#joined(expression.parts)
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
        return this.call('setQueryCredential', request, Code.literal(step.name), this.expression(step.value))
      case 'call':
        return this.call(step.fragment, request, ...step.args.map((arg) => this.expression(arg)))
    }
  }

  /** The statement that puts a configured header. */
  defaultHeader({ name, value }: EntryPlan): Code {
    const text = this.#checkedHeader(name, value, this.text(value))
    const put = this.call(
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

  baseUrl({ parts }: BaseUrlPlan): Code {
    const literal = parts.every((part) => part.kind === 'literal')
    if (literal) return Code.literal(parts.map((part) => (part.kind === 'literal' ? part.text : '')).join(''))
    const codes = parts.map((part) =>
      part.kind === 'literal' ? Code.templateText(part.text) : this.#urlPart(part),
    )
    return Code.trusted`\`${Code.join(codes, '')}\``
  }

  #urlPart({ kind, text }: Exclude<UrlPart, { kind: 'literal' }>): Code {
    const [reference] = referencesOf(text)
    if (!reference) throw new Error('a part of a URL is a reference')
    const value = this.reference(reference)
    const words = Code.literal(referenceWords(reference))
    if (kind === 'path') return Code.trusted`\${${this.call('pathPart', value)}}`
    return Code.trusted`\${${this.call(kind === 'host' ? 'hostPart' : 'originPart', words, value)}}`
  }

  #setHeader(name: string, value: Expression): Code {
    const text = value.kind === 'call' ? undefined : flatten(value)
    const code = this.expression(value)
    const checked = text ? this.#checkedHeader(name, text, code) : code
    return Code.trusted`request.headers.set(${Code.literal(name)}, ${checked})`
  }

  #checkedHeader(name: string, text: Text, code: Code): Code {
    if (literalOf(text) !== undefined) return code
    return this.call(holdsSecret(text) ? 'secretHeader' : 'variableHeader', Code.literal(name), code)
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
        const replaced = override !== undefined && this.#overrides.has(override)
        if (!replaced) return this.#parts({ kind: 'text', text })
        return [Code.trusted`${this.#names.of('credentials', override)} ?? ${this.text(text)}`]
      }
      case 'join':
        return expression.parts.flatMap((part) => this.#parts(part))
      case 'call':
        return [this.expression(expression)]
    }
  }
}

/** All the text of an expression without calls. */
function flatten(expression: Expression): Text {
  switch (expression.kind) {
    case 'text':
      return expression.text
    case 'secret':
      return expression.secret.text
    case 'join':
      return expression.parts.flatMap(flatten)
    case 'call':
      return []
  }
}
