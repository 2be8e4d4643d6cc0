import { parseData } from './data.ts'
import { readDocuments } from './openapi/files.ts'
import type { DataOf, Reader, ReadImport } from './reader.ts'
import { readRequests } from './requests/read.ts'
import type { Source, SourceFile } from './source.ts'

/** The readers, in the order in which they are tried. */
const readers: readonly Reader[] = [readDocuments, readRequests]

/** What a source contains; `undefined` if no reader knows it. */
export function readImport(source: Source): ReadImport | undefined {
  const parsed = new Map<SourceFile, unknown>()
  const dataOf: DataOf = (file) => {
    if (!parsed.has(file)) parsed.set(file, isData(file) ? parseData(file.text) : undefined)
    return parsed.get(file)
  }
  for (const reader of readers) {
    const read = reader(source, dataOf)
    if (read) return read
  }
  return undefined
}

/** False for text that cannot be a map in JSON or YAML, such as a command line. */
function isData({ text }: SourceFile): boolean {
  return !/^\s*(?:#![^\n]*\n\s*)?(?:curl|http)\s/.test(text)
}
