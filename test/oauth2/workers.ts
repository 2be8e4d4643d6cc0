import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emit } from '../support/emitted.ts'
import type { OAuthServer } from '../support/oauth-server.ts'
import { bundleScript } from '../support/runtimes.ts'
import { clientSecret, type OAuthOptions, oauthConfig } from './clients.ts'
import type { Outcome } from './outcome.ts'
import type { Job, StorePlace } from './worker.ts'

/** A process with its own clients. */
export interface Worker {
  /** The `X-Process` header of its token calls. */
  readonly name: string
  /** Makes parallel requests, with one client for each place; with 0, it only reads the store. */
  readonly request: (place: StorePlace, requests: number) => Promise<readonly Outcome[]>
  /** Makes requests one after another for some milliseconds. */
  readonly requestFor: (place: StorePlace, milliseconds: number) => Promise<readonly Outcome[]>
  /** Stops it with SIGSTOP, and continues it with SIGCONT. */
  readonly suspend: () => void
  readonly resume: () => void
  /** Ends it at once with SIGKILL; its jobs never finish. */
  readonly kill: () => Promise<void>
}

export interface Workers {
  readonly start: () => Promise<Worker>
  /** Ends all processes. */
  readonly stop: () => Promise<void>
}

/**
 * Prepares processes of one client.
 *
 * @param keys of the config's `auth`
 */
export function prepareWorkers(server: OAuthServer, ...keys: readonly string[]): Promise<Workers> {
  const config = oauthConfig('tokenStores: [file, redis, postgres]', ...keys)
  return prepareWorkersOf(config, { variables: { origin: server.origin }, credentials: { clientSecret } })
}

/**
 * The same for any config.
 *
 * @param options of each client, besides its store; the variable `process` is added
 */
export async function prepareWorkersOf(config: string, options: OAuthOptions): Promise<Workers> {
  const folder = await mkdtemp(join(tmpdir(), 'flexgen-workers-'))
  const script = join(folder, 'worker.mjs')
  const text = emit(config)
  const create = /^export function (create\w+Client)\(/m.exec(text)?.[1]
  const driver = fileURLToPath(new URL('worker.ts', import.meta.url))
  const entry = `import * as client from './client.ts'
    import { work } from ${JSON.stringify(driver)}
    work({ ...client, create: client.${create} })`
  await writeFile(script, await bundleScript(entry, { 'client.ts': text }))
  const children = new Set<ChildProcess>()
  let started = 0

  async function start(): Promise<Worker> {
    const name = `worker-${++started}`
    const own = { ...options, variables: { ...options.variables, process: name } }
    const child = fork(script, [JSON.stringify(own)], { execArgv: [] })
    children.add(child)
    const exited = once(child, 'exit').then(() => {
      children.delete(child)
    })
    await once(child, 'message')
    return {
      ...askedBy(child),
      name,
      suspend: () => child.kill('SIGSTOP'),
      resume: () => child.kill('SIGCONT'),
      kill: () => end(child, exited),
    }
  }

  return {
    start,
    stop: async () => {
      await Promise.all([...children].map((child) => end(child, once(child, 'exit'))))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

interface Answer {
  readonly id: number
  readonly outcomes: readonly Outcome[]
}

interface Waiting {
  readonly resolve: (outcomes: readonly Outcome[]) => void
  readonly reject: (error: Error) => void
}

async function end(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  child.kill('SIGKILL')
  await exited
}

/** Sends jobs to a child and returns its results; rejects if it ends without one. */
function askedBy(child: ChildProcess): Pick<Worker, 'request' | 'requestFor'> {
  const waiting = new Map<number, Waiting>()
  let asked = 0
  child.on('message', ({ id, outcomes }: Answer) => {
    waiting.get(id)?.resolve(outcomes)
    waiting.delete(id)
  })
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The process ended without an answer.'))
  })
  const ask = (job: Omit<Job, 'id'>): Promise<readonly Outcome[]> =>
    new Promise((resolve, reject) => {
      const id = ++asked
      waiting.set(id, { resolve, reject })
      child.send({ ...job, id })
    })
  return {
    request: (place, requests) => ask({ place, requests }),
    requestFor: (place, milliseconds) => ask({ place, requests: 1, milliseconds }),
  }
}
