/** Showing elements again keeps what a user did to them. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { h, type Shown, show } from '../../playground/src/dom.ts'

/** As much of an element as `show` uses. */
class FakeElement {
  readonly childNodes: FakeElement[] = []
  readonly #attributes = new Map<string, string>()

  insertBefore(node: FakeElement): void {
    this.childNodes.push(node)
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
}

beforeAll(() => {
  vi.stubGlobal('Element', FakeElement)
  vi.stubGlobal('document', { createElement: () => new FakeElement() })
})
afterAll(() => vi.unstubAllGlobals())

test('a group stays open or closed as the user left it, and opens for an error', () => {
  const parent = new FakeElement()
  const group = (open: true | undefined): Shown => h('details', { key: 'fold', open })
  const showGroup = (open: true | undefined): boolean => {
    show(parent as unknown as Element, [group(open)])
    return parent.childNodes[0]?.getAttribute('open') === ''
  }
  expect(showGroup(undefined)).toBe(false)
  parent.childNodes[0]?.setAttribute('open', '')
  expect(showGroup(undefined)).toBe(true)
  parent.childNodes[0]?.removeAttribute('open')
  expect(showGroup(true)).toBe(true)
  parent.childNodes[0]?.removeAttribute('open')
  expect(showGroup(true)).toBe(false)
  parent.childNodes[0]?.setAttribute('open', '')
  expect(showGroup(undefined)).toBe(true)
  expect(parent.childNodes).toHaveLength(1)
})
