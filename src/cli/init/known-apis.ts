import { knownConfigs } from '../../../generated/known-configs.ts'

/**
 * The config for an API, without the line for editors; `undefined` if flexgen has none.
 *
 * @param name case-insensitive name of the API
 */
export function knownConfig(name: string): string | undefined {
  const key = name.toLowerCase()
  return Object.hasOwn(knownConfigs, key) ? knownConfigs[key] : undefined
}
