import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { setQueryCredential } from '../../templates/runtime/request/configured.ts'
import { basicAuthorization } from '../../templates/runtime/signing/basic.ts'
import { createClient, fakeFetch, rejection } from '../support/emitted.ts'

interface BasicCase {
  readonly id: string
  readonly type: 'basic' | 'basic-reject'
  readonly username: string
  readonly password: string
  readonly expected: { readonly authorization?: string; readonly error?: boolean }
}

interface BearerCase {
  readonly id: string
  readonly type: 'bearer'
  readonly token: string
  readonly tokenPrefix?: string
  readonly placement: 'header' | 'query'
  readonly queryKey?: string
  readonly request?: { readonly url: string }
  readonly expected: { readonly headers?: readonly (readonly [string, string])[]; readonly url?: string }
}

interface Vectors {
  readonly counts: { readonly cases: number }
  readonly cases: readonly (BasicCase | BearerCase)[]
}

/** Its `source` says where the cases come from. */
const { cases, counts } = JSON.parse(
  readFileSync(new URL('../vectors/basic-bearer.json', import.meta.url), 'utf8'),
) as Vectors
const basicCases = cases.filter((one) => one.type !== 'bearer')
const bearerCases = cases.filter((one) => one.type === 'bearer')

test('no case is skipped', () => {
  expect(cases).toHaveLength(12)
  expect(counts.cases).toBe(12)
  expect([...basicCases, ...bearerCases].map(({ id }) => id).sort()).toEqual(cases.map(({ id }) => id).sort())
})

describe('fragments', () => {
  test.each(basicCases)('$id', ({ username, password, expected }) => {
    if (expected.error) {
      expect(() => basicAuthorization(username, password)).toThrow(
        expect.objectContaining({ name: 'FlexgenError', code: 'invalid_credential' }),
      )
    } else {
      expect(basicAuthorization(username, password)).toBe(expected.authorization)
    }
  })

  // Code written for the config joins a token in a header to its prefix, not a fragment.
  test.each(bearerCases.filter(({ placement }) => placement === 'query'))('$id', (one) => {
    const url = new URL(`${one.request?.url}`)
    setQueryCredential({ url, headers: new Headers(), init: {} }, `${one.queryKey}`, one.token)
    expect(url.href).toBe(one.expected.url)
  })
})

describe('emitted clients', () => {
  test.each(basicCases)('$id', async ({ username, password, expected }) => {
    const { fetch, sent } = fakeFetch()
    const config = 'baseUrl: http://server.example.com\nauth: { type: basic }'
    const client = await createClient(config, { fetch, credentials: { username, password } })
    if (expected.error) {
      expect(await rejection(client.fetch('/resource'))).toMatchObject({
        name: 'FlexgenError',
        code: 'invalid_credential',
      })
      expect(sent).toEqual([])
      return
    }
    await client.fetch('/resource')
    const signed = await client.sign('/resource')
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([expected.authorization])
    expect(signed.headers.get('authorization')).toBe(expected.authorization)
  })

  test.each(bearerCases)('$id', async ({ token, tokenPrefix, placement, queryKey, request, expected }) => {
    const { origin, pathname } = new URL(request?.url ?? 'http://server.example.com/resource')
    const keys = {
      type: 'bearer',
      addTo: placement,
      ...(queryKey !== undefined && { queryKey }),
      ...(tokenPrefix !== undefined && { tokenPrefix }),
    }
    const { fetch, sent } = fakeFetch()
    // JSON is YAML.
    const client = await createClient(`baseUrl: ${origin}\nauth: ${JSON.stringify(keys)}`, {
      fetch,
      credentials: { token },
    })
    await client.fetch(pathname)
    const signed = await client.sign(pathname)
    expect(sent).toHaveLength(1)
    for (const { url, headers } of [...sent, signed]) {
      expect(url).toBe(expected.url ?? origin + pathname)
      const all = (expected.headers ?? []).map(([name, value]) => [name.toLowerCase(), value])
      expect([...headers]).toEqual(all)
    }
  })
})
