import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compile } from '../src/compile.ts'

const folder = fileURLToPath(new URL('../examples/', import.meta.url))
const configs = readdirSync(folder).filter((name) => name.endsWith('.flexgen.yaml'))

describe('each example', () => {
  test.each(configs)('%s generates the committed client, without a warning', (name) => {
    const { files, diagnostics } = compile({ path: name, text: readFileSync(`${folder}${name}`, 'utf8') })
    expect(diagnostics).toEqual([])
    const [client, ...others] = files
    expect(others).toEqual([])
    // A checkout on Windows may contain CRLF.
    const committed = readFileSync(`${folder}${client?.path}`, 'utf8').replaceAll('\r\n', '\n')
    expect(client?.text, 'run `npm run examples` and commit the changes').toBe(committed)
  })

  test.each(configs)('%s has the line that tells editors the schema', (name) => {
    const [first] = readFileSync(`${folder}${name}`, 'utf8').split(/\r?\n/)
    expect(first).toBe('# yaml-language-server: $schema=../schema/flexgen.schema.json')
  })
})

describe('the examples together', () => {
  test('have no client without a config', () => {
    const expected = configs.map((name) => name.replace('.flexgen.yaml', '.ts'))
    expect(readdirSync(`${folder}generated`).sort()).toEqual(expected.sort())
  })

  // Otherwise, webpack and Vite warn, and webpack's bundle cannot import it.
  test('import a module by a variable only with comments for bundlers', () => {
    const modules = configs.map((name) => name.replace('.flexgen.yaml', '.ts'))
    const imports = modules.flatMap(
      (name) => readFileSync(`${folder}generated/${name}`, 'utf8').match(/\bimport\(.*?(?=\w+\))/g) ?? [],
    )
    expect(new Set(imports)).toEqual(new Set(['import(/* webpackIgnore: true */ /* @vite-ignore */ ']))
  })

  test('are all in their README', () => {
    const readme = readFileSync(`${folder}README.md`, 'utf8')
    for (const name of configs) {
      expect(readme).toContain(`(${name})`)
      expect(readme).toContain(`'./generated/${name.replace('.flexgen.yaml', '.ts')}'`)
    }
  })
})
