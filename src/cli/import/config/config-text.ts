import { modeline, scalar } from '../../init/starter.ts'
import { asData, beforeReference, isCopiedHeader, isCopiedValue, isHeaderName, redact } from '../copied.ts'
import type {
  Comment,
  Credential,
  ImportedApi,
  ImportedScheme,
  ImportedUrl,
  Note,
  SharedValue,
} from '../model.ts'
import { authLines } from './auth-lines.ts'
import { EnvNames } from './env-names.ts'
import { urlText, Variables } from './url-text.ts'

/** A config that is written from what was read. */
export interface ConfigText {
  readonly text: string
  readonly notes: readonly Note[]
}

/** What a config is written from. */
export interface Content {
  readonly api: ImportedApi
  /** `undefined` for a config without `auth`. */
  readonly scheme: ImportedScheme | undefined
  readonly name: string
  /** Name of the API, with which the names of keys in the environment begin; those of other credentials, with `name`. */
  readonly apiName: string
  /** What the comment names: a file or a URL. */
  readonly source: string
  /** Path of the schema, relative to the config's folder, with `/`. */
  readonly schema: string
  /** Writes the defaults of the source's variables in their place. */
  readonly isInline?: boolean
}

/** Lines of YAML, in the order of a config. */
interface Lines {
  readonly auth: string[]
  readonly headers: Map<string, string>
  readonly query: Map<string, string>
  readonly comments: string[]
}

/** The order in which one of several credentials becomes the `auth`: what needs more than a value comes first. */
const ranks: readonly Credential['kind'][] = [
  ...(['oauth2', 'awsSigV4', 'oauth1', 'digest', 'jwt', 'basic', 'bearer', 'apiKey'] as const),
]

/** The text of a config. */
export function configText(content: Content): ConfigText {
  const { api, scheme, name, schema } = content
  const variables = new Variables()
  const notes: Note[] = []
  const url = (of: ImportedUrl): string => urlText(of, variables, content.isInline)
  const baseUrl = url(scheme?.baseUrl ?? api.baseUrl)
  const env = new EnvNames(content.apiName, name)
  const lines: Lines = { auth: [], headers: new Map(), query: new Map(), comments: [] }
  for (const { name: header, value } of api.headers) {
    if (isHeaderName(header)) lines.headers.set(header, sharedText(header, value, env))
  }
  for (const { name: key, value } of api.query) lines.query.set(key, sharedText(key, value, env))
  const sorted = [...(scheme?.credentials ?? [])].sort(
    (a, b) => ranks.indexOf(a.kind) - ranks.indexOf(b.kind),
  )
  const taken = new Map<string, string>()
  for (const [index, credential] of sorted.entries()) {
    const place = targetOf(credential)
    const problem = taken.has(place)
      ? `Two credentials that are needed together have the same place (${redact(place)}); only \`${taken.get(place)}\` is sent.`
      : index === 0
        ? undefined
        : addToRequest(credential, lines, env)
    if (!taken.has(place)) taken.set(place, credential.kind)
    if (problem !== undefined) notes.push({ place: scheme?.name ?? '', reason: problem, isLost: true })
    if (index === 0) {
      lines.auth.push(...authLines(credential, env, { baseUrl, url, variables }))
      for (const comment of 'comments' in credential ? (credential.comments ?? []) : []) {
        lines.comments.push(commentText(comment))
      }
    }
  }
  const text = [
    modeline(schema),
    `# from ${redact(content.source)}${scheme ? `, ${redact(scheme.name)}` : ''}`,
    'flexgen: 1',
    `name: ${scalar(name)}`,
    `baseUrl: ${scalar(baseUrl)}`,
    ...variableLines(variables),
    ...entryLines('headers', lines.headers),
    ...entryLines('query', lines.query),
    ...(lines.auth.length
      ? ['auth:', ...lines.comments.map((each) => `  # ${each}`), ...lines.auth.map((each) => `  ${each}`)]
      : []),
  ]
  return { text: `${text.join('\n')}\n`, notes }
}

/** A value that all requests have. */
function sharedText(name: string, value: SharedValue['value'], env: EnvNames): string {
  if (typeof value === 'object' && 'made' in value) return `\${${value.made}}`
  const isCopied = typeof value === 'string' && isCopiedHeader(name) && isCopiedValue(value)
  return isCopied ? asData(value) : env.key(typeof value === 'object' ? value : undefined, name)
}

/** The part of a request that a credential sets. */
function targetOf(credential: Credential): string {
  const at = 'at' in credential ? credential.at : undefined
  if (!at) return 'header authorization'
  return `${at.in} ${at.in === 'header' ? at.name.toLowerCase() : at.name}`
}

/**
 * Adds a credential that is needed besides the `auth`.
 *
 * @returns why that is not possible
 */
function addToRequest(credential: Credential, { headers, query }: Lines, env: EnvNames): string | undefined {
  if (credential.kind === 'bearer') {
    headers.set(
      'Authorization',
      `${asData(credential.prefix ?? 'Bearer')} ${env.reference(credential.token, 'TOKEN')}`,
    )
    return undefined
  }
  if (credential.kind !== 'apiKey' || credential.at.in === 'body') {
    return `A config has one \`auth\`: \`${credential.kind}\` besides it is left out.`
  }
  const { at } = credential
  const value = env.key(credential.value, at.name)
  if (at.in === 'query') query.set(at.name, value)
  else if (at.in === 'cookie') headers.set('Cookie', `${asData(at.name)}=${value}`)
  else
    headers.set(
      at.name,
      at.prefix === undefined
        ? value
        : at.isGlued
          ? beforeReference(at.prefix) + value
          : `${asData(at.prefix)} ${value}`,
    )
  return undefined
}

function variableLines(variables: Variables): readonly string[] {
  if (!variables.all.size) return []
  return [
    'variables:',
    ...[...variables.all].flatMap(([name, variable]) => {
      const entries = [
        ...(variable.description === undefined ? [] : [`description: ${scalar(variable.description)}`]),
        ...(variable.default === undefined ? [] : [`default: ${scalar(variable.default)}`]),
        ...(variable.enum ? ['enum:', ...variable.enum.map((each) => `  - ${scalar(each)}`)] : []),
      ]
      return entries.length
        ? [`  ${scalar(name)}:`, ...entries.map((each) => `    ${each}`)]
        : [`  ${scalar(name)}: {}`]
    }),
  ]
}

function entryLines(key: string, entries: ReadonlyMap<string, string>): readonly string[] {
  if (!entries.size) return []
  return [`${key}:`, ...[...entries].map(([name, value]) => `  ${scalar(asData(name))}: ${scalar(value)}`)]
}

/** Our words, and a URL of which only what would be copied is shown. */
function commentText({ text, url }: Comment): string {
  if (url === undefined) return text
  const shown = urlText(url, new Variables()).replace(/\$\{variables\.[^}]*\}/g, '…')
  return `${text} ${redact(shown)}`
}
