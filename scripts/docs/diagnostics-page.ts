/** `docs/diagnostics.md`: when each code occurs, and the fix. */
import { readFileSync } from 'node:fs'
import picocolors from 'picocolors'
import stringWidth from 'string-width'
import { parse } from 'yaml'
import { formatDiagnostics } from '../../src/cli/printing/format-diagnostics.ts'
import { summarize } from '../../src/cli/printing/report.ts'
import { compileClient } from '../../src/compile-client.ts'
import { codes } from '../../src/diagnostics/codes.ts'

/** The text of each file, by path. */
export type Files = Readonly<Record<string, string>>

/** An example that one config is enough for. */
export interface ConfigExample {
  /** The faulty config; `‹…›` marks the position of the diagnostic. */
  readonly wrong: string
  readonly right: string
}

/** An example that takes a run in a folder. */
export interface RunExample {
  readonly files?: Files
  /** Commands to run first. */
  readonly before?: readonly string[]
  readonly run: string
  /** The diagnostics on standard error. */
  readonly shows: string
  /** Commands that solve the problem. */
  readonly instead?: readonly string[]
  /** Files that solve the problem. */
  readonly right?: Files
}

/** The examples of `diagnostics.yaml`, by code. */
export function diagnosticExamples(): Readonly<Record<string, ConfigExample | RunExample>> {
  return parse(readFileSync(new URL('diagnostics.yaml', import.meta.url), 'utf8')) as Readonly<
    Record<string, ConfigExample | RunExample>
  >
}

/** File name of a config that is an example. */
export const exampleFile = 'notes.flexgen.yaml'

/** An example's config without its marks. */
export function unmarked(text: string): string {
  return text.replace(/[‹›]/g, '')
}

export function diagnosticsPage(): string {
  const examples = diagnosticExamples()
  const entries = Object.entries(codes).map(([code, { severity, about }]) => {
    const example = examples[code]
    if (!example) throw new Error(`scripts/docs/diagnostics.yaml has no example of ${code}`)
    const head = `## <a id="${code.replace('/', '-')}"></a>${code}\n\n${severity === 'error' ? '' : 'Warning. '}${about}\n`
    return `${head}${'run' in example ? ofRun(example) : ofConfig(example)}`
  })
  return `# Diagnostics

Every problem that \`flexgen\` reports has one of these codes. It is an error, except as noted. After an error, the
output of that config is not written; after a warning, it is. A comment in the config can [accept a
warning](config.md#accepted-warnings). What follows the \`^^^\` in an example is what to write there.

<!-- Generated from src/diagnostics/codes.ts and scripts/docs/diagnostics.yaml by \`npm run generate\`. -->

${entries.join('\n')}`
}

/** The faulty lines and what to write. The message is left out: whoever looks for the code has read it. */
function ofConfig({ wrong }: ConfigExample): string {
  const shown = problemsOf(exampleFile, unmarked(wrong))
  return frame(shown.replace(/^.*\n/, '').replace(/^ *\d* \| ?/gm, ''))
}

/** A config's diagnostics, as a terminal of 100 columns shows them. */
function problemsOf(path: string, text: string): string {
  const { diagnostics } = compileClient(path, text)
  const report = summarize([{ path, text }], diagnostics, [], undefined)
  return formatDiagnostics(report, picocolors.createColors(false), 100, stringWidth)
}

/** The lines of the config in what a run shows. */
function ofRun({ shows }: RunExample): string {
  const lines = shows.match(/^ +\d* \| .*\n/gm) ?? []
  return frame(lines.join('').replace(/^ *\d* \| ?/gm, ''))
}

/** Lines of a config as a block, if they show more than the place of the problem: what to write, or another place. */
function frame(lines: string): string {
  return lines.includes('^') && !lines.endsWith('^\n') ? `\n\`\`\`text\n${lines}\`\`\`\n` : ''
}
