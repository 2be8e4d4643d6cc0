import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fileIfThere, findProgram } from './external.ts'
import { type RunningServer, startServer } from './servers.ts'

/** A server that protects files with HTTP Digest. The files contain `welcome`. */
export interface DigestPeer extends RunningServer {
  readonly origin: string
}

/** The user with access. */
export const digestUsers: readonly { readonly username: string; readonly password: string }[] = [
  { username: 'me', password: 'correct "horse" \\ pässwörd' },
  { username: 'Zoë', password: 's3cret' },
]

/** Paths that lighttpd protects: the algorithms, and whether names are hashed. */
export const lighttpdPaths: Readonly<
  Record<string, { readonly algorithms: string; readonly userhash?: boolean }>
> = {
  '/md5/': { algorithms: 'MD5' },
  '/sha-256/': { algorithms: 'SHA-256' },
  '/sha-512-256/': { algorithms: 'SHA-512-256' },
  '/all/': { algorithms: 'MD5|SHA-256|SHA-512-256' },
  '/userhash/': { algorithms: 'SHA-256', userhash: true },
}

/** Paths that Apache protects. It only supports MD5 with `qop=auth`. */
export const apachePaths: Readonly<Record<string, readonly string[]>> = {
  '/plain/': [],
  /** A nonce expires after a second; responses have `nextnonce`. */
  '/short/': ['AuthDigestNonceLifetime 1'],
  /** Each nonce is valid for one request. */
  '/once/': ['AuthDigestNonceLifetime 0'],
  /** Each count of a nonce must be above the previous one. */
  '/counted/': ['AuthDigestNcCheck On'],
}

const apacheModules = '/usr/lib/apache2/modules'

/** Paths of the programs, if they are installed. */
export const lighttpdProgram: string | undefined = findProgram('lighttpd')
export const apacheProgram: string | undefined =
  fileIfThere(join(apacheModules, 'mod_auth_digest.so')) && findProgram('apache2')

function hash(algorithm: 'md5' | 'sha256', text: string): string {
  return createHash(algorithm).update(text, 'utf8').digest('hex')
}

/** lighttpd with mod_auth: MD5, SHA-256 and SHA-512-256, hashed user names, and names beyond ASCII. */
export async function startLighttpd(): Promise<DigestPeer> {
  const { ports, folder, stop } = await startServer({
    name: 'lighttpd',
    ports: 1,
    files: (ports, token) => ({
      [token]: token,
      welcome: 'welcome',
      users: digestUsers.map(({ username, password }) => `${username}:${password}\n`).join(''),
      hashes: digestUsers
        .map(({ username, password }) => {
          const ha1 = hash('sha256', `${username}:/userhash/:${password}`)
          return `${username}:/userhash/:${ha1}:${hash('sha256', `${username}:/userhash/`)}\n`
        })
        .join(''),
      'lighttpd.conf': lighttpdConfig(ports[0] ?? 0),
    }),
    args: ['-D', '-f', 'lighttpd.conf'],
  })
  return { origin: `http://127.0.0.1:${ports[0]}`, folder, stop }
}

function lighttpdConfig(port: number): string {
  const rules = Object.entries(lighttpdPaths).map(
    ([path, { algorithms, userhash }]) => `  "${path}" => (
    "method" => "digest", "algorithm" => "${algorithms}", "realm" => "${path}", "require" => "valid-user",
    "userhash" => "${userhash ? 'enable' : 'disable'}", "nonce-secret" => "a secret of this server's own"
  ),`,
  )
  return `server.bind = "127.0.0.1"
server.port = ${port}
server.document-root = var.CWD
server.modules = ("mod_rewrite", "mod_auth", "mod_authn_file")
auth.backend = "plain"
auth.backend.plain.userfile = "users"
auth.backend.htdigest.userfile = "hashes"
$HTTP["url"] =~ "^/userhash/" { auth.backend = "htdigest" }
auth.require = (
${rules.join('\n')}
)
url.rewrite-if-not-file = (${Object.keys(lighttpdPaths)
    .map((path) => `"^${path}" => "/welcome"`)
    .join(', ')})
`
}

/** Apache with mod_auth_digest: `nextnonce`, and nonces that expire. */
export async function startApache(): Promise<DigestPeer> {
  const { ports, folder, stop } = await startServer({
    name: 'apache2',
    ports: 1,
    files: (ports, token) => ({
      [token]: token,
      welcome: 'welcome',
      users: Object.keys(apachePaths)
        .flatMap((path) =>
          digestUsers.map(
            ({ username, password }) =>
              `${username}:${path}:${hash('md5', `${username}:${path}:${password}`)}\n`,
          ),
        )
        .join(''),
      'apache.conf': apacheConfig(ports[0] ?? 0),
    }),
    args: ['-D', 'FOREGROUND', '-d', '.', '-f', 'apache.conf'],
    hasOtherWorkers: true,
  })
  return { origin: `http://127.0.0.1:${ports[0]}`, folder, stop }
}

function apacheConfig(port: number): string {
  const modules = [
    'mpm_event',
    'authn_core',
    'authn_file',
    'authz_core',
    'authz_user',
    'auth_digest',
    'alias',
  ]
  const places = Object.entries(apachePaths).map(
    ([path, directives]) => `<Location "${path}">
  AuthType Digest
  AuthName "${path}"
  AuthUserFile users
  Require valid-user
  ${directives.join('\n  ')}
</Location>`,
  )
  return `${modules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`).join('\n')}
User www-data
Group www-data
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile apache.pid
DefaultRuntimeDir .
DocumentRoot .
ErrorLog error.log
LogLevel warn
AliasMatch "^(${Object.keys(apachePaths).join('|')})" welcome
${places.join('\n')}
`
}
