import { EditorState, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/**
 * Creates an editor in an element.
 *
 * It is in a shadow root, since only there CodeMirror adds its styles as a constructed style sheet. In a document it adds
 * a `<style>` element, which the page's policy forbids.
 */
export function mountEditor(parent: HTMLElement, doc: string, extensions: Extension): EditorView {
  const root = parent.attachShadow({ mode: 'open' })
  const holder = document.createElement('div')
  holder.style.height = '100%'
  root.append(holder)
  return new EditorView({ state: EditorState.create({ doc, extensions }), parent: holder, root })
}
