import { describe, expect, test } from 'vitest'
import { mayAllow, patternProblem } from '../../src/resolve/pattern.ts'

// issue 12, A3
describe('the problem of a pattern', () => {
  test.each([
    ['500 characters', 'a'.repeat(500)],
    ['20 levels of groups', '('.repeat(20) + ')'.repeat(20)],
    ['brackets that begin no group', '[(]'.repeat(30)],
    ['escaped brackets', '\\('.repeat(30)],
    ['consecutive groups', '(a)'.repeat(30)],
  ])('none: %s', (_, pattern) => {
    expect(patternProblem(pattern)).toBeUndefined()
  })

  test.each([
    ['501 characters', 'a'.repeat(501), 'at most 500 characters'],
    ['21 levels', '('.repeat(21) + ')'.repeat(21), 'at most 20 deep'],
    ['21 levels of all kinds', `${'(?:(?=(?<!'.repeat(7)}${')'.repeat(21)}`, 'at most 20 deep'],
    ['11,000 levels', '('.repeat(11_000) + ')'.repeat(11_000), 'at most 500 characters'],
    ['a group that is not closed', '(', 'a regular expression'],
  ])('%s', (_, pattern, problem) => {
    expect(patternProblem(pattern)).toContain(problem)
  })
})

// issue 12, A3
describe('a value is checked', () => {
  test.each([
    ['^[a-z]+$', 'A'],
    ['^(eu|us|ap|sa|ca|me|af|il|mx|cn)-[a-z]+-\\d+$', 'xx-west-1'],
    ['^[0-9a-f]{8}(-[0-9a-f]{4})-[0-9a-f]{12}$', 'no'],
    ['^v\\d+$|^latest$', 'newest'],
    ['(ab)*c', 'abab'],
  ])('on %s', (pattern, value) => {
    expect(mayAllow(pattern, value, 100)).toBe(false)
  })

  test.each([
    ['a repeated group with a repetition', '^(a+)+$', `${'a'.repeat(100)}!`],
    ['the same, deeper', '^((?:x(a?)))*$', `${'a'.repeat(100)}!`],
    ['a repeated group with alternatives', '^(a|a)*$', `${'a'.repeat(100)}!`],
    ['alternatives in a row', `^${'(a|a)'.repeat(60)}$`, 'a'.repeat(59)],
    ['optional letters', `${'a?'.repeat(100)}${'a'.repeat(100)}`, 'a'.repeat(99)],
    ['repetitions in a row', 'a*a*a*a*a*b', 'a'.repeat(2_000)],
    ['a repeated empty group', '(?:){4294967295}b', 'a'],
    ['consecutive groups in a lookahead', `^(?=${'a?'.repeat(60)}b)`, 'a'.repeat(60)],
  ])('not on %s', (_, pattern, value) => {
    expect(new RegExp(pattern, 'u')).toBeInstanceOf(RegExp)
    const start = process.cpuUsage()
    expect(mayAllow(pattern, value, 1)).toBe(true)
    expect(process.cpuUsage(start).user).toBeLessThan(500_000)
  })

  test('all values of a config take at most a second, measured in steps', () => {
    expect(mayAllow('a*b', 'a'.repeat(300), 2)).toBe(false)
    expect(mayAllow('a*b', 'a'.repeat(300), 10_000)).toBe(true)
  })
})
