/** Projects that import clients, as a user would set them up, and the API that their programs call. */
import { type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { compile } from '../../../src/compile.ts'
import { type Api, startApi } from '../../support/emitted.ts'

export const packages = fileURLToPath(new URL('node_modules', import.meta.url))

const acme = `flexgen: 1
baseUrl: \${variables.origin}
variables: { origin: {} }
auth: { type: bearer, token: "\${env.ACME_TOKEN}" }
`
const crm = `flexgen: 1
baseUrl: \${variables.origin}/crm
variables: { origin: {} }
auth:
  type: oauth2
  grantType: client_credentials
  accessTokenUrl: \${variables.origin}/token
  clientId: flexgen
  clientSecret: \${env.CRM_CLIENT_SECRET}
  tokenStores: [file]
`
/** The environment variables that the clients read. */
export const secrets = { ACME_TOKEN: 'acme-token-1', CRM_CLIENT_SECRET: 'crm-secret-2' }
const issued = 'crm-token-3'

/** The files of both clients. */
export function clients(ending: string, folder = 'generated'): Readonly<Record<string, string>> {
  const texts = Object.entries({ acme, crm }).flatMap(([name, config]) => {
    const text = `${config}output: { file: ${folder}/${name}${ending} }\n`
    return compile({ path: `${name}.flexgen.yaml`, text }).files
  })
  return Object.fromEntries(texts.map(({ path, text }) => [path, text]))
}

export function startOurApi(): Promise<Api> {
  return startApi(({ method, url, headers, body }) => {
    const answer = (right: boolean, body: object) => ({
      status: right ? 200 : 401,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (method === 'POST' && url === '/token') {
      const form = new URLSearchParams(body)
      return answer(form.get('client_secret') === secrets.CRM_CLIENT_SECRET, {
        access_token: issued,
        token_type: 'Bearer',
        expires_in: 3600,
      })
    }
    const token = { '/items': secrets.ACME_TOKEN, '/crm/contacts': issued }[url]
    return answer(token !== undefined && headers['authorization'] === `Bearer ${token}`, {})
  })
}

/** What a program must have sent: both calls, and one for a token. */
export const expectedCalls = ['GET /items', 'POST /token', 'GET /crm/contacts']

/** Whether the file store of the project contains the token. */
export function hasStored(folder: string): boolean {
  const file = join(folder, '.flexgen/crm.json')
  return existsSync(file) && readFileSync(file, 'utf8').includes(issued)
}

/** A new folder with these files. */
export function makeFolder(parent: string, files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(parent, 'project-')))
  for (const [path, text] of Object.entries(files)) put(join(folder, path), text)
  return folder
}

export function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** `package.json` as `npm init -y` writes it, with further members. */
export function packageJson(members: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ name: 'app', version: '1.0.0', main: 'index.js', type: 'commonjs', ...members })
}

/** Milliseconds after which a command is ended. */
const patience = 300_000

export interface Outcome {
  readonly code: number | null
  /** Both streams, in their order. */
  readonly output: string
}

/** Runs a command as a user would in a shell, with the given folders first on the PATH. */
export function runInShell(
  command: string,
  folder: string,
  path: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = startInShell(command, folder, path, env)
    const timer = setTimeout(() => endGroup(child.pid), patience)
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
    child.once('error', reject)
    child.once('close', (code) => {
      clearTimeout(timer)
      resolve({ code, output })
    })
  })
}

/** A shell that writes both streams to stdout, in a group of its own, so that what it starts ends with it. */
function startInShell(
  command: string,
  folder: string,
  path: readonly string[],
  env: Readonly<Record<string, string>>,
): ChildProcessByStdio<null, Readable, null> {
  const child = spawn('sh', ['-c', `exec 2>&1; ${command}`], {
    cwd: folder,
    env: environment(folder, path, env),
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  const end = (): void => endGroup(child.pid)
  process.once('exit', end)
  child.once('close', () => process.off('exit', end))
  return child
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** A nearly empty environment, as of a new user without a network. */
function environment(
  folder: string,
  path: readonly string[],
  env: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    PATH: [...path, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
    HOME: folder,
    NO_COLOR: '1',
    NEXT_TELEMETRY_DISABLED: '1',
    DENO_DIR: join(folder, '.deno'),
    DENO_NO_UPDATE_CHECK: '1',
    ...env,
  }
}

let written: Readonly<Record<string, unknown>> | undefined

/** Compiler options that `tsc --init` writes. */
export function initialOptions(): Readonly<Record<string, unknown>> {
  written ??= runInit()
  return written
}

function runInit(): Readonly<Record<string, unknown>> {
  const [text = '', other] = ['typescript', 'typescript-7'].map((compiler) => {
    const folder = mkdtempSync(join(tmpdir(), 'flexgen-tsc-'))
    try {
      execFileSync(process.execPath, [join(packages, compiler, 'bin/tsc'), '--init'], {
        cwd: folder,
        stdio: 'ignore',
      })
      return readFileSync(join(folder, 'tsconfig.json'), 'utf8')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
  if (text !== other)
    throw new Error('TypeScript 5.9 and 7 write different projects: test each with its own.')
  const json = text.replace(/^\s*\/\/.*$/gm, '').replace(/,(?=\s*\})/g, '')
  return (JSON.parse(json) as { compilerOptions: Record<string, unknown> }).compilerOptions
}

/** Runs a command that starts a server, and ends it after `use`, which receives its URL and what it has printed. */
export async function withServer(
  command: string,
  folder: string,
  path: readonly string[],
  env: Readonly<Record<string, string>>,
  use: (url: string, printed: () => string) => Promise<Outcome>,
): Promise<Outcome> {
  const child = startInShell(command, folder, path, env)
  const closed = once(child, 'close')
  let output = ''
  try {
    const url = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${command} does not start:\n${output}`)), patience)
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk
        const [, found] = /(http:\/\/127\.0\.0\.1:\d+)\D/.exec(output) ?? []
        if (found === undefined) return
        clearTimeout(timer)
        resolve(found)
      })
      child.once('close', () => reject(new Error(`${command} ended:\n${output}`)))
    })
    return await use(url, () => output)
  } finally {
    endGroup(child.pid)
    await closed
  }
}
