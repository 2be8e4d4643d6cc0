/** `flexgen login` and the commands after it with OAuth 1, at a server made with oauthlib, in Chromium. */
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { findProgram, testWith } from '../support/external.ts'
import {
  agree,
  consumer,
  loginUrls,
  type OAuth1Server,
  oauth1Python,
  startOAuth1Server,
} from '../support/oauth1-server.ts'
import { type BrowserPage, type Chromium, chromiumNeeds, launchChromium } from './chromium.ts'
import {
  freeRedirect,
  get,
  isFree,
  opened,
  type RunningLogin,
  shownUrl,
  startLogin,
  startLoginInTerminal,
  storedTokens,
} from './logins.ts'
import { createProject, type Project } from './project.ts'
import { runCli } from './run-cli.ts'

const serverNeeds = { 'python3 with oauthlib, jwt and cryptography': oauth1Python }
const needs = { ...serverNeeds, ...chromiumNeeds }
const test = testWith(serverNeeds)
const testInBrowser = testWith(needs)
const testInTerminal = testWith({
  ...needs,
  'python3 for a terminal': process.platform === 'win32' ? undefined : findProgram('python3'),
})

let browser: Chromium | undefined
let server: OAuth1Server

beforeAll(async () => {
  if (oauth1Python !== undefined) server = await startOAuth1Server()
  if (Object.values(needs).every((need) => need !== undefined)) browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  server?.stop()
})

const env = { FLEXGEN_CREDENTIAL_CONSUMER_SECRET: consumer.consumerSecret }

function project(callback: string): Project {
  const auth = {
    type: 'oauth1',
    consumerKey: consumer.consumerKey,
    tokenStores: ['file'],
    login: { ...loginUrls, callback },
  }
  const more = callback.startsWith('$') ? ', callback: { default: oob }' : ''
  return createProject({
    'acme.flexgen.yaml': `flexgen: 1\nbaseUrl: "\${variables.origin}"\nvariables: { origin: {}${more} }\nauth: ${JSON.stringify(auth)}\n`,
  })
}

function login(callback: string, start: typeof startLogin = startLogin): RunningLogin {
  return start({ origin: server.origin, project: project(callback), env })
}

async function newPage(): Promise<BrowserPage> {
  const context = await browser?.newContext()
  if (!context) throw new Error('there is no browser')
  return context.newPage()
}

/** The words of the server on our page. */
const quoted = 'document.querySelector("main").textContent'

async function run(
  folder: string,
  ...args: readonly string[]
): Promise<readonly [number | null, string, string]> {
  const words = [...args, '--variable', `origin=${server.origin}`]
  const { exitCode, stdout, stderr } = await runCli(folder, words, { env })
  return [exitCode, stdout, stderr]
}

describe('in Chromium', () => {
  testInBrowser('a user agrees; `fetch` uses the stored token until `logout`', async () => {
    const { uri, port } = await freeRedirect()
    const running = login(uri)
    await shownUrl(running)
    expect(running.said()).not.toContain('client ID')
    const page = await newPage()
    // Neither the token nor anything else of the login is in the arguments of the browser.
    const start = await opened(running.project)
    expect(start).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/login-[\da-f]{32}$/)
    const stray = await get(`${uri}?oauth_token=forged&oauth_verifier=forged`)
    expect([stray.status, stray.body]).toEqual([
      400,
      expect.stringContaining('This does not belong to the login in progress.'),
    ])
    await page.goto(start)
    await page.click('button[value=yes]')
    await page.waitForSelector('svg.done')
    const { exitCode, stdout, said } = await running.end
    expect(exitCode).toBe(0)
    expect(stdout).toContain('Logged in to acme.')
    expect(stdout).not.toContain('refresh token')
    const stored = storedTokens(running.project)
    expect(stored).toMatchObject({ response: { user_id: '7' }, redirect: {} })
    const secrets = [stored['accessToken'], stored['tokenSecret'], consumer.consumerSecret]
    for (const secret of secrets) {
      expect(secret).toMatch(/^.{20,}$/)
      expect(stdout + said).not.toContain(secret)
      expect(await page.evaluate('document.documentElement.outerHTML')).not.toContain(secret)
    }
    expect(await isFree(port)).toBe(true)

    const { folder } = running.project
    expect(await run(folder, 'fetch', 'acme.flexgen.yaml', '/me?a=b', '-d', 'c=d+e')).toEqual([
      0,
      JSON.stringify({ token: stored['accessToken'] }).replace(':', ': '),
      '',
    ])
    const [, loggedOut] = await run(folder, 'logout', 'acme.flexgen.yaml')
    expect(loggedOut).toContain('Logged out of acme: removed the tokens')
    const [code, , lacking] = await run(folder, 'fetch', 'acme.flexgen.yaml', '/me')
    expect([code, lacking]).toEqual([2, expect.stringContaining('acme needs a login')])
  })

  testInBrowser('a user refuses; the page and the terminal say so', async () => {
    const { uri } = await freeRedirect()
    const running = login(uri)
    await shownUrl(running)
    const page = await newPage()
    await page.goto(await opened(running.project))
    await page.click('button[value=no]')
    await page.waitForSelector('svg.failed')
    expect(await page.evaluate(quoted)).toContain('The redirect has no verifier: user_refused.')
    const { exitCode, stdout, said } = await running.end
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(said).toContain('flexgen: The redirect has no verifier: user_refused.\n')
    expect(running.project.files()).toEqual(['acme.flexgen.yaml', 'package.json'])
  })

  testInTerminal('with `oob`, the terminal prompts for the verifier', async () => {
    const running = login('${variables.callback}', startLoginInTerminal)
    const url = await shownUrl(running)
    expect(running.said()).toContain(
      'enter the verifier that the last page shows here (hidden), then press Enter.',
    )
    const page = await newPage()
    await page.goto(url)
    await page.click('button[value=yes]')
    await page.waitForSelector('#verifier')
    const verifier = `${await page.evaluate('document.querySelector("#verifier").textContent')}`
    running.type(`${page.url()}\r`)
    await running.saying(/That is a URL\. Enter the verifier that the last page shows\./)
    running.type(` ${verifier} \r`)
    const { exitCode, stdout, said, isRestored } = await running.end
    expect([exitCode, isRestored]).toEqual([0, true])
    expect(stdout).toContain('Logged in to acme.')
    expect(said).not.toContain(verifier)
    expect(storedTokens(running.project)).toHaveProperty('tokenSecret')
  })
})

describe('without a browser', () => {
  test('the URL of the redirect can be pasted; others are refused', async () => {
    const { uri } = await freeRedirect()
    const running = startLogin({
      origin: server.origin,
      project: project(`${uri}?own=1`),
      env,
      args: ['--no-browser'],
    })
    const url = await shownUrl(running)
    const redirect = await agree(url)
    for (const [text, answer] of [
      ['nonsense', /That is not the URL of the last page of the login\./],
      [url, /That is the URL where the login begins\./],
      ['http://127.0.0.1/?a=b', /That URL has no `oauth_token`\./],
      [redirect.replace(/oauth_token=[^&]*/, 'oauth_token=other'), /That URL belongs to another login\./],
      [redirect.replace(/&?oauth_verifier=[^&]*/, ''), /That URL has no `oauth_verifier`\./],
    ] as const) {
      running.type(`${text}\n`)
      await running.saying(answer)
    }
    running.type(`${redirect}\n`)
    const { exitCode } = await running.end
    expect(exitCode).toBe(0)
    expect(storedTokens(running.project)).toMatchObject({ redirect: { own: '1' } })
  })

  test('a refused consumer ends the login before a URL is shown', async () => {
    const running = startLogin({
      origin: server.origin,
      project: project('oob'),
      env: { FLEXGEN_CREDENTIAL_CONSUMER_SECRET: 'a wrong one' },
    })
    const { exitCode, said } = await running.end
    expect([exitCode, said]).toEqual([1, 'flexgen: The server of the login returned 401.\n'])
  })
})
