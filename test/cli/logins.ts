import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { createServer, type Server } from 'node:net'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterFile } from '../support/after-file.ts'
import { createProject, type Project } from './project.ts'
import { cliPath } from './run-cli.ts'

/** No other program has it in its arguments, which a test searches. */
export const clientSecret: string = `s3cret-${randomBytes(12).toString('hex')}`

/** How a login is started. */
export interface LoginSetup {
  /** Origin of the server of `startLoginServer`. */
  readonly origin: string
  /** Command with its arguments; defaults to a login. */
  readonly command?: readonly string[]
  /** Keys of `auth`, as lines. */
  readonly keys?: readonly string[]
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly project?: Project
  /** Variables of the config; without them, the server's `origin`. */
  readonly variables?: Readonly<Record<string, string>>
  /** True if standard output is the terminal, too; `startLoginInTerminal` otherwise returns it by itself. */
  readonly showsStdout?: boolean
  /** Program that runs flexgen; defaults to the Node of the tests. */
  readonly node?: string | undefined
}

/** A running login. */
export interface RunningLogin {
  readonly project: Project
  readonly child: ChildProcess
  /** Its output so far: standard error, or what its terminal shows. */
  readonly said: () => string
  /** Waits until it has printed something, and returns that. */
  readonly saying: (pattern: RegExp) => Promise<RegExpExecArray>
  /** Types into its terminal, or writes to its standard input. */
  readonly type: (text: string) => void
  readonly end: Promise<EndedLogin>
}

export interface EndedLogin {
  readonly exitCode: number | null
  readonly stdout: string
  readonly said: string
  /** False if its terminal is in another mode than before. */
  readonly isRestored: boolean
}

/** The config of an API whose server is that of `startLoginServer`. */
export function loginConfig(keys: readonly string[] = []): string {
  const lines = ['type: oauth2', "accessTokenUrl: '${variables.origin}/token'", 'clientId: app', ...keys]
  if (!keys.some((key) => key.startsWith('grantType:')))
    lines.push("authorizationUrl: '${variables.origin}/authorize'")
  if (keys.includes('grantType: device_code'))
    lines.push("deviceAuthorizationUrl: '${variables.origin}/device'")
  if (!keys.some((key) => key.startsWith('tokenStores:'))) lines.push('tokenStores: [file]')
  const auth = lines.map((line) => `  ${line}\n`).join('')
  return `flexgen: 1\nbaseUrl: https://api.example.com\nvariables: { origin: {} }\nauth:\n${auth}`
}

/** A project with that config. */
export function loginProject(keys: readonly string[] = []): Project {
  return createProject({ 'acme.flexgen.yaml': loginConfig(keys) })
}

/** Replaces the browser: notes its arguments, and does nothing. */
function fakeBrowser(project: Project): string {
  const folder = join(project.folder, '..', 'bin')
  mkdirSync(folder, { recursive: true })
  const script = `#!/bin/sh\nenv > "${folder}/environment"\nprintf '%s\\n' "$@" >> "${folder}/opened"\n`
  writeFileSync(join(folder, 'xdg-open'), script, { mode: 0o755 })
  return folder
}

/** The argument of the browser, once it was opened. */
export async function opened(project: Project): Promise<string> {
  return until(() => {
    const file = join(project.folder, '..', 'bin/opened')
    return existsSync(file) ? readFileSync(file, 'utf8').trim() || undefined : undefined
  })
}

/** The environment of the browser. */
export function browserEnvironment(project: Project): string {
  return readFileSync(join(project.folder, '..', 'bin/environment'), 'utf8')
}

/** Starts a login without a terminal. */
export function startLogin(setup: LoginSetup): RunningLogin {
  return start(setup, [])
}

/** Starts a login in its own terminal. */
export function startLoginInTerminal(setup: LoginSetup): RunningLogin {
  const project = setup.project ?? loginProject(setup.keys)
  const outside = join(project.folder, '..')
  const [report, stdout] = [join(outside, 'report.json'), join(outside, 'stdout.txt')]
  writeFileSync(stdout, '')
  const script = fileURLToPath(new URL('terminal.py', import.meta.url))
  const login = start({ ...setup, project }, ['python3', script, report, setup.showsStdout ? '-' : stdout])
  const end = login.end.then(async ({ said }) => ({
    ...JSON.parse(readFileSync(report, 'utf8')),
    stdout: readFileSync(stdout, 'utf8'),
    said,
  }))
  return { ...login, end }
}

/** Starts another command in its own terminal. */
export function startInTerminal(project: Project, command: readonly string[]): RunningLogin {
  return startLoginInTerminal({ origin: '', project, command, variables: {} })
}

function start(
  {
    origin,
    command = ['login', 'acme.flexgen.yaml'],
    keys,
    args = [],
    env = {},
    variables = { origin },
    node = process.execPath,
    ...setup
  }: LoginSetup,
  through: readonly string[],
): RunningLogin {
  const project = setup.project ?? loginProject(keys)
  const [program = '', ...words] = [
    ...through,
    node,
    cliPath,
    ...command,
    ...Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]),
    ...args,
  ]
  const child = spawn(program, words, {
    cwd: project.folder,
    env: {
      HOME: process.env['HOME'],
      FLEXGEN_CREDENTIAL_CLIENT_SECRET: clientSecret,
      DISPLAY: ':0',
      ...env,
      PATH: `${fakeBrowser(project)}${delimiter}${process.env['PATH']}`,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  afterFile(() => child.kill('SIGKILL'))
  child.stdin.on('error', () => undefined)
  let said = ''
  // The program that emulates the terminal prints what it shows on standard output.
  const shown = through.length ? child.stdout : child.stderr
  shown.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk
  })
  const other = text(through.length ? child.stderr : child.stdout)
  const end = new Promise<EndedLogin>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', async (exitCode) => {
      resolve({ exitCode, stdout: await other, said, isRestored: true })
    })
  })
  return {
    project,
    child,
    said: () => said,
    saying: (pattern) =>
      until(
        () => pattern.exec(said) ?? undefined,
        () => `It said:\n${said}`,
      ),
    type: (typed) => child.stdin.write(typed),
    end,
  }
}

/** Polls for at most 20 seconds. */
export async function until<T>(
  look: () => T | undefined | Promise<T | undefined>,
  complaint: () => string = () => 'It did not come about.',
): Promise<T> {
  for (let tries = 0; tries < 1000; tries++) {
    const found = await look()
    if (found !== undefined) return found
    await pause(20)
  }
  throw new Error(complaint())
}

/** The address of the login, once it is shown. */
export async function shownUrl({ saying }: RunningLogin): Promise<string> {
  const [, url = ''] = await saying(/\n {2}(\S+)\s+\n/)
  await saying(/Press Ctrl-C to cancel\.\r?\n/)
  return url
}

/** Logs in as a browser does, without showing the server's page, and returns the redirect. */
export async function redirectOf(url: string): Promise<string> {
  const { headers } = await get(url)
  return `${headers.location}`
}

export interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Sends one request, without following redirects. */
export function get(
  url: string,
  options: { readonly method?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent: false, ...options }, async (response) => {
      const { statusCode: status, headers } = response
      resolve({ status, headers, body: await text(response) })
    })
    sent.once('error', reject).end()
  })
}

/**
 * A free port, and a redirect to it. Systems take the ports of connections from above this range, so no other program's
 * connection occupies it before the login listens, or after it has ended.
 */
export async function freeRedirect(
  host = '127.0.0.1',
): Promise<{ readonly port: number; readonly uri: string }> {
  for (;;) {
    const port = randomInt(10_000, 32_768)
    if (await isFree(port)) return { port, uri: `http://${host}:${port}/callback` }
  }
}

export function listenOn(port: number, host = '127.0.0.1'): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(port, host, () => resolve(server))
  })
}

/** True if nothing listens on a port of this machine, so that a new login could. */
export async function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  try {
    const server = await listenOn(port, host)
    await new Promise((resolve) => server.close(resolve))
    return true
  } catch {
    return false
  }
}

/** The arguments of all programs of this machine, as Linux reports them. */
export function processList(): string {
  const list = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return list.map((id) => argumentsOf(id)).join('\n')
}

function argumentsOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    // The program has ended.
    return ''
  }
}

/** The tokens that a login stored. */
export function storedTokens(project: Project, path = '.flexgen/acme.json'): Record<string, unknown> {
  return JSON.parse(project.read(path)) as Record<string, unknown>
}
