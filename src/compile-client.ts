import { acceptWarnings, type Settled } from './diagnostics/accepted-warnings.ts'
import type { Code, CodeData } from './diagnostics/codes.ts'
import {
  type AcceptedWarning,
  type Diagnostic,
  diagnostic,
  fileStart,
  Reporter,
} from './diagnostics/diagnostic.ts'
import type { ClientPlan } from './ir/plan.ts'
import { excessOf } from './ir/size-limits.ts'
import { keySpan, type MapNode, type SourceNode } from './ir/source.ts'
import { fragmentNames, link } from './link/link.ts'
import { ignoreComments } from './parse/ignore-comments.ts'
import { parseYaml } from './parse/parse-yaml.ts'
import { planClient } from './plan/plan-client.ts'
import { renderClient } from './render/render-client.ts'
import { writeWiring } from './render/wiring.ts'
import { outputFileOf } from './resolve/output-file.ts'
import { resolveConfig } from './resolve/resolve-config.ts'
import { validateConfig } from './validate/validate-config.ts'

/** A compiled client, with what it was made from. */
export interface CompiledClient {
  /** What the config says, with its places. */
  readonly root: MapNode
  readonly plan: ClientPlan
  /** The config's `output.file`. */
  readonly outputFile: string | undefined
  /** The module. */
  readonly text: string
}

/** What a config gave. */
export interface CompiledConfig {
  /** `undefined` where a diagnostic is an error. */
  readonly client: CompiledClient | undefined
  /** By place. */
  readonly diagnostics: readonly Diagnostic[]
  /** Warnings that the config accepts, which are not among the diagnostics. */
  readonly accepted: readonly AcceptedWarning[]
}

/**
 * Goes through all stages, from a config's text to the text of its client.
 *
 * @param path with `/` between folders
 * @param exported fragments that the module exports in addition to what the config asks for, where it holds tokens
 * @param adapt changes the plan before it becomes a client
 */
export function compileClient(
  path: string,
  written: string,
  exported: readonly string[] = [],
  adapt: (plan: ClientPlan) => ClientPlan = (plan) => plan,
): CompiledConfig {
  const text = withoutMark(written)
  const excess = excessOf(text)
  if (excess !== undefined) return { client: undefined, diagnostics: [tooLarge(path, excess)], accepted: [] }
  const reporter = new Reporter(path, text)
  const root = parseYaml(text, reporter)
  const valid = root && validateConfig(root, reporter)
  const fileName = path.slice(path.lastIndexOf('/') + 1)
  const resolved = valid && resolveConfig(valid, text, fileName, reporter)
  if (!resolved) return { client: undefined, ...settle(path, text, reporter) }

  const plan = adapt(planClient(resolved, exported))
  const wiring = writeWiring(plan, fragmentNames)
  const client = renderClient(plan, wiring, link(wiring.roots))
  return {
    client: { root: valid.root, plan, outputFile: resolved.outputFile, text: client },
    ...settle(path, text, reporter),
  }
}

/** The problems of a config without the warnings that it accepts. */
function settle(path: string, text: string, reporter: Reporter): Settled {
  // JSON has no comments, although a parser of YAML reads them.
  const comments = path.endsWith('.json') ? [] : ignoreComments(text)
  return acceptWarnings(path, text, reporter.diagnostics, comments)
}

/**
 * The `output.file` of a config that may have errors, without compiling it: it is no more than parsed, and that only
 * where it may have the key.
 */
export function readOutputFile(path: string, written: string): string | undefined {
  const root = rootWithOutput(path, withoutMark(written))
  return root && outputFileOf(root)
}

/** A problem of a config's output: at its key `output.file`, otherwise at the beginning of the config. */
export function outputProblem<C extends Code>(
  path: string,
  written: string,
  code: C,
  data: CodeData<C>,
  hint?: string,
): Diagnostic {
  const text = withoutMark(written)
  const root = rootWithOutput(path, text)
  const reporter = new Reporter(path, text)
  if (root && outputFileOf(root) !== undefined)
    reporter.report(code, keySpan(root, ['output', 'file']), data, hint)
  return reporter.diagnostics[0] ?? diagnostic(code, path, fileStart, data, hint)
}

/** The nodes of a config, if they may have the key `output`. */
function rootWithOutput(path: string, text: string): SourceNode | undefined {
  // In quotes, a key may be written with escapes, of its letters or of a line break.
  if (!/output|\\[xuU\r\n]/.test(text) || excessOf(text) !== undefined) return undefined
  return parseYaml(text, new Reporter(path, text))
}

function tooLarge(path: string, excess: string): Diagnostic {
  return diagnostic('file/too-large', path, fileStart, { excess })
}

/** Without the byte order mark. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}
