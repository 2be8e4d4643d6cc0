import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Folder of flexgen. */
export const root: string = fileURLToPath(new URL('../../../', import.meta.url))

/** A package in a tarball. */
export interface Packed {
  readonly name: string
  readonly filename: string
  readonly integrity: string
}

/**
 * Packs packages as npm does before it publishes them, without their scripts: another build would remove `dist/`.
 *
 * @param packages folders of the packages
 * @param folder folder for the tarballs
 */
export function pack(packages: readonly string[], folder: string): readonly Packed[] {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder, ...packages]
  return JSON.parse(execFileSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' }))
}
