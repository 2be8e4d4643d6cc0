import { existsSync, lstatSync } from 'node:fs'
import { nearest } from '../../diagnostics/nearest.ts'
import { reasonOf } from '../../load/reason.ts'
import { writeWhole } from '../../write/output.ts'
import { exitCodes, UsageError } from '../exit.ts'
import { copySchema } from '../init/copy-schema.ts'
import { configAt, formProblem, writeNew } from '../init/place.ts'
import { Questions } from '../init/questions.ts'
import { Interrupted, watchSignals } from '../interruption.ts'
import { say, show } from '../printing/output.ts'
import { printable } from '../printing/printable.ts'
import { canPrompt } from '../printing/terminal.ts'
import { cut } from '../running/failure.ts'
import { type ChosenApi, configsOf, type ImportedConfig } from './config/configs.ts'
import { redact } from './copied.ts'
import { findMistake } from './data.ts'
import { descriptionOf } from './description.ts'
import type { ImportedApi } from './model.ts'
import { readImport } from './read-import.ts'
import type { ReadImport } from './reader.ts'
import { concerns, describeNextSteps, describeNotes, describeSettings } from './report.ts'
import { ImportFailure, readSource, type Source } from './source.ts'

export interface ImportOptions {
  /** A file, a folder, `-` or an https URL. */
  readonly from: string
  /** Name of the scheme to write. */
  readonly scheme?: string | undefined
  /** Overwrites configs that exist. */
  readonly force?: boolean | undefined
}

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
        `\`${redact(source.shown)}\` contains nothing that flexgen can import: no OpenAPI document, Postman collection, Insomnia export, Bruno collection or curl command. ${adviceOn(source)}`,
      )
    }
    say(`read  ${printable(redact(source.shown))} (${printable(read.kind)})\n`)
    const scheme = await choose(read, options.scheme, options.from === '-')
    return write(read, { scheme, name, source: source.shown, isForced: options.force === true, home })
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
  const starts = files.map(({ text }) => text.slice(0, 10_000))
  if (starts.some((text) => /\bInvoke-(?:WebRequest|RestMethod)\b|^\s*fetch\(/.test(text))) {
    return 'Copy the request as cURL instead.'
  }
  if (starts.some((text) => /^[ \t]*(?:\$ )?(?:https?|xh|wget)[ \t]/m.test(text))) {
    return 'Write its requests with curl.'
  }
  const [data] = files.filter(({ text }) =>
    /^\s*[[{]|^"?(?:openapi|swagger|info|_?type)"?[ \t]*:/m.test(text),
  )
  const mistake = data && findMistake(data.text)
  return mistake
    ? `Its JSON or YAML has a mistake in line ${mistake.line}, column ${mistake.column}.`
    : 'Check that it is complete.'
}

/** Name of the scheme to write: the one that `--scheme` or the user names; `undefined` for all. */
async function choose(
  read: ReadImport,
  scheme: string | undefined,
  isInputRead: boolean,
): Promise<string | undefined> {
  const { apis } = read
  const names = [...new Set(apis.flatMap(({ schemes }) => schemes.map((each) => each.name)))]
  if (scheme !== undefined) return findScheme(scheme, names, read)
  const [first] = names
  if (names.length < 2 || first === undefined || isInputRead || !canPrompt()) return undefined
  const everything = names.includes('all') ? 'each' : 'all'
  const interruption = watchSignals()
  const questions = new Questions(interruption)
  try {
    const listed = names.slice(0, promptLimit)
    const label = (each: string): string => printable(redact(each))
    const more =
      names.length > promptLimit
        ? ` These are the first ${promptLimit} of ${names.length}; pass \`--scheme\` for another one.`
        : ''
    const answer = await questions.oneOf(`Which scheme should the client use?${more}`, everything, {
      ...Object.fromEntries(listed.map((each) => [label(each), descriptionOf(apis, each)])),
      [everything]: `One config for each of the ${names.length}.`,
    })
    return answer === everything ? undefined : listed.find((each) => label(each) === answer)
  } finally {
    questions.close()
    interruption.stop()
  }
}

/**
 * A name as the source writes it.
 *
 * @throws ImportFailure if its scheme cannot be imported
 * @throws UsageError if no scheme has the name, in any case
 */
function findScheme(scheme: string, names: readonly string[], { apis, notes }: ReadImport): string {
  const found =
    names.find((each) => each === scheme) ?? names.find((each) => each.toLowerCase() === scheme.toLowerCase())
  if (found !== undefined) return found
  const lost = [...notes, ...apis.flatMap((api) => api.notes)].find(
    ({ isLost, schemes }) => isLost && schemes?.[0]?.toLowerCase() === scheme.toLowerCase(),
  )
  if (lost) throw new ImportFailure(`\`${redact(scheme)}\` cannot be imported. ${lost.reason}`)
  const near = nearest(scheme, names)
  const shown = names.slice(0, listLimit).map((each) => `\`${redact(each)}\``)
  const more = names.length > listLimit ? ` and ${names.length - listLimit} more` : ''
  const listed = shown.join(', ') + more
  throw new UsageError(
    `\`${printable(cut(scheme))}\` is not a scheme of the source. ${
      near !== undefined
        ? `Did you mean \`${printable(redact(near))}\`?`
        : names.length
          ? `It has ${printable(listed)}.`
          : 'It has none that can be imported.'
    }`,
  )
}

/** The APIs that have a scheme, or all. One whose schemes are all lost has none: without `auth` it would only seem right. */
function chooseApis(apis: readonly ImportedApi[], scheme: string | undefined): readonly ChosenApi[] {
  return apis.flatMap((api) => {
    const schemes = scheme === undefined ? api.schemes : api.schemes.filter(({ name }) => name === scheme)
    if (scheme !== undefined && !schemes.length) return []
    const isLost = api.notes.some((note) => note.isLost)
    return [
      { api, schemes: schemes.length || isLost ? schemes : [undefined], hasSchemeInName: schemes.length > 1 },
    ]
  })
}

interface WriteOptions {
  /** Name of the only scheme to write. */
  readonly scheme: string | undefined
  readonly name: string | undefined
  /** What the comments name. */
  readonly source: string
  readonly isForced: boolean
  readonly home: URL
}

/** Writes the configs, and says what to do next. */
function write(read: ReadImport, { scheme: only, name, source, isForced, home }: WriteOptions): number {
  const chosen = chooseApis(read.apis, only)
  const { configs, notes } = configsOf(chosen, name, source)
  const lost = [...read.notes, ...chosen.flatMap(({ api }) => api.notes), ...notes].filter((note) =>
    concerns(note, only),
  )
  const own = configs.flatMap((config) => [...(config.scheme?.notes ?? []), ...config.notes])
  // A source with schemes, none of which could be carried over: a config without `auth` would only seem right.
  const hasNothing =
    !configs.length || (lost.some(({ isLost }) => isLost) && configs.every(({ scheme }) => !scheme))
  if (hasNothing) {
    say(`Nothing could be imported.\n${describeNotes([...lost, ...own])}`)
    return exitCodes.problems
  }
  for (const { place } of configs) refuse(place.path, isForced)
  for (const config of configs) {
    writeConfig(config, isForced)
    show(`written  ${printable(config.place.path)}\n`)
    copySchema(config.place, home)
  }
  say(
    `${configs.map(describeSettings).join('')}${describeNotes([...lost, ...own])}${describeNextSteps(configs)}`,
  )
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
