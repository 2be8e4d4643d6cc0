/** The elements of the form, for each example and good config, and some recipes. The browser is tested in `test/ecosystem/`. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isScalar } from 'yaml'
import type { Shown } from '../../playground/src/dom.ts'
import type { FormChange } from '../../playground/src/form/adjust.ts'
import { applied, changesFor } from '../../playground/src/form/edits.ts'
import { fieldOf, typedValue } from '../../playground/src/form/fields.ts'
import { FormView } from '../../playground/src/form/view.ts'
import { completionsAt, hoverAt } from '../../playground/src/schema/complete.ts'
import { parseText } from '../../playground/src/schema/cursor.ts'
import { configOf, nodesOf } from '../../playground/src/schema/document.ts'
import { SchemaModel } from '../../playground/src/schema/model.ts'
import { compile } from '../../src/index.ts'
import { itemsOf, textOf } from '../editor/battery.ts'

const schemaUrl = new URL('../../schema/flexgen.schema.json', import.meta.url)
const model = new SchemaModel(JSON.parse(readFileSync(schemaUrl, 'utf8')))

/** A form, and the config that its controls change. */
class Form {
  text: string
  says = ''
  constructor(text: string) {
    this.text = text
  }

  #change({ edits, says = '' }: FormChange): void {
    const changes = changesFor(this.text, edits)
    expect(changes, JSON.stringify(edits)).toBeDefined()
    this.text = applied(this.text, changes ?? [])
    this.says = says
  }

  elements(): readonly Shown[] {
    const document = parseText(this.text)
    const view = new FormView({
      model,
      config: configOf(document),
      text: this.text,
      document,
      diagnostics: compile({ path: 'example.flexgen.yaml', text: this.text }).diagnostics,
      isBroken: document.errors.length > 0,
      says: this.says,
      focused: '',
      change: (change) => this.#change(change),
    })
    return view.form().flatMap(within)
  }

  find(id: string): Shown {
    const found = this.elements().find(({ attributes }) => attributes['id'] === id)
    if (!found) throw new Error(`no #${id}`)
    return found
  }

  /** What a user does with a control. */
  act(id: string, type: string, target: object = {}): void {
    const listener = this.find(id).attributes[`on${type}`]
    if (typeof listener !== 'function') throw new Error(`#${id} has no on${type}`)
    listener({ target } as unknown as Event)
  }

  click(label: string): void {
    const button = this.elements().find(
      ({ tag, attributes, children }) =>
        tag === 'button' && (attributes['aria-label'] ?? children.join('')) === label,
    )
    const listener = button?.attributes['onclick']
    if (typeof listener !== 'function') throw new Error(`no button ${label}`)
    listener({} as Event)
  }

  setKind(name: string, value: string): void {
    const menu = this.elements().find(({ attributes }) => attributes['aria-label'] === `Kind of ${name}`)
    const listener = menu?.attributes['onchange']
    if (typeof listener !== 'function') throw new Error(`${name} has only one kind`)
    listener({ target: { value } } as unknown as Event)
  }

  choose(id: string, label: string): void {
    const option = this.find(id).children.find(
      (child) => typeof child !== 'string' && child.children[0] === label,
    )
    if (typeof option !== 'object') throw new Error(`#${id} has no ${label}`)
    this.act(id, 'change', { value: option.attributes['value'] })
  }
}

function within(element: Shown): readonly Shown[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : within(child)))]
}

const known = ['examples', 'recipes'].flatMap((folder) => {
  const url = new URL(`../../${folder}/`, import.meta.url)
  return (
    readdirSync(url)
      .filter((name) => name.endsWith('.flexgen.yaml'))
      // Most recipes differ only in their steps.
      .filter((_, index) => folder === 'examples' || index % 6 === 0)
      .map((name) => [name, readFileSync(new URL(name, url), 'utf8')] as const)
  )
})
const good = itemsOf('good').map((item) => [item.name, textOf(item, ['‹', '›']).text] as const)

describe.each([...known, ...good])('%s', (_, text) => {
  const elements = new Form(text).elements()

  test('each control has a name, and what it refers to is there', () => {
    const ids = elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const labels = new Set(
      elements.flatMap(({ tag, attributes }) => (tag === 'label' ? [attributes['for']] : [])),
    )
    const inLabels = new Set(elements.filter(({ tag }) => tag === 'label').flatMap(within))
    for (const element of elements) {
      const { tag, attributes } = element
      if (['input', 'select'].includes(tag)) {
        const isNamed =
          attributes['aria-label'] !== undefined || labels.has(attributes['id']) || inLabels.has(element)
        expect(isNamed, JSON.stringify(attributes)).toBe(true)
      }
      for (const id of String(attributes['aria-describedby'] ?? '')
        .split(' ')
        .filter(Boolean))
        expect(ids).toContain(id)
      if (tag === 'fieldset' && attributes['aria-label'] === undefined)
        expect(element.children.some((child) => typeof child === 'object' && child.tag === 'legend')).toBe(
          true,
        )
    }
  })

  test('each value has a control, which shows it', () => {
    const document = parseText(text)
    const config = configOf(document)
    for (const { path, node, isKey } of nodesOf(document.contents)) {
      if (isKey || !isScalar(node) || path[0] === '$schema') continue
      const { control } = fieldOf(model, model.at(config, path))
      if (control.kind === 'fixed') continue
      const isItem = typeof path.at(-1) === 'number' && control.kind === 'choice'
      const id = `field-${path.map((step) => encodeURIComponent(step)).join('/')}`
      const found = elements.filter(
        ({ attributes }) => attributes['id'] === id || attributes['id'] === `${id}-other`,
      )
      if (!isItem) expect(found.length, id).toBeGreaterThan(0)
      if (control.kind === 'text') {
        const shown = found.map(({ tag, attributes, children }) => {
          if (tag !== 'select') return attributes['value']
          const option = children.find(
            (child) => typeof child === 'object' && child.attributes['value'] === attributes['value'],
          )
          return typeof option === 'object' ? option.children.join('') : undefined
        })
        expect(
          shown.map((value) => value ?? ''),
          id,
        ).toContain(node.value === null ? '' : String(node.value))
      }
    }
  })
})

const head = '# My API.\nflexgen: 1\nbaseUrl: https://api.example.com # Here.\n'

describe('a user', () => {
  test('chooses a type, and fills it in', () => {
    const form = new Form(head)
    form.choose('field-auth/type', 'apiKey')
    form.act('field-auth/key', 'input', { value: 'X-Token' })
    form.click('value')
    form.act('field-auth/value', 'input', { value: '${env.MY_KEY}' })
    form.act('field-auth/addTo-1', 'change')
    expect(form.text).toBe(
      `${head}auth:\n  type: apiKey\n  key: X-Token\n  value: \${env.MY_KEY}\n  addTo: query\n`,
    )
    form.choose('field-auth/type', 'bearer')
    expect(form.text).toBe(`${head}auth:\n  type: bearer\n  addTo: query\n`)
    expect(form.says).toBe(
      'Removed `key`, `value`, which have no effect any more. Undo in the editor restores them.',
    )
  })

  test('chooses a grant of oauth2, and another that the schema does not list', () => {
    const form = new Form(
      `${head}auth:\n  type: oauth2\n  authorizationUrl: https://a.example.com # Login.\n  accessTokenUrl: https://b.example.com # Token.\n  clientId: me\n`,
    )
    form.choose('field-auth/grantType', 'client_credentials')
    expect(form.text).toBe(
      `${head}auth:\n  type: oauth2\n  grantType: client_credentials\n  accessTokenUrl: https://b.example.com # Token.\n  clientId: me\n`,
    )
    form.choose('field-auth/grantType', 'another value…')
    form.act('field-auth/grantType-other', 'input', { value: 'urn:x' })
    expect(form.text).toContain('grantType: urn:x\n')
    form.choose('field-auth/grantType', 'authorization_code (default)')
    expect(form.text).toContain('  authorizationUrl: https://auth.example.com/authorize\n')
    expect(form.text).not.toContain('grantType')
  })

  test('adds, renames and removes headers', () => {
    const form = new Form(head)
    form.click('headers')
    expect(form.text).toBe(`${head}headers:\n  Accept: application/json\n`)
    form.click('Add to headers')
    form.act('field-headers/1/name', 'change', { value: 'X-B' })
    form.act('field-headers/X-B', 'input', { value: '5' })
    expect(form.text).toBe(`${head}headers:\n  Accept: application/json\n  X-B: "5"\n`)
    const field = { value: 'Accept' }
    form.act('field-headers/1/name', 'change', field)
    expect(field.value).toBe('X-B')
    form.click('Remove Accept')
    expect(form.text).toBe(`${head}headers:\n  X-B: "5"\n`)
    form.click('Remove headers')
    expect(form.text).toBe(head)
  })

  test('edits a duration, a boolean, a list, and what is one of several kinds', () => {
    const form = new Form(`${head}auth:\n  type: jwt\n`)
    form.click('expiresIn')
    form.act('field-auth/expiresIn', 'input', { value: '15' })
    form.click('jwtId')
    form.act('field-auth/jwtId', 'change', { checked: false })
    form.click('allowedHosts')
    form.click('Add to allowedHosts')
    form.click('Remove allowedHosts 1')
    expect(form.text).toContain('  expiresIn: 15m\n  jwtId: false\n')
    expect(form.text).toContain('allowedHosts: ["*.example.dev", ""]\n')
    form.choose('field-auth/type', 'oauth2')
    form.click('refresh')
    expect(form.text).toContain('  refresh:\n    errorStatusCodes: [401, 403]\n')
    form.setKind('refresh', 'false')
    expect(form.text).toContain('  refresh: false\n')
  })

  test('sees the errors of the config at their fields', () => {
    const form = new Form(`${head}auth:\n  type: bearer\n  token: plain\n  addTo: nowhere\n  other: 1\n`)
    const errors = form.elements().filter(({ attributes }) => attributes['class'] === 'f-errors')
    expect(errors.map(({ attributes }) => attributes['id'])).toEqual([
      'field-auth/token-errors',
      'field-auth/addTo-errors',
      'field-auth/other-errors',
    ])
    expect(form.find('field-auth/token').attributes['aria-invalid']).toBe('true')
    expect(String(form.find('field-auth/token').attributes['aria-describedby'])).toContain(
      'field-auth/token-errors',
    )
    form.click('Remove other')
    expect(form.text).not.toContain('other')
  })

  test('cannot lose anything while the YAML is broken', () => {
    const form = new Form(head)
    form.text = `${head}auth: { type: bearer\n`
    const all = form.elements().find(({ attributes }) => attributes['class'] === 'f-all')
    expect(all?.attributes['disabled']).toBe(true)
  })
})

test('text is a number only where a number is meant', () => {
  const at = (config: object, path: readonly (string | number)[], text: string): unknown =>
    typedValue(model, model.at(config as never, path), text)
  expect(at({}, ['headers', 'X-A'], '5')).toBe('5')
  expect(at({ headers: { 'X-A': 4 } }, ['headers', 'X-A'], '5')).toBe(5)
  expect(at({}, ['headers', 'X-A'], 'true')).toBe('true')
  expect(at({ auth: { type: 'jwt' } }, ['auth', 'payload', 'exp'], '1893456000')).toBe(1893456000)
  expect(at({ auth: { type: 'jwt' } }, ['auth', 'payload', 'exp'], '${time.s}')).toBe('${time.s}')
  expect(at({ auth: { type: 'jwt' } }, ['auth', 'issuedAt'], 'true')).toBe(true)
  expect(at({ auth: { type: 'oauth2' } }, ['auth', 'refresh', 'errorStatusCodes', 0], '401')).toBe(401)
})

/** Configs that are meant to hang, or to do harm. */
const hostile: Readonly<Record<string, string>> = {
  'deep nesting': `auth: ${'['.repeat(100_000)}`,
  'maps within maps': `auth: ${'{ a: '.repeat(300)}${'}'.repeat(300)}`,
  'aliases of aliases': [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 60 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
  ].join('\n'),
  'an alias of itself': 'auth: &a { type: bearer, token: *a }',
  '5 MB': `flexgen: 1\nname: ${'x'.repeat(5_000_000)}`,
  'many keys': `headers:\n${Array.from({ length: 4000 }, (_, i) => `  a${i}: b`).join('\n')}`,
  'keys of objects':
    '__proto__: { type: bearer }\nconstructor: 1\nauth: { __proto__: 1, toString: 2, type: __proto__ }',
  'half of a surrogate pair': 'headers: { "\\uD800": a }\n"\\uDC00": b',
  HTML: 'name: <img src=x onerror=alert(1)>\nauth: { type: "<b>", "<i>": "</datalist>" }',
  'keys that are not strings': '? [a]\n: b\n? { c: d }\n: e\n1: f\nnull: g\nauth: { ? : x }',
}

test.each(Object.entries(hostile))(
  '%s: the form and the completion end, and change nothing',
  (_, text) => {
    const form = new Form(text)
    const document = parseText(text)
    expect(() =>
      new FormView({
        model,
        config: configOf(document),
        text,
        document,
        diagnostics: [],
        isBroken: false,
        says: '',
        focused: '',
        change: () => {},
      }).form(),
    ).not.toThrow()
    expect(form.text).toBe(text)
    for (const position of [0, 10, text.length]) {
      completionsAt(model, text, position)
      hoverAt(model, text, position)
    }
  },
  20_000,
)

test('a key named like a member of objects is only a key', () => {
  const config = configOf(parseText(hostile['keys of objects'] ?? ''))
  expect(Object.keys(config as object)).toEqual(['__proto__', 'constructor', 'auth'])
  expect(model.at(config, ['auth']).schemas.length).toBe(model.at({ auth: {} }, ['auth']).schemas.length)
  const text = 'headers: { A: b }\n'
  const changes = changesFor(text, [{ path: ['headers', '__proto__'], value: 'c' }])
  expect(applied(text, changes ?? [])).toBe('headers: { A: b, "__proto__": c }\n')
})
