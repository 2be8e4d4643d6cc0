/** The elements of the form. */
import { isAlias } from 'yaml'
import { type Diagnostic, lineStarts } from '../../../src/diagnostics/diagnostic.ts'
import { type Child, h, type Shown, words } from '../dom.ts'
import { hintSentence } from '../elements.ts'
import type { parseText } from '../schema/cursor.ts'
import { nodesOf } from '../schema/document.ts'
import {
  type Choice,
  defaultOf,
  descriptionOf,
  type Key,
  type Path,
  type Place,
  type SchemaModel,
  titleOf,
} from '../schema/model.ts'
import { referencesAt, referenceText } from '../schema/references.ts'
import { has, isListValue, isMapValue, sameValue, type Value } from '../schema/rules.ts'
import { exampleOf } from '../schema/snippets.ts'
import { adjustedChange, type FormChange, nextItem } from './adjust.ts'
import {
  asSort,
  type Control,
  durationOf,
  type Field,
  fieldOf,
  idOf,
  newEntry,
  type Sort,
  sortNames,
  textOf,
  typedValue,
  units,
  unitsOf,
} from './fields.ts'

export interface FormState {
  readonly model: SchemaModel
  readonly config: Value
  readonly text: string
  readonly document: ReturnType<typeof parseText>
  readonly diagnostics: readonly Diagnostic[]
  readonly isBroken: boolean
  /** What the last change did besides. */
  readonly says: string
  /** Id of the element with the focus. */
  readonly focused: string
  readonly change: (change: FormChange) => void
}

/** The key that the form is about, which is shown also if it is not set. */
const start = 'auth'

/** How deep maps within maps are shown. */
const depthLimit = 12

/** Choices up to this many are buttons next to each other; more are a menu. */
const mostButtons = 4

/** The parts of a field that describe its control. */
interface Parts {
  readonly id: string
  readonly help: Child
  readonly errors: Child
  /** For `aria-describedby`. */
  readonly describedBy: string | undefined
  readonly isInvalid: boolean
}

/** How a field is named, and what can be done with it. */
interface Naming {
  readonly label: string
  readonly key?: Key
  /** A row of a list or of a map, whose name is next to it. */
  readonly isRow?: boolean
}

export class FormView {
  readonly #state: FormState
  readonly #model: SchemaModel
  /** Diagnostics by the path of what they are about. */
  readonly #problems: ReadonlyMap<string, readonly Diagnostic[]>
  /** Ids of the fields that show their diagnostics. */
  readonly #shown = new Set<string>()

  constructor(state: FormState) {
    this.#state = state
    this.#model = state.model
    this.#problems = problemsByPath(state)
  }

  form(): readonly Shown[] {
    const { config, isBroken, says } = this.#state
    const root = this.#model.at(config, [])
    const fields = this.#map(root, 0)
    return [
      h(
        'p',
        { key: 'broken', class: 'f-note', role: 'status' },
        isBroken && 'The YAML has an error. The form shows the config before it.',
      ),
      h('p', { key: 'says', class: 'f-note', role: 'status' }, ...words(says)),
      h(
        'fieldset',
        { key: 'all', class: 'f-all', disabled: isBroken, 'aria-label': 'Config as a form' },
        this.#otherErrors(),
        fields,
      ),
    ]
  }

  /** Diagnostics of what no field shows. */
  #otherErrors(): Child {
    return [...this.#problems.keys()].map((path) => this.#errors(JSON.parse(path), `other ${path}`))
  }

  /** The fields of a map: those that are set or required, and a list of the others. */
  #map(place: Place, depth: number): Child {
    const map = this.#model.asMap(place)
    const keys = this.#model.keys(map)
    const isStart = place.path.length === 0
    const deciding = this.#model.deciding(map)
    const isDecision = ({ name, suggested, forbidden }: Key): boolean =>
      deciding.has(name) &&
      suggested &&
      forbidden === undefined &&
      this.#model.choices(this.#model.below(map, name)).length > 1
    const visible = keys.filter((key) => {
      return key.isSet || key.required || isDecision(key) || (isStart && key.name === start)
    })
    const optional = keys.filter(
      (key) => !visible.includes(key) && key.suggested && key.forbidden === undefined,
    )
    const fields = (isStart ? withAuthFirst(visible) : visible).map((key) =>
      this.#field(this.#model.below(map, key.name), { label: key.name, key }, depth + 1),
    )
    const entries = this.#model.isOpen(map) ? this.#entries(map, keys, depth) : this.#unknown(map, keys)
    return [
      ...fields,
      entries,
      optional.length > 0 &&
        h(
          'details',
          { key: 'optional', class: 'f-optional' },
          h(
            'summary',
            { id: `${idOf(place.path)}-more` },
            `${optional.length} optional ${optional.length === 1 ? 'key' : 'keys'}`,
          ),
          h('div', { class: 'f-adds' }, ...optional.map(({ name }) => this.#addButton(map, name))),
        ),
    ]
  }

  #addButton(map: Place, name: string): Shown {
    const place = this.#model.below(map, name)
    return h(
      'button',
      {
        key: name,
        type: 'button',
        title: plainWords(firstParagraph(descriptionOf(place))),
        onclick: () => {
          const fallback = defaultOf(place)
          const example = exampleOf(this.#model, place)
          this.#set(place.path, example ?? fallback ?? '', idOf(place.path))
        },
      },
      name,
    )
  }

  #set(path: Path, value: Value, focus?: string): void {
    const change = adjustedChange(this.#model, this.#state.config, path, value)
    this.#state.change(focus === undefined ? change : { ...change, focus })
  }

  #remove(path: Path): void {
    this.#set(path, undefined, `${idOf(path.slice(0, -1))}-more`)
  }

  /** Keys that the schema does not know. */
  #unknown(map: Place, keys: readonly Key[]): Child {
    const names = isMapValue(map.value) ? Object.keys(map.value) : []
    return names
      .filter((name) => !keys.some((key) => key.name === name))
      .map((name) => {
        const path = [...map.path, name]
        return h(
          'div',
          { key: `unknown ${name}`, class: 'f-field' },
          h(
            'div',
            { class: 'f-label' },
            h('code', {}, name),
            removeButton(name, () => this.#remove(path)),
          ),
          this.#errors(path, idOf(path)),
        )
      })
  }

  /** The entries of a map of any names. */
  #entries(map: Place, keys: readonly Key[], depth: number): Child {
    const value = isMapValue(map.value) ? map.value : {}
    const names = Object.keys(value).filter((name) => !keys.some((key) => key.name === name))
    const add = (): void => {
      const [name, inner] = newEntry(this.#model, map)
      this.#state.change({
        edits: [{ path: [...map.path, name], value: inner }],
        focus: idOf([...map.path, `${names.length}`, 'name']),
      })
    }
    return [
      ...names.map((name, index) => this.#entry(map, name, index, depth)),
      h(
        'button',
        {
          key: 'add',
          type: 'button',
          class: 'f-add',
          onclick: add,
          'aria-label': `Add to ${map.path.at(-1) ?? 'config'}`,
        },
        'Add',
      ),
    ]
  }

  #entry(map: Place, name: string, index: number, depth: number): Shown {
    const path = [...map.path, name]
    const id = idOf([...map.path, `${index}`, 'name'])
    const inner = this.#model.below(map, name)
    const isNested = isMapValue(inner.value) || isListValue(inner.value)
    const rename = (event: Event): void => {
      const field = event.target as HTMLInputElement
      const next = field.value
      if (next === name) return
      const isFree = next !== '' && !(isMapValue(map.value) && has(map.value, next))
      if (isFree) this.#state.change({ edits: [{ path, name: next }], focus: id })
      else field.value = name
    }
    return h(
      'div',
      { key: `entry ${index}`, class: isNested ? 'f-entry f-entry-group' : 'f-entry' },
      h('input', {
        id,
        class: 'f-name',
        value: name,
        spellcheck: 'false',
        autocomplete: 'off',
        'aria-label': `Name in ${map.path.at(-1)}`,
        onchange: rename,
      }),
      this.#field(inner, { label: name, isRow: true }, depth + 1),
      removeButton(name, () => this.#remove(path)),
    )
  }

  #field(place: Place, naming: Naming, depth: number): Child {
    const field = fieldOf(this.#model, place)
    const { control, sort } = field
    const parts = this.#parts(place, naming)
    if (control.kind === 'fixed' && !naming.isRow && naming.key?.required && !parts.isInvalid)
      return undefined
    const isGroup =
      sort === 'map' ||
      sort === 'list' ||
      (control.kind === 'choice' && control.choices.length <= mostButtons)
    const head: readonly Child[] = naming.isRow
      ? [this.#sortMenu(field, naming)]
      : [
          this.#name(naming, parts.id, isGroup),
          this.#badge(place, naming),
          this.#sortMenu(field, naming),
          this.#removeIfOptional(place, naming),
        ]
    const body = depth > depthLimit ? undefined : this.#control(field, naming, parts, depth)
    const isNested = sort === 'map' || sort === 'list'
    const attributes = {
      key: naming.label,
      class: `f-field${naming.isRow ? ' f-row' : ''}${isNested ? ' f-group' : ''}`,
    }
    const help = h('div', { key: 'help', class: 'f-help', id: `${parts.id}-help` }, parts.help)
    const about: Child = naming.isRow ? undefined : help
    if (!isGroup) {
      const label = head.some(Boolean) && h('div', { key: 'head', class: 'f-label' }, ...head)
      return naming.isRow
        ? h('div', attributes, body, label, parts.errors)
        : h('div', attributes, label, body, about, parts.errors)
    }
    const group = { 'aria-describedby': parts.describedBy, ...(isNested && { id: parts.id, tabindex: '-1' }) }
    // Groups of the config besides `auth` are closed at first.
    const isFolded = depth === 1 && isNested && naming.label !== start
    const content: Child = isFolded
      ? h(
          'details',
          { key: 'fold', class: 'f-fold', open: parts.isInvalid || undefined },
          h('summary', {}, this.#name(naming, parts.id, true), this.#count(place)),
          about,
          body,
        )
      : [head.some(Boolean) && h('div', { key: 'head', class: 'f-label' }, ...head), about, body]
    return h(
      'fieldset',
      { ...attributes, ...group },
      h('legend', { key: 'legend', class: 'unseen' }, naming.label),
      content,
      isFolded && h('div', { key: 'head', class: 'f-corner' }, ...head.slice(2)),
      parts.errors,
    )
  }

  #count({ value }: Place): Child {
    const count = isMapValue(value) ? Object.keys(value).length : isListValue(value) ? value.length : 0
    return h('span', { key: 'count', class: 'f-badge' }, String(count))
  }

  #name({ label, key }: Naming, id: string, isGroup: boolean): Child {
    const required = key?.required ? h('span', { class: 'f-required', title: 'required' }, '*') : undefined
    // A group has its name as the legend, too.
    return isGroup
      ? h('span', { key: 'name', class: 'f-title', 'aria-hidden': 'true' }, label, required)
      : h('label', { key: 'name', class: 'f-title', for: id }, label, required)
  }

  /** The title of a map, or the default of a key that is not set. */
  #badge(place: Place, { label }: Naming): Child {
    const title = titleOf(place)
    if (isMapValue(place.value) && title !== undefined && title !== label)
      return h('span', { key: 'badge', class: 'f-badge' }, title)
    return undefined
  }

  #removeIfOptional(place: Place, { label, key }: Naming): Child {
    if (place.value === undefined || (key?.required && key.forbidden === undefined)) return undefined
    return removeButton(label, () => this.#remove(place.path))
  }

  /** Chooses between one value, a list and a map, if a key takes several of them. */
  #sortMenu({ place, sorts, sort }: Field, { label }: Naming): Child {
    if (sorts.length < 2 || place.value === undefined) return undefined
    return h(
      'select',
      {
        key: 'sort',
        class: sort === sorts[0] ? 'f-sort' : 'f-sort f-kept',
        'aria-label': `Kind of ${label}`,
        value: sort,
        onchange: (event: Event) => {
          const next = (event.target as HTMLSelectElement).value as Sort
          this.#set(place.path, asSort(this.#model, place, next))
        },
      },
      ...sorts.map((each) => h('option', { key: each, value: each }, sortNames[each])),
    )
  }

  #parts(place: Place, { isRow }: Naming): Parts {
    const id = idOf(place.path)
    const errors = this.#errors(place.path, id)
    const current = place.value ?? defaultOf(place)
    const chosen = this.#model.choices(place).find(({ value }) => sameValue(value, current))?.description
    const text = firstParagraph(descriptionOf(place))
    const help = isRow
      ? []
      : [
          words(text),
          chosen !== undefined && [' ', h('strong', {}, `${textOf(current)}:`), ' ', words(chosen)],
        ]
    const hasHelp = !isRow && (text !== '' || chosen !== undefined)
    const ids = [hasHelp && `${id}-help`, errors && `${id}-errors`].filter(Boolean)
    return {
      id,
      help: hasHelp ? help : undefined,
      errors,
      describedBy: ids.length ? ids.join(' ') : undefined,
      isInvalid: errors !== undefined,
    }
  }

  #errors(path: Path, id: string): Shown | undefined {
    const key = JSON.stringify(path)
    const problems = this.#problems.get(key) ?? []
    if (!problems.length || this.#shown.has(key)) return undefined
    this.#shown.add(key)
    return h(
      'ul',
      { key: `errors ${id}`, class: 'f-errors', id: `${id}-errors` },
      ...problems.map(({ severity, message, hint }) =>
        h(
          'li',
          { class: severity },
          ...words(message),
          ...(hint === undefined ? [] : [' Hint: ', ...words(hintSentence(hint))]),
        ),
      ),
    )
  }

  #control(field: Field, naming: Naming, parts: Parts, depth: number): Child {
    const { place, control } = field
    switch (control.kind) {
      case 'fixed':
        return undefined
      case 'boolean':
        return this.#checkbox(place, naming, parts)
      case 'choice':
        return control.choices.length <= mostButtons
          ? this.#buttons(place, parts, control.choices)
          : this.#menu(place, naming, parts, control.choices)
      case 'duration':
        return this.#duration(place, naming, parts)
      case 'text':
        return control.choices.length && control.choices.every(({ value }) => typeof value === 'string')
          ? this.#openMenu(place, naming, parts, control)
          : this.#text(place, naming, parts, control)
      case 'choices':
        return this.#checkboxes(place, control.choices)
      case 'list':
        return this.#list(place, depth)
      case 'map':
        return h('div', { key: 'map', class: 'f-map' }, this.#map(place, depth))
    }
  }

  #common(naming: Naming, parts: Parts): Record<string, string | undefined> {
    return {
      id: parts.id,
      'aria-describedby': parts.describedBy,
      ...(parts.isInvalid && { 'aria-invalid': 'true' }),
      ...(naming.isRow && { 'aria-label': naming.label }),
      ...(naming.key?.required && { 'aria-required': 'true' }),
    }
  }

  #checkbox(place: Place, naming: Naming, parts: Parts): Shown {
    const current = place.value ?? defaultOf(place)
    return h(
      'label',
      { key: 'control', class: 'f-check' },
      h('input', {
        ...this.#common(naming, parts),
        type: 'checkbox',
        'aria-label': naming.label,
        checked: current === true,
        onchange: (event: Event) => this.#set(place.path, (event.target as HTMLInputElement).checked),
      }),
      current === true ? 'true' : 'false',
    )
  }

  #buttons(place: Place, parts: Parts, choices: readonly Choice[]): Child {
    const current = place.value ?? defaultOf(place)
    const chosen = choices.find(({ value }) => sameValue(value, current))
    return [
      h(
        'div',
        { key: 'control', class: place.value === undefined ? 'f-buttons f-unset' : 'f-buttons' },
        ...choices.map((choice, index) => {
          const id = index === 0 ? parts.id : `${parts.id}-${index}`
          return h(
            'label',
            { key: String(choice.value) },
            h('input', {
              id,
              type: 'radio',
              name: parts.id,
              value: String(choice.value),
              checked: choice === chosen,
              ...(parts.isInvalid && { 'aria-invalid': 'true' }),
              onchange: () => this.#set(place.path, choice.value),
            }),
            h('span', {}, String(choice.value)),
          )
        }),
      ),
    ]
  }

  /** @param setOther called if the user wants a value that is not listed; if omitted, there is none */
  #menu(
    place: Place,
    naming: Naming,
    parts: Parts,
    choices: readonly Choice[],
    setOther?: () => void,
  ): Child {
    const fallback = defaultOf(place)
    const chosen = choices.find(({ value }) => sameValue(value, place.value))
    const isOther = place.value !== undefined && !chosen
    const empty = fallback === undefined ? 'Choose…' : `${textOf(fallback)} (default)`
    return [
      h(
        'select',
        {
          key: 'control',
          ...this.#common(naming, parts),
          value: isOther ? 'other' : chosen ? String(choices.indexOf(chosen)) : '',
          onchange: (event: Event) => {
            const chosen = (event.target as HTMLSelectElement).value
            const choice = choices[Number(chosen || 'x')]
            if (choice) this.#set(place.path, choice.value)
            else if (chosen === 'other') setOther?.()
            else if (place.value !== undefined) this.#set(place.path, undefined)
          },
        },
        (place.value === undefined || !naming.key?.required) &&
          h('option', { key: 'empty', value: '' }, empty),
        ...choices.map(({ value }, index) =>
          h('option', { key: `${index}`, value: `${index}` }, String(value)),
        ),
        (isOther || setOther) &&
          h('option', { key: 'other', value: 'other' }, setOther ? 'another value…' : textOf(place.value)),
      ),
    ]
  }

  #duration(place: Place, naming: Naming, parts: Parts): Shown {
    const example = durationOf(exampleOf(this.#model, place))
    const { amount = '', unit = 's' } = durationOf(place.value) ?? { unit: example?.unit ?? 's' }
    const allowed = unitsOf(this.#model, place)
    const set = (next: string, nextUnit: string): void =>
      this.#state.change({
        edits: [
          {
            path: place.path,
            value: typeof place.value === 'number' && nextUnit === 's' ? Number(next) : `${next}${nextUnit}`,
          },
        ],
      })
    return h(
      'div',
      { key: 'control', class: 'f-duration' },
      h('input', {
        ...this.#common(naming, parts),
        type: 'number',
        step: '1',
        value: amount,
        placeholder: example?.amount,
        oninput: (event: Event) => {
          const typed = (event.target as HTMLInputElement).value
          if (typed !== '') set(typed, unit)
        },
      }),
      h(
        'select',
        {
          'aria-label': `Unit of ${naming.label}`,
          value: unit,
          onchange: (event: Event) =>
            set(amount || (example?.amount ?? '1'), (event.target as HTMLSelectElement).value),
        },
        ...allowed.map((each) => h('option', { key: each, value: each }, units[each] ?? each)),
      ),
    )
  }

  /** A menu of the values that are known, and a field for any other. */
  #openMenu(place: Place, naming: Naming, parts: Parts, control: Control & { readonly kind: 'text' }): Child {
    const isOther =
      place.value !== undefined && !control.choices.some(({ value }) => sameValue(value, place.value))
    const other: Parts = { ...parts, id: `${parts.id}-other` }
    return [
      this.#menu(place, naming, parts, control.choices, () => this.#set(place.path, '', other.id)),
      isOther && this.#text(place, { ...naming, isRow: true }, other, control),
    ]
  }

  #text(place: Place, naming: Naming, parts: Parts, control: Control & { readonly kind: 'text' }): Child {
    const { config, text, focused } = this.#state
    const list = `${parts.id}-list`
    const isActive = focused === parts.id
    const references = isActive ? referencesAt(this.#model, place, config, text).map(referenceText) : []
    const examples = isActive
      ? place.schemas.flatMap(({ examples: all = [] }) => all).filter((each) => typeof each === 'string')
      : []
    const choices = control.choices.map(({ value }) => textOf(value))
    const options = [...new Set([...choices, ...references, ...examples])]
    const example = defaultOf(place) ?? exampleOf(this.#model, place)
    return [
      h('input', {
        key: 'control',
        ...this.#common(naming, parts),
        type: 'text',
        class: 'f-text',
        spellcheck: 'false',
        autocomplete: 'off',
        autocapitalize: 'off',
        list: isActive && options.length ? list : undefined,
        value: textOf(place.value),
        placeholder: place.value === undefined || place.value === '' ? textOf(example) : undefined,
        oninput: (event: Event) => {
          const typed = typedValue(this.#model, place, (event.target as HTMLInputElement).value)
          this.#state.change({ edits: [{ path: place.path, value: typed }], isTyping: true })
        },
        // Other keys depend on a choice.
        ...(control.choices.length > 0 && {
          onchange: (event: Event) =>
            this.#set(place.path, typedValue(this.#model, place, (event.target as HTMLInputElement).value)),
        }),
      }),
      isActive &&
        options.length > 0 &&
        h(
          'datalist',
          { key: 'list', id: list },
          ...options.map((value) => h('option', { key: value, value })),
        ),
    ]
  }

  #checkboxes(place: Place, choices: readonly Choice[]): Shown {
    const items = isListValue(place.value) ? place.value : []
    const toggle = (value: Value, isOn: boolean): void => {
      const index = items.findIndex((item) => sameValue(item, value))
      if (isOn && index < 0) this.#set([...place.path, items.length], value)
      if (!isOn && index >= 0)
        this.#state.change({ edits: [{ path: [...place.path, index], value: undefined }] })
    }
    return h(
      'div',
      { key: 'control', class: 'f-checks' },
      ...choices.map(({ value, description = '' }) =>
        h(
          'label',
          { key: String(value), class: 'f-check' },
          h('input', {
            type: 'checkbox',
            checked: items.some((item) => sameValue(item, value)),
            onchange: (event: Event) => toggle(value, (event.target as HTMLInputElement).checked),
          }),
          h('code', {}, String(value)),
          h('span', { class: 'f-about' }, ...words(description)),
        ),
      ),
    )
  }

  #list(place: Place, depth: number): Shown {
    const items = isListValue(place.value) ? place.value : []
    const name = place.path.at(-1) ?? ''
    const add = (): void => {
      const path = [...place.path, items.length]
      this.#state.change({ edits: [{ path, value: nextItem(this.#model, place) }], focus: idOf(path) })
    }
    return h(
      'div',
      { key: 'control', class: 'f-list' },
      ...items.map((_, index) => {
        const inner = this.#model.below(place, index)
        const label = `${name} ${index + 1}`
        return h(
          'div',
          { key: `item ${index}`, class: 'f-entry' },
          this.#field(inner, { label, isRow: true }, depth + 1),
          removeButton(label, () =>
            this.#state.change({
              edits: [{ path: inner.path, value: undefined }],
              focus: `${idOf(place.path)}-add`,
            }),
          ),
        )
      }),
      h(
        'button',
        {
          key: 'add',
          id: `${idOf(place.path)}-add`,
          type: 'button',
          class: 'f-add',
          onclick: add,
          'aria-label': `Add to ${name}`,
        },
        'Add',
      ),
    )
  }
}

function removeButton(name: string, onclick: () => void): Shown {
  const label = `Remove ${name}`
  return h(
    'button',
    { key: 'remove', type: 'button', class: 'f-remove', 'aria-label': label, title: label, onclick },
    '×',
  )
}

/** The required keys, then `auth`, then the others. */
function withAuthFirst(keys: readonly Key[]): readonly Key[] {
  const rank = ({ name, required }: Key): number => (required ? 0 : name === start ? 1 : 2)
  return [...keys].sort((a, b) => rank(a) - rank(b))
}

/** Diagnostics by the path of the innermost value that they begin in, as JSON. */
function problemsByPath({
  document,
  text,
  diagnostics,
}: FormState): ReadonlyMap<string, readonly Diagnostic[]> {
  const starts = lineStarts(text)
  const found = new Map<string, Diagnostic[]>()
  const nodes = [...nodesOf(document.contents)]
  for (const diagnostic of diagnostics) {
    const { line, column } = diagnostic.range.start
    const offset = (starts[line - 1] ?? 0) + column - 1
    let path: Path = []
    for (const { path: each, node } of nodes) {
      const [from, to] = node?.range ?? [0, -1]
      if (!isAlias(node) && from <= offset && offset <= to && each.length >= path.length) path = each
    }
    const id = JSON.stringify(path)
    found.set(id, [...(found.get(id) ?? []), diagnostic])
  }
  return found
}

/** A description up to its first blank line. What follows says the default, and gives examples. */
function firstParagraph(text: string | undefined): string {
  return (text ?? '').split('\n\n')[0]?.replace(/ Required\.(?= |$)/, '') ?? ''
}

function plainWords(text: string): string {
  return text.replace(/[`*]/g, '')
}
