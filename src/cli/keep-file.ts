import { realpathSync } from 'node:fs'
import { reasonOf } from '../load/reason.ts'
import { writeWhole } from '../write/output.ts'
import { isBelow, MisplacedError } from '../write/project.ts'

/**
 * Writes a file that only saves time. If the folder is read-only or leads elsewhere, or the disk is full, it does nothing.
 *
 * @param home folder that the file must be in
 * @param modes modes of `writeWhole`
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
