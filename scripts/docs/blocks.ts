/** A fenced block of a document. */
export interface Block {
  readonly document: string
  /** Number of its first line of text; 1-based. */
  readonly line: number
  readonly language: string
  readonly text: string
  /** The comment before it: `<!-- kind: value -->`. */
  readonly mark: { readonly kind: string; readonly value: string } | undefined
}

/**
 * The blocks of a document, in order.
 *
 * @throws Error if a block has no end
 */
export function blocksOf(document: string, text: string): readonly Block[] {
  const found: Block[] = []
  let mark: Block['mark']
  let open: { readonly language: string; readonly line: number; readonly lines: string[] } | undefined
  text.split('\n').forEach((line, index) => {
    const fence = /^```(\w*)$/.exec(line)
    if (open && !fence) open.lines.push(line)
    else if (open) {
      found.push({
        document,
        line: open.line,
        language: open.language,
        text: open.lines.map((each) => `${each}\n`).join(''),
        mark,
      })
      open = undefined
      mark = undefined
    } else if (fence) open = { language: fence[1] ?? '', line: index + 2, lines: [] }
    else if (line.trim() !== '') {
      const comment = /^<!-- (\w+): (\S+) -->$/.exec(line)
      mark = comment?.[1] && comment[2] ? { kind: comment[1], value: comment[2] } : undefined
    }
  })
  if (open) throw new Error(`${document} has a block without an end`)
  return found
}

/** File name of the config in a block; without a mark, that of an example. */
export function configName({ mark }: Block): string {
  return mark?.kind === 'config' ? mark.value : 'example.flexgen.yaml'
}
