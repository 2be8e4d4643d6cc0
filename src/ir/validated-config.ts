import type { FlexgenConfig } from '../../generated/config.ts'
import type { MapNode } from './source.ts'

/** A config whose kind and version are right. */
export interface ValidatedConfig {
  readonly root: MapNode
  /** Its data; `undefined` where the schema finds a fault. */
  readonly config: FlexgenConfig | undefined
  /** Its auth, `none` where it has none; `undefined` where the type is not known. */
  readonly auth: SoundAuth | undefined
  /**
   * JSON pointers (RFC 6901) of what is not known for a fault: of values that are wrong, and of keys that others are
   * likely misspellings of.
   */
  readonly unknown: ReadonlySet<string>
}

/** What the schema leaves of an auth: all of it, but for the values that have a fault. */
export interface SoundAuth {
  readonly data: NonNullable<FlexgenConfig['auth']>
  /** `undefined` where the config has none. */
  readonly map: MapNode | undefined
}
