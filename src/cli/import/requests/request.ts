import { isSecret } from '../../../diagnostics/secret-names.ts'
import type { BodyFormat, Note, RequestParameter } from '../model.ts'
import { joinParts } from '../parts.ts'

/**
 * A string of a source: literal text, and references to variables. What a reference resolves to is read only at places
 * that are copied, such as the host; a credential's value never is.
 */
export type Value = readonly Part[]
export type Part = string | Reference

export interface Reference {
  readonly name: string
  /** A variable of a shell, whose name is kept. */
  readonly isShell?: boolean | undefined
}

export interface NamedValue {
  readonly name: Value
  readonly value: Value
}

/** The fields of a body. */
export interface Body {
  /** Of a form, or of the top level of a JSON object: enough to recognise a request for a token. */
  readonly fields: readonly NamedValue[]
  /** The format that they are in. */
  readonly bodyFormat: BodyFormat | undefined
}

/** A request as its tool has it, after folders have passed on what they share. */
export interface SourceRequest extends Body {
  /** Where it is in the source: names of folders and of the request. */
  readonly place: string
  readonly method: string
  readonly url: Value
  readonly headers: readonly NamedValue[]
  /** Parameters that the tool has besides those in the URL. */
  readonly query: readonly NamedValue[]
  readonly auth: SourceAuth | undefined
  readonly variables: Scope
}

/** Auth as the tool states it; its names are those of flexgen, not of the tool. */
export type SourceAuth =
  | { readonly kind: 'none' }
  | { readonly kind: 'bearer'; readonly token: Value; readonly prefix: Value | undefined }
  | { readonly kind: 'basic' | 'digest'; readonly username: Value; readonly password: Value }
  | {
      readonly kind: 'apiKey'
      readonly name: Value
      readonly value: Value
      readonly addTo: 'header' | 'query' | 'cookie'
    }
  | SourceAws
  | SourceOAuth1
  | SourceOAuth2
  | SourceJwt
  /** What flexgen cannot do: `ntlm`, `hawk`. */
  | { readonly kind: 'unknown'; readonly type: string }

export interface SourceAws {
  readonly kind: 'aws'
  readonly region: Value
  readonly service: Value
  readonly addTo?: 'query' | undefined
}

export interface SourceOAuth1 {
  readonly kind: 'oauth1'
  readonly signatureMethod: Value
  readonly addTo: 'header' | 'query' | 'body'
  readonly hasToken: boolean
}

export interface SourceOAuth2 {
  readonly kind: 'oauth2'
  readonly grant: string
  readonly accessTokenUrl: Value
  readonly authorizationUrl: Value
  readonly scope: Value
  /** `none` for a client without a secret. */
  readonly client: 'basic' | 'post' | 'none' | undefined
  readonly pkce: 'S256' | 'plain' | undefined
  readonly addTo: 'header' | 'query'
  readonly prefix: Value | undefined
  readonly queryKey: Value | undefined
  readonly parameters?: readonly SourceParameter[] | undefined
}

/** A parameter that the tool adds to a request of OAuth 2. */
export interface SourceParameter extends Omit<RequestParameter, 'name'> {
  readonly name: Value
}

export interface SourceJwt {
  readonly kind: 'jwt'
  readonly algorithm: Value
  /** Claims and header parameters, in JSON. */
  readonly payload: string
  readonly headers: string
  readonly isBase64: boolean
  readonly addTo: 'header' | 'query'
  readonly prefix: Value | undefined
  readonly queryKey: Value | undefined
}

/** What requests inherit from their folder. */
export interface Folder {
  readonly place: string
  readonly auth: SourceAuth | undefined
  readonly headers: readonly NamedValue[]
  readonly variables: Scope
}

/** Everything that a source says. */
export interface RequestSource {
  readonly title: string | undefined
  readonly requests: readonly SourceRequest[]
  readonly notes: readonly Note[]
}

/** Values of variables; those of an inner scope override those of an outer one. */
export class Scope {
  readonly #values = new Map<string, Value>()
  /** Values that other environments have. */
  readonly #others = new Map<string, Value[]>()
  readonly #outer: Scope | undefined

  /** @param values if a name occurs several times, its last value is used */
  constructor(values: Iterable<readonly [string, Value]> = [], outer?: Scope) {
    this.#outer = outer
    for (const [name, value] of values) {
      const before = this.#values.get(name)
      if (before) this.#others.set(name, [...(this.#others.get(name) ?? []), before].slice(-otherLimit))
      this.#values.set(name, value)
    }
  }

  within(values: readonly (readonly [string, Value])[]): Scope {
    return values.length ? new Scope(values, this) : this
  }

  get(name: string): Value | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.#outer) {
      const found = scope.#values.get(name)
      if (found) return found
    }
    return undefined
  }

  /** Values of other environments. */
  others(name: string): readonly Value[] {
    for (let scope: Scope | undefined = this; scope; scope = scope.#outer) {
      if (scope.#values.has(name)) return scope.#others.get(name) ?? []
    }
    return []
  }
}

const otherLimit = 20

/** A value with variables replaced by theirs, as far as they are known. */
export function resolve(value: Value, variables: Scope): Value {
  let budget = resolutionLimit
  const expand = (parts: Value, depth: number): Value =>
    parts.flatMap((part): Value => {
      if (typeof part === 'string' || part.isShell) return [part]
      // Nothing of a token may become a part of a path.
      const known = isSecret(part.name) ? undefined : variables.get(part.name)
      // A cycle, or variables that refer to others many times, stay references.
      budget -= known ? lengthOf(known) : 0
      if (!known || depth >= depthLimit || budget < 0) return [part]
      return expand(known, depth + 1)
    })
  return joinParts(expand(value, 0))
}

const depthLimit = 8
const resolutionLimit = 4_000

/** At least one, so that a budget ends. */
function lengthOf(value: Value): number {
  return value.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 50), 50)
}

/** The string of a value without references. */
export function literalOf(value: Value | undefined): string | undefined {
  if (!value) return undefined
  const [first = '', ...others] = value
  return others.length || typeof first === 'object' ? undefined : first
}

/** The string of a value whose variables are known. */
export function resolveToText(value: Value | undefined, variables: Scope): string | undefined {
  return value && literalOf(resolve(value, variables))
}

/** A value that is only one reference. */
export function findReference(value: Value | undefined): Reference | undefined {
  return value?.length === 1 && typeof value[0] === 'object' ? value[0] : undefined
}

/** Splits at the first occurrence of a character in literal text. */
export function splitAt(value: Value, separator: string): readonly [Value, Value | undefined] {
  for (const [index, part] of value.entries()) {
    const at = typeof part === 'string' ? part.indexOf(separator) : -1
    if (typeof part === 'string' && at >= 0) {
      const before = joinParts([...value.slice(0, index), part.slice(0, at)])
      return [before, joinParts([part.slice(at + separator.length), ...value.slice(index + 1)])]
    }
  }
  return [value, undefined]
}

/** Splits at each occurrence of a character in literal text; pieces beyond the limit are left out. */
export function splitAll(value: Value, separator: string, limit: number): readonly Value[] {
  const pieces: Value[] = []
  let rest: Value | undefined = value
  while (rest && pieces.length < limit) {
    const [piece, after]: readonly [Value, Value | undefined] = splitAt(rest, separator)
    pieces.push(piece)
    rest = after
  }
  return pieces
}

export function isEmpty(value: Value | undefined): boolean {
  return value === undefined || value.every((part) => typeof part === 'string' && part.trim() === '')
}

/** Requests of one source that are read. */
export const requestLimit = 5_000
/** Depth of folders. */
export const folderLimit = 50
