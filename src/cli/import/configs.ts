import { basename } from 'node:path'
import { compileClient } from '../../compile-client.ts'
import { withOutput } from '../init/output.ts'
import { type Place, placeOf } from '../init/place.ts'
import { type ConfigText, type Content, configText } from './config-text.ts'
import { named, slug } from './copied.ts'
import type { ImportedApi, ImportedScheme, Note } from './model.ts'

/** A config that an import writes. */
export interface ImportedConfig {
  readonly place: Place
  readonly text: string
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
  for (const { api, schemes, hasSchemeInName } of chosen) {
    const stem = name === undefined || chosen.length > 1 ? joined(name, titleOf(api)) : name
    for (const scheme of schemes) {
      const ending = scheme && hasSchemeInName ? fileWord(scheme.name) || 'scheme' : undefined
      const place = placeOf(free(ending === undefined ? stem : `${stem}-${ending}`, taken))
      const written = validConfig(api, scheme, place, { apiName: basename(stem), source })
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

function joined(name: string | undefined, title: string): string {
  return name === undefined ? title : `${name}-${title}`
}

/** A name for files from the title of an API, otherwise from its host. */
function titleOf({ title, baseUrl }: ImportedApi): string {
  const [first] = baseUrl
  const host =
    typeof first === 'string' ? /^https?:\/\/(?:www\.|api\.)?([^/:?#]+)/i.exec(first)?.[1] : undefined
  // A title such as `Acme API (production) - v2.0` has a long tail.
  const words =
    fileWord((title ?? '').slice(0, 200).replace(/\b(?:rest )?apis?\b.*$/is, '')) || fileWord(title ?? '')
  const name = words.slice(0, 40).replace(/[-_]+$/, '') || fileWord(host ?? '') || 'api'
  return /^[a-z]/.test(name) ? name : `api-${name}`
}

/** `header-key` for `HeaderKey`. */
function fileWord(text: string): string {
  return slug(text.slice(0, 200).replace(/([a-z0-9])(?=[A-Z])/g, '$1-')).toLowerCase()
}

/** Names that Windows keeps for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

function free(wanted: string, taken: ReadonlySet<string>): string {
  const stem = devices.test(wanted) ? `${wanted}-api` : wanted
  let name = stem
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}`
  return name
}

/** A config that compiles; why there is none. */
function validConfig(
  api: ImportedApi,
  scheme: ImportedScheme | undefined,
  place: Place,
  about: Pick<Content, 'apiName' | 'source'>,
): ConfigText | { readonly problem: string } {
  let problem = ''
  // A variable is not valid everywhere: its default may have characters that its place does not allow.
  for (const isInline of [false, true]) {
    const written = configText({ api, scheme, name: place.name, ...about, schema: place.schema, isInline })
    const text = withOutput(written.text, place.path, place.name)
    const { client, diagnostics } = compileClient(place.path, text)
    if (client) return { ...written, text }
    problem ||= diagnostics.find(({ severity }) => severity === 'error')?.message ?? ''
  }
  return { problem: named(problem) }
}
