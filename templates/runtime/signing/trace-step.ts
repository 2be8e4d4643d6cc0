/** @section Signing */
import type { OutgoingRequest } from '../request/transport.ts'
import type { Bytes } from './crypto.ts'

/**
 * Called after each step of a signature, but only in the client that `flexgen explain --trace` runs. It observes the
 * calls.
 *
 * @param input `undefined` if the request's method skips the step
 */
export function traceStep(
  _request: OutgoingRequest,
  _name: string,
  _input: string | Bytes | undefined,
  _result: string | Bytes,
): void {}
