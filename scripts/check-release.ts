/** Fails if the package must not be published. npm runs it before `npm publish`, not before `npm pack`. */
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { releaseProblem } from './addresses.ts'

const problem = releaseProblem(fileURLToPath(new URL('..', import.meta.url)))
if (problem !== undefined) {
  process.stderr.write(`flexgen cannot be published: ${problem}\n`)
  process.exitCode = 1
}
