/** `docs/diagnostics.md`: each code with what is wrong, what is told of it, and what is right. */
import { readFileSync } from 'node:fs'
import picocolors from 'picocolors'
import { parse } from 'yaml'
import { formatDiagnostics } from '../../src/cli/printing/format-diagnostics.ts'
import { summarize } from '../../src/cli/printing/report.ts'
import { compileClient } from '../../src/compile-client.ts'
import { codes } from '../../src/diagnostics/codes.ts'

/** Files by their paths. */
export type Files = Readonly<Record<string, string>>

/** What a config alone does wrong. */
export interface ConfigExample {
  /** With its place marked: `‹here›`. */
  readonly wrong: string
  readonly right: string
}

/** What a run finds in a folder. */
export interface RunExample {
  readonly files?: Files
  /** Commands that come before the run. */
  readonly before?: readonly string[]
  readonly run: string
  /** On standard error, of diagnostics. */
  readonly shows: string
  /** Commands after which the run tells nothing. */
  readonly instead?: readonly string[]
  /** Files with which it tells nothing. */
  readonly right?: Files
}

/** The examples of `diagnostics.yaml`, by code. */
export function diagnosticExamples(): Readonly<Record<string, ConfigExample | RunExample>> {
  return parse(readFileSync(new URL('diagnostics.yaml', import.meta.url), 'utf8')) as Readonly<
    Record<string, ConfigExample | RunExample>
  >
}

/** The file that the examples are in, as far as they do not say. */
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
    const head = `<a id="${code.replace('/', '-')}"></a>\n\n## ${code}\n\n${severity === 'error' ? 'Error' : 'Warning'}. ${about}\n`
    return `${head}\n${'run' in example ? ofRun(example) : ofConfig(example)}`
  })
  return `# Diagnostics

Every problem that \`flexgen\` tells has one of these codes. An error keeps the output of its config as it was; a
warning does not. Each code has an example that brings it about, what is told of that, and what does not bring it about. A
comment in the config can [accept a warning](config.md#accepted-warnings).

<!-- Made from src/diagnostics/codes.ts and scripts/docs/diagnostics.yaml by \`npm run generate\`. -->

${entries.join('\n')}`
}

function ofConfig({ wrong, right }: ConfigExample): string {
  const text = unmarked(wrong)
  const told = problemsOf(exampleFile, text)
  return `${block('yaml', text, `wrong: ${exampleFile}`)}\n${block('text', told)}\nRight:\n\n${block('yaml', right, `config: ${exampleFile}`)}`
}

/** What a terminal of 100 columns shows of a config's problems. */
export function problemsOf(path: string, text: string): string {
  const { diagnostics } = compileClient(path, text)
  const report = summarize([{ path, text }], diagnostics, [], undefined)
  return formatDiagnostics(report, picocolors.createColors(false), 100)
}

function ofRun({ files = {}, before = [], run, shows, instead, right }: RunExample): string {
  const parts = [
    filesOf(files, 'wrong'),
    block('text', [...before, `npx ${run}`].map((line) => `$ ${line}\n`).join('') + shows),
    instead && `What to do:\n\n${block('sh', instead.map((line) => `${line}\n`).join(''))}`,
    right && `Right:\n\n${filesOf(right, 'config')}`,
  ]
  return parts.filter(Boolean).join('\n')
}

function filesOf(files: Files, kind: 'wrong' | 'config'): string {
  return Object.entries(files)
    .map(([path, text]) => {
      const language = path.split('.').at(-1) ?? ''
      return language === 'yaml'
        ? block(language, text, `${kind}: ${path}`)
        : `\`${path}\`:\n\n${block('text', text)}`
    })
    .join('\n')
}

function block(language: string, text: string, mark?: string): string {
  return `${mark === undefined ? '' : `<!-- ${mark} -->\n\n`}\`\`\`${language}\n${text}\`\`\`\n`
}
