import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { type Frame, frameOf } from '../../src/cli/printing/frame.ts'

function frame(line: string, start: number, end: number, width = 80): string {
  const found = frameOf(
    [line],
    { start: { line: 1, column: start }, end: { line: 1, column: end } },
    width,
    stringWidth,
  )
  return found ? `${found.line}\n${found.indent}${found.carets}` : ''
}

/** The columns of the line that are above its carets. */
function pointedAt({ line, indent, carets }: Frame): string {
  let column = 0
  let text = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)) {
    if (column >= indent.length && column < indent.length + carets.length) text += segment
    column += stringWidth(segment)
  }
  return text
}

test('carets are below the place', () => {
  expect(frame('name: x', 1, 5)).toBe('name: x\n^^^^')
})

test('an empty place has one caret', () => {
  expect(frame('name:', 6, 6)).toBe('name:\n     ^')
})

test('a place of several lines is marked to the end of the first', () => {
  const range = { start: { line: 1, column: 4 }, end: { line: 3, column: 2 } }
  expect(frameOf(['a: {b', 'c', '}'], range, 80, stringWidth)).toEqual({
    line: 'a: {b',
    indent: '   ',
    carets: '^^',
  })
})

test('a missing line has no frame', () => {
  expect(
    frameOf([], { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }, 80, stringWidth),
  ).toBeUndefined()
})

test('wide characters take two columns, and so does an emoji of many units', () => {
  expect(frame('名前: x', 5, 6)).toBe('名前: x\n      ^')
  expect(frame('👩‍👩‍👧: x', 11, 12).split('\n')[1]).toBe('    ^')
})

test('a letter with its accents takes one column', () => {
  expect(frame('e\u0301\u0323: x', 6, 7)).toBe('e\u0301\u0323: x\n   ^')
})

test('of a long line, only the surroundings of the place are shown', () => {
  const line = `${'a'.repeat(200)}X${'b'.repeat(200)}`
  const [text = '', marks = ''] = frame(line, 201, 202, 40).split('\n')
  expect(text).toHaveLength(40)
  expect(text[marks.indexOf('^')]).toBe('X')
  expect(text.startsWith('…') && text.endsWith('…')).toBe(true)
})

describe('a line that does not fit', () => {
  const wide = '日'.repeat(100)

  test('is cut by columns, not by units', () => {
    const [text = '', marks = ''] = frame(`${wide}X${wide}`, 101, 102, 40).split('\n')
    expect(stringWidth(text)).toBeLessThanOrEqual(40)
    expect(stringWidth(text)).toBeGreaterThanOrEqual(38)
    expect(text).toMatch(/^…日+X日+…$/)
    expect(marks).toBe(`${' '.repeat(stringWidth(text.slice(0, text.indexOf('X'))))}^`)
  })

  test('by columns is cut too, even if it has few units', () => {
    const line = '日'.repeat(30)
    expect(frame(line, 1, 2, 40)).toBe(`${'日'.repeat(19)}…\n^^`)
  })

  test('fills the columns if the place is at its end', () => {
    const [text = '', marks = ''] = frame(`${'a'.repeat(200)}X`, 201, 202, 40).split('\n')
    expect(text).toMatch(/^…a{38}X$/)
    expect(marks).toBe(`${' '.repeat(39)}^`)
    expect(frame('a'.repeat(200), 201, 201, 40)).toBe(`…${'a'.repeat(39)}\n${' '.repeat(40)}^`)
  })

  test('has marks no longer than the shown part of its place', () => {
    const [text = '', marks = ''] = frame(`key: ${'v'.repeat(500)}`, 6, 506, 40).split('\n')
    expect(text).toBe(`key: ${'v'.repeat(33)}…`)
    expect(marks).toBe(`${' '.repeat(5)}${'^'.repeat(33)}`)
  })

  test('is not cut within a character', () => {
    const line = '😀'.repeat(2000)
    for (const start of [1, 641, 1281, 2001, 3999]) {
      expect(frame(line, start, start + 2, 40)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|\ufffd/)
    }
  })

  test('may be very long', () => {
    const line = `${'a'.repeat(8_000_000)}X${'b'.repeat(8_000_000)}`
    const [text = '', marks = ''] = frame(line, 8_000_001, 8_000_002, 80).split('\n')
    expect(text[marks.indexOf('^')]).toBe('X')
  })

  test('may consist of accents', () => {
    const [text = ''] = frame(`a${'\u0301'.repeat(100_000)}: x`, 100_003, 100_004, 40).split('\n')
    expect(stringWidth(text)).toBeLessThanOrEqual(40)
    expect(text.endsWith(': x')).toBe(true)
  })
})

test('any line fits, and the carets start below the first character of the place', () => {
  const character = fc.constantFrom('a', ' ', '日', '😀', 'e\u0301', '👩‍👩‍👧', '\t', '\x1b', '–', '한')
  const cells = fc.array(character, { minLength: 1, maxLength: 400 })
  fc.assert(
    fc.property(cells, fc.nat(), fc.nat(), fc.integer({ min: 20, max: 200 }), (list, first, more, width) => {
      const at = first % list.length
      const to = Math.min(list.length, at + 1 + (more % 30))
      const start = list.slice(0, at).join('').length
      const end = list.slice(0, to).join('').length
      const range = { start: { line: 1, column: start + 1 }, end: { line: 1, column: end + 1 } }
      const found = frameOf([list.join('')], range, width, stringWidth)
      if (!found) throw new Error('no frame')
      expect(stringWidth(found.line)).toBeLessThanOrEqual(width)
      expect(found.indent.length + found.carets.length).toBeLessThanOrEqual(width)
      const shown = list[at]?.replace('\t', ' ').replace('\x1b', '␛') ?? ''
      expect(pointedAt(found).startsWith(shown)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('terminal controls are shown as symbols', () => {
  expect(frame('a\u001b[31mb', 1, 2)).toBe('a␛[31mb\n^')
})
