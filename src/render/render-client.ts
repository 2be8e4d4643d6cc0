import { javaScriptFragments } from '../../generated/javascript-fragments.ts'
import type { Linked, LinkedFragment } from '../ir/linked.ts'
import type { ClientPlan, CredentialPlan, OptionName, Override, VariablePlan } from '../ir/plan.ts'
import { writtenText } from '../ir/text.ts'
import { inLanguage, type Language } from '../ir/typed-code.ts'
import { isRequired } from '../ir/walk-plan.ts'
import { type ClientNames, clientModule, type Form, type PropertyCode } from './client-module.ts'
import { Code } from './code.ts'
import { layOut, lineLength } from './layout.ts'
import type { Wiring } from './wiring.ts'

function languageOf(form: Form): Language {
  return form === 'JavaScript' ? 'JavaScript' : 'TypeScript'
}

/** Titles of the sections after the types and the client, in the order of the module. */
const sections: readonly string[] = [
  'Types',
  'Errors',
  'Signing',
  'Tokens',
  'Token stores',
  'Requests',
  'Bytes and hashes',
  'Values',
]

/** Types that the module refers to, whether they are exported or not. */
const typesOfModule: readonly string[] = ['Provided', 'RequestInput']

/** The options that only some clients have. */
const optionProperties: { readonly [Name in OptionName]: (linked: Linked) => PropertyCode } = {
  clock: () =>
    optionProperty(
      'clock',
      'Returns the time in milliseconds since 1970. Defaults to `Date.now`.',
      Code.trusted`(() => number) | undefined`,
    ),
  nonce: () =>
    optionProperty(
      'nonce',
      'Returns a value that is new on every call. Defaults to a random one.',
      Code.trusted`(() => string) | undefined`,
    ),
  sleep: () =>
    optionProperty(
      'sleep',
      'Waits for the given milliseconds. Defaults to `setTimeout`.',
      Code.trusted`((milliseconds: number) => Promise<void>) | undefined`,
    ),
  tokenStore: () =>
    optionProperty(
      'tokenStore',
      "Stores the tokens of one account. Defaults to this client's memory.",
      Code.trusted`TokenStore | undefined`,
    ),
  tokens: () =>
    optionProperty(
      'tokens',
      'Used until the store contains tokens for the first time.',
      Code.trusted`GivenTokens | undefined`,
    ),
  registeredClient: () =>
    optionProperty(
      'registeredClient',
      'Client to log in with, from `register`. If omitted or unusable, a login registers one.',
      Code.trusted`RegisteredClient | undefined`,
    ),
  onTokens: ({ fragments }) =>
    optionProperty(
      'onTokens',
      [
        'Called with new tokens after they are stored and before they are used;',
        ...(fragments.some(({ name }) => name === 'dropRefreshToken')
          ? ['with the remaining tokens after a refresh token is dropped;']
          : []),
        'and with `undefined` after tokens are cleared. If it fails, the requests that wait for the tokens fail too.',
      ].join(' '),
      Code.trusted`((tokens: Tokens | undefined) => void | Promise<void>) | undefined`,
    ),
}

function optionProperty(name: string, doc: string, type: Code): PropertyCode {
  return { key: Code.identifier(name), doc: Code.docComment(doc, '  '), isRequired: false, type }
}

/**
 * The client's whole module, in one of its forms.
 *
 * @param outputFile path of the module, which a module in JavaScript needs to find its declarations
 */
export function renderClient(
  plan: ClientPlan,
  wiring: Wiring,
  linked: Linked,
  form: Form,
  outputFile: string | undefined,
): string {
  const { inputs } = plan
  const names = clientNames(plan.pascalName, linked)
  const required = inputs.credentials.filter(({ optional }) => !optional)
  const others = inputs.credentials.filter(({ optional }) => optional)
  const needsCredentials = required.length > 0
  const needsVariables = inputs.variables.some((variable) => isRequired(variable))
  const createWords = `Creates a client for ${plan.name}.`
  const needsOptions = needsCredentials || needsVariables
  const optionsWord = needsOptions ? 'options' : '[options]'
  const createTags = `@param {${names.options}} ${optionsWord}\n@returns {${names.client}}`
  const { types, runtime } = declarations(wiring, linked, names, form)
  const text = clientModule(
    {
      names,
      source: Code.lineText(plan.source),
      doc: Code.docComment(plan.description ?? `Client for ${plan.name}.`),
      createDoc: Code.either(Code.docComment(createWords), Code.docComment(`${createWords}\n${createTags}`)),
      baseUrlDoc: baseUrlDoc(wiring, names),
      baseUrlOptionDoc: Code.docComment(`Overrides \`${plan.baseUrl.written}\`, for example in tests.`, '  '),
      hosts: plan.allowedHosts.length
        ? Code.trusted`its origin or an allowed host`
        : Code.trusted`its origin`,
      credentials: required.concat(others).map(credentialProperty),
      needsCredentials,
      env: inputs.env.map(({ name }) => envProperty(name)),
      variables: inputs.variables.map(variableProperty),
      needsVariables,
      needsOptions,
      options: inputs.options.map((name) => optionProperties[name](linked)),
      types,
    },
    wiring,
    form,
  )
  const ending = form === 'declarations' ? '\nexport {}\n' : ''
  const module = `${layOut(inLanguage(`${text}`, languageOf(form)))}\n${runtime}\n${ending}`
  if (form !== 'JavaScript' || outputFile === undefined) return module
  // What it imports is known only now.
  return module.replace('\n\n', (end) => `${end}${typeImport(module, outputFile, names, linked)}\n\n`)
}

/** The comment by which a module in JavaScript gets its public types from its declarations. */
function typeImport(
  module: string,
  outputFile: string,
  names: ClientNames,
  { fragments, replacing }: Linked,
): Code {
  const { client, options, errorCode, requestInit, credentials, environment, variables } = names
  const ownTypes = [client, options, errorCode, requestInit, credentials, environment, variables]
  const exported = [
    ...ownTypes.map((name) => `${name}`),
    ...fragments.flatMap(({ name, fragment }) =>
      fragment.isType && fragment.public ? [replacing.get(name) ?? name] : [],
    ),
  ]
  const words = new Set(module.match(/\w+/g))
  const used = exported.filter((name) => words.has(name)).sort()
  const file = Code.literal(`./${outputFile.slice(outputFile.lastIndexOf('/') + 1)}`)
  const lines = used.map((name) => {
    const type = Code.identifier(name)
    return Code.trusted` * @typedef {import(${file}).${type}} ${type}`
  })
  return Code.trusted`/**\n${Code.join(lines, '\n')}\n */`
}

function baseUrlDoc({ baseUrl }: Wiring, { error }: ClientNames): Code {
  const words =
    baseUrl instanceof Code
      ? 'The base URL, for other clients that use `fetch`.'
      : `The base URL, for other clients that use \`fetch\`; \`undefined\` if a function would have to be called. Throws ${error} if one of its values is missing or wrong.`
  return Code.docComment(words, '  ')
}

/** The linked declarations: the types that users see, and the sections after the client. */
function declarations(
  { slots }: Wiring,
  { fragments, replacing, codes }: Linked,
  names: ClientNames,
  form: Form,
): { readonly types: Code; readonly runtime: Code } {
  const ofClient: [string, Code][] = [
    ['ErrorCode', names.errorCode],
    ['ClientError', names.error],
    ['ClientOptions', names.options],
    ['ClientRequestInit', names.requestInit],
  ]
  const replaced: readonly (readonly [string, Code])[] = Array.from(slots).concat(
    ofClient,
    Array.from(replacing, ([name, first]) => [name, clientNameOf(first, names)]),
  )
  const language = languageOf(form)
  // Most of them occur many times.
  const replacements = new Map(replaced.map(([name, code]) => [name, code.inLanguage(language)]))
  const replacementOf = (name: string): Code => {
    const replacement = replacements.get(name)
    if (!replacement) throw new Error(`a fragment refers to ${name}, which has no replacement`)
    return replacement
  }
  const declared = new Set(
    form === 'declarations'
      ? fragments.flatMap(({ name }) => namesIn(javaScriptFragments()[name]?.declaration))
      : [],
  )
  const codeOf = (linked: LinkedFragment): Code => Code.fragment(partsIn(form, linked) ?? [], replacementOf)
  const isInForm = (linked: LinkedFragment): boolean =>
    form === 'declarations' && linked.fragment.isType
      ? declared.has(linked.name)
      : partsIn(form, linked) !== undefined
  const visible = visibleTypes(fragments)
  const isVisible = ({ name }: LinkedFragment): boolean => form !== 'JavaScript' && visible.has(name)
  const literals = codes.map(Code.literal)
  const onOneLine = Code.trusted`export type ${names.errorCode} = ${Code.join(literals, ' | ')}`
  const union =
    `${onOneLine}`.length > lineLength
      ? Code.trusted`export type ${names.errorCode} =\n  | ${Code.join(literals, '\n  | ')}`
      : onOneLine
  const errorCodes = Code.trusted`/** Codes of the client's errors. */\n${union}`
  const hidden = fragments.filter((linked) => !isVisible(linked) && isInForm(linked))
  const runtime = sections.flatMap((title) => {
    const own = hidden.filter(({ fragment }) => fragment.section === title)
    return own.length ? [Code.trusted`// --- ${Code.lineText(title)} ---`].concat(own.map(codeOf)) : []
  })
  return {
    types: Code.join(fragments.filter(isVisible).map(codeOf).concat(errorCodes), '\n\n'),
    runtime: Code.join(runtime, '\n\n'),
  }
}

/** The text of a fragment; `undefined` if such a module does not contain it. */
function partsIn(form: Form, { name, fragment }: LinkedFragment): readonly string[] | undefined {
  if (form === 'TypeScript' || (form === 'declarations' && fragment.isType)) return fragment.parts
  const inJavaScript = javaScriptFragments()[name]
  return form === 'JavaScript' ? inJavaScript?.parts : inJavaScript?.declaration
}

/** The name of a declaration in the client. */
function clientNameOf(name: string, { error }: ClientNames): Code {
  return name === 'ClientError' ? error : Code.identifier(name)
}

/** Names in the declaration of a fragment, outside of comments. */
function namesIn(declaration: readonly string[] | undefined): readonly string[] {
  const code = declaration?.join('').replace(/\/\*[\s\S]*?\*\//g, '')
  return code?.match(/\w+/g) ?? []
}

/** Names of the types that users see: exported ones, and what they refer to. */
function visibleTypes(fragments: readonly LinkedFragment[]): ReadonlySet<string> {
  const types = fragments.filter(({ fragment }) => fragment.isType)
  const byName = new Map(types.map((linked) => [linked.name, linked.fragment]))
  const isRoot = ({ name, fragment }: LinkedFragment): boolean =>
    fragment.public || typesOfModule.includes(name)
  const visible = new Set(types.filter(isRoot).map(({ name }) => name))
  // This also visits what is added meanwhile.
  for (const name of visible) {
    for (const need of byName.get(name)?.needs ?? []) if (byName.has(need)) visible.add(need)
  }
  return visible
}

function clientNames(pascalName: string, { fragments }: Linked): ClientNames {
  // No name of a type begins with a digit, and a fragment may have the name of the client, such as `RegisteredClient`.
  const isTaken = fragments.some(({ name }) => name === `${pascalName}Client`)
  const start = /^\d/.test(pascalName) || isTaken ? '_' : ''
  const name = (suffix: string): Code => Code.identifier(`${start}${pascalName}${suffix}`)
  return {
    client: name('Client'),
    create: Code.identifier(`create${pascalName}Client`),
    options: name('ClientOptions'),
    error: name('ClientError'),
    errorCode: name('ClientErrorCode'),
    requestInit: name('RequestInit'),
    credentials: name('Credentials'),
    environment: name('Environment'),
    variables: name('Variables'),
  }
}

function credentialProperty({ name, optional, overrides }: CredentialPlan): PropertyCode {
  return {
    doc: Code.docComment(overrides ? overrideWords(overrides) : '', '  '),
    key: Code.key(name),
    isRequired: !optional,
    type: optional ? Code.trusted`Provided<string | undefined>` : Code.trusted`Provided<string>`,
  }
}

function envProperty(name: string): PropertyCode {
  return {
    doc: Code.trusted``,
    key: Code.key(name),
    isRequired: false,
    type: Code.trusted`string | undefined`,
  }
}

function overrideWords({ env, text }: Override): string {
  const place = text.length > 1 ? ` in \`${writtenText(text)}\`` : ''
  return `Overrides the environment variable \`${env}\`${place}.`
}

function variableProperty(variable: VariablePlan): PropertyCode {
  const { name, description = '', enum: allowed } = variable
  const required = isRequired(variable)
  const byDefault = variable.default === undefined ? '' : `Defaults to \`${variable.default}\`.`
  const value = allowed ? Code.join(allowed.map(Code.literal), ' | ') : Code.trusted`string`
  return {
    doc: Code.docComment([description, byDefault].filter(Boolean).join('\n\n'), '  '),
    key: Code.key(name),
    isRequired: required,
    type: required ? Code.trusted`Provided<${value}>` : Code.trusted`Provided<${value} | undefined>`,
  }
}
