#!/usr/bin/env node
import { exitCodes } from './cli/exit.ts'
import { main } from './cli/main.ts'

// Who reads our output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  process.exitCode = await main(process.argv.slice(2), new URL('..', import.meta.url))
  // What is still under way, such as the wait for a lock, must not come to its end after all.
  if (process.exitCode === exitCodes.interrupted) process.exit()
} catch (error) {
  process.stderr.write(
    `flexgen: this is a fault of flexgen itself, not of your config.\n${(error as Error).stack}\n`,
  )
  process.exitCode = exitCodes.fault
}
