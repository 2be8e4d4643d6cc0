/** Bundles the command line and the library into `dist/`, with the licences of the packages in them. */
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { fragments } from '../generated/fragments.ts'
import { javaScriptFragments } from '../generated/javascript-fragments.ts'
import { licences } from './licences.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

// `npm run playground` writes the rest.
for (const name of existsSync(join(root, 'dist')) ? readdirSync(join(root, 'dist')) : []) {
  if (name !== 'playground') rmSync(join(root, 'dist', name), { recursive: true, force: true })
}
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
  plugins: [withoutOccasional(), withoutSubprograms(), indexesInFiles()],
})
// The files are read as ASCII. esbuild leaves other characters only in regular expressions, which allow escapes.
const programPath = join(root, 'dist/program.cjs')
const programCode = inAscii(readFileSync(programPath, 'utf8'))
const programText = `(function (require, module, exports, __dirname) {${programCode}\n})\n`
writeFileSync(programPath, programText)
const indexes = [
  ['fragments', fragments],
  ['javascript-fragments', javaScriptFragments()],
] as const
const hash = createHash('sha256').update(programText)
for (const [name, index] of indexes) {
  const text = inAscii(JSON.stringify(index))
  hash.update(text)
  writeFileSync(join(root, `dist/${name}.json`), text)
}

const command = await build({
  ...commonJs,
  entryPoints: ['src/cli.ts'],
  banner: { js: "const flexgenUrl=require('node:url').pathToFileURL(__filename).href;" },
  define: {
    'import.meta.url': 'flexgenUrl',
    programHash: JSON.stringify(hash.digest('hex')),
  },
})
chmodSync(join(root, 'dist/cli.cjs'), 0o755)
const builds = [modules, program, command]
const inputs = builds.flatMap(({ metafile }) => Object.keys(metafile.inputs))
// `@bomb.sh/tab` has written `generated/completion-scripts.ts`.
writeFileSync(join(root, 'dist/LICENSES.txt'), licences(inputs, ['node_modules/@bomb.sh/tab']))

function inAscii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Reads the indexes of fragments from files, which is faster than as part of the program. */
function indexesInFiles(): Plugin {
  const read = (module: string): string =>
    `JSON.parse(readFileSync(join(__dirname, '${module}.json'), 'latin1'))`
  const imports = "import { readFileSync } from 'node:fs'\nimport { join } from 'node:path'\n"
  const modules: Readonly<Record<string, string>> = {
    fragments: `export const fragments = ${read('fragments')}`,
    // Most builds do not need them.
    'javascript-fragments': `let fragments\nexport const javaScriptFragments = () => (fragments ??= ${read('javascript-fragments')})`,
  }
  return {
    name: 'indexes-in-files',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]generated[\\/](?:javascript-)?fragments\.ts$/ }, ({ path }) => ({
        contents: `${imports}${modules[basename(path, '.ts')]}`,
        resolveDir: root,
      }))
    },
  }
}

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
