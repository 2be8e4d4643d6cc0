/** @section Values */

/**
 * A text of a server as one line that is harmless in a log: without control, invisible and bidirectional characters, and
 * without what build servers take for a command: `::` at the beginning, and `##` before a name and a bracket.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ').replace(/^\s*:+(?=:)|#+(?=#(vso)?\[)/gi, '')
}
