import type { Argument, Command, Option } from 'commander'
import { choices } from '../../../generated/choices.ts'
import { compileClient } from '../../compile-client.ts'
import { findConfigs } from '../../load/find-configs.ts'
import { readConfig } from '../../load/read-config.ts'
import { knownNames } from '../init/kinds.ts'

/** What may follow at the end of a command line. */
export interface Candidates {
  readonly words: readonly Candidate[]
  /** The shell offers paths if no word fits. */
  readonly orPaths: boolean
  /** No space follows the word. */
  readonly isBeginning: boolean
}

/** A word, and its meaning. */
export interface Candidate {
  readonly word: string
  readonly description: string
}

/** Values of an option or argument; `paths` for any path. */
type Values = 'paths' | readonly Candidate[]

const nothing: Candidates = { words: [], orPaths: false, isBeginning: false }

/**
 * What can complete the last word of a command line.
 *
 * @param words the words after `flexgen`; the last one, which may be empty, is being written
 */
export async function candidatesFor(program: Command, words: readonly string[]): Promise<Candidates> {
  const current = words.at(-1) ?? ''
  const before = words.slice(0, -1)
  const command = visibleCommands(program).find(({ name }) => name === before[0])?.command
  if (!command) {
    if (before.length) return nothing
    return starting(current, current.startsWith('-') ? optionsOf(program) : commandNames(program))
  }
  const { operands, open, values } = readWords(command, before.slice(1))
  if (open?.long === '--scheme') return starting(current, await schemesOf(values.get('--from')))
  if (open) return valuesFor(current, optionValues(open, operands), open.long === '--variable')
  if (current.startsWith('-')) return starting(current, optionsOf(command))
  const index = Math.min(operands.length, command.registeredArguments.length - 1)
  const argument = command.registeredArguments[index]
  if (!argument || (operands.length > index && !argument.variadic)) return nothing
  return valuesFor(current, argumentValues(program, command, argument), false)
}

function valuesFor(current: string, values: Values, isBeginning: boolean): Candidates {
  if (values === 'paths') return { ...nothing, orPaths: true }
  return { ...starting(current, values), isBeginning }
}

/** The words that begin with what was written. Shells would expand other characters in a word. */
function starting(current: string, words: readonly Candidate[]): Candidates {
  return {
    ...nothing,
    words: words.filter(({ word }) => word.startsWith(current) && /^[\w./@%+=-]+$/.test(word)),
  }
}

/** The operands among the words after a command, the option at their end that still needs its value, and other values. */
function readWords(
  command: Command,
  words: readonly string[],
): {
  readonly operands: readonly string[]
  readonly open: Option | undefined
  readonly values: ReadonlyMap<string, string>
} {
  const operands: string[] = []
  let open: Option | undefined
  const values = new Map<string, string>()
  for (const word of words) {
    if (open) {
      values.set(`${open.long}`, word)
      open = undefined
    } else if (word.startsWith('-') && word.length > 1) {
      const [, name, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? []
      if (name !== undefined && value !== undefined) values.set(name, value)
      open = command.options.find(
        (option) => (option.long === word || option.short === word) && option.required,
      )
    } else if (word !== '') {
      operands.push(word)
    }
  }
  return { operands, open, values }
}

function visibleCommands(program: Command): readonly { readonly name: string; readonly command: Command }[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ name: command.name(), command }))
}

function commandNames(program: Command): readonly Candidate[] {
  return visibleCommands(program).map(({ name, command }) => ({
    word: name,
    description: command.description(),
  }))
}

function optionsOf(command: Command): readonly Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ long, short, description }) =>
      [long, short].flatMap((word) => (word === undefined ? [] : [{ word, description }])),
    )
}

function optionValues({ long, argChoices }: Option, operands: readonly string[]): Values {
  if (argChoices) return wordsOf(argChoices)
  if (long === '--grant') return described(grants())
  if (long === '--request') return wordsOf(methods)
  if (long === '--variable') return variablesOf(operands[0])
  return takesPath.has(`${long}`) ? 'paths' : []
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']
const takesPath: ReadonlySet<string> = new Set([
  '--out-dir',
  '--store',
  '--env-file',
  '--from',
  '--output',
  '--data',
  '--body',
])

/** The grants of the auth type that has several. */
function grants(): Readonly<Record<string, string>> {
  return Object.values(choices).find(({ grantType }) => grantType)?.['grantType']?.values ?? {}
}

function argumentValues(program: Command, command: Command, argument: Argument): Values {
  if (argument.argChoices) return wordsOf(argument.argChoices)
  if (argument.name() === 'command') return commandNames(program)
  if (argument.name() === 'name') return command.name() === 'init' ? wordsOf(knownNames) : []
  if (argument.name() !== 'file' && argument.name() !== 'files') return []
  const { paths } = findConfigs([])
  // A config may have any name if it is named.
  return paths.length ? wordsOf(paths) : 'paths'
}

/** The variables of a config, each as `NAME=`. */
function variablesOf(path: string | undefined): readonly Candidate[] {
  const read = path === undefined ? undefined : readConfig(path)
  if (path === undefined || !read || 'problem' in read) return []
  const { client } = compileClient(path, read.text)
  return (client?.plan.inputs.variables ?? []).map(({ name }) => ({ word: `${name}=`, description: '' }))
}

/** The schemes of what `--from` names, if it is on this machine. The shell may leave its quotes. */
async function schemesOf(from: string | undefined): Promise<readonly Candidate[]> {
  const path = from?.replace(/^(['"])(.*)\1$/s, '$2') ?? ''
  if (path === '' || path === '-' || path.includes('://')) return []
  const { schemesIn } = await import('../import/scheme-names.ts')
  return described(schemesIn(path))
}

function wordsOf(words: readonly string[]): readonly Candidate[] {
  return words.map((word) => ({ word, description: '' }))
}

function described(words: Readonly<Record<string, string>>): readonly Candidate[] {
  return Object.entries(words).map(([word, description]) => ({ word, description }))
}
