/**
 * CPU time of one JWT: `npx tsx bench/signers/jwt.ts`.
 *
 * HS256 against fast-jwt with the same claims; private keys against bare `crypto.sign` with a key object and the
 * signing input at hand. Both sides take turns, and a ratio is the median of the rounds'.
 */
import { constants, generateKeyPairSync, type SignKeyObjectInput, sign } from 'node:crypto'
import { createSigner } from 'fast-jwt'
import { base64UrlText, utf8 } from '../../templates/runtime/crypto.ts'
import {
  epochSeconds,
  hmacSigner,
  type JwtSigner,
  keyJwtSigner,
  reusedJwt,
  signJwt,
} from '../../templates/runtime/jwt.ts'
import { ecdsaSigner, ed25519Signer, pssSigner, rsaSigner } from '../../templates/runtime/key-signers.ts'
import { p256 } from '../../templates/runtime/private-key.ts'

type Work = () => unknown

const secret = 'a-string-secret-at-least-256-bits-long'
const issuer = 'key-1234567890'
const rounds = 15

function header(algorithm: string): string {
  return base64UrlText(`{"alg":"${algorithm}","typ":"JWT"}`)
}

function claims(now: number): string {
  return `{"iss":${JSON.stringify(issuer)},"sub":"x","iat":${now},"exp":${now + 300}}`
}

function ours(signer: JwtSigner, key: string, algorithm: string): Work {
  const first = header(algorithm)
  return () => signJwt(signer, key, first, claims(epochSeconds()))
}

/** Runs two works by turns, and prints what one run takes, in µs, and how they compare. */
async function compare(name: string, count: number, one: Work, other: Work): Promise<void> {
  const times: [number, number][] = []
  for (let round = 0; round < rounds; round++) times.push([await time(one, count), await time(other, count)])
  const warm = times.slice(3)
  const [mine, theirs, ratio] = [
    warm.map(([a]) => a),
    warm.map(([, b]) => b),
    warm.map(([a, b]) => b / a),
  ].map((values) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN)
  console.log(
    `${name.padEnd(34)} ${mine?.toFixed(2).padStart(8)} ${theirs?.toFixed(2).padStart(8)} ${ratio?.toFixed(3).padStart(7)}`,
  )
}

async function time(work: Work, count: number): Promise<number> {
  const start = process.hrtime.bigint()
  for (let index = 0; index < count; index++) await work()
  return Number(process.hrtime.bigint() - start) / count / 1000
}

console.log(`${`Node ${process.versions.node}, µs`.padEnd(34)}     ours    other  other/ours`)

const fast = createSigner({ key: secret, algorithm: 'HS256', expiresIn: 300_000 })
const hs256 = hmacSigner('SHA-256', utf8)
await compare('HS256, fast-jwt', 30_000, ours(hs256, secret, 'HS256'), () => fast({ iss: issuer, sub: 'x' }))

const reused = reusedJwt(hs256, (now) => now + 300)
const again: Work = () => reused(secret, header('HS256'), claims)
await compare('HS256 reused, fast-jwt', 30_000, again, () => fast({ iss: issuer, sub: 'x' }))

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const ed = generateKeyPairSync('ed25519').privateKey
const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
const rows: readonly [string, number, JwtSigner, string | null, SignKeyObjectInput][] = [
  ['RS256', 300, keyJwtSigner(rsaSigner('SHA-256', 2048)), 'sha256', { key: rsa }],
  ['PS256', 300, keyJwtSigner(pssSigner('SHA-256')), 'sha256', { key: rsa, ...pss }],
  ['ES256', 3000, keyJwtSigner(ecdsaSigner(p256)), 'sha256', { key: ec, dsaEncoding: 'ieee-p1363' }],
  ['EdDSA', 3000, keyJwtSigner(ed25519Signer()), null, { key: ed }],
]
for (const [algorithm, count, signer, hash, key] of rows) {
  const pem = key.key.export({ format: 'pem', type: 'pkcs8' }).toString()
  const input = utf8(`${header(algorithm)}.${base64UrlText(claims(epochSeconds()))}`)
  await compare(`${algorithm}, crypto.sign`, count, ours(signer, pem, algorithm), () =>
    sign(hash, input, key),
  )
}
