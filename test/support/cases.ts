/**
 * Runs the case folders. `test/cases/GROUP/NAME/` is copied into a project of its own, where `flexgen` is run:
 *
 * - `command.txt`: the arguments, separated by blanks; `build` where there is none
 * - `stderr.txt`: standard error, without colour and 100 columns wide; nothing where there is none
 * - `stdout.txt`: standard output; not looked at where there is none
 * - `exit.txt`: the exit code; without it 1 where `stderr.txt` tells an error, else 0
 * - `expected/`: exactly the files that are written, clients abridged (`abridged.ts`); if it is missing, none is written
 * - all else is what the project holds before
 *
 * `UPDATE=1 npx vitest run test/cases.test.ts` rewrites what is expected; read the difference before it is
 * committed. (vitest would take an argument `--update` for its own snapshots.)
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { CliResult } from '../cli/run-cli.ts'
import { abridged, isWhole } from './abridged.ts'

export const casesFolder: string = fileURLToPath(new URL('../cases/', import.meta.url))
/** What a case says of its run; the rest of it is the project. */
const aboutTheRun: readonly string[] = ['command.txt', 'stderr.txt', 'stdout.txt', 'exit.txt', 'expected']

/** Their names, as `GROUP/NAME`. */
export const cases: readonly string[] = foldersIn('').flatMap((group) =>
  foldersIn(group).map((name) => `${group}/${name}`),
)

/**
 * Runs a case.
 *
 * @param run runs `flexgen` in a folder
 * @param isRecording whether what it gives is what is expected from now on
 */
export async function runCase(
  name: string,
  run: (folder: string, args: readonly string[]) => Promise<CliResult>,
  isRecording = false,
): Promise<void> {
  const folder = join(casesFolder, name)
  const project = mkdtempSync(join(tmpdir(), 'flexgen-case-'))
  try {
    writeFileSync(join(project, 'package.json'), '{}\n')
    for (const entry of readdirSync(folder)) {
      if (aboutTheRun.includes(entry)) continue
      cpSync(join(folder, entry), join(project, entry), { recursive: true, verbatimSymlinks: true })
    }
    const before = filesIn(project)
    const result = await run(project, (textOf(folder, 'command.txt') ?? 'build').trim().split(/\s+/))
    const after = filesIn(project)
    const written = new Map(
      [...after].flatMap(([path, bytes]) => {
        if (before.get(path)?.equals(bytes)) return []
        return [[path, isWhole(name) ? bytes : Buffer.from(abridged(bytes.toString()))] as const]
      }),
    )
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([])
    // A bug is never what is expected; it would be recorded with the paths of this machine.
    expect(result.exitCode, result.stderr).not.toBe(70)
    if (isRecording) record(folder, result, written)
    compare(folder, result, written)
  } finally {
    rmSync(project, { recursive: true })
  }
}

/** Compares a run with what its case says. */
function compare(folder: string, { stdout, stderr, exitCode }: CliResult, written: Files): void {
  expect(stderr).toBe(textOf(folder, 'stderr.txt') ?? '')
  const expectedOutput = textOf(folder, 'stdout.txt')
  if (expectedOutput !== undefined) expect(stdout).toBe(expectedOutput)
  expect(exitCode).toBe(Number(textOf(folder, 'exit.txt') ?? usualExitCode(stderr)))
  const expected = filesIn(join(folder, 'expected'))
  expect([...written.keys()]).toEqual([...expected.keys()])
  for (const [path, bytes] of expected) {
    if (written.get(path)?.equals(bytes)) continue
    // Texts first, since their difference can be read.
    expect(written.get(path)?.toString(), path).toBe(bytes.toString())
    throw new Error(`${path} differs in bytes that are no UTF-8`)
  }
}

/** Makes a run what its case expects. */
function record(folder: string, { stdout, stderr, exitCode }: CliResult, written: Files): void {
  rmSync(join(folder, 'expected'), { recursive: true, force: true })
  for (const [path, bytes] of written) {
    mkdirSync(dirname(join(folder, 'expected', path)), { recursive: true })
    writeFileSync(join(folder, 'expected', path), bytes)
  }
  const put = (name: string, text: string, needed: boolean): void => {
    if (needed) writeFileSync(join(folder, name), text)
    else rmSync(join(folder, name), { force: true })
  }
  put('stderr.txt', stderr, stderr !== '')
  put('stdout.txt', stdout, textOf(folder, 'stdout.txt') !== undefined)
  put('exit.txt', `${exitCode}\n`, exitCode !== usualExitCode(stderr))
}

function usualExitCode(stderr: string): number {
  return /^\S.*:\d+:\d+ error \S+: /m.test(stderr) ? 1 : 0
}

/** Bytes by path, with `/`, sorted. */
type Files = ReadonlyMap<string, Buffer>

export function filesIn(folder: string): Files {
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  // A link that leads nowhere has no bytes, but where it leads to.
  const bytesOf = (path: string): Buffer =>
    existsSync(path) ? readFileSync(path) : Buffer.from(readlinkSync(path))
  return new Map(paths.sort().map((path) => [path, bytesOf(join(folder, path))]))
}

function foldersIn(path: string): readonly string[] {
  return readdirSync(join(casesFolder, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

export function textOf(folder: string, name: string): string | undefined {
  const path = join(folder, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
