import { toHex } from '../../../templates/runtime/signing/crypto.ts'
import { md5 } from '../../../templates/runtime/signing/md5.ts'
import type { AdaptPlan, CompiledClient } from '../../compile-client.ts'
import { isSecret } from '../../diagnostics/secret-names.ts'
import type {
  AuthPlan,
  BaseUrlPlan,
  ClientPlan,
  EnvPlan,
  Expression,
  FunctionPlan,
  KeyKind,
  UrlPart,
  VariablePlan,
} from '../../ir/plan.ts'
import { type MapNode, nodeAt, type SourceNode } from '../../ir/source.ts'
import { literalOf, type Reference, referencesOf, type Text } from '../../ir/text.ts'
import { expressionsOf, flatText, innerOf, textsOfUrl } from '../../ir/walk-plan.ts'
import { toBase64 } from './base64.ts'

/** Replaces secrets that are plain text in the config. */
export const hidden = '••••'

/** The part of a compiled client that says what it takes. */
export type PlayedConfig = Pick<CompiledClient, 'plan' | 'root'>

/** Values for a client to run with, each with the label that is shown for it. */
export interface StandIns {
  readonly credentials: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  /** Members of the token response besides the tokens, and parameters of the redirect. */
  readonly token: Readonly<Record<string, string>>
  readonly redirect: Readonly<Record<string, string>>
  /** A value that a server returns or that is random: 24 letters and digits, repeated `times` times. */
  readonly given: (name: string, times?: number) => string
  readonly nonce: string
  /** Labels by value. */
  readonly labels: ReadonlyMap<string, string>
}

/**
 * Makes the values of a run.
 *
 * Between two runs, only these values differ. So whatever else differs in their requests was computed from them.
 *
 * @param given values of variables, from the command line
 */
export async function standIns(
  { plan, root }: PlayedConfig,
  given: ReadonlyMap<string, string>,
  run: 'first' | 'second',
): Promise<StandIns> {
  const labels = new Map<string, string>()
  const standIn = (kind: string, label: string): string => {
    const value = textFor(`${kind} ${label}`)
    labels.set(value, label)
    return value
  }
  const urls = urlsOf(plan)
  const decoded = decodedKeys(plan)
  const input = (named: Named): string => {
    const label = labelOf(named)
    const made = textFor(`${run} ${label} ${named.name}`)
    const isBase58 = decoded.get(`${named.source}.${named.name}`) === 'base58'
    const plain = isBase58 ? made.replaceAll('0', '1') : made
    labels.set(plain, label)
    const [value, shown] = isOrigin(named, urls)
      ? [`https://${plain}`, label]
      : isPort(named, urls)
        ? [portFor(plain), '']
        : isNumber(named, plan)
          ? [numberFor(plain), label]
          : [plain, label]
    // A port alone is too short to be distinguished from other numbers.
    if (shown) labels.set(value, shown)
    else labels.set(`:${value}`, `:${label}`)
    return value
  }
  const keys = new Map<string, string>()
  for (const [reference, kind] of privateKeysOf(plan)) {
    keys.set(reference, await makeKey(kind, decoded.get(reference)))
  }
  const secret = (source: Reference['source'], name: string): string => {
    const key = keys.get(`${source}.${name}`)
    if (key === undefined) return input({ source, name })
    labels.set(key, labelOf({ source, name }))
    return key
  }
  const { credentials, env, variables } = plan.inputs
  const returned = (source: Reference['source']): Readonly<Record<string, string>> =>
    Object.fromEntries(
      namesOf(plan, source).flatMap((name) => {
        // The state is that of the login.
        if (source === 'redirect' && name === 'state') return []
        const label = `\${${source}.${name}}`
        const host = hostFor({ source, name }, plan, urls, textFor(label))
        if (host?.includes(textFor(label))) labels.set(host, label)
        return [[name, host ?? standIn('returned', label)]]
      }),
    )
  for (const literal of literalSecrets(root)) labels.set(literal, hidden)
  const random = (name: string, make: (text: string) => string): string => {
    const value = make(textFor(`${run} ${name}`))
    labels.set(value, `<${name}>`)
    return value
  }
  return {
    // A credential that overrides an environment variable would hide it.
    credentials: Object.fromEntries(
      credentials
        .filter(({ overrides }) => !overrides)
        .map(({ name }) => [name, secret('credentials', name)]),
    ),
    env: Object.fromEntries(env.map(({ name }) => [name, secret('env', name)])),
    variables: Object.fromEntries(
      variables.map((variable) => {
        const { name } = variable
        return [name, given.get(name) ?? exampleOf(variable) ?? input({ source: 'variables', name })]
      }),
    ),
    token: returned('token'),
    redirect: returned('redirect'),
    given: (name, times = 1) => random(name, (text) => text.repeat(times)),
    nonce: random('nonce', isNumber({ source: 'nonce', name: '' }, plan) ? numberFor : String),
    labels,
  }
}

/** The default of a variable, or the first of its allowed values. */
export function exampleOf(variable: VariablePlan): string | undefined {
  return variable.default ?? variable.enum?.[0]
}

/**
 * Makes the plan of a client that accepts stand-ins.
 *
 * @param given values of variables, from the command line
 */
export function forStandIns(given: ReadonlyMap<string, string>): AdaptPlan {
  return (plan, root) => withoutPlainSecrets(withoutPatterns(plan, given), literalSecrets(root))
}

/** The plan without the patterns of variables whose value is a stand-in. */
function withoutPatterns(plan: ClientPlan, given: ReadonlyMap<string, string>): ClientPlan {
  const variables = plan.inputs.variables.map((variable) =>
    given.has(variable.name) || exampleOf(variable) !== undefined
      ? variable
      : { ...variable, pattern: undefined },
  )
  return { ...plan, inputs: { ...plan.inputs, variables } }
}

/** The plan with references to environment variables instead of secrets in plain text, so that they get stand-ins. */
function withoutPlainSecrets(plan: ClientPlan, secrets: readonly string[]): ClientPlan {
  const env: EnvPlan[] = []
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced)
    if (typeof value !== 'object' || value === null) return value
    if ('kind' in value && value.kind === 'secret') return withReference(value as SecretExpression)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner)]))
  }
  const withReference = (expression: SecretExpression): SecretExpression => {
    const literal = literalOf(expression.secret.text)
    if (!literal || !secrets.includes(literal)) return expression
    const name = `${hidden}${env.length + 1}`
    env.push({ name, optional: false })
    const text: Text = [{ source: 'env', name, optional: false }]
    return { ...expression, secret: { ...expression.secret, text } }
  }
  const { auth, inputs } = plan
  const { steps, states = [] } = replaced({ steps: auth.steps, states: auth.states }) as AuthPlan
  const tokens = auth.tokens && {
    tokens: {
      ...auth.tokens,
      functions: auth.tokens.functions.map((declared): FunctionPlan => {
        const { constants, value } = declared
        return {
          ...declared,
          ...(replaced({ constants, value }) as Pick<FunctionPlan, 'constants' | 'value'>),
        }
      }),
    },
  }
  return {
    ...plan,
    auth: { ...auth, steps, states, ...tokens },
    inputs: { ...inputs, env: [...inputs.env, ...env] },
  }
}

type SecretExpression = Extract<Expression, { kind: 'secret' }>

/** A reference as it is shown, or what is shown instead of a secret in plain text. */
function labelOf({ source, name }: Named): string {
  return name.startsWith(hidden) ? hidden : `\${${source}.${name}}`
}

/** A unique string that is valid in a host, a header, a URL and Base64. */
function textFor(label: string): string {
  return `f${toHex(md5(new TextEncoder().encode(label))).slice(0, 23)}`
}

/** A port of five digits, from hexadecimal digits. */
function portFor(text: string): string {
  return `${10_000 + (Number.parseInt(text.slice(0, 8), 16) % 50_000)}`
}

/** A number of ten digits that cannot be mistaken for a current time, from hexadecimal digits. */
function numberFor(text: string): string {
  return `${4_000_000_000 + (Number.parseInt(text.slice(0, 8), 16) % 1_000_000_000)}`
}

type Named = Pick<Reference, 'source' | 'name'>

function refersTo({ source, name }: Named): (part: UrlPart) => boolean {
  return (part) =>
    part.kind !== 'literal' &&
    referencesOf(part.text).some((each) => each.source === source && each.name === name)
}

/** True for a reference that is the origin of a URL. */
function isOrigin(named: Named, urls: readonly BaseUrlPlan[]): boolean {
  return urls.some(({ parts }) => parts.some((part) => part.kind === 'start' && refersTo(named)(part)))
}

/** The fragments that check numbers of a JSON body. */
const numberChecks: readonly string[] = ['jsonNumber', 'optionalNumber']

/** True for a reference that is sent as a number. */
function isNumber({ source, name }: Named, { auth }: ClientPlan): boolean {
  return expressionsOf(auth).some((expression) => {
    const isNumeric =
      expression.kind === 'number' ||
      (expression.kind === 'call' && numberChecks.includes(expression.fragment))
    return (
      isNumeric &&
      referencesOf(flatText(expression)).some((each) => each.source === source && each.name === name)
    )
  })
}

/** True for a reference that is the port of a URL. */
function isPort(named: Named, urls: readonly BaseUrlPlan[]): boolean {
  return urls.some((url) => {
    const [before, after] = authorityAround(named, url, 'x') ?? ['', '']
    return before.endsWith(':') && after === ''
  })
}

/**
 * The parts of a URL's host and port before and after a reference; `undefined` if it is in neither.
 *
 * @param standIn replaces other references
 */
function authorityAround(
  named: Named,
  { parts }: BaseUrlPlan,
  standIn: string,
): readonly [before: string, after: string] | undefined {
  if (!parts.some((part) => part.kind === 'host' && refersTo(named)(part))) return undefined
  const texts = parts.map((part) =>
    part.kind === 'literal' ? part.text : refersTo(named)(part) ? '\0' : standIn,
  )
  const [before = '', after = ''] = (/^\w+:\/\/([^/?#]*)/.exec(texts.join(''))?.[1] ?? '').split('\0')
  return [before, after]
}

/** The base URL and the URLs of endpoints. */
function urlsOf(plan: ClientPlan): readonly BaseUrlPlan[] {
  return [
    plan.baseUrl,
    ...expressionsOf(plan.auth).flatMap((expression) => (expression.kind === 'url' ? [expression.url] : [])),
  ]
}

/** Names that a config refers to in one source. */
function namesOf(plan: ClientPlan, source: Reference['source']): readonly string[] {
  const texts = [
    ...urlsOf(plan).flatMap(textsOfUrl),
    ...[...plan.headers, ...plan.query].map(({ value }) => value),
    ...expressionsOf(plan.auth).map(flatText),
  ]
  const names = texts.flatMap(referencesOf).filter((each) => each.source === source)
  return [...new Set(names.map(({ name }) => name))]
}

/**
 * A value with which a URL leads to an allowed host; `undefined` if the reference is not part of a host.
 *
 * @param standIn valid as a subdomain
 */
function hostFor(
  named: Named,
  { allowedHosts }: ClientPlan,
  urls: readonly BaseUrlPlan[],
  standIn: string,
): string | undefined {
  const rule = allowedHosts.find((each) => each.startsWith('*.')) ?? allowedHosts[0]
  if (rule !== undefined && isOrigin(named, urls)) return `https://${rule.replace('*', standIn)}`
  const url = urls.find((each) => authorityAround(named, each, standIn))
  if (!url) return undefined
  const [before, after] = authorityAround(named, url, standIn) ?? ['', '']
  if (allowedHosts.some((each) => each.startsWith('*') && `${standIn}${after}`.endsWith(each.slice(1)))) {
    return standIn
  }
  const exact = allowedHosts.find((each) => each.startsWith(before) && each.endsWith(after))
  return exact?.slice(before.length, exact.length - after.length) || standIn
}

/** The kinds of private keys, by the reference to the key: `env.NAME` or `credentials.NAME`. */
function privateKeysOf({ auth }: ClientPlan): ReadonlyMap<string, KeyKind> {
  return new Map(
    expressionsOf(auth).flatMap((expression) => {
      const reference = onlyReference(expression)
      const keyKind = expression.kind === 'secret' ? expression.secret.keyKind : undefined
      return reference !== undefined && keyKind !== undefined ? [[reference, keyKind] as const] : []
    }),
  )
}

/** How an encoded key is written. */
type KeyEncoding = 'base64' | 'hex' | 'base58'

/** The fragments that decode keys. */
const keyDecoders: Readonly<Record<string, KeyEncoding>> = {
  base64Key: 'base64',
  hexKey: 'hex',
  base58Key: 'base58',
  decodeBase64: 'base64',
  decodeHex: 'hex',
}

/** The encodings of secrets that a client decodes, by the reference to the secret. */
function decodedKeys({ auth }: ClientPlan): ReadonlyMap<string, KeyEncoding> {
  return new Map(
    expressionsOf(auth).flatMap((expression) => {
      const encoding = expression.kind === 'call' ? keyDecoders[expression.fragment] : undefined
      const secrets = encoding === undefined ? [] : innerOf(expression).map(onlyReference)
      return secrets.flatMap((name) =>
        name === undefined || encoding === undefined ? [] : [[name, encoding] as const],
      )
    }),
  )
}

/** The reference that is all of a secret. */
function onlyReference(expression: Expression): string | undefined {
  const [part, ...others] = expression.kind === 'secret' ? expression.secret.text : []
  return typeof part === 'object' && !others.length ? `${part.source}.${part.name}` : undefined
}

/** A private key as PEM or, encoded, as DER or the seed of Ed25519. */
async function makeKey(kind: KeyKind, encoding: KeyEncoding | undefined): Promise<string> {
  const { privateKey } = await makeKeyPair(kind)
  const der = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey))
  if (encoding === undefined) {
    const lines = toBase64(der).replace(/.{64}(?=.)/g, '$&\n')
    return `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`
  }
  const bytes = kind === 'Ed25519' ? der.subarray(-32) : der
  if (encoding === 'base58') return base58(bytes)
  return encoding === 'hex' ? toHex(bytes) : toBase64(bytes)
}

function base58(bytes: Uint8Array<ArrayBuffer>): string {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  let text = ''
  for (let rest = BigInt(`0x${toHex(bytes)}`); rest > 0n; rest /= 58n) {
    text = alphabet.charAt(Number(rest % 58n)) + text
  }
  // A leading zero byte is a `1`.
  return '1'.repeat(bytes.findIndex((byte) => byte !== 0)) + text
}

async function makeKeyPair(kind: KeyKind): Promise<CryptoKeyPair> {
  const publicExponent = new Uint8Array([1, 0, 1])
  const algorithm =
    kind === 'Ed25519'
      ? kind
      : kind === 'RSA'
        ? { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent, hash: 'SHA-256' }
        : { name: 'ECDSA', namedCurve: kind }
  // With each of these algorithms, it is a pair.
  return (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair
}

/** Secrets that are plain text in the config. Only here are they read from its nodes, to mask them. */
function literalSecrets(root: MapNode): readonly string[] {
  const found: string[] = []
  const look = (node: SourceNode, key: string): void => {
    if (node.kind === 'list') for (const item of node.items) look(item, key)
    if (node.kind === 'map') {
      for (const [name, entry] of node.entries) {
        // The values of a rename are names of parameters.
        if (/rename$/i.test(name)) continue
        const isLiteral = name === 'literal' && node.entries.size === 1
        look(entry.node, isLiteral ? 'secret' : name)
      }
    }
    if (node.kind !== 'scalar' || node.value === null || !isSecret(key)) return
    // Text around a reference is not secret, such as `Bearer`.
    if (node.text && !node.text.includes('${')) found.push(node.text)
  }
  for (const part of ['auth', 'headers', 'query']) {
    const node = nodeAt(root, [part])
    if (node?.kind === 'map') look(node, part)
  }
  return found
}
