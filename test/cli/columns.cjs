/** Preloaded by `run-cli.ts`, since a pipe has no width: makes standard error look like a terminal with one. */
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const { fstatSync } = fs
const neither = () => false
fs.fstatSync = (file, ...rest) =>
  file === 2 ? { isFile: neither, isFIFO: neither, isSocket: neither } : fstatSync(file, ...rest)
syncBuiltinESMExports()
process.stderr.columns = Number(process.env.TEST_COLUMNS)
delete process.env.TEST_COLUMNS
