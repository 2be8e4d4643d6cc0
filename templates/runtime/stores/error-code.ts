/** @section Token stores */

/** The `code` of an error of the system, as a string. */
export function errorCode(error: unknown): string {
  return `${Object(error).code}`
}
