import { join } from 'node:path'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import { stripTypes } from '../../src/cli/strip-types.ts'
import { compile } from '../../src/compile.ts'
import { cases, casesFolder, filesIn } from '../support/cases.ts'

const clients = cases
  .flatMap((name) => [...filesIn(join(casesFolder, name))])
  .filter(([path]) => /\.flexgen\.(ya?ml|json)$/.test(path) && !path.startsWith('expected/'))
  .flatMap(([path, bytes]) => compile({ path, text: bytes.toString() }).files.map(({ text }) => text))

/** A module as printed by esbuild, so that only differences in behaviour count. */
async function printed(text: string, loader: 'js' | 'ts'): Promise<string> {
  const { code } = await transform(text, {
    loader,
    minifySyntax: true,
    minifyWhitespace: true,
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { target: 'es2022', verbatimModuleSyntax: true } },
  })
  return code
}

test('has the same result as esbuild for every client of the cases', async () => {
  expect(clients.length).toBeGreaterThan(100)
  for (const text of clients) {
    expect(await printed(stripTypes(text), 'js')).toBe(await printed(text, 'ts'))
  }
})

test('keeps each line in place, so that a stack shows the line of the emitted client', () => {
  for (const text of clients) {
    const lines = stripTypes(text).split('\n')
    for (const [index, line] of text.split('\n').entries()) {
      if (/^export (async )?function create/.test(line))
        expect(lines[index]).toMatch(/^export (async )?function create/)
    }
  }
})
