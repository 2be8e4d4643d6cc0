/** How a package manager runs flexgen if not with `npx`, which does not find a package that Yarn keeps in an archive. */
const commands: Readonly<Record<string, string>> = {
  bun: 'bunx flexgen',
  pnpm: 'pnpm flexgen',
  yarn: 'yarn flexgen',
}

/** The command that runs flexgen again: the one of the package manager that has started it. */
export function commandName(): string {
  const [, manager = ''] = /^(\w+)\//.exec(process.env['npm_config_user_agent'] ?? '') ?? []
  return Object.hasOwn(commands, manager) ? `${commands[manager]}` : 'npx flexgen'
}
