import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { fileIfThere } from './external.ts'
import type { KnownClient } from './oidc-provider.ts'
import { type ProtectedApi, startProtectedApi } from './protected-api.ts'

/*
 * @node-oauth/oauth2-server with a model in memory, and an API whose requests it checks. It is as strict as real
 *   servers: a refresh token is single-use, and a reused one ends its grant.
 */

/** The server's module; `undefined` if it is not installed. */
export const oauth2Server: string | undefined = fileIfThere(
  fileURLToPath(new URL('../runtimes/node_modules/@node-oauth/oauth2-server/index.js', import.meta.url)),
)

/** The parts of the server that are used. They are typed here because it may not be installed. */
interface OAuth2ServerModule {
  new (options: object): Endpoints
  readonly Request: new (request: object) => object
  readonly Response: new () => ServerAnswer
}

interface Endpoints {
  readonly token: Endpoint
  readonly authorize: Endpoint
  readonly authenticate: Endpoint
}

type Endpoint = (request: object, response: ServerAnswer) => Promise<unknown>

interface ServerAnswer {
  readonly status?: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

interface Client {
  readonly id: string
  readonly secret?: string
  readonly grants: readonly string[]
  readonly redirectUris: readonly string[]
}

/** Tokens as the server keeps them. */
interface SavedToken {
  readonly accessToken: string
  accessTokenExpiresAt: Date
  readonly refreshToken?: string
  readonly scope?: readonly string[]
  readonly client: Client
  readonly user: User
  /** Our own: numbers the grants. */
  readonly grant: number
}

interface User {
  readonly name: string
  /** Our own: the grant that a refresh continues. */
  readonly grant?: number
}

type SavedCode = Readonly<Record<string, unknown>> & { readonly authorizationCode: string }

/** A client with a secret, and the identifier of one without. */
export const serverClient: KnownClient = {
  clientId: 'app',
  clientSecret: 's3cret+with/odd%chars of&the=client',
}
export const publicServerClient = 'public-app'

/** The user. The password has characters that forms encode. */
export const serverUser = { username: 'alice@example.com', password: 'pass wörd+&=%41"' } as const

export const serverRedirectUri = 'http://127.0.0.1:8976/callback'

export interface OAuth2Server {
  readonly origin: string
  readonly api: ProtectedApi
  /** The token endpoint's calls so far: the grant type, and the status of the response. */
  readonly tokenCalls: readonly (readonly [grantType: string, status: number])[]
  /** Makes an access token expire now. */
  readonly expire: (accessToken: string) => void
  /** Ends the grant of a refresh token. */
  readonly endGrant: (refreshToken: string) => void
  readonly stop: () => Promise<void>
}

const scopes = ['read', 'write']

/** Starts the server and its API on the loopback address. */
export async function startOAuth2Server(): Promise<OAuth2Server> {
  if (oauth2Server === undefined) throw new Error('@node-oauth/oauth2-server is not installed')
  // The package's one export.
  const Server = createRequire(import.meta.url)(oauth2Server) as OAuth2ServerModule
  const memory = inMemory()
  const endpoints = new Server({
    model: memory.model,
    // The model decides whether a client must have a secret.
    requireClientAuthentication: { password: false, refresh_token: false },
    enablePlainPKCE: true,
    allowBearerTokensInQueryString: true,
    authenticateHandler: { handle: () => ({ name: serverUser.username }) },
  })
  const tokenCalls: (readonly [string, number])[] = []

  /** Passes a request to an endpoint. */
  async function ask(
    name: keyof Endpoints,
    incoming: IncomingMessage,
    body: string,
  ): Promise<ServerAnswer & { readonly result?: unknown; readonly status: number }> {
    const { searchParams } = new URL(`${incoming.url}`, 'http://localhost')
    const request = new Server.Request({
      headers: incoming.headers,
      method: incoming.method,
      query: Object.fromEntries(searchParams),
      body: Object.fromEntries(new URLSearchParams(body)),
    })
    const response = new Server.Response()
    try {
      const result = await endpoints[name](request, response)
      return { headers: response.headers, body: response.body, status: response.status ?? 200, result }
    } catch (thrown) {
      // The package's errors have these members.
      const { code, name: error, message } = thrown as Error & { readonly code: number }
      const { headers } = response
      if (headers['location']) return { headers, body: '', status: response.status ?? 302 }
      return { headers, status: code, body: { error, error_description: message } }
    }
  }

  const server = createServer(async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const sent = await text(incoming)
    const name = incoming.url?.startsWith('/authorize') ? 'authorize' : 'token'
    const { status, headers, body } = await ask(name, incoming, sent)
    if (name === 'token') tokenCalls.push([new URLSearchParams(sent).get('grant_type') ?? '', status])
    outgoing.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const api = await startProtectedApi(async (incoming) => {
    const { status, result } = await ask('authenticate', incoming, '')
    const { client, user, scope } = (result ?? {}) as Partial<SavedToken>
    return status === 200 ? { client: client?.id, user: user?.name, scope } : undefined
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    api,
    tokenCalls,
    expire: memory.expire,
    endGrant: memory.endGrant,
    stop: async () => {
      await api.stop()
      server.close()
      server.closeAllConnections()
      await once(server, 'close').catch(() => undefined)
    },
  }
}

/** The model with the state of the server. */
function inMemory(): Pick<OAuth2Server, 'expire' | 'endGrant'> & { readonly model: object } {
  const tokens = new Map<string, SavedToken>()
  const refreshTokens = new Map<string, SavedToken>()
  const used = new Map<string, number>()
  const codes = new Map<string, SavedCode>()
  let grants = 0
  const clients: readonly Client[] = [
    {
      id: serverClient.clientId,
      secret: serverClient.clientSecret,
      grants: ['password', 'refresh_token', 'client_credentials', 'authorization_code'],
      redirectUris: [serverRedirectUri],
    },
    {
      id: publicServerClient,
      grants: ['password', 'refresh_token', 'authorization_code'],
      redirectUris: [serverRedirectUri],
    },
  ]

  function endGrant(grant: number | undefined): void {
    for (const all of [tokens, refreshTokens]) {
      for (const [text, token] of all) if (token.grant === grant) all.delete(text)
    }
  }

  const model = {
    // The server calls it without a secret for its authorization endpoint, and if none was sent.
    getClient: async (id: string, secret?: string | null) =>
      clients.find((client) => client.id === id && (secret === null || client.secret === secret)),
    getUser: async (username: string, password: string): Promise<User | undefined> =>
      username === serverUser.username && password === serverUser.password ? { name: username } : undefined,
    getUserFromClient: async ({ id }: Client): Promise<User> => ({ name: id }),
    validateScope: async (_user: User, _client: Client, asked: readonly string[] = ['read']) =>
      asked.every((scope) => scopes.includes(scope)) && asked,
    saveToken: async (token: SavedToken, client: Client, user: User): Promise<SavedToken> => {
      const { grant = ++grants } = user
      const saved = { ...token, client, user: { ...user, grant }, grant }
      tokens.set(token.accessToken, saved)
      if (token.refreshToken !== undefined) refreshTokens.set(token.refreshToken, saved)
      return saved
    },
    getAccessToken: async (text: string) => tokens.get(text),
    getRefreshToken: async (text: string) => {
      if (used.has(text)) endGrant(used.get(text))
      return refreshTokens.get(text)
    },
    revokeToken: async ({ refreshToken = '', grant }: SavedToken): Promise<boolean> => {
      used.set(refreshToken, grant)
      // This also removes the old access token.
      for (const [text, token] of tokens) if (token.grant === grant) tokens.delete(text)
      return refreshTokens.delete(refreshToken)
    },
    saveAuthorizationCode: async (code: SavedCode, client: Client, user: User) => {
      const saved = { ...code, client, user }
      codes.set(code.authorizationCode, saved)
      return saved
    },
    getAuthorizationCode: async (text: string) => codes.get(text),
    revokeAuthorizationCode: async ({ authorizationCode }: SavedCode) => codes.delete(authorizationCode),
  }
  return {
    model,
    expire: (accessToken) => {
      const token = tokens.get(accessToken)
      if (token) token.accessTokenExpiresAt = new Date(Date.now() - 1000)
    },
    endGrant: (refreshToken) => endGrant(refreshTokens.get(refreshToken)?.grant),
  }
}
