/** Prints the size of clients in a bundle. Run by `npm run bench:size`. */
import { compile } from '../../src/compile.ts'
import { sizeConfigs } from './configs.ts'
import { engineRows } from './engines.ts'
import { measure, usedLines } from './measure.ts'
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

Lines are those of the emitted TypeScript. Bytes are those of a bundle by esbuild (es2022, ESM) whose entry exports
\`createXClient\` and the error class: minified, then with gzip -9 (node:zlib).

${table(
  ['config', 'lines', 'minified', 'min + gzip'],
  sizes.map((size) => [size.name, number(size.lines), number(size.minified), number(size.gzipped)]),
)}

## What signing costs beyond a client with a token (${partsOf})

Minified, then with gzip. A client has two engines, \`node:crypto\` and Web Crypto. The columns show it with both, and with
each after the other is removed (\`bench/size/engines.ts\`). The last column is what Web Crypto adds.

${table(['config', 'both', 'only node:crypto', 'only Web Crypto', 'Web Crypto adds'], beyond)}

## What tokens cost beyond a client with a token (${partsOf})

Bytes, minified and gzipped, with the memory store.

${table(
  ['config', 'beyond'],
  sizes
    .filter(({ name }) => name.startsWith('oauth2, '))
    .map((size) => [size.name, number(size.gzipped - gzipped)]),
)}

## What token stores cost beyond that (${tokenPartsOf})

${table(
  ['config', 'beyond'],
  sizes
    .filter(({ name }) => name.startsWith('oauth2 + '))
    .map((size) => [size.name, number(size.gzipped - login)]),
)}

## What the parts of a client cost (${partsOf})

Measured by difference: the part is removed from the emitted text, with the declarations that are then unused
(\`bench/size/parts.ts\`). Parts share words and functions, so the differences do not add up.

${table(['part', 'lines', 'minified', 'min + gzip'], costs)}

## What the parts of a client with a login cost (${tokenPartsOf})

Measured in the same way (\`bench/size/token-parts.ts\`).

${table(['part', 'lines', 'minified', 'min + gzip'], tokenCosts)}
`)

/** Lines and bytes that a client saves without each of its parts. */
async function costsOf(
  config: string,
  parts: Readonly<Record<string, readonly Edit[]>>,
): Promise<readonly (readonly string[])[]> {
  const whole = emit(sizeConfigs[config] ?? '')
  const { minified, gzipped } = await measure(whole)
  const lines = usedLines(whole)
  return Promise.all(
    Object.entries(parts).map(async ([name, edits]) => {
      const without = leaveOut(whole, edits)
      if (without === undefined) return [name, 'not found', 'not found', 'not found']
      const size = await measure(without)
      return [
        name,
        number(lines - usedLines(without)),
        number(minified - size.minified),
        number(gzipped - size.gzipped),
      ]
    }),
  )
}

function emit(text: string): string {
  const { files, diagnostics } = compile({ path: 'github.flexgen.yaml', text })
  const [client] = files
  if (!client) throw new Error(JSON.stringify(diagnostics))
  return client.text
}

/** A Markdown table. The first column is text; the others are numbers. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index ? '--:' : '---'))), ...rows.map(line)].join('\n')
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}
