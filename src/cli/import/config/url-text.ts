import { holdsSecretFormat } from '../../../diagnostics/secret-formats.ts'
import { asData, isCopiedSegment, mayBeSecret, onOneLine, slug, versionIn } from '../copied.ts'
import type { ImportedUrl, ImportedVariable, UrlPart } from '../model.ts'

/** A variable of a config. */
export interface Variable {
  readonly default?: string | undefined
  readonly enum?: readonly string[] | undefined
  /** Our words. */
  readonly description?: string | undefined
}

/** The variables of a config, by their names. */
export class Variables {
  readonly #byName = new Map<string, Variable>()
  /** Variables of the source that have a name already. */
  readonly #known = new Map<ImportedVariable, string>()

  #baseUrl: string | undefined

  get all(): ReadonlyMap<string, Variable> {
    return this.#byName
  }

  /** The name of a variable of the source, which two URLs may share. */
  nameOf(variable: ImportedVariable, isCopied: (value: string) => boolean): string {
    for (const [known, name] of this.#known) {
      if (JSON.stringify(known) === JSON.stringify(variable)) return name
    }
    const isUsable = (value: string): boolean =>
      /^[\x21-\x7e]{0,200}$/.test(value) && !value.includes('${') && isCopied(value)
    const values = (variable.enum ?? []).filter(isUsable)
    const ours = variable.default !== undefined && isUsable(variable.default) ? variable.default : undefined
    const isWhole = values.length > 0 && values.length === variable.enum?.length
    const list = isWhole && (ours === undefined || values.includes(ours)) ? values : undefined
    const name = this.add(variable.variable, { default: ours, enum: list })
    this.#known.set(variable, name)
    return name
  }

  /** A reference to the base URL, which the user has to pass. */
  baseUrl(): string {
    this.#baseUrl ??= this.add('baseUrl', { description: 'Base URL of the API.' })
    return `\${variables.${this.#baseUrl}}`
  }

  /** Declares a variable under a name that is still free. */
  add(wanted: string, variable: Variable): string {
    const stem = slug(wanted) || 'value'
    let name = stem
    for (let number = 2; this.#byName.has(name); number++) name = `${stem}${number}`
    this.#byName.set(name, variable)
    return name
  }
}

/**
 * A URL as a config writes it. What is not copied becomes a variable: segments of the path with digits, and values of
 * the query. User information and the fragment are left out.
 *
 * @param isInline writes the defaults of the source's variables in their place
 */
export function urlText(url: ImportedUrl, variables: Variables, isInline = false): string {
  const parts = isInline ? url.map(inline) : url
  const pieces = parts.flatMap((part): readonly UrlPart[] =>
    typeof part === 'string' ? onOneLine(part).split(/(?<=[/?&#])|(?=[/?&#])/) : [part],
  )
  const first = pieces[0]
  const isRelative = first === undefined || (typeof first === 'string' && !/^https?:$/i.test(first))
  let text = isRelative ? variables.baseUrl() : ''
  let state: 'host' | 'path' | 'query' = isRelative || typeof first !== 'string' ? 'path' : 'host'
  let segment: UrlPart[] = []
  let before = ''
  const end = (): void => {
    text +=
      state === 'host'
        ? hostText(segment, variables)
        : segmentText(segment, before, state === 'query', variables)
    const literal = segment.filter((each) => typeof each === 'string').join('')
    if (state === 'path' && isCopiedSegment(literal)) before = literal || before
    segment = []
  }
  // After `https:`, `/` and `/`.
  const start = state === 'host' ? 3 : 0
  if (start) text += `${String(first).toLowerCase()}//`
  for (const piece of pieces.slice(start)) {
    if (piece === '#') break
    const isMark = state === 'query' ? piece === '&' : piece === '/' || piece === '?'
    if (!isMark) {
      segment.push(piece)
      continue
    }
    end()
    if (state !== 'query') {
      if (piece === '?') state = 'query'
      else if (piece === '/') state = 'path'
    }
    text += piece
  }
  end()
  return text
}

function inline(part: UrlPart): UrlPart {
  return typeof part !== 'string' && 'variable' in part ? (part.default ?? part) : part
}

function referenceOf(
  part: Exclude<UrlPart, string>,
  variables: Variables,
  isCopied: (value: string) => boolean,
): string {
  return 'env' in part ? `\${env.${part.env}}` : `\${variables.${variables.nameOf(part, isCopied)}}`
}

function hostText(parts: readonly UrlPart[], variables: Variables): string {
  const isCopied = (value: string): boolean => /^[\w.:-]{1,253}$/.test(value) && !holdsSecretFormat(value)
  // User information may have references too.
  const last = parts.findLastIndex((part) => typeof part === 'string' && part.includes('@'))
  return parts
    .slice(Math.max(last, 0))
    .map((part) =>
      typeof part === 'string'
        ? asData(part.replace(/^.*@/, '').replaceAll('$', ''))
        : referenceOf(part, variables, isCopied),
    )
    .join('')
}

function segmentText(
  parts: readonly UrlPart[],
  before: string,
  isQuery: boolean,
  variables: Variables,
): string {
  const literal = parts.filter((part) => typeof part === 'string').join('')
  if (isQuery) return parameterText(parts, literal, variables)
  // The `2.0` of `v2.0` is not copied by itself.
  const isCopiedAt = (value: string, index: number): boolean => {
    const isPlainText = parts.every((part, other) => typeof part === 'string' || other === index)
    const whole = parts.map((part) => (typeof part === 'string' ? part : value)).join('')
    return !/[/\\]/.test(value) && (isCopiedSegment(value) || (isPlainText && versionIn(whole) === 'word'))
  }
  if (parts.length === 1 && typeof parts[0] === 'string' && !isCopiedSegment(parts[0])) {
    const isVersion = versionIn(parts[0]) !== undefined
    const name = variables.add(isVersion ? 'version' : slug(before) || 'segment', {
      description: `What follows ${before === '' ? 'the host' : `\`${asData(before)}\``} in the path.`,
    })
    return `\${variables.${name}}`
  }
  // Part of a segment with a reference.
  const isPlain = isCopiedSegment(literal)
  return parts
    .map((part, index) =>
      typeof part === 'string'
        ? isPlain
          ? encode(part)
          : `\${variables.${variables.add('segment', {})}}`
        : referenceOf(part, variables, (value) => isCopiedAt(value, index)),
    )
    .join('')
}

/** `name=value`, whose value is not copied. */
function parameterText(parts: readonly UrlPart[], literal: string, variables: Variables): string {
  const [name = '', ...rest] = literal.split('=')
  if (name === '' && parts.length === 0) return ''
  const [first, second] = parts
  const only = second !== undefined && typeof second !== 'string' ? second : undefined
  const isReference = only && typeof first === 'string' && first.endsWith('=') && parts.length === 2
  if (isReference) return `${encode(name)}=${referenceOf(only, variables, () => false)}`
  // Without a `=`, it may be a value.
  if (mayBeSecret(name) || (!rest.length && !isCopiedSegment(literal)))
    return `\${variables.${variables.add('query', {})}}`
  if (!rest.length || rest.join('=') === '') return encode(literal)
  return `${encode(name)}=\${variables.${variables.add(name, { description: `Value of \`${asData(name)}\` in the query.` })}}`
}

/** A literal part of a path or a query, with references as data. */
function encode(text: string): string {
  // A `$` at the end would make the `${` of a reference after it literal.
  return text
    .replace(/[^A-Za-z0-9._~!$&'()*+,;=:@%-]/gu, (character) => encodeURIComponent(character))
    .replace(/\$$/, '%24')
}
