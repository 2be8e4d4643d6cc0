/** Prints what clients cost in a bundle, as tables. Run by `npx tsx bench/size/size.ts`. */
import { compile } from '../../src/compile.ts'
import { sizeConfigs } from './configs.ts'
import { engineRows } from './engines.ts'
import { measure } from './measure.ts'
import { type Edit, leaveOut, parts } from './parts.ts'
import { tokenParts } from './token-parts.ts'

const partsOf = 'bearer, env'
const tokenPartsOf = 'oauth2, authorization_code'

const sizes = await Promise.all(
  Object.entries(sizeConfigs).map(async ([name, text]) => ({ name, ...(await measure(emit(text))) })),
)
const { gzipped } = await measure(emit(sizeConfigs[partsOf] ?? ''))
const login = sizes.find(({ name }) => name === tokenPartsOf)?.gzipped ?? Number.NaN
const costs = await costsOf(partsOf, parts)
const tokenCosts = await costsOf(tokenPartsOf, tokenParts)

const beyond = await Promise.all(
  Object.entries(engineRows).map(async ([name, edits]) => {
    const client = emit(sizeConfigs[name] ?? '')
    const both = (await measure(client)).gzipped
    const [node, web] = await Promise.all(
      [edits['node:crypto'], edits['Web Crypto']].map(async (one) => {
        const without = leaveOut(client, one)
        return without === undefined ? Number.NaN : (await measure(without)).gzipped
      }),
    )
    const numbers = [both - gzipped, (node ?? 0) - gzipped, (web ?? 0) - gzipped, both - (node ?? 0)]
    return [name, ...numbers.map(number)]
  }),
)

process.stdout.write(`# Size of emitted clients

Lines are of the emitted TypeScript. Bytes are of a bundle by esbuild (es2022, ESM) whose entry exports \`createXClient\`
and the error class again: minified, then with gzip -9 (node:zlib).

${table(
  ['config', 'lines', 'minified', 'min + gzip'],
  sizes.map((size) => [size.name, number(size.lines), number(size.minified), number(size.gzipped)]),
)}

## What signing costs beyond a client with a token (${partsOf})

Minified, then with gzip. A client has two engines, \`node:crypto\` and Web Crypto; the columns show it with both, and
with one, the other left out by hand (\`bench/size/engines.ts\`). What the second costs is what Web Crypto adds.

${table(['config', 'both', 'node:crypto alone', 'Web Crypto alone', 'the second'], beyond)}

## What tokens cost beyond a client with a token (${partsOf})

Minified, then with gzip; with the memory store.

${table(
  ['config', 'beyond'],
  sizes
    .filter(({ name }) => name.startsWith('oauth2, '))
    .map((size) => [size.name, number(size.gzipped - gzipped)]),
)}

## What the stores of tokens cost beyond that (${tokenPartsOf})

${table(
  ['config', 'beyond'],
  sizes
    .filter(({ name }) => name.startsWith('oauth2 + '))
    .map((size) => [size.name, number(size.gzipped - login)]),
)}

## What the parts of a client cost (${partsOf})

Measured by difference: the emitted text is edited so that it does without the part, and what nothing calls any more is
left out by the bundler (\`bench/size/parts.ts\`). Parts share words and functions, so the differences do not add up.

${table(['part', 'minified', 'min + gzip'], costs)}

## What the parts of a client with a login cost (${tokenPartsOf})

Measured in the same way (\`bench/size/token-parts.ts\`).

${table(['part', 'minified', 'min + gzip'], tokenCosts)}
`)

/** What a client saves without each of its parts. */
async function costsOf(
  config: string,
  parts: Readonly<Record<string, readonly Edit[]>>,
): Promise<readonly (readonly string[])[]> {
  const whole = emit(sizeConfigs[config] ?? '')
  const { minified, gzipped } = await measure(whole)
  return Promise.all(
    Object.entries(parts).map(async ([name, edits]) => {
      const without = leaveOut(whole, edits)
      if (without === undefined) return [name, 'not found', 'not found']
      const size = await measure(without)
      return [name, number(minified - size.minified), number(gzipped - size.gzipped)]
    }),
  )
}

function emit(text: string): string {
  const { files, diagnostics } = compile({ path: 'github.flexgen.yaml', text })
  const [client] = files
  if (!client) throw new Error(JSON.stringify(diagnostics))
  return client.text
}

/** Of the first column texts, of the others numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index ? '--:' : '---'))), ...rows.map(line)].join('\n')
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}
