import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { expect, test } from 'vitest'
import { stripTypes } from '../../src/cli/strip-types.ts'

const cases = fileURLToPath(new URL('../cases', import.meta.url))
const clients = readdirSync(cases, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\bexpected\b/.test(entry.parentPath) && entry.name.endsWith('.ts'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

/** A module as esbuild prints it, so that only what it does can differ. */
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

test('gives the same as esbuild for every client of the cases', async () => {
  expect(clients.length).toBeGreaterThan(100)
  for (const text of clients) {
    expect(await printed(stripTypes(text), 'js')).toBe(await printed(text, 'ts'))
  }
})

test('keeps each line where it is, so that a stack leads to the line of the built client', () => {
  for (const text of clients) {
    const lines = stripTypes(text).split('\n')
    for (const [index, line] of text.split('\n').entries()) {
      if (/^export (async )?function create/.test(line))
        expect(lines[index]).toMatch(/^export (async )?function create/)
    }
  }
})
