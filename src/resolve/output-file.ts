import { nodeAt, type SourceNode } from '../ir/source.ts'
import type { ReferenceScope } from './references.ts'

/** Names of devices on Windows, with or without an extension. */
const devices = /^(aux|con|nul|prn|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/** A config's `output.file`; `undefined` if it has none that is a string. */
export function outputFileOf(root: SourceNode): string | undefined {
  const node = nodeAt(root, ['output', 'file'])
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

/** Reports an `output.file` that some systems refuse: a config is built on the machines of all its users. */
export function checkOutputFile(node: SourceNode | undefined, { reporter }: ReferenceScope): void {
  if (node?.kind !== 'scalar') return
  const problem = node.text.split('/').map(nameProblem).find(Boolean)
  if (problem !== undefined) reporter.report('output/path', node.span, { problem })
}

/** The problem of a folder's or file's name; `undefined` if there is none. */
function nameProblem(name: string): string | undefined {
  const [character] = /[\0-\x1f\x7f<>:"|?*]/.exec(name) ?? []
  if (character !== undefined) {
    const shown = character < ' ' || character === '\x7f' ? 'a control character' : `\`${character}\``
    return `must not contain ${shown}, which some systems refuse`
  }
  if (devices.test(name)) return `must not contain the name \`${name}\`, which is a device on Windows`
  if (/[. ]$/.test(name) && !/^\.{1,2}$/.test(name)) {
    return 'must not contain a name that ends with a dot or a space, which Windows removes'
  }
  return undefined
}
