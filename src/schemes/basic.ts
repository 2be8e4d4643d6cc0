import { literalOf } from '../ir/text.ts'
import type { Scheme } from './scheme.ts'
import { noQuestions } from './starter.ts'

export const basic: Scheme<'basic'> = {
  type: 'basic',
  starter: {
    questions: noQuestions,
    lines: ({ env }) => [
      '# Some APIs take a key as the user name; then write `password: ""`.',
      env('username', 'USERNAME'),
      env('password', 'PASSWORD'),
    ],
  },
  plan: (_, fields) => {
    const username = fields.textOrCredential('username')
    const password = fields.secret('password')
    // RFC 7617 section 2. The client checks the values of references.
    if (/[:\0-\x1f\x7f]/.test(literalOf(username.text) ?? '')) {
      fields.refuse('username', 'must not contain a colon or a control character')
    }
    if (/[\0-\x1f\x7f]/.test(literalOf(password.text) ?? '')) {
      fields.refuse('password', 'must not contain a control character')
    }
    const args = [username, password].map((secret) => ({ kind: 'secret', secret }) as const)
    const value = { kind: 'call', fragment: 'basicAuthorization', args } as const
    return { steps: [{ kind: 'header', name: 'Authorization', value }] }
  },
}
