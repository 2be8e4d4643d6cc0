import { reasonOf } from '../load/reason.ts'
import { OutsideError, writeOutput } from '../write/output.ts'

/**
 * Writes what only saves time, as `writeOutput`. A folder that is read-only or leads elsewhere, or a full disk, costs
 * that and nothing else.
 */
export function keepFile(...file: Parameters<typeof writeOutput>): void {
  try {
    writeOutput(...file)
  } catch (error) {
    if (!(error instanceof OutsideError)) reasonOf(error)
  }
}
