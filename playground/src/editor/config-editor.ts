import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, invertedEffects } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from '@codemirror/language'
import { lintGutter, lintKeymap, type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint'
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search'
import {
  Compartment,
  EditorState,
  type Extension,
  StateEffect,
  StateField,
  type Text,
  Transaction,
} from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import type { Diagnostic, Position } from '../../../src/diagnostics/diagnostic.ts'
import { exhaustsParser } from '../../../src/parse/nesting.ts'
import type { Config } from '../compiled.ts'
import { element, hintContent, inCode, shortened } from '../elements.ts'
import type { Fix } from '../fixes/fixes.ts'
import type { TextChange } from '../text-change.ts'
import { editorLook } from './look.ts'
import { mountEditor } from './mount.ts'

/** The name of the config's file, which undo takes back with the text. */
const setName = StateEffect.define<string>()
const nameField = StateField.define<string>({
  create: () => '',
  update: (name, { effects }) => effects.find((effect) => effect.is(setName))?.value ?? name,
})
const undoName = invertedEffects.of(({ effects, startState }) =>
  effects.some((effect) => effect.is(setName)) ? [setName.of(startState.field(nameField))] : [],
)

/** The highlighting of YAML, unless the config is nested so deeply that it would exhaust the stack. */
const syntax = new Compartment()
const updateSyntax = EditorState.transactionExtender.of(({ docChanged, startState, newDoc }) => {
  if (!docChanged) return null
  const wanted = syntaxFor(newDoc.toString())
  return syntax.get(startState) === wanted ? null : { effects: syntax.reconfigure(wanted) }
})
const yamlSyntax: Extension = yaml()
const noSyntax: Extension = []

function syntaxFor(text: string): Extension {
  return exhaustsParser(text) ? noSyntax : yamlSyntax
}

/** A diagnostic, and the changes that remove it. */
export interface Problem {
  readonly found: Diagnostic
  readonly fixes: readonly Fix[]
}

/** Limit of the problems that are marked in the text. */
const mostMarks = 500

/** The editor of the config. */
export class ConfigEditor {
  readonly #view: EditorView
  /** The text that the shown problems are in. */
  #text = ''

  /**
   * @param onChange called after each change of the text or the name
   * @param more completion and hovers
   */
  constructor(parent: HTMLElement, { name, text }: Config, onChange: () => void, more: Extension) {
    this.#view = mountEditor(parent, text, [
      nameField.init(() => name),
      undoName,
      lineNumbers(),
      highlightActiveLineGutter(),
      highlightSpecialChars(),
      history(),
      foldGutter(),
      drawSelection(),
      indentOnInput(),
      indentUnit.of('  '),
      bracketMatching(),
      closeBrackets(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      lintGutter(),
      syntax.of(syntaxFor(text)),
      updateSyntax,
      editorLook,
      keymap.of([
        ...closeBracketsKeymap,
        ...defaultKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...foldKeymap,
        ...completionKeymap,
        ...lintKeymap,
      ]),
      EditorView.contentAttributes.of({ 'aria-label': 'Config, in YAML', tabindex: '0' }),
      EditorView.updateListener.of(({ docChanged, startState, state }) => {
        if (docChanged || startState.field(nameField) !== state.field(nameField)) onChange()
      }),
      more,
    ])
  }

  get config(): Config {
    const { state } = this.#view
    return { name: state.field(nameField), text: state.doc.toString() }
  }

  /** Replaces the whole config. */
  load({ name, text }: Config): void {
    const { doc } = this.#view.state
    this.#view.dispatch({
      changes: { from: 0, to: doc.length, insert: text },
      selection: { anchor: 0 },
      effects: [setName.of(name), EditorView.scrollIntoView(0)],
      annotations: Transaction.userEvent.of('input.load'),
    })
  }

  rename(name: string): void {
    this.#view.dispatch({ effects: setName.of(name) })
  }

  /** @param isTyping true for one of many changes that undo takes back together, such as typing in a field */
  replace(changes: readonly TextChange[], isTyping: boolean = false): void {
    const event = isTyping ? 'input.type.form' : 'input.replace'
    this.#view.dispatch({ changes: [...changes], annotations: Transaction.userEvent.of(event) })
  }

  /**
   * Shows problems at their places.
   *
   * @param text the text that they are in
   */
  show(problems: readonly Problem[], text: string): void {
    this.#text = text
    const { doc } = this.#view.state
    const marks = problems.slice(0, mostMarks).map(({ found, fixes }): Mark => {
      const from = offsetOf(doc, found.range.start)
      return {
        from,
        to: Math.max(from, offsetOf(doc, found.range.end)),
        severity: found.severity,
        message: found.hint === undefined ? found.message : `${found.message} Hint: ${found.hint}`,
        renderMessage: () => messageOf(found),
        actions: fixes.map((each) => ({ name: shortened(each.label), apply: () => this.fix(each) })),
      }
    })
    this.#view.dispatch(setDiagnostics(this.#view.state, marks))
  }

  /** Makes a fix, unless the text has changed since its problem was found; the problem is then about to be found again. */
  fix({ change }: Fix): void {
    if (this.#view.state.doc.toString() === this.#text) this.replace([change])
  }

  /** Puts the cursor at a place. */
  goTo(position: Position): void {
    const anchor = offsetOf(this.#view.state.doc, position)
    this.#view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    })
    this.#view.focus()
  }
}

function messageOf({ message, hint, code }: Diagnostic): HTMLElement {
  return element(
    'div',
    {},
    element('div', {}, ...inCode(message)),
    ...(hint === undefined ? [] : [element('div', { class: 'flexgen-hint' }, ...hintContent(hint))]),
    element('div', { class: 'flexgen-code' }, code),
  )
}

/** The offset of a place; the nearest one, if the document has changed. */
function offsetOf(doc: Text, { line, column }: Position): number {
  const { from, to } = doc.line(Math.min(line, doc.lines))
  return Math.min(from + column - 1, to)
}
