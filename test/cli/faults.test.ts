/** A bug in flexgen that one config triggers. No config is known to trigger one, so the compiler is replaced. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { standardOutput } from '../../src/cli/printing/output.ts'
import { config } from './project.ts'

vi.mock('../../src/compile.ts', async (original) => {
  const whole = await original<typeof import('../../src/compile.ts')>()
  const failing: typeof whole.compile = (source, options) => {
    if (source.path.startsWith('b.')) throw new RangeError('out of luck')
    return whole.compile(source, options)
  }
  return { ...whole, compile: failing }
})

const home = pathToFileURL(`${process.cwd()}/`)
const before = process.cwd()
let folder = ''
let printed = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flexgen-faults-'))
  writeFileSync(join(folder, 'package.json'), '{}')
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.flexgen.yaml`), config)
  process.chdir(folder)
  printed = ''
  vi.spyOn(standardOutput, 'write').mockImplementation((text) => {
    printed += text
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

test('issue 12, A3: if one config triggers a bug, the others are written before the bug is thrown', async () => {
  await expect(main(['build'], home)).rejects.toThrow(
    'It occurred in `b.flexgen.yaml`.\nRangeError: out of luck',
  )
  expect(readdirSync(join(folder, 'generated')).sort()).toEqual(['a.ts', 'c.ts'])
  expect(printed).toContain('generated/c.ts')
})

test('issue 12, A3: `validate` prints the problems of the others', async () => {
  writeFileSync(join(folder, 'c.flexgen.yaml'), `${config}retries: 3\n`)
  await expect(main(['validate', '--format', 'json'], home)).rejects.toThrow(
    'It occurred in `b.flexgen.yaml`.',
  )
  expect(JSON.parse(printed)).toMatchObject({ diagnostics: [{ file: 'c.flexgen.yaml' }] })
})
