import type { Edit } from './parts.ts'

/** Puts another function in place of one. */
function instead(name: string, code: string): Edit {
  return [new RegExp(`(?:async )?function ${name}[(<][\\s\\S]*?\\n\\}\\n`), `${code}\n`]
}

function without(member: string): Edit {
  return [new RegExp(`\\n {4}${member}: .*(?=\\n)`), '']
}

const login: readonly Edit[] = [without('authorizationUrl'), without('exchange')]
const byHand: readonly Edit[] = [without('tokens'), without('refresh')]
const masking: readonly Edit[] = [instead('shownText', 'function shownText(text) { return text }')]
const limit: readonly Edit[] = [
  instead('readAtMost', 'function readAtMost(limit, response) { return response.text() }'),
]
const retries: readonly Edit[] = [
  [/if \(!mayPass \|\| !mayRepeat.*\) throw failure[\s\S]*?\n {2}\}(?=\n\})/, 'throw failure\n  }'],
  [/\n +after = retryAfter\(.*\)(?=\n)/, ''],
]
const sentAgain: readonly Edit[] = [
  [
    /\(request, call, url\) => sendRenewed\(.*\)/,
    '(request) => (options.fetch ?? fetch)(request.url.href, request.init)',
  ],
]
const refusals: readonly Edit[] = [
  [/\n +const \{ dead, options, clock \} = session\n.*(?=\n)/, '\n  const { options, clock } = session'],
  [/\n +const refusal = refusedRefresh\([\s\S]*?throw refusal(?=\n)/, '\n    throw error'],
]
const lock: readonly Edit[] = [
  instead('withStoreLock', 'function withStoreLock(store, action) { return action() }'),
]
const unsaved: readonly Edit[] = [
  [/\n +const \{ unsaved \} = session\n[\s\S]*?\n {2}\}(?=\n {2}if \(isUsable)/, ''],
  [/\n +try \{\n( +return await useTokens\(.*\n) +\} catch[\s\S]*?\n {2}\}(?=\n\})/, '\n$1'],
  [/!session\.unsaved && /, ''],
  [/\n +session\.unsaved = \{ tokens, before \}(?=\n)/, ''],
]
const early: readonly Edit[] = [
  instead('renewBeforeEnd', 'function renewBeforeEnd(end = Infinity) { return end }'),
  [
    /\n +const \{ expiresAt = now \} = held\n[\s\S]*?\n {2}\}\)(?=\n\})/,
    '\n  return shareRenewal(session, held)',
  ],
]

/**
 * What the tokens of a client with an authorization code consist of, and the edits that leave it out. As with the
 * parts of a bearer client, they show what a part costs, not a client that anyone should have.
 */
export const tokenParts: Readonly<Record<string, readonly Edit[]>> = {
  '`authorizationUrl` and `exchange`, with PKCE': login,
  '`client.tokens` and `client.refresh`': byHand,
  'sending a request again after a refusal': sentAgain,
  'three tries of a token call, `Retry-After`': retries,
  'refusals: which need a login, and their rest of 30 s': refusals,
  'renewal before the end, and its rest': early,
  'tokens that a store has failed to take': unsaved,
  'the lock of a store, and the queue where it has none': lock,
  'answers of 1 MiB at most': limit,
  'secrets in what a server repeats': masking,
  'none of these': [
    ...login,
    ...byHand,
    ...sentAgain,
    ...retries,
    ...refusals,
    ...early,
    ...unsaved,
    ...lock,
    ...limit,
    ...masking,
  ],
}
