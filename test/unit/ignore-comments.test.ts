import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compile.ts'
import { ignoreComments } from '../../src/parse/ignore-comments.ts'

const ignore = '# flexgen-ignore config/insecure: because'

/** The lines that comments apply to, with their codes and reasons. */
const found = (text: string): readonly (readonly [number, string | undefined, string])[] =>
  ignoreComments(text).map(({ line, code, reason }) => [line, code, reason])

const here = (line: number): readonly [number, string, string] => [line, 'config/insecure', 'because']

describe('comments that accept warnings', () => {
  test.each([
    ['at the end of a line', `a: 1 ${ignore}`, [here(1)]],
    ['on the line above', `${ignore}\na: 1`, [here(2)]],
    ['several above one line', `${ignore}\n  ${ignore}\na: 1 ${ignore}`, [here(3), here(3), here(3)]],
    ['above another comment', `${ignore}\n# other\na: 1`, [here(2)]],
    ['above a blank line', `${ignore}\n\na: 1`, [here(2)]],
    ['in a flow map', `a: { ${ignore}\n  b: 1, ${ignore}\n}`, [here(1), here(2)]],
    ['after a block scalar', `a: |\n  b\n${ignore}\nc: 1`, [here(4)]],
    ['after the head of a block scalar', `a: | ${ignore}\n  b\n`, [here(1)]],
    ['with CRLF', `a: 1\r\n${ignore}\r\nb: 2\r\n`, [here(3)]],
    ['after three dashes', `--- ${ignore}\na: 1`, [here(1)]],
    ['next to invalid YAML', `a: [\n${ignore}\nb: }`, [here(3)]],
    ['without a space after the #', ignore.replace('# ', '#'), [here(2)]],
    ['without a reason', '# flexgen-ignore a/b', [[2, 'a/b', '']]],
    ['with an empty reason', '# flexgen-ignore a/b:  ', [[2, 'a/b', '']]],
    ['with two codes', '# flexgen-ignore a/b, c/d: e', [[2, undefined, '']]],
    ['without a code', '# flexgen-ignore: because', [[2, undefined, '']]],
    ['with a colon in the reason', '# flexgen-ignore a/b: see: there', [[2, 'a/b', 'see: there']]],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    ['in a plain value', 'a: b#flexgen-ignore c/d: e'],
    ['in quotes', `a: "${ignore}"\nb: '${ignore}'`],
    ['in a block scalar', `a: |\n  ${ignore}\n  b\n`],
    ['in quotes on several lines', `a: "b\n  ${ignore}\n  c"`],
    [
      'with another name',
      '# flexgen-ignored a/b: c\n# flexgen-ignore-next a/b: c\n# noflexgen-ignore a/b: c',
    ],
    ['in the middle of a comment', '# see flexgen-ignore a/b: c'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test('100,000 of them take less than five seconds', () => {
    const text = `flexgen: 1\nbaseUrl: https://a.example\n${`${ignore}x\n`.repeat(99_000)}`
    const start = process.cpuUsage()
    const { diagnostics } = compile({ path: 'a.flexgen.yaml', text })
    expect(process.cpuUsage(start).user).toBeLessThan(5_000_000)
    expect(diagnostics).toHaveLength(1_000)
  })
})

describe('`compile`', () => {
  const text = `flexgen: 1\nbaseUrl: http://a.example ${ignore}\n`

  test('returns accepted warnings separately, with their reasons', () => {
    const { files, diagnostics, accepted } = compile({ path: 'a.flexgen.yaml', text })
    expect([files.length, diagnostics]).toEqual([1, []])
    expect(accepted).toMatchObject([
      {
        warning: { code: 'config/insecure', range: { start: { line: 2, column: 10 } } },
        reason: 'because',
        comment: { start: { line: 2, column: 27 }, end: { line: 2, column: 27 + ignore.length } },
      },
    ])
  })

  test('accepts no error', () => {
    const wrong = `${text}retries: 3 # flexgen-ignore config/unknown-key: because\n`
    const { files, diagnostics } = compile({ path: 'a.flexgen.yaml', text: wrong })
    expect(files).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['config/unknown-key', 'ignore/no-effect'])
  })

  test('does not accept warnings about these comments', () => {
    const wrong = `flexgen: 1 # flexgen-ignore a/b: c\n# flexgen-ignore ignore/no-effect: d\n${text.split('\n')[1]}\n`
    const { diagnostics } = compile({ path: 'a.flexgen.yaml', text: wrong })
    expect(diagnostics.map(({ code, range }) => [code, range.start.line])).toEqual([
      ['ignore/no-effect', 1],
      ['ignore/no-effect', 2],
    ])
  })

  test('hides a secret in a reason', () => {
    const secret = 's3cr3tValue'
    const config = text.replace('because', `as ${secret} is`)
    const { accepted } = compile({ path: 'a.flexgen.yaml', text: `${config}# token: ${secret}\n` })
    expect(accepted[0]?.reason).toBe('as *********** is')
  })
})
