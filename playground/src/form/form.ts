import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'

/** A change of the config's text, in offsets of the text before it. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** The config as it is now. */
export interface ConfigState {
  readonly text: string
  /** Of compiling the text. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The config in the editor, which the form shows and changes. */
export interface ConfigEditor {
  readonly state: () => ConfigState
  /** Changes the text in one step, which undo takes back as one. The offsets of all changes are those before it. */
  readonly replace: (changes: readonly TextChange[]) => void
  /** Calls the function after each change of the text, once it is compiled. */
  readonly onChange: (listen: (state: ConfigState) => void) => void
}

/** Shows the form of a config in an element. */
export function mountForm(parent: HTMLElement, _config: ConfigEditor): void {
  parent.hidden = true
}
