import type { Edit } from './parts.ts'

/** Each part by itself. */
const single: Readonly<Record<string, readonly Edit[]>> = {
  'login: its URL, state, PKCE, the exchange of the code': [
    [/\n +authorizationUrl: \(init\) => .*(?=\n)/, ''],
    [/\n +exchange: \(redirectUrl, .*(?=\n)/, ''],
  ],
  'of these: PKCE': [[/\n +\['code_challenge', .*\n +\['code_challenge_method', .*(?=\n)/, '']],
  '`client.tokens`': [[/\n +tokens: tokenAccess\(session\),(?=\n)/, '']],
  '`client.refresh`': [[/\n +refresh: \(\) => refreshNow\(session\),(?=\n)/, '']],
  'renewing a refused token, and sending the whole request again': [
    [/answered: \(hop, sent, call\) => renewRefused\(.*\)/, 'answered: async () => false'],
  ],
  'of these: starting no renewal if new tokens are refused too': [
    [/\n +if \(isStream\(call\.init\.body\) && isNew\) noteRefusal\(.*(?=\n)/, ''],
    [/\n +noteRefusal\(session, account\.tokens\)(?=\n +return false)/, ''],
    [/isWithin\(session, restTime, refusedAt\) \? storedTokens\(session, used\) : /, ''],
  ],
  'three attempts of a token call, `Retry-After`, jitter': [
    [/if \(!isTemporary \|\| !mayRepeat\(failure\).*(?= \{\n)/, ''],
    [/\n +await pause\(network, .*(?=\n)/, ''],
    [/, after: retryAfter\(.*?\)(?= \})/, ''],
  ],
  'one more second for a token call, and a `fetch` that ignores `signal`': [
    [/inTime\(sending, controller\)/, 'sending'],
    [/controller\.signal(?=\))/, 'AbortSignal.timeout(10_000)'],
    [/\n +late\?\.\(sending\)(?=\n)/, ''],
    [/\n +const late = [\s\S]*?\.catch\(\(\) => \{\}\)(?=\n)/, ''],
    [/, \{ \.\.\.rules, late \}/, ', rules'],
  ],
  'remembering failures of token calls': [
    [/\n +const known = [\s\S]*?throw known\.error(?=\n)/, ''],
    [/\n +const sent = .*(?=\n)/, ''],
    [/\n +const time = [\s\S]*?failures\?\.set\(.*(?=\n)/, ''],
    [/\n +session\.failures\.clear\(\)(?=\n)/g, ''],
  ],
  'removing secrets from messages of a token endpoint': [
    [/shownText\((.+?), (?:secrets|\[\])\)/g, '$1 as string'],
  ],
  'a limit of 1 MiB for token responses': [[/readAtMost\(1_048_576, response\)/, 'response.text()']],
  'token responses that are forms': [
    [/\n +try \{\n +(return Object\(JSON\.parse\(text\)\).*)\n[\s\S]*?\n {2}\}(?=\n)/, '\n  $1'],
  ],
  'the lock of the store': [[/withStoreLock\((?:session\.)?store, /g, '((run: any, _?: unknown) => run())(']],
  'waiting again for a lost lock': [
    [/\n +if \(isHeld && .*(?=\n)/, ''],
    [/(?<=\{ tries, failures), isHeld(?= \})/, ''],
    [/\n +const isLost = .*(?=\n)/, ''],
    [/!isLost \|\| performance\.now\(\) >= until/, 'true'],
  ],
  'keeping tokens that could not be stored, and storing them later': [
    [/\n +\/\/ Once more if new tokens could not.*\n +if \(!shared\.unsaved .*\n.*(?=\n)/, '\nthrow error'],
    [/\n +const \{ unsaved \} = shared\n +shared\.unsaved = [\s\S]*?\n {2}\}(?=\n)/, ''],
    [/unsaved \? undefined : /, ''],
    [/\n +shared\.unsaved = \{ tokens, before \}(?=\n)/, ''],
    [/\n +(?:shared|sharedOf\(session\.store\))\.unsaved = undefined(?=\n)/g, ''],
  ],
  'removing a refused refresh token from the store': [
    [/\n +if \(error\.error === 'invalid_grant'\) await .*(?=\n)/, ''],
    [/\n +await session\.reportDrop\?\..*(?=\n)/, ''],
    [/\n +session\.reportDrop = undefined(?=\n)/g, ''],
  ],
  'distinguishing a refused client from a refused login': [
    [/throw refusedRefresh\(session, error\)/, 'throw error'],
  ],
  '`onTokens`, called once': [
    [/\n +try \{\n +if \(session\.unreported\.has[\s\S]*?\n {2}\}(?=\n +session\.unreported)/, ''],
    [/\n +session\.unreported\.\w+\(.*(?=\n)/g, ''],
    [/\n +await session\.options\.onTokens\?\.\(undefined\)(?=\n)/, ''],
    [/, unreported: new Set<string>\(\)/, ''],
  ],
  '`options.tokens`': [
    [/tokens && \{ response: \{\}, redirect: \{\}, \.\.\.tokens \}/, 'undefined'],
    [/ \?\? session\.initial(?=\n)/, ''],
    [/\n.*session\.initial = undefined(?=\n)/g, ''],
  ],
  'logouts and logins during a renewal': [
    [/ {2}if \(session\.changes === changes\) \{/, ' {'],
    [/\n +endRenewals\(session\)(?=\n)/g, ''],
    [/return session\.changes(?=\n)/, 'return 0'],
    [/, changes: 0(?=,)/, ''],
  ],
  'renewal before the expiry, which may fail while the old token is valid': [
    [/return tokensAhead\(session, current, waits\)/, 'return current'],
    [/\n +const used = \(tokens: Tokens\)[\s\S]*?\n(?= +return shareRenewal)/, '\n'],
    [/shareRenewal\(session\)\.then\(used\)/, 'shareRenewal(session)'],
  ],
  'comparing a token of unknown lifetime with the store after a minute': [
    [/\n +const mayBeOld = .*(?=\n)/, ''],
    [/ && !mayBeOld/, ''],
    [/\n +session\.usedAt = .*(?=\n)/g, ''],
    [/, usedAt: 0(?=,)/, ''],
  ],
  'scope and type of a token, and the rest of its response': [
    [/\n +tokenType: textAt\(.*\n +scope: textAt\(.*\n +response: \{ .*(?=\n)/, '\n    response: {},'],
  ],
  'error messages': [[/(new \w+ClientError\(\s*[^,]+,\s*)(?:`[^`]*`|'(?:[^'\\]|\\.)*')/g, "$1''"]],
}

/**
 * What a client with a login and a refresh contains beyond one with a token, and the edits that remove it. The edits only
 * show the cost of a part; nobody should use such a client. If a pattern no longer matches, update it.
 */
export const tokenParts: Readonly<Record<string, readonly Edit[]>> = {
  ...single,
  'all of these': Object.values(single).flat(),
}
