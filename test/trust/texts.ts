/** Strings that have broken code generators, for each kind of place in a config. */
import fc from 'fast-check'

/** A string of a config, and its replacement in the twin: the same config without anything hostile. */
export interface Hostile {
  readonly hostile: string
}

/** Strings that end, open or hide something in TypeScript, templates, HTML, shells, paths, URLs, YAML or JSON. */
const atoms: readonly string[] = [
  ...[
    "'",
    '"',
    '`',
    '\\',
    "\\'",
    '\\`',
    '\\u0027',
    '\\x60',
    '$',
    '{',
    '}',
    '${',
    '${1+1}',
    '$${',
    '`${alert(1)}`',
  ],
  ...[
    '*/',
    '/*',
    '/**',
    '//',
    '*\\/',
    '<!--',
    '-->',
    '/',
    '*',
    '@ts-ignore',
    '// @ts-nocheck',
    '#!',
    '# sourceMappingURL=x',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\v',
    '\f',
    '\b',
    '\0',
    '\x1b[2J',
    '\x7f',
    '\x85',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\u00a0',
  ],
  ...['\ud83d\ude00', '\u200b', '\u202e', '\u2066', '\u00ad', '\u3000', 'é', 'e\u0301'],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'hasOwnProperty',
    'toString',
    'await',
    'class',
    'import(1)',
    'export default 1',
  ],
  ...[
    '{{x}}',
    '{{{x}}}',
    '{{#if x}}',
    '{{/if}}',
    '{{!--',
    '}}',
    '{{> x}}',
    '&amp;',
    '&',
    '<',
    '>',
    '</script>',
    '<!doctype html>',
  ],
  ...[
    '$(id)',
    '`id`',
    ';',
    '|',
    '&&',
    '../',
    '..\\',
    '/etc/passwd',
    'C:\\',
    '~',
    '%00',
    '%',
    '%0d%0a',
    '?',
    '#',
    '=',
    '@',
    ':',
    ': ',
    ' #',
  ],
  ...[
    '- ',
    '? ',
    '!!js/function',
    '!tag',
    '&anchor',
    '*alias',
    '<<',
    '---',
    '...',
    '|',
    '>',
    '[',
    ']',
    ',',
    'null',
    'true',
    '1e3',
    '.nan',
    '0x1f',
  ],
  ...[
    '}); process.exit(1); ({',
    "'; process.exit(1) //",
    '*/ process.exit(1) /*',
    '\\u2028',
    ' ',
    'a',
    'plain words',
  ],
]

/** Any string of these atoms, of any code units, or of letters. Never empty, since that has its own meaning. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...atoms), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 6 })
      // Halves of surrogate pairs, which no config may contain, become U+FFFD.
      .map((units) => Buffer.from(String.fromCharCode(...units)).toString()),
  },
)

/** A string of letters and of the atoms that a place allows. */
function textOf(allowed: RegExp): fc.Arbitrary<string> {
  const fit = [...atoms.filter((atom) => allowed.test(atom)), 'a', 'Z9']
  return fc.array(fc.constantFrom(...fit), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''))
}

/** A valid value of a header (RFC 9110 section 5.5), with characters at both ends that are not trimmed. */
export const headerText: fc.Arbitrary<string> = textOf(/^[\t -~\x80-\xff]*$/).map((text) => `!${text}!`)
/** A header's or cookie's name (RFC 9110 section 5.6.2) that means nothing to the platform or to an auth. */
export const headerName: fc.Arbitrary<string> = textOf(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/).map(
  (text) => `x${text}`,
)
/**
 * A piece of a URL's path: no space, no backslash, and nothing that begins a query, a fragment, a reference or a
 * placeholder.
 */
export const pathText: fc.Arbitrary<string> = textOf(/^[^\s\\?#${}]*$/)
/** A value in a URL's query, which is read as a form, with characters that stay unchanged. */
export const formText: fc.Arbitrary<string> = textOf(/^[^\s\\#&+%=${}]*$/)
/** A name in a reference: reserved words of JavaScript, members of objects, and names in emitted clients. */
export const referenceName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      'account',
      'arguments',
      'async',
      'await',
      'base',
      'baseUrl',
      'call',
      'caller',
      'class',
      'clock',
      'credentials',
      'Date',
    ],
    ...[
      'default',
      'delete',
      'enum',
      'env',
      'error',
      'eval',
      'fetch',
      'fetch-1',
      'function',
      'held',
      'import',
      'init',
      'input',
    ],
    ...[
      'JSON',
      'let',
      'name',
      'new',
      'now',
      'null',
      'Object',
      'of',
      'options',
      'package',
      'prepare',
      'process',
      'Promise',
    ],
    ...[
      'redirect',

      'Request',
      'request',
      'Response',
      'return',
      'send',
      'session',
      'Set',
      'signal',
      'signer',
      'state',
    ],
    ...[
      'static',
      'then',
      'this',
      'token',
      'tokens',
      'transport',
      'undefined',
      'url',
      'URL',
      'value',
      'values',
      'yield',
      'globalThis',
    ],
    ...[
      'codeVerifier',
      'grantCall',
      'refreshCall',
      'TransportCall',
      'sendCall',
      'readCredential',
      'readEnv',
      'Symbol',
      'Error',
    ],
    ...[
      '-',
      '--',
      '_',
      '__',
      '0',
      '1a',
      'a-b',
      'a_b',
      'A-B',
      'A_B',
      'aB',
      'AB',
      'ab',
      '-a',
      'a-',
      'a--b',
      '__esModule',
    ],
  ),
  textOf(/^[A-Za-z0-9_-]+$/).filter((name) => !(name in Object.prototype)),
)
/** A name for an API. */
export const apiName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      'Client',
      'Token',
      'create',
      'Error',
      'Object',
      'Promise',
      'Request',
      'a',
      'A',
      'Z9',
      'class',
      'a.b',
      'a-b',
      'a b',
      'A_',
    ],
    ...[
      'constructor',
      'prototype',
      'Transport',
      'TokenStore',
      'ClientError',
      'Redis',
      'Memory',
      'any',
      'never',
      'x...',
      'x - y',
    ],
  ),
  textOf(/^[A-Za-z0-9 ._-]+$/).map((text) => `n${text}`),
)
/** A host's label. */
export const label: fc.Arbitrary<string> = fc.constantFrom(
  'a',
  'constructor',
  'proto',
  'x-y',
  'await',
  'BÜCHER',
  'é',
)
/** The name of a config's file, which may be any that a file system allows. */
export const fileName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'api.flexgen.yaml',
    'api.flexgen.json',
    '.flexgen.yaml',
    'odd.yaml',
    '..',
    '__proto__.flexgen.yaml',
  ),
  textOf(/^[^/\0]*$/).map((text) => `${text}.flexgen.yaml`),
)
/** A regular expression with the flag `u`. */
export const pattern: fc.Arbitrary<string> = fc.constantFrom(
  ...[
    '^[a-z]+$',
    "'",
    '"',
    '`',
    '/',
    '\\/',
    '[/]',
    '*/'.replace('*', '\\*'),
    '//',
    '\n',
    '\r',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\\u{1f600}',
  ],
  ...[
    '\u{1f600}',
    '[\ud83d\ude00]',
    '\\ud800',
    '(?<a>b)\\k<a>',
    '(?=a)',
    '</script>',
    '\\$\\{1\\}',
    '\u202e',
    '',
  ],
  ...[
    '\\p{L}',
    '[^]',
    '(?:)',
    '\0',
    '\x85',
    '\u00a0',
    '\\x60',
    '\\`'.slice(1),
    '.*\\*\\/',
    '\\\\',
    '[\\]]',
    '[/*]',
    '/*'.replace('*', '\\*'),
  ],
)
