/** `build --watch`: what it does after each change, and how it ends. */
import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { findProgram, testWith } from '../support/external.ts'
import { until } from './logins.ts'
import { config, createProject, markOf, type Project, unprivileged, wrongConfig } from './project.ts'
import { cliPath } from './run-cli.ts'

interface Watch {
  readonly child: ChildProcess
  /** All output on both streams so far. */
  readonly said: () => string
  /** Waits for this output after what it waited for before, and returns everything up to its end. */
  readonly saying: (pattern: RegExp) => Promise<string>
  /** Ends it, and returns its exit code. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>
  readonly ended: Promise<number | null>
}

const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

interface Setup {
  readonly args?: readonly string[]
  readonly through?: readonly string[]
  readonly in?: string
  readonly env?: Readonly<Record<string, string>>
  /** Module to load before flexgen. */
  readonly preload?: string
}

/** Starts a watch, and waits until it watches. */
async function startWatch(project: Project, setup: Setup = {}): Promise<Watch> {
  const watch = launch(project, setup)
  await watch.saying(/Watching for changes\. Press Ctrl-C to stop\.\n/)
  return watch
}

function launch(
  project: Project,
  { args = [], through = [], env = {}, in: where = '.', preload }: Setup,
): Watch {
  const node = [process.execPath, ...(preload === undefined ? [] : ['--import', preload])]
  // One pipe for both streams, as in a terminal, so that their order is kept.
  const shell = ['sh', '-c', 'exec "$@" 2>&1', 'sh']
  const [program = '', ...words] = [...shell, ...through, ...node, cliPath, 'build', '--watch', ...args]
  const child = spawn(program, words, {
    cwd: project.path(where),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(child)
  let said = ''
  let heard = 0
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child)
      resolve(code)
    })
  })
  return {
    child,
    said: () => said,
    saying: (pattern) =>
      until(
        () => {
          const found = pattern.exec(said.slice(heard))
          if (!found) return undefined
          const end = heard + found.index + found[0].length
          const part = said.slice(heard, end)
          heard = end
          return part
        },
        () => `It said, after what was waited for:\n${said.slice(heard)}`,
      ),
    end: (signal = 'SIGINT') => {
      child.kill(signal)
      return ended
    },
    ended,
  }
}

describe.concurrent('build --watch', () => {
  test('builds at once, and says that it keeps watching', async () => {
    const project = createProject({ 'a.flexgen.yaml': config, 'b.flexgen.yaml': wrongConfig })
    const watch = await startWatch(project)
    expect(watch.said()).toContain('written  generated/a.ts\n1 file written, 1 error\nWatching for changes.')
    expect(watch.said()).toContain('b.flexgen.yaml:3:1 error config/unknown-key')
    expect(project.files()).toContain('generated/a.ts')
    expect(await watch.end()).toBe(130)
  })

  test('builds what has changed', async () => {
    const project = createProject({ 'a.flexgen.yaml': config, 'b.flexgen.yaml': config })
    const watch = await startWatch(project)
    project.write('a.flexgen.yaml', `${config}description: Other words.\n`)
    const said = await watch.saying(/unchanged\n/)
    expect(said).toBe(
      '\nchanged  a.flexgen.yaml\nwritten  generated/a.ts\n1 file written, 1 file unchanged\n',
    )
    expect(project.read('generated/a.ts')).toContain('Other words.')
    expect(await watch.end()).toBe(130)
  })

  test('survives errors, reports them, and says when they are fixed', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const watch = await startWatch(project)
    const before = project.read('generated/a.ts')
    for (const [text, code] of [
      [wrongConfig, 'config/unknown-key'],
      ['{', 'yaml/syntax'],
      ['', 'config/empty'],
      [Buffer.from([0xff, 0xfe, 0xff]), 'yaml/encoding'],
    ] as const) {
      project.write('a.flexgen.yaml', text)
      await watch.saying(new RegExp(`changed  a\\.flexgen\\.yaml\n[\\s\\S]*error ${code}`))
      await watch.saying(/1 error\n/)
      expect(project.read('generated/a.ts')).toBe(before)
    }
    project.write('a.flexgen.yaml', `${config}description: Right.\n`)
    expect(await watch.saying(/1 file written\n/)).not.toContain('error')
    expect(await watch.end()).toBe(130)
  })

  test('a config that is written in two steps is reported as new, not as changed', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const watch = await startWatch(project)
    project.write('b.flexgen.yml', '')
    await new Promise((resolve) => setTimeout(resolve, 20))
    project.write('b.flexgen.yml', config)
    expect(await watch.saying(/written {2}generated\/b\.ts\n/)).toContain('\nnew  b.flexgen.yml\n')
    expect(await watch.end()).toBe(130)
  })

  test('builds new configs, in new folders too', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const watch = await startWatch(project)
    project.write('b.flexgen.yml', config)
    expect(await watch.saying(/written {2}generated\/b\.ts\n/)).toBe(
      '\nnew  b.flexgen.yml\nwritten  generated/b.ts\n',
    )
    project.write('deep/er/c.flexgen.json', '{ "flexgen": 1, "baseUrl": "https://api.example.com" }')
    expect(await watch.saying(/written {2}deep\/er\/generated\/c\.ts\n/)).toContain(
      '\nnew  deep/er/c.flexgen.json\n',
    )
    project.write('deep/er/c.flexgen.json', '{ "flexgen": 1, "baseUrl": "https://other.example.com" }')
    await watch.saying(/changed {2}deep\/er\/c\.flexgen\.json\nwritten {2}deep\/er\/generated\/c\.ts\n/)
    expect(await watch.end()).toBe(130)
  })

  test('reports the left-over output of a renamed config, and builds it under its new name', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const watch = await startWatch(project)
    renameSync(project.path('a.flexgen.yaml'), project.path('b.flexgen.yaml'))
    const said = await watch.saying(/1 file left over, 1 warning\n/)
    expect(said).toContain('removed  a.flexgen.yaml\nnew  b.flexgen.yaml\n')
    expect(said).toContain('generated/a.ts:1:1 warning output/left-over')
    expect(said).toContain('written  generated/b.ts\n')
    expect(project.files()).toContain('generated/a.ts')
    expect(await watch.end()).toBe(130)
  })

  test('keeps watching if the last config or its folder is removed, until one is added', async () => {
    const project = createProject({ 'one/a.flexgen.yaml': config })
    const watch = await startWatch(project)
    rmSync(project.path('one'), { recursive: true })
    await watch.saying(/removed {2}one\/a\.flexgen\.yaml\nflexgen: No config found below the current folder/)
    project.write('one/a.flexgen.yaml', config)
    await watch.saying(/new {2}one\/a\.flexgen\.yaml\nwritten {2}one\/generated\/a\.ts\n/)
    expect(await watch.end()).toBe(130)
  })

  test('notices a renamed folder', async () => {
    const project = createProject({ 'one/a.flexgen.yaml': config, 'b.flexgen.yaml': config })
    const watch = await startWatch(project)
    renameSync(project.path('one'), project.path('two'))
    const said = await watch.saying(/two\/a\.flexgen\.yaml\n[\s\S]*\d file[\s\S]*\n/)
    expect(said).toContain('removed  one/a.flexgen.yaml')
    project.write('two/a.flexgen.yaml', `${config}description: Moved.\n`)
    await watch.saying(/changed {2}two\/a\.flexgen\.yaml\n/)
    await until(() => project.read('two/generated/a.ts').includes('Moved.') || undefined)
    expect(await watch.end()).toBe(130)
  })

  test('notices each save of an editor that replaces the file', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    for (const args of [[], ['a.flexgen.yaml']]) {
      const watch = await startWatch(project, { args })
      for (const words of ['First.', 'Second.', 'Third.']) {
        project.write('.a.swp', `${config}description: ${words}\n`)
        renameSync(project.path('.a.swp'), project.path('a.flexgen.yaml'))
        await until(() => project.read('generated/a.ts').includes(words) || undefined, watch.said)
      }
      expect(await watch.end()).toBe(130)
    }
  })

  test('notices each step of a save that empties the file first', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const watch = await startWatch(project)
    for (const [index, wait] of [0, 10, 30, 60, 120].entries()) {
      const words = `Save ${index}.`
      project.write('a.flexgen.yaml', '')
      await pause(wait)
      project.write('a.flexgen.yaml', `${config}description: ${words}\n`)
      await until(() => project.read('generated/a.ts').includes(words) || undefined, watch.said)
    }
    expect(await watch.end()).toBe(130)
  })

  test('builds once for simultaneous changes of many files, and lists all of them in order', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `a${String(index).padStart(2, '0')}`)
    const project = createProject({ 'z.flexgen.yaml': config })
    const watch = await startWatch(project)
    for (const name of names) project.write(`${name}.flexgen.yaml`, config)
    await until(() => names.every((name) => project.files().includes(`generated/${name}.ts`)) || undefined)
    await watch.saying(/written {2}generated\/a29\.ts\n/)
    const told = [...watch.said().matchAll(/^new {2}(\w+)\.flexgen\.yaml$/gm)].map(([, name]) => name)
    expect([...new Set(told)].sort()).toEqual(names)
    expect(await watch.end()).toBe(130)
  })

  test('does not build for files that are not configs, nor for its own outputs', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const watch = await startWatch(project)
    const before = watch.said()
    project.write('readme.md', 'x')
    project.write('node_modules/x/b.flexgen.yaml', config)
    project.write('.hidden/c.flexgen.yaml', config)
    project.write('generated/a.ts', `${markOf('a')}// another\n`)
    await pause(600)
    expect(watch.said()).toBe(before)
    // It is still running.
    project.write('b.flexgen.yaml', config)
    expect(await watch.saying(/2 files written\n/)).not.toMatch(/hidden|node_modules|readme/)
    expect(await watch.end()).toBe(130)
  })

  test('watches the folders and files that were named, and no others', async () => {
    const project = createProject({
      'one/a.flexgen.yaml': config,
      'two/odd.yaml': `${config}name: odd\n`,
      'two/c.flexgen.yaml': config,
    })
    const watch = await startWatch(project, { args: ['one', 'two/odd.yaml'] })
    project.write('two/c.flexgen.yaml', `${config}description: x\n`)
    project.write('three/d.flexgen.yaml', config)
    project.write('two/odd.yaml', `${config}name: odd\ndescription: x\n`)
    expect(await watch.saying(/1 file written, 1 file unchanged\n/)).toBe(
      '\nchanged  two/odd.yaml\nwritten  two/generated/odd.yaml.ts\n1 file written, 1 file unchanged\n',
    )
    unlinkSync(project.path('two/odd.yaml'))
    await watch.saying(/removed {2}two\/odd\.yaml\nflexgen: There is no file or folder `two\/odd\.yaml`\.\n/)
    project.write('two/odd.yaml', `${config}name: odd\ndescription: y\n`)
    await watch.saying(/new {2}two\/odd\.yaml\nwritten {2}two\/generated\/odd\.yaml\.ts\n/)
    expect(watch.said()).not.toMatch(/three|two\/c/)
    expect(await watch.end()).toBe(130)
  })

  test.skipIf(process.platform === 'win32')('watches the target of a link', async () => {
    const project = createProject({ 'shared/.a/real.yaml': `${config}name: a\n`, 'here/readme.md': '' })
    symlinkSync('../shared/.a/real.yaml', project.path('here/a.flexgen.yaml'))
    const watch = await startWatch(project, { in: 'here' })
    project.write('shared/.a/real.yaml', `${config}name: a\ndescription: Through a link.\n`)
    const said = await watch.saying(/written {2}generated\/a\.ts\n/)
    expect(said).toContain('changed  ../shared/.a/real.yaml\n')
    expect(said).not.toContain('new  ')
    expect(project.read('here/generated/a.ts')).toContain('Through a link.')
    expect(await watch.end()).toBe(130)
  })

  test('accepts a folder for all outputs, and warns as `build` does', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const watch = await startWatch(project, { args: ['--out-dir', 'out', '--max-warnings', '0'] })
    project.write('a.flexgen.yaml', `${config}variables: { unused: {} }\n`)
    await watch.saying(/1 warning, more than the maximum of 0\n/)
    expect(project.files()).toContain('out/a.ts')
    expect(await watch.end()).toBe(130)
  })

  test('polls if the environment asks for it, for systems that report no changes', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const watch = await startWatch(project, { env: { CHOKIDAR_USEPOLLING: '1', CHOKIDAR_INTERVAL: '50' } })
    // A file system may keep the time of a change in whole milliseconds, or coarser.
    await pause(50)
    project.write('a.flexgen.yaml', `${config}description: x\n`)
    await watch.saying(/changed {2}a\.flexgen\.yaml\nwritten {2}generated\/a\.ts\n/)
    expect(await watch.end()).toBe(130)
  })

  testWith(unprivileged.needs)('survives a folder without permissions, and watches the others', async () => {
    const project = createProject({ 'a.flexgen.yaml': config, 'closed/b.flexgen.yaml': config })
    project.giveAway()
    chmodSync(project.path('closed'), 0)
    const watch = await startWatch(project, { through: unprivileged.through ?? [] })
    expect(watch.said()).toContain('closed:1:1 error file/unreadable')
    writeFileSync(project.path('a.flexgen.yaml'), `${config}description: x\n`)
    await watch.saying(/changed {2}a\.flexgen\.yaml\n[\s\S]*written {2}generated\/a\.ts\n/)
    expect(await watch.end()).toBe(130)
  })

  test.each(['ENOSPC', 'EMFILE'])(
    'says so if the system’s limit for watches is reached: %s',
    async (code) => {
      const project = createProject({ 'a.flexgen.yaml': config })
      // The limits of Linux and macOS are for the whole machine, so a test must not exhaust them.
      const refusal = `import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      fs.watch = () => { throw Object.assign(new Error('no more'), { code: '${code}' }) }
      syncBuiltinESMExports()`
      const watch = launch(project, { preload: `data:text/javascript,${encodeURIComponent(refusal)}` })
      expect(await watch.ended).toBe(1)
      expect(watch.said()).toMatch(/flexgen: Cannot watch for changes: .*CHOKIDAR_USEPOLLING=1/)
      expect(watch.said()).not.toContain('bug in flexgen')
    },
  )
})

describe.concurrent('the end of a watch', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s has the exit code of an interruption',
    async (signal) => {
      const project = createProject({ 'a.flexgen.yaml': config })
      const watch = await startWatch(project)
      expect(await watch.end(signal)).toBe(130)
      expect(watch.said()).toMatch(/Press Ctrl-C to stop\.\n$/)
      expect(project.files()).toEqual(['a.flexgen.yaml', 'generated/a.ts', 'package.json'])
    },
  )

  test('may come before it has started', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const watch = launch(project, {})
    await pause(100)
    // Before its handlers are installed, the signal itself ends it.
    expect([130, null]).toContain(await watch.end())
    expect(project.files().filter((path) => path.endsWith('.tmp'))).toEqual([])
  })

  test('comes if nobody reads its output', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const watch = await startWatch(project)
    watch.child.stdout?.destroy()
    project.write('a.flexgen.yaml', `${config}description: x\n`)
    expect(await watch.ended).toBe(0)
  })

  const python3 = process.platform === 'win32' ? undefined : findProgram('python3')
  testWith({ python3 })('comes by Ctrl-C in a terminal, which is restored', async () => {
    const project = createProject({ 'a.flexgen.yaml': wrongConfig })
    const [report, stdout] = [join(project.folder, '../report.json'), join(project.folder, '../stdout.txt')]
    const script = fileURLToPath(new URL('terminal.py', import.meta.url))
    const args = [script, report, stdout, process.execPath, cliPath, 'build', '--watch']
    const child = spawn(python3 ?? '', args, { cwd: project.folder, stdio: ['pipe', 'ignore', 'inherit'] })
    running.add(child)
    const closed = new Promise((resolve) => child.once('close', resolve))
    const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')
    await until(() => read(stdout).includes('Ctrl-C') || undefined)
    child.stdin.write('\x03')
    await closed
    running.delete(child)
    expect(JSON.parse(read(report))).toEqual({ exitCode: 130, isRestored: true })
  })
})

describe.concurrent('an impossible watch', () => {
  test.each([
    [['--check'], '--check'],
    [['--stdout'], '--stdout'],
    [['--format', 'json'], 'pretty'],
    [['nowhere'], 'There is no file or folder `nowhere`.'],
    [['empty'], 'No config found in `empty`'],
    [['--out-dir', ''], '`--out-dir`'],
  ])('is wrong usage: %s', async (args, words) => {
    const project = createProject({ 'a.flexgen.yaml': config })
    mkdirSync(project.path('empty'))
    const { exitCode, stdout, stderr } = await project.run(['build', '--watch', ...args])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^flexgen: /)
    expect(stderr).toContain(words)
    expect(project.files()).toEqual(['a.flexgen.yaml', 'package.json'])
  })
})
