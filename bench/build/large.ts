/**
 * Prints whether the compile time of a config is proportional to its length. Run by `npm run bench:large`.
 *
 * Each row is a config that contains one thing many times, in three sizes, each twice the previous one. The last column
 * is about 2 if the time is proportional to the length, and 4 if it grows with the square.
 */
import { compile } from '../../src/compile.ts'
import { median, table } from '../process/measure.ts'

const rounds = 5
const begin = 'flexgen: 1\nname: big\nbaseUrl: https://api.example.com\n'

/** Each config by what it contains many times, with its size and a function that makes it in a given size. */
const rows: readonly (readonly [name: string, size: number, make: (count: number) => string])[] = [
  [
    '2,000 variables and 5,000 headers',
    2_000,
    (count) =>
      `${begin}variables:\n${lines(count, (at) => `  v${at}: { default: d${at} }`)}headers:\n${lines(count * 2.5, (at) => `  X-H${at}: "a-\${variables.v${at % count}}"`)}`,
  ],
  [
    '5 MB of comments',
    80_000,
    (count) =>
      begin + lines(count, (at) => `# ${at} is the number of this line of sixty-four letters, or so`),
  ],
  [
    '5 MB of description',
    80_000,
    (count) =>
      `${begin}description: |\n${lines(count, (at) => `  ${at} is the number of this line of sixty-four letters, or so`)}`,
  ],
  ['10,000 unknown keys', 10_000, (count) => begin + lines(count, (at) => `key${at}: 1`)],
  [
    '10,000 unknown references',
    10_000,
    (count) => `${begin}headers:\n${lines(count, (at) => `  X-H${at}: "\${variables.none${at}}"`)}`,
  ],
  ['10,000 duplicate keys', 10_000, (count) => begin + lines(count, () => 'name: big')],
  ['10,000 tags', 10_000, (count) => `${begin}headers:\n${lines(count, (at) => `  X-H${at}: !tag a`)}`],
  [
    '10,000 unknown aliases',
    10_000,
    (count) => `${begin}headers:\n${lines(count, (at) => `  X-H${at}: *a${at}`)}`,
  ],
  [
    '10,000 invalid header names',
    10_000,
    (count) => `${begin}headers:\n${lines(count, (at) => `  "X H${at}": a`)}`,
  ],
]

console.log(`# One large config\n\nNode ${process.versions.node}, CPU time in ms, ${rounds} rounds.\n`)
// V8's warm-up must not be measured.
for (const [, size, make] of rows) timeOf(make(size / 8))
console.log(
  table(
    ['', 'a quarter', 'a half', 'whole', 'problems', 'whole, × half'],
    rows.map(([name, size, make]) => {
      const [quarter = 0, half = 0, whole = 0] = [size / 4, size / 2, size].map((count) => {
        const text = make(count)
        return median(Array.from({ length: rounds }, () => timeOf(text)))
      })
      const { diagnostics } = compile({ path: 'big.flexgen.yaml', text: make(size) })
      return [
        name,
        quarter.toFixed(0),
        half.toFixed(0),
        whole.toFixed(0),
        diagnostics.length.toLocaleString('en-US'),
        (whole / half).toFixed(2),
      ]
    }),
  ),
)

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('')
}

function timeOf(text: string): number {
  const start = process.cpuUsage()
  compile({ path: 'big.flexgen.yaml', text })
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
