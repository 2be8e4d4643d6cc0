import { codes } from '../../src/diagnostics/codes.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { h, type Shown, show, words } from './dom.ts'
import type { Problem } from './editor/config-editor.ts'
import { hintSentence, shortened } from './elements.ts'
import type { Fix } from './fixes/fixes.ts'

/** What the list of problems does. */
export interface ProblemActions {
  readonly goTo: (found: Diagnostic) => void
  readonly apply: (fix: Fix) => void
}

/** Limit of the problems that are listed. */
const mostListed = 200

/** Shows the problems of a config as a list. Those that were shown before stay, and with them the focus. */
export function showProblems(
  panel: HTMLElement,
  problems: readonly Problem[],
  actions: ProblemActions,
): void {
  const hadFocus = panel.contains(document.activeElement)
  const listed = problems.slice(0, mostListed)
  const keys = keysOf(listed)
  const items = listed.map((problem, index) => itemOf(problem, keys[index] ?? '', actions))
  const left = problems.length - items.length
  show(panel, [
    items.length
      ? h('ul', { key: 'problems', class: 'problems' }, items)
      : h('p', { key: 'none', class: 'empty' }, 'No problems.'),
    ...(left > 0 ? [h('p', { key: 'left', class: 'empty' }, `${left} more are not listed.`)] : []),
  ])
  // What had the focus is gone.
  if (hadFocus && !panel.contains(document.activeElement)) panel.focus()
}

/** A key for each problem, which stays the same when other problems or lines are gone. */
function keysOf(problems: readonly Problem[]): readonly string[] {
  const counts = new Map<string, number>()
  return problems.map(({ found: { code, message } }) => {
    const same = `${code} ${message}`
    const count = (counts.get(same) ?? 0) + 1
    counts.set(same, count)
    return `${count} ${same}`
  })
}

function itemOf({ found, fixes }: Problem, key: string, { goTo, apply }: ProblemActions): Shown {
  const { code, severity, message, hint, range, related = [] } = found
  const { line, column } = range.start
  const place = button('place', `Line ${line}, column ${column}`, 'link', () => goTo(found))
  return h(
    'li',
    { key, class: severity },
    h('p', { key: 'head', class: 'head' }, h('strong', {}, severity), ' ', h('code', {}, code), place),
    h('p', { key: 'message' }, words(message)),
    related.map((each, index) =>
      h(
        'p',
        { key: `related ${index}`, class: 'hint' },
        `Line ${each.range.start.line}: `,
        words(each.message),
      ),
    ),
    hint !== undefined && h('p', { key: 'hint', class: 'hint' }, 'Hint: ', words(hintSentence(hint))),
    fixes.length > 0 &&
      h(
        'p',
        { key: 'fixes', class: 'fixes' },
        fixes.map((fix) =>
          button(fix.label, shortened(fix.label), fixes.length === 1 ? 'primary' : undefined, () =>
            apply(fix),
          ),
        ),
      ),
    h('details', { key: 'about' }, h('summary', {}, 'About'), h('p', {}, words(codes[code].about))),
  )
}

function button(key: string, label: string, look: string | undefined, onclick: () => void): Shown {
  return h('button', { key, type: 'button', class: look, onclick }, label)
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
