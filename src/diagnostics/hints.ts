/**
 * The entry of a secret that is read from the environment.
 *
 * @param name name of the secret, if it differs from the key
 */
export function secretHint(key: string, name: string = key): string {
  return `${key}: "\${env.${constantCase(name)}}"`
}

/**
 * Usual names of values: `CLIENT_ID`, `clientId`, `client-id`, `OAUTH2_TOKEN`. A word with other capitals or digits may
 * be the value itself.
 */
const namePattern =
  /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]+|[a-z]+(?:[_-][a-z]+)*|[A-Za-z][a-z]+(?:[A-Z][a-z]+)*)$/

/** True for a word that looks like a name, not like a secret's value. */
export function isName(word: string): boolean {
  return namePattern.test(word)
}

/** Placeholders of other tools, such as `{{name}}`, `$NAME`, `$env.NAME`, `$(NAME)`, `%NAME%` and `process.env.NAME`. */
const placeholders: readonly RegExp[] = [
  /^\{\{\s*([\w.-]+)\s*\}\}$/,
  /^\$((?:env\.)?[A-Za-z_]\w*)$/,
  /^\$\(((?:env\.)?[A-Za-z_]\w*)\)$/,
  /^%(\w+)%$/,
  /^<([A-Za-z][\w -]*)>$/,
  /^process\.env\.(\w+)$/,
]

/** The name in another tool's placeholder. */
export function placeholderName(text: string): string | undefined {
  const name = placeholders.map((each) => each.exec(text)?.[1]).find((found) => found !== undefined)
  // A password may begin with `$`.
  const own = name?.replace(/^(?:process\.)?(?:env|secrets|vars|variables)\./, '')
  return own?.split(/[ .]/).every(isName) ? own : undefined
}

/** The name of an environment variable: `CLIENT_SECRET` for `clientSecret`. */
export function constantCase(key: string): string {
  return key
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
}

/** Joins words to a list such as `a`, `b` or `c`, each in backticks. */
export function listWords(values: readonly string[], last: 'or' | 'and' = 'or'): string {
  const quoted = values.map((value) => `\`${value}\``)
  return quoted.length === 1
    ? (quoted[0] ?? '')
    : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`
}

/** A key in YAML that is also valid within braces. */
export function yamlKey(key: string): string {
  return /^[\w$][\w$.-]*$/.test(key) ? key : JSON.stringify(key)
}

/** A value in YAML on one line that is also valid within braces. */
export function yamlText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlText).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${yamlKey(key)}: ${yamlText(inner)}`)
    return entries.length ? `{ ${entries.join(', ')} }` : '{}'
  }
  if (typeof value !== 'string') return String(value)
  // Numbers, booleans and null need quotes, also those of YAML 1.1.
  const isPlain =
    /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[A-Za-z/][\w./+-]*(?::\/\/[\w./:%-]*\w\/?)?$/i.test(value)
  return isPlain || /^\d+[smhd]$/.test(value) ? value : JSON.stringify(value)
}
