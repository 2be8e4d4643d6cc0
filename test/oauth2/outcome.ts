import type { OAuthClient } from './clients.ts'

/** What came of a request. */
export interface Outcome {
  /** Of the answer, or the error's code. */
  readonly result: number | string
  /** `Date.now()` when it came. */
  readonly at: number
}

/** Makes a request, and tells what came of it. */
export async function outcomeOf(client: Pick<OAuthClient, 'fetch'>): Promise<Outcome> {
  try {
    const response = await client.fetch('/ok')
    await response.arrayBuffer()
    return { result: response.status, at: Date.now() }
  } catch (error) {
    // What was thrown may be anything.
    const { code, message } = error as { readonly code?: string; readonly message?: string }
    return { result: code ?? `${message}`, at: Date.now() }
  }
}
