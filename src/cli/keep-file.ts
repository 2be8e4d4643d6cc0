import { realpathSync } from 'node:fs'
import { reasonOf } from '../load/reason.ts'
import { writeWhole } from '../write/output.ts'
import { isBelow, MisplacedError } from '../write/project.ts'

/**
 * Writes what only saves time. A folder that is read-only or leads elsewhere, or a full disk, costs that and nothing
 * else.
 *
 * @param home folder that the file stays in
 */
export function keepFile(path: string, text: string | Uint8Array, home: string): void {
  try {
    const real = realpathSync(home)
    writeWhole(path, text, (place) => {
      if (!isBelow(real, place)) throw new MisplacedError()
    })
  } catch (error) {
    if (!(error instanceof MisplacedError)) reasonOf(error)
  }
}
