import type { Scheme } from './scheme.ts'
import { noQuestions } from './starter.ts'

export const none: Scheme<'none'> = {
  type: 'none',
  starter: { questions: noQuestions, lines: () => [] },
  plan: () => ({ steps: [] }),
}
