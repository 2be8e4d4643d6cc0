import { transform } from 'sucrase'

/** A module of TypeScript as JavaScript (docs/decisions/0012). Its lines stay where they are. */
export function stripTypes(text: string): string {
  return transform(text, { transforms: ['typescript'], disableESTransforms: true }).code
}
