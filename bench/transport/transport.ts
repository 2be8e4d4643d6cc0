/**
 * CPU time of a request with a fresh token, beside that of other libraries. Prints a table; run by
 * `npm run bench:transport [ROUNDS]`.
 *
 * All do the same, each in a process of its own, and take turns, round by round: a GET of a path below a base URL, with
 * a token that a function gives at each request, and no body read. A time is the median of the rounds, of all threads of
 * a process; what is over `bare fetch` is what a library costs. That every request had the token is looked at.
 *
 * - In the first table a function that answers at once stands in the place of `fetch`, given to each by its own option.
 *   So it is the wrapper alone that is measured; what it makes for `fetch`, as a `Request`, is part of it.
 * - In the second, the platform's own `fetch` calls a server on the loopback address: what a library costs in all,
 *   where one that hands over a `Request` saves `fetch` from making it.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Group, measure, serve } from '../signers/rounds.ts'
import { clients, type Fetch, path, token } from './clients.ts'

/** What the wrapper may cost over a bare `fetch`, in µs. */
const aim = 2

const stubbed = 'with a function in the place of fetch'
const loopback = 'over the loopback address'

const script = fileURLToPath(import.meta.url)
const [first, second] = process.argv.slice(2)
if (first === stubbed || first === loopback) serve(await makeGroup(first), second)
else await printTables(Number(first ?? 25))

async function makeGroup(title: string): Promise<Group> {
  const origin = process.env['BENCH_ORIGIN'] ?? 'https://api.example.com'
  let sent: Parameters<Fetch> = ['']
  const answer = new Response()
  const stub: Fetch = async (...request) => {
    sent = request
    return answer
  }
  const own: Fetch = (input, init) => fetch(input, init)
  const contenders = await Promise.all(
    Object.entries(clients).map(async ([name, make]) => {
      const call = await make(origin, title === stubbed ? stub : own)
      const work = async (): Promise<unknown> => {
        const response = await call()
        if (title === loopback) await response.arrayBuffer()
        return response.status
      }
      return { name, work }
    }),
  )
  // The first call of each shows what it sends; the rounds send the same.
  if (title === stubbed) {
    for (const { name, work } of contenders) {
      await work()
      const request = new Request(...sent)
      const authorization = request.headers.get('authorization')
      if (request.url !== `${origin}${path}` || authorization !== `Bearer ${token}`) {
        throw new Error(`${name} sends ${authorization} to ${request.url}`)
      }
    }
  }
  const check = async (name: string, made: unknown): Promise<void> => {
    if (made !== 200) throw new Error(`${name} gets ${made}`)
  }
  return { title, contenders, calls: title === stubbed ? 20_000 : 500, check }
}

async function printTables(rounds: number): Promise<void> {
  const server = createServer((request, response) => {
    const isRight = request.url === path && request.headers.authorization === `Bearer ${token}`
    response.writeHead(isRight ? 200 : 400).end('{"ok":true}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    console.log(
      `# CPU time of requests with a fresh token\n\nNode ${process.versions.node}, ${rounds} rounds.`,
    )
    for (const title of [stubbed, loopback]) {
      if (title === loopback) {
        process.env['BENCH_ORIGIN'] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      }
      const results = await measure(await makeGroup(title), rounds, script)
      const bare = results.find(({ name }) => name === 'bare fetch')?.time ?? Number.NaN
      console.log(`\n## A request ${title}\n\n| | µs | over bare fetch |\n| --- | --: | --: |`)
      for (const { name, time } of results) {
        console.log(`| ${name} | ${time.toFixed(2)} | ${(time - bare).toFixed(2)} |`)
      }
      const [ours] = results
      if (title === stubbed && ours) {
        const over = ours.time - bare
        console.log(
          `\nAim: at most ${aim} µs over a bare fetch; ${over <= aim ? 'met' : 'not met'} (${over.toFixed(2)}).`,
        )
      }
    }
  } finally {
    server.close()
    server.closeAllConnections()
  }
}
