/** Adds a part to a list in which no string is empty or follows another. */
export function addPart<Reference extends object>(
  parts: (string | Reference)[],
  part: string | Reference,
): void {
  const last = parts.at(-1)
  if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part
  else if (part !== '') parts.push(part)
}

/** Adjacent strings as one, without empty ones. */
export function joinParts<Reference extends object>(
  parts: readonly (string | Reference)[],
): readonly (string | Reference)[] {
  const result: (string | Reference)[] = []
  for (const part of parts) addPart(result, part)
  return result
}
