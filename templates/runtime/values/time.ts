/** @section Values */

/** Seconds since 1970. */
export function unixSeconds(time: Date): string {
  return `${Math.floor(time.getTime() / 1000)}`
}

/** Milliseconds since 1970. */
export function unixMilliseconds(time: Date): string {
  return `${time.getTime()}`
}

/** Microseconds since 1970, as exact as a clock of milliseconds. */
export function unixMicroseconds(time: Date): string {
  return `${time.getTime() * 1000}`
}

/** `2025-01-31T12:00:00Z` (RFC 3339). */
export function isoSeconds(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`
}

/** `20250131T120000Z` (ISO 8601, basic format). */
export function isoBasic(time: Date): string {
  return isoSeconds(time).replace(/[-:]/g, '')
}
