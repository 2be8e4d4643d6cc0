import { existsSync, lstatSync } from 'node:fs'
import type { CompiledClient } from '../../compile-client.ts'
import { nearest } from '../../diagnostics/nearest.ts'
import { isRequired } from '../../ir/walk-plan.ts'
import { reasonOf } from '../../load/reason.ts'
import { writeWhole } from '../../write/output.ts'
import { commandName } from '../command-name.ts'
import { exitCodes, UsageError } from '../exit.ts'
import { copySchema } from '../init/copy-schema.ts'
import { configAt, formProblem, writeNew } from '../init/place.ts'
import { Questions } from '../init/questions.ts'
import { Interrupted, watchSignals } from '../interruption.ts'
import { say, show } from '../printing/output.ts'
import { inShell, printable } from '../printing/printable.ts'
import { canPrompt } from '../printing/terminal.ts'
import { cut } from '../running/failure.ts'
import { type ChosenApi, configsOf, type ImportedConfig } from './configs.ts'
import { named } from './copied.ts'
import { descriptionOf } from './description.ts'
import type { ImportedApi, Note } from './model.ts'
import { readImport } from './read-import.ts'
import type { ReadImport } from './reader.ts'
import { ImportFailure, readSource, type Source } from './source.ts'

export interface ImportOptions {
  /** A file, a folder, `-` or an https URL. */
  readonly from: string
  /** Name of the scheme to write. */
  readonly scheme?: string | undefined
  /** Overwrites configs that exist. */
  readonly force?: boolean | undefined
}

/** Notes beyond these are counted. */
const noteLimit = 40
/** Schemes that a prompt lists. */
const promptLimit = 50
/** Schemes that a message lists. */
const listLimit = 20

/**
 * `flexgen init --from`: writes a config for each API and scheme of a source.
 *
 * @param name NAME of the config
 * @param home folder of the package, with its schema
 * @returns the exit code
 * @throws UsageError
 */
export async function importConfigs(
  name: string | undefined,
  options: ImportOptions,
  home: URL,
): Promise<number> {
  const problem = name === undefined ? undefined : formProblem(name)
  if (problem !== undefined) throw new UsageError(problem)
  try {
    const source = await readSource(options.from)
    const read = readImport(source)
    if (!read) {
      throw new ImportFailure(
        `\`${named(source.shown)}\` contains nothing that flexgen can import: no OpenAPI document, Postman collection, Insomnia export, Bruno collection or curl command. ${adviceOn(source)}`,
      )
    }
    say(`read  ${printable(named(source.shown))} (${printable(read.kind)})\n`)
    const chosen = await choose(read, options.scheme, options.from === '-')
    return write(chosen, read, { name, source: source.shown, isForced: options.force === true, home })
  } catch (error) {
    if (error instanceof Interrupted) {
      say('\nInterrupted; nothing was written.\n')
      return exitCodes.interrupted
    }
    if (!(error instanceof ImportFailure)) throw error
    say(`flexgen: ${printable(error.message)}\n`)
    return exitCodes.problems
  }
}

/** What to do about a source that no reader knows. */
function adviceOn({ files, isFolder }: Source): string {
  if (isFolder) return 'Files in it with other endings are not read; pass one of them to read it.'
  return files.some(({ text }) =>
    /\bInvoke-(?:WebRequest|RestMethod)\b|^\s*fetch\(/.test(text.slice(0, 10_000)),
  )
    ? 'Copy the request as cURL instead.'
    : 'Check that it is complete, and that its JSON or YAML has no mistakes.'
}

/** The schemes to write: the one that `--scheme` or the user names, otherwise all. */
async function choose(
  { apis }: ReadImport,
  scheme: string | undefined,
  isInputRead: boolean,
): Promise<readonly ChosenApi[]> {
  const names = [...new Set(apis.flatMap(({ schemes }) => schemes.map((each) => each.name)))]
  if (scheme !== undefined) return chosenBy(apis, schemeNamed(scheme, names))
  const [first] = names
  if (names.length < 2 || first === undefined || isInputRead || !canPrompt()) return chosenBy(apis, undefined)
  const everything = names.includes('all') ? 'each' : 'all'
  const interruption = watchSignals()
  const questions = new Questions(interruption)
  try {
    const listed = names.slice(0, promptLimit)
    const label = (each: string): string => printable(named(each))
    const more =
      names.length > promptLimit
        ? ` These are the first ${promptLimit} of ${names.length}; pass \`--scheme\` for another one.`
        : ''
    const answer = await questions.oneOf(`Which scheme should the client use?${more}`, everything, {
      ...Object.fromEntries(listed.map((each) => [label(each), descriptionOf(apis, each)])),
      [everything]: `One config for each of the ${names.length}.`,
    })
    return chosenBy(apis, answer === everything ? undefined : listed.find((each) => label(each) === answer))
  } finally {
    questions.close()
    interruption.stop()
  }
}

/** @throws UsageError if no scheme has the name, in any case */
function schemeNamed(scheme: string, names: readonly string[]): string {
  const found =
    names.find((each) => each === scheme) ?? names.find((each) => each.toLowerCase() === scheme.toLowerCase())
  if (found !== undefined) return found
  const near = nearest(scheme, names)
  const shown = names.slice(0, listLimit).map((each) => `\`${named(each)}\``)
  const more = names.length > listLimit ? ` and ${names.length - listLimit} more` : ''
  const listed = shown.join(', ') + more
  throw new UsageError(
    `\`${printable(cut(scheme))}\` is not a scheme of the source. ${
      near !== undefined
        ? `Did you mean \`${printable(named(near))}\`?`
        : names.length
          ? `It has ${printable(listed)}.`
          : 'It has none that can be imported.'
    }`,
  )
}

function chosenBy(apis: readonly ImportedApi[], scheme: string | undefined): readonly ChosenApi[] {
  return apis.flatMap((api) => {
    const schemes = scheme === undefined ? api.schemes : api.schemes.filter(({ name }) => name === scheme)
    if (scheme !== undefined && !schemes.length) return []
    return [{ api, schemes: schemes.length ? schemes : [undefined], hasSchemeInName: schemes.length > 1 }]
  })
}

interface WriteOptions {
  readonly name: string | undefined
  /** What the comments name. */
  readonly source: string
  readonly isForced: boolean
  readonly home: URL
}

/** Writes the configs, and says what to do next. */
function write(
  chosen: readonly ChosenApi[],
  read: ReadImport,
  { name, source, isForced, home }: WriteOptions,
): number {
  const { configs, notes } = configsOf(chosen, name, source)
  const lost = [...read.notes, ...chosen.flatMap(({ api }) => api.notes), ...notes]
  const own = configs.flatMap((config) => [...(config.scheme?.notes ?? []), ...config.notes])
  // A source with schemes, none of which could be carried over: a config without `auth` would only seem right.
  const hasNothing =
    !configs.length || (lost.some(({ isLost }) => isLost) && configs.every(({ scheme }) => !scheme))
  if (hasNothing) {
    say(`Nothing could be imported.\n${notesText([...lost, ...own])}`)
    return exitCodes.problems
  }
  for (const { place } of configs) refuse(place.path, isForced)
  for (const config of configs) {
    writeConfig(config, isForced)
    show(`written  ${printable(config.place.path)}\n`)
    copySchema(config.place, home)
  }
  say(`${configs.map(settingsText).join('')}${notesText([...lost, ...own])}${nextSteps(configs)}`)
  return exitCodes.fine
}

/** @throws UsageError if a config exists that may not be overwritten */
function refuse(path: string, isForced: boolean): void {
  const present = configAt(path)
  if (present === undefined) return
  if (present !== path) throw new UsageError(`\`${present}\` exists already, with the same name.`)
  if (!isForced) throw new UsageError(`\`${path}\` exists already. Pass \`--force\` to overwrite it.`)
  // A link could lead out of the folder.
  if (!lstatSync(path).isFile()) throw new UsageError(`\`${path}\` cannot be overwritten: it is not a file.`)
}

function writeConfig({ place, text }: ImportedConfig, isForced: boolean): void {
  if (!isForced || !existsSync(place.path)) {
    writeNew(place.path, text)
    return
  }
  try {
    // `refuse` has checked that it is a file, not a link.
    writeWhole(place.path, text, () => {})
  } catch (error) {
    throw new UsageError(`\`${place.path}\` cannot be written: ${reasonOf(error)}.`)
  }
}

/** What a config needs from its user. */
function settingsText({ place, text, client }: ImportedConfig): string {
  // In the order of the config: a client's ID, then its secret.
  const at = (each: string): number => text.indexOf(`\${env.${each}`)
  const env = [...envToSet(client)].sort((a, b) => at(a) - at(b))
  const variables = variablesToPass(client)
  const [host] = /^https?:\/\/[^/?]*/.exec(client.plan.baseUrl.written) ?? []
  return [
    `\n${place.path}\n`,
    ...(host === undefined ? [] : [`  sends to  ${host}\n`]),
    ...(env.length ? [`  set       ${env.join(', ')}\n`] : []),
    ...(variables.length ? [`  pass      ${variables.join(', ')} (variables)\n`] : []),
  ].join('')
}

/** Names of environment variables that the client needs. */
function envToSet({ plan }: CompiledClient): readonly string[] {
  return plan.inputs.env.filter(({ optional }) => !optional).map(({ name }) => name)
}

/** Names of variables without a default. */
function variablesToPass({ plan }: CompiledClient): readonly string[] {
  return plan.inputs.variables.filter(isRequired).map(({ name }) => name)
}

function notesText(notes: readonly Note[]): string {
  if (!notes.length) return ''
  // One reason may apply to many places.
  const byReason = new Map<string, string[]>()
  for (const { place, reason } of notes) {
    const places = byReason.get(reason) ?? []
    byReason.set(reason, [...places, named(place)])
  }
  const rows = [...byReason].map(([reason, places]) => {
    const shown = [...new Set(places)]
    const more = shown.length > 5 ? ` and ${shown.length - 5} more` : ''
    return `  ${shown.slice(0, 5).join(', ')}${more}\n    ${cut(reason)}\n`
  })
  const more = rows.length > noteLimit ? `  … and ${rows.length - noteLimit} more\n` : ''
  return `\nNot carried over as is:\n${rows.slice(0, noteLimit).join('')}${more}`
}

function nextSteps(configs: readonly ImportedConfig[]): string {
  const [first] = configs
  if (!first) return ''
  const hasEnv = configs.some(({ client }) => envToSet(client).length > 0)
  const path = printable(inShell(first.place.path))
  const passed = variablesToPass(first.client)
    .map((each) => ` --variable ${each}=VALUE`)
    .join('')
  // A key in the body needs one.
  const body = /^ {2}addTo: body$/m.test(first.text) ? " -d '{}'" : ''
  const steps = [
    ...(hasEnv
      ? ['Set the environment variables above, or write them to a file `.env` for `--env-file .env`.']
      : []),
    `Run \`${commandName()} build\` to write the client${configs.length > 1 ? 's' : ''}.`,
    first.client.plan.auth.tokens?.facts.login
      ? `Run \`${commandName()} login ${path}${passed}\` to log in.`
      : `Run \`${commandName()} fetch ${path} /PATH${body}${passed}\` to send a request.`,
  ]
  return `\nNext steps:\n${steps.map((step, index) => `  ${index + 1}. ${step}\n`).join('')}`
}
