import { placeToken } from './place-token.ts'
import type { Scheme } from './scheme.ts'
import { noQuestions } from './starter.ts'

export const bearer: Scheme<'bearer'> = {
  type: 'bearer',
  starter: {
    questions: noQuestions,
    lines: ({ env }) => [
      env('token', 'TOKEN'),
      '# If the API wants only the token, in a header of its own:',
      '# headerKey: X-Access-Token',
      '# tokenPrefix: ""',
    ],
  },
  plan: ({ addTo = 'header' }, fields) => {
    const token = { kind: 'secret', secret: fields.secret('token') } as const
    return { steps: [placeToken(addTo, token, 'access_token', fields, 'token')] }
  },
}
