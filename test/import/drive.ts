/** Drives the client of an imported config with a stub `fetch`, to see what it sends. */
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileClient } from '../../src/compile-client.ts'

/** A request that the client sent. */
export interface Sent {
  readonly url: URL
  readonly headers: Headers
  readonly body: string
}

/** What a config's client does. */
export interface Driven {
  /** The API request; after a challenge, the one that answers it. */
  readonly request: Sent | undefined
  readonly tokenRequest: Sent | undefined
  readonly authorizationUrl: URL | undefined
  /** Every value that is a secret of the client. */
  readonly secrets: ReadonlySet<string>
  readonly error: string | undefined
}

export const accessToken = 'the-access-token'

/** A private key for the algorithm that a config names. */
function privateKey(text: string): string {
  const { privateKey } = /: "?ES256/.test(text)
    ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
    : generateKeyPairSync('rsa', { modulusLength: 2048 })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** Value of what a URL begins with. */
export const openUrl = 'https://open.example.com'

/** True for a reference at the start of a URL. */
function isUrl(text: string, reference: string): boolean {
  return text.includes(`Url: "\${${reference}}`) || text.includes(`Url: \${${reference}}`)
}

interface Client {
  fetch(path: string, init?: object): Promise<Response>
  authorizationUrl?(): Promise<{ url: string; state: string }>
  exchange?(url: string, begun: object): Promise<unknown>
  deviceLogin?(options: object): Promise<unknown>
}

/** A value for a variable without a default. */
export type ValueOf = (name: string) => string

/**
 * Compiles a config, creates its client, logs in if it needs that, and sends a request.
 *
 * @param variable the values of variables without a default
 */
export async function drive(path: string, text: string, variable: ValueOf): Promise<Driven> {
  const secrets = new Set<string>([accessToken])
  const failed = (error: string): Driven => ({
    request: undefined,
    tokenRequest: undefined,
    authorizationUrl: undefined,
    secrets,
    error,
  })
  const { client: compiled, diagnostics } = compileClient(path, text)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (!compiled) return failed(`it does not compile: ${errors.map(({ message }) => message).join(' ')}`)
  const { inputs, auth } = compiled.plan
  const env = Object.fromEntries(
    inputs.env.map(({ name }) => {
      const value = isUrl(text, `env.${name}`)
        ? openUrl
        : name.endsWith('REGION')
          ? 'eu-central-1'
          : text.includes('secretEncoding: base64') && name.endsWith('_SECRET')
            ? 'dmFsdWU='
            : name.endsWith('PRIVATE_KEY')
              ? privateKey(text)
              : `value-of-${name}`
      secrets.add(value)
      return [name, value]
    }),
  )
  const variables = Object.fromEntries(
    inputs.variables
      .filter((variable) => variable.default === undefined)
      .map(({ name }) => [name, isUrl(text, `variables.${name}`) ? openUrl : variable(name)]),
  )
  const sent: Sent[] = []
  const fetch = async (input: string | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(input))
    const headers = new Headers(init.headers)
    const body =
      init.body instanceof Uint8Array ? new TextDecoder().decode(init.body) : String(init.body ?? '')
    sent.push({ url, headers, body })
    if (init.method === 'POST')
      return Response.json({ access_token: accessToken, refresh_token: 'r', expires_in: 3600 })
    const isChallenge = auth.challenge !== undefined && !headers.has('authorization')
    return isChallenge
      ? new Response('', {
          status: 401,
          headers: { 'www-authenticate': 'Digest realm="a", nonce="b", qop="auth", algorithm=SHA-256' },
        })
      : Response.json({})
  }
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-import-'))
  let authorizationUrl: URL | undefined
  let error: string | undefined
  try {
    const file = join(folder, 'client.mjs')
    writeFileSync(file, compiled.render('JavaScript'))
    const module = (await import(pathToFileURL(file).href)) as Record<string, (options: object) => Client>
    const create = Object.entries(module).find(([name]) => /^create\w+Client$/.test(name))?.[1]
    if (!create) return failed('its module has no client')
    const client = create({ env, variables, fetch })
    if (client.authorizationUrl && client.exchange) {
      const { url, ...begun } = await client.authorizationUrl()
      authorizationUrl = new URL(url)
      const redirect = authorizationUrl.searchParams.get('redirect_uri')
      await client.exchange(`${redirect}?code=the-code&state=${begun.state}`, begun)
    }
    const json = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }
    const form = { method: 'POST', body: new URLSearchParams({ a: 'b' }) }
    const { bodies } = auth
    await client.fetch('/example', bodies && (bodies.includes('json') ? json : form))
  } catch (thrown) {
    error = String(thrown)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const tokenRequest = sent.find(({ body }) => body.includes('grant_type='))
  return {
    request: sent.filter((each) => each !== tokenRequest).at(-1),
    tokenRequest,
    authorizationUrl,
    secrets,
    error,
  }
}
