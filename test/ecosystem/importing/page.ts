/** The tables and the files of docs/importing.md, as the tests run them. */
import { type Block, blocksOf } from '../../../scripts/docs/blocks.ts'
import { readDocument } from '../../../scripts/docs/made-parts.ts'

/** A row of a table of the page: a tool, and how it imports a client. */
export interface Row {
  /** First cell, such as `Node 20, 22, 24`. */
  readonly cell: string
  /** Name of the tool, without its versions if there are several. */
  readonly tool: string
  /** Versions that the row is about; one empty string if it names just one. */
  readonly versions: readonly string[]
  /** Ending of the client, such as `.mjs`. */
  readonly ending: string
  /** The import's end, such as `from './generated/acme.mjs'`, or the call of `require`. */
  readonly importing: string
  /** What a user runs, as the shell takes it. */
  readonly command: string
  /** Members that the row adds to the project's `package.json`, or the compiler options of its `tsconfig.json`. */
  readonly members: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Other files of the project, by their name, as the page shows them. */
  readonly files: Readonly<Record<string, string>>
  /** What the tool prints, in the table of errors. */
  readonly error: string | undefined
}

export const page = 'docs/importing.md'
// The tools after this heading do not import a client; `test/ecosystem/linters` runs them.
const [text = ''] = readDocument(page).split(/^## Linters/m)
const files = new Map(
  blocksOf(page, text)
    .filter((block): block is Block & { mark: { value: string } } => block.mark?.kind === 'file')
    .map(({ mark, text }) => [mark.value, text]),
)

/** The rows of all tables that start with the column `tool`. */
export const rows: readonly Row[] = text
  .split(/^(?=\| tool )/m)
  .slice(1)
  .flatMap((table) => {
    const lines = table.split('\n')
    const cells = lines.slice(0, lines.indexOf('')).map((line) => line.split(/^\| | \| | \|$/).slice(1, -1))
    const [heads = []] = cells
    return cells
      .slice(2)
      .map((row) => readRow(Object.fromEntries(heads.map((head, index) => [head, row[index]]))))
  })

function readRow(cells: Readonly<Record<string, string | undefined>>): Row {
  const cell = cells['tool'] ?? ''
  const [, name, list] = /^(.+?) ([\d., ]+)$/.exec(cell) ?? []
  const settings = cells['settings'] ?? ''
  const members: Record<string, Record<string, unknown>> = {}
  for (const [, file = '', text = ''] of settings.matchAll(/`(package|tsconfig)\.json`: `([^`]+)`/g)) {
    members[`${file}.json`] = JSON.parse(`{${text}}`)
  }
  const linked = [...settings.matchAll(/\[`([^`]+)`\]\(#/g)].map(([, file = '']) => file)
  const unread = settings.replace(
    /`(package|tsconfig)\.json`: `[^`]+`|\[`[^`]+`\]\(#[\w-]+\)|none|, | and /g,
    '',
  )
  if (unread !== '')
    throw new Error(`${page}: the settings of ${cell} have a part that is not tested: ${unread}`)
  return {
    cell,
    tool: name ?? cell,
    versions: list?.split(', ') ?? [''],
    ending: codeIn(cells['client']),
    importing: codeIn(cells['import']),
    command: codeIn(cells['command']),
    members,
    files: Object.fromEntries(linked.map((file) => [file, fileOf(file)])),
    error: cells['error'] === undefined ? undefined : codeIn(cells['error']),
  }
}

/** The only code of a cell. */
function codeIn(cell: string | undefined): string {
  const [, code] = /^`([^`]+)`$/.exec(cell ?? '') ?? []
  if (code === undefined) throw new Error(`${page}: a cell must be one piece of code: ${cell}`)
  return code
}

function fileOf(name: string): string {
  const found = files.get(name)
  if (found === undefined) throw new Error(`${page} has no block for the file ${name}`)
  return found
}
