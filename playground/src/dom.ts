/** Elements as data, and a function that shows them in a page and keeps what is the same. */

import { inline } from './elements.ts'

type Listener = (event: Event) => void

interface Attributes {
  /** Identifies an element among its siblings, so that it keeps its state if others come and go. */
  readonly key?: string
  readonly [name: string]: string | number | boolean | undefined | Listener
}

export interface Shown {
  readonly tag: string
  readonly attributes: Attributes
  readonly children: readonly (Shown | string)[]
}

export type Child = Shown | string | undefined | false | readonly Child[]

export function h(tag: string, attributes: Attributes, ...children: readonly Child[]): Shown {
  return { tag, attributes, children: flat(children) }
}

function flat(children: readonly Child[]): readonly (Shown | string)[] {
  return children.flatMap((child) => {
    if (child === undefined || child === false || child === '') return []
    return Array.isArray(child) ? flat(child) : [child as Shown | string]
  })
}

/** Markdown on one line. */
export function words(text: string): readonly (Shown | string)[] {
  return inline(text, (tag, part) => h(tag, {}, part))
}

const shown = new WeakMap<Node, Shown>()

/** Shows elements in a parent. Elements that stay are not moved, so that they keep the focus. */
export function show(parent: Element, children: readonly (Shown | string)[]): void {
  const old = new Map<string, Node>()
  const kept = new Set<Node>()
  for (const [index, node] of [...parent.childNodes].entries()) old.set(idOf(shown.get(node), index), node)
  const nodes = children.map((child, index) => {
    const known = old.get(idOf(typeof child === 'string' ? undefined : child, index))
    const node = made(known, child)
    kept.add(node)
    return node
  })
  for (const node of [...parent.childNodes]) if (!kept.has(node)) node.remove()
  for (const [index, node] of nodes.entries()) {
    if (parent.childNodes[index] !== node) parent.insertBefore(node, parent.childNodes[index] ?? null)
  }
}

function idOf(element: Shown | undefined, index: number): string {
  if (!element) return `text ${index}`
  return `${element.tag} ${element.attributes.key ?? index}`
}

function made(known: Node | undefined, child: Shown | string): Node {
  if (typeof child === 'string') {
    if (known?.nodeType !== Node.TEXT_NODE) return document.createTextNode(child)
    if (known.nodeValue !== child) known.nodeValue = child
    return known
  }
  const element = known instanceof Element ? known : document.createElement(child.tag)
  const before = shown.get(element)?.attributes ?? {}
  shown.set(element, child)
  // The options of a select are there before its value.
  show(element, child.children)
  for (const name of Object.keys({ ...before, ...child.attributes })) {
    const value = child.attributes[name]
    // What a user opens or closes stays so.
    if (name === 'open' && (value === undefined || value === before[name])) continue
    if (name !== 'key') setAttribute(element, name, value)
  }
  return element
}

function setAttribute(element: Element, name: string, value: Attributes[string]): void {
  if (name.startsWith('on')) listenTo(element, name.slice(2))
  else if (name === 'value' || name === 'checked') setState(element, name, value)
  else if (value === undefined || value === false) element.removeAttribute(name)
  else if (element.getAttribute(name) !== String(value === true ? '' : value))
    element.setAttribute(name, String(value === true ? '' : value))
}

/** Also changes back what a user has changed since. A field that has the value already keeps its caret. */
function setState(element: Element, name: 'value' | 'checked', value: Attributes[string]): void {
  const field = element as HTMLInputElement
  const next = name === 'checked' ? value === true : String(value ?? '')
  if (field[name] !== next) Object.assign(field, { [name]: next })
}

const listened = new WeakMap<Element, Set<string>>()

function listenTo(element: Element, type: string): void {
  const types = listened.get(element) ?? new Set()
  listened.set(element, types)
  if (types.has(type)) return
  types.add(type)
  element.addEventListener(type, (event) => {
    const listener = shown.get(element)?.attributes[`on${type}`]
    if (typeof listener === 'function') listener(event)
  })
}
