/** @section Requests */

/** True for a stream, and for anything else that Node's `fetch` reads like one. It can be sent only once. */
export function isStream(body: unknown): boolean {
  const object: object = Object(body)
  return Symbol.asyncIterator in object || 'getReader' in object
}
