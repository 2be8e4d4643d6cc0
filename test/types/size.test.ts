import { expect, test } from 'vitest'
import { sizeConfigs } from '../../bench/size/configs.ts'
import { measure } from '../../bench/size/measure.ts'
import { leaveOut, parts } from '../../bench/size/parts.ts'
import { emit } from './configs.ts'

/** 1.8 KB. */
const limit = 1843

test.each(['bearer, env', 'bearer, credentials'])('a client is small: %s', async (name) => {
  const { gzipped } = await measure(emit('github', sizeConfigs[name] ?? ''))
  expect(gzipped).toBeLessThanOrEqual(limit)
})

test('every measured config gives a client', async () => {
  for (const [name, text] of Object.entries(sizeConfigs)) {
    const { minified, gzipped } = await measure(emit('github', text))
    expect(gzipped, name).toBeGreaterThan(0)
    expect(minified, name).toBeGreaterThan(gzipped)
  }
})

test.each(Object.entries(parts))('the benchmark still finds: %s', async (_, edits) => {
  const client = emit('github', sizeConfigs['bearer, env'] ?? '')
  const without = leaveOut(client, edits)
  expect(without).toBeDefined()
  expect((await measure(without ?? '')).minified).toBeLessThan((await measure(client)).minified)
})
