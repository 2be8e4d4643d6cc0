/** @section Bytes and hashes */
import { type Bytes, nodeHashHex, toHex } from './crypto.ts'

/** MD5 in lower-case hexadecimal digits, for protocols that require it. It is not secure. */
export function md5Hex(data: Bytes): string {
  return nodeHashHex('md5', data) ?? toHex(md5(data))
}

/** MD5 (RFC 1321 section 3), which Web Crypto lacks. */
export function md5(data: Bytes): Bytes {
  // The data, a one bit, zeros, and the length in bits as 64 bits.
  const blocks = new DataView(new ArrayBuffer(64 * Math.ceil((data.length + 9) / 64)))
  new Uint8Array(blocks.buffer).set(data)
  blocks.setUint8(data.length, 0x80)
  blocks.setBigUint64(blocks.byteLength - 8, BigInt(8 * data.length), true)
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let block = 0; block < blocks.byteLength; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0] = state
    for (let step = 0; step < 64; step++) {
      const [mixed, word, rotations] = md5Step(step, b, c, d)
      const constant = Math.floor(2 ** 32 * Math.abs(Math.sin(step + 1)))
      const sum = a + mixed + blocks.getInt32(block + 4 * (word % 16), true) + constant
      const rotation = rotations[step % 4] ?? 0
      const rotated = (sum << rotation) | (sum >>> (32 - rotation))
      ;[a, b, c, d] = [d, (b + rotated) | 0, b, c]
    }
    state = [a, b, c, d].map((value, index) => (value + (state[index] ?? 0)) | 0)
  }
  const digest = new DataView(new ArrayBuffer(16))
  state.forEach((value, index) => digest.setInt32(4 * index, value, true))
  return new Uint8Array(digest.buffer)
}

/** What differs among the four rounds of 16 steps: the function, the order of the words, and the rotations. */
export function md5Step(step: number, b: number, c: number, d: number): readonly [number, number, readonly number[]] {
  if (step < 16) return [(b & c) | (~b & d), step, [7, 12, 17, 22]]
  if (step < 32) return [(b & d) | (c & ~d), 5 * step + 1, [5, 9, 14, 20]]
  if (step < 48) return [b ^ c ^ d, 3 * step + 5, [4, 11, 16, 23]]
  return [c ^ (b | ~d), 7 * step, [6, 10, 15, 21]]
}
