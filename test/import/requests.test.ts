import { describe, expect, test } from 'vitest'
import { configsOf } from '../../src/cli/import/config/configs.ts'
import { titleOf } from '../../src/cli/import/config/titles.ts'
import { urlText, Variables } from '../../src/cli/import/config/url-text.ts'
import type { Credential, ImportedUrl } from '../../src/cli/import/model.ts'
import { readImport } from '../../src/cli/import/read-import.ts'
import type { ReadImport } from '../../src/cli/import/reader.ts'

type Files = Readonly<Record<string, string>>

/** Reads a file, with those in its folder, or a folder. */
function read(files: Files, isFolder = false): ReadImport | undefined {
  const all = Object.entries(files).map(([path, text]) => ({ path, text }))
  const read = isFolder ? all : all.slice(0, 1)
  return readImport({
    shown: 'source',
    files: read,
    isFolder,
    neighbours: (isWanted) => all.slice(1).filter(({ path }) => isWanted(path)),
  })
}

/** One line for each scheme: what is sent, and the base URL. */
function summary(files: Files, isFolder = false): readonly string[] {
  const found = read(files, isFolder)
  return (found?.apis ?? []).flatMap(({ schemes, baseUrl, headers, query }) => {
    const shared = [...headers, ...query]
      .map(
        ({ name, value }) =>
          ` ${name}=${typeof value === 'object' ? ('made' in value ? `<${value.made}>` : `$${value.env}`) : (value ?? '?')}`,
      )
      .join('')
    const rows = schemes.map(
      (each) =>
        `${each.credentials.map(credentialText).join(' + ')} @ ${partsText(each.baseUrl ?? baseUrl)}${shared}`,
    )
    return rows.length ? rows : [`none @ ${partsText(baseUrl)}${shared}`]
  })
}

function credentialText(credential: Credential): string {
  const { kind, ...rest } = credential
  return `${kind} ${JSON.stringify(rest)
    .replace(/"(\w+)":/g, '$1:')
    .replaceAll('"', '')}`.replace(' {}', '')
}

function partsText(url: ImportedUrl): string {
  return url
    .map((part) => (typeof part === 'string' ? part : 'env' in part ? `$${part.env}` : `<${part.variable}>`))
    .join('')
}

function reasons(files: Files, isFolder = false): readonly string[] {
  const found = read(files, isFolder)
  const apis = found?.apis ?? []
  const notes = [
    ...(found?.notes ?? []),
    ...apis.flatMap((api) => [...api.notes, ...api.schemes.flatMap((each) => each.notes)]),
  ]
  return notes.map(({ place, reason }) => `${place}: ${reason}`)
}

const host = 'https://api.example.com'

describe('curl', () => {
  test.each<readonly [string, readonly string[]]>([
    [`curl ${host}/v1/x -u sk_live_1:`, [`basic {keyOnly:true} @ ${host}/v1`]],
    [
      `curl ${host}/v1/x -u "$USER_NAME:$PASS"`,
      [`basic {username:{env:USER_NAME},password:{env:PASS}} @ ${host}/v1`],
    ],
    [`curl ${host}/v1/x -ujane:secret`, [`basic @ ${host}/v1`]],
    [`curl https://jane:secret@api.example.com/v1/x`, [`basic @ ${host}/v1`]],
    [`curl --digest -u a:b ${host}/x`, [`digest @ ${host}`]],
    [`curl -H "Authorization: Bearer $TOKEN" ${host}/x`, [`bearer {token:{env:TOKEN}} @ ${host}`]],
    [`curl -H "Authorization: Bearer \${TOKEN:-none}" ${host}/x`, [`bearer {token:{env:TOKEN}} @ ${host}`]],
    [
      `curl -H "Authorization: Bearer \${{ secrets.API_TOKEN }}" ${host}/x`,
      [`bearer {token:{env:API_TOKEN}} @ ${host}`],
    ],
    [`curl -H "Authorization: Bearer $(pass show x)" ${host}/x`, [`bearer @ ${host}`]],
    ['curl -H "Authorization: Bearer `pass show x`" https://api.example.com/x', [`bearer @ ${host}`]],
    [`curl --oauth2-bearer "$T" ${host}/api/x`, [`bearer {token:{env:T}} @ ${host}/api`]],
    [`curl -H 'Authorization: token ghp_x' ${host}/x`, [`bearer {prefix:token} @ ${host}`]],
    [
      `curl -H 'Authorization: Token token=abc' ${host}/x`,
      [`apiKey {at:{in:header,name:Authorization,prefix:Token token=,isGlued:true}} @ ${host}`],
    ],
    [
      `curl -H 'Authorization: 0123abc' ${host}/x`,
      [
        `apiKey {at:{in:header,name:Authorization},comments:[{text:The value is the whole header, with its prefix if it has one.}]} @ ${host}`,
      ],
    ],
    [
      `curl -H 'Authorization: my secret words' ${host}/x`,
      [
        `apiKey {at:{in:header,name:Authorization},comments:[{text:The value is the whole header, with its prefix if it has one.}]} @ ${host}`,
      ],
    ],
    [
      `curl -H 'X-Api-Key: k' -H 'X-Tenant: acme' ${host}/x`,
      [`apiKey {at:{in:header,name:X-Api-Key}} @ ${host} X-Tenant=?`],
    ],
    [`curl -H 'X-Api-Key;' ${host}/x`, [`none @ ${host}`]],
    [`curl ${host}/x?q=1&appid=abc`, [`apiKey {at:{in:query,name:appid}} @ ${host}`]],
    [`curl ${host}/x\\?q=1\\&appid=abc`, [`apiKey {at:{in:query,name:appid}} @ ${host}`]],
    [
      `curl ${host}/x & curl ${host}/y -H 'Private-Token: a'`,
      [`apiKey {at:{in:header,name:Private-Token}} @ ${host}`],
    ],
    [
      `curl -G ${host}/x -d q=1 --data-urlencode "api_key=$K"`,
      [`apiKey {at:{in:query,name:api_key},value:{env:K}} @ ${host}`],
    ],
    [`curl ${host}/x -b 'theme=dark; session_id=1'`, [`apiKey {at:{in:cookie,name:session_id}} @ ${host}`]],
    [`curl ${host}/x -H 'Cookie: session_id=1'`, [`apiKey {at:{in:cookie,name:session_id}} @ ${host}`]],
    [
      `curl --aws-sigv4 aws:amz:eu-west-1:s3 -u "$A:$B" ${host}/b`,
      [`awsSigV4 {region:eu-west-1,service:s3} @ ${host}`],
    ],
    [
      `curl --aws-sigv4 aws:amz -u "$A:$B" https://sqs.eu-west-1.amazonaws.com/b`,
      ['awsSigV4 {region:eu-west-1,service:sqs} @ https://sqs.eu-west-1.amazonaws.com'],
    ],
    [`curl -sSLXPOST ${host}/api/v2.1/x -H'Authorization: Bearer a'`, [`bearer @ ${host}/api/v2.1`]],
    [
      `curl --url $API_URL/v2/x -H "X-Token: $T"`,
      ['apiKey {at:{in:header,name:X-Token},value:{env:T}} @ $API_URL/v2'],
    ],
    [
      `curl https://$REGION.example.com/v2/x -H "X-Token: $T"`,
      ['apiKey {at:{in:header,name:X-Token},value:{env:T}} @ https://$REGION.example.com/v2'],
    ],
    [
      `curl localhost:3000/x -H 'X-Token: 1'`,
      ['apiKey {at:{in:header,name:X-Token}} @ http://localhost:3000'],
    ],
    [
      'curl ^"https://api.example.com/v1/x?a=1^&b=2^" ^\r\n  -H ^"Authorization: Bearer a^"',
      [`bearer @ ${host}/v1`],
    ],
    [
      `curl.exe "${host}/x" \`\n  -H "X-Token: $env:TOKEN"`,
      [`apiKey {at:{in:header,name:X-Token},value:{env:TOKEN}} @ ${host}`],
    ],
    [
      `curl $'https://api.example.com/v1/it\\'s' -H $'Authorization: Bearer \\u0061'`,
      [`bearer @ ${host}/v1`],
    ],
    [
      `# a comment: curl https://wrong.example\nset -e\nFOO=1 sudo curl -H "X-Token: a" ${host}/x | jq . > out.json`,
      [`apiKey {at:{in:header,name:X-Token}} @ ${host}`],
    ],
    [
      `curl ${host}/v1/a -H 'X-Token: 1' --next ${host}/v1/b -H 'X-Token: 1'`,
      [`apiKey {at:{in:header,name:X-Token}} @ ${host}/v1`],
    ],
    [
      `curl ${host}/x -H "Authorization: Bearer a" -H "Accept: application/json" -H "Api-Version: 2024-01-01"`,
      [`bearer @ ${host} Accept=application/json Api-Version=2024-01-01`],
    ],
    [
      `curl ${host}/oauth/token -d grant_type=client_credentials -d client_secret=s -d scope=read\ncurl ${host}/v1/x -H 'Authorization: Bearer a'`,
      [
        `oauth2 {grant:client_credentials,accessTokenUrl:[${host}/oauth/token],scopes:[read],clientAuthentication:client_secret_post} @ ${host}/v1`,
      ],
    ],
    [
      `curl ${host}/oauth/token --json '{"grant_type": "client_credentials", "audience": "a"}'\ncurl ${host}/v1/x -H 'Authorization: Bearer a'`,
      [
        `oauth2 {grant:client_credentials,accessTokenUrl:[${host}/oauth/token],scopes:[],parameters:[{of:token,in:body,name:audience}],bodyFormat:json} @ ${host}/v1`,
      ],
    ],
    [
      `curl ${host}/oauth/token -u "$A:$B" -d grant_type=refresh_token -d refresh_token=r -d tenant=t\ncurl ${host}/v1/x -H 'Authorization: Bearer a'`,
      [
        `oauth2 {grant:refresh_token,accessTokenUrl:[${host}/oauth/token],scopes:[],clientAuthentication:client_secret_basic,parameters:[{of:refresh,in:body,name:tenant}]} @ ${host}/v1`,
      ],
    ],
    [
      `curl ${host}/chat.post -d token=$T -d text=hi`,
      [`apiKey {at:{in:body,name:token,format:form},value:{env:T}} @ ${host}`],
    ],
    [
      `curl ${host}/x --json '{"client_id": "a", "secret": "b", "api_key": "c"}'`,
      [
        `apiKey {at:{in:body,name:secret,format:json}} + apiKey {at:{in:body,name:api_key,format:json}} @ ${host}`,
      ],
    ],
    [`curl ${host}/v1/verify-email -d token=c`, [`none @ ${host}/v1`]],
    [`curl ${host}/settings --json '{"key": "a", "value": "b"}'`, [`none @ ${host}`]],
    [`curl ${host}/x -d user=a -d password=b -d token=c`, [`none @ ${host}`]],
    [`curl ${host}/x -d '{"token": "a"}' -H 'X-Key: 1'`, [`apiKey {at:{in:header,name:X-Key}} @ ${host}`]],
    [
      `curl https://a.github.io/x -H 'X-Key: 1'\ncurl https://b.github.io/x -H 'X-Key: 1'`,
      [
        'apiKey {at:{in:header,name:X-Key}} @ https://a.github.io',
        'apiKey {at:{in:header,name:X-Key}} @ https://b.github.io',
      ],
    ],
    [
      `curl https://a.example.co.uk/x -H 'X-Key: 1'\ncurl https://b.example.co.uk/y -H 'X-Key: 1'`,
      ['apiKey {at:{in:header,name:X-Key}} @ https://a.example.co.uk'],
    ],
  ])('%s', (command, expected) => {
    expect(summary({ source: command })).toEqual(expected)
  })

  test.each([
    ['https://api.acme.com/v1', 'acme'],
    ['https://us.api.acme-shop.io', 'us-api-acme-shop'],
    ['https://$REGION.acme.com', 'acme'],
    ['http://127.0.0.1:8080', 'api-127-0-0-1'],
    ['$BASE', 'api'],
  ])('a name for %s', (url, name) => {
    const [api] = read({ 'a.sh': `curl "${url}/x" -u a:b` })?.apis ?? []
    expect(api && titleOf(api)).toBe(name)
    const servers = [{ url: url.replace(/\$(\w+)/, '{$1}') }]
    const [documented] = read({ 'a.json': JSON.stringify({ openapi: '3.0.0', servers }) })?.apis ?? []
    expect(documented && titleOf(documented)).toBe(name)
  })

  test.each([
    ['v2', 'v2'],
    ['v2.1', 'v2.1'],
    ['v1beta1', 'v1beta1'],
    ['v2024', 'v2024'],
    ['v1_1', 'v1_1'],
    ['rest-v3', 'rest-v3'],
    ['v1-preview', 'v1-preview'],
    ['2024-01', '${variables.version}'],
    ['1.1', '${variables.version}'],
    ['v12345678', '${variables.segment}'],
  ])('a base URL ends with the version %s if it is copied', (segment, written) => {
    expect(urlText([`${host}/${segment}`], new Variables())).toBe(`${host}/${written}`)
    const command = `curl ${host}/${segment}/items -u a:b; curl ${host}/${segment}/users -u a:b`
    expect(summary({ 'a.sh': command })).toEqual([
      `basic @ ${host}${written === segment ? `/${segment}` : ''}`,
    ])
  })

  test.each<readonly [string, readonly string[]]>([
    [
      `curl -G ${host}/x --data-urlencode api_key@key.txt -d limit=1`,
      [`apiKey {at:{in:query,name:api_key}} @ ${host}`],
    ],
    [`curl -G ${host}/x --data-urlencode 'q=a&api_key=b'`, [`none @ ${host}`]],
    [
      `curl 'https://{{account}}.api.example.com/v1/x' -u a:b`,
      ['basic @ https://<account>.api.example.com/v1'],
    ],
    [
      `curl "https://{your_domain}.example.com/api/v2/{id}.json" -u {email}/token:{token}`,
      ['basic @ https://<your_domain>.example.com/api/v2'],
    ],
    [`curl 'https://<tenant>.example.com/api/v2/x' -u a:b`, ['basic @ https://<tenant>.example.com/api/v2']],
    [`API='${host}/v1'; curl $API/x -u a:b`, [`basic @ ${host}/v1`]],
    [
      `export HOST=https://api.$STAGE.example.com\nBASE="$HOST/v1"\ncurl "\${BASE}/x" -u a:b`,
      ['basic @ https://api.$STAGE.example.com/v1'],
    ],
    [
      `API=$1; KEY=${host}; curl $API/x -H "X-Key: $KEY"`,
      ['apiKey {at:{in:header,name:X-Key},value:{env:KEY}} @ $API'],
    ],
    [`API=${host}; API=other; curl $API/x -u a:b`, ['basic @ $API']],
    [`curl ${host}/x -H 'Authorization: Bearer a' -H 'Cookie: ROUTING=b'`, [`bearer @ ${host}`]],
    [`curl ${host}/x -b '__cf_bm=a'`, [`none @ ${host}`]],
    [
      `curl ${host}/x -H 'Authorization: Bearer a' -b 'session=b'`,
      [`bearer + apiKey {at:{in:cookie,name:session}} @ ${host}`],
    ],
    [
      `$ curl ${host}/x \\\n> -H "X-Key: $KEY"\n{"ok": true}`,
      [`apiKey {at:{in:header,name:X-Key},value:{env:KEY}} @ ${host}`],
    ],
    [`curl ${host}/x -u a:b \\\n> out.json`, [`basic @ ${host}`]],
    [
      `curl "${host}/v1/x?a=1" -H "Authorization: Bearer %API_TOKEN%" -d "{""a"": ""b""}"`,
      [`bearer {token:{env:API_TOKEN}} @ ${host}/v1`],
    ],
    [
      `curl ${host}/v1/x?b=1^&token=2 -H "X-Key: %API_KEY%"`,
      [
        `apiKey {at:{in:header,name:X-Key},value:{env:API_KEY}} + apiKey {at:{in:query,name:token}} @ ${host}/v1`,
      ],
    ],
    [`curl '${host}/v1/%USER%/x' -u a:b`, [`basic @ ${host}/v1`]],
    [`docker run --rm curlimages/curl:8.7.1 -s -u a:b ${host}/x`, [`basic @ ${host}`]],
    [
      `kubectl exec -it pod -- curl ${host}/x -H "X-Key: $KEY"`,
      [`apiKey {at:{in:header,name:X-Key},value:{env:KEY}} @ ${host}`],
    ],
    [
      `curl ${host}/token -d 'client_secret=a&grant_type=client_credentials&scope=https%3A%2F%2Fgraph.example.com%2F.default+b'
curl ${host}/v1/x -H 'Authorization: Bearer a'`,
      [
        `oauth2 {grant:client_credentials,accessTokenUrl:[${host}/token],scopes:[https://graph.example.com/.default,b],clientAuthentication:client_secret_post} @ ${host}/v1`,
      ],
    ],
  ])('scripts and documentation: %s', (command, expected) => {
    expect(summary({ source: command })).toEqual(expected)
  })

  test('what a tool makes for each request is made by the client', () => {
    const header = [
      { key: 'X-Request-Id', value: '{{$guid}}' },
      { key: 'X-Trace', value: '{{$randomUUID}}' },
      { key: 'X-Time', value: '{{$timestamp}}' },
      { key: 'X-Date', value: '{{$isoTimestamp}}' },
      { key: 'X-City', value: '{{$randomCity}}' },
    ]
    const request = { url: `${host}/x`, header, auth: { type: 'basic' } }
    const files = { 'c.json': JSON.stringify({ info: { name: 'Acme' }, item: [{ request }] }) }
    expect(summary(files)).toEqual([
      `basic @ ${host} X-Request-Id=<nonce> X-Trace=<nonce> X-Time=<time.s> X-Date=<time.iso> X-City=?`,
    ])
    const [api] = read(files)?.apis ?? []
    const { configs } = configsOf(
      api ? [{ api, schemes: api.schemes, hasSchemeInName: false }] : [],
      undefined,
      'c.json',
    )
    expect(configs[0]?.text).toContain(`headers:
  X-Request-Id: \${nonce}
  X-Trace: \${nonce}
  X-Time: \${time.s}
  X-Date: \${time.iso}
  X-City: \${env.ACME_X_CITY}
`)
  })

  test('requests without authentication are named as such, and a secret in a path', () => {
    expect(reasons({ 'a.sh': `curl ${host}/x` })).toEqual([
      'the requests: flexgen finds no authentication in the requests. If the API needs it, add `auth` to the config.',
    ])
    const bot = `curl ${host}/bot123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11/sendMessage -d text=hi`
    expect(summary({ 'a.sh': bot })).toEqual([`none @ ${host}`])
    expect(reasons({ 'a.sh': bot })).toEqual([
      'command: Its path contains what looks like a secret. Write it as a reference in `baseUrl`, such as `/bot${env.BOT_TOKEN}`.',
    ])
    expect(reasons({ 'a.sh': `curl ${host}/x -u a:b` })).toEqual([])
  })

  test('a token that is refreshed is preferred to a login', () => {
    const token = `curl ${host}/token -d client_id=a -d client_secret=b -d`
    const text = `curl ${host}/v1/x -H "Authorization: Zoho-oauthtoken $T"
${token} grant_type=authorization_code -d code=c
${token} grant_type=refresh_token -d refresh_token=d`
    expect(summary({ 'a.sh': text })).toEqual([
      `oauth2 {grant:refresh_token,accessTokenUrl:[${host}/token],scopes:[],clientAuthentication:client_secret_post,at:{in:header,name:Authorization,prefix:Zoho-oauthtoken}} @ ${host}/v1`,
    ])
  })

  test('commands in the code blocks of Markdown', () => {
    const text = [
      "# Using it\n\nDon't forget `curl`:\n",
      '```sh',
      'curl -H "X-Token: $TOKEN" \\',
      '  https://api.example.com/v1/things | jq .',
      '```',
      "\nIt's done.\n",
    ].join('\n')
    expect(summary({ source: text })).toEqual([
      'apiKey {at:{in:header,name:X-Token},value:{env:TOKEN}} @ https://api.example.com/v1',
    ])
  })

  test('a token in Base64 that looks like a name is not one', () => {
    const header = (value: string): readonly string[] =>
      summary({ source: `curl https://api.example.com/v1 -H 'Authorization: ${value}'` })
    expect(header('Token token=abc')[0]).toContain('prefix:Token token=')
    expect(header('Token token="abc"')[0]).toContain('prefix:Token token=')
    expect(header('Token hunterhunter=')[0]).not.toContain('hunter')
    expect(header('Token hunterhunter==')[0]).not.toContain('hunter')
  })

  test('what is not read is listed', () => {
    expect(
      reasons({
        source: `curl ${host}/x -H @headers.txt -b jar.txt -K conf --cert c.pem -d "$(cat x)" < in`,
      }),
    ).toEqual([
      'command: `--header` reads a file, which was not read.',
      'command: `--cookie` reads a file, which was not read.',
      'command: `--config` reads a file, which was not read.',
      'command: `--cert` reads a file, which was not read.',
      'command: It contains `$(…)`, which was not run. Set the value that it prints yourself.',
      'command: It reads a file, which was not read.',
      'the requests: flexgen finds no authentication in the requests. If the API needs it, add `auth` to the config.',
    ])
    expect(reasons({ source: `curl --ntlm -u a:b ${host}` })).toEqual([
      'command: flexgen does not support `ntlm`. Sign these requests in your own code.',
    ])
    expect(reasons({ source: 'curl -H "X-Token: a"' })).toEqual([
      'the source: It contains no request with a URL.',
    ])
    expect(reasons({ source: `curl ${host}/oauth/token -d grant_type=password` })).toEqual([
      'command: It only requests a token. Import it together with a request to the API.',
    ])
  })
})

/** A Postman collection of version 2.1. */
function postman(requests: readonly object[], more: object = {}): string {
  const item = requests.map((request, index) => ({ name: `r${index}`, request }))
  const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json'
  return JSON.stringify({ info: { name: 'Acme', schema }, item, ...more })
}

function auth(type: string, values: Readonly<Record<string, unknown>>): object {
  return { type, [type]: Object.entries(values).map(([key, value]) => ({ key, value, type: 'string' })) }
}

const url = { raw: '{{baseUrl}}/v2/x?limit=1', host: ['{{baseUrl}}'], path: ['v2', 'x'] }
const variable = [{ key: 'baseUrl', value: host }]

describe('Postman', () => {
  test.each<readonly [string, object, readonly string[]]>([
    ['bearer', auth('bearer', { token: '{{t}}' }), [`bearer @ ${host}/v2`]],
    ['basic', auth('basic', { username: 'u', password: 'p' }), [`basic @ ${host}/v2`]],
    [
      'basic with a key',
      auth('basic', { username: '{{key}}', password: '' }),
      [`basic {keyOnly:true} @ ${host}/v2`],
    ],
    ['digest', auth('digest', { username: 'u', password: 'p' }), [`digest @ ${host}/v2`]],
    [
      'apikey',
      auth('apikey', { key: 'X-Key', value: 'v' }),
      [`apiKey {at:{in:header,name:X-Key}} @ ${host}/v2`],
    ],
    [
      'apikey in the query',
      auth('apikey', { key: 'k', value: 'v', in: 'query' }),
      [`apiKey {at:{in:query,name:k}} @ ${host}/v2`],
    ],
    [
      'awsv4',
      auth('awsv4', {
        region: 'us-east-1',
        service: 'sqs',
        accessKey: 'a',
        secretKey: 'b',
        sessionToken: 'c',
      }),
      [`awsSigV4 {region:us-east-1,service:sqs} @ ${host}/v2`],
    ],
    [
      'awsv4 in the query',
      auth('awsv4', { region: 'us-east-1', service: 's3', addAuthDataToQuery: true }),
      [`awsSigV4 {region:us-east-1,service:s3,addTo:query} @ ${host}/v2`],
    ],
    [
      'oauth1',
      auth('oauth1', { signatureMethod: 'HMAC-SHA256', addParamsToHeader: false, token: 't' }),
      [`oauth1 {signatureMethod:HMAC-SHA256,addTo:query,hasToken:true} @ ${host}/v2`],
    ],
    [
      'jwt',
      auth('jwt', {
        algorithm: 'HS512',
        isSecretBase64Encoded: true,
        addTokenTo: 'header',
        headerPrefix: 'JWT',
      }),
      [`jwt {algorithm:HS512,secretBase64:true,at:{in:header,name:Authorization,prefix:JWT}} @ ${host}/v2`],
    ],
    [
      'oauth2',
      auth('oauth2', {
        grant_type: 'authorization_code_with_pkce',
        authUrl: `${host}/authorize`,
        accessTokenUrl: `${host}/token?x=1`,
        scope: 'a b',
        client_authentication: 'header',
      }),
      [
        `oauth2 {grant:authorization_code,accessTokenUrl:[${host}/token],authorizationUrl:[${host}/authorize],scopes:[a,b],clientAuthentication:none,pkce:S256} @ ${host}/v2`,
      ],
    ],
    [
      'implicit',
      auth('oauth2', { grant_type: 'implicit', authUrl: `${host}/authorize` }),
      [`bearer @ ${host}/v2`],
    ],
    ['noauth', { type: 'noauth' }, [`none @ ${host}/v2`]],
    ['unknown', auth('ntlm', { username: 'u' }), [`none @ ${host}/v2`]],
  ])('%s', (_, auth, expected) => {
    expect(summary({ 'c.json': postman([{ method: 'GET', url }], { auth, variable }) })).toEqual(expected)
  })

  test('claims and header parameters of a JWT are carried over without their values', () => {
    const payload =
      '{"iss": "me", "exp": {{$timestamp}}, "iat": 1, "jti": "{{$guid}}", "admin": true, "kid": "x"}'
    const header = '{"kid": "the-key", "typ": "JWT", "zip": 1}'
    const text = postman([{ url }], { variable, auth: auth('jwt', { algorithm: 'HS256', payload, header }) })
    expect(summary({ 'c.json': text })).toEqual([
      `jwt {algorithm:HS256,claims:[iss,exp,iat,jti,kid],headers:[kid],at:{in:header,name:Authorization}} @ ${host}/v2`,
    ])
    expect(reasons({ 'c.json': text })).toEqual([
      'r0: The values of `admin` are not strings. Write these claims in `payload`. How long its token is valid is not known. Check `expiresIn`.',
    ])
    const broken = postman([{ url }], { variable, auth: auth('jwt', { payload: '{"iss": ' }) })
    expect(reasons({ 'c.json': broken })).toEqual([
      'r0: The claims of its token cannot be read. Write them in `payload`.',
    ])
  })

  test('parameters besides those of OAuth 2 are carried over without their values', () => {
    const parameter = (key: string, place?: string, enabled = true): object => ({
      ...{ key, value: 'secret', enabled, send_as: place },
    })
    const oauth2 = auth('oauth2', {
      grant_type: 'authorization_code',
      authUrl: `${host}/authorize`,
      accessTokenUrl: `${host}/token`,
      authRequestParams: [parameter('audience'), parameter('state'), parameter('off', undefined, false)],
      tokenRequestParams: [
        parameter('audience', 'request_body'),
        parameter('X-Tenant', 'request_header'),
        parameter('in_url', 'request_url'),
      ],
      refreshRequestParams: [parameter('audience', 'request_body')],
    })
    const text = postman([{ url }], { variable, auth: oauth2 })
    const parameters = [
      '{of:authorization,in:query,name:audience}',
      '{of:token,in:body,name:audience},{of:token,in:header,name:X-Tenant},{of:token,in:body,name:in_url}',
      '{of:refresh,in:body,name:audience}',
    ]
    expect(summary({ 'c.json': text }).join()).toContain(`parameters:[${parameters.join()}]`)
    expect(reasons({ 'c.json': text })).toEqual([
      'r0: It sends `in_url` in the token URL, the config in the body.',
    ])
  })

  test('schemes of one kind are named by what differs', () => {
    const names = (item: readonly object[]): readonly string[] =>
      (read({ 'c.json': postman([], { variable, item }) })?.apis ?? []).flatMap(({ schemes }) =>
        schemes.map(({ name }) => name),
      )
    const basic = (name: string, password: string, raw = url.raw): object => ({
      ...{ name, request: { url: { raw }, auth: auth('basic', { username: '{{u}}', password }) } },
    })
    expect(names([basic('user', 'p'), basic('key', '')])).toEqual(['basic', 'basic-key'])
    expect(names([basic('user', 'p'), { name: 'Admin area', item: [basic('key', '')] }])).toEqual([
      ...['basic', 'basic-Admin-area'],
    ])
    expect(names([basic('user', 'p'), basic('key', '', 'https://uploads.example.com/x')])).toEqual([
      ...['basic', 'basic-uploads-example-com'],
    ])
  })

  test('another site is another API, with headers of its own', () => {
    const text = [
      'curl https://api.one.example/v1/x -u key:',
      "curl https://api.two.test/x -H 'Authorization: Bearer a' -H 'X-Two-Version: 2'",
      'curl https://status.three.invalid/health',
    ].join('\n')
    const { apis = [], notes = [] } = read({ 'c.sh': text }) ?? {}
    expect(
      apis
        .map((api) => [titleOf(api), api] as const)
        .map(([title, { baseUrl, schemes, headers }]) => [
          ...[title, baseUrl, schemes.map(({ name }) => name), headers],
        ]),
    ).toEqual([
      ['one-example', ['https://api.one.example/v1'], ['basic'], []],
      ['two-test', ['https://api.two.test'], ['bearer'], [{ name: 'X-Two-Version', value: '2' }]],
    ])
    expect(notes.map(({ reason }) => reason)).toEqual([
      'Requests without auth go to another host (status.three.invalid). They were left out.',
    ])
  })

  test('a collection next to an OpenAPI document is read with it', () => {
    const document = JSON.stringify({
      openapi: '3.0.0',
      info: { title: 'Documented' },
      servers: [{ url: 'https://documented.example.com' }],
    })
    const files = {
      'bruno.json': '{"name": "Acme"}',
      'a.bru': `get {\n  url: ${host}/a\n  auth: bearer\n}\n`,
      'openapi.json': document,
      'try.sh': `curl ${host}/x -u a:b`,
    }
    expect(summary(files, true)).toEqual(['none @ https://documented.example.com', `bearer @ ${host}`])
    expect(read(files, true)?.kind).toBe('OpenAPI 3.0.0 and Bruno')
    expect(read({ 'openapi.json': document, 'try.sh': files['try.sh'] }, true)?.kind).toBe('OpenAPI 3.0.0')
  })

  test('a folder overrides the collection, a request its folder', () => {
    const item = [
      {
        name: 'f',
        auth: auth('apikey', { key: 'X-Key', value: 'v' }),
        item: [
          { name: 'a', request: { url } },
          { name: 'b', request: { url, auth: { type: 'noauth' } } },
        ],
      },
      { name: 'c', request: { url, auth: null } },
    ]
    expect(
      summary({ 'c.json': postman([], { item, variable, auth: auth('bearer', { token: 't' }) }) }),
    ).toEqual([`apiKey {at:{in:header,name:X-Key}} @ ${host}/v2`, `bearer @ ${host}/v2`])
  })

  test('a header that only some requests have is auth', () => {
    const requests = [
      { url },
      { url, header: [{ key: 'Authorization', value: 'Bearer {{t}}' }] },
      { url, header: 'Authorization: Bearer x' },
    ]
    expect(summary({ 'c.json': postman(requests, { variable }) })).toEqual([`bearer @ ${host}/v2`])
    const off = [{ url, header: [{ key: 'Authorization', value: 'Bearer x', disabled: true }] }]
    expect(summary({ 'c.json': postman(off, { variable }) })).toEqual([`none @ ${host}/v2`])
  })

  test('environments in the folder are read', () => {
    const environment = JSON.stringify({
      name: 'e',
      values: [{ key: 'baseUrl', value: 'https://other.example.com/api/v3', enabled: true }],
    })
    const files = {
      'c.json': postman([{ url }], { auth: auth('bearer', {}) }),
      'e.json': environment,
      'x.json': '[1]',
    }
    expect(summary(files)).toEqual(['bearer @ https://other.example.com/api/v3/v2'])
    expect(summary(files, true)).toEqual(['bearer @ https://other.example.com/api/v3/v2'])
    expect(summary({ 'c.json': postman([{ url }]) })).toEqual(['none @ <baseUrl>/v2'])
  })

  test('hosts of other environments are reported', () => {
    const environment = (value: string): string => JSON.stringify({ values: [{ key: 'baseUrl', value }] })
    const files = {
      'c.json': postman([{ url }], { variable: [{ key: 'baseUrl', value: 'https://unused.example.com' }] }),
      'a.json': environment(host),
      'b.json': environment('https://test.example.com'),
      'c2.json': environment('https://old.example.com'),
    }
    expect(summary(files)).toEqual([`none @ ${host}/v2`])
    expect(reasons(files)).toEqual([
      expect.stringContaining('flexgen finds no authentication'),
      'the environments: The URL of the first environment is used. Other environments have other hosts (old.example.com, test.example.com); change `baseUrl` if you need one of them.',
    ])
  })

  test('scripts that sign are reported', () => {
    const event = [{ listen: 'prerequest', script: { exec: ['const s = CryptoJS.HmacSHA256(a, b)'] } }]
    expect(reasons({ 'c.json': postman([{ url }], { event, variable }) })).toEqual([
      'collection: A script before the request computes a signature or a hash. Describe it with `type: signature` in `auth`.',
    ])
  })
})

describe('Insomnia', () => {
  const v4 = JSON.stringify({
    _type: 'export',
    __export_format: 4,
    resources: [
      { _id: 'w', _type: 'workspace', parentId: null, name: 'Acme' },
      {
        _id: 'f',
        _type: 'request_group',
        parentId: 'w',
        name: 'F',
        environment: { v: 'v1' },
        authentication: { type: 'basic', username: 'u', password: 'p' },
      },
      {
        _id: 'r',
        _type: 'request',
        parentId: 'f',
        url: '{{ _.host }}/{{ v }}/x',
        method: 'GET',
        authentication: {},
      },
      {
        _id: 's',
        _type: 'request',
        parentId: 'w',
        url: '{{ _.host }}/y',
        authentication: { type: 'bearer', token: "{% response 'body' %}", prefix: 'Token' },
      },
      {
        _id: 't',
        _type: 'request',
        parentId: 'w',
        url: '{{ _.host }}/y',
        authentication: { type: 'bearer', disabled: true },
      },
      { _id: 'e', _type: 'environment', parentId: 'w', data: { host } },
    ],
  })
  const v5 = `type: collection.insomnia.rest/5.0
name: Acme
collection:
  - name: F
    authentication: { type: apikey, key: X-Key, value: v, addTo: header }
    children:
      - { name: a, url: "{{ _.host }}/v1/a", method: GET }
      - { name: b, url: "{{ _.host }}/v1/b", method: GET, authentication: { type: none } }
environments: { name: Base, data: { host: ${host} }, subEnvironments: [] }
`
  test('parameters of OAuth 2, and environments that lie in the folder', () => {
    const text = `type: collection.insomnia.rest/5.0
name: Acme
collection:
  - url: "{{ _['other'] }}/v1/a"
    authentication:
      { type: oauth2, grantType: client_credentials, accessTokenUrl: "${host}/token", audience: secret }
environments: { name: Base, data: { host: ${host} } }
`
    const environment = `type: environment.insomnia.rest/5.0
name: Shared
environments: { data: { other: "https://other.example.com", host: "https://unused.example.com" } }
`
    const expected = [
      `oauth2 {grant:client_credentials,accessTokenUrl:[${host}/token],scopes:[],clientAuthentication:client_secret_basic,parameters:[{of:authorization,in:query,name:audience},{of:token,in:body,name:audience}]} @ https://other.example.com/v1`,
    ]
    expect(summary({ 'a.yaml': text, 'env.yaml': environment })).toEqual(expected)
    expect(summary({ 'a.yaml': text, 'env.yaml': environment }, true)).toEqual(expected)
  })

  test('environments of version 4 that lie in the folder', () => {
    const workspace = { _id: 'w', _type: 'workspace', parentId: null, name: 'Acme' }
    const text = JSON.stringify({
      ...{ _type: 'export', __export_format: 4 },
      resources: [
        workspace,
        {
          _id: 'r',
          _type: 'request',
          parentId: 'w',
          url: '{{ _.host }}/v1/a',
          authentication: { type: 'bearer' },
        },
      ],
    })
    const environment = JSON.stringify(
      {
        ...{ _type: 'export', __export_format: 4 },
        resources: [
          { ...workspace, scope: 'environment' },
          { _id: 'n', _type: 'environment', parentId: 'e', data: { host: 'https://test.example.com' } },
          { _id: 'e', _type: 'environment', parentId: 'w', data: { host } },
        ],
      },
      undefined,
      2,
    )
    expect(summary({ 'a.json': text })).toEqual(['bearer @ <host>/v1'])
    expect(summary({ 'a.json': text, 'env.json': environment })).toEqual([`bearer @ ${host}/v1`])
    expect(summary({ 'a.json': text, 'env.json': environment }, true)).toEqual([`bearer @ ${host}/v1`])
    expect(reasons({ 'a.json': text, 'env.json': environment })).toEqual([
      expect.stringContaining('Other environments have other hosts (test.example.com)'),
    ])
    const parts = text.replace('{{ _.host }}', 'https://{{ _.name }}')
    const names = environment.replaceAll('"host": "https://', '"name": "')
    expect(summary({ 'a.json': parts, 'env.json': names })).toEqual([`bearer @ ${host}/v1`])
    expect(reasons({ 'a.json': parts, 'env.json': names })).toEqual([
      expect.stringContaining('Other environments have other hosts (test.example.com)'),
    ])
  })

  test.each<readonly [string, string, readonly string[]]>([
    ['version 4', v4, [`basic @ ${host}/v1`, `bearer {prefix:Token} @ ${host}`]],
    ['version 5', v5, [`apiKey {at:{in:header,name:X-Key}} @ ${host}/v1`]],
  ])('%s', (_, text, expected) => {
    expect(summary({ 'export.yaml': text })).toEqual(expected)
  })
})

/** The same request with a key in a multipart body, in each tool. */
const multipart: Readonly<Record<string, Files>> = {
  curl: { 'a.sh': `curl ${host}/x -F token=a -F 'text=hi;type=text/plain' -F file=@photo.png` },
  'curl with strings': { 'a.sh': `curl ${host}/x --form-string token=a` },
  Postman: {
    'a.json': JSON.stringify({
      info: { name: 'Acme' },
      item: [
        {
          name: 'command',
          request: {
            url: `${host}/x`,
            method: 'POST',
            body: {
              mode: 'formdata',
              formdata: [
                { key: 'token', value: 'a', type: 'text' },
                { key: 'file', src: '/a', type: 'file' },
              ],
            },
          },
        },
      ],
    }),
  },
  Insomnia: {
    'a.yaml': `type: collection.insomnia.rest/5.0
collection:
  - name: command
    url: ${host}/x
    method: POST
    body: { mimeType: multipart/form-data, params: [{ name: token, value: a }, { name: file, type: file }] }
`,
  },
  Bruno: {
    'command.bru': `post {\n  url: ${host}/x\n  body: multipartForm\n}\nbody:multipart-form {\n  token: a\n  file: @file(a.png)\n}\n`,
  },
  OpenCollection: {
    'a.yaml': `opencollection: "1.0"
items:
  - info: { name: command }
    http:
      url: ${host}/x
      method: POST
      body: { type: multipart-form, data: [{ name: token, type: text, value: a }] }
`,
  },
}

test.each(Object.entries(multipart))(
  'a key in a multipart body is carried over with a note: %s',
  (_, files) => {
    expect(summary(files)).toEqual([`apiKey {at:{in:body,name:token,format:multipart}} @ ${host}`])
    expect(reasons(files)).toContain(
      'command: `token` is in a multipart body, but the client adds it only to forms (URLSearchParams) and JSON. Send one of these if the API accepts it; otherwise add the key to each `FormData` yourself.',
    )
  },
)

describe('a login on another device', () => {
  const grant = 'urn:ietf:params:oauth:grant-type:device_code'
  const api = `curl ${host}/v1/me -H "Authorization: Bearer $TOKEN"`
  test.each([
    'https://login.example.com/device/code',
    'https://login.example.com/oauth2/v2.0/devicecode',
    'https://login.example.com/oauth/device_authorization',
    'https://login.example.com/v1/device/authorize',
    'https://login.example.com/realms/a/protocol/openid-connect/auth/device',
  ])('is carried over from its requests: %s', (url) => {
    const text = `${api}
curl ${url} -d client_id=$ID -d 'scope=a b'
curl https://login.example.com/token -d client_id=$ID -d device_code=$CODE -d grant_type=${grant}`
    expect(summary({ 'a.sh': text })).toEqual([
      `oauth2 {grant:device_code,accessTokenUrl:[https://login.example.com/token],deviceAuthorizationUrl:[${url}],scopes:[a,b],clientAuthentication:none} @ ${host}/v1`,
    ])
    expect(reasons({ 'a.sh': text })).toEqual([])
  })

  test('is listed without a request for its token', () => {
    const text = `${api}; curl -X POST 'https://login.example.com/device/code?client_id=a'`
    expect(summary({ 'a.sh': text })).toEqual([`bearer {token:{env:TOKEN}} @ ${host}/v1`])
    expect(reasons({ 'a.sh': text })).toEqual([
      expect.stringContaining('It begins a login on another device.'),
    ])
    const devices = `${api}; curl ${host}/v1/devices/device -d client_id=a -H "Authorization: Bearer $TOKEN"`
    expect(reasons({ 'a.sh': devices })).toEqual([])
  })

  test('needs a URL, which no tool stores with its grant', () => {
    const files = {
      'a.bru': `get {\n  url: ${host}/v1/me\n  auth: oauth2\n}\nauth:oauth2 {\n  grant_type: device_code\n  access_token_url: ${host}/token\n}\n`,
    }
    expect(summary(files)).toEqual([`bearer @ ${host}/v1`])
    expect(reasons(files)).toEqual([
      'a: It has no device authorization URL. To log in, use `type: oauth2` with `grantType: device_code` and `deviceAuthorizationUrl`. The config sends a token that you already have (`type: bearer`).',
    ])
    expect(reasons({ 'a.bru': files['a.bru'].replace('device_code', 'mcp_auth_flow') })).toEqual([
      expect.stringContaining('Its grant is not supported.'),
    ])
  })
})

describe('a client without a secret', () => {
  const urls = { accessTokenUrl: `${host}/token`, authUrl: `${host}/authorize` }
  const postmanOf = (own: object): Files => {
    const auth = { type: 'oauth2', oauth2: { grant_type: 'authorization_code_with_pkce', ...urls, ...own } }
    return {
      'c.json': JSON.stringify({
        info: { name: 'Acme' },
        item: [{ request: { url: `${host}/v1/x`, auth } }],
      }),
    }
  }
  const insomniaOf = (own: string): Files => ({
    'a.yaml': `type: collection.insomnia.rest/5.0
collection:
  - url: ${host}/v1/x
    authentication: { type: oauth2, accessTokenUrl: "${host}/token", authorizationUrl: "${host}/authorize", usePkce: true${own} }
`,
  })
  const brunoOf = (own: string): Files => ({
    'a.bru': `get {\n  url: ${host}/v1/x\n  auth: oauth2\n}\nauth:oauth2 {\n  access_token_url: ${host}/token\n  authorization_url: ${host}/authorize\n  pkce: true\n${own}}\n`,
  })
  const openOf = (own: string): Files => ({
    'a.yaml': `opencollection: "1.0"
items:
  - http:
      url: ${host}/v1/x
      auth:
        { type: oauth2, flow: authorization_code, accessTokenUrl: "${host}/token", authorizationUrl: "${host}/authorize", pkce: {}, credentials: { clientId: a${own} } }
`,
  })
  const curlOf = (own: string): Files => ({
    'a.sh': `curl ${host}/token -d grant_type=password -d client_id=a${own}\ncurl ${host}/v1/x -H "Authorization: Bearer $T"`,
  })
  test.each<readonly [string, Files, Files]>([
    ['Postman', postmanOf({}), postmanOf({ clientSecret: 'a' })],
    ['Insomnia', insomniaOf(', clientSecret: ""'), insomniaOf(', clientSecret: a')],
    ['Bruno', brunoOf('  client_secret: \n'), brunoOf('  client_secret: a\n')],
    ['OpenCollection', openOf(''), openOf(', clientSecret: a')],
    ['curl', curlOf(''), curlOf(' -d client_secret=a')],
  ])('%s', (_, without, withSecret) => {
    expect(summary(without)).toEqual([expect.stringContaining('clientAuthentication:none')])
    expect(summary(withSecret)).toEqual([expect.not.stringContaining('clientAuthentication:none')])
  })
})

test('notes name the schemes that they concern', () => {
  const sign = [{ listen: 'prerequest', script: { exec: ['CryptoJS.HmacSHA256(a, b)'] } }]
  const request = (type: string): object => ({ name: type, request: { url: `${host}/v1/x`, auth: { type } } })
  const item = [
    { name: 'Signed', event: sign, item: [request('bearer'), request('ntlm')] },
    { name: 'Other', event: sign, item: [request('basic')] },
  ]
  const found = read({ 'c.json': JSON.stringify({ info: { name: 'Acme' }, item, event: sign }) })
  const notes = [...(found?.notes ?? []), ...(found?.apis[0]?.notes ?? [])]
  expect(notes.map(({ place, schemes }) => [place, schemes])).toEqual([
    ['collection', undefined],
    ['Signed', ['bearer', 'ntlm']],
    ['Other', ['basic']],
    ['Signed / ntlm', ['ntlm']],
  ])
})

describe('Bruno', () => {
  const files = {
    'bruno.json': '{"version": "1", "name": "Acme", "type": "collection"}',
    'collection.bru':
      'headers {\n  Accept: application/json\n}\n\nauth {\n  mode: bearer\n}\n\nauth:bearer {\n  token: {{t}}\n}\n',
    'environments/dev.bru': `vars {\n  host: ${host}/api\n  ~host: https://off.example\n}\nvars:secret [\n  t\n]\n`,
    'a.bru': 'meta {\n  name: A\n}\n\nget {\n  url: {{host}}/a\n  auth: inherit\n}\n',
    'keys/folder.bru':
      'auth {\n  mode: apikey\n}\nauth:apikey {\n  key: X-Key\n  value: v\n  placement: header\n}\n',
    'keys/b.bru':
      'post {\n  url: {{host}}/b\n  auth: inherit\n}\n\nbody:json {\n  {\n    "auth": "x"\n  }\n}\n',
    'c.bru': 'get {\n  url: {{host}}/c\n  auth: none\n}\n',
    'd.bru':
      'get {\n  url: {{host}}/d\n  auth: oauth2\n}\nauth:oauth2 {\n  grant_type: password\n  access_token_url: https://login.example.com/token\n  scope: a b\n  credentials_placement: basic_auth_header\n  token_placement: url\n  token_query_key: tok\n}\n',
  }
  test('keeps the form of a request for a token in JSON', () => {
    const files = {
      'token.bru': `post {\n  url: ${host}/oauth/token\n  body: json\n}\n\nbody:json {\n  {"grant_type": "client_credentials", "audience": "a"}\n}\n`,
      'me.bru': `get {\n  url: ${host}/v1/me\n  auth: bearer\n}\n\nauth:bearer {\n  token: {{token}}\n}\n`,
    }
    expect(summary(files, true)).toEqual([
      `oauth2 {grant:client_credentials,accessTokenUrl:[${host}/oauth/token],scopes:[],parameters:[{of:token,in:body,name:audience}],bodyFormat:json} @ ${host}/v1`,
    ])
  })

  test('a folder', () => {
    expect(summary(files, true)).toEqual([
      `bearer @ ${host}/api Accept=application/json`,
      `oauth2 {grant:password,accessTokenUrl:[https://login.example.com/token],scopes:[a,b],clientAuthentication:client_secret_basic,at:{in:query,name:tok}} @ ${host}/api Accept=application/json`,
      `apiKey {at:{in:header,name:X-Key}} @ ${host}/api Accept=application/json`,
    ])
  })

  test('parameters that are added to requests of OAuth 2', () => {
    const oauth2 = `get {
  url: ${host}/a
  auth: oauth2
}
auth:oauth2 {
  grant_type: authorization_code
  authorization_url: ${host}/authorize
  access_token_url: ${host}/token
}
auth:oauth2:additional_params:auth_req:queryparams {
  audience: secret
  ~off: secret
}
auth:oauth2:additional_params:auth_req:headers {
  X-Auth: secret
}
auth:oauth2:additional_params:access_token_req:headers {
  X-Tenant: secret
}
auth:oauth2:additional_params:refresh_token_req:body {
  audience: secret
}
`
    const parameters =
      '{of:authorization,in:query,name:audience},{of:token,in:header,name:X-Tenant},{of:refresh,in:body,name:audience}'
    expect(summary({ 'a.bru': oauth2 }, true).join()).toContain(`parameters:[${parameters}]`)
    expect(reasons({ 'a.bru': oauth2 }, true)).toEqual([
      'a: Headers of its authorization URL are left out: a browser opens it.',
    ])
  })

  test('a request with the collection that it lies in', () => {
    const { 'a.bru': request, ...others } = files
    expect(summary({ 'a.bru': request, ...others })).toEqual([`bearer @ ${host}/api Accept=application/json`])
  })

  const open = {
    'opencollection.yml':
      'opencollection: 1.0.0\ninfo: { name: Acme }\nrequest:\n  auth: { type: bearer, token: "{{t}}" }\n',
    'environments/dev.yml': `name: dev\nvariables:\n  - { name: host, value: ${host}/api }\n  - { secret: true, name: t }\n`,
    'a.yml': 'info: { name: A, type: http }\nhttp:\n  method: GET\n  url: "{{host}}/a"\n  auth: inherit\n',
    'b.yml':
      'info: { name: B, type: http }\nhttp:\n  method: GET\n  url: "{{host}}/b"\n  headers:\n    - { name: X-Off-Token, value: x, disabled: true }\n',
    'f/folder.yml':
      'info: { name: F, type: folder }\nrequest:\n  auth: { type: apikey, key: k, value: v, placement: query }\n',
    'f/c.yml': 'info: { name: C, type: http }\nhttp:\n  method: GET\n  url: "{{host}}/c"\n  auth: inherit\n',
    'f/d.yml':
      'info: { name: D, type: http }\nhttp:\n  method: GET\n  url: "{{host}}/d"\n  auth:\n    type: oauth2\n    flow: resource_owner_password_credentials\n    accessTokenUrl: https://login.example.com/token\n    scope: a b\n    credentials: { placement: basic_auth_header }\n    tokenConfig: { placement: { header: JWT } }\n',
  }
  const expected = [
    `bearer @ ${host}/api`,
    `apiKey {at:{in:query,name:k}} @ ${host}/api`,
    `oauth2 {grant:password,accessTokenUrl:[https://login.example.com/token],scopes:[a,b],clientAuthentication:client_secret_basic,at:{in:header,name:Authorization,prefix:JWT}} @ ${host}/api`,
  ]
  test('a folder of OpenCollection', () => {
    expect(summary(open, true)).toEqual(expected)
  })

  test('a collection of OpenCollection in one file', () => {
    const indented = (text: string, by: string): string => text.trim().replaceAll('\n', `\n${by}`)
    const text = `${open['opencollection.yml']}config:
  environments:
    - ${indented(open['environments/dev.yml'], '      ')}
items:
  - ${indented(open['a.yml'], '    ')}
  - ${indented(open['f/folder.yml'], '    ')}
    items:
      - ${indented(open['f/c.yml'], '        ')}
      - ${indented(open['f/d.yml'], '        ')}
`
    expect(summary({ 'all.yml': text })).toEqual(expected)
  })

  test('an export', () => {
    const text = JSON.stringify({
      name: 'Acme',
      version: '1',
      items: [
        {
          type: 'http-request',
          name: 'a',
          request: { url: '{{host}}/v1/a', method: 'GET', auth: { mode: 'inherit' } },
        },
      ],
      root: { request: { auth: { mode: 'basic', basic: { username: 'u', password: 'p' } } } },
      environments: [{ name: 'e', variables: [{ name: 'host', value: host, enabled: true }] }],
    })
    expect(summary({ 'bruno.json.export': text })).toEqual([`basic @ ${host}/v1`])
  })
})
