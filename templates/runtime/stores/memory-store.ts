/** @section Token stores */
import type { TokenStore, Tokens } from './token-store.ts'

/**
 * Stores tokens in memory, until the process ends.
 *
 * @public
 */
export function memoryTokenStore(tokens?: Tokens | undefined): TokenStore {
  let kept = tokens
  const set = (next?: Tokens): void => {
    kept = next
  }
  return { get: () => kept, set, clear: () => set() }
}
