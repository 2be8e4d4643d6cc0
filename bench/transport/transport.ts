/**
 * Prints the CPU time of a request with a fresh token, compared to other libraries. Run by
 * `npm run bench:transport [ROUNDS]`.
 *
 * All libraries do the same, each in its own process, and take turns, once per round. They GET a path below a base URL,
 * with a token from a function, and read no body. A time is the median of the rounds, for all threads of a process. The
 * time over `bare fetch` is the cost of a library. Every request is checked for the token.
 *
 * - In the first table, `fetch` is replaced with a function that responds immediately, through each library's own option.
 *   This measures only the wrapper, including what it creates for `fetch`, such as a `Request`.
 * - In the second, the platform's `fetch` calls a server on the loopback address. This measures the total cost: if a
 *   library passes a `Request`, `fetch` does not have to create one.
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Group, measure, serve } from '../signers/rounds.ts'
import { clients, type Fetch, path, token } from './clients.ts'

/** Target for the wrapper over a bare `fetch`, in µs. */
const aim = 2

const stubbed = 'with a function instead of fetch'
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
  // Only the first call of each is checked: all calls send the same.
  if (title === stubbed) {
    for (const { name, work } of contenders) {
      await work()
      const request = new Request(...sent)
      const authorization = request.headers.get('authorization')
      if (request.url !== `${origin}${path}` || authorization !== `Bearer ${token}`) {
        throw new Error(`${name} sent ${authorization} to ${request.url}`)
      }
    }
  }
  const check = async (name: string, made: unknown): Promise<void> => {
    if (made !== 200) throw new Error(`${name} got ${made}`)
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
          `\nTarget: at most ${aim} µs over a bare fetch; ${over <= aim ? 'met' : 'not met'} (${over.toFixed(2)}).`,
        )
      }
    }
  } finally {
    server.close()
    server.closeAllConnections()
  }
}
