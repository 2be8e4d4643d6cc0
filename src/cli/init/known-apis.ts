import { examples } from '../../../generated/examples.ts'

/** Names of the APIs that flexgen has a config of. */
export const knownNames: readonly string[] = Object.keys(examples)

/**
 * The config of an API that flexgen knows, without the line for editors.
 *
 * @param name of the API; letters in either case
 */
export function knownConfig(name: string): string | undefined {
  const key = name.toLowerCase()
  return Object.hasOwn(examples, key) ? examples[key] : undefined
}
