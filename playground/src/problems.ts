import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { button, element } from './elements.ts'

/** Shows the problems of a config as a list. */
export function showProblems(
  panel: HTMLElement,
  diagnostics: readonly Diagnostic[],
  goTo: (found: Diagnostic) => void,
): void {
  const items = diagnostics.map((found) => itemOf(found, goTo))
  panel.replaceChildren(
    items.length
      ? element('ul', { class: 'problems' }, ...items)
      : element('p', { class: 'empty' }, 'No problems.'),
  )
}

function itemOf(found: Diagnostic, goTo: (found: Diagnostic) => void): HTMLLIElement {
  const { code, severity, message, hint, range } = found
  const { line, column } = range.start
  return element(
    'li',
    { class: severity },
    button('', () => goTo(found), { class: 'place' }),
    element(
      'p',
      {},
      element('strong', {}, severity),
      ' ',
      element('span', { class: 'at' }, `${line}:${column}`),
      ' ',
      message,
    ),
    ...(hint === undefined ? [] : [element('p', { class: 'hint' }, hint)]),
    element('code', {}, code),
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
