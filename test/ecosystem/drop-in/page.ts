import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { blocksOf, configName } from '../../../scripts/docs/blocks.ts'
import { readDocument } from '../../../scripts/docs/made-parts.ts'
import { compile } from '../../../src/compile.ts'
import { runCompiler } from '../../types/compilers.ts'

const run = promisify(execFile)
const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../../..')

/** The installed libraries. */
export const packages = join(here, 'node_modules')

const page = 'docs/drop-into.md'
const blocks = blocksOf(page, readDocument(page))

const written = new Map(
  blocks.flatMap(({ mark, text }) => (mark?.kind === 'program' ? [[mark.value, text] as const] : [])),
)

/** Newer versions of libraries, which need a newer Node, and what the page says to write for them. */
const newer: readonly (readonly [library: string, alias: string, old: string, replacement: string])[] = [
  ['ky', 'ky-2', 'prefixUrl', 'prefix'],
  ['wretch', 'wretch-3', '.polyfills({ fetch })', '.fetchPolyfill(fetch)'],
]

/** The text of a file with a newer version of its library. */
const withAlias = (text: string, library: string, alias: string): string =>
  text.replaceAll(new RegExp(`'(\\.\\./)?${library}\\b`, 'g'), `'$1${alias}`)

/** The other transport of MCP's SDK, as the page says. */
const mcpSse = (written.get('mcp.ts') ?? '')
  .replaceAll('StreamableHTTPClientTransport', 'SSEClientTransport')
  .replace('client/streamableHttp.js', 'client/sse.js')
  .replace('/mcp`', '/sse`')

/** The programs of the page, by file name, and those that it describes. */
export const programs: ReadonlyMap<string, string> = new Map([
  ...written,
  ['mcp-sse.ts', mcpSse] as const,
  ...newer.map(([library, alias, old, replacement]) => {
    const text = written.get(`${library}.ts`) ?? ''
    if (!text.includes(old)) throw new Error(`${library}.ts on the page lacks ${old}`)
    return [`${alias}.ts`, withAlias(text.replace(old, replacement), library, alias)] as const
  }),
])

/** The commands of the page, each as words. */
export const commands: readonly (readonly string[])[] = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'))
  .map((line) => line.split(' '))

/** A user's settings. orval reads `target` too. */
const compilerOptions = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
}

/** The clients of the page: its own configs, and those that `flexgen init` writes. */
const configs: ReadonlyMap<string, string> = new Map([
  ...['github', 'stripe'].map((name) => {
    const path = `${name}.flexgen.yaml`
    return [path, readFileSync(join(root, 'examples', path), 'utf8')] as const
  }),
  ...blocks.flatMap((block) =>
    block.mark?.kind === 'config' ? [[configName(block), block.text] as const] : [],
  ),
])

/** The config with another `auth`. */
export function withAuth(config: string, auth: string): string {
  return config.replace(/^auth:.*\n(?: .*\n)*/m, () => `auth: ${auth}\n`)
}

/**
 * Writes a project with the programs and clients of the page, and with `uses`.
 *
 * @param change returns what replaces a config
 * @returns its folder
 */
export function writeProject(
  folder: string,
  change: (config: string) => string = (config) => config,
): string {
  const project = mkdtempSync(join(folder, 'project-'))
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(project, path)), { recursive: true })
    writeFileSync(join(project, path), text)
  }
  for (const [path, config] of configs) {
    const text = change(config)
    const { files, diagnostics } = compile({ path, text })
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    if (errors.length) throw new Error(`${path}: ${errors.map(({ message }) => message).join(' ')}\n${text}`)
    for (const file of files) put(file.path, file.text)
  }
  for (const [name, text] of programs) put(name, text)
  cpSync(join(here, 'uses'), join(project, 'uses'), { recursive: true })
  for (const [library, alias] of newer) {
    put(`uses/${alias}.ts`, withAlias(readFileSync(join(here, `uses/${library}.ts`), 'utf8'), library, alias))
  }
  put('notes.openapi.json', readFileSync(join(here, 'notes.openapi.json'), 'utf8'))
  put('package.json', '{ "type": "module" }')
  put('tsconfig.json', JSON.stringify({ compilerOptions, include: ['*.ts', 'uses'] }))
  symlinkSync(packages, join(project, 'node_modules'), 'junction')
  return project
}

/** Runs commands of the page in a project, by their packages; or one of these packages with other arguments. */
export async function runCommands(
  project: string,
  ...calls: readonly (string | readonly [name: string, ...rest: string[]])[]
): Promise<void> {
  for (const call of calls) {
    const [name = '', ...rest] =
      typeof call === 'string'
        ? (commands.find(([npx, name]) => npx === 'npx' && name === call)?.slice(1) ?? [])
        : call
    await run(process.execPath, [join(packages, '.bin', name), ...rest], { cwd: project })
  }
}

/** The type errors of a project, with a version of TypeScript: its folder in the root's `node_modules`. */
export async function typeErrors(
  project: string,
  compiler: string,
  options: object,
  exclude: readonly string[] = [],
): Promise<readonly string[]> {
  const config = { compilerOptions: { ...compilerOptions, ...options }, include: ['*.ts', 'uses'], exclude }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
  return await runCompiler(compiler, project)
}

let count = 0

/** Imports a file of a project, with a state of its own. The libraries stay outside. */
export async function load(project: string, entry: string): Promise<Record<string, unknown>> {
  const outfile = join(project, `loaded-${count++}.mjs`)
  await build({
    absWorkingDir: project,
    stdin: { contents: `export * from './${entry}'`, resolveDir: project },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  })
  return (await import(pathToFileURL(outfile).href)) as Record<string, unknown>
}
