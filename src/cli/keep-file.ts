import { realpathSync } from 'node:fs'
import { reasonOf } from '../load/reason.ts'
import { writeWhole } from '../write/output.ts'
import { isBelow, MisplacedError } from '../write/project.ts'

/**
 * Writes what only saves time. A folder that is read-only or leads elsewhere, or a full disk, costs that and nothing
 * else.
 *
 * @param home folder that the file stays in
 * @param modes as of `writeWhole`
 */
export function keepFile(
  path: string,
  text: string | Uint8Array,
  home: string,
  modes?: Parameters<typeof writeWhole>[3],
): void {
  try {
    const real = realpathSync(home)
    const check = (place: string): void => {
      if (!isBelow(real, place)) throw new MisplacedError()
    }
    writeWhole(path, text, check, modes)
  } catch (error) {
    if (!(error instanceof MisplacedError)) reasonOf(error)
  }
}
