/** Makes everything in `generated/`, and the docs that are made from tables. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import standaloneCode from 'ajv/dist/standalone/index.js'
import Handlebars from 'handlebars'
import { configTypes } from './config-types.ts'
import { indexFragments } from './index-fragments.ts'
import { plainSchema } from './plain-schema.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const banner = '// Made by `npm run generate`. Do not edit.'

const schema = plainSchema(JSON.parse(readFileSync(join(root, 'schema/flexgen.schema.json'), 'utf8')))
const authTypes: readonly string[] = schema.properties.auth.properties.type.enum

/** What only editors and messages read; a validator would hold it for nothing. */
const annotations: ReadonlySet<string> = new Set([
  ...['title', 'description', 'markdownDescription', 'markdownEnumDescriptions', 'default', 'examples'],
  ...['errorMessage', 'patternErrorMessage', 'defaultSnippets', 'doNotSuggest', 'x-diagnostic'],
])

write('generated/config.ts', await configTypes(schema, banner))
write('generated/schema.ts', schemaModule())
write('generated/choices.ts', choicesModule())
write('generated/validate-config.js', validatorModule())
write('generated/validate-config.d.ts', validatorTypes())
write('generated/templates.js', templatesModule())
write('generated/templates.d.ts', templatesTypes())
write('generated/fragments.ts', fragmentsModule())
write('generated/examples.ts', examplesModule())
await writeDocuments()

/** The examples as texts, for `init`. */
function examplesModule(): string {
  const ending = '.flexgen.yaml'
  const names = readdirSync(join(root, 'examples'))
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending))
    .sort()
  const rows = names.map((name) => {
    const text = readFileSync(join(root, 'examples', name + ending), 'utf8').replaceAll('\r\n', '\n')
    return `  ${JSON.stringify(name)}: ${JSON.stringify(text.replace(/^# yaml-language-server:.*\n/, ''))},\n`
  })
  return `${banner}
/** The configs of \`examples/\` by their names, without the line for editors. */
export const examples: Readonly<Record<string, string>> = {
${rows.join('')}}
`
}

/** The schema without what only an editor shows: what messages are made from. */
function schemaModule(): string {
  const bare = JSON.stringify(schema, (key, value) =>
    /^(markdown|defaultSnippets$|doNotSuggest$)/.test(key) ? undefined : value,
  )
  return `${banner}
/** The config's JSON Schema as JSON, without texts for editors. */
export const schemaText: string =
  ${JSON.stringify(bare)}

/** By auth type and key: the names that have a meaning of their own where any text may stand. */
export const openChoices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(openChoices())}
`
}

function choicesModule(): string {
  const { type } = schema.properties.auth.properties
  return `${banner}

/** A key whose values the schema lists. */
export interface Choices {
  readonly default?: string
  /** By value, what the schema says about it. */
  readonly values: Readonly<Record<string, string>>
}

/** The auth types. */
export const authTypeChoices: Choices = ${JSON.stringify(choicesOf(type))}

/** By auth type and key. */
export const choices: Readonly<Record<string, Readonly<Record<string, Choices>>>> = ${JSON.stringify(
    Object.fromEntries(
      authTypes.map((name) => {
        const keys = Object.entries<SchemaChoices>(schema.definitions[name].properties)
        const found = keys.flatMap(([key, node]) => {
          const listed = [node, ...(node.anyOf ?? [])].find((each) => each.enum)
          return listed ? [[key, choicesOf(listed)] as const] : []
        })
        return [name, Object.fromEntries(found)]
      }),
    ),
  )}
`
}

interface SchemaChoices {
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly markdownEnumDescriptions?: readonly string[]
  readonly anyOf?: readonly SchemaChoices[]
}

/** The values of a key with their descriptions, without the links to the docs that hovers have. */
function choicesOf({
  enum: values = [],
  default: byDefault,
  markdownEnumDescriptions: docs = [],
}: SchemaChoices) {
  return {
    ...(typeof byDefault === 'string' ? { default: byDefault } : {}),
    values: Object.fromEntries(
      values.map((value, index) => [value, (docs[index] ?? '').replace(/ Docs: .*$/, '')]),
    ),
  }
}

function openChoices(): Record<string, Record<string, unknown>> {
  const found = authTypes.map((type) => {
    const keys = Object.entries<{ anyOf?: readonly { enum?: unknown }[] }>(
      schema.definitions[type].properties,
    )
    const open = keys.flatMap(([key, { anyOf = [] }]) =>
      anyOf.flatMap((each) => (each.enum ? [[key, each.enum]] : [])),
    )
    return [type, Object.fromEntries(open)] as const
  })
  return Object.fromEntries(found.filter(([, keys]) => Object.keys(keys).length))
}

function validatorModule(): string {
  const ajv = new Ajv({
    strict: true,
    allErrors: true,
    messages: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    formats: { regex: true },
  })
  // Without references, each error's path leads to where messages find what the schema says. An auth type has a
  // validator of its own, since a user's build compiles a function as it is called: a bearer costs no oauth2.
  const { definitions, ...config } = withoutAnnotations(inlineRefs(withoutAuthTypes(schema))) as {
    definitions: Record<string, object>
  }
  const validators: readonly (readonly [name: string, validated: object])[] = [
    ['config', config],
    ...Object.entries(definitions).filter(([name]) => authTypes.includes(name)),
  ]
  for (const [name, validated] of validators) ajv.addSchema(validated, name)
  // ajv leaves `require` for helpers of its runtime. As imports a bundler resolves them; who loads them decides how
  // deep below `default` the function lies.
  const imports = new Map<string, string>()
  const code = standaloneCode
    .default(ajv, Object.fromEntries(validators.map(([name]) => [name, name])))
    .replace(/require\("(ajv\/dist\/runtime\/[^"]+)"\)\.default/g, (_, path: string) => {
      const name = basename(path).replace(/\W/g, '')
      imports.set(
        name,
        `import * as ${name}Module from '${path}.js'\nconst ${name} = [${name}Module, ${name}Module.default, ${name}Module.default?.default].find((value) => typeof value === 'function')`,
      )
      return name
    })
  if (code.includes('require(')) throw new Error('the validator requires what is not replaced by an import')
  return `${banner}\n${[...imports.values()].join('\n')}\n${code}\nexport const authTypes = { ${authTypes.join(', ')} }\n`
}

/** A schema without annotations; below `properties` and `definitions`, keys are names. */
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

/** The config's schema without what depends on the type of its auth. */
function withoutAuthTypes(whole: typeof schema): object {
  const { allOf: _, ...auth } = whole.properties.auth
  return { ...whole, properties: { ...whole.properties, auth } }
}

/** A schema with each `$ref` replaced by its definition, under what stands beside it. */
function inlineRefs(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inlineRefs)
  if (typeof node !== 'object' || node === null) return node
  const { $ref, ...own } = node as { readonly $ref?: unknown }
  const whole =
    typeof $ref === 'string' ? { ...schema.definitions[$ref.replace('#/definitions/', '')], ...own } : own
  return Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, inlineRefs(value)]))
}

function validatorTypes(): string {
  return `${banner}
import type { ErrorObject } from 'ajv'

/** Validates data; its problems are then in \`errors\`. */
export interface Validator {
  (data: unknown): boolean
  errors?: readonly ErrorObject[] | null
}

/** Validates a config, but for what depends on the type of its auth. */
export declare const config: Validator

/** Validates an auth, by its type. */
export declare const authTypes: Readonly<Record<string, Validator>>
`
}

function templatesModule(): string {
  const templates = readdirSync(join(root, 'templates'))
    .filter((name) => name.endsWith('.hbs'))
    .sort()
  const specs = templates.map((name) => {
    const source = readFileSync(join(root, 'templates', name), 'utf8')
    if (source.includes('{{{') || source.includes('{{&'))
      throw new Error(`${name}: a template has no raw output`)
    const spec = Handlebars.precompile(source, {
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: { if: true, each: true },
    })
    return `export const ${basename(name, '.hbs')} = ${spec}\n`
  })
  return `${banner}\n${specs.join('\n')}`
}

function templatesTypes(): string {
  const names = readdirSync(join(root, 'templates'))
    .filter((name) => name.endsWith('.hbs'))
    .sort()
  return `${banner}\n${names.map((name) => `export declare const ${basename(name, '.hbs')}: object\n`).join('')}`
}

function fragmentsModule(): string {
  const fragments = [...indexFragments(join(root, 'templates/runtime'))]
  const rows = fragments.map(([name, fragment]) => `  ${JSON.stringify(name)}: ${JSON.stringify(fragment)},`)
  return `${banner}
import type { Fragment } from '../src/ir/fragment.ts'

/** The declarations of \`templates/runtime/\`, in the order of their files and lines. */
export const fragments: Readonly<Record<string, Fragment>> = {
${rows.join('\n')}
}
`
}

/**
 * The documents, as far as they are made. Some of it is made by compiling configs, and by running their clients; so it
 * comes behind `generated/`, which the compiler reads.
 */
async function writeDocuments(): Promise<void> {
  const { diagnosticsPage } = await import('./docs/diagnostics-page.ts')
  write('docs/diagnostics.md', diagnosticsPage())
  const { documents, readDocument, withMadeParts } = await import('./docs/made-parts.ts')
  for (const document of documents()) {
    const made = await withMadeParts(document)
    if (made !== readDocument(document)) write(document, made)
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
