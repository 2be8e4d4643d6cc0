/**
 * Makes `generated/public-suffixes.ts` from the list that `tldts` has. Apart from `generate.ts`, since the list changes
 * with the package, and with nothing here.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The list as `tldts` has it: nodes with edges, whose labels are all in one text. */
interface Trie {
  readonly nodeFlags: Uint8Array
  readonly edgeStart: Uint16Array
  readonly edgeLength: Uint8Array
  readonly edgeChild: Uint16Array
  readonly labelText: string
  readonly rulesRoot: number
  readonly exceptionsRoot: number
}

/** The text of the module. */
export async function publicSuffixesModule(): Promise<string> {
  const data = new URL('../node_modules/tldts/dist/es6/src/data/trie.js', import.meta.url)
  const trie = (await import(data.href)) as Trie
  const rules = [
    ...suffixesOf(trie, trie.rulesRoot),
    ...suffixesOf(trie, trie.exceptionsRoot).map((suffix) => `!${suffix}`),
  ]
  const below = new Map<string, string[]>()
  for (const rule of rules) {
    const dot = rule.indexOf('.')
    // A URL has its host in Punycode, in which the list has all suffixes as well.
    if (dot < 0 || /[^\0-\x7f]/.test(rule)) continue
    const parent = rule.slice(dot + 1)
    below.set(parent, [...(below.get(parent) ?? []), rule.slice(0, dot)])
  }
  const lines = [...below].map(([parent, labels]) => `${parent} ${labels.sort().join(' ')}`).sort()
  return `// Made by \`npm run public-suffixes\` from https://publicsuffix.org/list/ (MPL-2.0). Do not edit.

/**
 * The Public Suffix List: domains below which anybody can have a host. A line has a domain, and the labels below it that
 * make one: \`*\` is any label, and \`!\` marks those that make none. Top-level domains are not in it.
 */
export const publicSuffixes: string = \`
${lines.join('\n')}
\`
`
}

/** The domains of a tree, from the top. */
function suffixesOf(trie: Trie, root: number): readonly string[] {
  const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText } = trie
  let end = 0
  const labels = Array.from(edgeLength, (length) => {
    end += length
    return labelText.slice(end - length, end)
  })
  const from = (node: number, domain: string): readonly string[] => {
    const found = nodeFlags[node] ? [domain] : []
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge++) {
      found.push(...from(edgeChild[edge] ?? 0, domain ? `${labels[edge]}.${domain}` : `${labels[edge]}`))
    }
    return found
  }
  return from(root, '')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = new URL('../generated/public-suffixes.ts', import.meta.url)
  writeFileSync(path, await publicSuffixesModule())
}
