import { secretHint } from '../diagnostics/hints.ts'
import type { Path, SourceNode } from '../ir/source.ts'
import { keyWithValue } from './key-hints.ts'
import type { SchemaNode } from './schema-node.ts'

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  object: 'a map',
  array: 'a list',
  null: '`null`',
  true: '`true`',
  false: '`false`',
}

export function typeWords(types: readonly string[]): string {
  const words = types.map((type) => typeNames[type] ?? type)
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** What to write instead of a value of another kind, where that can be told. Never shows what may be a secret. */
export function typeHint(
  path: Path,
  types: readonly string[],
  node: SourceNode | undefined,
  schema: SchemaNode,
  whole: SchemaNode,
): string | undefined {
  const key = path.at(-1) ?? ''
  if (schema['x-diagnostic'] === 'secrets/plain') return secretHint(key)
  const takesNames = node?.kind === 'list' && types.includes('object') && ['headers', 'query'].includes(key)
  if (takesNames) return `${key}: { NAME: value }`
  if (node?.kind !== 'scalar' || node.value === null || /^\d+$/.test(key)) return undefined
  if (typeof node.value !== 'string') {
    const fits =
      types.length === 1 && types[0] === 'string' && new RegExp(schema.pattern ?? '', 'u').test(node.text)
    return fits ? `${key}: "${node.text}"` : undefined
  }
  const truth = truthOf(node.text)
  if (truth !== undefined && (types.includes('boolean') || types.includes(truth))) return `${key}: ${truth}`
  // `auth: token=a` under it, or without a blank.
  const written =
    types.includes('object') && /^\w+\s*[:=]/.test(node.text) ? keyWithValue(node.text) : undefined
  if (written) return written.hint
  if (types.includes('array')) return `${key}: [${quoted(node.text)}]`
  const isType = key === 'auth' && Object.hasOwn(whole.definitions ?? {}, node.text)
  if (isType) return `auth: { type: ${node.text} }`
  return key === 'output' ? `output: { file: ${node.text} }` : undefined
}

/** The truth value that a text stands for elsewhere, such as in YAML 1.1. */
function truthOf(text: string): 'true' | 'false' | undefined {
  if (/^(y|yes|on|true|1)$/i.test(text)) return 'true'
  return /^(n|no|off|false|0)$/i.test(text) ? 'false' : undefined
}

/** A text as YAML takes it within brackets. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : JSON.stringify(text)
}

export function foundWords(node: SourceNode | undefined): string {
  if (node?.kind === 'map') return 'a map'
  if (node?.kind === 'list') return 'a list'
  if (node?.value === null || node === undefined) return 'empty'
  if (typeof node.value === 'boolean') return `the ${node.value ? 'yes' : 'no'} of YAML, \`${node.text}\``
  if (typeof node.value !== 'number') {
    // In YAML 1.1, or without their quotes, these are truth values.
    return truthOf(node.text) !== undefined && /\D/.test(node.text) ? `the text \`${node.text}\`` : 'a text'
  }
  return Number.isFinite(node.value) ? 'a number' : `\`${node.text}\``
}
