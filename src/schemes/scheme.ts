import type { FlexgenConfig } from '../../generated/config.ts'
import type { AuthPlan } from '../ir/plan.ts'
import type { ReferenceSource } from '../ir/text.ts'
import type { FieldReader } from './field-reader.ts'
import type { Starter } from './starter.ts'

/** The auth of a config, as its schema types it. */
export type AuthConfig = NonNullable<FlexgenConfig['auth']>

/** An auth type: all that the pipeline knows of it. */
export interface Scheme<Type extends AuthConfig['type'] = AuthConfig['type']> {
  readonly type: Type
  /** How `flexgen init` begins a config of this type. */
  readonly starter: Starter
  /** What its answers have that `baseUrl`, `headers` and `query` may refer to. */
  readonly sources?: (auth: Extract<AuthConfig, { type: Type }>) => readonly ReferenceSource[]
  /** What the auth adds to a request, from its validated fields. */
  readonly plan: (auth: Extract<AuthConfig, { type: Type }>, fields: FieldReader) => AuthPlan
}
