import type { Reader, ReadImport } from '../reader.ts'
import type { Source, SourceFile } from '../source.ts'
import { isBrunoExport, isBrunoFolder, readBrunoExport, readBrunoFolder } from './bruno.ts'
import { isCurl, readCurl } from './curl.ts'
import { importRequests } from './infer.ts'
import { isInsomnia, readInsomnia } from './insomnia.ts'
import { isPostman, isPostmanEnvironment, readPostman } from './postman.ts'
import type { RequestSource } from './request.ts'

/** Reads the requests of a tool: Postman, Insomnia, Bruno or curl. */
export const readRequests: Reader = (source, dataOf) => {
  const { files } = source
  if (isBrunoFolder(files.map(({ path }) => path)))
    return read('Bruno', [readBrunoFolder(withShared(source), dataOf)])
  const data = files.map((file) => dataOf(file))
  const collections = data.filter(isPostman)
  if (collections.length) {
    const others = source.isFolder
      ? data
      : source
          .neighbours()
          .filter(hasValues)
          .map((file) => dataOf(file))
    const environments = others.filter(isPostmanEnvironment)
    return read(
      'Postman',
      collections.map((each) => readPostman(each, environments)),
    )
  }
  const insomnia = data.filter(isInsomnia)
  if (insomnia.length) return read('Insomnia', insomnia.map(readInsomnia))
  const bruno = data.filter(isBrunoExport)
  if (bruno.length) return read('Bruno', bruno.map(readBrunoExport))
  const scripts = files.filter(({ text }, index) => typeof data[index] !== 'object' && isCurl(text))
  return scripts.length
    ? read(
        'curl',
        scripts.map(({ text }) => readCurl(text)),
      )
    : undefined
}

/** A single request of Bruno, with what its folder shares if that is the collection's. */
function withShared({ files, isFolder, neighbours }: Source): readonly SourceFile[] {
  if (isFolder) return files
  const names = /^(?:bruno\.json|opencollection\.ya?ml|(?:collection|folder)\.(?:bru|ya?ml))$/
  return [...files, ...neighbours().filter(({ path }) => names.test(path))]
}

/** Most files next to a collection are none of its environments, and are not parsed. */
function hasValues({ path, text }: { readonly path: string; readonly text: string }): boolean {
  return path.endsWith('.json') && text.includes('"values"')
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
