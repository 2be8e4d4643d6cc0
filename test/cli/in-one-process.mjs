/** Runs command lines one after another, each like `src/cli.ts`; started by `one-process.ts`. */
import fs, { readFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { dirname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const home = new URL('../../', import.meta.url)
const names = ['stdout', 'stderr']
let written = { stdout: '', stderr: '' }
for (const name of names) {
  process[name].write = (text) => {
    written[name] += Buffer.from(text)
    return true
  }
}
// Files and pipes are written to without a stream.
const { writeSync } = fs
fs.writeSync = (file, bytes, ...rest) => {
  const name = names[file - 1]
  if (name === undefined) return writeSync(file, bytes, ...rest)
  written[name] += Buffer.from(bytes)
  return bytes.length
}
syncBuiltinESMExports()

const run = process.argv[2] === 'program.cjs' ? programRunner() : (await import('../../dist/main.js')).main
process.on('message', async ({ folder, args }) => {
  written = { stdout: '', stderr: '' }
  process.chdir(folder)
  const exitCode = await run(args, home).catch((error) => {
    written.stderr += error.stack
    return 70
  })
  // The caller removes the folder.
  process.chdir('/')
  process.send({ ...written, exitCode })
})

/** Runs each command line with a new instance of `program.cjs`, as each process has. */
function programRunner() {
  const path = fileURLToPath(new URL('dist/program.cjs', home))
  const script = new Script(readFileSync(path, 'latin1'))
  return async (args) => {
    const module = { exports: {} }
    script.runInThisContext()(createRequire(path), module, module.exports, dirname(path))
    return module.exports.main(args, home, { version: 'in one process', keepCode() {} })
  }
}
