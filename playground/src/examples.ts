import { knownKinds } from '../../src/cli/init/kinds.ts'
import type { Config } from './compiled.ts'
import { element } from './elements.ts'

/** Fills a menu with the names of the examples and recipes, by kind. */
export function fillMenu(menu: HTMLSelectElement): void {
  for (const [kind, names] of Object.entries(knownKinds)) {
    const options = names.map((name) => element('option', { value: name }, name))
    menu.append(element('optgroup', { label: kind }, ...options))
  }
}

/** Loads an example or recipe. */
export async function loadExample(name: string): Promise<Config> {
  const { knownConfigs } = await import('../../generated/known-configs.ts')
  const text = Object.hasOwn(knownConfigs, name) ? knownConfigs[name] : undefined
  if (text === undefined) throw new Error(`There is no example ${name}.`)
  return { name: `${name}.flexgen.yaml`, text }
}
