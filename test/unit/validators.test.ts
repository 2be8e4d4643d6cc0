import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import * as written from '../../generated/validate-config.js'
import { plainSchema } from '../../scripts/plain-schema.ts'
import { validatorsOf } from '../../scripts/validators.ts'
import { cases, casesFolder, filesIn } from '../support/cases.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { ajv, names } = validatorsOf(
  plainSchema(JSON.parse(readFileSync(join(root, 'schema/flexgen.schema.json'), 'utf8'))),
)
const { authTypes, ...others } = written
const shortened: Readonly<Record<string, written.Validator>> = { ...others, ...authTypes }

/** The data of all configs of the cases that are YAML without circles. */
const configs = cases
  .flatMap((name) => [...filesIn(join(casesFolder, name))])
  .filter(([path]) => /\.flexgen\.(ya?ml|json)$/.test(path) && !path.startsWith('expected/'))
  .flatMap(([, bytes]) => {
    try {
      const data: unknown = parse(bytes.toString(), { logLevel: 'silent', uniqueKeys: false })
      return [JSON.parse(JSON.stringify(data)) as unknown]
    } catch {
      return []
    }
  })

/** A value and all values in it. */
function withInner(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(withInner)]
    : [value]
}

/** Each value once. */
const values = [
  ...new Map(configs.flatMap(withInner).map((value) => [JSON.stringify(value), value])).values(),
]

test.each(names)('the validator of `%s` finds the same errors as ajv’s own', (name) => {
  const validate = ajv.getSchema(name)
  const ours = shortened[name]
  if (!validate || !ours) throw new Error(`${name} has no validator`)
  let found = 0
  // Also where they do not belong, since most mistakes are found there.
  for (const data of values) {
    expect(ours(data)).toBe(validate(data))
    expect(ours.errors ?? null).toEqual(validate.errors ?? null)
    found += validate.errors?.length ?? 0
  }
  expect(found).toBeGreaterThan(1000)
})
