import { describe, expect, test } from 'vitest'
import { maskSecrets } from '../../src/diagnostics/mask.ts'
import { holdsSecretFormat, secretFormats } from '../../src/diagnostics/secret-formats.ts'
import { credentialWords } from '../../src/resolve/plain-secrets.ts'

const letters = (count: number): string => 'aB3dE5gH7jK9mN1pQ'.repeat(20).slice(0, count)

/** For each format in order, the shortest secret, and a string that differs in one character and is none. */
const examples: readonly (readonly [secret: string, near: string])[] = [
  [`ghp_${letters(36)}`, `ghp_${letters(35)}`],
  [`github_pat_${letters(82)}`, `github_pat_${letters(81)}`],
  [`glpat-${letters(20)}`, `glpat-${letters(19)}`],
  [`sk_test_${letters(24)}`, `sk_test_${letters(23)}`],
  [`rk_live_${letters(24)}`, `rk_live_${letters(23)}`],
  [`whsec_${letters(32)}`, `whsec_${letters(31)}`],
  [`xoxb-${letters(20)}`, `xoxb-${letters(19)}`],
  [`xapp-${letters(20)}`, `xapp-${letters(19)}`],
  [`AIza${letters(35)}`, `AIza${letters(34)}`],
  [`GOCSPX-${letters(28)}`, `GOCSPX-${letters(27)}`],
  [`ya29.${letters(20)}`, `ya29.${letters(19)}`],
  [`npm_${letters(36)}`, `npm_${letters(35)}`],
  [`sk-ant-${letters(40)}`, `sk-ant-${letters(32)}`],
  [`sk-${letters(40)}`, `sk-${letters(39)}`],
  [`SG.${letters(22)}.${letters(43)}`, `SG.${letters(22)}.${letters(42)}`],
  [`eyJ${letters(10)}.eyJ${letters(10)}.${letters(20)}`, `eyJ${letters(10)}.eyJ${letters(10)}`],
  ['-----BEGIN RSA PRIVATE KEY-----', '-----BEGIN PUBLIC KEY-----'],
]

describe('secrets are recognised by their format', () => {
  const rows = secretFormats.map(({ service, form }, index) => {
    const [secret = '', near = ''] = examples[index] ?? []
    return { service, form: String(form), secret, near }
  })

  test.each(rows)('$service: $form', ({ secret, near }) => {
    for (const text of [secret, `a ${secret}, b`, `https://a.example/${secret}?c`, `a=${secret}`]) {
      expect(holdsSecretFormat(text), text).toBe(true)
      expect(maskSecrets(`note: "${text}"`)).not.toContain(secret.slice(-12))
    }
    for (const text of [near, `x_${secret}`]) expect(holdsSecretFormat(text), text).toBe(false)
  })

  test('the secret key of AWS, if it is the whole value', () => {
    const key = 'abcDEF0123+/abcDEF0123+/abcDEF0123+/abcd'
    expect(holdsSecretFormat(key)).toBe(true)
    expect(maskSecrets(`note: ${key}`)).toBe(`note: ${'*'.repeat(40)}`)
    for (const text of [
      `${key}a`,
      key.slice(1),
      'AKIAIOSFODNN7EXAMPLE',
      '2fd4e1c67a2d28fced849ee1bb76e7391b93eb12',
      '2FD4E1C67A2D28FCED849EE1BB76E7391B93EB12',
      'ListTheAccountsOfTheCustomer/Permissions',
    ])
      expect(holdsSecretFormat(text), text).toBe(false)
  })

  test('values of credential-like names are masked', () => {
    for (const word of credentialWords) {
      for (const name of [word, `X-Foo-${word}`, `foo_${word}`])
        expect(maskSecrets(`${name}: m3`), name).toBe(`${name}: **`)
    }
  })
})
