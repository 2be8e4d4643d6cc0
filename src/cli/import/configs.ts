import { basename } from 'node:path'
import { type CompiledClient, compileClient } from '../../compile-client.ts'
import { withOutput } from '../init/output.ts'
import { type Place, placeOf } from '../init/place.ts'
import { type ConfigText, type Content, configText } from './config-text.ts'
import { named, slug, withoutSecrets } from './copied.ts'
import type { ImportedApi, ImportedScheme, Note } from './model.ts'

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
  const count = chosen.reduce((sum, { schemes }) => sum + schemes.length, 0)
  for (const { api, schemes, hasSchemeInName } of chosen) {
    const stem = name === undefined || chosen.length > 1 ? joined(name, titleOf(api)) : name
    for (const scheme of schemes) {
      if (configs.length === configLimit) {
        notes.push({
          place: 'the source',
          reason: `Only the first ${configLimit} of ${count} schemes are imported.`,
        })
        return { configs, notes }
      }
      const ending = scheme && hasSchemeInName ? fileWord(scheme.name) || 'scheme' : undefined
      const place = placeOf(unused(ending === undefined ? stem : `${stem}-${ending}`, taken))
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
  const own = withoutSecrets((title ?? '').slice(0, 200), '')
  // A title such as `The Acme API (production) - v2.0` has a long tail.
  const main = own.replace(/^the\s+/i, '').replace(/\b(?:rest |open)?apis?\b.*$/is, '')
  const words = titleWord(main) || titleWord(own)
  const name = words.slice(0, 40).replace(/[-_]+$/, '') || fileWord(host ?? '') || 'api'
  return /^[a-z]/.test(name) ? name : `api-${name}`
}

/** `github` for `GitHub`, but `order-history-service` for `OrderHistoryService`. */
function titleWord(text: string): string {
  const words = text.replace(/[A-Za-z0-9]+/g, (word) =>
    (word.match(beforeCapital)?.length ?? 0) > 1 ? word.replace(beforeCapital, '$&-') : word,
  )
  return slug(words.replaceAll('_', '-')).toLowerCase()
}

/** `header-key` for `HeaderKey`. */
function fileWord(text: string): string {
  const words = withoutSecrets(text.slice(0, 200), '').replace(beforeCapital, '$&-')
  return slug(words.replaceAll('_', '-')).toLowerCase()
}

/** The last character before a capital within a word. */
const beforeCapital = /[a-z0-9](?=[A-Z])/g

/** Names that Windows reserves for devices. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** A name that no config has yet; on Windows, file names ignore case. */
function unused(wanted: string, taken: ReadonlySet<string>): string {
  const stem = devices.test(wanted) ? `${wanted}-api` : wanted
  let name = stem
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}`
  return name
}

/** A config that compiles, or why there is none. */
function validConfig(
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
  return { problem: named(problem) }
}
