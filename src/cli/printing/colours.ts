import picocolors from 'picocolors'

export type Colours = ReturnType<typeof picocolors.createColors>

/**
 * Colours for a stream: on a terminal that has them, and in all others with `FORCE_COLOR`; with `NO_COLOR`, none
 * (no-color.org). A variable that is empty says nothing, and `FORCE_COLOR=0` means none, as in Node.
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
