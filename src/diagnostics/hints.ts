/**
 * How a secret of a key is written.
 *
 * @param name what it is called, where that is known; else the key
 */
export function secretHint(key: string, name: string = key): string {
  return `${key}: "\${env.${constantCase(name)}}"`
}

/** The name in what other tools have in place of a value, such as `{{name}}`, `$NAME`, `%NAME%` or `process.env.NAME`. */
export function placeholderName(text: string): string | undefined {
  const found =
    /^\{\{\s*([\w.-]+)\s*\}\}$|^\$([A-Za-z_]\w*)$|^%(\w+)%$|^<([A-Za-z][\w -]*)>$|^process\.env\.(\w+)$/.exec(
      text,
    )
  return found?.slice(1).find((name) => name !== undefined)
}

/** `clientSecret` as an environment has it: `CLIENT_SECRET`. */
export function constantCase(key: string): string {
  return key
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
}
