import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import type { Form } from '../../src/render/client-module.ts'
import { type Compiled, type Config, compileConfig, type Output, outputOf, ownForm } from './compiled.ts'
import { ConfigEditor, type Problem } from './editor/config-editor.ts'
import { schemaHelp } from './editor/help.ts'
import { OutputView } from './editor/output-view.ts'
import { byId, element } from './elements.ts'
import { fillMenu, loadExample } from './examples.ts'
import { RequestsPanel } from './explain/requests-panel.ts'
import { download } from './files.ts'
import { fixesFor } from './fixes/fixes.ts'
import { mountForm } from './form/form.ts'
import { isHelped } from './limits.ts'
import { fileName, linkProblem, linkTo, readLink } from './link.ts'
import { countWords, showProblems } from './problems.ts'
import { model } from './schema/published.ts'
import { startConfig } from './start.ts'
import { Tabs } from './tabs.ts'
import { switchThemes } from './theme.ts'

/** A config that takes longer to compile, in milliseconds, is compiled when the user pauses. */
const quick = 40

/** Milliseconds without a change before fixes are looked for, and for how long. */
const fixPause = 200
const fixTime = 400

/** The mark in the browser's timeline when the last result is shown; there is none while a change waits for its result. */
const compiledMark = 'flexgen-compiled'

/** What the output can be, with its label. */
const languages: readonly (readonly [Form, string])[] = [
  ['TypeScript', 'TypeScript'],
  ['JavaScript', 'JavaScript'],
  ['declarations', 'Types'],
]

const menu = byId<HTMLSelectElement>('examples')
const nameField = byId<HTMLInputElement>('name')

const linked = await readLink(location.hash)
const first = linked && 'text' in linked ? linked : startConfig

/** The config that was loaded last; leaving the page does not lose it. */
let kept: Config = first
/** The example that was loaded last. */
let example: readonly [name: string, config: Config] | undefined =
  first === startConfig ? ['github', startConfig] : undefined
let compiled: Compiled = compileConfig(first)
/** The last config that compiled without errors. */
let valid: Compiled | undefined
let language: Form = 'TypeScript'
let pending: ReturnType<typeof setTimeout> | undefined
let lastTook = 0
/** Shows the config in the form again; `undefined` before the form is there. */
let refreshForm: (() => void) | undefined
let finding: ReturnType<typeof setTimeout> | undefined

fillMenu(menu)
fillLanguages()
switchThemes(byId<HTMLButtonElement>('theme'))
const editor = new ConfigEditor(byId('editor'), first, compileSoon, schemaHelp(model))
const output = new OutputView(byId('client'))
const requests = new RequestsPanel(byId('panel-requests'))
const tabs = new Tabs(byId('tabs'), showRequests)
show()
if (linked && 'problem' in linked) notify(linked.problem)
listen()

/** Compiles after a change. Changes that come together are compiled together. */
function compileSoon(): void {
  notify('')
  performance.clearMarks(compiledMark)
  clearTimeout(pending)
  pending = setTimeout(compileNow, lastTook > quick ? Math.min(500, 2 * lastTook) : 0)
}

function compileNow(): void {
  clearTimeout(pending)
  pending = undefined
  const began = performance.now()
  compiled = compileConfig(editor.config)
  lastTook = performance.now() - began
  show()
}

/** The config as it is in the editor, compiled. */
function current(): Compiled {
  if (pending !== undefined) compileNow()
  return compiled
}

/** Shows what the last compilation has found. */
function show(): void {
  const { config, client, diagnostics } = compiled
  if (client) {
    // The choice of a language lasts until the config names another.
    if (!valid?.client || ownForm(valid.client) !== ownForm(client)) language = ownForm(client)
    valid = compiled
  }
  if (document.activeElement !== nameField) nameField.value = config.name
  menu.value = example && isSame(example[1], config) ? example[0] : ''
  showProblemsOf(diagnostics.map((found) => ({ found, fixes: [] })))
  clearTimeout(finding)
  if (diagnostics.length) finding = setTimeout(findFixes, fixPause)
  showForm()
  showCount(diagnostics)
  showClient()
  showRequests()
  // For measurements.
  performance.clearMarks(compiledMark)
  performance.mark(compiledMark)
}

/** Shows the form, unless the config is too large for one. */
function showForm(): void {
  const part = byId('form-part')
  part.hidden = !isHelped(compiled.config.text)
  if (part.hidden) return
  if (refreshForm) return refreshForm()
  refreshForm = mountForm(byId('form'), {
    state: () => {
      const now = current()
      return { text: now.config.text, diagnostics: now.diagnostics }
    },
    replace: (changes, isTyping) => editor.replace(changes, isTyping),
  })
}

function showProblemsOf(problems: readonly Problem[]): void {
  editor.show(problems, compiled.config.text)
  showProblems(byId('panel-problems'), problems, {
    goTo: ({ range }) => editor.goTo(range.start),
    apply: (fix) => editor.fix(fix),
  })
}

/** Adds fixes to the problems. Each is compiled, so that a config with many problems gets those that are found in time. */
function findFixes(): void {
  const { config, diagnostics } = compiled
  const end = performance.now() + fixTime
  showProblemsOf(
    diagnostics.map((found) => ({
      found,
      fixes: performance.now() < end ? fixesFor(config, found, diagnostics) : [],
    })),
  )
}

function showCount(diagnostics: readonly Diagnostic[]): void {
  const count = byId('count')
  count.hidden = !diagnostics.length
  count.className = diagnostics.some(({ severity }) => severity === 'error') ? 'count error' : 'count warning'
  count.textContent = String(diagnostics.length)
  const live = byId('live')
  const words = countWords(diagnostics)
  // Screen readers speak whenever it is set.
  if (live.textContent !== words) live.textContent = words
}

function showClient(): void {
  const isOutdated = compiled.client === undefined
  byId('outdated').hidden = !isOutdated
  byId('outdated').textContent = valid
    ? 'The config has errors. This is the client of its last version without errors.'
    : 'The config has errors, so there is no client.'
  byId('client').classList.toggle('dim', isOutdated)
  byId<HTMLInputElement>(`form-${language}`).checked = true
  const file = shownOutput()
  byId('output-path').textContent = file?.path ?? ''
  output.show(file?.text ?? '')
  for (const id of ['copy-client', 'download-client']) byId<HTMLButtonElement>(id).disabled = !file
}

function shownOutput(): Output | undefined {
  return valid?.client && outputOf(valid.config, valid.client, language)
}

function showRequests(): void {
  if (tabs.shown === 'tab-requests') requests.show(compiled.client ? compiled : undefined)
}

function fillLanguages(): void {
  for (const [value, label] of languages) {
    const field = element('input', { type: 'radio', name: 'form', id: `form-${value}`, value })
    field.addEventListener('change', () => {
      language = value
      showClient()
    })
    byId('languages').append(field, element('label', { for: field.id }, label))
  }
}

/** Replaces the config. Undo takes that back, as the page says if the config before is nowhere else. */
function load(config: Config, what: string): void {
  const isLost = !isSame(editor.config, kept)
  kept = config
  editor.load(config)
  compileNow()
  notify(isLost ? `Loaded ${what}. To get your config back, undo in the editor.` : '')
}

async function loadNamed(name: string): Promise<void> {
  const config = await loadExample(name).catch(() => undefined)
  if (!config) {
    menu.value = ''
    return notify(`${name} cannot be loaded. Copy your config, and reload the page.`)
  }
  example = [name, config]
  load(config, name)
}

function isSame(one: Config, other: Config): boolean {
  return one.name === other.name && one.text === other.text
}

/** Says something below the bar, or nothing if the string is empty. */
function notify(words: string): void {
  byId('notice').textContent = words
}

async function copy(text: string, what: string, otherwise: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    notify(`${what} copied.`)
  } catch {
    notify(`The browser does not let the page copy. ${otherwise}`)
  }
}

async function share(): Promise<void> {
  const { config } = current()
  const problem = linkProblem(compiled)
  const link = problem === undefined ? await linkTo(config) : { problem }
  if (typeof link !== 'string') return notify(link.problem)
  history.replaceState(undefined, '', link)
  kept = config
  await copy(location.href, 'Link', 'The link is in the address bar.')
}

function listen(): void {
  menu.addEventListener('change', async () => {
    if (menu.value) await loadNamed(menu.value)
  })
  byId('toggle-form').addEventListener('click', ({ currentTarget }) => {
    const isHidden = byId('form').classList.toggle('hidden')
    const toggle = currentTarget as HTMLElement
    toggle.setAttribute('aria-expanded', String(!isHidden))
    toggle.textContent = isHidden ? 'Show' : 'Hide'
    toggle.setAttribute('aria-label', `${toggle.textContent} the form`)
  })
  nameField.addEventListener('input', () => editor.rename(fileName(nameField.value)))
  nameField.addEventListener('change', () => {
    nameField.value = editor.config.name
  })
  byId('share').addEventListener('click', share)
  byId('copy-config').addEventListener('click', () =>
    copy(editor.config.text, 'Config', 'Download the config instead.'),
  )
  byId('download-config').addEventListener('click', () => {
    kept = editor.config
    download(kept.name, kept.text)
  })
  byId('copy-client').addEventListener('click', () => {
    current()
    return copy(shownOutput()?.text ?? '', 'Client', 'Download the client instead.')
  })
  byId('download-client').addEventListener('click', () => {
    current()
    const file = shownOutput()
    if (file) download(file.path, file.text)
  })
  addEventListener('hashchange', async () => {
    const config = await readLink(location.hash)
    if (config && 'problem' in config) notify(config.problem)
    else if (config) load(config, 'the config of the link')
  })
  addEventListener('beforeunload', (event) => {
    if (!isSame(editor.config, kept)) event.preventDefault()
  })
}
