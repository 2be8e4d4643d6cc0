/** Bundles the command line and the library into `dist/`, with the licences of what is in them. */
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
/** What the licence of the list asks for: where its source is (Mozilla Public License 2.0, section 3.2). */
const publicSuffixList = `The Public Suffix List (MPL-2.0)

The bundle contains rules of the Public Suffix List, which is subject to the terms of the Mozilla Public License, v. 2.0.
A copy of the licence is at https://mozilla.org/MPL/2.0/, and the source of the list at
https://publicsuffix.org/list/public_suffix_list.dat.
`

rmSync(join(root, 'dist'), { recursive: true, force: true })
const shared = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  metafile: true,
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  // Their modules, from which what has no use is left out; by default Node's forms are taken, which are whole.
  alias: {
    sucrase: 'sucrase/dist/esm/index.js',
    yaml: join(root, 'node_modules/yaml/browser/dist/index.js'),
  },
} as const satisfies BuildOptions

// The library, and the whole command line.
const modules = await build({
  ...shared,
  entryPoints: { index: 'src/index.ts', main: 'src/cli/main.ts' },
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  // Packages that are CommonJS inside the bundle ask for Node's own modules.
  banner: {
    js: "import{createRequire as flexgenRequire}from'node:module';const require=flexgenRequire(import.meta.url);",
  },
})

/** CommonJS in one file, of which V8's code can be kept. */
const commonJs = {
  ...shared,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
} as const satisfies BuildOptions

// The command line again, with the commands that are run again and again.
const program = await build({
  ...commonJs,
  entryPoints: { program: 'src/cli/main.ts' },
  plugins: [withoutOccasional(), withoutSubprograms()],
})
// It is read as ASCII. What esbuild leaves is in regular expressions, where an escape means the same.
const programPath = join(root, 'dist/program.cjs')
const programText = readFileSync(programPath, 'utf8').replace(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
)
writeFileSync(programPath, programText)

const command = await build({
  ...commonJs,
  entryPoints: ['src/cli.ts'],
  banner: { js: "const flexgenUrl=require('node:url').pathToFileURL(__filename).href;" },
  define: {
    'import.meta.url': 'flexgenUrl',
    programHash: JSON.stringify(createHash('sha256').update(programText).digest('hex')),
  },
})
chmodSync(join(root, 'dist/cli.cjs'), 0o755)
const builds = [modules, program, command]
const inputs = builds.flatMap(({ metafile }) => Object.keys(metafile.inputs))
writeFileSync(join(root, 'dist/LICENSES.txt'), licences(inputs))

/** Leaves out the commands that `src/cli.ts` takes from elsewhere: the whole file is read for each run. */
function withoutOccasional(): Plugin {
  return {
    name: 'without-occasional',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/(watch|init\/init|login\/login|explain\/explain)\.ts$/ }, ({ kind }) =>
        kind === 'dynamic-import' ? { path: './main.js', external: true } : undefined,
      )
    },
  }
}

/**
 * commander loads `node:child_process` for commands that are programs of their own. There are none here, and no other
 * module of Node takes as long to load.
 */
function withoutSubprograms(): Plugin {
  return {
    name: 'without-subprograms',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
        importer.includes('/commander/') ? { path, namespace: 'unused' } : undefined,
      )
      onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }))
    },
  }
}

/** The licence of each package that the bundle holds code of. */
function licences(inputs: readonly string[]): string {
  const packages = new Set(
    inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[0] ?? []),
  )
  const texts = [...packages].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
    if (!file || !existsSync(join(root, folder, file))) throw new Error(`${name} has no licence file`)
    return `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), 'utf8').trim()}\n`
  })
  return `flexgen's bundle holds code of these packages.\n\n${[...texts, publicSuffixList].join(`\n${'-'.repeat(80)}\n\n`)}`
}
