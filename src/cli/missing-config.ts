import { configsAbove, nearConfig } from '../load/near-configs.ts'
import { currentProject } from '../write/project.ts'

/** The configs that were likely meant by names that do not exist, as a sentence to append. */
export function meantInstead(missing: readonly string[]): string {
  const near = missing.map((name) => nearConfig(name, currentProject())).filter((path) => path !== undefined)
  return near.length ? ` Did you mean \`${[...new Set(near)].join('`, `')}\`?` : ''
}

/** Says that no config was found, and where there is one. */
export function noConfigIn(named: readonly string[]): string {
  const where = named.length ? `in \`${named.join('`, `')}\`` : 'below the current folder'
  const [first, ...more] = named.length ? [] : configsAbove(currentProject())
  const others = more.length ? `, and ${more.length} more in its folder` : ''
  const above = first === undefined ? '' : ` There is \`${first}\` in a folder above${others}.`
  return `No config found ${where}. Configs are named NAME.flexgen.yaml; \`flexgen init\` writes one.${above}`
}
