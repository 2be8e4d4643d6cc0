import { expect, test } from 'vitest'
import { sizeConfigs } from '../../bench/size/configs.ts'
import { engineRows } from '../../bench/size/engines.ts'
import { bundle, measure } from '../../bench/size/measure.ts'
import { leaveOut, parts } from '../../bench/size/parts.ts'
import { tokenParts } from '../../bench/size/token-parts.ts'
import { emit } from './configs.ts'

/** Bytes and lines that a client with a token may have. */
const bearerLimits = { gzipped: 2100, lines: 390 }

test.each(['bearer, env', 'bearer, credentials'])('a client is small: %s', async (name) => {
  const { gzipped, lines } = await measure(emit('github', sizeConfigs[name] ?? ''))
  expect(gzipped).toBeLessThanOrEqual(bearerLimits.gzipped)
  expect(lines).toBeLessThanOrEqual(bearerLimits.lines)
})

/** Bytes that tokens may add to a client with one, and the lines of all. */
const tokenLimits: readonly (readonly [name: string, added: number, lines: number])[] = [
  ['oauth2, client_credentials', 3600, 1200],
  ['oauth2, authorization_code', 4900, 1450],
]

test.each(tokenLimits)('a client that renews its tokens is small: %s', async (name, added, lines) => {
  const bearer = await measure(emit('github', sizeConfigs['bearer, env'] ?? ''))
  const client = await measure(emit('github', sizeConfigs[name] ?? ''))
  expect(client.gzipped - bearer.gzipped).toBeLessThanOrEqual(added)
  expect(client.lines).toBeLessThanOrEqual(lines)
})

test('every measured config gives a client', async () => {
  for (const [name, text] of Object.entries(sizeConfigs)) {
    const { minified, gzipped } = await measure(emit('github', text))
    expect(gzipped, name).toBeGreaterThan(0)
    expect(minified, name).toBeGreaterThan(gzipped)
  }
})

/** Bytes that a signer may add to a client with a token, with both engines. */
const signerLimits: Readonly<Record<string, number>> = {
  digest: 2600,
  'jwt, HS256': 900,
  'jwt, RS256': 2000,
  'jwt, ES256': 2000,
  'oauth1, HMAC-SHA1 header': 1400,
  'awsSigV4, execute-api header': 1900,
  'awsSigV4, s3 header': 1900,
}

test.each(Object.entries(signerLimits))('a client that signs is small: %s', async (name, added) => {
  const bearer = await measure(emit('github', sizeConfigs['bearer, env'] ?? ''))
  const client = await measure(emit('github', sizeConfigs[name] ?? ''))
  expect(client.gzipped - bearer.gzipped).toBeLessThanOrEqual(added)
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
