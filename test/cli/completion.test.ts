/** `flexgen completion`: what it offers, and the scripts in real shells, in which TAB is pressed. */
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { type Shell, shells } from '../../src/cli/completion/shells.ts'
import { knownNames } from '../../src/cli/init/kinds.ts'
import { findProgram, testWith } from '../support/external.ts'
import { until } from './logins.ts'
import { config, createProject, type Project } from './project.ts'
import { cliPath } from './run-cli.ts'

const withVariables = `flexgen: 1
baseUrl: https://\${variables.host}
variables: { host: {}, tenant: { optional: true } }
headers: { X-Tenant: "\${variables.tenant}" }
`
const document = `openapi: 3.0.3
info: { title: Parcels }
servers: [{ url: https://parcels.example.com }]
security: [{ key: [], tenant: [] }, { key: [] }]
components:
  securitySchemes:
    user: { type: http, scheme: basic }
    key: { type: apiKey, in: header, name: X-Key }
    tenant: { type: apiKey, in: query, name: tenant }
`
const files = {
  'openapi.yaml': document,
  'broken.json': '{"openapi": "3.0.0", ',
  'large.json': JSON.stringify({ openapi: '3.0.0', 'x-large': 'x'.repeat(2_000_000) }),
  'a folder/try.sh': 'curl -u a:b https://a.example.com\ncurl --oauth2-bearer t https://a.example.com\n',
  'a.flexgen.yaml': config,
  'apis/b.flexgen.json': '{}',
  'node_modules/x/c.flexgen.yaml': config,
  'v.flexgen.yaml': withVariables,
}
const configs = ['a.flexgen.yaml', 'apis/b.flexgen.json', 'v.flexgen.yaml']

/** What is offered for a line, whose last word may be empty: the words, and the last line, which scripts read. */
async function offered(words: readonly string[], project = createProject(files)): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await project.run(['complete', '--', ...words])
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  const lines = stdout.split('\n').slice(0, -1)
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[^\t]+\t[^\t]*$/)
  return lines.map((line) => line.split('\t')[0] ?? '')
}

describe.concurrent('the words offered', () => {
  test.each<readonly [words: readonly string[], offered: readonly string[]]>([
    [['b'], ['build', ':4']],
    [['-'], ['--version', '-v', '--help', '-h', ':4']],
    [
      ['build', ''],
      [...configs, ':4'],
    ],
    [
      ['build', 'a.flexgen.yaml', 'ap'],
      ['apis/b.flexgen.json', ':4'],
    ],
    [
      ['explain', 'v'],
      ['v.flexgen.yaml', ':4'],
    ],
    // It takes only one.
    [['explain', 'v.flexgen.yaml', ''], [':4']],
    [
      ['build', '--check', 'v'],
      ['v.flexgen.yaml', ':4'],
    ],
    [
      ['build', '--out-dir', 'gen', 'v'],
      ['v.flexgen.yaml', ':4'],
    ],
    [['build', '--out-dir', ''], [':0']],
    [
      ['build', '--format', ''],
      ['pretty', 'json', 'github', 'sarif', ':4'],
    ],
    [
      ['build', '--f'],
      ['--format', ':4'],
    ],
    [
      ['fetch', 'a.flexgen.yaml', '/', '-X', 'P'],
      ['POST', 'PUT', 'PATCH', ':4'],
    ],
    [
      ['explain', 'v.flexgen.yaml', '--trace', '--format', ''],
      ['pretty', 'json', ':4'],
    ],
    [
      ['explain', 'v.flexgen.yaml', '--trace', '--ti'],
      ['--time', ':4'],
    ],
    [
      ['explain', 'v.flexgen.yaml', '--request', 'D'],
      ['DELETE', ':4'],
    ],
    [
      ['fetch', 'v.flexgen.yaml', '/', '--variable', ''],
      ['host=', 'tenant=', ':6'],
    ],
    [
      ['login', 'v.flexgen.yaml', '--variable', 'host=x', '--variable', 't'],
      ['tenant=', ':6'],
    ],
    [['login', 'none.flexgen.yaml', '--variable', ''], [':6']],
    [['login', 'apis/b.flexgen.json', '--variable', ''], [':6']],
    [
      ['init', '--auth', 'o'],
      ['oauth1', 'oauth2', ':4'],
    ],
    [
      ['init', '--grant', 'd'],
      ['device_code', ':4'],
    ],
    [['init', '--from', ''], [':0']],
    [
      ['init', '--from', 'openapi.yaml', '--scheme', ''],
      ['user', 'key', 'key+tenant', ':4'],
    ],
    [
      ['init', '--from=openapi.yaml', 'name', '--scheme', 'k'],
      ['key', 'key+tenant', ':4'],
    ],
    [
      ['init', '--from', "'a folder'", '--scheme', ''],
      ['basic', 'bearer', ':4'],
    ],
    [['init', '--scheme', ''], [':4']],
    [['init', '--from', 'none.yaml', '--scheme', ''], [':4']],
    [['init', '--from', 'broken.json', '--scheme', ''], [':4']],
    [['init', '--from', 'large.json', '--scheme', ''], [':4']],
    [['init', '--from', '-', '--scheme', ''], [':4']],
    [['init', '--from', 'https://127.0.0.1:9/openapi.yaml', '--scheme', ''], [':4']],
    [
      ['init', '--list', '--format', ''],
      ['pretty', 'json', ':4'],
    ],
    [
      ['init', 'git'],
      [...knownNames.filter((name) => name.startsWith('git')), ':4'],
    ],
    [
      ['help', 'lo'],
      ['login', 'logout', ':4'],
    ],
    [
      ['completion', ''],
      [...shells, ':4'],
    ],
    [['schema', ''], [':4']],
    [['unknown', ''], [':4']],
    [['complete', ''], [':4']],
    [['constructor', '--'], [':4']],
  ])('for %j', async (words, expected) => {
    expect(await offered(words)).toEqual(expected)
  })

  test('are all commands for an empty line', async () => {
    const words = await offered([''])
    expect(words).toEqual(expect.arrayContaining(['build', 'init', 'fetch', 'help', 'completion', ':4']))
    expect(words).not.toContain('complete')
  })

  test('are any paths if there is no config', async () => {
    expect(await offered(['build', ''], createProject({}))).toEqual([':0'])
  })

  test('contain nothing that a shell would run or show', async () => {
    const names = ['$(touch owned)', '`touch owned`', 'a;b', 'a b', "a'b", 'a\x1b[2Jb', 'a*b', 'ä']
    const project = createProject(
      Object.fromEntries([...names, 'good'].map((name) => [`${name}.flexgen.yaml`, config])),
    )
    expect(await offered(['build', ''], project)).toEqual(['good.flexgen.yaml', ':4'])
  })
})

test('another shell is a usage error', async () => {
  const { exitCode, stdout, stderr } = await createProject({}).run(['completion', 'tcsh'])
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toContain('Allowed choices are bash, zsh, fish.')
})

const isWindows = process.platform === 'win32'
const python3 = isWindows ? undefined : findProgram('python3')
const bashCompletion = '/usr/share/bash-completion/bash_completion'

/** How a shell is started without the user's settings, and given the script. */
const starts: Readonly<Record<Shell, { readonly args: readonly string[]; readonly setUp: string }>> = {
  bash: { args: ['--norc', '--noprofile', '-i'], setUp: 'source <(flexgen completion bash)' },
  zsh: {
    args: ['-f', '-i'],
    setUp: 'autoload -U compinit && compinit -u -D && source <(flexgen completion zsh)',
  },
  fish: { args: ['--no-config', '-i'], setUp: 'flexgen completion fish | source' },
}

const children = new Set<ReturnType<typeof spawn>>()
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

/**
 * Types lines into a shell.
 *
 * @returns the arguments with which each line ran `flexgen`
 */
async function typed(
  shell: Shell,
  lines: readonly string[],
  project: Project,
  setUp = starts[shell].setUp,
): Promise<readonly string[]> {
  const outside = join(project.folder, '..')
  const ran = join(outside, 'ran.txt')
  const bin = join(outside, 'bin')
  mkdirSync(bin)
  // Runs flexgen only for completion, and notes all other calls.
  const program = join(bin, 'flexgen')
  writeFileSync(
    program,
    `#!/bin/sh
case "$1" in
  complet*) exec '${process.execPath}' '${cliPath}' "$@" ;;
  *) echo "$*" >> '${ran}' ;;
esac
`,
  )
  chmodSync(program, 0o755)
  const script = fileURLToPath(new URL('terminal.py', import.meta.url))
  const command = [script, join(outside, 'report.json'), '-', `${findProgram(shell)}`, ...starts[shell].args]
  const child = spawn(`${python3}`, command, {
    cwd: project.folder,
    env: {
      PATH: `${bin}${delimiter}${process.env['PATH']}`,
      HOME: outside,
      TERM: 'dumb',
      INPUTRC: '/dev/null',
      PS1: '> ',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  children.add(child)
  let shown = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    shown += chunk
  })
  const calls = (): readonly string[] => (existsSync(ran) ? readFileSync(ran, 'utf8').trim().split('\n') : [])
  const all = [`${setUp}; flexgen ready`, ...lines]
  for (const [index, line] of all.entries()) {
    child.stdin.write(`${line}\r`)
    await until(
      () => (calls().length > index ? true : undefined),
      () => `After ${JSON.stringify(line)}, ${shell} shows:\n${shown}`,
    )
  }
  child.kill()
  children.delete(child)
  return calls().slice(1)
}

describe.each(shells)('in %s', (shell) => {
  const inShell = testWith({ python3, [shell]: isWindows ? undefined : findProgram(shell) })

  inShell('TAB completes commands, options, values, configs, variables and paths', async () => {
    const project = createProject({ ...files, 'secrets.env': '' })
    const lines = [
      'flexgen val\t--form\tsar\t',
      'flexgen build ap\t',
      'flexgen fetch v.fl\t/x --variable te\tone --env-file sec\t',
      'flexgen init --auth aws\t',
      // Neither word has anything to complete.
      'flexgen fetch a.flexgen.yaml /x\t',
    ]
    expect(await typed(shell, lines, project)).toEqual([
      'validate --format sarif',
      'build apis/b.flexgen.json',
      'fetch v.flexgen.yaml /x --variable tenant=one --env-file secrets.env',
      'init --auth awsSigV4',
      'fetch a.flexgen.yaml /x',
    ])
  })

  inShell('TAB runs nothing of the line, and of no file name', async () => {
    const project = createProject({
      '$(touch owned).flexgen.yaml': config,
      '`touch owned`.flexgen.yaml': config,
      'x;touch owned.flexgen.yaml': config,
      kept: 'kept',
    })
    const lines = [
      'flexgen build \t\x15flexgen ready',
      "flexgen fetch a -d '$(touch owned); touch owned' --que\t\x15flexgen ready",
      'flexgen fetch a -d "a; touch owned" --que\t\x15flexgen ready',
      'flexgen build > kept --che\t\x15flexgen ready',
    ]
    await typed(shell, lines, project)
    expect(project.files()).not.toContain('owned')
    expect(project.read('kept')).toBe('kept')
  })
})

testWith({
  python3,
  bash: findProgram('bash'),
  'bash-completion': existsSync(bashCompletion) ? bashCompletion : undefined,
})('bash completes with the package bash-completion too, and a second time', async () => {
  const { setUp } = starts.bash
  const lines = ['flexgen val\t--format=js\t', 'flexgen build ap\t']
  const calls = await typed(
    'bash',
    lines,
    createProject(files),
    `source ${bashCompletion}; ${setUp}; ${setUp}`,
  )
  expect(calls).toEqual(['validate --format=js', 'build apis/b.flexgen.json'])
})
