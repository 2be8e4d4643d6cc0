/** The script of `explain.html`: runs one client, in a sandbox without network. */
import { explainModule, RefusedStandIns } from '../../../src/cli/explain/explanation.ts'
import type { ExplainRequest, ExplainResponse } from './protocol.ts'
import { actAsServer } from './server-platform.ts'

actAsServer()
addEventListener('message', ({ data, source, ports: [port] }) => {
  // Another site can frame this page without the sandbox, so that its script would run with the origin of the playground.
  if (globalThis.origin !== 'null' || source !== parent || !port) return
  explained(data)
    .then((response) => port.postMessage(response))
    // Some values cannot be sent.
    .catch((error: Error) => port.postMessage(problemOf(error)))
})

async function explained({ script, plan, root, given, now }: ExplainRequest): Promise<ExplainResponse> {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  try {
    const module = (await import(url)) as Readonly<Record<string, unknown>>
    const envFiles = { paths: [], values: new Map() }
    return { explanation: await explainModule({ plan, root }, module, { given, now, envFiles }) }
  } catch (error) {
    return problemOf(error)
  } finally {
    URL.revokeObjectURL(url)
  }
}

function problemOf(error: unknown): ExplainResponse {
  const variables = error instanceof RefusedStandIns ? error.variables : []
  return { problem: error instanceof Error ? error.message : String(error), variables }
}
