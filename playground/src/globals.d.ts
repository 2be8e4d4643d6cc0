/** Limits the lines of a stack, in engines with V8. */
interface ErrorConstructor {
  stackTraceLimit: number
}
