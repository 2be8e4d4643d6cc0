/** Holds the documents against the code. CONTRIBUTING.md tells how their blocks are marked. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript-5.9'
import { describe, expect, test } from 'vitest'
import { exitCodes } from '../src/cli/exit.ts'
import { compile } from '../src/compile.ts'
import { credentialNames } from '../src/resolve/entries.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')
const documents = ['README.md', 'CONTRIBUTING.md', 'examples/README.md', ...documentsBelow('docs')]

/** A fenced block of a document. */
interface Block {
  readonly document: string
  /** Of its first line of text; 1-based. */
  readonly line: number
  readonly language: string
  readonly text: string
  /** What the comment before it says: `<!-- kind: value -->`. */
  readonly mark: { readonly kind: string; readonly value: string } | undefined
}

const blocks = documents.flatMap(blocksOf)
const configs = blocks.filter(({ language, text }) => language === 'yaml' && /^flexgen: 1$/m.test(text))
const code = blocks.filter(({ language }) => language === 'ts')
const excerpts = code.filter(({ mark }) => mark?.kind === 'excerpt')
const programs = code.filter(({ mark, text }) => mark?.kind !== 'excerpt' && importsOurs(text))

describe('the documents', () => {
  test.each(configs.map((block) => ({ place: placeOf(block), block })))('$place compiles', ({ block }) => {
    const { files, diagnostics } = compile({ path: configName(block), text: block.text })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(files).toHaveLength(1)
  })

  test('have only blocks of TypeScript that are checked', () => {
    const checked = new Set([...excerpts, ...programs])
    expect(code.filter((block) => !checked.has(block)).map(placeOf)).toEqual([])
  })

  test('use the clients of their configs as those are typed', () => {
    expect(typeErrors(programs)).toEqual([])
  })

  test.each(excerpts.map((block) => ({ place: placeOf(block), block })))(
    '$place is in its file',
    ({ block }) => {
      const lines = read(block.mark?.value ?? '').split('\n')
      let from = 0
      for (const line of block.text.split('\n')) {
        if (line.trim() === '' || line.trim() === '// …') continue
        const at = lines.indexOf(line, from)
        expect(at, `${block.mark?.value} lacks, behind what comes before, the line ${line}`).not.toBe(-1)
        from = at + 1
      }
    },
  )

  test.each(documents)('%s links to what is there', (document) => {
    const problems = linksOf(document).flatMap((target) => {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? document : posix.join(posix.dirname(document), path)
      if (!existsSync(join(root, file))) return [target]
      return anchor === undefined || (file.endsWith('.md') && anchorsOf(file).has(anchor)) ? [] : [target]
    })
    expect(problems).toEqual([])
  })
})

describe('docs/config.md', () => {
  const page = read('docs/config.md')

  test('lists the names of credentials', () => {
    const section = page.split(/^#+ Names of credentials$/m)[1]?.split(/^#/m)[0] ?? ''
    const list = section.split('\n').filter((line) => line.startsWith('`'))
    expect([...list.join(' ').matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual(credentialNames)
  })

  test('has every key of the schema, with the page of oauth2', () => {
    const pages = page + read('docs/oauth2.md')
    const missing = [...keysOf(JSON.parse(read('schema/flexgen.schema.json')))].filter(
      (key) => !pages.includes(`\`${key}\``),
    )
    expect(missing).toEqual([])
  })
})

test('docs/client.md has every code of the client', () => {
  const page = read('docs/client.md')
  const union =
    read('templates/runtime/errors.ts').split('export type ErrorCode =')[1]?.split('\n\n')[0] ?? ''
  const codes = [...union.matchAll(/'([a-z_]+)'/g)].map(([, found]) => found)
  expect(codes.length).toBeGreaterThan(0)
  expect(codes.filter((found) => !page.includes(`| \`${found}\` |`))).toEqual([])
})

describe('docs/cli.md', () => {
  const page = read('docs/cli.md')

  test('has every command and option', () => {
    const source = read('src/cli/main.ts')
    const commands = [...source.matchAll(/\.command\('([a-z]+)/g)].map(([, name]) => `## ${name}`)
    const options = [...source.matchAll(/'(--[a-z-]+)/g)].map(([, name]) => `\`${name}`)
    expect(commands.length).toBeGreaterThan(0)
    expect([...commands, ...options].filter((found) => !page.includes(found))).toEqual([])
  })

  test('has every exit code', () => {
    expect(Object.values(exitCodes).filter((exit) => !page.includes(`| ${exit} |`))).toEqual([])
  })
})

function documentsBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md'))
    .sort()
}

function blocksOf(document: string): readonly Block[] {
  const found: Block[] = []
  let mark: Block['mark']
  let open: { readonly language: string; readonly line: number; readonly lines: string[] } | undefined
  read(document)
    .split('\n')
    .forEach((line, index) => {
      const fence = /^```(\w*)$/.exec(line)
      if (open && !fence) open.lines.push(line)
      else if (open) {
        found.push({
          document,
          line: open.line,
          language: open.language,
          text: `${open.lines.join('\n')}\n`,
          mark,
        })
        open = undefined
        mark = undefined
      } else if (fence) open = { language: fence[1] ?? '', line: index + 2, lines: [] }
      else if (line.trim() !== '') {
        const comment = /^<!-- (\w+): (\S+) -->$/.exec(line)
        mark = comment?.[1] && comment[2] ? { kind: comment[1], value: comment[2] } : undefined
      }
    })
  expect(open, `${document} has a block without an end`).toBeUndefined()
  return found
}

function placeOf({ document, line }: Block): string {
  return `${document}:${line}`
}

function configName({ mark }: Block): string {
  return mark?.kind === 'config' ? mark.value : 'example.flexgen.yaml'
}

function importsOurs(text: string): boolean {
  return /from '(?:\.\/generated\/[\w-]+\.ts|flexgen)'/.test(text)
}

/** The clients that a block of code may import: those of the configs before it, or of the examples. */
function clientsBefore({ document, line }: Block): ReadonlyMap<string, string> {
  const clients = new Map<string, string>()
  if (document === 'examples/README.md') {
    for (const name of readdirSync(join(root, 'examples/generated'))) {
      clients.set(`generated/${name}`, read(`examples/generated/${name}`))
    }
  }
  for (const config of configs) {
    if (config.document !== document || config.line > line) continue
    const { files } = compile({ path: configName(config), text: config.text })
    for (const { path, text } of files) clients.set(path, text)
  }
  return clients
}

/** What TypeScript says of the blocks, each with the clients that it may import beside it. */
function typeErrors(checked: readonly Block[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-docs-'))
  try {
    const names = checked.map((block, index) => {
      for (const [path, text] of clientsBefore(block)) put(join(folder, String(index), path), text)
      return put(join(folder, String(index), 'block.ts'), block.text)
    })
    const program = ts.createProgram(names, {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      moduleDetection: ts.ModuleDetectionKind.Force,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      paths: { flexgen: [join(root, 'src/index.ts')] },
      allowImportingTsExtensions: true,
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
    })
    return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
      const index = file ? names.indexOf(file.fileName) : -1
      const block = checked[index]
      const line = file ? file.getLineAndCharacterOfPosition(start).line : 0
      const place = block ? `${block.document}:${block.line + line}` : `${file?.fileName}`
      return `${place}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes a file, and gives its path as TypeScript has it. */
function put(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return path.replaceAll('\\', '/')
}

/** A document without its blocks, in which nothing is a link or a heading. */
function proseOf(document: string): string {
  return read(document).replace(/^```[\s\S]*?^```$/gm, '')
}

/** Targets of links within the repository. */
function linksOf(document: string): readonly string[] {
  const links = proseOf(document)
    .replace(/`[^`\n]*`/g, '')
    .matchAll(/\]\(([^)\s]+)\)/g)
  return [...links].flatMap(([, target]) => (target && !/^[a-z]+:/.test(target) ? [target] : []))
}

/** The anchors of a document: those written into it, and those that its headings have on GitHub. */
function anchorsOf(document: string): ReadonlySet<string> {
  const prose = proseOf(document)
  const anchors = new Set([...prose.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => `${id}`))
  for (const [, heading = ''] of prose.matchAll(/^#+ (.+)$/gm)) {
    const plain = heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
    let anchor = plain
    for (let count = 1; anchors.has(anchor); count++) anchor = `${plain}-${count}`
    anchors.add(anchor)
  }
  return anchors
}

/** Every key that a config may have, but `$schema`. */
function keysOf(schema: unknown): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return new Set()
  const keys = Object.entries(schema).flatMap(([name, node]) => [
    ...(name === 'properties' ? Object.keys(node as object) : []),
    ...keysOf(node),
  ])
  return new Set(keys.filter((key) => key !== '$schema'))
}
