import { asMap, asText, type DataMap, itemsOf } from '../../data.ts'
import { isEmpty, type SourceAuth, type Value } from '../request.ts'
import { type BrunoFile, brunoAuth, brunoParameters, inCamelCase } from './bruno-file.ts'
import { parseTemplate, readEntries, readRawBody } from './template.ts'

/** True for a collection of OpenCollection, the format of Bruno 3, with all requests in one file. */
export function isOpenCollection(data: unknown): boolean {
  const map = asMap(data)
  return map['opencollection'] !== undefined && Array.isArray(map['items'])
}

/** A request, a folder or a collection, in one of OpenCollection's files or an item of a list. */
export function openFile(data: DataMap, name: string): BrunoFile {
  const call = asMap(data['http'])
  // What requests share is in `request`.
  const details = data['http'] === undefined ? asMap(data['request']) : call
  const runtime = asMap(data['runtime'])
  const body = asMap(call['body'])
  const parameters = itemsOf(details['params']).filter((each) => asMap(each)['type'] !== 'path')
  return {
    name: asText(asMap(data['info'])['name']) || name,
    url: typeof call['url'] === 'string' ? call['url'] : undefined,
    method: asText(call['method']).toUpperCase() || 'GET',
    headers: readEntries(details['headers']),
    query: readEntries(parameters),
    ...(Array.isArray(body['data'])
      ? {
          fields: readEntries(body['data']),
          bodyFormat: /^multipart/i.test(asText(body['type'])) ? 'multipart' : 'form',
        }
      : readRawBody(asText(body['data']))),
    auth: readAuth(details['auth']),
    variables: openVariables(runtime['variables'] ?? details['variables']),
    script: itemsOf(runtime['scripts'] ?? details['scripts'])
      .map(asMap)
      .filter((each) => each['type'] === 'before-request')
      .map((each) => asText(each['code']))
      .join('\n'),
  }
}

/** Variables with a value; of several values, the selected one. */
export function openVariables(data: unknown): (readonly [string, Value])[] {
  return itemsOf(data).flatMap((each): (readonly [string, Value])[] => {
    const { name, value, disabled, secret } = asMap(each)
    const variants = itemsOf(value).map(asMap)
    const chosen = variants.length
      ? (variants.find((one) => one['selected'] === true) ?? variants[0])?.['value']
      : value
    const text = parseTemplate(asText(chosen) || asText(asMap(chosen)['data']))
    return disabled === true || secret === true || asText(name) === '' || isEmpty(text)
      ? []
      : [[asText(name), text]]
  })
}

function readAuth(data: unknown): SourceAuth | undefined {
  if (data === 'inherit') return undefined
  const auth = asMap(data)
  const type = asText(auth['type'])
  const own: DataMap = { ...asMap(auth[type]), ...auth }
  const parameters = brunoParameters(asMap(own['additionalParameters']), {
    authorization: 'authorizationRequest',
    token: 'accessTokenRequest',
    refresh: 'refreshTokenRequest',
  })
  return brunoAuth(type || 'none', (key) => readParameter(own, key), parameters)
}

/** A parameter by its name in `.bru` files. */
function readParameter(auth: DataMap, key: string): string | undefined {
  const placement = asMap(asMap(auth['tokenConfig'])['placement'])
  const text = (value: unknown): string | undefined => (value === undefined ? undefined : asText(value))
  switch (key) {
    case 'grant_type':
      return asText(auth['flow']).replace('resource_owner_password_credentials', 'password')
    case 'credentials_placement':
      return text(asMap(auth['credentials'])['placement'])
    case 'client_secret':
      return text(asMap(auth['credentials'])['clientSecret'])
    case 'pkce':
      return auth['pkce'] !== undefined && asMap(auth['pkce'])['disabled'] !== true ? 'true' : undefined
    case 'token_placement':
      return placement['query'] === undefined ? 'header' : 'query'
    case 'token_header_prefix':
      return text(placement['header'])
    case 'token_query_key':
      return text(placement['query'])
    default:
      return text(auth[inCamelCase(key)])
  }
}
