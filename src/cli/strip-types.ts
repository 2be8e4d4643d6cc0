import { transform } from 'sucrase'

/** Turns a TypeScript module into JavaScript (docs/maintaining/decisions/0012), and keeps its line numbers. */
export function stripTypes(text: string): string {
  return transform(text, { transforms: ['typescript'], disableESTransforms: true }).code
}
