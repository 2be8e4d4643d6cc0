import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { reasonOf } from '../../load/reason.ts'
import { UsageError } from '../exit.ts'

/**
 * Checks that the tokens can be stored, before the user logs in.
 *
 * @param isDefault true if the user did not name the file; then neither it nor its folder may be a link, as in the store
 * @throws UsageError
 */
export function checkPlace(path: string, isDefault: boolean): void {
  try {
    const link = isDefault && [dirname(path), path, `${path}.lock`].find(isLink)
    if (link) {
      throw new UsageError(
        `\`${link}\` must not be a link. Remove it, or choose another file with \`--store\`.`,
      )
    }
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UsageError(`The tokens cannot be stored in \`${path}\`: it is a folder.`)
    }
    let folder = dirname(resolve(path))
    while (!existsSync(folder)) folder = dirname(folder)
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`The tokens cannot be stored in \`${path}\`: ${reasonOf(error)}.`)
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
}
