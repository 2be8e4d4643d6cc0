/** Preloaded by `run-cli.ts`: a pipe has no columns of its own. */
process.stderr.columns = Number(process.env.TEST_COLUMNS)
delete process.env.TEST_COLUMNS
