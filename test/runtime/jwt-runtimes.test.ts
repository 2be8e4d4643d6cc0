import { createHmac } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect } from 'vitest'
import { testWith } from '../support/external.ts'
import { bundleScript, closeBrowser, runtimes } from '../support/runtimes.ts'
import { isSignedBy, keyAlgorithmNames, keyForms, keyPair } from './jwt-support.ts'

afterAll(closeBrowser)

const secret = 'Schlüssel'
const wrongSecret = 'no base64!'

/** Input and result of the script. */
interface Job {
  readonly webCryptoOnly: boolean
  readonly secret: string
  readonly wrongSecret: string
  readonly keys: Readonly<Record<string, readonly string[]>>
  readonly wrongKeys: Readonly<Record<string, string>>
}
interface Outcome {
  readonly node: boolean
  readonly tokens: Readonly<Record<string, readonly string[]>>
  readonly errors: Readonly<Record<string, string>>
  readonly id: string
}

const module = (name: string) =>
  JSON.stringify(fileURLToPath(new URL(`../../templates/runtime/${name}.ts`, import.meta.url)))

const script = await bundleScript(
  `
import { base64UrlText, nodeCrypto, utf8 } from ${module('signing/crypto')}
import * as jwt from ${module('signing/jwt')}
import * as signers from ${module('signing/key-signers')}
import { p256, p384, p521 } from ${module('signing/private-key')}
import { uniqueId } from ${module('values/unique-id')}

const hashes = { 256: 'SHA-256', 384: 'SHA-384', 512: 'SHA-512' }
const curves = { 256: p256, 384: p384, 512: p521 }
const kinds = {
  HS: (bits) => jwt.hmacSigner(hashes[bits], utf8),
  RS: (bits) => jwt.keyJwtSigner(signers.rsaSigner(hashes[bits], 2048)),
  PS: (bits) => jwt.keyJwtSigner(signers.pssSigner(hashes[bits])),
  ES: (bits) => jwt.keyJwtSigner(signers.ecdsaSigner(curves[bits])),
  Ed: () => jwt.keyJwtSigner(signers.ed25519Signer()),
}
const signerOf = (algorithm) => kinds[algorithm.slice(0, 2)](algorithm.slice(2))

export async function main({ webCryptoOnly, secret, wrongSecret, keys, wrongKeys }) {
  if (webCryptoOnly && globalThis.process) {
    Object.defineProperty(globalThis.process, 'getBuiltinModule', { value: undefined })
  }
  const tokens = {}
  const errors = {}
  const note = async (name, work) => {
    try {
      await work()
      errors[name] = 'none'
    } catch (error) {
      errors[name] = error.code + ': ' + error.message
    }
  }
  for (const [algorithm, texts] of Object.entries({ HS256: [secret], HS384: [secret], HS512: [secret], ...keys })) {
    const sign = signerOf(algorithm)
    const header = base64UrlText(JSON.stringify({ alg: algorithm, typ: 'JWT' }))
    tokens[algorithm] = []
    for (const text of [...texts, ...texts]) {
      const claims = '{"iss":"Zoë","iat":' + jwt.epochSeconds() + '}'
      tokens[algorithm].push(await jwt.signJwt(sign, text, header, claims))
    }
  }
  for (const [algorithm, text] of Object.entries(wrongKeys)) {
    await note(algorithm, () => jwt.signJwt(signerOf(algorithm), text, 'e30', '{}'))
  }
  await note('HS256', () => jwt.signJwt(jwt.hmacSigner('SHA-256', jwt.base64Secret), wrongSecret, 'e30', '{}'))
  return { node: nodeCrypto() !== undefined, tokens, errors, id: uniqueId() }
}
`,
  {},
)

const job = {
  secret,
  wrongSecret,
  keys: Object.fromEntries(
    keyAlgorithmNames.map((algorithm) => {
      const forms = keyForms(keyPair(algorithm).privateKey)
      const names = ['PKCS#8', 'PKCS#1, \\n', 'SEC1', 'PKCS#8, base64']
      return [algorithm, names.flatMap((name) => forms[name] ?? [])]
    }),
  ),
  wrongKeys: Object.fromEntries(
    keyAlgorithmNames.map((algorithm) => {
      const other = algorithm.startsWith('ES') ? 'RS256' : 'ES256'
      return [algorithm, keyPair(other).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()]
    }),
  ),
}

/** Workers without Node's API and browsers only have Web Crypto. */
const without = new Set(['workerd', 'chromium'])

for (const runtime of runtimes) {
  const engines = without.has(runtime.name) ? [true] : [false, true]
  describe(runtime.name, () => {
    for (const webCryptoOnly of engines) {
      const name = `signs by every algorithm with ${webCryptoOnly ? 'Web Crypto' : 'node:crypto'}`
      testWith({ [runtime.name]: runtime.program })(name, async () => {
        const input: Job = { ...job, webCryptoOnly }
        const { node, tokens, errors, id } = (await runtime.run(script, input)) as Outcome
        expect(node).toBe(!webCryptoOnly)
        expect(id).toMatch(/^[0-9a-f-]{32,36}$/)
        for (const bits of [256, 384, 512]) {
          const [token = '', again] = tokens[`HS${bits}`] ?? []
          const text = token.slice(0, token.lastIndexOf('.'))
          expect(token).toBe(`${text}.${createHmac(`sha${bits}`, secret).update(text).digest('base64url')}`)
          expect(again?.slice(0, 20)).toBe(token.slice(0, 20))
        }
        for (const algorithm of keyAlgorithmNames) {
          const { publicKey } = keyPair(algorithm)
          expect(tokens[algorithm]?.length).toBe(2 * (job.keys[algorithm]?.length ?? 0))
          for (const token of tokens[algorithm] ?? []) {
            expect(isSignedBy(algorithm, token, publicKey), algorithm).toBe(true)
          }
          expect(errors[algorithm]).toMatch(
            /^invalid_credential: The private key is damaged, or of another kind or size; /,
          )
        }
        expect(errors['HS256']).toBe('invalid_credential: The secret is not base64.')
      })
    }
  })
}
