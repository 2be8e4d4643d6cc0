import type picocolors from 'picocolors'
import type { Output } from './output.ts'

export type Colours = Pick<
  ReturnType<typeof picocolors.createColors>,
  'bold' | 'cyan' | 'green' | 'red' | 'yellow'
>

const none: Colours = { bold: String, cyan: String, green: String, red: String, yellow: String }

/**
 * Colours for an output: on a terminal with colours, and everywhere with `FORCE_COLOR`; none with `NO_COLOR`
 * (no-color.org). An empty variable is ignored, and `FORCE_COLOR=0` turns colours off, as in Node.
 */
export async function coloursOf(
  output: Pick<Output, 'isTTY'>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Colours> {
  if (!hasColours(output, env)) return none
  // It reads whether standard output is a terminal, which loads Node's stream.
  const { default: library } = await import('picocolors')
  return library.createColors(true)
}

function hasColours(output: Pick<Output, 'isTTY'>, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced) return forced !== '0' && forced !== 'false'
  return output.isTTY && env['TERM'] !== 'dumb'
}
