import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
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

  // issue 12, A7
  describe('whoever else uses the machine', () => {
    const withUmask = (mask: string): readonly string[] => ['sh', '-c', `umask ${mask}; exec "$0" "$@"`]
    const testOwners = testWith(unprivileged.needs)
    const { through = [] } = unprivileged
    const modeOf = (path: string): number => statSync(path).mode & 0o777

    test.skipIf(process.platform === 'win32').each(['000', '002', '077'])(
      'may read it and not write it, with the umask %s',
      async (mask) => {
        const { folder, run, keptPath } = install()
        expect(await run(['build'], { through: withUmask(mask) })).toEqual(written)
        expect(modeOf(join(folder, 'code-cache'))).toBe(0o755)
        expect(modeOf(keptPath())).toBe(0o644)
        // It is replaced as well as made.
        writeFileSync(keptPath(), 'broken')
        await run(['build'], { through: withUmask(mask) })
        expect(modeOf(keptPath())).toBe(0o644)
      },
    )

    /** An installation with code, whose program has a time that can be given again. */
    async function installWithCode(): Promise<Installed> {
      const installed = install()
      // For other users, too.
      chmodSync(join(installed.project.folder, '..'), 0o755)
      utimesSync(join(installed.folder, 'program.cjs'), 1e9, 1e9)
      await installed.run(['build'])
      return installed
    }

    /** Changes the program behind the back of its code, so that what it says shows whether the code is used. */
    async function isUsed({ folder, run }: Installed, as: readonly string[]): Promise<boolean> {
      const program = join(folder, 'program.cjs')
      const text = readFileSync(program, 'latin1')
      writeFileSync(program, text.replace('"print the version"', '"shows the version"'), 'latin1')
      utimesSync(program, 1e9, 1e9)
      const { stdout } = await run(['--help'], { through: as })
      expect(stdout).toMatch(/(print|shows) the version/)
      return stdout.includes('print the version')
    }

    testOwners('gets it from root', async () => {
      expect(await isUsed(await installWithCode(), through)).toBe(true)
    })

    const laxities: Readonly<Record<string, (folder: string, file: string) => void>> = {
      'a file that the group may write': (_, file) => chmodSync(file, 0o664),
      'a file that all may write': (_, file) => chmodSync(file, 0o646),
      'a folder that the group may write': (folder) => chmodSync(folder, 0o775),
      'a folder that all may write, as in /tmp': (folder) => chmodSync(folder, 0o1777),
    }
    test.skipIf(process.platform === 'win32').each(Object.entries(laxities))(
      'cannot have put it there: %s',
      async (_, loosen) => {
        const installed = await installWithCode()
        loosen(join(installed.folder, 'code-cache'), installed.keptPath())
        expect(await isUsed(installed, [])).toBe(false)
      },
    )

    const stranger = 65533
    testOwners.skipIf(process.getuid?.() !== 0).each(['the file', 'the folder'])(
      'cannot have put it there: %s is a stranger’s',
      async (what) => {
        const installed = await installWithCode()
        const place = what === 'the file' ? installed.keptPath() : join(installed.folder, 'code-cache')
        chownSync(place, stranger, stranger)
        // Neither for root nor for another user.
        expect(await isUsed(installed, [])).toBe(false)
        expect(await isUsed(installed, through)).toBe(false)
      },
    )

    test.skipIf(process.platform === 'win32')('cannot hold up the program by a pipe', async () => {
      const { run, keptPath } = install()
      await run(['build'])
      const path = keptPath()
      rmSync(path)
      execFileSync('mkfifo', [path])
      expect(await run(['--help'])).toMatchObject({ exitCode: 0, stderr: '' })
    })
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
