import { placeToken } from './place-token.ts'
import type { Scheme } from './scheme.ts'

export const bearer: Scheme<'bearer'> = {
  type: 'bearer',
  plan: ({ addTo = 'header' }, fields) => {
    const token = { kind: 'secret', secret: fields.secret('token') } as const
    return { steps: [placeToken(addTo, token, 'access_token', fields)] }
  },
}
