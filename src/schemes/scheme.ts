import type { FlexgenConfig } from '../../generated/config.ts'
import type { AuthPlan } from '../ir/plan.ts'
import type { ReferenceSource } from '../ir/text.ts'
import type { FieldReader } from './field-reader.ts'
import type { Starter } from './starter.ts'

/** The auth of a config, as its schema types it. */
export type AuthConfig = NonNullable<FlexgenConfig['auth']>

/** The auth of a config, of one type. */
export type ConfigOf<Type extends AuthConfig['type']> = Extract<AuthConfig, { type: Type }>

/** An auth type: everything that the pipeline knows about it. */
export interface Scheme<Type extends AuthConfig['type'] = AuthConfig['type']> {
  readonly type: Type
  /** How `flexgen init` begins a config of this type. */
  readonly starter: Starter
  /** The responses whose values `baseUrl`, `headers` and `query` may refer to. */
  readonly sources?: (auth: ConfigOf<Type>) => readonly ReferenceSource[]
  /** What `${session.…}` can name in `headers`, if it is one of `sources`. */
  readonly sessionNames?: (auth: ConfigOf<Type>) => readonly string[]
  /** What the auth adds to a request, from its validated fields. */
  readonly plan: (auth: ConfigOf<Type>, fields: FieldReader<ConfigOf<Type>>) => AuthPlan
}
