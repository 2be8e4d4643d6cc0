import { Help } from 'commander'
import stringWidth from 'string-width'

/** Commander's wrapping, with the width that a terminal gives to each character. */
class Wrapping extends Help {
  override minWidthToWrap = 1

  override displayWidth(text: string): number {
    return stringWidth(text)
  }
}

/** Breaks a line at spaces; a word that is wider than a line is not broken. */
export function wrap(text: string, columns: number): readonly string[] {
  return new Wrapping().boxWrap(text, columns).split('\n')
}

/**
 * Breaks lines at spaces, except for indented lines.
 *
 * @param columns `undefined` for no limit
 */
export function wrapProse(text: string, columns: number | undefined): string {
  if (columns === undefined) return text
  return text
    .split('\n')
    .flatMap((line) => (/^\S/.test(line) ? wrap(line, columns) : [line]))
    .join('\n')
}
