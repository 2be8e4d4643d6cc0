/** Finds the sentences of a page in Markdown. */

/** The most words that a sentence may have. */
export const longest = 30

/** The sentences of a page, without code, tables, headings and comments. A code span is one word. */
export function sentencesOf(page: string): readonly string[] {
  const blocks = page
    .replace(/^ *```[\s\S]*?^ *```$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )/)
    .filter((block) => !/^\s*(?:\||#)/.test(block))
  return blocks.flatMap((block) =>
    plainOf(block)
      .split(/(?<=[.!?]["')]?) +/)
      .map((sentence) => sentence.trim())
      .filter(Boolean),
  )
}

export function wordsOf(sentence: string): readonly string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}`]/u.test(word))
}

function plainOf(block: string): string {
  return block
    .replace(/^\s*(?:[-*]|\d+\.) +/, '')
    .replace(/`[^`]+`/g, '`code`')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|\s+/g, ' ')
}
