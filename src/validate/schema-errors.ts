import type { ErrorObject } from 'ajv'
import { schemaText } from '../../generated/schema.ts'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { keySpan, nodeAt, type Path, type SourceNode, valueSpan } from '../ir/source.ts'

/** What flexgen's schema says at a place, as far as messages need it. */
interface SchemaNode {
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, SchemaNode | boolean>>
  readonly errorMessage?: string
  readonly patternErrorMessage?: string
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, SchemaNode>>
  readonly 'x-diagnostic'?: string
}

/** Reports ajv's errors in the config's own words. */
export function reportSchemaErrors(
  errors: readonly ErrorObject[],
  root: SourceNode,
  reporter: Reporter,
): void {
  // Parsed here, since a config without problems has no use for it.
  const whole = JSON.parse(schemaText) as SchemaNode
  for (const error of errors) reportSchemaError(error, whole, root, reporter)
}

function reportSchemaError(
  error: ErrorObject,
  whole: SchemaNode,
  root: SourceNode,
  reporter: Reporter,
): void {
  const path = parsePointer(error.instancePath)
  const key = path.at(-1) ?? 'config'
  const schema = schemaAt(error.schemaPath, whole)
  const params: Readonly<Record<string, unknown>> = error.params
  const special = specialCode(schema, error.keyword)
  if (special) return special(path, root, reporter, schema)
  switch (error.keyword) {
    case 'additionalProperties': {
      const unknown = String(params['additionalProperty'])
      const owner = ownerOf(schema, path)
      const known = Object.keys(schema.properties ?? {}).filter((name) => name !== '$schema')
      const near = nearest(unknown, known)
      const hint = near ? `did you mean \`${near}\`?` : keyOfOtherType(unknown, path, whole)
      return reporter.report(
        'config/unknown-key',
        keySpan(root, [...path, unknown]),
        { key: unknown, owner },
        hint,
      )
    }
    case 'required': {
      const missing = String(params['missingProperty'])
      const data = { key: missing, owner: ownerOf(schema, path) }
      return reporter.report(
        'config/missing-key',
        path.length ? keySpan(root, path) : firstKey(root),
        data,
        hintFor(missing, schema),
      )
    }
    case 'false schema': {
      const problem = schema.errorMessage ?? `\`${key}\` has no effect here.`
      return reporter.report('config/no-effect', keySpan(root, path), { problem })
    }
    case 'type': {
      const data = { key, expected: typeWords(params['type']), found: foundWords(nodeAt(root, path)) }
      return reporter.report('config/wrong-type', spanOf(root, path), data)
    }
    case 'enum':
    case 'const': {
      if (schema.errorMessage) {
        return reporter.report('config/no-effect', keySpan(root, path), { problem: schema.errorMessage })
      }
      const allowed = (schema.enum ?? [params['allowedValue']]).map(String)
      const node = nodeAt(root, path)
      const near = node?.kind === 'scalar' ? nearest(node.text, allowed) : undefined
      const problem = `must be ${listWords(allowed)}`
      return reporter.report(
        'config/wrong-value',
        valueSpan(root, path),
        { key, problem },
        near && `did you mean \`${near}\`?`,
      )
    }
    case 'propertyNames':
      return undefined
    case 'pattern': {
      const name = error.propertyName
      if (name !== undefined) {
        const problem = 'must be letters, digits, `_` and `-`'
        return reporter.report('config/wrong-value', keySpan(root, [...path, name]), { key: name, problem })
      }
      const problem = schema.patternErrorMessage ?? `must match ${String(params['pattern'])}`
      return reporter.report('config/wrong-value', valueSpan(root, path), { key, problem })
    }
    case 'format':
      return reporter.report('config/wrong-value', valueSpan(root, path), {
        key,
        problem: 'is no regular expression',
      })
    case 'minLength':
      if (error.propertyName !== undefined) {
        const data = { key, problem: 'has an entry without a name' }
        return reporter.report('config/wrong-value', keySpan(root, [...path, error.propertyName]), data)
      }
      return reporter.report('config/wrong-value', valueSpan(root, path), {
        key,
        problem: 'must not be empty',
      })
    case 'minItems':
      return reporter.report('config/wrong-value', valueSpan(root, path), {
        key,
        problem: 'must not be empty',
      })
    case 'uniqueItems': {
      const again = [...path, String(params['i'])]
      return reporter.report('config/wrong-value', valueSpan(root, again), {
        key,
        problem: 'has the same item twice',
      })
    }
    default:
      return reporter.report('config/wrong-value', valueSpan(root, path), {
        key,
        problem: error.message ?? 'is wrong',
      })
  }
}

type Special = (path: Path, root: SourceNode, reporter: Reporter, schema: SchemaNode) => void

/** Codes that the schema itself names, as `x-diagnostic`, for all its own problems but a wrong type. */
const specials: Readonly<Record<string, Special>> = {
  'config/version': (path, root, reporter) => {
    const node = nodeAt(root, path)
    const found =
      node?.kind === 'scalar' && node.value !== null
        ? describeVersion(node.value, node.text)
        : 'something else'
    reporter.report('config/version', valueSpan(root, path), { found }, 'flexgen: 1')
  },
  'config/base-url': (path, root, reporter, schema) => {
    reporter.report('config/base-url', valueSpan(root, path), {
      problem: schema.patternErrorMessage ?? 'is no URL',
    })
  },
  'secrets/plain': (path, root, reporter) => {
    const key = path.at(-1) ?? ''
    const hint = `${key}: "\${env.${constantCase(key)}}"`
    reporter.report('secrets/plain', valueSpan(root, path), { key }, hint)
  },
}

function specialCode(schema: SchemaNode, keyword: string): Special | undefined {
  const code = schema['x-diagnostic']
  if (code === undefined || (keyword === 'type' && code !== 'config/version')) return undefined
  return Object.hasOwn(specials, code) ? specials[code] : undefined
}

function describeVersion(value: string | number | boolean, text: string): string {
  return typeof value === 'string' ? `the text "${text}"` : text
}

/** The schema that holds a keyword: `#/properties/auth/additionalProperties` is of `#/properties/auth`. */
function schemaAt(schemaPath: string, whole: SchemaNode): SchemaNode {
  const steps = parsePointer(schemaPath.replace(/\/properties\/[^/]+\/false schema$/, '/false schema'))
  let node: SchemaNode = whole
  for (const step of steps.slice(0, -1)) {
    // The validator was made with all references in place.
    node = followRef(Object.hasOwn(node, step) ? (node[step as keyof SchemaNode] as SchemaNode) : {}, whole)
  }
  return node
}

function followRef(node: SchemaNode, { definitions = {} }: SchemaNode): SchemaNode {
  const name = node.$ref?.replace('#/definitions/', '')
  return name === undefined ? node : { ...definitions[name], ...node }
}

function parsePointer(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~'))
}

function ownerOf(schema: SchemaNode, path: Path): string {
  const title = schema.title ?? path.at(-1)
  if (path.length === 0 || title === undefined) return 'a config'
  return /auth$/.test(title) && title !== 'auth'
    ? `${article(title)} ${title}`
    : `\`${path.at(-1) ?? title}\``
}

function article(word: string): string {
  return /^[aeiou]/i.test(word) ? 'an' : 'a'
}

/** Where an auth type is known that has the key, it is named. */
function keyOfOtherType(key: string, path: Path, whole: SchemaNode): string | undefined {
  if (path[0] !== 'auth' || path.length !== 1) return undefined
  const owners = Object.entries(whole.definitions ?? {})
    .filter(
      ([name, { title, properties }]) => title === `${name} auth` && Object.hasOwn(properties ?? {}, key),
    )
    .map(([name]) => name)
  return owners.length ? `it belongs to \`type: ${owners.join('` or `type: ')}\`` : undefined
}

function hintFor(missing: string, schema: SchemaNode): string | undefined {
  if (missing === 'flexgen') return 'flexgen: 1'
  if (missing === 'baseUrl') return 'baseUrl: https://api.example.com'
  const property = schema.properties?.[missing]
  const values = typeof property === 'object' ? property.enum : undefined
  return values ? `${missing}: ${values.join(' | ')}` : `${missing}: …`
}

function firstKey(root: SourceNode): { readonly start: number; readonly end: number } {
  const [first] = root.kind === 'map' ? root.entries.values() : []
  return first?.key ?? root.span
}

/** For an empty value, its key: there is nothing else to point at. */
function spanOf(root: SourceNode, path: Path): { readonly start: number; readonly end: number } {
  const node = nodeAt(root, path)
  return node?.kind === 'scalar' && !node.value && node.text === ''
    ? keySpan(root, path)
    : valueSpan(root, path)
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  object: 'a map',
  array: 'a list',
}

function typeWords(types: unknown): string {
  const words = [types].flat().map((type) => typeNames[String(type)] ?? String(type))
  return words.length === 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function foundWords(node: SourceNode | undefined): string {
  if (node?.kind === 'map') return 'a map'
  if (node?.kind === 'list') return 'a list'
  if (node?.value === null || node === undefined) return 'empty'
  if (typeof node.value === 'boolean') return `the ${node.value ? 'yes' : 'no'} of YAML, \`${node.text}\``
  return typeof node.value === 'number' ? 'a number' : 'a text'
}

function listWords(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``)
  return quoted.length === 1 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

/** `clientSecret` as an environment has it: `CLIENT_SECRET`. */
function constantCase(key: string): string {
  return key
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
}
