import { describe, expect, test } from 'vitest'
import { type ByAuthType, namedRowsOf } from '../support/auth-types.ts'
import { createClient, fakeFetch, load, rejection } from '../support/emitted.ts'

/* Values that no request can contain, and values that callers in JavaScript omit. */

const lone = '\ud800x'
const home = 'https://api.example.com'
const aws = { accessKey: 'AKIDEXAMPLE', secretKey: 'secret' }
const token = `accessTokenUrl: https://login.example.com/token, clientId: app`

interface Place {
  readonly config: string
  readonly options: object
  readonly code: 'invalid_credential' | 'invalid_variable'
}

const auth = (fields: string): string => `baseUrl: ${home}\nauth: { ${fields} }`
const variable = 'variables: { v: {}, w: { optional: true }, d: { default: x } }'
const credentialIn = (config: string, credentials: object): Place => ({
  config,
  options: { credentials },
  code: 'invalid_credential',
})
const variableIn = (config: string, variables: object = { v: lone }): Place => ({
  config: `${config}\n${variable}`,
  options: { variables },
  code: 'invalid_variable',
})

const placesOfTypes: ByAuthType<Readonly<Record<string, Place>>> = {
  none: 'not needed: it sends no value',
  apiKey: {
    'a cookie': credentialIn(auth('type: apiKey, key: sid, addTo: cookie'), { value: lone }),
  },
  bearer: {
    'a token of a header': credentialIn(auth('type: bearer'), { token: lone }),
    'a token of the query': credentialIn(auth('type: bearer, addTo: query'), { token: lone }),
  },
  basic: {
    'a user name': credentialIn(auth('type: basic'), { username: lone, password: 'p' }),
    'a password': credentialIn(auth('type: basic'), { username: 'u', password: lone }),
    'an environment variable': {
      config: auth('type: basic, username: "${env.U}", password: "${env.P}"'),
      options: { env: { U: 'u', P: lone } },
      code: 'invalid_credential',
    },
  },
  digest: {
    'a user name of digest': credentialIn(auth('type: digest'), { username: lone, password: 'p' }),
    'a password of digest': credentialIn(auth('type: digest'), { username: 'u', password: lone }),
  },
  jwt: {
    'an HS secret': credentialIn(auth('type: jwt'), { secret: lone }),
    'a private key': credentialIn(auth('type: jwt, algorithm: ES256'), { privateKey: lone }),
    'a claim': credentialIn(auth('type: jwt, payload: { sub: "${credentials.sub}" }'), {
      secret: 's',
      sub: lone,
    }),
  },
  oauth1: {
    'a consumer key': credentialIn(auth('type: oauth1, consumerKey: "${credentials.key}"'), {
      consumerSecret: 's',
      key: lone,
    }),
    'a consumer secret': credentialIn(auth('type: oauth1, consumerKey: me'), { consumerSecret: lone }),
    'an optional token secret': credentialIn(auth('type: oauth1, consumerKey: me'), {
      consumerSecret: 's',
      tokenSecret: lone,
    }),
  },
  awsSigV4: {
    'an access key': credentialIn(auth('type: awsSigV4, region: r, service: s3, addTo: query'), {
      ...aws,
      accessKey: lone,
    }),
    'a secret key': credentialIn(auth('type: awsSigV4, region: r, service: s3'), { ...aws, secretKey: lone }),
    'a session token': credentialIn(auth('type: awsSigV4, region: r, service: s3, addTo: query'), {
      ...aws,
      sessionToken: lone,
    }),
  },
  signature: {
    'a value of the query': credentialIn(
      auth(
        'type: signature, steps: { signature: { hmac: SHA-256, key: "${credentials.key}", of: a } }, query: { id: "${credentials.id}", s: "${steps.signature}" }',
      ),
      { key: 'k', id: lone },
    ),
  },
  oauth2: {
    'a form body of the token endpoint': credentialIn(
      auth(`type: oauth2, grantType: client_credentials, ${token}`),
      { clientSecret: lone },
    ),
    'a query of the token endpoint': credentialIn(
      auth(
        `type: oauth2, grantType: client_credentials, ${token}, tokenRequest: { method: GET, additionalPostData: { a: "\${credentials.a}" } }`,
      ),
      { clientSecret: 's', a: lone },
    ),
    'a JSON body of the token endpoint': credentialIn(
      auth(`type: oauth2, grantType: client_credentials, ${token}, tokenRequest: { bodyFormat: json }`),
      { clientSecret: lone },
    ),
    'Basic at the token endpoint': credentialIn(
      auth(
        `type: oauth2, grantType: client_credentials, ${token}, clientAuthentication: client_secret_basic, basicEncoding: form`,
      ),
      { clientSecret: lone },
    ),
    'an access token of the options': {
      config: auth(`type: oauth2, authorizationUrl: https://login.example.com/a, ${token}, addTo: query`),
      options: { credentials: { clientSecret: 's' }, tokens: { accessToken: lone } },
      code: 'invalid_credential',
    },
    'a value of a token response, in a path': {
      config: `baseUrl: ${home}/\${token.id}\nauth: { type: oauth2, authorizationUrl: https://login.example.com/a, ${token} }`,
      options: { credentials: { clientSecret: 's' }, tokens: { accessToken: 't', response: { id: lone } } },
      code: 'invalid_variable',
    },
  },
  session: {
    'a form body of a login': credentialIn(
      auth(
        `type: session, login: { url: "${home}/login", bodyFormat: form, body: { password: "\${credentials.password}" } }, accessTokenResponseKey: token`,
      ),
      { password: lone },
    ),
    'a JSON body of a login': credentialIn(
      auth(
        `type: session, login: { url: "${home}/login", body: { password: "\${credentials.password}" } }, accessTokenResponseKey: token`,
      ),
      { password: lone },
    ),
  },
}

const places: Readonly<Record<string, Place>> = {
  ...namedRowsOf(placesOfTypes),
  'a path': variableIn(`baseUrl: ${home}/\${variables.v}`),
  'a credential in a path': credentialIn(`baseUrl: ${home}/\${credentials.c}`, { c: lone }),
  'a host': variableIn('baseUrl: https://${variables.v}.example.com'),
  'an origin': variableIn('baseUrl: ${variables.v}'),
  'a header': variableIn(`baseUrl: ${home}\nheaders: { X-A: "\${variables.v}" }`),
  'the query': variableIn(`baseUrl: ${home}\nquery: { a: "\${variables.v}" }`),
  'an optional variable': variableIn(`baseUrl: ${home}\nquery: { a: "\${variables.w}" }`, { w: lone }),
  'a variable with a default': variableIn(`baseUrl: ${home}\nquery: { a: "\${variables.d}" }`, { d: lone }),
}

// issue 12, A12
describe('a lone surrogate', () => {
  test.each(Object.entries(places))(
    'in %s is refused by the client',
    async (_, { config, options, code }) => {
      const { fetch, sent } = fakeFetch()
      const client = await createClient(config, { fetch, ...options })
      for (const call of [client.fetch, client.sign]) {
        expect(await rejection(call('/'))).toMatchObject({ name: 'FlexgenError', code })
      }
      expect(sent).toEqual([])
    },
  )

  test('returned by a function is refused too', async () => {
    const client = await createClient(auth('type: basic'), {
      fetch: fakeFetch().fetch,
      credentials: { username: 'u', password: async () => lone },
    })
    expect(await rejection(client.fetch('/'))).toMatchObject({ code: 'invalid_credential' })
  })

  test.each([
    ['${variables.v}', { variables: { v: lone } }, 'invalid_variable'],
    ['${credentials.c}', { credentials: { c: lone } }, 'invalid_credential'],
  ])('in the baseUrl of a client, as %s, is refused when it is read', async (reference, options, code) => {
    const declared = reference.includes('variables') ? 'variables: { v: {} }' : ''
    const client = await createClient(`baseUrl: ${home}/${reference}\n${declared}`, options)
    expect(() => client.baseUrl).toThrow(expect.objectContaining({ code }))
  })

  test('does not include pairs: characters beyond U+FFFF are sent', async () => {
    const { fetch, sent } = fakeFetch()
    const client = await createClient(auth('type: bearer, addTo: query'), {
      fetch,
      credentials: { token: '😀' },
    })
    await client.fetch('/')
    expect(sent[0]?.url).toBe(`${home}/?access_token=%F0%9F%98%80`)
  })
})

// issue 12, A13
describe('options that callers in JavaScript omit', () => {
  const configs = {
    missing_variable: `baseUrl: https://\${variables.v}.example.com\nvariables: { v: {} }`,
    missing_credential: auth('type: bearer'),
  }
  const lacking: readonly (readonly [words: string, ...args: readonly unknown[]])[] = [
    ['nothing'],
    ['null', null],
    ['{}', {}],
    ['null for each', { variables: null, credentials: null, env: null }],
    ['empty maps', { variables: {}, credentials: {}, env: {} }],
    ['null in maps', { variables: { v: null }, credentials: { token: null } }],
  ]

  for (const [code, config] of Object.entries(configs)) {
    test.each(lacking)(`${code} if they are %s`, async (_, ...args) => {
      const { create } = await load(config)
      const client = (create as (...args: readonly unknown[]) => ReturnType<typeof create>)(...args)
      for (const call of [client.fetch, client.sign]) {
        expect(await rejection(call('/'))).toMatchObject({ name: 'FlexgenError', code })
      }
    })
  }

  test('null is like undefined if no option is required', async () => {
    const { create } = await load(`baseUrl: ${home}`)
    const client = (create as (options: unknown) => ReturnType<typeof create>)(null)
    expect((await client.sign('/a')).url).toBe(`${home}/a`)
  })
})
