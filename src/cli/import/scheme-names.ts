import { descriptionOf } from './description.ts'
import { readImport } from './read-import.ts'
import { ImportFailure, readLocal } from './source.ts'

/** In bytes: whoever presses TAB does not wait for more. */
const sizeLimit = 2_000_000

/**
 * The schemes of a file or folder, with what they send.
 *
 * @returns nothing if it cannot be read, or has too much
 */
export function schemesIn(path: string): Readonly<Record<string, string>> {
  try {
    const apis = readImport(readLocal(path, sizeLimit))?.apis ?? []
    const names = apis.flatMap(({ schemes }) => schemes.map(({ name }) => name))
    return Object.fromEntries([...new Set(names)].map((name) => [name, descriptionOf(apis, name)]))
  } catch (error) {
    if (error instanceof ImportFailure) return {}
    throw error
  }
}
