import { client } from '../../generated/templates.js'
import type { Linked, LinkedFragment } from '../ir/linked.ts'
import type { ClientPlan, CredentialPlan, OptionName, Override, VariablePlan } from '../ir/plan.ts'
import { writtenText } from '../ir/text.ts'
import { Code } from './code.ts'
import { renderTemplate } from './template.ts'
import type { Wiring } from './wiring.ts'

/** Titles of the parts that fragments stand in, in the order of the module. `Types` stands before the client. */
const sections: readonly string[] = ['Errors', 'Signing', 'Tokens', 'Requests', 'Values']

/** What the client's options say of those that not each client has. */
const optionViews: { readonly [Name in OptionName]: { readonly [key: string]: Code } } = {
  clock: optionView(
    'clock',
    'Milliseconds since 1970, in place of `Date.now`.',
    Code.trusted`(() => number) | undefined`,
  ),
  nonce: optionView(
    'nonce',
    'A value that is new at each call, in place of a random one.',
    Code.trusted`(() => string) | undefined`,
  ),
  sleep: optionView(
    'sleep',
    'Waits so many milliseconds, in place of `setTimeout`.',
    Code.trusted`((milliseconds: number) => Promise<void>) | undefined`,
  ),
  tokenStore: optionView(
    'tokenStore',
    "Keeps the tokens of one account. Default: this client's memory.",
    Code.trusted`TokenStore | undefined`,
  ),
  tokens: optionView(
    'tokens',
    'Used as long as the store has never held any.',
    Code.trusted`GivenTokens | undefined`,
  ),
  onTokens: optionView(
    'onTokens',
    'Called with new tokens after they are stored and before they are used, with what remains when a refresh token is dropped, and with `undefined` when tokens are cleared. If it fails, so do the requests that wait.',
    Code.trusted`((tokens: Tokens | undefined) => void | Promise<void>) | undefined`,
  ),
}

function optionView(name: string, doc: string, type: Code): { readonly [key: string]: Code } {
  return { name: Code.identifier(name), doc: Code.docComment(doc, '  '), type }
}

/** The client's whole module. */
export function renderClient(plan: ClientPlan, wiring: Wiring, linked: Linked): string {
  const { inputs, pascalName } = plan
  const names = clientNames(pascalName)
  const slots = new Map([
    ...wiring.slots,
    ['ErrorCode', names.errorCode],
    ['ClientError', names.error],
    ...linked.replacing.map((name) => [name, names.error] as const),
    ['ClientRequestInit', names.requestInit],
  ])
  const inSection = (title: string): readonly Code[] =>
    linked.fragments
      .filter(({ fragment }) => fragment.section === title)
      .map((declaration) => declarationCode(declaration, slots))
  const codes = linked.codes.map((code) => Code.trusted`\n  | ${Code.literal(code)}`)
  const errorCodes = Code.trusted`/** What went wrong, as far as the client itself can tell. */\nexport type ${names.errorCode} =${Code.join(codes, '')}`
  const runtime = sections.flatMap((title) => {
    const declarations = [...(title === 'Errors' ? [errorCodes] : []), ...inSection(title)]
    return declarations.length
      ? [Code.trusted`// --- ${Code.lineText(title)} ---\n\n${Code.join(declarations, '\n\n')}`]
      : []
  })
  const needsCredentials = inputs.credentials.some(({ optional }) => !optional)
  const needsVariables = inputs.variables.some((variable) => isRequired(variable))
  const orUndefined = (needed: boolean): Code => (needed ? Code.trusted`` : Code.trusted` | undefined`)
  const mark = (needed: boolean): Code => (needed ? Code.trusted`` : Code.trusted`?`)
  return renderTemplate(client, {
    source: Code.lineText(plan.source),
    doc: Code.docComment(plan.description ?? `Client of ${plan.name}.`),
    createDoc: Code.docComment(`Creates a client of ${plan.name}.`),
    names,
    hostsWords: Code.lineText(plan.allowedHosts.length ? 'its origin or an allowed host' : 'its origin'),
    baseUrlDoc: Code.docComment(
      wiring.fixedBaseUrl
        ? 'For other clients that are given `fetch`.'
        : `For other clients that are given \`fetch\`; \`undefined\` where a function would have to be asked. Throws ${names.error} where a value for it is missing or wrong.`,
      '  ',
    ),
    baseUrlType: wiring.fixedBaseUrl ? Code.trusted`string` : Code.trusted`string | undefined`,
    baseUrlOptionDoc: Code.docComment(`In place of \`${plan.baseUrl.written}\`, as for tests.`, '  '),
    baseUrlCode: wiring.baseUrl,
    fixedBaseUrl: wiring.fixedBaseUrl,
    credentials: inputs.credentials.map(credentialView),
    credentialsMark: mark(needsCredentials),
    orUndefined: orUndefined(needsCredentials),
    env: inputs.env.map((name) => ({ key: Code.key(name) })),
    variables: inputs.variables.map(variableView),
    variablesMark: mark(needsVariables),
    variablesOrUndefined: orUndefined(needsVariables),
    types: Code.join(inSection('Types'), '\n\n'),
    optionsDefault: needsCredentials || needsVariables ? Code.trusted`` : Code.trusted` = {}`,
    async: wiring.asks ? Code.trusted`async ` : Code.trusted``,
    preparationType: wiring.asks ? Code.trusted`Promise<${wiring.preparationType}>` : wiring.preparationType,
    prepareParameters: wiring.prepareParameters,
    reads: wiring.reads,
    options: inputs.options.map((name) => optionViews[name]),
    members: wiring.members,
    sign: wiring.sign,
    setup: wiring.setup,
    preparation: wiring.preparation,
    prepare: wiring.prepare,
    redirect: wiring.redirect,
    knownReads: wiring.known.statements,
    knownBaseUrl: wiring.known.unknown
      ? Code.trusted`${wiring.known.unknown} ? undefined : ${wiring.baseUrl}`
      : wiring.baseUrl,
    runtime: Code.join(runtime, '\n\n'),
  })
}

/** What a client's own declarations are called. */
function clientNames(
  pascalName: string,
): { readonly [key: string]: Code } & Record<'errorCode' | 'error' | 'requestInit', Code> {
  const name = (suffix: string): Code => Code.identifier(`${pascalName}${suffix}`)
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

function declarationCode({ name, fragment }: LinkedFragment, slots: ReadonlyMap<string, Code>): Code {
  const parts = fragment.parts.map((part, index) => {
    if (index % 2 === 0) return Code.fragment(part)
    const slot = slots.get(part)
    if (!slot) throw new Error(`nothing stands in the slot ${part} of ${name}`)
    return slot
  })
  const code = Code.join(parts, '')
  return fragment.public ? code.exported() : code
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
  const byDefault = variable.default === undefined ? '' : `Default: \`${variable.default}\``
  const value = allowed ? Code.join(allowed.map(Code.literal), ' | ') : Code.trusted`string`
  return {
    doc: Code.docComment([description, byDefault].filter(Boolean).join('\n\n'), '  '),
    key: Code.key(name),
    mark: required ? Code.trusted`` : Code.trusted`?`,
    type: required ? Code.trusted`Provided<${value}>` : Code.trusted`Provided<${value} | undefined>`,
  }
}

function isRequired(variable: VariablePlan): boolean {
  return !variable.optional && variable.default === undefined
}
