import { beforeAll, describe, expect, test } from 'vitest'
import { config, createProject } from './project.ts'

const secret = 'fictional-5eCr3t'
const pem = ['-----BEGIN PRIVATE KEY-----', secret, `${secret}==`, '-----END PRIVATE KEY-----']

/** Configs with a secret, each with an error on the secret's line or near it. */
const placements: Readonly<Record<string, string>> = {
  'a plain value': `auth:\n  type: bearer\n  token: ${secret}\n`,
  'a quoted value': `auth:\n  type: bearer\n  token: "${secret}"\n`,
  'a string with a placeholder, for which no hint is short enough': `auth: { type: basic, username: "\${env.U}", password: ${secret} }\nheaders: { X-Note: "${secret} ${'x y '.repeat(300)}<API_NOTE>" }\n`,
  'a flow map': `auth: { type: bearer, token: ${secret}, bad: 1 }\n`,
  'a flow map without spaces': `auth: {type: bearer,"token":"${secret}",bad: 1}\n`,
  'JSON on one line': `auth: {"type":"basic","username":"a","password":"${secret}","bad":1}\n`,
  'a flow map with a quote inside quotes': `auth: { type: bearer, token: 'it''s ${secret}', bad: 1 }\n`,
  'a flow map with an escaped quote': `auth: { type: bearer, token: "a\\" ${secret}", bad: 1 }\n`,
  'a flow map with a comma inside quotes': `auth: { type: bearer, token: "a, ${secret}", bad: 1 }\n`,
  'a literal': `auth: { type: bearer, token: { literal: ${secret}, bad: 1 } }\n`,
  'a block scalar': `auth:\n  type: bearer\n  token: |\n    ${pem.join('\n    ')}\n`,
  'a block scalar with a wrong reference': `auth:\n  type: bearer\n  token: |\n    ${secret} \${env\n`,
  'a PEM that is not indented': `auth:\n  type: bearer\n  token: |\n${pem.join('\n')}\n`,
  'a PEM over several plain lines': `auth:\n  type: bearer\n  token: ${pem.join('\n')}\n`,
  'a PEM in quotes over several lines': `auth:\n  type: bearer\n  token: "${pem.join('\n')}"\n  bad: 1\n`,
  // issue 12, A6: found by attacking the first fix.
  'a block scalar that is not indented': `auth:\n  type: bearer\n  token: |\n\n  ${secret}\n  bad: 1\n`,
  'a block scalar with a line that is not indented': `auth:\n  type: bearer\n  token: |\n    a\n ${secret}\n`,
  'a plain value with a line that is not indented': `auth:\n  type: bearer\n  token: aaa\n  ${secret}\n  bad: 1\n`,
  'JSON without a comma': `auth: {"type":"bearer" "token":"${secret}"}\n`,
  'a map in quotes': `auth: "bearer: ${secret}"\n`,
  'a key with a letter of another language': `auth:\n  type: bearer\n  t\u043eken: ${secret}\n`,
  'a header with a line break, which its hint leaves out': `headers: { X-Api-Key: "${secret}\\n" }\n`,
  'a header with a letter that its hint leaves out': `headers: { Authorization: "${secret}\u4e2d${secret}" }\n`,
  'a value on the next line': `auth:\n  type: bearer\n  token:\n    ${secret}\n`,
  'a list': `auth:\n  type: bearer\n  token:\n    - ${secret}\n    - ${secret}\n`,
  'a list that is not indented': `auth:\n  type: bearer\n  token:\n  - ${secret}\n  - ${secret}\n`,
  'a flow list': `headers: { Authorization: [Basic a, Basic ${secret}] }\n`,
  'a key with a question mark': `auth:\n  type: bearer\n  ? token\n  : ${secret}\n`,
  'text before a wrong reference': `auth:\n  type: bearer\n  token: ${secret}-\${vault.TOKEN}\n`,
  'text before a variable': `variables: { v: {} }\nauth:\n  type: bearer\n  token: ${secret}-\${variables.v}\n`,
  'a tag': `auth:\n  type: bearer\n  token: !${secret}\n`,
  'an alias': `auth:\n  type: bearer\n  token: *${secret}\n`,
  'the head of a block scalar': `auth:\n  type: bearer\n  token: | ${secret}\n`,
  'a missing closing quote': `auth:\n  type: bearer\n  token: "${secret}\n`,
  'a bad escape': `auth:\n  type: bearer\n  token: "${secret}\\q"\n`,
  'a value with a colon': `auth:\n  type: bearer\n  token: a: ${secret}\n`,
  'a reserved character': `auth:\n  type: bearer\n  token: @${secret}\n`,
  'a tab': `auth:\n  type: bearer\n\ttoken: ${secret}\n`,
  'a value with a brace, in flow style': `auth: { type: bearer, token: a}${secret}, x: 1 }\n`,
  'a missing brace': `auth: { type: bearer, token: ${secret}\n`,
  'text after quotes': `auth:\n  type: bearer\n  token: "a" ${secret}\n`,
  'an equals sign instead of a colon': `auth:\n  type: bearer\n  token=${secret}\n`,
  'a missing colon': `auth:\n  type: bearer\n  token ${secret}\n`,
  'a missing colon, before quotes': `auth:\n  type: bearer\n  token "${secret}"\n`,
  'a missing colon, between keys': `auth:\n  clientSecret ${secret}\n  type: oauth2\n`,
  'a missing colon, in flow style': `auth: { type: bearer, tokn ${secret} }\n`,
  'a map under a misspelled key': `auth:\n  type: bearer\n  tokne:\n    foo: ${secret}\n`,
  'a map under a misspelled key, in flow style': `auth: { type: bearer, tokne: { foo: ${secret} } }\n`,
  'a second value': `auth:\n  type: bearer\n  token: a\n  token: ${secret}\n`,
  'a number': 'auth: { type: bearer, token: 5550123999 }\n',
  'a configured header': `headers: { Authorization: Bearer ${secret} }\n`,
  'a configured query parameter': `query: { api_key: ${secret} }\n`,
  'the user of a URL': `baseUrl: https://anna:${secret}@api.example.com\n`,
  'the user of a URL, with an @': `baseUrl: https://anna:a@${secret}@api.example.com\n`,
  'the user of a URL, with a slash': `baseUrl: https://anna:a/${secret}@api.example.com\n`,
  'a default in a reference': `auth:\n  type: bearer\n  token: \${env.X:-${secret}}\n`,
  'a default in a wrong reference': `auth:\n  type: bearer\n  token: \${envv.X:-${secret}}\n`,
  'a secret as a reference': `auth:\n  type: bearer\n  token: \${${secret}}\n`,
  'a secret as a reference, without quotes': `auth: { type: bearer, token: \${${secret}} }\n`,
  'braces of another tool': `auth:\n  type: bearer\n  token: "{{${secret}}}"\n`,
  'angle brackets': `auth:\n  type: bearer\n  token: <${secret}>\n`,
  'text before a reference without quotes': `auth: { type: bearer, token: ${secret}\${env.T} }\n`,
  'a colon without a space, in flow style': `auth: { type: bearer, token:${secret} }\n`,
  'a colon without a space': `auth:\n  token:${secret}\n  type: bearer\n`,
  'a colon without a space, last': `auth:\n  type: bearer\n  token:${secret}\n`,
  'an equals sign between keys': `auth:\n  token = ${secret}\n  type: bearer\n`,
  'an equals sign in flow style': `auth: { type: bearer, token=${secret} }\n`,
  'a list of headers': `headers:\n  - Authorization: Bearer ${secret}\n`,
  'a list of headers as strings': `headers:\n  - "Authorization: Bearer ${secret}"\n`,
  'a flow list of headers as strings': `headers: ["X-Api-Key: ${secret}"]\n`,
  'a list of headers by name and value': `headers:\n  - { name: X-Foo, value: ${secret} }\n`,
  'a whole header as a string': `headers: "Authorization: Bearer ${secret}"\n`,
  'a whole header as a key': `headers: { "Authorization: Bearer ${secret}": a }\n`,
  'a whole header as a header’s name': `auth: { type: bearer, headerKey: "Authorization: Bearer ${secret}" }\n`,
  'a header with an invalid name': `headers: { "X Foo": Bearer ${secret} }\n`,
  'a header with an invalid character': `headers: { X-Foo: "Bearer ${secret} ☺" }\n`,
  'an array for a header': `headers: { X-Auth-Token: [${secret}] }\n`,
  'an array over lines': `headers: { X-Auth-Token: [\na,\n${secret}\n] }\n`,
  'the user of an allowed host': `allowedHosts: ["https://me:${secret}@api.example.com/"]\n`,
  'the user of an allowed host, without a scheme': `allowedHosts: ["me:${secret}@api.example.com"]\n`,
  'the fragment of a URL': `baseUrl: https://api.example.com/#access_token=${secret}\n`,
  'an anchor': `headers: { X Foo: &a ${secret} }\nauth: { type: bearer, token: *a }\n`,
  'an anchor before its key': `auth:\n  type: bearer\n  &a token: ${secret}\n`,
  'a tag before its key': `auth:\n  type: bearer\n  !!str token: ${secret}\n`,
  'a comment': `auth: { type: bearer, tokn: "\${env.T}" } # token: ${secret}\n`,
  'a comment that repeats it': `auth:\n  type: bearer\n  token: ${secret}\n  tokn: a # ${secret}\n`,
  'JSON on several lines': `{\n"flexgen": 1,\n"baseUrl": "https://api.example.com",\n"auth": {\n"type": "bearer",\n"token":\n"${secret}"\n}\n}\n`,
  'JSON on several lines, with an error of syntax': `{\n"flexgen": 1,\n"auth": {\n"type": "bearer",\n"token":\n"${secret}" "a"\n}\n}\n`,
  'JSON on one line, with a syntax error': `{"flexgen":1,"auth":{"type":"bearer","token":"${secret}","a" 1}}\n`,
  'JSON with a list': `{\n"flexgen": 1,\n"baseUrl": "https://api.example.com",\n"auth": {\n"type": "bearer",\n"token": [\n"${secret}"\n]\n}\n}\n`,
  'a flow map on several lines': `auth: { type: bearer, token:\n${secret} }\n`,
  'a flow map on several lines, that is not closed': `auth: { type: bearer,\ntoken:\n${secret}\n`,
  'a key twice in flow style': `auth: { type: bearer, token: a, token: ${secret} }\n`,
  'a key twice in a different case': `headers: { X-Token: a, x-token: ${secret} }\n`,
  'a map below variables by its indentation': `variables:\n  auth:\n    type: bearer\n    token: ${secret}\n`,
  'a literal below variables by its indentation': `variables:\n  auth:\n    type: bearer\n    token: { literal: ${secret} }\n`,
  'a user name that is a secret': `auth: { type: oauth2, grantType: password, clientId: a, accessTokenUrl: https://a.example.com, username: ${secret} }\n`,
  'the query of a URL': `baseUrl: https://api.example.com/a b?access_token=${secret}\n`,
}

/** Keys that people write but flexgen does not know. */
const foreignKeys = [
  'clientSecrt',
  'client_secert',
  'clientsecrt',
  'tokn',
  'acces_token',
  'pasword',
  'apiky',
  'privatKey',
  'secretValue',
  'token_test',
  'API_KEY_PROD',
  'TOKEN_V2',
  'password1',
  'client_secret_value',
  'clientSecret',
  'client_secret',
  'CLIENT-SECRET',
  '"client secret"',
  'access_token',
  'bearerToken',
  'appSecret',
  'webhook_secret',
  'DB_PASSWORD',
  'passwd',
  'pwd',
  'private_key',
  'aws_secret_access_key',
]

/** All configs, each by the name of its test. */
const configs: ReadonlyMap<string, string> = new Map([
  ...Object.entries(placements).map(([name, text]) => [`with ${name}`, text] as const),
  ...foreignKeys.map((key) => [`under ${key}`, `${key}: ${secret}\n`] as const),
  ...foreignKeys.map(
    (key) => [`under ${key} in an auth`, `auth: { type: bearer, ${key}: ${secret} }\n`] as const,
  ),
])

/** Source lines in the frames. */
const shown: ReadonlyMap<string, readonly [text: string, line: string]> = new Map([
  ['a reference', ['auth: { type: bearer, tokn: "${env.TOKEN}" }\n', 'tokn: "${env.TOKEN}"']],
  ['a reference without quotes', ['auth: { type: bearer, token: ${env.TOKEN} }\n', 'token: ${env.TOKEN} }']],
  ['the name of a key', ['auth: { type: apiKey, key: X-API-Key, vlue: a }\n', 'key: X-API-Key']],
  ['the key `literal`', ['auth: { type: bearer, token: { literal: a } }\n', '{ literal: * }']],
  ['the type of an auth', ['auth: { type: baerer }\n', '{ type: baerer }']],
  ['an auth that is not a map', ['auth: bearer\n', 'auth: bearer']],
  [
    'a variable named like a secret',
    [
      'variables: { token: { default: a, enum: [b] } }\nquery: { a: "${variables.token}" }\n',
      '{ default: a, enum: [b] }',
    ],
  ],
])

/** The output for all configs together, in both formats. */
async function validateAll(texts: readonly string[]): Promise<{ pretty: string; json: string }> {
  const files = texts.map((text, index) => {
    const head = text.startsWith('{') ? '' : text.startsWith('baseUrl') ? 'flexgen: 1\n' : config
    return [`a${index}.flexgen.yaml`, head + text] as const
  })
  const project = createProject(Object.fromEntries(files))
  const [pretty, json] = await Promise.all([
    project.run(['validate']),
    project.run(['validate', '--format', 'json']),
  ])
  return { pretty: pretty.stderr, json: json.stdout }
}

/** The part of a pretty report about one file. */
function about(file: string, report: string): string {
  return report
    .split(/\n\n(?=a\d+\.flexgen\.yaml:)/)
    .filter((part) => part.startsWith(`${file}:`))
    .join('\n\n')
}

describe('a secret is not shown', () => {
  const names = [...configs.keys()]
  let report = { pretty: '', json: '' }
  beforeAll(async () => {
    report = await validateAll([...configs.values()])
  })

  test.each(names)('%s', (name) => {
    const file = `a${names.indexOf(name)}.flexgen.yaml`
    const hidden = name === 'with a number' ? '5550123999' : secret
    const pretty = about(file, report.pretty)
    expect(pretty).toMatch(/ (error|warning) /)
    expect(pretty).not.toContain(hidden)
    const { diagnostics } = JSON.parse(report.json) as { diagnostics: readonly { file: string }[] }
    const found = diagnostics.filter((diagnostic) => diagnostic.file === file)
    expect(found).not.toEqual([])
    expect(JSON.stringify(found)).not.toContain(hidden)
  })
})

describe('what is not a secret is shown', () => {
  const names = [...shown.keys()]
  let report = ''
  beforeAll(async () => {
    report = (await validateAll([...shown.values()].map(([text]) => text))).pretty
  })

  test.each(names)('%s', (name) => {
    expect(about(`a${names.indexOf(name)}.flexgen.yaml`, report)).toContain(shown.get(name)?.[1])
  })
})
