/**
 * Keys whose values no frame shows: the schema's secret fields, and the names that other tools and APIs give to
 * theirs. Compared without case and separators.
 */
const secretKeys: ReadonlySet<string> = new Set([
  'accesskey',
  'accesskeyid',
  'accesstoken',
  'apikey',
  'apitoken',
  'assertion',
  'auth',
  'authorization',
  'authtoken',
  'clientassertionprivatekey',
  'clientsecret',
  'consumersecret',
  'cookie',
  'credential',
  'credentials',
  'key',
  'literal',
  'pass',
  'passphrase',
  'password',
  'privatekey',
  'privatetoken',
  'proxyauthorization',
  'refreshtoken',
  'secret',
  'secretaccesskey',
  'secretkey',
  'sessiontoken',
  'token',
  'tokensecret',
  'value',
  'xaccesstoken',
  'xapikey',
  'xapitoken',
  'xauthtoken',
])

/** Of these, a map or a plain name is no secret. */
const harmless: ReadonlySet<string> = new Set(['auth', 'key'])

/**
 * A config's text with its secrets made unreadable, each unit by a `*`, so that places stay where they are.
 * References, quotes and braces are kept. It goes by lines alone, since the text may be no YAML at all.
 */
export function maskSecrets(text: string): string {
  let secretIndent = -1
  return text
    .split(/(?<=\n)/)
    .map((line) => {
      const indent = line.search(/[^\s-]/)
      if (secretIndent >= 0 && (indent > secretIndent || indent < 0)) return maskValue(line)
      secretIndent = -1
      const key = /^[\s-]*(["']?)([\w.-]+)\1\s*:(?:\s|$)/.exec(line)
      if (key?.[2] !== undefined && isSecret(key[2])) {
        const value = line.slice(key[0].length)
        if (!isMapOrName(key[2], value)) {
          secretIndent = indent
          return key[0] + maskValue(value)
        }
      }
      return maskInline(line)
    })
    .join('')
}

function isSecret(key: string): boolean {
  return secretKeys.has(key.toLowerCase().replace(/[-_.]/g, ''))
}

/** `auth: {`, or `key: X-API-Key`, which names a place. */
function isMapOrName(key: string, value: string): boolean {
  return harmless.has(key.toLowerCase()) && (/^\s*(\{|$)/.test(value) || key.toLowerCase() === 'key')
}

/** Secrets within a line: in a flow map, or as the user of a URL. */
function maskInline(line: string): string {
  return line
    .replace(
      /([{,]\s*["']?)([\w.-]+)(["']?\s*:\s*)("[^"]*"|'[^']*'|[^,}\n]*)/g,
      (all, open, key, colon, value) =>
        isSecret(key) && !isMapOrName(key, value) ? open + key + colon + maskValue(value) : all,
    )
    .replace(/:\/\/[^/\s@]+@/g, (user) => `://${'*'.repeat(user.length - 4)}@`)
}

function maskValue(value: string): string {
  return value
    .split(/(\$\{[^}\s]*\})/)
    .map((part, index) => (index % 2 ? part : part.replace(/[^\s"'{}|>#,]/g, '*')))
    .join('')
}
