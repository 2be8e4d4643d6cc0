import { type SpawnOptions, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** The bundled command line, as users have it. */
export const cliPath: string = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url))

/** What Node is given before the command line, so that it has the columns of its environment. */
export const preload: readonly string[] = [
  '--require',
  fileURLToPath(new URL('columns.cjs', import.meta.url)),
]

/** All that the command line knows of its surroundings. */
export function environment(columns: number): Record<string, string | undefined> {
  return { PATH: process.env['PATH'], HOME: process.env['HOME'], TEST_COLUMNS: String(columns) }
}

/** What a run of the command line gave. */
export interface CliResult {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number | null
}

export interface CliOptions {
  /** Added to an environment that holds nothing but `PATH` and `HOME`. */
  readonly env?: Readonly<Record<string, string>>
  /** Program and arguments that Node is started through, as `setpriv`. */
  readonly through?: readonly string[]
  /** Another installation than the one that was bundled last. */
  readonly cli?: string
  /** Columns of standard error; 100 unless told. A pipe has none of its own. */
  readonly columns?: number
}

/** Runs `flexgen` in a folder, and waits for its end. */
export async function runCli(
  folder: string,
  args: readonly string[],
  { env = {}, through = [], cli = cliPath, columns = 100 }: CliOptions = {},
): Promise<CliResult> {
  if (!existsSync(cli)) throw new Error(`${cli} is missing: run \`npm run build\` first`)
  const words = [...through, process.execPath, ...preload, cli, ...args]
  const options: SpawnOptions = {
    cwd: folder,
    env: { ...environment(columns), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  }
  const child = spawn(words[0] ?? '', words.slice(1), options)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const { stdout, stderr } = child
  if (!stdout || !stderr) throw new Error('the child has no pipes')
  const [out, err, exitCode] = await Promise.all([text(stdout), text(stderr), ended])
  return { stdout: out, stderr: err, exitCode }
}
