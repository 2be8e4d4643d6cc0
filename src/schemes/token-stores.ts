import type { ConfigOf } from './scheme.ts'

/** The token stores that a config can name. */
export type StoreNames = NonNullable<ConfigOf<'oauth2'>['tokenStores']>

/** The function that creates each of them. */
const functions: { readonly [Name in StoreNames[number]]: string } = {
  file: 'fileTokenStore',
  redis: 'redisTokenStore',
  postgres: 'postgresTokenStore',
  webStorage: 'webStorageTokenStore',
}

/** The functions of a config's `tokenStores`, which its client exports. */
export function storeFunctions(names: StoreNames = []): readonly string[] {
  return names.map((name) => functions[name])
}
