import type { OAuthClient } from './clients.ts'

/** The outcome of a request. */
export interface Outcome {
  /** Status of the response, or code of the error. */
  readonly result: number | string
  /** `Date.now()` when the request ended. */
  readonly at: number
}

/** Makes a request, and returns its outcome. */
export async function outcomeOf(client: Pick<OAuthClient, 'fetch'>): Promise<Outcome> {
  try {
    const response = await client.fetch('/ok')
    await response.arrayBuffer()
    return { result: response.status, at: Date.now() }
  } catch (error) {
    // Anything may be thrown.
    const { code, message } = error as { readonly code?: string; readonly message?: string }
    return { result: code ?? `${message}`, at: Date.now() }
  }
}
