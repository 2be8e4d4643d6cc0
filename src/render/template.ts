import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import type { Code } from './code.ts'

/** Data of a template: codes, lists and objects of them, and conditions; no strings. */
export type View = Code | boolean | readonly View[] | { readonly [key: string]: View }

/** Renders a template that our build has precompiled. A name that is missing in the data throws, in conditions too. */
export function templateOf(spec: object): (view: View) => string {
  return environment().template(spec as TemplateSpecification)
}

function environment(): typeof Handlebars {
  const handlebars = (runtime as unknown as typeof Handlebars).create()
  handlebars.registerHelper(
    'if',
    function (this: unknown, condition: unknown, options: Handlebars.HelperOptions) {
      if (condition === undefined) throw new Error('a condition of a template is missing in its data')
      const holds = Array.isArray(condition) ? condition.length > 0 : Boolean(condition)
      return holds ? options.fn(this) : options.inverse(this)
    },
  )
  handlebars.registerHelper('each', (list: unknown, options: Handlebars.HelperOptions) => {
    if (!Array.isArray(list)) throw new Error('a template iterates over something that is not a list')
    return list.map((item) => options.fn(item)).join('')
  })
  return handlebars
}
