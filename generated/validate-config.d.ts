// Made by `npm run generate`. Do not edit.
import type { ErrorObject } from 'ajv'

/** Validates a config's data; its problems are then in `errors`. */
export declare const validate: {
  (data: unknown): boolean
  errors?: readonly ErrorObject[] | null
}
