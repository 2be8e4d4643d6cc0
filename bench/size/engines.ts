import { type ByAuthType, namedRowsOf } from '../../test/support/auth-types.ts'
import type { Edit } from './parts.ts'

/** The two engines of signers, `node:crypto` and Web Crypto. */
export type Engine = 'node:crypto' | 'Web Crypto'

/**
 * The edits that remove one of a signer's engines, to show its cost. Every pattern must match, so that an outdated one is
 * noticed.
 */
export const engines: Readonly<
  Record<'jwt' | 'oauth1' | 'sigV4', Readonly<Record<Engine, readonly Edit[]>>>
> = {
  jwt: {
    'node:crypto': [
      [/\n +const subtle = subtleCrypto\(\)\n +const imported = .*\n +return async \(text\) => .*/, ''],
      [/(?<=const node = nodeCrypto<NodeKeyedHmac>\(\))\n +if \(node\)/, '\n'],
    ],
    'Web Crypto': [[/\n +const node = nodeCrypto<NodeKeyedHmac>\(\)\n +if \(node\) \{[\s\S]*?\n {4}\}/, '']],
  },
  oauth1: {
    'node:crypto': [[/ \?\? webHmacBase64\(hash, key, text\)/, '']],
    'Web Crypto': [[/nodeCrypto<NodeHmac>\(\)\?\.createHmac.* \?\? (?=webHmacBase64)/, '']],
  },
  sigV4: {
    'node:crypto': [
      [/ \?\? webSha256Hex\(.*\)/, ''],
      [/ \?\? webHmacSha256\(key, text\)/, ''],
      [/mac \?\? webHmacSha256\(key, text\)\.then\(toHex\)/, 'mac as string'],
      [/nodeCrypto\(\) \? headers : .*/, 'headers'],
    ],
    'Web Crypto': [
      [/nodeHashHex\('sha256', data\) \?\? (?=webSha256Hex)/, ''],
      [/nodeCrypto<NodeHmac>\(\)\?\.createHmac.*digest\(\) \?\? /, ''],
      [/\n +const mac = .*\n +return mac \?\? /, '\n  return '],
      [/nodeCrypto\(\) \? headers : /, ''],
    ],
  },
}

const byType: ByAuthType<Readonly<Record<string, Readonly<Record<Engine, readonly Edit[]>>>>> = {
  none: 'not needed: it signs nothing',
  apiKey: 'not needed: it signs nothing',
  bearer: 'not needed: it signs nothing',
  basic: 'not needed: it signs nothing',
  digest: 'not needed: it hashes as awsSigV4 does',
  jwt: { 'jwt, HS256': engines.jwt },
  oauth1: { 'oauth1, HMAC-SHA1 header': engines.oauth1 },
  awsSigV4: {
    'awsSigV4, execute-api header': engines.sigV4,
    'awsSigV4, s3 header': engines.sigV4,
  },
  signature: 'not needed: it hashes as the types above do',
  oauth2: 'not needed: its assertions are signed like a JWT',
  session: 'not needed: it signs nothing itself',
}

/** The measured configs that sign with a secret, and their edits. */
export const engineRows: Readonly<Record<string, Readonly<Record<Engine, readonly Edit[]>>>> =
  namedRowsOf(byType)
