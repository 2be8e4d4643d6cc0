import { afterAll, beforeAll, describe, expect } from 'vitest'
import { endedTokens, oauthConfig, times } from '../oauth2/clients.ts'
import { bundleClients } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import {
  type Grant,
  inOrder,
  type OAuthServer,
  type StoredTokens,
  startOAuthServer,
} from '../support/oauth-server.ts'
import {
  type KeyAlgorithm,
  type OidcServer,
  oidcClients,
  oidcProvider,
  oidcUser,
  startOidcProvider,
} from '../support/oidc-provider.ts'
import { loginPath } from '../support/protected-api.ts'
import { closeBrowser, type Runtime, runtimes } from '../support/runtimes.ts'
import type { OAuthJob, OAuthOutcome } from './oauth-driver.ts'
import {
  authorizationCode,
  clientCredentials,
  deviceCode,
  jwtBearer,
  oidcConfig,
  oidcOptions,
  type ProvenClient,
  provenClients,
} from './oidc-clients.ts'

/*
 * The same built clients on every runtime, with oidc-provider and with an equally strict server that fails on demand.
 * Each runtime is started once for each of the two.
 */

const driver = new URL('oauth-driver.ts', import.meta.url)

let oidc: OidcServer
let strict: OAuthServer
let oidcScript: string
let strictScript: string

beforeAll(async () => {
  if (oidcProvider !== undefined) {
    oidc = await startOidcProvider()
    oidcScript = await bundleClients(oidcConfigs, driver)
  }
  strict = await startOAuthServer()
  const once = oauthConfig('refresh: { useRefreshTokenOnce: true }')
  const told = oauthConfig('refresh: { errorBody: { path: error.code, equals: token_expired } }')
  strictScript = await bundleClients({ strict: oauthConfig(), once, told }, driver)
})
afterAll(async () => {
  await closeBrowser()
  await Promise.all([oidc?.stop(), strict?.stop()])
})

/** A job at oidc-provider, and its expected outcome. */
interface Expected {
  readonly config: string
  readonly credentials: (server: OidcServer) => Readonly<Record<string, string>>
  readonly job: Pick<OAuthJob, 'requests' | 'login' | 'outlivesTokens'>
  /** Statuses of the token endpoint's responses. */
  readonly tokenCalls: readonly number[]
  readonly outcome: object
}

const { none, client_secret_jwt: hmac, private_key_jwt: signed, ...withSecrets } = provenClients
const { client_secret_basic: basic } = withSecrets

/** 10 requests of a client that gets tokens for itself, with one token call. */
function forItself({ clientId, keys, credentials }: ProvenClient): Expected {
  return {
    config: oidcConfig({ ...keys, ...clientCredentials }),
    credentials,
    job: { requests: 10 },
    tokenCalls: [200],
    outcome: { statuses: times(10, 200), answer: { client_id: clientId, scope: 'read' } },
  }
}

/** The same with a key of each type. */
function byKey(algorithm: KeyAlgorithm): Expected {
  const keys = { ...signed.keys, clientAssertion: { algorithm } }
  return forItself({
    ...signed,
    keys,
    credentials: ({ clientKeys }) => ({ clientAssertionPrivateKey: clientKeys[algorithm] }),
  })
}

/** A login, 10 requests, 10 after the tokens have expired, and 10 after `client.refresh()`. */
function forUser({ clientId, keys, credentials }: ProvenClient, login: 'code' | 'device'): Expected {
  return {
    config: oidcConfig({ ...keys, ...(login === 'code' ? authorizationCode : deviceCode) }),
    credentials,
    job: { requests: 10, login, outlivesTokens: true },
    tokenCalls: [200, 200, 200],
    outcome: { statuses: times(30, 200), answer: { client_id: clientId, sub: oidcUser.login } },
  }
}

const expectations: Readonly<Record<string, Expected>> = {
  client_secret_basic: forItself(basic),
  'client_secret_basic, form-encoded': forItself(withSecrets['client_secret_basic, form-encoded']),
  client_secret_post: forItself(withSecrets.client_secret_post),
  client_secret_jwt: forItself(hmac),
  ES256: byKey('ES256'),
  RS256: byKey('RS256'),
  PS256: byKey('PS256'),
  EdDSA: byKey('EdDSA'),
  'code, client_secret_basic': forUser(basic, 'code'),
  'code, private_key_jwt': forUser(signed, 'code'),
  'code, none': forUser(none, 'code'),
  'device, client_secret_basic': forUser(basic, 'device'),
  'device, none': forUser(none, 'device'),
  'JWT bearer': {
    config: oidcConfig({ ...hmac.keys, ...jwtBearer }),
    credentials: ({ assertionKey }) => ({
      clientAssertionSecret: oidcClients.hmac.clientSecret,
      assertionPrivateKey: assertionKey,
    }),
    job: { requests: 10 },
    tokenCalls: [200],
    outcome: { statuses: times(10, 200), answer: { client_id: hmac.clientId, service: 'rex' } },
  },
  'a wrong secret': {
    config: oidcConfig({ ...basic.keys, ...clientCredentials }),
    credentials: () => ({ clientSecret: 'a wrong one' }),
    job: { requests: 1 },
    tokenCalls: [401],
    outcome: {
      error: {
        code: 'token_request',
        error: 'invalid_client',
        // Nor in the form of Basic.
        text: expect.not.stringMatching(/a wrong one|YmFzaWM6/),
      },
    },
  },
}

const oidcConfigs = Object.fromEntries(
  Object.entries(expectations).map(([name, { config }]) => [name, config]),
)

async function runJobs(
  runtime: Runtime,
  script: string,
  jobs: readonly OAuthJob[],
): Promise<readonly OAuthOutcome[]> {
  // These are the outcomes that `run` in oauth-driver.ts returns.
  return (await runtime.run(script, jobs)) as readonly OAuthOutcome[]
}

/** 50 requests of a client that has tokens, of the strict server or of another. */
function strictJob(tokens: StoredTokens, origin: string = strict.origin): OAuthJob {
  const options = { variables: { origin }, credentials: { clientSecret: 'any' }, tokens }
  return { client: 'strict', options, requests: 50 }
}

/** An origin where nothing listens. */
async function closedOrigin(): Promise<string> {
  const { origin, stop } = await startOAuthServer()
  await stop()
  return origin
}

describe.each(runtimes)('$name', (runtime) => {
  const testOidc = testWith({ [runtime.name]: runtime.program, 'oidc-provider': oidcProvider })
  const testHere = testWith({ [runtime.name]: runtime.program })

  testOidc('every grant and client authentication at oidc-provider', async () => {
    const before = oidc.tokenCalls.length
    const loginUrl = `${oidc.api.origin}${loginPath}`
    const jobs = Object.entries(expectations).map(([client, { credentials, job }]): OAuthJob => {
      const options = { ...oidcOptions(oidc), credentials: credentials(oidc) }
      return { client, options, loginUrl, ...job }
    })
    const outcomes = await runJobs(runtime, oidcScript, jobs)
    expect(named(outcomes)).toMatchObject(named(Object.values(expectations).map(({ outcome }) => outcome)))
    expect(oidc.tokenCalls.slice(before)).toEqual(
      Object.values(expectations).flatMap(({ tokenCalls }) => tokenCalls),
    )
  })

  testHere('50 requests with expired or refused tokens: one token call for all', async () => {
    strict.reset()
    // Responses arrive in any order.
    strict.behaviour.jitter = 200
    const grants = [strict.grant(), strict.grant(), strict.grant(), strict.grant(), strict.grant()] as const
    const [first, second, third, fourth, fifth] = grants
    const jobs = [
      strictJob(endedTokens(first)),
      strictJob(second.tokens()),
      { ...strictJob(endedTokens(third)), clients: 2 },
      { ...strictJob(fourth.tokens()), clients: 2 },
      // Reported in a 200, of which the client reads a copy.
      { ...strictJob(fifth.tokens()), client: 'told', path: '/expired-body' },
    ]
    for (const grant of grants) grant.expire()
    const outcomes = await runJobs(runtime, strictScript, jobs)
    expect(outcomes.map(({ statuses, error }) => statuses ?? error)).toEqual(times(5, times(50, 200)))
    expect(outcomes.at(-1)?.answer).toEqual({ ok: true })
    expect(strict.tokenCalls.map(({ outcome }) => outcome)).toEqual(times(5, 200))
    expect(grants.map(({ alive, refreshes }) => [alive, refreshes])).toEqual(times(5, [true, 1]))
  })

  testHere('after a token call is cut off or gets a 503, the third attempt serves 50 requests', async () => {
    strict.reset()
    const grant = strict.grant()
    strict.behaviour.disturb = inOrder({ kind: 'reset' }, { kind: 'answer', status: 503, body: 'busy' })
    const [outcome] = await runJobs(runtime, strictScript, [strictJob(endedTokens(grant))])
    expect(outcome?.statuses).toEqual(times(50, 200))
    expect(outcome?.refreshToken).toBe(grant.refreshToken)
    expect(strict.tokenCalls.map((call) => call.outcome)).toEqual(['reset', 503, 200])
  })

  testHere('a single-use refresh token is only sent again if it cannot have arrived', async () => {
    strict.reset()
    const grants = [strict.grant(), strict.grant(), strict.grant(), strict.grant()] as const
    const [busy, cut, refused, unknown] = grants
    const onceJob = (grant: Grant, origin?: string): OAuthJob => ({
      ...strictJob(endedTokens(grant), origin),
      client: 'once',
    })
    const fails = inOrder({ kind: 'answer', status: 503, body: 'busy' })
    strict.behaviour.disturb = (call) =>
      call.refreshToken === cut.refreshToken ? { kind: 'reset' } : fails(call)
    const outcomes = await runJobs(runtime, strictScript, [
      onceJob(busy),
      onceJob(cut),
      onceJob(refused, await closedOrigin()),
      onceJob(unknown, 'https://nobody.invalid'),
    ])
    expect(outcomes[0]?.statuses).toEqual(times(50, 200))
    expect(outcomes.slice(1).map(({ error }) => error?.code)).toEqual(times(3, 'refresh_failed'))
    // A runtime that does not distinguish failures treats all as ones that may have used up the token.
    const tells = /^(node\d+|deno|bun)$/.test(runtime.name)
    expect(outcomes.map(({ refreshToken }) => refreshToken)).toEqual([
      busy.refreshToken,
      undefined,
      tells ? refused.refreshToken : undefined,
      tells ? unknown.refreshToken : undefined,
    ])
    const [failed, served, ...others] = strict.tokenCalls.map(({ outcome }) => outcome)
    expect([failed, served]).toEqual([503, 200])
    // These two resend a call themselves if a kept-alive connection breaks.
    const resends = /^(deno|chromium)$/.test(runtime.name)
    expect(others).toEqual(times(resends ? Math.max(1, others.length) : 1, 'reset'))
  })
})

describe.concurrent.each(runtimes)('$name', (runtime) => {
  testWith({ [runtime.name]: runtime.program })(
    'a token response that never ends is given up after 10 seconds; the next one serves all',
    async ({ expect }) => {
      const server = await startOAuthServer({ disturb: inOrder({ kind: 'half' }) })
      try {
        const tokens = endedTokens(server.grant())
        const [outcome] = await runJobs(runtime, strictScript, [strictJob(tokens, server.origin)])
        expect(outcome?.statuses).toEqual(times(50, 200))
        expect(server.tokenCalls.map((call) => call.outcome)).toEqual(['half', 200])
      } finally {
        await server.stop()
      }
    },
  )
})

/** The results for the expectations, by name. */
function named(all: readonly object[]): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.keys(expectations).map((name, index) => [name, all[index] ?? {}]))
}
