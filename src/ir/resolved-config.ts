import type { AuthPlan, BaseUrlPlan, EntryPlan, VariablePlan } from './plan.ts'

/** A config with its defaults applied and its references parsed. */
export interface ResolvedConfig {
  /** The config's file name. */
  readonly source: string
  readonly name: string
  readonly description: string | undefined
  readonly baseUrl: BaseUrlPlan
  readonly headers: readonly EntryPlan[]
  readonly query: readonly EntryPlan[]
  readonly allowedHosts: readonly string[]
  /** The variables that something refers to. */
  readonly variables: readonly VariablePlan[]
  readonly auth: AuthPlan
  /** Path relative to the config, with `/` between folders. */
  readonly outputFile: string | undefined
}
