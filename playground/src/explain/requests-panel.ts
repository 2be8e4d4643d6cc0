import type { Explanation } from '../../../src/cli/explain/explanation.ts'
import type { Compiled } from '../compiled.ts'
import { element, inCode } from '../elements.ts'
import type { ExplainResponse } from './protocol.ts'
import { explainConfig } from './run.ts'

/** Milliseconds without a change before a client is run. */
const pause = 150

/** The tab with the requests that a client would send. */
export class RequestsPanel {
  readonly #variables = element('div', { class: 'variables' })
  readonly #result = element('div', { class: 'explanation' })
  /** Values of variables that the user has entered. */
  readonly #given = new Map<string, string>()
  /** The variables that have fields. */
  #fields = ''
  #shown: Compiled | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Number of the last run; an earlier one that ends later is not shown. */
  #run = 0

  constructor(panel: HTMLElement) {
    panel.append(this.#variables, this.#result)
  }

  /**
   * Shows the requests of a config soon.
   *
   * @param compiled compiled without errors; `undefined` if there is no such config
   */
  show(compiled: Compiled | undefined): void {
    if (compiled && compiled === this.#shown) return
    this.#shown = compiled
    clearTimeout(this.#timer)
    if (!compiled?.client) {
      this.#run++
      this.#variables.replaceChildren()
      this.#fields = ''
      this.#result.replaceChildren(
        element('p', { class: 'empty' }, 'The config has errors, so there is nothing to send.'),
      )
      return
    }
    this.#showFields(compiled)
    this.#explainSoon(this.#result.childElementCount ? pause : 0)
  }

  #explainSoon(delay: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#explain(), delay)
  }

  async #explain(): Promise<void> {
    const compiled = this.#shown
    const run = ++this.#run
    const names = compiled?.client?.plan.inputs.variables.map(({ name }) => name) ?? []
    const given = new Map([...this.#given].filter(([name, value]) => names.includes(name) && value !== ''))
    const response = compiled && (await explainConfig(compiled.config, given))
    if (run === this.#run && response) this.#result.replaceChildren(...contentOf(response))
  }

  /** Shows a field for each variable of a config. Fields stay while the variables do. */
  #showFields({ client }: Compiled): void {
    const variables = client?.plan.inputs.variables ?? []
    const key = JSON.stringify(variables.map(({ name, default: value, enum: among }) => [name, value, among]))
    if (key === this.#fields) return
    this.#fields = key
    this.#variables.replaceChildren(
      ...variables.map(({ name, default: value, enum: among }) => {
        const field = element('input', {
          value: this.#given.get(name) ?? '',
          placeholder: value ?? among?.[0] ?? 'a stand-in',
          spellcheck: 'false',
          autocomplete: 'off',
        })
        field.addEventListener('input', () => {
          this.#given.set(name, field.value)
          this.#explainSoon(pause)
        })
        return element('label', { class: 'field' }, element('code', {}, `\${variables.${name}}`), field)
      }),
    )
  }
}

function contentOf(response: ExplainResponse): readonly Node[] {
  if ('explanation' in response) return explanationOf(response.explanation)
  const { problem, variables } = response
  const names = variables.map((name) => `\`${name}\``).join(', ')
  return [
    element(
      'p',
      { class: 'empty', role: 'alert' },
      ...inCode(`${problem}${names && ` Enter a value for ${names}.`}`),
    ),
  ]
}

function explanationOf({ paragraphs, values }: Explanation): readonly Node[] {
  const rows = values.flatMap(([name, words]) => [
    element('dt', {}, element('code', {}, name)),
    element('dd', {}, ...inCode(words)),
  ])
  return [
    ...paragraphs.map(paragraphOf),
    ...(rows.length ? [element('section', {}, element('p', {}, 'Values:'), element('dl', {}, ...rows))] : []),
  ]
}

/** A sentence, and the call below it. */
function paragraphOf(paragraph: string): Node {
  const [title = '', ...lines] = paragraph.split('\n')
  const call = lines.filter((line) => line !== '').map((line) => line.slice(2))
  return element(
    'section',
    {},
    element('p', {}, ...inCode(title)),
    ...(call.length
      ? [element('pre', { tabindex: '0', 'aria-label': 'Request' }, ...call.flatMap(callLine))]
      : []),
  )
}

/** A line of a call: the method and URL, or a kind, name and value. */
function callLine(line: string, index: number): readonly (Node | string)[] {
  const lead = index ? '\n' : ''
  const [, kind, name = '', value = ''] = /^ {2}(\w+ +)([^:\s]+: )?(.*)$/.exec(line) ?? []
  if (kind === undefined) return [lead, element('strong', {}, line)]
  return [
    lead,
    element('span', { class: 'kind' }, `  ${kind}`),
    element('span', { class: 'name' }, name),
    ...withMarks(value),
  ]
}

/** A value, in which stand-ins are marked. */
function withMarks(value: string): readonly (Node | string)[] {
  return value
    .split(/(\$\{[^}]*\}|<[a-z ]+>|•+)/i)
    .map((part, index) => (index % 2 ? element('span', { class: 'standin' }, part) : part))
}
