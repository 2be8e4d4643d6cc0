import { expect, test } from 'vitest'
import { sizeConfigs } from '../../bench/size/configs.ts'
import { engineRows } from '../../bench/size/engines.ts'
import { bundle, measure } from '../../bench/size/measure.ts'
import { leaveOut, parts } from '../../bench/size/parts.ts'
import { tokenParts } from '../../bench/size/token-parts.ts'
import { type ByAuthType, namedRowsOf } from '../support/auth-types.ts'
import { emit } from './configs.ts'

/** Gzipped bytes and lines that a client with a token may have. */
const bearerLimits = { gzipped: 2100, lines: 390 }

test.each(['bearer, env', 'bearer, credentials'])('a client with a token is small: %s', async (name) => {
  const { gzipped, lines } = await measure(emit('github', sizeConfigs[name] ?? ''))
  expect(gzipped).toBeLessThanOrEqual(bearerLimits.gzipped)
  expect(lines).toBeLessThanOrEqual(bearerLimits.lines)
})

/** Gzipped bytes that an auth may add to a client with a token, with both engines, and the lines of the client. */
interface Limits {
  readonly added: number
  readonly lines?: number
}

const limits: ByAuthType<Readonly<Record<string, Limits>>> = {
  none: 'not needed: it adds nothing',
  apiKey: 'not needed: it signs nothing',
  bearer: 'not needed: the others are compared with it',
  basic: 'not needed: it signs nothing',
  digest: { digest: { added: 2600, lines: 750 } },
  jwt: { 'jwt, HS256': { added: 900 }, 'jwt, RS256': { added: 2000 }, 'jwt, ES256': { added: 2000 } },
  oauth1: {
    'oauth1, HMAC-SHA1 header': { added: 1400 },
    'oauth1, login': { added: 4100, lines: 1300 },
  },
  awsSigV4: {
    'awsSigV4, execute-api header': { added: 1900 },
    'awsSigV4, s3 header': { added: 1900 },
  },
  signature: {
    'signature, Binance': { added: 1100 },
    'signature, Kraken': { added: 1600 },
    'signature, TC3': { added: 2200 },
  },
  oauth2: {
    'oauth2, client_credentials': { added: 3600, lines: 1200 },
    'oauth2, authorization_code': { added: 4900, lines: 1450 },
  },
  session: { 'session, one request': { added: 3600 } },
}

test.each(Object.entries(namedRowsOf(limits)))('a client stays small: %s', async (name, limit) => {
  const bearer = await measure(emit('github', sizeConfigs['bearer, env'] ?? ''))
  const client = await measure(emit('github', sizeConfigs[name] ?? ''))
  expect(client.gzipped - bearer.gzipped).toBeLessThanOrEqual(limit.added)
  if (limit.lines !== undefined) expect(client.lines).toBeLessThanOrEqual(limit.lines)
})

test('every measured config generates a client', async () => {
  for (const [name, text] of Object.entries(sizeConfigs)) {
    const { minified, gzipped } = await measure(emit('github', text))
    expect(gzipped, name).toBeGreaterThan(0)
    expect(minified, name).toBeGreaterThan(gzipped)
  }
})

test.each(Object.entries(engineRows))('the benchmark still finds each engine: %s', async (name, edits) => {
  const client = emit('github', sizeConfigs[name] ?? '')
  const [node, web] = [edits['node:crypto'], edits['Web Crypto']].map((one) => leaveOut(client, one) ?? '')
  expect(await bundle(`${node}`)).not.toContain('subtle')
  expect(await bundle(`${web}`)).not.toContain('getBuiltinModule')
  expect((await measure(`${node}`)).gzipped).toBeLessThan((await measure(client)).gzipped)
  expect((await measure(`${web}`)).gzipped).toBeLessThan((await measure(client)).gzipped)
})

test.each([
  ...Object.entries(parts).map(([part, edits]) => ['bearer, env', part, edits] as const),
  ...Object.entries(tokenParts).map(([part, edits]) => ['oauth2, authorization_code', part, edits] as const),
])('the benchmark still finds: %s: %s', async (config, _, edits) => {
  const client = emit('github', sizeConfigs[config] ?? '')
  const without = leaveOut(client, edits)
  expect(without).toBeDefined()
  expect((await measure(without ?? '')).minified).toBeLessThan((await measure(client)).minified)
})
