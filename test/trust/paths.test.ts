/** Where a build writes, whatever exists there or appears meanwhile. `test/cli/outputs.test.ts` has the rest. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { removeAbandoned, writeOutput } from '../../src/write/output.ts'
import { MisplacedError } from '../../src/write/project.ts'
import { config, createProject, markOf, type Project } from '../cli/project.ts'
import { cliPath, runCli } from '../cli/run-cli.ts'
import { findProgram, testWith } from '../support/external.ts'

/** A config whose output goes into `src/inner`. */
const innerConfig = (name: string): string => `${config}output: { file: src/inner/${name}.ts }\n`
const many = (count: number, text: (name: string) => string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`n${at}.flexgen.yaml`, text(`n${at}`)]))
/** All files below a folder, with their sizes. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `${entry.name}: ${statSync(join(entry.parentPath, entry.name)).size}`)

describe('a folder that becomes a link out of the project', () => {
  test('after the check: nothing is written', () => {
    const project = createProject({})
    const outside = project.path('../outside')
    mkdirSync(outside)
    symlinkSync(outside, project.path('src'))
    expect(() => writeOutput(project.path('src/api.ts'), 'text', project.folder)).toThrow(MisplacedError)
    expect(readdirSync(outside)).toEqual([])
  })

  // issue 12, A5
  test('into .git, after the check: nothing is written', () => {
    const project = createProject({ '.git/hooks/readme.txt': '' })
    symlinkSync('.git/hooks', project.path('src'))
    expect(() => writeOutput(project.path('src/api.ts'), 'text', project.folder)).toThrow(MisplacedError)
    expect(readdirSync(project.path('.git/hooks'))).toEqual(['readme.txt'])
  })

  test('back and forth while 15 builds write into it: nothing is written outside', async () => {
    const project = createProject({ ...many(20, innerConfig), 'src/inner/keep.txt': '' })
    const outside = project.path('../outside')
    mkdirSync(join(outside, 'inner'), { recursive: true })
    const swapper = spawn(process.execPath, ['-e', swapping, project.folder, outside], { stdio: 'pipe' })
    const exited = once(swapper, 'exit')
    await once(swapper.stdout, 'data')
    let refused = 0
    for (let round = 0; round < 15; round++) {
      // Different content each time, so that all outputs are written.
      for (const [name, text] of Object.entries(many(20, innerConfig))) {
        project.write(name, `${text}headers: { X-Round: "${round}" }\n`)
      }
      const { exitCode, stderr } = await project.run(['build'])
      expect([0, 1], stderr).toContain(exitCode)
      refused += exitCode ?? 0
    }
    swapper.stdin.end()
    expect(await exited).toEqual([0, null])
    console.log(`${refused} of 15 builds refused an output`)
    expect(filesBelow(outside).filter((file) => !file.endsWith(': 0'))).toEqual([])
  }, 300_000)
})

/** Replaces `src` with a link and restores it, repeatedly, until its input ends or for a minute. */
const swapping = `
const { existsSync, mkdirSync, renameSync, rmSync, symlinkSync, unlinkSync } = require('node:fs')
const [folder, outside] = process.argv.slice(1)
const [place, real] = [folder + '/src', folder + '/real']
let going = true
process.stdin.on('end', () => { going = false }).resume()
const end = Date.now() + 60_000
// A build may make the folder again, or a file in it, at any moment.
const attempt = (action) => {
  try {
    action()
    return true
  } catch {
    return false
  }
}
const swap = () => {
  if (!going || Date.now() > end) return
  attempt(() => renameSync(place, real))
  attempt(() => {
    symlinkSync(outside, place)
    unlinkSync(place)
  })
  while (existsSync(real) && !attempt(() => renameSync(real, place))) {
    attempt(() => rmSync(place, { recursive: true, force: true }))
  }
  attempt(() => mkdirSync(place + '/inner', { recursive: true }))
  setImmediate(swap)
}
swap()
process.stdout.write('begun')`

describe('what exists at the path of an output', () => {
  testWith({ mkfifo: findProgram('mkfifo') })('a pipe does not block', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    mkdirSync(project.path('generated'))
    execFileSync('mkfifo', [project.path('generated/api.ts')])
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('output/foreign-file')
  })

  test('a file of 3 GB is not read, as an output or next to one', async () => {
    const project = createProject({ 'api.flexgen.yaml': config, 'b.flexgen.yaml': config })
    mkdirSync(project.path('generated'))
    for (const [name, text] of [
      ['api.ts', ''],
      ['other.ts', markOf('other')],
    ] as const) {
      writeFileSync(project.path(`generated/${name}`), text)
      truncateSync(project.path(`generated/${name}`), 3 * 2 ** 30)
    }
    const { exitCode, stdout, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr.match(/error \S+/g)).toEqual(['error output/foreign-file:'])
    expect(stdout).toContain('written  generated/b.ts')
  })

  test('circular links are a problem', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    mkdirSync(project.path('generated'))
    symlinkSync('api.ts', project.path('generated/api.ts'))
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('its symbolic links form a loop')
  })

  test('one name with an accent in two forms is one output', async () => {
    const project = createProject({
      'a.flexgen.yaml': `${config}output: { file: "\\u00e9.ts" }\n`,
      'b.flexgen.yaml': `${config}output: { file: "e\\u0301.ts" }\n`,
    })
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr.match(/error output\/shared/g)).toHaveLength(2)
  })
})

describe('a named config that is not called NAME.flexgen.yaml', () => {
  test.each(['odd.yaml', 'odd.json', 'odd.ts'])('has its own output: %s', async (name) => {
    const project = createProject({ [name]: `${config}name: odd\n`, 'odd.flexgen.yaml': config })
    const { exitCode } = await project.run(['build', name, 'odd.flexgen.yaml'])
    expect(exitCode).toBe(0)
    expect(readdirSync(project.path('generated')).sort()).toEqual(['odd.ts', `${name}.ts`].sort())
  })

  test('shares one if its whole name is a NAME, which is an error', async () => {
    const project = createProject({ odd: `${config}name: odd\n`, 'odd.flexgen.yaml': config })
    const { exitCode, stderr } = await project.run(['build', 'odd', 'odd.flexgen.yaml'])
    expect(exitCode).toBe(1)
    expect(stderr.match(/error output\/shared/g)).toHaveLength(2)
  })
})

test('2,000 outputs are written, and nothing else', async () => {
  const configs = many(2000, () => config)
  const project = createProject(configs)
  const { exitCode, stdout } = await project.run(['build'])
  expect(exitCode).toBe(0)
  expect(stdout).toContain('2000 files written')
  const outputs = Object.keys(configs).map((name) => `generated/${name.replace('.flexgen.yaml', '.ts')}`)
  expect(project.files()).toEqual([...Object.keys(configs), ...outputs, 'package.json'].sort())
}, 180_000)

describe('a full disk', () => {
  test('a limit on file sizes: the old output is kept, and nothing remains of the new one', async () => {
    const old = `${markOf('api')}old\n`
    const project = createProject({ 'api.flexgen.yaml': config, 'generated/api.ts': old })
    // Files may have at most 4 KiB, so the write fails halfway.
    const through = ['bash', '-c', 'ulimit -f 4; exec "$@"', 'bash']
    const { exitCode, stderr } = await project.run(['build'], { through })
    expect(exitCode).toBe(1)
    expect(stderr).toContain('output/unwritable')
    expect(project.read('generated/api.ts')).toBe(old)
    expect(project.files()).toEqual(['api.flexgen.yaml', 'generated/api.ts', 'package.json'])
  })

  test('a disk without space: the old output is kept, and nothing remains of the new one', async ({
    skip,
  }) => {
    const folder = createProject({}).path('../disk')
    mkdirSync(folder)
    // Even CI may not mount everywhere.
    if (!mountSmallDisk(folder)) return skip('no file system may be mounted here')
    try {
      const old = `${markOf('api')}old\n`
      mkdirSync(join(folder, 'generated'))
      writeFileSync(join(folder, 'package.json'), '{}\n')
      writeFileSync(join(folder, 'api.flexgen.yaml'), config)
      writeFileSync(join(folder, 'generated/api.ts'), old)
      const { exitCode, stderr } = await runCli(folder, ['build'])
      expect(exitCode).toBe(1)
      expect(stderr).toContain('`generated/api.ts` cannot be written: the disk is full.')
      expect(readFileSync(join(folder, 'generated/api.ts'), 'utf8')).toBe(old)
      expect(readdirSync(join(folder, 'generated'))).toEqual(['api.ts'])
    } finally {
      execFileSync('umount', [folder])
    }
  })
})

/** Mounts a file system of 16 KiB, if this user may. */
function mountSmallDisk(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('a build that is killed', () => {
  const count = 20

  test('at 100 moments: each output is complete, and unfinished files are removed later', async () => {
    const unfinished = await Promise.all([0, 1, 2, 3].map((turn) => killedBuilds(25, turn)))
    console.log(`${unfinished.reduce((all, found) => all + found)} unfinished files found after 100 kills`)
  }, 300_000)

  /** Checks the outputs after each kill, and returns the number of unfinished files, which a later build removes. */
  async function killedBuilds(rounds: number, turn: number): Promise<number> {
    const project = createProject(many(count, () => config))
    const whole = await expectedTexts(project)
    for (let round = 0; round < rounds; round++) {
      // Different content in each round, so that all outputs are written.
      for (const [name, text] of whole[round % whole.length] ?? []) {
        project.write(`${name}.flexgen.yaml`, text.config)
      }
      await killedBuild(project.folder, (4 * round + turn) % 10)
      for (const name of outputsOf(project)) {
        const known = whole.map((each) => each.get(name.replace('.ts', ''))?.output)
        expect(known.includes(project.read(`generated/${name}`)), `${name} in round ${round}`).toBe(true)
      }
    }
    const unfinished = unfinishedOf(project)
    const old = new Date(Date.now() - 60_000)
    for (const name of unfinished) utimesSync(project.path(`generated/${name}`), old, old)
    project.write('n0.flexgen.yaml', `${config}description: the last\n`)
    expect((await project.run(['build'])).exitCode).toBe(0)
    expect(unfinishedOf(project)).toEqual([])
    return unfinished.length
  }

  const unfinishedOf = (project: Project): readonly string[] =>
    readdirSync(project.path('generated')).filter((name) => name.endsWith('.tmp'))
  const outputsOf = (project: Project): readonly string[] =>
    readdirSync(project.path('generated')).filter((name) => !name.endsWith('.tmp'))

  /** Two versions of each config, with their outputs. */
  async function expectedTexts(
    project: Project,
  ): Promise<readonly ReadonlyMap<string, { readonly config: string; readonly output: string }>[]> {
    const found = []
    for (const words of ['one', 'two '.repeat(2_000)]) {
      const names = Array.from({ length: count }, (_, at) => `n${at}`)
      const text = `${config}description: ${words}\n`
      for (const name of names) project.write(`${name}.flexgen.yaml`, text)
      expect((await project.run(['build'])).exitCode).toBe(0)
      found.push(
        new Map(names.map((name) => [name, { config: text, output: project.read(`generated/${name}.ts`) }])),
      )
    }
    return found
  }

  /** Kills a build some time after it starts to write. */
  async function killedBuild(folder: string, milliseconds: number): Promise<void> {
    const before = statSync(join(folder, 'generated')).mtimeMs
    const child = spawn(process.execPath, [cliPath, 'build'], { cwd: folder, stdio: 'ignore' })
    const ended = once(child, 'exit')
    while (child.exitCode === null && statSync(join(folder, 'generated')).mtimeMs === before) {
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    child.kill('SIGKILL')
    await ended
  }

  test('leaves files that are only removed if they are old and come from a build', () => {
    const project = createProject({})
    const folder = realpathSync(project.folder)
    const old = new Date(Date.now() - 60_000)
    const files: Readonly<Record<string, string>> = {
      '.api.ts.12.0a.tmp': markOf('api').slice(0, 9),
      '.api.ts.12.0b.tmp': '',
      '.api.ts.12.0c.tmp': 'mine',
      '.api.ts.12.tmp': markOf('api'),
      'api.ts.12.0a.tmp': markOf('api'),
      '.api.cjs.12.0a.tmp': markOf('api'),
    }
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), text)
      utimesSync(join(folder, name), old, old)
    }
    writeFileSync(join(folder, '.api.ts.13.0a.tmp'), markOf('api'))
    removeAbandoned(folder)
    const gone = Object.keys(files).filter((name) => !existsSync(join(folder, name)))
    expect(gone).toEqual(['.api.ts.12.0a.tmp', '.api.ts.12.0b.tmp'])
    expect(existsSync(join(folder, '.api.ts.13.0a.tmp'))).toBe(true)
  })
})
