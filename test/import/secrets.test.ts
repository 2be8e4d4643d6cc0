/** Secrets in formats that nothing documents, in places where a source has names. */
import { describe, expect, test } from 'vitest'
import { isCopiedSegment, isWord, mayBeSecret, redact, slug } from '../../src/cli/import/copied.ts'
import { createProject } from '../cli/project.ts'

const random = [
  'kQxZWmTrBvNpLsHdYgJcFaEu',
  'q7Zt3KxV9mWb2LpR8nYc4HdJ6fGs1TvAe5UiOo0P',
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
  '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw',
  'qzxwvkjhgfdsplmnbtrcyuioaqzxwvkj',
]

describe('what looks like a secret', () => {
  test.each(random)('%s', (secret) => {
    expect(mayBeSecret(secret)).toBe(true)
    expect(isCopiedSegment(`bot${secret}`)).toBe(false)
    expect(isWord(secret)).toBe(false)
    expect(slug(`Acme ${secret}`)).toBe('Acme')
    expect(redact(`Acme / ${secret}`)).toBe('Acme / …')
  })

  test.each([
    'getUserByIdAndNameOfTheAccount',
    'X-RapidAPI-OCPAPIMSubscriptionKey',
    'accountSid_authToken',
    'AutoSuggestClientManagementService',
    'application/vnd.github.v3.raw+json',
    'https://www.googleapis.com/auth/calendar.readonly',
    '2f1b9d0c-1111-4c2a-9b1e-0123456789ab',
    'securitySchemes',
    '1234567890123456789012',
  ])('not %s', (name) => {
    expect(mayBeSecret(name)).toBe(false)
    expect(redact(name)).toBe(name)
  })

  test('a name that a tool has made of a URL is shown without values', () => {
    expect(redact('GET https://me:hunter2@api.example.com/v1?key=hunter2&q=x#a')).toBe(
      'GET https://api.example.com/v1?key=…&q=…',
    )
  })
})

const letters = random[0] as string

/** The same secret letters, in another order for each place. */
function planted(): { readonly next: () => string; readonly all: string[] } {
  const all: string[] = []
  const next = (): string => {
    const at = all.length % letters.length
    const turned = letters.slice(at) + letters.slice(0, at)
    const secret = all.length < letters.length ? turned : [...turned].reverse().join('')
    all.push(secret)
    return secret
  }
  return { next, all }
}

/** Parts of secrets in what an import shows, whatever their case and separators. */
function shownOf(text: string, secrets: readonly string[]): readonly string[] {
  const plain = (each: string): string => each.toLowerCase().replace(/[^a-z0-9]/g, '')
  const shown = plain(text)
  return secrets.filter((secret) => shown.includes(plain(secret).slice(0, 12)))
}

function postman(s: () => string): object {
  const url = 'https://api.example.com/v1/x'
  const bearer = { type: 'bearer', bearer: [{ key: 'token', value: s() }] }
  const oauth2 = (more: object): object => ({
    type: 'oauth2',
    oauth2: { accessTokenUrl: 'https://login.example.com/t', grant_type: 'client_credentials', ...more },
  })
  const requests: readonly object[] = [
    { url: '', header: [] },
    { url: `https://hooks.example.com/services/${s()}/v1/x`, auth: bearer },
    { url: 'https://a.example.com/{{part}}/v1/x', auth: bearer },
    { url: `https://{{${s()}}}.example.com/x`, auth: bearer },
    { url, auth: { type: s() } },
    { url, auth: { type: 'apikey', apikey: [{ key: 'key', value: s() }] } },
    { url, header: [{ key: `${s()}-Token`, value: 'x' }] },
    { url, header: [{ key: 'Authorization', value: `${s()} {{t}}` }] },
    { url, header: [{ key: 'Authorization', value: 'Token hunterhunterhunter=' }] },
    { url, header: [{ key: 'Cookie', value: `${s()}=1` }] },
    {
      url: 'https://b.example.com/x',
      auth: oauth2({ scope: s(), headerPrefix: s() }),
      header: [
        { key: 'Accept', value: s() },
        { key: 'X-Api-Version', value: s() },
      ],
    },
    { url, auth: oauth2({ accessTokenUrl: `https://login.example.com/${s()}`, grant_type: s() }) },
    { url, auth: { type: 'awsv4', awsv4: { region: s().toLowerCase(), service: s() } } },
    { url: 'https://c.example.com/{{apiToken}}/v1/x', auth: bearer },
    { url: 'https://d.example.com/{{hidden}}/v1/x', auth: bearer },
  ]
  return {
    info: { name: `Acme ${s()}` },
    variable: [
      { key: 'part', value: s() },
      { key: 'apiToken', value: 'hunterhunterhunter' },
      { key: 'hidden', value: 'hunterhunterhunter', type: 'secret' },
    ],
    item: requests.map((request) => ({ name: `GET https://a.example.com?key=${s()}`, request })),
  }
}

function openApi(s: () => string): object {
  const login = `https://login.example.com/${s()}/token?${s()}`
  return {
    openapi: '3.1.0',
    info: { title: `Acme ${s()}`, 'x-aws-signingName': s() },
    servers: [
      {
        url: `https://${s()}:{user}@api.example.com/services/${s()}/{path}/{${s()}}`,
        variables: { user: { default: s() }, path: { default: s(), enum: [s()] } },
      },
    ],
    components: {
      securitySchemes: {
        [s()]: { type: 'http', scheme: 'basic' },
        header: { type: 'apiKey', in: 'header', name: s() },
        query: { type: 'apiKey', in: 'query', name: s() },
        http: { type: 'http', scheme: s() },
        aws: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          'x-amazon-apigateway-authtype': 'awsSigv4',
        },
        oauth: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: login, scopes: {} } } },
        oidc: { type: 'openIdConnect', openIdConnectUrl: `https://id.example.com/${s()}?${s()}` },
      },
    },
    security: [{ oauth: [s()] }, { [s()]: [] }],
  }
}

describe('no secret is shown, even in place of a name', () => {
  test.each<readonly [string, string, (s: () => string) => string]>([
    ['an OpenAPI document', 'a.json', (s) => JSON.stringify(openApi(s))],
    ['a Postman collection', 'a.json', (s) => JSON.stringify(postman(s))],
    [
      'curl',
      'a.sh',
      (s) =>
        [
          `curl https://hooks.example.com/services/${s()}/v1/x -H '${s()}: x' -H "X-Token: $${s()}"`,
          `curl "https://$${s()}.example.com/v1/x" -b '${s()}=1' -H 'Accept: ${s()}'`,
          `curl https://c.example.com/v1/x -H "Authorization: ${s()} $T" -X ${s()}`,
          `curl https://d.example.com/v1/x --aws-sigv4 'aws:amz:${s().toLowerCase()}:${s()}'`,
          `curl 'https://e.example.com/v1/x?${s()}_token=1&${s()}' -u "$${s()}:x"`,
        ].join('\n'),
    ],
    [
      'Insomnia',
      'a.yaml',
      (s) => `type: collection.insomnia.rest/5.0
name: ${s()}
collection:
  - { name: ${s()}, url: "" }
  - { name: ${s()}, url: "{{ _.host }}/v1/x", authentication: { type: ${s()} } }
  - { name: a, url: "{% a '${s()}' %}/x", authentication: { type: bearer, prefix: ${s()} } }
environments: { name: ${s()}, data: { host: "https://a.example.com/${s()}" } }
`,
    ],
  ])('%s', async (_, file, write) => {
    const { next, all } = planted()
    const project = createProject({ [file]: write(next) })
    const { exitCode, stdout, stderr } = await project.run(['init', '--from', file])
    const configs = project.files().filter((path) => path.endsWith('.flexgen.yaml'))
    expect({ exitCode, hasConfigs: configs.length > 0 }).toEqual({ exitCode: 0, hasConfigs: true })
    const shown = [stdout, stderr, ...configs, ...configs.map((path) => project.read(path))].join('\n')
    expect(shownOf(shown, [...all, 'hunterhunterhunter'])).toEqual([])
  })
})
