/** @section Signing */

import { ClientError } from '../errors.ts'
import { type Bytes, type HashName, lastMade, type NodeKey, nodeCrypto, nodeHash, subtleCrypto } from './crypto.ts'
import {
  type Curve,
  ecKey,
  ed25519Key,
  type PrivateKeyKind,
  readPrivateKey,
  rsaKey,
  wrongPrivateKey,
} from './private-key.ts'

/**
 * Signs with a private key in PEM. What is computed from the key is kept until the key changes.
 *
 * @throws ClientError `invalid_credential` if it is not such a key
 * @throws ClientError `unsupported_runtime` if the platform cannot sign with it
 */
export type KeySigner = (key: string, data: Bytes) => NodeBytes | Promise<Bytes>

/** The part of `node:crypto` that signing with a private key uses. */
export interface NodeKeys {
  createPrivateKey(key: { key: Bytes; format: 'der'; type: 'pkcs8' }): NodeKey
  sign(hash: string | null, data: Bytes, key: NodeSigning & { readonly key: NodeKey }): NodeBytes
}

/** Bytes of Node, which encode themselves faster than others. */
export type NodeBytes = Bytes & { toString(encoding: 'base64url'): string }

/** How `node:crypto` signs, apart from the hash and the key. */
export interface NodeSigning {
  readonly padding?: number
  readonly saltLength?: number
  readonly dsaEncoding?: 'ieee-p1363'
}

/** An algorithm for the keys and signatures of Web Crypto. */
export interface WebAlgorithm {
  readonly name: string
  readonly hash?: HashName
  readonly saltLength?: number
  readonly namedCurve?: string
}

/** A signer for a kind of key. */
export function keySigner(kind: PrivateKeyKind, web: WebAlgorithm, options: NodeSigning = {}): KeySigner {
  const signerOf = lastMade((text): ((data: Bytes) => NodeBytes | Promise<Bytes>) => {
    const pkcs8 = readPrivateKey(text, kind)
    const node = nodeCrypto<NodeKeys>()
    const hash = web.hash ? nodeHash(web.hash) : null
    if (node) {
      try {
        const key = { ...options, key: node.createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }) }
        // The `node:crypto` of Workers refuses a key object with options, but only when it signs.
        node.sign(hash, pkcs8, key)
        return (data) => node.sign(hash, data, key)
      } catch {
        // Web Crypto either supports the key or reports what is wrong with it.
      }
    }
    const subtle = subtleCrypto()
    const imported = subtle.importKey('pkcs8', pkcs8, web, false, ['sign'])
    return async (data) => new Uint8Array(await subtle.sign(web, await imported, data))
  })
  const fail = (error: unknown): never => {
    if (error instanceof ClientError) throw error
    if ((error as Error).name === 'NotSupportedError') {
      throw new ClientError('unsupported_runtime', `This platform cannot sign with ${web.name}.`)
    }
    // The platform's error might show part of the key.
    throw wrongPrivateKey('damaged', kind.expected)
  }
  return (text, data) => {
    try {
      const signature = signerOf(text)(data)
      return signature instanceof Promise ? signature.catch(fail) : signature
    } catch (error) {
      return fail(error)
    }
  }
}

/** RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2): RS256, RS384, RS512, and the RSA-SHA1 of RFC 5849. */
export function rsaSigner(hash: HashName, minimumBits: number): KeySigner {
  return keySigner(rsaKey(minimumBits), { name: 'RSASSA-PKCS1-v1_5', hash })
}

/** PS256, PS384 and PS512 (RFC 7518 section 3.5). The salt is as long as the hash. */
export function pssSigner(hash: HashName): KeySigner {
  const saltLength = Number(hash.replace('SHA-', '')) / 8
  // 6 is RSA_PKCS1_PSS_PADDING.
  return keySigner(rsaKey(2048), { name: 'RSA-PSS', hash, saltLength }, { padding: 6, saltLength })
}

/** ES256, ES384 and ES512 (RFC 7518 section 3.4). The signature is its two numbers, joined. */
export function ecdsaSigner(curve: Curve): KeySigner {
  const web = { name: 'ECDSA', hash: curve.hash, namedCurve: curve.name }
  return keySigner(ecKey(curve), web, { dsaEncoding: 'ieee-p1363' })
}

/** EdDSA with Ed25519 (RFC 8037 section 3.1). */
export function ed25519Signer(): KeySigner {
  return keySigner(ed25519Key(), { name: 'Ed25519' })
}
