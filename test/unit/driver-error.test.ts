import { expect, test } from 'vitest'
import { driverError } from '../../templates/runtime/stores/driver-error.ts'

test.each([
  ['ERR wrong {"accessToken":"secret"}', 'ERR wrong …'],
  // A proxy in between may quote what it repeats.
  ['ERR wrong "{\\"accessToken\\":\\"secret\\"}"', 'ERR wrong "…'],
  ['connect ECONNREFUSED', 'connect ECONNREFUSED'],
])('%s is shown without tokens', (message, shown) => {
  const error = driverError(Object.assign(new Error(message), { code: 'X', command: { args: ['secret'] } }))
  expect(error).toMatchObject({ message: shown, code: 'X' })
  expect(JSON.stringify(error)).not.toContain('secret')
})
