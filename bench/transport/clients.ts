/** Code that calls an API with a token through each library, as its documentation shows. */
import { transform } from 'esbuild'
import ky from 'ky'
import { ofetch } from 'ofetch'
import openapiFetch from 'openapi-fetch'
import wretch from 'wretch'
import { compile } from '../../src/compile.ts'

/** Calls the API once. */
export type Call = () => Promise<Response>

/** Function that sends requests. */
export type Fetch = typeof globalThis.fetch

/** Path of all requests. */
export const path = '/v1/orders'

/** Token of all requests. Each library gets it from a function, for every request. */
export const token = 'ya29.a0AfB_byC4wq5cD3kE8nX1vT7pZ2mR6sL9gH0jQ'

const getToken = (): string => token

/**
 * A client whose token is fresh.
 *
 * @param auth the config's `auth`, in YAML's flow style
 */
async function flexgen(auth: string, options: object, origin: string, fetch: Fetch): Promise<Call> {
  const text = `flexgen: 1\nname: bench\nbaseUrl: ${origin}\nauth: ${auth}\n`
  const { files, diagnostics } = compile({ path: 'bench.flexgen.yaml', text })
  const [file] = files
  if (!file) throw new Error(JSON.stringify(diagnostics))
  const { code } = await transform(file.text, { loader: 'ts' })
  const { createBenchClient } = await import(`data:text/javascript,${encodeURIComponent(code)}`)
  const client = createBenchClient({ ...options, fetch })
  return () => client.fetch(path)
}

const oauth2 =
  '{ type: oauth2, grantType: client_credentials, accessTokenUrl: https://a.example/token, clientId: app }'

/** The contenders by their names in the table. The first one is ours, and the baseline for the others. */
export const clients: Readonly<Record<string, (origin: string, fetch: Fetch) => Call | Promise<Call>>> = {
  flexgen: (origin, fetch) => {
    const tokens = { accessToken: token, expiresAt: Date.now() + 86_400_000 }
    return flexgen(oauth2, { credentials: { clientSecret: 'secret' }, tokens }, origin, fetch)
  },
  'flexgen, bearer': (origin, fetch) =>
    flexgen('{ type: bearer }', { credentials: { token: getToken } }, origin, fetch),
  'bare fetch': (origin, fetch) => () =>
    fetch(`${origin}${path}`, { headers: { Authorization: `Bearer ${getToken()}` } }),
  ky: (origin, fetch) => {
    const client = ky.create({
      baseUrl: origin,
      fetch,
      hooks: {
        beforeRequest: [({ request }) => request.headers.set('Authorization', `Bearer ${getToken()}`)],
      },
    })
    return async () => client.get(path)
  },
  ofetch: (origin, fetch) => {
    const client = ofetch.create(
      {
        baseURL: origin,
        onRequest: ({ options }) => options.headers.set('Authorization', `Bearer ${getToken()}`),
      },
      { fetch },
    )
    return () => client.raw(path, { responseType: 'stream' })
  },
  wretch: (origin, fetch) => {
    const client = wretch(origin)
      .fetchPolyfill(fetch)
      .defer((deferred) => deferred.auth(`Bearer ${getToken()}`))
    return () => client.url(path).get().res()
  },
  'openapi-fetch': (origin, fetch) => {
    const client = openapiFetch<Record<string, { get: { responses: object } }>>({ baseUrl: origin, fetch })
    client.use({
      onRequest: ({ request }) => request.headers.set('Authorization', `Bearer ${getToken()}`),
    })
    return async () => (await client.GET(path, { parseAs: 'stream' })).response
  },
}
