import { type ChildProcess, fork } from 'node:child_process'

/** A measured function. One call does the work once. */
export interface Contender {
  readonly name: string
  readonly work: () => unknown
}

/** Contenders that do the same work. */
export interface Group {
  readonly title: string
  /** The first one is ours, and the baseline for the others. */
  readonly contenders: readonly Contender[]
  /** Number of calls of each contender in a round. Calls with a private key take long. */
  readonly calls: number
  /** Verifies a result with code that is not the contender's. @throws Error if it is wrong */
  readonly check: (name: string, made: unknown) => Promise<void>
}

/** CPU time of a contender. */
export interface Result {
  readonly name: string
  /** CPU time of a call in µs, of all threads: the median of the rounds. */
  readonly time: number
  /** Median of the ratios to ours in the same round. */
  readonly ratio: number
}

/** Message of a process after its round. */
interface Round {
  /** CPU time of a call in µs. */
  readonly time: number
  /** Result of the last call, with headers as an object. */
  readonly made: unknown
}

/** Number of warm-up rounds, which do not count. */
const warmUp = 5

/** Runs one contender, a round for each message of the parent process. */
export function serve({ contenders, calls }: Group, name: string | undefined): void {
  const work = contenders.find((contender) => contender.name === name)?.work
  if (!work) throw new Error(`no contender ${name}`)
  process.on('message', async () => {
    const start = process.cpuUsage()
    let made: unknown
    for (let call = 0; call < calls; call++) {
      made = work()
      // Awaiting a value that is not a promise would make synchronous contenders slower.
      if (made instanceof Promise) made = await made
    }
    const { user, system } = process.cpuUsage(start)
    const shown = made instanceof Headers ? Object.fromEntries(made) : made
    process.send?.({ time: (user + system) / calls, made: shown } satisfies Round)
  })
}

/**
 * Runs contenders in turn, once per round, so that other load on the machine affects all of them. Each has its own
 * process. In a shared one, a contender would pay for the others' garbage, and V8 would optimise for all of them.
 *
 * @param script program that takes the title of a group and the name of a contender, and runs it
 * @throws Error if the last result of a contender in any round is wrong
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
