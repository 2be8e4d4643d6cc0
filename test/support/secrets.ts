import { inspect } from 'node:util'

/** Consecutive characters of a secret that must not be shown; fewer may occur anywhere by chance. */
const length = 8

/** Consecutive bytes that must not be shown as decimal numbers, as printed by `inspect`. */
const numbers = 6

/** Searches strings for secrets, unchanged or encoded, in full or in part. */
export class SecretFinder {
  readonly #pieces = new Set<string>()

  /** @param secrets for PEM, only the content between its first and last line counts */
  constructor(secrets: Iterable<string | Uint8Array>) {
    for (const secret of secrets) {
      for (const form of formsOf(secret)) this.#add(form)
    }
  }

  /** A piece of a secret in a string; `undefined` if there is none. */
  find(text: string): string | undefined {
    for (let at = 0; at + length <= text.length; at++) {
      const piece = text.slice(at, at + length)
      if (this.#pieces.has(piece)) return piece
    }
    const listed = text.match(/\d+(?:[,\s]+\d+)+/g) ?? []
    return listed.map((list) => list.split(/[,\s]+/).join(' ')).find((list) => this.#listed(list))
  }

  #add(form: string): void {
    for (let at = 0; at + length <= form.length; at++) this.#pieces.add(form.slice(at, at + length))
    const bytes = [...Buffer.from(form, 'latin1')]
    for (let at = 0; at + numbers <= bytes.length; at++) {
      this.#pieces.add(`bytes ${bytes.slice(at, at + numbers).join(' ')}`)
    }
  }

  #listed(list: string): boolean {
    const values = list.split(' ')
    return values.some((_, at) => this.#pieces.has(`bytes ${values.slice(at, at + numbers).join(' ')}`))
  }
}

function formsOf(secret: string | Uint8Array): readonly string[] {
  if (typeof secret === 'string' && secret.includes('-----BEGIN')) {
    const [, body = ''] = /-----BEGIN [^-]*-----([^-]*)/.exec(secret) ?? []
    const der = Buffer.from(body, 'base64')
    return [body.replace(/\s/g, ''), body.trim(), ...formsOf(der)]
  }
  const bytes = Buffer.from(secret)
  const plain =
    typeof secret === 'string' ? [secret, encodeURIComponent(bytes.toString())] : [bytes.toString('latin1')]
  // The length of what precedes a secret shifts it to one of three positions in the groups of base64.
  const encoded = [0, 1, 2].flatMap((offset) => {
    const whole = bytes.subarray(offset, bytes.length - ((bytes.length - offset) % 3))
    return [whole.toString('base64'), whole.toString('base64url')]
  })
  const hex = bytes.toString('hex')
  return [...plain, ...encoded, hex, hex.toUpperCase()]
}

/** Everything that printing, inspecting, logging and JSON show of a value, its content, and the causes of an error. */
export function shownOf(value: unknown): readonly string[] {
  return [...parts(value, new Set())].flatMap(textsOf)
}

function textsOf(value: unknown): readonly string[] {
  const ways: readonly (() => string | undefined)[] = [
    () =>
      inspect(value, {
        depth: 9,
        showHidden: true,
        getters: true,
        maxStringLength: null,
        maxArrayLength: null,
      }),
    () => inspect(value, { depth: 9, showHidden: true, showProxy: true }),
    () => JSON.stringify(value),
    () => String(value),
  ]
  return ways.map((way) => `${attempt(way)}`)
}

/**
 * A value with everything that can be reached through its own properties, including hidden ones and what they throw.
 */
function parts(value: unknown, seen: Set<unknown>): Set<unknown> {
  if (seen.has(value)) return seen
  seen.add(value)
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return seen
  for (const name of Reflect.ownKeys(value)) {
    parts(
      attempt(() => Reflect.get(value, name)),
      seen,
    )
  }
  return seen
}

/** The result of a function, or what it throws. */
function attempt(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
