import { parseUrl } from '../../templates/runtime/request/location.ts'

const redirectLimit = 5

export interface DownloadOptions {
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly signal: AbortSignal
  /** In bytes, decompressed: a multiple of a megabyte. */
  readonly sizeLimit: number
}

/**
 * The body of a successful response, after redirects within the origin.
 *
 * @param failure the error for what the server did, such as `sent the status 404`
 */
export async function download(
  first: URL,
  { headers = {}, signal, sizeLimit }: DownloadOptions,
  failure: (what: string) => Error,
): Promise<Uint8Array> {
  let url = first
  for (let redirects = 0; redirects <= redirectLimit; redirects++) {
    const response = await fetch(url, { headers, redirect: 'manual', signal })
    if (response.ok) {
      const excess = (): Error => failure(`sent more than ${sizeLimit / 1_000_000} MB`)
      return response.body ? await readWithin(response.body, sizeLimit, excess) : new Uint8Array()
    }
    await response.body?.cancel()
    const location = response.headers.get('location')
    if (!/^30[12378]$/.test(`${response.status}`) || location === null) {
      throw failure(`sent the status ${response.status}`)
    }
    const target = parseUrl(location, url)
    if (target?.origin !== first.origin || target.username || target.password) {
      throw failure('redirects to another origin, which flexgen does not follow')
    }
    url = target
  }
  throw failure('redirects too often')
}

/** The bytes of a stream; throws `excess()` as soon as there are more than the limit. */
export async function readWithin(
  stream: AsyncIterable<Uint8Array>,
  sizeLimit: number,
  excess: () => Error,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > sizeLimit) throw excess()
    parts.push(part)
  }
  return Buffer.concat(parts)
}
