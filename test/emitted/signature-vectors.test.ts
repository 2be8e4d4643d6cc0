import { existsSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { createClient, fakeFetch } from '../support/emitted.ts'

interface Vector {
  readonly id: string
  readonly baseUrl?: string
  readonly values: Readonly<Record<string, string>>
  readonly clock?: number
  readonly nonce?: string
  readonly time?: number
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
    readonly [other: string]: unknown
  }
  readonly expected: {
    readonly url?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
    readonly [other: string]: unknown
  }
  readonly config: Readonly<Record<string, unknown>>
}

const file = new URL('../../../shared/signature/vectors.json', import.meta.url)
const vectors: readonly Vector[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).cases : []

afterEach(() => vi.unstubAllGlobals())

describe.each(['node:crypto', 'Web Crypto'])(
  'published examples, and requests of other libraries, with %s',
  (engine) => {
    test.each(vectors.map((vector) => [vector.id, vector] as const))('%s', async (_, vector) => {
      const { values, request, expected, config } = vector
      const isVariable = (name: string): boolean => JSON.stringify(config).includes(`\${variables.${name}}`)
      const names = Object.keys(values)
      const variables = names.filter(isVariable)
      const origin = new URL(request.url).origin
      const yaml = stringify({
        baseUrl: vector.baseUrl ?? origin,
        ...(variables.length ? { variables: Object.fromEntries(variables.map((name) => [name, {}])) } : {}),
        auth: config,
      })
      const pick = (chosen: readonly string[]): Record<string, string | undefined> =>
        Object.fromEntries(chosen.map((name) => [name, values[name]]))
      if (engine === 'Web Crypto') vi.stubGlobal('process', { ...process, getBuiltinModule: undefined })
      const { fetch, sent } = fakeFetch()
      const { clock, nonce } = vector
      const client = await createClient(yaml, {
        fetch,
        env: pick(names),
        credentials: pick(names),
        variables: pick(variables),
        ...(clock === undefined ? {} : { clock: () => clock }),
        ...(nonce === undefined ? {} : { nonce: () => nonce }),
      })
      const isForm = 'form' in config && !request.headers
      await client.fetch(request.url, {
        method: request.method,
        headers: request.headers ?? {},
        // `fetch` would send a string as text.
        ...(request.body === undefined
          ? {}
          : { body: isForm ? new URLSearchParams(request.body) : request.body }),
      })
      const [call] = sent
      if (expected.url !== undefined) expect(call?.url).toBe(expected.url)
      for (const [name, value] of Object.entries(expected.headers ?? {}))
        expect([name, call?.headers.get(name)]).toEqual([name, value])
      if (expected.body !== undefined)
        expect(
          String(
            call?.init.body instanceof Uint8Array
              ? new TextDecoder().decode(call.init.body)
              : (call?.init.body ?? ''),
          ),
        ).toBe(expected.body)
    })
  },
)
