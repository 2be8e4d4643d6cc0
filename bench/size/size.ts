/** Prints what clients cost in a bundle, as two tables. Run by `npx tsx bench/size/size.ts`. */
import { compile } from '../../src/compile.ts'
import { sizeConfigs } from './configs.ts'
import { measure } from './measure.ts'
import { leaveOut, parts } from './parts.ts'

const partsOf = 'bearer, env'

const sizes = await Promise.all(
  Object.entries(sizeConfigs).map(async ([name, text]) => ({ name, ...(await measure(emit(text))) })),
)
const whole = emit(sizeConfigs[partsOf] ?? '')
const { minified, gzipped } = await measure(whole)
const costs = await Promise.all(
  Object.entries(parts).map(async ([name, edits]) => {
    const without = leaveOut(whole, edits)
    if (without === undefined) return [name, 'not found', 'not found']
    const size = await measure(without)
    return [name, number(minified - size.minified), number(gzipped - size.gzipped)]
  }),
)

process.stdout.write(`# Size of emitted clients

Lines are of the emitted TypeScript. Bytes are of a bundle by esbuild (es2022, ESM) whose entry exports \`createXClient\`
and the error class again: minified, then with gzip -9 (node:zlib).

${table(
  ['config', 'lines', 'minified', 'min + gzip'],
  sizes.map((size) => [size.name, number(size.lines), number(size.minified), number(size.gzipped)]),
)}

## What the parts of a client cost (${partsOf})

Measured by difference: the emitted text is edited so that it does without the part, and what nothing calls any more is
left out by the bundler (\`bench/size/parts.ts\`). Parts share words and functions, so the differences do not add up.

${table(['part', 'minified', 'min + gzip'], costs)}
`)

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
