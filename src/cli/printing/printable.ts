import { runnerCommand } from '../../ir/runner-commands.ts'

/**
 * Characters that a terminal obeys or does not show. An emoji, which may contain invisible characters, is matched as the
 * group.
 */
const unseen =
  /(\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?(?:\u200d(?=\p{Extended_Pictographic}))?|[\d#*]\ufe0f\u20e3)|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu

/** A string on one line, in which everything is visible and nothing is a command for a terminal or a runner. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(unseen, (found, emoji: string | undefined) => emoji ?? picture(found))
    .replace(runnerCommand, '#\ufffd')
}

/** The symbol of a control character; `�` for any other one. */
function picture(character: string): string {
  return character < ' ' ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : '\ufffd'
}

/** Printable lines, none of which is a command. */
export function printLines(text: string): string {
  return withoutCommands(text.split('\n').map(printable).join('\n'))
}

/** Lines, which may contain our colours, without commands for a runner. Their widths do not change. */
export function withoutCommands(lines: string): string {
  return lines.replace(runnerCommand, '#\ufffd').replace(/^((?:[^\S\n]|\x1b\[\d+m)*):(?=:)/gm, '$1\ufffd')
}

/** A string in which all control characters are escaped, except for tabs and line breaks. */
export function withoutControls(text: string): string {
  // Bidirectional controls can show a line in another order.
  return text.replace(/(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, escaped)
}

/** A value as JSON, in which everything that `printable` would replace is escaped. */
export function printJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2)
  const seen = json.replace(unseen, (found, emoji: string | undefined) =>
    found === '\n' ? found : (emoji ?? escaped(found)),
  )
  return `${seen.replace(runnerCommand, '#\\u0023')}\n`
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

/** A path, quoted for a shell. */
export function inShell(path: string): string {
  if (/^[\w./\\:@%+=-]+$/.test(path)) return path
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", "'\\''")}'`
}
