import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterFile } from '../support/after-file.ts'
import { cliPath } from './run-cli.ts'

let programs: string | undefined

/**
 * The folder of programs that make commands in the documents run this flexgen: `flexgen`, and an `npx` that only knows
 * it.
 */
function programsOfFile(): string {
  if (programs !== undefined) return programs
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-bin-'))
  afterFile(() => {
    programs = undefined
    rmSync(folder, { recursive: true })
  })
  const run = `exec '${process.execPath}' '${cliPath}' "$@"\n`
  const npx = `[ "$1" = flexgen ] || exit 127\nshift\n${run}`
  writeFileSync(join(folder, 'flexgen'), `#!/bin/sh\n${run}`, { mode: 0o755 })
  writeFileSync(join(folder, 'npx'), `#!/bin/sh\n${npx}`, { mode: 0o755 })
  programs = folder
  return folder
}

/**
 * Runs a command line in a folder.
 *
 * @returns its standard output
 * @throws Error with `status`, `stdout` and `stderr`, if it fails
 */
export function runShell(command: string, folder: string): string {
  const env = { ...process.env, PATH: `${programsOfFile()}:${process.env['PATH']}` }
  return execFileSync('sh', ['-ec', command], { cwd: folder, env, stdio: 'pipe', encoding: 'utf8' })
}
