/**
 * Prints the cost of a build of many configs. Run by `npm run bench:many [CONFIGS ...]`, by default for 1, 10, 100, 1,000
 * and 10,000.
 *
 * The configs are copies of those in `examples/`, 100 in a folder. CPU time and memory are those of the whole process.
 * The time for each config does not include that of a build of one config.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install } from '../process/installation.ts'
import { type Command, measureCommands, table, verdict } from '../process/measure.ts'

/** Targets in ms for each config, in a first build and in one without changes. */
const aims = { first: 2, second: 0.5 }

const given = process.argv.slice(2).map(Number)
const numbers = given.length ? given : [1, 10, 100, 1_000, 10_000]
const examplesFolder = new URL('../../examples/', import.meta.url)
const examples = readdirSync(examplesFolder)
  .filter((name) => name.endsWith('.flexgen.yaml'))
  .map((name) => ({ name, text: readFileSync(new URL(name, examplesFolder), 'utf8') }))

const folder = mkdtempSync(join(tmpdir(), 'flexgen-bench-'))
try {
  const { cli } = install(join(folder, 'installation'))
  const all = numbers.map((count) => {
    const project = join(folder, `${count}`)
    writeProject(project, count)
    const build = { args: [cli, 'build'], folder: project }
    const first: Command = { name: 'first', ...build, prepare: () => removeOutputs(project, count) }
    const rounds = count > 1_000 ? 1 : count > 100 ? 3 : 7
    const [once] = measureCommands([first], rounds)
    const [again] = measureCommands([{ name: 'again', ...build }], rounds)
    if (!once || !again) throw new Error('nothing was measured')
    return { count, once, again }
  })
  const base = all[0]
  if (!base) throw new Error('no number of configs')
  const each = (time: number, baseTime: number, count: number): number =>
    count === base.count ? time : (time - baseTime) / (count - base.count)
  console.log(`# Many configs in one run\n\nNode ${process.versions.node}.\n`)
  console.log(
    table(
      ['configs', 'first: CPU ms', 'each', 'memory, MB', 'nothing has changed: CPU ms', 'each', 'memory, MB'],
      all.map(({ count, once, again }) => [
        count.toLocaleString('en-US'),
        once.cpu.toFixed(0),
        each(once.cpu, base.once.cpu, count).toFixed(2),
        once.memory.toFixed(0),
        again.cpu.toFixed(0),
        each(again.cpu, base.again.cpu, count).toFixed(2),
        again.memory.toFixed(0),
      ]),
    ),
  )
  const last = all.at(-1) ?? base
  const first = each(last.once.cpu, base.once.cpu, last.count)
  const second = each(last.again.cpu, base.again.cpu, last.count)
  console.log(`
${verdict(`at most ${aims.first} ms for a config`, first <= aims.first, first.toFixed(2))}
${verdict(`at most ${aims.second} ms for an unchanged one`, second <= aims.second, second.toFixed(2))}`)
} finally {
  rmSync(folder, { recursive: true })
}

function folderOf(project: string, index: number): string {
  return join(project, `configs-${Math.floor(index / 100)}`)
}

function writeProject(project: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const { text } = examples[index % examples.length] ?? { text: '' }
    mkdirSync(folderOf(project, index), { recursive: true })
    // Without `name`, the API is named after the file.
    writeFileSync(
      join(folderOf(project, index), `api-${index}.flexgen.yaml`),
      text.replace(/^(name|output):.*\n(?: .*\n)*/gm, ''),
    )
  }
  writeFileSync(join(project, 'package.json'), '{}\n')
  // A build keeps its record of unchanged configs here.
  mkdirSync(join(project, 'node_modules'))
}

function removeOutputs(project: string, count: number): void {
  for (let index = 0; index < count; index += 100) {
    rmSync(join(folderOf(project, index), 'generated'), { recursive: true, force: true })
  }
}
