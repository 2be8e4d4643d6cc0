/** The list of problems keeps its elements, and with them the focus, when fixes arrive or lines come and go. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { Problem } from '../../playground/src/editor/config-editor.ts'
import { showProblems } from '../../playground/src/problems.ts'
import { compile } from '../../src/compile.ts'

/** As much of a node as the list uses. */
class FakeNode {
  readonly childNodes: FakeNode[] = []
  readonly nodeType: number
  nodeValue: string | undefined
  parent: FakeNode | undefined
  #click: (() => void) | undefined
  readonly #attributes = new Map<string, string>()

  constructor(nodeType: number, nodeValue?: string) {
    this.nodeType = nodeType
    this.nodeValue = nodeValue
  }
  insertBefore(node: FakeNode, next: FakeNode | null): void {
    node.remove()
    const index = next ? this.childNodes.indexOf(next) : this.childNodes.length
    this.childNodes.splice(index, 0, node)
    node.parent = this
  }
  /** Like the browser, which takes the focus away also from an element that is only moved. */
  remove(): void {
    if (this.contains(focused)) focused = undefined
    this.parent?.childNodes.splice(this.parent.childNodes.indexOf(this), 1)
    this.parent = undefined
  }
  contains(node: FakeNode | undefined): boolean {
    return node !== undefined && (node === this || this.contains(node.parent))
  }
  focus(): void {
    focused = this
  }
  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null
  }
  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value)
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name)
  }
  addEventListener(_type: string, listener: () => void): void {
    this.#click = listener
  }
  click(): void {
    this.#click?.()
  }
  get text(): string {
    return this.nodeValue ?? this.childNodes.map(({ text }) => text).join('')
  }
  /** The elements inside it with a class. */
  all(name: string): readonly FakeNode[] {
    const own = this.getAttribute('class') === name ? [this] : []
    return [...own, ...this.childNodes.flatMap((child) => child.all(name))]
  }
}

let focused: FakeNode | undefined
let panel: FakeNode
const clicked: string[] = []

beforeAll(() => {
  vi.stubGlobal('Element', FakeNode)
  vi.stubGlobal('Node', { TEXT_NODE: 3 })
  vi.stubGlobal('document', {
    createElement: () => new FakeNode(1),
    createTextNode: (text: string) => new FakeNode(3, text),
    get activeElement() {
      return focused
    },
  })
})
afterAll(() => vi.unstubAllGlobals())
beforeEach(() => {
  panel = new FakeNode(1)
  focused = undefined
  clicked.length = 0
})

function problemsOf(lines: readonly string[], fixes: readonly string[] = []): readonly Problem[] {
  const text = ['flexgen: 1', 'baseUrl: https://api.example.com', ...lines, ''].join('\n')
  return compile({ path: 'api.flexgen.yaml', text }).diagnostics.map((found) => ({
    found,
    fixes: fixes.map((label) => ({ label, change: { from: 0, to: 0, insert: label } })),
  }))
}

function show(problems: readonly Problem[]): void {
  showProblems(panel as unknown as HTMLElement, problems, {
    goTo: ({ range }) => clicked.push(`line ${range.start.line}`),
    apply: ({ label }) => clicked.push(label),
  })
}

test('a button keeps the focus when fixes arrive', () => {
  const lines = ['heders: {}', 'qery: {}']
  show(problemsOf(lines))
  const [, second] = panel.all('link')
  second?.focus()
  show(problemsOf(lines, ['Write it right']))
  expect(second?.parent && focused).toBe(second)
  expect(panel.all('primary').map(({ text }) => text)).toEqual(['Write it right', 'Write it right'])
  panel.all('primary')[0]?.click()
  expect(clicked).toEqual(['Write it right'])
})

test('a button keeps the focus and follows its problem when another before it is gone', () => {
  show(problemsOf(['heders: {}', 'qery: {}']))
  const [, second] = panel.all('link')
  second?.focus()
  show(problemsOf(['qery: {}']))
  expect(panel.all('link').map(({ text }) => text)).toEqual(['Line 3, column 1'])
  expect(focused).toBe(second)
  second?.click()
  expect(clicked).toEqual(['line 3'])
})

test('the panel gets the focus of a problem that is gone', () => {
  show(problemsOf(['qery: {}']))
  panel.all('link')[0]?.focus()
  show([])
  expect(focused).toBe(panel)
  expect(panel.text).toBe('No problems.')
})
