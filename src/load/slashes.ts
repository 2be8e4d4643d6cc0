import { sep } from 'node:path'

/** A path of this system with `/` between folders. On POSIX systems, `\` is a character of a name like any other. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}
