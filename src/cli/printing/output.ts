import { fstatSync, writeSync } from 'node:fs'
import { reasonOf, tryTo } from '../../load/reason.ts'
import { exitCodes } from '../exit.ts'
import { printLines, withoutCommands, withoutControls } from './printable.ts'

/**
 * Standard output or standard error. Writes to files and pipes without Node's stream, which takes 4 ms to load. Errors are
 * handled in a later tick, so a command ends with its own exit code.
 */
export class Output {
  readonly #file: number
  readonly #open: () => NodeJS.WriteStream
  readonly #fail: (error: NodeJS.ErrnoException) => void
  #stream: NodeJS.WriteStream | undefined
  #isPlain: boolean | undefined

  /**
   * @param file descriptor of the file
   * @param open returns its stream
   * @param fail called if a write fails
   */
  constructor(file: number, open: () => NodeJS.WriteStream, fail: (error: NodeJS.ErrnoException) => void) {
    this.#file = file
    this.#open = open
    this.#fail = fail
  }

  get isTTY(): boolean {
    return !this.#writesDirectly() && this.#opened().isTTY === true
  }

  /** Columns of a terminal. */
  get columns(): number | undefined {
    return this.#writesDirectly() ? undefined : this.#opened().columns
  }

  write(text: string): void {
    if (this.#writesDirectly()) this.#writeBytes(Buffer.from(text))
    else this.#opened().write(text)
  }

  /** Writes bytes, and waits until the stream has taken them. */
  pass(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#opened().write(bytes, (error) => (error ? reject(error) : resolve()))
    })
  }

  /** True for a file or a pipe, until its stream is opened. */
  #writesDirectly(): boolean {
    if (this.#stream) return false
    if (this.#isPlain === undefined) {
      // Windows has processes without standard output, for which Node has a stream that discards everything.
      const status = tryTo(() => fstatSync(this.#file))
      this.#isPlain = status ? status.isFile() || status.isFIFO() || status.isSocket() : false
    }
    return this.#isPlain
  }

  #writeBytes(bytes: Uint8Array): void {
    let written = 0
    try {
      while (written < bytes.length) written += writeSync(this.#file, bytes, written)
    } catch (error) {
      const failure = error as NodeJS.ErrnoException
      // The pipe is non-blocking and full; the stream waits.
      if (failure.code === 'EAGAIN') this.#opened().write(bytes.subarray(written))
      else process.nextTick(this.#fail, failure)
    }
  }

  #opened(): NodeJS.WriteStream {
    this.#stream ??= this.#open().on('error', this.#fail)
    return this.#stream
  }
}

export const standardOutput: Output = new Output(
  1,
  () => process.stdout,
  (error) => {
    // The reader of a pipe, such as `head`, may close it early.
    if (error.code === 'EPIPE') process.exit()
    say(`flexgen: The result cannot be written to standard output: ${reasonOf(error)}.\n`)
    process.exit(exitCodes.problems)
  },
)

export const standardError: Output = new Output(
  2,
  () => process.stderr,
  // There is no other place for messages; the exit code still says how the command ended.
  () => {},
)

/** Writes messages to standard error. */
export function say(text: string): void {
  standardError.write(printLines(text))
}

/** Writes a result to standard output. */
export function show(text: string): void {
  standardOutput.write(printLines(text))
}

/** Writes lines with colours. The rest of them is already printable. */
export function paint(output: Output, lines: string): void {
  output.write(withoutCommands(lines))
}

/** Writes a part of what an API returned to a terminal, which must obey nothing in it. */
export function showBody(text: string): void {
  standardOutput.write(withoutControls(text))
}

/** Writes what programs read, as is: a client, the schema, JSON of `printJson`, commands for a runner. */
export function pass(output: Output, text: string): void {
  output.write(text)
}
