import type { Scheme } from './scheme.ts'

export const basic: Scheme<'basic'> = {
  type: 'basic',
  plan: (_, fields) => {
    const username = { kind: 'secret', secret: fields.textOrCredential('username') } as const
    const password = { kind: 'secret', secret: fields.secret('password') } as const
    const value = { kind: 'call', fragment: 'basicAuthorization', args: [username, password] } as const
    return { steps: [{ kind: 'header', name: 'Authorization', value }] }
  },
}
