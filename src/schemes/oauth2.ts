import type { Scheme } from './scheme.ts'

export const oauth2: Scheme<'oauth2'> = {
  type: 'oauth2',
  plan: () => ({ steps: [] }),
}
