import { isScope } from '../../copied.ts'
import type { Credential, OAuth2Credential, Placement, RequestParameter } from '../../model.ts'
import {
  isEmpty,
  resolve,
  resolveToText,
  type Scope,
  type SourceOAuth2,
  type SourceRequest,
} from '../request.ts'
import { endpointUrl } from '../url.ts'
import type { FoundAuth } from './found.ts'
import { isName, keepPrefix, keepUnlessBearer } from './names.ts'

const grants: readonly OAuth2Credential['grant'][] = [
  ...(['authorization_code', 'client_credentials', 'password'] as const),
]

/** What is lost of grants that cannot be carried over. */
const lostGrants: Readonly<Record<string, string>> = {
  implicit: 'The implicit grant is not supported.',
  device_code:
    'It has no device authorization URL. To log in, use `type: oauth2` with `grantType: device_code` and `deviceAuthorizationUrl`.',
}
const otherGrant = 'Its grant is not supported.'
const unknownUrls = 'Its OAuth 2 URLs are not known.'

const clientAuthentications = {
  basic: 'client_secret_basic',
  post: 'client_secret_post',
  none: 'none',
} as const

export function readOAuth2(auth: SourceOAuth2, { variables }: SourceRequest): FoundAuth {
  const prefix = resolveToText(auth.prefix, variables)?.trim()
  const key = resolveToText(auth.queryKey, variables)
  const at: Placement | undefined =
    auth.addTo === 'query'
      ? { in: 'query', name: key && isName(key) ? key : 'access_token' }
      : keepUnlessBearer(prefix).prefix === undefined
        ? undefined
        : { in: 'header', name: 'Authorization', ...keepPrefix(prefix) }
  const accessTokenUrl = endpointUrl(auth.accessTokenUrl, variables)
  const authorizationUrl = endpointUrl(auth.authorizationUrl, variables)
  const grant = auth.grant === '' ? 'authorization_code' : grants.find((each) => each === auth.grant)
  const needsLogin = grant === 'authorization_code'
  if (!accessTokenUrl || !grant || (needsLogin && !authorizationUrl)) {
    const lost =
      (Object.hasOwn(lostGrants, auth.grant) ? lostGrants[auth.grant] : undefined) ??
      (grant ? unknownUrls : otherGrant)
    const reason = `${lost} The config sends a token that you already have (\`type: bearer\`).`
    const placed: Credential =
      at?.in === 'query'
        ? { kind: 'apiKey', at }
        : { kind: 'bearer', ...keepUnlessBearer(prefix), token: undefined }
    return { name: 'bearer', credential: placed, note: { reason } }
  }
  const scope = resolveToText(auth.scope, variables) ?? ''
  const { parameters, reasons } = readParameters(auth, variables)
  const hasScopes =
    isEmpty(resolve(auth.scope, variables)) || resolveToText(auth.scope, variables) !== undefined
  if (auth.client === 'none') {
    reasons.push(
      'It has no client secret. If yours has one, replace `clientAuthentication: none` with `clientSecret`.',
    )
  }
  if (!hasScopes) reasons.push('Its scopes are not known. Write them in `scope`.')
  return {
    name: 'oauth2',
    credential: {
      kind: 'oauth2',
      grant,
      accessTokenUrl,
      authorizationUrl: needsLogin ? authorizationUrl : undefined,
      scopes: splitScopes(scope),
      clientAuthentication: auth.client && clientAuthentications[auth.client],
      pkce: needsLogin ? auth.pkce : undefined,
      parameters: parameters.length ? parameters : undefined,
      at,
    },
    note: reasons.length ? { reason: reasons.join(' ') } : undefined,
  }
}

/** What requests have besides the parameters of OAuth 2, and what of it cannot be sent so. */
function readParameters(
  auth: SourceOAuth2,
  variables: Scope,
): { readonly parameters: readonly RequestParameter[]; readonly reasons: string[] } {
  const named = (auth.parameters ?? []).flatMap((each) => {
    const name = resolveToText(each.name, variables)?.trim()
    return name !== undefined && isParameter(name) ? [{ ...each, name }] : []
  })
  const isHeader = (each: RequestParameter): boolean => each.of === 'authorization' && each.in === 'header'
  const inQuery = named.filter((each) => each.of !== 'authorization' && each.in === 'query')
  const reasons = [
    ...(named.some(isHeader) ? ['Headers of its authorization URL are left out: a browser opens it.'] : []),
    ...(inQuery.length
      ? [
          `It sends ${inQuery.map(({ name }) => `\`${name}\``).join(', ')} in the token URL, the config in the body.`,
        ]
      : []),
  ]
  const parameters = named
    .filter((each) => !isHeader(each))
    .map((each) => (inQuery.includes(each) ? { ...each, in: 'body' as const } : each))
  return { parameters, reasons }
}

/** Parameters that OAuth 2 defines, which the client sends itself. */
const standard =
  /^(?:grant_type|response_type|client_(?:id|secret)|scope|state|code|redirect_uri|code_challenge(?:_method)?|code_verifier|refresh_token|device_code|username|password)$/

/** True for a parameter besides those that OAuth 2 defines. */
export function isParameter(name: string): boolean {
  return isName(name) && !standard.test(name)
}

/** Scopes as the tools write them, with spaces between them. */
export function splitScopes(text: string): readonly string[] {
  return text.split(/\s+/, 200).filter(isScope)
}
