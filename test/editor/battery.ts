import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { LspPosition } from './language-server.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const head = 'flexgen: 1\nbaseUrl: https://api.example.com\n'

/** A config of the battery as written: a whole config, or only its auth. */
export interface Written {
  readonly name: string
  readonly config?: string
  readonly auth?: string
}

/** The items of all files in a folder of the battery, sorted by file name. */
export function itemsOf<Item extends Written>(name: string): readonly Item[] {
  return readdirSync(`${folder}${name}`)
    .sort()
    .flatMap((file) => parse(readFileSync(`${folder}${name}/${file}`, 'utf8'), { merge: false }) as Item[])
}

/** Text of a config without its marks, and their positions. */
export interface Marked {
  readonly text: string
  /** Position of the first mark; `undefined` if there is none. */
  readonly start: LspPosition | undefined
  readonly end: LspPosition | undefined
}

/**
 * Text of an item.
 *
 * @param marks the strings before and after the marked place, which are removed
 */
export function textOf({ config, auth = '' }: Written, [before, behind]: readonly [string, string]): Marked {
  const marked = config ?? `${head}auth:\n${auth.replace(/^(?=.)/gm, '  ')}`
  const [lead = '', inner, tail = ''] = splitAt(marked, before, behind)
  if (inner === undefined) return { text: marked, start: undefined, end: undefined }
  return { text: lead + inner + tail, start: placeBehind(lead), end: placeBehind(lead + inner) }
}

function splitAt(text: string, before: string, behind: string): readonly string[] {
  const start = text.indexOf(before)
  const end = text.indexOf(behind, start + before.length)
  if (start < 0 || end < 0) return [text]
  return [text.slice(0, start), text.slice(start + before.length, end), text.slice(end + behind.length)]
}

function placeBehind(text: string): LspPosition {
  const lines = text.split('\n')
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 }
}
