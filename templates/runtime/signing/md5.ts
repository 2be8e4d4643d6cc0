/** @section Bytes and hashes */
import { type Bytes, nodeHashHex, toHex } from './crypto.ts'

/** MD5 in lower-case hexadecimal digits, for protocols that require it. It is not secure. */
export function md5Hex(data: Bytes): string {
  return nodeHashHex('md5', data) ?? toHex(md5(data))
}

/** MD5 (RFC 1321 section 3.4), which Web Crypto lacks. */
export function md5(data: Bytes): Bytes {
  const blocks = md5Blocks(data)
  const state = new DataView(new ArrayBuffer(16))
  const read = (word: number): number => state.getInt32(4 * word, true)
  const add = (...words: readonly number[]): void =>
    words.forEach((value, word) => state.setInt32(4 * word, read(word) + value, true))
  add(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476)
  for (let block = 0; block < blocks.byteLength; block += 64) {
    let [a, b, c, d] = [read(0), read(1), read(2), read(3)]
    for (let step = 0; step < 64; step++) {
      const [mixed, word, rotations] = md5Step(step, b, c, d)
      const constant = Math.floor(2 ** 32 * Math.abs(Math.sin(step + 1)))
      const sum = a + mixed + blocks.getInt32(block + 4 * (word % 16), true) + constant
      const rotation = rotations[step % 4] ?? 0
      const rotated = (sum << rotation) | (sum >>> (32 - rotation))
      a = d
      d = c
      c = b
      b = (b + rotated) | 0
    }
    add(a, b, c, d)
  }
  return new Uint8Array(state.buffer)
}

/** The data with its padding: a one bit, zeros, and the length in bits as 64 bits (RFC 1321 sections 3.1 and 3.2). */
export function md5Blocks(data: Bytes): DataView {
  const size = 64 * Math.ceil((data.length + 9) / 64)
  const bytes = new Uint8Array(size)
  bytes.set(data)
  bytes[data.length] = 0x80
  const blocks = new DataView(bytes.buffer)
  blocks.setUint32(size - 8, 8 * data.length, true)
  blocks.setUint32(size - 4, data.length / 2 ** 29, true)
  return blocks
}

/** What differs among the four rounds of 16 steps: the function, the order of the words, and the rotations. */
export function md5Step(step: number, b: number, c: number, d: number): readonly [number, number, readonly number[]] {
  if (step < 16) return [(b & c) | (~b & d), step, [7, 12, 17, 22]]
  if (step < 32) return [(b & d) | (c & ~d), 5 * step + 1, [5, 9, 14, 20]]
  if (step < 48) return [b ^ c ^ d, 3 * step + 5, [4, 11, 16, 23]]
  return [c ^ (b | ~d), 7 * step, [6, 10, 15, 21]]
}
