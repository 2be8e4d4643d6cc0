/** Hostile strings of a config and of credentials arrive unchanged at their places. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Client, fakeFetch, load } from '../support/emitted.ts'
import { anyText, headerName, headerText } from './texts.ts'

const runs = { numRuns: 40 }
/** A client of a config given as data; a `__proto__` key stays a key. */
async function clientOf(config: Readonly<Record<string, unknown>>, options?: object): Promise<Client> {
  const lines = Object.entries(config).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return (await load(lines.join('\n'))).create(options)
}

/** A literal as a value in the config. */
const written = (text: string): string => text.replaceAll('${', () => '$${')
/** A valid `{ literal: … }`, which contains no references. */
const withoutReferences = (text: string): string => text.replaceAll('${', () => '$ {')
const own = (key: string, value: string): object => Object.fromEntries([[key, value]])
const key = anyText.map((text) => `k${text.replaceAll('${', '$(')}`)
const special = fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty')
const payloadKey = fc.oneof(key, special)
const baseUrl = 'https://api.example.com'

test('in headers and in the query, next to those of a call', async () => {
  const names = fc.oneof(headerName, special)
  await fc.assert(
    fc.asyncProperty(
      names,
      headerText,
      fc.oneof(key, special),
      anyText,
      async (name, header, query, value) => {
        const client = await clientOf({
          baseUrl,
          headers: own(name, written(header)),
          query: own(query, written(value)),
          auth: { type: 'none' },
        })
        const request = await client.sign('/pets?mine=1')
        expect(request.headers.get(name)).toBe(header)
        expect(new URL(request.url).searchParams.getAll(query)).toEqual([value])
        expect(new URL(request.url).searchParams.get('mine')).toBe('1')
      },
    ),
    runs,
  )
})

test('as a key in the query, a header or a cookie', async () => {
  await fc.assert(
    fc.asyncProperty(key, anyText, headerName, headerText, async (query, value, name, header) => {
      const inQuery = await clientOf(
        { baseUrl, auth: { type: 'apiKey', key: query, addTo: 'query', value: '${credentials.it}' } },
        { credentials: { it: value } },
      )
      const signed = await inQuery.sign('/')
      expect(new URL(signed.url).searchParams.get(query)).toBe(value)
      const literal = withoutReferences(header)
      const auth = { type: 'apiKey', key: name, value: { literal } }
      expect((await (await clientOf({ baseUrl, auth })).sign('/')).headers.get(name)).toBe(literal)
    }),
    runs,
  )
})

test('as a token after a prefix, and as a user name and a password', async () => {
  await fc.assert(
    fc.asyncProperty(headerText, headerText, anyText, async (prefix, token, password) => {
      const bearer = await clientOf(
        { baseUrl, auth: { type: 'bearer', tokenPrefix: written(prefix) } },
        { credentials: { token } },
      )
      expect((await bearer.sign('/')).headers.get('authorization')).toBe(`${prefix} ${token}`)
      const secret = withoutReferences(password.replace(/[\0-\x1f\x7f]/g, ''))
      const basic = await clientOf({
        baseUrl,
        auth: { type: 'basic', username: 'me', password: { literal: secret } },
      })
      const [, coded = ''] =
        /^Basic (.+)$/.exec(`${(await basic.sign('/')).headers.get('authorization')}`) ?? []
      expect(Buffer.from(coded, 'base64').toString()).toBe(`me:${secret}`)
    }),
    runs,
  )
})

test('in the header and claims of a JWT', async () => {
  await fc.assert(
    fc.asyncProperty(
      payloadKey,
      anyText,
      payloadKey,
      anyText,
      anyText,
      async (name, value, header, its, given) => {
        const inner = own(name, written(value))
        const auth = {
          type: 'jwt',
          secret: { literal: 'a secret that is long enough to sign with' },
          payload: { list: [inner], ...own(`=${name}`, written(value)), given: '${credentials.given}' },
          additionalHeaders: own(header, written(its)),
        }
        const client = await clientOf({ baseUrl, auth }, { credentials: { given } })
        const token = `${(await client.sign('/')).headers.get('authorization')}`.replace('Bearer ', '')
        const [head, payload] = token
          .split('.', 2)
          .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>)
        const { list: [inside = {}] = [] } = payload as { list?: object[] }
        expect(Object.entries(inside)).toEqual([[name, value]])
        expect(payload).toMatchObject({ [`=${name}`]: value, given })
        expect(Object.entries(head ?? {})).toContainEqual([header, its])
      },
    ),
    runs,
  )
})

test.each(['form', 'json', 'query'] as const)(
  'in a token call with parameters sent as %s',
  async (bodyFormat) => {
    await fc.assert(
      fc.asyncProperty(
        key,
        anyText,
        anyText,
        headerName,
        headerText,
        async (name, value, secret, header, its) => {
          const auth = {
            type: 'oauth2',
            grantType: 'client_credentials',
            accessTokenUrl: 'https://auth.example.com/token?fixed=1',
            clientId: written(value),
            scope: written(value),
            tokenRequest: {
              bodyFormat,
              headers: own(header, written(its)),
              additionalPostData: own(name, written(value)),
            },
          }
          const { fetch, sent } = fakeFetch(() => Response.json({ access_token: 'it' }))
          const client = await clientOf({ baseUrl, auth }, { fetch, credentials: { clientSecret: secret } })
          await client.sign('/')
          const [call] = sent
          const body = `${call?.init.body ?? ''}`
          const parameters =
            bodyFormat === 'json'
              ? new Map(Object.entries(JSON.parse(body) as Record<string, string>))
              : new Map(
                  bodyFormat === 'form' ? new URLSearchParams(body) : new URL(`${call?.url}`).searchParams,
                )
          const names = [name, 'client_id', 'client_secret', 'scope']
          expect(names.map((each) => parameters.get(each))).toEqual([value, value, secret, value])
          expect(call?.headers.get(header)).toBe(its)
        },
      ),
      runs,
    )
  },
)
