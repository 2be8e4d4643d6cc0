import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type CliResult, environment, preload } from './run-cli.ts'

/** A process that runs `flexgen` many times, one after the other, because a run mostly consists of starting Node. */
export class OneProcess {
  readonly #child: ChildProcess

  /**
   * @param bundle `main.js` has the whole command line, `program.cjs` the commands that are run often. Each run has its
   *   own instance of the second
   */
  constructor(bundle: 'main.js' | 'program.cjs' = 'main.js') {
    this.#child = fork(fileURLToPath(new URL('in-one-process.mjs', import.meta.url)), [bundle], {
      execArgv: [...preload],
      env: environment(100),
    })
  }

  #last: Promise<unknown> = Promise.resolve()

  /** Runs `flexgen` in a folder, once the previous run has ended. */
  run(folder: string, args: readonly string[]): Promise<CliResult> {
    const result = this.#last.then(() => this.#run(folder, args))
    this.#last = result.catch(() => undefined)
    return result
  }

  async #run(folder: string, args: readonly string[]): Promise<CliResult> {
    const ended = new AbortController()
    const exited = once(this.#child, 'exit', ended).then(([code]): never => {
      throw new Error(`flexgen ${args.join(' ')} has ended the process with ${code}`)
    })
    exited.catch(() => undefined)
    this.#child.send({ folder, args })
    try {
      const [result] = await Promise.race([once(this.#child, 'message', ended), exited])
      return result as CliResult
    } finally {
      ended.abort()
    }
  }

  close(): void {
    this.#child.kill()
  }
}
