import { readdirSync, rmSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { config, createProject, markOf, type Project } from './project.ts'

const output = 'generated/api.ts'

/** Names, times and sizes of all files. */
function stateOf(project: Project): readonly unknown[] {
  return project.files().map((path) => {
    const { mtimeMs, ino, size } = statSync(project.path(path))
    return [path, mtimeMs, ino, size]
  })
}

describe.concurrent('build --check', () => {
  test('passes after a build, with a short summary', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    await project.run(['build'])
    const before = stateOf(project)
    expect(await project.run(['build', '--check'])).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: '1 file unchanged\n',
    })
    expect(stateOf(project)).toEqual(before)
  })

  test('reports a missing output without writing it', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    const before = stateOf(project)
    const { exitCode, stderr } = await project.run(['build', '--check'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('error output/missing: `generated/api.ts` is missing.')
    expect(stateOf(project)).toEqual(before)
    expect(readdirSync(project.folder)).not.toContain('generated')
  })

  test('reports a stale output with a diff, without writing it', async () => {
    const project = createProject({ 'api.flexgen.yaml': `${config}description: Old words\n` })
    await project.run(['build'])
    project.write('api.flexgen.yaml', `${config}description: New words\n`)
    const before = stateOf(project)
    const { exitCode, stderr, stdout } = await project.run(['build', '--check'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain(
      'error output/stale: `generated/api.ts` differs from what this config generates.',
    )
    expect(stdout).toMatch(/^-\/\*\* Old words/m)
    expect(stdout).toMatch(/^\+\/\*\* New words/m)
    expect(stdout).toMatch(/^--- generated\/api\.ts/m)
    expect(stdout.split('\n').length).toBeLessThan(40)
    expect(stateOf(project)).toEqual(before)
  })

  test('ignores CR before a line break', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    await project.run(['build'])
    project.write(output, project.read(output).replaceAll('\n', '\r\n'))
    const before = stateOf(project)
    expect((await project.run(['build', '--check'])).exitCode).toBe(0)
    expect(stateOf(project)).toEqual(before)
  })

  test('reports a CR that is not part of a line break', async () => {
    const project = createProject({ 'api.flexgen.yaml': config })
    await project.run(['build'])
    project.write(output, project.read(output).replace('export', 'export\r'))
    expect((await project.run(['build', '--check'])).exitCode).toBe(1)
  })

  test('reports a left-over output in a full run', async () => {
    const project = createProject({ 'api.flexgen.yaml': config, 'gone.flexgen.yaml': config })
    await project.run(['build'])
    const kept = project.read('generated/gone.ts')
    rmSync(project.path('gone.flexgen.yaml'))
    const checked = await project.run(['build', '--check'])
    expect(checked.exitCode).toBe(1)
    expect(checked.stderr).toContain('generated/gone.ts:1:1 error output/left-over')
    expect(project.read('generated/gone.ts')).toBe(kept)
  })

  test('reports no left-over output if a config or folder is named', async () => {
    const project = createProject({ 'api.flexgen.yaml': config, 'generated/gone.ts': markOf('gone') })
    await project.run(['build', 'api.flexgen.yaml'])
    for (const name of ['api.flexgen.yaml', './api.flexgen.yaml']) {
      expect(await project.run(['build', '--check', name])).toMatchObject({ exitCode: 0, stderr: '' })
    }
  })

  test('reports no left-over outputs in folders it does not write to, nor files of other tools', async () => {
    const project = createProject({
      'api.flexgen.yaml': config,
      'old/gone.ts': markOf('gone'),
      'generated/mine.ts': 'export const mine = 1\n',
      'generated/notes.md': markOf('notes'),
    })
    expect(await project.run(['build'])).toMatchObject({ exitCode: 0, stderr: '' })
    expect((await project.run(['build', '--check'])).exitCode).toBe(0)
  })

  test('reports problems of configs too', async () => {
    const project = createProject({ 'a.flexgen.yaml': config, 'b.flexgen.yaml': `${config}retries: 3\n` })
    await project.run(['build'])
    const { exitCode, stderr } = await project.run(['build', '--check'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('config/unknown-key')
    expect(stderr).not.toContain('output/')
  })
})

describe.concurrent('build', () => {
  test('warns about a left-over output, and removes nothing', async () => {
    const project = createProject({ 'api.flexgen.yaml': config, 'generated/gone.ts': markOf('gone') })
    const { exitCode, stderr, stdout } = await project.run(['build'])
    expect(exitCode).toBe(0)
    expect(stderr).toBe(
      'generated/gone.ts:1:1 warning output/left-over: No config generates `generated/gone.ts` any more.\n',
    )
    expect(stdout).toContain('1 file left over, 1 warning')
    expect(project.read('generated/gone.ts')).toBe(markOf('gone'))
  })

  test('warns about a left-over output after a rename', async () => {
    const project = createProject({ 'api.flexgen.yaml': `${config}output: { file: generated/old.ts }\n` })
    await project.run(['build'])
    project.write('api.flexgen.yaml', `${config}output: { file: generated/new.ts }\n`)
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(0)
    expect(stderr).toContain('`generated/old.ts`')
  })

  test('with --max-warnings 0 fails if there is a left-over output', async () => {
    const project = createProject({ 'api.flexgen.yaml': config, 'generated/gone.ts': markOf('gone') })
    expect((await project.run(['build', '--max-warnings', '0'])).exitCode).toBe(1)
  })
})
