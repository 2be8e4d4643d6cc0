/**
 * Builds the playground into `dist/playground/`, as static files. With `--serve`, it serves them on 127.0.0.1, opens
 * the page, and builds again after each change.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, context } from 'esbuild'
import open from 'open'
import { licences } from './licences.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The builds of the page and of the frame that runs clients. */
function builds(folder: string): readonly BuildOptions[] {
  const shared = {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    alias: {
      // ES modules, so that esbuild removes unused code.
      yaml: join(root, 'node_modules/yaml/browser/dist/index.js'),
    },
  } as const satisfies BuildOptions
  return [
    {
      ...shared,
      entryPoints: {
        index: 'playground/index.html',
        explain: 'playground/explain.html',
        icon: 'playground/icon.svg',
        main: 'playground/src/main.ts',
        style: 'playground/src/style.css',
      },
      loader: { '.html': 'copy', '.svg': 'copy' },
      format: 'esm',
      splitting: true,
      chunkNames: 'chunks/[name]-[hash]',
    },
    // The frame has an origin of its own, from which modules could not be loaded.
    { ...shared, entryPoints: { frame: 'playground/src/explain/frame.ts' }, format: 'iife' },
  ]
}

/** Builds the page into a folder, which is emptied first. */
export async function buildPlayground(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const built = await Promise.all(builds(folder).map((options) => build({ ...options, metafile: true })))
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile.inputs))
  writeFileSync(join(folder, 'LICENSES.txt'), licences(inputs))
}

async function serve(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  const contexts = await Promise.all(builds(folder).map(context))
  await Promise.all(contexts.map((each) => each.watch()))
  const port = (await contexts[0]?.serve({ servedir: folder, host: '127.0.0.1' }))?.port
  const url = `http://127.0.0.1:${port}/`
  process.stdout.write(`The playground is at ${url}. Press Ctrl+C to stop.\n`)
  if (process.stdout.isTTY) await open(url)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'dist/playground')
  if (process.argv.includes('--serve')) await serve(folder)
  else await buildPlayground(folder)
}
