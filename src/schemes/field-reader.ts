import type { BaseUrlPlan, EntryPlan, Expression, Json, Secret } from '../ir/plan.ts'
import type { Text } from '../ir/text.ts'

/** The name of a field. */
export type FieldName<Config> = keyof Config & string

/** Reads the fields of an auth, or of a map within one, by the names that its type has. */
export interface FieldReader<Config> {
  /** A secret (contract, section 1): a reference, `{ literal }`, or left out and thus a credential of its name. */
  secret(name: FieldName<Config>): Secret
  /** The same for an optional field: left out, it may be absent from the credentials too. */
  optionalSecret(name: FieldName<Config>): Secret
  /** Like `secret`, but plain text is allowed. */
  textOrCredential(name: FieldName<Config>): Secret
  /** A value in which references are allowed. */
  text(name: FieldName<Config>, byDefault: string): Text
  /** An optional value in which references are allowed; `undefined` where it is left out or empty. */
  optionalText(name: FieldName<Config>): Text | undefined
  /** The texts of a list, or the only one. */
  texts(name: FieldName<Config>): readonly Text[]
  /** The URL of an endpoint; `undefined` where it is left out or wrong. */
  url(name: FieldName<Config>, redirects?: boolean): BaseUrlPlan | undefined
  /** Headers of a map, with lower-case names. */
  headers(name: FieldName<Config>): readonly EntryPlan[]
  /** The fields of a map within the auth; a secret that is left out there is a credential of both names. */
  nested<Name extends FieldName<Config>>(name: Name): FieldReader<Extract<Config[Name], object>>
  /** JSON of a map of the config, in its order; texts may hold references. */
  json(name: FieldName<Config>): readonly (readonly [name: string, value: Json])[]
  /** A name that is part of the generated code. */
  fixed(name: FieldName<Config>, byDefault: string): string
  /** The name of a header: fixed, and none that the platform sets itself. */
  headerName(name: FieldName<Config>, byDefault: string): string
  /**
   * Prefix and blank before a token; blanks at the ends are cut. Left out, or with an optional variable that is
   * absent, it is the default.
   */
  prefix(name: FieldName<Config>, byDefault: string): Expression
  /** Reports that a field's value cannot be what it is; the hint is what to write instead. */
  refuse(name: FieldName<Config>, problem: string, hint?: string): void
}
