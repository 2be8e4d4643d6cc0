import type { Form } from '../../src/render/render-client.ts'
import { type Compiled, type Config, compileConfig, outputOf, ownForm } from './compiled.ts'
import { ConfigEditor } from './editor/config-editor.ts'
import { OutputView } from './editor/output-view.ts'
import { button, byId } from './elements.ts'
import { fillMenu, loadExample } from './examples.ts'
import { download } from './files.ts'
import { type ConfigState, mountForm } from './form/form.ts'
import { countWords, showProblems } from './problems.ts'
import { startConfig } from './start.ts'
import { Tabs } from './tabs.ts'

const forms: readonly (readonly [Form, string])[] = [
  ['TypeScript', 'TypeScript'],
  ['JavaScript', 'JavaScript'],
  ['declarations', 'Its types'],
]

const examples = byId<HTMLSelectElement>('examples')
const nameField = byId<HTMLInputElement>('name')
const listeners: ((state: ConfigState) => void)[] = []
/** The example in the editor, unchanged. */
let example: { readonly id: string; readonly config: Config } | undefined = {
  id: 'github',
  config: startConfig,
}
let compiled: Compiled = compileConfig(startConfig)
/** The last compiled config without errors. */
let valid: Compiled | undefined
let form: Form = 'TypeScript'
/** Changes at once, such as those of a held key, are compiled together. */
let pending: ReturnType<typeof setTimeout> | undefined
let lastTook = 0

const editor = new ConfigEditor(byId('editor'), startConfig, compileSoon, [])
const output = new OutputView(byId('client'))
new Tabs(byId('tabs'), () => showTab())

fillMenu(examples)
mountForm(byId('form'), {
  state: () => ({ text: editor.config.text, diagnostics: compiled.diagnostics }),
  replace: (changes) => editor.replace(changes),
  onChange: (listen) => listeners.push(listen),
})
show()

function compileSoon(): void {
  clearTimeout(pending)
  // A config that takes long is compiled when the user pauses.
  pending = setTimeout(compileNow, lastTook > 40 ? Math.min(500, 2 * lastTook) : 0)
}

function compileNow(): void {
  pending = undefined
  const began = performance.now()
  compiled = compileConfig(editor.config)
  lastTook = performance.now() - began
  show()
}

function show(): void {
  const { config, client, diagnostics } = compiled
  if (client) {
    const own = ownForm(client)
    if (!valid?.client || ownForm(valid.client) !== own) form = own
    valid = compiled
  }
  if (document.activeElement !== nameField) nameField.value = config.name
  if (example && (example.config.text !== config.text || example.config.name !== config.name))
    example = undefined
  examples.value = example?.id ?? ''
  editor.show(diagnostics)
  for (const listen of listeners) listen({ text: config.text, diagnostics })
  showProblems(byId('panel-problems'), diagnostics, ({ range }) => editor.goTo(range.start))
  const count = byId('count')
  count.textContent = String(diagnostics.length)
  count.hidden = !diagnostics.length
  count.className = diagnostics.some(({ severity }) => severity === 'error') ? 'count error' : 'count warning'
  const words = countWords(diagnostics)
  const live = byId('live')
  if (live.textContent !== words) live.textContent = words
  showOutput()
  showTab()
}

function showOutput(): void {
  const stale = byId('stale')
  stale.hidden = compiled.client !== undefined
  stale.textContent = valid
    ? 'The config has errors. This is the client of its last version without any.'
    : 'The config has errors, so that there is no client.'
  byId('client').classList.toggle('outdated', compiled.client === undefined)
  for (const each of byId('languages').children) {
    each.setAttribute('aria-checked', String(each.id === `form-${form}`))
    if (each instanceof HTMLElement) each.tabIndex = each.id === `form-${form}` ? 0 : -1
  }
  const file = currentOutput()
  byId('output-path').textContent = file?.path ?? ''
  output.show(file?.text ?? '')
}

function currentOutput(): { readonly path: string; readonly text: string } | undefined {
  return valid?.client && outputOf(valid.config, valid.client, form)
}

function showTab(): void {}

for (const [value, label] of forms) {
  const made = button(
    label,
    () => {
      form = value
      showOutput()
    },
    { role: 'radio', id: `form-${value}` },
  )
  byId('languages').append(made)
}
showOutput()

examples.addEventListener('change', async () => {
  const id = examples.value
  if (!id) return
  const config = await loadExample(id)
  example = { id, config }
  editor.load(config)
})
nameField.addEventListener('input', () => editor.rename(nameField.value))
byId('copy-config').addEventListener('click', () => navigator.clipboard.writeText(editor.config.text))
byId('download-config').addEventListener('click', () => download(editor.config.name, editor.config.text))
byId('copy-client').addEventListener('click', () =>
  navigator.clipboard.writeText(currentOutput()?.text ?? ''),
)
byId('download-client').addEventListener('click', () => {
  const file = currentOutput()
  if (file) download(file.path, file.text)
})
