/** @section Signing */

/** A member of a JSON object, and where it stands in the text. */
export interface JsonMember {
  readonly name: string
  /** The value as written. */
  readonly value: string
  /** Index of the name. */
  readonly start: number
  /** Index of the value, and the one after it. */
  readonly valueStart: number
  readonly end: number
}

/** The members of a JSON object; `undefined` if the text is something else. */
export function jsonMembers(text: string): readonly JsonMember[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  } catch {
    return undefined
  }
  const members: JsonMember[] = []
  let depth = 0
  let isInString = false
  let nameStart = 0
  let nameEnd = 0
  let valueStart = -1
  // The text is valid JSON, so only strings, brackets, colons and commas matter. One step for each: a pattern for whole
  // strings would exceed the engine's stack.
  for (const { 0: token, index } of text.matchAll(/\\.|["{}[\],:]/g)) {
    if (token === '"') {
      isInString = !isInString
      if (depth === 1 && valueStart < 0) {
        if (isInString) nameStart = index
        else nameEnd = index + 1
      }
    }
    if (isInString) continue
    if (token === '{' || token === '[') depth++
    if (depth === 1 && token === ':') valueStart = index + 1
    if (depth === 1 && valueStart >= 0 && (token === ',' || token === '}')) {
      const value = text.slice(valueStart, index).trim()
      const start = text.indexOf(value, valueStart)
      members.push({
        name: JSON.parse(text.slice(nameStart, nameEnd)) as string,
        value,
        start: nameStart,
        valueStart: start,
        end: start + value.length,
      })
      valueStart = -1
    }
    if (token === '}' || token === ']') depth--
  }
  return members
}

/** A JSON object without the members that have one of the names. */
export function withoutJsonMembers(text: string, names: readonly string[]): string {
  return keepMembers(text, ({ name }) => !names.includes(name))
}

/** A JSON object with some members. With one goes the comma after it or, if it is the last, the one before it. */
export function keepMembers(text: string, isKept: (member: JsonMember, index: number) => boolean): string {
  const members = jsonMembers(text) ?? []
  const last = members.at(-1)
  if (!last) return text
  const kept = members.flatMap((member, index) =>
    isKept(member, index) ? [{ ...member, nextStart: members[index + 1]?.start }] : [],
  )
  const parts = kept.map(({ start, end, nextStart }, index) =>
    text.slice(start, index + 1 < kept.length ? nextStart : end),
  )
  return text.slice(0, members[0]?.start) + parts.join('') + text.slice(last.end)
}

/**
 * A JSON object with a member that replaces the first of its name and drops the others, or else follows all.
 *
 * @param before names of members at the end that it must precede
 */
export function withMember(text: string, name: string, value: string, before: readonly string[]): string {
  const members = jsonMembers(text) ?? []
  const own = members.findIndex((member) => member.name === name)
  const first = members[own]
  if (first) {
    // What is cut follows the first one, so its place stays the same.
    const single = keepMembers(text, (member, index) => member.name !== name || index === own)
    return single.slice(0, first.valueStart) + value + single.slice(first.end)
  }
  const member = `${JSON.stringify(name)}:${value}`
  const next = members[members.map((own) => before.includes(own.name)).lastIndexOf(false) + 1]
  if (next) return `${text.slice(0, next.start)}${member},${text.slice(next.start)}`
  const end = text.lastIndexOf('}')
  return `${text.slice(0, end)}${members.length ? ',' : ''}${member}${text.slice(end)}`
}

/** The same for a member at a path of names. Objects in it are created, and replace values that are not objects. */
export function withMemberAt(text: string, path: readonly string[], value: string): string {
  const [name = '', ...rest] = path
  if (!rest.length) return withMember(text, name, value, [])
  // Of members with the same name, parsers read the last.
  const own =
    jsonMembers(text)
      ?.filter((member) => member.name === name)
      .at(-1)?.value ?? ''
  return withMember(text, name, withMemberAt(jsonMembers(own) ? own : '{}', rest, value), [])
}
