import { afterEach, describe, expect, test, vi } from 'vitest'
import { createClient, fakeFetch } from '../support/emitted.ts'

afterEach(() => vi.unstubAllEnvs())

/** The single request that a client would send. */
async function sentBy(config: string, options: object = {}) {
  const { fetch, sent } = fakeFetch()
  const client = await createClient(config, { fetch, ...options })
  await client.fetch('/pets')
  const [call, ...others] = sent
  if (!call || others.length) throw new Error(`${sent.length} calls were sent`)
  return { url: call.url, headers: Object.fromEntries(call.headers) }
}

/** The payload of the JSON Web Token that was sent. */
function payloadOf(headers: Record<string, string>): unknown {
  const [, payload = ''] = (headers['authorization'] ?? '').split('.')
  return JSON.parse(Buffer.from(payload, 'base64url').toString())
}

describe('in headers and the query', () => {
  const config = `
    baseUrl: https://api.example.com
    headers: { X-Trace: "id-\${env.TRACE?}", X-Team: "\${credentials.team?}", X-Both: "\${env.TRACE?}\${credentials.team?}" }
    query: { trace: "\${env.TRACE?}", list: [a, "\${env.TRACE?}", "\${credentials.team?}"] }`

  test.each<[string, object]>([
    ['unset', {}],
    ['empty', { TRACE: '' }],
  ])('what is %s is left out', async (_, env) => {
    expect(await sentBy(config, { env })).toEqual({ url: 'https://api.example.com/pets?list=a', headers: {} })
  })

  test('what is set is sent, wherever it comes from', async () => {
    const both = {
      url: 'https://api.example.com/pets?trace=7&list=a&list=7&list=blue',
      headers: { 'x-trace': 'id-7', 'x-team': 'blue', 'x-both': '7blue' },
    }
    expect(await sentBy(config, { env: { TRACE: '7' }, credentials: { team: 'blue' } })).toEqual(both)
    vi.stubEnv('TRACE', '7')
    expect(await sentBy(config, { credentials: () => ({ team: () => 'blue' }) })).toEqual(both)
  })

  test('an entry with two references is sent only if both are set', async () => {
    const { headers } = await sentBy(config, { env: { TRACE: '7' } })
    expect(headers).toEqual({ 'x-trace': 'id-7' })
  })

  test('an empty credential is a value', async () => {
    const { headers } = await sentBy(config, { credentials: { team: '' } })
    expect(headers).toEqual({ 'x-team': '' })
  })
})

test('with and without the question mark, each follows its own rule', async () => {
  const config = `
    baseUrl: https://api.example.com
    headers: { X-Optional: "\${env.TRACE?}", X-Required: "\${env.TRACE}" }`
  await expect(sentBy(config)).rejects.toMatchObject({
    code: 'missing_credential',
    message: /TRACE is not set/,
  })
  const { headers } = await sentBy(config, { env: { TRACE: '7' } })
  expect(headers).toEqual({ 'x-optional': '7', 'x-required': '7' })
})

test('a credential that is required elsewhere is required', async () => {
  const config = `
    baseUrl: https://api.example.com
    headers: { X-Optional: "\${credentials.team?}", X-Required: "\${credentials.team}" }`
  await expect(sentBy(config)).rejects.toMatchObject({ code: 'missing_credential' })
})

describe('in the payload of a JSON Web Token', () => {
  // A number with a fraction of zero is written as text, without `JSON.stringify`.
  test.each([
    ['as an object', '2'],
    ['as text', '2.0'],
  ])('%s, members, items and whole lists are left out', async (_, number) => {
    const config = `
      baseUrl: https://api.example.com
      variables: { audience: { optional: true } }
      auth:
        type: jwt
        payload:
          version: ${number}
          sub: "\${env.SUB?}"
          aud: ["\${variables.audience}", "\${env.AUD?}"]
          some: [first, "\${env.AUD?}"]
          deep: { list: [["\${env.AUD?}"], "\${credentials.extra?}"], empty: [] }`
    const credentials = { secret: 'k' }
    const without = await sentBy(config, { credentials, env: {} })
    expect(payloadOf(without.headers)).toEqual({ version: 2, some: ['first'], deep: { empty: [] } })
    const given = { credentials: { ...credentials, extra: 'e' }, env: { SUB: 's', AUD: 'a' } }
    const all = await sentBy(config, { ...given, variables: { audience: 'v' } })
    expect(payloadOf(all.headers)).toEqual({
      version: 2,
      sub: 's',
      aud: ['v', 'a'],
      some: ['first', 'a'],
      deep: { list: [['a'], 'e'], empty: [] },
    })
  })
})

test('an optional secret with text around it is left out as a whole', async () => {
  const config = `
    baseUrl: https://s3.eu-central-1.amazonaws.com
    auth:
      type: awsSigV4
      service: s3
      region: eu-central-1
      sessionToken: "v1.\${env.TOKEN?}"`
  const credentials = { accessKey: 'AKID', secretKey: 'k' }
  const without = await sentBy(config, { credentials, env: {} })
  expect(without.headers).not.toHaveProperty('x-amz-security-token')
  const fromEnv = await sentBy(config, { credentials, env: { TOKEN: 't' } })
  expect(fromEnv.headers['x-amz-security-token']).toBe('v1.t')
  const given = await sentBy(config, { credentials: { ...credentials, sessionToken: 'c' }, env: {} })
  expect(given.headers['x-amz-security-token']).toBe('v1.c')
})

test('the scopes of a login without those that are absent', async () => {
  const config = `
    baseUrl: https://api.example.com
    auth:
      type: oauth2
      authorizationUrl: https://auth.example.com/authorize
      accessTokenUrl: https://auth.example.com/token
      redirectUri: https://app.example.com/callback
      clientId: app
      clientAuthentication: none
      scope: ["\${env.FIRST?}", "\${env.SECOND?}"]`
  const scopeOf = async (env: object) => {
    const client = await createClient(config, { env })
    const { authorizationUrl } = client as unknown as { authorizationUrl: () => Promise<{ url: string }> }
    const { url } = await authorizationUrl()
    return new URL(url).searchParams.get('scope')
  }
  expect(await scopeOf({ FIRST: 'read', SECOND: 'write' })).toBe('read write')
  expect(await scopeOf({ SECOND: 'write' })).toBe('write')
  expect(await scopeOf({})).toBeNull()
})
