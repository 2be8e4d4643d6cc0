/** A block of a `.bru` file: its name, such as `auth:bearer`, and its lines without indentation. */
export interface BruBlock {
  readonly name: string
  readonly lines: readonly string[]
}

/** An entry of a block that is a map; one that begins with `~` is switched off. */
export interface BruEntry {
  readonly key: string
  readonly value: string
}

/**
 * The blocks of a `.bru` file. A block begins with `name {` or `name [` at the start of a line, and ends with the closing
 * bracket at the start of a line; what a body or a script contains is indented.
 */
export function bruBlocks(text: string): readonly BruBlock[] {
  const blocks: BruBlock[] = []
  let open: { name: string; end: string; lines: string[] } | undefined
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    if (open) {
      if (line.trimEnd() === open.end) {
        blocks.push(open)
        open = undefined
      } else open.lines.push(line.trim())
      continue
    }
    const [, name, bracket] = /^([\w:.-]+) *([{[])\s*$/.exec(line) ?? []
    if (name !== undefined) open = { name, end: bracket === '{' ? '}' : ']', lines: [] }
  }
  return blocks
}

/** Entries of a map that are switched on, in order. */
export function bruEntries(block: BruBlock | undefined): readonly BruEntry[] {
  const entries: BruEntry[] = []
  let isMultiline = false
  for (const line of block?.lines ?? []) {
    if (isMultiline) {
      isMultiline = !line.endsWith("'''")
      continue
    }
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(line)
    const colon = line.indexOf(':', quoted?.[0].length ?? 0)
    if (colon <= 0 || line.startsWith('~') || line.startsWith('@')) continue
    const key = quoted?.[1] ?? line.slice(0, colon).trim()
    const value = line.slice(colon + 1).trim()
    if (value.startsWith("'''")) {
      isMultiline = !(value.length > 5 && value.endsWith("'''"))
      entries.push({ key, value: '' })
    } else entries.push({ key, value })
  }
  return entries
}

/** The same by their keys, of which the last counts. */
export function bruMap(block: BruBlock | undefined): ReadonlyMap<string, string> {
  return new Map(bruEntries(block).map(({ key, value }) => [key, value]))
}
