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
 * The same built clients on every runtime: at oidc-provider, and against a server that is as strict and goes wrong
 * when told. Each runtime is started once for each of the two.
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

/** A job at oidc-provider, and what is to come of it. */
interface Expected {
  readonly config: string
  readonly credentials: (server: OidcServer) => Readonly<Record<string, string>>
  readonly job: Pick<OAuthJob, 'requests' | 'login' | 'outlivesTokens'>
  /** Statuses of the token endpoint's answers. */
  readonly tokenCalls: readonly number[]
  readonly outcome: object
}

const { none, client_secret_jwt: hmac, private_key_jwt: signed, ...withSecrets } = provenClients
const { client_secret_basic: basic } = withSecrets

/** 10 requests of a client that gets tokens for itself, by one token call. */
function forItself({ clientId, keys, credentials }: ProvenClient): Expected {
  return {
    config: oidcConfig({ ...keys, ...clientCredentials }),
    credentials,
    job: { requests: 10 },
    tokenCalls: [200],
    outcome: { statuses: times(10, 200), answer: { client_id: clientId, scope: 'read' } },
  }
}

/** The same by a key of each kind. */
function byKey(algorithm: KeyAlgorithm): Expected {
  const keys = { ...signed.keys, clientAssertion: { algorithm } }
  return forItself({
    ...signed,
    keys,
    credentials: ({ clientKeys }) => ({ clientAssertionPrivateKey: clientKeys[algorithm] }),
  })
}

/** A login, 10 requests, 10 after the tokens have ended, and 10 after a refresh that is asked for. */
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
        // Nor as Basic has it.
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
  // `run` in oauth-driver.ts returns them.
  return (await runtime.run(script, jobs)) as readonly OAuthOutcome[]
}

/** 50 requests of a client of the strict server, or of one elsewhere, that has tokens. */
function strictJob(tokens: StoredTokens, origin: string = strict.origin): OAuthJob {
  const options = { variables: { origin }, credentials: { clientSecret: 'any' }, tokens }
  return { client: 'strict', options, requests: 50 }
}

/** An origin at which nobody listens. */
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

  testHere('50 requests with tokens that have ended or are refused: one token call for all', async () => {
    strict.reset()
    // Answers come in any order.
    strict.behaviour.jitter = 200
    const grants = [strict.grant(), strict.grant(), strict.grant(), strict.grant(), strict.grant()] as const
    const [first, second, third, fourth, fifth] = grants
    const jobs = [
      strictJob(endedTokens(first)),
      strictJob(second.tokens()),
      { ...strictJob(endedTokens(third)), clients: 2 },
      { ...strictJob(fourth.tokens()), clients: 2 },
      // Told inside a 200, of which the client reads a copy.
      { ...strictJob(fifth.tokens()), client: 'told', path: '/expired-body' },
    ]
    for (const grant of grants) grant.expire()
    const outcomes = await runJobs(runtime, strictScript, jobs)
    expect(outcomes.map(({ statuses, error }) => statuses ?? error)).toEqual(times(5, times(50, 200)))
    expect(outcomes.at(-1)?.answer).toEqual({ ok: true })
    expect(strict.tokenCalls.map(({ outcome }) => outcome)).toEqual(times(5, 200))
    expect(grants.map(({ alive, refreshes }) => [alive, refreshes])).toEqual(times(5, [true, 1]))
  })

  testHere('a token call that is cut off, or answered 503: the third try serves 50 requests', async () => {
    strict.reset()
    const grant = strict.grant()
    strict.behaviour.disturb = inOrder({ kind: 'reset' }, { kind: 'answer', status: 503, body: 'busy' })
    const [outcome] = await runJobs(runtime, strictScript, [strictJob(endedTokens(grant))])
    expect(outcome?.statuses).toEqual(times(50, 200))
    expect(outcome?.refreshToken).toBe(grant.refreshToken)
    expect(strict.tokenCalls.map((call) => call.outcome)).toEqual(['reset', 503, 200])
  })

  testHere('a refresh token for one use is sent again only where it cannot have arrived', async () => {
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
    // What does not tell one failure from another takes all for ones after which the token may be used up.
    const tells = /^(node\d+|deno|bun)$/.test(runtime.name)
    expect(outcomes.map(({ refreshToken }) => refreshToken)).toEqual([
      busy.refreshToken,
      undefined,
      tells ? refused.refreshToken : undefined,
      tells ? unknown.refreshToken : undefined,
    ])
    const [failed, served, ...others] = strict.tokenCalls.map(({ outcome }) => outcome)
    expect([failed, served]).toEqual([503, 200])
    // These two themselves send a call again as long as connections that were kept open break.
    const resends = /^(deno|chromium)$/.test(runtime.name)
    expect(others).toEqual(times(resends ? Math.max(1, others.length) : 1, 'reset'))
  })
})

describe.concurrent.each(runtimes)('$name', (runtime) => {
  testWith({ [runtime.name]: runtime.program })(
    'a token answer that begins and never ends is given up after 10 seconds; the next serves all',
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

/** What belongs to the expectations, by their names. */
function named(all: readonly object[]): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.keys(expectations).map((name, index) => [name, all[index] ?? {}]))
}
