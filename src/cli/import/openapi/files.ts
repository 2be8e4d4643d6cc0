import type { Reader, ReadImport } from '../reader.ts'
import { isOpenApi, openApiVersion, readOpenApi } from './openapi.ts'

/** Documents in a folder beyond these are not read. */
const documentLimit = 100

/** Reads an OpenAPI document, or all of a folder. */
export const readDocuments: Reader = ({ files, isFolder }, dataOf): ReadImport | undefined => {
  const documents = files.flatMap((file) => {
    const data = /\.(?:bru|sh|bash|curl|env)$/i.test(file.path) ? undefined : dataOf(file)
    return isOpenApi(data) ? [{ file, data }] : []
  })
  const [first] = documents
  if (!first) return undefined
  const read = documents.slice(0, documentLimit).map(({ file, data }) => {
    const { apis, notes } = readOpenApi(data)
    const within = isFolder ? `${file.path}: ` : ''
    const placed = <Placed extends { readonly place: string }>(note: Placed): Placed => ({
      ...note,
      place: within + note.place,
    })
    return { apis: apis.map((api) => ({ ...api, notes: api.notes.map(placed) })), notes: notes.map(placed) }
  })
  const left = documents.slice(documentLimit).map(({ file }) => ({
    place: file.path,
    reason: `A folder may have ${documentLimit} documents; import this one by itself.`,
  }))
  return {
    kind: documents.length === 1 ? openApiVersion(first.data) : `${documents.length} OpenAPI documents`,
    apis: read.flatMap(({ apis }) => apis),
    notes: [...read.flatMap(({ notes }) => notes), ...left],
  }
}
