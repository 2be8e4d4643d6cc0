import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { type Diagnostic, diagnostic, fileStart } from '../diagnostics/diagnostic.ts'
import { sizeLimit, tooManyBytes } from '../ir/size-limits.ts'
import { notAFile, reasonOf } from './reason.ts'

/** The text of a config, or why it cannot be read. */
export type ReadConfig = { readonly text: string } | { readonly problem: Diagnostic }

/** Reads a config of at most 5 MB as UTF-8. */
export function readConfig(path: string): ReadConfig {
  let bytes: Buffer
  try {
    // Without O_NONBLOCK, opening a pipe would block. Windows has neither this flag nor such pipes.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const status = fstatSync(file)
      if (!status.isFile()) {
        const why = status.isDirectory() ? 'it is a folder' : notAFile
        return { problem: diagnostic('file/unreadable', path, fileStart, { why }) }
      }
      if (status.size > sizeLimit)
        return { problem: diagnostic('file/too-large', path, fileStart, { excess: tooManyBytes }) }
      // Files of the system, such as the environment in `/proc`, have no size. They are not read.
      bytes = status.size ? readFileSync(file) : Buffer.alloc(0)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { problem: diagnostic('file/unreadable', path, fileStart, { why: reasonOf(error) }) }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { problem: diagnostic('yaml/encoding', path, fileStart, undefined) }
  }
}
