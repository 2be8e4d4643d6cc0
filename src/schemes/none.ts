import type { Scheme } from './scheme.ts'

export const none: Scheme<'none'> = {
  type: 'none',
  plan: () => ({ steps: [] }),
}
