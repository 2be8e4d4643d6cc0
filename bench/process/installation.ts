import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A copy of the package as users install it, with its own code cache. */
export interface Installation {
  /** Path of the program. */
  readonly cli: string
  /** Folder of the code cache. */
  readonly codeCache: string
}

/** Copies the output of `npm run bundle` into a folder. */
export function install(folder: string): Installation {
  const dist = join(folder, 'dist')
  mkdirSync(dist, { recursive: true })
  for (const name of [
    'cli.cjs',
    'program.cjs',
    'fragments.json',
    'javascript-fragments.json',
    '../package.json',
    '../schema/flexgen.schema.json',
  ]) {
    const from = join(root, 'dist', name)
    if (!existsSync(from)) throw new Error(`${from} is missing: run \`npm run build\` first`)
    mkdirSync(join(dist, name, '..'), { recursive: true })
    copyFileSync(from, join(dist, name))
  }
  return { cli: join(dist, 'cli.cjs'), codeCache: join(dist, 'code-cache') }
}

/** Removes an installation's code cache. */
export function forgetCode({ codeCache }: Installation): void {
  rmSync(codeCache, { recursive: true, force: true })
}

/** Replaces the folder of the code cache with a file, so that no code can be cached. */
export function forbidCode(installation: Installation): void {
  forgetCode(installation)
  writeFileSync(installation.codeCache, '')
}
