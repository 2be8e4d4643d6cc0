import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { knownConfigs } from '../../generated/known-configs.ts'
import { compileConfig } from '../../playground/src/compiled.ts'
import { fileName, linkProblem, linkTo, readLink } from '../../playground/src/link.ts'

const config = { name: 'acme.flexgen.yaml', text: 'flexgen: 1\nname: Zoë "ACME"\n' }
const prefix = '#config1='

const linkOf = (content: string | Buffer): string => prefix + deflateRawSync(content).toString('base64url')

describe('a link', () => {
  test.each([
    config,
    { name: 'a.flexgen.json', text: '{}' },
    { name: 'ünïcode 😀.flexgen.yml', text: '' },
    { name: config.name, text: '\n\n# \u0000 \ufeff \n</script><script>alert(1)</script>' },
  ])('restores %j', async (each) => {
    expect(await readLink(`${await linkTo(each)}`)).toEqual(each)
  })

  test('restores line breaks as the editor has them', async () => {
    const link = await linkTo({ name: config.name, text: 'a\r\nb\rc\n' })
    expect(await readLink(`${link}`)).toEqual({ name: config.name, text: 'a\nb\nc\n' })
  })

  test('contains only characters that a URL keeps', async () => {
    expect(await linkTo(config)).toMatch(/^#config1=[\w-]+$/)
  })

  test('is refused for a config that browsers would cut off', async () => {
    let seed = 1
    const noise = Array.from({ length: 100_000 }, () => {
      seed = (seed * 48271) % 2147483647
      return String.fromCharCode(33 + (seed % 90))
    }).join('')
    expect(await linkTo({ name: config.name, text: noise })).toEqual({
      problem: 'The config is too large for a link. Download it instead.',
    })
  })
})

describe('reading a link', () => {
  test('ignores other fragments', async () => {
    expect([await readLink(''), await readLink('#top'), await readLink('#config2=abc')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  const damaged = { problem: 'The link is incomplete or was changed, so that its config cannot be read.' }
  const whole = linkOf(`${config.name}\n${config.text}`)
  test.each([
    ['no Base64', `${prefix}%%%`],
    ['cut off', whole.slice(0, -6)],
    ['not compressed', `${prefix}${Buffer.from('hello').toString('base64url')}`],
    ['empty', prefix],
  ])('reports a damaged one: %s', async (_, link) => {
    expect(await readLink(link)).toEqual(damaged)
  })

  test('stops at 5 MB, however small it is compressed', async () => {
    const bomb = linkOf(Buffer.alloc(50 * 1024 * 1024, 'a'))
    expect(bomb.length).toBeLessThan(100_000)
    const began = performance.now()
    expect(await readLink(bomb)).toEqual({ problem: 'The link contains a config of more than 5 MB.' })
    expect(performance.now() - began).toBeLessThan(5_000)
  })

  test('keeps what is too large for a config, so that its diagnostic shows', async () => {
    const text = `# ${'a'.repeat(5 * 1024 * 1024 - 2)}`
    const read = await readLink(linkOf(`${config.name}\n${text}`))
    if (!read || 'problem' in read) throw new Error('not read')
    expect(compileConfig(read).diagnostics.map(({ code }) => code)).toEqual(['file/too-large'])
  })

  test.each([
    ['acme', 'acme.flexgen.yaml'],
    ['acme.yml', 'acme.flexgen.yaml'],
    [' b.flexgen.json ', 'b.flexgen.json'],
    ['', 'api.flexgen.yaml'],
    ['.flexgen.yml', 'api.flexgen.yml'],
    ['../../etc/x.flexgen.yaml', '....etcx.flexgen.yaml'],
    ['a\\b\u0000\u2028.flexgen.yml', 'ab.flexgen.yml'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>.flexgen.yaml'],
    [`${'a'.repeat(200)}.flexgen.yaml`, `${'a'.repeat(87)}.flexgen.yaml`],
  ])('turns the file name %j into %j', (name, expected) => {
    expect(fileName(name)).toBe(expected)
  })
})

describe('a config is refused', () => {
  const head = 'flexgen: 1\nbaseUrl: https://api.example.com\n'
  const problemOf = (text: string): string | undefined =>
    linkProblem(compileConfig({ name: config.name, text }))
  test.each([
    ['a plain secret', `${head}auth: { type: bearer, token: ghp_0123456789abcdefABCDEF0123456789abcd }\n`],
    [
      'a plain secret in YAML that is broken',
      `${head}auth:\n  type: bearer\n  token: hunter2hunter2\n bad: [\n`,
    ],
    ['a plain secret under a misspelled key', `${head}auth:\n  type: bearer\n  tokn: hunter2hunter2\n`],
    [
      'a plain secret in a comment',
      `${head}# token: ghp_0123456789abcdefABCDEF0123456789abcd\nauth: { type: none }\n`,
    ],
  ])('for %s', (_, text) => {
    expect(problemOf(text)).toMatch(/secret in plain text/)
  })

  test.each([
    ['a literal', `${head}auth: { type: bearer, token: { literal: public } }\n`],
    [
      'a literal whose warning is accepted',
      `${head}auth:\n  type: bearer\n  token: { literal: public } # flexgen-ignore secrets/literal: public\n`,
    ],
    ['a literal in JSON', '{"auth": {"type": "bearer", "token": {"literal": "public"}}'],
  ])('for %s', (_, text) => {
    expect(problemOf(text)).toMatch(/contains a `literal`/)
  })

  test('for none of the examples without a literal', () => {
    const refused = Object.entries(knownConfigs).flatMap(([name, text]) => {
      const problem = linkProblem(compileConfig({ name: `${name}.flexgen.yaml`, text }))
      return problem === undefined || /literal:/.test(text) ? [] : [`${name}: ${problem}`]
    })
    expect(refused).toEqual([])
  })
})

test('the compression is that of RFC 1951', async () => {
  const link = `${await linkTo(config)}`
  const packed = Buffer.from(link.slice(prefix.length), 'base64url')
  expect(inflateRawSync(packed).toString()).toBe(`${config.name}\n${config.text}`)
})
