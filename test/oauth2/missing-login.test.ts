import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fakeFetch, load, rejection } from '../support/emitted.ts'
import type { OAuthModule, TokenStore } from './clients.ts'

/* What `login_required` says: how to log in, and where the client reads its tokens. */

const folder = mkdtempSync(join(tmpdir(), 'flexgen-missing-login-'))
afterAll(() => rmSync(folder, { recursive: true }))

function config(grantType = 'authorization_code', key = 'authorizationUrl'): string {
  return `
    baseUrl: https://api.example.com
    auth:
      type: oauth2
      grantType: ${grantType}
      ${key}: https://login.example.com/begin
      accessTokenUrl: https://login.example.com/token
      clientId: app
      clientAuthentication: none
      tokenStores: [file, redis]`
}

interface Stores {
  readonly fileTokenStore: (path?: string) => TokenStore
  readonly redisTokenStore: (client: object, key: string) => TokenStore
}

/** The message of a client without tokens, or with a refresh token that is refused. */
async function messageOf(
  storeOf: (module: Stores) => TokenStore | undefined,
  { tokens, text = config(), name }: { tokens?: object; text?: string; name?: string } = {},
): Promise<string> {
  // Every config has these names in its module.
  const module = (await load(text, name)) as unknown as OAuthModule & Stores
  const { fetch } = fakeFetch(() =>
    Response.json({ error: 'invalid_grant', error_description: 'It has ended.' }, { status: 400 }),
  )
  const tokenStore = storeOf(module)
  const client = module.create({
    ...(tokenStore && { tokenStore }),
    ...(tokens && { tokens }),
    fetch,
  } as object)
  const error = await rejection(client.fetch('/'))
  expect(error.code).toBe('login_required')
  return error.message
}

const login = 'Run `npx flexgen login pets.flexgen.yaml`.'

describe('login_required names the command and', () => {
  test('the default file', async () => {
    const message = await messageOf(({ fileTokenStore }) => fileTokenStore())
    expect(message).toBe(`There are no tokens. Tokens are read from \`.flexgen/pets.json\`. ${login}`)
  })

  test('another file, whose name is made harmless for a log', async () => {
    const path = join(folder, 'a\nb.json')
    const message = await messageOf(({ fileTokenStore }) => fileTokenStore(path))
    expect(message).toBe(`There are no tokens. Tokens are read from \`${folder}/a\ufffdb.json\`. ${login}`)
  })

  test('the memory of the client, which is the default', async () => {
    const message = await messageOf(() => undefined)
    expect(message).toBe(`There are no tokens. Tokens are read from the memory of this client. ${login}`)
  })

  test('a database, without the key of the account', async () => {
    const redis = {
      defineCommand: null,
      eval: async (script: string) => (script.startsWith('return') ? null : 1),
    }
    const message = await messageOf(({ redisTokenStore }) => redisTokenStore(redis, 'anna@example.com'))
    expect(message).toBe(`There are no tokens. Tokens are read from Redis. ${login}`)
  })

  test("a store of the caller's, by its `place` if it has one", async () => {
    const own = { get: () => undefined, set: () => undefined, clear: () => undefined }
    expect(await messageOf(() => own)).toContain('Tokens are read from your token store. ')
    expect(await messageOf(() => ({ ...own, place: 'the vault' }))).toContain('read from the vault. ')
  })

  test('the store, with what the server said about a refused refresh', async () => {
    const tokens = { accessToken: 'old-access', refreshToken: 'old-refresh', expiresAt: 1 }
    const message = await messageOf(() => undefined, { tokens })
    expect(message).toMatch(/invalid_grant/)
    expect(message.endsWith(`Tokens are read from the memory of this client. ${login}`)).toBe(true)
    expect(message).not.toContain('old-')
  })
})

test('login_required names the command for a device, too', async () => {
  const text = config('device_code', 'deviceAuthorizationUrl')
  expect(await messageOf(() => undefined, { text })).toContain(login)
})
