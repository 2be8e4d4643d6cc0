/**
 * The form of a config, generated from the schema. A change in it changes the text at its place; a change of the text
 * changes the form.
 */
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { show } from '../dom.ts'
import { parseText } from '../schema/cursor.ts'
import { configOf } from '../schema/document.ts'
import { model } from '../schema/published.ts'
import type { Value } from '../schema/rules.ts'
import type { TextChange } from '../text-change.ts'
import type { FormChange } from './adjust.ts'
import { applied, changesFor } from './edits.ts'
import { FormView } from './view.ts'

/** The config as it is now. */
export interface ConfigState {
  readonly text: string
  /** Of compiling the text. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The config in the editor, which the form shows and changes. */
export interface EditedConfig {
  readonly state: () => ConfigState
  /**
   * Changes the text in one step, which undo takes back as one, or with what was typed just before. The offsets of all
   * changes are those before it.
   */
  readonly replace: (changes: readonly TextChange[], isTyping?: boolean) => void
}

/** How long the form waits for more typing in the editor, in milliseconds. */
const pause = 80

/**
 * Shows the form of a config in an element.
 *
 * @returns a function to call after each change of the text, once it is compiled
 */
export function mountForm(parent: HTMLElement, config: EditedConfig): () => void {
  let last:
    | { readonly text: string; readonly value: Value; readonly document: ReturnType<typeof parseText> }
    | undefined
  /** What the last change did besides, while the config is what it made. */
  let said = { text: '', words: '' }
  /** Id of the field that has the focus. */
  let focused = ''
  let pending: ReturnType<typeof setTimeout> | undefined

  const draw = (): void => {
    const { text, diagnostics } = config.state()
    // Reading the state may compile, after which the form would be drawn once more.
    clearTimeout(pending)
    const document = parseText(text)
    const isBroken = document.errors.length > 0
    // While the YAML is broken, the form stays as it was.
    if (!isBroken || !last) last = { text, value: configOf(document), document }
    const view = new FormView({
      model,
      config: last.value,
      text: last.text,
      document: last.document,
      diagnostics: isBroken ? [] : diagnostics,
      isBroken,
      says: said.text === text ? said.words : '',
      focused,
      change,
    })
    show(parent, view.form())
  }

  const change = ({ edits, says = '', focus, isTyping }: FormChange): void => {
    // The editor may have changed since the form was drawn.
    const { text } = config.state()
    const changes = changesFor(text, edits)
    said = changes
      ? { text: applied(text, changes), words: says }
      : {
          text,
          words:
            'This would change something else too, such as another use of an anchor. Change it in the YAML.',
        }
    if (changes?.length) config.replace(changes, isTyping)
    draw()
    if (focus !== undefined) globalThis.document.getElementById(focus)?.focus()
  }

  parent.addEventListener('focusin', ({ target }) => {
    const id = target instanceof HTMLElement ? target.id : ''
    if (id === focused) return
    focused = id
    draw()
  })
  draw()
  return () => {
    clearTimeout(pending)
    pending = setTimeout(draw, pause)
  }
}
