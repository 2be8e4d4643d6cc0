import { describe, expect, test } from 'vitest'
import { Mask } from '../../src/cli/fetch/sent-secrets.ts'

describe('Mask', () => {
  const secrets = ['abcdefgh', 'abcd', 'x.y*']

  /** The text that is shown for pieces. */
  function shown(...pieces: string[]): string {
    const mask = new Mask(secrets)
    return pieces.map((piece) => mask.next(piece)).join('') + mask.rest()
  }

  test.each([
    ['a abcdefgh b', 'a •••• b'],
    ['abcdabcdefgh', '••••••••'],
    ['abcdef', '••••ef'],
    ['x.y* xay*', '•••• xay*'],
    ['abc', 'abc'],
    ['', ''],
  ])('masks %s, however it is cut', (text, masked) => {
    for (let cut = 0; cut <= text.length; cut++) {
      for (let next = cut; next <= text.length; next++) {
        expect(shown(text.slice(0, cut), text.slice(cut, next), text.slice(next))).toBe(masked)
      }
    }
  })

  test('shows at once what cannot become a secret', () => {
    const mask = new Mask(secrets)
    expect([mask.next('data: 1\n\n'), mask.next('data: ab'), mask.next('c\n')]).toEqual([
      'data: 1\n\n',
      'data: ',
      'abc\n',
    ])
  })

  test('shows everything if there are no secrets', () => {
    const mask = new Mask([])
    expect(mask.next('abcd') + mask.rest()).toBe('abcd')
  })
})
