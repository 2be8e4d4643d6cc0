import type { ErrorObject } from 'ajv'
import type { Path } from '../ir/source.ts'
import { parsePointer } from './schema-node.ts'

/**
 * Errors that a wrong choice hides. The schema checks what belongs to a choice only if the choice is valid: with
 * `method: PUT`, it does not check `bodyFormat`. An error that occurs with each allowed choice is always one.
 *
 * @param auth an auth's data
 * @param errors its errors
 * @param validate returns an auth's errors, with paths that begin with `/auth`
 */
export function errorsOfAllChoices(
  auth: unknown,
  errors: readonly ErrorObject[],
  validate: (auth: unknown) => readonly ErrorObject[],
): readonly ErrorObject[] {
  const known = new Set(errors.map(identity))
  return errors
    .filter(({ keyword }) => keyword === 'enum')
    .flatMap(({ instancePath, params }) => {
      const [, ...path] = parsePointer(instancePath)
      const allowed: readonly unknown[] = params['allowedValues'] ?? []
      const [first = [], ...others] = allowed.map((value) => validate(withValue(auth, path, value)))
      return first.filter(
        (error) =>
          !known.has(identity(error)) &&
          others.every((found) => found.some((other) => identity(other) === identity(error))),
      )
    })
}

/** Identifies a mistake, whichever branch of the schema finds it. */
function identity({ instancePath, keyword, params, propertyName }: ErrorObject): string {
  const key = params['missingProperty'] ?? params['additionalProperty'] ?? propertyName ?? ''
  return [instancePath, keyword, String(key)].join('\0')
}

/** Data with another value at a path, whose maps must exist. */
export function withValue(data: unknown, [step, ...others]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(data)) {
    return data.map((item, index) => (String(index) === step ? withValue(item, others, value) : item))
  }
  if (typeof data !== 'object' || data === null) return data
  const inner = Object.entries(data).find(([key]) => key === step)?.[1]
  return { ...data, [step]: withValue(inner, others, value) }
}
