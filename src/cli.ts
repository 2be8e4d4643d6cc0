#!/usr/bin/env node
import { arch, version } from 'node:process'
import { fileURLToPath } from 'node:url'
import { loadProgram } from './cli/code-cache.ts'
import { exitCodes } from './cli/exit.ts'
import type { main as Main } from './cli/main.ts'
import { say } from './cli/printing/output.ts'

/** Hash of `program.cjs`, which `scripts/bundle.ts` inserts. */
declare const programHash: string

/** Words of commands that run rarely, which only `main.js` contains. */
const occasional: ReadonlySet<string> = new Set([
  ...['complete', 'completion', 'explain', 'fetch', 'init', 'login', 'logout', '--watch'],
])

run(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode
    // Otherwise, what is still under way, such as the wait for a lock, would continue.
    if (exitCode === exitCodes.interrupted) process.exit()
  },
  (error: NodeJS.ErrnoException) => {
    if (error.syscall === 'uv_cwd') {
      say('flexgen: The current folder does not exist any more.\n')
      process.exitCode = exitCodes.usage
      return
    }
    say(`flexgen: this is a bug in flexgen, not in your config.\n${error.stack}\n`)
    process.exitCode = exitCodes.fault
  },
)

/** Runs one of the bundles next to this file. */
async function run(args: readonly string[]): Promise<number> {
  const here = new URL('.', import.meta.url)
  const home = new URL('..', here)
  // `main.js` has all commands, so it does not matter if such a word is the name of a file.
  if (args.some((word) => occasional.has(word))) {
    const { main } = (await import(new URL('main.js', here).href)) as { readonly main: typeof Main }
    return main(args, home)
  }
  // In the package's own folder, since whoever can write there can change the program anyway.
  const codePath = fileURLToPath(new URL(`code-cache/${version}-${arch}`, here))
  const program = loadProgram(fileURLToPath(new URL('program.cjs', here)), programHash, codePath)
  const { main } = program.exports as { readonly main: typeof Main }
  return main(args, home, program)
}
