import { codes } from '../../src/diagnostics/codes.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Problem } from './editor/config-editor.ts'
import { button, element, hintContent, inCode, shortened } from './elements.ts'
import type { Fix } from './fixes/fixes.ts'

/** What the list of problems does. */
export interface ProblemActions {
  readonly goTo: (found: Diagnostic) => void
  readonly apply: (fix: Fix) => void
}

/** Limit of the problems that are listed. */
const mostListed = 200

/** Shows the problems of a config as a list. */
export function showProblems(
  panel: HTMLElement,
  problems: readonly Problem[],
  actions: ProblemActions,
): void {
  // A list that is drawn again loses the focus.
  const hadFocus = panel.contains(document.activeElement)
  const items = problems.slice(0, mostListed).map((problem) => itemOf(problem, actions))
  const left = problems.length - items.length
  panel.replaceChildren(
    ...(items.length
      ? [element('ul', { class: 'problems' }, ...items)]
      : [element('p', { class: 'empty' }, 'No problems.')]),
    ...(left > 0 ? [element('p', { class: 'empty' }, `${left} more are not listed.`)] : []),
  )
  if (hadFocus) panel.focus()
}

function itemOf({ found, fixes }: Problem, { goTo, apply }: ProblemActions): HTMLLIElement {
  const { code, severity, message, hint, range, related = [] } = found
  const { line, column } = range.start
  const place = button(`Line ${line}, column ${column}`, () => goTo(found), { class: 'link' })
  return element(
    'li',
    { class: severity },
    element('p', { class: 'head' }, element('strong', {}, severity), ' ', element('code', {}, code), place),
    element('p', {}, ...inCode(message)),
    ...related.map((each) =>
      element('p', { class: 'hint' }, `Line ${each.range.start.line}: `, ...inCode(each.message)),
    ),
    ...(hint === undefined ? [] : [element('p', { class: 'hint' }, 'Hint: ', ...hintContent(hint))]),
    ...(fixes.length
      ? [
          element(
            'p',
            { class: 'fixes' },
            ...fixes.map((fix) =>
              button(shortened(fix.label), () => apply(fix), fixes.length === 1 ? { class: 'primary' } : {}),
            ),
          ),
        ]
      : []),
    element('details', {}, element('summary', {}, 'About'), element('p', {}, ...inCode(codes[code].about))),
  )
}

/** The number of problems, in words. */
export function countWords(diagnostics: readonly Diagnostic[]): string {
  if (!diagnostics.length) return 'No problems'
  const count = (severity: Diagnostic['severity']): string => {
    const number = diagnostics.filter((found) => found.severity === severity).length
    return number ? `${number} ${severity}${number > 1 ? 's' : ''}` : ''
  }
  return [count('error'), count('warning')].filter(Boolean).join(', ')
}
