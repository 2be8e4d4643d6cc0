import { readFileSync } from 'node:fs'
import type { OAuthClient, OAuthOptions } from '../oauth2/clients.ts'
import { type EmittedModule, load } from '../support/emitted.ts'

/** A client of `type: session`. */
export interface SessionClient extends OAuthClient {
  readonly logout: () => Promise<void>
}

export interface SessionOptions extends Omit<OAuthOptions, 'credentials'> {
  readonly credentials?:
    | Readonly<Record<string, string>>
    | (() => Readonly<Record<string, string>>)
    | undefined
}

export interface SessionModule extends Omit<EmittedModule, 'create'> {
  readonly create: (options: SessionOptions) => SessionClient
}

/** Text of a config in `examples/` or `recipes/`, without its first comments and the version. */
export function configOf(path: string): string {
  const text = readFileSync(new URL(`../../${path}.flexgen.yaml`, import.meta.url), 'utf8')
  return text.replaceAll('\r\n', '\n').replace(/^(#.*\n)*flexgen: 1\n/, '')
}

/** The compiled module of a config. */
export async function loadSession(config: string): Promise<SessionModule> {
  // Every config of this type has these members.
  return (await load(config)) as unknown as SessionModule
}

/** The user that a login of `sessionConfig` sends. */
export const user = { username: 'ann@example.com', password: 'pass+&=%41"' } as const

/**
 * Config of a client of `startOAuthServer`, which logs in at its token endpoint. The origin is the variable `origin`.
 *
 * @param keys of `auth`, as lines
 */
export function sessionConfig(...keys: readonly string[]): string {
  return `
    baseUrl: "\${variables.origin}"
    variables: { origin: {}, process: { default: main } }
    auth:
      type: session
      tokenStores: [file, redis, postgres]
      login:
        url: "\${variables.origin}/token"
        headers: { X-Process: "\${variables.process}" }
        body:
          grant_type: password
          username: "\${credentials.username}"
          password: "\${credentials.password}"
      accessTokenResponseKey: access_token
      expiresInResponseKey: expires_in
${keys.map((key) => `      ${key}`).join('\n')}`
}

/** Keys of a client whose session is renewed by a token that is valid once. */
export const renewedByToken: readonly string[] = [
  'refresh:',
  '  refreshTokenResponseKey: refresh_token',
  '  request:',
  '    url: "${variables.origin}/token"',
  '    headers: { X-Process: "${variables.process}" }',
  '    body: { grant_type: refresh_token, refresh_token: "${session.refreshToken}" }',
]

/** Records the requests that a client sends. */
export function watchedFetch(changed = (url: string): string => url): {
  readonly fetch: NonNullable<OAuthOptions['fetch']>
  readonly sent: string[]
} {
  const sent: string[] = []
  return {
    sent,
    fetch: (url, init) => {
      sent.push(`${init.method ?? 'GET'} ${url}`)
      return fetch(changed(url), init)
    },
  }
}
