import type { ClientPlan, TokenFacts } from '../../ir/plan.ts'
import { printable } from '../printing/printable.ts'
import { type ComparedPlay, type Comparison, callParagraph, callParagraphs, compare } from './compare.ts'
import { type Played, playRequest, type Scene } from './play.ts'

/** Says what the client does after a status that may refuse its credentials, by returning one to it. */
export async function renewalParagraphs({ auth }: ClientPlan, both: Comparison): Promise<readonly string[]> {
  const facts = auth.tokens?.facts
  const tokens: Scene['tokens'] = !facts ? 'none' : facts.storesRefreshToken ? 'both' : 'access'
  const resent = new Map<number, ComparedPlay>()
  const kept: number[] = []
  for (const status of new Set([401, ...(facts?.refusalStatuses ?? [])])) {
    const played = await compare(both, (stage) =>
      playRequest(stage, { tokens, statuses: [status], refuses: false }),
    )
    if (played.first.calls.length > 1) resent.set(status, played)
    else kept.push(status)
  }
  const [[status, play] = []] = resent
  return [
    ...(kept.length ? [`On ${listed(kept)}, the response is returned as is; nothing is sent again.`] : []),
    ...(play && facts
      ? [
          ...callParagraphs(
            both,
            play,
            1,
            `On ${listed([...resent.keys()])}${bodyCondition(facts)}, the client requests new tokens:`,
          ),
          `${againWords(play.first)} ${await failureWords(both, facts, tokens, status)}${timeWords(facts)}`,
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
      `On 401 with a challenge, such as \`WWW-Authenticate: ${challenge}\`, the client sends the request again, signed:`,
    ),
    'Later requests are signed at once, until the API sends another challenge. A second 401 is returned as is.',
  ]
}

/** `401`, `401 and 403`, or `401, 403 and 419`. */
function listed(statuses: readonly number[]): string {
  return statuses.join(', ').replace(/, (\d+)$/, ' and $1')
}

function bodyCondition({ refusalBody }: TokenFacts): string {
  if (!refusalBody) return ''
  return `, or on 2xx JSON with ${printable(`${refusalBody.equals}`)} as \`${printable(refusalBody.path)}\``
}

function againWords({ calls, status }: Played): string {
  const times = calls.filter(({ isRequest }) => isRequest).length
  return times > 1
    ? `It then sends the request again, once. A second ${status} is returned as is.`
    : 'The request is not sent again.'
}

async function failureWords(
  both: Comparison,
  { answers }: TokenFacts,
  tokens: Scene['tokens'],
  status: number = 401,
): Promise<string> {
  const refused = await playRequest(both.first, { tokens, statuses: [status], refuses: true })
  if (answers) {
    // A login ends with its first refusal, so another call is the login after a refused renewal.
    const isLogin = refused.calls.filter(({ isRequest }) => !isRequest).length === 1
    return isLogin
      ? `If the server refuses the login, ${outcome(refused)}.`
      : `If the server refuses that, the client logs in. If it refuses the login too, ${outcome(refused)}.`
  }
  const bare =
    tokens === 'both' &&
    (await playRequest(both.first, { tokens: 'access', statuses: [status], refuses: true }))
  return [
    `If the server refuses new tokens (\`invalid_grant\`), ${outcome(refused)}.`,
    ...(bare ? [`Without a refresh token, ${outcome(bare)}.`] : []),
  ].join(' ')
}

function outcome({ code }: Played): string {
  return code === undefined ? 'the response is returned as is' : `the call fails with \`${code}\``
}

function timeWords({ renewalMargin }: TokenFacts): string {
  if (renewalMargin === undefined) return ''
  const before = durationText(renewalMargin)
  return ` A token with a known expiry is renewed ${before} before it, or a tenth of its lifetime before it if that is less.`
}

/** Milliseconds as a config states them: `90s`, `10m` or `1h`. */
function durationText(milliseconds: number): string {
  const seconds = milliseconds / 1000
  if (seconds % 3600 === 0) return `${seconds / 3600}h`
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`
}
