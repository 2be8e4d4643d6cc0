/** The generated parts of documents. CONTRIBUTING.md lists their marks. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explanationOf } from '../../src/cli/explain/explain.ts'
import { forStandIns } from '../../src/cli/explain/stand-ins.ts'
import { traceOf } from '../../src/cli/explain/trace.ts'
import { forTrace } from '../../src/cli/explain/trace-command.ts'
import { traceText } from '../../src/cli/explain/trace-report.ts'
import { knownKinds } from '../../src/cli/init/kinds.ts'
import { readRequest } from '../../src/cli/running/request.ts'
import { compileClient } from '../../src/compile-client.ts'
import { plainSchema } from '../plain-schema.ts'
import { blocksOf } from './blocks.ts'
import { KeyTables, type Schema } from './key-table.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Time of the requests that documents show, in milliseconds since 1970. */
const now = Date.UTC(2025, 0, 1, 12)

/** The path of every document that is generated in part or tested. */
export function documents(): readonly string[] {
  const below = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'))
    .sort()
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'examples/README.md', 'recipes/README.md', ...below]
}

/** Text of a document, with LF line breaks. */
export function readDocument(path: string): string {
  return readFileSync(root + path, 'utf8').replaceAll('\r\n', '\n')
}

/**
 * Text of a document with its parts generated again.
 *
 * @throws Error if a mark names something that does not exist
 */
export async function withMadeParts(document: string): Promise<string> {
  const text = readDocument(document)
  return withMadeBlocks(document, withRecipes(withTables(document, text)))
}

function withTables(document: string, text: string): string {
  const starts = text.match(/^<!-- keys: /gm) ?? []
  const ends = text.match(/^<!-- \/keys -->$/gm) ?? []
  if (starts.length !== ends.length) {
    throw new Error(`${document}: each \`<!-- keys: PATH -->\` needs a \`<!-- /keys -->\` after it`)
  }
  const config = posix.relative(posix.dirname(document), 'docs/config.md')
  return text.replace(
    /^<!-- keys: (\S+)( like: (\S+))? -->\n[\s\S]*?^<!-- \/keys -->$/gm,
    (_, path: string, like = '', model = '') => {
      const list = keyTables().list(path.split('.'), config, model ? model.split('.') : undefined)
      return `<!-- keys: ${path}${like} -->\n\n${list}\n<!-- /keys -->`
    },
  )
}

/** Text with the table of recipes, by kind. */
function withRecipes(text: string): string {
  return text.replace(
    /^<!-- recipes -->\n[\s\S]*?^<!-- \/recipes -->$/m,
    () => `<!-- recipes -->\n\n${recipesTable()}\n<!-- /recipes -->`,
  )
}

function recipesTable(): string {
  const files = readdirSync(`${root}recipes`).filter((file) => file.endsWith('.flexgen.yaml'))
  const rows = Object.entries(knownKinds).flatMap(([kind, names]) =>
    names
      .filter((name) => files.includes(`${name}.flexgen.yaml`))
      .map((name) => {
        const text = readDocument(`recipes/${name}.flexgen.yaml`)
        const { client } = compileClient(`${name}.flexgen.yaml`, text)
        const api = client?.plan.description?.replace(/\.$/, '') ?? ''
        return `| [${name}](${name}.flexgen.yaml) | ${kind} | ${api} | ${methodOf(text)} |\n`
      }),
  )
  return `| \`init\` | kind | API | signature |\n| --- | --- | --- | --- |\n${rows.join('')}`
}

/** What a recipe's first comment says about the signature or login, without the links below it. */
function methodOf(text: string): string {
  const comments = text.split('\n').slice(1)
  const end = comments.findIndex((line) => !line.startsWith('# ') || /^# https?:/.test(line))
  return comments
    .slice(0, end)
    .map((line) => line.slice(2))
    .join(' ')
    .replace(/\.$/, '')
}

/** The tables of the current schema, without what only editors need. */
export function keyTables(): KeyTables {
  return new KeyTables(plainSchema(JSON.parse(readDocument('schema/flexgen.schema.json')) as Schema))
}

/** How to generate the block after a mark, from the config after an earlier mark. */
const made: Readonly<Record<string, (name: string, config: string, before: string) => Promise<string>>> = {
  explain: explained,
  requests: requestsOf,
  trace: traced,
}

async function withMadeBlocks(document: string, text: string): Promise<string> {
  const lines = text.split('\n')
  const blocks = blocksOf(document, text)
  for (const [, kind = '', value = ''] of text.matchAll(/^<!-- (explain|requests|trace): (\S+) -->$/gm)) {
    if (!blocks.some(({ mark }) => mark?.kind === kind && mark.value === value)) {
      throw new Error(`${document}: \`<!-- ${kind}: ${value} -->\` needs a \`text\` block right after it`)
    }
  }
  // From the end, so that earlier line numbers stay valid.
  for (const { mark, line, text: old } of [...blocks].reverse()) {
    const generate = mark && Object.hasOwn(made, mark.kind) ? made[mark.kind] : undefined
    if (!mark || !generate) continue
    const config = blocks.findLast(
      (each) => each.line < line && each.mark?.kind === 'config' && each.mark.value === mark.value,
    )
    if (!config) throw new Error(`${document}:${line}: no config ${mark.value} before this line`)
    const generated = await generate(mark.value, config.text, old)
    lines.splice(line - 1, old.split('\n').length - 1, ...generated.trimEnd().split('\n'))
  }
  return lines.join('\n')
}

/** Output of `flexgen explain` for a config. */
async function explained(name: string, text: string): Promise<string> {
  const none = new Map<string, string>()
  const { client, diagnostics } = compileClient(name, text, { adapt: forStandIns(none) })
  if (!client) throw new Error(`${name}: ${diagnostics.map(({ message }) => message).join(' ')}`)
  return explanationOf(client, none, now)
}

/** The requests of that output, without its first paragraph and the list of values. */
async function requestsOf(name: string, text: string): Promise<string> {
  const explanation = await explained(name, text)
  return explanation.slice(explanation.indexOf('\n\n') + 2).replace(/\n\nValues:\n[\s\S]*/, '\n')
}

/**
 * The steps that `flexgen explain --trace` shows for a config.
 *
 * @param before the block before, whose first lines are the command
 */
async function traced(name: string, text: string, before: string): Promise<string> {
  const [command = ''] = /^\$ .*\n(?: {4}.*\n)*/.exec(before) ?? []
  const option = (key: string): string | undefined =>
    new RegExp(`--${key} (?:'([^']*)'|(\\S+))`).exec(command)?.slice(1).find(Boolean)
  const [method = 'GET', path = ''] = (option('request') ?? '').split(' ')
  const none = new Map<string, string>()
  const { client } = compileClient(name, text, { adapt: forTrace(none) })
  if (!client || !path)
    throw new Error(`${name}: the block must begin with a \`$\` and the command of a trace`)
  const given = { request: method, data: option('body') }
  const names = { header: '--header', data: '--body' }
  const init = await readRequest(path, given, client.plan, new AbortController().signal, names)
  const trace = await traceOf(client, {
    path,
    init,
    now,
    nonce: option('nonce'),
    variables: none,
    absent: [],
  })
  const report = traceText(client.plan.name, trace, undefined)
  return `${command}\n${report.slice(report.indexOf('Step `'), report.indexOf('\n\nThe request:'))}\n`
}
