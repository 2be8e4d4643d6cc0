/** How a secret of a key is written. */
export function secretHint(key: string): string {
  return `${key}: "\${env.${constantCase(key)}}"`
}

/** `clientSecret` as an environment has it: `CLIENT_SECRET`. */
export function constantCase(key: string): string {
  return key
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
}
