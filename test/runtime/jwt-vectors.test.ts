import { expect, test } from 'vitest'
import { base64UrlText, utf8 } from '../../templates/runtime/signing/crypto.ts'
import { base64Secret, signJwt } from '../../templates/runtime/signing/jwt.ts'
import vectors from '../vectors/jwt-sign.json' with { type: 'json' }
import {
  describeEngines,
  isSignedBy,
  type KeyAlgorithm,
  keyAlgorithms,
  publicKeyOf,
  type SecretAlgorithm,
  secretAlgorithms,
} from './jwt-support.ts'

interface Case {
  readonly id: string
  readonly alg: string
  readonly deterministic: boolean
  readonly key: {
    readonly jwk: unknown
    readonly pem?: Readonly<Record<string, string>>
    readonly secretUtf8?: string
    readonly secretBase64?: string
  }
  readonly headerJson: string
  readonly payload?: string
  readonly payloadBase64url: string
  readonly expected: { readonly signingInput: string; readonly signature?: string; readonly compact?: string }
  readonly detached?: unknown
}

const cases = vectors.cases as unknown as readonly Case[]

/** Names each form of a key, with its signer. */
function signers({ alg, key }: Case): readonly (readonly [string, string, (text: string) => unknown])[] {
  if (alg in secretAlgorithms) {
    const make = secretAlgorithms[alg as SecretAlgorithm]
    const texts = [
      ['text', key.secretUtf8, utf8],
      ['base64', key.secretBase64, base64Secret],
    ] as const
    return texts.flatMap(([form, secret, keyOf]) => {
      const signer = make(keyOf)
      return secret === undefined ? [] : [[form, secret, (text: string) => signer(secret, text)] as const]
    })
  }
  const signer = keyAlgorithms[alg as KeyAlgorithm]()
  return Object.entries(key.pem ?? {})
    .filter(([form]) => form !== 'spki')
    .map(([form, pem]) => [form, pem, (text: string) => signer(pem, text)] as const)
}

test('covers every case of the set', () => {
  expect(cases.length).toBe(vectors.counts.cases)
})

describeEngines(() => {
  for (const one of cases) {
    const { id, alg, payload, headerJson, expected } = one
    // A payload that is not UTF-8 cannot be claims.
    const binary = payload === undefined || base64UrlText(payload) !== one.payloadBase64url
    for (const [form, secret, signText] of signers(one)) {
      const way = binary ? ', its bytes alone, for its payload is no text' : ''
      test(`${id} ${alg}, key as ${form}${way}`, async () => {
        const sign = (_: string, text: string) => {
          expect(text).toBe(expected.signingInput)
          return signText(text) as string
        }
        const token = binary
          ? `${expected.signingInput}.${await signText(expected.signingInput)}`
          : await signJwt(sign, secret, base64UrlText(headerJson), payload)
        expect(token.split('.').slice(0, 2).join('.')).toBe(expected.signingInput)
        if (one.deterministic) {
          expect(token.split('.')[2]).toBe(expected.signature)
          if (!one.detached) expect(token).toBe(expected.compact)
        } else {
          expect(isSignedBy(alg, token, publicKeyOf(one.key.jwk))).toBe(true)
        }
      })
    }
  }
})
