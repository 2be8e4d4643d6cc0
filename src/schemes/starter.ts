/** A key of a new config that `flexgen init` prompts for. */
export interface Question {
  readonly key: string
  readonly prompt: string
  /** Used if the answer is empty; if omitted, the default that the schema states. */
  readonly default?: string
}

/** Writes lines of a new config. */
export interface StarterWriter {
  /** The value that was chosen for a key, or its default. */
  chosen(key: string): string
  /** `key: value`, with the value that was chosen. */
  line(key: string): string
  /** `${env.API_ENDING}`, where API is the name of the API. */
  reference(ending: string): string
  /** `key: ${env.API_ENDING}` */
  env(key: string, ending: string): string
  /** What the provider's metadata says; `undefined` if none was read. */
  readonly provider: Provider | undefined
}

/** The metadata of a provider (RFC 8414), as its server sent it. */
export type Metadata = Readonly<Record<string, unknown>>

/** What a provider's metadata says about a config's auth. */
export interface Provider {
  /** Values of keys, as a config writes them. */
  readonly choices: Readonly<Record<string, string>>
  readonly endpoints: readonly Endpoint[]
  /** Other grants that `--grant` can name. */
  readonly otherGrants: readonly string[]
  /** False if the metadata does not list the grant. */
  readonly isListed: boolean
  /** A list of the metadata as lines of a comment, without what does not belong into one. */
  readonly comment: (name: string) => readonly string[]
}

/** The URL that the metadata has for a key. */
export interface Endpoint {
  readonly key: string
  readonly url: string
}

/** Why no config can be made from a provider's metadata, in sentences. */
export interface Unusable {
  readonly unusable: string
}

/** What `flexgen init` knows about an auth type. */
export interface Starter {
  /** Keys to prompt for, in order; the values chosen so far may add more. */
  readonly questions: (chosen: Readonly<Record<string, string>>) => readonly Question[]
  /** The lines below `type`. They compile unchanged. Comments show what differs between APIs. */
  readonly lines: (writer: StarterWriter) => readonly string[]
  /**
   * Reads the metadata of the provider with this identifier; for types whose providers publish it.
   *
   * @param grant the grant to use; if omitted, the best that the provider supports
   */
  readonly readProvider?: (
    metadata: Metadata,
    issuer: string,
    grant: string | undefined,
  ) => Provider | Unusable
}

/** For auth types without a choice to make. */
export function noQuestions(): readonly Question[] {
  return []
}
