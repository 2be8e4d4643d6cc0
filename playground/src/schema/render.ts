/** Values as YAML. */
import { parse } from 'yaml'
import { isListValue, isMapValue, sameValue, type Value } from './rules.ts'

export interface Style {
  /** True within `{ }` and `[ ]`. */
  readonly inFlow: boolean
  /** The quotes to keep, if the value can have them. */
  readonly quote?: '' | '"' | "'"
}

/** A string, number, boolean or null on one line, with quotes only if it needs them. */
export function scalarText(value: Value, { inFlow, quote = '' }: Style): string {
  if (typeof value !== 'string') return String(value ?? null)
  if (quote === "'" && !/[\n\r\t\p{Cc}\p{Zl}\p{Zp}]/u.test(value)) return `'${value.replaceAll("'", "''")}'`
  if (quote === '' && isPlain(value, inFlow)) return value
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** True if a string needs no quotes. */
function isPlain(text: string, inFlow: boolean): boolean {
  // Others are legal without quotes, but are read differently by older parsers, or are hard to see.
  if (!/^[^\s!&*|>%@`'"#{}[\],?:-][^\n\r\t\p{Cc}\p{Zl}\p{Zp}\ufeff]*$/u.test(text) && !text.startsWith('${'))
    return false
  if (/\s$|^(?:y|n|yes|no|on|off|true|false|null|~)$/i.test(text)) return false
  try {
    const written = inFlow ? parse(`[${text}]`) : parse(`a: ${text}`)
    return sameValue(written, inFlow ? [text] : { a: text })
  } catch {
    return false
  }
}

/** A value on one line. */
export function flowText(value: Value, inFlow = true): string {
  if (isListValue(value)) return `[${value.map((item) => flowText(item)).join(', ')}]`
  if (!isMapValue(value)) return scalarText(value, { inFlow })
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  if (!entries.length) return '{}'
  return `{ ${entries.map(([key, each]) => `${keyText(key, true)}: ${flowText(each)}`).join(', ')} }`
}

export function keyText(key: string, inFlow: boolean): string {
  // Only strings, so that `1` and `true` are names.
  const isName = /^[A-Za-z$][\w$-]*$/.test(key) || (/^[A-Za-z]/.test(key) && !/[:#]/.test(key))
  return isName ? scalarText(key, { inFlow }) : JSON.stringify(key)
}

/**
 * A value after its key and colon, in block style: ` value`, or lines below the key.
 *
 * @param indent indentation of the key
 * @param step indentation of what is below it
 */
export function blockText(value: Value, indent: number, step: number): string {
  const lines = linesOf(value, step)
  if (lines === undefined) return ` ${flowText(value, false)}`
  const lead = '\n'.padEnd(indent + step + 1)
  return lines.map((line) => `${lead}${line}`).join('')
}

/** The lines of a map or a list; `undefined` for what is written on the key's line. */
export function linesOf(value: Value, step: number): readonly string[] | undefined {
  if (isListValue(value)) {
    // A list of scalars is short on one line.
    if (value.every((item) => !isMapValue(item) && !isListValue(item))) return undefined
    return value.flatMap((item) => {
      const [first, ...rest] = linesOf(item, step) ?? [flowText(item, false)]
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)]
    })
  }
  if (!isMapValue(value) || !Object.keys(value).length) return undefined
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .flatMap(([key, each]) => `${keyText(key, false)}:${blockText(each, 0, step)}`.split('\n'))
}
