import type { CompiledClient } from '../../compile-client.ts'
import { type MapNode, nodeAt } from '../../ir/source.ts'
import { printable } from '../printable.ts'
import { type ComparedPlay, type Comparison, callParagraph, compare } from './compare.ts'
import { type Played, playRequest, type Scene } from './play.ts'
import { textAt } from './stand-ins.ts'

/** Grants that ask for a token anew, or have a refresh token of the config's. */
const withoutRefreshToken = ['client_credentials', 'jwt_bearer', 'refresh_token']

/** In words, what happens at a status that refuses: what the client did at it. */
export async function renewalParagraphs(
  { plan, root }: CompiledClient,
  both: Comparison,
): Promise<readonly string[]> {
  const grant = textAt(root, 'auth', 'grantType') ?? 'authorization_code'
  const tokens: Scene['tokens'] = !plan.auth.tokens
    ? 'none'
    : withoutRefreshToken.includes(grant)
      ? 'access'
      : 'both'
  const renewed = new Map<number, ComparedPlay>()
  const kept: number[] = []
  for (const status of new Set([401, ...statusesOf(root)])) {
    const played = await compare(both, (stage) =>
      playRequest(stage, { tokens, statuses: [status], refuses: false }),
    )
    if (played.first.calls.length > 1) renewed.set(status, played)
    else kept.push(status)
  }
  const [play] = renewed.values()
  return [
    ...(kept.length ? [`At ${listed(kept)}, the answer is returned as it came; nothing is sent again.`] : []),
    ...(play
      ? [
          ...callParagraph(
            both,
            play,
            1,
            `At ${listed([...renewed.keys()])}, the client gets new tokens${bodyCondition(root)}:`,
          ),
          `${againWords(play.first)} ${await endWords(both, tokens, [...renewed.keys()][0] ?? 401)}${timeWords(root)}`,
        ]
      : []),
  ]
}

/** `401`, `401 and 403`, or `401, 403 and 419`. */
function listed(statuses: readonly number[]): string {
  return statuses.join(', ').replace(/, (\d+)$/, ' and $1')
}

function statusesOf(root: MapNode): readonly number[] {
  const node = nodeAt(root, ['auth', 'refresh', 'errorStatusCodes'])
  if (node?.kind === 'list')
    return node.items.flatMap((item) => (item.kind === 'scalar' ? [Number(item.text)] : []))
  const text = node?.kind === 'scalar' ? node.text : ''
  return [...text.matchAll(/\d+/g)].map(Number)
}

function bodyCondition(root: MapNode): string {
  const path = textAt(root, 'auth', 'refresh', 'errorBody', 'path')
  const equals = textAt(root, 'auth', 'refresh', 'errorBody', 'equals')
  return path === undefined
    ? ''
    : `, as at a 2xx whose JSON has ${printable(`${equals}`)} as \`${printable(path)}\``
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

function timeWords(root: MapNode): string {
  const before = textAt(root, 'auth', 'refresh', 'refreshBefore') ?? '30s'
  return before === 'off'
    ? ''
    : ` Tokens whose end is known are renewed ${before.replace(/\d$/, '$&s')} before it, or a tenth of their lifetime where that is less.`
}
