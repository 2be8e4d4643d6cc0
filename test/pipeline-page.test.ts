/** Runs the commands of docs/build-pipeline.md, and checks what the page says about outputs. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Block, blocksOf } from '../scripts/docs/blocks.ts'
import { documents, readDocument } from '../scripts/docs/made-parts.ts'
import { createProject, type Project } from './cli/project.ts'
import { runShell } from './cli/shell.ts'
import { findProgram, testWith } from './support/external.ts'

const blocks = blocksOf('docs/build-pipeline.md', readDocument('docs/build-pipeline.md'))

/** Files in the page that have their name in the first line. */
const files = new Map<string, readonly Block[]>()
for (const block of blocks) {
  const [, name] = /^(?:#|\/\/) (\S+\.\w+)\n/.exec(block.text) ?? []
  if (name !== undefined) files.set(name, [...(files.get(name) ?? []), block])
}

function only(name: string, index = 0): Block {
  const block = files.get(name)?.[index]
  if (!block) throw new Error(`the page has no ${name}`)
  return block
}

/** All strings with a key at any depth; for a list, each of its items. */
function textsUnder(key: string, data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([name, value]) =>
    name === key && (typeof value === 'string' || Array.isArray(value))
      ? [value].flat().map(String)
      : textsUnder(key, value),
  )
}

const commands = [
  ...[...files].flatMap(([name, found]) =>
    found
      .filter(({ language }) => language === 'yaml')
      .flatMap(({ text }) => ['run', 'script', 'entry'].flatMap((key) => textsUnder(key, parse(text))))
      .filter((command) => command.includes('flexgen'))
      .map((command) => ({ name, command })),
  ),
  ...blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text, line }) =>
      text
        .trimEnd()
        .split('\n')
        .map((command) => ({ name: `line ${line}`, command })),
    ),
]

const config = 'flexgen: 1\nbaseUrl: https://notes.example.com\n'

/** A project whose client is built. */
function builtProject(): Project {
  const project = createProject({
    'notes.flexgen.yaml': config,
    'package-lock.json': '{}\n',
    'codequality.mjs': only('codequality.mjs').text,
  })
  runShell('npx flexgen build', project.folder)
  return project
}

function statusOf(command: string, folder: string): number {
  try {
    runShell(command, folder)
    return 0
  } catch (error) {
    return (error as { readonly status: number }).status
  }
}

// The commands are run in a shell.
describe.skipIf(process.platform === 'win32')('the commands', () => {
  test('include some of each kind', () => {
    expect(new Set(commands.map(({ name }) => name.replace(/ \d+$/, '')))).toEqual(
      new Set([...[...files.keys()].filter((name) => /\.ya?ml$/.test(name)), 'line']),
    )
  })

  test.each(commands)(
    '$name: $command passes if outputs are up to date, and fails if one is stale',
    ({ command }) => {
      const project = builtProject()
      expect(statusOf(command, project.folder)).toBe(0)
      project.write('notes.flexgen.yaml', `${config}description: Notes of a team.\n`)
      expect(statusOf(command, project.folder)).toBe(1)
    },
  )

  test('the uploaded SARIF file exists after a failure too', () => {
    const project = builtProject()
    project.write('notes.flexgen.yaml', `${config}descripton: Notes.\n`)
    const steps = textsUnder('run', parse(only('.github/workflows/clients-scan.yml').text))
    expect(statusOf(steps.at(-1) ?? '', project.folder)).toBe(1)
    const { runs } = JSON.parse(project.read('flexgen.sarif'))
    expect(runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['config/unknown-key'])
  })

  test('the report for GitLab has the required keys', () => {
    const project = builtProject()
    project.write('notes.flexgen.yaml', `${config}descripton: Notes.\n`)
    const [, command = ''] = textsUnder('script', parse(only('.gitlab-ci.yml', 1).text))
    expect(statusOf(command, project.folder)).toBe(1)
    expect(JSON.parse(project.read('codequality.json'))).toEqual([
      {
        check_name: 'config/unknown-key',
        description: 'Unknown key `descripton` in the config. did you mean `description`?',
        severity: 'major',
        fingerprint: expect.stringMatching(/^[\w+/=]+$/),
        location: { path: 'notes.flexgen.yaml', lines: { begin: 3 } },
      },
    ])
  })

  test('the pre-commit hook runs for configs and clients', () => {
    const [pattern = ''] = textsUnder('files', parse(only('.pre-commit-config.yaml').text))
    const fits = (path: string): boolean => new RegExp(pattern).test(path)
    const configs = ['a.flexgen.yaml', 'b/a.flexgen.yml', 'a.flexgen.json']
    const clients = ['a.ts', 'a.mts', 'a.js', 'a.mjs', 'a.d.ts', 'a.d.mts'].map((name) => `generated/${name}`)
    const paths = [...configs, ...clients, 'b/generated/a.ts']
    expect(paths.filter(fits)).toEqual(paths)
    expect(['a.yaml', 'src/a.ts', 'regenerated/a.ts', 'generated/a.json'].filter(fits)).toEqual([])
  })

  testWith({ make: findProgram('make') })('make builds a missing output, and is then up to date', () => {
    const project = builtProject()
    const makefile = blocks.find(({ language }) => language === 'make')?.text ?? ''
    project.write('Makefile', makefile)
    runShell('rm -r generated && make generated/notes.ts', project.folder)
    expect(project.files()).toContain('generated/notes.ts')
    runShell('make --question generated/notes.ts', project.folder)
  })
})

test('the command that Bazel runs prints only the client', async () => {
  const bazel = blocks.find(({ language }) => language === 'python')?.text ?? ''
  const args = JSON.parse(/args = (\[.*\])/.exec(bazel)?.[1] ?? '[]') as string[]
  const project = createProject({ 'github.flexgen.yaml': config })
  const { stdout, stderr } = await project.run(args)
  await project.run(['build'])
  expect([stdout, stderr]).toEqual([project.read('generated/github.ts'), ''])
})

describe('an output', () => {
  const examples = documents()
    .flatMap((document) => blocksOf(document, readDocument(document)))
    .filter(({ mark, language }) => mark?.kind === 'config' && language === 'yaml')

  test('depends only on the text and the name of its config', async () => {
    expect(examples.length).toBeGreaterThan(20)
    const texts = Object.fromEntries(
      examples.map(({ text }, index) => [`a${index}.flexgen.yaml`, text.replace(/^output:.*\n/m, '')]),
    )
    const here = createProject(texts)
    const there = createProject(
      Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [
          `deep/er/${name}`,
          `\ufeff${text.replaceAll('\n', '\r\n')}`,
        ]),
      ),
    )
    // Another time, time zone and language, and secrets that must not be read.
    const later = 'data:text/javascript,Date.now=()=>1e12;Math.random=()=>0.5'
    const names = Object.values(texts).flatMap((text) =>
      [...text.matchAll(/\$\{env\.(\w+)\}/g)].map(([, name]) => `${name}`),
    )
    const secrets = Object.fromEntries(names.map((name) => [name, 'not-to-be-read']))
    const env = {
      ...secrets,
      TZ: 'Pacific/Chatham',
      LANG: 'tr_TR.UTF-8',
      USER: 'someone',
      NODE_OPTIONS: `--import=${later}`,
    }
    const runs = await Promise.all([here.run(['build']), there.run(['build'], { env })])
    expect(
      runs.map(({ exitCode }) => exitCode),
      runs[0]?.stderr,
    ).toEqual([0, 0])
    for (const name of Object.keys(texts)) {
      const output = `generated/${name.replace('.flexgen.yaml', '.ts')}`
      const written = readFileSync(here.path(output))
      expect(readFileSync(there.path(`deep/er/${output}`)).equals(written), name).toBe(true)
      expect(written.toString()).not.toContain('not-to-be-read')
    }
  })

  test('does not depend on other configs', async () => {
    const alone = createProject({ 'notes.flexgen.yaml': config })
    const among = createProject({
      'notes.flexgen.yaml': config,
      'tasks.flexgen.yaml': `${config}name: notes\n`,
    })
    await Promise.all([alone.run(['build']), among.run(['build'])])
    expect(among.read('generated/notes.ts')).toBe(alone.read('generated/notes.ts'))
  })
})
