import type { RelatedSpan } from '../diagnostics/diagnostic.ts'
import { listWords, yamlText } from '../diagnostics/hints.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { keySpan, nodeAt, type Path, type SourceNode, toData } from '../ir/source.ts'
import { claimName, insteadInVariable, insteadOf, oauthParameter, otherName } from './other-names.ts'
import type { SchemaNode } from './schema-node.ts'

export interface KeyHint {
  readonly hint: string
  readonly related?: readonly RelatedSpan[]
}

/** Tells whether a key has no effect in a map of the auth, as far as the rest of it says. */
export type IsForbidden = (path: Path, key: string) => boolean

/** Where an unknown key is. */
export interface KeyPlace {
  /** Of its map. */
  readonly path: Path
  /** Of its map. */
  readonly schema: SchemaNode
  readonly whole: SchemaNode
  readonly root: SourceNode
  readonly isForbidden: IsForbidden
}

/** What may be meant by an unknown key: a key of the map itself, or one that belongs elsewhere. */
export function keyHint(key: string, place: KeyPlace): KeyHint {
  const { path, schema, whole, root, isForbidden } = place
  const known = keysOf(schema)
  const written = keyWithValue(key)
  if (written) return { hint: written.hint }
  const map = nodeAt(root, path)
  // One that is there already was not meant.
  const free = known.filter((name) => map?.kind !== 'map' || !map.entries.has(name))
  const prefixed = prefixHint(key, place)
  if (prefixed) return { hint: prefixed }
  const fits = free.filter((name) => !isForbidden(path, name))
  // What has no effect with what else is chosen comes last: the choice may be what is wrong.
  const others = new Set([otherName(key, fits), otherName(key, free)].filter((name) => name !== undefined))
  if (others.size) return { hint: `did you mean ${listWords([...others])}?` }
  const same = otherName(key, known)
  if (same) return setAlready(key, same, place)
  const claim = known.includes('payload') ? claimName(key) : undefined
  if (claim) {
    return {
      hint: `did you mean \`${claim}\` in \`payload\`?`,
      related: mapsThere(root, path, ['payload']),
    }
  }
  const parameter = parameterHint(key, place)
  if (parameter) return parameter
  const inner = keyOfInnerMap(key, known, place)
  // The same name has another meaning there.
  if (inner && path.length && keysOf(whole).includes(key)) {
    const hint = `${inner.hint}; \`${key}\` for every request stands at the top`
    return { hint, related: mapsThere(root, path, inner.maps) }
  }
  if (inner) return { hint: inner.hint, related: mapsThere(root, path, inner.maps) }
  const moved = keysOfWrapper(key, place)
  if (moved) return { hint: moved }
  const ofAuth = keyOfAuth(key, path, whole, root)
  if (ofAuth) return { hint: ofAuth }
  const elsewhere = keyOfOtherType(key, path, whole)
  if (elsewhere) {
    const related = path.length ? setPlaces(root, [[...path, 'type']]) : mapsThere(root, path, ['auth'])
    return { hint: elsewhere, related }
  }
  const instead = insteadAt(key, path)
  if (instead) return { hint: `remove \`${key}\`: ${instead}` }
  const near = nearest(key, fits) ?? nearest(key, free)
  if (near) return { hint: `did you mean \`${near}\`?` }
  const nearSet = nearest(key, known)
  if (nearSet) return setAlready(key, nearSet, place)
  const ours = path.length === 0 ? otherKeyOfAuth(key, whole, root) : undefined
  if (ours) return { hint: `did you mean \`${ours}\` in \`auth\`?`, related: mapsThere(root, path, ['auth']) }
  if (fits.length === 1) return { hint: `the only other key here is \`${fits[0]}\`` }
  return { hint: fits.length ? `the keys here are ${listWords(fits, 'and')}` : `remove \`${key}\`` }
}

/** What flexgen does instead of what a key would say. */
function insteadAt(key: string, [first]: Path): string | undefined {
  if (first === 'variables') return insteadInVariable(key)
  return first === undefined || first === 'auth' ? insteadOf(key) : undefined
}

/** For a key that is one map too many, such as `bearer: { token: … }` in a bearer auth. */
function keysOfWrapper(key: string, { path, schema, root }: KeyPlace): string | undefined {
  const inner = nodeAt(root, [...path, key])
  const known = keysOf(schema)
  if (path.length === 0 || inner?.kind !== 'map' || inner.entries.size === 0) return undefined
  const keys = [...inner.entries.keys()]
  if (!keys.every((each) => known.includes(each) || otherName(each, known))) return undefined
  return `move ${listWords(keys, 'and')} out of \`${key}\``
}

/** For the prefix of an API key, which is written into its value. */
function prefixHint(key: string, { path, schema, root }: KeyPlace): string | undefined {
  if (!/^(?:token|header)?_?prefix$|^scheme$/i.test(key) || !keysOf(schema).includes('value'))
    return undefined
  const [prefix, value] = [nodeAt(root, [...path, key]), nodeAt(root, [...path, 'value'])]
  if (prefix?.kind !== 'scalar') return undefined
  const text = value?.kind === 'scalar' ? value.text : '${env.API_KEY}'
  return `write \`value: ${JSON.stringify(`${prefix.text.trim()} ${text}`)}\``
}

function setAlready(key: string, same: string, { path, root }: KeyPlace): KeyHint {
  const related = setPlaces(root, [[...path, same]])
  return { hint: `remove \`${key}\`: \`${same}\` is set already`, related }
}

/** Where a parameter of a login or of a token call goes, such as Auth0's `audience`. */
function parameterHint(key: string, { path, schema, root, isForbidden }: KeyPlace): KeyHint | undefined {
  const name = oauthParameter(key)
  if (name === undefined || !Object.hasOwn(schema.properties ?? {}, 'tokenRequest')) return undefined
  if (key === 'audience' && !isForbidden(path, 'assertion')) return undefined
  const places = isForbidden(path, 'authorizationParams')
    ? ['tokenRequest', 'additionalPostData']
    : ['authorizationParams']
  const there = places.filter(
    (_, index) => nodeAt(root, [...path, ...places.slice(0, index + 1)])?.kind === 'map',
  )
  const value = nodeAt(root, [...path, key])
  const absent = places.slice(there.length)
  const written = absent.reduceRight<unknown>((inner, outer) => ({ [outer]: inner }), {
    [name]: value ? toData(value) : '',
  })
  const [entry = ''] = /(?<=^\{ ).*(?= \}$)/.exec(yamlText(written)) ?? []
  return there.length
    ? {
        hint: `write \`${entry}\` in \`${there.join('.')}\``,
        related: setPlaces(root, [[...path, ...there]]),
      }
    : { hint: `write \`${entry}\`` }
}

/** A key that has its value in it, since the blank behind the colon is missing: `token:a` in `{ token:a }`. */
export function keyWithValue(key: string): { readonly key: string; readonly hint: string } | undefined {
  const [, name, end] = /^([A-Za-z][\w.-]*)\s*([:=])/.exec(key) ?? []
  if (name === undefined) return undefined
  return {
    key: name,
    hint:
      end === ':'
        ? `a blank is missing behind \`${name}:\``
        : `a colon and a blank end a key: \`${name}: …\``,
  }
}

/** For a key at the top: the auth's own name for it, by another tool's name. */
function otherKeyOfAuth(key: string, { definitions = {} }: SchemaNode, root: SourceNode): string | undefined {
  const type = nodeAt(root, ['auth', 'type'])
  const chosen = type?.kind === 'scalar' && Object.hasOwn(definitions, type.text) ? [type.text] : undefined
  const types =
    chosen ?? Object.keys(definitions).filter((name) => definitions[name]?.title === `${name} auth`)
  return types
    .map((name) => otherName(key, keysOf(definitions[name] ?? {})))
    .find((found) => found !== undefined)
}

/** Maps of a map, where they are there, that a key belongs in. */
function mapsThere(root: SourceNode, path: Path, names: readonly string[]): readonly RelatedSpan[] {
  return names
    .filter((name) => nodeAt(root, [...path, name])?.kind === 'map')
    .map((name) => ({ span: keySpan(root, [...path, name]), message: `\`${name}\` is here` }))
}

/** Where keys are set, of those that are. */
export function setPlaces(root: SourceNode, places: readonly Path[]): readonly RelatedSpan[] {
  return places
    .filter((place) => nodeAt(root, place))
    .map((place) => ({ span: keySpan(root, place), message: `\`${place.at(-1)}\` is set here` }))
}

function keysOf({ properties = {} }: SchemaNode): readonly string[] {
  return Object.keys(properties).filter((name) => name !== '$schema')
}

/** Where maps inside of this one have the key, they are named. They are defined under the names of their keys. */
function keyOfInnerMap(
  key: string,
  maps: readonly string[],
  { path, whole: { definitions = {} }, isForbidden }: KeyPlace,
): { readonly hint: string; readonly maps: readonly string[] } | undefined {
  const all = maps.flatMap((name) => {
    const keys = Object.hasOwn(definitions, name) ? keysOf(definitions[name] ?? {}) : []
    const ours = keys.includes(key) ? key : otherName(key, keys)
    return ours === undefined ? [] : [{ name, ours }]
  })
  const fitting = all.filter(({ name }) => !isForbidden(path, name))
  const found = fitting.length ? fitting : all
  const ours = found[0]?.ours
  if (ours === undefined) return undefined
  const hint = ours === key ? 'it belongs in' : `did you mean \`${ours}\` in`
  const places = listWords(found.map(({ name }) => name))
  return { hint: `${hint} ${places}${ours === key ? '' : '?'}`, maps: found.map(({ name }) => name) }
}

/** Where a key of a map inside of the auth is one of the auth itself, that is told. */
function keyOfAuth(
  key: string,
  path: Path,
  { definitions = {} }: SchemaNode,
  root: SourceNode,
): string | undefined {
  if (path[0] !== 'auth' || path.length < 2) return undefined
  const type = nodeAt(root, ['auth', 'type'])
  const owner =
    type?.kind === 'scalar' && Object.hasOwn(definitions, type.text) ? definitions[type.text] : undefined
  return owner && keysOf(owner).includes(key) ? 'it belongs in `auth`' : undefined
}

/** Where an auth type is known that has the key, it is named; where most have it, none is. */
function keyOfOtherType(key: string, path: Path, whole: SchemaNode): string | undefined {
  if (path.length > 1 || (path.length === 1 && path[0] !== 'auth')) return undefined
  const owners = Object.entries(whole.definitions ?? {})
    .filter(
      ([name, { title, properties }]) => title === `${name} auth` && Object.hasOwn(properties ?? {}, key),
    )
    .map(([name]) => name)
  if (path.length === 0) return owners.length ? 'it belongs in `auth`' : undefined
  if (owners.length === 0 || owners.length > 3) return undefined
  return `it belongs to ${listWords(owners.map((name) => `type: ${name}`))}`
}
