/**
 * What the hint of a diagnostic suggests, as edits of the config. The words of hints have a grammar: `test/hints.test.ts`
 * makes the edits of every hint, and compiles again.
 */
import { isMap, parse } from 'yaml'
import { type Diagnostic, lineStarts, type Position } from '../../../src/diagnostics/diagnostic.ts'
import { applied, changesFor, type Edit, type Rename } from '../form/edits.ts'
import { parseText } from '../schema/cursor.ts'
import { configOf, type Found, nameOf, nodeAt, nodesOf } from '../schema/document.ts'
import type { Path } from '../schema/model.ts'
import { isMapValue, sameValue, type Value } from '../schema/rules.ts'

/** A config and one of its diagnostics. */
export interface Faulty {
  readonly text: string
  readonly diagnostic: Diagnostic
}

/** An edit that a hint suggests. */
export interface HintEdit {
  /** What it does, as the label of a button. */
  readonly label: string
  /** Makes the edit. `undefined` if the text around it does not allow that. */
  readonly apply: (faulty: Faulty) => string | undefined
}

/** The edits that a hint suggests, one for each alternative. */
export function hintEdits(hint: string): readonly HintEdit[] {
  // A masked secret cannot be pasted.
  if (/\*{3}/.test(hint)) return []
  const code = '`([^`]+)`'
  const codes = codesIn(hint)
  const matches = (pattern: string): RegExpExecArray | null => new RegExp(`^${pattern}$`, 's').exec(hint)
  if (hint === 'it belongs at the top level') return [moveToTop]
  if (hint.startsWith('it belongs in ')) return codesIn(hint.replace(/;.*/, '')).map((place) => move(place))
  const meant = matches(`did you mean (.*?)(?: in (.*?))?\\??(?:; .*)?`)
  if (meant) {
    const [names, places] = [codesIn(meant[1] ?? ''), codesIn(meant[2] ?? '')]
    if (places.length === 0) return names.map(rename)
    return names.flatMap((name) => places.map((place) => move(place, name)))
  }
  if (hint.startsWith('it belongs to ')) return codes.map((entry) => addEntries([entry]))
  if (/^the (keys|only other key) here /.test(hint)) return codes.map(rename)
  if (hint.startsWith('the sources here are ')) return codes.map((source) => replace(`\${${source}.NAME}`))
  const choice = matches(`remove ${code}, or write ${code}`)
  if (choice && isEntry(choice[2] ?? '')) return [remove, addEntries([choice[2] ?? ''])]
  if (hint.startsWith('remove ')) return [remove]
  if (matches('move .* out of `[^`]+`')) return [unwrap]
  if (hint.startsWith('indent ')) return [indent(codes)]
  if (matches(`add (?:${code}(?:, | and )?)+`)) return [addEntries(codes)]
  const optional = matches(`write ${code} for ${code}, or .*`)
  if (optional) return [setIn(['variables', optional[2] ?? ''], optional[1] ?? '')]
  if (hint === 'write `$${` for a plain `${`') return [replace('$${')]
  const set = matches(`set ${code} in ${code}`)
  if (set) return [setIn(set[2]?.split('.') ?? [], set[1] ?? '')]
  const written = matches(`write ${code}(?: in ${code})?`)
  if (written) return [writeInstead(written[1] ?? '', written[2]?.split('.') ?? [])]
  if (hint.startsWith('declare it: ')) {
    return [setIn(hint.includes(' in `variables`') ? ['variables'] : [], codes[0] ?? '')]
  }
  const declared = matches(`(\\$\\{.*?\\}) with ${code}.*`)
  if (declared) {
    const place = hint.includes(' in `variables`') ? ['variables'] : []
    return [declare(declared[1] ?? '', place, declared[2] ?? '')]
  }
  const either = matches(`(\\$\\{[^}]*\\}) if .*, otherwise (\\$\\{[^}]*\\})`)
  if (either) return [replace(either[1] ?? ''), replace(either[2] ?? '')]
  if (matches(`${code}, or ${code}.*`)) return codes.slice(0, 2).map((entry) => addEntries([entry]))
  if (matches(`${code} with ${code}.*`)) return [addWithout(codes.slice(0, 2), codes[2])]
  if (codes.length) return codes.filter((entry) => entry.includes(': ')).map((entry) => addEntries([entry]))
  // Replaces an entry without a name.
  if (hint === 'NAME: value') return [writeInstead(hint, [])]
  return [isEntry(hint) ? addEntries([hint]) : replace(hint)]
}

/** What is in backticks. */
function codesIn(words: string): readonly string[] {
  return [...words.matchAll(/`([^`]+)`/g)].map(([, inner = '']) => inner)
}

function isEntry(hint: string): boolean {
  if (/^["'[{]/.test(hint) && !/^"[^"]*":/.test(hint)) return false
  return isMapValue(readYaml(hint))
}

/** The value of a piece of YAML; `undefined` if it is none. */
function readYaml(yaml: string): Value {
  try {
    return parse(yaml) as Value
  } catch {
    return undefined
  }
}

/** Replaces what the diagnostic marks. */
function replace(words: string): HintEdit {
  return {
    label: `Write ${words}`,
    apply: (faulty) => replaced(faulty, words),
  }
}

/** The text with other words in the range of the diagnostic. */
function replaced({ text, diagnostic: { range } }: Faulty, words: string): string {
  return text.slice(0, offsetOf(text, range.start)) + words + text.slice(offsetOf(text, range.end))
}

/** Replaces another tool's placeholder with a reference, and declares its variable. */
function declare(reference: string, place: Path, entry: string): HintEdit {
  return {
    label: `Write ${reference}, and add ${entry}`,
    apply: ({ text, diagnostic }) => {
      const [, placeholder = ''] = /contains `([^`]+)`/.exec(diagnostic.message) ?? []
      const start = text.indexOf(placeholder, offsetOf(text, diagnostic.range.start))
      if (placeholder === '' || start < 0) return undefined
      const changed = text.slice(0, start) + reference + text.slice(start + placeholder.length)
      return edited(changed, entriesOf([entry], place))
    },
  }
}

/** Renames the key, or changes the value, that the diagnostic marks. */
function rename(name: string): HintEdit {
  return {
    label: `Change to ${name}`,
    apply: (faulty) => {
      const { path, pair, isKey } = placeOf(faulty)
      if (pair && isKey) return edited(faulty.text, [{ path, name }])
      // As the parser reads it: `1.0` is a string.
      return replace(pair && /^[\d.]+$/.test(name) ? JSON.stringify(name) : name).apply(faulty)
    },
  }
}

/** Moves the entry that the diagnostic marks into a map of its map, or of the config. */
function move(place: string, name?: string): HintEdit {
  return {
    label: name === undefined ? `Move to ${place}` : `Move to ${place} as ${name}`,
    apply: (faulty) => {
      const { document, path, pair } = placeOf(faulty)
      const [key, outer] = [path.at(-1) ?? '', path.slice(0, -1)]
      const target = place === 'auth' ? ['auth'] : [...outer, place]
      const value = configOf(document, pair?.value) ?? ''
      return edited(faulty.text, [
        { path: [...target, name ?? key], value },
        { path, value: undefined },
      ])
    },
  }
}

/** Moves the entry that the diagnostic marks to the top level of the config. */
const moveToTop: HintEdit = {
  label: 'Move to the top level',
  apply: (faulty) => {
    const { document, path, pair } = placeOf(faulty)
    const value = configOf(document, pair?.value) ?? ''
    return edited(faulty.text, [
      { path: path.slice(-1), value },
      { path, value: undefined },
    ])
  },
}

/** Moves the entries of a map into the map around it. */
const unwrap: HintEdit = {
  label: 'Move its entries out',
  apply: (faulty) => {
    const { document, path, pair } = placeOf(faulty)
    const inner = configOf(document, pair?.value)
    if (!isMapValue(inner)) return undefined
    const entries = Object.entries(inner).map(([key, value]) => ({
      path: [...path.slice(0, -1), key],
      value,
    }))
    return edited(faulty.text, [...entries, { path, value: undefined }])
  },
}

/** Moves keys of the config into the map that the diagnostic marks. */
function indent(keys: readonly string[]): HintEdit {
  return {
    label: `Indent ${keys.join(', ')}`,
    apply: (faulty) => {
      const { document, path } = placeOf(faulty)
      const config = configOf(document)
      if (!isMapValue(config)) return undefined
      return edited(faulty.text, [
        ...keys.map((key) => ({ path: [key], value: undefined })),
        { path, value: Object.fromEntries(keys.map((key) => [key, config[key]])) },
      ])
    },
  }
}

const remove: HintEdit = {
  label: 'Remove',
  apply: (faulty) => edited(faulty.text, [{ path: placeOf(faulty).path, value: undefined }]),
}

/** Adds entries to the map of the diagnostic, replacing those with the same keys. */
function addEntries(entries: readonly string[]): HintEdit {
  return {
    label: `Write ${entries.join(', ')}`,
    apply: (faulty) => {
      const { text, diagnostic } = faulty
      const { document, path, isKey, node } = placeOf(faulty)
      const isMissing = diagnostic.code === 'config/missing-key'
      const isRoot = isMissing && /missing in the config/.test(diagnostic.message)
      const map = isRoot ? [] : isMissing && isMap(node) ? path : path.slice(0, -1)
      // Items of a list have no keys.
      const isWithin = isKey || isMissing || isMap(nodeAt(document, map)?.node) || map.length === 0
      const place = isWithin ? map : map.slice(0, -1)
      const edits = entriesOf(entries, place)
      const isReplaced = edits.some((edit) => sameValue(edit.path, path))
      // Its key may differ.
      const isWrong = diagnostic.code === 'config/wrong-type' && !isReplaced
      const all = [...edits, ...(isWrong ? [{ path, value: undefined }] : [])]
      // An anchor without a value cannot be replaced by one.
      return edited(text, all) ?? edited(replaced(faulty, ''), all)
    },
  }
}

/** Adds entries, and removes another key of `auth`. */
function addWithout(entries: readonly string[], key: string | undefined): HintEdit {
  const { label, apply } = addEntries(entries)
  return {
    label,
    apply: (faulty) => {
      const added = apply(faulty)
      const isSet = added !== undefined && nodeAt(parseText(added), ['auth', key ?? '']) !== undefined
      return isSet ? edited(added, [{ path: ['auth', key ?? ''], value: undefined }]) : added
    },
  }
}

/** Replaces the entry that the diagnostic marks. */
function writeInstead(entry: string, place: Path): HintEdit {
  return {
    label: `Write ${entry}`,
    apply: (faulty) => {
      const { document, path } = placeOf(faulty)
      const outer = path.slice(0, -1)
      const target = [...outer, ...place]
      const map = nodeAt(document, target)?.node
      const keys = isMap(map) ? map.items.map(({ key }) => nameOf(key)) : []
      const after = keys.slice(0, keys.indexOf(String(path.at(-1))) + 1)
      const edits = entriesOf([entry], target).map((edit) => ({ ...edit, after }))
      const isReplaced = edits.some((edit) => sameValue(edit.path, path))
      return edited(faulty.text, [...edits, ...(isReplaced ? [] : [{ path, value: undefined }])])
    },
  }
}

/** Adds an entry to a map of the config. */
function setIn(path: Path, entry: string): HintEdit {
  return {
    label: `Add ${entry}${path.length ? ` to ${path.join('.')}` : ''}`,
    apply: ({ text }) => edited(text, entriesOf([entry], path)),
  }
}

function entriesOf(entries: readonly string[], path: Path): readonly Edit[] {
  return entries.flatMap((entry) => {
    const map = readYaml(entry)
    return isMapValue(map) ? Object.entries(map).map(([key, value]) => ({ path: [...path, key], value })) : []
  })
}

function edited(text: string, edits: readonly (Edit | Rename)[]): string | undefined {
  const changes = edits.length ? changesFor(text, edits) : undefined
  return changes && applied(text, changes)
}

interface Place extends Found {
  readonly document: ReturnType<typeof parseText>
  /** Whether the diagnostic marks the key. */
  readonly isKey: boolean
}

/** The innermost entry or item at the position of a diagnostic. */
function placeOf({ text, diagnostic }: Faulty): Place {
  const document = parseText(text)
  const at = offsetOf(text, diagnostic.range.start)
  let place: Place = { document, path: [], pair: undefined, isKey: false, node: document.contents }
  for (const found of nodesOf(document.contents)) {
    const [start = -1, end = -1] = found.node?.range ?? []
    if (found.isKey && start <= at && at <= end) {
      place = { ...found, document, node: nodeAt(document, found.path)?.node ?? null }
    } else if (!found.isKey && start === at && found.node) place = { ...found, document }
  }
  return place
}

function offsetOf(text: string, { line, column }: Position): number {
  return (lineStarts(text)[line - 1] ?? text.length) + column - 1
}
