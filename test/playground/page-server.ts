import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildPlayground } from '../../scripts/playground.ts'
import type { BrowserPage, Chromium, Context } from '../cli/chromium.ts'

const packages = fileURLToPath(new URL('../../playground/node_modules', import.meta.url))

/** The packages of the page, for a test that needs them. */
export const playgroundPackages: string | undefined = existsSync(packages) ? packages : undefined

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
}

/** The built page on a server of static files, which compresses them and adds no header that protects the page. */
export interface PageServer {
  readonly url: string
  /** Bytes of the bodies that were sent since the server was started, compressed. */
  readonly sent: () => number
  readonly stop: () => Promise<void>
}

/** Builds the page, and serves it. */
export async function servePlayground(): Promise<PageServer> {
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-playground-'))
  await buildPlayground(folder)
  let sent = 0
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1')
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const type = types[extname(path)]
    if (type === undefined || !existsSync(path)) {
      response.writeHead(404).end()
      return
    }
    const body = gzipSync(readFileSync(path))
    sent += body.length
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: () => sent,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** An open page, with what went wrong in it. */
export interface OpenPage {
  readonly page: BrowserPage
  readonly context: Context
  /** Errors of the console, such as violations of the policy, and dialogs. */
  readonly complaints: readonly string[]
  /** URLs of all requests. */
  readonly requests: readonly string[]
}

/**
 * Opens the page, and waits for the first result.
 *
 * @param fragment of a link
 */
export async function openPlayground(
  browser: Chromium,
  url: string,
  fragment: string = '',
  options: Parameters<Chromium['newContext']>[0] = {},
): Promise<OpenPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => requests.push(request.url()))
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    return dialog.dismiss()
  })
  await page.goto(url + fragment)
  await compiled(page)
  return { page, context, complaints, requests }
}

/** Waits until the text in the editor is compiled. */
export async function compiled(page: BrowserPage): Promise<void> {
  // A compilation begins after the change that it is for.
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 50))')
  await until(page, "performance.getEntriesByName('flexgen-compiled').length > 0")
}

/** Waits until an expression is true. Playwright's own function evaluates a string in the page, which its policy forbids. */
export async function until(page: BrowserPage, expression: string): Promise<void> {
  const end = Date.now() + 20_000
  while (!(await page.evaluate(expression))) {
    if (Date.now() > end) throw new Error(`Not true: ${expression}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Replaces the config in the editor, by keyboard and clipboard. */
export async function pasteConfig(page: BrowserPage, text: string): Promise<void> {
  await page.focus('#editor .cm-content')
  await page.keyboard.press('Control+A')
  await page.evaluate(`{
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(text)})
    const editor = document.activeElement.shadowRoot?.activeElement ?? document.activeElement
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }`)
}
