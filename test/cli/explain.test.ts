/** `flexgen explain`: what it shows for each auth type, and what it never shows. */

import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { explanationOf } from '../../src/cli/explain/explain.ts'
import { forStandIns } from '../../src/cli/explain/stand-ins.ts'
import { knownNames } from '../../src/cli/init/kinds.ts'
import { knownConfig } from '../../src/cli/init/known-apis.ts'
import { choicesOf, type Starter, starterText } from '../../src/cli/init/starter.ts'
import { type CompiledClient, compileClient } from '../../src/compile-client.ts'
import { authTypes } from '../../src/schemes/schemes.ts'
import { configOf, rows } from '../oauth2/pairwise-configs.ts'
import { type ByAuthType, rowsOf } from '../support/auth-types.ts'
import { createProject } from './project.ts'

const none: ReadonlyMap<string, string> = new Map()

function compiled(text: string): CompiledClient {
  const { client, diagnostics } = compileClient('acme.flexgen.yaml', text, {
    adapt: forStandIns(none),
  })
  if (!client) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return client
}

/** Time of the requests that are explained, in milliseconds since 1970. */
const now = Date.UTC(2025, 0, 1, 12)

function explained(text: string): Promise<string> {
  return explanationOf(compiled(text), none, now)
}

function config(auth: string, more = ''): string {
  const lines = auth
    .trim()
    .split('\n')
    .map((line) => `  ${line}\n`)
  return `flexgen: 1\nbaseUrl: https://api.example.com/v1\n${more}auth:\n${lines.join('')}`
}

/** A config whose explanation has short and long sentences and values. */
const wordy = config(
  `
type: oauth2
grantType: client_credentials
accessTokenUrl: https://auth.example.com/token
clientId: \${env.ACME_CLIENT_ID}
clientSecret: \${env.ACME_CLIENT_SECRET}`,
  'variables: { tenant: { enum: [one, two, three], default: one } }\nquery: { tenant: "${variables.tenant}" }\n',
)

// issue 12, D7
describe('the facts of the plan', () => {
  const withKeys = (keys: string): Promise<string> =>
    explained(
      config(
        `
type: oauth2
authorizationUrl: https://login.example.com/authorize
accessTokenUrl: https://login.example.com/token
clientId: app
clientSecret: \${env.SECRET}
issuer: https://\${variables.host}
${keys}`,
        'variables: { host: {} }\n',
      ),
    )

  test('are those of the config', async () => {
    const shown = await withKeys(`
authorizationCodeResponseKey: kode
accessTokenResponseKey: at
refresh:
  accessTokenResponseKey: at2
  refreshTokenResponseKey: rt2
  useRefreshTokenOnce: true
  errorStatusCodes: 419
  refreshBefore: 90s`)
    expect(shown).toContain('On 401, the response is returned as is')
    expect(shown).toContain('On 419, the client requests new tokens:')
    expect(shown).toContain('is renewed 90s before it')
    // The login and the refresh have found their keys.
    expect(shown).toContain('body    code: <code>')
    expect(shown).toContain('It then sends the request again, once')
  })

  test('have the defaults of the schema', async () => {
    const shown = await withKeys('')
    expect(shown).toContain('On 401, the client requests new tokens:')
    expect(shown).toContain('is renewed 30s before it')
    expect(shown).toContain('redirect_uri: http://127.0.0.1:8976/callback')
  })

  test('say if tokens are not renewed before they expire', async () => {
    expect(await withKeys('refresh: { refreshBefore: "off" }')).not.toContain('is renewed')
  })

  test('are read from the plan: only what masks secrets or shows the type reads the YAML again', () => {
    const parts = ['explain', 'fetch', 'init', 'login', 'logout', 'running']
    const reading = parts.flatMap((part) => {
      const folder = new URL(`../../src/cli/${part}/`, import.meta.url)
      return readdirSync(folder).filter((name) =>
        readFileSync(new URL(name, folder), 'utf8').includes('ir/source.ts'),
      )
    })
    expect(reading).toEqual(['stand-ins.ts', 'list.ts'])
  })
})

describe('in a terminal', () => {
  test.each([40, 80, 200])(
    'of %i columns, sentences are wrapped at spaces, and nothing else is',
    async (columns) => {
      const whole = await explanationOf(compiled(wordy), none, 0)
      const wrapped = await explanationOf(compiled(wordy), none, 0, columns)
      const [calls, values = ''] = wrapped.split('\n\nValues:\n\n')
      const isProse = (line: string): boolean => /^\S/.test(line)
      for (const line of (calls ?? '').split('\n').filter(isProse))
        expect(line.length).toBeLessThanOrEqual(columns)
      const widest = Math.max(...values.split(/\s+/).map(({ length }) => length))
      for (const line of values.split('\n'))
        expect(line.length).toBeLessThanOrEqual(Math.max(columns, widest + 4))
      const rows = (text: string): readonly string[] => text.split('\n\nValues:')[0]?.match(/^ .*$/gm) ?? []
      expect(rows(wrapped)).toEqual(rows(whole))
      const words = (text: string): readonly string[] => text.split(/\s+/)
      expect(words(wrapped)).toEqual(words(whole))
    },
  )

  test('values are described next to their names, or below if there is no room', async () => {
    expect(await explanationOf(compiled(wordy), none, 0, 72)).toContain(`
  \${env.ACME_CLIENT_SECRET}  from the environment, or the option \`env\`;
                             \`credentials.clientSecret\` overrides it
`)
    expect(await explanationOf(compiled(wordy), none, 0, 40)).toContain(`
  \${env.ACME_CLIENT_SECRET}
    from the environment, or the option
    \`env\`; \`credentials.clientSecret\`
    overrides it
`)
  })
})

/** The lines below the title that begins like this. */
function below(explanation: string, title: string): string {
  const at = explanation.indexOf(`\n\n${title}`)
  expect(at, `${title} in:\n${explanation}`).toBeGreaterThan(0)
  const [, lines = ''] = explanation.slice(at + 2).split('\n\n')
  return lines.replace(/^ {2}/gm, '')
}

const request = 'A request'

const starters: readonly Starter[] = authTypes.flatMap((type) => {
  const grants = choicesOf(type, {}).find(({ key }) => key === 'grantType')?.among ?? {}
  return [{}, ...Object.keys(grants).map((grantType) => ({ grantType }))].map((choices) => ({
    name: 'acme',
    baseUrl: 'https://api.example.com',
    type,
    choices,
  }))
})
const all: readonly (readonly [name: string, text: string])[] = [
  ...knownNames.map((name) => [name, knownConfig(name) ?? ''] as const),
  ...starters.map(
    (starter) => [JSON.stringify(starter.choices) + starter.type, starterText(starter, '.')] as const,
  ),
]

describe.each(all)('of %s', (_, text) => {
  test('shows everything that the client sends, and no stand-in value', async () => {
    const client = compiled(text)
    const explanation = await explained(text)
    expect(explanation).not.toMatch(/(?<![0-9a-f])f[0-9a-f]{23}/)
    expect(explanation).not.toMatch(/undefined|\[object|NaN/)
    expect(below(explanation, request)).toMatch(/^(GET|POST) (https:|\$\{)/)
    const { inputs, auth } = client.plan
    const members = auth.tokens?.members.map(({ name }) => name) ?? []
    const logsIn = members.includes('exchange') || members.includes('deviceLogin')
    expect(explanation.includes('\nLogin. ')).toBe(logsIn)
    expect(explanation.includes('\nBefore its first request')).toBe(auth.tokens !== undefined && !logsIn)
    // Each value that the client takes is listed.
    for (const { name } of inputs.env) expect(explanation).toContain(`  \${env.${name}} `)
    for (const { name } of inputs.variables) expect(explanation).toContain(`  \${variables.${name}} `)
  })
})

describe('a request', () => {
  const requests: ByAuthType<readonly (readonly [name: string, auth: string, lines: readonly string[]])[]> = {
    none: 'not needed: a test below has a config without auth',
    apiKey: [
      [
        'apiKey, as a cookie',
        'type: apiKey\nkey: sid\nvalue: ${env.SID}\naddTo: cookie',
        ['GET https://api.example.com/v1/example', '  header  cookie: sid=${env.SID}'],
      ],
    ],
    bearer: [
      [
        'bearer, in the query',
        'type: bearer\naddTo: query\nqueryKey: key',
        ['GET https://api.example.com/v1/example', '  query   key: ${credentials.token}'],
      ],
    ],
    basic: [
      [
        'basic',
        'type: basic\nusername: ann\npassword: ${env.PASSWORD}',
        [
          'GET https://api.example.com/v1/example',
          '  header  authorization: Basic base64(ann:${env.PASSWORD})',
        ],
      ],
    ],
    digest: [
      [
        'digest, without a challenge',
        'type: digest\nusername: ann\npassword: ${env.PASSWORD}',
        ['GET https://api.example.com/v1/example'],
      ],
    ],
    jwt: [
      [
        'jwt',
        'type: jwt\nsecretBase64Encoded: true\nsecret: ${env.SECRET}\npayload: { iss: me, sub: "${env.SUB}" }\nexpiresIn: 1h\njwtId: true',
        [
          'GET https://api.example.com/v1/example',
          '  header  authorization: Bearer base64url({"alg":"HS256","typ":"JWT"}).base64url({"iss":"me","sub":"${env.SUB}","exp":1735736400,"jti":"<nonce>"}).<computed>',
        ],
      ],
    ],
    oauth1: [
      [
        'oauth1, in a body',
        'type: oauth1\naddTo: body\nconsumerKey: app',
        [
          'POST https://api.example.com/v1/example',
          '  header  content-type: application/x-www-form-urlencoded;charset=UTF-8',
          '  body    example: value',
          '  body    oauth_consumer_key: app',
          '  body    oauth_nonce: <nonce>',
          '  body    oauth_signature_method: HMAC-SHA1',
          '  body    oauth_timestamp: 1735732800',
          '  body    oauth_token: ${credentials.accessToken}',
          '  body    oauth_version: 1.0',
          '  body    oauth_signature: <computed>',
        ],
      ],
    ],
    awsSigV4: [
      [
        'awsSigV4',
        'type: awsSigV4\nservice: execute-api\nregion: eu-west-1\naccessKey: ${env.ID}\nsecretKey: ${env.KEY}\nsessionToken: ${env.SESSION}',
        [
          'GET https://api.example.com/v1/example',
          '  header  authorization: AWS4-HMAC-SHA256 Credential=${env.ID}/20250101/eu-west-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date;x-amz-security-token, Signature=<computed>',
          '  header  x-amz-date: 20250101T120000Z',
          '  header  x-amz-security-token: ${env.SESSION}',
        ],
      ],
    ],
    signature: [
      [
        'signature',
        'type: signature\nsteps: { signature: { hmac: SHA-256, key: "${env.SECRET}", of: "${request.target}" } }\nquery: { t: "${time.s}" }\nheaders: { X-Key: "${env.KEY}", X-Signature: "${steps.signature}" }',
        [
          'GET https://api.example.com/v1/example',
          '  query   t: 1735732800',
          '  header  x-key: ${env.KEY}',
          '  header  x-signature: <computed>',
        ],
      ],
    ],
    oauth2: 'not needed: the tests below of oauth2 have its requests',
    session: 'not needed: test/cli/explain-session.test.ts has its requests',
  }
  test.each(rowsOf(requests))('of %s', async (_, auth, lines) => {
    expect(below(await explained(config(auth)), request).split('\n')).toEqual(lines)
  })

  test.each(['ES256', 'ES384', 'ES512', 'EdDSA', 'RS256', 'PS512'])(
    'is signed by %s too',
    async (algorithm) => {
      const auth = `type: jwt\nalgorithm: ${algorithm}\nprivateKey: \${env.PEM}\npayload: {}`
      const header = `base64url({"alg":"${algorithm}","typ":"JWT"}).base64url({}).<computed>`
      expect(below(await explained(config(auth)), request)).toContain(`authorization: Bearer ${header}`)
    },
  )

  test('contains what the config sends, with the values of variables', async () => {
    const more = `variables:
  site: { pattern: "^[0-9]{3}$" }
  lang: { optional: true }
  mode: { enum: [slow, fast] }
headers: { X-Site: "\${variables.site}", X-Mode: "\${variables.mode}", X-Trace: "\${env.TRACE?}" }
query: { lang: "\${variables.lang}" }
`
    const explanation = await explained(config('type: none', more))
    expect(below(explanation, request)).toBe(`GET https://api.example.com/v1/example
  query   lang: \${variables.lang}
  header  x-mode: slow
  header  x-site: \${variables.site}
  header  x-trace: \${env.TRACE}`)
    expect(
      below(explanation, 'Values'),
    ).toBe(`\${env.TRACE}       optional: from the environment, or the option \`env\`
\${variables.site}  passed to the client
\${variables.lang}  optional: passed to the client; whatever contains it is left out if it is absent
\${variables.mode}  passed to the client; one of slow, fast; shown as slow
`)
  })
})

describe('a base URL', () => {
  test.each([
    'https://${env.HOST}:${env.PORT}',
    'https://api.example.com:${variables.port}/v1',
    'https://${credentials.tenant}.example.com',
    '${env.ORIGIN}/v1',
    '${credentials.origin}',
    '${variables.origin}/${variables.path}',
    'https://api.example.com/bot${env.TOKEN}',
  ])('is shown as in the config: %s', async (baseUrl) => {
    const names = [...baseUrl.matchAll(/variables\.(\w+)/g)].map(([, name]) => `${name}: {}`)
    const text = `flexgen: 1\nbaseUrl: ${baseUrl}\n${names.length ? `variables: { ${names} }\n` : ''}`
    expect(below(await explained(text), request)).toBe(`GET ${baseUrl}/example`)
  })
})

describe('oauth2', () => {
  const code = `type: oauth2
authorizationUrl: https://login.example.com/authorize
accessTokenUrl: https://login.example.com/token
clientId: app
clientSecret: \${env.CLIENT_SECRET}`

  test('is explained as a login, a request, and the handling of a 401', async () => {
    expect(
      await explained(config(code)),
    ).toBe(`Requests of the acme client. \`\${…}\` is a value that you provide; <…> comes from a server or is computed.

Login. The user opens this URL in a browser:

  GET https://login.example.com/authorize
    query   response_type: code
    query   client_id: app
    query   redirect_uri: http://127.0.0.1:8976/callback
    query   state: <state>
    query   code_challenge: <computed>
    query   code_challenge_method: S256

With the code from the redirect, the client requests tokens:

  POST https://login.example.com/token
    header  accept: application/json
    header  content-type: application/x-www-form-urlencoded
    body    grant_type: authorization_code
    body    code: <code>
    body    redirect_uri: http://127.0.0.1:8976/callback
    body    code_verifier: <code verifier>
    body    client_id: app
    body    client_secret: \${env.CLIENT_SECRET}

A request, such as \`client.fetch('/example')\`:

  GET https://api.example.com/v1/example
    header  authorization: Bearer <access token>

On 401, the client requests new tokens:

  POST https://login.example.com/token
    header  accept: application/json
    header  content-type: application/x-www-form-urlencoded
    body    grant_type: refresh_token
    body    refresh_token: <refresh token>
    body    client_id: app
    body    client_secret: \${env.CLIENT_SECRET}

It then sends the request again, once. A second 401 is returned as is. If the server refuses new tokens (\`invalid_grant\`), the call fails with \`login_required\`. Without a refresh token, the call fails with \`login_required\`. A token with a known expiry is renewed 30s before it, or a tenth of its lifetime before it if that is less.

Values:

  \${env.CLIENT_SECRET}  from the environment, or the option \`env\`; \`credentials.clientSecret\` overrides it
`)
  })

  // issue 12, B4
  test('shows a reference that is sent as a number', async () => {
    const explanation = await explained(
      config(
        `type: jwt
payload: { exp: "\${variables.end}", nbf: "\${env.START}" }`,
        'variables: { end: {} }\n',
      ),
    )
    expect(explanation).toMatch(/"exp":.*\$\{variables\.end\}/)
    expect(explanation).toMatch(/"nbf":.*\$\{env\.START\}/)
  })

  // issue 12, B3
  test('shows the text around a reference, and each credential that overrides it', async () => {
    const explanation = await explained(
      config(`type: basic
username: "id \${env.ACCOUNT}"
password: "\${env.ACCOUNT}:\${env.KEY}"`),
    )
    expect(explanation).toContain('Basic base64(id ${env.ACCOUNT}:${env.ACCOUNT}:${env.KEY})')
    expect(explanation).toContain(
      '${env.ACCOUNT}  from the environment, or the option `env`; `credentials.username` overrides it\n',
    )
    expect(explanation).toContain('${env.KEY}      from the environment, or the option `env`\n')
    const both = await explained(
      config(`type: basic
username: "\${env.ACCOUNT}"
password: "\${env.ACCOUNT}"`),
    )
    expect(both).toContain('`credentials.username`, `credentials.password` override it')
  })

  test('names the statuses that renew tokens, and those that do not', async () => {
    const explanation = await explained(
      config(`${code}
refresh: { errorStatusCodes: "403;419", errorBody: { path: error.code, equals: 7 }, refreshBefore: "off" }`),
    )
    expect(explanation).toContain('\n\nOn 401, the response is returned as is; nothing is sent again.\n\n')
    expect(explanation).toContain(
      '\n\nOn 403 and 419, or on 2xx JSON with 7 as `error.code`, the client requests new tokens:\n',
    )
    expect(explanation).toContain('A second 403 is returned as is.')
    expect(explanation).not.toContain('known expiry')
  })

  test('says that `refresh: false` renews nothing', async () => {
    const explanation = await explained(config(`${code}\nrefresh: false`))
    expect(explanation).toContain('On 401, the response is returned as is; nothing is sent again.')
    expect(explanation).not.toContain('new tokens')
  })

  test('says what fails for a grant without a login', async () => {
    const explanation = await explained(
      config(`type: oauth2
grantType: client_credentials
accessTokenUrl: https://login.example.com/token
clientId: app
clientAuthentication: client_secret_basic
clientSecret: \${env.CLIENT_SECRET}
tokenRequest: { bodyFormat: json }`),
    )
    expect(below(explanation, 'Before its first request')).toBe(`POST https://login.example.com/token
  header  accept: application/json
  header  authorization: Basic base64(app:\${env.CLIENT_SECRET})
  header  content-type: application/json
  body    grant_type: client_credentials`)
    expect(explanation).toContain('the call fails with `token_request`.')
    expect(explanation).not.toContain('Without a refresh token')
  })

  test.each([
    ['${token.instance_url}/v1', '["*.example.org"]', '${token.instance_url}/v1/example'],
    ['https://${token.dc}.example.org', '["*.example.org"]', 'https://${token.dc}.example.org/example'],
    ['https://${redirect.dc}.example.org', '[eu.example.org]', 'https://eu.example.org/example'],
    ['${token.url}', '[eu.example.org]', 'https://eu.example.org/example'],
    ['https://api.example.org/${redirect.realm}', '[]', 'https://api.example.org/${redirect.realm}/example'],
  ])('fills in %s with an allowed host of %s', async (baseUrl, hosts, url) => {
    const text = config(code, `allowedHosts: ${hosts}\n`).replace('https://api.example.com/v1', baseUrl)
    expect(below(await explained(text), request).split('\n')[0]).toBe(`GET ${url}`)
  })
})

test('works with every choice of oauth2', async () => {
  const found: string[] = []
  for (const row of rows) {
    const explanation = await explained(`flexgen: 1\n${configOf(row)}\n`)
    const isWhole = explanation.includes('\n\nOn ') && explanation.includes(`\n\n${request}`)
    const hasOurs = /(?<![0-9a-f])f[0-9a-f]{23}|undefined|\[object|NaN/.test(explanation)
    if (!isWhole || hasOurs) found.push(`${JSON.stringify(row)}\n${explanation}`)
  }
  expect(rows.length).toBeGreaterThan(50)
  expect(found).toEqual([])
})

test('docs/getting-started.md shows the actual output', async () => {
  const path = new URL('../../docs/getting-started.md', import.meta.url)
  const page = readFileSync(path, 'utf8').replaceAll('\r\n', '\n')
  const section = page.split('\n## 2. Write a config\n')[1]?.split('\n## 4. ')[0] ?? ''
  const [written = '', shown = ''] = [...section.matchAll(/```(?:yaml|text)\n(.*?)```/gs)].map(
    ([, text]) => text,
  )
  expect(await explained(written)).toBe(shown)
})

describe('secrets', () => {
  test.each([
    ['type: bearer\ntoken: { literal: public-token }', 'authorization: Bearer ••••'],
    ['type: basic\nusername: ann\npassword: { literal: public-token }', 'Basic base64(ann:••••)'],
    ['type: none', 'x-api-key: ••••'],
  ])('in the config are hidden: %s', async (auth, words) => {
    const explanation = await explained(config(auth, 'headers: { X-Api-Key: public-token }\n'))
    expect(explanation).toContain(words)
    expect(explanation).not.toContain('public-token')
    expect(explanation).not.toContain(Buffer.from('ann:public-token').toString('base64'))
  })

  test.each([
    'type: awsSigV4\nservice: iam\nregion: us-east-1\naccessKey: "${env.ID}"\nsecretKey: { literal: public-token }',
    'type: oauth1\nconsumerKey: me\nconsumerSecret: { literal: public-token }\ntokenSecret: { literal: other-token }',
    'type: jwt\nsecret: { literal: public-token }\npayload: { iss: me }',
  ])('in the config are hidden, and so is a signature computed from them: %s', async (auth) => {
    const explanation = await explained(config(auth))
    expect(explanation).toMatch(/signature="?<computed>|\)\.<computed>/i)
    expect(explanation).not.toMatch(/public-token|other-token|[Ss]ignature=[0-9a-f]{8}/)
    // They are not the reader's to set.
    expect(explanation).not.toContain('env.••••')
  })

  test('are not the names of cookies that a session reads or sends', async () => {
    const login = 'type: session\nlogin: { url: "https://api.example.com/login" }\naddTo: cookie\n'
    const read = await explained(config(`${login}accessTokenResponseCookie: [sessionid, csrftoken]`))
    expect(read).toContain('cookie: sessionid=<access token>; csrftoken=<cookie csrftoken>')
    const sent = await explained(config(`${login}accessTokenResponseKey: token\ncookieKey: sessionid`))
    expect(sent).toContain('cookie: sessionid=<access token>')
  })

  test.each(['key', 'api_key', 'access_token'])(
    'in the query are recognised by their name: %s',
    async (name) => {
      const url = `https://login.example.com/token?${name}=public-token&tenant=acme`
      const auth = `type: oauth2\ngrantType: client_credentials\naccessTokenUrl: ${url}\nclientId: app`
      const explanation = await explained(config(auth, `query: { ${name}: public-token, page: 2 }\n`))
      expect(explanation).not.toContain('public-token')
      expect(below(explanation, request)).toContain(`  query   ${name}: ••••\n  query   page: 2\n`)
      expect(below(explanation, 'Before')).toContain(`  query   ${name}: ••••\n  query   tenant: acme\n`)
    },
  )

  test('of the environment are not read, and nothing is sent', async () => {
    let connections = 0
    const server = createServer((_, response) => response.end()).on('connection', () => connections++)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const project = createProject({
      'acme.flexgen.yaml': `flexgen: 1
baseUrl: ${origin}
auth:
  type: oauth2
  authorizationUrl: ${origin}/authorize
  accessTokenUrl: ${origin}/token
  clientId: app
  clientSecret: \${env.ACME_SECRET}
  tokenStores: [file]
`,
    })
    const before = project.files()
    const { exitCode, stdout, stderr } = await project.run(['explain', 'acme.flexgen.yaml'], {
      env: { ACME_SECRET: 's3cret-of-mine' },
    })
    await new Promise((resolve) => server.close(resolve))
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`POST ${origin}/token`)
    expect(stdout + stderr).not.toContain('s3cret-of-mine')
    expect(connections).toBe(0)
    expect(project.files()).toEqual(before)
  })
})

describe.concurrent('the command', () => {
  const bearer = 'auth: { type: bearer }\n'
  const withHost = (rest: string): string =>
    `flexgen: 1\nbaseUrl: https://\${variables.host}\nvariables: { host: { pattern: "^[a-z.]+$" } }\n${rest}`

  test('accepts values for variables, and checks them', async () => {
    const project = createProject({ 'acme.flexgen.yaml': withHost(bearer) })
    const run = (...args: readonly string[]) => project.run(['explain', 'acme.flexgen.yaml', ...args])
    expect((await run()).stdout).toContain('GET https://${variables.host}/example\n')
    const given = await run('--variable', 'host=api.acme.example')
    expect(given).toMatchObject({ exitCode: 0, stderr: '' })
    expect(given.stdout).toContain('GET https://api.acme.example/example\n')
    const wrong = await run('--variable', 'host=API')
    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' })
    expect(wrong.stderr).toContain('host')
    const unknown = await run('--variable', 'hosts=x')
    expect(unknown).toMatchObject({ exitCode: 2, stdout: '' })
    expect(unknown.stderr).toContain('The config has no variable `hosts`. Did you mean `host`?')
  })

  test('reports a value that no stand-in can replace', async () => {
    const auth = 'auth: { type: jwt, algorithm: ES256, privateKey: "${env.A}${env.B}" }\n'
    const project = createProject({ 'acme.flexgen.yaml': withHost(auth) })
    const { exitCode, stdout, stderr } = await project.run(['explain', 'acme.flexgen.yaml'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^flexgen: The client does not work with placeholder values: /)
    expect(stderr).toContain('Pass `--variable host=…`.')
  })

  test('are not blamed for a value that was passed', async () => {
    const project = createProject({
      'api.flexgen.yaml':
        'flexgen: 1\nbaseUrl: https://${variables.host}.example.com\nvariables: { host: { pattern: "^[a-z]+$" } }\n',
    })
    const { exitCode, stderr } = await project.run(['explain', 'api.flexgen.yaml', '--variable', 'host=A'])
    expect([exitCode, stderr]).toEqual([
      2,
      'flexgen: variables.host must match /^[a-z]+$/u. Pass `--variable host=…`.\n',
    ])
  })

  test('reports the problems of a config, and explains none with errors', async () => {
    const project = createProject({ 'acme.flexgen.yaml': withHost('auth: { type: bearer, tokn: x }\n') })
    const { exitCode, stdout, stderr } = await project.run(['explain', 'acme.flexgen.yaml'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toContain('config/unknown-key')
  })

  test.each([
    [['explain'], "missing required argument 'file'"],
    [['explain', 'other.flexgen.yaml'], 'There is no file `other.flexgen.yaml`.'],
    [['explain', '.'], '`explain` needs the path of one config; `.` contains 2 configs.'],
  ])('refuses %j', async (args, words) => {
    const project = createProject({ 'a.flexgen.yaml': withHost(''), 'b.flexgen.yaml': withHost('') })
    const { exitCode, stdout, stderr } = await project.run(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(words)
  })
})
