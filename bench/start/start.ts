/**
 * Prints the cost of importing a client and signing its first request, on Node, in workerd and in Chromium. Run by
 * `npm run bench:start [ROUNDS]`.
 *
 * Each run imports a module, on Node and workerd in a new process, in Chromium in a new page. The modules take turns,
 * once per round. The clients are JavaScript, as after a bundler. The first row is an empty module.
 */
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { compile } from '../../src/compile.ts'
import { type AuthText, type ByAuthType, namedRowsOf } from '../../test/support/auth-types.ts'
import { closeBrowser, type RuntimeName, runtimes } from '../../test/support/runtimes.ts'
import { type Command, measureCommands, median, table, verdict } from '../process/measure.ts'

const rounds = Number(process.argv[2] ?? 20)
/** Target for the first signature over an empty module, in ms. */
const aim = 10

const rsaKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ format: 'pem', type: 'pkcs8' })
  .toString()

/** Auths in YAML's flow style, and the options of their clients. */
const auths: ByAuthType<Readonly<Record<string, readonly [auth: AuthText, options: object]>>> = {
  none: 'not needed: it adds nothing to a request',
  apiKey: 'not needed: it does no more than bearer',
  bearer: { bearer: ['type: bearer', { credentials: { token: 'token' } }] },
  basic: 'not needed: it does little more than bearer',
  digest: 'not needed: its first request is not signed',
  jwt: {
    'jwt, HS256': ['type: jwt, expiresIn: 5m', { credentials: { secret: 'secret' } }],
    'jwt, RS256': ['type: jwt, algorithm: RS256', { credentials: { privateKey: rsaKey } }],
  },
  oauth1: {
    oauth1: [
      'type: oauth1, consumerKey: app',
      { credentials: { consumerSecret: 'secret', accessToken: 'token', tokenSecret: 'secret' } },
    ],
  },
  awsSigV4: {
    awsSigV4: [
      'type: awsSigV4, region: eu-west-1, service: execute-api',
      { credentials: { accessKey: 'key', secretKey: 'secret' } },
    ],
  },
  signature: {
    signature: [
      'type: signature, steps: { signature: { hmac: SHA-256, key: "${credentials.secret}", of: "${request.target}" } }, headers: { X-Signature: "${steps.signature}" }',
      { credentials: { secret: 'secret' } },
    ],
  },
  oauth2: {
    'oauth2, with a token': [
      'type: oauth2, grantType: client_credentials, accessTokenUrl: "https://a.example/token", clientId: app',
      { credentials: { clientSecret: 'secret' }, tokens: { accessToken: 'token', expiresAt: 8e15 } },
    ],
  },
  session: {
    'session, with a token': [
      'type: session, login: { url: "https://a.example/login" }, accessTokenResponseKey: token',
      { tokens: { accessToken: 'token', expiresAt: 8e15 } },
    ],
  },
}

/** Measures how long a page takes to import a script and run its `main`. Opening the page takes many times that. */
const inPage = `export async function main(script) {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  const start = performance.now()
  await (await import(url)).main()
  return performance.now() - start
}`

const folder = mkdtempSync(join(tmpdir(), 'flexgen-bench-'))
try {
  const commands: Command[] = [moduleCommand('an empty module', 'empty', '')]
  const scripts = new Map([['an empty module', 'export const main = () => true']])
  for (const [index, [name, [auth, options]]] of Object.entries(namedRowsOf(auths)).entries()) {
    const text = `flexgen: 1\nname: bench\nbaseUrl: https://api.example.com\nauth: { ${auth} }\n`
    const { files, diagnostics } = compile({ path: 'bench.flexgen.yaml', text })
    const [file] = files
    if (!file) throw new Error(JSON.stringify(diagnostics))
    const { code } = await transform(file.text, { loader: 'ts' })
    writeFileSync(join(folder, `client-${index}.mjs`), code)
    const signs = `const client = createBenchClient(${JSON.stringify(options)})
const { headers } = await client.sign('/v1/orders', { method: 'POST', body: '{}' })
if (!headers.get('authorization')) throw new Error('the request is not signed')
`
    const main = `import { createBenchClient } from './client-${index}.mjs'\n${signs}`
    commands.push(moduleCommand(name, `main-${index}`, main))
    scripts.set(name, `${code}export async function main() {\n${signs}return true\n}`)
  }
  // Loading `Request` takes time that is not the client's.
  commands.push(
    moduleCommand('a `Request` alone', 'request', "new Request('https://api.example.com/v1/orders')\n"),
  )
  const usages = measureCommands(commands, rounds)
  const [empty] = usages
  if (!empty) throw new Error('nothing was measured')
  console.log(`# The first signature of a process\n\nNode ${process.versions.node}, ${rounds} rounds.\n`)
  console.log(
    table(
      ['', 'CPU ms', 'over an empty module', 'times an empty module', 'memory, MB'],
      usages.map(({ name, cpu, cpuRatio, memory }) => [
        name,
        cpu.toFixed(1),
        (cpu - empty.cpu).toFixed(1),
        cpuRatio.toFixed(2),
        memory.toFixed(0),
      ]),
    ),
  )
  const [request] = usages.slice(-1)
  const clients = usages.slice(1, -1)
  const over = (base: number): number => Math.max(...clients.map(({ cpu }) => cpu - base))
  const [overEmpty, overRequest] = [over(empty.cpu), over(request?.cpu ?? 0)]
  console.log(`
${verdict(`at most ${aim} ms over an empty module`, overEmpty <= aim, overEmpty.toFixed(1))}
Over a module that only creates a \`Request\`, it is at most ${overRequest.toFixed(1)} ms.`)
  for (const name of ['workerd', 'chromium'] as const) await printStarts(name, scripts)
} finally {
  await closeBrowser()
  rmSync(folder, { recursive: true })
}

/** Prints the time from the start of a process, or from the import in a page, to the end of a script's `main`. */
async function printStarts(name: RuntimeName, scripts: ReadonlyMap<string, string>): Promise<void> {
  const runtime = runtimes.find((each) => each.name === name)
  if (!runtime?.program) {
    console.log(`\n${name} is not installed.`)
    return
  }
  const times = new Map([...scripts.keys()].map((title) => [title, [] as number[]]))
  // The first round fills the system's caches and does not count.
  for (let round = 0; round <= rounds; round++) {
    for (const [title, script] of scripts) {
      const start = performance.now()
      const measured = name === 'chromium' ? runtime.run(inPage, script) : runtime.run(script, {})
      const time = Number(await measured)
      if (round > 0) times.get(title)?.push(name === 'chromium' ? time : performance.now() - start)
    }
  }
  const [empty = []] = times.values()
  const rows = [...times].map(([title, taken]) => {
    const over = median(taken.map((time, index) => time - (empty[index] ?? 0)))
    return [title, median(taken).toFixed(1), over.toFixed(1), (1 + over / median(empty)).toFixed(2)]
  })
  console.log(`\n## ${name}\n`)
  console.log(table(['', 'wall ms', 'over an empty module', 'times an empty module'], rows))
}

function moduleCommand(name: string, file: string, text: string): Command {
  writeFileSync(join(folder, `${file}.mjs`), text)
  return { name, args: [`${file}.mjs`], folder }
}
