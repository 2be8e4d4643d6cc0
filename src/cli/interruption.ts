import { setMaxListeners } from 'node:events'
import { exitCodes } from './exit.ts'

/** The user has interrupted the command. */
export class Interrupted extends Error {}

/** Ends a command early, by Ctrl-C or another signal. */
export interface Interruption {
  /** Aborted with the reason. */
  readonly signal: AbortSignal
  readonly interrupt: () => void
  readonly end: (reason: Error) => void
  /** Stops handling signals. */
  readonly stop: () => void
}

/** Signals that end a process. */
export const endSignals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Handles signals: the first one ends the command in order, the second one exits at once. */
export function watchSignals(): Interruption {
  const controller = new AbortController()
  // Each call of a long login adds a listener. Without this, Node would warn the user about a leak.
  setMaxListeners(0, controller.signal)
  const interrupt = (): void => {
    // Node restores the terminal's mode on exit.
    if (controller.signal.aborted) process.exit(exitCodes.interrupted)
    controller.abort(new Interrupted('The command was interrupted.'))
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

/** The platform's `fetch`, which the signal also aborts. */
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

/** Waits for a time in milliseconds; rejects, and clears its timer, when the signal aborts. */
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
