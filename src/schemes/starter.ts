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
}

/** What `flexgen init` knows about an auth type. */
export interface Starter {
  /** Keys to prompt for, in order; the values chosen so far may add more. */
  readonly questions: (chosen: Readonly<Record<string, string>>) => readonly Question[]
  /** The lines below `type`. They compile unchanged. Comments show what differs between APIs. */
  readonly lines: (writer: StarterWriter) => readonly string[]
}

/** For auth types without a choice to make. */
export function noQuestions(): readonly Question[] {
  return []
}
