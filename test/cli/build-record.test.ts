import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { testWith } from '../support/external.ts'
import { installInto } from './installation.ts'
import { config, createProject, markOf, type Project, unprivileged } from './project.ts'

/** The fewest configs for which a record is kept. */
const count = 50
const recordPath = 'node_modules/.cache/flexgen/build.json'
const modules = { 'node_modules/.package-lock.json': '{}' }
const configs = Object.fromEntries(
  Array.from({ length: count }, (_, at) => [`n${at}.flexgen.yaml`, `${config}description: Number ${at}.\n`]),
)
const first = 'generated/n0.ts'
const unchanged = { stdout: `${count} files unchanged\n`, stderr: '', exitCode: 0 }
const oneWritten = `written  ${first}\n1 file written, ${count - 1} files unchanged\n`

type Row = [name: string, given: string, output: string]
const rowsOf = (project: Project): Row[] => JSON.parse(project.read(recordPath)) as Row[]

/** The files of a project after a build. */
let files: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  const project = createProject({ ...modules, ...configs })
  expect(await project.run(['build'])).toMatchObject({ exitCode: 0, stderr: '' })
  files = Object.fromEntries(project.files().map((path) => [path, project.read(path)]))
})

/** A built project whose first output and its record have been changed, so that the record still fits the output. */
function createForged(): Project {
  const project = createProject(files)
  forge(project)
  return project
}

function forge(project: Project): void {
  const forged = `${markOf('n0')}// forged\n`
  project.write(first, forged)
  const output = createHash('sha256').update(forged).digest('base64url')
  const rows = rowsOf(project).map((row) => (row[0] === 'n0.flexgen.yaml' ? [row[0], row[1], output] : row))
  project.write(recordPath, JSON.stringify(rows))
}

const isForged = (project: Project): boolean => project.read(first).endsWith('// forged\n')

describe.concurrent('the record of what configs generated', () => {
  test('has no config that accepts a warning, so that each run can report it', async () => {
    const project = createProject(files)
    const accepted = 'baseUrl: http://a.example # flexgen-ignore config/insecure: only here'
    project.write('n0.flexgen.yaml', `flexgen: 1\n${accepted}\n`)
    for (const run of [1, 2]) {
      const { stdout, exitCode } = await project.run(['build', '--format', 'sarif'])
      expect([run, exitCode, JSON.parse(stdout).runs[0].results.length]).toEqual([run, 0, 1])
    }
    expect(rowsOf(project).map(([name]) => name)).not.toContain('n0.flexgen.yaml')
  })

  test('contains all configs, and a build skips those that have not changed', async () => {
    expect(Object.keys(files)).toContain(recordPath)
    expect((JSON.parse(files[recordPath] ?? '') as Row[]).map(([name]) => name).sort()).toEqual(
      Object.keys(configs).sort(),
    )
    const project = createForged()
    expect(await project.run(['build'])).toEqual(unchanged)
    expect(isForged(project)).toBe(true)
  })

  test('is used by builds in another folder and of some configs, and keeps the rest', async () => {
    const project = createForged()
    const record = project.read(recordPath)
    mkdirSync(project.path('below'))
    expect(await project.run(['build', '..'], { in: 'below' })).toEqual(unchanged)
    expect(isForged(project)).toBe(true)
    project.write('n1.flexgen.yaml', `${config}description: Another.\n`)
    const some = Object.keys(configs).filter((name) => name !== 'n2.flexgen.yaml')
    project.write('below/more.flexgen.yaml', config)
    expect(await project.run(['build', ...some, 'below'])).toMatchObject({ exitCode: 0 })
    expect(rowsOf(project).map(([name]) => name)).toContain('n2.flexgen.yaml')
    expect(project.read(recordPath)).not.toBe(record)
    expect(isForged(project)).toBe(true)
  })

  const changes: Readonly<Record<string, (project: Project) => void>> = {
    'the config has changed': (project) => project.write('n0.flexgen.yaml', `${config}description: Now.\n`),
    'the output was edited': (project) => project.write(first, `${project.read(first)}// more\n`),
    'the output is gone': (project) => rmSync(project.path(first)),
    'the record is empty': (project) => project.write(recordPath, ''),
    'the record is cut short': (project) => project.write(recordPath, project.read(recordPath).slice(0, -9)),
    'the record is not UTF-8': (project) => project.write(recordPath, Buffer.from([0xff, 0, 0xfe])),
    'the record is something else': (project) => project.write(recordPath, '{"n0.flexgen.yaml":1}'),
    'the record’s rows are something else': (project) =>
      project.write(recordPath, '[null,["n0.flexgen.yaml"],["n0.flexgen.yaml",{},[]]]'),
    'the record is gone': (project) => rmSync(project.path(recordPath)),
    'the record has another output': (project) =>
      project.write(recordPath, JSON.stringify(rowsOf(project).map(([name, given]) => [name, given, given]))),
  }
  test.each(Object.entries(changes))('no build skips what has changed: %s', async (_, change) => {
    const project = createForged()
    change(project)
    expect(await project.run(['build'])).toEqual({ stdout: oneWritten, stderr: '', exitCode: 0 })
    expect(isForged(project)).toBe(false)
    expect(rowsOf(project)).toHaveLength(count)
    expect(await project.run(['build'])).toEqual(unchanged)
  })

  test('is only written if a config generates something different', async () => {
    const project = createProject(files)
    const { ino } = statSync(project.path(recordPath))
    rmSync(project.path(first))
    expect(await project.run(['build'])).toEqual({ stdout: oneWritten, stderr: '', exitCode: 0 })
    expect(project.read(first)).toBe(files[first])
    expect(statSync(project.path(recordPath)).ino).toBe(ino)
  })

  test.each(['program.cjs', 'fragments.json', 'javascript-fragments.json'])(
    'does not serve another program: %s',
    async (file) => {
      const project = createProject({ ...modules, ...configs })
      const folder = installInto(join(project.folder, '../package'))
      const options = { cli: join(folder, 'cli.cjs') }
      await project.run(['build'], options)
      forge(project)
      expect(await project.run(['build'], options)).toEqual(unchanged)
      const time = new Date('2001-02-03T04:05:06Z')
      utimesSync(join(folder, file), time, time)
      expect(await project.run(['build'], options)).toMatchObject({ stdout: oneWritten, exitCode: 0 })
      expect(rowsOf(project)).toHaveLength(count)
      expect(await project.run(['build'], options)).toEqual(unchanged)
    },
  )

  test('does not stop a build that compiles from caching the code of the command line', async () => {
    const project = createProject({ ...modules, ...configs })
    const folder = installInto(join(project.folder, '../package'))
    const options = { cli: join(folder, 'cli.cjs') }
    const code = join(folder, 'code-cache')
    await project.run(['build'], options)
    expect(readdirSync(code)).toHaveLength(1)
    rmSync(code, { recursive: true })
    expect(await project.run(['build'], options)).toEqual(unchanged)
    expect(existsSync(code)).toBe(false)
    project.write('n0.flexgen.yaml', `${config}description: Now.\n`)
    await project.run(['build'], options)
    expect(readdirSync(code)).toHaveLength(1)
  })

  test('is neither read nor written by `--check` and `validate`', async () => {
    const project = createForged()
    const record = project.read(recordPath)
    const { exitCode, stderr } = await project.run(['build', '--check'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('output/stale')
    rmSync(project.path(recordPath))
    await project.run(['build', '--check'])
    await project.run(['validate'])
    expect(existsSync(project.path(recordPath))).toBe(false)
    project.write(recordPath, record)
    expect((await project.run(['build', '--stdout', 'n0.flexgen.yaml'])).stdout).toBe(files[first])
  })

  test('depends on the options of the run', async () => {
    const project = createForged()
    expect((await project.run(['build', '--out-dir', 'out'])).stdout).toContain(`${count} files written`)
    expect(project.read('out/n0.ts')).toBe(files[first])
    expect(await project.run(['build', '--out-dir', 'out'])).toMatchObject({ stdout: unchanged.stdout })
  })

  test('contains no configs with problems, which each run reports', async () => {
    const project = createProject({
      ...files,
      'n1.flexgen.yaml': `${config}variables: { unused: {} }\n`,
      'n2.flexgen.yaml': `${config}retries: 3\n`,
    })
    const runs = [await project.run(['build']), await project.run(['build'])]
    for (const { exitCode, stderr } of runs) {
      expect(exitCode).toBe(1)
      expect(stderr).toContain('references/unused-variable')
      expect(stderr).toContain('config/unknown-key')
    }
    const names = rowsOf(project).map(([name]) => name)
    expect(names).toHaveLength(count - 2)
    expect(names).not.toContain('n1.flexgen.yaml')
    expect(names).not.toContain('n2.flexgen.yaml')
  })

  test('does not hide an output that must not be written', async () => {
    const project = createProject({
      ...files,
      'z.flexgen.yaml': `${config}output: { file: generated/n0.ts }\n`,
    })
    project.write('generated/n1.ts', 'mine\n')
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr.match(/^\S+ error output\/shared/gm)).toHaveLength(2)
    expect(stderr.match(/^\S+ error output\/foreign-file/gm)).toHaveLength(1)
    expect(project.read('generated/n1.ts')).toBe('mine\n')
  })

  test('does not hide an output that is now outside the project', async () => {
    const project = createProject(files)
    const outside = project.path('../outside')
    mkdirSync(outside)
    for (const name of readdirSync(project.path('generated'))) {
      project.write(`../outside/${name}`, project.read(`generated/${name}`))
    }
    rmSync(project.path('generated'), { recursive: true })
    symlinkSync(outside, project.path('generated'))
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr.match(/error output\/path/g)).toHaveLength(count)
  })

  test('does not hide left-over outputs, and drops configs that are gone', async () => {
    const project = createProject(files)
    project.write('z.flexgen.yaml', config)
    rmSync(project.path('n0.flexgen.yaml'))
    expect((await project.run(['build'])).stderr).toContain('output/left-over')
    const names = rowsOf(project).map(([name]) => name)
    expect(names).toHaveLength(count)
    expect(names).not.toContain('n0.flexgen.yaml')
    const { stderr, exitCode } = await project.run(['build'])
    expect(exitCode).toBe(0)
    expect(stderr.match(/output\/left-over/g)).toHaveLength(1)
  })

  test('is complete, whichever of several builds finishes last', async () => {
    const project = createProject({ ...modules, ...configs })
    const results = await Promise.all(Array.from({ length: 4 }, () => project.run(['build'])))
    expect(results.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(
      results.map(() => ({ exitCode: 0, stderr: '' })),
    )
    expect(rowsOf(project)).toHaveLength(count)
    expect(readdirSync(project.path('node_modules/.cache/flexgen'))).toEqual(['build.json'])
    expect(await project.run(['build'])).toEqual(unchanged)
  })
})

describe.concurrent('no record is kept', () => {
  test('for a few configs', async () => {
    const project = createProject({ ...modules, ...configs })
    rmSync(project.path('n0.flexgen.yaml'))
    expect(await project.run(['build'])).toMatchObject({ exitCode: 0 })
    expect(readdirSync(project.path('node_modules'))).toEqual(['.package-lock.json'])
  })

  test('without `node_modules`', async () => {
    const project = createProject(configs)
    expect(await project.run(['build'])).toMatchObject({ exitCode: 0 })
    expect(existsSync(project.path('node_modules'))).toBe(false)
  })

  test('if its path is taken', async () => {
    const project = createProject({ ...modules, ...configs, [`${recordPath}/mine.txt`]: 'mine' })
    expect(await project.run(['build'])).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await project.run(['build'])).toEqual(unchanged)
    expect(project.read(`${recordPath}/mine.txt`)).toBe('mine')
    expect(readdirSync(project.path('node_modules/.cache/flexgen'))).toEqual(['build.json'])
  })

  test('outside the project', async () => {
    const project = createProject({ ...modules, ...configs })
    const outside = project.path('../outside')
    mkdirSync(outside)
    symlinkSync(outside, project.path('node_modules/.cache'))
    expect(await project.run(['build'])).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await project.run(['build'])).toEqual(unchanged)
    expect(readdirSync(outside, { recursive: true })).toEqual([])
  })

  test.each(['build.json', 'flexgen', '.cache'])('if %s is a link into the project', async (link) => {
    const mine = { 'src/build.json': 'mine', 'src/flexgen/build.json': 'mine', 'src/mine.ts': 'mine' }
    const project = createProject({ ...modules, ...configs, ...mine })
    const links: Readonly<Record<string, readonly [path: string, target: string]>> = {
      'build.json': [recordPath, '../../../src/mine.ts'],
      flexgen: ['node_modules/.cache/flexgen', '../../src'],
      '.cache': ['node_modules/.cache', '../src'],
    }
    const [path = '', target = ''] = links[link] ?? []
    mkdirSync(dirname(project.path(path)), { recursive: true })
    symlinkSync(target, project.path(path))
    expect(await project.run(['build'])).toMatchObject({ exitCode: 0, stderr: '' })
    expect(Object.keys(mine).map((file) => project.read(file))).toEqual(['mine', 'mine', 'mine'])
  })

  test('outside the project, even if the folder above has `node_modules`', async () => {
    const project = createProject({
      ...modules,
      ...configs,
      '../package.json': '{}',
      '../node_modules/a.txt': '',
    })
    expect(await project.run(['build'])).toMatchObject({ exitCode: 0, stderr: '' })
    expect(readdirSync(project.path('../node_modules'))).toEqual(['a.txt'])
    expect(rowsOf(project)).toHaveLength(count)
  })

  testWith(unprivileged.needs)('if `node_modules` is read-only', async () => {
    const project = createProject({ ...modules, ...configs })
    project.giveAway()
    chmodSync(project.path('node_modules'), 0o555)
    expect(await project.run(['build'], unprivileged)).toMatchObject({ exitCode: 0, stderr: '' })
    expect(await project.run(['build'], unprivileged)).toEqual(unchanged)
    expect(readdirSync(project.path('node_modules'))).toEqual(['.package-lock.json'])
  })
})
