/**
 * Prints the CPU time of a signature, compared to other libraries. Run by `npm run bench:signers [ROUNDS]`.
 *
 * All contenders of a group do the same work, each in its own process, and take turns, once per round. A time is the
 * median of the rounds, for all threads of a process; a ratio is the median of the ratios within each round. After each
 * round, the last result of each is verified with code that is not its own. A wrong signature ends the run.
 *
 * - `flexgen` signs as a client does, with the same fragments, starting from a `URL` and `Headers`.
 * - `flexgen, whole call` is `client.fetch` of a built client: input, headers, credentials, signature and response. The
 *   network is replaced with a function.
 * - The other libraries are used as their documentation shows, with the plain objects that they take, and with key
 *   objects if they accept them.
 * - `raw crypto` computes only the hashes and MACs, or only the signature with a key object, of the same bytes. It uses
 *   the fastest function of `node:crypto`; `raw crypto, createHash` uses the one that older code uses.
 */
import { fileURLToPath } from 'node:url'
import { jwtGroups, type Keys, makeKeys } from './jwt.ts'
import { oauth1Groups } from './oauth1.ts'
import { type Group, measure, type Result, serve } from './rounds.ts'
import { signatureGroups } from './signature.ts'
import { sigV4Group } from './sigv4.ts'
import { stepGroups } from './steps.ts'

/** A target for a ratio. `atLeast` below 1 limits how long ours may take. */
interface Aim {
  readonly group: string
  readonly of: string
  readonly atLeast: number
}

const aims: readonly Aim[] = [
  { group: 'AWS Signature', of: 'aws4', atLeast: 3 },
  { group: 'AWS Signature', of: 'raw crypto', atLeast: 1 / 1.7 },
  { group: 'AWS Signature', of: 'raw crypto, createHash', atLeast: 1 / 1.7 },
  { group: 'JWT, HS256', of: 'fast-jwt', atLeast: 1.5 },
  { group: 'JWT, RS256', of: 'raw crypto', atLeast: 1 / 1.05 },
  { group: 'JWT, PS256', of: 'raw crypto', atLeast: 1 / 1.05 },
  { group: 'JWT, ES256', of: 'raw crypto', atLeast: 1 / 1.1 },
  { group: 'OAuth 1.0', of: 'oauth-1.0a', atLeast: 4 },
]

const script = fileURLToPath(import.meta.url)
const [first, second] = process.argv.slice(2)
process.env['BENCH_KEYS'] ??= JSON.stringify(makeKeys())
const keys: Keys = JSON.parse(process.env['BENCH_KEYS'])
const groups = [
  await sigV4Group(),
  ...(await oauth1Groups()),
  ...(await jwtGroups(keys)),
  ...(await signatureGroups()),
  ...(await stepGroups()),
]
const served = groups.find(({ title }) => title === first)
if (served) serve(served, second)
else await printTables(Number(first ?? 25))

async function printTables(rounds: number): Promise<void> {
  console.log(`# CPU time of signatures\n\nNode ${process.versions.node}, ${rounds} rounds.`)
  const measured: [group: Group, results: Result[]][] = []
  for (const group of groups) {
    const results = await measure(group, rounds, script)
    measured.push([group, results])
    console.log(`\n## ${group.title}\n\n| | µs | times ours |\n| --- | --: | --: |`)
    for (const { name, time, ratio } of results) {
      console.log(`| ${name} | ${time.toFixed(2)} | ${ratio.toFixed(2)} |`)
    }
  }

  console.log('\n## Targets\n\n| | measured | target | |\n| --- | --: | --: | --- |')
  for (const { group, of, atLeast } of aims) {
    for (const [{ title }, results] of measured) {
      const result = results.find(({ name }) => name === of)
      if (!title.startsWith(group) || !result) continue
      const { ratio } = result
      const [value, aim] =
        atLeast >= 1
          ? [`${of} takes ${ratio.toFixed(2)} times ours`, `≥ ${atLeast}`]
          : [`ours takes ${(1 / ratio).toFixed(2)} times ${of}`, `≤ ${(1 / atLeast).toFixed(2)}`]
      console.log(`| ${title} | ${value} | ${aim} | ${ratio >= atLeast ? 'met' : 'not met'} |`)
    }
  }
}
