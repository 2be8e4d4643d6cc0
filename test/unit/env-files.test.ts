import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readEnvFiles } from '../../src/cli/running/env-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'flexgen-env-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function values(...paths: string[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...readEnvFiles(paths).values].map(([name, { value }]) => [name, value]))
}

describe('readEnvFiles', () => {
  test('reads a file with a byte order mark and CRLF', () => {
    expect(values(file('windows', '\ufeffA=1\r\nB="two # words"\r\n'))).toEqual({ A: '1', B: 'two # words' })
  })

  test('takes the last of several values, also if it is empty', () => {
    const [one, two] = [file('one', 'A=1\nB=1\nC=1\n'), file('two', 'B=2\nC=\n')]
    expect(values(one, two)).toEqual({ A: '1', B: '2', C: '' })
    expect(values(two, one)).toEqual({ A: '1', B: '1', C: '1' })
  })

  test('leaves the environment unchanged', () => {
    readEnvFiles([file('own', 'FLEXGEN_TEST_ENV_FILE=1\nPATH=/nowhere\n')])
    expect(process.env).not.toHaveProperty('FLEXGEN_TEST_ENV_FILE')
    expect(process.env['PATH']).not.toBe('/nowhere')
  })

  test('refuses a file that cannot be read', () => {
    mkdirSync(join(folder, 'folder'))
    const problem = (name: string, reason: string): string =>
      `\`${join(folder, name)}\` of \`--env-file\` cannot be read: ${reason}.`
    expect(() => values(join(folder, 'nowhere'))).toThrow(problem('nowhere', 'it does not exist'))
    expect(() => values(join(folder, 'folder'))).toThrow(problem('folder', 'it is a folder'))
  })
})
