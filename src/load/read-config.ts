import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { type Diagnostic, diagnostic, fileStart } from '../diagnostics/diagnostic.ts'
import { sizeLimit, tooManyBytes } from '../ir/size-limits.ts'
import { reasonOf } from './reason.ts'

/** The text of a config, or why there is none. */
export type ReadConfig = { readonly text: string } | { readonly problem: Diagnostic }

/** Reads a config of at most 5 MB as UTF-8. */
export function readConfig(path: string): ReadConfig {
  let bytes: Buffer
  try {
    const file = openSync(path, 'r')
    try {
      const status = fstatSync(file)
      if (!status.isFile())
        return { problem: diagnostic('file/unreadable', path, fileStart, { why: 'it is no file' }) }
      if (status.size > sizeLimit)
        return { problem: diagnostic('file/too-large', path, fileStart, { excess: tooManyBytes }) }
      // What the system makes up has no size, as the environment in `/proc`, and is no config.
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
