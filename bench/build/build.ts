/**
 * Prints the cost of one config as a whole process, compared to an empty Node process and to other generators. Run by
 * `npm run bench:build [ROUNDS]`.
 *
 * Commands run in turn, once per round; a ratio is the median of the ratios within each round. CPU time includes all
 * processes that a command starts; memory is that of the largest.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { forbidCode, forgetCode, install } from '../process/installation.ts'
import { type Command, measureCommands, table, type Usage, verdict } from '../process/measure.ts'
import { configs, openApi } from './apis.ts'

const rounds = Number(process.argv[2] ?? 20)
/** Target for a build, as a multiple of an empty process. */
const ratioAim = 1.6
/** Target for the memory of a build, in MB. */
const memoryAim = 60
/** Target for the time of other generators, as a multiple of flexgen's. */
const peersAim = 15

const folder = mkdtempSync(join(tmpdir(), 'flexgen-bench-'))
try {
  await printTables()
} finally {
  rmSync(folder, { recursive: true })
}

async function printTables(): Promise<void> {
  const empty: Command = { name: '`node -e 0`', args: ['-e', '0'], folder }
  const installation = install(join(folder, 'installation'))
  const { cli } = installation
  // As in a project, the code that the first build needs is cached.
  const { cli: loginCli } = install(join(folder, 'login-installation'))
  const token = project('token', configs['token'])
  const login = project('login', configs['login'])
  const wrong = project('wrong', `${configs['token']}retries: 3\n`)
  const build = { args: [cli, 'build'], folder: token }
  const removeOutput = (from: string) => (): void =>
    rmSync(join(from, 'generated'), { recursive: true, force: true })

  const daily = measureCommands(
    [
      empty,
      { name: '`build`, nothing has changed', ...build },
      { name: '`build`, a file is written', ...build, prepare: removeOutput(token) },
      { name: '`build` with a login, nothing has changed', args: [loginCli, 'build'], folder: login },
      {
        name: '`build` with a login, a file is written',
        args: [loginCli, 'build'],
        folder: login,
        prepare: removeOutput(login),
      },
      { name: '`build --check`', args: [loginCli, 'build', '--check'], folder: login },
      { name: '`validate`', args: [loginCli, 'validate'], folder: login },
      { name: '`validate`, an error is reported', args: [cli, 'validate'], folder: wrong, exitCode: 1 },
      { name: '`--help`', args: [cli, '--help'], folder },
    ],
    rounds,
  )
  console.log(`# One config, as a whole process\n\nNode ${process.versions.node}, ${rounds} rounds.\n`)
  console.log(usageTable(daily))
  const builds = daily.filter(({ name }) => name.startsWith('`build'))
  const worst = Math.max(...builds.map(({ cpuRatio }) => cpuRatio))
  const most = Math.max(...builds.map(({ memory }) => memory))
  console.log(`
${verdict(`at most ${ratioAim} times \`node -e 0\` for each \`build\`, in CPU time`, worst <= ratioAim, worst.toFixed(2))}
${verdict(`at most ${memoryAim} MB`, most <= memoryAim, most.toFixed(1))}

## The first run, and runs without cached code

The first build caches V8's code in the package's folder.
`)
  const name = readdirSync(installation.codeCache)[0] ?? 'nothing is cached'
  const kept = readFileSync(join(installation.codeCache, name))
  const broken = Buffer.from(kept)
  broken[kept.length >> 1] = ~(kept[kept.length >> 1] ?? 0)
  const keep = (code: Uint8Array) => (): void => {
    mkdirSync(installation.codeCache, { recursive: true })
    writeFileSync(join(installation.codeCache, name), code)
  }
  const other = install(join(folder, 'other'))
  forbidCode(other)
  console.log(
    usageTable(
      measureCommands(
        [
          empty,
          { name: 'cached', ...build, prepare: keep(kept) },
          { name: 'not cached yet: compiled and cached', ...build, prepare: () => forgetCode(installation) },
          { name: 'broken, or of another version: compiled again', ...build, prepare: keep(broken) },
          { name: 'cannot be cached', args: [other.cli, 'build'], folder: token },
        ],
        rounds,
      ),
    ),
  )

  const peers = measureCommands(
    [
      { name: '`flexgen build`', args: [loginCli, 'build'], folder: login, prepare: removeOutput(login) },
      {
        name: '`openapi-typescript`',
        args: [peer('openapi-typescript/bin/cli.js'), 'api.json', '-o', 'out.ts'],
        folder: login,
      },
      {
        name: '`@hey-api/openapi-ts`',
        args: [peer('@hey-api/openapi-ts/bin/run.js'), '-i', 'api.json', '-o', 'client'],
        folder: login,
      },
    ],
    Math.ceil(rounds / 4),
  )
  console.log(`
## Compared to other generators

For an API with a login. Their API has one path; they write types, or a client to which the program passes tokens.

${table(
  ['', 'wall ms', 'CPU ms', 'wall, × flexgen', 'CPU, × flexgen', 'memory, MB'],
  peers.map(({ name, wall, cpu, wallRatio, cpuRatio, memory }) => [
    name,
    wall.toFixed(0),
    cpu.toFixed(0),
    wallRatio.toFixed(1),
    cpuRatio.toFixed(1),
    memory.toFixed(0),
  ]),
)}
`)
  const least = Math.min(...peers.slice(1).map(({ wallRatio }) => wallRatio))
  console.log(
    verdict(
      `other generators take at least ${peersAim} times as long`,
      least >= peersAim,
      `${least.toFixed(1)}, wall`,
    ),
  )
}

/** A folder with one config, and the same API for the other generators. */
function project(name: string, config = ''): string {
  const made = join(folder, name)
  mkdirSync(made)
  writeFileSync(join(made, 'package.json'), '{}\n')
  writeFileSync(join(made, 'orders.flexgen.yaml'), config)
  writeFileSync(join(made, 'api.json'), openApi)
  return made
}

function peer(path: string): string {
  return fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url))
}

function usageTable(usages: readonly Usage[]): string {
  return table(
    ['', 'wall ms', 'CPU ms', 'wall, × node', 'CPU, × node', 'memory, MB'],
    usages.map(({ name, wall, cpu, wallRatio, cpuRatio, memory }) => [
      name,
      wall.toFixed(0),
      cpu.toFixed(0),
      wallRatio.toFixed(2),
      cpuRatio.toFixed(2),
      memory.toFixed(1),
    ]),
  )
}
