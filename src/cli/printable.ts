/** What a terminal would obey is shown as a picture; a tab takes one column. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/[\0-\x1f]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '\ufffd')
}

/** The same for a text of several lines. */
export function printLines(text: string): string {
  return text.split('\n').map(printable).join('\n')
}

/** A path as a shell takes it. */
export function inShell(path: string): string {
  return /\s/.test(path) ? `"${path}"` : path
}
