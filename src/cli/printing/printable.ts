import { runnerCommand } from '../../ir/runner-commands.ts'

/** What a terminal obeys or does not show; an emoji, whose parts are joined by invisible characters, is the group. */
const unseen =
  /(\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]?(?:\u200d(?=\p{Extended_Pictographic}))?|[\d#*]\ufe0f\u20e3)|[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu

/** A string within one line: everything in it can be seen, and nothing is a command of a terminal or a runner. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(unseen, (found, emoji: string | undefined) => emoji ?? picture(found))
    .replace(runnerCommand, '#\ufffd')
}

/** A control character as its picture, everything else as a sign of its own. */
function picture(character: string): string {
  return character < ' ' ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : '\ufffd'
}

/** Whole lines, of which none is a command either. */
export function printLines(text: string): string {
  return withoutCommands(text.split('\n').map(printable).join('\n'))
}

/** Lines that may have colours of our own, without commands of a runner. Each stays as wide as it is. */
export function withoutCommands(lines: string): string {
  return lines.replace(runnerCommand, '#\ufffd').replace(/^((?:[^\S\n]|\x1b\[\d+m)*):(?=:)/gm, '$1\ufffd')
}

/** A value as JSON whose lines are harmless: what `printable` replaces is escaped. */
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

/** A path as an argument in a shell. */
export function inShell(path: string): string {
  if (/^[\w./\\:@%+-]+$/.test(path)) return path
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", "'\\''")}'`
}
