/** Runs that end early, or that have a lot to report: with helpful messages and the right exit code. */
import { chmodSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { testWith } from '../support/external.ts'
import { config, createProject, unprivileged, wrongConfig } from './project.ts'

const testUnprivileged = testWith(unprivileged.needs)
const [build, validate] = ['build', 'validate'] as const

describe.concurrent('nothing to do', () => {
  test.each([build, validate])('without a config, %s says how to create one', async (command) => {
    const { exitCode, stdout, stderr } = await createProject({}).run([command])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain('NAME.flexgen.yaml')
    expect(stderr).toContain('`flexgen init`')
  })

  test.each([
    ['a name without its ending', 'github', 'github.flexgen.yaml'],
    ['a misspelled name', 'githbu.flexgen.yaml', 'github.flexgen.yaml'],
    ['another ending', 'github.flexgen.yml', 'github.flexgen.yaml'],
    ['a misspelled name in a folder', 'apis/acmee.flexgen.json', 'apis/acme.flexgen.json'],
  ])('%s suggests the config that was probably meant', async (_, named, meant) => {
    const project = createProject({ 'github.flexgen.yaml': config, 'apis/acme.flexgen.json': '{}' })
    for (const [command, kind] of [
      ['build', 'file or folder'],
      ['validate', 'file or folder'],
      ['explain', 'file'],
      ['login', 'file'],
    ] as const) {
      const { exitCode, stdout, stderr } = await project.run([command, named])
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
      expect(stderr).toBe(`flexgen: There is no ${kind} \`${named}\`. Did you mean \`${meant}\`?\n`)
    }
  })

  test.each(['nothing-like-it.yaml', 'no/such/folder'])(
    '%s is not like any config, so none is suggested',
    async (named) => {
      const project = createProject({ 'github.flexgen.yaml': config })
      const { exitCode, stderr } = await project.run([build, named])
      expect(exitCode).toBe(2)
      expect(stderr).toBe(`flexgen: There is no file or folder \`${named}\`.\n`)
    },
  )
})

describe.concurrent('an unknown command or option', () => {
  test.each([
    [['buidl'], "unknown command 'buidl'", '(Did you mean build?)'],
    [['explian', 'a.flexgen.yaml'], "unknown command 'explian'", '(Did you mean explain?)'],
    [['validate', '--fromat', 'json'], "unknown option '--fromat'", '(Did you mean --format?)'],
    [['build', '--wathc'], "unknown option '--wathc'", '(Did you mean --watch?)'],
    [['init', '--ahtu', 'bearer'], "unknown option '--ahtu'", '(Did you mean --auth?)'],
    [['login', 'a.flexgen.yaml', '--stor', 'x'], "unknown option '--stor'", '(Did you mean --store?)'],
    [
      ['explain', 'a.flexgen.yaml', '--varable', 'x=1'],
      "unknown option '--varable'",
      '(Did you mean --variable?)',
    ],
    [['schema', '--edtor'], "unknown option '--edtor'", '(Did you mean --editor?)'],
    [['init', '--auth', 'baerer'], "'baerer' is invalid", 'bearer'],
    [['deploy'], "unknown command 'deploy'", '--help'],
  ])('%s is wrong usage, and the nearest one is suggested', async (args, problem, help) => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const { exitCode, stdout, stderr } = await project.run(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(`flexgen: ${problem.startsWith("'") ? '' : problem}`)
    expect(stderr).toContain(problem)
    expect(stderr).toContain(help)
    expect(project.files()).toEqual(['a.flexgen.yaml', 'package.json'])
  })
})

describe.concurrent('a folder without permissions', () => {
  testUnprivileged('that cannot be read is reported, and the others are built', async () => {
    const project = createProject({ 'a.flexgen.yaml': config, 'closed/b.flexgen.yaml': config })
    project.giveAway()
    chmodSync(project.path('closed'), 0)
    const told = 'closed:1:1 error file/unreadable: The folder cannot be read: permission is denied.\n'
    expect(await project.run([build], unprivileged)).toMatchObject({ exitCode: 1, stderr: told })
    expect(await project.run([validate, 'closed'], unprivileged)).toMatchObject({ exitCode: 1, stderr: told })
    expect(project.files()).toContain('generated/a.ts')
  })

  testUnprivileged('that cannot be read, with flexgen running in it', async () => {
    const project = createProject({ 'blind/a.flexgen.yaml': config })
    project.giveAway()
    chmodSync(project.path('blind'), 0o311)
    const inside = { ...unprivileged, in: 'blind' }
    expect(await project.run([validate], inside)).toEqual({
      exitCode: 1,
      stdout: '1 error\n',
      stderr: '.:1:1 error file/unreadable: The folder cannot be read: permission is denied.\n',
    })
    // Its files can still be named.
    expect((await project.run([validate, 'a.flexgen.yaml'], inside)).exitCode).toBe(0)
  })

  testUnprivileged('that cannot be written keeps its files, and other outputs are written', async () => {
    const old = '// @generated by flexgen from a.flexgen.yaml. Change the config, then build again.\nold\n'
    const project = createProject({
      'one/a.flexgen.yaml': config,
      'one/generated/a.ts': old,
      'two/b.flexgen.yaml': config,
    })
    project.giveAway()
    chmodSync(project.path('one/generated'), 0o555)
    const { exitCode, stdout, stderr } = await project.run([build], unprivileged)
    expect(stderr).toBe(
      'one/a.flexgen.yaml:1:1 error output/unwritable: `one/generated/a.ts` cannot be written: permission is denied.\n',
    )
    expect(stdout).toBe('written  two/generated/b.ts\n1 file written, 1 file refused, 1 error\n')
    expect(exitCode).toBe(1)
    expect(project.read('one/generated/a.ts')).toBe(old)
  })

  testUnprivileged('that cannot be written is reported by init', async () => {
    const project = createProject({})
    project.giveAway()
    chmodSync(project.folder, 0o555)
    const { exitCode, stderr } = await project.run(['init', 'acme', '--auth', 'bearer'], unprivileged)
    expect(stderr).toBe('flexgen: `acme.flexgen.yaml` cannot be written: permission is denied.\n')
    expect(exitCode).toBe(2)
  })
})

describe.concurrent('a folder instead of a file, and a file instead of a folder', () => {
  test('an output that is a folder is left unchanged', async () => {
    const project = createProject({ 'a.flexgen.yaml': config, 'generated/a.ts/mine.txt': 'mine' })
    const { exitCode, stderr } = await project.run([build])
    expect(stderr).toBe(
      'a.flexgen.yaml:1:1 error output/unwritable: `generated/a.ts` cannot be written: it is a folder.\n',
    )
    expect(exitCode).toBe(1)
    expect(project.read('generated/a.ts/mine.txt')).toBe('mine')
  })

  test('the folder for outputs is a file', async () => {
    const project = createProject({ 'a.flexgen.yaml': config, out: 'mine' })
    const { exitCode, stderr } = await project.run([build, '--out-dir', 'out'])
    expect(stderr).toBe(
      'a.flexgen.yaml:1:1 error output/unwritable: `out/a.ts` cannot be written: a part of its path is not a folder.\n',
    )
    expect(exitCode).toBe(1)
    expect(project.read('out')).toBe('mine')
  })
})

describe('500 broken configs', () => {
  const names = Array.from(
    { length: 500 },
    (_, index) => `api-${String(index).padStart(3, '0')}.flexgen.yaml`,
  )
  const project = createProject({
    ...Object.fromEntries(names.map((name) => [name, wrongConfig])),
    'good.flexgen.yaml': config,
  })

  test('are all reported, each once and sorted by name, and the good one is built', async () => {
    const { exitCode, stdout, stderr } = await project.run([build])
    expect(exitCode).toBe(1)
    expect(stdout).toBe('written  generated/good.ts\n1 file written, 500 errors\n')
    const heads = stderr.split('\n').filter((line) => / error /.test(line))
    expect(heads).toEqual(
      names.map((name) => `${name}:3:1 error config/unknown-key: Unknown key \`retries\` in the config.`),
    )
  })

  test('are reported the same way in each run and in each format', async () => {
    const runs = ['pretty', 'json', 'github', 'sarif'].flatMap((format) => [format, format])
    const told = await Promise.all(runs.map((format) => project.run([validate, '--format', format])))
    for (const [index, result] of told.entries()) {
      expect(result.exitCode).toBe(1)
      expect(result).toEqual(told[index - (index % 2)])
      const text = result.stdout + result.stderr
      const places = names.map((name) => text.indexOf(name))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places[0]).toBeGreaterThan(-1)
    }
  })
})
