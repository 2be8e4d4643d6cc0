/** Checks the wording of messages, descriptions, documents, comments, and titles of tests. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { lineAt, proseOf } from './prose.ts'
import { longest, sentencesOf, wordsOf } from './sentences.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const banned = readFileSync(new URL('banned.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((pattern) => new RegExp(pattern, 'gu'))

/** Inputs and expected outputs of tests, and data. */
const notProse =
  /^test\/(cases|vectors|schemas|editor\/faulty)\/|^generated\/public-suffixes\.ts$|package-lock\.json$/

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /\.([cm]?[jt]s|md|yaml|json|py)$|^\.ci\/run$/.test(path) && !notProse.test(path))

/** A phrase that may stay. */
interface Exception {
  readonly path: string
  /** The phrase, with the words around it. */
  readonly words: string
  readonly reason: string
}

const exceptions: readonly Exception[] = [
  {
    path: 'src/schemes/token-calls.ts',
    words: 'blank',
    reason: 'a config may have this name instead of a space, and gets a hint',
  },
]

interface Found {
  readonly path: string
  readonly line: number
  readonly phrase: string
  /** The phrase with some words on either side. */
  readonly words: string
}

function bannedIn(path: string, text: string): readonly Found[] {
  // Strings of tests are data.
  return proseOf(path, text, path.startsWith('test/')).flatMap((prose) =>
    banned.flatMap((pattern) =>
      Array.from(prose.text.matchAll(pattern), ({ 0: phrase, index }) => ({
        path,
        line: lineAt(prose, index),
        phrase: phrase.trim(),
        words: prose.text.slice(Math.max(0, index - 40), index + phrase.length + 40),
      })),
    ),
  )
}

function read(path: string): string {
  return readFileSync(`${root}${path}`, 'utf8')
}

describe('banned phrases', () => {
  const found = files.flatMap((path) => bannedIn(path, read(path)))
  const exceptionOf = ({ path, phrase, words }: Found): Exception | undefined =>
    exceptions.find((each) => each.path === path && words.includes(each.words) && each.words.includes(phrase))

  test('are in no message, description, document, comment or title', () => {
    const against = found.filter((each) => exceptionOf(each) === undefined)
    expect(
      against.map(({ path, line, phrase, words }) => `${path}:${line}: "${phrase}" in …${words}…`),
    ).toEqual([])
  })

  test('have no exception that is not needed', () => {
    const needed = new Set(found.map(exceptionOf))
    expect(exceptions.filter((each) => !needed.has(each))).toEqual([])
  })

  const phrase = 'the token is over'
  test.each([
    ['a wrapped comment', 'src/a.ts', '\n/**\n * Once the token\n * is over.\n */', 3],
    ['line comments', 'src/a.ts', "'//'\n// the token\n// is over", 2],
    ['a string', 'src/a.ts', 'const a = 1\nreport(`the token is over in ${a}`)', 2],
    ['a string of several lines', 'generated/a.ts', "'/**\\n * the token is\\n * over */'", 1],
    ['the title of a test', 'test/a.test.ts', `test.each(all)('the token is over', () => {})`, 1],
    ['the name of a row', 'test/a.test.ts', `const rows = {\n 'the token is over': 1 }`, 2],
    ['a document', 'docs/a.md', '# A\n\n> the token is\n> over', 3],
    ['a config', 'examples/a.yaml', 'a: 1 # the token\n# is over', 1],
  ])('are found in %s', (_, path, text, line) => {
    expect(bannedIn(path, text)).toMatchObject([{ path, line }])
  })

  test.each([
    ['a name in code', 'src/a.ts', 'const texts = blank'],
    ['a regular expression', 'src/a.ts', '/ blank /'],
    ['the data of a test', 'test/a.test.ts', `expect(message).toBe('${phrase}')`],
  ])('are not looked for in %s', (_, path, text) => {
    expect(bannedIn(path, text)).toEqual([])
  })
})

describe(`no sentence has more than ${longest} words`, () => {
  const pages = files.filter((path) => /^(README|docs\/.*)\.md$/.test(path))

  test.each(pages)('%s', (path) => {
    const long = sentencesOf(read(path)).filter((each) => wordsOf(each).length > longest)
    expect(long).toEqual([])
  })
})
