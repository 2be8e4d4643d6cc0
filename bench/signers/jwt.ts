import {
  constants,
  createHmac,
  createPrivateKey,
  createPublicKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
  type SignKeyObjectInput,
  sign,
} from 'node:crypto'
import { createRequire } from 'node:module'
import { type Algorithm, createSigner } from 'fast-jwt'
import { jwtVerify, SignJWT } from 'jose'
import { base64UrlText, utf8 } from '../../templates/runtime/signing/crypto.ts'
import {
  epochSeconds,
  hmacSigner,
  type JwtSigner,
  keyJwtSigner,
  signJwt,
} from '../../templates/runtime/signing/jwt.ts'
import {
  ecdsaSigner,
  ed25519Signer,
  pssSigner,
  rsaSigner,
} from '../../templates/runtime/signing/key-signers.ts'
import { p256 } from '../../templates/runtime/signing/private-key.ts'
import { wholeCalls } from './clients.ts'
import type { Contender, Group } from './rounds.ts'

/** The part that is used: jsonwebtoken has no types. */
const jsonwebtoken = createRequire(import.meta.url)('jsonwebtoken') as {
  sign(claims: object, key: KeyObject, options: object): string
  verify(token: string, key: KeyObject, options: object): object
}

const secret = 'a-string-secret-at-least-256-bits-long'
const claims = { iss: 'key-1234567890', sub: 'x' }
const seconds = 300

/** Inputs for measuring an algorithm. */
interface Row {
  readonly algorithm: Algorithm
  readonly calls: number
  /** Key for our signer: a secret, or PEM. */
  readonly key: string
  readonly signer: JwtSigner
  /** Key for the other signers, if they accept a key object. */
  readonly object: KeyObject
  readonly verifying: KeyObject
  /** Computes the bare signature of a string. */
  readonly raw: (text: string) => unknown
}

/** Private keys as PEM, by kind. */
export type Keys = Readonly<Record<'rsa' | 'ec' | 'ed', string>>

/** Keys for a run, shared by its processes. */
export function makeKeys(): Keys {
  const pem = (key: KeyObject): string => key.export({ format: 'pem', type: 'pkcs8' }).toString()
  return {
    rsa: pem(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey),
    ec: pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
    ed: pem(generateKeyPairSync('ed25519').privateKey),
  }
}

export async function jwtGroups(keys: Keys): Promise<Group[]> {
  const [rsa, ec, ed] = [keys.rsa, keys.ec, keys.ed].map(createPrivateKey) as [
    KeyObject,
    KeyObject,
    KeyObject,
  ]
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
  const rows = [
    secretRow(),
    keyRow('RS256', 100, keyJwtSigner(rsaSigner('SHA-256', 2048)), 'sha256', { key: rsa }),
    keyRow('PS256', 100, keyJwtSigner(pssSigner('SHA-256')), 'sha256', { key: rsa, ...pss }),
    keyRow('ES256', 500, keyJwtSigner(ecdsaSigner(p256)), 'sha256', { key: ec, dsaEncoding: 'ieee-p1363' }),
    keyRow('EdDSA', 500, keyJwtSigner(ed25519Signer()), null, { key: ed }),
  ]
  return Promise.all(rows.map(group))
}

function secretRow(): Row {
  const object = createSecretKey(utf8(secret))
  return {
    algorithm: 'HS256',
    calls: 2000,
    key: secret,
    signer: hmacSigner('SHA-256', utf8),
    object,
    verifying: object,
    raw: (text) => createHmac('sha256', object).update(text).digest('base64url'),
  }
}

function keyRow(
  algorithm: Algorithm,
  calls: number,
  signer: JwtSigner,
  hash: string | null,
  key: SignKeyObjectInput,
): Row {
  const pem = key.key.export({ format: 'pem', type: 'pkcs8' }).toString()
  const input = utf8(signingInput(algorithm))
  return {
    algorithm,
    calls,
    key: pem,
    signer,
    object: key.key,
    verifying: createPublicKey(pem),
    raw: () => sign(hash, input, key),
  }
}

function header(algorithm: string): string {
  return base64UrlText(`{"alg":"${algorithm}","typ":"JWT"}`)
}

/** The claims as JSON, built as in a client. */
function claimsText(now: number): string {
  return `{"iss":${JSON.stringify(claims.iss)},"sub":"x","iat":${now},"exp":${now + seconds}}`
}

function signingInput(algorithm: string): string {
  return `${header(algorithm)}.${base64UrlText(claimsText(epochSeconds()))}`
}

async function group(row: Row): Promise<Group> {
  const { algorithm, calls, key, signer, object } = row
  const first = header(algorithm)
  const input = signingInput(algorithm)
  const fast = createSigner({ key, algorithm, expiresIn: seconds * 1000 })
  const { iss, sub } = claims
  const contenders: Contender[] = [
    { name: 'flexgen', work: () => signJwt(signer, key, first, claimsText(epochSeconds())) },
    { name: 'fast-jwt', work: () => fast({ iss, sub }) },
    {
      name: 'jose',
      work: () =>
        new SignJWT({ iss, sub })
          .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
          .setIssuedAt()
          .setExpirationTime('5m')
          .sign(object),
    },
    { name: 'raw crypto', work: () => row.raw(input) },
  ]
  // jsonwebtoken does not support EdDSA.
  if (algorithm !== 'EdDSA') {
    const options = { algorithm, expiresIn: seconds }
    contenders.splice(2, 0, {
      name: 'jsonwebtoken',
      work: () => jsonwebtoken.sign({ iss, sub }, object, options),
    })
  }
  if (algorithm === 'HS256') {
    const payload = `{ iss: ${iss}, sub: x }`
    const call = await wholeCalls(`{ type: jwt, payload: ${payload}, issuedAt: true, expiresIn: 5m }`, {
      secret,
    })
    const work = async (): Promise<string | undefined> => {
      const { init } = await call('/items', {})
      return new Headers(init.headers).get('authorization')?.slice('Bearer '.length)
    }
    contenders.splice(1, 0, { name: 'flexgen, whole call, token reused', work })
  }
  return { title: `JWT, ${algorithm}`, contenders, calls, check: (name, made) => check(row, name, made) }
}

/** Verifies a token with jose, and jose's own with jsonwebtoken if that supports the algorithm. */
async function check({ algorithm, verifying }: Row, name: string, made: unknown): Promise<void> {
  if (name === 'raw crypto') return
  const token = `${made}`
  const byOther = name === 'jose' && algorithm !== 'EdDSA'
  const payload: Readonly<Record<string, unknown>> = byOther
    ? { ...jsonwebtoken.verify(token, verifying, { algorithms: [algorithm] }) }
    : (await jwtVerify(token, verifying, { algorithms: [algorithm] })).payload
  const { iss, sub, iat, exp } = payload
  if (iss !== claims.iss || sub !== claims.sub || Number(exp) - Number(iat) !== seconds) {
    throw new Error(`${name} has other claims: ${JSON.stringify(payload)}`)
  }
}
