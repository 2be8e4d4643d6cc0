/** The whole page in Chromium, as a user has it: each example and type, without a mouse, on a phone, for a screen reader. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { knownConfigs } from '../../generated/known-configs.ts'
import { parseText } from '../../playground/src/schema/cursor.ts'
import { configOf } from '../../playground/src/schema/document.ts'
import { model } from '../../playground/src/schema/published.ts'
import { knownNames } from '../../src/cli/init/kinds.ts'
import { type BrowserPage, type Chromium, chromiumNeeds, launchChromium } from '../cli/chromium.ts'
import { runCli } from '../cli/run-cli.ts'
import { fileIfThere, testWith } from '../support/external.ts'
import {
  compiled,
  type OpenPage,
  openPlayground,
  type PageServer,
  pasteConfig,
  playgroundPackages,
  servePlayground,
  until,
} from './page-server.ts'

const runtimes = fileURLToPath(new URL('../runtimes/', import.meta.url))
const needs = {
  ...chromiumNeeds,
  'packages of playground/': playgroundPackages,
  'axe-core': fileIfThere(`${runtimes}node_modules/axe-core`),
}
const test = testWith(needs)

/** The picture in `README.md`. `UPDATE=1` takes it again: its pixels differ between machines. */
const picture = fileURLToPath(new URL('../../docs/playground.png', import.meta.url))
/** About as wide as README is shown. */
const desk = { width: 1000, height: 640 }
const phone = { width: 390, height: 844 }

const wrong = 'flexgen: 1\nbaseUrl: https://api.example.com\nauht: { type: bearer }\n'
const editor = '#editor .cm-content'
const temporary = mkdtempSync(join(tmpdir(), 'flexgen-whole-page-'))

let browser: Chromium
let server: PageServer

beforeAll(async () => {
  if (Object.values(needs).includes(undefined)) return
  ;[browser, server] = await Promise.all([launchChromium(), servePlayground()])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(temporary, { recursive: true, force: true })
})

/** Opens the page, and closes it after the test. */
async function withPage(
  options: Parameters<Chromium['newContext']>[0],
  use: (page: BrowserPage) => Promise<void>,
): Promise<void> {
  const open: OpenPage = await openPlayground(browser, server.url, '', options)
  await use(open.page)
  expect(open.complaints).toEqual([])
  await open.context.close()
}

async function chooseExample(page: BrowserPage, name: string): Promise<void> {
  await page.selectOption('#examples', name)
  await until(page, `document.getElementById('name').value === '${name}.flexgen.yaml'`)
  await compiled(page)
}

/** The id of the element with the focus, or the id of the part of the page that it is in. */
function focused(page: BrowserPage): Promise<unknown> {
  return page.evaluate(
    "document.activeElement.id || document.activeElement.closest('[id]')?.id || document.activeElement.tagName",
  )
}

describe('each example', () => {
  test('has the client of the command, byte for byte, in each language', async () => {
    const suffixes = { ts: '', js: 'output: { file: generated/NAME.js }\n' }
    for (const [folder, suffix] of Object.entries(suffixes)) {
      mkdirSync(join(temporary, folder))
      for (const name of knownNames) {
        const text = `${knownConfigs[name]}${suffix.replace('NAME', name)}`
        writeFileSync(join(temporary, folder, `${name}.flexgen.yaml`), text)
      }
    }
    const [typed, script] = await Promise.all(
      Object.keys(suffixes).map((folder) => runCli(join(temporary, folder), ['build'])),
    )
    expect([typed?.exitCode, script?.exitCode], `${typed?.stderr}${script?.stderr}`).toEqual([0, 0])
    await withPage({}, async (page) => {
      // The buttons hand over what they would copy.
      await page.evaluate('navigator.clipboard.writeText = async (text) => { globalThis.clipboard = text }')
      for (const name of knownNames) {
        await page.selectOption('#examples', name)
        await until(page, `document.getElementById('name').value === '${name}.flexgen.yaml'`)
        const shown = await page.evaluate(`['TypeScript', 'JavaScript', 'declarations'].map((form) => {
          document.getElementById('form-' + form).click()
          document.getElementById('copy-client').click()
          const lines = [...document.getElementById('client').shadowRoot.querySelectorAll('.cm-line')]
          const top = lines.slice(0, 5).map((line) => line.textContent).join('\\n')
          if (!clipboard.startsWith(top + '\\n')) throw new Error('shows ' + top)
          return [document.getElementById('output-path').textContent, clipboard]
        })`)
        const written = ['ts', 'js', 'd.ts'].map((extension) => {
          const path = `generated/${name}.${extension}`
          return [path, readFileSync(join(temporary, extension === 'ts' ? 'ts' : 'js', path), 'utf8')]
        })
        expect(shown, name).toEqual(written)
        expect(await page.textContent('#live'), name).not.toMatch(/error/)
      }
    })
  }, 300_000)
})

describe('each type', () => {
  test('is chosen in the form, its required fields are filled in, and compiles', async () => {
    await withPage({}, async (page) => {
      const menu = '[id="field-auth/type"]'
      const names = await page.locator(`${menu} option`).allTextContents()
      expect(names.length).toBeGreaterThan(9)
      for (const name of names) {
        await page.selectOption(menu, { label: name })
        await compiled(page)
        const text = (await page.locator('#editor .cm-line').allTextContents()).join('\n')
        const auth = model.asMap(model.below(model.at(configOf(parseText(text)), []), 'auth'))
        const keys = model.keys(auth).filter(({ required, name: key }) => required && key !== 'type')
        for (const { name: key } of keys) {
          const controls = `[id="field-auth/${key}"], [id^="field-auth/${key}/"]`
          const ids = (await page.evaluate(
            `[...document.querySelectorAll('${controls}')].filter(({ type }) => type === 'text' || type === 'number').map(({ id }) => id)`,
          )) as readonly string[]
          const hasField = await page.evaluate(`document.querySelector('${controls}') !== null`)
          expect(hasField, `${name}: ${key}`).toBe(true)
          for (const id of ids) await fillIn(page, `[id="${id}"]`)
        }
        expect(await page.textContent('#live'), name).not.toMatch(/error/)
        expect(await page.textContent('#output-path'), name).toBe('generated/github.ts')
        expect(await page.isVisible('#outdated'), name).toBe(false)
      }
    })
  })

  /** Empties a field, and types its example. */
  async function fillIn(page: BrowserPage, field: string): Promise<void> {
    const value = await page.inputValue(field)
    await page.click(field)
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.type(value)
    await compiled(page)
    expect(value, field).not.toBe('')
    expect(await page.inputValue(field), field).toBe(value)
  }
})

describe('without a mouse', () => {
  test('everything is reached by Tab, and left again', async () => {
    await withPage({ viewport: desk }, async (page) => {
      const reached: unknown[] = []
      for (let steps = 0; steps < 200 && reached.at(-1) !== 'BODY'; steps++) {
        await page.keyboard.press('Tab')
        const id = await focused(page)
        if (id !== reached.at(-1)) reached.push(id)
      }
      const order = [
        'examples',
        'name',
        'share',
        'theme',
        'toggle-form',
        'field-auth/type',
        'copy-config',
        'download-config',
        'editor',
        'tab-client',
        'form-TypeScript',
        'copy-client',
        'download-client',
        'client',
      ]
      expect(reached.filter((id) => order.includes(String(id)))).toEqual(order)
      // Back out of the last editor, and out of the first one.
      const back: unknown[] = []
      for (let steps = 0; steps < 200 && back.at(-1) !== 'examples'; steps++) {
        await page.keyboard.press('Shift+Tab')
        const id = await focused(page)
        if (id !== back.at(-1)) back.push(id)
      }
      expect(back.filter((id) => order.includes(String(id)))).toEqual(order.toReversed())
    })
  })

  test('an example is chosen, a mistake is typed, and fixed with its button', async () => {
    await withPage({ viewport: desk }, async (page) => {
      const tabTo = async (id: string): Promise<void> => {
        for (let steps = 0; (await focused(page)) !== id; steps++) {
          if (steps > 100) throw new Error(`Tab does not reach ${id}`)
          await page.keyboard.press('Tab')
        }
      }
      await tabTo('examples')
      await page.keyboard.type('gitlab')
      await until(page, "document.getElementById('name').value === 'gitlab.flexgen.yaml'")
      await compiled(page)
      expect(await page.textContent('#output-path')).toBe('generated/gitlab.ts')
      await tabTo('editor')
      await pasteConfig(page, wrong)
      await compiled(page)
      expect(await page.textContent('#live')).toBe('1 error')
      // The list of completions must not keep the focus.
      await tabTo('tab-client')
      await page.keyboard.press('End')
      expect(await focused(page)).toBe('tab-problems')
      await page.focus('.problems .link')
      await until(page, "document.querySelector('.fixes button') !== null")
      // Fixes arrive later, and take the focus from nothing.
      expect(await page.evaluate('document.activeElement.className')).toBe('link')
      for (let steps = 0; steps < 10; steps++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate("document.activeElement.closest('.fixes') !== null")) break
      }
      await page.keyboard.press('Enter')
      await compiled(page)
      expect(await page.textContent('#live')).toBe('No problems')
      // The button is gone, but the focus is still next to where it was.
      expect(await focused(page)).toBe('panel-problems')
    })
  })
})

describe('on a phone', () => {
  test('nothing is wider than the screen, and each part can be scrolled to', async () => {
    await withPage({ viewport: phone }, async (page) => {
      const widths = async (): Promise<unknown> =>
        page.evaluate('[document.documentElement.scrollWidth, innerWidth]')
      for (const name of ['github', 's3', 'netsuite', 'google-calendar']) {
        await chooseExample(page, name)
        expect(await widths(), name).toEqual([phone.width, phone.width])
      }
      for (const tab of ['requests', 'problems', 'client']) {
        await page.click(`#tab-${tab}`)
        if (tab === 'requests') await page.waitForSelector('.explanation section')
        expect(await widths(), tab).toEqual([phone.width, phone.width])
      }
      for (const part of ['#form', '#editor', '#client']) {
        const [height, isSeen] = (await page.evaluate(`{
          const part = document.querySelector('${part}')
          part.scrollIntoView({ block: 'start' })
          const { top, height } = part.getBoundingClientRect()
          ;[height, top > -1 && top < innerHeight - 100]
        }`)) as readonly [number, boolean]
        expect(isSeen, part).toBe(true)
        expect(height, part).toBeGreaterThan(200)
      }
    })
  })
})

describe('colours', () => {
  test('follow the system, until the button chooses others, which stay', async () => {
    const background = 'getComputedStyle(document.body).backgroundColor'
    const seen: unknown[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      await withPage({ colorScheme }, async (page) => {
        seen.push(await page.evaluate(background))
      })
    }
    const [light, dark] = seen
    expect(light).not.toBe(dark)
    await withPage({ colorScheme: 'dark' }, async (page) => {
      const after: unknown[] = []
      for (let presses = 0; presses < 3; presses++) {
        await page.click('#theme')
        after.push([await page.textContent('#theme'), await page.evaluate(background)])
      }
      expect(after).toEqual([
        ['Light', light],
        ['Dark', dark],
        ['System', dark],
      ])
      await page.click('#theme')
      await page.goto(server.url)
      await compiled(page)
      expect([await page.textContent('#theme'), await page.evaluate(background)]).toEqual(['Light', light])
    })
  })
})

describe('axe finds nothing', () => {
  const axe = (): string => readFileSync(join(runtimes, 'node_modules/axe-core/axe.min.js'), 'utf8')

  /** What axe finds, each with its first elements. */
  async function found(page: BrowserPage): Promise<unknown> {
    return page.evaluate(`axe.run(document, { resultTypes: ['violations'], iframes: false }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ target, failureSummary }) =>
        target.join(' ') + ' ' + failureSummary.replaceAll('\\n', ' ')).join('; ')))`)
  }

  const states: Readonly<Record<string, (page: BrowserPage) => Promise<void>>> = {
    'when it is opened': async () => {},
    'with all optional keys of a login': async (page) => {
      await chooseExample(page, 'google-calendar')
      await page.evaluate("for (const each of document.querySelectorAll('#form details')) each.open = true")
    },
    'with a signature of many steps': (page) => chooseExample(page, 'netsuite'),
    'with requests': async (page) => {
      await chooseExample(page, 'zendesk')
      await page.click('#tab-requests')
      await page.waitForSelector('.explanation section')
    },
    'with a problem, and its fix': async (page) => {
      await pasteConfig(page, wrong)
      await compiled(page)
      await page.click('#tab-problems')
      await page.waitForSelector('.fixes button')
    },
    'with an error, over the last client': (page) => page.click('#tab-client'),
    'with completions': async (page) => {
      await page.focus(editor)
      await page.keyboard.press('Control+End')
      await page.keyboard.press('Control+Space')
      await page.waitForSelector('#editor .cm-tooltip-autocomplete')
    },
  }

  const all = Object.keys(states)
  const looks = [
    { name: 'light', look: { colorScheme: 'light' }, names: all },
    { name: 'dark', look: { colorScheme: 'dark' }, names: all },
    // It lays out the page once more for each element that has to be scrolled to.
    {
      name: 'on a phone',
      look: { colorScheme: 'light', viewport: phone },
      names: all.filter((name) => !/optional|signature/.test(name)),
    },
  ] as const

  test.each(looks)('$name', async ({ look, names }) => {
    await withPage(look, async (page) => {
      await page.evaluate(axe())
      for (const name of names) {
        await states[name]?.(page)
        expect(await found(page), name).toEqual([])
      }
    })
  })
})

describe('the policy', () => {
  /** Attempts to leave the page, or to run a string, with the directive that refuses each. */
  const attempts = [
    ['fetch(location.href).catch(() => {})', 'connect-src'],
    ["new Image().src = 'http://127.0.0.1:1/image.png'", 'img-src'],
    [
      "document.head.append(Object.assign(document.createElement('base'), { href: '//127.0.0.1:1' }))",
      'base-uri',
    ],
    ["import('http://127.0.0.1:1/script.js').catch(() => {})", 'script-src-elem'],
    ["import('data:text/javascript,globalThis.ran = true').catch(() => {})", 'script-src-elem'],
    ["(0, eval)('globalThis.ran = true')", 'require-trusted-types-for'],
    ["new Function('globalThis.ran = true')()", 'require-trusted-types-for'],
    ["setTimeout('globalThis.ran = true')", 'require-trusted-types-for'],
    ["document.body.setAttribute('onclick', 'globalThis.ran = true')", 'require-trusted-types-for'],
    ["document.body.innerHTML = '<b>bold</b>'", 'require-trusted-types-for'],
  ] as const
  const blob =
    "import(URL.createObjectURL(new Blob(['globalThis.ran = true'], { type: 'text/javascript' }))).catch(() => {})"

  test.each([
    { name: 'index.html', ran: undefined, more: [[blob, 'script-src-elem']] as const },
    // It imports clients, so it runs such a module.
    { name: 'explain.html', ran: true, more: [] },
  ])('of $name lets nothing leave, and runs no string', async ({ name, ran, more }) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(server.url + name)
    for (const [attempt, directive] of [...attempts, ...more]) {
      const refused = await page.evaluate(`new Promise((resolve) => {
        const onRefusal = ({ effectiveDirective }) => resolve(effectiveDirective)
        addEventListener('securitypolicyviolation', onRefusal, { once: true })
        // Later, since Chromium lets tests evaluate strings.
        setTimeout(() => { try { ${attempt} } catch {} })
        setTimeout(resolve, 10000, 'allowed')
      })`)
      expect(refused, attempt).toBe(directive)
    }
    expect(await page.evaluate('globalThis.ran')).toBe(undefined)
    await page.evaluate(blob)
    expect(await page.evaluate('globalThis.ran')).toBe(ran)
    await context.close()
  })

  test('a client runs in a frame without the origin of the page', async () => {
    await withPage({}, async (page) => {
      await page.evaluate(`globalThis.seenFrames = []
        new MutationObserver((all) => {
          for (const { addedNodes } of all)
            for (const node of addedNodes)
              if (node instanceof HTMLIFrameElement) seenFrames.push([node.getAttribute('src'), node.getAttribute('sandbox')])
        }).observe(document, { childList: true, subtree: true })`)
      await page.click('#tab-requests')
      await page.waitForSelector('.explanation section')
      expect(await page.evaluate('seenFrames')).toEqual([['explain.html', 'allow-scripts']])
      expect(await page.evaluate("document.querySelector('iframe')")).toBe(null)
    })
  })
})

describe('the picture in README', () => {
  test('is a picture of the page', async () => {
    await withPage({ viewport: desk, colorScheme: 'light' }, async (page) => {
      await page.evaluate("document.getElementById('field-auth/type').scrollIntoView({ block: 'center' })")
      const path = process.env['UPDATE'] ? picture : join(temporary, 'picture.png')
      await page.screenshot({ path })
      for (const each of [path, picture]) expect(pngSize(each)).toEqual(desk)
    })
    expect(statSync(picture).size).toBeLessThan(150 * 1024)
  })
})

/** Width and height, from the header of a PNG. */
function pngSize(path: string): unknown {
  const bytes = readFileSync(path)
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}
