import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippet,
  startCompletion,
} from '@codemirror/autocomplete'
import type { Extension } from '@codemirror/state'
import { hoverTooltip } from '@codemirror/view'
import { element, inCode } from '../elements.ts'
import { isHelped } from '../limits.ts'
import { completionsAt, type Hover, hoverAt, type Completion as Offered } from '../schema/complete.ts'
import type { SchemaModel } from '../schema/model.ts'
import { flowText } from '../schema/render.ts'
import type { Insert } from '../schema/snippets.ts'

/** Completion and hovers from the schema. */
export function schemaHelp(model: SchemaModel): Extension {
  const complete = ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const text = state.doc.toString()
    const found = isHelped(text) ? completionsAt(model, text, pos) : undefined
    // Nothing pops up where nothing is typed yet.
    if (!found || (!explicit && found.from === pos)) return null
    return {
      from: found.from,
      to: found.to,
      options: found.items.map((item, index) => optionOf(item, -index)),
      validFor: /^[\w.$-]*$/,
    }
  }
  return [
    autocompletion({ override: [complete], icons: false }),
    hoverTooltip(({ state }, pos) => {
      const text = state.doc.toString()
      const hover = isHelped(text) ? hoverAt(model, text, pos) : undefined
      if (!hover) return null
      return { pos: hover.from, end: hover.to, above: true, create: () => ({ dom: hoverContent(hover) }) }
    }),
  ]
}

/** @param boost puts an option before those of a lower number that match as well */
function optionOf({ label, kind, detail, description, insert }: Offered, boost: number): Completion {
  return {
    label,
    type: kind,
    boost: Math.max(-99, boost),
    ...(detail !== undefined && { detail }),
    ...(description !== undefined && { info: () => element('div', {}, ...markdown(description)) }),
    apply: (view, completion, from, to) => {
      const { doc } = view.state
      const indent = /^ */.exec(doc.lineAt(from).text)?.[0] ?? ''
      snippet(templateOf(insert(), indent))(view, completion, from, to)
      // The values of a key follow at once.
      if (kind === 'key') startCompletion(view)
    },
  }
}

/**
 * A template of CodeMirror.
 *
 * @param indent indentation of the line, which CodeMirror adds to each further line
 */
function templateOf(insert: Insert, indent: string): string {
  return insert
    .map((part) => {
      const escaped = (text: string): string => text.replace(/[{}]/g, '\\$&')
      return typeof part === 'string'
        ? escaped(part.replaceAll(`\n${indent}`, '\n'))
        : `\${${escaped(part.field)}}`
    })
    .join('')
}

function hoverContent({ title, description, choices, examples }: Hover): HTMLElement {
  return element(
    'div',
    { class: 'flexgen-hover' },
    ...(title === undefined ? [] : [element('strong', {}, title)]),
    ...(description === undefined ? [] : markdown(description)),
    ...(choices.length > 1
      ? [
          element(
            'ul',
            {},
            ...choices.map(({ value, description: words }) =>
              element(
                'li',
                {},
                element('code', {}, flowText(value)),
                ...(words === undefined ? [] : [': ', ...inCode(words)]),
              ),
            ),
          ),
        ]
      : []),
    ...examples
      .filter((example) => !description?.includes(example))
      .map((example) => element('pre', {}, example)),
  )
}

/** The paragraphs of a description, of which the schema only uses code in backticks. */
function markdown(text: string): readonly Node[] {
  return text.split(/\n\n+/).map((paragraph) => element('p', {}, ...inCode(paragraph)))
}
