import { isWord } from '../../copied.ts'
import type { Credential } from '../../model.ts'
import {
  isEmpty,
  resolve,
  resolveToText,
  type SourceOAuth1,
  type SourceRequest,
  type Value,
} from '../request.ts'
import type { FoundAuth } from './found.ts'
import { placeKey } from './keys.ts'
import { findEnv, isName, keepUnlessBearer } from './names.ts'
import { readJwt } from './stated-jwt.ts'
import { readOAuth2 } from './stated-oauth2.ts'

/** What the tool's own setting says. */
export function readStatedAuth(request: SourceRequest): FoundAuth | undefined {
  const { auth, variables } = request
  if (!auth || auth.kind === 'none') return undefined
  const done = (name: string, credential: Credential, note?: FoundAuth['note']): FoundAuth => ({
    name,
    credential,
    note,
  })
  switch (auth.kind) {
    case 'bearer': {
      const prefix = resolveToText(auth.prefix, variables)?.trim()
      return done('bearer', { kind: 'bearer', ...keepUnlessBearer(prefix), token: findEnv(auth.token) })
    }
    case 'basic':
    case 'digest':
      return done(
        auth.kind,
        makePassword(auth.kind, resolve(auth.username, variables), resolve(auth.password, variables), auth),
      )
    case 'apiKey': {
      const name = resolveToText(auth.name, variables)?.trim()
      if (!name || !isName(name)) {
        return {
          name: 'apiKey',
          credential: undefined,
          note: { reason: 'The name of the header or parameter of its key is not known.', isLost: true },
        }
      }
      const at = placeKey(auth.addTo, name, resolve(auth.value, variables))
      return done(name, { kind: 'apiKey', at, value: findEnv(auth.value) })
    }
    case 'aws':
      return done('awsSigV4', {
        kind: 'awsSigV4',
        region: findEnv(auth.region) ?? resolveToText(auth.region, variables),
        service: resolveToText(auth.service, variables),
        addTo: auth.addTo,
      })
    case 'oauth1':
      return readOAuth1(auth, request)
    case 'oauth2':
      return readOAuth2(auth, request)
    case 'jwt':
      return readJwt(auth, request)
    case 'unknown':
      return reportUnsupported(auth.type)
  }
}

/** What to do about types that flexgen does not have. */
const advice: Readonly<Record<string, string>> = {
  asap: 'It is Atlassian ASAP. Use `type: jwt` with the claims that Atlassian requires.',
  edgegrid:
    'It is Akamai EdgeGrid. Run `init akamai-edgegrid` for a config that signs this way, and copy its `auth`.',
  hawk: 'It is Hawk. Run `init hawk` for a config that signs this way, and copy its `auth`.',
  wsse: 'It is WSSE. Run `init wsse` for a config that signs this way, and copy its `auth`.',
}

export function reportUnsupported(type: string): FoundAuth {
  const name = isWord(type) ? type.toLowerCase() : 'unknown'
  return {
    name,
    credential: undefined,
    note: {
      reason: `${Object.hasOwn(advice, name) ? advice[name] : `flexgen does not support \`${name}\`. Sign these requests in your own code.`}`,
      isLost: true,
    },
  }
}

export function readOAuth1(auth: SourceOAuth1, { variables }: SourceRequest): FoundAuth {
  const method = (resolveToText(auth.signatureMethod, variables) ?? '').toUpperCase()
  const isKnown = /^(?:(?:HMAC|RSA)-SHA(?:1|256|512)|PLAINTEXT)$/.test(method)
  return {
    name: 'oauth1',
    credential: {
      kind: 'oauth1',
      signatureMethod: isKnown ? method : 'HMAC-SHA1',
      addTo: auth.addTo,
      hasToken: auth.hasToken,
    },
    note:
      isKnown || method === ''
        ? undefined
        : { reason: 'Its signature method is not known; `HMAC-SHA1` is assumed.' },
  }
}

export function makePassword(
  kind: 'basic' | 'digest',
  username: Value,
  password: Value,
  source: { readonly username: Value; readonly password: Value } = { username, password },
): Credential {
  if (kind === 'basic' && isEmpty(password) && !isEmpty(username) && isEmpty(source.password)) {
    return { kind, keyOnly: true, username: findEnv(source.username) }
  }
  return { kind, username: findEnv(source.username), password: findEnv(source.password) }
}
