import { execFile, fork } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterFile } from '../support/after-file.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A version of TypeScript, by its folder in `node_modules`. */
export interface Compiler {
  readonly name: string
  readonly folder: string
  readonly version: number
  /** Strict flags that earlier versions do not know. */
  readonly flags: Readonly<Record<string, boolean>>
}

const later = { isolatedDeclarations: true, erasableSyntaxOnly: true, noUncheckedSideEffectImports: true }

export const compilers: readonly Compiler[] = [
  { name: 'TypeScript 5.4', version: 5.4, folder: 'typescript-5.4', flags: {} },
  { name: 'TypeScript 5.9', version: 5.9, folder: 'typescript-5.9', flags: later },
  { name: 'TypeScript 7', version: 7, folder: 'typescript', flags: later },
]

/** The global types that a user's project has. */
export interface Platform {
  readonly name: string
  /** Its name in `docs/importing.md`. */
  readonly project: 'browser' | 'Node, Deno, Bun' | 'Workers'
  readonly lib: readonly string[]
  /** A package of global types, and its name in `types`; `undefined` if there is only the `lib`. */
  readonly types?: { readonly name: string; readonly folder: string }
  /** The oldest compiler that the package supports, according to its `typeScriptVersion`. */
  readonly since?: number
  /** Those of `document`, `process` and `WebSocketPair` that the platform lacks. */
  readonly lacks: readonly string[]
}

export const platforms: readonly Platform[] = [
  {
    name: 'DOM',
    project: 'browser',
    lib: ['es2022', 'dom', 'dom.iterable'],
    lacks: ['WebSocketPair', 'process'],
  },
  {
    name: '@types/node 20',
    project: 'Node, Deno, Bun',
    lib: ['es2022'],
    types: { name: 'node', folder: 'node_modules/@types/node' },
    lacks: ['WebSocketPair', 'document'],
  },
  {
    name: '@types/node, newest',
    project: 'Node, Deno, Bun',
    lib: ['es2022'],
    types: { name: 'node', folder: 'test/runtimes/node_modules/types-node-latest' },
    since: 5.6,
    lacks: ['WebSocketPair', 'document'],
  },
  // issue 12, D8
  {
    name: '@cloudflare/workers-types 4',
    project: 'Workers',
    lib: ['es2022'],
    types: { name: 'workers-types', folder: 'test/runtimes/node_modules/workers-types-4' },
    lacks: ['document', 'process'],
  },
  {
    name: '@cloudflare/workers-types',
    project: 'Workers',
    lib: ['es2022'],
    types: { name: 'workers-types', folder: 'test/runtimes/node_modules/@cloudflare/workers-types' },
    lacks: ['document'],
  },
]

/** The oldest supported target, as in `docs/importing.md`. */
export const target = 'es2017'

/** How a user's project finds modules. */
export const resolutions = ['bundler', 'nodenext'] as const

/** From ES2022 on, TypeScript checks fields of classes differently. */
const targets = { bundler: target, nodenext: 'es2022' } as const

/** The strictest flags that the oldest compiler knows. */
const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  isolatedModules: true,
  verbatimModuleSyntax: true,
}

/** The folder of a platform's types; `undefined` if they are not installed. */
export function typesFolder({ types }: Platform): string | undefined {
  if (!types) return root
  const folder = join(root, types.folder)
  return existsSync(folder) ? folder : undefined
}

/** The error lines that `tsc` prints for a project with these files, with relative paths. */
export async function typeErrors(
  files: Readonly<Record<string, string>>,
  compiler: Compiler,
  platform: Platform,
  moduleResolution: (typeof resolutions)[number],
): Promise<readonly string[]> {
  const project = createProject(files)
  try {
    return await project.errors(compiler, platform, moduleResolution)
  } finally {
    project.remove()
  }
}

/** Files that are compiled several times. */
export interface TypeProject {
  /** The error lines that `tsc` prints, with relative paths. */
  errors(
    compiler: Compiler,
    platform: Platform,
    moduleResolution: (typeof resolutions)[number],
  ): Promise<readonly string[]>
  remove(): void
}

export function createProject(files: Readonly<Record<string, string>>): TypeProject {
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-types-'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  let count = 0
  return {
    errors: ({ folder: compiler, flags }, { lib, types }, moduleResolution) => {
      const number = ++count
      mkdirSync(join(folder, `types-${number}`))
      // Linked under the name that packages import, so that no second version is found.
      if (types)
        symlinkSync(join(root, types.folder), join(folder, `types-${number}`, types.name), 'junction')
      const options = {
        ...strictest,
        ...flags,
        target: targets[moduleResolution],
        module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
        moduleResolution,
        lib,
        types: types ? [types.name] : [],
        typeRoots: [`./types-${number}`],
        declaration: true,
        // With `noEmit`, 5.4 would not check declarations.
        emitDeclarationOnly: true,
        outDir: `declared-${number}`,
        allowImportingTsExtensions: true,
        skipLibCheck: true,
      }
      const config = `tsconfig-${number}.json`
      writeFileSync(
        join(folder, config),
        JSON.stringify({ compilerOptions: options, files: Object.keys(files) }),
      )
      return runCompiler(compiler, folder, config)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The native compiler starts fast; the others, in JavaScript, do not. */
const native = 'typescript'

/** Runs a compiler, by its folder, on a project like its `tsc`, and returns its errors, one per line. */
export function runCompiler(
  compiler: string,
  project: string,
  config = 'tsconfig.json',
): Promise<readonly string[]> {
  return compiler === native ? runTsc(compiler, project, config) : warmCompiler(compiler).run(project, config)
}

/** Runs the `tsc` of a compiler’s folder. */
function runTsc(compiler: string, project: string, config = 'tsconfig.json'): Promise<readonly string[]> {
  const bin = join(root, 'node_modules', compiler, 'bin/tsc')
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [bin, '-p', config, '--pretty', 'false'],
      { cwd: project },
      (failure, stdout, stderr) => {
        const lines = errorLines(`${stdout}${stderr}`)
        // A compiler that fails without output has not checked anything.
        resolve(failure && !lines.length ? [failure.message] : lines)
      },
    )
  })
}

const errorLines = (output: string): readonly string[] =>
  output.split(/\r?\n/).filter((line) => /^\S/.test(line))

/** A process that compiles one project after another, since a compiler in JavaScript is slow until V8 has optimised it. */
interface WarmCompiler {
  readonly run: (project: string, config: string) => Promise<readonly string[]>
}

const warmCompilers = new Map<string, WarmCompiler>()

function warmCompiler(compiler: string): WarmCompiler {
  const known = warmCompilers.get(compiler)
  if (known) return known
  const child = fork(fileURLToPath(new URL('warm-compiler.mjs', import.meta.url)), [
    join(root, 'node_modules', compiler, 'lib/typescript.js'),
  ])
  child.unref()
  child.channel?.unref()
  afterFile(() => {
    warmCompilers.delete(compiler)
    child.kill()
  })
  let jobs = 0
  const waiting = new Map<number, { resolve(lines: readonly string[]): void; reject(error: Error): void }>()
  child.on('message', ({ id, output }: { readonly id: number; readonly output: string }) => {
    waiting.get(id)?.resolve(errorLines(output))
    waiting.delete(id)
    if (!waiting.size) child.channel?.unref()
  })
  child.once('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${compiler} ended with ${code}`))
  })
  const started: WarmCompiler = {
    run: (project, config) =>
      new Promise((resolve, reject) => {
        waiting.set(++jobs, { resolve, reject })
        child.channel?.ref()
        child.send({ id: jobs, config: join(project, config) })
      }),
  }
  warmCompilers.set(compiler, started)
  return started
}
