import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cliPath } from './run-cli.ts'

/**
 * Copies the package that was bundled last, without its cached code.
 *
 * @returns the folder of its bundles
 */
export function installInto(folder: string): string {
  const [from, to] = [dirname(cliPath), join(folder, 'dist')]
  mkdirSync(join(to, 'chunks'), { recursive: true })
  const chunks = readdirSync(join(from, 'chunks')).map((name) => `chunks/${name}`)
  const indexes = ['fragments.json', 'javascript-fragments.json']
  for (const name of ['cli.cjs', 'program.cjs', ...indexes, 'main.js', ...chunks, '../package.json']) {
    copyFileSync(join(from, name), join(to, name))
  }
  return to
}
