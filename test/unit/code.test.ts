import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Code } from '../../src/render/code.ts'

/** Strings of any code units, including those that have broken code generators. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        '`',
        '\\',
        '${',
        '}',
        '*/',
        '/*',
        '//',
        '\n',
        '\r',
        '\u2028',
        '\u2029',
        '\ufeff',
        '\ud800',
        '\udc00',
        '\0',
        '</script>',
        '{{x}}',
        '&',
        '<',
        '\u202e',
        'a',
      ),
    )
    .map((parts) => parts.join('')),
)

function evaluate(code: string): unknown {
  return new Function(`return ${code}`)()
}

test('a literal evaluates to its string', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(evaluate(Code.literal(text).toString())).toBe(text)
    }),
  )
})

test('the text of a template literal evaluates to its string', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(evaluate(`\`${Code.templateText(text)}\``)).toBe(text)
    }),
  )
})

test('a key names the member that it was created from, and __proto__ is an ordinary one', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.constant('__proto__')), (name) => {
      expect(Object.keys(evaluate(`({ ${Code.property(name)}: 1 })`) as object)).toEqual([name])
    }),
  )
})

test('a doc comment ends at its end, and the code after it stays code', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const comment = Code.docComment(text).toString()
      expect(comment.indexOf('*/')).toBe(comment.lastIndexOf('*/'))
      expect(evaluate(`(() => {\n${comment}return 7\n})()`)).toBe(7)
    }),
  )
})

test('a line comment stays on its line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(evaluate(`(() => {\n// ${Code.lineText(text)}\nreturn 7\n})()`)).toBe(7)
    }),
  )
})

test('a regular expression matches what its pattern matches', () => {
  for (const pattern of ['^[a-z]+$', 'a/b', '\n', '[/]', '\\/', '', '\u2028', '\\u{1f600}']) {
    const expression = evaluate(Code.regExp(pattern).toString()) as RegExp
    expect(expression).toBeInstanceOf(RegExp)
    for (const text of ['abc', 'a/b', '\n', '/', '', '\u2028', '\u{1f600}']) {
      expect(expression.test(text)).toBe(new RegExp(pattern, 'u').test(text))
    }
  }
})

test('a regular expression with groups that are newer than ES2017 calls `RegExp`', () => {
  const isLiteral = (pattern: string): boolean => Code.regExp(pattern).toString().startsWith('/')
  expect(
    ['(?:a)', '(?=a)', '(?!a)', '(?<=a)', '(?<!a)', '\\(?[0-9]'].filter((pattern) => !isLiteral(pattern)),
  ).toEqual([])
  expect(isLiteral('(?<year>\\d{4})')).toBe(false)
  const year = evaluate(Code.regExp("^(?<year>\\d{4})'\\k<year>$").toString()) as RegExp
  expect(["2026'2026", "2026'2027"].map((text) => year.test(text))).toEqual([true, false])
})

test('a regular expression escapes what an editor would not show, and contains no half of a surrogate pair', () => {
  for (const unit of ['\0', '\x85', '\u202e', '\ufeff', '\ud800', '\udc00']) {
    const code = Code.regExp(`[^a]${unit}$`).toString()
    expect(code).toMatch(/^[ -~]+$/)
    expect((evaluate(code) as RegExp).test(`b${unit}`)).toBe(true)
  }
  // Not the one character that the two would be together.
  expect((evaluate(Code.regExp('^\ud83d\\ude00$').toString()) as RegExp).test('\u{1f600}')).toBe(false)
})

test('an invalid identifier is refused', () => {
  for (const name of ['', '1a', 'a-b', 'a b', "a'"])
    expect(() => Code.identifier(name)).toThrow('is not an identifier')
})
