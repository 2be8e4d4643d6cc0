/** `flexgen init --issuer`: what a provider's metadata becomes, and what providers must not be able to do. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createProject, type Project } from './project.ts'
import type { CliResult } from './run-cli.ts'

const oauthPlace = '/.well-known/oauth-authorization-server'
const openidPlace = '/.well-known/openid-configuration'

type Metadata = Readonly<Record<string, unknown>>
type Handler = (incoming: IncomingMessage, outgoing: ServerResponse, origin: string) => void

interface Stub {
  readonly origin: string
  /** Paths that were requested, in the order of their names. */
  readonly paths: () => readonly string[]
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
})

/** A provider, as a handler or as metadata by path. Other paths get a 404. */
async function startStub(
  provider: Handler | Readonly<Record<string, (origin: string) => unknown>>,
): Promise<Stub> {
  const paths: string[] = []
  const handler: Handler =
    typeof provider === 'function'
      ? provider
      : (incoming, outgoing, origin) => {
          const body = provider[`${incoming.url}`]?.(origin)
          outgoing.statusCode = body === undefined ? 404 : 200
          outgoing.end(JSON.stringify(body ?? 'not found'))
        }
  const server = createServer((incoming, outgoing) => {
    paths.push(`${incoming.url}`)
    handler(incoming, outgoing, `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths: () => [...paths].sort(),
  }
}

/** The smallest metadata with a login. */
const metadataOf = (origin: string, more: Metadata = {}): Metadata => ({
  issuer: origin,
  authorization_endpoint: `${origin}/authorize`,
  token_endpoint: `${origin}/token`,
  response_types_supported: ['code'],
  ...more,
})

interface Written extends CliResult {
  readonly project: Project
  /** The config, or `undefined` if none was written. */
  readonly text: string | undefined
  readonly auth: Readonly<Record<string, unknown>>
}

/** Runs `init`, and builds what it wrote. */
async function init(issuer: string, ...args: string[]): Promise<Written> {
  const project = createProject({})
  const result = await project.run(['init', 'acme', '--issuer', issuer, ...args])
  const name = 'acme.flexgen.yaml'
  const text = project.files().includes(name) ? project.read(name) : undefined
  expect(text === undefined).toBe(result.exitCode !== 0)
  if (text !== undefined) {
    expect(await project.run(['build', '--max-warnings', '0'])).toMatchObject({ exitCode: 0, stderr: '' })
  }
  return { ...result, project, text, auth: text === undefined ? {} : parse(text).auth }
}

/** The config for metadata, of which some members are set. */
async function initWith(more: Metadata, ...args: string[]): Promise<Written> {
  const { origin } = await startStub({ [oauthPlace]: (each) => metadataOf(each, more) })
  return init(origin, ...args)
}

describe.concurrent('init --issuer', () => {
  test('writes the endpoints, with comments that say where they come from', async () => {
    const { origin } = await startStub({
      [oauthPlace]: (each) =>
        metadataOf(each, {
          grant_types_supported: ['authorization_code', 'client_credentials', 'refresh_token'],
          token_endpoint_auth_methods_supported: ['none', 'client_secret_post', 'client_secret_basic'],
          code_challenge_methods_supported: ['plain', 'S256'],
          scopes_supported: ['openid', 'offline_access', 'https://scopes.example/read'],
          authorization_response_iss_parameter_supported: true,
          revocation_endpoint: `${each}/revoke`,
          registration_endpoint: `${each}/register`,
        }),
    })
    const { exitCode, stdout, stderr, text } = await init(origin, '--base-url', 'https://api.acme.test/v1')
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'written  acme.flexgen.yaml\n' })
    expect(stderr).toBe(`read  ${origin}${oauthPlace}
The grant is authorization_code. To use \`client_credentials\` or \`refresh_token\`, which the provider also supports, pass it as \`--grant\`.

Next steps:
  1. In the config, choose the \`scope\`, unless the API has none.
  2. Register a client with the API. Its redirect URL is \`http://127.0.0.1:8976/callback\`.
  3. Set ACME_CLIENT_ID, ACME_CLIENT_SECRET in the environment, or in a file \`.env\` for \`--env-file .env\`.
  4. Run \`npx flexgen build\` to write the client.
  5. Run \`npx flexgen login acme.flexgen.yaml\` to log in.
`)
    expect(text).toBe(`# yaml-language-server: $schema=./node_modules/flexgen/schema/flexgen.schema.json
# from ${origin}${oauthPlace}
flexgen: 1
name: acme
baseUrl: https://api.acme.test/v1
auth:
  type: oauth2
  authorizationUrl: ${origin}/authorize
  accessTokenUrl: ${origin}/token
  revocationUrl: ${origin}/revoke
  # As registered at the API. \`flexgen login\` listens there.
  redirectUri: http://127.0.0.1:8976/callback
  clientId: \${env.ACME_CLIENT_ID}
  clientSecret: \${env.ACME_CLIENT_SECRET}
  clientAuthentication: client_secret_basic
  # from token_endpoint_auth_methods_supported: none, client_secret_post, client_secret_basic
  # What the token allows:
  # scope: [read, write]
  # from scopes_supported: openid, offline_access, https://scopes.example/read
  # Google returns a refresh token only if it is requested:
  # authorizationParams: { access_type: offline, prompt: consent }
  # from authorization_response_iss_parameter_supported: true
  issuer: ${origin}
  tokenStores: [file]
output: { file: "generated/acme.mjs" }
`)
  })

  test('looks in both places, with the path of the issuer', async () => {
    const place = '/tenants/one/.well-known/openid-configuration'
    const stub = await startStub({ [place]: (each) => metadataOf(`${each}/tenants/one`) })
    const { exitCode, text } = await init(`${stub.origin}/tenants/one`)
    expect(exitCode).toBe(0)
    expect(text).toContain(`# from ${stub.origin}${place}\n`)
    expect(text).toContain(`  accessTokenUrl: ${stub.origin}/tenants/one/token\n`)
    expect(stub.paths()).toEqual([`${oauthPlace}/tenants/one`, place])
  })

  test('inserts the well-known part before a path, without its last slash', async () => {
    const stub = await startStub({ [`${oauthPlace}/a/b`]: (each) => metadataOf(`${each}/a/b/`) })
    expect(await init(`${stub.origin}/a/b/`)).toMatchObject({ exitCode: 0 })
    expect(stub.paths()).toContain(`/a/b${openidPlace}`)
  })

  test('prefers the metadata of RFC 8414, if it can be used', async () => {
    const both = (first: Metadata): ReturnType<typeof startStub> =>
      startStub({
        [oauthPlace]: (each) => metadataOf(each, { token_endpoint: `${each}/token/oauth`, ...first }),
        [openidPlace]: (each) => metadataOf(each, { token_endpoint: `${each}/token/openid` }),
      })
    const { origin } = await both({})
    expect((await init(origin)).auth).toMatchObject({ accessTokenUrl: `${origin}/token/oauth` })
    for (const broken of [{ issuer: 'https://other.example' }, { token_endpoint: 'none' }]) {
      const { origin: other } = await both(broken)
      expect((await init(other)).auth).toMatchObject({ accessTokenUrl: `${other}/token/openid` })
    }
  })

  test('follows redirects within the origin', async () => {
    const { origin } = await startStub((incoming, outgoing, each) => {
      if (incoming.url === '/metadata') outgoing.end(JSON.stringify(metadataOf(each)))
      else outgoing.writeHead(302, { location: '/metadata' }).end()
    })
    expect(await init(origin)).toMatchObject({ exitCode: 0 })
  })

  test('shows endpoints on other hosts', async () => {
    const { stderr } = await initWith({ token_endpoint: 'https://tokens.acme.test/token' })
    expect(stderr).toMatch(
      /These endpoints are on other hosts than 127\.0\.0\.1:\d+\. Check that they are the provider's:\n {2}accessTokenUrl {2}https:\/\/tokens\.acme\.test\/token\n/,
    )
  })
})

describe.concurrent('init --issuer refuses', () => {
  test('metadata of another provider, and an unusable grant', async () => {
    const other = await initWith({ issuer: 'https://evil.example' })
    expect(other).toMatchObject({ exitCode: 1, stdout: '' })
    expect(other.stderr).toContain('Its `issuer` is `https://evil.example`, not the URL that you passed.')
    const none = await initWith({ issuer: undefined })
    expect(none.stderr).toContain('Its `issuer` is missing')
    const { exitCode, stderr } = await initWith({}, '--grant', 'device_code')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('flexgen: The provider publishes no metadata that flexgen can use:\n')
    expect(stderr).toContain('    The metadata has no `device_authorization_endpoint`.\n')
  })

  test('values that a config cannot contain', async () => {
    const { exitCode, stderr } = await initWith({ token_endpoint: 'https://tokens.example:99999999/' })
    expect(exitCode).toBe(1)
    expect(stderr).toContain('`token_endpoint` in the metadata must be an https URL')
  })

  test.each<readonly [what: string, handler: Handler, words: string]>([
    ['a page', (_, outgoing) => outgoing.end('<html>'), 'The response is not a JSON object.'],
    ['a list', (_, outgoing) => outgoing.end('[]'), 'The response is not a JSON object.'],
    ['null', (_, outgoing) => outgoing.end('null'), 'The response is not a JSON object.'],
    [
      'deep nesting',
      (_, outgoing) => outgoing.end('['.repeat(900_000)),
      'The response is not a JSON object.',
    ],
    ['a failure', (_, outgoing) => outgoing.writeHead(503).end('{}'), 'It sent the status 503.'],
    ['a redirect to nowhere', (_, outgoing) => outgoing.writeHead(302).end(), 'It sent the status 302.'],
    [
      'a redirect to itself',
      (_, outgoing) => outgoing.writeHead(302, { location: '' }).end(),
      'It redirects too often.',
    ],
    ['a closed connection', (incoming) => incoming.socket.destroy(), 'It sent no complete response'],
    [
      'half a response',
      (incoming, outgoing) => {
        outgoing.writeHead(200, { 'content-length': '100' }).write('{', () => incoming.socket.destroy())
      },
      'It sent no complete response',
    ],
    [
      'a response without an end',
      (_, outgoing) => {
        const more = (): void => {
          while (!outgoing.destroyed && outgoing.write(' '.repeat(65_536)));
          if (!outgoing.destroyed) outgoing.once('drain', more)
        }
        more()
      },
      'It sent more than 1 MB.',
    ],
    [
      'a small response that becomes large',
      (_, outgoing) => outgoing.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      'It sent more than 1 MB.',
    ],
    [
      'a response that takes its time',
      (_, outgoing) => {
        outgoing.write('{')
        const drip = setInterval(() => outgoing.write(' '), 500)
        outgoing.once('close', () => clearInterval(drip))
      },
      'It sent no complete response within 10 seconds.',
    ],
  ])('%s', async (_, handler, words) => {
    const { origin } = await startStub(handler)
    const begun = Date.now()
    const { exitCode, stderr } = await init(origin)
    expect(exitCode).toBe(1)
    for (const place of [oauthPlace, openidPlace])
      expect(stderr).toContain(`  ${origin}${place}\n    ${words}`)
    expect(Date.now() - begun).toBeLessThan(30_000)
  })

  test('a redirect to another origin, without a request to it', async () => {
    const other = await startStub((_, outgoing) => outgoing.end('{}'))
    for (const location of [other.origin, other.origin.replace('http:', ''), 'http://u@127.0.0.1:1/']) {
      const { origin } = await startStub((_, outgoing) => outgoing.writeHead(307, { location }).end())
      const { exitCode, stderr } = await init(origin)
      expect(exitCode).toBe(1)
      expect(stderr).toContain('It redirects to another origin, which flexgen does not follow.')
    }
    expect(other.paths()).toEqual([])
  })

  test('wrong usage, without a request', async () => {
    const stub = await startStub((_, outgoing) => outgoing.end('{}'))
    const { origin } = stub
    const host = origin.replace('http://', '')
    const project = createProject({ 'there.flexgen.yaml': 'mine\n' })
    const cases: readonly (readonly [args: readonly string[], words: string])[] = [
      [[], 'the NAME of the API'],
      [['there'], '`there.flexgen.yaml` exists already'],
      [
        ['acme', '--auth', 'bearer'],
        '`--issuer` cannot be used with `--auth bearer`, only with `--auth oauth2`.',
      ],
      [['acme', '--list'], "option '--list' cannot be used with option '--issuer <url>'"],
      [['acme', '--grant', 'implicit'], '`implicit` is not a grant. Expected `authorization_code`'],
      [['acme', '--base-url', 'ftp://example.com'], '`baseUrl` must begin with'],
    ]
    for (const [args, words] of cases) {
      const { exitCode, stdout, stderr } = await project.run(['init', ...args, '--issuer', origin])
      expect({ exitCode, stdout }, stderr).toEqual({ exitCode: 2, stdout: '' })
      expect(stderr).toContain(words)
    }
    const urls: readonly (readonly [url: string, words: string])[] = [
      ['', 'must be an https URL such as `https://login.example.com`'],
      [host, 'must be an https URL'],
      ['http://login.example.com', 'http is allowed only on this machine'],
      [`http://alice:s3cret@${host}`, 'must not contain a user name or a password'],
      [`${origin}?a`, 'must not contain `?`, `#` or'],
      [`${origin}#`, 'must not contain `?`, `#` or'],
      [`${origin}\\@evil.example`, 'must not contain `?`, `#` or'],
      [`${origin}/a b`, 'must be an https URL'],
      [`${origin}/a${openidPlace}`, `must be the provider's identifier, such as \`${origin}/a\``],
      [`${origin}${oauthPlace}/a`, `must be the provider's identifier, such as \`${origin}/a\``],
    ]
    for (const [url, words] of urls) {
      const { exitCode, stdout, stderr } = await project.run(['init', 'acme', '--issuer', url])
      expect({ exitCode, stdout }, url).toEqual({ exitCode: 2, stdout: '' })
      expect(stderr).toContain(words)
      expect(stderr).not.toContain('s3cret')
    }
    expect(project.files()).toEqual(['package.json', 'there.flexgen.yaml'])
    expect(stub.paths()).toEqual([])
  })
})

const bomb = gzipSync(Buffer.alloc(50_000_000, ' '))

describe.concurrent('strings of a provider', () => {
  /** Starts a line, a comment, a command of a terminal or a runner, or a reference, if it can. */
  const evil = 'a\x1b]0;title\x07\n::stop-commands::x\r\n# flexgen-ignore\u2028##[add-path]\u202e${env.HOME}'

  test('contain nothing that becomes a reference', async () => {
    const { text, auth, project } = await initWith({
      authorization_endpoint: 'https://login.acme.test/authorize?a=${env.HOME}&b=$${env.PATH}',
      scopes_supported: ['${env.HOME}', '#', 'flexgen-ignore'],
      token_endpoint_auth_methods_supported: ['client_secret_post', '${credentials.x}'],
    })
    expect(auth['authorizationUrl']).toBe('https://login.acme.test/authorize?a=$${env.HOME}&b=$$${env.PATH}')
    expect(text?.match(/(?<!\$)\$\{[^}]*\}/g)).toEqual(['${env.ACME_CLIENT_ID}', '${env.ACME_CLIENT_SECRET}'])
    const client = project.read('generated/acme.mjs')
    expect(client).toContain('https://login.acme.test/authorize?a=${env.HOME}&b=$${env.PATH}')
    for (const line of text?.match(/^ *#.*flexgen-ignore.*$/gm) ?? ['none'])
      expect(line).toMatch(/^ *# from /)
  })

  test.each<readonly [what: string, more: Metadata, exitCode: number]>([
    ['an issuer', { issuer: evil }, 1],
    ['an endpoint', { token_endpoint: `https://tokens.example/${evil}` }, 1],
    ['grants', { grant_types_supported: [evil] }, 1],
    ['client authentications', { token_endpoint_auth_methods_supported: [evil, 'tls'] }, 1],
    [
      'lists that become comments',
      {
        scopes_supported: [evil, 'read', 7, null, { a: 1 }, 'x'.repeat(1000)],
        token_endpoint_auth_methods_supported: ['client_secret_post', evil],
        code_challenge_methods_supported: ['plain', evil],
        grant_types_supported: ['authorization_code', evil],
      },
      0,
    ],
    ['everything else', { [evil]: evil, __proto__: evil, service_documentation: evil }, 0],
  ])('control nothing: %s', async (_, more, exitCode) => {
    const { text = '', stdout, stderr, ...written } = await initWith(more)
    expect(written.exitCode).toBe(exitCode)
    expect(text).not.toMatch(/(?<!\$)\$\{env\.HOME/)
    for (const printed of [text, stdout, stderr]) {
      expect(printed).not.toMatch(/(?!\n)\p{Cc}|\p{Zl}|\u202e|##\[|^\s*::|^\s*# flexgen-ignore/mu)
    }
  })

  test('make a comment of a bounded length', async () => {
    const scopes = Array.from({ length: 3000 }, (_, index) => `scope-${index}`)
    const { text = '' } = await initWith({ scopes_supported: scopes })
    expect(text).toContain(', … (2960 more)\n')
    expect(text.length).toBeLessThan(3000)
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(110)
  })
})
