import { type SpawnOptions, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** The bundled command line, as published. */
export const cliPath: string = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url))

/** Arguments for Node, so that the terminal's width comes from the environment. */
export const preload: readonly string[] = [
  '--require',
  fileURLToPath(new URL('columns.cjs', import.meta.url)),
]

/** Everything that the command line knows about its surroundings. */
export function environment(columns: number): Record<string, string | undefined> {
  return { PATH: process.env['PATH'], HOME: process.env['HOME'], TEST_COLUMNS: String(columns) }
}

/** The result of a run of the command line. */
export interface CliResult {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number | null
}

export interface CliOptions {
  /** Added to an environment that only contains `PATH` and `HOME`. */
  readonly env?: Readonly<Record<string, string>>
  /** Program and arguments that start Node, such as `setpriv`. */
  readonly through?: readonly string[]
  /** Another installation; defaults to the one that was bundled last. */
  readonly cli?: string
  /** Columns of standard error; defaults to 100, since a pipe has no width. */
  readonly columns?: number
  /** Standard input; empty by default. */
  readonly input?: string
}

/** Runs `flexgen` in a folder until it ends. */
export async function runCli(
  folder: string,
  args: readonly string[],
  { env = {}, through = [], cli = cliPath, columns = 100, input }: CliOptions = {},
): Promise<CliResult> {
  if (!existsSync(cli)) throw new Error(`${cli} is missing: run \`npm run build\` first`)
  const words = [...through, process.execPath, ...preload, cli, ...args]
  const options: SpawnOptions = {
    cwd: folder,
    env: { ...environment(columns), ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  }
  const child = spawn(words[0] ?? '', words.slice(1), options)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  child.stdin?.end(input)
  const { stdout, stderr } = child
  if (!stdout || !stderr) throw new Error('the child has no pipes')
  const [out, err, exitCode] = await Promise.all([text(stdout), text(stderr), ended])
  return { stdout: out, stderr: err, exitCode }
}
