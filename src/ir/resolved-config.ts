import type { AuthPlan, BaseUrlPlan, EntryPlan, VariablePlan } from './plan.ts'

/** A config with defaults in place and references read. */
export interface ResolvedConfig {
  /** Name of the config's file. */
  readonly source: string
  readonly name: string
  readonly description: string | undefined
  readonly baseUrl: BaseUrlPlan
  readonly headers: readonly EntryPlan[]
  readonly query: readonly EntryPlan[]
  readonly allowedHosts: readonly string[]
  /** Those that are referred to. */
  readonly variables: readonly VariablePlan[]
  readonly auth: AuthPlan
  /** Relative to the config, with `/`. */
  readonly outputFile: string | undefined
}
