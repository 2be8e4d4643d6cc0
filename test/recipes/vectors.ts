import { readFileSync } from 'node:fs'

/** A request that somebody else signed. */
export interface Vector {
  /** Name of the recipe. */
  readonly recipe: string
  readonly id: string
  /** Whether the source prints the signature, or is a library that computed it. */
  readonly kind: 'published' | 'computed'
  readonly source: { readonly title: string; readonly url?: string }
  /** Values for the client's options. */
  readonly env: Readonly<Record<string, string>>
  readonly credentials?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  readonly clock?: number
  readonly nonce?: string
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }
  /** Values of steps that the source prints. */
  readonly steps?: Readonly<Record<string, string>>
  /** The request that is sent. Other headers may be sent too. */
  readonly expected: {
    readonly url?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }
}

export const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('vectors.json', import.meta.url), 'utf8'),
)
