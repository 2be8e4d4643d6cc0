import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { cliPath } from './run-cli.ts'

/** Programs that make commands in the documents run this flexgen: `flexgen`, and an `npx` that only knows it. */
const bin = mkdtempSync(join(tmpdir(), 'flexgen-bin-'))
afterAll(() => rmSync(bin, { recursive: true }))
const run = `exec '${process.execPath}' '${cliPath}' "$@"\n`
writeFileSync(join(bin, 'flexgen'), `#!/bin/sh\n${run}`, { mode: 0o755 })
writeFileSync(join(bin, 'npx'), `#!/bin/sh\n[ "$1" = flexgen ] || exit 127\nshift\n${run}`, { mode: 0o755 })

/**
 * Runs a command line in a folder.
 *
 * @returns its standard output
 * @throws Error with `status`, `stdout` and `stderr`, if it fails
 */
export function runShell(command: string, folder: string): string {
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` }
  return execFileSync('sh', ['-ec', command], { cwd: folder, env, stdio: 'pipe', encoding: 'utf8' })
}
