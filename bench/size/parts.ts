/** A change to the emitted text. */
export type Edit = readonly [pattern: RegExp, replacement: string]

/**
 * The parts of a bearer client, and the edits that remove each. The edits only show the cost of a part; nobody should use
 * such a client. If a pattern no longer matches, update it.
 */
export const parts: Readonly<Record<string, readonly Edit[]>> = {
  'redirects (followed by the client, each signed)': [
    [
      / +const follows = [\s\S]*?\n\}\n/,
      '  const { response } = await sendOnce(transport, call, call.url, true)\n  return response\n}\n',
    ],
  ],
  'of these: dropping credentials off the API': [
    [/\n +isWithinApi &&= [\s\S]*?\n {4}\}(?=\n)/, ''],
    [/if \(isWithinApi\) /, ''],
  ],
  'of these: method, body and headers after a redirect': [[/\n +redirectCall\(.*\)(?=\n)/, '']],
  'of these: the choice of mode in browsers': [[/isBrowser\(\) \? 'follow' : 'manual'/, "'manual'"]],
  'promise 4: refusing other hosts': [
    [/\n {2}if \(!isAt(?:Base|AllowedHost)\([\s\S]*?\n(?= {2}(?:if|return|const) )/, '\n'],
  ],
  'joining an input to the base URL': [
    [
      /function locate\([\s\S]*?\n\}\n/,
      'function locate(input: string, base: URL): URL {\n  return new URL(input, base)\n}\n',
    ],
  ],
  'a `Request` as input': [
    [/request\.url \? await readRequest\(.*\) : rest/, 'rest'],
    [/ = request\.headers \?\? \{\}/, ' = {}'],
    [/request\.url \?\? /, ''],
  ],
  '`init.query`': [
    [/\n +if \(query\) .*(?=\n)/, ''],
    [/, query, \.\.\.rest/, ', ...rest'],
  ],
  'lists and `undefined` in `init.headers`': [
    [/new Headers\(\)\n +for \(const \[name, value\] of [\s\S]*?\n {2}\}(?=\n)/, 'new Headers(given)'],
  ],
  '`client.sign`': [[/\n +sign: \(input, init\) => .*(?=\n)/, '']],
  'aborting while values are awaited': [
    [/\(\{ signal \}\) => untilAborted\(prepare\(\), signal\)/, 'prepare'],
  ],
  '`options.credentials` instead of the environment': [
    [/\n +const credentials = await provide\(.*\n.*(?=\n)/, ''],
    [/token \?\? readEnv/, 'readEnv'],
  ],
  'reading the environment': [[/readEnv\([^)]*\)/, "''"]],
  'check of the header with the secret': [[/secretHeader\('Authorization', (`.*?`)\)/, '$1']],
  'error class: `client`, `code`, `name`': [[/(export class \w+ extends Error \{)[\s\S]*?\n\}(?=\n)/, '$1}']],
  'error messages': [[/(new \w+ClientError\(\s*'\w+',\s*)(?:`[^`]*`|'(?:[^'\\]|\\.)*')/g, "$1''"]],
}

/** The client without a part; `undefined` if a pattern of its edits does not match. */
export function leaveOut(client: string, edits: readonly Edit[]): string | undefined {
  let text: string | undefined = client
  for (const [pattern, replacement] of edits) {
    if (text === undefined || text.search(pattern) < 0) return undefined
    text = text.replace(pattern, replacement)
  }
  return text
}
