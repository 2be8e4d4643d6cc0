import { constantCase } from '../../../diagnostics/hints.ts'
import { mayBeSecret, slug } from '../copied.ts'
import type { ImportedEnv } from '../model.ts'

/** Names of environment variables, each once. */
export class EnvNames {
  readonly #keyPrefix: string
  readonly #prefix: string
  readonly #taken = new Set<string>()
  readonly #parameters = new Map<string, string>()

  constructor(apiName: string, configName: string) {
    this.#keyPrefix = prefixOf(apiName)
    this.#prefix = prefixOf(configName)
  }

  /** A reference to a variable that the source names, otherwise to one with the config's name and an ending. */
  reference(own: ImportedEnv | undefined, ending: string, prefix: string = this.#prefix): string {
    if (own && /^[A-Za-z_]\w{0,100}$/.test(own.env) && !mayBeSecret(own.env)) return `\${env.${own.env}}`
    const wanted = `${prefix}_${constantCase(slug(ending)) || 'VALUE'}`
    let name = wanted
    for (let number = 2; this.#taken.has(name); number++) name = `${wanted}_${number}`
    this.#taken.add(name)
    return `\${env.${name}}`
  }

  /** The same for a key with a name of its own, which several schemes may send in different places. */
  key(own: ImportedEnv | undefined, name: string): string {
    return this.reference(own, name, this.#keyPrefix)
  }

  /** The same for a parameter or a claim, which several requests of one scheme may have. */
  parameter(name: string): string {
    const reference = this.#parameters.get(name) ?? this.key(undefined, name)
    this.#parameters.set(name, reference)
    return reference
  }
}

function prefixOf(name: string): string {
  const prefix = constantCase(slug(name))
  return /^[A-Z]/.test(prefix) ? prefix : `API_${prefix}`.replace(/_+$/, '')
}
