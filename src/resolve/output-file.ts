import { nodeAt, type SourceNode } from '../ir/source.ts'
import type { ReferenceScope } from './references.ts'

/** Names that Windows has for devices, whatever stands behind a dot. */
const devices = /^(aux|con|nul|prn|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/** A config's `output.file`; `undefined` where it has none that is a text. */
export function outputFileOf(root: SourceNode): string | undefined {
  const node = nodeAt(root, ['output', 'file'])
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

/** Reports an `output.file` that not every system takes: a config is built on the machines of all its users. */
export function checkOutputFile(node: SourceNode | undefined, { reporter }: ReferenceScope): void {
  if (node?.kind !== 'scalar') return
  const problem = node.text.split('/').map(nameProblem).find(Boolean)
  if (problem !== undefined) reporter.report('output/path', node.span, { problem })
}

/** What is wrong with a folder's or a file's name; `undefined`: nothing. */
function nameProblem(name: string): string | undefined {
  const [character] = /[\0-\x1f\x7f<>:"|?*]/.exec(name) ?? []
  if (character !== undefined) {
    const shown = character < ' ' || character === '\x7f' ? 'a control character' : `\`${character}\``
    return `has ${shown} in its path, which not every system takes`
  }
  if (devices.test(name)) return `has \`${name}\` in its path, which is a device on Windows`
  if (/[. ]$/.test(name) && !/^\.{1,2}$/.test(name)) {
    return `has a name in its path that ends with a dot or a blank, which Windows cuts off`
  }
  return undefined
}
