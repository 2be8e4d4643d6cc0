import { expect, test } from 'vitest'
import { frameOf } from '../../src/cli/frame.ts'

function frame(line: string, start: number, end: number, width = 80): string {
  const found = frameOf([line], { start: { line: 1, column: start }, end: { line: 1, column: end } }, width)
  return found ? `${found.line}\n${found.indent}${found.carets}` : ''
}

test('carets stand below the place', () => {
  expect(frame('name: x', 1, 5)).toBe('name: x\n^^^^')
})

test('an empty place has one caret', () => {
  expect(frame('name:', 6, 6)).toBe('name:\n     ^')
})

test('wide characters take two columns, and an emoji of many units too', () => {
  expect(frame('名前: x', 5, 6)).toBe('名前: x\n      ^')
  expect(frame('👩‍👩‍👧: x', 11, 12).split('\n')[1]).toBe('    ^')
})

test('of a long line the surroundings of the place are shown', () => {
  const line = `${'a'.repeat(200)}X${'b'.repeat(200)}`
  const [text = '', marks = ''] = frame(line, 201, 202, 40).split('\n')
  expect(text).toHaveLength(40)
  expect(text[marks.indexOf('^')]).toBe('X')
  expect(text.startsWith('…') && text.endsWith('…')).toBe(true)
})

test('what a terminal would obey is shown as a picture', () => {
  expect(frame('a\u001b[31mb', 1, 2)).toBe('a␛[31mb\n^')
})
