/** Measures whole processes of Node beside each other. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A command that is measured. */
export interface Command {
  readonly name: string
  /** What Node is given. */
  readonly args: readonly string[]
  /** Its working folder. */
  readonly folder: string
  /** Puts the folder, or the installation, into the state that each run begins with; is not measured. */
  readonly prepare?: () => void
  /** 0 unless told. */
  readonly exitCode?: number
}

/** What a command takes: medians. */
export interface Usage {
  readonly name: string
  /** From start to end, in ms. */
  readonly wall: number
  /** CPU time of all its processes and threads, in ms. */
  readonly cpu: number
  /** Largest memory of one of its processes, in MB: the greatest of all runs. */
  readonly memory: number
  /** How many times the first command's, each with the run of it in the same round. */
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
 * Runs commands in turn, round by round, so that what else the machine does hits all alike.
 *
 * @param commands the first is what the others are compared with
 * @throws Error one ends with another exit code than it is to
 */
export function measureCommands(commands: readonly Command[], rounds: number): readonly Usage[] {
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-bench-'))
  try {
    const notes = join(folder, 'usage')
    // The first round fills the system's caches, and does not count.
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
  // An editor's or CI's settings are not what is measured.
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, BENCH_USAGE: notes, NODE_OPTIONS: `--require=${JSON.stringify(usageScript)}` }
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env })
  const wall = performance.now() - start
  if (status !== exitCode) throw new Error(`${name} ends with ${status}:\n${stdout}${stderr}`)
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

/** Of an even number of values the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** A table in Markdown: of the first column texts, of the others numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index ? '--:' : '---'))), ...rows.map(line)].join('\n')
}

/** Says whether an aim is met. */
export function verdict(aim: string, isMet: boolean, measured: string): string {
  return `Aim: ${aim}; ${isMet ? 'met' : 'not met'} (${measured}).`
}
