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

/** A separate installation without cached code, and a project that uses it. */
interface Installed {
  readonly project: Project
  /** Folder of the bundles. */
  readonly folder: string
  run(args: readonly string[], options?: CliOptions): Promise<CliResult>
  /** Names of the files with cached code, and of everything next to them. */
  kept(): readonly string[]
  /** The file with the cached code. */
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
/** The name of a file says which Node it is for. */
const name = `${process.version}-${process.arch}`

describe.concurrent('the cached code of the command line', () => {
  test('is written by the first build, and used by the next', async () => {
    const { project, run, kept, keptPath } = install()
    expect(await run(['build'])).toEqual(written)
    expect(kept()).toEqual([name])
    const code = readFileSync(keptPath())
    expect(code.length).toBeGreaterThan(100_000)
    expect(await run(['build'])).toEqual(unchanged)
    // Code that is not used is replaced.
    expect(readFileSync(keptPath()).equals(code)).toBe(true)
    expect(project.read('generated/api.ts').startsWith(markOf('api'))).toBe(true)
  })

  test('is only written by a command that compiled a config without an error', async () => {
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

  test('is used by every command', async () => {
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
    'with a flipped bit in its first line': (code) => flipped(code, 20),
    'with a flipped bit near its beginning': (code) => flipped(code, 200),
    'with a flipped bit in its middle': (code) => flipped(code, code.length / 2),
    'with a flipped bit at its end': (code) => flipped(code, code.length - 1),
    'cut short': (code) => code.subarray(0, code.length / 2),
    'cut short within its first line': (code) => code.subarray(0, 20),
    empty: () => Buffer.alloc(0),
    'of zeros': (code) => Buffer.alloc(code.length),
    'with more at its end': (code) => Buffer.concat([code, code]),
    'with its two copies broken in the same place': (code) => {
      const [key, middle] = [code.indexOf('\n') + 1, (code.length + code.indexOf('\n') + 1) / 2]
      // V8 checks the beginning of its code itself.
      return flipped(flipped(code, key), middle)
    },
  }
  test.each(Object.entries(broken))('is re-created if it is broken: %s', async (_, breakCode) => {
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

  test('is re-created for another program of the same length', async () => {
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

  test('is re-created for V8 with other flags', async () => {
    const { run, keptPath } = install()
    await run(['build'])
    const before = readFileSync(keptPath())
    const env = { NODE_OPTIONS: '--stack-trace-limit=50 --jitless' }
    expect(await run(['build'], { env })).toMatchObject({ stdout: '1 file unchanged\n', exitCode: 0 })
    expect(readFileSync(keptPath()).equals(before)).toBe(false)
  })

  test('is not written if its path is taken', async () => {
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

  test('is not written outside the package', async () => {
    const { project, folder, run } = install()
    mkdirSync(join(folder, '../../elsewhere'))
    symlinkSync('../../elsewhere', join(folder, 'code-cache'))
    expect(await run(['build'])).toEqual(written)
    expect(readdirSync(join(folder, '../../elsewhere'))).toEqual([])
    expect(project.read('generated/api.ts').startsWith(markOf('api'))).toBe(true)
  })

  test('is complete, whichever of several first runs finishes last', async () => {
    const { run, kept, keptPath } = install()
    const results = await Promise.all(Array.from({ length: 6 }, () => run(['validate'])))
    expect(results).toEqual(results.map(() => ({ stdout: '', stderr: '', exitCode: 0 })))
    expect(kept()).toEqual([name])
    const code = readFileSync(keptPath())
    await run(['validate'])
    expect(readFileSync(keptPath()).equals(code)).toBe(true)
  })

  // issue 12, A7
  describe('other users of the machine', () => {
    const withUmask = (mask: string): readonly string[] => ['sh', '-c', `umask ${mask}; exec "$0" "$@"`]
    const testOwners = testWith(unprivileged.needs)
    const { through = [] } = unprivileged
    const modeOf = (path: string): number => statSync(path).mode & 0o777

    test.skipIf(process.platform === 'win32').each(['000', '002', '077'])(
      'can read it but not write it, with the umask %s',
      async (mask) => {
        const { folder, run, keptPath } = install()
        expect(await run(['build'], { through: withUmask(mask) })).toEqual(written)
        expect(modeOf(join(folder, 'code-cache'))).toBe(0o755)
        expect(modeOf(keptPath())).toBe(0o644)
        // This covers creating it and replacing it.
        writeFileSync(keptPath(), 'broken')
        await run(['build'], { through: withUmask(mask) })
        expect(modeOf(keptPath())).toBe(0o644)
      },
    )

    /** An installation with cached code. The program has a known time, which can be restored. */
    async function installWithCode(): Promise<Installed> {
      const installed = install()
      // Other users can read it too.
      chmodSync(join(installed.project.folder, '..'), 0o755)
      utimesSync(join(installed.folder, 'program.cjs'), 1e9, 1e9)
      await installed.run(['build'])
      return installed
    }

    /** Changes the program but not its time, so that its output shows whether the cached code is used. */
    async function isUsed({ folder, run }: Installed, as: readonly string[]): Promise<boolean> {
      const program = join(folder, 'program.cjs')
      const text = readFileSync(program, 'latin1')
      writeFileSync(program, text.replace('"print the version"', '"shows the version"'), 'latin1')
      utimesSync(program, 1e9, 1e9)
      const { stdout } = await run(['--help'], { through: as })
      expect(stdout).toMatch(/(print|shows) the version/)
      return stdout.includes('print the version')
    }

    testOwners('use it if it comes from root', async () => {
      expect(await isUsed(await installWithCode(), through)).toBe(true)
    })

    const laxities: Readonly<Record<string, (folder: string, file: string) => void>> = {
      'a file that the group may write': (_, file) => chmodSync(file, 0o664),
      'a file that all may write': (_, file) => chmodSync(file, 0o646),
      'a folder that the group may write': (folder) => chmodSync(folder, 0o775),
      'a folder that all may write, as in /tmp': (folder) => chmodSync(folder, 0o1777),
    }
    test.skipIf(process.platform === 'win32').each(Object.entries(laxities))(
      'cannot plant it: %s',
      async (_, loosen) => {
        const installed = await installWithCode()
        loosen(join(installed.folder, 'code-cache'), installed.keptPath())
        expect(await isUsed(installed, [])).toBe(false)
      },
    )

    const stranger = 65533
    testOwners.skipIf(process.getuid?.() !== 0).each(['the file', 'the folder'])(
      'cannot plant it: %s belongs to another user',
      async (what) => {
        const installed = await installWithCode()
        const place = what === 'the file' ? installed.keptPath() : join(installed.folder, 'code-cache')
        chownSync(place, stranger, stranger)
        // This holds for root and for any other user.
        expect(await isUsed(installed, [])).toBe(false)
        expect(await isUsed(installed, through)).toBe(false)
      },
    )

    test.skipIf(process.platform === 'win32')('cannot block the program with a pipe', async () => {
      const { run, keptPath } = install()
      await run(['build'])
      const path = keptPath()
      rmSync(path)
      execFileSync('mkfifo', [path])
      expect(await run(['--help'])).toMatchObject({ exitCode: 0, stderr: '' })
    })
  })

  testWith(unprivileged.needs)('is not written if the package is read-only', async () => {
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

/** The same bytes with one bit flipped. */
function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  const place = Math.floor(at)
  copy[place] = (copy[place] ?? 0) ^ 1
  return copy
}
