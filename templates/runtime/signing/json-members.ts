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
  let name = { text: '', start: 0 }
  let valueStart = -1
  // The text is valid JSON, so only strings, brackets, colons and commas matter.
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    if (/^[{[]/.test(token)) depth++
    if (depth === 1 && token.startsWith('"') && valueStart < 0) name = { text: token, start: index }
    if (depth === 1 && token === ':') valueStart = index + 1
    const endsMember = depth === 1 && (token === ',' || token === '}') && valueStart >= 0
    if (endsMember) {
      const start = valueStart + (/^\s*/.exec(text.slice(valueStart, index))?.[0].length ?? 0)
      const value = text.slice(start, index).trimEnd()
      members.push({
        name: JSON.parse(name.text) as string,
        value,
        start: name.start,
        valueStart: start,
        end: start + value.length,
      })
      valueStart = -1
    }
    if (/^[}\]]/.test(token)) depth--
  }
  return members
}

/** A JSON object without the members that have one of the names. */
export function withoutJsonMembers(text: string, names: readonly string[]): string {
  const members = jsonMembers(text) ?? []
  const index = members.findIndex(({ name }) => names.includes(name))
  return index < 0 ? text : withoutJsonMembers(cutMember(text, members, index), names)
}

/** A JSON object without one member. With it goes the comma after it or, if it is the last, the one before it. */
export function cutMember(text: string, members: readonly JsonMember[], index: number): string {
  const [before, member, next] = [members[index - 1], members[index], members[index + 1]]
  const start = next || !before ? (member?.start ?? 0) : before.end
  const end = next?.start ?? member?.end ?? 0
  return text.slice(0, start) + text.slice(end)
}

/**
 * A JSON object with a member that replaces the first of its name and drops the others, or else follows all.
 *
 * @param before names of members that it must precede
 */
export function withMember(text: string, name: string, value: string, before: readonly string[]): string {
  const members = jsonMembers(text) ?? []
  const [first, second] = members.filter((member) => member.name === name)
  if (second) return withMember(cutMember(text, members, members.indexOf(second)), name, value, before)
  if (first) return text.slice(0, first.valueStart) + value + text.slice(first.end)
  const member = `${JSON.stringify(name)}:${value}`
  const next = members.find((own) => before.includes(own.name))
  if (next) return `${text.slice(0, next.start)}${member},${text.slice(next.start)}`
  const end = text.lastIndexOf('}')
  return `${text.slice(0, end)}${members.length ? ',' : ''}${member}${text.slice(end)}`
}
