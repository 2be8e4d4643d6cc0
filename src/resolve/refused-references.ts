import { asName } from '../diagnostics/repairs.ts'
import type { ScalarNode, Span } from '../ir/source.ts'
import { referencesOf, type Text, writtenReference } from '../ir/text.ts'
import { findWords, holdsReference, type ReferenceScope } from './references.ts'

/**
 * Reports references in a value that is fixed at build time.
 *
 * @param hint what to write instead
 * @returns true if the value contains a reference
 */
export function reportReference(
  key: string,
  node: Pick<ScalarNode, 'text' | 'span'>,
  { reporter }: ReferenceScope,
  hint?: string,
): boolean {
  const found = holdsReference(node.text)
  if (found) reporter.report('references/not-here', node.span, { key }, hint)
  return found
}

/** Reports references in the name of an entry. */
export function reportReferenceInName(name: string, span: Span, scope: ReferenceScope): void {
  const meant = asName(name.replace(/\$\{(?:\w+\.)?([^}]*)\}/g, '$1')) || 'NAME'
  reportReference(name, { text: name, span }, scope, `did you mean \`${meant}\`?`)
}

/** Reports references in a value that cannot be omitted, if what they refer to may be absent. */
export function reportOptional(
  text: Text,
  where: string,
  span: Span,
  { reporter, text: source, variables }: ReferenceScope,
): void {
  for (const reference of referencesOf(text)) {
    if (!reference.optional) continue
    const { name } = reference
    if (reference.source !== 'variables') {
      const written = writtenReference(reference)
      const place = findWords(`\${${written}}`, span.start, span, source)
      reporter.report(
        'references/optional',
        place,
        { name: written, where },
        `\${${reference.source}.${name}}`,
      )
      continue
    }
    const place = variables?.get(name)?.optionalPlace
    const related = place ? [{ span: place, message: `\`${name}\` is optional because of this` }] : []
    const hint = `write \`optional: false\` for \`${name}\`, or add a \`default\``
    reporter.report('references/optional', span, { name, where }, hint, related)
  }
}
