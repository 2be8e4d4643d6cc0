/** A syntax error in terms that the author of a config knows. */
export interface SyntaxWords {
  readonly problem: string
  readonly hint?: string
}

const otherIndent: SyntaxWords = {
  problem: 'this line is indented differently from the lines it belongs to',
  hint: 'indent all keys of a map, and all items of a list, by the same number of spaces',
}
export const outOfPlace: SyntaxWords = {
  problem: 'this line does not fit the lines before it',
  hint: 'indent it like the lines it belongs to',
}
export const missingComma: SyntaxWords = {
  problem: 'a comma or a colon is missing before this',
  hint: 'put a comma between two entries',
}
export const listInBrackets: SyntaxWords = {
  problem: 'inside `{ … }` and `[ … ]`, a list cannot be written with `-`',
  hint: 'write the list as `[a, b]`',
}
export const unindentedText: SyntaxWords = {
  problem: 'the text after `|` or `>` must be indented further than its key',
}
const comma: SyntaxWords = {
  problem: 'a value is missing before this comma',
  hint: 'remove the comma, or write a value before it',
}
const blockText: SyntaxWords = {
  problem: 'after `|` or `>`, the text must begin on the next line',
  hint: 'write the text on the next line, or put the whole value in quotes',
}
const percent: SyntaxWords = {
  problem: 'a line must not begin with `%`',
  hint: 'remove the line that begins with `%`',
}

/** By the parser's message; the first match decides. */
const words: readonly (readonly [message: RegExp, words: SyntaxWords])[] = [
  [/^Unexpected , in|^Unexpected empty item/, comma],
  [/^Missing , |^Unexpected scalar token$/, missingComma],
  [/^Block collections are not allowed/, listInBrackets],
  [/at most 1024 chars/, { problem: 'a key is longer than 1,024 characters' }],
  [/^Missing space after :/, { problem: 'a space is missing after this colon' }],
  [
    /^Unexpected block-seq-ind on same line/,
    {
      problem: 'a list with `-` must begin on the line after its key',
      hint: 'write the first `-` on the next line, or the list as `[a, b]`',
    },
  ],
  [
    /start at the same column|without - indicator|^A block sequence may not be|^Map comment with/,
    otherIndent,
  ],
  [
    /single line$/,
    { problem: 'a key must be on one line', hint: 'end the key with a colon on its own line' },
  ],
  [
    /followed by map values$/,
    { problem: 'this line must be a key with a value', hint: 'write it as `KEY: value`' },
  ],
  [
    /^Comments must be separated/,
    {
      problem: 'a space is missing before this `#`',
      hint: 'put a space before a comment, or quotes around a value that contains `#`',
    },
  ],
  [
    /^Tags and anchors must be separated/,
    {
      problem: 'a space is missing after an anchor (`&name`) or a tag (`!name`)',
      hint: 'put quotes around a value that begins with `&` or `!`',
    },
  ],
  [/at most one anchor$/, { problem: 'a value can have only one anchor (`&name`)' }],
  [/at most one tag$/, { problem: 'a value can have only one tag (`!name`)' }],
  [
    /^Anchors and tags must be after/,
    { problem: 'an anchor or a tag must come after the `-` or `?`, not before it' },
  ],
  [
    /^Missing newline after block sequence props/,
    { problem: 'a list with `-` must begin on the line after its anchor or tag' },
  ],
  [
    /must not specify any properties$/,
    { problem: 'an alias (`*name`) cannot have an anchor or a tag', hint: 'write the alias alone' },
  ],
  [/^Anchor cannot be an empty/, { problem: 'a value that begins with `&` must be in quotes' }],
  [/^Alias cannot be an empty/, { problem: 'a value that begins with `*` must be in quotes' }],
  [
    /^Block scalars with more-indented/,
    {
      problem: 'a line of spaces before this text is longer than the indentation of the text',
      hint: 'remove the spaces from that line',
    },
  ],
  [/^Block scalar (values|lines)/, unindentedText],
  [/block scalar header|^Not a YAML token/i, blockText],
  [
    /escape sequence/,
    {
      problem: 'inside double quotes, `\\` begins an escape, but YAML does not know this one',
      hint: 'write `\\\\` for a backslash',
    },
  ],
  [
    /^Block collection cannot start on same line/,
    { problem: 'the config must begin on the line after `---`', hint: 'remove the `---`' },
  ],
  [/directives-end|directive should contain|^Unsupported YAML version|^Unknown directive/, percent],
  [/^Unexpected doc-end/, { problem: '`...` ends a document, but none has begun', hint: 'remove the `...`' }],
]

/**
 * Rewords a message of the parser.
 *
 * @param isFirstOnLine whether only spaces precede the place on its line
 */
export function syntaxWords(message: string, isFirstOnLine: boolean): SyntaxWords {
  const found = words.find(([pattern]) => pattern.test(message))?.[1]
  if (found) return found
  if (isFirstOnLine) return outOfPlace
  return {
    problem: 'this follows a value that has already ended',
    hint: 'put quotes around the whole value',
  }
}
