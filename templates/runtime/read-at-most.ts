/** @section Requests */

/**
 * The text of an answer, in UTF-8.
 *
 * @param limit in bytes
 * @returns `undefined` where there are more; the rest is not read
 */
export async function readAtMost(limit: number, { body }: Response): Promise<string | undefined> {
  const reader = body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (let length = 0; reader; ) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > limit) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
  return text + decoder.decode()
}
