import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testWith } from '../support/external.ts'
import { installInto } from './installation.ts'
import { config, createProject, markOf, type Project, unprivileged } from './project.ts'
import type { CliOptions, CliResult } from './run-cli.ts'

/** An installation of its own, of which no code is kept, and a project that uses it. */
interface Installed {
  readonly project: Project
  /** Folder of the bundles. */
  readonly folder: string
  run(args: readonly string[], options?: CliOptions): Promise<CliResult>
  /** Names of the files in which code is kept, and whatever else is beside them. */
  kept(): readonly string[]
  /** The file in which code is kept. */
  keptPath(): string
}

function install(): Installed {
  const project = createProject({ 'api.flexgen.yaml': config })
  const folder = installInto(join(project.folder, '../package'))
  const kept = (): readonly string[] => {
    try {
      return readdirSync(join(folder, 'code-cache')).sort()
    } catch {
      return []
    }
  }
  return {
    project,
    folder,
    run: (args, options) => project.run(args, { ...options, cli: join(folder, 'cli.cjs') }),
    kept,
    keptPath: () => join(folder, 'code-cache', kept()[0] ?? 'none'),
  }
}

const written = { stdout: expect.stringContaining('1 file written'), stderr: '', exitCode: 0 }
const unchanged = { stdout: '1 file unchanged\n', stderr: '', exitCode: 0 }
/** A file's name says which Node it is for. */
const name = `${process.version}-${process.arch}`

describe.concurrent('the code of the command line', () => {
  test('is kept by the first build, and used by the next', async () => {
    const { project, run, kept, keptPath } = install()
    expect(await run(['build'])).toEqual(written)
    expect(kept()).toEqual([name])
    const code = readFileSync(keptPath())
    expect(code.length).toBeGreaterThan(100_000)
    expect(await run(['build'])).toEqual(unchanged)
    // What is not used is replaced.
    expect(readFileSync(keptPath()).equals(code)).toBe(true)
    expect(project.read('generated/api.ts').startsWith(markOf('api'))).toBe(true)
  })

  test('is kept by a command alone that has compiled a config without an error', async () => {
    const { project, run, kept } = install()
    await run(['--help'])
    await run(['build', '--help'])
    await run(['schema', '--editor'])
    project.write('wrong.flexgen.yaml', `${config}retries: 3\n`)
    expect((await run(['build'])).exitCode).toBe(1)
    expect(kept()).toEqual([])
    expect((await run(['validate', 'api.flexgen.yaml'])).exitCode).toBe(0)
    expect(kept()).toEqual([name])
  })

  test('serves every command', async () => {
    const { run } = install()
    const commands = [
      ['--help'],
      ['--version'],
      ['validate'],
      ['build', '--check'],
      ['build', '--stdout'],
      ['explain', 'api.flexgen.yaml'],
      ['init', '--auth', 'no-type', 'x'],
      ['validate', 'login'],
      ['no-command'],
    ]
    const results = async (): Promise<readonly CliResult[]> => Promise.all(commands.map((args) => run(args)))
    await run(['build'])
    const withCode = await results()
    const fresh = install()
    await fresh.project.run(['build'])
    const without = await Promise.all(commands.map((args) => fresh.run(args)))
    expect(withCode).toEqual(without)
    expect(withCode.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0, 0, 2, 2, 2])
  })

  const broken: Readonly<Record<string, (code: Buffer) => Buffer>> = {
    'with a bit that is another, in its first line': (code) => flipped(code, 20),
    'with a bit that is another, near its beginning': (code) => flipped(code, 200),
    'with a bit that is another, in its middle': (code) => flipped(code, code.length / 2),
    'with a bit that is another, at its end': (code) => flipped(code, code.length - 1),
    'cut short': (code) => code.subarray(0, code.length / 2),
    'cut short within its first line': (code) => code.subarray(0, 20),
    'with nothing in it': () => Buffer.alloc(0),
    'of zeros': (code) => Buffer.alloc(code.length),
    'with more behind it': (code) => Buffer.concat([code, code]),
    'with its two copies broken in the same place': (code) => {
      const [key, middle] = [code.indexOf('\n') + 1, (code.length + code.indexOf('\n') + 1) / 2]
      // V8 looks at the beginning of its code itself.
      return flipped(flipped(code, key), middle)
    },
  }
  test.each(Object.entries(broken))('is made anew where it is broken: %s', async (_, breakCode) => {
    const { run, kept, keptPath } = install()
    await run(['build'])
    const wrong = breakCode(readFileSync(keptPath()))
    writeFileSync(keptPath(), wrong)
    expect(await run(['build'])).toEqual(unchanged)
    expect(readFileSync(keptPath()).equals(wrong)).toBe(false)
    expect(kept()).toEqual([name])
    const anew = readFileSync(keptPath())
    expect(await run(['build'])).toEqual(unchanged)
    expect(readFileSync(keptPath()).equals(anew)).toBe(true)
  })

  test('is made anew for another program of the same length', async () => {
    const { folder, run, keptPath } = install()
    await run(['build'])
    const before = readFileSync(keptPath())
    const program = join(folder, 'program.cjs')
    const text = readFileSync(program, 'latin1')
    writeFileSync(program, text.replace('"print the version"', '"shows the version"'), 'latin1')
    expect((await run(['--help'])).stdout).toContain('shows the version')
    expect(await run(['build'])).toEqual(unchanged)
    expect(readFileSync(keptPath()).equals(before)).toBe(false)
  })

  test('is made anew for V8 with other flags', async () => {
    const { run, keptPath } = install()
    await run(['build'])
    const before = readFileSync(keptPath())
    const env = { NODE_OPTIONS: '--stack-trace-limit=50 --jitless' }
    expect(await run(['build'], { env })).toMatchObject({ stdout: '1 file unchanged\n', exitCode: 0 })
    expect(readFileSync(keptPath()).equals(before)).toBe(false)
  })

  test('is not kept where something else has its place', async () => {
    const { project, folder, run } = install()
    writeFileSync(join(folder, 'code-cache'), 'mine')
    expect(await run(['build'])).toEqual(written)
    expect(readFileSync(join(folder, 'code-cache'), 'utf8')).toBe('mine')
    rmSync(join(folder, 'code-cache'))
    mkdirSync(join(folder, 'code-cache', name), { recursive: true })
    expect(await run(['build'])).toEqual(unchanged)
    expect(readdirSync(join(folder, 'code-cache'))).toEqual([name])
    expect(project.files()).toEqual(['api.flexgen.yaml', 'generated/api.ts', 'package.json'])
  })

  test('is not kept outside of the package', async () => {
    const { project, folder, run } = install()
    mkdirSync(join(folder, '../../elsewhere'))
    symlinkSync('../../elsewhere', join(folder, 'code-cache'))
    expect(await run(['build'])).toEqual(written)
    expect(readdirSync(join(folder, '../../elsewhere'))).toEqual([])
    expect(project.read('generated/api.ts').startsWith(markOf('api'))).toBe(true)
  })

  test('is whole, whichever of several first runs is the last', async () => {
    const { run, kept, keptPath } = install()
    const results = await Promise.all(Array.from({ length: 6 }, () => run(['validate'])))
    expect(results).toEqual(results.map(() => ({ stdout: '', stderr: '', exitCode: 0 })))
    expect(kept()).toEqual([name])
    const code = readFileSync(keptPath())
    await run(['validate'])
    expect(readFileSync(keptPath()).equals(code)).toBe(true)
  })

  testWith(unprivileged.needs)('is not kept where the package is read-only', async () => {
    const { project, folder, run, kept } = install()
    project.giveAway()
    chmodSync(folder, 0o555)
    const { through = [] } = unprivileged
    expect(await run(['build'], { through })).toEqual(written)
    expect(await run(['build'], { through })).toEqual(unchanged)
    expect(kept()).toEqual([])
    chmodSync(folder, 0o755)
  })
})

/** The same bytes, but for a bit. */
function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  const place = Math.floor(at)
  copy[place] = (copy[place] ?? 0) ^ 1
  return copy
}
