import { Help } from 'commander'
import stringWidth from 'string-width'

/** The wrapping of the arguments library, by the columns that a terminal gives to each character. */
class Wrapping extends Help {
  override minWidthToWrap = 1

  override displayWidth(text: string): number {
    return stringWidth(text)
  }
}

/** The lines of a text of one line, broken at blanks; a word that is wider than a line stays whole. */
export function wrap(text: string, columns: number): readonly string[] {
  return new Wrapping().boxWrap(text, columns).split('\n')
}

/**
 * A text whose lines are broken at blanks, but for those that begin with one.
 *
 * @param columns `undefined`: no line is broken
 */
export function wrapProse(text: string, columns: number | undefined): string {
  if (columns === undefined) return text
  return text
    .split('\n')
    .flatMap((line) => (/^\S/.test(line) ? wrap(line, columns) : [line]))
    .join('\n')
}
