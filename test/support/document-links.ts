/** The links and anchors of documents. */
import { readDocument } from '../../scripts/docs/made-parts.ts'

/** A document without its blocks, which contain no links and no headings. */
function proseOf(document: string): string {
  return readDocument(document).replace(/^```[\s\S]*?^```$/gm, '')
}

/** Targets of the links within the repository. */
export function linksOf(document: string): readonly string[] {
  const links = proseOf(document)
    .replace(/`[^`\n]*`/g, '')
    .matchAll(/\]\(([^)\s]+)\)/g)
  return [...links].flatMap(([, target]) => (target && !/^[a-z]+:/.test(target) ? [target] : []))
}

/** The anchors of a document: the explicit ones, and those of its headings on GitHub. */
export function anchorsOf(document: string): ReadonlySet<string> {
  return new Set(writtenAnchorsOf(document))
}

/** The same, in their order; a document must have each once. */
export function writtenAnchorsOf(document: string): readonly string[] {
  const prose = proseOf(document)
  const anchors = [...prose.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => `${id}`)
  const headings: string[] = []
  for (const [, heading = ''] of prose.matchAll(/^#+ (.+)$/gm)) {
    const plain = heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
    let anchor = plain
    for (let count = 1; headings.includes(anchor); count++) anchor = `${plain}-${count}`
    headings.push(anchor)
  }
  return [...anchors, ...headings]
}
