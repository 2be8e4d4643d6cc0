import type { ConstantPlan, Expression, Secret, TracedCall } from '../ir/plan.ts'
import { holdsSecret, literalOf, type Text } from '../ir/text.ts'
import { call, literal, named, whereGiven } from './expressions.ts'
import type { FieldReader } from './field-reader.ts'
import { planOAuth1Login, type Signed } from './oauth1-login.ts'
import type { ConfigOf, Scheme } from './scheme.ts'

type OAuth1Config = ConfigOf<'oauth1'>

type Method = NonNullable<OAuth1Config['signatureMethod']>

type Family = 'hmac' | 'rsa' | 'plaintext'

/** How each method signs (RFC 5849 section 3.4; SHA-2 is a common extension), and its hash. */
const methods: {
  readonly [Name in Method]: { readonly family: Family; readonly hash: string }
} = {
  'HMAC-SHA1': { family: 'hmac', hash: 'SHA-1' },
  'HMAC-SHA256': { family: 'hmac', hash: 'SHA-256' },
  'HMAC-SHA512': { family: 'hmac', hash: 'SHA-512' },
  'RSA-SHA1': { family: 'rsa', hash: 'SHA-1' },
  'RSA-SHA256': { family: 'rsa', hash: 'SHA-256' },
  'RSA-SHA512': { family: 'rsa', hash: 'SHA-512' },
  PLAINTEXT: { family: 'plaintext', hash: '' },
}

export const oauth1: Scheme<'oauth1'> = {
  type: 'oauth1',
  starter: {
    questions: () => [{ key: 'signatureMethod', prompt: 'How are requests signed?' }],
    lines: ({ chosen, line, env }) => {
      const isRsa = chosen('signatureMethod').startsWith('RSA')
      return [
        line('signatureMethod'),
        env('consumerKey', 'CONSUMER_KEY'),
        isRsa ? env('privateKey', 'PRIVATE_KEY') : env('consumerSecret', 'CONSUMER_SECRET'),
        '# The token of the user, unless `login` gets it; without one, requests act for the program itself.',
        env('accessToken', 'ACCESS_TOKEN'),
        ...(isRsa ? [] : [env('tokenSecret', 'TOKEN_SECRET')]),
      ]
    },
  },
  sources: ({ login }) => (login ? ['token', 'redirect'] : []),
  plan: (auth, fields) => {
    const { signatureMethod = 'HMAC-SHA1', addTo = 'header', login, tokenStores } = auth
    const { family, hash } = methods[signatureMethod]
    const states: readonly ConstantPlan[] =
      family === 'rsa' ? [{ name: 'signer', value: call('rsaSigner', literal(hash), literal(1023)) }] : []
    const place = { header: 'signOAuth1Header', query: 'signOAuth1Query', body: 'signOAuth1Body' }[addTo]
    const scheme = schemeOf(fields)
    const sign = (signed: Signed): readonly Expression[] => [
      protocolParameters(auth, signed, fields),
      signerOf(family, hash, signed, fields),
    ]
    const consumerSecret = family === 'rsa' ? undefined : fields.secret('consumerSecret')
    const tokens = login && {
      tokens: planOAuth1Login(fields.nested('login'), {
        constants: states,
        consumerSecret,
        storeNames: tokenStores,
        sign: (signed) => [scheme, ...sign(signed)],
      }),
    }
    const ofToken: Omit<Signed, 'consumerSecret'> = login
      ? {
          token: call('encodableCredential', literal('tokens.accessToken'), { kind: 'accessToken' }),
          tokenSecret: call('encodableCredential', literal('tokens.tokenSecret'), { kind: 'tokenSecret' }),
        }
      : {
          token: { kind: 'secret', secret: fields.optionalSecret('accessToken') },
          tokenSecret: { kind: 'secret', secret: fields.optionalSecret('tokenSecret') },
          callback: optionalParameter('callback', fields),
          verifier: optionalParameter('verifier', fields),
        }
    const consumer: Expression = consumerSecret ? { kind: 'secret', secret: consumerSecret } : literal('')
    return {
      ...(tokens ?? (states.length ? { states } : {})),
      publicParameters: ['oauth_consumer_key'],
      ...(addTo === 'body' && { bodies: ['form'] }),
      traced: tracedSteps(signatureMethod, login !== undefined, fields),
      steps: [
        {
          kind: 'call',
          fragment: place,
          args: [...(addTo === 'header' ? [scheme] : []), ...sign({ ...ofToken, consumerSecret: consumer })],
          putsQuery: addTo === 'query',
        },
      ],
    }
  },
}

/** A field that is sent as a parameter unless it is empty. */
function optionalParameter(
  name: 'callback' | 'verifier',
  fields: FieldReader<OAuth1Config>,
): Expression | undefined {
  const text = fields.optionalText(name)
  if (!text) return undefined
  const value: Expression = { kind: 'optional', text }
  return literalOf(text) === undefined ? call('unlessEmpty', value) : value
}

/** The protocol parameters, sorted by name, as they are signed. */
function protocolParameters(
  { signatureMethod = 'HMAC-SHA1', includeBodyHash, version }: OAuth1Config,
  { token, callback, verifier }: Signed,
  fields: FieldReader<OAuth1Config>,
): Expression {
  const { hash } = methods[signatureMethod]
  const entries: readonly (readonly [string, Expression | undefined])[] = [
    [
      'oauth_body_hash',
      includeBodyHash ? call('oauth1BodyHash', { kind: 'request' }, literal(hash)) : undefined,
    ],
    ['oauth_callback', callback],
    ['oauth_consumer_key', { kind: 'text', text: fields.text('consumerKey', '') }],
    ['oauth_nonce', call('oauth1Nonce', { kind: 'option', name: 'nonce' })],
    ['oauth_signature_method', literal(signatureMethod)],
    ['oauth_timestamp', call('oauth1Timestamp', { kind: 'option', name: 'clock' })],
    ['oauth_token', token],
    ['oauth_verifier', verifier],
    ['oauth_version', version === 'none' ? undefined : literal('1.0')],
  ]
  return { kind: 'pairs', entries: entries.flatMap(([name, value]) => (value ? [[name, value]] : [])) }
}

function signerOf(
  family: Family,
  hash: string,
  { consumerSecret, tokenSecret }: Signed,
  fields: FieldReader<OAuth1Config>,
): Expression {
  if (family === 'rsa') {
    const secret: Secret = { ...fields.secret('privateKey'), keyKind: 'RSA' }
    return call('oauth1Rsa', named('signer'), { kind: 'secret', secret })
  }
  const secrets = [consumerSecret, ...(tokenSecret ? [tokenSecret] : [])]
  return family === 'hmac'
    ? call('oauth1Hmac', literal(hash.replace('SHA-', 'sha')), ...secrets)
    : call('oauth1Plaintext', ...secrets)
}

function tracedSteps(
  method: Method,
  hasLogin: boolean,
  fields: FieldReader<OAuth1Config>,
): readonly TracedCall[] {
  const { family, hash } = methods[method]
  if (family === 'rsa') {
    return tracedBaseString({
      operation: `sign RSA-${hash.replace('-', '')}`,
      key: { text: fields.secret('privateKey').text },
    })
  }
  const consumer = fields.secret('consumerSecret').text
  const token: Text = hasLogin ? ['<token secret>'] : fields.optionalSecret('tokenSecret').text
  const key = { text: [...consumer, '&', ...token] }
  // It signs nothing: the key is the signature.
  if (family === 'plaintext') return [{ name: 'signature', operation: method, key }]
  return tracedBaseString({ operation: `hmac ${hash}`, key })
}

function tracedBaseString(operation: Pick<TracedCall, 'operation' | 'key'>): readonly TracedCall[] {
  return [
    { name: 'parameters', result: { fragment: 'oauth1ParameterString', as: 'percentDecoded' } },
    { name: 'base string', input: { fragment: 'oauth1BaseString' }, ...operation, encoding: 'base64' },
  ]
}

/** The auth scheme and the realm of the header. */
function schemeOf(fields: FieldReader<OAuth1Config>): Expression {
  const plain = literal('OAuth ')
  const realm = fields.optionalText('realm')
  if (!realm) return plain
  const fixed = literalOf(realm)
  if (fixed !== undefined && !/^[\t -~\x80-\xff]*$/.test(fixed)) {
    fields.refuse('realm', 'must not contain a line break or a character above U+00FF')
  }
  if (fixed !== undefined) return literal(`OAuth realm="${fixed.replace(/["\\]/g, '\\$&')}", `)
  const check = holdsSecret(realm) ? 'secretHeader' : 'variableHeader'
  const checked = call(check, literal('realm'), { kind: 'text', text: realm })
  return whereGiven(realm, call('oauth1Scheme', checked), plain)
}
