/** Tables with rows for every auth type. A new type without rows does not compile. */
import type { AuthConfig } from '../../src/schemes/scheme.ts'

export type AuthType = AuthConfig['type']

/** An auth of a type in YAML's flow style, without the braces. */
export type AuthText<Type extends AuthType = AuthType> = `type: ${Type}` | `type: ${Type}, ${string}`

/** Marks a type that a table has no rows for, with the reason. */
export type NotNeeded = `not needed: ${string}`

/** Rows for each auth type, or the reason why a type has none. */
export type ByAuthType<Rows> = Readonly<Record<AuthType, Rows | NotNeeded>>

/** All rows of a table of lists. */
export function rowsOf<Row>(table: ByAuthType<readonly Row[]>): readonly Row[] {
  return Object.values(table).flatMap((rows) => (typeof rows === 'string' ? [] : rows))
}

/** All rows of a table of named rows, by name. */
export function namedRowsOf<Row>(
  table: ByAuthType<Readonly<Record<string, Row>>>,
): Readonly<Record<string, Row>> {
  const entries = Object.values(table).flatMap((rows) =>
    typeof rows === 'string' ? [] : Object.entries(rows),
  )
  const named = Object.fromEntries(entries)
  if (Object.keys(named).length < entries.length) throw new Error('two rows have the same name')
  return named
}
