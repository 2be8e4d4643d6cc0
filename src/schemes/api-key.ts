import type { Scheme } from './scheme.ts'

export const apiKey: Scheme<'apiKey'> = {
  type: 'apiKey',
  plan: ({ addTo = 'header' }, fields) => {
    const value = { kind: 'secret', secret: fields.secret('value') } as const
    switch (addTo) {
      case 'header':
        return { steps: [{ kind: 'header', name: fields.headerName('key', ''), value }] }
      case 'query':
        return { steps: [{ kind: 'query', name: fields.fixed('key', ''), value }] }
      case 'cookie': {
        const name = { kind: 'text', text: [fields.fixed('key', '')] } as const
        return { steps: [{ kind: 'call', fragment: 'setCookie', args: [name, value] }] }
      }
    }
  },
}
