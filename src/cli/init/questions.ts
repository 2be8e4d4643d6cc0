import { nearest } from '../../diagnostics/nearest.ts'
import type { Interruption } from '../interruption.ts'
import { say } from '../printing/output.ts'
import { printable } from '../printing/printable.ts'
import { HiddenLines } from '../printing/terminal.ts'

/** Prompts the user in a terminal, until it is closed. */
export class Questions {
  readonly #lines: HiddenLines
  readonly #interruption: Interruption
  readonly #close = (): void => this.#lines.close()

  constructor(interruption: Interruption) {
    this.#interruption = interruption
    this.#lines = new HiddenLines(interruption.interrupt)
    interruption.signal.addEventListener('abort', this.#close)
  }

  /**
   * Prompts for a string until it is valid.
   *
   * @param otherwise value of an empty line
   * @param problemOf what is wrong with an answer, in a sentence
   * @throws Interrupted if the user interrupts it
   */
  async text(
    question: string,
    otherwise: string | undefined,
    problemOf: (answer: string) => string | undefined,
  ): Promise<string> {
    for (;;) {
      const given = await this.#lines.ask(`${question}${otherwise === undefined ? '' : ` [${otherwise}]`}: `)
      const answer = given.trim() || (otherwise ?? '')
      const problem = problemOf(answer)
      if (problem === undefined) return answer
      say(`${printable(problem)}\n`)
    }
  }

  /**
   * Prompts for one of several values, by its name or number.
   *
   * @param among the values, with a description of each
   * @throws Interrupted if the user interrupts it
   */
  async oneOf(question: string, otherwise: string, among: Readonly<Record<string, string>>): Promise<string> {
    const names = Object.keys(among)
    const width = Math.max(...names.map((name) => name.length))
    const rows = names.map(
      (name, index) => `  ${`${index + 1}`.padStart(2)}  ${name.padEnd(width)}  ${among[name]}\n`,
    )
    say(`${question}\n${rows.join('')}`)
    const named = (answer: string): string | undefined =>
      names[/^\d+$/.test(answer) ? Number(answer) - 1 : names.findIndex((name) => sameName(name, answer))]
    const answer = await this.text('Name or number', otherwise, (text) => {
      if (named(text) !== undefined) return undefined
      const near = nearest(text, names)
      return `\`${printable(text)}\` is not in the list.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`
    })
    return named(answer) ?? otherwise
  }

  /** @throws Interrupted if the user interrupts it */
  async yes(question: string): Promise<boolean> {
    const answer = await this.text(`${question} (yes, no)`, 'yes', (text) =>
      /^(y|yes|n|no)$/i.test(text) ? undefined : 'Enter `yes` or `no`.',
    )
    return /^y/i.test(answer)
  }

  /** Restores the terminal. */
  close(): void {
    this.#interruption.signal.removeEventListener('abort', this.#close)
    this.#lines.close()
  }
}

function sameName(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase()
}
