/**
 * `npm run import:corpus`: imports the sources of a corpus, drives each result, and compares what is sent with what the
 * corpus says. Prints items, right, refused with a reason, and wrong.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { importConfigs } from '../../src/cli/import/import.ts'
import { standardError, standardOutput } from '../../src/cli/printing/output.ts'
import { checkTool, type ToolItem, tools } from './corpus-tools.ts'
import { accessToken, type Driven, drive, openUrl } from './drive.ts'

/** One way in which a scheme may be sent. */
export interface Way {
  readonly t: string
  readonly name: string
  readonly prefix: string
  readonly service?: readonly string[]
  readonly grant?: string
  readonly tokenUrl?: string
  readonly authorizationUrl?: string
  readonly scopes?: readonly string[]
  readonly scopesMust?: readonly string[]
  readonly clientAuth?: 'basic' | 'post'
  readonly place?: Way
  readonly region?: string
  readonly method?: string
  readonly alg?: string
  readonly addTo?: string | null
  /** The prefix is followed by the credential without a space. */
  readonly glued?: boolean
  readonly emptyPassword?: boolean
  /** Headers that are sent besides. */
  readonly also?: readonly string[]
}

interface ExpectedScheme {
  readonly name: string
  readonly kind: string
  readonly any: readonly Way[]
  /** Words of which each list must be in the report, if the scheme is not carried over. */
  readonly report?: readonly (readonly string[])[]
  readonly lenient?: boolean
}

interface Item {
  readonly id: string
  readonly from: string
  readonly base: { readonly urls: readonly string[]; readonly open: string | null }
  readonly schemes: readonly ExpectedScheme[]
  readonly groups: readonly (readonly string[])[]
  readonly outcome: 'config' | 'either'
  readonly secrets?: readonly string[]
}

/** A config that an import has written. */
export interface Written {
  readonly path: string
  readonly text: string
  /** Names of its schemes, from its comment. */
  readonly schemes: readonly string[]
}

export type Verdict = 'right' | 'refused' | 'wrong'

const { values } = parseArgs({
  options: {
    corpus: {
      type: 'string',
      default: fileURLToPath(new URL('../../../shared/import/corpus', import.meta.url)),
    },
    only: { type: 'string' },
    kind: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
})
const corpus = resolve(values.corpus)
const home = new URL('../../', import.meta.url)

/** Imports a source in an empty folder. */
async function run(source: string): Promise<{ code: number; printed: string; configs: readonly Written[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-corpus-'))
  const before = process.cwd()
  const outputs = [standardOutput, standardError].map((output) => ({ output, write: output.write }))
  let printed = ''
  process.chdir(folder)
  for (const { output } of outputs) {
    output.write = (text) => {
      printed += text
    }
  }
  try {
    const code = await importConfigs(undefined, { from: source }, home)
    const files = readdirSync(folder).filter((file) => file.endsWith('.flexgen.yaml'))
    const configs = files.map((path): Written => {
      const text = readFileSync(join(folder, path), 'utf8')
      const named = /^# from (?:[^\n]*?), (.*)$/m.exec(text)?.[1]
      return { path, text, schemes: named?.split('+') ?? [] }
    })
    return { code, printed, configs }
  } finally {
    for (const { output, write } of outputs) output.write = write
    process.chdir(before)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Values for variables, from the URL that a template stands for. */
function valuesFor(template: string, urls: readonly string[]): Record<string, string> {
  const names: string[] = []
  const pattern = template
    .split(/(\$\{variables\.[\w-]+\})/)
    .map((part) => {
      const name = /^\$\{variables\.([\w-]+)\}$/.exec(part)?.[1]
      if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      names.push(name)
      return '(.+?)'
    })
    .join('')
  for (const url of urls) {
    const found = new RegExp(`^${pattern}/?$`).exec(url)
    if (found) return Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']))
  }
  return {}
}

function urlsIn(text: string): readonly string[] {
  return [
    ...text.matchAll(
      /^ *(?:baseUrl|accessTokenUrl|authorizationUrl|deviceAuthorizationUrl): "?([^"\n]*)"?$/gm,
    ),
  ].map(([, url]) => `${url}`)
}

/** Why a way is not what a client did; `undefined` if it is. */
function difference(way: Way, driven: Driven): string | undefined {
  const { request, tokenRequest, authorizationUrl, secrets } = driven
  if (!request) return driven.error ?? 'no request was sent'
  const authorization = request.headers.get('authorization') ?? ''
  const isSecret = (value: string, prefix: string): boolean =>
    secrets.has(prefix === '' ? value : value.startsWith(`${prefix} `) ? value.slice(prefix.length + 1) : '')
  switch (way.t) {
    case 'header': {
      const value = request.headers.get(way.name) ?? ''
      const missing = way.also?.find((name) => !secrets.has(request.headers.get(name) ?? ''))
      if (missing !== undefined) return `no header ${missing}`
      if (way.glued && value.startsWith(way.prefix))
        return isSecret(value.slice(way.prefix.length), '') ? undefined : 'glued'
      return isSecret(value, way.prefix)
        ? undefined
        : `header ${way.name} is \`${value}\`, not \`${way.prefix} …\``
    }
    case 'query':
      return isSecret(request.url.searchParams.get(way.name) ?? '', '') ? undefined : `no query ${way.name}`
    case 'cookie':
      return (request.headers.get('cookie') ?? '')
        .split('; ')
        .some((each) => each.startsWith(`${way.name}=`) && secrets.has(each.slice(way.name.length + 1)))
        ? undefined
        : `no cookie ${way.name}`
    case 'basic': {
      const [user = '', password = ''] = Buffer.from(authorization.replace(/^Basic /, ''), 'base64')
        .toString()
        .split(':')
      const isRight =
        authorization.startsWith('Basic ') &&
        secrets.has(user) &&
        (password === '' || secrets.has(password)) &&
        (!way.emptyPassword || password === '')
      return isRight ? undefined : `Authorization is \`${authorization}\``
    }
    case 'digest':
      return authorization.startsWith('Digest ') ? undefined : `Authorization is \`${authorization}\``
    case 'sigv4': {
      const service = /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\/aws4_request,/.exec(
        authorization,
      )?.[1]
      return service !== undefined && way.service?.includes(service) ? undefined : `signed for ${service}`
    }
    case 'oauth1': {
      const isForm = authorization === ''
      const method = isForm
        ? request.url.searchParams.get('oauth_signature_method')
        : /oauth_signature_method="([^"]+)"/.exec(authorization)?.[1]
      return method === way.method && (!way.addTo || isForm === (way.addTo !== 'header'))
        ? undefined
        : `signed with ${method}`
    }
    case 'jwt': {
      const token =
        way.addTo === 'header' ? authorization.split(' ').at(-1) : [...request.url.searchParams.values()][0]
      const header = Buffer.from(token?.split('.')[0] ?? '', 'base64url').toString()
      return header.includes(`"alg":"${way.alg}"`) ? undefined : `the token's header is \`${header}\``
    }
    case 'oauth2': {
      const problem = oauth2Difference(way, tokenRequest, authorizationUrl)
      if (problem !== undefined) return problem
      if (way.place) return difference(way.place, driven)
      return isSecret(authorization, 'Bearer') && authorization.endsWith(accessToken)
        ? undefined
        : `Authorization is \`${authorization}\``
    }
    case 'none':
      return authorization === '' ? undefined : 'it sends a credential'
    default:
      return `unknown way ${way.t}`
  }
}

function oauth2Difference(
  way: Way,
  tokenRequest: Driven['tokenRequest'],
  authorizationUrl: URL | undefined,
): string | undefined {
  if (!tokenRequest) return 'no token request'
  if (!isSameUrl(tokenRequest.url.href, way.tokenUrl ?? ''))
    return `the token URL is ${tokenRequest.url.href}`
  const sent = new URLSearchParams(tokenRequest.body)
  if (sent.get('grant_type') !== way.grant) return `the grant is ${sent.get('grant_type')}`
  if (way.authorizationUrl !== undefined) {
    const expected = new URL(way.authorizationUrl)
    const actual = new URL(authorizationUrl ?? 'about:blank')
    if (actual.origin + actual.pathname !== expected.origin + expected.pathname)
      return `the login is at ${actual.href}`
    for (const name of expected.searchParams.keys()) {
      if (!actual.searchParams.has(name)) return `the login has no ${name}`
    }
  }
  const scope =
    (way.grant === 'authorization_code' ? authorizationUrl?.searchParams : sent)?.get('scope') ?? ''
  const scopes = scope.split(' ').filter((each) => each !== '')
  const words = (list: readonly string[] = []): readonly string[] => list.flatMap((each) => each.split(/\s+/))
  const missing = words(way.scopesMust).filter((each) => !scopes.includes(each))
  if (missing.length) return `it does not request ${missing.join(' ')}`
  const client = tokenRequest.headers.has('authorization') ? 'basic' : 'post'
  if (way.clientAuth && client !== way.clientAuth) return `the client authentication is ${client}`
  return undefined
}

function isSameUrl(actual: string, expected: string): boolean {
  return actual.replace(/\/$/, '') === expected.replace(/^\{\}/, openUrl).replace(/\/$/, '')
}

/** Why a request is not below one of the base URLs. */
function baseDifference({ urls, open }: Item['base'], { request }: Driven): string | undefined {
  if (!request) return undefined
  const actual = `${request.url.origin}${request.url.pathname}`
  const expected = urls.length ? urls : [`https://open.example.com${open ?? ''}`]
  const isRight = expected.some(
    (url) => actual === new URL(`${url.replace(/\/+$/, '').replaceAll('{}', 'x')}/example`).href,
  )
  return isRight ? undefined : `the request goes to ${actual}, not below ${expected.join(' or ')}`
}

export interface Result {
  readonly verdicts: readonly Verdict[]
  readonly problems: readonly string[]
}

async function check(kind: string, item: Item): Promise<Result> {
  const problems: string[] = []
  const { code, printed, configs } = await run(join(corpus, kind, item.from))
  if (code !== 0 && (item.outcome === 'config' || configs.length))
    problems.push(`exit code ${code}: ${printed}`)
  for (const secret of item.secrets ?? []) {
    if (printed.includes(secret) || configs.some(({ text }) => text.includes(secret)))
      problems.push('a secret is shown')
  }
  const driven = new Map<Written, Driven>()
  const known = item.schemes.flatMap(({ any }) =>
    any.flatMap(({ tokenUrl, authorizationUrl }) => [tokenUrl, authorizationUrl]),
  )
  for (const config of configs) {
    const urls = [...item.base.urls, ...known.flatMap((each) => each ?? [])].map((url) =>
      url.replaceAll('{}', 'x'),
    )
    const variables = Object.assign({}, ...urlsIn(config.text).map((url) => valuesFor(url, urls)))
    const isBase = item.base.urls.length === 0
    const result = await drive(config.path, config.text, (name) =>
      name === 'baseUrl' && isBase ? 'https://open.example.com' : (variables[name] ?? 'x'),
    )
    driven.set(config, result)
    if (result.error !== undefined) problems.push(`${config.path}: ${result.error}`)
    const base = baseDifference(item.base, result)
    if (base !== undefined) problems.push(`${config.path}: ${base}`)
  }
  const verdicts = item.schemes.map((scheme): Verdict => {
    const own = [...driven].filter(([{ schemes }]) => schemes.includes(scheme.name))
    if (!own.length) {
      const words = scheme.report ?? [[scheme.name]]
      const isReported = words.some((list) =>
        list.every((word) => printed.toLowerCase().includes(word.toLowerCase())),
      )
      if (isReported && (scheme.lenient || item.outcome === 'either')) return 'refused'
      problems.push(`${scheme.name}: no config`)
      return 'wrong'
    }
    const differences = own.flatMap(([, result]) => {
      const each = scheme.any.map((way) => difference(way, result))
      return each.length === 0 || each.includes(undefined) ? [] : [each[0]]
    })
    if (!differences.length) return 'right'
    problems.push(`${scheme.name} (${scheme.kind}): ${differences[0]}`)
    return 'wrong'
  })
  for (const group of item.groups) {
    if (!configs.some(({ schemes }) => group.every((name) => schemes.includes(name)))) {
      problems.push(`no config for ${group.join(' and ')}`)
    }
  }
  return { verdicts, problems }
}

async function main(): Promise<void> {
  if (!existsSync(corpus)) {
    console.log(`No corpus at ${pathToFileURL(corpus).pathname}; nothing was imported.`)
    return
  }
  let wrong = 0
  for (const kind of ['openapi', ...tools]) {
    if (values.kind !== undefined && values.kind !== kind) continue
    const items: readonly (Item & ToolItem)[] = JSON.parse(readFileSync(join(corpus, `${kind}.json`), 'utf8'))
    const chosen = items.filter(({ id }) => values.only === undefined || id.includes(values.only))
    const counts: Record<Verdict, number> = { right: 0, refused: 0, wrong: 0 }
    const schemes: Record<Verdict, number> = { right: 0, refused: 0, wrong: 0 }
    for (const item of chosen) {
      const { verdicts, problems } = await (kind === 'openapi'
        ? check(kind, item)
        : checkTool(item, await run(join(corpus, kind, item.from)), difference))
      for (const verdict of verdicts) schemes[verdict]++
      const isRefused = verdicts.length > 0 && verdicts.every((each) => each === 'refused')
      counts[problems.length ? 'wrong' : isRefused ? 'refused' : 'right']++
      for (const problem of problems) console.log(`${item.id}: ${problem}`)
    }
    console.log(
      `${kind}: ${chosen.length} items, ${counts.right} right, ${counts.refused} refused with a reason, ${counts.wrong} wrong (schemes: ${schemes.right} right, ${schemes.refused} refused, ${schemes.wrong} wrong)`,
    )
    wrong += counts.wrong
  }
  process.exitCode = wrong ? 1 : 0
}

await main()
