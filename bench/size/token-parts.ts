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
    [/answered: \(hop, sent, call\) => renewRefused\(.*\)/, 'answered: async () => false'],
  ],
  'of these: new tokens that are refused too start no more renewals': [
    [/\n +if \(isStream\(call\.init\.body\) && isNew\) noteRefusal\(.*(?=\n)/, ''],
    [/\n +noteRefusal\(session, account\.tokens\)(?=\n +return false)/, ''],
    [/isWithin\(session, restTime, refusedAt\) \? storedTokens\(session, used\) : /, ''],
  ],
  'three tries of a token call, `Retry-After`, jitter': [
    [/if \(!mayPass \|\| !mayRepeat\(failure\).*(?= \{\n)/, ''],
    [/\n +await pause\(network, .*(?=\n)/, ''],
    [/, after: retryAfter\(.*?\)(?= \})/, ''],
  ],
  'a second more for a token call, and none that a deaf `fetch` holds': [
    [/inTime\(sending, controller\)/, 'sending'],
    [/controller\.signal(?=\))/, 'AbortSignal.timeout(10_000)'],
    [/\n +late\?\.\(sending\)(?=\n)/, ''],
    [/\n +const late = [\s\S]*?\.catch\(\(\) => \{\}\)(?=\n)/, ''],
    [/, \{ \.\.\.rules, late \}/, ', rules'],
  ],
  'failures of token calls that are remembered': [
    [/\n +const known = [\s\S]*?throw known\.error(?=\n)/, ''],
    [/\n +const sent = .*(?=\n)/, ''],
    [/\n +const time = [\s\S]*?failures\?\.set\(.*(?=\n)/, ''],
    [/\n +session\.failures\.clear\(\)(?=\n)/g, ''],
  ],
  'no secret in what a token endpoint says': [[/shownText\((body\['\w+'\]), secrets\)/g, '$1 as string']],
  'a token answer of at most 1 MiB': [[/readAtMost\(1_048_576, response\)/, 'response.text()']],
  'token answers that are forms': [
    [/\n +try \{\n +(return Object\(JSON\.parse\(text\)\).*)\n[\s\S]*?\n {2}\}(?=\n)/, '\n  $1'],
  ],
  'the lock of the store': [[/withStoreLock\(session\.store, (?=(?:async )?\(\) =>)/g, '((run) => run())(']],
  'a lock that was lost is waited for again': [
    [/\n +if \(isHeld && .*(?=\n)/, ''],
    [/(?<=\{ \.\.\.rules), isHeld(?= \})/, ''],
    [/\n +const isLost = .*(?=\n)/, ''],
    [/!isLost \|\| performance\.now\(\) >= until/, 'true'],
  ],
  'tokens that could not be stored are kept, and stored later': [
    [/\n +\/\/ If tokens could not be stored.*\n +if \(!shared\.unsaved .*\n.*(?=\n)/, '\nthrow error'],
    [/\n +const \{ unsaved \} = shared\n +shared\.unsaved = [\s\S]*?\n {2}\}(?=\n)/, ''],
    [/unsaved \? undefined : /, ''],
    [/\n +shared\.unsaved = \{ tokens, before \}(?=\n)/, ''],
    [/\n +(?:shared|sharedOf\(session\.store\))\.unsaved = undefined(?=\n)/g, ''],
  ],
  'a refresh token that was refused is taken out of the store': [
    [/\n +if \(error\.error === 'invalid_grant'\) await .*(?=\n)/, ''],
    [/\n +await session\.tellDrop\?\..*(?=\n)/, ''],
    [/\n +session\.tellDrop = undefined(?=\n)/g, ''],
  ],
  'a refused client told from a refused login': [[/throw refusedRefresh\(error\)/, 'throw error']],
  '`onTokens`, told once': [
    [/\n +try \{\n +if \(session\.untold\.has[\s\S]*?\n {2}\}(?=\n +session\.untold)/, ''],
    [/\n +session\.untold\.\w+\(.*(?=\n)/g, ''],
    [/\n +await session\.options\.onTokens\?\.\(undefined\)(?=\n)/, ''],
    [/, untold: new Set<string>\(\)/, ''],
  ],
  '`options.tokens`': [
    [/tokens && wholeTokens\(tokens\)/, 'undefined'],
    [/ \?\? session\.initial(?=\n)/, ''],
    [/\n.*session\.initial = undefined(?=\n)/g, ''],
  ],
  'logouts and logins while tokens are renewed': [
    [/ {2}if \(session\.changes === changes\) \{/, ' {'],
    [/\n +endRenewals\(session\)(?=\n)/, ''],
    [/return endRenewals\(session\)/, 'return 0'],
    [/, changes: 0(?=,)/, ''],
  ],
  'renewal before the end, which may fail as long as the old token is good': [
    [/return tokensAhead\(session, held, waits\)/, 'return held'],
    [/\n +const used = \(tokens: Tokens\)[\s\S]*?\n(?= +return shareRenewal)/, '\n'],
    [/shareRenewal\(session\)\.then\(used\)/, 'shareRenewal(session)'],
  ],
  'a token of unknown lifetime is compared with the store after a minute': [
    [/\n +const mayBeOld = .*(?=\n)/, ''],
    [/ && !mayBeOld/, ''],
    [/\n +session\.usedAt = .*(?=\n)/g, ''],
    [/, usedAt: 0(?=,)/, ''],
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
