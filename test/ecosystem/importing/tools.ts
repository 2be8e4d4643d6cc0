/** How each tool of docs/importing.md is set up: the programs that import the clients, and what a new project has. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileIfThere } from '../../support/external.ts'
import { type RuntimeName, runtimes } from '../../support/runtimes.ts'
import type { Row } from './page.ts'
import { expectedCalls, packages, put, runInShell, secrets, withServer } from './project.ts'

export interface Tool {
  /** Compiler options that its starter writes; defaults to those of `tsc --init`. */
  readonly compilerOptions?: Readonly<Record<string, unknown>>
  /** Files besides the clients and those of the page: the program, and what the tool's own starter writes. */
  readonly files: (row: Row, origin: string) => Readonly<Record<string, string>>
  /** Programs that its commands name, for a version; `undefined` if one is not installed. */
  readonly programs?: (version: string) => Readonly<Record<string, string | undefined>>
  /** Whether the project has the packages of this folder. */
  readonly packages?: boolean
  /** Folder of the clients; defaults to `generated`. */
  readonly generated?: string
  /** Replaces the shell, for a command that does not run the program, or does not end. */
  readonly run?: typeof runInShell
  /** What the output contains if the calls succeeded; defaults to the statuses. */
  readonly ran?: RegExp
  /** Calls that must arrive, if the program is run more than once. */
  readonly calls?: readonly string[]
  /** `false` if the tool's platform has no files. */
  readonly stores?: boolean
}

/** The lines that import both clients, as the row imports one. */
function importsOf({ importing }: Row): string {
  const lines = [
    ['createAcmeClient', importing],
    ['createCrmClient, fileTokenStore', importing.replaceAll('acme', 'crm')],
  ].map(([names, from = '']) =>
    from.startsWith('require') ? `const { ${names} } = ${from}\n` : `import { ${names} } ${from}\n`,
  )
  return lines.join('')
}

/** A function that calls the API with both clients, and returns the statuses of the responses. */
function calls(origin: string, { typed = true } = {}): string {
  return `
const variables = { origin: ${JSON.stringify(origin)} }

async function statuses()${typed ? ': Promise<string>' : ''} {
  const acme = createAcmeClient({ variables })
  const crm = createCrmClient({ variables, tokenStore: fileTokenStore() })
  const responses = [await acme.fetch('/items'), await crm.fetch('/contacts')]
  return \`statuses: \${responses.map(({ status }) => status).join(' ')}\`
}
`
}

/** The same for a platform without files, where only the client with the file store must fail. */
function callsWithoutFiles(origin: string): string {
  return `
const options = { variables: { origin: ${JSON.stringify(origin)} }, env: ${JSON.stringify(secrets)} }

async function statuses(): Promise<string> {
  const acme = createAcmeClient(options)
  const crm = createCrmClient(options)
  const responses = [await acme.fetch('/items'), await crm.fetch('/contacts')]
  const stored = createCrmClient({ ...options, tokenStore: fileTokenStore() })
  const failed = await stored.fetch('/contacts').then(() => 'nothing', (error: { readonly code?: string }) => error.code)
  return \`statuses: \${responses.map(({ status }) => status).join(' ')}, failed: \${failed}\`
}
`
}

const usesTypes = (name: string): boolean => /\.[cm]?tsx?$/.test(name)

/** A program that prints the statuses. */
function printing(name: string, row: Row, origin: string): Readonly<Record<string, string>> {
  const typed = usesTypes(name)
  // Programs of users have a top-level await, unless they are CommonJS.
  const isCommonJs =
    row.importing.startsWith('require') || row.members['tsconfig.json']?.['verbatimModuleSyntax'] === false
  const print = isCommonJs ? 'statuses().then(console.log)' : 'console.log(await statuses())'
  return { [name]: `${importsOf(row)}${calls(origin, { typed })}\n${print}\n` }
}

/** The program that the command names first. */
function named(row: Row, origin: string): Readonly<Record<string, string>> {
  const [name] = /\bmain\.\w+/.exec(row.command) ?? []
  if (name === undefined) throw new Error(`No program in the command ${row.command}`)
  return printing(name, row, origin)
}

/** Tests in JavaScript are `.js`: Jest looks for no `.mjs`. */
const testEnding = ({ ending }: Row): string => (ending === '.ts' ? '.ts' : '.js')

/** A test of the project, with the functions of a package. */
const inTest =
  (framework: string) =>
  (row: Row, origin: string): Readonly<Record<string, string>> => ({
    [`main.test${testEnding(row)}`]: `import { expect, test } from '${framework}'
${importsOf(row)}${calls(origin, { typed: row.ending === '.ts' })}
test('calls the API', async () => {
  expect(await statuses()).toBe('statuses: 200 200')
})
`,
  })

const runtime = (name: RuntimeName): string | undefined =>
  runtimes.find((runtime) => runtime.name === name)?.program
const fromNpm = (path: string): string | undefined => fileIfThere(join(packages, path))

const nodes: Readonly<Record<string, RuntimeName>> = { '20': 'node20', '22': 'node22', '24': 'node24' }
const compilers: Readonly<Record<string, string>> = { '5.9': 'typescript', '7': 'typescript-7' }

const node: Tool = {
  files: named,
  programs: (version) => ({ node: runtime(nodes[version] ?? 'node20') }),
}
const tsc: Tool = {
  // The command runs what tsc has written.
  files: (row, origin) => {
    const [, name = 'main.js'] = /\bnode (\S+)/.exec(row.command) ?? []
    return printing(name.replace(/js$/, 'ts'), row, origin)
  },
  programs: (version) => ({ tsc: fromNpm(`${compilers[version]}/bin/tsc`) }),
}

/** Runs what Vite builds for a page, or what its server sends to one. */
const runVite: typeof runInShell = (command, folder, path, env) => {
  if (command === 'vite') return runServed(command, folder, path, env)
  if (command.includes('node')) return runInShell(command, folder, path, env)
  // Its code for preloading needs a `document`.
  put(
    join(folder, 'page.mjs'),
    'globalThis.document = { createElement: () => ({ relList: { supports: () => true } }) }\n',
  )
  const run = 'cp dist/assets/*.js bundle.mjs && node --import ./page.mjs bundle.mjs'
  return runInShell(`${command} && ${run}`, folder, path, env)
}

/** Loads the modules of the page from Vite's server, and runs them in Node. */
const runServed: typeof runInShell = (command, folder, path, env) =>
  withServer(`${command} --host 127.0.0.1 --port 0`, folder, path, env, async (url, printed) => {
    for (const name of ['main', 'generated/acme', 'generated/crm']) {
      const response = await fetch(`${url}/${name}.ts`)
      const text = await response.text()
      const local = text
        .replace(/(?<=from ")\/(generated\/\w+)\.ts"/g, './$1.mjs"')
        .replace(/(?<=from ")\/@vite\/client"/g, '../vite-client.mjs"')
      put(join(folder, `${name}.mjs`), local)
    }
    // The part of Vite's client that imports need; the whole one needs a browser.
    put(join(folder, 'vite-client.mjs'), 'export const injectQuery = (url) => url\n')
    const { code, output } = await runInShell('node main.mjs', folder, path, env)
    return { code, output: `${output}${printed()}` }
  })

/** What create-next-app writes into `tsconfig.json`. */
const nextTsconfig = {
  target: 'ES2017',
  lib: ['dom', 'dom.iterable', 'esnext'],
  allowJs: true,
  skipLibCheck: true,
  strict: true,
  noEmit: true,
  esModuleInterop: true,
  module: 'esnext',
  moduleResolution: 'bundler',
  resolveJsonModule: true,
  isolatedModules: true,
  jsx: 'preserve',
  incremental: true,
  plugins: [{ name: 'next' }],
}

/** A page, a route and a route on the edge, which has no files, so that its client keeps tokens in memory. */
function nextApp(row: Row, origin: string): Readonly<Record<string, string>> {
  const handler =
    'export async function GET(): Promise<Response> {\n  return new Response(await statuses())\n}\n'
  const nested = importsOf({ ...row, importing: row.importing.replace('./', '../') })
  return {
    'app/layout.tsx': `export default function Layout({ children }: { children: React.ReactNode }) {
  return <html lang="en"><body>{children}</body></html>
}
`,
    'app/page.tsx': `${importsOf(row)}${calls(origin)}
export const dynamic = 'force-dynamic'

export default async function Page() {
  return <p>{await statuses()}</p>
}
`,
    'app/route/route.ts': `${nested}${calls(origin)}
export const dynamic = 'force-dynamic'
${handler}`,
    'app/edge/route.ts': `${nested}${callsWithoutFiles(origin)}
export const runtime = 'edge'
${handler}`,
  }
}

/** Builds the app, then asks its server for the page and both routes. */
const runNext: typeof runInShell = async (command, folder, path, env) => {
  const [build = '', start = ''] = command.split(' && ')
  const built = await runInShell(build, folder, path, env)
  if (built.code !== 0) return built
  return withServer(`${start} --hostname 127.0.0.1 --port 0`, folder, path, env, async (url, printed) => {
    const bodies: string[] = []
    for (const route of ['', 'route', 'edge']) {
      const response = await fetch(`${url}/${route}`)
      const [found = `${response.status}`] = /statuses: [\w ,:]+/.exec(await response.text()) ?? []
      bodies.push(`${found}\n`)
    }
    // Next says this about every edge route.
    const ownWarning = /^.*Using edge runtime on a page currently disables static generation for that page$/m
    return { code: 0, output: `${bodies.join('')}${built.output.replace(ownWarning, '')}${printed()}` }
  })
}

/** A Worker, whose `main` the test calls. */
function worker(row: Row, origin: string): Readonly<Record<string, string>> {
  return { 'main.ts': `${importsOf(row)}${callsWithoutFiles(origin)}\nexport const main = statuses\n` }
}

/** Bundles the Worker, and calls it without Node's API and with it. */
const runWorkers: typeof runInShell = async (command, folder, path) => {
  const bundled = await runInShell(command, folder, path, {})
  if (bundled.code !== 0) return bundled
  const script = readFileSync(join(folder, 'bundle.mjs'), 'utf8')
  const workers = runtimes.filter(({ name }) => name.startsWith('workerd'))
  const results: unknown[] = []
  for (const worker of workers) results.push(await worker.run(script, undefined))
  return { code: 0, output: `${results.join('\n')}\n${bundled.output}` }
}

/** Each tool by its name in the page, without versions. */
export const tools: Readonly<Record<string, Tool>> = {
  Node: node,
  tsx: { files: named, packages: true },
  Deno: { files: named, programs: () => ({ deno: runtime('deno') }) },
  Bun: { files: named, programs: () => ({ bun: runtime('bun') }) },
  tsc,
  'tsc -b': {
    ...tsc,
    generated: 'api/generated',
    files: (row, origin) => printing('app/main.ts', row, origin),
  },
  esbuild: { files: named, packages: true },
  Rollup: { files: named, packages: true },
  Vite: {
    files: (row, origin) => {
      const name = `main${row.ending}`
      const script = `<script type="module" src="/${name}"></script>`
      return { ...printing(name, row, origin), 'index.html': `<!doctype html><title>App</title>${script}\n` }
    },
    packages: true,
    run: runVite,
  },
  'webpack 5, ts-loader': { files: (row, origin) => printing('main.ts', row, origin), packages: true },
  webpack: { files: named, packages: true },
  Vitest: { files: inTest('vitest'), packages: true, ran: /1 passed/ },
  'Jest 30, ts-jest': { files: inTest('@jest/globals'), packages: true, ran: /1 passed/ },
  'Jest 30, Babel': { files: inTest('@jest/globals'), packages: true, ran: /1 passed/ },
  Next: {
    files: nextApp,
    generated: 'app/generated',
    compilerOptions: nextTsconfig,
    packages: true,
    run: runNext,
    ran: /^statuses: 200 200\nstatuses: 200 200\nstatuses: 200 200, failed: (unsupported_runtime|store_failed)\n/,
    // The page and the route share the store.
    calls: [...expectedCalls, 'GET /items', 'GET /crm/contacts', ...expectedCalls],
  },
  Workers: {
    files: worker,
    programs: () => ({ workerd: runtime('workerd') }),
    packages: true,
    run: runWorkers,
    ran: /^(statuses: 200 200, failed: (unsupported_runtime|store_failed)\n){2}/,
    calls: [...expectedCalls, ...expectedCalls],
    stores: false,
  },
}
