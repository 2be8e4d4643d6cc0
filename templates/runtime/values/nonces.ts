/** @section Values */
import { toHex } from '../signing/crypto.ts'

/** The nonce of a request: from the option, or a new one. */
export function givenNonce(nonce: (() => string) | undefined, make: () => string): string {
  return nonce?.() ?? make()
}

/** Makes nonces of microseconds since 1970, each above the one before. */
export function increasingNonces(clock: () => number = Date.now): () => string {
  let last = 0
  return () => {
    last = Math.max(last + 1, Math.floor(clock() * 1000))
    return `${last}`
  }
}

/** Random hexadecimal digits. */
export function randomHex(length: number): string {
  return toHex(crypto.getRandomValues(new Uint8Array(Math.ceil(length / 2)))).slice(0, length)
}

/** Random characters of an alphabet, each as likely as the others. */
export function randomCharacters(length: number, alphabet: string): string {
  const limit = 256 - (256 % alphabet.length)
  let text = ''
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      // Other bytes would make the first characters more likely.
      if (byte < limit && text.length < length) text += alphabet[byte % alphabet.length]
    }
  }
  return text
}

/** Random bytes in base64. */
export function randomBase64(length: number): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(length))))
}
