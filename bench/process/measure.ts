/** Measures and compares whole Node processes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A command to measure. */
export interface Command {
  readonly name: string
  /** Arguments of Node. */
  readonly args: readonly string[]
  /** Current folder of the process. */
  readonly folder: string
  /** Restores the state that each run starts with. Not measured. */
  readonly prepare?: () => void
  /** Expected exit code. Defaults to 0. */
  readonly exitCode?: number
}

/** Time and memory that a command takes: medians, except for `memory`. */
export interface Usage {
  readonly name: string
  /** Time from start to end, in ms. */
  readonly wall: number
  /** CPU time of all its processes and threads, in ms. */
  readonly cpu: number
  /** Memory of its largest process, in MB: the maximum of all runs. */
  readonly memory: number
  /** Median of the ratios to the first command's run in the same round. */
  readonly wallRatio: number
  readonly cpuRatio: number
}

interface Run {
  readonly wall: number
  readonly cpu: number
  readonly memory: number
}

const usageScript = fileURLToPath(new URL('usage.cjs', import.meta.url))

/**
 * Runs commands in turn, once per round, so that other load on the machine affects all of them.
 *
 * @param commands the first one is the baseline
 * @throws Error if a command ends with another exit code than expected
 */
export function measureCommands(commands: readonly Command[], rounds: number): readonly Usage[] {
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-bench-'))
  try {
    const notes = join(folder, 'usage')
    // The first round fills the system's caches and does not count.
    for (const command of commands) runOnce(command, notes)
    const all = Array.from({ length: rounds }, () => commands.map((command) => runOnce(command, notes)))
    return commands.map(({ name }, index) => {
      const runs = all.map((round) => round[index] as Run)
      const ratios = (key: 'wall' | 'cpu'): number =>
        median(all.map((round) => (round[index] as Run)[key] / (round[0] as Run)[key]))
      return {
        name,
        wall: median(runs.map(({ wall }) => wall)),
        cpu: median(runs.map(({ cpu }) => cpu)),
        memory: Math.max(...runs.map(({ memory }) => memory)),
        wallRatio: ratios('wall'),
        cpuRatio: ratios('cpu'),
      }
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runOnce({ name, args, folder, prepare, exitCode = 0 }: Command, notes: string): Run {
  prepare?.()
  rmSync(notes, { force: true })
  // Settings of an editor or CI must not affect the measurement.
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, BENCH_USAGE: notes, NODE_OPTIONS: `--require=${JSON.stringify(usageScript)}` }
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env })
  const wall = performance.now() - start
  if (status !== exitCode) throw new Error(`${name} ended with ${status}:\n${stdout}${stderr}`)
  const processes = readFileSync(notes, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number) as [number, number])
  return {
    wall,
    cpu: processes.reduce((sum, [cpu]) => sum + cpu, 0) / 1000,
    memory: Math.max(...processes.map(([, memory]) => memory)) / 1024,
  }
}

/** Median; of an even number of values, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** A Markdown table. The first column is text; the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index ? '--:' : '---'))), ...rows.map(line)].join('\n')
}

/** A sentence that says whether a target is met. */
export function verdict(aim: string, isMet: boolean, measured: string): string {
  return `Target: ${aim}; ${isMet ? 'met' : 'not met'} (${measured}).`
}
