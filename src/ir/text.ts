/** Where a reference's value comes from: the caller, the token responses, or the redirect of a login. */
export type ReferenceSource = 'env' | 'credentials' | 'variables' | 'token' | 'redirect'

/** A `${source.name}` in a value. */
export interface Reference {
  readonly source: ReferenceSource
  /** For `token`, names with dots between them. */
  readonly name: string
  /** May be absent: then the whole entry that it stands in is left out. */
  readonly optional: boolean
}

/** A value of the config: literal parts and references, in order. */
export type Text = readonly (string | Reference)[]

/** The literal, where a text has no reference; adjacent literals count as one. */
export function literalOf(text: Text): string | undefined {
  return text.every((part) => typeof part === 'string') ? text.join('') : undefined
}

/** The references of a text. */
export function referencesOf(text: Text): readonly Reference[] {
  return text.filter((part): part is Reference => typeof part !== 'string')
}

/** A text as the config has it. */
export function writtenText(text: Text): string {
  return text
    .map((part) =>
      typeof part === 'string' ? part.replaceAll('${', '$${') : `\${${part.source}.${part.name}}`,
    )
    .join('')
}

/** True where a reference of the text is a secret, or may be. */
export function holdsSecret(text: Text): boolean {
  return referencesOf(text).some(({ source }) => source !== 'variables')
}
