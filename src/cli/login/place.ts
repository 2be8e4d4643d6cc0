import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { reasonOf } from '../../load/reason.ts'
import { UsageError } from '../exit.ts'

/**
 * Makes sure that the tokens can be stored, before the user goes to the trouble of a login.
 *
 * @throws UsageError
 */
export function checkPlace(path: string): void {
  try {
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
