const pending: (() => void)[] = []

/**
 * Does something after the tests of the current file. A module that several files import cannot call `afterAll`: a
 * process that runs them all imports it once.
 */
export function afterFile(action: () => void): void {
  pending.push(action)
}

/** Does what was asked for, the last first. */
export function endFile(): void {
  for (const action of pending.splice(0).reverse()) action()
}
