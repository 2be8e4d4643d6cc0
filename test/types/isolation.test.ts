import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { fragments } from '../../generated/fragments.ts'
import type { AuthText, AuthType, NotNeeded } from '../support/auth-types.ts'
import { emit } from './configs.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const header = 'flexgen: 1\nname: acme\nbaseUrl: https://api.example.com\n'

/** The clients of each auth type, one for each of its placements and sources. */
const auths: { readonly [Type in AuthType]: readonly AuthText<Type>[] | NotNeeded } = {
  none: ['type: none'],
  bearer: [
    'type: bearer',
    'type: bearer, token: "${env.TOKEN}"',
    'type: bearer, token: { literal: a }',
    'type: bearer, headerKey: X-Token, tokenPrefix: ""',
    'type: bearer, addTo: query',
  ],
  apiKey: [
    'type: apiKey, key: x-key',
    'type: apiKey, key: x-key, value: "${env.KEY}"',
    'type: apiKey, key: key, addTo: query',
    'type: apiKey, key: key, addTo: cookie',
    'type: apiKey, key: auth.key, addTo: body',
  ],
  basic: ['type: basic', 'type: basic, username: user, password: "${env.PASS}"'],
  jwt: [
    'type: jwt, expiresIn: 5m',
    'type: jwt, algorithm: RS256, jwtId: true',
    'type: jwt, algorithm: ES512, addTo: query',
  ],
  oauth1: [
    'type: oauth1, consumerKey: me',
    'type: oauth1, consumerKey: me, signatureMethod: RSA-SHA256, addTo: query',
    'type: oauth1, consumerKey: me, signatureMethod: PLAINTEXT, addTo: body',
    'type: oauth1, consumerKey: me, login: { requestTokenUrl: https://a.example/r, authorizationUrl: https://a.example, accessTokenUrl: https://a.example/a }',
  ],
  digest: ['type: digest', 'type: digest, algorithms: [SHA-256], qop: auth-int'],
  awsSigV4: [
    'type: awsSigV4, region: eu-west-1, service: s3',
    'type: awsSigV4, region: eu-west-1, service: execute-api, addTo: query',
  ],
  signature: 'not needed: its clients use hashes of several other types',
  oauth2: 'not needed: its clients use the code and the words of several other types',
  session: 'not needed: its clients use the tokens of oauth2; test/session/emitted.test.ts reads them',
}

/** Words of one auth type, in code, strings and comments. */
const words: Readonly<Record<AuthType, RegExp | NotNeeded>> = {
  none: 'not needed: it adds nothing',
  // Other types may use it as the scheme before a token.
  bearer: /bearer(?! \$)/i,
  apiKey: /api[-_ ]?key/i,
  // The user information of a URL, which no call may contain, is something else.
  jwt: /jw[st]/i,
  oauth1: /oauth/i,
  awsSigV4: /\bamz|sigv4|\baws/i,
  digest: /challenge|md5|cnonce/i,
  basic: /\bbasic|(?<!url\.)user ?name|(?<!url\.)password/i,
  signature: /placeEntries|requireReadable/,
  oauth2: /oauth2|refresh/i,
  session: /sessionRequest|loggingIn/,
}

const clients = Object.entries(auths).flatMap(([type, list]) =>
  typeof list === 'string'
    ? []
    : list.map((auth) => ({ type, auth, text: emit('acme', `${header}auth: { ${auth} }\n`) })),
)

/** Names of the fragments in a client. */
function held(text: string): readonly string[] {
  const declarations = /^(?:export )?(?:async )?(?:function|class|interface|type|const) (\w+)/gm
  const names = new Set(Array.from(text.matchAll(declarations), ([, name]) => name))
  return Object.keys(fragments).filter((name) => names.has(name))
}

/** Names of the fragments in clients of these types. */
function heldBy(types: readonly string[]): ReadonlySet<string> {
  return new Set(clients.filter(({ type }) => types.includes(type)).flatMap(({ text }) => held(text)))
}

test.each(clients)('contains no name that only other auth types have: $auth', ({ type, text }) => {
  const own = heldBy([type])
  const foreign = [...heldBy(Object.keys(auths).filter((other) => other !== type))].filter(
    (name) => !own.has(name),
  )
  expect(foreign.filter((name) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([])
})

test.each(clients)('contains no word of another auth type: $auth', ({ type, text }) => {
  for (const [other, word] of Object.entries(words)) {
    // Both are about a user name and a password.
    if (type === 'digest' && other === 'basic') continue
    if (other !== type && typeof word !== 'string') expect(word.exec(text)?.[0], other).toBeUndefined()
  }
})

test.each(clients)('mentions cookies only to keep the caller’s within the API: $auth', ({ auth, text }) => {
  const others = text
    .split('\n')
    .filter((line) => /cookie/i.test(line))
    // The check for browsers, and what redirects elsewhere drop, with their comments.
    .filter(
      (line) => !/ \* .*`Cookie`|\/\*\* .*`Cookie`|'cookie', 'host'\]|new Request\(.*cookie: '/.test(line),
    )
  if (auth.includes('cookie')) expect(others).not.toEqual([])
  else expect(others).toEqual([])
})

test('the names that only one auth type has are those of its own fragments', () => {
  const only = (type: string): readonly string[] => {
    const others = heldBy(Object.keys(auths).filter((other) => other !== type))
    return [...heldBy([type])].filter((name) => !others.has(name))
  }
  expect(only('basic')).toContain('basicAuthorization')
  expect(only('apiKey')).toContain('setCookie')
  // An auth type adds only its own fragments and those that every auth type may use.
  expect(only('bearer')).toEqual([])
  expect(only('none')).toEqual([])
})

test.each(clients.filter(({ auth }) => !auth.includes('query')))(
  'without a query in the config, none is removed from a redirect: $auth',
  ({ text }) => {
    const configured = readFileSync(join(root, 'templates/runtime/request/configured.ts'), 'utf8')
    const names = Array.from(
      configured.matchAll(/^export (?:function|interface|type) (\w+)/gm),
      ([, name]) => name,
    )
    expect(names).toContain('noteQuery')
    expect(held(text).filter((name) => names.includes(name))).toEqual([])
    expect(text).not.toMatch(/const ours|leave: /)
  },
)

test.each(clients.filter(({ auth }) => !auth.includes('env.')))(
  'without a reference to it, the environment is not read: $auth',
  ({ text }) => {
    expect(text).not.toMatch(/process\??\.env|readEnv|env\?/)
  },
)
