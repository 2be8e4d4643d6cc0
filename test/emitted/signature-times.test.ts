import { expect, test } from 'vitest'
import { createClient, emit, fakeFetch } from '../support/emitted.ts'

/* Times of a signature, in every format, at the ends of days, months and years. */

const formats = [
  ...['s', 'ms', 'us', 'iso', 'isoSeconds', 'isoBasic', 'date', 'dateBasic', 'rfc1123'],
  ...['YYYY', 'YY', 'MM', 'DD', 'hh', 'mm', 'ss', 'SSS'],
]

async function timesAt(
  now: number,
  more: string,
  source = 'time',
): Promise<Readonly<Record<string, string>>> {
  const { fetch, sent } = fakeFetch()
  const config = `
    baseUrl: https://api.example.com
    auth:
      type: signature
      ${more}
      steps: { s: { jsonOf: { ${formats.map((format) => `"${format}": "\${${source}.${format}}"`).join(', ')} } } }
      headers: { X-Times: "\${steps.s}" }`
  const client = await createClient(config, { fetch, clock: () => now })
  await client.fetch('/')
  return JSON.parse(sent[0]?.headers.get('x-times') ?? '')
}

test('in UTC', async () => {
  expect(await timesAt(Date.UTC(2024, 1, 29, 23, 59, 59, 7), '')).toEqual({
    s: '1709251199',
    ms: '1709251199007',
    us: '1709251199007000',
    iso: '2024-02-29T23:59:59.007Z',
    isoSeconds: '2024-02-29T23:59:59Z',
    isoBasic: '20240229T235959Z',
    date: '2024-02-29',
    dateBasic: '20240229',
    rfc1123: 'Thu, 29 Feb 2024 23:59:59 GMT',
    YYYY: '2024',
    YY: '24',
    MM: '02',
    DD: '29',
    hh: '23',
    mm: '59',
    ss: '59',
    SSS: '007',
  })
})

test.each([
  ['+08:00', Date.UTC(2023, 11, 31, 16, 0, 0), '2024-01-01T00:00:00.000+08:00'],
  ['+08:00', Date.UTC(2023, 11, 31, 15, 59, 59, 999), '2023-12-31T23:59:59.999+08:00'],
  ['-05:00', Date.UTC(2024, 2, 1, 4, 59, 59), '2024-02-29T23:59:59.000-05:00'],
  ['+05:45', Date.UTC(2024, 1, 28, 18, 15, 0), '2024-02-29T00:00:00.000+05:45'],
  ['-09:30', Date.UTC(2025, 0, 1, 0, 0, 0), '2024-12-31T14:30:00.000-09:30'],
  ['+14:00', Date.UTC(1999, 11, 31, 10, 0, 0), '2000-01-01T00:00:00.000+14:00'],
])('at %s, the day changes at its own midnight: %s', async (timeZone, now, iso) => {
  const times = await timesAt(now, `timeZone: "${timeZone}"`)
  const utc = new Date(now)
  expect(times).toEqual({
    s: `${now / 1000}`.split('.')[0],
    ms: `${now}`,
    us: `${now}000`,
    iso,
    isoSeconds: iso.replace(/\.\d+/, ''),
    isoBasic: utc.toISOString().replace(/[-:]|\.\d+/g, ''),
    date: iso.slice(0, 10),
    dateBasic: iso.slice(0, 10).replaceAll('-', ''),
    rfc1123: utc.toUTCString(),
    YYYY: iso.slice(0, 4),
    YY: iso.slice(2, 4),
    MM: iso.slice(5, 7),
    DD: iso.slice(8, 10),
    hh: iso.slice(11, 13),
    mm: iso.slice(14, 16),
    ss: iso.slice(17, 19),
    SSS: iso.slice(20, 23),
  })
})

test.each(['+00:00', '-00:00'])('the offset %s is UTC', async (timeZone) => {
  const { iso, isoSeconds } = await timesAt(0, `timeZone: "${timeZone}"`)
  expect([iso, isoSeconds]).toEqual(['1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00Z'])
})

test('an expiry is the time plus `expiresIn`, in the time zone', async () => {
  const times = await timesAt(
    Date.UTC(2024, 11, 31, 15, 59, 30),
    'expiresIn: 45s\n      timeZone: "+08:00"',
    'expires',
  )
  expect(times).toMatchObject({ iso: '2025-01-01T00:00:15.000+08:00', s: '1735660815', date: '2025-01-01' })
})

test('a local time is only made if something uses it', () => {
  const declared = (formats: string): readonly string[] => {
    const text = emit(`
    baseUrl: https://api.example.com
    auth:
      type: signature
      timeZone: "+01:00"
      expiresIn: 1m
      steps: { s: { hash: SHA-256, of: "${formats}" } }
      headers: { X: "\${steps.s}" }`)
    return [...text.matchAll(/const (local\w+) = /g)].map(([, name]) => `${name}`)
  }
  for (const format of ['s', 'ms', 'us', 'isoBasic', 'rfc1123']) {
    expect(declared(`\${time.date}\${expires.${format}}`)).toEqual(['localTime'])
    expect(declared(`\${time.${format}}\${expires.date}`)).toEqual(['localExpires'])
    expect(() => declared(`\${time.${format}}\${expires.${format}}`)).toThrow('`timeZone` has no effect')
  }
  for (const format of ['iso', 'isoSeconds', 'dateBasic', 'YY', 'SSS']) {
    expect(declared(`\${time.${format}}\${expires.${format}}`)).toEqual(['localTime', 'localExpires'])
  }
})
