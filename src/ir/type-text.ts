/** A type in TypeScript. Only source code can create one, so no string of a config becomes one. */
export class TypeText {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  /** A tag for templates without substitutions. */
  static of(strings: TemplateStringsArray): TypeText {
    return new TypeText(strings.join(''))
  }

  toString(): string {
    return this.#text
  }

  /** Names in the type, among them those of fragments. */
  get names(): readonly string[] {
    return this.#text.match(/\w+/g) ?? []
  }
}
