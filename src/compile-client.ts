import { acceptWarnings, type Settled } from './diagnostics/accepted-warnings.ts'
import type { Code, CodeData } from './diagnostics/codes.ts'
import {
  type AcceptedWarning,
  type Diagnostic,
  diagnostic,
  fileStart,
  Reporter,
} from './diagnostics/diagnostic.ts'
import type { PackageType } from './ir/package-type.ts'
import type { ClientPlan } from './ir/plan.ts'
import { excessOf } from './ir/size-limits.ts'
import { keySpan, type MapNode, type SourceNode } from './ir/source.ts'
import { link } from './link/link.ts'
import { ignoreComments } from './parse/ignore-comments.ts'
import { parseYaml } from './parse/parse-yaml.ts'
import { planClient } from './plan/plan-client.ts'
import type { Form } from './render/client-module.ts'
import { renderClient } from './render/render-client.ts'
import { writeWiring } from './render/wiring.ts'
import { outputFileOf } from './resolve/output-file.ts'
import { resolveConfig } from './resolve/resolve-config.ts'
import { validateConfig } from './validate/validate-config.ts'

/** A compiled client, with its config and plan. */
export interface CompiledClient {
  /** The config's nodes, with their positions. */
  readonly root: MapNode
  readonly plan: ClientPlan
  /** The config's `output.file`. */
  readonly outputFile: string | undefined
  /**
   * Writes the client, or the declarations of its types.
   *
   * @param file path of the module; defaults to `outputFile`
   */
  readonly render: (form: Form, file?: string) => string
}

/** @param root the config's nodes */
export type AdaptPlan = (plan: ClientPlan, root: MapNode) => ClientPlan

export interface ClientOptions {
  /** Fragments that a client with tokens exports in addition to those that its config names. */
  readonly exported?: readonly string[] | undefined
  /** Changes the plan before it is linked and rendered. */
  readonly adapt?: AdaptPlan | undefined
  /** If omitted, a `.js` output is not checked. */
  readonly packageType?: PackageType | undefined
}

/** The result of compiling a config. */
export interface CompiledConfig {
  /** `undefined` if a diagnostic is an error. */
  readonly client: CompiledClient | undefined
  /** In the order of their positions. */
  readonly diagnostics: readonly Diagnostic[]
  /** Warnings that the config accepts. They are not in `diagnostics`. */
  readonly accepted: readonly AcceptedWarning[]
}

/**
 * Runs all stages, from a config's text to the source of its client.
 *
 * @param path path of the config, with `/` between folders
 */
export function compileClient(
  path: string,
  written: string,
  { exported = [], adapt = (plan) => plan, packageType }: ClientOptions = {},
): CompiledConfig {
  const text = withoutMark(written)
  const excess = excessOf(text)
  if (excess !== undefined) return { client: undefined, diagnostics: [tooLarge(path, excess)], accepted: [] }
  const reporter = new Reporter(path, text)
  const root = parseYaml(text, reporter)
  const valid = root && validateConfig(root, reporter)
  const fileName = path.slice(path.lastIndexOf('/') + 1)
  const resolved = valid && resolveConfig(valid, text, fileName, reporter)
  const unsought: readonly Code[] = packageType === undefined ? ['output/commonjs'] : []
  if (!resolved) return { client: undefined, ...settle(path, text, reporter, unsought) }

  const { outputFile } = resolved
  if (packageType === 'commonjs' && outputFile?.endsWith('.js')) {
    const hint = `${outputFile.slice(0, -'.js'.length)}.mjs`
    reporter.report('output/commonjs', keySpan(valid.root, ['output', 'file']), { path: outputFile }, hint)
  }

  const plan = adapt(planClient(resolved, exported), valid.root)
  const wiring = writeWiring(plan)
  const linked = link(wiring.roots)
  return {
    client: {
      root: valid.root,
      plan,
      outputFile,
      render: (form, file = outputFile) => renderClient(plan, wiring, linked, form, file),
    },
    ...settle(path, text, reporter, unsought),
  }
}

/**
 * The problems of a config without the warnings that it accepts.
 *
 * @param unsought codes that were not looked for
 */
function settle(path: string, text: string, reporter: Reporter, unsought: readonly Code[]): Settled {
  // JSON has no comments, although a parser of YAML reads them.
  const comments = path.endsWith('.json') ? [] : ignoreComments(text)
  return acceptWarnings(path, text, reporter.diagnostics, comments, unsought)
}

/**
 * Reads `output.file` of a config, which may have errors, without compiling it. It is parsed only if it may have the key.
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

/** The nodes of a config, if it may have the key `output`. */
function rootWithOutput(path: string, text: string): SourceNode | undefined {
  // A quoted key may contain escapes for its letters, or escaped line breaks.
  if (!/output|\\[xuU\r\n]/.test(text) || excessOf(text) !== undefined) return undefined
  return parseYaml(text, new Reporter(path, text))
}

function tooLarge(path: string, excess: string): Diagnostic {
  return diagnostic('file/too-large', path, fileStart, { excess })
}

/** Removes the byte order mark. */
function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}
