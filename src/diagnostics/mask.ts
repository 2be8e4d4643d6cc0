/**
 * Ends of keys whose values no frame shows: the schema's secret fields, and the names that other tools and APIs
 * give to theirs. Compared without case and separators.
 */
const secretEnding =
  /(secret|token|password|passwd|pwd|pass|passphrase|credentials?|authorization|cookie|assertion|key|keyid|bearer|^value)$/

/** Keys of the config that end so and name a place or a choice. */
const harmless = /^(key|.*headerkey|querykey|.*responsekey|consumerkey)$/

/** Keys that end so and hold a map, whose own keys tell what is secret; a text under them is a secret. */
const maps = /^(client)?assertion$/
const mapInFlow = /^\s*\{(?!\s*["']?literal)/
const mapBelow = /^\s+(?!literal)[\w-]+\s*:(\s|$)/

/** What a value of a secret may show: references, quotes, and what YAML writes around them. */
const shown = /(\bliteral\s*:|\$\{[^}\s]*\}|[\s"'{}|>#,[\]])/

/**
 * A config's text with its secrets made unreadable, each unit by a `*`, so that places stay where they are. It goes
 * by lines alone, since the text may be no YAML at all, and hides too much rather than too little.
 */
export function maskSecrets(text: string): string {
  let hidesDeeper = -1
  let openQuote = ''
  let inKey = false
  let inVariables = false
  return text
    .split(/(?<=\n)/)
    .map((line, index, lines) => {
      inKey = (inKey || /-----BEGIN/.test(line)) && line.trim() !== ''
      if (inKey || openQuote) {
        if (/-----END/.test(line)) inKey = false
        if (openQuote && closes(line, openQuote)) openQuote = ''
        return hide(line)
      }
      const indent = line.search(/[^\s-]/)
      // There, a name says nothing of what the variable is.
      if (/^\S/.test(line)) inVariables = /^variables\s*:/.test(line)
      if (inVariables) return hideInUrls(line)
      const goesOn = hidesDeeper >= 0 && (indent > hidesDeeper || indent < 0 || /^\s*:/.test(line))
      if (goesOn) return hide(line)
      hidesDeeper = -1
      const found = findSecret(line, lines[index + 1] ?? '')
      if (!found) return hideInUrls(line)
      const value = line.slice(found.end)
      // The value may go on below its key, or until its quote is closed.
      if (found.isBlock) hidesDeeper = Math.max(indent, 0)
      const quote = /^\s*(["'])/.exec(value)?.[1] ?? ''
      if (quote && !closes(value.trimStart().slice(1), quote)) openQuote = quote
      return hideInUrls(line.slice(0, found.end)) + hide(value)
    })
    .join('')
}

interface FoundKey {
  /** Behind the key and its colon. */
  readonly end: number
  /** Not inside of braces or brackets. */
  readonly isBlock: boolean
}

/** The first key of a line whose value has to be hidden; from there on, all is. */
function findSecret(line: string, next: string): FoundKey | undefined {
  const keys = /(^[\s-]*\??\s*|[{,[]\s*)(["']?)([\w.$-]+(?: [\w.-]+)*)\2\s*([:=]|$)/g
  for (const match of line.matchAll(keys)) {
    const [all, , , key = ''] = match
    const end = match.index + all.length
    const value = line.slice(end)
    if (isSecret(key) && !isOpen(value) && !isMap(key, value, next))
      return { end, isBlock: /^[\s-]*\??\s*$/.test(match[1] ?? '') }
  }
  return undefined
}

/** True for a key, or a name of a header or a parameter, that tells of a secret. */
export function isSecret(key: string): boolean {
  const plain = key.toLowerCase().replace(/[-_. ]/g, '')
  return secretEnding.test(plain) && !harmless.test(plain)
}

/** True where a map stands under a key that takes one. */
function isMap(key: string, value: string, next: string): boolean {
  if (!maps.test(key.toLowerCase().replace(/[-_. ]/g, ''))) return false
  return mapInFlow.test(value) || (value.trim() === '' && mapBelow.test(next))
}

/** True for a value of references alone, behind which a flow map goes on. */
function isOpen(value: string): boolean {
  return /^\s*(["']?)(\$\{[\w.-]*\})+\1\s*([,}\]]|$)/.test(value)
}

function closes(text: string, quote: string): boolean {
  return text.replace(/\\./g, '').includes(quote)
}

/** Secrets within a URL: its user, and parameters of its query. */
function hideInUrls(line: string): string {
  return line
    .replace(/:\/\/\S+@/g, (user) => `://${'*'.repeat(user.length - 4)}@`)
    .replace(/([?&])([\w.-]+)=([^&\s"']+)/g, (all, mark: string, name: string, value: string) =>
      isSecret(name) || /^(api_?)?key$/i.test(name) ? `${mark}${name}=${hide(value)}` : all,
    )
}

function hide(value: string): string {
  return value
    .split(shown)
    .map((part, index) => (index % 2 ? part : '*'.repeat(part.length)))
    .join('')
}
