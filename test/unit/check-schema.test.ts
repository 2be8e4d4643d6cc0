import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkSchema, type SchemaWithTypes } from '../../scripts/check-schema.ts'

const text = readFileSync(new URL('../../schema/flexgen.schema.json', import.meta.url), 'utf8')

interface Changed {
  properties: { auth: ChangedChoice }
  definitions: Record<string, unknown> & {
    requestAuth: ChangedChoice
    sessionRequest: { properties: { auth: { markdownDescription: string } } }
  }
}

interface ChangedChoice {
  properties: { type: { enum: string[]; markdownEnumDescriptions: string[] } }
  allOf: { if?: { properties: { type: { const: string } } }; then?: { $ref: string } }[]
}

function checked(change: (schema: Changed) => void): () => void {
  const schema = JSON.parse(text)
  change(schema)
  return () => checkSchema(schema as SchemaWithTypes)
}

test('the schema passes', () => {
  expect(checked(() => {})).not.toThrow()
})

test.each<[string, (schema: Changed) => void, string]>([
  [
    'a type without a branch',
    ({ properties: { auth } }) => {
      auth.allOf = auth.allOf.filter((branch) => branch.if?.properties.type.const !== 'digest')
    },
    'The `allOf` of `properties.auth` has no branch from `digest` to its definition.',
  ],
  [
    'a branch that leads elsewhere',
    ({ definitions: { requestAuth } }) => {
      for (const { if: condition, then } of requestAuth.allOf)
        if (then && condition?.properties.type.const === 'basic') then.$ref = '#/definitions/digest'
    },
    'The `allOf` of `definitions.requestAuth` has no branch from `basic` to its definition.',
  ],
  [
    'a branch of a type without a name',
    ({ properties: { auth } }) => {
      auth.properties.type.enum.pop()
      auth.properties.type.markdownEnumDescriptions.pop()
    },
    'The `enum` of `properties.auth` has no `oauth2`.',
  ],
  [
    'a type without a definition',
    ({ definitions }) => {
      delete definitions['digest']
    },
    '`definitions` has no `digest`.',
  ],
  [
    'a type without a description',
    ({ definitions: { requestAuth } }) => requestAuth.properties.type.markdownEnumDescriptions.pop(),
    '`definitions.requestAuth` has 8 types, but 7 in `markdownEnumDescriptions`.',
  ],
  [
    'a type that requests of a session silently cannot have',
    ({ definitions: { sessionRequest } }) => {
      sessionRequest.properties.auth.markdownDescription = 'Any type except `oauth2` and `session`.'
    },
    '`digest` is neither in `definitions.requestAuth` nor excluded in `sessionRequest`.',
  ],
])('refuses %s', (_, change, problem) => {
  expect(checked(change)).toThrow(`schema/flexgen.schema.json:\n${problem}`)
})
