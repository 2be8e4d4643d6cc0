import { forStandIns } from '../../../src/cli/explain/stand-ins.ts'
import { compileClient } from '../../../src/compile-client.ts'
import type { Config } from '../compiled.ts'
import { element } from '../elements.ts'
import type { ExplainRequest, ExplainResponse } from './protocol.ts'

/** Limit of the time for an explanation, in milliseconds. */
const timeLimit = 20_000

/**
 * Explains the client of a config as `flexgen explain` does. The client runs in a frame of its own, which is removed
 * afterwards.
 *
 * @param given values of variables
 * @returns `undefined` if the config has errors
 */
export async function explainConfig(
  { name, text }: Config,
  given: ReadonlyMap<string, string>,
): Promise<ExplainResponse | undefined> {
  const { client } = compileClient(name, text, { adapt: forStandIns(given) })
  if (!client) return undefined
  const { plan, root } = client
  return runInFrame({ plan, root, given, now: Date.now(), script: client.render('JavaScript') })
}

async function runInFrame(request: ExplainRequest): Promise<ExplainResponse> {
  // Scripts alone: the frame has an origin of its own, and can neither navigate the page nor open another.
  const frame = element('iframe', {
    src: 'explain.html',
    sandbox: 'allow-scripts',
    title: 'Runs the client',
    hidden: true,
  })
  const { port1, port2 } = new MessageChannel()
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await new Promise((resolve) => {
      const fail = (problem: string): void => resolve({ problem, variables: [] })
      timer = setTimeout(() => fail('The client did not finish within 20 seconds.'), timeLimit)
      port1.onmessage = ({ data }) => resolve(data as ExplainResponse)
      port1.onmessageerror = () => fail('The explanation cannot be read.')
      frame.addEventListener('load', () => {
        // The frame has no origin that could be named.
        try {
          frame.contentWindow?.postMessage(request, '*', [port2])
        } catch (error) {
          fail(`The client cannot be run: ${(error as Error).message}`)
        }
      })
      document.body.append(frame)
    })
  } finally {
    clearTimeout(timer)
    port1.close()
    frame.remove()
  }
}
