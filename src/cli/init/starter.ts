import { choices } from '../../../generated/choices.ts'
import { constantCase } from '../../diagnostics/hints.ts'
import { type AuthType, starterOf } from '../../schemes/schemes.ts'
import type { Question, StarterWriter } from '../../schemes/starter.ts'

/** What a starter config is made from. */
export interface Starter {
  /** Of the API, as its file has it. */
  readonly name: string
  readonly baseUrl: string
  readonly type: AuthType
  /** Keys of the auth, as far as they were chosen; the others have a default. */
  readonly choices: Readonly<Record<string, string>>
}

/** The base URL of a starter that was told none. */
export const exampleBaseUrl: string = 'https://api.example.com'

/** A key to prompt for, and what it may be. */
export interface Choice extends Question {
  readonly default: string
  /** What it may be, with a description of each; if absent, any string. */
  readonly among: Readonly<Record<string, string>> | undefined
}

/** What to prompt for in a config of an auth type; the values chosen so far may bring more. */
export function choicesOf(type: AuthType, chosen: Readonly<Record<string, string>>): readonly Choice[] {
  return starterOf(type)
    .questions(chosen)
    .map((question) => {
      const listed = choices[type]?.[question.key]
      return { ...question, default: question.default ?? listed?.default ?? '', among: listed?.values }
    })
}

/**
 * The text of a starter config: it builds as it stands, and says in comments what APIs differ in.
 *
 * @param schema path of the schema from the config, with `/`
 */
export function starterText(starter: Starter, schema: string): string {
  const head = [modeline(schema), 'flexgen: 1', `name: ${scalar(starter.name)}`]
  const auth = authLines(starter)
  const url = [`baseUrl: ${scalar(starter.baseUrl)}`, ...hostLines(starter.baseUrl)]
  return `${[...head, ...url, ...variableLines([...url, ...auth]), ...auth].join('\n')}\n`
}

/** The line by which an editor with a YAML language server finds the schema. */
export function modeline(schema: string): string {
  return `# yaml-language-server: $schema=${schema}`
}

/** Allows the hosts of a base URL whose host a server tells; it must not lead just anywhere. */
function hostLines(baseUrl: string): readonly string[] {
  const [, host = ''] = /^(?:https?:\/\/)?((?:\$\{[^}]*\}|[^/?#])*)/i.exec(baseUrl) ?? []
  const known = /\$\{(?:token|redirect)\.[^}]*\}([^$}]*)$/.exec(host)?.[1]
  if (known === undefined) return []
  // Never all hosts of a top-level domain.
  const [domain = '.example.com'] = /\.[^.]+\..+$/.exec(known) ?? []
  return ['# The hosts that may have the credentials.', `allowedHosts: ["*${domain}"]`]
}

/** Declares the variables that a config's lines refer to. */
function variableLines(lines: readonly string[]): readonly string[] {
  const names = new Set(
    lines
      .flatMap((line) => [...line.matchAll(/(?<!\$)\$\{variables\.([\w-]+)\}/g)])
      .map(([, name = '']) => name),
  )
  if (!names.size) return []
  return [
    'variables:',
    ...[...names].flatMap((name) => [`  ${scalar(name)}:`, '    description: What it stands for.']),
  ]
}

function authLines({ name, type, choices }: Starter): readonly string[] {
  const byDefault = (key: string): string =>
    choicesOf(type, { ...choices, ...firstDefaults(type, choices) }).find((each) => each.key === key)
      ?.default ?? ''
  const chosen = (key: string): string => choices[key] ?? byDefault(key)
  const prefix = constantCase(name)
  const reference = (ending: string): string => `\${env.${prefix}_${ending}}`
  const writer: StarterWriter = {
    chosen,
    line: (key) => `${key}: ${scalar(chosen(key))}`,
    reference,
    env: (key, ending) => `${key}: ${reference(ending)}`,
  }
  const lines = starterOf(type).lines(writer)
  return ['auth:', `  type: ${type}`, ...lines.map((each) => `  ${each}`)]
}

/** Defaults of the choices that others depend on. */
function firstDefaults(type: AuthType, chosen: Readonly<Record<string, string>>): Record<string, string> {
  const first = choicesOf(type, {}).filter(({ key }) => chosen[key] === undefined)
  return Object.fromEntries(first.map(({ key, default: value }) => [key, value]))
}

/** A text as YAML: plain where that reads as the same text. */
function scalar(text: string): string {
  const isPlain = /^[A-Za-z$](?:[\w./?=&%+@${}*~-]|:(?=\S)| (?=[\w.-]))*$/.test(text)
  const isWord = /^(y|n|yes|no|on|off|true|false|null)$/i.test(text)
  return isPlain && !isWord ? text : JSON.stringify(text)
}
