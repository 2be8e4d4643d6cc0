/** Bundles the command line and the library into `dist/`, with the licences of the packages in them. */
import { createHash } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Notice that the list's licence requires: where its source is (Mozilla Public License 2.0, section 3.2). */
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
  // ES modules, so that esbuild removes unused code. By default, it would take the CommonJS builds as a whole.
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
  // CommonJS packages in the bundle require Node's built-in modules.
  banner: {
    js: "import{createRequire as flexgenRequire}from'node:module';const require=flexgenRequire(import.meta.url);",
  },
})

/** CommonJS in one file, so that V8's compiled code can be cached. */
const commonJs = {
  ...shared,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
} as const satisfies BuildOptions

// The command line once more, with only the commands that are run often.
const program = await build({
  ...commonJs,
  entryPoints: { program: 'src/cli/main.ts' },
  plugins: [withoutOccasional(), withoutSubprograms()],
})
// The file is read as ASCII. esbuild leaves other characters only in regular expressions, which allow escapes.
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

/** Leaves rare commands in `main.js`: every run reads all of `program.cjs`. */
function withoutOccasional(): Plugin {
  return {
    name: 'without-occasional',
    setup({ onResolve }) {
      onResolve(
        {
          filter:
            /^\.\/(watch|completion\/completion|init\/init|login\/login|logout\/logout|explain\/explain|fetch\/fetch)\.ts$/,
        },
        ({ kind }) => (kind === 'dynamic-import' ? { path: './main.js', external: true } : undefined),
      )
    },
  }
}

/**
 * Replaces `node:child_process`, which commander loads to run commands as separate programs. flexgen has none, and no
 * other module of Node takes as long to load.
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

/** The licence of each package whose code is in the bundle. */
function licences(inputs: readonly string[]): string {
  const packages = new Set([
    ...inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[0] ?? []),
    // It has written `generated/completion-scripts.ts`.
    'node_modules/@bomb.sh/tab',
  ])
  const entries = [...packages].sort().map((folder) => {
    const { name, version, license, author } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    )
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
    if (!file && license !== 'MIT') throw new Error(`${name} has no licence file`)
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : mitLicence(author)
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  return `flexgen's bundle contains code from these packages.\n\n${[...entries, publicSuffixList].join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** The text of the MIT licence, for a package that only names it. */
function mitLicence(holder: string): string {
  return `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`
}
