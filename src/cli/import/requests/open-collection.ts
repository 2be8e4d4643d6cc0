import { type BrunoFile, brunoAuth, brunoParameters } from './bruno-file.ts'
import { isEmpty, type NamedValue, type SourceAuth, type Value } from './request.ts'
import { asList, asMap, asText, type Data, fieldsOf, template } from './template.ts'

/** True for a collection of OpenCollection, the format of Bruno 3, with all requests in one file. */
export function isOpenCollection(data: unknown): boolean {
  const map = asMap(data)
  return map['opencollection'] !== undefined && Array.isArray(map['items'])
}

/** A request, a folder or a collection, in one of OpenCollection's files or an item of a list. */
export function openFile(data: Data, name: string): BrunoFile {
  const call = asMap(data['http'])
  // What requests share is in `request`.
  const details = data['http'] === undefined ? asMap(data['request']) : call
  const runtime = asMap(data['runtime'])
  const body = asMap(call['body'])
  const parameters = asList(details['params']).filter((each) => asMap(each)['type'] !== 'path')
  return {
    name: asText(asMap(data['info'])['name']) || name,
    url: typeof call['url'] === 'string' ? call['url'] : undefined,
    method: asText(call['method']).toUpperCase() || 'GET',
    headers: pairs(details['headers']),
    query: pairs(parameters),
    fields: Array.isArray(body['data'])
      ? pairs(body['data'])
      : fieldsOf(asText(body['data'])).map(([key, value]) => ({
          name: template(key),
          value: template(value),
        })),
    isJson: asText(body['data']).trimStart().startsWith('{'),
    auth: authOf(details['auth']),
    variables: openVariables(runtime['variables'] ?? details['variables']),
    script: asList(runtime['scripts'] ?? details['scripts'])
      .map(asMap)
      .filter((each) => each['type'] === 'before-request')
      .map((each) => asText(each['code']))
      .join('\n'),
  }
}

/** Variables with a value; of several values, the selected one. */
export function openVariables(data: unknown): (readonly [string, Value])[] {
  return asList(data).flatMap((each): (readonly [string, Value])[] => {
    const { name, value, disabled, secret } = asMap(each)
    const variants = asList(value).map(asMap)
    const chosen = variants.length
      ? (variants.find((one) => one['selected'] === true) ?? variants[0])?.['value']
      : value
    const text = template(asText(chosen) || asText(asMap(chosen)['data']))
    return disabled === true || secret === true || asText(name) === '' || isEmpty(text)
      ? []
      : [[asText(name), text]]
  })
}

function pairs(data: unknown): readonly NamedValue[] {
  return asList(data).flatMap((each) => {
    const { name, value, disabled } = asMap(each)
    return disabled === true || asText(name) === '' ? [] : [{ name: template(name), value: template(value) }]
  })
}

function authOf(data: unknown): SourceAuth | undefined {
  if (data === 'inherit') return undefined
  const auth = asMap(data)
  const type = asText(auth['type'])
  const own: Data = { ...asMap(auth[type]), ...auth }
  const parameters = brunoParameters(asMap(own['additionalParameters']), {
    authorization: 'authorizationRequest',
    token: 'accessTokenRequest',
    refresh: 'refreshTokenRequest',
  })
  return brunoAuth(type || 'none', (key) => parameter(own, key), parameters)
}

/** A parameter by its name in `.bru` files. */
function parameter(auth: Data, key: string): string | undefined {
  const placement = asMap(asMap(auth['tokenConfig'])['placement'])
  const text = (value: unknown): string | undefined => (value === undefined ? undefined : asText(value))
  switch (key) {
    case 'grant_type':
      return asText(auth['flow']).replace('resource_owner_password_credentials', 'password')
    case 'credentials_placement':
      return text(asMap(auth['credentials'])['placement'])
    case 'pkce':
      return auth['pkce'] !== undefined && asMap(auth['pkce'])['disabled'] !== true ? 'true' : undefined
    case 'token_placement':
      return placement['query'] === undefined ? 'header' : 'query'
    case 'token_header_prefix':
      return text(placement['header'])
    case 'token_query_key':
      return text(placement['query'])
    default:
      return text(auth[key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())])
  }
}
