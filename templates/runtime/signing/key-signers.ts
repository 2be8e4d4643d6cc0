/** @section Signing */

import { ClientError } from '../errors.ts'
import { type Bytes, type HashName, lastMade, type NodeBytes, nodeCrypto, nodeHash, subtleCrypto } from './crypto.ts'
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
 * Signs with a private key that is given as PEM, and keeps what it made of the last one.
 *
 * @throws ClientError `invalid_credential`: not the right kind of key; `unsupported_runtime`: no way to sign
 */
export type KeySigner = (key: string, data: Bytes) => NodeBytes | Promise<Bytes>

/** How Web Crypto calls an algorithm, for keys and signatures alike. */
export interface WebAlgorithm {
  readonly name: string
  readonly hash?: HashName
  readonly saltLength?: number
  readonly namedCurve?: string
}

/** How `node:crypto` signs, beside hash and key. */
export interface NodeSigning {
  readonly padding?: number
  readonly saltLength?: number
  readonly dsaEncoding?: 'ieee-p1363'
}

/** A signer for a kind of key. */
export function keySigner(kind: PrivateKeyKind, web: WebAlgorithm, options: NodeSigning = {}): KeySigner {
  const signerOf = lastMade((text): ((data: Bytes) => NodeBytes | Promise<Bytes>) => {
    const pkcs8 = readPrivateKey(text, kind)
    const node = nodeCrypto()
    const hash = web.hash ? nodeHash(web.hash) : null
    if (node) {
      try {
        const key = { ...options, key: node.createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }) }
        // Tried once: the `node:crypto` of Workers refuses a key object that stands beside options.
        node.sign(hash, pkcs8, key)
        return (data) => node.sign(hash, data, key)
      } catch {
        // Web Crypto can do it, or says what is wrong.
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
    // What the platform says might show something of the key.
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

/** RSASSA-PKCS1-v1_5 (RFC 8017 section 8.2): RS256 and its sisters, RSA-SHA1 (RFC 5849). */
export function rsaSigner(hash: HashName, minimumBits: number): KeySigner {
  return keySigner(rsaKey(minimumBits), { name: 'RSASSA-PKCS1-v1_5', hash })
}

/** PS256 and its sisters (RFC 7518 section 3.5): the salt is as long as the hash. */
export function pssSigner(hash: HashName): KeySigner {
  const saltLength = Number(hash.slice(4)) / 8
  // 6 is RSA_PKCS1_PSS_PADDING.
  return keySigner(rsaKey(2048), { name: 'RSA-PSS', hash, saltLength }, { padding: 6, saltLength })
}

/** ES256 and its sisters (RFC 7518 section 3.4): both numbers side by side. */
export function ecdsaSigner(curve: Curve): KeySigner {
  const web = { name: 'ECDSA', hash: curve.hash, namedCurve: curve.name }
  return keySigner(ecKey(curve), web, { dsaEncoding: 'ieee-p1363' })
}

/** EdDSA with Ed25519 (RFC 8037 section 3.1). */
export function ed25519Signer(): KeySigner {
  return keySigner(ed25519Key(), { name: 'Ed25519' })
}
