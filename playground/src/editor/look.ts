import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', color: 'var(--text)', backgroundColor: 'var(--surface)' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--text)' },
  '.cm-line': { padding: '0 12px 0 8px' },
  '.cm-gutters': {
    backgroundColor: 'var(--surface)',
    color: 'var(--faint)',
    border: 'none',
    paddingLeft: '4px',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--line)' },
  '.cm-activeLineGutter': { color: 'var(--text)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selection)',
  },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--selection)', outline: 'none' },
  '.cm-tooltip': {
    backgroundColor: 'var(--raised)',
    color: 'var(--text)',
    border: '1px solid var(--border)',
    borderRadius: '6px',
    boxShadow: '0 6px 24px rgb(0 0 0 / 0.18)',
    fontFamily: 'var(--sans)',
    maxWidth: 'min(34rem, 90vw)',
    overflow: 'hidden',
  },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', fontSize: '13px', maxHeight: '16em' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '2px 10px', lineHeight: '1.5' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionDetail': {
    fontStyle: 'normal',
    color: 'inherit',
    opacity: '0.75',
    fontFamily: 'var(--sans)',
  },
  '.cm-completionInfo': { padding: '6px 10px', lineHeight: '1.45' },
  '.cm-diagnostic': { padding: '8px 10px', borderLeftWidth: '3px', lineHeight: '1.45' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--error)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--warning)' },
  '.cm-diagnosticAction': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
    borderRadius: '4px',
    padding: '2px 8px',
    margin: '6px 0 0',
    font: 'inherit',
    display: 'inline-block',
  },
  '.flexgen-hint': { color: 'var(--soft)', marginTop: '2px' },
  '.flexgen-code': { color: 'var(--faint)', font: '12px var(--mono)', marginTop: '2px' },
  '.cm-tooltip code, .cm-tooltip pre': { font: '12.5px/1.5 var(--mono)', color: 'var(--code-name)' },
  '.flexgen-hover': { padding: '8px 12px', lineHeight: '1.45', maxHeight: '20em', overflow: 'auto' },
  '.flexgen-hover p, .cm-completionInfo p': { margin: '4px 0 0' },
  '.flexgen-hover ul': { margin: '6px 0 0', padding: '0 0 0 18px' },
  '.flexgen-hover pre': { margin: '6px 0 0', padding: '6px 8px', backgroundColor: 'var(--page)' },
  // CodeMirror's own markers are images in `data:` URLs, which the policy forbids.
  '.cm-lint-marker': { width: '0.8em', height: '0.8em', borderRadius: '50%', margin: '0.35em 0 0 2px' },
  '.cm-lint-marker-error': { content: '""', backgroundColor: 'var(--error)' },
  '.cm-lint-marker-warning': { content: '""', backgroundColor: 'var(--warning)', borderRadius: '2px' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--error)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--warning)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-active': { backgroundColor: 'var(--line)' },
  '.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--text)', borderColor: 'var(--border)' },
  '.cm-panel.cm-search': { padding: '6px 10px', fontSize: '13px' },
  '.cm-panel.cm-search input, .cm-panel.cm-search button, .cm-panel.cm-search label': { fontSize: '13px' },
  '.cm-textfield': { backgroundColor: 'var(--surface)', borderColor: 'var(--border)' },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'var(--raised)',
    borderColor: 'var(--border)',
    color: 'var(--text)',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--selection)' },
})

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword], color: 'var(--code-keyword)' },
  {
    tag: [tags.definition(tags.propertyName), tags.propertyName, tags.attributeName],
    color: 'var(--code-name)',
  },
  {
    tag: [tags.string, tags.special(tags.string), tags.regexp, tags.attributeValue],
    color: 'var(--code-string)',
  },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], color: 'var(--code-number)' },
  { tag: [tags.typeName, tags.className], color: 'var(--code-type)' },
  {
    tag: [tags.function(tags.variableName), tags.function(tags.propertyName)],
    color: 'var(--code-function)',
  },
  { tag: tags.comment, color: 'var(--code-comment)' },
  { tag: [tags.separator, tags.punctuation, tags.bracket], color: 'var(--soft)' },
])

/** The colours of the page for an editor. They are variables of CSS, so that they change with the page's. */
export const editorLook: Extension = [look, syntaxHighlighting(colours)]
