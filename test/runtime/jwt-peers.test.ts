import { spawnSync } from 'node:child_process'
import { createSecretKey } from 'node:crypto'
import { jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import { base64UrlText } from '../../templates/runtime/signing/crypto.ts'
import { epochSeconds, signJwt } from '../../templates/runtime/signing/jwt.ts'
import { testWith } from '../support/external.ts'
import {
  describeEngines,
  keyAlgorithmNames,
  keyAlgorithms,
  keyPair,
  type SecretAlgorithm,
  secretAlgorithms,
} from './jwt-support.ts'

interface Signed {
  readonly algorithm: string
  readonly token: string
  readonly key: string
}

const secret = 'ein Geheimnis, länger als jeder Hash: '.padEnd(80, 'ß')
const issuer = 'Zoë & Söhne'
const algorithms = [...Object.keys(secretAlgorithms), ...keyAlgorithmNames]

/** A token of each algorithm, with the key that verifies it. */
async function signed(algorithm: string): Promise<Signed> {
  const header = base64UrlText(`{"alg":"${algorithm}","typ":"JWT"}`)
  const now = epochSeconds()
  const claims = `{"iss":${JSON.stringify(issuer)},"aud":["a"],"iat":${now},"nbf":${now},"exp":${now + 300}}`
  if (algorithm in secretAlgorithms) {
    const token = await signJwt(secretAlgorithms[algorithm as SecretAlgorithm](), secret, header, claims)
    return { algorithm, token, key: secret }
  }
  const name = keyAlgorithmNames.find((one) => one === algorithm) ?? 'RS256'
  const { publicKey, privateKey } = keyPair(name)
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return {
    algorithm,
    token: await signJwt(keyAlgorithms[name](), pem, header, claims),
    key: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}

const python = '/usr/bin/python3'
const found = spawnSync(python, ['-c', 'import jwt, cryptography']).status === 0 ? python : undefined
const program = `
import json, sys, jwt
for one in json.load(sys.stdin):
    claims = jwt.decode(one['token'], one['key'], algorithms=[one['algorithm']], audience='a', issuer=sys.argv[1])
    print(one['algorithm'], jwt.get_unverified_header(one['token'])['typ'], claims['exp'] - claims['iat'])
`

describe('other libraries verify our signatures', () => {
  describeEngines(() => {
    test('jose', async () => {
      for (const algorithm of algorithms) {
        const { token, key } = await signed(algorithm)
        const verifier =
          key === secret
            ? createSecretKey(Buffer.from(secret))
            : keyPair(keyAlgorithmNames.find((one) => one === algorithm) ?? 'RS256').publicKey
        const options = { algorithms: [algorithm], audience: 'a', issuer }
        await expect(jwtVerify(token, verifier, options), algorithm).resolves.toMatchObject({
          protectedHeader: { alg: algorithm, typ: 'JWT' },
          payload: { iss: issuer },
        })
      }
    })

    testWith({ 'python3-jwt': found })('PyJWT', async () => {
      const input = JSON.stringify(await Promise.all(algorithms.map(signed)))
      const run = spawnSync(python, ['-c', program, issuer], { input, encoding: 'utf8' })
      expect(run.stderr).toBe('')
      expect(run.stdout.trim().split('\n')).toEqual(algorithms.map((algorithm) => `${algorithm} JWT 300`))
    })
  })
})
