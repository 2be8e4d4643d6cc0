/** Bytes that are not a valid config are reported as a problem, in bounded time and memory. */
import { readFileSync, symlinkSync, truncateSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { coloursOf } from '../../src/cli/printing/colours.ts'
import { formatDiagnostics } from '../../src/cli/printing/format-diagnostics.ts'
import { compile } from '../../src/compile.ts'
import { config, createProject } from '../cli/project.ts'
import { seededRandom, testSeed } from '../support/random.ts'
import { pairs } from './configs.ts'
import { compileTimed, cpuTimeOf, limits } from './many.ts'

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('')
/** Each anchor contains nine copies of the previous one. */
const bomb = times(9, (at) => `a${at}: &a${at} [${at ? times(9, () => `*a${at - 1},`) : 'x'}]\n`)

/** Inputs for which parsers or messages have taken more than linear time. */
const texts: Readonly<Record<string, string>> = {
  'an alias bomb': bomb,
  'thousands of aliases': `a: &a x\n${config}query:\n${times(9_000, (at) => `  k${at}: *a\n`)}`,
  'thousands of anchors': `${config}query:\n${times(4_000, (at) => `  k${at}: &a${at} x\n  l${at}: *a${at}\n`)}`,
  'a chain of aliases': `${times(5_000, (at) => `a${at}: &a${at} [${at ? `*a${at - 1}` : 'x'}]\n`)}${config}`,
  'an alias of itself': `${config}query: &a { b: *a }\n`,
  '100,000 levels': '['.repeat(100_000),
  '50,000 closed levels': '['.repeat(50_000) + ']'.repeat(50_000),
  '20,000 levels of JSON': `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  '100 levels of blocks': times(100, (at) => `${' '.repeat(at)}a:\n`),
  '60,000 lists on one line': '- '.repeat(60_000),
  '30,000 dashes before a brace': `${'-'.repeat(30_000)}{`,
  '60,000 complex keys': '? '.repeat(60_000),
  'a key of 100,000 letters': `${config}${'k'.repeat(100_000)}: 1\n`,
  '100,000 colons': ':'.repeat(100_000),
  '100,000 quotes': `${config}description: ${'"'.repeat(100_000)}\n`,
  'words after a quote': `${config}description: "${'x '.repeat(60_000)}\n`,
  'half-open references': `${config}headers: { a: ${'${'.repeat(25_000)} }\n`,
  'references without quotes': `${config}headers: { a: ${'${env.A} '.repeat(14_000)} }\n`,
  '5,000 unknown keys': config + times(5_000, (at) => `k${at}: 1\n`),
  '2,000 unknown variables': `${config}variables:\n${times(2_000, (at) => `  v${at}: {}\n`)}headers:\n${times(2_000, (at) => `  x${at}: "\${variables.w${at}}"\n`)}`,
  '9,000 repeated keys': `${config}query:\n${times(9_000, (at) => `  a${at % 4_500}: 1\n`)}`,
  '5,000 tags': times(5_000, (at) => `k${at}: !x${at} 1\n`),
  'a percent sign in a key': `${config}headers: { "a%YAML": [], "%41": {} }\n`,
  '!!js/function': `${config}description: !!js/function 'function () {}'\n`,
  '30,000 escapes': `${config}description: "${'\\q'.repeat(30_000)}"\n`,
  tabs: `a:\n${'\t- b\n'.repeat(20_000)}`,
  'NUL bytes': '\0'.repeat(100_000),
  'a NUL byte in a string': `${config}description: a\0b\n`,
  'lone carriage returns': config.replaceAll('\n', '\r'),
  '100,000 carriage returns': '\r'.repeat(100_000),
  '100,000 line breaks': '\n'.repeat(100_000),
  '100,000 byte order marks': '\ufeff'.repeat(100_000),
  'a long string with 5,000 aliases': `flexgen: 1\nbaseUrl: https://a.example\nheaders:\n  a: &a "${'${env.A} '.repeat(10_000)}"\n${times(5_000, (at) => `  k${at}: *a\n`)}`,
  'forty unclosed references': `${config}auth:\n  token: "${'${env.A}'.repeat(40)}x\n`,
  'a key of many digits': `${config}"${'0'.repeat(40)}l0": "\\q"\n`,
  'consecutive tags': `${config}a: "\\q"\n:${'!#! '.repeat(50_000)}#$\n`,
  'a name of many parts': `${config}auth:\n  token: "\${${'ab.'.repeat(40)}!}\n`,
  'a merge key': `a: &a { b: 1 }\n${config}<<: *a\n`,
  'a number of 100,000 digits': `${config}query: { a: ${'9'.repeat(100_000)} }\n`,
  'a host of 60,000 labels': `flexgen: 1\nbaseUrl: https://${'a.'.repeat(60_000)}example\n`,
  placeholders: `flexgen: 1\nbaseUrl: https://a.example/${'{a}'.repeat(40_000)}\n`,
  'an endless status list': `${config}auth: { type: oauth2, grantType: client_credentials, accessTokenUrl: "https://a.example", clientId: x, refresh: { errorStatusCodes: "${'401;'.repeat(30_000)}x" } }\n`,
  'a million braces': `a: x\n${'}'.repeat(1_000_000)}`,
  'a million numbers': `a: [${'1,'.repeat(1_000_000)}1]`,
  'a million letters': `${config}description: ${'x'.repeat(1_000_000)}\n`,
}

test.each(Object.entries(texts))('%s: no bug, and less than a second', (_, text) => {
  expect(compileTimed({ path: 'a.flexgen.yaml', text }).time).toBeLessThan(limits.time)
})

/** Strings that parsers, messages and masks read character by character, or search for the end of. */
const units = [
  ...['x', 'a ', "''", '"a ', '\\q', '\\x', '\\uZ', '\\UFFFFFFFF', '\\u0041'],
  ...['${env.A}', '{', '[', '? ', '- ', '&a ', '*a ', '!', '# a: ', 'a=1&', 'abc: '],
]
const heads = ['', 'description: "', 'auth:\n  token: "']

describe.each(units)('an input of almost the maximum size that only contains `%s`', (unit) => {
  test.each(heads)('after `%s`: no bug, and less than a second per MB', (head) => {
    const longLines = `${unit.repeat(Math.floor(990_000 / unit.length))}\n  `.repeat(5)
    const manyLines = `${unit.repeat(Math.floor(50 / unit.length))}\n  `.repeat(20_000)
    for (const text of [longLines, manyLines]) {
      const time = cpuTimeOf(() => compile({ path: 'a.flexgen.yaml', text: config + head + text }))
      expect(time).toBeLessThan((limits.time * text.length) / 1_000_000)
    }
  })
})

test('issue 12, A9: the program’s setting for the length of stacks is kept', () => {
  const before = Error.stackTraceLimit
  compile({ path: 'a.flexgen.yaml', text: `[${','.repeat(9)}` })
  expect(Error.stackTraceLimit).toBe(before)
})

// issue 12, A10
test.each([...'\0\x01\x08\x0b\x0c\x1b\x1f'])(
  'the control character %j is an error at its position',
  (sign) => {
    for (const head of ['query: { a: "', 'description: |\n  a ', 'query:\n  a: b', '# ', 'k']) {
      const { files, diagnostics } = compile({ path: 'a.flexgen.yaml', text: `${config}${head}${sign}` })
      expect(files).toEqual([])
      expect(diagnostics).toMatchObject([{ code: 'yaml/syntax', hint: expect.stringContaining('\\x') }])
      const line = `${config}${head}`.split('\n')
      const start = { line: line.length, column: (line.at(-1) ?? '').length + 1 }
      expect(diagnostics[0]?.range.start).toEqual(start)
    }
  },
)

test('issue 12, A10: a control character is accepted if it is written as an escape', () => {
  const text = `${config}query: { a: "\\0\\x1b" }\n`
  expect(compile({ path: 'a.flexgen.yaml', text })).toMatchObject({ files: [{}], diagnostics: [] })
})

const tooMany = '100,000 lines and tokens'

test.each([
  ['5 MB', 'x'.repeat(6_000_000)],
  [tooMany, '\n'.repeat(100_001)],
  [tooMany, `${config}query:\n  a: [${'1,'.repeat(50_000)}1]`],
  [tooMany, `a: "${'\\q'.repeat(100_001)}`],
  [tooMany, `a: "${'\\x'.repeat(100_001)}`],
  ['1,000,000 characters', `${'a: b\n'.repeat(10)}c: ${'"a '.repeat(400_000)}`],
])('more than %s is one error, at the start of the file', (most, text) => {
  const { files, diagnostics } = compile({ path: 'a.flexgen.yaml', text })
  expect(files).toEqual([])
  expect(diagnostics.map(({ code, range }) => [code, range.start])).toEqual([
    ['file/too-large', { line: 1, column: 1 }],
  ])
  expect(diagnostics[0]?.message).toContain(`has more than ${most}`)
})

test('a config may have 100,000 lines', () => {
  const text = `${config}${'# a\n'.repeat(99_900)}`
  expect(compile({ path: 'a.flexgen.yaml', text })).toMatchObject({ files: [{}], diagnostics: [] })
})

test('of 20,000 problems in one line, 10,000 are reported, in less than five seconds', async () => {
  const text = config.replace('.com', `.com/${'${variables.a}'.repeat(20_000)}`)
  const { diagnostics } = compile({ path: 'a.flexgen.yaml', text })
  expect(diagnostics).toHaveLength(10_000)
  const report = { diagnostics, files: [], configs: new Map([['a.flexgen.yaml', text]]), exitCode: 1 }
  const colours = await coloursOf(process.stderr, {})
  const time = cpuTimeOf(() => {
    expect(formatDiagnostics(report, colours, 100, stringWidth)).toContain('a.flexgen.yaml:2:34 error')
  })
  expect(time).toBeLessThan(5 * limits.time)
})

test('a word of a million letters is shortened in the message', () => {
  const text = config.replace('flexgen: 1', `flexgen: ${'k'.repeat(900_000)}`)
  const { diagnostics } = compile({ path: 'a.flexgen.yaml', text })
  expect(diagnostics.map(({ code }) => code)).toEqual(['config/version'])
  expect(diagnostics[0]?.message).toMatch(/^[^…]{500}…[^…]{250}$/)
})

test('mutated YAML and JSON: no bug, and less than a second each', () => {
  const seed = testSeed()
  console.log(`seed ${seed}`)
  const random = seededRandom(seed)
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const bits = [
    '\0',
    '\r',
    '\t',
    '\n',
    ' ',
    ': ',
    '- ',
    '? ',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '#',
    '&a ',
    '*a',
    '!!js ',
    '!',
  ]
  const more = [
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '|\n',
    '>-\n',
    '\ufeff',
    '\ud800',
    '${',
    '}',
    '\\',
    '\\u',
    '@',
    '`',
  ]
  let [tried, slowest] = [0, 0]
  for (const { config: drawn } of pairs(seed)) {
    if (++tried > 1_000) break
    let { text } = drawn
    for (let count = 1 + random() * 5; count > 0; count--) {
      const at = Math.floor(random() * text.length)
      const length = random() < 0.5 ? 0 : Math.floor(random() * 20)
      const from = Math.floor(random() * text.length)
      const put = random() < 0.7 ? one([...bits, ...more]) : text.slice(from, from + 40)
      text = text.slice(0, at) + put + text.slice(at + length)
    }
    try {
      slowest = Math.max(slowest, compileTimed({ path: 'a.flexgen.yaml', text }).time)
    } catch (error) {
      throw new Error(`${(error as Error).stack}\n${JSON.stringify(text)}`)
    }
  }
  console.log(`${tried - 1} tried, slowest ${slowest.toFixed(0)} ms`)
  expect(slowest).toBeLessThan(limits.time)
}, 300_000)

describe.concurrent('the command line', () => {
  const example = readFileSync(fileURLToPath(new URL('../../examples/github.flexgen.yaml', import.meta.url)))
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'UTF-16': Buffer.from(example.toString(), 'utf16le'),
    'Latin 1': Buffer.from(`${config}description: é\n`, 'latin1'),
    'a cut sequence': Buffer.concat([example, Buffer.from([0xe2, 0x82])]),
    'a surrogate in UTF-8': Buffer.concat([
      Buffer.from(`${config}description: `),
      Buffer.from([0xed, 0xa0, 0x80]),
    ]),
    'random bytes': Buffer.from(Array.from({ length: 10_000 }, (_, at) => (at * 7919) % 251)),
    'an alias bomb': bomb,
    '100,000 levels': '['.repeat(100_000),
    'NUL bytes': '\0'.repeat(100_000),
    'a line of 4 MB': `${config}description: "${'\\q'.repeat(2_000_000)}`,
  }
  test.each(Object.entries(files))('%s: a problem of the file, in each format', async (_, bytes) => {
    const project = createProject({ 'a.flexgen.yaml': bytes, 'b.flexgen.yaml': config })
    for (const format of ['pretty', 'json', 'github', 'sarif']) {
      const { exitCode, stderr } = await project.run(['build', '--format', format])
      expect(exitCode, stderr).toBe(1)
    }
    expect(project.files()).toContain('generated/b.ts')
  })

  // issue 12, A9: a stack for each of its errors took more than 80 MB.
  test('90,000 commas in a bracket: a problem of the file, in 32 MB', async () => {
    const project = createProject({ 'a.flexgen.yaml': `[${','.repeat(90_000)}` })
    const env = { NODE_OPTIONS: '--max-old-space-size=32' }
    const { exitCode, stderr } = await project.run(['validate'], { env })
    expect(exitCode, stderr).toBe(1)
    expect(stderr).toContain('yaml/syntax')
  })

  test.skipIf(process.platform !== 'linux')('the environment through a link: it is not read', async () => {
    const project = createProject({ 'package.json': '{}' })
    symlinkSync('/proc/self/environ', project.path('a.flexgen.yaml'))
    const env = { FLEXGEN_SEEN: 'by nobody' }
    for (const format of ['pretty', 'json', 'github', 'sarif']) {
      const { exitCode, stdout, stderr } = await project.run(['validate', '--format', format], { env })
      expect(exitCode, stderr).toBe(1)
      expect(stdout + stderr).toContain('config/empty')
      expect(stdout + stderr).not.toMatch(/PATH=|FLEXGEN_SEEN/)
    }
  })

  test('100 MB: a problem of the file, which is not read', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    truncateSync(project.path('a.flexgen.yaml'), 100 * 1024 * 1024)
    const { exitCode, stderr } = await project.run(['build'])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('file/too-large')
  })
})
