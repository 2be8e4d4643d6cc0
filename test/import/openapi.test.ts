/** What of OpenAPI documents is read, and how much of them. */
import { describe, expect, test } from 'vitest'
import { type Configs, configsOf } from '../../src/cli/import/config/configs.ts'
import { readImport } from '../../src/cli/import/read-import.ts'

/** The configs of a document without a choice of a scheme, and all notes. */
function imported(path: string, text: string): Configs {
  const read = readImport({ shown: path, files: [{ path, text }], isFolder: false, neighbours: () => [] })
  if (!read) throw new Error(`${path} is not read.`)
  const chosen = read.apis.map((api) => ({
    api,
    schemes: api.schemes.length ? api.schemes : [undefined],
    hasSchemeInName: api.schemes.length > 1,
  }))
  const { configs, notes } = configsOf(chosen, undefined, path)
  const own = configs.flatMap((config) => [...(config.scheme?.notes ?? []), ...config.notes])
  return { configs, notes: [...read.notes, ...read.apis.flatMap((api) => api.notes), ...notes, ...own] }
}

/** The document with one scheme, and other members. */
function documentOf(scheme: object, more: object = {}): string {
  return JSON.stringify({
    openapi: '3.0.0',
    info: { title: 'Acme' },
    servers: [{ url: 'https://api.example.com' }],
    components: { securitySchemes: { main: scheme } },
    ...more,
  })
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

describe('what real documents have', () => {
  const sigV4 = {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    'x-amazon-apigateway-authtype': 'awsSigv4',
  }
  test.each([
    ['a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com', 'execute-api', 'eu-west-1'],
    ['bucket.s3.eu-central-1.amazonaws.com', 's3', 'eu-central-1'],
    ['search-a-b1c2.us-east-1.es.amazonaws.com', 'es', 'us-east-1'],
    ['ec2.cn-north-1.amazonaws.com.cn', 'ec2', 'cn-north-1'],
    ['ec2.us-east-1.example.com', 'ec2', 'us-east-1'],
    ['iam.amazonaws.com', 'iam', '${env.AWS_REGION}'],
  ])('SigV4 for %s', (host, service, region) => {
    const { configs } = imported('a.json', documentOf(sigV4, { servers: [{ url: `https://${host}` }] }))
    expect(configs[0]?.text).toContain(`service: ${service}\n  region: ${region}\n`)
  })

  test.each([
    [
      { hostTemplate: '{Endpoint}/text/analytics/v3.1', useSchemePrefix: false },
      '${variables.Endpoint}/text/analytics/v3.1/base',
    ],
    [
      {
        hostTemplate: '{account}.table.core.windows.net',
        parameters: [{ name: 'account', in: 'path', default: 'acme' }],
      },
      'https://${variables.account}.table.core.windows.net/base',
    ],
    [{ hostTemplate: 'not a host' }, '${variables.baseUrl}/base'],
  ])('the host of a document for Azure: %j', (host, url) => {
    const document = {
      swagger: '2.0',
      schemes: ['https'],
      basePath: '/base',
      'x-ms-parameterized-host': host,
    }
    const { configs, notes } = imported('a.json', JSON.stringify(document))
    expect(configs[0]?.text).toMatch(new RegExp(`^baseUrl: "?${escaped(url)}"?$`, 'm'))
    expect(configs[0]?.text.includes('default: acme')).toBe(url.includes('account'))
    expect(notes.some(({ reason }) => reason.includes('names no host'))).toBe(url.includes('baseUrl'))
  })

  test('variables of a server, in its version and in the URLs of flows', () => {
    const servers = [
      {
        url: 'https://{domain}.example.com/data/v{version}/{id}',
        variables: { domain: { default: 'acme' }, version: { default: '59.0' }, id: { default: '59.0' } },
      },
    ]
    const flow = { tokenUrl: 'https://{domain}.example.com/token', scopes: { a: 'b' } }
    const scheme = { type: 'oauth2', flows: { clientCredentials: flow } }
    const { configs, notes } = imported('a.json', documentOf(scheme, { servers }))
    const variables = '  domain:\n    default: acme\n  version:\n    default: "59.0"\n  id: {}\n'
    expect(configs[0]?.text).toContain(`variables:\n${variables}auth:`)
    expect(configs[0]?.text).toContain('accessTokenUrl: https://${variables.domain}.example.com/token\n')
    expect(notes.map(({ reason }) => reason)).toEqual([
      '`security` requests none of its scopes. Write those that you need in `scope`.',
    ])
  })

  test('a document without authentication says so', () => {
    const { configs, notes } = imported('a.json', documentOf({}, { components: {} }))
    expect(configs).toHaveLength(1)
    expect(notes.map(({ reason }) => reason)).toEqual([
      'It says nothing about authentication. If the API needs it, add `auth` to the config.',
    ])
  })

  test('a long title becomes whole words', () => {
    const title = 'OData Service for namespace microsoft.graph'
    const { configs } = imported('a.json', documentOf({ type: 'http', scheme: 'basic' }, { info: { title } }))
    expect(configs[0]?.place.name).toBe('odata-service-for-namespace-microsoft')
  })

  test('the prefix that Kubernetes names', () => {
    const { configs } = imported(
      'a.json',
      documentOf({
        type: 'apiKey',
        in: 'header',
        name: 'authorization',
        description: 'Bearer Token authentication',
      }),
    )
    expect(configs[0]?.text).toContain('auth:\n  type: bearer\n')
  })

  test.each([
    ['GitHub v3 REST API', 'github-v3'],
    ['Swagger Petstore - OpenAPI 3.0', 'swagger-petstore'],
    ['The Jira Cloud platform REST API', 'jira-cloud-platform'],
    ['ComputeManagementClient', 'compute-management-client'],
    ['account_service', 'account-service'],
    ['API', 'api'],
  ])('the title %s', (title, name) => {
    const { configs } = imported('a.json', documentOf({ type: 'http', scheme: 'basic' }, { info: { title } }))
    expect(configs[0]?.place.name).toBe(name)
  })

  test('servers of paths that are those of the document', () => {
    const servers = [{ url: 'https://api.example.com/' }]
    const notesOf = (url: string): readonly unknown[] =>
      imported(
        'a.json',
        documentOf({ type: 'http', scheme: 'basic' }, { servers, paths: { '/a': { servers: [{ url }] } } }),
      ).notes
    expect(notesOf('https://api.example.com')).toEqual([])
    expect(notesOf('https://files.example.com')).toHaveLength(1)
  })

  test('user information with variables is left out', () => {
    const { configs } = imported(
      'a.json',
      documentOf(
        { type: 'http', scheme: 'basic' },
        {
          servers: [
            { url: 'https://me:{password}@api.example.com', variables: { password: { default: 'p' } } },
          ],
        },
      ),
    )
    expect(configs[0]?.text).toContain('baseUrl: https://api.example.com\n')
  })
})

describe('work is bounded', () => {
  const basic = { type: 'http', scheme: 'basic' }
  const server = (url: string): string => documentOf(basic, { servers: [{ url }] })
  test.each<readonly [string, () => string]>([
    ['segments', () => server(`https://a.example.com/${'1/'.repeat(500_000)}`)],
    ['variables', () => server(`https://a.example.com/${'{a}/'.repeat(500_000)}`)],
    [
      'scopes',
      () =>
        documentOf(
          { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://a.example.com' } } },
          { security: [{ main: Array.from({ length: 300_000 }, (_, index) => `s${index}`) }] },
        ),
    ],
    ['a reference', () => documentOf({ $ref: `#/${'a/'.repeat(2_000_000)}` })],
    [
      'a requirement',
      () =>
        documentOf(basic, {
          security: [Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, []]))],
        }),
    ],
  ])('%s', (_, make) => {
    const text = make()
    const start = process.cpuUsage()
    imported('a.json', text)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1_000).toBeLessThan(4_000)
  })

  test.each<readonly [string, () => string, string]>([
    ['blank lines', () => `openapi: 3.0.0${'\n'.repeat(6_000_000)}`, 'too many values'],
    ['lists in YAML', () => `a: [${'[],'.repeat(6_000_000)}]`, 'too many values'],
    ['lists in JSON', () => `[${'[],'.repeat(6_000_000)}1]`, 'too many maps and lists'],
    ['levels', () => `${'['.repeat(9_000_000)}${']'.repeat(9_000_000)}`, 'nested too deeply'],
    ['levels that do not end', () => '{"a":'.repeat(3_000_000), 'nested too deeply'],
  ])('%s are refused before they are parsed', (_, make, message) => {
    const text = make()
    const start = process.cpuUsage()
    expect(() => imported('a', text)).toThrow(message)
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1_000).toBeLessThan(1_500)
  })

  test('brackets in strings do not count as levels', () => {
    const description = '["\\'.repeat(5_000)
    const text = documentOf(basic, { info: { title: 'Acme', description } })
    expect(imported('a.json', text).configs).toHaveLength(1)
  })

  test('schemes of many documents', () => {
    const basics = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`s${index}`, basic]))
    const text = documentOf(basic, { components: { securitySchemes: basics } })
    const read = readImport({
      shown: 'a',
      files: ['a', 'b', 'c'].map((name) => ({ path: `${name}.json`, text })),
      isFolder: true,
      neighbours: () => [],
    })
    const chosen = (read?.apis ?? []).map((api) => ({ api, schemes: api.schemes, hasSchemeInName: true }))
    const { configs, notes } = configsOf(chosen, undefined, 'a')
    expect(configs).toHaveLength(200)
    expect(notes).toEqual([
      { place: 'the source', reason: 'Only the first 200 of 300 schemes are imported.' },
    ])
  })
})
