/** @section Values */

/** A server's string as one line for a log: without control and invisible characters, and commands of build servers. */
export function oneLine(text: string): string {
  return text.replace(/[\p{C}\p{DI}\p{Z}]+/gu, ' ').replace(/^ ?:+(?=:)|#+(?=#)/g, '')
}
