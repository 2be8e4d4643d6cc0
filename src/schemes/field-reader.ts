import type { BaseUrlPlan, EntryPlan, Expression, Json, Secret } from '../ir/plan.ts'
import type { Text } from '../ir/text.ts'

/** Reads the fields of an auth; what a scheme works with. */
export interface FieldReader {
  /** A secret (contract, section 1): a reference, `{ literal }`, or left out and thus a credential of its name. */
  secret(name: string): Secret
  /** The same for an optional field: left out, it may be absent from the credentials too. */
  optionalSecret(name: string): Secret
  /** Like `secret`, but plain text is allowed. */
  textOrCredential(name: string): Secret
  /** A value in which references are allowed. */
  text(name: string, byDefault: string): Text
  /** An optional value in which references are allowed; `undefined` where it is left out or empty. */
  optionalText(name: string): Text | undefined
  /** The texts of a list, or the only one. */
  texts(name: string): readonly Text[]
  /** The URL of an endpoint; `undefined` where it is left out or wrong. */
  url(name: string, redirects?: boolean): BaseUrlPlan | undefined
  /** Headers of a map, with lower-case names. */
  headers(name: string): readonly EntryPlan[]
  /** The fields of a map within the auth; a secret that is left out there is a credential of both names. */
  nested(name: string): FieldReader
  /** JSON of a map of the config, in its order; texts may hold references. */
  json(name: string): readonly (readonly [name: string, value: Json])[]
  /** A name that is part of the generated code. */
  fixed(name: string, byDefault: string): string
  /** The name of a header: fixed, and none that the platform sets itself. */
  headerName(name: string, byDefault: string): string
  /**
   * Prefix and blank before a token; blanks at the ends are cut. Left out, or with an optional variable that is
   * absent, it is the default.
   */
  prefix(name: string, byDefault: string): Expression
  /** Reports that a field's value cannot be what it is; the hint is what to write instead. */
  refuse(name: string, problem: string, hint?: string): void
}
