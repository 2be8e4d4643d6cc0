/** The parts of documents that are made. CONTRIBUTING.md tells how they are marked. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explanationOf } from '../../src/cli/explain/explain.ts'
import { withoutPatterns } from '../../src/cli/explain/stand-ins.ts'
import { compileClient } from '../../src/compile-client.ts'
import { plainSchema } from '../plain-schema.ts'
import { blocksOf } from './blocks.ts'
import { problemsOf } from './diagnostics-page.ts'
import { KeyTables, type Schema } from './key-table.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** When the calls of the documents are made; milliseconds since 1970. */
const now = Date.UTC(2025, 0, 1, 12)

/** Every document of the repository that a reader is led to, by its path. */
export function documents(): readonly string[] {
  const below = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'))
    .sort()
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'examples/README.md', ...below]
}

/** A document's text, with LF. */
export function readDocument(path: string): string {
  return readFileSync(root + path, 'utf8').replaceAll('\r\n', '\n')
}

/**
 * A document with its made parts made anew.
 *
 * @throws Error a mark names what is not there
 */
export async function withMadeParts(document: string): Promise<string> {
  const text = readDocument(document)
  return withMadeBlocks(document, withTables(document, text))
}

function withTables(document: string, text: string): string {
  const config = posix.relative(posix.dirname(document), 'docs/config.md')
  return text.replace(
    /^<!-- keys: (\S+) -->\n[\s\S]*?^<!-- \/keys -->$/gm,
    (_, path: string) =>
      `<!-- keys: ${path} -->\n\n${keyTables().table(path.split('.'), config)}\n<!-- /keys -->`,
  )
}

/** The tables of the schema as it is, without what editors alone need. */
export function keyTables(): KeyTables {
  return new KeyTables(plainSchema(JSON.parse(readDocument('schema/flexgen.schema.json')) as Schema))
}

/** The kinds of marks whose blocks are made from a config before them, by the kind of its own mark. */
const made: Readonly<
  Record<
    string,
    { readonly from: string; readonly text: (name: string, config: string) => string | Promise<string> }
  >
> = {
  explain: { from: 'config', text: explained },
  problems: { from: 'wrong', text: problemsOf },
}

async function withMadeBlocks(document: string, text: string): Promise<string> {
  const lines = text.split('\n')
  const blocks = blocksOf(document, text)
  // From the end, so that the lines of those before stay where they are.
  for (const { mark, line, text: old } of [...blocks].reverse()) {
    const kind = mark && Object.hasOwn(made, mark.kind) ? made[mark.kind] : undefined
    if (!mark || !kind) continue
    const config = blocks.findLast(
      (each) => each.line < line && each.mark?.kind === kind.from && each.mark.value === mark.value,
    )
    if (!config) throw new Error(`${document}:${line}: there is no config ${mark.value} before it`)
    const anew = await kind.text(mark.value, config.text)
    lines.splice(line - 1, old.split('\n').length - 1, ...anew.trimEnd().split('\n'))
  }
  return lines.join('\n')
}

/** What `flexgen explain` tells of a config. */
async function explained(name: string, text: string): Promise<string> {
  const none = new Map<string, string>()
  const { client, diagnostics } = compileClient(name, text, [], (plan) => withoutPatterns(plan, none))
  if (!client) throw new Error(`${name}: ${diagnostics.map(({ message }) => message).join(' ')}`)
  return explanationOf(client, none, now)
}
