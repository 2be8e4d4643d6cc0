import picocolors from 'picocolors'

export type Colours = ReturnType<typeof picocolors.createColors>

/**
 * Colours for a stream: on a terminal with colours, and everywhere with `FORCE_COLOR`; none with `NO_COLOR`
 * (no-color.org). An empty variable is ignored, and `FORCE_COLOR=0` turns colours off, as in Node.
 */
export function coloursOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv = process.env): Colours {
  return picocolors.createColors(hasColours(stream, env))
}

function hasColours(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced) return forced !== '0' && forced !== 'false'
  return Boolean(stream.isTTY) && env['TERM'] !== 'dumb'
}
