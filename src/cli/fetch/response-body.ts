import { closeSync, lstatSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { reasonOf } from '../../load/reason.ts'
import { checkWritable, temporaryPath } from '../../write/output.ts'
import { realPath } from '../../write/project.ts'
import { UsageError } from '../exit.ts'
import { showBody, standardOutput } from '../printing/output.ts'
import type { Mask } from './sent-secrets.ts'

type Body = AsyncIterable<Uint8Array>

/** Prints a body byte for byte, to a file or a pipe. */
export async function printBytes(body: Body): Promise<void> {
  for await (const bytes of body) await standardOutput.pass(bytes)
}

/** A body is binary, so that it was not printed. */
export class BinaryBody extends Error {}

/**
 * Prints a body to a terminal, which must obey nothing in it.
 *
 * @param type the content type of the response
 * @throws BinaryBody
 */
export async function printToTerminal(body: Body, type: string | null, mask: Mask): Promise<void> {
  if (isBinaryType(type ?? '')) throw new BinaryBody()
  const decoder = decoderOf(type ?? '')
  let last = '\n'
  // A CR that may belong to a line break.
  let pending = ''
  const print = (text: string): void => {
    const whole = (pending + text).replaceAll('\r\n', '\n')
    pending = whole.endsWith('\r') ? '\r' : ''
    const shown = pending ? whole.slice(0, -1) : whole
    showBody(shown)
    last = shown || last
  }
  const decoded = (bytes?: Uint8Array): string => {
    try {
      const text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
      if (!text.includes('\0')) return text
    } catch {
      // Not text in this encoding.
    }
    throw new BinaryBody()
  }
  for await (const bytes of body) print(mask.next(decoded(bytes)))
  print(mask.next(decoded()) + mask.rest())
  // The prompt of the shell begins on its own line.
  showBody(`${pending}${last.endsWith('\n') && !pending ? '' : '\n'}`)
}

function isBinaryType(type: string): boolean {
  const [name = ''] = type.toLowerCase().split(';')
  return (
    (/^(image|audio|video|font)\//.test(name) && !name.includes('xml')) ||
    /^application\/(octet-stream|pdf|zip|gzip|x-tar|wasm|x-protobuf|msgpack)$/.test(name.trim())
  )
}

/** A decoder for the charset of a content type, otherwise for UTF-8. */
function decoderOf(type: string): TextDecoder {
  const [, charset = 'utf-8'] = /;\s*charset="?([^\s";]+)/i.exec(type) ?? []
  try {
    return new TextDecoder(charset, { fatal: true })
  } catch {
    return new TextDecoder('utf-8', { fatal: true })
  }
}

/** A file for a body. */
export interface BodyFile {
  /** Writes the body completely or not at all. @throws WriteFailure */
  readonly write: (body: Body) => Promise<void>
}

/**
 * Checks that a file can be written, before the request is sent.
 *
 * @throws UsageError if it cannot
 */
export function bodyFile(path: string): BodyFile {
  const words = (reason: string): string => `\`${path}\` cannot be written: ${reason}.`
  const problem = (reason: string): UsageError => new UsageError(words(reason))
  const writing = (write: (body: Body) => Promise<void>): BodyFile => ({
    write: async (body) => {
      try {
        await write(body)
      } catch (error) {
        // An error of the response has no code of the file system.
        if (!isFileError(error)) throw error
        throw new WriteFailure(words(reasonOf(error)))
      }
    },
  })
  if (path === '-') throw new UsageError('Without `-o`, the body is printed to standard output.')
  try {
    const present = statSync(path, { throwIfNoEntry: false })
    if (present?.isDirectory()) throw problem('it is a folder')
    // A device or a pipe has no content to keep, and must not be replaced.
    if (present && !present.isFile()) return writing((body) => writeInto(path, body))
    const target = realPath(path)
    if (!lstatSync(dirname(target), { throwIfNoEntry: false })) throw problem('its folder does not exist')
    checkWritable(target)
    return writing((body) => writeBeside(target, present?.mode, body))
  } catch (error) {
    throw error instanceof UsageError ? error : problem(reasonOf(error))
  }
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

/** The body could not be written, for the reason in the message. */
export class WriteFailure extends Error {}

/** Writes a temporary file next to a file, and renames it. */
async function writeBeside(target: string, mode: number | undefined, body: Body): Promise<void> {
  const temporary = temporaryPath(target)
  const remove = (): void => rmSync(temporary, { force: true })
  // The second Ctrl-C ends the process at once.
  process.once('exit', remove)
  try {
    await writeInto(temporary, body, 'wx', mode)
    renameSync(temporary, target)
  } finally {
    process.off('exit', remove)
    remove()
  }
}

async function writeInto(path: string, body: Body, flags = 'w', mode?: number): Promise<void> {
  const file = openSync(path, flags, mode)
  try {
    for await (const bytes of body) {
      for (let from = 0; from < bytes.length; ) from += writeSync(file, bytes, from)
    }
  } finally {
    closeSync(file)
  }
}
