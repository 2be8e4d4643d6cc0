import { readFileSync } from 'node:fs'

/** A request that somebody else signed, or that follows a login as others document it. */
export interface Vector {
  /** Name of the recipe. */
  readonly recipe: string
  readonly id: string
  /**
   * Whether the source prints the signature, is a program that computed it or answered the login, or documents the
   * requests and responses of a login, without these values.
   */
  readonly kind: 'published' | 'computed' | 'documented'
  readonly source: { readonly title: string; readonly url?: string }
  /** Values for the client's options. */
  readonly env: Readonly<Record<string, string>>
  readonly credentials?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  readonly clock?: number
  readonly nonce?: string
  /** The requests of the login, in order, with the API's responses. */
  readonly login?: readonly (Sent & { readonly answer: LoginAnswer })[]
  readonly request: Sent
  /** Values of steps that the source prints. */
  readonly steps?: Readonly<Record<string, string>>
  /** The request that is sent. Other headers may be sent too. */
  readonly expected: {
    readonly url?: string
    /** `null` for a header that must not be sent. */
    readonly headers?: Readonly<Record<string, string | null>>
    readonly body?: string
  }
}

export interface LoginAnswer {
  readonly status: number
  /** A list is a header that is sent several times. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string
}

interface Sent {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('vectors.json', import.meta.url), 'utf8'),
)
