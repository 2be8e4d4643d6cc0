import type { Scheme } from './scheme.ts'

export const apiKey: Scheme<'apiKey'> = {
  type: 'apiKey',
  plan: ({ addTo = 'header' }, fields) => {
    const name = fields.fixed('key', '')
    const value = { kind: 'secret', secret: fields.secret('value') } as const
    switch (addTo) {
      case 'header':
      case 'query':
        return { steps: [{ kind: addTo, name, value }] }
      case 'cookie':
        return {
          steps: [{ kind: 'call', fragment: 'setCookie', args: [{ kind: 'text', text: [name] }, value] }],
        }
    }
  },
}
