import { isSecret } from '../../diagnostics/secret-names.ts'
import type { ClientPlan } from '../../ir/plan.ts'
import type { FetchInit, Tokens } from '../client.ts'
import type { ClientInputs } from '../running/inputs.ts'

/** Replaces a secret. */
const hidden = '••••'

/** Shorter values occur by chance; if they were masked, nothing could be read. */
const leastLength = 4

/** Headers that every client sends, and those in which signatures describe the body or the time. */
const plainHeaders =
  /^(accept|accept-language|content-type|content-length|content-md5|date|host|user-agent|x-amz-content-sha256|x-amz-date|x-amz-expires|x-amz-algorithm|x-amz-signedheaders)$/i

/** The values that a client has sent as secrets, and those that servers returned for later requests. */
export class SentSecrets {
  readonly #values = new Set<string>()
  /** Names that are sent without the client: of the config and of the caller, in lower case. */
  readonly #plain: ReadonlySet<string>

  /** @param request the caller's own headers and query are not the client's secrets */
  constructor(plan: ClientPlan, path: string, { headers, query }: FetchInit) {
    const own = [...plan.headers, ...plan.query].map(({ name }) => name)
    const inPath = [...new URL(path, 'https://example.com').searchParams.keys()]
    const names = [...own, ...inPath, ...Object.keys(headers), ...Object.keys(query)]
    this.#plain = new Set(names.map((name) => name.toLowerCase()))
  }

  /** Adds the secrets of the config, which requests may contain in any place. */
  addInputs({ credentials, env }: ClientInputs, { inputs }: ClientPlan): void {
    for (const value of Object.values({ ...env, ...credentials })) this.#addAll(value)
    for (const { name } of inputs.env) this.#addAll(env[name] ?? process.env[name] ?? '')
  }

  /** Adds what a request contains besides what the config and the caller wrote: tokens, signatures, keys. */
  addRequest(url: string, { headers, body }: RequestInit): void {
    const { searchParams } = new URL(url)
    const isOurs = (name: string): boolean => !this.#plain.has(name.toLowerCase()) && !plainHeaders.test(name)
    for (const [name, value] of new Headers(headers)) {
      // The scheme of an `Authorization` is not a secret.
      if (isOurs(name)) this.#addAll(value.replace(/^[A-Za-z][\w-]* +(?=\S)/, ''))
    }
    for (const [name, value] of searchParams) if (isOurs(name)) this.#addAll(value)
    // Token calls have secrets in their bodies too.
    for (const [name, value] of typeof body === 'string' ? membersOf(body) : []) {
      if (isSecret(name) || name === 'code') this.#addAll(value)
    }
  }

  addTokens(tokens: Tokens | undefined): void {
    this.add(tokens?.accessToken)
    this.add(tokens?.refreshToken)
    this.add(tokens?.tokenSecret)
    this.add(tokens?.registeredClient?.clientSecret)
  }

  /** Adds a value that a server returned, such as a token or a cookie. */
  add(value: string | undefined): void {
    if (value !== undefined) this.#addAll(value)
  }

  /** Adds a value, and the parts of it that an API may show by themselves. */
  #addAll(value: string): void {
    for (const part of [value, ...partsOf(value)]) {
      const inJson = JSON.stringify(part).slice(1, -1)
      for (const form of [part, inUrl(part), inJson, inJson.replaceAll('/', '\\/')]) {
        if (form.length >= leastLength) this.#values.add(form)
      }
    }
  }

  /** A mask for a string that comes in pieces. */
  mask(): Mask {
    return new Mask([...this.#values].sort((a, b) => b.length - a.length))
  }

  /** A string with its secrets masked. */
  masked(text: string): string {
    const mask = this.mask()
    return mask.next(text) + mask.rest()
  }
}

/** The strings of a form, or of a JSON object. */
function membersOf(body: string): readonly (readonly [name: string, value: string])[] {
  try {
    const entries = Object.entries(Object(JSON.parse(body)))
    return entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  } catch {
    return [...new URLSearchParams(body)]
  }
}

/** The secret parameters of an `Authorization`, the values of cookies, and the lines of a key. */
function partsOf(value: string): readonly string[] {
  const parameters = [...value.matchAll(/(?<![\w-])([\w-]+)=(?:"([^"]*)"|([^\s",;&]+))/g)].flatMap(
    ([, name = '', quoted, plain]) =>
      isSecret(name) || /signature|response|nonce|credential/i.test(name) ? [quoted ?? plain ?? ''] : [],
  )
  const cookies = value.split(/; */).map((pair) => pair.replace(/^[^=]*=/, ''))
  const lines = value.split('\n').filter((line) => line.length >= 16 && !line.startsWith('-----'))
  return [...parameters, ...cookies, ...(lines.length > 1 ? lines : [])]
}

function inUrl(value: string): string {
  try {
    return encodeURIComponent(value)
  } catch {
    // A lone surrogate, which no client sends.
    return value
  }
}

/** Masks secrets in a string that comes in pieces, also those that begin in one and end in another. */
export class Mask {
  readonly #secrets: readonly string[]
  readonly #pattern: RegExp | undefined
  #held = ''

  /** @param secrets the longest ones first, since one may begin with another */
  constructor(secrets: readonly string[]) {
    this.#secrets = secrets
    const escaped = secrets.map((secret) => secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    this.#pattern = secrets.length ? new RegExp(escaped.join('|'), 'g') : undefined
  }

  /** What can be shown so far. The beginning of a possible secret is held back. */
  next(piece: string): string {
    const text = this.#held + piece
    const end = text.length - this.#possibleBegin(text)
    let shown = ''
    let from = 0
    for (const { 0: secret, index } of this.#pattern ? text.matchAll(this.#pattern) : []) {
      if (index >= end) break
      shown += text.slice(from, index) + hidden
      from = index + secret.length
    }
    this.#held = text.slice(Math.max(from, end))
    return shown + text.slice(from, Math.max(from, end))
  }

  /** What was held back, at the end. */
  rest(): string {
    const rest = this.#pattern ? this.#held.replace(this.#pattern, hidden) : this.#held
    this.#held = ''
    return rest
  }

  /** Length of the end of a string with which a secret may begin. */
  #possibleBegin(text: string): number {
    const longest = this.#secrets[0]?.length ?? 0
    for (let length = Math.min(longest - 1, text.length); length > 0; length--) {
      const end = text.slice(text.length - length)
      if (this.#secrets.some((secret) => secret.length > length && secret.startsWith(end))) return length
    }
    return 0
  }
}
