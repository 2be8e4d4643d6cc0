import type { ErrorObject } from 'ajv'
import { schemaText } from '../../generated/schema.ts'
import type { Reporter } from '../diagnostics/diagnostic.ts'
import { secretHint } from '../diagnostics/hints.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { keySpan, nodeAt, type Path, type SourceNode, valueSpan } from '../ir/source.ts'

/** What flexgen's schema says at a place, as far as messages need it. */
interface SchemaNode {
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly additionalProperties?: SchemaNode | boolean
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
      const near = otherName(unknown, known) ?? nearest(unknown, known)
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
      const misspelled = misspelledKey(nodeAt(root, path), missing, schema)
      if (misspelled) {
        const data = { key: misspelled, owner: ownerOf(schema, path) }
        return reporter.report(
          'config/unknown-key',
          keySpan(root, [...path, misspelled]),
          data,
          `did you mean \`${missing}\`?`,
        )
      }
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
        spanOf(root, path),
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
      const node = nodeAt(root, path)
      if (node?.kind === 'scalar' && /(?:^|[^$])\$\{/.test(node.text)) {
        return reporter.report('references/not-here', node.span, { key })
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
    case 'minimum':
    case 'maximum': {
      const problem =
        schema.patternErrorMessage ?? `must be ${String(params['comparison'])} ${String(params['limit'])}`
      return reporter.report('config/wrong-value', valueSpan(root, path), { key, problem })
    }
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
    const found = node?.kind === 'scalar' ? describeVersion(node.value, node.text) : 'something else'
    reporter.report('config/version', spanOf(root, path), { found }, 'flexgen: 1')
  },
  'config/base-url': (path, root, reporter, schema) => {
    reporter.report('config/base-url', valueSpan(root, path), {
      problem: schema.patternErrorMessage ?? 'is no URL',
    })
  },
  'secrets/plain': (path, root, reporter) => {
    const key = path.at(-1) ?? ''
    reporter.report('secrets/plain', valueSpan(root, path), { key }, secretHint(key))
  },
}

function specialCode(schema: SchemaNode, keyword: string): Special | undefined {
  const code = schema['x-diagnostic']
  if (code === undefined || (keyword === 'type' && code !== 'config/version')) return undefined
  return Object.hasOwn(specials, code) ? specials[code] : undefined
}

function describeVersion(value: string | number | boolean | null, text: string): string {
  if (value === null) return 'nothing'
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

/** A key that was likely meant to be the one that is missing; where unknown keys are told anyhow, `undefined`. */
function misspelledKey(
  node: SourceNode | undefined,
  missing: string,
  { properties, additionalProperties }: SchemaNode,
): string | undefined {
  if (node?.kind !== 'map' || additionalProperties === false) return undefined
  return [...node.entries.keys()].find(
    (key) => !Object.hasOwn(properties ?? {}, key) && nearest(key, [missing]),
  )
}

/** Names that other tools give to our keys, without case and separators. */
const otherNames: Readonly<Record<string, string>> = {
  accesstoken: 'token',
  allowedorigins: 'allowedHosts',
  apikey: 'value',
  apitoken: 'token',
  authentication: 'auth',
  authorization: 'auth',
  authprefix: 'tokenPrefix',
  bearertoken: 'token',
  environment: 'variables',
  headername: 'headerKey',
  headerprefix: 'tokenPrefix',
  in: 'addTo',
  keyname: 'key',
  keyvalue: 'value',
  location: 'addTo',
  login: 'username',
  parametername: 'queryKey',
  paramname: 'queryKey',
  params: 'query',
  pass: 'password',
  placement: 'addTo',
  prefix: 'tokenPrefix',
  queryname: 'queryKey',
  queryparameters: 'query',
  queryparams: 'query',
  security: 'auth',
  server: 'baseUrl',
  url: 'baseUrl',
  user: 'username',
}

/** Our key for another tool's name, where it is one here. */
function otherName(word: string, known: readonly string[]): string | undefined {
  const plain = word.toLowerCase().replace(/[-_. ]/g, '')
  const ours = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined
  return ours !== undefined && known.includes(ours) ? ours : undefined
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
  integer: 'a whole number',
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
  if (typeof node.value !== 'number') return 'a text'
  return Number.isFinite(node.value) ? 'a number' : `\`${node.text}\``
}

function listWords(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``)
  return quoted.length === 1 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
