/** Runs the parser without stacks in its errors: it creates one for each unexpected character, and nobody reads them. */
export function withoutStacks<Value>(run: () => Value): Value {
  const { stackTraceLimit } = Error
  // With `Reflect`, since the host may have frozen it.
  Reflect.set(Error, 'stackTraceLimit', 0)
  try {
    return run()
  } finally {
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit)
  }
}
