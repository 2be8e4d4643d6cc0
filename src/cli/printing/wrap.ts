import { Help } from 'commander'

/** Returns how many columns text takes in a terminal. */
export type WidthOf = (text: string) => number

/** Breaks a line at spaces; a word that is wider than a line is not broken. */
export function wrap(text: string, columns: number, widthOf: WidthOf): readonly string[] {
  const wrapping = new Help()
  wrapping.minWidthToWrap = 1
  wrapping.displayWidth = widthOf
  return wrapping.boxWrap(text, columns).split('\n')
}

/**
 * Breaks lines at spaces, except for indented lines.
 *
 * @param columns `undefined` for no limit
 */
export function wrapProse(text: string, columns: number | undefined, widthOf: WidthOf): string {
  if (columns === undefined) return text
  return text
    .split('\n')
    .flatMap((line) => (/^\S/.test(line) ? wrap(line, columns, widthOf) : [line]))
    .join('\n')
}
