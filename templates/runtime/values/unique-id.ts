/** @section Values */
import { toHex } from '../signing/crypto.ts'

/** A unique id. */
export function uniqueId(nonce: (() => string) | undefined): string {
  // Pages without HTTPS lack `randomUUID`.
  return nonce?.() ?? crypto.randomUUID?.() ?? toHex(crypto.getRandomValues(new Uint8Array(16)))
}
