import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Grant, inOrder, type OAuthServer, refusal, startOAuthServer } from './oauth-server.ts'

let server: OAuthServer
let grant: Grant

beforeEach(async () => {
  server = await startOAuthServer()
  grant = server.grant()
})

afterEach(() => server.stop())

function refresh(refreshToken: string): Promise<Response> {
  const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: refreshToken })
  return fetch(server.tokenUrl, { method: 'POST', body })
}

async function refreshed(refreshToken = grant.refreshToken): Promise<Record<string, unknown>> {
  const response = await refresh(refreshToken)
  expect(response.status).toBe(200)
  return (await response.json()) as Record<string, unknown>
}

async function call(path: string, token: string, init?: RequestInit): Promise<Response> {
  return fetch(`${server.origin}${path}`, { ...init, headers: { authorization: `Bearer ${token}` } })
}

describe('the token endpoint', () => {
  test('rotates: a refresh returns a new pair, and the old access token is refused', async () => {
    const { accessToken, refreshToken } = grant
    const response = await refreshed()
    expect(response['access_token']).not.toBe(accessToken)
    expect(response['refresh_token']).not.toBe(refreshToken)
    expect((await call('/ok', accessToken)).status).toBe(401)
    expect((await call('/ok', `${response['access_token']}`)).status).toBe(200)
    expect(server.tokenCalls).toMatchObject([{ refreshToken, processed: true, outcome: 200 }])
  })

  test('ends the grant if a used-up refresh token is sent', async () => {
    const first = grant.refreshToken
    const { access_token: accessToken } = await refreshed()
    const reused = await refresh(first)
    expect(reused.status).toBe(400)
    expect(await reused.json()).toEqual({ error: 'invalid_grant' })
    expect(grant.alive).toBe(false)
    expect((await call('/ok', `${accessToken}`)).status).toBe(401)
    expect((await refresh(grant.refreshToken)).status).toBe(400)
  })

  test('only refuses a used-up refresh token if it does not end grants', async () => {
    server.behaviour.killsReused = false
    const first = grant.refreshToken
    await refreshed()
    expect((await refresh(first)).status).toBe(400)
    expect(grant.alive).toBe(true)
    await refreshed()
  })

  test('keeps old access tokens and the refresh token if it neither revokes nor rotates', async () => {
    Object.assign(server.behaviour, { rotates: false, revokesOld: false, tellsRefreshToken: false })
    const { accessToken, refreshToken } = grant
    expect(await refreshed()).not.toHaveProperty('refresh_token')
    await refreshed(refreshToken)
    expect((await call('/ok', accessToken)).status).toBe(200)
  })

  test('returns the configured expiry, in JSON and as a form', async () => {
    server.behaviour.lifetime = 90_000
    expect(await refreshed()).toMatchObject({ expires_in: 90 })
    server.behaviour.expiresIn = () => undefined
    expect(await refreshed()).not.toHaveProperty('expires_in')
    Object.assign(server.behaviour, { encoding: 'form', expiresIn: String })
    const form = new URLSearchParams(await (await refresh(grant.refreshToken)).text())
    expect(form.get('expires_in')).toBe('90000')
    expect(form.get('access_token')).toBe(grant.accessToken)
  })

  test('fails in order, with or without an effect', async () => {
    server.behaviour.disturb = inOrder(
      { kind: 'reset' },
      { kind: 'answer', status: 503, headers: { 'retry-after': '2' } },
      refusal('invalid_request'),
      undefined,
      { kind: 'reset', processed: true },
    )
    const { refreshToken } = grant
    await expect(refresh(refreshToken)).rejects.toThrow()
    const busy = await refresh(refreshToken)
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '2'])
    expect(await (await refresh(refreshToken)).json()).toEqual({ error: 'invalid_request' })
    expect(grant.refreshes).toBe(0)
    await refreshed()
    await expect(refresh(grant.refreshToken)).rejects.toThrow()
    expect(grant.refreshes).toBe(2)
    expect(server.tokenCalls.map(({ outcome }) => outcome)).toEqual(['reset', 503, 400, 200, 'reset'])
  })

  test('never responds if it is silent', async () => {
    server.behaviour.disturb = () => ({ kind: 'silence', processed: true })
    const signal = AbortSignal.timeout(200)
    const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: grant.refreshToken })
    await expect(fetch(server.tokenUrl, { method: 'POST', body, signal })).rejects.toThrow()
    expect(grant.refreshes).toBe(1)
  })

  test('ignores a call whose caller is gone before it takes effect', async () => {
    server.behaviour.thinks = 50
    const controller = new AbortController()
    const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: grant.refreshToken })
    const gone = fetch(server.tokenUrl, { method: 'POST', body, signal: controller.signal })
    while (!server.tokenCalls.length) await new Promise((resolve) => setTimeout(resolve, 1))
    controller.abort()
    await expect(gone).rejects.toThrow()
    await refreshed()
    expect(grant.refreshes).toBe(1)
    expect(server.tokenCalls.map(({ outcome }) => outcome)).toEqual(['gone', 200])
  })

  test('returns only an access token for client_credentials, and reads JSON', async () => {
    const body = JSON.stringify({ grant_type: 'client_credentials', client_id: 'app' })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(server.tokenUrl, { method: 'POST', headers, body })
    const tokens = (await response.json()) as Record<string, unknown>
    expect(tokens).not.toHaveProperty('refresh_token')
    expect((await call('/ok', `${tokens['access_token']}`)).status).toBe(200)
    expect(server.tokenCalls[0]?.parameters).toMatchObject({ client_id: 'app' })
  })
})

describe('the API', () => {
  test('refuses expired, revoked and unknown tokens, and records its callers', async () => {
    const { accessToken } = grant
    expect((await call('/ok', accessToken)).status).toBe(200)
    expect((await fetch(`${server.origin}/ok?access_token=${accessToken}`)).status).toBe(200)
    expect((await call('/forbidden', accessToken)).status).toBe(403)
    grant.expire()
    expect((await call('/ok', accessToken)).status).toBe(401)
    server.behaviour.lifetime = -1
    expect((await call('/ok', server.grant().accessToken)).status).toBe(401)
    expect((await call('/ok', 'unknown')).status).toBe(401)
    expect(server.apiCalls.map(({ status }) => status)).toEqual([200, 200, 403, 401, 401, 401])
    expect(server.apiCalls[0]).toMatchObject({ path: '/ok', token: accessToken })
  })

  test('reports an invalid token in a 200', async () => {
    const good = await call('/expired-body', grant.accessToken)
    expect(await good.json()).toEqual({ ok: true })
    const bad = await call('/expired-body', 'unknown')
    expect([bad.status, await bad.json()]).toEqual([200, { error: { code: 'token_expired' } }])
  })

  test('returns the hash of a body', async () => {
    const response = await call('/body', grant.accessToken, { method: 'POST', body: 'abc' })
    expect(await response.json()).toEqual({
      hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      length: 3,
    })
  })

  test('decides when a call arrives, however long its response is delayed', async () => {
    let release: (() => void) | undefined
    server.behaviour.hold = () =>
      new Promise<void>((resolve) => {
        release = resolve
      })
    const held = call('/ok', grant.accessToken)
    while (!release) await new Promise((resolve) => setTimeout(resolve, 5))
    grant.kill()
    release()
    expect((await held).status).toBe(200)
  })
})

test('responds in a different order than it was called', async () => {
  server.behaviour.jitter = 40
  const answered: number[] = []
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => call('/ok', grant.accessToken).then(() => answered.push(index))),
  )
  expect(answered).toHaveLength(20)
  expect(answered).not.toEqual([...answered].sort((a, b) => a - b))
})

test('forgets its calls and its behaviour', async () => {
  server.behaviour.unauthorized = 403
  expect((await call('/ok', 'unknown')).status).toBe(403)
  server.reset()
  expect(server.apiCalls).toEqual([])
  expect((await call('/ok', 'unknown')).status).toBe(401)
})
