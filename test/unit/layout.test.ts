import fc from 'fast-check'
import { ScriptTarget, SyntaxKind, ts } from 'ts-morph'
import { expect, test } from 'vitest'
import { fragments } from '../../generated/fragments.ts'
import { javaScriptFragments } from '../../generated/javascript-fragments.ts'
import { compile } from '../../src/compile.ts'
import { layOut, lineLength } from '../../src/render/layout.ts'

const lines = (text: string): readonly string[] => text.split('\n')

test('a line that fits stays as it is', () => {
  const text = '  const a = { b: c(1, 2) }\n\n/** A comment. */'
  expect(layOut(text)).toBe(text)
})

/** The parts of all fragments in both languages, with their names. */
const inBoth = [...Object.entries(fragments), ...Object.entries(javaScriptFragments())].flatMap(
  ([name, { parts }]) => (parts && !fragments[name]?.slot ? [{ name, parts }] : []),
)

test('a fragment without a name of the client fits as it is, so that it needs no layout', () => {
  const isLong = (text: string): boolean => lines(text).some((line) => line.length > lineLength)
  const long = inBoth.filter(({ parts: [text = '', ...others] }) => !others.length && isLong(text))
  expect(long.map(({ name }) => name)).toEqual([])
})

test.each([
  [
    'arguments',
    "    throw new GithubClientError('host_not_allowed', `${url.protocol}//${url.username && '*@'}${url.host} is not allowed.`)",
    [
      '    throw new GithubClientError(',
      "      'host_not_allowed',",
      "      `${url.protocol}//${url.username && '*@'}${url.host} is not allowed.`,",
      '    )',
    ],
  ],
  [
    'a list as the last argument',
    "      body: formBody([['grant_type', 'authorization_code'], ['redirect_uri', 'https://example.com/callback'], ['code', code]]),",
    [
      '      body: formBody([',
      "        ['grant_type', 'authorization_code'],",
      "        ['redirect_uri', 'https://example.com/callback'],",
      "        ['code', code],",
      '      ]),',
    ],
  ],
  [
    'brackets without items, which stay together',
    'export function createIndependentReserveClient(options: IndependentReserveClientOptions = {}): IndependentReserveClient {',
    [
      'export function createIndependentReserveClient(',
      '  options: IndependentReserveClientOptions = {},',
      '): IndependentReserveClient {',
    ],
  ],
  [
    'a conditional',
    '    return bucketOfTheTenant === undefined || regionOfTheTenant === undefined ? undefined : baseUrlOf(bucketOfTheTenant, regionOfTheTenant)',
    [
      '    return bucketOfTheTenant === undefined || regionOfTheTenant === undefined',
      '      ? undefined',
      '      : baseUrlOf(bucketOfTheTenant, regionOfTheTenant)',
    ],
  ],
  [
    'a statement after a condition',
    "  if (isDeeper(body, 100)) throw new MicrosoftDaemonClientError('token_response', 'The token response is nested too deep.')",
    [
      '  if (isDeeper(body, 100))',
      "    throw new MicrosoftDaemonClientError('token_response', 'The token response is nested too deep.')",
    ],
  ],
  [
    'a template literal',
    "  const url = (host: string): string => `https://${hostPart('variables.theHostOfTheApi', host)}/v3/merchants/${pathPart('variables.theMerchantOfTheApi')}/x`",
    [
      '  const url = (host: string): string =>',
      "    `https://${hostPart('variables.theHostOfTheApi', host)}/v3/merchants/` +",
      "    `${pathPart('variables.theMerchantOfTheApi')}/x`",
    ],
  ],
  [
    'a union',
    "export type GithubClientErrorCode = 'body_not_replayable' | 'host_not_allowed' | 'invalid_credential' | 'missing_credential'",
    [
      'export type GithubClientErrorCode =',
      "  | 'body_not_replayable'",
      "  | 'host_not_allowed'",
      "  | 'invalid_credential'",
      "  | 'missing_credential'",
    ],
  ],
  [
    'a comment',
    '  /** Called with new tokens after they are stored and before they are used, and with `undefined` when tokens are cleared. */',
    [
      '  /**',
      '   * Called with new tokens after they are stored and before they are used, and with `undefined` when tokens are',
      '   * cleared.',
      '   */',
    ],
  ],
])('a long line is broken: %s', (_, line, expected) => {
  expect(lines(layOut(line))).toEqual(expected)
})

/** The tokens of a module, without comments and the commas at the end of lists. */
function tokensOf(text: string): readonly string[] {
  const { statements } = ts.createSourceFile('a.ts', text, ScriptTarget.Latest, true)
  const tokens: string[] = []
  const visit = (node: ts.Node): void => {
    if (node.kind === SyntaxKind.SyntaxList || node.getChildCount())
      for (const child of node.getChildren()) visit(child)
    else if (node.kind < SyntaxKind.FirstJSDocNode) tokens.push(node.getText())
  }
  for (const statement of statements) visit(statement)
  return tokens.filter((token, at) => token !== ',' || !/^[)\]}]$/.test(tokens[at + 1] ?? ''))
}

test('only white space and last commas of fragments change, whatever the client is called', () => {
  const name = 'A'.repeat(40)
  for (const { name: fragment, parts } of inBoth) {
    const text = parts.map((part, index) => (index % 2 ? `${name}${part}` : part)).join('')
    const laidOut = layOut(text)
    expect(tokensOf(laidOut).join(' ').replaceAll('` + `', ''), fragment).toBe(tokensOf(text).join(' '))
    for (const line of lines(laidOut)) expect(line.length, `${fragment}: ${line}`).toBeLessThanOrEqual(120)
  }
})

test('strings, templates and patterns of a config keep their values', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 200 }), (value, padding) => {
      const literal = JSON.stringify(value + '('.repeat(padding))
        .slice(1, -1)
        .replaceAll("'", "\\'")
      const code = `[f('${literal}', \`\${g('${literal.replaceAll('\\"', '"')}')}${'x'.repeat(padding)}\`, /[/'\`(]/u.source)]`
      const run = (text: string): unknown => new Function('f', 'g', `return ${text}`)(...[1, 2].map(() => id))
      const id = (...args: readonly unknown[]): unknown => args
      expect(run(layOut(code))).toEqual(run(code))
    }),
  )
})

test('no line of a client is too long, whatever the names in its config are', () => {
  const long = 'of_the_account_that_belongs_to_the_tenant_of_this_integration'
  const text = `flexgen: 1
name: The API of a company with quite a long name of its own
baseUrl: https://\${variables.host_${long}}/v1/\${credentials.path_${long}}
headers: { X-Tenant: "\${variables.host_${long}} and \${env.TENANT_${long.toUpperCase()}}" }
query: { tenant: "\${env.TENANT_${long.toUpperCase()}}" }
variables: { host_${long}: { enum: [api.example.com, api.example.org] } }
auth: { type: bearer, token: "\${env.TOKEN_${long.toUpperCase()}}" }
`
  const { files, diagnostics } = compile({ path: 'api.flexgen.yaml', text })
  expect(diagnostics).toEqual([])
  // A word cannot be broken.
  const tooLong = lines(files[0]?.text ?? '').filter(
    (line) => line.length > 120 && / \S+ \S/.test(line.trim()),
  )
  expect(tooLong).toEqual([])
})
