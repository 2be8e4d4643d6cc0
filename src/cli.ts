#!/usr/bin/env node
import { arch, version } from 'node:process'
import { fileURLToPath } from 'node:url'
import { loadProgram } from './cli/code-cache.ts'
import { exitCodes } from './cli/exit.ts'
import type { main as Main } from './cli/main.ts'
import { say } from './cli/printing/output.ts'

/** Hash of `program.cjs`; our build puts it here. */
declare const programHash: string

/** Words of commands that are run now and then, and are in `main.js` alone. */
const occasional: ReadonlySet<string> = new Set(['explain', 'init', 'login', '--watch'])

// Who reads our output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

run(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode
    // What is still under way, such as the wait for a lock, must not come to its end after all.
    if (exitCode === exitCodes.interrupted) process.exit()
  },
  (error: Error) => {
    say(`flexgen: this is a fault of flexgen itself, not of your config.\n${error.stack}\n`)
    process.exitCode = exitCodes.fault
  },
)

/** Runs one of the bundles that our build has put beside this file. */
async function run(args: readonly string[]): Promise<number> {
  const here = new URL('.', import.meta.url)
  const home = new URL('..', here)
  // Where such a word is something else, as a file's name, that bundle does as well.
  if (args.some((word) => occasional.has(word))) {
    const { main } = (await import(new URL('main.js', here).href)) as { readonly main: typeof Main }
    return main(args, home)
  }
  // It lies in the package's own folder: who can write there can change the program as well.
  const codePath = fileURLToPath(new URL(`code-cache/${version}-${arch}`, here))
  const program = loadProgram(fileURLToPath(new URL('program.cjs', here)), programHash, codePath)
  const { main } = program.exports as { readonly main: typeof Main }
  return main(args, home, program)
}
