import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { findProgram } from '../support/external.ts'

/** The part of `playwright-core` that is used. It is typed here because it may not be installed. */
interface Playwright {
  readonly chromium: {
    launch(options: { readonly executablePath: string; readonly args: readonly string[] }): Promise<Chromium>
  }
}

export interface Chromium {
  newContext(options?: {
    readonly colorScheme?: 'light' | 'dark'
    readonly viewport?: { readonly width: number; readonly height: number }
  }): Promise<Context>
  close(): Promise<void>
}

export interface Context {
  newPage(): Promise<BrowserPage>
  close(): Promise<void>
}

export interface BrowserPage {
  goto(url: string): Promise<{ status(): number } | null>
  url(): string
  title(): Promise<string>
  fill(selector: string, text: string): Promise<void>
  click(selector: string): Promise<void>
  waitForSelector(selector: string): Promise<unknown>
  textContent(selector: string): Promise<string | null>
  selectOption(selector: string, value: string | { readonly label: string }): Promise<unknown>
  focus(selector: string): Promise<void>
  inputValue(selector: string): Promise<string>
  isVisible(selector: string): Promise<boolean>
  /** Selectors reach into shadow roots. */
  locator(selector: string): { allTextContents(): Promise<string[]> }
  readonly keyboard: {
    press(key: string): Promise<void>
    type(text: string): Promise<void>
  }
  evaluate(source: string): Promise<unknown>
  screenshot(options: { readonly path: string }): Promise<unknown>
  /** Handles requests to URLs that match a pattern. */
  route(pattern: string, handle: (route: { abort(): Promise<void> }) => Promise<void>): Promise<void>
  on(event: 'console', listen: (message: { type(): string; text(): string }) => void): void
  on(event: 'request', listen: (request: { url(): string }) => void): void
  on(event: 'dialog', listen: (dialog: { message(): string; dismiss(): Promise<void> }) => void): void
}

const folder = fileURLToPath(new URL('../runtimes/', import.meta.url))
const program = findProgram('chromium')

/** What tests that drive a browser need. */
export const chromiumNeeds: Readonly<Record<string, string | undefined>> = {
  chromium: program,
  'playwright-core': existsSync(`${folder}node_modules/playwright-core`) ? folder : undefined,
}

/** Starts a headless browser. */
export function launchChromium(): Promise<Chromium> {
  if (program === undefined) throw new Error('there is no Chromium')
  const { chromium } = createRequire(`${folder}package.json`)('playwright-core') as Playwright
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ]
  return chromium.launch({ executablePath: program, args })
}
