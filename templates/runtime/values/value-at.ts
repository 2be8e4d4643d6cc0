/** @section Values */

/** The value at a path of names and indices, separated by dots. A key that equals the whole path takes precedence. */
export function valueAt(data: unknown, path: string): unknown {
  const own = (value: unknown, name: string): unknown =>
    Object.hasOwn(Object(value), name) ? (value as Record<string, unknown>)[name] : undefined
  return own(data, path) ?? path.split('.').reduce(own, data)
}
