/** The case folders once more, each by a process of its own, as users run `flexgen`. */
import { describe, test } from 'vitest'
import { runCli } from './cli/run-cli.ts'
import { cases, runCase } from './support/cases.ts'

describe.concurrent('as a process', () => {
  test.each(cases)('%s', (name) => runCase(name, runCli))
})
