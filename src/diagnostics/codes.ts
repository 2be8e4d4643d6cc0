import { listWords } from './hints.ts'

/** A kind of problem. `docs/diagnostics.md` is made from these rows. */
interface Row<Data> {
  readonly severity: 'error' | 'warning'
  /** One sentence in the user's own words; never a secret's value. */
  readonly text: (data: Data) => string
  /** For the docs: when it comes, and what to do. */
  readonly about: string
}

/** Types a row by its message's data. */
function row<Data = unknown>(
  severity: Row<Data>['severity'],
  text: (data: Data) => string,
  about: string,
): Row<Data> {
  return { severity, text, about }
}

/** Every kind of problem that flexgen tells. */
export const codes = {
  'file/unreadable': row<{ why: string; isFolder?: boolean }>(
    'error',
    ({ why, isFolder }) => `The ${isFolder ? 'folder' : 'config'} cannot be read: ${why}.`,
    'It is there, but the system refuses to read it, or what has the name of a config is no file.',
  ),
  'file/too-large': row<{ excess: string }>(
    'error',
    ({ excess }) => `The config is too large: ${excess}.`,
    'A config describes one API by hand; a file of this size was made by mistake.',
  ),
  'yaml/encoding': row(
    'error',
    () => 'The config is not UTF-8.',
    'Save the file as UTF-8. A byte order mark is allowed and ignored.',
  ),
  'yaml/syntax': row<{ problem: string }>(
    'error',
    ({ problem }) => `This is not YAML: ${problem}.`,
    'The parser could not read on here. The mistake is often at the end of the line before.',
  ),
  'yaml/tab': row(
    'error',
    () => 'Indent YAML with spaces, not tabs.',
    'YAML forbids tabs in indentation. Replace each with spaces.',
  ),
  'yaml/unquoted-reference': row(
    'error',
    () => 'Inside `{ … }` and `[ … ]` a reference needs quotes.',
    'In YAML flow style the braces of `${…}` belong to the map around it. Quote the value.',
  ),
  'yaml/duplicate-key': row<{ key: string }>(
    'error',
    ({ key }) => `\`${key}\` is written twice here.`,
    'A map holds each key once. Headers that differ in case only count as one.',
  ),
  'yaml/key': row(
    'error',
    () => 'A key must be a string, not a map or a list.',
    'Write the key as a word, or in quotes.',
  ),
  'yaml/merge-key': row(
    'error',
    () => 'A config has no merge keys (`<<`), because YAML 1.2 has none.',
    'Write the keys out. An alias (`*name`) can stand for a whole value.',
  ),
  'yaml/lookalike': row<{ found: string; meant: string }>(
    'error',
    ({ found, meant }) => `This is ${found}, not ${meant}.`,
    'Text copied from a web page, a document or a chat often contains such characters. Replace them. If one belongs to the value, put the value in quotes.',
  ),
  'yaml/tag': row<{ tag: string }>(
    'error',
    ({ tag }) => `The tag \`${tag}\` has no meaning here.`,
    'A config needs no tags; only those of the YAML core schema are known.',
  ),
  'yaml/alias': row<{ problem: string }>(
    'error',
    ({ problem }) => `An alias cannot be resolved: ${problem}.`,
    'An alias stands for an anchor before it, and all of them together for a bounded amount.',
  ),
  'yaml/several-documents': row(
    'error',
    () => 'A second document begins here; a config is one.',
    'Put each API into a file of its own.',
  ),
  'config/empty': row(
    'error',
    () => 'The config is empty.',
    'A config needs at least `flexgen: 1` and `baseUrl`.',
  ),
  'config/not-a-map': row<{ found: string }>(
    'error',
    ({ found }) => `A config is a map of keys, and this is ${found}.`,
    'The keys `flexgen`, `baseUrl` and the others stand at the top, without a dash before them.',
  ),
  'config/version': row<{ found: string }>(
    'error',
    ({ found }) => `This flexgen reads configs of version 1, and this one says ${found}.`,
    'Write `flexgen: 1`, a number without quotes. A later version needs a later flexgen.',
  ),
  'config/unknown-key': row<{ key: string; owner: string }>(
    'error',
    ({ key, owner }) => `\`${key}\` is not a key of ${owner}.`,
    'No fitting branch of the schema has the key.',
  ),
  'config/missing-key': row<{ keys: readonly string[]; owner: string }>(
    'error',
    ({ keys, owner }) => `${listWords(keys, 'and')} ${keys.length > 1 ? 'are' : 'is'} missing in ${owner}.`,
    'The keys are required here. All that one map lacks are reported together.',
  ),
  'config/wrong-type': row<{ key: string; expected: string; found: string }>(
    'error',
    ({ key, expected, found }) => `\`${key}\` must be ${expected}, and this is ${found}.`,
    'The value is of another kind than the key takes.',
  ),
  'config/wrong-value': row<{ key: string; problem: string }>(
    'error',
    ({ key, problem }) => `\`${key}\` ${problem}.`,
    'The value is of the right kind, but not one that the key takes.',
  ),
  'config/near-name': row<{ key: string; near: string }>(
    'warning',
    ({ key, near }) => `\`${key}\` is sent as it is written, though it looks like \`${near}\`.`,
    'Any text is allowed here, but a name that flexgen knows was likely meant.',
  ),
  'config/no-effect': row<{ problem: string }>(
    'error',
    ({ problem }) => problem,
    'What else is chosen leaves this key without effect. Remove it, or change the choice.',
  ),
  'config/overridden': row<{ name: string; where: string }>(
    'warning',
    ({ name, where }) => `The auth sets the ${where} \`${name}\` itself, so this one is never sent.`,
    'A credential goes over what the config or the caller puts under the same name.',
  ),
  'config/placeholder': row<{ key: string; written: string }>(
    'warning',
    ({ key, written }) => `\`${written}\` in \`${key}\` is sent as it is written: it is no reference.`,
    'Other tools put a value in place of `$NAME`, `{{name}}`, `<name>` or `%NAME%`. Here, a reference is `${env.NAME}`.',
  ),
  'config/blanks-cut': row<{ key: string; isEmpty: boolean }>(
    'warning',
    ({ key, isEmpty }) =>
      `The blanks at the ends of \`${key}\` are cut${isEmpty ? '' : '; one is put before the token in any case'}.`,
    'Write the prefix alone. `""` is no prefix, and no blank either.',
  ),
  'config/base-url': row<{ problem: string }>(
    'error',
    ({ problem }) => `\`baseUrl\` ${problem}.`,
    'A base URL is `https://host[:port][/path]`, or http. It holds no user information and no fragment.',
  ),
  'config/insecure': row(
    'warning',
    () => 'Over http, everybody on the way can read the credentials.',
    'Use https; on this machine itself (`localhost`, `127.0.0.1`, `[::1]`) http is fine.',
  ),
  'config/allowed-host': row<{ problem: string }>(
    'error',
    ({ problem }) => `An allowed host ${problem}.`,
    'A rule is `host`, `host:port`, or either with `*.` before it for all its subdomains.',
  ),
  'config/shared-domain': row<{ domain: string }>(
    'warning',
    ({ domain }) =>
      `Hosts below \`${domain}\` belong to different owners, and all of them may get the credentials.`,
    'Anybody can have a host below such a domain, which the Public Suffix List contains, and a redirect may lead there. List the hosts that the API uses. That an API uses hosts of many customers can be accepted with a comment.',
  ),
  'config/header-name': row<{ name: string; problem: string }>(
    'error',
    ({ name, problem }) => `\`${name}\` ${problem}.`,
    'What `fetch` would refuse as a header is refused here.',
  ),
  'config/header-value': row<{ name: string }>(
    'error',
    ({ name }) => `The value for \`${name}\` holds a character that no header may hold.`,
    'A header holds printable ASCII, blanks and tabs; line ends and characters above U+00FF are refused by `fetch`.',
  ),
  'config/variable': row<{ name: string; problem: string }>(
    'error',
    ({ name, problem }) => `The variable \`${name}\` ${problem}.`,
    'The default, the `enum` and the pattern of a variable must fit each other, and all values must fit the places that use the variable, by the rules that the client applies: an origin, a host, a path, a header.',
  ),
  'references/syntax': row<{ problem: string }>(
    'error',
    ({ problem }) => `A reference ${problem}.`,
    'A reference is `${source.NAME}`; `$${` stands for a plain `${`.',
  ),
  'references/unknown-source': row<{ source: string }>(
    'error',
    ({ source }) => `\`${source}\` is no source of references.`,
    'References are read from `env`, `credentials` or `variables`.',
  ),
  'references/not-available': row<{ source: string }>(
    'error',
    ({ source }) => `\`${source}\` cannot be referred to here.`,
    '`${token.PATH}` and `${redirect.NAME}` are known to an `oauth2` auth: in `baseUrl`, `headers` and `query`, and what came with the redirect of an `authorization_code` login also in the URLs that are called after it.',
  ),
  'config/no-allowed-hosts': row<{ key: string }>(
    'error',
    ({ key }) =>
      `The host of \`${key}\` comes from a server, and no \`allowedHosts\` says which ones may have the credentials.`,
    'Add `allowedHosts` with the hosts that the API uses: `"*.example.com"` stands for all of a domain.',
  ),
  'references/unknown-variable': row<{ name: string }>(
    'error',
    ({ name }) => `The config has no variable \`${name}\`.`,
    'Add it below `variables`, or correct its name.',
  ),
  'references/unused-variable': row<{ name: string }>(
    'warning',
    ({ name }) => `Nothing refers to the variable \`${name}\`.`,
    'The client does not ask for it. Remove it, or refer to it.',
  ),
  'references/not-here': row<{ key: string }>(
    'error',
    ({ key }) => `\`${key}\` is fixed at build, and so can hold no reference.`,
    'Names, enums, `output` and `allowedHosts` are part of the generated code.',
  ),
  'references/optional': row<{ name: string; where: string }>(
    'error',
    ({ name, where }) => `\`${name}\` is optional, and ${where} cannot be left out.`,
    'An absent variable leaves out the whole entry that refers to it. A URL or a required key needs one with a default, or one that is required.',
  ),
  'secrets/plain': row<{ key: string; isVariable?: boolean; isEscaped?: boolean }>(
    'error',
    ({ key, isVariable, isEscaped }) => {
      if (isVariable) return `\`${key}\` is a secret, and a variable is none.`
      return isEscaped
        ? `\`${key}\` is a secret and must be a reference; \`$$\{\` is a plain \`\${\`.`
        : `A secret stands in \`${key}\` as plain text.`
    },
    'What is committed is public. Refer to the environment or to the credentials that the program gives. Variables are values that may be seen.',
  ),
  'secrets/literal': row<{ key: string }>(
    'warning',
    ({ key }) => `\`${key}\` is written into the client, for everybody to read.`,
    'Right for a value that may be public; otherwise use a reference.',
  ),
  'ignore/no-reason': row(
    'warning',
    () => 'A comment that accepts a warning must have its code and a reason.',
    'Write `# flexgen-ignore CODE: reason`. Until then, the warning is reported as well.',
  ),
  'ignore/no-effect': row<{ problem: string }>(
    'warning',
    ({ problem }) => `The comment has no effect: ${problem}.`,
    'Put the comment on the line above the one where the warning starts, or at the end of that line, or remove it. Errors cannot be accepted.',
  ),
  'login/no-file-store': row<{ path: string }>(
    'warning',
    ({ path }) => `The tokens go to \`${path}\`, and the config gives its client no store that reads files.`,
    'Told by `flexgen login`. With `file` among `tokenStores`, the client has `fileTokenStore`, which reads what a login stores. With `--store` or `--print`, it is not told.',
  ),
  'output/path': row<{ problem: string }>(
    'error',
    ({ problem }) => `The output ${problem}.`,
    'An output is written inside the project, the nearest folder with `.git` or `package.json`, but not into its `.git` or `node_modules`, under names that every system takes.',
  ),
  'output/foreign-file': row<{ path: string }>(
    'error',
    ({ path }) => `\`${path}\` was not made by flexgen, and is left as it is.`,
    'Only files whose first line says that flexgen made them are overwritten. Move or remove the file, or choose another output.',
  ),
  'output/shared': row<{ path: string; other: string }>(
    'error',
    ({ path, other }) => `\`${path}\` is also the output of \`${other}\`.`,
    'Each config needs an output of its own, also where letters differ in case only.',
  ),
  'output/unwritable': row<{ path: string; why: string }>(
    'error',
    ({ path, why }) => `\`${path}\` cannot be written: ${why}.`,
    'The system refuses the file or its folder. What was there before is left as it is.',
  ),
  'output/missing': row<{ path: string }>(
    'error',
    ({ path }) => `\`${path}\` is missing.`,
    'Told by `build --check`. Run `flexgen build` and commit what it writes.',
  ),
  'output/stale': row<{ path: string }>(
    'error',
    ({ path }) => `\`${path}\` is not what this config gives.`,
    'Told by `build --check`. Run `flexgen build` and commit what it writes. A warning of `login` and `explain`, which go by the config, while programs run the file.',
  ),
  'output/left-over': row<{ path: string }>(
    'warning',
    ({ path }) => `No config gives \`${path}\` any more.`,
    'flexgen wrote it from a config that is gone or has another output now. Remove it, if nothing uses it. An error with `build --check`.',
  ),
}

export type Code = keyof typeof codes

/** What the message of a code is made from. */
export type CodeData<C extends Code> = Parameters<(typeof codes)[C]['text']>[0]
