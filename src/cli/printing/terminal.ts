import { createInterface, type Interface } from 'node:readline'
import { Writable } from 'node:stream'
import { Interrupted } from '../interruption.ts'
import { pass, say, standardError } from './output.ts'
import { printLines } from './printable.ts'

/** True if there is a user to prompt. */
export function canPrompt(): boolean {
  return process.stdin.isTTY === true && standardError.isTTY
}

/**
 * Reads lines of standard input, which a terminal does not show as they are typed. Until `close`, the terminal is in raw
 * mode, so that a line may have any length, and Ctrl-C calls `interrupt`.
 */
export class HiddenLines {
  readonly #interface: Interface
  readonly #lines: string[] = []
  #waiting: (() => void) | undefined
  #ended = false
  #isShown = false

  constructor(interrupt: () => void) {
    const terminal = process.stdin.isTTY === true
    // Editing works as usual, but is not shown.
    const output = new Writable({
      write: (chunk, _encoding, done) => {
        if (this.#isShown) pass(standardError, `${chunk}`)
        done()
      },
    })
    this.#interface = createInterface({ input: process.stdin, output, terminal, historySize: 0 })
    this.#interface.on('SIGINT', interrupt)
    this.#interface.on('line', (line) => {
      if (terminal && !this.#isShown) say('\n')
      this.#isShown = false
      this.#lines.push(line)
      this.#waiting?.()
    })
    this.#interface.on('close', () => {
      this.#ended = true
      this.#waiting?.()
    })
  }

  /**
   * The next line.
   *
   * @throws Interrupted if the input has ended
   */
  async next(): Promise<string> {
    if (!this.#lines.length && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#waiting = resolve
      })
    }
    const line = this.#lines.shift()
    if (line === undefined) throw new Interrupted('The input has ended.')
    return line
  }

  /** Prompts for a line, which is shown. */
  ask(question: string): Promise<string> {
    this.#isShown = true
    this.#interface.setPrompt(printLines(question))
    this.#interface.prompt()
    return this.next()
  }

  /** Restores the terminal. */
  close(): void {
    this.#interface.close()
  }
}
