import { entriesOf } from '../data.ts'
import type { DataOf, Reader, ReadImport } from '../reader.ts'
import type { Source, SourceFile } from '../source.ts'
import { importRequests } from './api/import-requests.ts'
import type { RequestSource } from './request.ts'
import { isBrunoExport, isBrunoFolder, readBrunoExport, readBrunoFolder } from './tools/bruno.ts'
import { isCurl, readCurl } from './tools/curl.ts'
import { isInsomnia, isInsomniaEnvironment, readInsomnia } from './tools/insomnia.ts'
import { isPostman, isPostmanEnvironment, readPostman } from './tools/postman.ts'

/** Reads the requests of a tool: Postman, Insomnia or Bruno. */
export const readCollections: Reader = (source, dataOf) => {
  const { files } = source
  if (isBrunoFolder(files.map(({ path }) => path)))
    return read('Bruno', [readBrunoFolder(withShared(source), dataOf)])
  const data = files.map((file) => dataOf(file))
  const collections = data.filter(isPostman)
  if (collections.length) {
    const environments = neighbouringData(source, dataOf, /"values"/).filter(isPostmanEnvironment)
    return read(
      'Postman',
      collections.map((each) => readPostman(each, environments)),
    )
  }
  const insomnia = data.filter(isInsomnia)
  if (insomnia.length) {
    const environments = neighbouringData(
      source,
      dataOf,
      /environment\.insomnia\.rest\/|"_type": *"environment"/,
    ).filter(isInsomniaEnvironment)
    return read(
      'Insomnia',
      insomnia.map((each) => readInsomnia(each, environments)),
    )
  }
  const bruno = data.filter(isBrunoExport)
  return bruno.length ? read('Bruno', bruno.map(readBrunoExport)) : undefined
}

/** Reads `curl` commands. */
export const readCommands: Reader = ({ files }, dataOf) => {
  const scripts = files.filter((file) => isCurl(file.text) && !isMapWithoutCommands(dataOf(file)))
  return scripts.length
    ? read(
        'curl',
        scripts.map(({ text }) => readCurl(text)),
      )
    : undefined
}

/** False for a command whose header `Name: value` makes it a map in YAML. */
function isMapWithoutCommands(data: unknown): boolean {
  return typeof data === 'object' && !entriesOf(data).some(([key]) => isCurl(key))
}

/** A single request of Bruno, with what its folder shares if that is the collection's. */
function withShared({ files, isFolder, neighbours }: Source): readonly SourceFile[] {
  if (isFolder) return files
  const names =
    /^(?:environments\/[^/]*\.(?:bru|ya?ml)|bruno\.json|opencollection\.ya?ml|(?:collection|folder)\.(?:bru|ya?ml))$/
  return [...files, ...neighbours((path) => names.test(path))]
}

/**
 * Data of a folder, or of the files next to one file. Only those with the mark are parsed.
 *
 * @param mark what an environment contains
 */
function neighbouringData(
  { files, isFolder, neighbours }: Source,
  dataOf: DataOf,
  mark: RegExp,
): readonly unknown[] {
  const others = isFolder ? files : neighbours((path) => /^[^/]*\.(?:json|ya?ml)$/.test(path))
  return others.filter(({ text }) => mark.test(text)).map(dataOf)
}

function read(kind: string, sources: readonly RequestSource[]): ReadImport {
  const [only] = sources
  const imported = importRequests({
    title: sources.length === 1 ? only?.title : undefined,
    requests: sources.flatMap(({ requests }) => requests),
    notes: sources.flatMap(({ notes }) => notes),
  })
  return { kind, ...imported }
}
