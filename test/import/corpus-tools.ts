import type { Result, Verdict, Way, Written } from './corpus.ts'
import { type Driven, drive } from './drive.ts'

/** Kinds of the corpus that contain requests. */
export const tools = ['postman', 'insomnia', 'bruno', 'curl'] as const

/** What a source of requests means. */
export interface ToolItem {
  readonly outcome: 'config' | 'either'
  readonly secrets?: readonly string[]
  readonly schemes: readonly ToolScheme[]
}

interface ToolScheme {
  readonly name: string
  readonly any: readonly Way[]
  /** Scheme and host, and path, of requests: `{}` is anything, `http?` either scheme. */
  readonly bases: readonly (readonly [string, string])[]
  readonly lenient?: boolean
  readonly report?: readonly (readonly string[])[]
}

interface Run {
  readonly code: number
  readonly printed: string
  readonly configs: readonly Written[]
}

/** Compares what clients of configs send with what a tool's source says. */
export async function checkTool(
  item: ToolItem,
  { code, printed, configs }: Run,
  difference: (way: Way, driven: Driven) => string | undefined,
): Promise<Result> {
  const problems: string[] = []
  for (const secret of item.secrets ?? []) {
    const isShown = printed.includes(secret) || configs.some(({ text }) => text.includes(secret))
    if (secret.length > 2 && isShown) problems.push(`the secret ${secret} is shown`)
  }
  if (code !== 0 && item.outcome === 'config') problems.push(`exit code ${code}: ${printed}`)
  if (code !== 0 && !/\n {4}\S/.test(printed)) problems.push(`refused without a reason: ${printed}`)
  const driven: Driven[] = []
  for (const { path, text } of configs) {
    const result = await drive(path, text, (name) => (name === 'service' ? 'serviceName' : 'x'))
    driven.push(result)
    if (result.error !== undefined) problems.push(`${path}: ${result.error}`)
  }
  const fits = (scheme: ToolScheme, result: Driven): boolean =>
    isBelow(scheme, result) && scheme.any.some((way) => isSent(way, result, difference))
  for (const scheme of item.schemes) {
    const isWord = scheme.report?.some((words) => words.every((word) => printed.toLowerCase().includes(word)))
    if (scheme.lenient ? scheme.report && !isWord : !driven.some((result) => fits(scheme, result))) {
      // A request without auth needs no config of its own, if there is one with auth.
      if (scheme.any.every(({ t }) => t === 'none') && driven.length) continue
      problems.push(
        `${scheme.name}: ${scheme.report ? 'not reported' : (why(scheme, driven, difference) ?? 'no config')}`,
      )
    }
  }
  for (const [index, result] of driven.entries()) {
    const isExpected = item.schemes.some((each) =>
      each.lenient ? isBelow(each, result) : fits(each, result),
    )
    if (!isExpected && !result.error)
      problems.push(`${configs[index]?.path} is not in the source: ${result.request?.url}`)
  }
  const verdict: Verdict = problems.length ? 'wrong' : configs.length ? 'right' : 'refused'
  return { verdicts: [verdict], problems }
}

/** A token that a request of the source gets may also be one that the client gets itself. */
function isSent(
  way: Way,
  result: Driven,
  difference: (way: Way, driven: Driven) => string | undefined,
): boolean {
  return difference(way, result) === undefined
}

function why(
  { any, bases }: ToolScheme,
  driven: readonly Driven[],
  difference: (way: Way, driven: Driven) => string | undefined,
): string | undefined {
  return driven
    .map((result) => {
      const [way] = any
      return (
        (way && difference(way, result)) ?? `${result.request?.url} is not at ${JSON.stringify(bases[0])}`
      )
    })
    .join('; ')
}

/** True if the base URL of a client is the start of a request of the scheme. */
function isBelow({ bases }: ToolScheme, { request }: Driven): boolean {
  if (!request) return false
  const { origin, pathname } = request.url
  const path = pathname.replace(/\/example$/, '')
  return bases.some(([host, rest]) => {
    const isAny = host === '{}' || host === 'http?://' || /^http\?:\/\/[^.:/]*\.?$/.test(host)
    const isHost = isAny || new RegExp(`^${escaped(host)}$`, 'i').test(origin)
    if (!isHost) return false
    const expected = `/${rest}/`.replace(/\/+/g, '/')
    return (
      path === '' || isAny || new RegExp(`^${escaped(path)}/`).test(expected) || matches(expected, `${path}/`)
    )
  })
}

/** True if a path begins like another in which `{}` and words of variables stand for anything. */
function matches(expected: string, path: string): boolean {
  const own = path.split('/').slice(0, -1)
  return own.every((segment, index) => {
    const other = expected.split('/')[index]
    return segment === other || segment === 'x' || (other ?? '').includes('{}')
  })
}

function escaped(text: string): string {
  return text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('http\\?', 'https?')
    .replaceAll('\\$\\{\\}', '.*')
    .replaceAll('\\{\\}', '.*')
}
