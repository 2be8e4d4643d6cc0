import { examples } from '../../../generated/examples.ts'

/** Names of the APIs that flexgen has a config for. */
export const knownNames: readonly string[] = Object.keys(examples)

/**
 * The config for an API, without the line for editors; `undefined` if flexgen has none.
 *
 * @param name case-insensitive name of the API
 */
export function knownConfig(name: string): string | undefined {
  const key = name.toLowerCase()
  return Object.hasOwn(examples, key) ? examples[key] : undefined
}
