import type { Expression, Step, TracedCall } from '../ir/plan.ts'
import { literalOf, referencesOf, type Text } from '../ir/text.ts'
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
    const text = fields.text('service', '')
    const service = literalOf(text) ?? ''
    const named = literalOf(text) === undefined ? ({ kind: 'step', name: 'service' } as const) : undefined
    const lower = service.toLowerCase()
    // Otherwise S3's rules would silently not apply. AWS refuses the name anyway.
    if (lower.startsWith('s3') && lower !== service) fields.refuse('service', 'must be in lower case', lower)
    if (text.some((part) => typeof part === 'string' && !/^[\w-]*$/.test(part)))
      fields.refuse('service', 'must be a service code, such as `s3` or `execute-api`', 'service: s3')
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
    const canonicalPath =
      named && auth.pathEncoding === undefined
        ? call('canonicalPathOf', named)
        : fragment(pathEncoding === 'single' ? 'pathEncodedOnce' : 'pathEncodedTwice')
    const signer: Expression = {
      kind: 'object',
      entries: [
        ['accessKey', { kind: 'secret', secret: fields.secret('accessKey') }],
        ['canonicalPath', canonicalPath],
        [
          'scope',
          { kind: 'state', name: 'scopes', args: [...(named ? [named] : []), scopeInputs], isAwaited: false },
        ],
      ],
    }
    const request: Expression = { kind: 'request' }
    const hash = call(unsignedPayload ? 'unsignedPayload' : 'payloadHash', request)
    const withHeader = named
      ? call('serviceHash', request, named, hash)
      : isS3
        ? call('setPayloadHash', request, hash)
        : hash
    const state = {
      name: 'scopes',
      value: named ? call('serviceScopes') : call('sigV4Scopes', literal(service)),
    }
    const first = named ? [serviceStep(text)] : []
    const traced = tracedSteps(fields.secret('secretKey').text)
    // A caller's hash is wrong once the body is dropped.
    const bodyHeader = 'x-amz-content-sha256'
    if (addTo === 'header') {
      return {
        states: [state],
        bodyHeader,
        traced,
        steps: [
          ...first,
          // First, because it is signed too.
          { kind: 'call', fragment: 'setSessionToken', args: [token] },
          { kind: 'call', fragment: 'signInHeader', args: [withHeader, signer] },
        ],
      }
    }
    const seconds = auth.expiresIn === undefined ? (isS3 ? 900 : undefined) : durationSeconds(auth.expiresIn)
    if (seconds !== undefined && seconds > 604_800)
      fields.refuse('expiresIn', 'must be at most 7 days', 'expiresIn: 7d')
    const payload =
      named && auth.unsignedPayload === undefined
        ? call('presignedHash', request, named)
        : unsignedPayload
          ? hash
          : withHeader
    const expiry =
      named && auth.expiresIn === undefined
        ? [call('defaultExpiry', named)]
        : seconds === undefined
          ? []
          : [literal(`${seconds}`)]
    const parameters = call('presignParameters', token, ...expiry)
    return {
      states: [state],
      bodyHeader,
      traced,
      steps: [
        ...first,
        { kind: 'call', fragment: 'signInQuery', args: [payload, signer, parameters], putsQuery: true },
      ],
    }
  },
}

/** Reads a service that is known only at run time, and checks it. */
function serviceStep(text: Text): Step {
  const isSecret = referencesOf(text).some(({ source }) => source === 'env' || source === 'credentials')
  const check = isSecret ? 'credentialService' : 'variableService'
  return { kind: 'const', name: 'service', value: call(check, { kind: 'text', text }) }
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
