import { basename } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'

/** The config's schema, as `plainSchema` returns it. */
interface ConfigSchema {
  readonly properties: Readonly<Record<string, object>> & {
    readonly auth: {
      readonly allOf?: unknown
      readonly properties: { readonly type: { readonly enum: readonly string[] } }
    }
  }
  readonly definitions: Readonly<Record<string, Definition>>
}

interface Definition {
  readonly allOf?: unknown
  readonly properties?: Readonly<Record<string, unknown>>
}

/** Definitions that occur in several places. A validator of their own keeps the others small. */
const ownValidators: readonly string[] = ['sessionRequest', 'tokenSignature']

/** Keywords that only editors and messages use. Validators do not need them. */
const annotations: ReadonlySet<string> = new Set([
  ...['title', 'description', 'markdownDescription', 'markdownEnumDescriptions', 'default', 'examples'],
  ...['errorMessage', 'patternErrorMessage', 'defaultSnippets', 'doNotSuggest', 'x-diagnostic'],
])

/** What is validated, and by which names. */
export interface Validators {
  readonly ajv: Ajv
  /** With the schema of each added to ajv. */
  readonly names: readonly string[]
  /** Definitions that the validator of an auth type validates too, apart from the key `type`. */
  readonly aliases: readonly { readonly name: string; readonly type: string }[]
}

/** The validators of a config, of each auth type, and of what several types contain. */
export function validatorsOf(schema: ConfigSchema): Validators {
  const authTypes = schema.properties.auth.properties.type.enum
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    messages: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    formats: { regex: true },
  })
  // Without references, the path of each error leads to the part of the schema that messages read. Each auth type has
  // its own validator, because V8 compiles a function when it is called: a bearer config does not pay for oauth2.
  const bare = withoutAuthTypes(schema)
  const { definitions, ...config } = withoutAnnotations(inlineRefs(bare, bare.definitions)) as {
    definitions: Record<string, object>
  }
  const aliases = ownValidators.flatMap((name) => {
    const type = authTypes.find((candidate) => isWithoutType(definitions[name], definitions[candidate]))
    return type === undefined ? [] : [{ name, type }]
  })
  const isAlias = (name: string): boolean => aliases.some((alias) => alias.name === name)
  const validated = Object.entries({ config, ...definitions }).filter(
    ([name]) => ['config', ...authTypes, ...ownValidators].includes(name) && !isAlias(name),
  )
  for (const [name, definition] of validated) ajv.addSchema(definition, name)
  return { ajv, names: validated.map(([name]) => name), aliases }
}

/** The module with them. */
export function validatorModule(schema: ConfigSchema, banner: string): string {
  const { ajv, names, aliases } = validatorsOf(schema)
  // ajv emits `require` for its runtime helpers; a bundler resolves imports instead. Depending on the loader, the
  // function is the module, its `default`, or the `default` of that.
  const imports = new Map<string, string>()
  const exported = Object.fromEntries(names.map((name) => [name, name]))
  const code = shortened(standaloneCode.default(ajv, exported)).replace(
    /require\("(ajv\/dist\/runtime\/[^"]+)"\)\.default/g,
    (_, path: string) => {
      const name = basename(path).replace(/\W/g, '')
      imports.set(
        name,
        `import * as ${name}Module from '${path}.js'\nconst ${name} = [${name}Module, ${name}Module.default, ${name}Module.default?.default].find((value) => typeof value === 'function')`,
      )
      return name
    },
  )
  if (code.includes('require('))
    throw new Error('the validator contains a `require` that was not replaced by an import')
  return [
    banner,
    ...imports.values(),
    code,
    helpers,
    ...aliases.map(({ name, type }) => `export const ${name} = ${type}`),
    `export const authTypes = { ${schema.properties.auth.properties.type.enum.join(', ')} }\n`,
  ].join('\n')
}

/** True for a definition that is an auth type without its `type`. */
function isWithoutType(definition: object | undefined, authType: object | undefined): boolean {
  const { properties, ...others } = authType as Definition
  const { type: _, ...keys } = properties ?? {}
  return isDeepStrictEqual(definition, { ...others, properties: keys })
}

/** What the validators call instead of repeating it. */
const helpers = `
function add(errors, instancePath, schemaPath, keyword, params, propertyName) {
  const error = { instancePath, schemaPath, keyword, params }
  if (propertyName !== undefined) error.propertyName = propertyName
  if (errors === null) return [error]
  errors.push(error)
  return errors
}
function reset(errors, length) {
  if (errors === null || length === 0) return null
  errors.length = length
  return errors
}
function isMap(data) {
  return data && typeof data === 'object' && !Array.isArray(data)
}
function escaped(key) {
  return key.replace(/~/g, '~0').replace(/\\//g, '~1')
}
`

/**
 * ajv's code with calls of `helpers`, and without the schemas, of which it uses few values. It is half as long: each run
 * of the program reads all of it.
 *
 * @throws Error if a new version of ajv writes other code
 */
function shortened(written: string): string {
  const short = written
    .replace(
      /const (err\d+) = \{(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g,
      (_, __, members: string) => `vErrors = add(vErrors${argumentsOf(members)});`,
    )
    .replace(
      /if\(vErrors !== null\)\{\nif\((\w+)\)\{\nvErrors\.length = \1;\n\}\nelse \{\nvErrors = null;\n\}\n\}/g,
      'vErrors = reset(vErrors, $1);',
    )
    .replace(/(\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)/g, 'isMap($1)')
    .replace(/(\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, 'escaped($1)')
  if (/vErrors(\.push|\.length|\.concat|;\n\}\nelse)/.test(short))
    throw new Error('the code of the validators has changed')
  const schemas = new Map<string, object>()
  const bodies = short.replace(/^const (schema\d+) = (\{.*\});\n/gm, (_, name: string, json: string) => {
    schemas.set(name, JSON.parse(json) as object)
    return ''
  })
  const keys: string[] = []
  const code = bodies.replace(/\b(schema\d+)((?:\.\w+|\[\d+\])+)/g, (_, name: string, path: string) => {
    const steps = path.match(/\w+/g) ?? []
    const value = steps.reduce<unknown>(
      (node, step) => (node as Record<string, unknown>)[step],
      schemas.get(name),
    )
    if (steps.at(-1) !== 'properties') return JSON.stringify(value)
    keys.push(
      `const keys${keys.length} = ${JSON.stringify(Object.fromEntries(Object.keys(value as object).map((key) => [key, 0])))}`,
    )
    return `keys${keys.length - 1}`
  })
  if (/\bschema\d+\b/.test(code)) throw new Error('the validators use their schemas in another way')
  return [code, ...keys].join('\n')
}

/** What `add` takes for the members of an error. Those of a condition have none. */
function argumentsOf(members: string): string {
  if (members === '') return ''
  const found =
    /^(instancePath)(?::(.*?))?,schemaPath:("[^"]*"),keyword:("[^"]*"),params:(\{.*?\})(?:,propertyName:(\w+))?$/.exec(
      members,
    )
  if (!found) throw new Error(`an error of the validators has other members: ${members}`)
  const [, name, instancePath = name, ...others] = found
  return [instancePath, ...others].flatMap((value) => (value === undefined ? [] : [`, ${value}`])).join('')
}

/** A schema without annotations. Keys of `properties` and `definitions` are names, not keywords. */
function withoutAnnotations(node: unknown, areNames = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutAnnotations(item))
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => areNames || !annotations.has(key))
      .map(([key, value]) => [
        key,
        withoutAnnotations(value, !areNames && (key === 'properties' || key === 'definitions')),
      ]),
  )
}

/** The config's schema without the rules that depend on the auth type, and on that of a request's `auth`. */
function withoutAuthTypes(whole: ConfigSchema): ConfigSchema {
  const { allOf: _, ...auth } = whole.properties.auth
  const { allOf: __, ...requestAuth } = whole.definitions['requestAuth'] ?? {}
  const properties = { ...whole.properties, auth }
  return { ...whole, properties, definitions: { ...whole.definitions, requestAuth } }
}

/**
 * A schema with each `$ref` replaced by its definition, except for those with validators of their own. Keywords next to
 * the `$ref` override it.
 */
function inlineRefs(node: unknown, definitions: Readonly<Record<string, object>>): unknown {
  if (Array.isArray(node)) return node.map((item) => inlineRefs(item, definitions))
  if (typeof node !== 'object' || node === null) return node
  const { $ref, ...own } = node as { readonly $ref?: unknown }
  if (ownValidators.some((name) => $ref === `#/definitions/${name}`)) return { type: 'object' }
  const whole =
    typeof $ref === 'string' ? { ...definitions[$ref.replace('#/definitions/', '')], ...own } : own
  return Object.fromEntries(
    Object.entries(whole).map(([key, value]) => [key, inlineRefs(value, definitions)]),
  )
}

/** The types of that module. */
export function validatorTypes(banner: string): string {
  return `${banner}
import type { ErrorObject } from 'ajv'

/** Validates data and sets \`errors\`. */
export interface Validator {
  (data: unknown): boolean
  errors?: readonly ErrorObject[] | null
}

/** Validates a config, except for the rules that depend on the auth type. */
export declare const config: Validator

/** Validates an auth, by type. */
export declare const authTypes: Readonly<Record<string, Validator>>

/** Validates a request of a session, except for the rules of the type of its \`auth\`. */
export declare const sessionRequest: Validator

/** Validates the \`signature\` of an auth with tokens, in which it also allows the key \`type\`. */
export declare const tokenSignature: Validator
`
}
