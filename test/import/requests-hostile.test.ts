import { describe, expect, test } from 'vitest'
import { configsOf } from '../../src/cli/import/config/configs.ts'
import { readImport } from '../../src/cli/import/read-import.ts'
import { compileClient } from '../../src/compile-client.ts'

type Files = Readonly<Record<string, string>>

/** Everything that an import of files could show: what was read, and the configs. */
function shown(
  files: Files,
  isFolder = false,
): { readonly read: string; readonly configs: readonly string[] } {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }))
  const own = isFolder ? all : all.slice(0, 1)
  const read = readImport({
    shown: 'source',
    files: own,
    isFolder,
    neighbours: (isWanted) => all.slice(1).filter(({ path }) => isWanted(path)),
  })
  const chosen = (read?.apis ?? []).map((api) => ({
    api,
    schemes: api.schemes.length ? api.schemes : [undefined],
    hasSchemeInName: api.schemes.length > 1,
  }))
  const { configs, notes } = configsOf(chosen, undefined, 'source')
  return { read: JSON.stringify([read, notes]), configs: configs.map(({ text }) => text) }
}

function postman(requests: readonly object[], more: object = {}): string {
  const item = requests.map((request, index) => ({
    name: `r${index}`,
    request,
    ...('event' in request ? request : {}),
  }))
  return JSON.stringify({ info: { name: 'Acme' }, item, ...more })
}

/** A secret, different in each place, in the forms that secrets have. */
let count = 0
const forms = ['Pl4nted', 'planted secret', 'Pl4nted/with+signs==', 'PLANTED9 words {{other}} pl4nted']
const secret = (): string => forms[count++ % forms.length] as string
const planted = /pl[a4]nted/i

const authTypes: Readonly<Record<string, readonly string[]>> = {
  bearer: ['token'],
  basic: ['username', 'password'],
  digest: ['username', 'password', 'realm', 'nonce', 'opaque'],
  apikey: ['value'],
  awsv4: ['accessKey', 'secretKey', 'sessionToken'],
  oauth1: ['consumerKey', 'consumerSecret', 'token', 'tokenSecret', 'nonce', 'verifier', 'realm'],
  oauth2: [
    'accessToken',
    'clientId',
    'clientSecret',
    'username',
    'password',
    'state',
    'refreshToken',
    'tokenName',
  ],
  jwt: ['secret', 'privateKey', 'payload', 'header'],
  hawk: ['authId', 'authKey', 'nonce'],
  ntlm: ['username', 'password', 'domain'],
}

describe('no secret is shown', () => {
  test.each(Object.entries(authTypes))('Postman: %s', (type, keys) => {
    for (let round = 0; round < forms.length; round++) {
      const values = keys.map((key) => ({ key, value: secret() }))
      const fixed = [
        { key: 'grant_type', value: 'client_credentials' },
        { key: 'accessTokenUrl', value: `https://login.example.com/token?k=${secret()}#${secret()}` },
        { key: 'key', value: 'X-Key' },
      ]
      const request = {
        auth: { type, [type]: [...values, ...fixed] },
        url: `https://user:${secret()}@api.example.com/v1/Pl4nted/x?api_key=${secret()}&q=${secret()}#${secret()}`,
        header: [
          { key: 'X-Tenant', value: secret() },
          { key: 'Cookie', value: `session=${secret()}` },
          { key: 'X-Session-Token', value: secret() },
        ],
        body: { mode: 'raw', raw: JSON.stringify({ password: secret() }) },
        description: secret(),
        event: [{ listen: 'prerequest', script: { exec: [`const secret = '${secret()}'`] } }],
      }
      const variable = [{ key: 'other', value: secret() }]
      const { read, configs } = shown({ 'c.json': postman([request], { variable }) })
      expect(read).not.toMatch(planted)
      expect(configs.join('')).not.toMatch(planted)
    }
  })

  test('Postman: claims of a JWT, and parameters besides those of OAuth 2', () => {
    for (const value of forms) {
      const claims = JSON.stringify({ iss: value, sub: [value], exp: value, jti: { a: value } })
      const parameters = ['request_url', 'request_body', 'request_header'].map((place) => ({
        ...{ key: 'audience', value, send_as: place, enabled: true },
      }))
      const jwt = { type: 'jwt', jwt: { payload: claims, header: claims } }
      const oauth2 = {
        type: 'oauth2',
        oauth2: {
          ...{ grant_type: 'client_credentials', accessTokenUrl: 'https://login.example.com/token' },
          ...{
            authRequestParams: parameters,
            tokenRequestParams: parameters,
            refreshRequestParams: parameters,
          },
        },
      }
      const url = 'https://api.example.com/v1/x'
      const { read, configs } = shown({ 'c.json': postman([jwt, oauth2].map((auth) => ({ url, auth }))) })
      expect(configs).toHaveLength(2)
      expect(read).not.toMatch(planted)
      expect(configs.join('')).not.toMatch(planted)
      expect(configs.join('')).toMatch(/iss: \$\{env\.\w+\}/)
      expect(configs.join('')).toMatch(/audience: \$\{env\.\w+\}/)
    }
  })

  test.each([
    '-u u:S',
    '-u S:',
    '--oauth2-bearer S',
    "-H 'Authorization: Bearer S'",
    "-H 'Authorization: S'",
    "-H 'Authorization: Basic S'",
    "-H 'Authorization: Token token=S'",
    "-H 'Authorization: Digest username=S'",
    "-H 'X-Api-Key: S'",
    "-H 'Accept-Ranges: S'",
    '-b a=S',
    "-b 'session=S; b=S'",
    '-d password=S',
    '-d token=S',
    '-d grant_type=client_credentials -d audience=S',
    '-u "$(curl https://login.example.com -u S:S)"',
    '-F a=S',
    '--json \'{"a":"S"}\'',
    '--pass S',
    '--proxy-user a:S',
    '-A S',
    '-e S',
    '-K S',
    '--cert S',
    '-o S',
    '--unknown S',
    '--aws-sigv4 aws:amz:eu-west-1:s3 -u S:S',
    '# S',
    '; echo S',
    '| tee S',
    '> S',
    '<<< S',
    '"$(echo S)"',
  ])('curl: %s', (options) => {
    for (let round = 0; round < forms.length; round++) {
      const url = `'https://a:${secret()}@api.example.com/x/Pl4nted?k=${secret()}&token=${secret()}#${secret()}'`
      const { read, configs } = shown({
        source: `curl ${url} ${options.replaceAll('S', () => secret().replaceAll(' ', '\\ '))}`,
      })
      expect(read).not.toMatch(planted)
      expect(configs.join('')).not.toMatch(planted)
    }
  })

  test('curl: variables that a script sets, and parts of bodies', () => {
    const text = `API=https://me:Pl4nted@api.example.com/v1/Pl4nted?key=Pl4nted
KEY=Pl4nted
curl "$API" -H "X-Key: $KEY" -F token=Pl4nted
curl https://api.example.com/v1/device/code -d client_id=Pl4nted -d scope=a
curl https://api.example.com/v1/token -d client_id=Pl4nted -d device_code=Pl4nted -d grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code
curl https://api.example.com/v1/me -H 'Authorization: Bearer Pl4nted' -H 'X-Id: Pl4nted'
`
    const { read, configs } = shown({ source: text })
    expect(configs).toHaveLength(2)
    expect(configs.join('')).toContain('grantType: device_code')
    expect(read + configs.join('')).not.toMatch(planted)
  })

  test('Insomnia and Bruno', () => {
    for (let round = 0; round < forms.length; round++) {
      const insomnia = `type: collection.insomnia.rest/5.0
name: Acme
collection:
  - name: a
    url: "{{ _.base }}/a?token=${secret()}"
    authentication: { type: bearer, token: "${secret()}" }
    headers: [{ name: X-Tenant, value: "${secret()}" }]
    body: { text: "${secret()}" }
environments: { name: Base, data: { base: "https://u:${secret()}@api.example.com/v1?x=${secret()}", other: "${secret()}" } }
`
      const bruno = {
        'bruno.json': '{"name": "Acme"}',
        'environments/a.bru': `vars {\n  base: https://api.example.com/v1?x=${secret()}\n  other: ${secret()}\n}\n`,
        'a.bru': `get {\n  url: {{base}}/a?token=${secret()}\n  auth: basic\n}\nauth:basic {\n  username: ${secret()}\n  password: ${secret()}\n}\nbody:text {\n  ${secret()}\n}\nscript:pre-request {\n  ${secret()}\n}\ndocs {\n  ${secret()}\n}\n`,
      }
      for (const { read, configs } of [shown({ 'a.yaml': insomnia }), shown(bruno, true)]) {
        expect(configs).toHaveLength(1)
        expect(read + configs.join('')).not.toMatch(planted)
      }
    }
  })
})

describe('strings are data', () => {
  const hostile = [
    '${env.HOME}',
    '$${env.HOME}',
    '{{${env.HOME}}}',
    'a\nname: b',
    'a\r\n# flexgen-ignore x: y',
    'a: b # c',
    '"',
    "'",
    '*/',
    '\u0000',
    '\u2028x',
    '__proto__',
    'constructor',
    '../../etc/passwd',
    '<script>',
    '\u001b[31m',
    '::error::x',
    '%00',
    'é😀',
    '${variables.x}',
    'x'.repeat(5000),
  ]
  test.each(hostile)('%j', (text) => {
    const requests = [
      {
        url: `https://api.example.com/${text}/x`,
        header: [
          { key: `X-${text}-Token`, value: text },
          { key: text, value: text },
          { key: 'Accept', value: text },
        ],
      },
      {
        url: `https://${text}.example.com/x?${text}=${text}`,
        header: [{ key: 'Authorization', value: `${text} {{a}}` }],
      },
      { url: `{{${text}}}/x`, auth: { type: text, [text]: [{ key: text, value: text }] } },
      {
        url: { host: [text], path: [text], query: [{ key: text, value: text }] },
        auth: { type: 'apikey', apikey: [{ key: 'key', value: text }] },
      },
      {
        url: 'https://a.example.com',
        auth: {
          type: 'oauth2',
          oauth2: {
            grant_type: 'client_credentials',
            accessTokenUrl: `https://a.example.com/${text}`,
            scope: text,
            headerPrefix: text,
          },
        },
      },
      { url: 'https://a.example.com', auth: { type: 'awsv4', awsv4: { region: text, service: text } } },
    ]
    for (const request of requests) {
      const collection = postman([request], { variable: [{ key: text, value: text }], info: { name: text } })
      const quoted = `'${text.replaceAll("'", "'\\''")}'`
      const command = `curl "https://api.example.com/"${quoted} -H "X-Token: $T" -H ${quoted}: -H 'X-Other: '${quoted} -b ${quoted}=${quoted}`
      for (const files of [{ 'c.json': collection }, { source: command }] as readonly Files[]) {
        for (const config of shown(files).configs) {
          expect(config).toMatch(/^# yaml-language-server: .*\n# from [^\n]*\nflexgen: 1\nname: /)
          expect(config).not.toMatch(/[\0-\x08\x0b-\x1f\u2028]/)
          const { client } = compileClient('a.flexgen.yaml', config)
          expect(client?.plan.inputs.env.map(({ name }) => name)).not.toContain('HOME')
          expect(client).toBeDefined()
        }
      }
    }
  })
})

describe('work is bounded', () => {
  const many = (text: string, times = 300_000): string => text.repeat(times)
  const header = (value: string): string =>
    postman([{ url: 'https://api.example.com/v1', header: [{ key: 'Authorization', value }] }])
  const chain = Array.from({ length: 40 }, (_, index) => ({
    key: `v${index}`,
    value: `{{v${index + 1}}}{{v${index + 1}}}`,
  }))
  const folders = '{"name":"f","item":['
  const deep = `${folders.repeat(450)}{"name":"r","request":{"url":"https://a.example.com"}}${']}'.repeat(450)}`
  test.each<readonly [string, () => Files]>([
    ['quotes', () => ({ s: `curl https://a.example.com ${many("'")}` })],
    ['open quotes', () => ({ s: `curl https://a.example.com ${many('"a')}` })],
    ['commands', () => ({ s: `curl https://a.example.com ${many('$(')}` })],
    ['backticks', () => ({ s: `curl https://a.example.com ${many('a`')}` })],
    ['braces', () => ({ s: `curl https://a.example.com ${many('${')}` })],
    ['ampersands', () => ({ s: `curl https://a.example.com?${many('a&')}` })],
    ['redirections', () => ({ s: `curl https://a.example.com ${many('<a ')}` })],
    ['nested redirections', () => ({ s: `curl https://a.example.com ${many('<a')} ${many('>&')}` })],
    ['curls', () => ({ s: many('curl https://a.example.com/x -H "X-Token: a"\n', 30_000) })],
    ['variables that grow', () => ({ s: `A=https://a.example.com\n${many('A=$A$B\n', 200_000)}curl $A` })],
    ['variables that get longer', () => ({ s: `A=https://a\n${many('A=$A/b\n', 200_000)}curl $A` })],
    ['placeholders', () => ({ s: `curl https://a.example.com/${many('{{<')}` })],
    ['prompts', () => ({ s: `$ curl https://a.example.com ${many('\\\n> ')}` })],
    ['percent signs', () => ({ s: `curl https://a.example.com ${many('%ABC')}` })],
    ['many curls', () => ({ s: many('curl ') })],
    ['URLs and headers', () => ({ s: `curl ${many('a.b ', 2_000)} ${many('-H a:b ', 10_000)}` })],
    ['options', () => ({ s: `curl https://a.example.com ${many('-H a:b ', 100_000)}` })],
    [
      'schemes',
      () => ({
        s: Array.from(
          { length: 5_000 },
          (_, each) => `curl https://a.example.com -H 'X-${each}-Token: a'`,
        ).join('\n'),
      }),
    ],
    [
      'sites',
      () => ({
        s: Array.from({ length: 5_000 }, (_, each) => `curl https://a${each}.com -H 'X-Token: a'`).join('\n'),
      }),
    ],
    ['a long header', () => ({ s: header(many('oauth_')) })],
    ['a header of spaces', () => ({ s: header(`OAuth ${many(' ')}x`) })],
    ['open templates', () => ({ s: header(many('{{')) })],
    ['templates', () => ({ s: header(many('{{a}}')) })],
    [
      'a long host',
      () => ({ s: postman([{ url: `https://${many('a-')}` }, { url: `https://${many('a.')}` }]) }),
    ],
    [
      'variables that double',
      () => ({
        s: postman(
          Array.from({ length: 500 }, () => ({ url: 'https://{{v0}}' })),
          { variable: chain },
        ),
      }),
    ],
    [
      'a cycle',
      () => ({
        s: postman([{ url: '{{a}}/x' }], {
          variable: [
            { key: 'a', value: '{{b}}' },
            { key: 'b', value: 'x{{a}}' },
          ],
        }),
      }),
    ],
    ['deep folders', () => ({ s: `{"info":{"name":"a"},"item":[${deep}]}` })],
    [
      'a line of spaces',
      () => ({ 'a.bru': `get {\n  a${many(' ')}b\n  "${many('\\')}\n  url: https://a.example.com\n}\n` }),
    ],
    [
      'long names of folders',
      () => ({
        s: `{"info":{"name":"a"},"item":[${`{"name":"${'n'.repeat(50_000)}","item":[`.repeat(40)}${Array(5_000).fill('{"name":"x","request":{"url":"https://a.example.com"}}').join()}${']}'.repeat(40)}]}`,
      }),
    ],
    [
      'variables of an environment',
      () => ({
        'a.bru': 'get {\n  url: https://a.example.com\n}\n',
        'environments/b.bru': `vars {\n${many('  a: b\n')}}\n`,
      }),
    ],
    ['cookies', () => ({ s: `curl https://a.example.com -b '${many('a=b; ')}'` })],
  ])('%s', (_, make) => {
    const files = make()
    const start = process.cpuUsage()
    const all = Object.entries(files).map(([path, text]) => ({ path, text }))
    readImport({ shown: 'source', files: all, isFolder: all.length > 1, neighbours: () => [] })
    const { user, system } = process.cpuUsage(start)
    expect((user + system) / 1_000).toBeLessThan(4_000)
  })
})
