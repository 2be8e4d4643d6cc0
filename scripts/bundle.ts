/** Bundles the command line and the library into `dist/`, with the licences of what is in them. */
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(join(root, 'dist'), { recursive: true, force: true })
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  metafile: true,
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  chunkNames: 'chunks/[name]-[hash]',
  // Its modules, from which what a login has no use for is left out; by default Node's form is taken, which is whole.
  alias: { sucrase: 'sucrase/dist/esm/index.js' },
  // Packages that are CommonJS inside the bundle ask for Node's own modules.
  banner: {
    js: "import{createRequire as flexgenRequire}from'node:module';const require=flexgenRequire(import.meta.url);",
  },
})
chmodSync(join(root, 'dist/cli.js'), 0o755)
writeFileSync(join(root, 'dist/LICENSES.txt'), licences(Object.keys(metafile.inputs)))

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
  return `flexgen's bundle holds code of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}
