/** Seconds of a duration: `30s`, `5m`, `1h`, `30d`, `-60s`, or a number of seconds. */
export function durationSeconds(duration: string | number): number {
  if (typeof duration === 'number') return duration
  const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 }
  return Number(duration.slice(0, -1)) * (units[duration.slice(-1)] ?? Number.NaN)
}
