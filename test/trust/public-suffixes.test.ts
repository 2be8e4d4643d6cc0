/** Checks our Public Suffix List with the package that it comes from, which reads it independently. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { publicSuffixes } from '../../generated/public-suffixes.ts'
import { publicSuffixesModule } from '../../scripts/public-suffixes.ts'
import { readSharedDomains } from '../../src/resolve/public-suffix.ts'

const isShared = readSharedDomains()

interface Tldts {
  readonly getPublicSuffix: (
    host: string,
    options: { readonly allowPrivateDomains: boolean },
  ) => string | null
}

test('it equals the package’s list; `npm run public-suffixes` re-creates it', async () => {
  const written = readFileSync(new URL('../../generated/public-suffixes.ts', import.meta.url), 'utf8')
  expect(written).toBe(await publicSuffixesModule())
})

test('the package agrees with each suffix and exception in it', async () => {
  const name = 'tldts'
  const { getPublicSuffix } = (await import(name)) as Tldts
  const suffixOf = (host: string): string | null => getPublicSuffix(host, { allowPrivateDomains: true })
  const wrong: string[] = []
  let count = 0
  for (const line of publicSuffixes.trim().split('\n')) {
    const [parent = '', ...labels] = line.split(' ')
    if (!isShared(parent)) wrong.push(parent)
    for (const label of labels) {
      const domain = `${label.replace('*', 'any').replace('!', '')}.${parent}`
      const isSuffix = !label.startsWith('!')
      if ((suffixOf(domain) === domain) !== isSuffix || isShared(domain) !== isSuffix) wrong.push(domain)
      count++
    }
  }
  expect(wrong).toEqual([])
  expect(count).toBeGreaterThan(9_000)
})
