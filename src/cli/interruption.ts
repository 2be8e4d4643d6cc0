import { setMaxListeners } from 'node:events'
import { exitCodes } from './exit.ts'

/** The user ended what was under way. */
export class Interrupted extends Error {}

/** Ends a login before its end: as Ctrl-C does, and what else asks a process to end. */
export interface Interruption {
  /** Aborts with the reason. */
  readonly signal: AbortSignal
  readonly interrupt: () => void
  readonly end: (reason: Error) => void
  /** Leaves such signals to the system again. */
  readonly stop: () => void
}

/** Signals that ask a process to end. */
export const endSignals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** From now on, a signal lets a login end in order; the second one ends the process at once. */
export function watchSignals(): Interruption {
  const controller = new AbortController()
  // Each call of a long login listens to it; Node would take that for a leak, and say so to the user.
  setMaxListeners(0, controller.signal)
  const interrupt = (): void => {
    // Node gives back a terminal's mode as it exits.
    if (controller.signal.aborted) process.exit(exitCodes.interrupted)
    controller.abort(new Interrupted('The login was interrupted.'))
  }
  for (const signal of endSignals) process.on(signal, interrupt)
  return {
    signal: controller.signal,
    interrupt,
    end: (reason) => controller.abort(reason),
    stop: () => {
      for (const signal of endSignals) process.off(signal, interrupt)
    },
  }
}

/** The platform's `fetch`, ended by a signal too. */
export function abortableFetch(signal: AbortSignal): (url: string, init: RequestInit) => Promise<Response> {
  return (url, init) => {
    const either = new AbortController()
    for (const source of [signal, init.signal]) {
      if (source?.aborted) either.abort(source.reason)
      source?.addEventListener('abort', () => either.abort(source.reason), { once: true })
    }
    return fetch(url, { ...init, signal: either.signal })
  }
}

/** Waits so many milliseconds; rejects, and keeps no timer, once a signal aborts. */
export function abortableSleep(signal: AbortSignal): (milliseconds: number) => Promise<void> {
  return (milliseconds) =>
    new Promise((resolve, reject) => {
      const abort = (): void => {
        clearTimeout(timer)
        reject(signal.reason)
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', abort)
        resolve()
      }, milliseconds)
      if (signal.aborted) abort()
      else signal.addEventListener('abort', abort, { once: true })
    })
}
