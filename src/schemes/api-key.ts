import { literal } from './expressions.ts'
import type { Scheme } from './scheme.ts'

export const apiKey: Scheme<'apiKey'> = {
  type: 'apiKey',
  starter: {
    questions: () => [
      { key: 'addTo', prompt: 'Where does the key go?' },
      { key: 'key', prompt: 'Name of that header, parameter, cookie or member', default: 'X-Api-Key' },
    ],
    lines: ({ line, env }) => [line('addTo'), line('key'), env('value', 'API_KEY')],
  },
  plan: ({ addTo = 'header' }, fields) => {
    const value = { kind: 'secret', secret: fields.secret('value') } as const
    const from = { name: 'key', value: 'value' }
    switch (addTo) {
      case 'header':
        return { steps: [{ kind: 'header', name: fields.headerName('key', ''), value, fields: from }] }
      case 'query':
        return { steps: [{ kind: 'query', name: fields.fixed('key', ''), value, fields: from }] }
      case 'cookie': {
        const name = { kind: 'text', text: [fields.fixed('key', '')] } as const
        return { steps: [{ kind: 'call', fragment: 'setCookie', args: [name, value] }] }
      }
      case 'body': {
        const name = literal(fields.fixed('key', 'auth.key'))
        return {
          steps: [{ kind: 'call', fragment: 'setBodyKey', args: [name, value] }],
          bodies: ['form', 'json'],
        }
      }
    }
  },
}
