import { ClientError } from '../../templates/runtime/errors.ts'

/** True if code of the client accepts its input, instead of throwing a `ClientError`. */
export function passes(check: () => unknown): boolean {
  try {
    check()
    return true
  } catch (error) {
    if (error instanceof ClientError) return false
    throw error
  }
}
