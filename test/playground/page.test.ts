/** The page in Chromium: what needs a browser. */
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { knownConfigs } from '../../generated/known-configs.ts'
import { explanationOf } from '../../src/cli/explain/explain.ts'
import { forStandIns } from '../../src/cli/explain/stand-ins.ts'
import { compileClient } from '../../src/compile-client.ts'
import { type BrowserPage, type Chromium, chromiumNeeds, launchChromium } from '../cli/chromium.ts'
import { testWith } from '../support/external.ts'
import {
  compiled,
  openPlayground,
  type PageServer,
  playgroundPackages,
  servePlayground,
  until,
} from './page-server.ts'

const needs = { ...chromiumNeeds, 'packages of playground/': playgroundPackages }
const test = testWith(needs)
const isThere = Object.values(needs).every((need) => need !== undefined)

let browser: Chromium
let server: PageServer

beforeAll(async () => {
  if (isThere) [browser, server] = await Promise.all([launchChromium(), servePlayground()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const editor = '#editor .cm-content'

/** Replaces the config as a user does. */
async function typeConfig(page: BrowserPage, text: string): Promise<void> {
  await page.click(editor)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  // Typed line by line: the editor indents a new line itself.
  for (const line of text.split('\n')) {
    await page.keyboard.type(line.trim())
    await page.keyboard.press('Escape')
    await page.keyboard.press('Enter')
  }
  await compiled(page)
}

describe('the page', () => {
  test('shows a client at once, asks no other server, and violates no policy', async () => {
    const before = server.sent()
    const { page, context, complaints, requests } = await openPlayground(browser, server.url)
    expect(await page.textContent('#output-path')).toBe('generated/github.ts')
    expect(await page.textContent('#live')).toBe('No problems')
    await page.click('#tab-requests')
    await page.waitForSelector('.explanation section')
    await page.selectOption('#examples', 'google-calendar')
    await until(page, "document.getElementById('name').value === 'google-calendar.flexgen.yaml'")
    await page.click('#tab-client')
    await page.click('label[for=form-JavaScript]')
    expect(await page.textContent('#output-path')).toBe('generated/google-calendar.js')
    expect(complaints).toEqual([])
    expect(requests.filter((url) => !url.startsWith(server.url) && !url.startsWith('blob:'))).toEqual([])
    // All of its files are loaded by now.
    expect(server.sent() - before).toBeLessThan(700 * 1024)
    await context.close()
  })

  test('says that an example cannot be loaded, and keeps the config', async () => {
    const { page, context } = await openPlayground(browser, server.url)
    const before = await page.textContent(editor)
    await page.route('**/chunks/known-configs*', (route) => route.abort())
    await page.selectOption('#examples', 's3')
    await until(page, "document.getElementById('notice').textContent !== ''")
    expect(await page.textContent('#notice')).toBe(
      's3 cannot be loaded. Copy your config, and reload the page.',
    )
    expect(await page.textContent(editor)).toBe(before)
    expect(await page.evaluate("document.getElementById('examples').value")).toBe('')
    await context.close()
  })

  // One of each kind that a browser could treat in another way: cookies, keys, forbidden headers, a login.
  test.each([
    'keystone',
    'portainer',
    'qbittorrent',
    'github-app',
    'oracle-cloud',
    's3',
    'discogs',
    'kraken',
  ])('%s: the requests are those of the command', async (name) => {
    const config = { name: `${name}.flexgen.yaml`, text: knownConfigs[name] ?? '' }
    const { client } = compileClient(config.name, config.text, { adapt: forStandIns(new Map()) })
    if (!client) throw new Error('not compiled')
    const { page, context, complaints } = await openPlayground(browser, server.url)
    const now = (await page.evaluate('Date.now = ((now) => () => now)(Date.now()); Date.now()')) as number
    await page.selectOption('#examples', name)
    await until(page, `document.getElementById('name').value === '${config.name}'`)
    await page.click('#tab-requests')
    await page.waitForSelector('.explanation section')
    const shown = (await page.evaluate(`[...document.querySelectorAll('.explanation > section')]
        .map((section) => [section.querySelector('p').textContent, ...section.querySelector('pre')?.textContent.split('\\n') ?? [],
          ...[...section.querySelectorAll('dt')].map((name) => name.textContent + ' ' + name.nextElementSibling.textContent)])
        .flat()`)) as readonly string[]
    const expected = await explanationOf(client, new Map(), now)
    const lines = (all: readonly string[]): readonly string[] =>
      all.map((line) => line.replaceAll('`', '').replace(/ +/g, ' ').trim()).filter((line) => line !== '')
    expect(lines(shown)).toEqual(lines(expected.split('\n')))
    expect(complaints).toEqual([])
    await context.close()
  })

  test('fixes a mistake with a click, and undoes it', async () => {
    const { page, context, complaints } = await openPlayground(browser, server.url)
    await typeConfig(page, 'flexgen: 1\nbaseUrl: https://api.example.com # here\nauht: { type: bearer }')
    expect(await page.textContent('#live')).toBe('1 error')
    await page.click('#tab-problems')
    await page.click('.fixes button')
    await compiled(page)
    expect(await page.textContent('#live')).toBe('No problems')
    expect(await page.textContent(editor)).toContain(
      'baseUrl: https://api.example.com # hereauth: { type: bearer }',
    )
    await page.click(editor)
    await page.keyboard.press('Control+z')
    await compiled(page)
    expect(await page.textContent('#live')).toBe('1 error')
    expect(complaints).toEqual([])
    await context.close()
  })

  test('makes a link that restores the config, and none with a secret', async () => {
    const { page, context } = await openPlayground(browser, server.url)
    await page.click('#name')
    await page.fill('#name', 'acme.flexgen.yaml')
    await typeConfig(page, 'flexgen: 1\nbaseUrl: https://api.example.com # für alle\nauth: { type: none }')
    await page.click('#share')
    await until(page, 'location.hash.length > 1')
    const fragment = new URL(page.url()).hash
    const other = await openPlayground(browser, server.url, fragment)
    expect(await other.page.textContent(editor)).toBe(await page.textContent(editor))
    expect(await other.page.evaluate("document.getElementById('name').value")).toBe('acme.flexgen.yaml')
    expect(other.complaints).toEqual([])
    await other.context.close()
    await typeConfig(
      page,
      'flexgen: 1\nbaseUrl: https://api.example.com\nauth: { type: bearer, token: hunter2 }',
    )
    await page.click('#share')
    await until(page, "document.getElementById('notice').textContent !== ''")
    expect(await page.textContent('#notice')).toMatch(/secret in plain text/)
    expect(new URL(page.url()).hash).toBe(fragment)
    await context.close()
  })

  test.each([
    ['HTML', 'flexgen: 1\nname: "<img src=x onerror=alert(1)>"\n</script><script>alert(1)</script>: a\n'],
    ['5 MB', `flexgen: 1\n${'a: b # x\n'.repeat(580_000)}`],
    ['deep nesting', `flexgen: 1\nauth: ${'['.repeat(100_000)}`],
  ])('shows a link with %s as text, with a diagnostic', async (_, text) => {
    const name = '<img src=x onerror=alert(1)>.flexgen.yaml'
    const fragment = `#config1=${deflateRawSync(`${name}\n${text}`).toString('base64url')}`
    const { page, context, complaints, requests } = await openPlayground(browser, server.url, fragment)
    expect(await page.textContent('#live')).toMatch(/^\d+ errors?$/)
    await page.click('#tab-problems')
    expect(await page.textContent(editor)).toContain('flexgen: 1')
    expect(await page.evaluate("document.querySelectorAll('main img, main script').length")).toBe(0)
    expect(complaints).toEqual([])
    expect(requests.filter((url) => !url.startsWith(server.url))).toEqual([])
    await context.close()
  })
})
