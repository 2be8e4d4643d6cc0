import { basename } from 'node:path'
import { type CompiledClient, compileClient } from '../../../compile-client.ts'
import { withOutput } from '../../init/output.ts'
import { type Place, placeOf } from '../../init/place.ts'
import { redact } from '../copied.ts'
import type { ImportedApi, ImportedScheme, Note } from '../model.ts'
import { type ConfigText, type Content, configText } from './config-text.ts'
import { fileWord, titleOf } from './titles.ts'

/** Configs beyond these are not written. */
const configLimit = 200

/** A config that an import writes. */
export interface ImportedConfig {
  readonly place: Place
  readonly text: string
  readonly client: CompiledClient
  readonly scheme: ImportedScheme | undefined
  readonly notes: readonly Note[]
}

/** The configs of a source, and what could not be carried over. */
export interface Configs {
  readonly configs: readonly ImportedConfig[]
  readonly notes: readonly Note[]
}

/** An API, and those of its schemes that are written. */
export interface ChosenApi {
  readonly api: ImportedApi
  readonly schemes: readonly (ImportedScheme | undefined)[]
  /** True if the names of its files contain the scheme. */
  readonly hasSchemeInName: boolean
}

/**
 * The configs for APIs and schemes.
 *
 * @param name NAME of the config, if the user passed one
 * @param source what the comment names
 */
export function configsOf(chosen: readonly ChosenApi[], name: string | undefined, source: string): Configs {
  const configs: ImportedConfig[] = []
  const notes: Note[] = []
  const taken = new Set<string>()
  const isOne = chosen.filter(({ schemes }) => schemes.length).length < 2
  const count = chosen.reduce((sum, { schemes }) => sum + schemes.length, 0)
  for (const { api, schemes, hasSchemeInName } of chosen) {
    const stem = name === undefined || !isOne ? joinName(name, titleOf(api)) : name
    for (const scheme of schemes) {
      if (configs.length === configLimit) {
        notes.push({
          place: 'the source',
          reason: `Only the first ${configLimit} of ${count} schemes are imported.`,
        })
        return { configs, notes }
      }
      const ending = scheme && hasSchemeInName ? fileWord(scheme.name) || 'scheme' : undefined
      const place = placeOf(findUnused(ending === undefined ? stem : `${stem}-${ending}`, taken))
      const written = makeValidConfig(api, scheme, place, { apiName: basename(stem), source })
      if ('problem' in written) {
        notes.push({
          place: scheme?.name ?? 'the document',
          reason: `No valid config can be made of it: ${written.problem}`,
          isLost: true,
        })
        continue
      }
      taken.add(place.name.toLowerCase())
      configs.push({ place, scheme, ...written })
    }
  }
  return { configs, notes }
}

function joinName(name: string | undefined, title: string): string {
  return name === undefined ? title : `${name}-${title}`
}

/** Names that Windows reserves for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** A name that no config has yet; on Windows, file names ignore case. */
function findUnused(wanted: string, taken: ReadonlySet<string>): string {
  const stem = devices.test(wanted) ? `${wanted}-api` : wanted
  let name = stem
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}`
  return name
}

/** A config that compiles, or why there is none. */
function makeValidConfig(
  api: ImportedApi,
  scheme: ImportedScheme | undefined,
  place: Place,
  about: Pick<Content, 'apiName' | 'source'>,
): (ConfigText & Pick<ImportedConfig, 'client'>) | { readonly problem: string } {
  let problem = ''
  // A variable is not valid everywhere: its default may have characters that its place does not allow.
  for (const isInline of [false, true]) {
    const written = configText({ api, scheme, name: place.name, ...about, schema: place.schema, isInline })
    const text = withOutput(written.text, place.path, place.name)
    const { client, diagnostics } = compileClient(place.path, text)
    if (client) return { ...written, text, client }
    problem ||= diagnostics.find(({ severity }) => severity === 'error')?.message ?? ''
  }
  return { problem: redact(problem) }
}
