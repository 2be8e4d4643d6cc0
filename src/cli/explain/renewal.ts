import type { ClientPlan, TokenPlan } from '../../ir/plan.ts'
import { slotOf, textInSlot, withInner } from '../../ir/walk-plan.ts'
import { printable } from '../printing/printable.ts'
import { type ComparedPlay, type Comparison, callParagraph, compare } from './compare.ts'
import { type Played, playRequest, type Scene } from './play.ts'

/** In words, what happens at a status that refuses: what the client did at it. */
export async function renewalParagraphs({ auth }: ClientPlan, both: Comparison): Promise<readonly string[]> {
  const tokens: Scene['tokens'] = !auth.tokens ? 'none' : storesRefreshToken(auth.tokens) ? 'both' : 'access'
  const renewed = new Map<number, ComparedPlay>()
  const kept: number[] = []
  for (const status of new Set([401, ...(auth.tokens ? statusesOf(auth.tokens) : [])])) {
    const played = await compare(both, (stage) =>
      playRequest(stage, { tokens, statuses: [status], refuses: false }),
    )
    if (played.first.calls.length > 1) renewed.set(status, played)
    else kept.push(status)
  }
  const [play] = renewed.values()
  const { tokens: plan } = auth
  return [
    ...(kept.length ? [`At ${listed(kept)}, the answer is returned as it came; nothing is sent again.`] : []),
    ...(play && plan
      ? [
          ...callParagraph(
            both,
            play,
            1,
            `At ${listed([...renewed.keys()])}, the client gets new tokens${bodyCondition(plan)}:`,
          ),
          `${againWords(play.first)} ${await endWords(both, tokens, [...renewed.keys()][0] ?? 401)}${timeWords(plan)}`,
        ]
      : []),
    ...(play && auth.challenge !== undefined ? challengeParagraphs(both, play, auth.challenge) : []),
  ]
}

/** How the client answers a challenge of the API. */
function challengeParagraphs(both: Comparison, play: ComparedPlay, challenge: string): readonly string[] {
  return [
    ...callParagraph(
      both,
      play,
      1,
      `At 401 with a challenge, such as \`WWW-Authenticate: ${challenge}\`, the client sends the request again, signed:`,
    ),
    'Later requests are signed at once, until the API sends another challenge. A second 401 is returned as is.',
  ]
}

/** `401`, `401 and 403`, or `401, 403 and 419`. */
function listed(statuses: readonly number[]): string {
  return statuses.join(', ').replace(/, (\d+)$/, ' and $1')
}

/** True if a login or a grant may give a refresh token; otherwise tokens are got in another way. */
function storesRefreshToken({ session }: TokenPlan): boolean {
  const used = new Set(withInner(session).map((each) => (each.kind === 'call' ? each.fragment : '')))
  // With `refreshingWith` the config has a refresh token itself.
  return (used.has('refreshing') || used.has('refreshingOnce')) && !used.has('refreshingWith')
}

/** Statuses at which the client takes its token for refused. */
function statusesOf(tokens: TokenPlan): readonly number[] {
  const statuses = slotOf(tokens, 'refusalStatuses')
  if (statuses.kind !== 'list') return []
  return statuses.items.flatMap((item) => (item.kind === 'literal' ? [Number(item.value)] : []))
}

function isFragment(tokens: TokenPlan, slot: string, name: string): boolean {
  const value = slotOf(tokens, slot)
  return value.kind === 'fragment' && value.name === name
}

function bodyCondition(tokens: TokenPlan): string {
  if (!tokens.renews || !isFragment(tokens, 'isRefused', 'isRefusedByBody')) return ''
  const [path, value] = ['refusalPath', 'refusalValue'].map((slot) => printable(textInSlot(tokens, slot)))
  return `, as at a 2xx whose JSON has ${value} as \`${path}\``
}

function againWords({ calls, status }: Played): string {
  const times = calls.filter(({ isRequest }) => isRequest).length
  return times > 1
    ? `With them, it sends the request again, once; a second ${status} is returned as it came.`
    : 'The request is not sent again.'
}

async function endWords(both: Comparison, tokens: Scene['tokens'], status: number): Promise<string> {
  const refused = await playRequest(both.first, { tokens, statuses: [status], refuses: true })
  const bare =
    tokens === 'both' &&
    (await playRequest(both.first, { tokens: 'access', statuses: [status], refuses: true }))
  return [
    `Where new tokens are refused (\`invalid_grant\`), ${outcome(refused)}.`,
    ...(bare ? [`Without a refresh token, ${outcome(bare)}.`] : []),
  ].join(' ')
}

function outcome({ code }: Played): string {
  return code === undefined ? 'the answer is returned as it came' : `the call fails with \`${code}\``
}

function timeWords(tokens: TokenPlan): string {
  if (!isFragment(tokens, 'renewalTime', 'renewBeforeEnd')) return ''
  const before = durationText(Number(textInSlot(tokens, 'renewalMargin')))
  return ` Tokens whose end is known are renewed ${before} before it, or a tenth of their lifetime where that is less.`
}

/** Milliseconds as a config has them: `90s`, `10m` or `1h`. */
function durationText(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds % 3600 === 0) return `${seconds / 3600}h`
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`
}
