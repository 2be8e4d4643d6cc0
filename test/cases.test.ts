/**
 * Runs the case folders. `test/cases/GROUP/NAME/` is copied into a project of its own, where `flexgen` is run:
 *
 * - `command.txt`: the arguments, separated by blanks; `build` where there is none
 * - `stderr.txt`: standard error, without colour and 100 columns wide; nothing where there is none
 * - `stdout.txt`: standard output; not looked at where there is none
 * - `exit.txt`: the exit code; without it 1 where `stderr.txt` tells an error, else 0
 * - `expected/`: exactly the files that are written; where there is none, nothing is
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
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { codes } from '../src/diagnostics/codes.ts'
import { type CliResult, runCli } from './cli/run-cli.ts'

const casesFolder = fileURLToPath(new URL('cases/', import.meta.url))
const update = process.env['UPDATE'] === '1'
/** What a case says of its run; the rest of it is the project. */
const aboutTheRun: readonly string[] = ['command.txt', 'stderr.txt', 'stdout.txt', 'exit.txt', 'expected']

const cases = foldersIn('').flatMap((group) => foldersIn(group).map((name) => `${group}/${name}`))

describe.concurrent('cases', () => {
  test.each(cases)('%s', async (name) => {
    const folder = join(casesFolder, name)
    const project = mkdtempSync(join(tmpdir(), 'flexgen-case-'))
    try {
      writeFileSync(join(project, 'package.json'), '{}\n')
      for (const entry of readdirSync(folder)) {
        if (aboutTheRun.includes(entry)) continue
        cpSync(join(folder, entry), join(project, entry), { recursive: true, verbatimSymlinks: true })
      }
      const before = filesIn(project)
      const result = await runCli(project, (textOf(folder, 'command.txt') ?? 'build').trim().split(/\s+/))
      const after = filesIn(project)
      const written = new Map([...after].filter(([path, bytes]) => !before.get(path)?.equals(bytes)))
      expect([...before.keys()].filter((path) => !after.has(path))).toEqual([])
      // A bug is never what is expected; it would be recorded with the paths of this machine.
      expect(result.exitCode, result.stderr).not.toBe(70)
      if (update) record(folder, result, written)
      compare(folder, result, written)
    } finally {
      rmSync(project, { recursive: true })
    }
  })
})

describe('the cases together', () => {
  /** Codes that no folder can bring about, and the tests that do. */
  const elsewhere: Readonly<Record<string, string>> = {
    'file/too-large': 'cli/files.test.ts',
    'file/unreadable': 'cli/files.test.ts',
  }

  test.each(Object.keys(codes))('tell %s', (code) => {
    const told = new RegExp(`^\\S.* (error|warning) ${code}: `, 'm')
    const place = elsewhere[code]
    if (place !== undefined) {
      expect(readFileSync(new URL(place, import.meta.url), 'utf8')).toContain(code)
      return
    }
    expect(
      cases.filter((name) => told.test(textOf(join(casesFolder, name), 'stderr.txt') ?? '')),
    ).not.toEqual([])
  })

  test.each(choicesOfSchema())('compile $name', (choice) => {
    const compiling = cases.filter((name) => existsSync(join(casesFolder, name, 'expected')))
    expect(compiling.filter((name) => configsOf(name).some((config) => chooses(config, choice)))).not.toEqual(
      [],
    )
  })

  test('have names of their kind', () => {
    expect(cases.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })
})

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

function filesIn(folder: string): Files {
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

function textOf(folder: string, name: string): string | undefined {
  const path = join(folder, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** The data of a case's configs. */
function configsOf(name: string): readonly unknown[] {
  return [...filesIn(join(casesFolder, name))]
    .filter(([path]) => /\.flexgen\.(ya?ml|json)$/.test(path))
    .map(([, bytes]): unknown => parseAllDocuments(bytes.toString())[0]?.toJS())
}

interface SchemaNode {
  readonly $ref?: string
  readonly type?: unknown
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  /** An enum with a text of its own only forbids. */
  readonly errorMessage?: string
  readonly properties?: Readonly<Record<string, SchemaNode | boolean>>
  readonly additionalProperties?: SchemaNode | boolean
  readonly items?: SchemaNode
  readonly allOf?: readonly SchemaNode[]
  readonly anyOf?: readonly SchemaNode[]
  readonly if?: SchemaNode
  readonly then?: SchemaNode
  readonly else?: SchemaNode
  readonly definitions?: Readonly<Record<string, SchemaNode>>
}

/** A value that a key of the schema lets a config choose. */
interface Choice {
  readonly name: string
  /** The auth type that it is for. */
  readonly type: unknown
  /** Keys from the root; `*` for any key or item. */
  readonly path: readonly string[]
  readonly value: unknown
  readonly byDefault: boolean
}

/** Every value of an enum, and both of a boolean. */
function choicesOfSchema(): readonly Choice[] {
  const schema = JSON.parse(
    readFileSync(new URL('../schema/flexgen.schema.json', import.meta.url), 'utf8'),
  ) as SchemaNode
  const found = new Map<string, Choice>()
  const visit = (raw: SchemaNode | boolean | undefined, path: readonly string[], type: unknown): void => {
    if (typeof raw !== 'object') return
    const node = { ...schema.definitions?.[raw.$ref?.replace('#/definitions/', '') ?? ''], ...raw }
    const values = node.enum ?? (node.type === 'boolean' ? [true, false] : [])
    for (const value of node.errorMessage === undefined ? values : []) {
      const name = `${type === undefined ? '' : `${type}: `}${path.join('.')}: ${JSON.stringify(value)}`
      const byDefault = value === (node.default ?? (node.type === 'boolean' ? false : undefined))
      found.set(name, { name, type, path, value, byDefault })
    }
    for (const [key, property] of Object.entries(node.properties ?? {})) visit(property, [...path, key], type)
    visit(node.additionalProperties, [...path, '*'], type)
    visit(node.items, [...path, '*'], type)
    for (const part of [...(node.allOf ?? []), ...(node.anyOf ?? [])]) visit(part, path, type)
    const condition = node.if?.properties?.['type']
    visit(node.then, path, (typeof condition === 'object' ? condition.const : undefined) ?? type)
    visit(node.else, path, type)
  }
  visit(schema, [], undefined)
  return [...found.values()]
}

/** True where a config has a choice, written out or as the default. */
function chooses(config: unknown, { type, path, value, byDefault }: Choice): boolean {
  if (type !== undefined && !valuesAt(config, ['auth', 'type']).includes(type)) return false
  const values = valuesAt(config, path)
  return values.includes(value) || (byDefault && values.length === 0)
}

function valuesAt(node: unknown, [step, ...others]: readonly string[]): readonly unknown[] {
  if (step === undefined) return [node]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node)
    .filter(([key]) => step === '*' || step === key)
    .flatMap(([, value]) => valuesAt(value, others))
}
