/**
 * Compiles copies of the configs in `examples/`: `in-threads.mjs CONFIGS THREADS`. Threads receive configs in batches and
 * return the text of the clients. Without threads, the process itself compiles. Nothing is written.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { compile } from '../../dist/index.js'

/** Number of configs in a batch. Each thread always has a second batch waiting. */
const atATime = 16

const textOf = (config) => compile(config).files[0].text

if (isMainThread) await compileAll(Number(argv[2]), Number(argv[3]))
else parentPort.on('message', (configs) => parentPort.postMessage(configs.map(textOf)))

async function compileAll(count, threads) {
  const folder = new URL('../../examples/', import.meta.url)
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.flexgen.yaml'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const configs = Array.from({ length: count }, (_, at) => ({
    path: `api-${at}.flexgen.yaml`,
    text: texts[at % texts.length],
  }))
  if (threads) await Promise.all(Array.from({ length: threads }, () => giveTo(configs)))
  else for (const config of configs) textOf(config)
}

/** Starts a thread that compiles configs from the list until it is empty. */
async function giveTo(configs) {
  const worker = new Worker(new URL(import.meta.url))
  await new Promise((resolve, reject) => {
    let waiting = 0
    const give = () => {
      const some = configs.splice(-atATime)
      if (some.length) {
        worker.postMessage(some)
        waiting++
      } else if (!waiting) resolve()
    }
    worker.on('error', reject)
    worker.on('message', () => {
      waiting--
      give()
    })
    give()
    give()
  })
  await worker.terminate()
}
