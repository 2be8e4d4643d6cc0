const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 }

/** Milliseconds of `90s`, `10m` or `1h`; `undefined` if it is not a duration above zero. */
export function durationOf(text: string): number | undefined {
  const [, count, unit = 's'] = /^(\d{1,6})([smh])?$/.exec(text) ?? []
  return Number(count) * (units[unit] ?? 0) || undefined
}

/** Milliseconds in words, rounded: `10 minutes`. */
export function durationWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  const minutes = Math.round(seconds / 60)
  const hours = Math.round(minutes / 60)
  if (minutes < 2) return count(seconds, 'second')
  if (hours < 2) return count(minutes, 'minute')
  return hours < 48 ? count(hours, 'hour') : count(Math.round(hours / 24), 'day')
}

function count(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? '' : 's'}`
}
