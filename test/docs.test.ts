/** Compares the documents with the code. CONTRIBUTING.md lists the marks of their blocks. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { type Block, blocksOf, configName } from '../scripts/docs/blocks.ts'
import { anchorOf, authPages } from '../scripts/docs/key-table.ts'
import {
  documents as documentPaths,
  keyTables,
  readDocument,
  withMadeParts,
} from '../scripts/docs/made-parts.ts'
import { exitCodes } from '../src/cli/exit.ts'
import { compile } from '../src/compile.ts'
import { secretFormats } from '../src/diagnostics/secret-formats.ts'
import { credentialWords } from '../src/resolve/plain-secrets.ts'
import { anchorsOf, linksOf, writtenAnchorsOf } from './support/document-links.ts'
import { runCompiler } from './types/compilers.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = readDocument
const documents = documentPaths()

const blocks = documents.flatMap((document) => blocksOf(document, read(document)))
const configs = blocks.filter(
  ({ language, text, mark }) => language === 'yaml' && mark?.kind !== 'wrong' && /^flexgen: 1$/m.test(text),
)
/** Blocks for other programs than flexgen. */
const data = blocks.filter(
  (block) =>
    ['yaml', 'json'].includes(block.language) && block.mark?.kind !== 'wrong' && !configs.includes(block),
)
const code = blocks.filter(({ language }) => language === 'ts')
const excerpts = code.filter(({ mark }) => mark?.kind === 'excerpt')
const programs = code.filter(
  ({ mark, text }) => mark?.kind !== 'excerpt' && (mark?.kind === 'program' || importsOurs(text)),
)

describe('the documents', () => {
  test.each(configs.map((block) => ({ place: placeOf(block), block })))('$place compiles', ({ block }) => {
    const { files, diagnostics } = compile({ path: configName(block), text: block.text })
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(files).not.toEqual([])
  })

  test.each(data.map((block) => ({ place: placeOf(block), block })))('$place can be read', ({ block }) => {
    if (block.language === 'json') JSON.parse(block.text)
    else for (const { errors } of parseAllDocuments(block.text)) expect(errors).toEqual([])
  })

  test('have only blocks of TypeScript that are checked', () => {
    const checked = new Set([...excerpts, ...programs])
    expect(code.filter((block) => !checked.has(block)).map(placeOf)).toEqual([])
  })

  test('use clients according to their types', async () => {
    // Others check and run those of two pages, with the libraries that they import: `test/testing-page.test.ts` and
    // `test/ecosystem/drop-in/`.
    const elsewhere = ['docs/testing.md', 'docs/drop-into.md']
    expect(await typeErrors(programs.filter(({ document }) => !elsewhere.includes(document)))).toEqual([])
  })

  test.each(excerpts.map((block) => ({ place: placeOf(block), block })))(
    '$place: the lines are in the file',
    ({ block }) => {
      const lines = read(block.mark?.value ?? '').split('\n')
      let from = 0
      for (const line of block.text.split('\n')) {
        if (line.trim() === '' || line.trim() === '// …') continue
        const at = lines.indexOf(line, from)
        expect(at, `${block.mark?.value} lacks the line ${line}, after the ones before it`).not.toBe(-1)
        from = at + 1
      }
    },
  )

  test.each(documents)('%s has the parts that `npm run generate` generates', async (document) => {
    expect(await withMadeParts(document)).toBe(read(document))
  })

  test.each(documents)('%s has each anchor once', (document) => {
    const anchors = writtenAnchorsOf(document)
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([])
  })

  test.each(documents)('%s has no broken links', (document) => {
    const problems = linksOf(document).flatMap((target) => {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? document : posix.join(posix.dirname(document), path)
      if (!existsSync(join(root, file))) return [target]
      return anchor === undefined || (file.endsWith('.md') && anchorsOf(file).has(anchor)) ? [] : [target]
    })
    expect(problems).toEqual([])
  })
})

// The more there is to read, the less is read.
test('the pages of users have at most 30,000 words', () => {
  const pages = documents.filter((path) => path.startsWith('docs/') && !path.startsWith('docs/maintaining/'))
  // As `wc -w` counts.
  const words = pages.flatMap((path) => read(path).split(/\s+/).filter(Boolean))
  expect(pages.length).toBeGreaterThan(20)
  expect(words.length).toBeLessThanOrEqual(30_000)
})

describe('docs/config.md', () => {
  const page = read('docs/config.md')

  const section = page.split(/^### Plain secrets$/m)[1]?.split(/^#/m)[0] ?? ''

  test('lists the last words of credential-like names', () => {
    const list = section.split('\n').filter((line) => /^(?:`\w+`,? ?)+$/.test(line))
    expect([...list.join(' ').matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual(credentialWords)
  })

  test('lists the formats of secrets, with their lengths', () => {
    const rows = section.split('\n').filter((line) => /^\| (?!secret|---|AWS)/.test(line))
    const expected = secretFormats.map(
      ({ service, begins, length }) => `| ${service} | ${begins} | ${length} |`,
    )
    expect(rows).toEqual(expected)
  })
})

describe('the keys of the schema', () => {
  const { properties } = JSON.parse(read('schema/flexgen.schema.json')) as {
    readonly properties: Readonly<
      Record<string, { readonly properties?: Record<string, { enum?: unknown }> }>
    >
  }
  /** Each position that a hover can link to. */
  const places = [
    ...Object.keys(properties).flatMap((key) => [
      `docs/config.md#${anchorOf([key])}`,
      ...(['variables', 'output'].includes(key) ? pathsOf([key]) : []).map(
        (path) => `docs/config.md#${anchorOf([key, ...path])}`,
      ),
    ]),
    ...Object.entries(authPages).flatMap(([type, page]) =>
      pathsOf([type]).map((path) => `${page}#${anchorOf(path)}`),
    ),
  ]

  function pathsOf(path: readonly string[]): readonly (readonly string[])[] {
    const tables = keyTables()
    return tables.pathsOf(tables.mapAt(path))
  }

  test('have an anchor each', () => {
    expect(places.length).toBeGreaterThan(120)
    const lacks = places.filter((place) => {
      const [page = '', anchor = ''] = place.split('#')
      return !anchorsOf(page).has(anchor)
    })
    expect(lacks).toEqual([])
  })

  test('are in the list of their map', () => {
    const without = places.filter((place) => {
      const [page = '', anchor = ''] = place.split('#')
      return page !== 'docs/config.md' && !read(page).includes(`\n- <a id="${anchor}"></a>`)
    })
    expect(without).toEqual([])
  })

  test.each(Object.values(authPages))('%s has an example, what it sends, and limits', (page) => {
    const kinds = blocks.filter(({ document }) => document === page).map(({ mark }) => mark?.kind)
    expect(kinds).toContain('config')
    expect(kinds).toContain('requests')
    expect([...anchorsOf(page)]).toContain('limits')
  })
})

test.each(['README.md', 'docs/README.md', 'docs/which-type.md'])('%s leads to each auth type', (page) => {
  const text = read(page)
  const paths = Object.values(authPages).map((path) => posix.relative(posix.dirname(page), path))
  expect(paths.length).toBeGreaterThan(10)
  expect(paths.filter((path) => !text.includes(`](${path})`))).toEqual([])
})

describe('docs/which-type.md', () => {
  const page = read('docs/which-type.md')
  const rows = page
    .split('\n')
    .filter((line) => /^\| (?!---|the documentation)/.test(line))
    .map((line) => line.split(' | '))
  const { definitions } = JSON.parse(read('schema/flexgen.schema.json')) as {
    readonly definitions: {
      readonly oauth2: {
        readonly properties: {
          readonly grantType: { readonly anyOf: readonly { enum?: readonly string[] }[] }
        }
      }
    }
  }
  const grants = definitions.oauth2.properties.grantType.anyOf.flatMap(({ enum: names = [] }) => names)

  test.each(grants)('leads to the grant %s', (grant) => {
    expect(rows.map(([, cell]) => cell)).toContain(`\`${grant}\``)
  })

  const examples = rows.flatMap(([, choice = '', links = '']) =>
    Array.from(links.matchAll(/\(\.\.\/((?:examples|recipes)\/[^)]*)\)/g), ([, path = '']) => ({
      choice,
      path,
    })),
  )

  test('names several examples', () => {
    expect(examples.length).toBeGreaterThan(20)
  })

  test.each(examples)('$path is an example of $choice', ({ choice, path }) => {
    const { auth } = parse(read(path)) as { readonly auth?: { type: string; grantType?: string } }
    const chosen = /`(\w+)`/.exec(choice)?.[1] ?? ''
    if (Object.hasOwn(authPages, chosen)) expect(auth?.type ?? 'none').toBe(chosen)
    else if (chosen !== '') expect(auth?.grantType ?? 'authorization_code').toBe(chosen)
    else expect([undefined, ...grants]).not.toContain(auth?.grantType)
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
    // The others are hidden.
    const commands = [...source.matchAll(/\.command\('([a-z]+)'\)/g)].map(([, name]) => `## ${name}`)
    const options = [...source.matchAll(/'(--[a-z-]+)/g)].map(([, name]) => `\`${name}`)
    expect(commands.length).toBeGreaterThan(0)
    expect([...commands, ...options].filter((found) => !page.includes(found))).toEqual([])
  })

  test('has every exit code', () => {
    expect(Object.values(exitCodes).filter((exit) => !page.includes(`| ${exit} |`))).toEqual([])
  })
})

function placeOf({ document, line }: Block): string {
  return `${document}:${line}`
}

function importsOurs(text: string): boolean {
  return /from '(?:\.\/generated\/[\w-]+\.ts|flexgen)'/.test(text)
}

/** The clients that a block may import: those of the configs before it, or those of the examples. */
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

/** TypeScript's errors in the blocks, each next to the clients that it may import. */
async function typeErrors(checked: readonly Block[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-docs-'))
  try {
    const files = checked.map((block, index) => {
      for (const [path, text] of clientsBefore(block)) put(join(folder, String(index), path), text)
      put(join(folder, String(index), 'block.ts'), block.text)
      return `${index}/block.ts`
    })
    const compilerOptions = {
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      moduleDetection: 'force',
      lib: ['es2023', 'dom', 'dom.iterable'],
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      paths: { flexgen: [join(root, 'src/index.ts')] },
      allowImportingTsExtensions: true,
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
    }
    put(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
    const errors = await runCompiler('typescript', folder)
    return errors.map((error) => {
      const [, index = '', line = '', rest = ''] = /^(\d+)\/block\.ts\((\d+),\d+\): (.*)$/.exec(error) ?? []
      const block = checked[Number(index || Number.NaN)]
      return block ? `${block.document}:${block.line + Number(line) - 1}: ${rest}` : error
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
