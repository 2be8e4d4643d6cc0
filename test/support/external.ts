import { execFileSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { test } from 'vitest'

/** Set by CI: everything that tests need beyond npm must be installed, and a skip is a failure. */
const everythingMustBeThere = process.env['FLEXGEN_TEST_ALL'] === '1'

/** Path of a program on the PATH or in the system's folder for servers; `undefined` if there is none. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, name))
    .find(isExecutable)
}

/** Debian's Python, with packages from apt, otherwise the one on the PATH, if it has all these modules. */
export function findPython(...modules: readonly string[]): string | undefined {
  return ['/usr/bin/python3', findProgram('python3')].find((program) => {
    if (program === undefined) return false
    try {
      execFileSync(program, ['-c', `import ${modules.join(', ')}`], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })
}

/** Whether the file exists and may be run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path if something exists there, otherwise `undefined`. */
export function fileIfThere(path: string): string | undefined {
  return existsSync(path) ? path : undefined
}

/**
 * `test`, or a visible skip if something that npm's root install does not contain is missing. With
 * `FLEXGEN_TEST_ALL=1`, the skip becomes a failing test that names what is missing.
 *
 * @param needs what the test needs, by name; `undefined` for what was not found
 */
export function testWith(needs: Readonly<Record<string, string | undefined>>): typeof test {
  const missing = Object.keys(needs).filter((name) => needs[name] === undefined)
  if (missing.length === 0) return test
  if (!everythingMustBeThere) return test.skip as typeof test
  return ((name: string) =>
    test(name, () => {
      throw new Error(`needs ${missing.join(', ')}, which this machine lacks`)
    })) as unknown as typeof test
}
