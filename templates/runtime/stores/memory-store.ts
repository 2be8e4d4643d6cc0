/** @section Tokens */
import type { TokenStore, Tokens } from './token-store.ts'

/**
 * Keeps tokens as long as the process lives.
 *
 * @public
 */
export function memoryTokenStore(tokens?: Tokens | undefined): TokenStore {
  let kept = tokens
  return {
    get: () => kept,
    set: (next) => {
      kept = next
    },
    clear: () => {
      kept = undefined
    },
  }
}
