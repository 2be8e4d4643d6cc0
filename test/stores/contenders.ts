import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { oauthConfig } from '../oauth2/clients.ts'
import { emit } from '../support/emitted.ts'
import { bundleScript } from '../support/runtimes.ts'
import type { Contest, Round } from './contender.ts'

/** A contender under way. */
export interface Contender {
  /** What it has told so far. */
  readonly rounds: readonly Round[]
  /** Once it has ended, by itself or not. */
  readonly ended: Promise<unknown>
  /** Ends it at once by SIGKILL. */
  readonly kill: () => void
}

export interface Contenders {
  readonly start: (contest: Contest) => Contender
  /** Ends all. */
  readonly stop: () => Promise<void>
}

/** Of a lease, in milliseconds, among contenders. */
export const shortLease = 80

/** Prepares processes of an emitted module whose leases are short. */
export async function prepareContenders(): Promise<Contenders> {
  const folder = await mkdtemp(join(tmpdir(), 'flexgen-contenders-'))
  const script = join(folder, 'contender.mjs')
  const entry = `import * as client from './client.ts'
    import { contend } from ${JSON.stringify(fileURLToPath(new URL('contender.ts', import.meta.url)))}
    await contend(client)`
  await writeFile(script, await bundleScript(entry, { 'client.ts': shortLeased() }))
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

/** The emitted module with its times made short. */
function shortLeased(): string {
  let text = emit(oauthConfig('tokenStores: [file, redis, postgres]'))
  for (const [line, short] of [
    ['const leaseTime: number = 10_000', `const leaseTime: number = ${shortLease}`],
    ['const leaseRenewal: number = 3_000', `const leaseRenewal: number = ${shortLease / 4}`],
  ] as const) {
    if (!text.includes(line)) throw new Error(`The emitted module lacks: ${line}`)
    text = text.replace(line, short)
  }
  return text
}
