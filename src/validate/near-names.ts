import { openChoices } from '../../generated/schema.ts'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import { nearest, simplify } from '../diagnostics/nearest.ts'
import { type MapNode, nodeAt } from '../ir/source.ts'

/**
 * One in so many letters of a name may be wrong. There are grants that are called much like another, such as Zoom's
 * `account_credentials`, so that a text must be nearer than where no other is allowed.
 */
const misspelled = 8

/** What other tools and texts call such names; by key, in lower case and without what separates words. */
const otherNames: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  grantType: new Map([
    ['code', 'authorization_code'],
    ['authcode', 'authorization_code'],
    ['authorizationcodewithpkce', 'authorization_code'],
    ['device', 'device_code'],
    ['deviceflow', 'device_code'],
    ['deviceauthorization', 'device_code'],
    ['urn:ietf:params:oauth:granttype:devicecode', 'device_code'],
    ['refresh', 'refresh_token'],
    ['passwordcredentials', 'password'],
    ['ropc', 'password'],
    ['resourceowner', 'password'],
    ['jwt', 'jwt_bearer'],
    ['urn:ietf:params:oauth:granttype:jwtbearer', 'jwt_bearer'],
  ]),
}

/** Warns of a text that is allowed, but is likely a misspelling of a name that has a meaning of its own. */
export function reportNearNames(root: MapNode, reporter: Reporter): void {
  const type = nodeAt(root, ['auth', 'type'])
  if (type?.kind !== 'scalar' || !Object.hasOwn(openChoices, type.text)) return
  for (const [key, names] of Object.entries(openChoices[type.text] ?? {})) {
    const node = nodeAt(root, ['auth', key])
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || names.includes(node.value)) continue
    const near = nearest(node.value, names, misspelled) ?? otherNames[key]?.get(simplify(node.value))
    if (near) reporter.report('config/near-name', node.span, { key, near }, `did you mean \`${near}\`?`)
  }
}
