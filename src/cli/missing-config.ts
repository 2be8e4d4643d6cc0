import { configsAbove, nearConfig } from '../load/near-configs.ts'
import { currentProject } from '../write/project.ts'

/** What was likely meant by names under which there is nothing, as a sentence after another. */
export function meantInstead(missing: readonly string[]): string {
  const near = missing.map((name) => nearConfig(name, currentProject())).filter((path) => path !== undefined)
  return near.length ? ` Did you mean \`${[...new Set(near)].join('`, `')}\`?` : ''
}

/** That no config was found, and where one is. */
export function noConfigIn(named: readonly string[]): string {
  const where = named.length ? `in \`${named.join('`, `')}\`` : 'below the current folder'
  const [first, ...more] = named.length ? [] : configsAbove(currentProject())
  const others = more.length ? `, and ${more.length} more beside it` : ''
  const above = first === undefined ? '' : ` Above it, there is \`${first}\`${others}.`
  return `No config was found ${where}: a config is named NAME.flexgen.yaml, and \`flexgen init\` begins one.${above}`
}
