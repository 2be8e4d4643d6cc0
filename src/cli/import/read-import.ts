import { parseData } from './data.ts'
import { readDocuments } from './openapi/files.ts'
import type { DataOf, Reader, ReadImport } from './reader.ts'
import { readCollections, readCommands } from './requests/read.ts'
import type { Source, SourceFile } from './source.ts'

/** What a source contains; `undefined` if no reader knows it. */
export function readImport(source: Source): ReadImport | undefined {
  const parsed = new Map<SourceFile, unknown>()
  const dataOf: DataOf = (file) => {
    if (!parsed.has(file)) parsed.set(file, isData(file) ? parseData(file.text) : undefined)
    return parsed.get(file)
  }
  // A collection may lie next to the document that it was made of. Commands next to either are examples.
  const found = [readDocuments, readCollections].flatMap((reader: Reader) => reader(source, dataOf) ?? [])
  const [first, ...others] = found
  if (!first) return readCommands(source, dataOf)
  if (!others.length) return first
  return {
    kind: found.map(({ kind }) => kind).join(' and '),
    apis: found.flatMap(({ apis }) => apis),
    notes: found.flatMap(({ notes }) => notes),
  }
}

/** False for text that cannot be a map in JSON or YAML, such as a command line. */
function isData({ text }: SourceFile): boolean {
  return !/^\s*(?:#![^\n]*\n\s*)?(?:curl|http)\s/.test(text)
}
