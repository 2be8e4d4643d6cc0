import { expect, test } from 'vitest'
import { readSharedDomains } from '../../src/resolve/public-suffix.ts'

const isShared = readSharedDomains()

// issue 12, A14
test.each([
  ['co.uk', 'a public suffix'],
  ['github.io', 'one of a company'],
  ['myshopify.com', 'one of a company'],
  ['anything.ck', 'one by a rule for all labels'],
  ['kawasaki.jp', 'what is above such a rule'],
  ['amazonaws.com', 'what is above public suffixes'],
  ['xn--55qx5d.cn', 'one in Punycode'],
])('%s is shared: %s', (domain) => {
  expect(isShared(domain)).toBe(true)
})

test.each([
  ['example.com', 'a domain'],
  ['example.co.uk', 'a domain below a public suffix'],
  ['acme.github.io', 'a domain below one of a company'],
  ['www.ck', 'an exception'],
  ['city.kawasaki.jp', 'an exception'],
  ['salesforce.com', 'one with a suffix far below'],
  ['ub.io', 'the end of a label'],
  ['example.invalid', 'a top-level domain that there is not'],
])('%s is not: %s', (domain) => {
  expect(isShared(domain)).toBe(false)
})
