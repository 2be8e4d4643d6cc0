import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testWith } from '../support/external.ts'
import { config, createProject, markOf, unprivileged, wrongConfig } from './project.ts'

const output = 'generated/api.ts'
const testUnprivileged = testWith(unprivileged.needs)

describe.concurrent('a file that is not flexgen’s', () => {
  const texts = {
    'plain text': 'export const mine = 1\n',
    nothing: '',
    'the mark on a later line': `\n${markOf('api')}`,
  }
  test.each(Object.entries(texts))('is left unchanged: %s', async (_, text) => {
    const project = createProject({ 'api.flexgen.yaml': config, [output]: text })
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('output/foreign-file')
    expect(project.read(output)).toBe(text)
    expect(project.files()).toEqual(['api.flexgen.yaml', output, 'package.json'])
  })

  test('is left unchanged behind a link', async () => {
    const project = createProject({ 'api.flexgen.yaml': config, 'mine.ts': 'mine\n' })
    mkdirSync(project.path('generated'))
    symlinkSync('../mine.ts', project.path(output))
    expect((await project.run(['build'])).exitCode).toBe(1)
    expect(project.read('mine.ts')).toBe('mine\n')
  })

  test('is left unchanged with --check', async () => {
    const project = createProject({ 'api.flexgen.yaml': config, [output]: 'mine\n' })
    const { exitCode, stderr } = await project.run(['build', '--check'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('output/foreign-file')
    expect(project.read(output)).toBe('mine\n')
  })

  test.each([[], ['--check']])('may be a folder: build %s', async (...flags) => {
    const project = createProject({ 'api.flexgen.yaml': config, [`${output}/keep.txt`]: 'x\n' })
    const { exitCode, stderr } = await project.run(['build', ...flags])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('output/unwritable: `generated/api.ts` cannot be written: it is a folder.')
    expect(project.files()).toEqual(['api.flexgen.yaml', `${output}/keep.txt`, 'package.json'])
  })
})

describe.concurrent('writing', () => {
  test('leaves nothing but the output', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    expect(await project.run(['build'])).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: 'written  generated/api.ts\n1 file written\n',
    })
    expect(project.files()).toEqual(['api.flexgen.yaml', output, 'package.json'])
    expect(project.read(output).startsWith(markOf('api'))).toBe(true)
  })

  testUnprivileged('into a read-only folder is a problem, and leaves no file', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    mkdirSync(project.path('generated'))
    project.giveAway()
    chmodSync(project.path('generated'), 0o555)
    const { exitCode, stderr } = await project.run(['build'], unprivileged)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('`generated/api.ts` cannot be written: permission is denied.')
    expect(readdirSync(project.path('generated'))).toEqual([])
  })

  testUnprivileged('into a read-only folder leaves the old output unchanged', async () => {
    const old = `${markOf('api')}old\n`
    const project = createProject({ 'api.flexgen.yaml': config, [output]: old })
    project.giveAway()
    chmodSync(project.path('generated'), 0o555)
    expect((await project.run(['build'], unprivileged)).exitCode).toBe(1)
    expect(project.read(output)).toBe(old)
    expect(readdirSync(project.path('generated'))).toEqual(['api.ts'])
  })

  testUnprivileged('into a folder that cannot be created is a problem', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    project.giveAway()
    chmodSync(project.folder, 0o555)
    const { exitCode, stderr } = await project.run(['build'], unprivileged)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('output/unwritable')
    expect(project.files()).toEqual(['api.flexgen.yaml', 'package.json'])
  })

  testUnprivileged('over an existing output that cannot be read is a problem', async () => {
    const project = createProject({ 'api.flexgen.yaml': config, [output]: markOf('api') })
    project.giveAway()
    chmodSync(project.path(output), 0)
    const { exitCode, stderr } = await project.run(['build'], unprivileged)
    expect(exitCode).toBe(1)
    expect(stderr).toContain('permission is denied')
    chmodSync(project.path(output), 0o644)
    expect(project.read(output)).toBe(markOf('api'))
  })

  test('keeps the mode of the file', async () => {
    const project = createProject({ 'api.flexgen.yaml': config, [output]: markOf('api') })
    chmodSync(project.path(output), 0o640)
    expect((await project.run(['build'])).exitCode).toBe(0)
    expect(statSync(project.path(output)).mode & 0o777).toBe(0o640)
  })

  test('does not happen if nothing changed', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    await project.run(['build'])
    const text = project.read(output)
    const long = new Date('2001-02-03T04:05:06Z')
    utimesSync(project.path(output), long, long)
    const before = statSync(project.path(output))
    const { exitCode, stdout, stderr } = await project.run(['build'])
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '1 file unchanged\n', stderr: '' })
    const after = statSync(project.path(output))
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino])
    expect(project.read(output)).toBe(text)
  })
})

test('the advice about CommonJS is not given about a client that is up to date', async () => {
  const project = createProject({ 'a.flexgen.yaml': config, 'package.json': '{ "name": "shop" }' })
  expect((await project.run(['build'])).stderr).toContain('Node loads generated/a.ts as CommonJS')
  expect(await project.run(['build'])).toEqual({ exitCode: 0, stdout: '1 file unchanged\n', stderr: '' })
})

describe.concurrent('one of several configs', () => {
  test('is written even if another has errors', async () => {
    const project = createProject({ 'bad.flexgen.yaml': wrongConfig, 'good.flexgen.yaml': config })
    const { exitCode, stdout } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stdout).toBe('written  generated/good.ts\n1 file written, 1 error\n')
    expect(existsSync(project.path('generated/good.ts'))).toBe(true)
    expect(existsSync(project.path('generated/bad.ts'))).toBe(false)
  })

  test('with errors keeps its old output, which is not left over', async () => {
    const project = createProject({ 'bad.flexgen.yaml': config, 'good.flexgen.yaml': config })
    await project.run(['build'])
    const old = project.read('generated/bad.ts')
    project.write('bad.flexgen.yaml', wrongConfig)
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr).not.toContain('left-over')
    expect(project.read('generated/bad.ts')).toBe(old)
  })

  test.each(['src/api.ts', 'src/API.ts', './src/../src/api.ts', '../project/src/api.ts'])(
    'must not have the output of another: %s',
    async (file) => {
      const project = createProject({
        'a.flexgen.yaml': `${config}output: { file: src/api.ts }\n`,
        'b.flexgen.yaml': `${config}output: { file: ${file} }\n`,
        'c.flexgen.yaml': config,
      })
      const { exitCode, stderr } = await project.run(['build'])
      expect(exitCode).toBe(1)
      expect(stderr.match(/^\S+ error output\/shared/gm)).toHaveLength(2)
      expect(existsSync(project.path('src'))).toBe(false)
      expect(existsSync(project.path('generated/c.ts'))).toBe(true)
    },
  )

  test('may have the output of one with errors, which generates none', async () => {
    const file = 'output: { file: src/api.ts }\n'
    const project = createProject({
      'a.flexgen.yaml': `${wrongConfig}${file}`,
      'b.flexgen.yaml': `${config}${file}`,
      'c.flexgen.yaml': `${wrongConfig}${file}`,
    })
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr).not.toContain('output/shared')
    expect(project.read('src/api.ts').startsWith(markOf('b'))).toBe(true)
  })

  test('that shares its output has its own problems reported, each once', async () => {
    const unused = 'variables: { unused: {} }\n'
    const project = createProject({
      'one/api.flexgen.yaml': `${config}${unused}`,
      'two/api.flexgen.yaml': `${config}${unused}`,
    })
    const { stderr } = await project.run(['build', '--out-dir', 'out'])
    expect(stderr.match(/^\S+ error output\/shared/gm)).toHaveLength(2)
    expect(stderr.match(/^\S+ warning references\/unused-variable/gm)).toHaveLength(2)
  })

  test('must not have the output of another through a link', async () => {
    const project = createProject({
      'a.flexgen.yaml': `${config}output: { file: real/api.ts }\n`,
      'b.flexgen.yaml': `${config}output: { file: link/api.ts }\n`,
    })
    mkdirSync(project.path('real'))
    symlinkSync('real', project.path('link'))
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr.match(/^\S+ error output\/shared/gm)).toHaveLength(2)
  })

  test('must not have the output of another with the same name with --out-dir', async () => {
    const project = createProject({ 'one/api.flexgen.yaml': config, 'two/api.flexgen.yaml': config })
    const { exitCode, stderr } = await project.run(['build', '--out-dir', 'out'])
    expect(exitCode).toBe(1)
    expect(stderr.match(/^\S+ error output\/shared/gm)).toHaveLength(2)
    expect(existsSync(project.path('out'))).toBe(false)
  })
})

describe.concurrent('an output outside the project', () => {
  test.each(['../outside.ts', '../../outside.ts', 'src/../../outside.ts'])('is refused: %s', async (file) => {
    const project = createProject({ 'api.flexgen.yaml': `${config}output: { file: ${file} }\n` })
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('error output/path:')
    expect(existsSync(project.path(`../outside.ts`))).toBe(false)
  })

  test('is refused if it is absolute', async () => {
    const project = createProject({})
    project.write('api.flexgen.yaml', `${config}output: { file: ${project.path('../outside.ts')} }\n`)
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('error output/path:')
    expect(existsSync(project.path('../outside.ts'))).toBe(false)
  })

  test('is refused through a linked folder', async () => {
    const project = createProject({ 'api.flexgen.yaml': `${config}output: { file: link/api.ts }\n` })
    mkdirSync(project.path('../elsewhere'))
    symlinkSync('../elsewhere', project.path('link'))
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain(
      'error output/path: The output `link/api.ts` is outside the project, `.`: a symbolic link leads to `../elsewhere/api.ts`.\n',
    )
    expect(readdirSync(project.path('../elsewhere'))).toEqual([])
  })

  test('is refused through a linked file', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    writeFileSync(project.path('../elsewhere.ts'), markOf('api'))
    mkdirSync(project.path('generated'))
    symlinkSync('../../elsewhere.ts', project.path(output))
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('error output/path:')
    expect(readFileSync(project.path('../elsewhere.ts'), 'utf8')).toBe(markOf('api'))
  })

  test('is refused through a link to a missing file', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    mkdirSync(project.path('generated'))
    symlinkSync('../../elsewhere.ts', project.path(output))
    const { exitCode } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(existsSync(project.path('../elsewhere.ts'))).toBe(false)
    expect(lstatSync(project.path(output)).isSymbolicLink()).toBe(true)
  })

  test('is refused with --out-dir', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    const { exitCode, stderr } = await project.run(['build', '--out-dir', '../elsewhere'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('error output/path:')
    expect(existsSync(project.path('../elsewhere'))).toBe(false)
  })

  test('is one in a folder whose name only begins like that of the project', async () => {
    const project = createProject({ 'api.flexgen.yaml': `${config}output: { file: ../project-2/api.ts }\n` })
    expect((await project.run(['build'])).exitCode).toBe(1)
    expect(existsSync(project.path('../project-2'))).toBe(false)
  })

  test('is not one whose folder begins with two dots', async () => {
    const project = createProject({ 'api.flexgen.yaml': `${config}output: { file: ..src/api.ts }\n` })
    expect((await project.run(['build'])).exitCode).toBe(0)
    expect(existsSync(project.path('..src/api.ts'))).toBe(true)
  })

  test('is one outside the folder of the nearest package.json or .git', async () => {
    const project = createProject({
      'packages/a/package.json': '{}',
      'packages/a/api.flexgen.yaml': `${config}output: { file: ../b/api.ts }\n`,
      'packages/c/.git/HEAD': '',
      'packages/c/api.flexgen.yaml': `${config}output: { file: ../b/api.ts }\n`,
      'packages/d/api.flexgen.yaml': `${config}output: { file: ../b/api.ts }\n`,
    })
    const { exitCode, stderr, stdout } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('packages/a/api.flexgen.yaml')
    expect(stderr).toContain('packages/c/api.flexgen.yaml')
    expect(stdout).not.toContain('written')
    expect((await project.run(['build', 'packages/d'])).exitCode).toBe(0)
    expect(existsSync(project.path('packages/b/api.ts'))).toBe(true)
  })
})

// issue 12, A5
describe.concurrent('an output in a folder whose files other programs run', () => {
  test.each([
    '.git/hooks/api.ts',
    '.GIT/api.ts',
    'src/.git/api.ts',
    'git~1/api.ts',
    '.g\u200cit/api.ts',
    'node_modules/api.ts',
    'src/Node_Modules/acme/api.mts',
    'src/../node_modules/api.ts',
  ])('is refused: %s', async (file) => {
    const project = createProject({ 'api.flexgen.yaml': `${config}output: { file: "${file}" }\n` })
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(
      /error output\/path: The output .* is inside `.*`, whose files other programs run\./,
    )
    expect(project.files()).toEqual(['api.flexgen.yaml', 'package.json'])
  })

  test('is refused through a link, and by --out-dir', async () => {
    const project = createProject({ 'api.flexgen.yaml': config, '.git/hooks/readme.txt': '' })
    const before = project.files()
    expect((await project.run(['build', '--out-dir', '.git/hooks'])).exitCode).toBe(1)
    symlinkSync('.git/hooks', project.path('generated'))
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('`generated/api.ts` is inside `.git`')
    expect(project.files().filter((path) => path !== 'generated')).toEqual(before)
  })

  test('is not one whose name is only similar, or whose project is in such a folder', async () => {
    const project = createProject({
      'a.flexgen.yaml': `${config}output: { file: .github/a.ts }\n`,
      'b.flexgen.yaml': `${config}output: { file: node_modules.ts }\n`,
      'node_modules/acme/package.json': '{}',
      'node_modules/acme/c.flexgen.yaml': config,
    })
    expect((await project.run(['build', '.', 'node_modules/acme'])).stdout).toContain('3 files written')
  })
})

// issue 12, D1
describe.concurrent('validate', () => {
  const to = (file: string): string => `${config}output:\n  file: ${file}\n`
  const left = markOf('gone')
  const setups: Readonly<Record<string, readonly [Readonly<Record<string, string>>, string?]>> = {
    'outside of the project': [{ 'a.flexgen.yaml': to('../a.ts') }],
    'in .git': [{ 'a.flexgen.yaml': to('.git/a.ts') }],
    'shared with another': [{ 'a.flexgen.yaml': to('x.ts'), 'b.flexgen.yaml': to('X.ts') }],
    'of another tool': [{ 'a.flexgen.yaml': to('x.ts'), 'x.ts': 'mine\n' }],
    'of another tool, by default': [{ 'a.flexgen.yaml': config, 'generated/a.ts': 'mine\n' }],
    'that is a folder': [{ 'a.flexgen.yaml': to('x.ts'), 'x.ts/keep.txt': '' }],
    'below a file': [{ 'a.flexgen.yaml': to('x/a.ts'), x: '' }],
    'whose folder is a broken link': [{ 'a.flexgen.yaml': to('link/a.ts') }],
    'whose folder has a name that is too long': [{ 'a.flexgen.yaml': to(`new/${'x'.repeat(300)}/a.ts`) }],
    'whose temporary name is too long': [{ 'a.flexgen.yaml': to(`new/${'x'.repeat(250)}.ts`) }],
    'in a folder that is read-only': [{ 'a.flexgen.yaml': to('closed/new/a.ts'), 'closed/x': '' }],
    'that no config generates any more': [
      { 'a.flexgen.yaml': to('x/a.ts'), 'x/gone.ts': left },
      'x/gone.ts:1:1 warning output/left-over',
    ],
  }
  test.each(Object.entries(setups))('reports an output as build does: %s', async (name, [files, told]) => {
    const isClosed = 'closed/x' in files
    if (isClosed && Object.values(unprivileged.needs).includes(undefined)) return
    const project = createProject(files)
    symlinkSync('nowhere', project.path('link'))
    project.giveAway()
    if (isClosed) chmodSync(project.path('closed'), 0o555)
    const before = project.files()
    const validated = await project.run(['validate'], isClosed ? unprivileged : {})
    expect(project.files()).toEqual(before)
    const built = await project.run(['build'], isClosed ? unprivileged : {})
    expect(validated).toMatchObject({ exitCode: built.exitCode, stderr: built.stderr })
    const place = name.endsWith('by default') ? '1:1' : '4:3'
    expect(validated.stderr).toContain(told ?? `a.flexgen.yaml:${place} error output/`)
    const { files: none } = JSON.parse((await project.run(['validate', '--format', 'json'])).stdout)
    expect(none).toEqual([])
  })

  test('accepts what build has written, and needs no permission to write', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    await project.run(['build'])
    project.giveAway()
    chmodSync(project.path('generated'), 0o555)
    expect(await project.run(['validate'], unprivileged)).toEqual({ exitCode: 0, stdout: '', stderr: '' })
  })

  test('uses --out-dir, as build does', async () => {
    const project = createProject({ 'a.flexgen.yaml': config, 'generated/a.ts': 'mine\n', 'out/a.ts': left })
    expect((await project.run(['validate'])).stderr).toContain('output/foreign-file')
    expect((await project.run(['validate', '--out-dir', 'out'])).exitCode).toBe(0)
    expect((await project.run(['validate', '--out-dir', '../out'])).stderr).toContain('output/path')
  })
})

describe.concurrent('a link within the project', () => {
  test('stays a link as the output', async () => {
    const project = createProject({ 'api.flexgen.yaml': config, 'real/client.ts': markOf('api') })
    mkdirSync(project.path('generated'))
    symlinkSync('../real/client.ts', project.path(output))
    expect((await project.run(['build'])).exitCode).toBe(0)
    expect(lstatSync(project.path(output)).isSymbolicLink()).toBe(true)
    expect(lstatSync(project.path('real/client.ts')).isSymbolicLink()).toBe(false)
    expect(project.read('real/client.ts')).toContain('export function createApiClient')
  })

  test('stays a link as the output’s folder', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    mkdirSync(project.path('real'))
    symlinkSync('real', project.path('generated'))
    expect((await project.run(['build'])).exitCode).toBe(0)
    expect(lstatSync(project.path('generated')).isSymbolicLink()).toBe(true)
    expect(project.read('real/api.ts')).toContain('export function createApiClient')
  })

  test('may lead to a config', async () => {
    const project = createProject({ 'shared/real.flexgen.yaml': config })
    symlinkSync('shared/real.flexgen.yaml', project.path('api.flexgen.yaml'))
    expect((await project.run(['build', 'api.flexgen.yaml'])).exitCode).toBe(0)
    expect(project.files()).toContain(output)
  })
})

describe.concurrent('the bytes of an output', () => {
  const text = `# comment\n${config}description: |\n  First line.\n  Second line.\nheaders:\n  X-A: >-\n    one\n    two\nauth:\n  type: bearer\n  token: "\${env.TOKEN}"\n`
  const variants: Readonly<Record<string, string>> = {
    'CRLF line breaks': text.replaceAll('\n', '\r\n'),
    'a byte order mark': `\ufeff${text}`,
    both: `\ufeff${text.replaceAll('\n', '\r\n')}`,
    'no line break at the end': text.replace(/\n$/, ''),
  }
  test.each(Object.entries(variants))('are the same with %s', async (_, variant) => {
    const plain = createProject({ 'api.flexgen.yaml': text })
    const other = createProject({ 'api.flexgen.yaml': variant })
    expect((await plain.run(['build'])).exitCode).toBe(0)
    expect(await other.run(['build'])).toMatchObject({ exitCode: 0, stderr: '' })
    const bytes = readFileSync(plain.path(output))
    expect(readFileSync(other.path(output)).equals(bytes)).toBe(true)
    expect(bytes.includes('\r')).toBe(false)
    expect(bytes.subarray(0, 2).toString()).toBe('//')
  })

  test('do not depend on where the project is, nor on the time zone and language', async () => {
    const one = createProject({ 'api.flexgen.yaml': text })
    const two = createProject({ 'deep/folder/api.flexgen.yaml': text })
    await one.run(['build'])
    await two.run(['build'], { env: { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', TOKEN: 'fictional' } })
    expect(two.read(join('deep/folder', output))).toBe(one.read(output))
  })
})
