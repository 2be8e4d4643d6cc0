import { afterAll, beforeAll, describe, expect } from 'vitest'
import { type Api, bundleClients, startApi } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { closeBrowser, runtimes } from '../support/runtimes.ts'
import type { SessionJob } from './runtime-driver.ts'

// issue 16: session

const base = 'baseUrl: "${variables.origin}"\nvariables: { origin: {} }\n'
const script = await bundleClients(
  {
    body: `${base}auth: { type: session, login: { url: "\${variables.origin}/login", body: { password: "\${env.PASSWORD}" } }, accessTokenResponseKey: token }`,
    cookies: `${base}auth:
  type: session
  login:
    - { url: "\${variables.origin}/form", method: GET }
    - { url: "\${variables.origin}/form", body: { password: "\${env.PASSWORD}", csrf: "\${response.cookie.csrf}" } }
  accessTokenResponseCookie: [sid, csrf]
  addTo: cookie
`,
  },
  new URL('runtime-driver.ts', import.meta.url),
)

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-allow-methods': 'GET, POST',
}
let api: Api

beforeAll(async () => {
  api = await startApi(({ method, url, headers, body }) => {
    const answer = (status: number, more: object = {}, text = '{}') => ({
      status,
      headers: { ...cors, ...more },
      body: text,
    })
    if (method === 'OPTIONS') return answer(204, {}, '')
    if (url === '/login') return answer(body === '{"password":"p"}' ? 200 : 403, {}, '{"token":"t"}')
    if (url === '/form' && method === 'GET')
      return answer(200, { 'set-cookie': ['csrf=one; Path=/', 'gone=; Max-Age=0'] })
    if (url === '/form') {
      const isRight = body === '{"password":"p","csrf":"one"}' && headers['cookie'] === 'csrf=one'
      return isRight ? answer(302, { location: '/', 'set-cookie': ['sid=s=1', 'csrf=two'] }, '') : answer(403)
    }
    const isRight = url.startsWith('/body')
      ? headers['authorization'] === 'Bearer t'
      : headers['cookie'] === 'sid=s=1; csrf=two'
    return answer(isRight ? 200 : 401)
  })
})

afterAll(() => Promise.all([api.stop(), closeBrowser()]))

describe.each(runtimes)('$name', ({ name, program, run }) => {
  testWith({ [name]: program })('logs in once, in every place for a token', async () => {
    api.take()
    const job: SessionJob = { origin: api.origin }
    const inBrowser = name === 'chromium'
    expect(await run(script, job)).toEqual({
      body: '200',
      cookies: inBrowser ? 'unsupported_runtime' : '200',
    })
    const logins = api.take().filter(({ method, url }) => method !== 'OPTIONS' && /^\/(login|form)/.test(url))
    expect(logins.map(({ method, url }) => `${method} ${url}`)).toEqual(
      inBrowser ? ['POST /login'] : ['POST /login', 'GET /form', 'POST /form'],
    )
  })
})
