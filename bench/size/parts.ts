/** A change of the emitted text. */
export type Edit = readonly [pattern: RegExp, replacement: string]

/**
 * What a bearer client consists of, and the edits that leave it out. They show what a part costs, not a client that
 * anyone should have; an edit whose pattern is not found any more has to be brought up to date.
 */
export const parts: Readonly<Record<string, readonly Edit[]>> = {
  'redirects (followed by hand, each hop signed)': [
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
  'aborting while values are asked for': [
    [/\(\{ signal \}\) => untilAborted\(prepare\(\), signal\)/, 'prepare'],
  ],
  '`options.credentials` in place of the environment': [
    [/\n +const credentials = await provide\(.*\n.*(?=\n)/, ''],
    [/token \?\? readEnv/, 'readEnv'],
  ],
  'reading the environment': [[/readEnv\([^)]*\)/, "''"]],
  'check of the header with the secret': [[/secretHeader\('Authorization', (`.*?`)\)/, '$1']],
  'error class: `client`, `code`, `name`': [[/(export class \w+ extends Error \{)[\s\S]*?\n\}(?=\n)/, '$1}']],
  'error messages': [[/(new \w+ClientError\(\s*'\w+',\s*)(?:`[^`]*`|'(?:[^'\\]|\\.)*')/g, "$1''"]],
}

/** The client without a part; `undefined` where one of its edits finds nothing. */
export function leaveOut(client: string, edits: readonly Edit[]): string | undefined {
  let text: string | undefined = client
  for (const [pattern, replacement] of edits) {
    if (text === undefined || text.search(pattern) < 0) return undefined
    text = text.replace(pattern, replacement)
  }
  return text
}
