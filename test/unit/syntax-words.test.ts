/**
 * Syntax errors are reported in our own words (issue 12, D9). For each message of the parser there is an input that
 * causes it, and the message that the config's author sees.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { Reporter } from '../../src/diagnostics/diagnostic.ts'
import { parseYaml } from '../../src/parse/parse-yaml.ts'

/** An input; its report, as `LINE:COLUMN PROBLEM`; and the hint, if there is one. */
const mistakes: readonly (readonly [text: string, ...words: string[]])[] = [
  // Block scalars, `|` or `>`.
  [
    'a: |\n    \n  x\n',
    '3:3 a line of spaces before this text is longer than the indentation of the text',
    'remove the spaces from that line',
  ],
  [
    'a: |b\n',
    '1:5 after `|` or `>`, the text must begin on the next line',
    'write the text on the next line, or put the whole value in quotes',
  ],
  [
    'a: | b\n',
    '1:6 after `|` or `>`, the text must begin on the next line',
    'write the text on the next line, or put the whole value in quotes',
  ],
  [
    'a: |#b\n  c\n',
    '1:5 a space is missing before this `#`',
    'put a space before a comment, or quotes around a value that contains `#`',
  ],
  ['a: |\nb\n', '2:1 the text after `|` or `>` must be indented further than its key'],
  // Comments.
  [
    'a: "b"#c\n',
    '1:7 a space is missing before this `#`',
    'put a space before a comment, or quotes around a value that contains `#`',
  ],
  [
    'a:\n  b: [c]#d\n',
    '2:9 a space is missing before this `#`',
    'put a space before a comment, or quotes around a value that contains `#`',
  ],
  ['// c\n{ "a": 1 }', '1:1 a comment must begin with `#`', 'write `#` instead of `//`'],
  // Brackets.
  ['a: {,}', '1:5 a value is missing before this comma', 'remove the comma, or write a value before it'],
  ['a: [b,, c]', '1:7 a value is missing before this comma', 'remove the comma, or write a value before it'],
  ['a: { b: "1" c: 2 }', '1:13 a comma or a colon is missing before this', 'put a comma between two entries'],
  ['a: ["b" "c"]', '1:9 a comma or a colon is missing before this', 'put a comma between two entries'],
  ['a: { "b" "c" }', '1:10 a comma or a colon is missing before this', 'put a comma between two entries'],
  ['a: [b: "1" c]', '1:12 a comma or a colon is missing before this', 'put a comma between two entries'],
  ['{ "a": 1\n  "b": 2 }', '1:8 a comma is missing at the end of this line'],
  ['auth: {\n  type: bearer\n  token: x\n}', '2:9 a comma is missing at the end of this line'],
  ['auth: [\n  type: bearer\n  token: x\n]', '2:9 a comma is missing at the end of this line'],
  ['{ "a": "b"\n  "c": 2 }', '2:3 a comma is missing at the end of the line before'],
  [
    'a: [\n  - b\n]',
    '2:3 inside `{ … }` and `[ … ]`, a list cannot be written with `-`',
    'write the list as `[a, b]`',
  ],
  [
    'a: {\n  b:\n    - c\n}',
    '3:5 inside `{ … }` and `[ … ]`, a list cannot be written with `-`',
    'write the list as `[a, b]`',
  ],
  [
    'a: [- b]',
    '1:5 inside `{ … }` and `[ … ]`, a list cannot be written with `-`',
    'write the list as `[a, b]`',
  ],
  ['a: {b: 1', '1:4 the closing `}` is missing'],
  ['a: [b', '1:4 the closing `]` is missing'],
  ['{ "a": 1', '1:1 the closing `}` is missing'],
  ['[ a', '1:1 the closing `]` is missing'],
  ['[a\n: b]', '2:1 a key must be on one line', 'end the key with a colon on its own line'],
  ['a: [b]]', '1:7 there is no `[` before this `]`', 'remove the `]`'],
  ['a:\n  }', '2:3 there is no `{` before this `}`', 'remove the `}`'],
  ['}', '1:1 there is no `{` before this `}`', 'remove the `}`'],
  // Keys.
  [`${'a'.repeat(1100)}: b`, '1:1 a key is longer than 1,024 characters'],
  [`[${'a'.repeat(1100)}: b]`, '1:1102 a key is longer than 1,024 characters'],
  ['"a\n b": c', '1:1 a key must be on one line', 'end the key with a colon on its own line'],
  ['a: b\nc d: e f\n"g"\n', '3:1 this line must be a key with a value', 'write it as `KEY: value`'],
  ['a: b: c', '1:4 a value with a colon before a space, or at its end, must be in quotes', '"b: c"'],
  ['a: b:', '1:4 a value with a colon before a space, or at its end, must be in quotes', '"b:"'],
  ['{ // a\n"b": 1 }', '1:3 a comment must begin with `#`', 'write `#` instead of `//`'],
  ['a: { b: c; d: e }', '1:9 a comma or a brace is missing here', 'put a comma between two entries'],
  ['a: 1\n b: 2\n', '2:2 this line must not be indented further than the key before it'],
  ['a=b\nc: d', '1:1 a key must end with a colon and a space, not with `=`', 'a: b'],
  // Indentation and lists.
  [
    'a:\n  b: 1\n c: 2\n',
    '3:2 this line is indented differently from the lines it belongs to',
    'indent all keys of a map, and all items of a list, by the same number of spaces',
  ],
  [
    'a:\n  - b\n - c',
    '3:2 this line is indented differently from the lines it belongs to',
    'indent all keys of a map, and all items of a list, by the same number of spaces',
  ],
  [
    '-\n  - a\n - b',
    '3:2 this line is indented differently from the lines it belongs to',
    'indent all keys of a map, and all items of a list, by the same number of spaces',
  ],
  [
    '  a: 1\n b: 2\n',
    '2:2 this line does not fit the lines before it',
    'indent it like the lines it belongs to',
  ],
  ['- a\nb: c', '2:1 this line does not fit the lines before it', 'indent it like the lines it belongs to'],
  ['a: b\n- c', '2:1 this line does not fit the lines before it', 'indent it like the lines it belongs to'],
  [
    'a: - b',
    '1:4 a list with `-` must begin on the line after its key',
    'write the first `-` on the next line, or the list as `[a, b]`',
  ],
  ['a:\n  - b\n  -c', '3:3 a space is missing after this `-`', 'write each item of the list as `- VALUE`'],
  // Quotes, and what needs them.
  ['a: "b', '1:4 the closing `"` is missing'],
  ['a: "b\nc: d"', '1:4 the closing `"` is missing'],
  ["a: 'b", "1:4 the closing `'` is missing"],
  ["a: 'it's'", '1:8 the value in quotes has ended before this', "write `''` for a `'` within the quotes"],
  ['a: "b"c"', '1:7 the value in quotes has ended before this', 'write `\\"` for a `"` within the quotes'],
  ['a: "b" c', '1:8 this follows a value that has already ended', 'put quotes around the whole value'],
  ['a: [b] c', '1:8 this follows a value that has already ended', 'put quotes around the whole value'],
  [
    'a: "\\q"',
    '1:5 inside double quotes, `\\` begins an escape, but YAML does not know this one',
    'write `\\\\` for a backslash',
  ],
  ['a: @b', '1:4 a value that begins with `@` must be in quotes', '"@b"'],
  ['@a: b', '1:1 a key that begins with `@` must be in quotes', 'put quotes around it'],
  ['a: `b`', '1:4 a value that begins with a backtick must be in quotes', '"`b`"'],
  ['a: %b', '1:4 a value that begins with `%` must be in quotes', '"%b"'],
  ['a: ,b', '1:4 a value that begins with `,` must be in quotes', '",b"'],
  ['a: *', '1:4 a value that begins with `*` must be in quotes'],
  ['a: & b', '1:4 a value that begins with `&` must be in quotes'],
  // Anchors, aliases and tags.
  [
    'a: &b[c]',
    '1:6 a space is missing after an anchor (`&name`) or a tag (`!name`)',
    'put quotes around a value that begins with `&` or `!`',
  ],
  [
    'a: !!str"c"',
    '1:9 a space is missing after an anchor (`&name`) or a tag (`!name`)',
    'put quotes around a value that begins with `&` or `!`',
  ],
  ['a: &b &c d', '1:7 a value can have only one anchor (`&name`)'],
  ['a: !!str !!str d', '1:10 a value can have only one tag (`!name`)'],
  ['&a ? b', '1:4 an anchor or a tag must come after the `-` or `?`, not before it'],
  ['a: &b c\nd: &e *b', '2:7 an alias (`*name`) cannot have an anchor or a tag', 'write the alias alone'],
  ['!!seq - b', '1:1 a list with `-` must begin on the line after its anchor or tag'],
  // Documents.
  [
    'a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> main\n',
    '2:1 it contains an unresolved merge conflict',
    'resolve the conflict, and remove its marks',
  ],
  ['--- a: b', '1:5 the config must begin on the line after `---`', 'remove the `---`'],
  ['%YAML 1.2\na: b', '1:1 a line must not begin with `%`', 'remove the line that begins with `%`'],
  ['# c\n%YAML 1.2\n', '2:1 a line must not begin with `%`', 'remove the line that begins with `%`'],
  ['%YAML 2\n---\na: b', '1:1 a line must not begin with `%`', 'remove the line that begins with `%`'],
  ['%YAML\n---\na: b', '1:1 a line must not begin with `%`', 'remove the line that begins with `%`'],
  ['%TAG\n---\na: b', '1:1 a line must not begin with `%`', 'remove the line that begins with `%`'],
]

/** Inputs with a rare message of the parser, and inputs with a mistake that has its own code. */
const others: readonly string[] = [
  '[- ?',
  '[- :- ',
  '- |, "',
  '|2\n\t',
  '? - |\n\t',
  'b: \ra\n\t|',
  'a:\n\tb: c',
  'a: b\n---\nc: d',
  'a: !what b',
  'a: !<b c',
  'a: !b!c d',
  'a: !!  b',
  'a: !<!> b',
]

function told(text: string): readonly string[] {
  const reporter = new Reporter('api.flexgen.yaml', text)
  parseYaml(text, reporter)
  return reporter.diagnostics.flatMap(({ message, hint, range: { start } }) => [
    `${start.line}:${start.column} ${message.replace(/^This is not YAML: (.*)\.$/s, '$1')}`,
    ...(hint === undefined ? [] : [hint]),
  ])
}

test.each(mistakes)('%j is reported once, as %s', (text, ...expected) => {
  expect(told(text)).toEqual(expected)
})

/** Words of the parser and of the YAML specification that mean nothing to the author of a config. */
const jargon =
  /\b(flow|block|implicit|scalar|node|sequence|seq|indicator|token|compact|directives?|mapping|doc-\w+|stream|plain|properties|collections?)\b/i

describe('no word of the parser is shown', () => {
  test.each([...mistakes.map(([text]) => text), ...others])('of %j', (text) => {
    expect(told(text).length).toBeGreaterThan(0)
    for (const words of told(text)) expect(words).not.toMatch(jargon)
  })

  test('for 5,000 inputs made of YAML’s special characters', () => {
    const pieces = [
      'a',
      'b: ',
      'c:',
      '- ',
      '-d',
      '\n',
      '\n  ',
      '\n    ',
      '\t',
      ' ',
      '{',
      '}',
      '[',
      ']',
      ', ',
      ',',
      '"',
      "'",
      '&e ',
      '*e',
      '!f ',
      '!!str ',
      '%',
      '@',
      '|',
      '>',
      '#',
      ' # g',
      '? ',
      '\\',
      '\n---\n',
      '\n...\n',
      '`',
      ': ',
    ]
    // A linear congruential generator, for the same inputs each time.
    let state = 12
    const next = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31
      return Math.floor((state / 2 ** 31) * below)
    }
    const codes = new Set<string>()
    for (let run = 0; run < 5_000; run++) {
      const text = Array.from({ length: 2 + next(12) }, () => pieces[next(pieces.length)]).join('')
      for (const { code } of messagesOf(text)) codes.add(code)
      for (const words of told(text)) expect(words, JSON.stringify(text)).not.toMatch(jargon)
    }
    expect(codes.size).toBeGreaterThan(12)
  })
})

function messagesOf(text: string): readonly { readonly code: string; readonly message: string }[] {
  const { errors, warnings } = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'error',
  })
  return [...errors, ...warnings]
}

/** Warnings, messages of options that are off, and those that only a bug in the parser could cause. */
const unreported: readonly string[] = [
  'Alias ending in : is ambiguous',
  'Anchor ending in : is ambiguous',
  'Unknown directive ${name}',
  "${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}",
  'Map keys must be unique',
  'Value may be parsed as either ${ts} or ${cs}',
  'With stringKeys, all keys must be strings',
  'Block scalar header not found',
  'Expected a flow scalar value, but found: ${type}',
  'Not a valid tag: ${source}',
  'Tried to pop an empty stack',
  'Unexpected doc-end without preceding document',
  'Unexpected empty item in ${fcName}',
  'Unexpected token in block scalar header: ${token.type}',
  'Unsupported token ${token.type}',
  'Unsupported token (type: ${token.type})',
]

test('every message of the parser that an input can cause has one here', () => {
  const folder = dirname(createRequire(import.meta.url).resolve('yaml'))
  const sources = [
    'compose/composer',
    'compose/compose-collection',
    'compose/compose-doc',
    'compose/compose-node',
    'compose/compose-scalar',
    'compose/resolve-block-map',
    'compose/resolve-block-scalar',
    'compose/resolve-block-seq',
    'compose/resolve-end',
    'compose/resolve-flow-collection',
    'compose/resolve-flow-scalar',
    'compose/resolve-props',
    'doc/directives',
    'parse/parser',
  ]
  // A quoted sentence, with any values for its placeholders.
  const sentence = /(["'`])((?:%[A-Z]+|[A-Z][\w-]*|\$\{[^}]*\})(?: (?:(?!\1)[^\n])+){2,}?)\1/g
  const found = sources.flatMap((name) =>
    [
      ...readFileSync(`${folder}/${name}.js`, 'utf8')
        .replace(/^\s*(\/\/|\*).*$/gm, '')
        .matchAll(sentence),
    ].map(([, , words = '']) => words),
  )
  expect(found.length).toBeGreaterThan(50)
  const seen = [...mistakes.map(([text]) => text), ...others]
    .flatMap(messagesOf)
    .map(({ message }) => message)
  const unseen = found.filter((words) => {
    const pattern = words
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')
    return !seen.some((message) => new RegExp(`^${pattern}`, 's').test(message))
  })
  expect(new Set(unseen)).toEqual(new Set(unreported))
})
