import type { RelatedSpan, Reporter } from '../diagnostics/diagnostic.ts'
import { isName } from '../diagnostics/hints.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { ScalarNode, Span } from '../ir/source.ts'
import { isTimeFormat, type ReferenceSource, type Text, timeFormats } from '../ir/text.ts'
import type { KnownSteps } from '../schemes/field-reader.ts'
import {
  callerSources,
  closingHint,
  declareHint,
  nameHint,
  nameInSourceHint,
  otherSyntaxHint,
  referenceHint,
  responseHint,
  sessionHint,
  signatureSources,
  sourceHint,
  unavailableHint,
} from './reference-hints.ts'

/** What references are checked against. */
export interface ReferenceScope {
  readonly reporter: Reporter
  /** The config's text, for the places of references within values. */
  readonly text: string
  /** The config's variables; `undefined` if they are not known because of another mistake. */
  readonly variables: ReadonlyMap<string, DeclaredVariable> | undefined
  /** Collects the variables that are referred to. */
  readonly used: Set<string>
  /** Sources that are available here, besides those of the caller: of servers, and of the client for each request. */
  readonly moreSources: readonly ReferenceSource[]
  /** What `${session.…}` can name; `undefined` if that is not known because of another mistake. */
  readonly sessionNames?: readonly string[] | undefined
  /** For `${steps.NAME}`. */
  readonly steps?: KnownSteps
  /** True if a reference to the redirect of a login can be to its `state`, which is not stored. */
  readonly hasState?: boolean
  /** True if references to the request cannot be to its body. */
  readonly hidesBody?: boolean
  /** The names of all steps of the config. Those with a mistake are left out when the others are read. */
  readonly declaredSteps: ReadonlySet<string>
  /** Whether a signature has `expiresIn`, even a wrong one, so that it can refer to `expires`. */
  readonly hasExpiry: boolean
  /** The keys that decide which sources are available. */
  readonly sourcesSetBy: readonly RelatedSpan[]
}

/** A variable of the config. */
export interface DeclaredVariable {
  readonly optional: boolean
  /** The place of its key. */
  readonly place: Span
  /** The place of its `optional`. */
  readonly optionalPlace: Span
}

const sources: readonly ReferenceSource[] = [
  ...callerSources,
  'token',
  'redirect',
  'session',
  'response',
  ...signatureSources,
]

/** Sources whose references can be marked as optional. */
const optionalSources: readonly ReferenceSource[] = ['env', 'credentials']

/** Reads the references of a value. A wrong reference is reported, and kept as plain text. */
export function readText(node: ScalarNode, scope: ReferenceScope): Text {
  return readReferences(node, scope).text
}

/** Reads the references of a value; `undefined` if a problem was reported, so that no other is. */
export function readSoundText(node: ScalarNode, scope: ReferenceScope): Text | undefined {
  const { text, isSound } = readReferences(node, scope)
  return isSound ? text : undefined
}

function readReferences(
  node: ScalarNode,
  scope: ReferenceScope,
): { readonly text: Text; readonly isSound: boolean } {
  if (node.literal) return { text: [node.text], isSound: true }
  const parts: (string | Text[number])[] = []
  let isSound = true
  let from = node.span.start
  let literal = ''
  let rest = node.text
  for (;;) {
    const at = rest.indexOf('${')
    if (at < 0) break
    if (rest[at - 1] === '$') {
      literal += `${rest.slice(0, at - 1)}\${`
      rest = rest.slice(at + 2)
      continue
    }
    const words = wordsAt(rest.slice(at))
    const span = findWords(words, from, node.span, scope.text)
    from = span.end
    const reference = words.endsWith('}') ? readReference(words.slice(2, -1), span, scope) : undefined
    if (!words.endsWith('}')) {
      const problem = 'has no closing `}`'
      scope.reporter.report('references/syntax', span, { problem }, closingHint(words.slice(2)))
    }
    literal += rest.slice(0, at)
    if (reference) {
      if (literal) parts.push(literal)
      parts.push(reference)
      literal = ''
    } else isSound = false
    rest = rest.slice(at + words.length)
  }
  if (literal + rest || parts.length === 0) parts.push(literal + rest)
  return { text: parts, isSound }
}

/** The reference at the beginning of the text, with one nested in it. Without a closing brace, it ends with its name. */
function wordsAt(text: string): string {
  // The syntax of GitHub Actions and Helm.
  const [doubled] = /^\$\{\{[^{}]*\}\}/.exec(text) ?? []
  if (doubled !== undefined) return doubled
  const [nested] = /^\$\{[^{}\s]*\$\{[^{}\s]*\}[^{}\s]*\}/.exec(text) ?? []
  if (nested !== undefined) return nested
  const next = text.indexOf('${', 2)
  const end = (next < 0 ? text : text.slice(0, next)).indexOf('}')
  return end < 0 ? (/^\$\{[\w.-]*/.exec(text)?.[0] ?? text) : text.slice(0, end + 1)
}

/** Reads `$${` as `${` in a value that cannot contain references. */
export function plainText(text: string): string {
  return text.replaceAll('$${', '${')
}

/** Parts of a request, for `${request.PART}`. */
export const requestParts: readonly string[] = [
  'method',
  'url',
  'host',
  'hostname',
  'port',
  'path',
  'query',
  'target',
  'subpath',
  'body',
  'mediaType',
  'headers.NAME',
  'query.NAME',
  'form.NAME',
  'json.NAME',
]

/** What `${session.…}` and `${response.…}` can name in any config. Names of cookies may contain dots. */
const namesOfResponses = {
  session: /^(accessToken|refreshToken|cookie\.[\w.-]+)$/,
  response: /^(header\.[\w-]+|cookie\.[\w.-]+)$/,
} as const

function isRequestPart(name: string): boolean {
  return requestParts.includes(name) || /^(headers|query|form|json)\.[\w.-]+$/.test(name)
}

/** True for the body of a request, and for what it contains. */
function isOfBody(part: string): boolean {
  return /^(body$|form\.|json\.)/.test(part)
}

/** True for names such as `constructor`, which every object has, options included. */
export function isInherited(name: string): boolean {
  return name in Object.prototype
}

/** True if `readText` would find a reference. */
export function holdsReference(text: string): boolean {
  return /(?:^|[^$])\$\{/.test(text)
}

/** Reads a reference; `undefined` if a problem was reported. */
function readReference(inner: string, span: Span, scope: ReferenceScope): Text[number] | undefined {
  const { reporter, variables, used } = scope
  if (inner.includes('${')) {
    const problem = 'cannot contain another reference'
    reporter.report('references/syntax', span, { problem }, 'write one reference after the other')
    return undefined
  }
  const dot = inner.indexOf('.')
  const source = dot < 0 ? inner : inner.slice(0, dot)
  const name = dot < 0 ? '' : inner.slice(dot + 1)
  const known = sources.find((candidate) => candidate === source)
  if (!known || (dot < 0 && !signatureSources.includes(known))) {
    reportSource(source, name, dot >= 0, span, scope)
    return undefined
  }
  if (!callerSources.includes(known) && !scope.moreSources.includes(known)) {
    const data = { source: known }
    const hint = unavailableHint(known, name, scope)
    reporter.report('references/not-available', span, data, hint, scope.sourcesSetBy)
    return undefined
  }
  if (inner === 'redirect.state' && !scope.hasState) {
    const hint = unavailableHint(known, name, scope)
    reporter.report('references/not-available', span, { source: inner }, hint)
    return undefined
  }
  if (known === 'nonce') {
    if (dot < 0) return { source: known, name: '', optional: false }
    reporter.report('references/syntax', span, { problem: 'to `nonce` has no name' }, '${nonce}')
    return undefined
  }
  if (known === 'time' || known === 'expires') {
    if (!name) {
      const problem = `to \`${known}\` must name a format`
      reporter.report('references/syntax', span, { problem }, `\${${known}.iso}`)
      return undefined
    }
    if (isTimeFormat(name)) return { source: known, name, optional: false }
    const data = { source: known, name }
    reporter.report('references/unknown-name', span, data, nameInSourceHint(known, name, timeFormats))
    return undefined
  }
  if (known === 'request') {
    const isHidden = (part: string): boolean => scope.hidesBody === true && isOfBody(part)
    if (!isRequestPart(name)) {
      const names = requestParts.filter((part) => !isHidden(part))
      const data = { source: known, name }
      reporter.report('references/unknown-name', span, data, nameInSourceHint(known, name, names))
      return undefined
    }
    if (!isHidden(name)) return { source: known, name, optional: false }
    const data = { source: `${known}.${name}` }
    reporter.report('references/not-available', span, data, '${request.target}')
    return undefined
  }
  if (known === 'steps') {
    const unknown: Pick<KnownSteps, 'earlier' | 'later'> = { earlier: [name], later: [] }
    const { earlier, later } = scope.steps ?? unknown
    if (earlier.includes(name)) return { source: known, name, optional: false }
    if (later.includes(name)) {
      const isItself = later[0] === name
      const hint = isItself ? otherInput(earlier) : `move \`${name}\` before this step`
      reporter.report('references/later-step', span, { name, isItself }, hint)
      return undefined
    }
    if (scope.declaredSteps.has(name)) return { source: known, name, optional: false }
    const data = { source: known, name }
    reporter.report('references/unknown-name', span, data, nameInSourceHint(known, name, earlier))
    return undefined
  }
  if (known === 'session' || known === 'response') {
    const ofSession = known === 'session' ? scope.sessionNames : undefined
    if (ofSession?.includes(name) ?? namesOfResponses[known].test(name)) {
      return { source: known, name, optional: false }
    }
    const names = ofSession ?? ['header.NAME', 'cookie.NAME']
    // A signature can only refer to the access token.
    const ofSignature = scope.steps && referenceHint(known, 'accessToken')
    const hint =
      known === 'session' ? (ofSignature ?? sessionHint(known, name, names)) : responseHint(name, names)
    reporter.report('references/unknown-name', span, { source: known, name }, hint)
    return undefined
  }
  const isMarked = name.endsWith('?')
  if (isMarked && known === 'variables') {
    const own = name.slice(0, -1)
    const problem = 'to a variable cannot end with `?`; write `optional: true` where the variable is declared'
    reporter.report('references/syntax', span, { problem }, referenceHint(known, own))
    return undefined
  }
  const optional = isMarked && optionalSources.includes(known)
  const plain = optional ? name.slice(0, -1) : name
  // The responses of servers contain maps in maps.
  if (!/^[A-Za-z0-9_-]+$/.test(known === 'token' ? plain.replace(/\.(?=[^.])/g, '') : plain)) {
    const problem = plain
      ? 'must have a name of letters, digits, `_` and `-`'
      : 'must have a name after its source'
    reporter.report('references/syntax', span, { problem }, referenceHint(known, name))
    return undefined
  }
  const inherited = plain.split('.').find(isInherited)
  if (inherited !== undefined) {
    const problem = `must not have the name \`${inherited}\`, which every JavaScript object has`
    reporter.report('references/syntax', span, { problem }, referenceHint(known, ''))
    return undefined
  }
  if (known !== 'variables') return { source: known, name: plain, optional }
  if (variables && !variables.has(name)) {
    reportUnknownVariable(name, variables, span, scope)
    return undefined
  }
  used.add(name)
  return { source: known, name, optional: variables?.get(name)?.optional ?? false }
}

function reportUnknownVariable(
  name: string,
  variables: ReadonlyMap<string, DeclaredVariable>,
  span: Span,
  scope: ReferenceScope,
): void {
  const { reporter } = scope
  // Comparing thousands of names with each other would take too long.
  const near = reporter.count < 100 ? nearest(name, variables.keys()) : undefined
  const place = near === undefined ? undefined : variables.get(near)?.place
  const related = place ? [{ span: place, message: `\`${near}\` is declared here` }] : []
  const hint = near === undefined ? declareHint(name, scope) : `did you mean \`${near}\`?`
  reporter.report('references/unknown-variable', span, { name }, hint, related)
}

/** Reports a reference without a source, or with an unknown one. */
function reportSource(
  source: string,
  name: string,
  hasName: boolean,
  span: Span,
  scope: ReferenceScope,
): void {
  const { reporter } = scope
  if (hasName && /^[A-Za-z]+$/.test(source) && isName(source)) {
    reporter.report('references/unknown-source', span, { source }, sourceHint(source, name, scope))
  } else if (hasName || !/^[A-Za-z0-9_-]+$/.test(source)) {
    const hint = otherSyntaxHint(hasName ? `${source}.${name}` : source, scope)
    reporter.report('references/syntax', span, { problem: 'must have the form `${source.NAME}`' }, hint)
  } else {
    const problem = 'must begin with its source'
    reporter.report('references/syntax', span, { problem }, nameHint(source, scope))
  }
}

/** The place of a part of a value; if that is written with escapes, the whole value. */
export function findWords(words: string, from: number, span: Span, text: string): Span {
  const at = text.indexOf(words, from)
  return at >= 0 && at + words.length <= span.end ? { ...span, start: at, end: at + words.length } : span
}

/** What a step can refer to instead of itself. */
function otherInput(earlier: readonly string[]): string {
  const last = earlier.at(-1)
  return last === undefined ? '${request.body}' : `\${steps.${last}}`
}
