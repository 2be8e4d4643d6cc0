import { existsSync } from 'node:fs'
import { tokenFile } from '../../ir/config-name.ts'
import type { ClientPlan } from '../../ir/plan.ts'
import { commandName } from '../command-name.ts'
import { UsageError } from '../exit.ts'
import { inShell } from '../printing/printable.ts'

/** Where a command reads the tokens of a client. */
export interface TokenPlace {
  /** The file. */
  readonly path: string
  /** The path of `--store`; `undefined` for the default. */
  readonly given: string | undefined
  /** True if only a user can log in. */
  readonly needsLogin: boolean
  /** False if the tokens stay in memory: the client gets them itself, and there is no file. */
  readonly isUsed: boolean
}

/**
 * The place of a client's tokens; `undefined` if it has none.
 *
 * @param given path of `--store`
 * @throws UsageError if a path is given for a client without tokens
 */
export function tokenPlace(
  { name, source, auth }: ClientPlan,
  given: string | undefined,
): TokenPlace | undefined {
  if (!auth.tokens) {
    if (given === undefined) return undefined
    throw new UsageError(`\`--store\` has no effect: the auth type of ${name} does not get tokens.`)
  }
  const path = given ?? tokenFile(source)
  const needsLogin = auth.tokens.facts.login !== undefined
  return { path, given, needsLogin, isUsed: needsLogin || existsSync(path) }
}

/**
 * A command for the same tokens, to be pasted.
 *
 * @param words the command and its arguments
 */
export function commandFor(
  words: readonly string[],
  store: string | undefined,
  variables: ReadonlyMap<string, string> = new Map(),
): string {
  const options = [
    ...[...variables].flatMap((pair) => ['--variable', pair.join('=')]),
    ...(store === undefined ? [] : ['--store', store]),
  ]
  return [commandName(), ...[...words, ...options].map(inShell)].join(' ')
}

/**
 * Says that a user has to log in, where the tokens are expected, and how.
 *
 * @param named path of the config
 * @param variables those of the command line
 */
export function missingLogin(
  { name }: ClientPlan,
  named: string,
  { path, given }: TokenPlace,
  variables: ReadonlyMap<string, string> | undefined,
): string {
  return `${name} needs a login: there are no usable tokens in \`${path}\`. Run \`${commandFor(['login', named], given, variables)}\`.`
}
