import type {
  ArrowExpression,
  CallExpression,
  MemberPlan,
  OptionName,
  TokenFacts,
  TokenPlan,
} from '../ir/plan.ts'
import { TypeText } from '../ir/type-text.ts'
import { durationSeconds } from './duration.ts'
import { call, fragment, literal, named } from './expressions.ts'

type Slots = TokenPlan['slots']

/** Resends a request whose token was refused, with a new one. */
export const renewRefused: ArrowExpression = {
  kind: 'arrow',
  parameters: ['hop', 'sent', 'call'],
  value: call('renewRefused', named('session'), named('account'), named('hop'), named('sent'), named('call')),
}

/** Options that every session of tokens uses. */
export const tokenOptions: readonly OptionName[] = ['tokenStore', 'tokens', 'onTokens', 'clock', 'sleep']

/**
 * Members that every client with tokens has.
 *
 * @param refresh the call of `client.refresh()`, if there is one
 */
export function tokenMembers(refresh: CallExpression | undefined): readonly MemberPlan[] {
  const tokens: MemberPlan = {
    name: 'tokens',
    doc: "The account's tokens.",
    type: TypeText.of`TokenAccess`,
    value: call('tokenAccess', named('session')),
  }
  if (!refresh) return [tokens]
  const renewing: MemberPlan = {
    name: 'refresh',
    doc: 'Gets new tokens now, unless the store has newer ones than this client; joins a refresh in progress.',
    type: TypeText.of`() => Promise<Tokens>`,
    value: { kind: 'arrow', parameters: [], value: refresh },
  }
  return [tokens, renewing]
}

const unitMilliseconds = { ms: 1, s: 1000, min: 60_000 } as const

/** The fields that say when a token expires. */
interface Expiry {
  readonly expiresInResponseKey?: string
  readonly expiresInUnit?: keyof typeof unitMilliseconds
  readonly expiresAtResponseKey?: string
  readonly defaultExpiresIn?: string | number
}

export function expirySlots({
  expiresInResponseKey = '',
  expiresInUnit = 's',
  expiresAtResponseKey = '',
  defaultExpiresIn,
}: Expiry): Slots {
  const byDefault = defaultExpiresIn === undefined ? 0 : durationSeconds(defaultExpiresIn) * 1000
  return [
    ['lifetimeKey', literal(expiresInResponseKey)],
    ['lifetimeUnit', literal(unitMilliseconds[expiresInUnit])],
    ['endKey', literal(expiresAtResponseKey)],
    ['defaultLifetime', literal(byDefault)],
  ]
}

/** Members of tokens that are strings, if present. */
const optionalTexts: readonly string[] = ['refreshToken', 'usedRefreshToken', 'tokenType', 'scope']

/**
 * When tokens are renewed.
 *
 * @param renews whether a token that the API refuses is renewed
 */
export function renewalSlots(renews: boolean, facts: TokenFacts): Slots {
  const { refusalStatuses, refusalBody, renewalMargin = 0 } = facts
  const [refusalStatus = 0, ...others] = refusalStatuses
  const byStatus = fragment(refusalStatus && !others.length ? 'isRefusedByStatus' : 'isRefusedByStatuses')
  return [
    ['optionalTexts', { kind: 'list', items: optionalTexts.map(literal) }],
    ['renewalTime', fragment(renewalTime(renews, facts))],
    ['renewalMargin', literal(renewalMargin)],
    ['refusalStatus', literal(refusalStatus)],
    // TypeScript infers no type for an empty list.
    [
      'refusalStatuses',
      refusalStatuses.length ? { kind: 'list', items: refusalStatuses.map(literal) } : fragment('noStatuses'),
    ],
    ['refusalPath', literal(refusalBody?.path ?? '')],
    ['refusalValue', { kind: 'literal', value: refusalBody?.equals ?? null }],
    ...(renews ? [['isRefused', refusalBody ? fragment('isRefusedByBody') : byStatus] as const] : []),
    ...(renews && refusalBody ? [['refusesByStatus', byStatus] as const] : []),
  ]
}

function renewalTime(renews: boolean, { login, renewalMargin }: TokenFacts): string {
  if (renewalMargin !== undefined) return 'renewBeforeEnd'
  // Only a login replaces a user's token, so it is used until the API refuses it.
  return !renews && !login ? 'renewAtEnd' : 'renewWhenRefused'
}

/** Statuses from a list, or from a string separated by `;` or `,`. */
export function refusalStatuses(codes: number[] | string | number = [401]): readonly number[] {
  const list = Array.isArray(codes) ? codes : `${codes}`.split(/[;,]/).map(Number)
  return [...new Set(list)]
}
