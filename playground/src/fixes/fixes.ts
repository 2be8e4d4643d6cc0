import { compile } from '../../../src/compile.ts'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import type { Config } from '../compiled.ts'
import { difference, type TextChange } from '../text-change.ts'
import { hintEdits } from './hint-edits.ts'

/** A change that removes a diagnostic. */
export interface Fix {
  readonly label: string
  readonly change: TextChange
}

/** Limit of the fixes for a diagnostic; a hint may list all keys of a map. */
const mostFixes = 4

/**
 * The changes that the hint of a diagnostic suggests. Each is compiled, and left out if the diagnostic would stay.
 *
 * @param all the diagnostics of the config
 */
export function fixesFor(
  { name, text }: Config,
  diagnostic: Diagnostic,
  all: readonly Diagnostic[],
): readonly Fix[] {
  const { hint } = diagnostic
  // What stands for `…` is the user's choice.
  if (hint === undefined || hint.includes('…')) return []
  const fixes: Fix[] = []
  for (const { label, apply } of hintEdits(hint)) {
    const after = apply({ text, diagnostic })
    const change = after === undefined ? undefined : difference(text, after)
    if (after === undefined || !change) continue
    if (!isFixed(diagnostic, all, compile({ path: name, text: after }).diagnostics)) continue
    fixes.push({ label, change })
    if (fixes.length === mostFixes) break
  }
  return fixes
}

function isFixed(fixed: Diagnostic, before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const isSame = ({ code, message }: Diagnostic): boolean => code === fixed.code && message === fixed.message
  const isSyntax = ({ code }: Diagnostic): boolean => code.startsWith('yaml/')
  const count = (all: readonly Diagnostic[], is: (each: Diagnostic) => boolean): number =>
    all.filter(is).length
  return count(after, isSame) < count(before, isSame) && count(after, isSyntax) <= count(before, isSyntax)
}
