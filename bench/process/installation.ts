import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A copy of the package, as users have it: what is kept of its code is its own. */
export interface Installation {
  /** What Node is given. */
  readonly cli: string
  /** Folder in which code is kept. */
  readonly codeCache: string
}

/** Copies what `npm run bundle` has made into a folder. */
export function install(folder: string): Installation {
  const dist = join(folder, 'dist')
  mkdirSync(dist, { recursive: true })
  for (const name of ['cli.cjs', 'program.cjs', '../package.json', '../schema/flexgen.schema.json']) {
    const from = join(root, 'dist', name)
    if (!existsSync(from)) throw new Error(`${from} is missing: run \`npm run build\` first`)
    mkdirSync(join(dist, name, '..'), { recursive: true })
    copyFileSync(from, join(dist, name))
  }
  return { cli: join(dist, 'cli.cjs'), codeCache: join(dist, 'code-cache') }
}

/** Removes what is kept of an installation's code. */
export function forgetCode({ codeCache }: Installation): void {
  rmSync(codeCache, { recursive: true, force: true })
}

/** Puts a file where code is kept, so that none can be. */
export function forbidCode(installation: Installation): void {
  forgetCode(installation)
  writeFileSync(installation.codeCache, '')
}
