import stringWidth from 'string-width'
import { printable, printJson } from '../printing/printable.ts'
import { wrapProse } from '../printing/wrap.ts'
import { credentialVariable } from '../running/credential-variable.ts'
import { showCall, shownCall } from './shown.ts'
import type { ShownStep, Trace } from './trace.ts'
import type { TracedValue } from './traced-value.ts'

/**
 * A trace for readers.
 *
 * @param columns width to wrap sentences at; `undefined` for no limit
 */
export function traceText(name: string, trace: Trace, columns: number | undefined): string {
  const { time, nonce, absent, unset, steps, sent, shower } = trace
  const given = [
    ...(time === undefined ? [] : [`  time   ${time} (${new Date(time).toISOString()})`]),
    ...(nonce === undefined ? [] : [`  nonce  ${printable(nonce)}`]),
  ]
  const paragraphs = [
    `How the ${name} client signs a request. \`\${…}\` is a value that you provide; whatever depends on one is <computed>. Each \`|\` begins a line of a value.`,
    ...(given.length ? [given.join('\n')] : []),
    ...(absent.length
      ? [printable(`Left out, because optional and not set: ${absent.map(howToSet).join(', ')}.`)]
      : []),
    ...(unset.length
      ? [
          printable(
            `To see what depends on variables, pass ${unset.map((each) => howToSet(`variables.${each}`)).join(', ')}.`,
          ),
        ]
      : []),
    ...steps.map(stepParagraph),
    ...(sent ? [['The request:', '', ...showCall(shower, ...sent).map(indented)].join('\n')] : []),
  ]
  return `${paragraphs.map((each) => wrapProse(each, columns, stringWidth)).join('\n\n')}\n`
}

/** Where the value of a reference comes from. */
function howToSet(reference: string): string {
  const name = reference.slice(reference.indexOf('.') + 1)
  if (reference.startsWith('credentials.')) return `\`${credentialVariable(name)}\``
  return reference.startsWith('env.') ? `\`${name}\`` : `\`--variable ${name}=…\``
}

function indented(line: string): string {
  return `  ${line}`
}

function stepParagraph(step: ShownStep): string {
  const { name, input, result, skippedFor, isDefault } = step
  const title = ['operation', 'key', 'encoding', 'case'] as const
  const words = title.flatMap((part) => wordsOf(step, part))
  const head = printable(`Step \`${name}\`${words.length ? `: ${words.join(', ')}` : ''}`)
  if (skippedFor) return `${head}\n\n  ${printable(`skipped: only for ${skippedFor.join(', ')}`)}`
  const isCopy = words.length === 0 && JSON.stringify(input ?? result) === JSON.stringify(result)
  return [
    head,
    '',
    ...(input && !isCopy ? valueLines('input', input) : []),
    ...valueLines(isDefault ? 'result from `ifEmpty`' : isCopy ? 'value' : 'result', result),
  ].join('\n')
}

function wordsOf(step: ShownStep, part: 'operation' | 'key' | 'encoding' | 'case'): readonly string[] {
  const value = step[part]
  if (value === undefined) return []
  if (part === 'operation') return [value]
  const encoding = part === 'key' && step.keyEncoding !== undefined ? ` in ${step.keyEncoding}` : ''
  return [`${part} ${value}${encoding}`]
}

function valueLines(title: string, { text, hex, bytes }: TracedValue): readonly string[] {
  const length = bytes === undefined ? '' : bytes === 0 ? ', empty' : `, ${bytes} byte${bytes > 1 ? 's' : ''}`
  const lines = bytes === 0 ? [] : (hex ?? text ?? '').split('\n')
  return [
    `  ${title}${length}${hex === undefined ? '' : ', in hexadecimal'}`,
    ...lines.map((line) => `    | ${printable(visible(line))}`.trimEnd()),
  ]
}

/** Tabs, and the spaces at the end of a line, as symbols. */
function visible(line: string): string {
  return line.replaceAll('\t', '␉').replace(/ +$/, (spaces) => '␠'.repeat(spaces.length))
}

/** A trace for programs. Its members are always present. */
export function traceJson({ time, nonce, absent, steps, sent, shower, failure }: Trace): string {
  return printJson({
    version: 1,
    time: time ?? null,
    nonce: nonce ?? null,
    absent,
    steps: steps.map((step) => ({
      name: step.name,
      operation: step.operation ?? null,
      key: step.key ?? null,
      keyEncoding: step.keyEncoding ?? null,
      encoding: step.encoding ?? null,
      case: step.case ?? null,
      isSkipped: step.skippedFor !== undefined,
      input: step.input ?? null,
      result: step.result,
    })),
    request: sent ? shownCall(shower, ...sent) : null,
    error: failure ?? null,
  })
}
