/**
 * Runs the case folders. `test/cases/GROUP/NAME/` is copied into its own project, in which `flexgen` is run:
 *
 * - `command.txt`: the arguments, separated by spaces; defaults to `build`
 * - `stderr.txt`: standard error, without colours and 100 columns wide; defaults to nothing
 * - `stdout.txt`: standard output; ignored if the file is missing
 * - `exit.txt`: the exit code; defaults to 1 if `stderr.txt` has an error, otherwise 0
 * - `expected/`: exactly the files that are written, clients abridged (`abridged.ts`); if it is missing, none is written
 * - everything else is in the project before the run
 *
 * `UPDATE=1 npx vitest run test/cases.test.ts` rewrites the expected files; read the diff before you commit it. (vitest
 * would use an argument `--update` for its own snapshots.)
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
/** Files about the run; the rest of a case is the project. */
const aboutTheRun: readonly string[] = ['command.txt', 'stderr.txt', 'stdout.txt', 'exit.txt', 'expected']

/** Their names, as `GROUP/NAME`. */
export const cases: readonly string[] = foldersIn('').flatMap((group) =>
  foldersIn(group).map((name) => `${group}/${name}`),
)

/**
 * Runs a case.
 *
 * @param run runs `flexgen` in a folder
 * @param isRecording whether to rewrite the expected files
 */
export async function runCase(
  name: string,
  run: (folder: string, args: readonly string[]) => Promise<CliResult>,
  isRecording = false,
): Promise<void> {
  const folder = join(casesFolder, name)
  const project = mkdtempSync(join(tmpdir(), 'flexgen-case-'))
  try {
    writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n')
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
    // A bug is never expected; it would be recorded with the paths of this machine.
    expect(result.exitCode, result.stderr).not.toBe(70)
    if (isRecording) record(folder, result, written)
    compare(folder, result, written)
  } finally {
    rmSync(project, { recursive: true })
  }
}

/** Compares a run with the expected files. */
function compare(folder: string, { stdout, stderr, exitCode }: CliResult, written: Files): void {
  expect(stderr).toBe(textOf(folder, 'stderr.txt') ?? '')
  const expectedOutput = textOf(folder, 'stdout.txt')
  if (expectedOutput !== undefined) expect(stdout).toBe(expectedOutput)
  expect(exitCode).toBe(Number(textOf(folder, 'exit.txt') ?? usualExitCode(stderr)))
  const expected = filesIn(join(folder, 'expected'))
  expect([...written.keys()]).toEqual([...expected.keys()])
  for (const [path, bytes] of expected) {
    if (written.get(path)?.equals(bytes)) continue
    // Strings first, since their diff is readable.
    expect(written.get(path)?.toString(), path).toBe(bytes.toString())
    throw new Error(`${path} differs in bytes that are no UTF-8`)
  }
}

/** Rewrites the expected files of a case. */
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
  // A broken link has no bytes, so its target is compared.
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
