/** @section Requests */

/** Reads a body in UTF-8. Throws `RangeError` if it has more bytes than the limit; the rest is not read. */
export async function readAtMost(limit: number, { body }: Response): Promise<string> {
  let rest = limit
  const bounded = new TransformStream<Uint8Array>({
    transform: (chunk, controller) => {
      rest -= chunk.length
      if (rest < 0) throw new RangeError('The response is too long.')
      controller.enqueue(chunk)
    },
  })
  return new Response(body?.pipeThrough(bounded)).text()
}
