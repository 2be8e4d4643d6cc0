/** Preloaded by `measure.ts`: at its end a process notes what it used, and so does every Node that it has started. */
const { appendFileSync } = require('node:fs')

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  appendFileSync(process.env.BENCH_USAGE, `${userCPUTime + systemCPUTime} ${maxRSS}\n`)
})
