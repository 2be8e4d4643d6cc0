import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { oauthConfig } from '../oauth2/clients.ts'
import type { StoreModule } from '../oauth2/worker.ts'
import { emit } from '../support/emitted.ts'
import { bundleScript } from '../support/runtimes.ts'
import type { Contest, Round } from './contender.ts'

/** A running contender. */
export interface Contender {
  /** Its reports so far. */
  readonly rounds: readonly Round[]
  /** Resolves when it has ended, by itself or not. */
  readonly ended: Promise<unknown>
  /** Ends it at once with SIGKILL. */
  readonly kill: () => void
}

export interface Contenders {
  readonly start: (contest: Contest) => Contender
  /** Ends all processes. */
  readonly stop: () => Promise<void>
}

/** Lease in milliseconds among contenders. */
export const shortLease = 80

/** Prepares processes of an emitted module with short leases. */
export async function prepareContenders(): Promise<Contenders> {
  const folder = await mkdtemp(join(tmpdir(), 'flexgen-contenders-'))
  const script = join(folder, 'contender.mjs')
  const entry = `import * as client from './client.ts'
    import { contend } from ${JSON.stringify(fileURLToPath(new URL('contender.ts', import.meta.url)))}
    await contend(client)`
  await writeFile(script, await bundleScript(entry, { 'client.ts': shortLeased(shortLease) }))
  const children = new Set<ChildProcess>()

  function start(contest: Contest): Contender {
    const child = fork(script, [JSON.stringify(contest)], { execArgv: [] })
    children.add(child)
    const rounds: Round[] = []
    child.on('message', (round: Round) => rounds.push(round))
    const ended = once(child, 'exit').then(() => children.delete(child))
    return { rounds, ended, kill: () => child.kill('SIGKILL') }
  }

  return {
    start,
    stop: async () => {
      const ends = [...children].map((child) => once(child, 'exit'))
      for (const child of children) child.kill('SIGKILL')
      await Promise.all(ends)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * An emitted module with all stores and shorter times.
 *
 * @param lease lease of its locks, in milliseconds
 * @param patience how long to wait for a lock, in milliseconds
 */
export function shortLeased(lease: number, patience = 90_000): string {
  let text = emit(oauthConfig('tokenStores: [file, redis, postgres, webStorage]'))
  for (const [line, milliseconds] of [
    ['const leaseTime: number = 10_000', lease],
    ['const leaseRenewal: number = 3_000', lease / 4],
    ['const lockPatience: number = 90_000', patience],
  ] as const) {
    if (!text.includes(line)) throw new Error(`The emitted module lacks: ${line}`)
    text = text.replace(line, line.replace(/[\d_]+$/, `${milliseconds}`))
  }
  return text
}

/** The stores of that module. */
export async function loadShortLeased(lease: number, patience?: number): Promise<StoreModule> {
  const folder = await mkdtemp(join(tmpdir(), 'flexgen-stores-'))
  try {
    const script = join(folder, 'client.mjs')
    const texts = { 'client.ts': shortLeased(lease, patience) }
    await writeFile(script, await bundleScript("export * from './client.ts'", texts))
    return (await import(pathToFileURL(script).href)) as StoreModule
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
