import { ClientError } from '../../templates/runtime/errors.ts'

/** True if code of the client's takes what it is given, rather than throwing the client's error. */
export function passes(check: () => unknown): boolean {
  try {
    check()
    return true
  } catch (error) {
    if (error instanceof ClientError) return false
    throw error
  }
}
