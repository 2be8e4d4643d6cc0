import { choices } from '../../../generated/choices.ts'
import { constantCase } from '../../diagnostics/hints.ts'
import { type AuthType, starterOf } from '../../schemes/schemes.ts'
import type { Provider, Question, StarterWriter } from '../../schemes/starter.ts'

/** The content of a starter config. */
export interface Starter {
  /** Name of the API, from the file's name. */
  readonly name: string
  readonly baseUrl: string
  readonly type: AuthType
  /** Chosen values of the auth's keys; the others have a default. */
  readonly choices: Readonly<Record<string, string>>
  /** What was read from the provider's metadata. */
  readonly provider?: ReadProvider
}

/** A provider's metadata, and where it was. */
export interface ReadProvider extends Provider {
  /** URL of the metadata. */
  readonly source: string
}

/** The default base URL of a starter. */
export const exampleBaseUrl: string = 'https://api.example.com'

/** A key to prompt for, and its allowed values. */
export interface Choice extends Question {
  readonly default: string
  /** Allowed values, with a description of each; any string if absent. */
  readonly among: Readonly<Record<string, string>> | undefined
}

/** The keys to prompt for; they may depend on the values that were chosen so far. */
export function choicesOf(type: AuthType, chosen: Readonly<Record<string, string>>): readonly Choice[] {
  return starterOf(type)
    .questions(chosen)
    .map((question) => {
      const listed = choices[type]?.[question.key]
      return { ...question, default: question.default ?? listed?.default ?? '', among: listed?.values }
    })
}

/**
 * The text of a starter config. It compiles as is; comments show what differs between APIs.
 *
 * @param schema path of the schema, relative to the config's folder, with `/`
 */
export function starterText(starter: Starter, schema: string): string {
  const source = starter.provider ? [`# from ${starter.provider.source}`] : []
  const head = [modeline(schema), ...source, 'flexgen: 1', `name: ${scalar(starter.name)}`]
  const auth = authLines(starter)
  const url = [`baseUrl: ${scalar(starter.baseUrl)}`, ...hostLines(starter.baseUrl)]
  return `${[...head, ...url, ...variableLines([...url, ...auth]), ...auth].join('\n')}\n`
}

/** The line with which an editor's YAML language server finds the schema. */
export function modeline(schema: string): string {
  return `# yaml-language-server: $schema=${schema}`
}

/** Allows the hosts of a base URL whose host comes from a server. */
function hostLines(baseUrl: string): readonly string[] {
  const [, host = ''] = /^(?:https?:\/\/)?((?:\$\{[^}]*\}|[^/?#])*)/i.exec(baseUrl) ?? []
  const known = /\$\{(?:token|redirect)\.[^}]*\}([^$}]*)$/.exec(host)?.[1]
  if (known === undefined) return []
  // Never all hosts of a top-level domain.
  const [domain = '.example.com'] = /\.[^.]+\..+$/.exec(known) ?? []
  return ['# The hosts that may receive the credentials.', `allowedHosts: ["*${domain}"]`]
}

/** Declares the variables that lines of a config refer to. */
function variableLines(lines: readonly string[]): readonly string[] {
  const names = new Set(
    lines
      .flatMap((line) => [...line.matchAll(/(?<!\$)\$\{variables\.([\w-]+)\}/g)])
      .map(([, name = '']) => name),
  )
  if (!names.size) return []
  return [
    'variables:',
    ...[...names].flatMap((name) => [`  ${scalar(name)}:`, '    description: What it is for.']),
  ]
}

function authLines({ name, type, choices, provider }: Starter): readonly string[] {
  const byDefault = (key: string): string =>
    choicesOf(type, { ...choices, ...firstDefaults(type, choices) }).find((each) => each.key === key)
      ?.default ?? ''
  const chosen = (key: string): string => choices[key] ?? byDefault(key)
  // As in an import: the name of an environment variable does not begin with a digit.
  const prefix = constantCase(name).replace(/^(?=\d)/, 'API_')
  const reference = (ending: string): string => `\${env.${prefix}_${ending}}`
  const writer: StarterWriter = {
    chosen,
    line: (key) => `${key}: ${scalar(chosen(key))}`,
    reference,
    env: (key, ending) => `${key}: ${reference(ending)}`,
    provider,
  }
  const lines = starterOf(type).lines(writer)
  return ['auth:', `  type: ${type}`, ...lines.map((each) => `  ${each}`)]
}

/** Defaults of the choices that other choices depend on. */
function firstDefaults(type: AuthType, chosen: Readonly<Record<string, string>>): Record<string, string> {
  const first = choicesOf(type, {}).filter(({ key }) => chosen[key] === undefined)
  return Object.fromEntries(first.map(({ key, default: value }) => [key, value]))
}

/** A string as YAML; unquoted if YAML reads it as the same string. */
export function scalar(text: string): string {
  const isPlain = /^[A-Za-z$](?:[\w./?=&%+@${}*~-]|:(?=\S)| (?=[\w.-]))*$/.test(text)
  const isWord = /^(y|n|yes|no|on|off|true|false|null)$/i.test(text)
  return isPlain && !isWord ? text : JSON.stringify(text)
}
