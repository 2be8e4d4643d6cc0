// Made by `npm run generate`. Do not edit.
import type { ErrorObject } from 'ajv'

/** Validates data; its problems are then in `errors`. */
export interface Validator {
  (data: unknown): boolean
  errors?: readonly ErrorObject[] | null
}

/** Validates a config, but for what depends on the type of its auth. */
export declare const config: Validator

/** Validates an auth, by its type. */
export declare const authTypes: Readonly<Record<string, Validator>>
