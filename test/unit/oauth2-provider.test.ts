import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { starterText } from '../../src/cli/init/starter.ts'
import { compile } from '../../src/compile.ts'
import { readProvider } from '../../src/schemes/oauth2-provider.ts'
import type { Metadata, Provider, Unusable } from '../../src/schemes/starter.ts'

const issuer = 'https://login.example.org'

function read(more: Metadata, grant?: string, from = issuer): Provider | Unusable {
  const metadata = {
    issuer: from,
    authorization_endpoint: `${from}/authorize`,
    token_endpoint: `${from}/token`,
    response_types_supported: ['code'],
    ...more,
  }
  return readProvider(metadata, from, grant)
}

/** The auth of the config that is written, which builds without a problem. */
function authOf(
  more: Metadata,
  grant?: string,
): Readonly<Record<string, unknown>> & { readonly text: string } {
  const found = read(more, grant)
  if ('unusable' in found) throw new Error(found.unusable)
  const provider = { ...found, source: 'https://login.example.org/metadata' }
  const starter = { name: 'acme', baseUrl: 'https://api.example.org', type: 'oauth2' } as const
  const text = starterText({ ...starter, choices: found.choices, provider }, './schema.json')
  const { diagnostics } = compile({ path: 'acme.flexgen.yaml', text })
  expect(diagnostics, text).toEqual([])
  return { ...parse(text).auth, text }
}

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code'
const device = { device_authorization_endpoint: 'https://login.example.org/device' }

describe('metadata of a provider', () => {
  test.each<readonly [grants: readonly string[] | undefined, more: Metadata, auth: object]>([
    [undefined, {}, { authorizationUrl: 'https://login.example.org/authorize' }],
    [undefined, { authorization_endpoint: undefined, ...device }, { grantType: 'device_code' }],
    [[deviceGrant], device, { grantType: 'device_code', deviceAuthorizationUrl: `${issuer}/device` }],
    [['password', 'client_credentials'], {}, { grantType: 'client_credentials' }],
    [['password'], {}, { grantType: 'password', username: '${env.ACME_USERNAME}' }],
    // An implicit flow alone has no codes.
    [
      ['authorization_code', 'client_credentials'],
      { response_types_supported: ['token'] },
      { grantType: 'client_credentials' },
    ],
    [
      ['authorization_code', 'password'],
      { authorization_endpoint: 'http://login.example.org' },
      { grantType: 'password' },
    ],
  ])('with the grants %j and %j', (grants, more, auth) => {
    expect(authOf({ grant_types_supported: grants, ...more })).toMatchObject(auth)
  })

  test.each([
    'authorization_code',
    'client_credentials',
    'device_code',
    'password',
    'refresh_token',
    'jwt_bearer',
  ])('with the grant %s, which the user names', (grant) => {
    const { grantType = 'authorization_code' } = authOf(device, grant)
    expect(grantType).toBe(grant)
    const isListed = (more: Metadata): unknown => (read({ ...device, ...more }, grant) as Provider).isListed
    expect(isListed({ grant_types_supported: ['implicit'] })).toBe(false)
    const names = { device_code: deviceGrant, jwt_bearer: 'urn:ietf:params:oauth:grant-type:jwt-bearer' }
    const name = grant === 'device_code' || grant === 'jwt_bearer' ? names[grant] : grant
    expect(isListed({ grant_types_supported: [name] })).toBe(true)
  })

  test.each([
    ['https://login.example.org/revoke', 'https://login.example.org/revoke'],
    ['https://login.example.org/${x}', 'https://login.example.org/$${x}'],
    ['http://login.example.org/revoke', undefined],
    ['', undefined],
    [7, undefined],
    [undefined, undefined],
  ])('with the revocation endpoint %j', (revocation_endpoint, revocationUrl) => {
    for (const grant of [
      'authorization_code',
      'client_credentials',
      'device_code',
      'password',
      'jwt_bearer',
    ]) {
      expect(authOf({ ...device, revocation_endpoint }, grant)['revocationUrl']).toBe(revocationUrl)
    }
    const { endpoints } = read({ revocation_endpoint }) as Provider
    expect(endpoints.some(({ key }) => key === 'revocationUrl')).toBe(revocationUrl !== undefined)
  })

  test('names the other grants that can be used', () => {
    const grants = ['password', 'authorization_code', deviceGrant, 'refresh_token', 'implicit']
    expect(read({ grant_types_supported: grants })).toMatchObject({
      otherGrants: ['password', 'refresh_token'],
    })
  })

  test.each<readonly [methods: readonly string[] | undefined, more: Metadata, auth: object]>([
    [undefined, {}, { clientAuthentication: 'client_secret_basic' }],
    [['tls_client_auth', 'client_secret_post'], {}, { clientAuthentication: 'client_secret_post' }],
    [['none', 'client_secret_post'], {}, { clientAuthentication: 'client_secret_post' }],
    [['none'], {}, { clientAuthentication: 'none' }],
    [
      ['private_key_jwt'],
      { token_endpoint_auth_signing_alg_values_supported: ['ES256K', 'ES256'] },
      { clientAssertion: { algorithm: 'ES256', privateKey: '${env.ACME_CLIENT_PRIVATE_KEY}' } },
    ],
    [
      ['client_secret_jwt'],
      {},
      {
        clientAuthentication: 'private_key_jwt',
        clientAssertion: { algorithm: 'HS256', secret: '${env.ACME_CLIENT_SECRET}' },
      },
    ],
  ])('with the client authentications %j and %j', (methods, more, auth) => {
    const metadata = { token_endpoint_auth_methods_supported: methods, ...more }
    expect(authOf(metadata)).toMatchObject(auth)
    // With other grants too.
    for (const grant of ['client_credentials', 'device_code', 'refresh_token'])
      authOf({ ...metadata, ...device }, grant)
  })

  test('prefers no secret for device codes', () => {
    const methods = { token_endpoint_auth_methods_supported: ['client_secret_basic', 'none'] }
    expect(authOf({ ...methods, ...device }, 'device_code')).toMatchObject({ clientAuthentication: 'none' })
    expect(authOf(device, 'device_code')).toMatchObject({ clientAuthentication: 'client_secret_basic' })
  })

  test.each([
    [undefined, undefined],
    [['S256', 'plain'], undefined],
    [['plain'], 'plain'],
    [['S512'], 'off'],
  ])('with the PKCE methods %j', (methods, pkce) => {
    const auth = authOf({ code_challenge_methods_supported: methods })
    expect(auth['pkce']).toBe(pkce)
    expect(auth.text.includes('# pkce: "off"')).toBe(methods === undefined)
  })

  test.each([
    [true, issuer],
    [false, undefined],
    ['true', undefined],
    [undefined, undefined],
  ])('with support for `iss` %j', (value, written) => {
    const metadata = { authorization_response_iss_parameter_supported: value }
    expect(authOf(metadata)['issuer']).toBe(written)
    expect(authOf(metadata, 'client_credentials')['issuer']).toBe(undefined)
  })
})

test.each<readonly [what: string, more: Metadata, words: string]>([
  ['no token endpoint', { token_endpoint: undefined }, 'The metadata has no `token_endpoint`.'],
  ['no endpoint for logins', { authorization_endpoint: undefined }, 'has no `authorization_endpoint`'],
  [
    'a list as an endpoint',
    { token_endpoint: ['https://x.example'] },
    '`token_endpoint` in the metadata must be an https URL',
  ],
  ['http', { token_endpoint: 'http://tokens.example/t' }, 'must be an https URL'],
  ['http on this machine', { token_endpoint: 'http://localhost/t' }, 'must be an https URL'],
  ['a program', { authorization_endpoint: 'javascript:alert(1)' }, 'must be an https URL'],
  ['a port that does not exist', { token_endpoint: 'https://tokens.example:99999/' }, 'must be an https URL'],
  ['a user name', { token_endpoint: 'https://u:p@tokens.example/t' }, 'must not contain a user name'],
  ['a fragment', { token_endpoint: 'https://tokens.example/t#' }, 'must not contain a user name'],
  ['a backslash', { token_endpoint: 'https://tokens.example\\t' }, 'must not contain a user name'],
  ['a line break', { token_endpoint: 'https://tokens.example/t\n#' }, 'must be an https URL'],
  [
    'a long endpoint',
    { token_endpoint: `https://tokens.example/${'t'.repeat(3000)}` },
    'must be an https URL',
  ],
  [
    'implicit only',
    { grant_types_supported: ['implicit'] },
    'lists no grant that flexgen can choose, only `implicit`.',
  ],
  ['an empty list of grants', { grant_types_supported: [] }, 'lists no grant that flexgen can choose.'],
  [
    'certificates only',
    { token_endpoint_auth_methods_supported: ['tls_client_auth'] },
    'lists no client authentication that flexgen supports, only `tls_client_auth`.',
  ],
  [
    'many unknown methods',
    { token_endpoint_auth_methods_supported: ['a', 'b', 'c', 'd', 'e', 'f'] },
    'supports, only `a`, `b`, `c`, `d`, `e` and others.',
  ],
  [
    'no codes',
    { response_types_supported: ['token'] },
    '`response_types_supported` in the metadata does not list `code`.',
  ],
])('refuses %s', (_, more, words) => {
  expect(read(more)).toEqual({ unusable: expect.stringContaining(words) })
})

test('accepts http on this machine from a provider there', () => {
  const from = 'http://localhost:8080'
  expect(read({}, undefined, from)).toMatchObject({ choices: { accessTokenUrl: `${from}/token` } })
})

test('reads no member that the metadata inherits', () => {
  const metadata = Object.create({ token_endpoint: 'https://x.example/t' }) as Metadata
  expect(readProvider(metadata, issuer, undefined)).toEqual({
    unusable: 'The metadata has no `token_endpoint`.',
  })
})
