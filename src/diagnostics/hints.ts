/**
 * How a secret of a key is written.
 *
 * @param name what it is called, where that is known; else the key
 */
export function secretHint(key: string, name: string = key): string {
  return `${key}: "\${env.${constantCase(name)}}"`
}

/**
 * What people call a value: `CLIENT_ID`, `clientId`, `client-id`, `OAUTH2_TOKEN`. A word with other capitals or digits in
 * it may be the value itself.
 */
const namePattern =
  /^(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|[A-Z]+|[a-z]+(?:[_-][a-z]+)*|[A-Za-z][a-z]+(?:[A-Z][a-z]+)*)$/

/** True for what is rather called so than a secret's value. */
export function isName(word: string): boolean {
  return namePattern.test(word)
}

/** The name in what other tools have in place of a value, such as `{{name}}`, `$NAME`, `%NAME%` or `process.env.NAME`. */
export function placeholderName(text: string): string | undefined {
  const found =
    /^\{\{\s*([\w.-]+)\s*\}\}$|^\$([A-Za-z_]\w*)$|^%(\w+)%$|^<([A-Za-z][\w -]*)>$|^process\.env\.(\w+)$/.exec(
      text,
    )
  const name = found?.slice(1).find((group) => group !== undefined)
  // A password may well begin with a dollar.
  const own = name?.replace(/^(?:process\.)?(?:env|secrets|vars|variables)\./, '')
  return own?.split(/[ .]/).every(isName) ? own : undefined
}

/** `clientSecret` as an environment has it: `CLIENT_SECRET`. */
export function constantCase(key: string): string {
  return key
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
}

/** `a`, `b` or `c`. */
export function listWords(values: readonly string[], last: 'or' | 'and' = 'or'): string {
  const quoted = values.map((value) => `\`${value}\``)
  return quoted.length === 1
    ? (quoted[0] ?? '')
    : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`
}

/** A key as YAML takes it, within braces too. */
export function yamlKey(key: string): string {
  return /^[\w$][\w$.-]*$/.test(key) ? key : JSON.stringify(key)
}

/** A value as YAML takes it on one line, within braces too. */
export function yamlText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlText).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${yamlKey(key)}: ${yamlText(inner)}`)
    return entries.length ? `{ ${entries.join(', ')} }` : '{}'
  }
  if (typeof value !== 'string') return String(value)
  // Not what is a number, a truth value or nothing, in YAML 1.1 too.
  const isPlain =
    /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[A-Za-z/][\w./+-]*(?::\/\/[\w./:%-]*\w\/?)?$/i.test(value)
  return isPlain || /^\d+[smhd]$/.test(value) ? value : JSON.stringify(value)
}
