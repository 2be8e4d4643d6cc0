/**
 * Prints whether threads would make a build of many configs faster. Run by `npm run bench:threads [CONFIGS ...]`, by
 * default for 100, 1,000 and 10,000. Times are those of the whole process, including its start.
 */
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { measureCommands, table } from '../process/measure.ts'

const rounds = 3
const script = fileURLToPath(new URL('in-threads.mjs', import.meta.url))
const cores = availableParallelism()
const given = process.argv.slice(2).map(Number)

const rows = (given.length ? given : [100, 1_000, 10_000]).flatMap((count) => {
  const commands = [...new Set(['0', '1', `${cores}`])].map((threads) => ({
    name: threads,
    args: [script, String(count), threads],
    folder: '.',
  }))
  return measureCommands(commands, rounds).map(({ name, wall, cpu, wallRatio, memory }) => [
    count.toLocaleString('en-US'),
    name,
    wall.toFixed(0),
    cpu.toFixed(0),
    wallRatio.toFixed(2),
    memory.toFixed(0),
  ])
})
console.log(`# Threads\n\nNode ${process.versions.node}, ${cores} cores, ${rounds} rounds.\n`)
console.log(table(['configs', 'threads', 'wall ms', 'CPU ms', 'wall, × none', 'memory, MB'], rows))
