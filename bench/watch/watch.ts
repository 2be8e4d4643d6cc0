/**
 * Prints how long `flexgen build --watch` takes from a save to the written client. Run by `npm run bench:watch [SAVES]`.
 *
 * This process saves a config, and watches the config and the client with `fs.watch`. It measures the time between the
 * two events.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { median, verdict } from '../process/measure.ts'

const saves = Number(process.argv[2] ?? 50)
/** Target for the time from the event of a save to that of the client, in ms: the wait for more changes, and 25 ms. */
const aim = 100

const cli = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'flexgen-bench-'))
const { PATH, HOME } = process.env
const config = (words: string): string =>
  `flexgen: 1\nbaseUrl: https://api.example.com\ndescription: ${words}\nauth: { type: bearer }\n`
writeFileSync(join(folder, 'api.flexgen.yaml'), config('Before.'))
mkdirSync(join(folder, 'generated'))
const child = spawn(process.execPath, [cli, 'build', '--watch'], { cwd: folder, env: { PATH, HOME } })
try {
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  while (!said.includes('Watching for changes')) await once(child.stdout, 'data')
  const times: number[] = []
  for (let save = 0; save < saves; save++) {
    const words = `Save ${save}.`
    const noticed = notice(join(folder, 'api.flexgen.yaml'), () => true)
    const written = notice(join(folder, 'generated'), () => isWritten(words))
    writeFileSync(join(folder, 'api.flexgen.yaml'), config(words))
    const [start, end] = await Promise.all([noticed, written])
    times.push(end - start)
    // The next save must not be part of this one.
    await pause(250)
  }
  console.log(
    `# From a save to the client, by \`--watch\`\n\nNode ${process.versions.node}, ${saves} saves.\n`,
  )
  console.log(
    `After the event of the save, in ms: median ${median(times).toFixed(1)}, most ${Math.max(...times).toFixed(1)}.\n`,
  )
  console.log(verdict(`at most ${aim} ms`, median(times) <= aim, median(times).toFixed(1)))
} finally {
  child.kill('SIGINT')
  await once(child, 'exit')
  rmSync(folder, { recursive: true })
}

/** Time of the system's event for a change that counts. */
async function notice(path: string, counts: () => boolean): Promise<number> {
  const watcher = watch(path)
  try {
    for (;;) {
      await once(watcher, 'change')
      const time = performance.now()
      if (counts()) return time
    }
  } finally {
    watcher.close()
  }
}

function isWritten(words: string): boolean {
  return readFileSync(join(folder, 'generated/api.ts'), 'utf8').includes(words)
}
