import type { BaseUrlPlan, EntryPlan, Expression, Json, Secret } from '../ir/plan.ts'
import type { ReferenceSource, Text } from '../ir/text.ts'

/** Steps that a value of a signature can refer to, and others. */
export interface KnownSteps {
  readonly earlier: readonly string[]
  /** Steps that it cannot refer to: the one that contains the value, and those after it. */
  readonly later: readonly string[]
}

/** What a part of a token request may contain. */
export interface RequestRules {
  /** References to what the redirect of a login contains. */
  readonly redirects?: boolean
  /** A reference to its `state`, which is not stored. */
  readonly state?: boolean
}

/** What the URL of an endpoint may contain. */
export interface UrlRules extends Pick<RequestRules, 'redirects'> {
  /** A fragment that begins with `#/`, which an app reads as its path. */
  readonly route?: boolean
}

/** The name of a field. */
export type FieldName<Config> = keyof Config & string

/** Reads the fields of an auth, or of a map within it, by the names that its type has. */
export interface FieldReader<Config> {
  /** The names of the fields that are set, in the order of the file, which objects do not keep for numbers. */
  keys(): readonly string[]
  /** A secret: references or `{ literal }`. If omitted, the credential of the same name. */
  secret(name: FieldName<Config>): Secret
  /** The same for an optional field: if omitted, an optional credential. */
  optionalSecret(name: FieldName<Config>): Secret
  /** The same, with plain text allowed. */
  textOrCredential(name: FieldName<Config>): Secret
  /** A string that may contain references. */
  text(name: FieldName<Config>, byDefault: string): Text
  /** The same; `undefined` if it is omitted or empty. Optional variables are allowed in it. */
  optionalText(name: FieldName<Config>): Text | undefined
  /** The strings of a list; a list of one for a single string. */
  list(name: FieldName<Config>): readonly Text[]
  /** The URL of an endpoint; `undefined` if it is omitted or wrong. */
  url(name: FieldName<Config>, rules?: UrlRules): BaseUrlPlan | undefined
  /** The headers of a map, with lower-case names. */
  headers(name: FieldName<Config>, rules?: RequestRules): readonly EntryPlan[]
  /** The query parameters of a map; a list has an entry for each of its items. */
  query(name: FieldName<Config>): readonly EntryPlan[]
  /** The headers of a map as they are written, for a signature. */
  signedHeaders(name: FieldName<Config>): readonly (readonly [name: string, value: Json])[]
  /** The same fields, whose strings can refer to the request and to steps of a signature. */
  within(steps: KnownSteps): FieldReader<Config>
  /** The same fields, whose strings can refer to more sources, and to these values of a session. */
  from(sources: readonly ReferenceSource[], sessionNames?: readonly string[]): FieldReader<Config>
  /** The fields of each map in a list, or of the only map: an omitted secret `b` in the second of `a` is `a2B`. */
  items<Name extends FieldName<Config>>(
    name: Name,
  ): readonly FieldReader<Exclude<Extract<Config[Name], object>, readonly unknown[]>>[]
  /** The fields of a map within the auth. An omitted secret `b` in `a` is the credential `aB`. */
  nested<Name extends FieldName<Config>>(name: Name): FieldReader<Extract<Config[Name], object>>
  /** The entries of a map as JSON, in their order. Strings may contain references. */
  json(name: FieldName<Config>, rules?: RequestRules): readonly (readonly [name: string, value: Json])[]
  /** The same, with references to the request, except to its body. */
  jsonOfRequest(name: FieldName<Config>): readonly (readonly [name: string, value: Json])[]
  /** A string that becomes part of the code, so without references. */
  fixed(name: FieldName<Config>, byDefault: string): string
  /** The same for the name of a header, which must not be one that the platform sets. */
  headerName(name: FieldName<Config>, byDefault: string): string
  /**
   * The prefix of a token and a space. Whitespace at its ends is removed. If omitted, or if an optional variable in
   * it is not set, the default is used.
   */
  prefix(name: FieldName<Config>, byDefault: string): Expression
  /** True if a value anywhere in the config refers to a source, such as `nonce`, other than to the names in `without`. */
  mentions(source: ReferenceSource, without?: readonly string[]): boolean
  /** Reports that the value of a field is wrong; the hint says what to write instead. */
  refuse(name: FieldName<Config>, problem: string, hint?: string): void
  /** Reports that a field has no effect: the problem is a whole sentence. */
  reportNoEffect(name: FieldName<Config>, problem: string, hint: string): void
}
