/**
 * Prints the results of 50 concurrent requests with an expired token. Run by `npm run bench:refresh [ROUNDS]`.
 *
 * The server rotates refresh tokens, revokes old access tokens, and revokes a grant if it receives a used refresh token
 * again. Its responses are delayed by up to 200 ms. The requests come from one process, or from four that share the
 * tokens in a file. Each peer is used as its readme shows (`peers.ts`).
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from '../../src/compile.ts'
import { type OAuthServer, startOAuthServer } from '../../test/support/oauth-server.ts'
import { peers, type Setting } from './peers.ts'

const requests = 50
const rounds = Number(process.argv[2] ?? 5)
const folder = mkdtempSync(join(tmpdir(), 'flexgen-bench-'))
const workerFile = fileURLToPath(new URL('worker.ts', import.meta.url))

const config = `
flexgen: 1
baseUrl: "\${variables.origin}"
variables: { origin: {} }
auth:
  type: oauth2
  authorizationUrl: https://example.com/authorize
  accessTokenUrl: "\${variables.origin}/token"
  clientId: app
  tokenStores: [file]
`

interface Outcome {
  readonly answered: number
  readonly tokenCalls: number
  readonly alive: boolean
}

function buildClient(): string {
  const { files, diagnostics } = compile({ path: 'bench.flexgen.yaml', text: config })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (!files[0]) throw new Error(errors.map(({ message }) => message).join('\n'))
  const path = join(folder, 'client.ts')
  writeFileSync(path, files[0].text)
  return path
}

/** One trial with a new grant. Its access token has expired, for both the server and the client. */
async function trial(
  server: OAuthServer,
  clientFile: string,
  peer: string,
  workers: number,
): Promise<Outcome> {
  server.reset()
  const grant = server.grant()
  grant.expire()
  const tokenFile = join(folder, `${peer.replace(/\W+/g, '-')}-${grant.id}.json`)
  writeFileSync(tokenFile, JSON.stringify(grant.tokens(Date.now() - 1000)))
  const setting: Setting = { origin: server.origin, tokenFile, clientFile }
  const children = Array.from({ length: workers }, (_, index) =>
    startWorker(peer, Math.floor((requests + index) / workers), setting),
  )
  try {
    await Promise.all(children.map((child) => message(child)))
    const answers = children.map((child) => message(child))
    for (const child of children) child.send('go')
    const answered = (await Promise.all(answers)).reduce((sum, count) => sum + Number(count), 0)
    return { answered, tokenCalls: server.tokenCalls.length, alive: grant.alive }
  } finally {
    // Some would run as long as their token lives: @badgateway/oauth2-client refreshes with a timer.
    for (const child of children) child.kill()
  }
}

function startWorker(peer: string, count: number, setting: Setting): ChildProcess {
  return fork(workerFile, [peer, `${count}`, JSON.stringify(setting)], { execArgv: ['--import', 'tsx'] })
}

/** Next message of a child. Rejects if the child ends first. */
async function message(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('A process ended without a result.')
  })
  const [value] = await Promise.race([once(child, 'message'), ended])
  return value
}

/** The smallest and the largest value, or one value if they are equal. */
function range(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low === high ? `${low}` : `${low}–${high}`
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => (index ? cell.padStart(16) : cell.padEnd(38))).join('')
}

const server = await startOAuthServer({ jitter: 200 })
try {
  const clientFile = buildClient()
  for (const workers of [1, 4]) {
    process.stdout.write(
      `\n${requests} concurrent requests, ${workers === 1 ? 'one process' : `${workers} processes`}, ${rounds} rounds\n`,
    )
    process.stdout.write(`${row(['', 'answered', 'token calls', 'grant alive'])}\n`)
    for (const peer of Object.keys(peers)) {
      const outcomes: Outcome[] = []
      for (let round = 0; round < rounds; round++) {
        outcomes.push(await trial(server, clientFile, peer, workers))
      }
      const alive = outcomes.filter((outcome) => outcome.alive).length
      const answered = range(outcomes.map((outcome) => outcome.answered))
      const tokenCalls = range(outcomes.map((outcome) => outcome.tokenCalls))
      process.stdout.write(`${row([peer, answered, tokenCalls, `${alive} of ${rounds}`])}\n`)
    }
  }
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
