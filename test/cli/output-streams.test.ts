import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { findProgram, testWith } from '../support/external.ts'
import { config, createProject, type Project, wrongConfig } from './project.ts'
import { cliPath } from './run-cli.ts'

describe.concurrent('--format json', () => {
  test('tells all in one document on standard output', async () => {
    const project = createProject({
      'a.flexgen.yaml': `${config}variables: { unused: {} }\n`,
      'b.flexgen.yaml': `${config}descripton: another\n`,
      'c.flexgen.yaml': config,
      'generated/c.ts': 'mine\n',
    })
    const { exitCode, stdout, stderr } = await project.run(['build', '--format', 'json'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      diagnostics: [
        {
          code: 'references/unused-variable',
          severity: 'warning',
          file: 'a.flexgen.yaml',
          range: { start: { line: 3, column: 14 }, end: { line: 3, column: 20 } },
          message: 'Nothing refers to the variable `unused`.',
          docs: 'docs/diagnostics.md#references-unused-variable',
        },
        {
          code: 'config/unknown-key',
          severity: 'error',
          file: 'b.flexgen.yaml',
          range: { start: { line: 3, column: 1 }, end: { line: 3, column: 11 } },
          message: '`descripton` is not a key of a config.',
          hint: 'did you mean `description`?',
          docs: 'docs/diagnostics.md#config-unknown-key',
        },
        {
          code: 'output/foreign-file',
          severity: 'error',
          file: 'c.flexgen.yaml',
          range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
          message: '`generated/c.ts` was not made by flexgen, and is left as it is.',
          docs: 'docs/diagnostics.md#output-foreign-file',
        },
      ],
      files: [
        { path: 'generated/a.ts', status: 'written' },
        { path: 'generated/c.ts', status: 'refused' },
      ],
    })
  })

  test('has a second place of a problem, where that explains it', async () => {
    const project = createProject({
      'a.flexgen.yaml': `${config}auth: { type: none, addTo: query, token: a }\n`,
    })
    const { stdout } = await project.run(['validate', '--format', 'json'])
    const [addTo, token] = JSON.parse(stdout).diagnostics
    expect(addTo).not.toHaveProperty('related')
    expect(token.related).toEqual([
      {
        range: { start: { line: 3, column: 9 }, end: { line: 3, column: 13 } },
        message: '`type` is set here',
      },
    ])
  })

  test.each([
    [['build'], 'written'],
    [['build', '--check'], 'missing'],
  ])('tells what became of a file: %s', async (args, status) => {
    const project = createProject({ 'a.flexgen.yaml': config })
    const { stdout } = await project.run([...args, '--format', 'json'])
    expect(JSON.parse(stdout).files).toEqual([{ path: 'generated/a.ts', status }])
  })

  test('tells unchanged, stale and left-over files', async () => {
    const project = createProject({
      'a.flexgen.yaml': config,
      'b.flexgen.yaml': config,
      'c.flexgen.yaml': config,
    })
    await project.run(['build'])
    project.write('b.flexgen.yaml', `${config}description: other\n`)
    rmSync(project.path('c.flexgen.yaml'))
    const { exitCode, stdout } = await project.run(['build', '--check', '--format', 'json'])
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout).files).toEqual([
      { path: 'generated/a.ts', status: 'unchanged' },
      { path: 'generated/b.ts', status: 'stale' },
      { path: 'generated/c.ts', status: 'leftOver' },
    ])
  })

  test('counts columns in UTF-16 units', async () => {
    const project = createProject({ 'a.flexgen.yaml': `${config}output: { "😀e\u0301": 1, path: x }\n` })
    const { stdout } = await project.run(['validate', '--format', 'json'])
    const ranges = JSON.parse(stdout).diagnostics.map(({ range }: { range: unknown }) => range)
    expect(ranges).toEqual([
      { start: { line: 3, column: 11 }, end: { line: 3, column: 17 } },
      { start: { line: 3, column: 22 }, end: { line: 3, column: 26 } },
    ])
  })

  test('counts lines the same with CRLF and a byte order mark', async () => {
    const project = createProject({ 'a.flexgen.yaml': `\ufeff${wrongConfig.replaceAll('\n', '\r\n')}` })
    const { stdout } = await project.run(['validate', '--format', 'json'])
    expect(JSON.parse(stdout).diagnostics[0].range).toEqual({
      start: { line: 3, column: 1 },
      end: { line: 3, column: 8 },
    })
  })

  test('has no colour', async () => {
    const project = createProject({ 'a.flexgen.yaml': wrongConfig })
    const { stdout } = await project.run(['validate', '--format', 'json'], { env: { FORCE_COLOR: '1' } })
    expect(JSON.parse(stdout).version).toBe(1)
    expect(stdout).not.toContain('\x1b')
  })
})

describe.concurrent('frames', () => {
  test('put carets below wide characters by columns of a terminal', async () => {
    const project = createProject({ 'a.flexgen.yaml': `${config}output: { "日本😀": 1, path: x }\n` })
    const { stderr } = await project.run(['validate'])
    expect(stderr).toContain('  3 | output: { "日本😀": 1, path: x }\n    |           ^^^^^^^^ ')
    expect(stderr).toContain(`    | ${' '.repeat(23)}^^^^ `)
  })

  test.each([40, 80, 200])('fit into a terminal of %i columns', async (columns) => {
    const value = `${'日'.repeat(60)}${'x'.repeat(300)}`
    const project = createProject({
      'a.flexgen.yaml': `${config}query: { a: ${value}, b: }\n${'# more\n'.repeat(90_000)}retries: 3\n`,
      'b.flexgen.yaml': `${config}output: { fil: a.ts }\n`,
    })
    const { stderr } = await project.run(['validate'], { columns })
    const [, line = '', carets = ''] = stderr.split('\n')
    expect(stringWidth(line)).toBeLessThanOrEqual(columns)
    expect(stringWidth(line)).toBeGreaterThan(columns - 4)
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('b')
    expect(stderr).toContain('  90004 | retries: 3\n        | ^^^^^^^')
    const hint = columns === 40 ? '^^^\n    | did you mean `file`?\n' : '^^^ did you mean `file`?\n'
    expect(stderr).toContain(`  3 | output: { fil: a.ts }\n    |           ${hint}`)
  })

  test('have a hint that does not fit behind the marks below them, whole', async () => {
    const project = createProject({ 'a.flexgen.yaml': `${config}auth: { type: basic, password: hunter2 }\n` })
    const hint = 'password: "${env.PASSWORD}"'
    const narrow = await project.run(['validate'], { columns: 40 })
    expect(narrow.stderr).toContain(`^\n    | ${hint}`)
    const wide = await project.run(['validate'], { columns: 200 })
    expect(wide.stderr).toContain(`^ ${hint}`)
  })

  test('show a second place below the first, with marks of its own', async () => {
    const filler = '# more\n'.repeat(10)
    const project = createProject({
      'a.flexgen.yaml': `${config}auth:\n  type: bearer\n${filler}  region: eu-west-1\n`,
      'b.flexgen.yaml': `${config}auth: { type: bearer, addTo: query, headerKey: X }\n`,
    })
    const { stderr } = await project.run(['validate'])
    const hint = 'it belongs to `type: awsSigV4`'
    expect(stderr).toContain(`
  15 |   region: eu-west-1
     |   ^^^^^^ ${hint}
   4 |   type: bearer
     |   ---- \`type\` is set here
`)
    // One line with both places comes once.
    expect(stderr).toContain(`
  3 | auth: { type: bearer, addTo: query, headerKey: X }
    |                                     ^^^^^^^^^ remove \`headerKey\`, or write \`addTo: header\`
    |                       ----- \`addTo\` is set here
`)
  })

  test.each([20, 40, 60])('of second places fit into a terminal of %i columns', async (columns) => {
    const auth = 'auth: { type: oauth2, grantType: client_credentials, accessTokenUrl: https://a.example.com/'
    const project = createProject({
      'a.flexgen.yaml': `${config}headers: { "日本": a, "日本": b }\n${auth}${'x'.repeat(90)}, clientId: a, pkce: "off" }\n`,
      'b.flexgen.yaml': `${config}variables: { ${'v'.repeat(60)}: { default: c, enum: [a, b] } }\n`,
    })
    const { stderr } = await project.run(['validate'], { columns })
    const framed = stderr.split('\n').filter((line) => /^ +\d* \|/.test(line))
    expect(framed.filter((line) => line.includes('-'))).toHaveLength(3)
    // A hint stays whole, so that it can be pasted.
    const drawn = framed.filter((line) => /^ +\d+ \||\| *(\^+$|-)/.test(line))
    for (const line of drawn) expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(columns, 27))
  })

  test('are cut where nothing has a width, as in the log of a pipeline', async () => {
    const project = createProject({ 'a.flexgen.yaml': `${config}query: { a: ${'x'.repeat(300)}, b: }\n` })
    const { stderr } = await project.run(['validate'], { columns: 0 })
    expect(stderr.split('\n')[1]).toHaveLength(119)
  })
})

describe.concurrent('colour', () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, boolean])[] = [
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ NO_COLOR: '1' }, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [{ NO_COLOR: '', FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '' }, false],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: 'false' }, false],
    [{ FORCE_COLOR: '3', TERM: 'dumb' }, true],
    [{ TERM: 'xterm-256color' }, false],
    [{ CI: '1' }, false],
  ]
  test.each(cases)('in a pipe with %s: %s', async (env, coloured) => {
    const project = createProject({ 'a.flexgen.yaml': wrongConfig })
    const { stdout, stderr } = await project.run(['build'], { env })
    expect(stderr.includes('\x1b[')).toBe(coloured)
    expect(stdout).toBe('1 error\n')
  })

  const script = findProgram('script')
  const testOnTerminal = testWith({ script })

  /** What a terminal gets to show. */
  async function onTerminal(
    project: Project,
    env: Readonly<Record<string, string>>,
    rest = '',
  ): Promise<string> {
    const child = spawn(
      script ?? '',
      ['-qec', `'${process.execPath}' '${cliPath}' build${rest}`, '/dev/null'],
      {
        cwd: project.folder,
        env: { PATH: process.env['PATH'], TERM: 'xterm', ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    return text(child.stdout)
  }

  testOnTerminal('on a terminal, and not with NO_COLOR or on one that has none', async () => {
    const project = createProject({ 'a.flexgen.yaml': wrongConfig })
    expect(await onTerminal(project, {})).toContain('\x1b[31merror\x1b[39m')
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }, { FORCE_COLOR: '0' }]) {
      const plain = await onTerminal(project, env)
      expect(plain).toContain('error config/unknown-key')
      expect(plain).not.toContain('\x1b[3')
    }
  })

  testOnTerminal('goes by each stream for itself', async () => {
    const project = createProject({ 'a.flexgen.yaml': wrongConfig, 'b.flexgen.yaml': config })
    expect(await onTerminal(project, {}, ' > out.txt')).toContain('\x1b[31merror\x1b[39m')
    expect(project.read('out.txt')).toBe('written  generated/b.ts\n1 file written, 1 error\n')
    rmSync(project.path('generated'), { recursive: true })
    expect(await onTerminal(project, {}, ' 2> err.txt')).toContain('\x1b[32mwritten\x1b[39m  generated/b.ts')
    expect(project.read('err.txt')).toMatch(/^a\.flexgen\.yaml:3:1 error config/)
  })
})

describe.concurrent('a reader that stops', () => {
  /** Runs with a standard stream whose other end is closed at once. */
  async function runClosed(
    args: readonly string[],
    stream: 'stdout' | 'stderr',
    cwd: string,
  ): Promise<string> {
    const child = spawn(process.execPath, [cliPath, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    child[stream].destroy()
    const other = child[stream === 'stdout' ? 'stderr' : 'stdout'].setEncoding('utf8')
    let text = ''
    other.on('data', (chunk: string) => {
      text += chunk
    })
    await once(child, 'close')
    return text
  }

  test('is no fault of flexgen: standard output', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    for (const args of [['schema'], ['build', '--stdout'], ['validate', '--format', 'json'], ['--help']]) {
      expect(await runClosed(args, 'stdout', project.folder)).toBe('')
    }
  })

  test('is no fault of flexgen: standard error', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`a${index}.flexgen.yaml`, wrongConfig]),
    )
    const project = createProject({ ...files, 'good.flexgen.yaml': config })
    await runClosed(['build'], 'stderr', project.folder)
    expect(project.files()).toContain('generated/good.ts')
  })

  test('does not keep outputs from being written', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    await runClosed(['build'], 'stdout', project.folder)
    expect(project.files()).toContain('generated/a.ts')
  })
})

describe.concurrent('control characters', () => {
  const evil = 'a\x1b]0;title\x07\x1b[2Jb\r\nc\u202ed\x9b31m'
  const harmless = (text: string): void => {
    // Neither C0 but for line ends, nor C1, nor what turns the direction of writing.
    expect(text.replaceAll('\n', '')).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/)
  }

  test.skipIf(process.platform === 'win32')('in the name of a file are printed harmlessly', async () => {
    const project = createProject({ [`${evil}.flexgen.yaml`]: `${config}name: a\nretries: 3\n` })
    const { exitCode, stdout, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    harmless(stdout + stderr)
    project.write(`${evil}.flexgen.yaml`, `${config}name: a\n`)
    const built = await project.run(['build'])
    expect(built.exitCode).toBe(0)
    harmless(built.stdout + built.stderr)
    project.write(`${evil}.flexgen.yaml`, `${config}name: a\ndescription: other\n`)
    const checked = await project.run(['build', '--check'])
    expect(checked.exitCode).toBe(1)
    harmless(checked.stdout + checked.stderr)
  })

  test('in a name on the command line are printed harmlessly', async () => {
    const project = createProject({})
    for (const args of [['build', evil], [evil], ['build', `--${evil}`], ['build', '--format', evil]]) {
      const { exitCode, stdout, stderr } = await project.run(args)
      expect(exitCode).toBe(2)
      harmless(stdout + stderr)
    }
  })

  test('in a config are printed harmlessly', async () => {
    const project = createProject({
      'a.flexgen.yaml': `${config}"k\\e[2J\\u202E": "\x9b31m"\noutput: { "\u202e\u0085": 1 }\n`,
      'b.flexgen.yaml': `${config}description: "\x1b[31m\\q"\n`,
      'c.flexgen.yaml': `${config}auth: { type: "\\e[31m" }\nname: "\\a"\n`,
    })
    const { exitCode, stdout, stderr } = await project.run(['validate'])
    expect(exitCode).toBe(1)
    harmless(stdout + stderr)
  })

  test.skipIf(process.platform === 'win32')(
    'in the name of a config do not get out of a comment of its client',
    async () => {
      const project = createProject({ 'a\nimport "x".flexgen.yaml': `${config}name: a\n` })
      const { exitCode } = await project.run(['build'])
      if (exitCode !== 0) return
      const output = project.files().find((path) => path.endsWith('.ts')) ?? ''
      expect(project.read(output)).not.toMatch(/^import/m)
      expect((await project.run(['build'])).stdout).toBe('1 file unchanged\n')
    },
  )
})
