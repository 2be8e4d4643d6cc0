/**
 * The case folders once more, with the bundle that users run. Those that differ in more than their configs are each run
 * by a process of its own.
 */
import { join } from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { OneProcess } from './cli/one-process.ts'
import { runCli } from './cli/run-cli.ts'
import { cases, casesFolder, runCase, textOf } from './support/cases.ts'

/** What a process has to do with a case: its command, exit code and outputs. */
function kindOf(name: string): string {
  const read = (file: string): string | undefined => textOf(join(casesFolder, name), file)
  const command = read('command.txt')?.match(/(?<=^|\s)(?:--?)?[a-z-]+(?=\s|$)/g) ?? ['build']
  const stderr = read('stderr.txt') ?? ''
  const severities = ['error', 'warning'].filter((severity) => stderr.includes(` ${severity} `))
  const isWritten = ['stderr.txt', 'stdout.txt'].map((file) => read(file) !== undefined)
  return [name.split('/')[0], ...command, read('exit.txt'), ...severities, ...isWritten].join(' ')
}

const kinds = new Map<string, string>()
for (const name of cases) if (!kinds.has(kindOf(name))) kinds.set(kindOf(name), name)

describe.concurrent('as a process', () => {
  test.each([...kinds.values()])('%s', (name) => runCase(name, runCli))
})

describe('with the bundle of the common commands', () => {
  const flexgen = new OneProcess('program.cjs')
  afterAll(() => flexgen.close())
  const common = cases.filter((name) =>
    /^(?:build|validate)\b/.test(textOf(join(casesFolder, name), 'command.txt') ?? 'build'),
  )

  test.each(common)('%s', (name) => runCase(name, (folder, args) => flexgen.run(folder, args)))
})
