/** `npm run trust:inject`: compiles a million configs with hostile strings, and prints figures. */
import { parseArgs } from 'node:util'
import { compilers, platforms, typeErrors } from '../types/compilers.ts'
import { compileMany, type Figures, limits } from './many.ts'

const { values } = parseArgs({
  options: {
    configs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    'compare-each': { type: 'string', default: '100' },
    'type-check': { type: 'string', default: '2000' },
  },
})
const [configs, seed, compareEach, checked] = [
  Number(values.configs),
  Number(values.seed),
  Number(values['compare-each']),
  Number(values['type-check']),
]
console.log(`${configs} configs, seed ${seed}`)
const clients: string[] = []
const figures = compileMany({
  configs,
  seed,
  compareEach,
  onProgress: print,
  onFailure: (what) => console.error(`\n${what}`),
  onClient: (client) => {
    if (clients.length < checked) clients.push(client)
  },
})
print(figures)
const errors = await typeCheck(clients)
console.log(`${clients.length} clients type-checked, ${errors.length} errors`)
for (const error of errors.slice(0, 10)) console.error(`\n${error}`)
if (figures.memory > limits.memory) console.error(`\nIt took ${figures.memory} MB.`)
process.exitCode = figures.failures.length || errors.length || figures.memory > limits.memory ? 1 : 0

function print({ tried, compiled, compared, slowest, memory, failures }: Figures): void {
  console.log(
    `${tried} tried, ${compiled} compiled, ${compared} held against their twins, ${failures.length} failures; ` +
      `slowest ${slowest.toFixed(0)} ms, ${memory} MB`,
  )
}

/** The errors that the newest TypeScript finds, for some hundred clients at a time. */
async function typeCheck(texts: readonly string[]): Promise<readonly string[]> {
  const compiler = compilers.at(-1)
  const [platform] = platforms
  if (!compiler || !platform) throw new Error('there is no compiler')
  const found: string[] = []
  for (let from = 0; from < texts.length; from += 200) {
    const batch = texts.slice(from, from + 200).map((text, index) => [`${index}.ts`, text] as const)
    const errors = await typeErrors(Object.fromEntries(batch), compiler, platform, 'bundler')
    found.push(...errors.map((line) => `${line}\n${texts[from + Number.parseInt(line, 10)] ?? ''}`))
  }
  return found
}
