/**
 * Installs what tests need besides the root's packages, if its lock file has changed:
 * `tsx scripts/install-test-packages.ts FOLDER...`, each a folder with a package.json and a lock file.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

for (const folder of process.argv.slice(2)) {
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const installed = join(folder, 'node_modules/.flexgen-lock.json')
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) continue
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    writeFileSync(installed, lock)
  } catch {
    // Tests whose packages are missing are reported as skipped; in CI, they fail.
    process.stderr.write(
      `The packages of ${folder} could not be installed; the tests that need them are skipped.\n`,
    )
  }
}
