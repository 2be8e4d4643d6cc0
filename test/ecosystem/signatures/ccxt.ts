/** Random requests that ccxt has signed, with what a client needs to sign them too. */
import { createPrivateKey } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import type { Exchange, Peer, Signed } from './exchanges.ts'
import { characters, folder, pick, type Random, recipeOf, textOf, timeOf } from './support.ts'

export interface SignedCase {
  readonly params: object
  /** The time and the nonce that ccxt has signed with. */
  readonly now: number
  readonly nonce: string
  /** The caller's request. */
  readonly own: Signed
  /** The request that ccxt makes of it. */
  readonly expected: Signed
}

/** An exchange's class of ccxt with credentials. */
export async function loadExchange({ exchange: name, secret, options }: Peer): Promise<Exchange> {
  const file = join(folder, `node_modules/ccxt/js/src/${name}.js`)
  const { default: Class } = (await import(pathToFileURL(file).href)) as { default: new () => Exchange }
  const exchange = new Class()
  Object.assign(exchange.options, options)
  return Object.assign(exchange, {
    // Gemini's keys say that they belong to an account.
    apiKey: 'account-0123456789',
    uid: 'user-1',
    accountId: 'user-1',
    login: 'login',
    password: 'pass phrase',
    secret: secrets[secret ?? 'text'],
    privateKey: secrets['Ed25519 PEM'],
  })
}

const seedBytes = Buffer.from(Array.from({ length: 32 }, (_, index) => index + 1))
const secrets = {
  text: 'Secret+of/an-account=!',
  base64: 'c2VjcmV0LW9mLWFuLWFjY291bnQtKy8rLw==',
  base58: '4zvwRjXUKGfvwnParsHAS3HuSVzV5cA4McphgmoCtajS',
  'Ed25519 PEM': createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seedBytes]),
    format: 'der',
    type: 'pkcs8',
  })
    .export({ format: 'pem', type: 'pkcs8' })
    .toString(),
}

/** Values for the environment variables of a recipe, whose names end alike in all of them. */
export function envOf(recipe: string, exchange: Exchange, peer: Peer): Readonly<Record<string, string>> {
  const names = [...recipeOf(recipe).matchAll(/\$\{env\.(\w+)\}/g)].map(([, name]) => `${name}`)
  const credentialOf = (name: string): string => {
    if (/_(SECRET|PRIVATE_KEY)$|^CRYPTOMUS_API_KEY$/.test(name))
      return peer.secret === 'Ed25519 PEM' ? exchange.privateKey : exchange.secret
    if (/_PASSPHRASE$/.test(name)) return exchange.password
    if (/_(USER|CLIENT|ACCOUNT)_ID$/.test(name)) return exchange.uid
    return exchange.apiKey
  }
  return Object.fromEntries(names.map((name) => [name, credentialOf(name)]))
}

/** Lets an exchange sign a random request. */
export function signRandom(recipe: string, peer: Peer, exchange: Exchange, random: Random): SignedCase {
  const now = timeOf(random)
  const id = uuidOf(random)
  Object.assign(exchange, {
    milliseconds: () => now,
    seconds: () => Math.floor(now / 1000),
    microseconds: () => now * 1000,
    uuid: () => id,
    uuid16: () => id.slice(0, 16),
    uuid22: () => id.slice(0, 22),
  })
  const nonce = peer.nonce?.(now, id) ?? `${exchange.nonce()}`
  const [path, api, ...methods] = pick(random, peer.endpoints)
  const method = pick(random, methods)
  const params = paramsOf(random, peer, method)
  const signed = exchange.sign(path, api, method, structuredClone(params))
  const expected = peer.adapt?.(signed) ?? signed
  return { params, now, nonce, own: unsigned(entriesOf(recipe), expected), expected }
}

/** The names of what a recipe adds to a request. */
interface Entries {
  readonly headers: readonly string[]
  readonly query: readonly string[]
  readonly form: readonly string[]
  readonly json: readonly string[]
}

const known = new Map<string, Entries>()

function entriesOf(recipe: string): Entries {
  const entries = known.get(recipe)
  if (entries) return entries
  const { auth } = parse(recipeOf(recipe)) as { auth: Readonly<Record<string, object | undefined>> }
  const namesOf = (place: string): readonly string[] => Object.keys(auth[place] ?? {})
  const read = {
    headers: namesOf('headers').map((name) => name.toLowerCase()),
    query: namesOf('query'),
    form: namesOf('form'),
    json: namesOf('json'),
  }
  known.set(recipe, read)
  return read
}

/**
 * The request without what the recipe adds. Its entries stay, with another value, because each replaces the caller's in
 * its place: so their order is that of ccxt.
 */
function unsigned(entries: Entries, { url, method, body, headers }: Signed): Signed {
  const pairOf = (name: string): RegExp => new RegExp(`((?:^|[?&])${name}=)[^&]*`)
  const memberOf = (name: string): RegExp => new RegExp(`("${name}":)(?:"(?:[^"\\\\]|\\\\.)*"|[^",}]*)`)
  const inUrl = [...entries.query, ...(method === 'GET' ? [...entries.form, ...entries.json] : [])]
  const withPairs = entries.form.reduce((text, name) => text?.replace(pairOf(name), '$10'), body)
  const kept = Object.entries(headers ?? {}).filter(
    ([name, value]) => value !== undefined && !entries.headers.includes(name.toLowerCase()),
  )
  return {
    method,
    url: inUrl.reduce((text, name) => text.replace(pairOf(name), '$10'), url),
    body: entries.json.reduce((text, name) => text?.replace(memberOf(name), '$10'), withPairs),
    headers: Object.fromEntries(kept),
  }
}

const names = [
  'amount',
  'side',
  'client',
  'market',
  'limit',
  'a',
  'b',
  'B',
  'Zz',
  '_x',
  'b2',
  'b10',
  'a.b',
  'x-y',
]
const oddNames = ['é', '😀', '\uffee', 'a b', 'a&b', 'a=b', 'a+b']

function paramsOf(random: Random, peer: Peer, method: string): object {
  const isInQuery = method === 'GET' || method === 'DELETE'
  const text = peer.text ?? 'any'
  const pool = peer.names ?? (text === 'any' ? [...names, ...oddNames] : names)
  const values = peer.values ?? (isInQuery ? 'flat' : 'nested')
  const count = Math.floor(random() * 6)
  return Object.fromEntries(
    Array.from({ length: count }, () => [
      pick(random, pool),
      randomValue(random, characters[text], values, 2),
    ]),
  )
}

function randomValue(
  random: Random,
  from: readonly string[],
  values: 'nested' | 'flat' | 'text',
  depth: number,
): unknown {
  const kind = random()
  if (kind < 0.25) {
    return pick(random, [0, -0.5, 42, 1e-7, 12345678.9, Math.floor(random() * 1e13), random() * 1e4])
  }
  if (kind < 0.35 && values !== 'text') return pick(random, [true, false, ''])
  if (kind < 0.5 && values === 'nested' && depth) {
    const next = (): unknown => randomValue(random, from, values, depth - 1)
    return random() < 0.5 ? [next(), null] : { a: next(), [pick(random, oddNames)]: next() }
  }
  return pick(random, from) + textOf(random, 12, from)
}

function uuidOf(random: Random): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')
}
