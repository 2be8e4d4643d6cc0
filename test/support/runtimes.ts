import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, rmSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { isAbsolute, join, posix } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { findProgram, isExecutable } from './external.ts'

export type RuntimeName =
  | 'node20'
  | 'node22'
  | 'node24'
  | 'deno'
  | 'bun'
  | 'workerd'
  /** With Node's API, `nodejs_compat`. */
  | 'workerd-node'
  | 'chromium'

export interface RunOptions {
  /** Environment variables for Node, Deno and Bun, on top of a nearly empty environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds after which the run is ended and rejects; defaults to 30 seconds. */
  readonly timeout?: number
  /** Allows the script in Deno to read and write below the current folder, which is new; others always allow it. */
  readonly files?: boolean
}

export interface Runtime {
  readonly name: RuntimeName
  /** Path of the program; `undefined` if it is not installed. */
  readonly program: string | undefined
  /**
   * Runs ES-module text that exports `async function main(input)`.
   *
   * @param script self-contained ES-module text
   * @param input argument of `main`, passed as JSON
   * @returns the result of `main`, passed as JSON
   */
  run(script: string, input: unknown, options?: RunOptions): Promise<unknown>
}

type Runner = (program: string, script: string, input: string, options: RunOptions) => Promise<string>

const defaultTimeout = 30_000
const graceful = 5_000
const runtimesFolder = fileURLToPath(new URL('../runtimes/', import.meta.url))

/**
 * A date before the build of the installed workerd, which refuses later ones. From August 2026 on, a date enables
 * Node's modules and `process`, unless flags disable them.
 */
const workerdCompatibilityDate = '2026-10-01'

/** Defines, inside the runtime, a function that calls `main` and converts its outcome to one line of JSON. */
const outcomeSource = `
function describe(error) {
  if (typeof error !== 'object' || error === null) return 'thrown value: ' + String(error)
  const lines = [error.name + ': ' + error.message, String(error.stack)]
  if (error.cause !== undefined && error.cause !== error) lines.push('caused by ' + describe(error.cause))
  return lines.join('\\n')
}
async function outcome(load, input) {
  try {
    const { main } = await load()
    return JSON.stringify({ value: await main(input) })
  } catch (error) {
    return JSON.stringify({ error: describe(error) })
  }
}
`

const running = new Set<() => void>()

process.on('exit', () => {
  for (const end of running) end()
})

export const runtimes: readonly Runtime[] = [
  runtime('node20', process.versions.node.startsWith('20.') ? process.execPath : undefined, runProcess([])),
  runtime('node22', installed('node-22/bin/node'), runProcess([])),
  runtime('node24', installed('node-24/bin/node'), runProcess([])),
  runtime(
    'deno',
    inScope('@deno', '', 'deno'),
    runProcess(
      ['run', '--allow-net', '--allow-env', '--no-prompt', '--no-config', '--no-lock', '--no-remote'],
      ['--allow-read=.', '--allow-write=.'],
    ),
  ),
  // Bun's install script moves the program out of the platform's package.
  runtime('bun', inScope('@oven', 'bun-', 'bin/bun') ?? installed('bun/bin/bun.exe'), runProcess(['run'])),
  runtime(
    'workerd',
    inScope('@cloudflare', 'workerd-', 'bin/workerd'),
    runWorkerd(['no_nodejs_compat', 'no_nodejs_compat_v2']),
  ),
  runtime('workerd-node', inScope('@cloudflare', 'workerd-', 'bin/workerd'), runWorkerd(['nodejs_compat'])),
  runtime('chromium', hasPlaywright() ? findProgram('chromium') : undefined, runChromium),
]

function runtime(name: RuntimeName, program: string | undefined, runner: Runner): Runtime {
  return {
    name,
    program,
    async run(script, input, options = {}) {
      if (program === undefined) throw new Error(`${name} is not installed`)
      let line: string
      try {
        line = await runner(program, script, JSON.stringify(input) ?? 'null', options)
      } catch (cause) {
        throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
      }
      const outcome = JSON.parse(line) as { readonly value?: unknown; readonly error?: string }
      if (outcome.error !== undefined) throw new Error(`${name}: ${outcome.error}`)
      return outcome.value
    },
  }
}

function installed(path: string): string | undefined {
  const program = join(runtimesFolder, 'node_modules', path)
  return isExecutable(program) ? program : undefined
}

/** The program in the platform package of a scope that npm installed. */
function inScope(scope: string, prefix: string, path: string): string | undefined {
  return (
    namesIn(join(runtimesFolder, 'node_modules', scope))
      .filter((name) => name.startsWith(prefix))
      // A build for older processors runs on all of them.
      .sort((a, b) => Number(b.endsWith('-baseline')) - Number(a.endsWith('-baseline')))
      .map((name) => installed(join(scope, name, path)))
      .find((program) => program !== undefined)
  )
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/**
 * Runs the script in its own process, which prints the outcome after a unique mark.
 *
 * @param fileFlags further flags if the script needs files
 */
function runProcess(flags: readonly string[], fileFlags: readonly string[] = []): Runner {
  return async (program, script, input, options) => {
    const mark = `outcome-${randomUUID()}:`
    const files = {
      'script.mjs': script,
      'runner.mjs': `${outcomeSource}
const print = console.log.bind(console)
print(${JSON.stringify(mark)} + (await outcome(() => import('./script.mjs'), JSON.parse(${JSON.stringify(input)}))))
`,
    }
    const access = options.files ? fileFlags : []
    return withProcess(program, [...flags, ...access, 'runner.mjs'], files, options, (child) =>
      lineAfter(mark, child.stdout),
    )
  }
}

function lineAfter(mark: string, stream: Readable | null): Promise<string> {
  return new Promise((resolve) => {
    let seen = ''
    stream?.setEncoding('utf8')
    stream?.on('data', (chunk: string) => {
      seen += chunk
      if (!chunk.includes('\n')) return
      const start = seen.indexOf(mark)
      const end = seen.indexOf('\n', start)
      if (start >= 0 && end >= 0) resolve(seen.slice(start + mark.length, end))
    })
  })
}

/** Runs the script in a worker, which returns the outcome as a response. */
function runWorkerd(flags: readonly string[]): Runner {
  return async (program, script, input, options) => {
    const files = { 'script.mjs': script, ...workerFiles(flags) }
    const args = ['serve', '--control-fd=3', 'config.capnp']
    return withProcess(program, args, files, options, async (child) => {
      const control = child.stdio[3] as Readable
      const event = JSON.parse(await lineAfter('', control)) as { readonly port: number }
      return post(event.port, input)
    })
  }
}

function workerFiles(flags: readonly string[]): Readonly<Record<string, string>> {
  return {
    'runner.mjs': `${outcomeSource}
export default {
  async fetch(request) {
    return new Response(await outcome(() => import('./script.mjs'), await request.json()))
  },
}
`,
    'config.capnp': `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [
        (name = "runner.mjs", esModule = embed "runner.mjs"),
        (name = "script.mjs", esModule = embed "script.mjs"),
      ],
      compatibilityDate = "${workerdCompatibilityDate}",
      compatibilityFlags = ${JSON.stringify(flags)},
    )),
    (name = "internet", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`,
  }
}

/** Posts with `node:http`, so that a test may replace the global `fetch`. */
async function post(port: number, body: string): Promise<string> {
  const call = request({ host: '127.0.0.1', port, method: 'POST', agent: false })
  call.end(body)
  const [response] = (await once(call, 'response')) as [Readable & { readonly statusCode: number }]
  const answer = await text(response)
  if (response.statusCode !== 200) throw new Error(`status ${response.statusCode}: ${answer}`)
  return answer
}

/** Runs a program in a new folder with files until `use` is done, it ends by itself or the time is up. */
async function withProcess(
  program: string,
  args: readonly string[],
  files: Readonly<Record<string, string>>,
  { env = {}, timeout = defaultTimeout }: RunOptions,
  use: (child: ChildProcess) => Promise<string>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'flexgen-runtime-'))
  let end = () => rmSync(folder, { recursive: true, force: true })
  const endAll = () => end()
  running.add(endAll)
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    const child = spawn(program, args, {
      cwd: folder,
      env: { ...bareEnvironment(folder), ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    })
    const removeFolder = end
    end = () => {
      child.kill('SIGKILL')
      removeFolder()
    }
    const exited = new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.once('error', () => resolve())
    })
    try {
      return await within(timeout, Promise.race([use(child), failure(child)]))
    } finally {
      child.kill('SIGKILL')
      await exited
      for (const stream of child.stdio) stream?.destroy()
    }
  } finally {
    running.delete(endAll)
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Rejects when the program cannot start, or ends by itself. */
function failure(child: ChildProcess): Promise<never> {
  return new Promise((_, reject) => {
    let complaints = ''
    child.stderr?.setEncoding('utf8')
    child.stderr?.on('data', (chunk: string) => {
      complaints = (complaints + chunk).slice(-10_000)
    })
    child.once('error', reject)
    child.once('close', (code, signal) => {
      reject(new Error(`ended without a result (${signal ?? `exit code ${code}`})\n${complaints}`))
    })
  })
}

/** None of the test's own variables: no proxy, no `NODE_OPTIONS`, no home folder. */
function bareEnvironment(folder: string): Record<string, string> {
  const kept = ['PATH', 'LD_LIBRARY_PATH'].flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(kept),
    HOME: folder,
    TMPDIR: folder,
    DENO_DIR: join(folder, 'deno'),
    DENO_NO_UPDATE_CHECK: '1',
    NO_COLOR: '1',
  }
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no result within ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The part of `playwright-core` that is used. It is typed here because it may not be installed. */
interface Playwright {
  readonly chromium: {
    launch(options: {
      readonly executablePath: string
      readonly headless: boolean
      readonly args: readonly string[]
    }): Promise<Browser>
  }
}

interface Browser {
  newContext(): Promise<BrowserContext>
  isConnected(): boolean
  close(): Promise<void>
}

interface BrowserContext {
  newPage(): Promise<BrowserPage>
  newCDPSession(
    page: BrowserPage | undefined,
  ): Promise<{ send(method: string, input: object): Promise<unknown> }>
  close(): Promise<void>
}

interface BrowserPage {
  goto(url: string): Promise<unknown>
  evaluate(source: string): Promise<unknown>
  close(): Promise<void>
}

const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let launched: Promise<Browser> | undefined

function requireFromRuntimes(): NodeJS.Require {
  return createRequire(join(runtimesFolder, 'package.json'))
}

function hasPlaywright(): boolean {
  try {
    return requireFromRuntimes().resolve('playwright-core') !== ''
  } catch {
    return false
  }
}

/** The browser that all runs share, started if there is none. */
function browser(program: string): Promise<Browser> {
  const earlier: Promise<Browser | undefined> = launched ?? Promise.resolve(undefined)
  launched = earlier
    .catch(() => undefined)
    .then((open) => {
      if (open?.isConnected()) return open
      const { chromium } = requireFromRuntimes()('playwright-core') as Playwright
      return chromium.launch({ executablePath: program, headless: true, args: chromiumFlags })
    })
  return launched
}

/** Ends the browser that the runs of a test file shared; for `afterAll`. */
export async function closeBrowser(): Promise<void> {
  const closing = launched
  launched = undefined
  await (await closing?.catch(() => undefined))?.close()
}

/** Runs the script as a module of a new page, with its own cookies and cache. */
async function runChromium(
  program: string,
  script: string,
  input: string,
  { timeout = defaultTimeout }: RunOptions,
): Promise<string> {
  const pages = await openBrowserPages(program, script, 1)
  try {
    return await within(timeout, runInPage(pages.pages[0], input))
  } finally {
    await pages.stop()
  }
}

/** A page whose script has been loaded. */
export interface Page {
  /** Calls the script's `main`, and returns its result; both are passed as JSON. */
  readonly run: (input: unknown) => Promise<unknown>
  /** Closes it at once, whatever it is doing. */
  readonly close: () => Promise<void>
}

export interface Pages {
  readonly pages: readonly Page[]
  /** Limits the storage of the origin, in bytes. */
  readonly limitStorage: (bytes: number) => Promise<void>
  readonly stop: () => Promise<void>
}

/**
 * Opens pages of one origin, which share its storage, in Chromium.
 *
 * @param script self-contained ES-module text that exports `main`; each page has its own module
 */
export async function openPages(script: string, count: number): Promise<Pages> {
  const { program } = runtimes.find(({ name }) => name === 'chromium') ?? {}
  if (program === undefined) throw new Error('chromium is not installed')
  const { context, origin, pages, stop } = await openBrowserPages(program, script, count)
  return {
    limitStorage: async (quotaSize) => {
      const session = await context.newCDPSession(pages[0])
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize })
    },
    pages: pages.map((page) => ({
      run: async (input) => {
        const line = await runInPage(page, JSON.stringify(input) ?? 'null')
        const { value, error } = JSON.parse(line) as { readonly value?: unknown; readonly error?: string }
        if (error !== undefined) throw new Error(`chromium: ${error}`)
        return value
      },
      close: () => page.close(),
    })),
    stop,
  }
}

async function openBrowserPages(
  program: string,
  script: string,
  count: number,
): Promise<{
  readonly context: BrowserContext
  readonly origin: string
  readonly pages: readonly BrowserPage[]
  readonly stop: () => Promise<void>
}> {
  const server = createServer((incoming, response) => {
    const [type, body] =
      incoming.url === '/'
        ? ['text/html', '<!doctype html><link rel="icon" href="data:,">']
        : ['text/javascript', script]
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let context: BrowserContext | undefined
  const stop = async (): Promise<void> => {
    await within(graceful, Promise.resolve(context?.close())).catch(closeBrowser)
    server.close()
    server.closeAllConnections()
  }
  const open = async (): Promise<readonly [BrowserContext, readonly BrowserPage[]]> => {
    const made = await (await browser(program)).newContext()
    context = made
    const pages: BrowserPage[] = []
    for (let index = 0; index < count; index++) {
      const page = await made.newPage()
      await page.goto(origin)
      pages.push(page)
    }
    return [made, pages]
  }
  try {
    const [made, pages] = await within(defaultTimeout, open())
    return { context: made, origin, pages, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function runInPage(page: BrowserPage | undefined, input: string): Promise<string> {
  return String(
    await page?.evaluate(`(() => {
      ${outcomeSource}
      return outcome(() => import('/script.mjs'), JSON.parse(${JSON.stringify(input)}))
    })()`),
  )
}

/**
 * Bundles TypeScript sources into one ES module with the entry's exports. Absolute imports are read from disk; packages
 * are those of `test/runtimes` and the root.
 *
 * @param entry TypeScript text, which may import the modules as `./name.ts`
 * @param modules text of each virtual module by its path, such as `name.ts` or `folder/name.ts`
 */
export async function bundleScript(
  entry: string,
  modules: Readonly<Record<string, string>>,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['entry'],
    plugins: [virtualModules(entry, modules)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { target: 'es2022' } },
    charset: 'utf8',
    logLevel: 'silent',
  })
  const [bundle] = outputFiles
  if (bundle === undefined) throw new Error('esbuild gave no bundle')
  return bundle.text
}

function virtualModules(entry: string, modules: Readonly<Record<string, string>>): Plugin {
  const texts = new Map(Object.entries(modules).map(([path, content]) => [posix.normalize(path), content]))
  return {
    name: 'virtual-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /.*/ }, ({ kind, path, namespace, importer }) => {
        if (kind === 'entry-point') return { path: '<entry>', namespace: 'virtual' }
        if (path.startsWith('file:')) return { path: fileURLToPath(path) }
        if (isAbsolute(path)) return { path }
        if (namespace !== 'virtual' || !path.startsWith('.')) return undefined
        const resolved = posix.join(posix.dirname(importer), path)
        if (texts.has(resolved)) return { path: resolved, namespace: 'virtual' }
        return { errors: [{ text: `no virtual module "${resolved}"` }] }
      })
      onLoad({ filter: /.*/, namespace: 'virtual' }, ({ path }) => ({
        contents: path === '<entry>' ? entry : (texts.get(path) ?? ''),
        loader: 'ts',
        resolveDir: runtimesFolder,
      }))
    },
  }
}
