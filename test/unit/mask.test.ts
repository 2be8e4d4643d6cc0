import { expect, test } from 'vitest'
import { maskSecrets } from '../../src/diagnostics/mask.ts'

const secret = 's3cr3tValue'

test.each([
  ['a block value', `token: ${secret}`],
  ['a quoted value', `  password: "${secret}"`],
  ['a value in a flow map', `auth: { type: bearer, token: ${secret}, addTo: query }`],
  ['a quoted value in a flow map', `auth: { "token": '${secret}' }`],
  ['a literal', `token: { literal: ${secret} }`],
  ['a literal below its key', `token:\n  literal: ${secret}`],
  ['a block scalar', `privateKey: |\n  -----BEGIN KEY-----\n  ${secret}\n  -----END KEY-----`],
  ['a name of another tool', `client_secret: ${secret}`],
  ['a header', `headers:\n  X-API-Key: ${secret}`],
  ['an item of a list', `- secret: ${secret}`],
  ['the user of a URL', `baseUrl: https://me:${secret}@example.com`],
  ['an assertion as a text', `additionalPostData: { assertion: ${secret} }`],
  ['an assertion below its key', `assertion:\n  ${secret}`],
  ['an assertion as a literal', `assertion: { literal: ${secret} }`],
  ['an assertion as a literal below', `assertion:\n  literal: ${secret}`],
  ['a secret within an assertion', `assertion: { algorithm: HS256, secret: ${secret} }`],
  ['a secret within an assertion below', `clientAssertion:\n  algorithm: HS256\n  secret: ${secret}`],
  ['text around a reference', `token: "${secret}\${env.T}"`],
])('hides %s', (_, text) => {
  const masked = maskSecrets(text)
  expect(masked).not.toContain(secret)
  expect(masked).toHaveLength(text.length)
})

test.each([
  'baseUrl: https://api.example.com',
  'auth: { type: apiKey, key: X-API-Key }',
  'token: "${env.TOKEN}"',
  'headerKey: X-Token',
  'accessTokenHeaderKey: X-Token',
  'assertion: { algorithm: RS256, issuer: service }',
  'clientAssertion:\n  algorithm: RS256',
  'token: |\n  ${env.T}\nname: github',
])('leaves %j as it is', (text) => {
  expect(maskSecrets(text).replace(/\*+/g, '')).toContain(text.split('\n').at(-1))
  expect(maskSecrets(text)).toHaveLength(text.length)
})
