/** @section Values */

/** The `code` of what the system or a driver throws, as text. */
export function errorCode(error: unknown): string {
  return `${Object(error).code}`
}
