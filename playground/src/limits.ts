import { exhaustsParser } from '../../src/parse/nesting.ts'

/** Limit of the characters of a config that the form and the help of the editor parse at each change. */
const longest = 200_000

/** True for a config that the form and the help of the editor can parse while it is typed. */
export function isHelped(text: string): boolean {
  return text.length <= longest && !exhaustsParser(text)
}
