import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createMessageMask, maskSecrets } from '../../src/diagnostics/mask.ts'

const secret = 's3cr3tValue'

test.each([
  ['a block value', `token: ${secret}`],
  ['a quoted value', `  password: "${secret}"`],
  ['a value in a flow map', `auth: { type: bearer, token: ${secret}, addTo: query }`],
  ['a quoted value in a flow map', `auth: { "token": '${secret}' }`],
  ['a literal', `token: { literal: ${secret} }`],
  ['a literal below its key', `token:\n  literal: ${secret}`],
  ['a block scalar', `privateKey: |\n  -----BEGIN KEY-----\n  ${secret}\n  -----END KEY-----`],
  ['another tool’s name', `client_secret: ${secret}`],
  ['a header', `headers:\n  X-API-Key: ${secret}`],
  ['an item of a list', `- secret: ${secret}`],
  ['the user of a URL', `baseUrl: https://me:${secret}@example.com`],
  ['an assertion as a string', `additionalPostData: { assertion: ${secret} }`],
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
])('leaves %j unchanged', (text) => {
  expect(maskSecrets(text).replace(/\*+/g, '')).toContain(text.split('\n').at(-1))
  expect(maskSecrets(text)).toHaveLength(text.length)
})

/** The keys of a schema, in any of its maps, and whether each is a secret. */
function keysIn(node: unknown): readonly (readonly [key: string, isSecret: boolean])[] {
  if (typeof node !== 'object' || node === null) return []
  const properties = 'properties' in node ? Object.entries(node.properties as Record<string, unknown>) : []
  const own = properties.map(([key, value]) => [key, isSecretField(value)] as const)
  return [...own, ...Object.values(node).flatMap(keysIn)]
}

function isSecretField(value: unknown): boolean {
  const ref = typeof value === 'object' && value !== null && '$ref' in value && value.$ref
  return ref === '#/definitions/secret' || ref === '#/definitions/optional-secret'
}

test('of the keys of a config, those of secrets are masked, and few others', () => {
  const schema: unknown = JSON.parse(
    readFileSync(new URL('../../schema/flexgen.schema.json', import.meta.url), 'utf8'),
  )
  const keys = keysIn(schema)
  const secrets = new Set(keys.filter(([, isSecret]) => isSecret).map(([key]) => key))
  const hidden = new Set(keys.map(([key]) => key).filter((key) => maskSecrets(`${key}: me`).endsWith(' **')))
  expect(secrets.size).toBeGreaterThan(10)
  expect([...secrets].filter((key) => !hidden.has(key))).toEqual([])
  // These must not be where the schema names them.
  const refused = ['Authorization', 'authorization', 'oauth_token']
  const others = ['assertion', 'clientAssertion', 'keyId', 'literal']
  expect([...hidden].filter((key) => !secrets.has(key)).sort()).toEqual([...others, ...refused].sort())
})

test.each([
  ['a near name', `clientSecrt: ${secret}`],
  ['a longer name', `API_KEY_PROD: ${secret}`],
  ['a default in a reference', `token: \${env.X:-${secret}}`],
  ['a value in braces', `token: \${${secret}}`],
  ['a value on the next line, in flow style', `auth: { token:\n${secret} }`],
  ['a list on lines that are not indented', `token: [\na,\n${secret}\n]`],
  ['a secret through an alias', `x: &a ${secret}\ntoken: *a`],
  ['the same value elsewhere', `token: ${secret}\n# was ${secret}`],
  ['a comment', `type: bearer # token: ${secret}`],
  ['a value after the scheme of a header', `X-Foo: Bearer ${secret}`],
  ['a GitHub token', 'note: ghp_s3cr3tValues3cr3tValue'],
])('hides %s', (_, text) => {
  const masked = maskSecrets(text)
  expect(masked).not.toContain('s3cr3tValue')
  expect(masked).toHaveLength(text.length)
})

test.each([
  'token: "${vault.API_TOKEN}"',
  'token: "${clientId}"',
  'auth: { token: "${env.T}", addTo: query }',
  'accessTokenUrl: https://auth.example.com/token',
  '"auth": {"type":"bearer","addTo":"query","queryKey":"t"}',
  'auth: { type: bearer, addTo: query }',
  'headers: { Accept: application/json, X-Request-Id: "1" }',
])('shows %j', (text) => {
  expect(maskSecrets(text)).toBe(text)
})

test('a message contains no word of a secret, except one that it uses itself', () => {
  const mask = createMessageMask('clientSecret: h7nTer!2\npassword: password\n')
  expect(mask('`h7nTer!2` is not a key')).toBe('`********` is not a key')
  expect(mask('`password` must not be empty.')).toBe('`password` must not be empty.')
  expect(mask('did you mean `Bearer-h7nTer!2-x`?')).toBe('did you mean `Bearer-********-x`?')
})

// issue 12, A6
describe('a missing colon, or a key that is not YAML', () => {
  const keys = ['token', 'password', 'clientSecret', 'client_secret', 'API key', 'privateKey', 'clientSecrt']
  const lines: readonly ((key: string) => string)[] = [
    (key) => `  ${key} ${secret}`,
    (key) => `  ${key} "${secret}"`,
    (key) => `  "${key}" "${secret}"`,
    (key) => `  "${key}", "${secret}"`,
    (key) => `  ${key}\t${secret}`,
    (key) => `  ${key}; ${secret}`,
    (key) => `  ${key} -> ${secret}`,
    (key) => `  ${key}：${secret}`,
    (key) => `  ${key} ${secret}: x`,
    (key) => `  ${key} ${secret} and more`,
    (key) => `  ${key} x ${secret}: more`,
    (key) => `  - ${key} ${secret}`,
    (key) => `  ? ${key} ${secret}`,
    (key) => `# ${key} ${secret}`,
    (key) => `auth: { type: bearer, ${key} ${secret} }`,
    (key) => `auth: { ${key} "${secret}", addTo: query }`,
    (key) => `  ${key} |\n    ${secret}`,
    (key) => `  ${key}: |\n  ${secret}\n\n  ${secret}`,
    (key) => `  ${key}: >- # folded\n${secret}`,
    (key) => `  ${key} x\n    ${secret}`,
    (key) => `  ${key} "x\n  ${secret}"`,
    (key) => `  ${key} {\n  foo: ${secret}\n  }`,
    (key) => `  type: bearer ${key}: ${secret}`,
    (key) => `  type: bearer; ${key}: ${secret}`,
    (key) => `  “${key}”: “${secret}”`,
    (key) => `  \`${key}\` ${secret}`,
    (key) => `+  ${key}: ${secret}`,
    (key) => `> **${key}**: ${secret}`,
    (key) => `  @${key}: ${secret}`,
    (key) => `  ${key.slice(0, 2)}\u00ad${key.slice(2)}: ${secret}`,
    ...["'", '"', '&', '*', '!', '|', '}', ',', '\\', '\r', '\u2028'].map(
      (sign) => (key: string) => `  ${key.slice(0, 3)}${sign}${key.slice(3)}: ${secret}`,
    ),
    (key) => `  ${key.replace(' ', '_').replace(/(?<=^..)/, ':')}: ${secret}`,
    (key) => `auth: { type: bearer, ${key.slice(0, 3)}'${key.slice(3)}: ${secret} }`,
    (key) => `  ${key.slice(0, 2)}'${key.slice(2, 3)}&${key.slice(3)}: ${secret}`,
  ]
  const cases = lines.flatMap((line) => keys.map((key) => [line(key)] as const))
  test.each(cases)('%j: the value is hidden', (text) => {
    const masked = maskSecrets(text)
    expect(masked).not.toContain(secret)
    expect(masked).toHaveLength(text.length)
  })
})

// issue 12, A6
describe('a map under a misspelled key', () => {
  const keys = [
    'tokn',
    'pasword',
    'clientSecrt',
    'secretKye',
    'valeu',
    'clientAsertion',
    'clntSecrt',
    'secrets',
    'tokens',
  ]
  const maps: readonly ((key: string) => string)[] = [
    (key) => `  ${key}: { literl: ${secret} }`,
    (key) => `  ${key}: { env: ${secret}, other: x }`,
    (key) => `  ${key}:\n    foo: ${secret}`,
    (key) => `  ${key}:\n    "foo": ${secret}`,
    (key) => `  ${key}:\n\tfoo: ${secret}`,
    (key) => `  ${key}: # which one\n    foo:\n      - ${secret}`,
    (key) => `  ${key}:\n  - foo: ${secret}\n  - bar: ${secret}`,
    (key) => `"${key}": {\n"foo": "${secret}"\n}`,
    (key) => `auth: { ${key}: { foo: { bar: ${secret} } } }`,
  ]
  const cases = maps.flatMap((map) => keys.map((key) => [map(key)] as const))
  test.each(cases)('%j: its values are hidden', (text) => {
    const masked = maskSecrets(text)
    expect(masked).not.toContain(secret)
    expect(masked).toHaveLength(text.length)
  })
})
