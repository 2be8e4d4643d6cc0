import { javaScriptFragments } from '../../generated/javascript-fragments.ts'
import { client } from '../../generated/templates.js'
import type { Linked, LinkedFragment } from '../ir/linked.ts'
import type { ClientPlan, CredentialPlan, OptionName, Override, VariablePlan } from '../ir/plan.ts'
import { writtenText } from '../ir/text.ts'
import { inLanguage, type Language } from '../ir/typed-code.ts'
import { isRequired } from '../ir/walk-plan.ts'
import { Code } from './code.ts'
import { layOut, lineLength } from './layout.ts'
import { templateOf, type View } from './template.ts'
import type { Wiring } from './wiring.ts'

/** A module in one of the languages, or only the declarations of its types. */
export type Form = 'TypeScript' | 'JavaScript' | 'declarations'

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

/** Types that the template refers to, whether they are exported or not. */
const typesOfTemplate: readonly string[] = ['Provided', 'RequestInput']

/** What the template shows of options that only some clients have. */
const optionViews: {
  readonly [Name in OptionName]: (linked: Linked) => { readonly [key: string]: Code }
} = {
  clock: () =>
    optionView(
      'clock',
      'Returns the time in milliseconds since 1970. Defaults to `Date.now`.',
      Code.trusted`(() => number) | undefined`,
    ),
  nonce: () =>
    optionView(
      'nonce',
      'Returns a value that is new on every call. Defaults to a random one.',
      Code.trusted`(() => string) | undefined`,
    ),
  sleep: () =>
    optionView(
      'sleep',
      'Waits for the given milliseconds. Defaults to `setTimeout`.',
      Code.trusted`((milliseconds: number) => Promise<void>) | undefined`,
    ),
  tokenStore: () =>
    optionView(
      'tokenStore',
      "Stores the tokens of one account. Defaults to this client's memory.",
      Code.trusted`TokenStore | undefined`,
    ),
  tokens: () =>
    optionView(
      'tokens',
      'Used until the store contains tokens for the first time.',
      Code.trusted`GivenTokens | undefined`,
    ),
  registeredClient: () =>
    optionView(
      'registeredClient',
      'Client to log in with, from `register`. If omitted or unusable, a login registers one.',
      Code.trusted`RegisteredClient | undefined`,
    ),
  onTokens: ({ fragments }) =>
    optionView(
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

function optionView(name: string, doc: string, type: Code): { readonly [key: string]: Code } {
  return { name: Code.identifier(name), doc: Code.docComment(doc, '  '), type }
}

const renderModule = templateOf(client)

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
  const { inputs, pascalName } = plan
  const names = clientNames(pascalName, linked)
  const required = inputs.credentials.filter(({ optional }) => !optional)
  const others = inputs.credentials.filter(({ optional }) => optional)
  const needsCredentials = required.length > 0
  const needsVariables = inputs.variables.some((variable) => isRequired(variable))
  const orUndefined = (needed: boolean): Code => (needed ? Code.trusted`` : Code.trusted` | undefined`)
  const mark = (needed: boolean): Code => (needed ? Code.trusted`` : Code.trusted`?`)
  const { prepare } = wiring
  const hasRequired = needsCredentials || needsVariables
  const createWords = `Creates a client for ${plan.name}.`
  const { types, runtime } = declarations(wiring, linked, names, form)
  const text = renderModule({
    types,
    hasTypes: form !== 'JavaScript',
    declares: form === 'declarations',
    typed: Code.typedStart,
    end: Code.typedEnd,
    source: Code.lineText(plan.source),
    doc: Code.docComment(plan.description ?? `Client for ${plan.name}.`),
    createDoc: Code.either(
      Code.docComment(createWords),
      Code.docComment(
        `${createWords}\n@param {${names.options}} ${hasRequired ? 'options' : '[options]'}\n@returns {${names.client}}`,
      ),
    ),
    orNothing: hasRequired ? Code.trusted` or nothing` : Code.trusted``,
    noOptions: hasRequired
      ? Code.either(Code.trusted`{} as ${names.options}`, Code.trusted`/** @type {${names.options}} */ ({})`)
      : Code.trusted`{}`,
    prepareDoc: Code.either(Code.trusted``, Code.trusted`/** @returns {${prepare.type}} */\n  `),
    transportDoc: Code.either(Code.trusted``, Code.trusted`/** @type {Transport} */\n  `),
    names,
    hostsWords: plan.allowedHosts.length
      ? Code.trusted`its origin or an allowed host`
      : Code.trusted`its origin`,
    baseUrlOptionDoc: Code.docComment(`Overrides \`${plan.baseUrl.written}\`, for example in tests.`, '  '),
    credentials: [...required, ...others].map(credentialView),
    credentialsMark: mark(needsCredentials),
    orUndefined: orUndefined(needsCredentials),
    env: inputs.env.map(({ name }) => ({ key: Code.key(name) })),
    variables: inputs.variables.map(variableView),
    variablesMark: mark(needsVariables),
    variablesOrUndefined: orUndefined(needsVariables),
    options: inputs.options.map((name) => optionViews[name](linked)),
    members: wiring.members,
    optionsMark: mark(hasRequired),
    optionsDefault: hasRequired ? Code.trusted`` : Code.trusted` = {}`,
    setup: wiring.setup,
    async: prepare.isAsync ? Code.trusted`async ` : Code.trusted``,
    prepareParameters: prepare.parameters,
    preparationType: prepare.type,
    reads: prepare.reads,
    base: prepare.base,
    signRequest: prepare.sign,
    answers: prepare.answered !== undefined,
    answered: prepare.answered ?? Code.trusted``,
    prepare: wiring.transportPrepare,
    signing: wiring.signing,
    sign: wiring.sign,
    follows: wiring.redirect !== undefined,
    redirect: wiring.redirect ?? Code.trusted``,
    ...baseUrlView(wiring, names),
  })
  const ending = form === 'declarations' ? '\nexport {}\n' : ''
  const module = `${layOut(inLanguage(text, languageOf(form)))}\n${runtime}\n${ending}`
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
  const templateTypes = [client, options, errorCode, requestInit, credentials, environment, variables]
  const exported = [
    ...templateTypes.map((name) => `${name}`),
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

/** What the template needs to know about a base URL that is fixed, or depends on references. */
function baseUrlView({ baseUrl }: Wiring, names: ClientNames): { readonly [key: string]: View } {
  if (baseUrl instanceof Code) {
    return {
      fixedBaseUrl: true,
      baseUrlDoc: Code.docComment('The base URL, for other clients that use `fetch`.', '  '),
      baseUrlType: Code.trusted`string`,
      baseUrlCode: baseUrl,
    }
  }
  const doc = `The base URL, for other clients that use \`fetch\`; \`undefined\` if a function would have to be called. Throws ${names.error} if one of its values is missing or wrong.`
  return {
    fixedBaseUrl: false,
    baseUrlDoc: Code.docComment(doc, '  '),
    baseUrlType: Code.trusted`string | undefined`,
    baseUrlParameters: baseUrl.parameters,
    baseUrlCode: baseUrl.url,
    knownReads: Code.lines(baseUrl.knownReads, 4),
    knownBaseUrl: baseUrl.knownCall,
  }
}

/** The linked declarations: the types that users see, and the sections after the client. */
function declarations(
  { slots }: Wiring,
  { fragments, replacing, codes }: Linked,
  names: ClientNames,
  form: Form,
): { readonly types: Code; readonly runtime: Code } {
  const language = languageOf(form)
  const replacements = new Map<string, Code>([
    ...slots,
    ['ErrorCode', names.errorCode],
    ['ClientError', names.error],
    ['ClientOptions', names.options],
    ['ClientRequestInit', names.requestInit],
  ])
  const declared = new Set(
    form === 'declarations'
      ? fragments.flatMap(({ name }) => namesIn(javaScriptFragments()[name]?.declaration))
      : [],
  )
  const replacementOf = (name: string): Code => {
    const replaced = replacing.get(name)
    const replacement = replaced === undefined ? replacements.get(name) : clientNameOf(replaced, names)
    if (!replacement) throw new Error(`a fragment refers to ${name}, which has no replacement`)
    return replacement.inLanguage(language)
  }
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
    return own.length ? [Code.trusted`// --- ${Code.lineText(title)} ---`, ...own.map(codeOf)] : []
  })
  return {
    types: Code.join([...fragments.filter(isVisible).map(codeOf), errorCodes], '\n\n'),
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
    fragment.public || typesOfTemplate.includes(name)
  const visible = new Set(types.filter(isRoot).map(({ name }) => name))
  // This also visits what is added meanwhile.
  for (const name of visible) {
    for (const need of byName.get(name)?.needs ?? []) if (byName.has(need)) visible.add(need)
  }
  return visible
}

/** Names of a client's own declarations. */
type ClientNames = ReturnType<typeof clientNames>

function clientNames(
  pascalName: string,
  { fragments }: Linked,
): { readonly [key: string]: Code } & Record<
  'client' | 'errorCode' | 'error' | 'options' | 'requestInit',
  Code
> {
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

function credentialView({ name, optional, overrides }: CredentialPlan): { readonly [key: string]: Code } {
  return {
    doc: Code.docComment(overrides ? overrideWords(overrides) : '', '  '),
    key: Code.key(name),
    mark: optional ? Code.trusted`?` : Code.trusted``,
    type: optional ? Code.trusted`Provided<string | undefined>` : Code.trusted`Provided<string>`,
  }
}

function overrideWords({ env, text }: Override): string {
  const place = text.length > 1 ? ` in \`${writtenText(text)}\`` : ''
  return `Overrides the environment variable \`${env}\`${place}.`
}

function variableView(variable: VariablePlan): { readonly [key: string]: Code } {
  const { name, description = '', enum: allowed } = variable
  const required = isRequired(variable)
  const byDefault = variable.default === undefined ? '' : `Defaults to \`${variable.default}\`.`
  const value = allowed ? Code.join(allowed.map(Code.literal), ' | ') : Code.trusted`string`
  return {
    doc: Code.docComment([description, byDefault].filter(Boolean).join('\n\n'), '  '),
    key: Code.key(name),
    mark: required ? Code.trusted`` : Code.trusted`?`,
    type: required ? Code.trusted`Provided<${value}>` : Code.trusted`Provided<${value} | undefined>`,
  }
}
