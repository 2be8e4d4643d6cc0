/** A process of the trial: makes its client, waits for the start, and tells its parent how many requests were answered. */
import { peers, type Setting } from './peers.ts'

const [name = '', count = '', setting = ''] = process.argv.slice(2)
const request = await peers[name]?.(JSON.parse(setting) as Setting)
if (!request) throw new Error(`There is no peer ${name}.`)

// A library's complaints would stand within the table.
console.warn = () => undefined

process.once('message', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: Number(count) }, request))
  const answered = outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value === 200)
  process.send?.(answered.length, () => process.disconnect())
})
process.send?.('ready')
