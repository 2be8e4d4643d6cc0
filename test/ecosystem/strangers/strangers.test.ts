/**
 * What a stranger does: a fresh folder, `npm init -y`, then README's first commands and its program, as they are. flexgen
 * comes from a registry on this machine, packed as it would be published; a server on this machine is the API.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { blocksOf } from '../../../scripts/docs/blocks.ts'
import { root } from './pack.ts'
import { api, Project, strangerOn, token } from './project.ts'

const readme = blocksOf('README.md', readFileSync(join(root, 'README.md'), 'utf8'))

/** The lines of README's block of commands that begins with a line. */
function commandsFrom(first: string): readonly string[] {
  const block = readme.find(({ language, text }) => language === 'sh' && text.startsWith(`${first}\n`))
  if (!block) throw new Error(`README has no commands that begin with \`${first}\``)
  return block.text.trimEnd().split('\n')
}

/** README's programs, by file name. */
const programs = readme.flatMap(({ mark, text }) =>
  mark?.kind === 'file' ? [{ name: mark.value, text }] : [],
)

const languages = {
  JavaScript: {
    commands: ['npm init -y', ...commandsFrom('npm i -D flexgen'), 'node repos.mjs'],
    // Node strips types from 22.18 on.
    more: { 20: [], 24: [] },
  },
  TypeScript: {
    commands: commandsFrom('npm init -y'),
    more: { 20: ['npx tsc --noEmit'], 24: ['npx tsc --noEmit', 'node repos.ts'] },
  },
} as const

describe.each(['npm', 'pnpm', 'yarn'] as const)("README's lines with %s", (manager) => {
  for (const node of [20, 24] as const) {
    for (const [language, { commands, more }] of Object.entries(languages)) {
      strangerOn(node)(`in ${language} on Node ${node}`, async () => {
        const project = new Project(node, manager)
        for (const { name, text } of programs) project.write(name, text)
        const sent: string[] = []
        for (const command of [...commands, ...more[node]]) {
          const { stdout } = await project.run(command)
          for (const { method, url, headers } of api.arrived()) {
            expect(headers).toMatchObject({ host: 'api.github.com', authorization: `Bearer ${token}` })
            expect(stdout).toContain('octocat')
            sent.push(`${command}: ${method} ${url}`)
          }
        }
        expect(sent).toEqual(
          [...commands, ...more[node]].flatMap((command) => {
            if (command.startsWith('npx flexgen fetch')) return `${command}: GET /user`
            return / repos\.\w+$/.test(command) ? `${command}: GET /user/repos?per_page=5` : []
          }),
        )
      })
    }
  }
})
