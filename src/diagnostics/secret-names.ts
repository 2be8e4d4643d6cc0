import { nearest, simplify } from './nearest.ts'

/**
 * Ends of the keys of secrets, in lower case and without separators: the schema's secret fields, and the names that other
 * tools and APIs use.
 */
const secretEnding =
  /(secret|token|password|passwd|pwd|pass|passphrase|credentials?|authorization|cookie|assertion|key|keyid|bearer|^value|^literal)$/

/** A last word that is too short to be found without the words before it: `userPin`, but not `mapping`. */
const secretWord = /(?:^|[^A-Za-z])(?:pin|Pin|PIN)$|[a-z]P(?:in|IN)$/

/** Parts that mark the key of a secret wherever they occur, such as in `secretForTests`. */
const secretPart = /secret|passw|passphrase|credential|privatekey|apikey|accesskey|bearer/

/** Words after the name of a secret that say which one it is. */
const whichOne = /(?:v?\d|prod|production|dev|test|live|staging|old|new|value|text|string|plain|raw|pem)+$/

/** Keys of the config that look like those of secrets, but name a place or a choice. */
const harmless =
  /^(key|.*headerkey|querykey|cookiekey|.*response(?:key|header|cookie)|consumerkey|secretbase64encoded|secretencoding|.*clientassertiontype)$/

/** Ends of keys that are similar to those of secrets, but name a place or a form. */
const harmlessEnding = /(authentication|url|uri|endpoint|path|prefix|type|method|stores?|request)$/

/** Last words of keys that are recognised even if misspelled. */
const secretWords = ['secret', 'token', 'password', 'passphrase', 'authorization', 'credential', 'cookie']

/** Whole keys that are recognised even if misspelled. */
const secretNames = [
  'accesskey',
  'accesstoken',
  'apikey',
  'assertion',
  'clientassertion',
  'clientsecret',
  'consumersecret',
  'password',
  'privatekey',
  'refreshtoken',
  'secret',
  'secretkey',
  'sessiontoken',
  'token',
  'tokensecret',
  'username',
  'value',
]

/** True for the name of a secret: a key, a header or a parameter. */
export function isSecret(key: string): boolean {
  const plain = simplify(key)
  return (secretEnding.test(plain) || secretWord.test(key)) && !harmless.test(plain)
}

/** Results of `looksSecret`, since a config repeats its names, and a huge one a million times. */
const known = new Map<string, boolean>()

/** True also for a name that is misspelled, or longer. */
export function looksSecret(key: string): boolean {
  const before = known.get(key)
  if (before !== undefined) return before
  const result = resemblesSecret(key)
  if (known.size >= 1_000) known.clear()
  if (key.length <= 100) known.set(key, result)
  return result
}

function resemblesSecret(key: string): boolean {
  // Names of secrets are longer, and most words of prose are not.
  if (key.length < 3) return false
  const plain = simplify(key.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, ''))
  if (harmless.test(plain)) return false
  // Searching for the end takes the square of the length; names are shorter.
  const stem = plain.length > 100 ? plain : plain.replace(whichOne, '')
  if (secretEnding.test(plain) || secretWord.test(key) || secretPart.test(plain) || secretEnding.test(stem))
    return true
  // Comparing takes more than the square of the length.
  if (harmlessEnding.test(plain) || plain.length > 40) return false
  const last = /[A-Z]?[a-z]+$|[A-Z]+$/.exec(key)?.[0] ?? ''
  return nearest(last, secretWords) !== undefined || nearest(plain, secretNames) !== undefined
}
