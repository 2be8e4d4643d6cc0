/** A process of the trial. Creates its client, waits for the start, and sends the number of answered requests. */
import { peers, type Setting } from './peers.ts'

const [name = '', count = '', setting = ''] = process.argv.slice(2)
const request = await peers[name]?.(JSON.parse(setting) as Setting)
if (!request) throw new Error(`no peer ${name}`)

// Warnings of a library would appear within the table.
console.warn = () => undefined

process.once('message', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: Number(count) }, request))
  const answered = outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value === 200)
  process.send?.(answered.length, () => process.disconnect())
})
process.send?.('ready')
