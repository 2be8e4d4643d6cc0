import type { RelatedSpan } from '../diagnostics/diagnostic.ts'
import { listWords, yamlText } from '../diagnostics/hints.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { keySpan, nodeAt, type Path, type SourceNode, toData } from '../ir/source.ts'
import {
  allOtherNames,
  claimName,
  insteadInVariable,
  insteadOf,
  jwtParameter,
  oauthParameter,
  otherName,
} from './other-names.ts'
import { followRef, type SchemaNode } from './schema-node.ts'

export interface KeyHint {
  readonly hint: string
  readonly related?: readonly RelatedSpan[]
}

/** True for a key that has no effect in a map of the auth, as far as the rest of it decides that. */
export type IsForbidden = (path: Path, key: string) => boolean

/** The map that contains an unknown key. */
export interface KeyPlace {
  readonly path: Path
  readonly schema: SchemaNode
  readonly whole: SchemaNode
  readonly root: SourceNode
  readonly isForbidden: IsForbidden
}

type Attempt = (key: string, place: KeyPlace) => KeyHint | undefined

/** Finds what an unknown key was likely meant to be: a key of its map, or one that belongs elsewhere. */
export function keyHint(key: string, place: KeyPlace): KeyHint {
  for (const attempt of attempts) {
    const found = attempt(key, place)
    if (found) return found
  }
  const { fitting } = freeKeys(place)
  if (fitting.length === 1) return { hint: `the only other key here is \`${fitting[0]}\`` }
  return { hint: fitting.length ? `the keys here are ${listWords(fitting, 'and')}` : `remove \`${key}\`` }
}

/** The first that finds something decides. */
const attempts: readonly Attempt[] = [
  keyWithValue,
  prefixHint,
  keyOfOtherTool,
  claimHint,
  parameterHint,
  keyOfInnerMap,
  keysOfWrapper,
  keyOfAuth,
  keyOfConfig,
  keyOfOtherType,
  insteadHint,
  nearKey,
  keyOfAuthByOtherName,
]

/** Keys of a map that are not set: all, and those that would have an effect. */
function freeKeys({ path, schema, root, isForbidden }: KeyPlace): {
  readonly free: readonly string[]
  readonly fitting: readonly string[]
} {
  const map = nodeAt(root, path)
  const free = keysOf(schema).filter((name) => map?.kind !== 'map' || !map.entries.has(name))
  return { free, fitting: free.filter((name) => !isForbidden(path, name)) }
}

function keyOfOtherTool(key: string, place: KeyPlace): KeyHint | undefined {
  const { free, fitting } = freeKeys(place)
  // Keys without effect come last: the choice that disables them may be the mistake.
  const found = [otherName(key, fitting), otherName(key, free)].filter((name) => name !== undefined)
  if (found.length) return { hint: `did you mean ${listWords([...new Set(found)])}?` }
  const same = allOtherNames(key, keysOf(place.schema))
  return same.length ? setAlready(key, same, place) : undefined
}

function nearKey(key: string, place: KeyPlace): KeyHint | undefined {
  const { free, fitting } = freeKeys(place)
  const near = nearest(key, fitting) ?? nearest(key, free)
  if (near !== undefined) return { hint: `did you mean \`${near}\`?` }
  const same = nearest(key, keysOf(place.schema))
  return same === undefined ? undefined : setAlready(key, [same], place)
}

/** For a claim of a JWT next to its `payload`, or a parameter of its header. */
function claimHint(key: string, { path, schema, root }: KeyPlace): KeyHint | undefined {
  if (!keysOf(schema).includes('payload')) return undefined
  const claim = claimName(key)
  const name = claim ?? jwtParameter(key)
  if (name === undefined) return undefined
  const map = claim === undefined ? 'additionalHeaders' : 'payload'
  return { hint: `did you mean \`${name}\` in \`${map}\`?`, related: mapsThere(root, path, [map]) }
}

/** For a key of another tool that flexgen does not need. */
function insteadHint(key: string, { path: [first] }: KeyPlace): KeyHint | undefined {
  const isTop = first === undefined || first === 'auth'
  const words = first === 'variables' ? insteadInVariable(key) : isTop ? insteadOf(key) : undefined
  return words === undefined ? undefined : { hint: `remove \`${key}\`: ${words}` }
}

/** For a superfluous map, such as `config: { token: … }` in an auth. */
function keysOfWrapper(key: string, { path, schema, root }: KeyPlace): KeyHint | undefined {
  const inner = nodeAt(root, [...path, key])
  const known = keysOf(schema)
  if (path.length === 0 || inner?.kind !== 'map' || inner.entries.size === 0) return undefined
  const keys = [...inner.entries.keys()]
  if (!keys.every((each) => known.includes(each) || otherName(each, known))) return undefined
  return { hint: `move ${listWords(keys, 'and')} out of \`${key}\`` }
}

/** For the prefix of an API key, which is a part of its value. */
function prefixHint(key: string, { path, schema, root }: KeyPlace): KeyHint | undefined {
  if (!/^(?:token|header)?_?prefix$|^scheme$/i.test(key) || !keysOf(schema).includes('value'))
    return undefined
  const [prefix, value] = [nodeAt(root, [...path, key]), nodeAt(root, [...path, 'value'])]
  if (prefix?.kind !== 'scalar') return undefined
  const text = value?.kind === 'scalar' ? value.text : '${env.API_KEY}'
  return { hint: `write \`value: ${JSON.stringify(`${prefix.text.trim()} ${text}`)}\`` }
}

function setAlready(key: string, same: readonly string[], { path, root }: KeyPlace): KeyHint {
  const places = same.map((name) => [...path, name])
  const are = same.length > 1 ? 'are' : 'is'
  const hint = `remove \`${key}\`: ${listWords(same, 'and')} ${are} set already`
  return { hint, related: setPlaces(root, places) }
}

/** For a parameter of a login or a token request, such as Auth0's `audience`. */
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

/** A key that contains its value because the space after the colon is missing, such as `token:a` in `{ token:a }`. */
export function keyWithValue(key: string): { readonly key: string; readonly hint: string } | undefined {
  // What begins a URL is not a key.
  const [, name, end] = /^([A-Za-z][\w.-]*)\s*([:=])(?!\/\/)/.exec(key) ?? []
  if (name === undefined) return undefined
  return {
    key: name,
    hint:
      end === ':' ? `add a space after \`${name}:\`` : `end the key with a colon and a space: \`${name}: …\``,
  }
}

/** For another tool's name of a key of the auth, at the top level. */
function keyOfAuthByOtherName(key: string, { path, whole, root }: KeyPlace): KeyHint | undefined {
  if (path.length > 0) return undefined
  const { definitions = {} } = whole
  const type = nodeAt(root, ['auth', 'type'])
  const chosen = type?.kind === 'scalar' && Object.hasOwn(definitions, type.text) ? [type.text] : undefined
  const types =
    chosen ?? Object.keys(definitions).filter((name) => definitions[name]?.title === `${name} auth`)
  const ours = types
    .map((name) => otherName(key, keysOf(definitions[name] ?? {})))
    .find((found) => found !== undefined)
  if (ours === undefined) return undefined
  return { hint: `did you mean \`${ours}\` in \`auth\`?`, related: mapsThere(root, path, ['auth']) }
}

/** The places of the maps that a key belongs in, as far as they exist. */
function mapsThere(root: SourceNode, path: Path, names: readonly string[]): readonly RelatedSpan[] {
  return names
    .filter((name) => nodeAt(root, [...path, name])?.kind === 'map')
    .map((name) => ({ span: keySpan(root, [...path, name]), message: `\`${name}\` is here` }))
}

/** The places of the keys that are set. */
export function setPlaces(root: SourceNode, places: readonly Path[]): readonly RelatedSpan[] {
  return places
    .filter((place) => nodeAt(root, place))
    .map((place) => ({ span: keySpan(root, place), message: `\`${place.at(-1)}\` is set here` }))
}

function keysOf({ properties = {} }: SchemaNode): readonly string[] {
  return Object.keys(properties).filter((name) => name !== '$schema')
}

/** For a key of maps inside this one. They are defined in the schema under their own names. */
function keyOfInnerMap(
  key: string,
  { path, schema, whole, root, isForbidden }: KeyPlace,
): KeyHint | undefined {
  const { definitions = {} } = whole
  const all = keysOf(schema).flatMap((name) => {
    const keys = keysOf(innerMap(schema.properties?.[name], whole) ?? definitions[name] ?? {})
    const ours = keys.includes(key) ? key : otherName(key, keys)
    return ours === undefined ? [] : [{ name, ours }]
  })
  const fitting = all.filter(({ name }) => !isForbidden(path, name))
  const likely = fitting.length ? fitting : all
  // A signature has maps with the names of others.
  const found = likely.filter(({ name }) => likely.length === 1 || name !== 'signature')
  const ours = found[0]?.ours
  if (ours === undefined) return undefined
  const maps = found.map(({ name }) => name)
  const hint =
    ours === key ? `it belongs in ${listWords(maps)}` : `did you mean \`${ours}\` in ${listWords(maps)}?`
  // At the top level, the same key means something else.
  const isAtTop = path.length > 0 && keysOf(whole).includes(key)
  const note = isAtTop ? `; write \`${key}\` for every request at the top level` : ''
  return { hint: hint + note, related: mapsThere(root, path, maps) }
}

/** The map that a key takes by reference, perhaps besides other values. */
function innerMap(property: SchemaNode | boolean | undefined, whole: SchemaNode): SchemaNode | undefined {
  if (typeof property !== 'object' || property.properties) return undefined
  const { else: otherwise, ...found } = followRef(property, whole)
  return found.properties ? found : innerMap(otherwise, whole)
}

/** For a key of the auth in a map inside it. */
function keyOfAuth(key: string, { path, whole: { definitions = {} }, root }: KeyPlace): KeyHint | undefined {
  if (path[0] !== 'auth' || path.length < 2) return undefined
  const type = nodeAt(root, ['auth', 'type'])
  const owner =
    type?.kind === 'scalar' && Object.hasOwn(definitions, type.text) ? definitions[type.text] : undefined
  return owner && keysOf(owner).includes(key) ? { hint: 'it belongs in `auth`' } : undefined
}

/** For a key of the config, such as `headers`, in the auth. */
function keyOfConfig(key: string, { path, whole, root }: KeyPlace): KeyHint | undefined {
  const isOfConfig = keysOf(whole).includes(key) && !['auth', 'flexgen', 'name'].includes(key)
  if (path.length !== 1 || path[0] !== 'auth' || !isOfConfig || nodeAt(root, [key])) return undefined
  return { hint: 'it belongs at the top level' }
}

/** For a key of other auth types, unless most have it. */
function keyOfOtherType(key: string, { path, whole, root }: KeyPlace): KeyHint | undefined {
  const isAtTop = path.length === 0
  if (!isAtTop && (path.length > 1 || path[0] !== 'auth')) return undefined
  const owners = Object.entries(whole.definitions ?? {})
    .filter(
      ([name, { title, properties }]) => title === `${name} auth` && Object.hasOwn(properties ?? {}, key),
    )
    .map(([name]) => name)
  if (owners.length === 0) return undefined
  if (isAtTop) {
    const type = nodeAt(root, ['auth', 'type'])
    const isOfChosen = type?.kind !== 'scalar' || owners.includes(type.text)
    // Another tool's option, such as `timeout`, is not meant for the auth.
    if (!isOfChosen && insteadOf(key) !== undefined) return undefined
    return { hint: 'it belongs in `auth`', related: mapsThere(root, path, ['auth']) }
  }
  if (owners.length > 3) return undefined
  const types = listWords(owners.map((name) => `type: ${name}`))
  return { hint: `it belongs to ${types}`, related: setPlaces(root, [[...path, 'type']]) }
}
