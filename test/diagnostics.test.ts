/** Runs the examples of docs/diagnostics.md, which are in scripts/docs/diagnostics.yaml. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  type ConfigExample,
  diagnosticExamples,
  diagnosticsPage,
  exampleFile,
  type RunExample,
  unmarked,
} from '../scripts/docs/diagnostics-page.ts'
import { compile } from '../src/compile.ts'
import { codes } from '../src/diagnostics/codes.ts'
import type { Position } from '../src/diagnostics/diagnostic.ts'
import { createProject, type Project } from './cli/project.ts'
import { runShell } from './cli/shell.ts'

const examples = Object.entries(diagnosticExamples())
const ofConfigs = examples.flatMap(([code, example]) => ('run' in example ? [] : [{ code, ...example }]))
const ofRuns = examples.flatMap(([code, example]) => ('run' in example ? [{ code, ...example }] : []))

test('there is an example of each code, in the order of the codes', () => {
  expect(examples.map(([code]) => code)).toEqual(Object.keys(codes))
})

test('docs/diagnostics.md is generated from them', () => {
  const page = readFileSync(fileURLToPath(new URL('../docs/diagnostics.md', import.meta.url)), 'utf8')
  expect(diagnosticsPage()).toBe(page.replaceAll('\r\n', '\n'))
})

describe.each(ofConfigs)('$code', ({ code, wrong, right }: ConfigExample & { readonly code: string }) => {
  test('is the only one reported for the wrong config, at its position', () => {
    const { diagnostics } = compile({ path: exampleFile, text: unmarked(wrong) })
    expect(diagnostics.map(({ code: told, range }) => ({ told, range }))).toEqual([
      { told: code, range: markedRange(wrong) },
    ])
  })

  test('is not reported for the right config, and nothing else is', () => {
    const { files, diagnostics } = compile({ path: exampleFile, text: right })
    expect(diagnostics).toEqual([])
    expect(files).toHaveLength(1)
  })
})

// Their commands are run in a shell.
describe.skipIf(process.platform === 'win32').concurrent('in a folder', () => {
  test.each(ofRuns)('only $code is reported, and nothing for the right config', async (example: Example) => {
    const project = createProject(example.files ?? {})
    shell(project, example.before)
    expect(await told(project, example)).toBe(example.shows)
    const codesTold = [...example.shows.matchAll(/^\S+ (?:error|warning) (\S+): /gm)].map(([, code]) => code)
    expect(new Set(codesTold)).toEqual(new Set([example.code]))

    expect(example.instead ?? example.right).toBeDefined()
    for (const [path, text] of Object.entries(example.right ?? {})) project.write(path, text)
    shell(project, example.instead)
    expect(await told(project, example)).toBe('')
  })
})

type Example = RunExample & { readonly code: string }

/** What a run reports about configs, without the messages of a login. */
async function told(project: Project, { run }: RunExample): Promise<string> {
  const [, ...args] = run.split(' ')
  const { stderr, exitCode } = await project.run(args)
  expect(exitCode, stderr).not.toBe(70)
  return stderr.replace(/^flexgen: .*\n/gm, '')
}

function shell({ folder }: Project, commands: readonly string[] = []): void {
  for (const command of commands) runShell(command, folder)
}

/** The position between the marks of a config; without marks, its start. */
function markedRange(marked: string): { readonly start: Position; readonly end: Position } {
  const [before = '', inside, ...rest] = marked.split(/[‹›]/)
  if (inside === undefined) return { start: placeBehind(''), end: placeBehind('') }
  expect(rest).toHaveLength(1)
  return { start: placeBehind(before), end: placeBehind(before + inside) }
}

function placeBehind(text: string): Position {
  const lines = text.split('\n')
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
