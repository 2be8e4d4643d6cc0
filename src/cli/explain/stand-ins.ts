import { createHash, generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto'
import type { CompiledClient } from '../../compile-client.ts'
import { isSecret } from '../../diagnostics/secret-names.ts'
import type { BaseUrlPlan, ClientPlan, KeyKind, UrlPart, VariablePlan } from '../../ir/plan.ts'
import { type MapNode, nodeAt, type SourceNode } from '../../ir/source.ts'
import { type Reference, referencesOf } from '../../ir/text.ts'
import { expressionsOf, flatText, textsOfUrl } from '../../ir/walk-plan.ts'

/** Shown in place of secrets that stand in the config. */
export const hidden = '••••'

/** Values in place of those that a client is given and told, each with what is shown for it. */
export interface StandIns {
  readonly credentials: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
  /** Values that a token answer has beside the tokens, and that a redirect has, by their names. */
  readonly token: Readonly<Record<string, string>>
  readonly redirect: Readonly<Record<string, string>>
  /** A value that a server gives, or that is random: 24 letters and digits, or so many times as many. */
  readonly given: (name: string, times?: number) => string
  /** What is shown in place of each value. */
  readonly labels: ReadonlyMap<string, string>
}

/**
 * Makes the values of a run. All secrets of two runs differ, and nothing else does; so what differs in what they send
 * was computed from secrets.
 *
 * @param given variables of the arguments
 */
export function standIns(
  { plan, root }: CompiledClient,
  given: ReadonlyMap<string, string>,
  run: 'first' | 'second',
): StandIns {
  const labels = new Map<string, string>()
  const standIn = (kind: string, label: string): string => {
    const value = textFor(`${kind} ${label}`)
    labels.set(value, label)
    return value
  }
  const urls = urlsOf(plan)
  const input = (kind: string, named: Named): string => {
    const label = `\${${named.source}.${named.name}}`
    const plain = standIn(kind, label)
    const [value, shown] = isOrigin(named, urls)
      ? [`https://${plain}`, label]
      : isPort(named, urls)
        ? [portFor(plain), '']
        : isNumber(named, plan)
          ? [numberFor(plain), label]
          : [plain, label]
    // By itself, a port is too short to be told from other numbers.
    if (shown) labels.set(value, shown)
    else labels.set(`:${value}`, `:${label}`)
    return value
  }
  const keys = privateKeysOf(plan)
  const secret = (source: Reference['source'], name: string): string => {
    const kind = keys.get(`${source}.${name}`)
    return kind === undefined ? input(run, { source, name }) : makeKey(kind)
  }
  const { credentials, env, variables } = plan.inputs
  const told = (source: Reference['source']): Readonly<Record<string, string>> =>
    Object.fromEntries(
      namesOf(plan, source).map((name) => {
        const label = `\${${source}.${name}}`
        const host = hostFor({ source, name }, plan, urls, textFor(label))
        if (host?.includes(textFor(label))) labels.set(host, label)
        return [name, host ?? standIn('told', label)]
      }),
    )
  for (const literal of literalSecrets(root)) labels.set(literal, hidden)
  return {
    // One that overrides an environment variable would hide the variable.
    credentials: Object.fromEntries(
      credentials
        .filter(({ overrides }) => !overrides)
        .map(({ name }) => [name, secret('credentials', name)]),
    ),
    env: Object.fromEntries(env.map((name) => [name, secret('env', name)])),
    variables: Object.fromEntries(
      variables.map((variable) => {
        const { name } = variable
        return [name, given.get(name) ?? exampleOf(variable) ?? input('told', { source: 'variables', name })]
      }),
    ),
    token: told('token'),
    redirect: told('redirect'),
    given: (name, times = 1) => {
      const value = textFor(`${run} ${name}`).repeat(times)
      labels.set(value, `<${name}>`)
      return value
    },
    labels,
  }
}

/** A value that a variable has without being given one, or one of those that it may have. */
export function exampleOf(variable: VariablePlan): string | undefined {
  return variable.default ?? variable.enum?.[0]
}

/** The plan without the patterns of variables that only have a stand-in. */
export function withoutPatterns(plan: ClientPlan, given: ReadonlyMap<string, string>): ClientPlan {
  const variables = plan.inputs.variables.map((variable) =>
    given.has(variable.name) || exampleOf(variable) !== undefined
      ? variable
      : { ...variable, pattern: undefined },
  )
  return { ...plan, inputs: { ...plan.inputs, variables } }
}

/** A text that fits in a host, a header, a URL and in Base64, and that nothing else is alike. */
function textFor(label: string): string {
  return `f${createHash('sha256').update(label).digest('hex').slice(0, 23)}`
}

/** A port of five digits, by a text of hexadecimal ones. */
function portFor(text: string): string {
  return `${10_000 + (Number.parseInt(text.slice(0, 8), 16) % 50_000)}`
}

/** A number of ten digits that begins with none of the usual times, by a text of hexadecimal digits. */
function numberFor(text: string): string {
  return `${4_000_000_000 + (Number.parseInt(text.slice(0, 8), 16) % 1_000_000_000)}`
}

type Named = Pick<Reference, 'source' | 'name'>

function refersTo({ source, name }: Named): (part: UrlPart) => boolean {
  return (part) =>
    part.kind !== 'literal' &&
    referencesOf(part.text).some((each) => each.source === source && each.name === name)
}

/** True for a reference that a URL takes a whole origin from. */
function isOrigin(named: Named, urls: readonly BaseUrlPlan[]): boolean {
  return urls.some(({ parts }) => parts.some((part) => part.kind === 'origin' && refersTo(named)(part)))
}

/** True for a reference that is sent as a number. */
function isNumber({ source, name }: Named, { auth }: ClientPlan): boolean {
  return expressionsOf(auth).some(
    (expression) =>
      expression.kind === 'number' &&
      referencesOf(expression.text).some((each) => each.source === source && each.name === name),
  )
}

/** True for a reference that is the port of a URL. */
function isPort(named: Named, urls: readonly BaseUrlPlan[]): boolean {
  return urls.some((url) => {
    const [before, after] = authorityAround(named, url, 'x') ?? ['', '']
    return before.endsWith(':') && after === ''
  })
}

/**
 * What a URL's host and port have before and behind a reference; `undefined` where it is in neither.
 *
 * @param standIn in the place of other references
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

/** The base URL, and those of endpoints. */
function urlsOf(plan: ClientPlan): readonly BaseUrlPlan[] {
  return [
    plan.baseUrl,
    ...expressionsOf(plan.auth).flatMap((expression) => (expression.kind === 'url' ? [expression.url] : [])),
  ]
}

/** Names that a config refers to, of what servers tell. */
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
 * A value that leads a URL to an allowed host, where a server's word is part of the host; `undefined` where it is not.
 *
 * @param standIn fits in the place of a subdomain
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

/** The kinds of private keys, by the one reference that gives the key: `env.NAME` or `credentials.NAME`. */
function privateKeysOf({ auth }: ClientPlan): ReadonlyMap<string, KeyKind> {
  return new Map(
    expressionsOf(auth).flatMap((expression) => {
      if (expression.kind !== 'secret') return []
      const { keyKind, text } = expression.secret
      const [part, ...others] = text
      if (keyKind === undefined || typeof part !== 'object' || others.length) return []
      return [[`${part.source}.${part.name}`, keyKind] as const]
    }),
  )
}

/** A private key as PEM. */
function makeKey(kind: KeyKind): string {
  return `${makeKeyPair(kind).privateKey.export({ type: 'pkcs8', format: 'pem' })}`
}

function makeKeyPair(kind: KeyKind): KeyPairKeyObjectResult {
  if (kind === 'Ed25519') return generateKeyPairSync('ed25519')
  return kind === 'RSA'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ec', { namedCurve: kind })
}

/** Secrets that the config has as plain texts. */
function literalSecrets(root: MapNode): readonly string[] {
  const found: string[] = []
  const look = (node: SourceNode, key: string): void => {
    if (node.kind === 'list') for (const item of node.items) look(item, key)
    if (node.kind === 'map') {
      for (const [name, entry] of node.entries) {
        // What a rename leads to is a name.
        if (/rename$/i.test(name)) continue
        const isLiteral = name === 'literal' && node.entries.size === 1
        look(entry.node, isLiteral ? 'secret' : name)
      }
    }
    if (node.kind !== 'scalar' || node.value === null || !isSecret(key)) return
    // What stands beside a reference is no secret, such as `Bearer`.
    if (node.text && !node.text.includes('${')) found.push(node.text)
  }
  for (const part of ['auth', 'headers', 'query']) {
    const node = nodeAt(root, [part])
    if (node?.kind === 'map') look(node, part)
  }
  return found
}
