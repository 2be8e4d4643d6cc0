import {
  constants,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  type VerifyKeyObjectInput,
  verify,
} from 'node:crypto'
import { afterEach, beforeEach, describe } from 'vitest'
import { utf8 } from '../../templates/runtime/signing/crypto.ts'
import { hmacSigner, type JwtSigner, keyJwtSigner } from '../../templates/runtime/signing/jwt.ts'
import {
  ecdsaSigner,
  ed25519Signer,
  pssSigner,
  rsaSigner,
} from '../../templates/runtime/signing/key-signers.ts'
import { p256, p384, p521 } from '../../templates/runtime/signing/private-key.ts'

/** Every algorithm with a private key, with its signer. */
export const keyAlgorithms = {
  RS256: () => keyJwtSigner(rsaSigner('SHA-256', 2048)),
  RS384: () => keyJwtSigner(rsaSigner('SHA-384', 2048)),
  RS512: () => keyJwtSigner(rsaSigner('SHA-512', 2048)),
  PS256: () => keyJwtSigner(pssSigner('SHA-256')),
  PS384: () => keyJwtSigner(pssSigner('SHA-384')),
  PS512: () => keyJwtSigner(pssSigner('SHA-512')),
  ES256: () => keyJwtSigner(ecdsaSigner(p256)),
  ES384: () => keyJwtSigner(ecdsaSigner(p384)),
  ES512: () => keyJwtSigner(ecdsaSigner(p521)),
  EdDSA: () => keyJwtSigner(ed25519Signer()),
} satisfies Record<string, () => JwtSigner>

export type KeyAlgorithm = keyof typeof keyAlgorithms

export const keyAlgorithmNames = Object.keys(keyAlgorithms) as KeyAlgorithm[]

/** Every algorithm with a secret. */
export const secretAlgorithms = {
  HS256: (keyOf = utf8) => hmacSigner('SHA-256', keyOf),
  HS384: (keyOf = utf8) => hmacSigner('SHA-384', keyOf),
  HS512: (keyOf = utf8) => hmacSigner('SHA-512', keyOf),
} satisfies Record<string, (keyOf?: typeof utf8) => JwtSigner>

export type SecretAlgorithm = keyof typeof secretAlgorithms

const curves = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' } as const

const generated = new Map<string, { readonly publicKey: KeyObject; readonly privateKey: KeyObject }>()

/** A key pair for an algorithm, created once. */
export function keyPair(algorithm: KeyAlgorithm): { publicKey: KeyObject; privateKey: KeyObject } {
  const kind =
    algorithm in curves ? curves[algorithm as keyof typeof curves] : algorithm === 'EdDSA' ? 'ed25519' : 'rsa'
  const known = generated.get(kind)
  if (known) return known
  const pair =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : kind === 'ed25519'
        ? generateKeyPairSync('ed25519')
        : generateKeyPairSync('ec', { namedCurve: kind })
  generated.set(kind, pair)
  return pair
}

/** The PEM forms of a private key that clients accept. */
export function keyForms(key: KeyObject): Readonly<Record<string, string>> {
  const pem = (type: 'pkcs8' | 'pkcs1' | 'sec1') => key.export({ format: 'pem', type } as never).toString()
  const pkcs8 = pem('pkcs8')
  const older: Record<string, string> = {}
  if (key.asymmetricKeyType === 'rsa') older['PKCS#1'] = pem('pkcs1')
  if (key.asymmetricKeyType === 'ec') {
    older['SEC1'] = pem('sec1')
    const curve = key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'BggqhkjOPQMBBw==' : 'BgUrgQQAIg=='
    older['SEC1 behind its parameters'] =
      `-----BEGIN EC PARAMETERS-----\n${curve}\n-----END EC PARAMETERS-----\n${pem('sec1')}`
  }
  const forms: Record<string, string> = { 'PKCS#8': pkcs8, ...older }
  for (const [name, text] of Object.entries({ 'PKCS#8': pkcs8, ...older })) {
    forms[`${name}, CRLF`] = text.replaceAll('\n', '\r\n')
    forms[`${name}, \\n`] = text.replaceAll('\n', '\\n')
    forms[`${name}, \\r\\n and quotes`] = `"${text.replaceAll('\n', '\\r\\n')}"`
    forms[`${name}, blanks for line ends`] = text.trim().replaceAll('\n', ' ')
    forms[`${name}, blanks around it`] = ` \n\t${text.replaceAll('\n', ' \n  ')}\r\n `
    forms[`${name}, base64`] = Buffer.from(text).toString('base64')
    forms[`${name}, base64url without padding`] = Buffer.from(text).toString('base64url')
    forms[`${name}, base64 in lines`] = `${Buffer.from(text).toString('base64').replace(/.{64}/g, '$&\n')}\n`
    forms[`${name}, base64 of \\n`] = Buffer.from(text.replaceAll('\n', '\\n')).toString('base64')
  }
  return forms
}

/** True if `node:crypto` verifies a compact JWS. */
export function isSignedBy(algorithm: string, token: string, publicKey: KeyObject): boolean {
  const [header, claims, signature] = token.split('.')
  const bits = algorithm.slice(2)
  const key: VerifyKeyObjectInput = { key: publicKey }
  if (algorithm.startsWith('PS')) {
    key.padding = constants.RSA_PKCS1_PSS_PADDING
    key.saltLength = Number(bits) / 8
  }
  if (algorithm.startsWith('ES')) key.dsaEncoding = 'ieee-p1363'
  const hash = algorithm === 'EdDSA' ? null : `sha${bits}`
  return verify(hash, utf8(`${header}.${claims}`), key, Buffer.from(signature ?? '', 'base64url'))
}

export function publicKeyOf(jwk: unknown): KeyObject {
  return createPublicKey({ key: jwk as never, format: 'jwk' })
}

/** Runs tests with `node:crypto`, then only with Web Crypto. */
export function describeEngines(body: () => void): void {
  describe('with node:crypto', body)
  describe('with Web Crypto', () => {
    const { getBuiltinModule } = process
    beforeEach(() => {
      Object.assign(process, { getBuiltinModule: undefined })
    })
    afterEach(() => {
      Object.assign(process, { getBuiltinModule })
    })
    body()
  })
}
