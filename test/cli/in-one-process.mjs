/** Runs command lines one after another, each like `src/cli.ts`; started by `one-process.ts`. */
import process from 'node:process'
import { main } from '../../dist/main.js'

const home = new URL('../../', import.meta.url)
let written = { stdout: '', stderr: '' }
for (const name of ['stdout', 'stderr']) {
  process[name].write = (text) => {
    written[name] += text
    return true
  }
}

process.on('message', async ({ folder, args }) => {
  written = { stdout: '', stderr: '' }
  process.chdir(folder)
  const exitCode = await main(args, home).catch((error) => {
    written.stderr += error.stack
    return 70
  })
  // The caller removes the folder.
  process.chdir('/')
  process.send({ ...written, exitCode })
})
