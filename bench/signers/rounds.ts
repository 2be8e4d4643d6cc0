import { type ChildProcess, fork } from 'node:child_process'

/** What is measured: one call of it does the work once. */
export interface Contender {
  readonly name: string
  readonly work: () => unknown
}

/** Contenders that do the same work. */
export interface Group {
  readonly title: string
  /** The first is ours, which the others are compared with. */
  readonly contenders: readonly Contender[]
  /** Calls of each contender in a round; those of a private key take long. */
  readonly calls: number
  /** Verifies what a work has returned, by code that is not the contender's. @throws Error it is wrong */
  readonly check: (name: string, made: unknown) => Promise<void>
}

/** What a contender's work takes. */
export interface Result {
  readonly name: string
  /** CPU time of a call in µs, all threads together: the median of the rounds. */
  readonly time: number
  /** How many times ours that is: the median of the rounds, each with ours in the same round. */
  readonly ratio: number
}

/** What a process says of its round. */
interface Round {
  /** CPU time of a call in µs. */
  readonly time: number
  /** What the last call has made; headers as an object. */
  readonly made: unknown
}

/** Rounds whose times do not count, for the compiler of JavaScript. */
const warmUp = 5

/** Does rounds of one contender, each when its parent asks. */
export function serve({ contenders, calls }: Group, name: string | undefined): void {
  const work = contenders.find((contender) => contender.name === name)?.work
  if (!work) throw new Error(`no contender ${name}`)
  process.on('message', async () => {
    const start = process.cpuUsage()
    let made: unknown
    for (let call = 0; call < calls; call++) {
      made = work()
      // To wait for what is no promise would cost the synchronous ones a turn of the queue.
      if (made instanceof Promise) made = await made
    }
    const { user, system } = process.cpuUsage(start)
    const shown = made instanceof Headers ? Object.fromEntries(made) : made
    process.send?.({ time: (user + system) / calls, made: shown } satisfies Round)
  })
}

/**
 * Lets contenders take turns, round by round, so that what else the machine does hits all alike. Each has a process
 * of its own: in one, a contender pays for the garbage of others, and the compiler's guesses of one spoil those of
 * another.
 *
 * @param script takes the title of a group and the name of a contender, and serves it
 * @throws Error a contender's last work of any round is wrong
 */
export async function measure(group: Group, rounds: number, script: string): Promise<Result[]> {
  const { title, contenders, check } = group
  const processes = contenders.map(({ name }) => fork(script, [title, name], { serialization: 'advanced' }))
  const times = contenders.map((): number[] => [])
  try {
    for (let round = 0; round < warmUp + rounds; round++) {
      for (const [index, { name }] of contenders.entries()) {
        const { time, made } = await oneRound(processes[index] as ChildProcess)
        await check(name, made)
        if (round >= warmUp) times[index]?.push(time)
      }
    }
  } finally {
    for (const child of processes) child.kill()
  }
  const [ours = []] = times
  return contenders.map(({ name }, index) => {
    const own = times[index] ?? []
    return { name, time: median(own), ratio: median(own.map((time, round) => time / (ours[round] ?? 0))) }
  })
}

function oneRound(child: ChildProcess): Promise<Round> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`a contender ended with ${code}`))
    child.once('exit', ended)
    child.once('message', (round: Round) => {
      child.off('exit', ended)
      resolve(round)
    })
    child.send('round')
  })
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
