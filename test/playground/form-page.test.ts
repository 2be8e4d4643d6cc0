/** The form in the playground, in Chromium, by keyboard. Its elements are tested in `form.test.ts`. */
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type BrowserPage, type Chromium, chromiumNeeds, launchChromium } from '../cli/chromium.ts'
import { testWith } from '../support/external.ts'
import {
  openPlayground,
  type PageServer,
  pasteConfig,
  playgroundPackages,
  servePlayground,
} from './page-server.ts'

const needs = { ...chromiumNeeds, 'packages of playground/': playgroundPackages }
const test = testWith(needs)
const type = '[id="field-auth/type"]'

let browser: Chromium
let server: PageServer
let page: BrowserPage
let complaints: readonly string[] = []

/** The config in the editor. */
async function configIn(page: BrowserPage): Promise<string> {
  return (await page.locator('#editor .cm-line').allTextContents()).join('\n')
}

async function eventually(read: () => Promise<unknown>, expected: unknown): Promise<void> {
  await expect.poll(read, { timeout: 20_000 }).toEqual(expected)
}

function focused(): Promise<unknown> {
  return page.evaluate('document.activeElement.id')
}

/** Replaces the config in the editor. */
async function paste(text: string): Promise<void> {
  await pasteConfig(page, text)
  await eventually(() => configIn(page), text)
}

describe('the form in the page', () => {
  beforeAll(async () => {
    if (Object.values(needs).includes(undefined)) return
    ;[browser, server] = await Promise.all([launchChromium(), servePlayground()])
    ;({ page, complaints } = await openPlayground(browser, server.url))
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('a type is chosen by keyboard, and compiles', async () => {
    await page.focus(type)
    await page.keyboard.press('Home')
    const names = await page.locator(`${type} option`).allTextContents()
    expect(names.length).toBeGreaterThan(9)
    for (const [index, name] of names.entries()) {
      if (index) await page.keyboard.press('ArrowDown')
      await eventually(() => configIn(page).then((text) => text.includes(`type: ${name}`)), true)
      await eventually(() => page.isVisible('#count'), false)
      expect(await focused()).toBe('field-auth/type')
    }
  })

  test('a field keeps the focus and the caret while it is typed in', async () => {
    await page.focus('[id="field-auth/clientId"]')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('my #1 client: "x"')
    await page.keyboard.press('Home')
    await page.keyboard.type('a')
    await page.keyboard.type('b')
    expect(await page.inputValue('[id="field-auth/clientId"]')).toBe('abmy #1 client: "x"')
    expect(await focused()).toBe('field-auth/clientId')
    expect(await configIn(page)).toContain('  clientId: "abmy #1 client: \\"x\\""\n')
  })

  test('an optional key is added, filled in and removed by keyboard', async () => {
    await page.focus('[id="field-auth-more"]')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const name = String(await page.evaluate('document.activeElement.textContent'))
    await page.keyboard.press('Enter')
    expect(await focused()).toBe(`field-auth/${name}`)
    expect(await configIn(page)).toContain(`  ${name}:`)
    await page.focus(`#form [aria-label="Remove ${name}"]`)
    await page.keyboard.press('Enter')
    expect(await configIn(page)).not.toContain(`  ${name}:`)
    expect(await focused()).toBe('field-auth-more')
  })

  test('undo in the editor restores what a choice removed', async () => {
    const before = await configIn(page)
    await page.focus(type)
    await page.selectOption(type, { label: 'basic' })
    await eventually(() => configIn(page).then((text) => text.includes('clientId')), false)
    expect(await page.locator('#form .f-note').allTextContents()).toContainEqual(
      expect.stringContaining('clientId'),
    )
    await page.focus('#editor .cm-content')
    await page.keyboard.press('Control+Z')
    expect(await configIn(page)).toBe(before)
    await eventually(() => page.inputValue('[id="field-auth/clientId"]'), 'abmy #1 client: "x"')
  })

  test('a change in the editor changes the form, which waits while the YAML is broken', async () => {
    await paste(
      'flexgen: 1\nbaseUrl: https://api.example.com # Here.\nauth:\n  type: bearer\n  token: ${env.A}',
    )
    await eventually(() => page.inputValue('[id="field-auth/token"]'), '${env.A}')
    await page.keyboard.press('Enter')
    await page.keyboard.type('"x')
    await eventually(() => page.evaluate(`document.querySelector('.f-all').disabled`), true)
    expect(await page.evaluate('document.activeElement.closest("#editor") !== null')).toBe(true)
    for (let times = 0; times < 4; times++) await page.keyboard.press('Backspace')
    await eventually(() => page.evaluate(`document.querySelector('.f-all').disabled`), false)
    await page.focus('#field-baseUrl')
    await page.keyboard.press('End')
    await page.keyboard.type('/v2')
    expect(await configIn(page)).toContain('baseUrl: https://api.example.com/v2 # Here.\n')
  })

  test('an error is shown at its field', async () => {
    await page.focus('[id="field-auth/token"]')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('secret')
    await eventually(() => page.evaluate(`document.activeElement.getAttribute('aria-invalid')`), 'true')
    const described = await page.evaluate(
      `document.activeElement.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent).join(' ')`,
    )
    expect(complaints).toEqual([])
    expect(described).toContain('must not contain a secret as plain text')
  })
})
