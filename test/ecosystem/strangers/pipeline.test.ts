/** Runs the workflow and the hooks of docs/build-pipeline.md in a project that has the package installed. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { type Block, blocksOf } from '../../../scripts/docs/blocks.ts'
import { findProgram, testWith } from '../../support/external.ts'
import { root } from './pack.ts'
import { Project, strangerOn } from './project.ts'

const page = 'docs/build-pipeline.md'
const blocks = blocksOf(page, readFileSync(join(root, page), 'utf8'))

function blockWith(text: string): Block {
  const found = blocks.find((block) => block.text.includes(text))
  if (!found) throw new Error(`${page} has no block with ${text}`)
  return found
}

/** A repository with a built client, which is committed. */
async function repository(): Promise<Project> {
  const project = new Project(20, 'npm')
  project.write('.gitignore', 'node_modules/\n')
  for (const command of ['npm init -y', 'npm i -D flexgen', 'npx flexgen init github', 'npx flexgen build']) {
    await project.run(command)
  }
  const identity = 'git config user.name Stranger && git config user.email stranger@example.com'
  await project.run(`git init -q && ${identity} && git add -A && git commit -qm one`)
  return project
}

let changes = 0

/** A change of the config, without one of the client. */
function makeStale(project: Project): void {
  const config = project.read('github.flexgen.yaml')
  const line = `description: Change ${++changes}.\n`
  project.write('github.flexgen.yaml', config.replace(/^description: .*\n/m, line))
}

let project: Project
const stranger = strangerOn(20)

beforeAll(async () => {
  if (stranger === test) project = await repository()
})

/** The status of a command, and what it printed. */
async function outcome(command: string): Promise<{ readonly fails: boolean; readonly text: string }> {
  try {
    const { stdout, stderr } = await project.run(command)
    return { fails: false, text: stdout + stderr }
  } catch (error) {
    return { fails: true, text: (error as Error).message }
  }
}

stranger('the workflow passes with a client that is up to date, and names a stale one', async () => {
  const { jobs } = parse(blockWith('# .github/workflows/clients.yml').text)
  const runs = jobs.check.steps.flatMap(({ run = [] }) => run) as readonly string[]
  expect(runs[0]).toBe('npm ci')
  // What the action `checkout` leaves: only what is committed.
  const job = (name: string): string => `git clone -q . ../${name} && cd ../${name} && ${runs.join(' && ')}`
  expect(await outcome(job('fresh'))).toMatchObject({ fails: false })
  makeStale(project)
  await project.run('git commit -qam stale')
  const { fails, text } = await outcome(job('stale'))
  expect(fails).toBe(true)
  expect(text).toContain('::error file=github.flexgen.yaml')
  expect(text).toContain('`generated/github.d.mts` differs')
  await project.run('git reset -q --hard HEAD~1')
})

const hooks: readonly (readonly [
  name: string,
  needs: string | undefined,
  install: () => Promise<unknown>,
])[] = [
  [
    'the hook of Git',
    'git',
    () => {
      const { text } = blockWith('npx flexgen build --check\n')
      project.write('.git/hooks/pre-commit', `#!/bin/sh\n${text}`)
      return project.run('chmod +x .git/hooks/pre-commit')
    },
  ],
  [
    'the hook of pre-commit',
    'pre-commit',
    () => {
      project.write('.pre-commit-config.yaml', blockWith('# .pre-commit-config.yaml').text)
      return project.run('git add .pre-commit-config.yaml && pre-commit install')
    },
  ],
]

for (const [name, program = '', install] of hooks) {
  const needs = testWith({ [program]: findProgram(program) })
  const hookTest = needs === test ? stranger : needs
  hookTest(`${name} refuses a commit with a stale client`, async () => {
    await install()
    makeStale(project)
    const refused = await outcome('git commit -qam stale')
    expect(refused.fails).toBe(true)
    expect(refused.text).toContain('`generated/github.d.mts` differs')
    // The hook runs for a change of the client, too.
    await project.run('npx flexgen build && git add -A')
    expect(await outcome('git commit -qm built')).toMatchObject({ fails: false })
    expect(await outcome('git status --short')).toMatchObject({ text: '' })
    await project.run('echo "// edited" >> generated/github.mjs')
    expect(await outcome('git commit -qam edited')).toMatchObject({ fails: true })
    await project.run('git checkout -q HEAD -- . && rm .git/hooks/pre-commit')
  })
}
