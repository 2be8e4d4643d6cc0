/** Folders of strangers, whose registry and API are on this machine. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, type test } from 'vitest'
import { fileIfThere, findProgram, testWith } from '../../support/external.ts'
import { type Api, startApi } from './api.ts'
import { root } from './pack.ts'
import { type Registry, startRegistry } from './registry.ts'

const run = promisify(execFile)
const here = fileURLToPath(new URL('.', import.meta.url))

/** What README's commands need in the environment. */
export const token = 'token-of-a-stranger'

/** What each package manager calls what README does with npm, as docs/getting-started.md says. */
const managers = {
  npm: { program: 'npm', install: 'npm i -D', run: 'npx' },
  pnpm: { program: 'node_modules/pnpm/pnpm', install: 'pnpm add -D', run: 'pnpm' },
  yarn: { program: 'node_modules/@yarnpkg/cli-dist/bin/yarn.js', install: 'yarn add -D', run: 'yarn' },
} as const
export type Manager = keyof typeof managers

const nodes = {
  20: process.versions.node.startsWith('20.') ? process.execPath : undefined,
  24: fileIfThere(join(root, 'test/runtimes/node_modules/node-24/bin/node')),
}
export type Node = keyof typeof nodes

const temporary = mkdtempSync(join(tmpdir(), 'flexgen-strangers-'))
let registry: Registry
/** The API, for what has arrived. */
export let api: Api

beforeAll(async () => {
  for (const name of ['registry', 'api', 'home']) mkdirSync(join(temporary, name))
  registry = await startRegistry(join(temporary, 'registry'))
  writeFileSync(
    join(temporary, 'home/.npmrc'),
    `registry=${registry.url}\nupdate-notifier=false\naudit=false\n`,
  )
  api = await startApi('api.github.com', '{ "login": "octocat" }', join(temporary, 'api'))
})

afterAll(() => {
  registry?.stop()
  api?.stop()
  rmSync(temporary, { recursive: true, force: true })
})

/** A folder of a stranger with a version of Node and a package manager. */
export class Project {
  readonly folder: string = mkdtempSync(join(temporary, 'project-'))
  readonly #manager: Manager
  readonly #path: string

  constructor(node: Node, manager: Manager) {
    this.#manager = manager
    const bin = mkdtempSync(join(temporary, 'bin-'))
    symlinkSync(nodes[node] ?? '', join(bin, 'node'))
    if (manager !== 'npm') symlinkSync(join(here, managers[manager].program), join(bin, manager))
    this.#path = [bin, '/usr/local/bin', '/usr/bin', '/bin', dirname(findProgram('npm') ?? '')].join(
      delimiter,
    )
  }

  /** Runs one of README's lines, as the package manager calls it. */
  async run(line: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
    const { install, run: runner } = managers[this.#manager]
    const command = line
      .replace(/^npm i -D /, `${install} `)
      .replace(/^npx /, `${runner} `)
      .replace(/^pnpm add -D (?=.*\btsx\b)/, '$&--allow-build=esbuild ')
    const home = join(temporary, 'home')
    try {
      return await run('sh', ['-ec', command], {
        cwd: this.folder,
        env: {
          ...api.env,
          PATH: this.#path,
          HOME: home,
          GITHUB_TOKEN: token,
          NO_COLOR: '1',
          YARN_NPM_REGISTRY_SERVER: registry.url,
          YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
          YARN_ENABLE_TELEMETRY: '0',
        },
      })
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string }
      throw new Error(`${command}\n${stdout}${stderr}`, { cause: error })
    }
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text)
  }

  has(name: string): boolean {
    return existsSync(join(this.folder, name))
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }
}

/** A test of what a stranger needs, or a visible skip. */
export const strangerOn = (node: Node): typeof test =>
  testWith({
    // The commands are run in a shell.
    'a shell': process.platform === 'win32' ? undefined : 'sh',
    [`Node ${node}`]: nodes[node],
    npm: findProgram('npm'),
    openssl: findProgram('openssl'),
    'the packages of test/ecosystem/strangers': fileIfThere(join(here, 'node_modules/.flexgen-lock.json')),
  })
