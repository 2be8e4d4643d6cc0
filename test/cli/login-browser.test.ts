/**
 * Logins at oidc-provider through Chromium, and our own pages in Chromium. With `SCREENSHOTS=FOLDER`, screenshots of
 * our pages are saved there.
 */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { OAuthModule } from '../oauth2/clients.ts'
import {
  authorizationCode,
  deviceCode,
  oidcConfig,
  oidcOptions,
  provenClients,
} from '../servers/oidc-clients.ts'
import { load } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import {
  type OidcServer,
  oidcClients,
  oidcProvider,
  oidcUser,
  startOidcProvider,
} from '../support/oidc-provider.ts'
import { type BrowserPage, type Chromium, type Context, chromiumNeeds, launchChromium } from './chromium.ts'
import { type LoginServer, startLoginServer } from './login-server.ts'
import {
  type EndedLogin,
  freeRedirect,
  isFree,
  opened,
  type RunningLogin,
  shownUrl,
  startLogin,
  storedTokens,
} from './logins.ts'
import { createProject, type Project } from './project.ts'

const needs = { ...chromiumNeeds, 'oidc-provider': oidcProvider }
const test = testWith(needs)
const isThere = Object.values(needs).every((need) => need !== undefined)

let browser: Chromium
let server: OidcServer
const others: LoginServer[] = []

const listener = await freeRedirect()
beforeAll(async () => {
  if (isThere) [browser, server] = await Promise.all([launchChromium(), startOidcProvider(listener.uri)])
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await Promise.all(others.map(({ stop }) => stop()))
})

const { keys: basicKeys } = provenClients.client_secret_basic
const configs = {
  code: oidcConfig({ ...basicKeys, ...authorizationCode, redirectUri: listener.uri, tokenStores: ['file'] }),
  device: oidcConfig({ ...basicKeys, ...deviceCode, tokenStores: ['file'] }),
}

function project(config: string): Project {
  return createProject({ 'acme.flexgen.yaml': `flexgen: 1\n${config.replaceAll('\n    ', '\n')}\n` })
}

function login(config: string): RunningLogin {
  return startLogin({
    project: project(config),
    origin: server.issuer,
    variables: { issuer: server.issuer },
    env: { FLEXGEN_CREDENTIAL_CLIENT_SECRET: oidcClients.basic.clientSecret },
  })
}

/** A page, and its errors. */
async function newPage(options: Parameters<Chromium['newContext']>[0] = {}): Promise<{
  readonly page: BrowserPage
  readonly context: Context
  readonly complaints: readonly string[]
  readonly requests: readonly string[]
}> {
  const context = await browser.newContext({ viewport: { width: 800, height: 520 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    // The status of a refusal and the missing icon are expected.
    if (!/status of 40[04]/.test(message.text())) complaints.push(message.text())
  })
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message())
    dialog.dismiss()
  })
  page.on('request', (request) => requests.push(request.url()))
  return { page, context, complaints, requests }
}

async function picture(page: BrowserPage, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS']
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** The server's words on our page. */
const quoted = 'Array.from(document.querySelectorAll("blockquote p"), (each) => each.textContent)'

/** Goes through the pages of oidc-provider until it asks for consent. */
async function logInTo(page: BrowserPage): Promise<void> {
  await page.fill('input[name=login]', oidcUser.login)
  await page.fill('input[name=password]', oidcUser.password)
  await page.click('button[type=submit]')
  await page.waitForSelector('text=Authorize')
}

/** Calls the API with a client of the same config that only has the stored tokens. */
async function callWithStored(config: string, { path }: Project): Promise<unknown> {
  // Every config has these names in its module.
  const { create, fileTokenStore } = (await load(config, 'acme')) as unknown as OAuthModule
  const client = create({
    ...oidcOptions(server),
    credentials: { clientSecret: oidcClients.basic.clientSecret },
    tokenStore: fileTokenStore(path('.flexgen/acme.json')),
  })
  const answers = [await client.fetch('/ok'), await client.refresh().then(() => client.fetch('/ok'))]
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  return answers[1]?.json()
}

function expectNoTokens({ stdout, said }: EndedLogin, stored: Record<string, unknown>): void {
  for (const name of ['accessToken', 'refreshToken']) {
    const token = stored[name]
    expect(token).toMatch(/^.{20,}$/)
    expect(stdout + said).not.toContain(token)
  }
}

describe('at oidc-provider, in Chromium', () => {
  test('a user logs in and consents; the client uses the stored tokens, and refreshes them', async () => {
    const running = login(configs.code)
    const { page, context } = await newPage()
    await shownUrl(running)
    await page.goto(await opened(running.project))
    await logInTo(page)
    await page.click('button[type=submit]')
    await page.waitForSelector('svg.done')
    expect(await page.title()).toBe('You are logged in')
    expect(page.url().startsWith(`${listener.uri}?`)).toBe(true)
    const ended = await running.end
    expect(ended.exitCode).toBe(0)
    expect(ended.stdout).toContain('  scope          openid offline_access read\n')
    const stored = storedTokens(running.project)
    expectNoTokens(ended, stored)
    expect(await page.evaluate('document.documentElement.outerHTML')).not.toContain(stored['accessToken'])
    expect(await isFree(listener.port)).toBe(true)
    expect(await callWithStored(configs.code, running.project)).toMatchObject({
      scope: 'openid offline_access read',
    })
    await context.close()
  })

  test('a user refuses; the page and the terminal say so in the words of the server', async () => {
    const running = login(configs.code)
    const { page, context } = await newPage()
    await shownUrl(running)
    await page.goto(await opened(running.project))
    await logInTo(page)
    await page.click('a[href$="/abort"]')
    await page.waitForSelector('svg.failed')
    expect(await page.evaluate(quoted)).toEqual(['End-User aborted interaction'])
    const { exitCode, said, stdout } = await running.end
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(said).toContain(
      'flexgen: The redirect has no code: access_denied.\nThe server says: End-User aborted interaction\n',
    )
    expect(running.project.files()).toEqual(['acme.flexgen.yaml', 'package.json'])
    await picture(page, 'refusal')
    await context.close()
  })

  test('a user enters a code and consents; the client uses the stored tokens', async () => {
    const running = login(configs.device)
    const { page, context } = await newPage()
    const [, userCode = ''] = await running.saying(/and enter this code:\n\n {2}(\S+)\n/)
    expect(await opened(running.project)).toBe(`${server.issuer}/device?user_code=${userCode}`)
    await page.goto(`${server.issuer}/device`)
    await page.fill('input[name=user_code]', userCode)
    await page.click('button[type=submit]')
    await page.click('button[type=submit]')
    await logInTo(page)
    await page.click('button[type=submit]')
    await page.waitForSelector('text=Sign-in Success')
    const ended = await running.end
    expect(ended.exitCode).toBe(0)
    expectNoTokens(ended, storedTokens(running.project))
    expect(await callWithStored(configs.device, running.project)).toMatchObject({ active: true })
    await context.close()
  })
})

describe('our pages in Chromium', () => {
  const words = `<script>alert('in')</script><img src=x onerror=alert(2)><style>*{display:none}</style> & "quoted" \u202eturned round\u202c \u05e9\u05dc\u05d5\u05dd ${'long'.repeat(60)}`

  /** A login that has finished in the browser. */
  async function atTheEnd(
    redirect: Readonly<Record<string, string | undefined>>,
    colorScheme: 'light' | 'dark',
  ): Promise<Awaited<ReturnType<typeof newPage>> & { readonly running: RunningLogin }> {
    const [started, { uri }] = await Promise.all([startLoginServer({ redirect }), freeRedirect()])
    others.push(started)
    const running = startLogin({ origin: started.origin, keys: [`redirectUri: ${uri}`] })
    const visit = await newPage({ colorScheme })
    await shownUrl(running)
    await visit.page.goto(await opened(running.project))
    await running.end
    return { ...visit, running }
  }

  const back = 'getComputedStyle(document.body).backgroundColor'

  test.each([
    ['light', 'rgb(243, 244, 246)'],
    ['dark', 'rgb(20, 23, 27)'],
  ] as const)('are styled, %s, and load nothing', async (colorScheme, color) => {
    const { page, context, complaints, requests } = await atTheEnd({}, colorScheme)
    expect(await page.evaluate(back)).toBe(color)
    expect(complaints).toEqual([])
    // The start, the server's page, the redirect, and maybe an icon.
    expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toHaveLength(3)
    await picture(page, `success-${colorScheme}`)
    await context.close()
  })

  test.each(['light', 'dark'] as const)('show hostile words as text, %s', async (colorScheme) => {
    const redirect = { code: undefined, error: 'access_denied', error_description: words }
    const { page, context, complaints } = await atTheEnd(redirect, colorScheme)
    const shown = words.replaceAll(/\s*[\u202e\u202c]\s*/g, ' ')
    expect(await page.evaluate(quoted)).toEqual([shown])
    expect(await page.evaluate('document.querySelectorAll("main script, main img, main style").length')).toBe(
      0,
    )
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(complaints).toEqual([])
    await picture(page, `hostile-${colorScheme}`)
    await context.close()
  })

  test('distinguish a stranger from the response', async () => {
    const [started, { uri }] = await Promise.all([startLoginServer(), freeRedirect()])
    others.push(started)
    const running = startLogin({ origin: started.origin, keys: [`redirectUri: ${uri}`] })
    const { page, context } = await newPage()
    await shownUrl(running)
    const answer = await page.goto(`${uri}?code=forged&state=forged`)
    expect(answer?.status()).toBe(400)
    expect(await page.title()).toBe('Nothing here')
    await picture(page, 'stray')
    await page.goto(await opened(running.project))
    expect(await page.title()).toBe('You are logged in')
    expect((await running.end).exitCode).toBe(0)
    await context.close()
  })
})
