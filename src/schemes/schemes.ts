import type { AuthPlan } from '../ir/plan.ts'
import { apiKey } from './api-key.ts'
import { awsSigV4 } from './aws-sigv4.ts'
import { basic } from './basic.ts'
import { bearer } from './bearer.ts'
import type { FieldReader } from './field-reader.ts'
import { jwt } from './jwt.ts'
import { none } from './none.ts'
import { oauth1 } from './oauth1.ts'
import { oauth2 } from './oauth2.ts'
import type { AuthConfig, Scheme } from './scheme.ts'

/** A row for each auth type; the compiler misses one that the schema has. */
const schemes: { readonly [Type in AuthConfig['type']]: Scheme<Type> } = {
  none,
  apiKey,
  bearer,
  basic,
  jwt,
  oauth1,
  awsSigV4,
  oauth2,
}

/** What the config's auth adds to a request. */
export function planAuth(auth: AuthConfig, fields: FieldReader): AuthPlan {
  // The row of `auth.type` takes an auth of that type; TypeScript cannot follow the pair through the index.
  const scheme = schemes[auth.type] as Scheme
  return scheme.plan(auth, fields)
}
