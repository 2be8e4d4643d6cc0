import type { Edit } from './parts.ts'

/** Each part alone. */
const single: Readonly<Record<string, readonly Edit[]>> = {
  'login: its URL, state, PKCE, the exchange of the code': [
    [/\n +authorizationUrl: \(init\) => .*(?=\n)/, ''],
    [/\n +exchange: \(redirectUrl, .*(?=\n)/, ''],
  ],
  'of these: PKCE': [[/\n +\['code_challenge', .*\n +\['code_challenge_method', .*(?=\n)/, '']],
  '`client.tokens`': [[/\n +tokens: accessTokens\(session\),(?=\n)/, '']],
  '`client.refresh`': [[/\n +refresh: \(\) => refreshNow\(session\),(?=\n)/, '']],
  'a refused token is renewed, and the request sent again whole': [
    [
      /send: \(request, call, url\) => sendRenewed\(.*\)/,
      'send: (request) => (options.fetch ?? fetch)(request.url.href, request.init)',
    ],
  ],
  'of these: new tokens that are refused too start no more renewals': [
    [/\n +if \(await isRefused\w*\(again\)\) restRefused\(.*(?=\n)/, ''],
    [/\n +if \(refused\?\.token === .*(?=\n)/, ''],
  ],
  'three tries of a token call, `Retry-After`, jitter': [
    [/if \(!mayPass \|\| [\s\S]*?throw failure\n[\s\S]*?await pause\(.*\)/, 'throw failure'],
    [/\n +after = retryAfter\(.*(?=\n)/, ''],
  ],
  'no secret in what a token endpoint says': [[/shownText\((body\['\w+'\]), secrets\)/g, '$1 as string']],
  'a token answer of at most 1 MiB': [[/readAtMost\(1_048_576, response\)/, 'response.text()']],
  'token answers that are forms': [
    [/\n +try \{\n +(return Object\(JSON\.parse\(text\)\).*)\n[\s\S]*?\n {2}\}(?=\n)/, '\n  $1'],
  ],
  'the lock of the store': [[/withStoreLock\(session\.store, (?=(?:async )?\(\) =>)/g, '((run) => run())(']],
  'tokens that could not be stored are kept, and stored later': [
    [/\n +\/\/ Where tokens could not be stored.*\n +if \(!session\.unsaved .*\n.*(?=\n)/, '\nthrow error'],
    [/\n +const \{ unsaved \} = session\n[\s\S]*?\n {2}\}(?=\n)/, ''],
    [/!session\.unsaved && /, ''],
    [/\n +session\.unsaved = \{ tokens, before \}(?=\n)/, ''],
    [/\n +session\.unsaved = undefined(?=\n)/g, ''],
  ],
  'a refused refresh token is not sent again': [
    [/\n +const dead = session\.dead\.get\(.*\n.*(?=\n)/, ''],
    [/\n +session\.dead\.\w+\(.*(?=\n)/g, ''],
    [/\n +dead: new Map\(\),(?=\n)/, ''],
    [/\n +if \(error\.error === 'invalid_grant'\) await .*(?=\n)/, ''],
  ],
  'a refused client told from a refused login': [
    [/const refusal = refusedRefresh\(error\)/, 'const refusal = error'],
  ],
  '`onTokens`, told once': [
    [/\n +try \{\n +if \(session\.untold\.has[\s\S]*?\n {2}\}(?=\n +session\.untold)/, ''],
    [/\n +session\.untold\.\w+\(.*(?=\n)/g, ''],
    [/\n +await session\.options\.onTokens\?\.\(undefined\)(?=\n)/, ''],
    [/\n +untold: new Set\(\),(?=\n)/, ''],
  ],
  '`options.tokens`': [
    [/\n +initial: tokens && wholeTokens\(tokens\),(?=\n)/, ''],
    [/ \?\? session\.initial(?=\n)/, ''],
    [/\n.*session\.initial = undefined(?=\n)/g, ''],
  ],
  'logouts and logins while tokens are renewed': [
    [/ {2}if \(session\.changes === changes\) \{/, ' {'],
    [/\n +session\.changes\+\+(?=\n)/, ''],
    [/return \+\+session\.changes/, 'return 0'],
    [/\n +changes: 0,(?=\n)/, ''],
  ],
  'renewal before the end, which may fail as long as the old token is good': [
    [
      /\n +if \(now < session\.calmUntil\) return held\n[\s\S]*?\n {2}\}\)(?=\n)/,
      '\n  return shareRenewal(session, held)',
    ],
    [/\n +calmUntil: 0,(?=\n)/, ''],
  ],
  'scope and type of a token, and the rest of its answer': [
    [/\n +tokenType: textAt\(.*\n +scope: textAt\(.*\n +response: \{ .*(?=\n)/, '\n    response: {},'],
  ],
  'error messages': [[/(new \w+ClientError\(\s*[^,]+,\s*)(?:`[^`]*`|'(?:[^'\\]|\\.)*')/g, "$1''"]],
}

/**
 * What a client with a login and a refresh has that one with a token has not, and the edits that leave it out. They
 * show what a part costs, not a client that anyone should have; an edit whose pattern is not found any more has to be
 * brought up to date.
 */
export const tokenParts: Readonly<Record<string, readonly Edit[]>> = {
  ...single,
  'all of these': Object.values(single).flat(),
}
