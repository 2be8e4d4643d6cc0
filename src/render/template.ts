import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import type { Code } from './code.ts'

/** What a template may be given: codes, lists and objects of them, and conditions. No text. */
export type View = Code | boolean | readonly View[] | { readonly [key: string]: View }

/**
 * A template with its data. A name that the data lacks throws, in conditions too.
 *
 * @param spec as precompiled at our build
 */
export function renderTemplate(spec: object, view: View): string {
  // The runtime's own types leave out what it shares with the whole.
  const handlebars = (runtime as unknown as typeof Handlebars).create()
  handlebars.registerHelper(
    'if',
    function (this: unknown, condition: unknown, options: Handlebars.HelperOptions) {
      if (condition === undefined) throw new Error('a template asks for what its data does not have')
      const holds = Array.isArray(condition) ? condition.length > 0 : Boolean(condition)
      return holds ? options.fn(this) : options.inverse(this)
    },
  )
  handlebars.registerHelper('each', (list: unknown, options: Handlebars.HelperOptions) => {
    if (!Array.isArray(list)) throw new Error('a template goes through what is no list')
    return list.map((item) => options.fn(item)).join('')
  })
  return handlebars.template(spec as TemplateSpecification)(view)
}
