import type { RelatedSpan, Reporter } from '../diagnostics/diagnostic.ts'
import { isName } from '../diagnostics/hints.ts'
import { nearest } from '../diagnostics/nearest.ts'
import type { ScalarNode, Span } from '../ir/source.ts'
import type { ReferenceSource, Text } from '../ir/text.ts'
import {
  callerSources,
  closingHint,
  declareHint,
  nameHint,
  otherSyntaxHint,
  referenceHint,
  sourceHint,
  unavailableHint,
} from './reference-hints.ts'

/** What a reference may be checked against. */
export interface ReferenceScope {
  readonly reporter: Reporter
  /** The config's whole text, in which places are found. */
  readonly text: string
  /** The config's variables. `undefined` where it is not known which ones there are. */
  readonly variables: ReadonlyMap<string, DeclaredVariable> | undefined
  /** Takes note of the variables that are referred to. */
  readonly used: Set<string>
  /** Where references may come from here, beside the caller. */
  readonly serverSources: readonly ReferenceSource[]
  /** What decides which ones there are. */
  readonly sourcesSetBy: readonly RelatedSpan[]
}

/** A variable of the config. */
export interface DeclaredVariable {
  readonly optional: boolean
  /** Its key. */
  readonly place: Span
  /** What says that it is optional. */
  readonly optionalPlace: Span
}

const sources: readonly ReferenceSource[] = [...callerSources, 'token', 'redirect']

/** Reads the references of a value. Problems are reported; a wrong reference is then left as text. */
export function readText(node: ScalarNode, scope: ReferenceScope): Text {
  if (node.literal) return [node.text]
  const parts: (string | Text[number])[] = []
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
    }
    rest = rest.slice(at + words.length)
  }
  if (literal + rest || parts.length === 0) parts.push(literal + rest)
  return parts
}

/** A reference at the beginning of a text, with the one inside it if there is one; unclosed, up to the end of its name. */
function wordsAt(text: string): string {
  // As GitHub Actions and Helm write theirs.
  const [doubled] = /^\$\{\{[^{}]*\}\}/.exec(text) ?? []
  if (doubled !== undefined) return doubled
  const [nested] = /^\$\{[^{}\s]*\$\{[^{}\s]*\}[^{}\s]*\}/.exec(text) ?? []
  if (nested !== undefined) return nested
  const next = text.indexOf('${', 2)
  const end = (next < 0 ? text : text.slice(0, next)).indexOf('}')
  return end < 0 ? (/^\$\{[\w.-]*/.exec(text)?.[0] ?? text) : text.slice(0, end + 1)
}

/** The same, but `undefined` where a problem was reported, and nothing more should be said of the value. */
export function readSoundText(node: ScalarNode, scope: ReferenceScope): Text | undefined {
  const before = scope.reporter.count
  const text = readText(node, scope)
  return scope.reporter.count === before ? text : undefined
}

/** A text that can hold no reference, with `$${` read as `${`. */
export function plainText(text: string): string {
  return text.replaceAll('$${', '${')
}

/** True for names such as `constructor`, which options have without having been given them. */
export function isInherited(name: string): boolean {
  return name in Object.prototype
}

/** True where a text holds what `readText` would read as a reference. */
export function holdsReference(text: string): boolean {
  return /(?:^|[^$])\$\{/.test(text)
}

function readReference(inner: string, span: Span, scope: ReferenceScope): Text[number] | undefined {
  const { reporter, variables, used } = scope
  if (inner.includes('${')) {
    const problem = 'cannot contain another one'
    reporter.report('references/syntax', span, { problem }, 'write one after the other')
    return undefined
  }
  const dot = inner.indexOf('.')
  const source = dot < 0 ? inner : inner.slice(0, dot)
  const name = dot < 0 ? '' : inner.slice(dot + 1)
  const known = sources.find((candidate) => candidate === source)
  if (!known) {
    reportSource(source, name, dot >= 0, span, scope)
    return undefined
  }
  if (!callerSources.includes(known) && !scope.serverSources.includes(known)) {
    const data = { source: known }
    const hint = unavailableHint(name, scope)
    reporter.report('references/not-available', span, data, hint, scope.sourcesSetBy)
    return undefined
  }
  // What servers answer has maps in maps.
  if (!/^[A-Za-z0-9_-]+$/.test(known === 'token' ? name.replace(/\.(?=[^.])/g, '') : name)) {
    const problem = name ? 'has a name of letters, digits, `_` and `-`' : 'needs a name after its source'
    reporter.report('references/syntax', span, { problem }, referenceHint(known, name))
    return undefined
  }
  const inherited = name.split('.').find(isInherited)
  if (inherited !== undefined) {
    const problem = `has a name that every object has, \`${inherited}\``
    reporter.report('references/syntax', span, { problem }, referenceHint(known, ''))
    return undefined
  }
  if (known !== 'variables') return { source: known, name, optional: false }
  const variable = variables ? variables.get(name) : { optional: false }
  if (!variable) {
    // To compare each with each would take long where there are thousands.
    const near = reporter.count < 100 ? nearest(name, variables?.keys() ?? []) : undefined
    const place = near === undefined ? undefined : variables?.get(near)?.place
    const related = place ? [{ span: place, message: `\`${near}\` is declared here` }] : []
    reporter.report(
      'references/unknown-variable',
      span,
      { name },
      near === undefined ? declareHint(name, scope) : `did you mean \`${near}\`?`,
      related,
    )
    return undefined
  }
  used.add(name)
  return { source: known, name, optional: variable.optional }
}

/** Reports a reference that names no source, or one that there is not. */
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
    reporter.report('references/syntax', span, { problem: 'is written `${source.NAME}`' }, hint)
  } else {
    const problem = 'names its source first'
    reporter.report('references/syntax', span, { problem }, nameHint(source, scope))
  }
}

/** Where words of a value stand in the config; with escapes in them, the whole value. */
function findWords(words: string, from: number, span: Span, text: string): Span {
  const at = text.indexOf(words, from)
  return at >= 0 && at + words.length <= span.end ? { ...span, start: at, end: at + words.length } : span
}
