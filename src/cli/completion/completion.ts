import type { Command } from 'commander'
import { completionScripts } from '../../../generated/completion-scripts.ts'
import { pass, show, standardOutput } from '../printing/output.ts'
import { printable } from '../printing/printable.ts'
import { candidatesFor } from './candidates.ts'
import type { Shell } from './shells.ts'

/** Prints the script with which a shell completes `flexgen`. */
export function printScript(shell: Shell): void {
  pass(standardOutput, completionScripts[shell])
}

/** Bits of the last line that the scripts read. */
const noSpace = 2
const noPaths = 4

/**
 * Prints what can complete a command line, as the scripts read it.
 *
 * @param words the words after `flexgen`; the last one is being written
 */
export async function printCandidates(program: Command, words: readonly string[]): Promise<void> {
  const { words: found, orPaths, isBeginning } = await candidatesFor(program, words)
  const lines = found.map(({ word, description }) => `${word}\t${description}`)
  const directive = (isBeginning ? noSpace : 0) + (orPaths ? 0 : noPaths)
  for (const line of lines) pass(standardOutput, `${line.split('\t').map(printable).join('\t')}\n`)
  show(`:${directive}\n`)
}
