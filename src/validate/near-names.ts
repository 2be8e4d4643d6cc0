import { openChoices } from '../../generated/schema.ts'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import { nearest, simplify } from '../diagnostics/nearest.ts'
import { type MapNode, nodeAt, type Span } from '../ir/source.ts'

/**
 * One of this many letters of a name may differ. Some grants have similar names, such as Zoom's `account_credentials`, so
 * the limit is stricter than for a fixed set of names.
 */
const misspelled = 8

/** Such names in other tools; by key, in lower case and without separators. */
const otherNames: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  grantType: new Map([
    ['code', 'authorization_code'],
    ['authcode', 'authorization_code'],
    ['device', 'device_code'],
    ['deviceflow', 'device_code'],
    ['deviceauthorization', 'device_code'],
    ['urn:ietf:params:oauth:granttype:devicecode', 'device_code'],
    ['refresh', 'refresh_token'],
    ['ownerpassword', 'password'],
    ['passwordcredentials', 'password'],
    ['ropc', 'password'],
    ['resourceowner', 'password'],
    ['resourceownerpassword', 'password'],
    ['resourceownerpasswordcredentials', 'password'],
    ['jwt', 'jwt_bearer'],
    ['urn:ietf:params:oauth:granttype:jwtbearer', 'jwt_bearer'],
  ]),
}

/** Beginnings of longer names, such as Postman's `Authorization Code (With PKCE)`. */
const beginnings = /^(authorizationcode|clientcredentials|devicecode)/

/** A value that is allowed, but is likely a misspelling of a name that flexgen knows. */
export interface NearName {
  /** A key of the auth. */
  readonly key: string
  readonly near: string
  readonly span: Span
  /** Why the value cannot be used as is. */
  readonly problem?: string
}

/** OAuth 2 grants without a token endpoint, and the grants to use instead. */
const withoutEndpoint: ReadonlyMap<string, string> = new Map([
  ['hybrid', 'authorization_code'],
  ['implicit', 'authorization_code'],
  ['token', 'authorization_code'],
])

export function findNearNames(root: MapNode): readonly NearName[] {
  const type = nodeAt(root, ['auth', 'type'])
  if (type?.kind !== 'scalar' || !Object.hasOwn(openChoices, type.text)) return []
  return Object.entries(openChoices[type.text] ?? {}).flatMap(([key, names]) => {
    const node = nodeAt(root, ['auth', key])
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || names.includes(node.value)) return []
    const other = key === 'grantType' ? withoutEndpoint.get(simplify(node.value)) : undefined
    if (other !== undefined) {
      const problem = `must not be \`${node.value}\`, a grant without a token endpoint`
      return [{ key, near: other, span: node.span, problem }]
    }
    const near = nearName(key, node.value, names)
    return near === undefined ? [] : [{ key, near, span: node.span }]
  })
}

function nearName(key: string, text: string, names: readonly string[]): string | undefined {
  const plain = simplify(text)
  const beginning = beginnings.exec(plain)?.[0]
  return (
    nearest(text, names, misspelled) ??
    otherNames[key]?.get(plain) ??
    names.find((name) => simplify(name) === beginning)
  )
}

/** Warns of a name that is similar to another. */
export function reportNearName({ key, near, span }: NearName, reporter: Reporter): void {
  reporter.report('config/near-name', span, { key, near }, `did you mean \`${near}\`?`)
}

/** Reports a name that cannot be used, or is similar to one that fits the keys next to it better. */
export function reportMisfit({ key, near, span, problem }: NearName, reporter: Reporter): void {
  if (problem !== undefined) {
    const hint = `${key}: ${near}`
    return reporter.report('config/wrong-value', span, { key, problem }, hint)
  }
  const misfit = `must be \`${near}\` to fit the other keys`
  reporter.report('config/wrong-value', span, { key, problem: misfit }, `did you mean \`${near}\`?`)
}
