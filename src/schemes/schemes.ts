import type { AuthPlan } from '../ir/plan.ts'
import type { ReferenceSource } from '../ir/text.ts'
import { apiKey } from './api-key.ts'
import { awsSigV4 } from './aws-sigv4.ts'
import { basic } from './basic.ts'
import { bearer } from './bearer.ts'
import { digest } from './digest.ts'
import type { FieldReader } from './field-reader.ts'
import { jwt } from './jwt.ts'
import { none } from './none.ts'
import { oauth1 } from './oauth1.ts'
import { oauth2 } from './oauth2.ts'
import type { AuthConfig, Scheme } from './scheme.ts'
import { session } from './session.ts'
import { signature } from './signature.ts'
import type { Starter } from './starter.ts'

/** The types that a request of a session may have. */
const ofRequests = { none, apiKey, bearer, basic, jwt, oauth1, awsSigV4, signature }

/** A row for each auth type. TypeScript reports a type of the schema without one. */
const schemes: { readonly [Type in AuthConfig['type']]: Scheme<Type> } = {
  none,
  apiKey,
  bearer,
  basic,
  digest,
  jwt,
  oauth1,
  awsSigV4,
  signature,
  session: session((auth, fields) => (ofRequests[auth.type] as Scheme).plan(auth, fields)),
  oauth2,
}

/** The auth of a config that has none. */
export const withoutAuth: AuthConfig = { type: 'none' }

export type AuthType = AuthConfig['type']

/** Names of the auth types, in the order in which they are shown. */
export const authTypes: readonly AuthType[] = Object.keys(schemes) as readonly AuthType[]

/** The type that `flexgen init` suggests. */
export const usualAuthType: AuthType = 'bearer'

/** How `flexgen init` begins a config of a type. */
export function starterOf(type: AuthType): Starter {
  return schemes[type].starter
}

/** The type whose providers publish metadata, which `flexgen init` reads. */
export const providerType: AuthType = oauth2.type

/** What the config's auth adds to a request. */
export function planAuth(auth: AuthConfig, fields: FieldReader<AuthConfig>): AuthPlan {
  return rowOf(auth).plan(auth, fields)
}

/** Sources of references that a response supplies. */
export function authSources(auth: AuthConfig): readonly ReferenceSource[] {
  return rowOf(auth).sources?.(auth) ?? []
}

/** What `${session.…}` can name in a config's headers. */
export function sessionNames(auth: AuthConfig): readonly string[] {
  return rowOf(auth).sessionNames?.(auth) ?? []
}

function rowOf(auth: AuthConfig): Scheme {
  // The row has the type of the auth. TypeScript cannot infer that through the index.
  return schemes[auth.type] as Scheme
}
