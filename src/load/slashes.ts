import { sep } from 'node:path'

/** A path of this system, with `/` between folders. On POSIX systems, `\` is an ordinary character of a name. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}
