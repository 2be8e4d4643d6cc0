import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { reasonOf } from '../../load/reason.ts'
import { UsageError } from '../exit.ts'

/**
 * Makes sure that the tokens can be stored, before the user goes to the trouble of a login.
 *
 * @param isDefault the user did not name it, so that nothing of it may be a link; the store refuses that too
 * @throws UsageError
 */
export function checkPlace(path: string, isDefault: boolean): void {
  try {
    const link = isDefault && [dirname(path), path, `${path}.lock`].find(isLink)
    if (link) {
      throw new UsageError(
        `\`${link}\` must not be a link. Remove it, or name another file with \`--store\`.`,
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
