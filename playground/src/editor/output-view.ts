import { defaultKeymap } from '@codemirror/commands'
import { javascript } from '@codemirror/lang-javascript'
import { bracketMatching, foldGutter, foldKeymap } from '@codemirror/language'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view'
import { difference } from '../text-change.ts'
import { editorLook } from './look.ts'
import { mountEditor } from './mount.ts'

/** Shows a module, which can be selected and searched but not changed. */
export class OutputView {
  readonly #view: EditorView

  constructor(parent: HTMLElement) {
    this.#view = mountEditor(parent, '', [
      EditorState.readOnly.of(true),
      // No keyboard pops up on a phone.
      EditorView.editable.of(false),
      lineNumbers(),
      foldGutter(),
      highlightSpecialChars(),
      drawSelection(),
      bracketMatching(),
      highlightSelectionMatches(),
      javascript({ typescript: true }),
      editorLook,
      keymap.of([...defaultKeymap, ...searchKeymap, ...foldKeymap]),
      EditorView.contentAttributes.of({
        'aria-label': 'Generated client',
        'aria-readonly': 'true',
        tabindex: '0',
      }),
    ])
  }

  /** Shows another module. Lines that stay the same keep their place. */
  show(text: string): void {
    const change = difference(this.#view.state.doc.toString(), text)
    if (change) this.#view.dispatch({ changes: change })
  }
}
