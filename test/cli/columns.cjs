/** Preloaded by `run-cli.ts`, since a pipe has no width. */
process.stderr.columns = Number(process.env.TEST_COLUMNS)
delete process.env.TEST_COLUMNS
