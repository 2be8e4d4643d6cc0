import type { Expression, TracedCall } from '../ir/plan.ts'
import type { Text } from '../ir/text.ts'
import { durationSeconds } from './duration.ts'
import { call, fragment, literal } from './expressions.ts'
import type { Scheme } from './scheme.ts'

export const awsSigV4: Scheme<'awsSigV4'> = {
  type: 'awsSigV4',
  starter: {
    questions: () => [
      { key: 'service', prompt: 'Name of the service, as in its signatures', default: 'execute-api' },
      { key: 'region', prompt: 'Region', default: 'us-east-1' },
    ],
    lines: ({ line }) => [
      line('service'),
      line('region'),
      'accessKey: ${env.AWS_ACCESS_KEY_ID}',
      'secretKey: ${env.AWS_SECRET_ACCESS_KEY}',
      '# For temporary credentials:',
      '# sessionToken: ${env.AWS_SESSION_TOKEN}',
    ],
  },
  plan: (auth, fields) => {
    const { addTo = 'header' } = auth
    const service = fields.fixed('service', '')
    const lower = service.toLowerCase()
    // Otherwise S3's rules would silently not apply. AWS refuses the name anyway.
    if (lower.startsWith('s3') && lower !== service) fields.refuse('service', 'must be in lower case', lower)
    const isS3 = service === 's3'
    const {
      pathEncoding = service.startsWith('s3') ? 'single' : 'double',
      unsignedPayload = isS3 && addTo === 'query',
    } = auth
    const token: Expression = { kind: 'secret', secret: fields.optionalSecret('sessionToken') }
    const scopeInputs: Expression = {
      kind: 'object',
      entries: [
        ['secretKey', { kind: 'secret', secret: fields.secret('secretKey') }],
        ['region', { kind: 'text', text: fields.text('region', '') }],
        ['now', { kind: 'time' }],
      ],
    }
    const signer: Expression = {
      kind: 'object',
      entries: [
        ['accessKey', { kind: 'secret', secret: fields.secret('accessKey') }],
        ['canonicalPath', fragment(pathEncoding === 'single' ? 'pathEncodedOnce' : 'pathEncodedTwice')],
        ['scope', { kind: 'state', name: 'scopes', args: [scopeInputs], isAwaited: false }],
      ],
    }
    const hash = call(unsignedPayload ? 'unsignedPayload' : 'payloadHash', { kind: 'request' })
    const state = { name: 'scopes', value: call('sigV4Scopes', literal(service)) }
    const traced = tracedSteps(fields.secret('secretKey').text)
    // A caller's hash is wrong once the body is dropped.
    const bodyHeader = 'x-amz-content-sha256'
    if (addTo === 'header') {
      const payload = isS3 ? call('setPayloadHash', { kind: 'request' }, hash) : hash
      return {
        states: [state],
        bodyHeader,
        traced,
        steps: [
          // First, because it is signed too.
          { kind: 'call', fragment: 'setSessionToken', args: [token] },
          { kind: 'call', fragment: 'signInHeader', args: [payload, signer] },
        ],
      }
    }
    const seconds = auth.expiresIn === undefined ? (isS3 ? 900 : undefined) : durationSeconds(auth.expiresIn)
    if (seconds !== undefined && seconds > 604_800)
      fields.refuse('expiresIn', 'must be at most 7 days', 'expiresIn: 7d')
    const payload = isS3 && !unsignedPayload ? call('setPayloadHash', { kind: 'request' }, hash) : hash
    const parameters = call(
      'presignParameters',
      token,
      ...(seconds === undefined ? [] : [literal(`${seconds}`)]),
    )
    return {
      states: [state],
      bodyHeader,
      traced,
      steps: [
        { kind: 'call', fragment: 'signInQuery', args: [payload, signer, parameters], putsQuery: true },
      ],
    }
  },
}

function tracedSteps(secretKey: Text): readonly TracedCall[] {
  const key = { text: ['AWS4', ...secretKey] }
  return [
    { name: 'payload hash', result: { fragment: 'canonicalRequest', argument: 2 } },
    {
      name: 'canonical request',
      input: { fragment: 'canonicalRequest' },
      operation: 'hash SHA-256',
      encoding: 'hex',
      result: { fragment: 'stringToSign', argument: 1 },
    },
    {
      name: 'signing key',
      input: { fragment: 'deriveSigningKey', argument: 0 },
      operation: 'hmac SHA-256 of each part',
      key,
    },
    {
      name: 'string to sign',
      input: { fragment: 'stringToSign' },
      operation: 'hmac SHA-256 with the signing key',
      encoding: 'hex',
    },
  ]
}
