import { expect, test } from 'vitest'
import { knownConfigs } from '../../generated/known-configs.ts'
import { compileConfig, outputOf, ownForm } from '../../playground/src/compiled.ts'
import { startConfig } from '../../playground/src/start.ts'
import { difference } from '../../playground/src/text-change.ts'
import { knownNames } from '../../src/cli/init/kinds.ts'
import { compile } from '../../src/compile.ts'

test('the page opens with the example `github`', () => {
  expect(startConfig).toEqual({ name: 'github.flexgen.yaml', text: knownConfigs['github'] })
})

test.each(knownNames)('%s: the page has the files of the command, in each language', (id) => {
  const config = { name: `${id}.flexgen.yaml`, text: knownConfigs[id] ?? '' }
  const { client } = compileConfig(config)
  if (!client) throw new Error('not compiled')
  const own = compile({ path: config.name, text: config.text }).files
  const script = `output: { file: generated/${id}.js }\n`
  const asScript = compile({ path: config.name, text: config.text + script }).files
  expect(ownForm(client)).toBe('TypeScript')
  expect([outputOf(config, client, 'TypeScript')]).toEqual(own)
  expect([outputOf(config, client, 'JavaScript'), outputOf(config, client, 'declarations')]).toEqual(asScript)
})

test('a config that names a module in JavaScript is shown as that', () => {
  const text = `${knownConfigs['github']}output: { file: lib/api.mjs }\n`
  const config = { name: 'github.flexgen.yaml', text }
  const { client } = compileConfig(config)
  if (!client) throw new Error('not compiled')
  expect(ownForm(client)).toBe('JavaScript')
  expect([outputOf(config, client, 'JavaScript'), outputOf(config, client, 'declarations')]).toEqual(
    compile({ path: config.name, text }).files,
  )
  expect(outputOf(config, client, 'TypeScript').path).toBe('lib/api.mts')
})

test.each([
  ['', 'a'],
  ['a', ''],
  ['aaa', 'aa'],
  ['abc', 'axc'],
  ['abab', 'ababab'],
  ['same', 'same'],
])('the change from %j to %j leads there', (before, after) => {
  const change = difference(before, after)
  const { from, to, insert } = change ?? { from: 0, to: 0, insert: '' }
  expect(before.slice(0, from) + insert + before.slice(to)).toBe(after)
})
