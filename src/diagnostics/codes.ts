import { listWords } from './hints.ts'

/** A kind of problem. `docs/diagnostics.md` is generated from these rows. */
interface Row<Data> {
  readonly severity: 'error' | 'warning'
  /** One sentence in the user's own words; never a secret's value. */
  readonly text: (data: Data) => string
  /** For the docs: when it occurs, and how to fix it. */
  readonly about: string
}

/** Types a row by the data of its message. */
function row<Data = unknown>(
  severity: Row<Data>['severity'],
  text: (data: Data) => string,
  about: string,
): Row<Data> {
  return { severity, text, about }
}

/** @param found what a value is; `undefined` if there is none */
function contrast(found: string | undefined): string {
  return found === undefined ? ', but is empty' : `, not ${found}`
}

/** Every kind of problem that flexgen reports. */
export const codes = {
  'file/unreadable': row<{ why: string; isFolder?: boolean }>(
    'error',
    ({ why, isFolder }) => `The ${isFolder ? 'folder' : 'config'} cannot be read: ${why}.`,
    'Check the permissions of the config and its folder. A config must be a file, or a link to one.',
  ),
  'file/too-large': row<{ excess: string }>(
    'error',
    ({ excess }) => `The config is too large: ${excess}.`,
    'A file of this size is likely not a config. Remove or rename it.',
  ),
  'yaml/encoding': row(
    'error',
    () => 'The config is not UTF-8.',
    'Save the file as UTF-8. A byte order mark is allowed and ignored.',
  ),
  'yaml/syntax': row<{ problem: string }>(
    'error',
    ({ problem }) => `This is not YAML: ${problem}.`,
    'The parser cannot read past this place. Fix the mistake, which is often at the end of the line before.',
  ),
  'yaml/tab': row(
    'error',
    () => 'Indent YAML with spaces, not tabs.',
    'YAML forbids tabs in indentation. Replace each with spaces.',
  ),
  'yaml/unquoted-reference': row(
    'error',
    () => 'A reference inside `{ … }` or `[ … ]` must be in quotes.',
    'Inside `{ … }` and `[ … ]`, YAML reads the braces of `${…}` as its own. Put quotes around the value.',
  ),
  'yaml/duplicate-key': row<{ key: string }>(
    'error',
    ({ key }) => `\`${key}\` is set twice in this map.`,
    'A map can contain each key only once. Names of headers are case-insensitive.',
  ),
  'yaml/key': row(
    'error',
    () => 'A key must be a string, not a map or a list.',
    'Write the key as a word. If it contains brackets or braces, put it in quotes.',
  ),
  'yaml/merge-key': row(
    'error',
    () => 'Merge keys (`<<`) are not supported; YAML 1.2 does not have them.',
    'Write out the keys. An alias (`*name`) can replace a whole value, but not a part of a map.',
  ),
  'yaml/lookalike': row<{ found: string; meant: string }>(
    'error',
    ({ found, meant }) => `This is ${found}, not ${meant}.`,
    'Replace the character, which often comes from copied text. If it belongs to the value, put the value in quotes.',
  ),
  'yaml/tag': row<{ tag: string }>(
    'error',
    ({ tag }) => `The tag \`${tag}\` is not supported.`,
    'Remove the tag; a config needs none. If the value begins with `!`, put it in quotes.',
  ),
  'yaml/alias': row<{ problem: string }>(
    'error',
    ({ problem }) => `This alias cannot be resolved: ${problem}.`,
    'Define the anchor (`&name`) before its alias (`*name`). All aliases of a config can expand to 10,000 values. If the value begins with `*`, put it in quotes.',
  ),
  'yaml/several-documents': row(
    'error',
    () => 'A config must be one YAML document; a second one begins here.',
    'Put each API into its own file.',
  ),
  'config/empty': row(
    'error',
    () => 'The config is empty.',
    'A config needs at least `flexgen: 1` and `baseUrl`.',
  ),
  'config/not-a-map': row<{ found: string }>(
    'error',
    ({ found }) => `A config must be a map, not ${found}.`,
    'Write `flexgen`, `baseUrl` and the other keys without a dash before them.',
  ),
  'config/version': row<{ found?: string }>(
    'error',
    ({ found }) => `\`flexgen\` must be the number 1${contrast(found)}.`,
    'Write `flexgen: 1`, without quotes. A config of a later version needs a later flexgen.',
  ),
  'config/unknown-key': row<{ key: string; owner: string }>(
    'error',
    ({ key, owner }) => `Unknown key \`${key}\` in ${owner}.`,
    'The key is misspelled, belongs in another map, or does not exist.',
  ),
  'config/missing-key': row<{ keys: readonly string[]; owner: string }>(
    'error',
    ({ keys, owner }) => `${listWords(keys, 'and')} ${keys.length > 1 ? 'are' : 'is'} missing in ${owner}.`,
    'Add the key. All keys that are missing in a map are reported together.',
  ),
  'config/wrong-type': row<{ key: string; expected: string; found?: string }>(
    'error',
    ({ key, expected, found }) => `\`${key}\` must be ${expected}${contrast(found)}.`,
    'In YAML, a number, `true` and `false` are strings only in quotes.',
  ),
  'config/wrong-value': row<{ key: string; problem: string }>(
    'error',
    ({ key, problem }) => `\`${key}\` ${problem}.`,
    'The value has the right type, but the key does not allow it.',
  ),
  'config/near-name': row<{ key: string; near: string }>(
    'warning',
    ({ key, near }) => `The value of \`${key}\` is sent as is, but looks like \`${near}\`.`,
    'The key allows any string, but you likely meant a name that flexgen knows. Correct it, or accept the warning with a comment.',
  ),
  'config/no-effect': row<{ problem: string }>(
    'error',
    ({ problem }) => problem,
    'Remove this key, or change the other one, which leaves it without effect.',
  ),
  'config/overridden': row<{ name: string; where: string }>(
    'warning',
    ({ name, where }) => `The auth sets the ${where} \`${name}\`, so this one is never sent.`,
    'A credential overrides a header or parameter of the same name. Remove the entry.',
  ),
  'config/placeholder': row<{ key: string; written: string }>(
    'warning',
    ({ key, written }) => `\`${written}\` in \`${key}\` is not a reference and is sent as is.`,
    'Other tools replace `$NAME`, `{{name}}`, `<name>` or `%NAME%` with a value. Write `${env.NAME}`.',
  ),
  'config/blanks-cut': row<{ key: string; isEmpty: boolean }>(
    'warning',
    ({ key, isEmpty }) =>
      `Leading and trailing whitespace in \`${key}\` is removed${isEmpty ? '' : '; flexgen adds a space before the token'}.`,
    'Write the prefix alone. With `""`, the token is sent without a prefix and without a space.',
  ),
  'config/base-url': row<{ problem: string }>(
    'error',
    ({ problem }) => `\`baseUrl\` ${problem}.`,
    'Write `https://host[:port][/path]`, or the same with `http`. User information and a fragment are not allowed.',
  ),
  'config/insecure': row(
    'warning',
    () => 'Over http, anyone on the network can read the credentials.',
    'Use https. For this machine (`localhost`, `127.0.0.1`, `[::1]`), http causes no warning.',
  ),
  'config/allowed-host': row<{ problem: string }>(
    'error',
    ({ problem }) => `An allowed host ${problem}.`,
    'Write `host` or `host:port`. A rule that begins with `*.` allows all subdomains.',
  ),
  'config/shared-domain': row<{ domain: string }>(
    'warning',
    ({ domain }) =>
      `Hosts below \`${domain}\` belong to different owners, and all of them could receive the credentials.`,
    'Anyone can have a host there, and a redirect may lead to it. List the hosts that the API uses. If it uses hosts of many customers, accept the warning with a comment.',
  ),
  'config/header-name': row<{ name: string; problem: string }>(
    'error',
    ({ name, problem }) => `\`${name}\` ${problem}.`,
    '`fetch` refuses or ignores such a header.',
  ),
  'config/header-value': row<{ name: string }>(
    'error',
    ({ name }) => `The value of \`${name}\` contains a character that headers cannot contain.`,
    'A header can contain printable ASCII, spaces, tabs, and characters from U+0080 to U+00FF.',
  ),
  'config/variable': row<{ name: string; problem: string }>(
    'error',
    ({ name, problem }) => `The variable \`${name}\` ${problem}.`,
    '`default`, `enum` and `pattern` must fit each other, and each value every place that uses the variable, such as a host or a header.',
  ),
  'references/syntax': row<{ problem: string }>(
    'error',
    ({ problem }) => `A reference ${problem}.`,
    'Write `${source.NAME}`. For a `${` that does not begin a reference, write `$${`.',
  ),
  'references/unknown-source': row<{ source: string }>(
    'error',
    ({ source }) => `Unknown source \`${source}\` in a reference.`,
    'References read from `env`, `credentials` or `variables`. With OAuth 2, some places also allow `token` and `redirect`.',
  ),
  'references/later-step': row<{ name: string; isItself: boolean }>(
    'error',
    ({ name, isItself }) => (isItself ? 'A step cannot refer to itself.' : `\`${name}\` is a later step.`),
    'Steps are computed in order, so a step can refer only to those before it.',
  ),
  'references/unknown-name': row<{ source: string; name: string }>(
    'error',
    ({ source, name }) => `Unknown name \`${name}\` in a reference to \`${source}\`.`,
    'A reference to `time` names a format. [The table of formats](config.md#times-and-nonces) has an example of each.',
  ),
  'references/not-available': row<{ source: string }>(
    'error',
    ({ source }) => `References to \`${source}\` are not available here.`,
    'Each source of references is available only in some places. [References](config.md#references) lists them.',
  ),
  'config/no-allowed-hosts': row<{ key: string }>(
    'error',
    ({ key }) =>
      `The host of \`${key}\` comes from a server, so \`allowedHosts\` must list the hosts that may receive the credentials.`,
    'Add `allowedHosts` with the hosts that the API uses. `"*.example.com"` allows all subdomains of a domain.',
  ),
  'references/unknown-variable': row<{ name: string }>(
    'error',
    ({ name }) => `Unknown variable \`${name}\`.`,
    'Add the variable to `variables`, or correct its name.',
  ),
  'references/unused-variable': row<{ name: string }>(
    'warning',
    ({ name }) => `The variable \`${name}\` is never used.`,
    'Remove the variable, or refer to it.',
  ),
  'references/not-here': row<{ key: string }>(
    'error',
    ({ key }) => `\`${key}\` is fixed at build time and cannot contain a reference.`,
    'Names, enums, `output` and `allowedHosts` become part of the generated code. Write a plain value.',
  ),
  'references/optional': row<{ name: string; where: string }>(
    'error',
    ({ name, where }) => `\`${name}\` is optional, but ${where} cannot be omitted.`,
    'In a URL or a required key, use a variable that is required or has a default, or a reference without `?`.',
  ),
  'secrets/plain': row<{ key: string; kind?: 'escaped' | 'variable' }>(
    'error',
    ({ key, kind }) => {
      if (kind === 'variable') return `\`${key}\` is a secret and must not be a variable.`
      return kind === 'escaped'
        ? `\`${key}\` is a secret and must be a reference; \`$$\{\` is a plain \`\${\`.`
        : `\`${key}\` must not contain a secret as plain text.`
    },
    'Configs and clients are committed, so neither may contain a secret. Refer to an environment variable or a credential; variables are for public values.',
  ),
  'secrets/literal': row<{ key: string }>(
    'warning',
    ({ key }) => `\`${key}\` becomes part of the client, where anyone can read it.`,
    'The value is a literal, so every copy of the client contains it. Use a reference, or accept the warning if the value is public.',
  ),
  'ignore/no-reason': row(
    'warning',
    () => 'A `flexgen-ignore` comment must have a code and a reason.',
    'A comment accepts a warning only with its code and a reason.',
  ),
  'ignore/no-effect': row<{ problem: string }>(
    'warning',
    ({ problem }) => `The comment has no effect: ${problem}.`,
    'The line has no such warning, or the comment is in the wrong place. [Accepted warnings](config.md#accepted-warnings) says where it belongs.',
  ),
  'login/no-file-store': row<{ path: string }>(
    'warning',
    ({ path }) => `The tokens are stored in \`${path}\`, but the client has no store that reads files.`,
    'Reported by `flexgen login`, except with `--store` or `--print`. Add `file` to `tokenStores`: the client then exports `fileTokenStore`, which reads what a login stores.',
  ),
  'output/path': row<{ problem: string }>(
    'error',
    ({ problem }) => `The output ${problem}.`,
    'An output must be inside the project, and its name valid on every system. [Outputs](cli.md#outputs) has the rules.',
  ),
  'output/foreign-file': row<{ path: string }>(
    'error',
    ({ path }) => `\`${path}\` was not generated by flexgen and is not overwritten.`,
    'flexgen overwrites only files that it generated. Move or remove the file, or choose another output.',
  ),
  'output/commonjs': row<{ path: string }>(
    'warning',
    ({ path }) =>
      `\`${path}\` needs a \`package.json\` with \`"type": "module"\`; without it, Node loads the file as CommonJS.`,
    'Let the name end in `.mjs`, which Node always loads as an ES module, or add `"type": "module"` to the nearest `package.json`.',
  ),
  'output/shared': row<{ path: string; other: string }>(
    'error',
    ({ path, other }) => `\`${path}\` is also the output of \`${other}\`.`,
    'Each config needs its own output. Paths that differ only in case count as the same.',
  ),
  'output/unwritable': row<{ path: string; why: string }>(
    'error',
    ({ path, why }) => `\`${path}\` cannot be written: ${why}.`,
    'The system refuses to write the file or its folder. An existing file is left unchanged.',
  ),
  'output/missing': row<{ path: string }>(
    'error',
    ({ path }) => `\`${path}\` is missing.`,
    'Reported by `build --check`. Run `flexgen build`, and commit what it writes.',
  ),
  'output/stale': row<{ path: string }>(
    'error',
    ({ path }) => `\`${path}\` differs from what this config generates.`,
    'Reported by `build --check`. Run `flexgen build`, and commit what it writes. With `login` and `explain`, this is a warning: they use the config, but your program uses the file.',
  ),
  'output/left-over': row<{ path: string }>(
    'warning',
    ({ path }) => `No config generates \`${path}\` any more.`,
    'The config was removed, or now has another output. If nothing uses the file, remove it. With `build --check`, this is an error.',
  ),
}

export type Code = keyof typeof codes

/** The data of a code's message. */
export type CodeData<C extends Code> = Parameters<(typeof codes)[C]['text']>[0]
