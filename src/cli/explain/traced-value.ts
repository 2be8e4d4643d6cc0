import { computed } from './shown.ts'
import { hidden } from './stand-ins.ts'

/** A string or bytes as shown, with placeholders for secrets. Bytes that are not printable UTF-8 are in hexadecimal. */
export interface TracedValue {
  readonly text?: string
  readonly hex?: string
  /** Length in UTF-8; absent if the value contains placeholders. */
  readonly bytes?: number
}

/** Labels by the values that they replace, which have one character for each byte. */
type Labels = ReadonlyMap<string, string>

/** A part of a value: bytes, or a label that replaces them. */
interface Piece {
  readonly shown: string
  readonly isLabel: boolean
}

/** A string or bytes with one character for each byte; `undefined` for anything else. */
export function binaryOf(value: unknown): string | undefined {
  if (typeof value === 'string') return Buffer.from(value).toString('latin1')
  return value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : undefined
}

/** Shows a value as both runs have it, with labels for what differs. */
export function showBinary(first: unknown, second: unknown, labels: Labels, others: Labels): TracedValue {
  const [binary, other] = [binaryOf(first) ?? '', binaryOf(second) ?? '']
  const [pieces, otherPieces] = [piecesOf(binary, labels), piecesOf(other, others)]
  if (JSON.stringify(pieces) !== JSON.stringify(otherPieces)) return { text: computed }
  const length = pieces.some(({ isLabel }) => isLabel) ? {} : { bytes: binary.length }
  const text = (isString: boolean): string | undefined => textOf(pieces, isString)
  const shown = text(typeof first === 'string')
  if (shown !== undefined) return { text: shown, ...length }
  const hex = pieces.map(({ shown, isLabel }) =>
    isLabel ? shown : Buffer.from(shown, 'latin1').toString('hex'),
  )
  return { hex: hex.join(''), ...length }
}

/** Splits a value at what labels replace. Long values come first, since one may begin with another. */
function piecesOf(binary: string, labels: Labels): readonly Piece[] {
  const whole = labels.get(binary)
  if (whole !== undefined) return [{ shown: whole, isLabel: true }]
  const values = [...labels]
    // A short stand-in would be found by chance; a short secret of the config must not be shown.
    .filter(([value, label]) => value.length > 3 || (label === hidden && value !== ''))
    .map(([value]) => value)
    .sort((a, b) => b.length - a.length)
  if (!values.length) return [{ shown: binary, isLabel: false }]
  const found = new RegExp(values.map(patternOf).join('|'), 'g')
  const pieces: Piece[] = []
  let at = 0
  for (const { 0: value, index } of binary.matchAll(found)) {
    if (index > at) pieces.push({ shown: binary.slice(at, index), isLabel: false })
    pieces.push({ shown: labels.get(value) ?? hidden, isLabel: true })
    at = index + value.length
  }
  if (at < binary.length || !pieces.length) pieces.push({ shown: binary.slice(at), isLabel: false })
  return pieces
}

function patternOf(value: string): string {
  const escaped = value.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return value.length > 3 ? escaped : `(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`
}

/** The pieces as text; `undefined` if they are not UTF-8, or bytes that contain control characters. */
function textOf(pieces: readonly Piece[], isString: boolean): string | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    const decoded = pieces
      .map(({ shown, isLabel }) => (isLabel ? shown : decoder.decode(Buffer.from(shown, 'latin1'))))
      .join('')
    return isString || !/(?![\t\r\n])\p{Cc}/u.test(decoded) ? decoded : undefined
  } catch {
    return undefined
  }
}
