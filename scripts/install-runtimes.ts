/** Installs the runtimes and tools that tests run besides Node, if their lock file has changed. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../test/runtimes', import.meta.url))
const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
const installed = join(folder, 'node_modules/.flexgen-lock.json')
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    writeFileSync(installed, lock)
  } catch {
    // Tests whose runtime is missing are reported as skipped; in CI, they fail.
    process.stderr.write('The other runtimes could not be installed; their tests are skipped.\n')
  }
}
