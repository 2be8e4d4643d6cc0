import { openChoices } from '../../generated/schema.ts'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { type MapNode, nodeAt } from '../ir/source.ts'

/**
 * One in so many letters of a name may be wrong. There are grants that are called much like another, such as Zoom's
 * `account_credentials`, so that a text must be nearer than where no other is allowed.
 */
const misspelled = 8

/** Warns of a text that is allowed, but is likely a misspelling of a name that has a meaning of its own. */
export function reportNearNames(root: MapNode, reporter: Reporter): void {
  const type = nodeAt(root, ['auth', 'type'])
  if (type?.kind !== 'scalar' || !Object.hasOwn(openChoices, type.text)) return
  for (const [key, names] of Object.entries(openChoices[type.text] ?? {})) {
    const node = nodeAt(root, ['auth', key])
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || names.includes(node.value)) continue
    const near = nearest(node.value, names, misspelled)
    if (near) reporter.report('config/near-name', node.span, { key, near }, `did you mean \`${near}\`?`)
  }
}
