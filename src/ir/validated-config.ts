import type { FlexgenConfig } from '../../generated/config.ts'
import type { MapNode } from './source.ts'

/** A config whose format and version are known. */
export interface ValidatedConfig {
  readonly root: MapNode
  /** Its data; `undefined` if it does not match the schema. */
  readonly config: FlexgenConfig | undefined
  /** Its auth, which defaults to `none`; `undefined` if the type is unknown. */
  readonly auth: SoundAuth | undefined
  /**
   * JSON pointers (RFC 6901) of what a mistake hides: wrong values, and keys that are probably misspelled as other keys.
   */
  readonly unknown: ReadonlySet<string>
}

/** An auth without its faulty values. */
export interface SoundAuth {
  readonly data: NonNullable<FlexgenConfig['auth']>
  /** `undefined` if the config has no auth. */
  readonly map: MapNode | undefined
}
