/** Exit codes of the command line. */
export const exitCodes: {
  readonly fine: 0
  readonly problems: 1
  readonly usage: 2
  readonly fault: 70
  readonly interrupted: 130
} = { fine: 0, problems: 1, usage: 2, fault: 70, interrupted: 130 }

/** A wrong command line; the message says how to correct it. */
export class UsageError extends Error {}
