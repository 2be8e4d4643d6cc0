import type { Imported } from './model.ts'
import type { Source, SourceFile } from './source.ts'

/** What was read, and what it was. */
export interface ReadImport extends Imported {
  /** Kind of the source, such as `OpenAPI 3.0.3`. */
  readonly kind: string
}

/** Reads one kind of sources; returns `undefined` for a source of another kind. */
export type Reader = (source: Source, dataOf: DataOf) => ReadImport | undefined

/** The data of a file in JSON or YAML, which is parsed once; `undefined` if it has none. */
export type DataOf = (file: SourceFile) => unknown
