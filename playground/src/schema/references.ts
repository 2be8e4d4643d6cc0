/** The references that a place takes: those that its schemas accept. */
import { constantCase } from '../../../src/diagnostics/hints.ts'
import { timeFormats } from '../../../src/ir/text.ts'
import { requestParts } from '../../../src/resolve/references.ts'
import { descriptionOf, type Path, type Place, type SchemaModel } from './model.ts'
import { isMapValue, type Value } from './rules.ts'

/** A reference without its braces, with the part that the user replaces. */
export interface ReferenceChoice {
  readonly source: string
  /** Empty for `nonce`. */
  readonly name: string
  /** True if the name only stands for another. */
  readonly isSample: boolean
}

export function referenceText({ source, name }: ReferenceChoice): string {
  return `\${${name ? `${source}.${name}` : source}}`
}

/**
 * References that could be written at a place.
 *
 * @param before text before the reference in the value
 */
export function referencesAt(
  model: SchemaModel,
  place: Place,
  config: Value,
  text: string,
  before = '',
): readonly ReferenceChoice[] {
  return candidates(place, config, text).filter(
    // A name as the sample accepts the same as any other.
    (choice) => model.accepts(place, before + referenceText(choice)),
  )
}

function candidates(place: Place, config: Value, text: string): readonly ReferenceChoice[] {
  const known = (source: string, names: Iterable<string>, sample?: string): readonly ReferenceChoice[] => {
    const choices = [...new Set(names)].map((name) => ({ source, name, isSample: false }))
    return choices.length || sample === undefined ? choices : [{ source, name: sample, isSample: true }]
  }
  const key = String(place.path.findLast((step) => typeof step === 'string') ?? 'name')
  const example = /\$\{env\.(\w+)\}/.exec(descriptionOf(place) ?? '')?.[1]
  const used = (source: string): readonly string[] =>
    [...text.matchAll(/(?<!\$)\$\{(\w+)\.([\w.-]+)\??\}/g)]
      .filter(([, each]) => each === source)
      .map(([, , name = '']) => name)
  return [
    { source: 'env', name: example ?? constantCase(key), isSample: true },
    ...known('env', used('env')),
    ...known('credentials', used('credentials'), key),
    ...known('variables', namesIn(config, ['variables'])),
    ...known('steps', earlierSteps(config, place.path)),
    ...known(
      'request',
      requestParts.filter((part) => !part.endsWith('NAME')),
    ),
    ...['headers', 'query', 'form', 'json'].map((part) => ({
      source: 'request',
      name: `${part}.NAME`,
      isSample: true,
    })),
    ...known('time', timeFormats),
    ...known('expires', timeFormats.slice(0, 5)),
    { source: 'nonce', name: '', isSample: false },
    ...known('session', ['accessToken', 'refreshToken', ...used('session')]),
    ...known('response', [...used('response'), 'header.NAME', 'cookie.NAME']),
    ...known('token', used('token'), 'NAME'),
    ...known('redirect', used('redirect'), 'NAME'),
    { source: 'name', name: '', isSample: false },
    { source: 'value', name: '', isSample: false },
  ]
}

function namesIn(config: Value, path: Path): readonly string[] {
  let value: Value = config
  for (const step of path) value = isMapValue(value) ? value[step] : undefined
  return isMapValue(value) ? Object.keys(value) : []
}

/** The steps of the signature around a path, before the one that it is in. */
function earlierSteps(config: Value, path: Path): readonly string[] {
  const at = path.lastIndexOf('steps')
  const owner = at < 0 ? path.slice(0, 1) : path.slice(0, at)
  for (const steps of [
    [...owner, 'steps'],
    ...path.map((_, index) => [...path.slice(0, index + 1), 'steps']),
  ]) {
    const names = namesIn(config, steps)
    if (names.length) return at < 0 ? names : names.slice(0, names.indexOf(String(path[at + 1])))
  }
  return []
}
