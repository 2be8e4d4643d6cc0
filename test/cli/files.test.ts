import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testWith } from '../support/external.ts'
import { config, createProject, unprivileged } from './project.ts'

const testUnprivileged = testWith(unprivileged.needs)

describe.concurrent('the configs that are found', () => {
  test('are all those below the current folder, except in node_modules and hidden folders', async () => {
    const project = createProject({
      'b.flexgen.yml': config,
      'a.flexgen.yaml': config,
      'deep/er/c.flexgen.json': '{ "flexgen": 1, "baseUrl": "https://api.example.com" }',
      'node_modules/x/d.flexgen.yaml': config,
      'deep/node_modules/e.flexgen.yaml': config,
      '.hidden/f.flexgen.yaml': config,
      'deep/.hidden/g.flexgen.yaml': config,
      'flexgen.yaml': config,
      'h.yaml': config,
      'i.flexgen.yaml.bak': config,
      'j.flexgen.YAML2': config,
    })
    const { exitCode, stdout } = await project.run(['build'])
    expect(exitCode).toBe(0)
    expect(stdout).toBe(
      'written  generated/a.ts\nwritten  generated/b.ts\nwritten  deep/er/generated/c.ts\n3 files written\n',
    )
  })

  test('are those of a named folder, even a hidden one', async () => {
    const project = createProject({
      'a.flexgen.yaml': config,
      'one/b.flexgen.yaml': config,
      '.two/c.flexgen.yaml': config,
    })
    expect((await project.run(['build', 'one', '.two/'])).stdout).toBe(
      'written  .two/generated/c.ts\nwritten  one/generated/b.ts\n2 files written\n',
    )
  })

  test('are each compiled once, however they are named', async () => {
    const project = createProject({ 'one/a.flexgen.yaml': config })
    const { stdout } = await project.run([
      'build',
      'one',
      './one/a.flexgen.yaml',
      'one/../one/a.flexgen.yaml',
    ])
    expect(stdout).toBe('written  one/generated/a.ts\n1 file written\n')
  })

  test('may have absolute paths, and be outside the current folder', async () => {
    const project = createProject({ 'one/a.flexgen.yaml': config, 'two/readme.md': '' })
    const path = project.path('one/a.flexgen.yaml')
    const { exitCode } = await project.run(['build', path], { in: 'two' })
    expect(exitCode).toBe(0)
    expect((await project.run(['build', '../one/a.flexgen.yaml'], { in: 'two' })).stdout).toBe(
      '1 file unchanged\n',
    )
  })

  test('may begin with a dash if they follow --', async () => {
    const project = createProject({ '-a.flexgen.yaml': `${config}name: a\n` })
    expect((await project.run(['build', '--', '-a.flexgen.yaml'])).exitCode).toBe(0)
  })
})

describe.concurrent('a config that cannot be read', () => {
  testUnprivileged('because of its permissions is file/unreadable, and the others are built', async () => {
    const project = createProject({ 'a.flexgen.yaml': config, 'b.flexgen.yaml': config })
    project.giveAway()
    chmodSync(project.path('a.flexgen.yaml'), 0)
    for (const names of [[], ['a.flexgen.yaml', 'b.flexgen.yaml']]) {
      const { exitCode, stderr } = await project.run(['build', ...names], unprivileged)
      expect(stderr).toBe(
        'a.flexgen.yaml:1:1 error file/unreadable: The config cannot be read: permission is denied.\n',
      )
      expect(exitCode).toBe(1)
    }
    expect(project.files()).toContain('generated/b.ts')
  })

  testUnprivileged('in a folder that cannot be entered is not a bug in flexgen', async () => {
    const project = createProject({ 'a.flexgen.yaml': config, 'closed/b.flexgen.yaml': config })
    project.giveAway()
    chmodSync(project.path('closed'), 0)
    for (const names of [[], ['closed'], ['closed/b.flexgen.yaml']]) {
      const { exitCode, stderr } = await project.run(['validate', ...names], unprivileged)
      expect(stderr).toMatch(/^closed\S*:1:1 error file\/unreadable: .*permission is denied\.$/m)
      expect(exitCode).toBe(1)
    }
  })

  test('because of circular links is file/unreadable', async () => {
    const project = createProject({})
    symlinkSync('a.flexgen.yaml', project.path('a.flexgen.yaml'))
    for (const names of [[], ['a.flexgen.yaml']]) {
      const { exitCode, stderr } = await project.run(['validate', ...names])
      expect(stderr).toContain(
        'error file/unreadable: The config cannot be read: its symbolic links form a loop',
      )
      expect(exitCode).toBe(1)
    }
  })

  test('because of a broken link is file/unreadable', async () => {
    const project = createProject({})
    symlinkSync('nowhere', project.path('a.flexgen.yaml'))
    const { exitCode, stderr } = await project.run(['validate'])
    expect(stderr).toContain('error file/unreadable: The config cannot be read: it does not exist.')
    expect(exitCode).toBe(1)
  })

  test('because it is a folder is reported as such, whether it is named or found', async () => {
    const project = createProject({ 'a.flexgen.yaml/b.txt': '', 'sub/c.flexgen.json/d.flexgen.yaml': config })
    const told = (path: string): string =>
      `${path}:1:1 error file/unreadable: The config cannot be read: it is a folder.\n`
    const [first, second] = ['a.flexgen.yaml', 'sub/c.flexgen.json'].map(told)
    for (const [args, stderr] of [
      [['validate'], `${first}\n${second}`],
      [['build'], `${first}\n${second}`],
      [['validate', 'a.flexgen.yaml/'], told('a.flexgen.yaml/')],
      [['explain', 'a.flexgen.yaml'], first],
      [['login', 'sub/c.flexgen.json'], second],
    ] as const) {
      expect(await project.run(args)).toMatchObject({ exitCode: 1, stderr })
    }
  })

  testUnprivileged(
    'because of its permissions is reported by the commands that take one config',
    async () => {
      const project = createProject({ 'closed/a.flexgen.yaml': config })
      project.giveAway()
      chmodSync(project.path('closed'), 0)
      for (const command of ['explain', 'login']) {
        const { exitCode, stderr } = await project.run([command, 'closed/a.flexgen.yaml'], unprivileged)
        expect(stderr).toMatch(
          /^closed\/a\.flexgen\.yaml:1:1 error file\/unreadable: .*permission is denied\.$/m,
        )
        expect(exitCode).toBe(1)
      }
    },
  )

  test('because its path leads through a file is missing', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const { exitCode, stderr } = await project.run(['validate', 'a.flexgen.yaml/b.flexgen.yaml'])
    expect(exitCode).toBe(2)
    expect(stderr).toBe('flexgen: There is no file or folder `a.flexgen.yaml/b.flexgen.yaml`.\n')
  })

  // issue 12, A8
  const kinds = ['pipe', 'socket', 'device'] as const
  test.skipIf(process.platform === 'win32').each(kinds)(
    'because it is a %s is file/unreadable',
    async (kind) => {
      const project = createProject({})
      const path = kind === 'device' ? '/dev/null' : 'a.flexgen.yaml'
      const server = createServer()
      if (kind === 'pipe') execFileSync('mkfifo', [project.path(path)])
      if (kind === 'socket') await once(server.listen(relative('.', project.path(path))), 'listening')
      const why = 'it is a pipe, a socket or a device, not a file'
      for (const args of [['validate'], ['build'], ['explain'], ['login']]) {
        const { exitCode, stderr } = await project.run([...args, path])
        expect(stderr).toBe(`${path}:1:1 error file/unreadable: The config cannot be read: ${why}.\n`)
        expect(exitCode).toBe(1)
      }
      server.close()
    },
  )

  test('because of its size is file/too-large', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    truncateSync(project.path('a.flexgen.yaml'), 6 * 1024 * 1024)
    const { exitCode, stderr } = await project.run(['validate'])
    expect(exitCode).toBe(1)
    expect(stderr).toBe(
      'a.flexgen.yaml:1:1 error file/too-large: The config is too large: it has more than 5 MB.\n',
    )
  })

  test.each([
    ['lists', `${'['.repeat(3000)}${']'.repeat(3000)}`],
    ['lists that are not closed', '['.repeat(5000)],
    ['maps', `${'{a: '.repeat(3000)}1${'}'.repeat(3000)}`],
  ])('because of its depth is reported in words, once: %s', async (_, value) => {
    const project = createProject({ 'a.flexgen.yaml': `${config}query: { a: ${value} }\n` })
    const { exitCode, stderr } = await project.run(['validate'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('nested too deeply')
    expect(stderr.match(/ error /g)).toHaveLength(1)
  })
})

// issue 12, A10
describe.skipIf(process.platform === 'win32').concurrent('a backslash in a name', () => {
  const wrong = `${config}name: a\nretries: 3\n`
  const names = { 'a\\b.flexgen.yaml': wrong, 'a/b.flexgen.yaml': config }

  test('is part of the name in every format', async () => {
    const project = createProject(names)
    const told = async (format: string): Promise<string> => {
      const { stdout, stderr } = await project.run(['validate', '--format', format])
      return stderr + stdout
    }
    expect(await told('pretty')).toContain('a\\b.flexgen.yaml:4:1 error config/unknown-key')
    expect(JSON.parse(await told('json')).diagnostics[0].file).toBe('a\\b.flexgen.yaml')
    expect(await told('github')).toContain('::error file=a\\b.flexgen.yaml,line=4')
    const [result] = JSON.parse(await told('sarif')).runs[0].results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('a%5Cb.flexgen.yaml')
  })

  test('is part of named configs and of outputs', async () => {
    const project = createProject({ ...names, 'a\\b.flexgen.yaml': `${config}name: a\n` })
    const { stdout } = await project.run(['build', 'a\\b.flexgen.yaml', '--out-dir', '..\\out'])
    expect(stdout).toBe('written  ..\\out/a\\b.ts\n1 file written\n')
    expect(project.files()).toContain('..\\out/a\\b.ts')
    await project.run(['build'])
    expect(project.files()).toEqual(expect.arrayContaining(['a/generated/b.ts', 'generated/a\\b.ts']))
    rmSync(project.path('a\\b.flexgen.yaml'))
    project.write('c.flexgen.yaml', config)
    expect((await project.run(['build'])).stderr).toContain(
      'No config generates `generated/a\\b.ts` any more.',
    )
  })
})

describe.concurrent('wrong usage', () => {
  test.each([
    [[], 'below the current folder'],
    [['empty'], 'in `empty`'],
  ])('if there is no config: build %s', async (names, where) => {
    const project = createProject({})
    mkdirSync(project.path('empty'))
    const result = await project.run(['build', ...names])
    expect(result).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `flexgen: No config found ${where}. Configs are named NAME.flexgen.yaml; \`flexgen init\` writes one.\n`,
    })
  })

  test('if a named file is missing, and nothing is built', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const { exitCode, stderr } = await project.run(['build', 'a.flexgen.yaml', 'b.flexgen.yaml', 'c/d'])
    expect(exitCode).toBe(2)
    expect(stderr).toBe('flexgen: There is no file or folder `b.flexgen.yaml`, `c/d`.\n')
    expect(project.files()).toEqual(['a.flexgen.yaml', 'package.json'])
  })

  test('if a name is empty', async () => {
    expect((await createProject({ 'a.flexgen.yaml': config }).run(['build', ''])).exitCode).toBe(2)
  })
})
