/** `flexgen explain` for configs whose client logs in with requests of the API's own. */
import { expect, test } from 'vitest'
import { explanationOf } from '../../src/cli/explain/explain.ts'
import { forStandIns } from '../../src/cli/explain/stand-ins.ts'
import { compileClient } from '../../src/compile-client.ts'

const none: ReadonlyMap<string, string> = new Map()
const now = Date.UTC(2025, 0, 1, 12)

async function explained(config: string): Promise<string> {
  const { client, diagnostics } = compileClient('acme.flexgen.yaml', `flexgen: 1\n${config}`, {
    adapt: forStandIns(none),
  })
  if (!client) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return explanationOf(client, none, now)
}

function session(keys: string, top = 'baseUrl: https://api.example.com/v1\n'): string {
  return `${top}auth:\n${`type: session\n${keys}`.replace(/^(?=.)/gm, '  ')}`
}

const login = `login:
  url: https://api.example.com/login
  body: { username: ann, password: "\${env.PASSWORD}" }
accessTokenResponseKey: token
`

test('shows the login, a request, the renewal and the logout', async () => {
  const config = session(
    `${login}logout: { url: https://api.example.com/logout, method: DELETE, headers: { X-Token: "\${session.accessToken}" } }\n`,
  )
  expect(
    await explained(config),
  ).toBe(`Requests of the acme client. \`\${…}\` is a value that you provide; <…> comes from a server or is computed.

Before its first request, the client requests a token:

  POST https://api.example.com/login
    header  content-type: application/json
    body    username: ann
    body    password: \${env.PASSWORD}

A request, such as \`client.fetch('/example')\`:

  GET https://api.example.com/v1/example
    header  authorization: Bearer <access token>

On 401, the client requests new tokens:

  POST https://api.example.com/login
    header  content-type: application/json
    body    username: ann
    body    password: \${env.PASSWORD}

It then sends the request again, once. A second 401 is returned as is. If the server refuses the login, the call fails with \`token_request\`. A token with a known expiry is renewed 30s before it, or a tenth of its lifetime before it if that is less.

Logout. \`client.logout()\` ends the login at the server, and removes the tokens:

  DELETE https://api.example.com/logout
    header  x-token: <access token>

Values:

  \${env.PASSWORD}  from the environment, or the option \`env\`
`)
})

test('shows each request of a login, with values of the previous response', async () => {
  const config = session(
    `login:
  - { url: https://api.example.com/start, method: GET }
  - url: https://api.example.com/login
    bodyFormat: form
    headers: { X-CSRFToken: "\${response.cookie.csrftoken}", X-Step: "\${response.header.X-Step}" }
    query: { id: "\${token.id}", t: "\${time.s}" }
    auth: { type: basic, username: me, password: "\${env.PASSWORD}" }
    body: { user: "\${credentials.user}", otp: "\${env.OTP?}" }
accessTokenResponseCookie: [sessionid, csrftoken]
addTo: cookie
keep: { route: "\${response.cookie.ROUTEID}" }
`,
    `baseUrl: https://\${token.server}/v1
allowedHosts: ["*.example.com"]
headers: { X-CSRFToken: "\${session.cookie.csrftoken}", X-Route: "\${token.route}" }
`,
  )
  expect(
    await explained(config),
  ).toBe(`Requests of the acme client. \`\${…}\` is a value that you provide; <…> comes from a server or is computed.

Before its first request, the client requests a token:

  GET https://api.example.com/start

Then:

  POST https://api.example.com/login
    query   id: \${token.id}
    query   t: 1735732800
    header  authorization: Basic base64(me:\${env.PASSWORD})
    header  content-type: application/x-www-form-urlencoded
    header  cookie: csrftoken=<cookie csrftoken>; ROUTEID=<cookie ROUTEID>
    header  x-csrftoken: <cookie csrftoken>
    header  x-step: <header X-Step>
    body    user: \${credentials.user}
    body    otp: \${env.OTP}

A request, such as \`client.fetch('/example')\`:

  GET https://*.example.com/v1/example
    header  cookie: sessionid=<access token>; csrftoken=<cookie csrftoken>
    header  x-csrftoken: <cookie csrftoken>
    header  x-route: <cookie ROUTEID>

On 401, the client requests new tokens:

  GET https://api.example.com/start

Then:

  POST https://api.example.com/login
    query   id: \${token.id}
    query   t: 1735732800
    header  authorization: Basic base64(me:\${env.PASSWORD})
    header  content-type: application/x-www-form-urlencoded
    header  cookie: csrftoken=<cookie csrftoken>; ROUTEID=<cookie ROUTEID>
    header  x-csrftoken: <cookie csrftoken>
    header  x-step: <header X-Step>
    body    user: \${credentials.user}
    body    otp: \${env.OTP}

It then sends the request again, once. A second 401 is returned as is. If the server refuses the login, the call fails with \`token_request\`. A token with a known expiry is renewed 30s before it, or a tenth of its lifetime before it if that is less.

Values:

  \${env.PASSWORD}      from the environment, or the option \`env\`; \`credentials.login2AuthPassword\` overrides it
  \${env.OTP}           optional: from the environment, or the option \`env\`
  \${credentials.user}  passed to the client
  \${token.server}      from the token response; shown as *.example.com
  \${token.route}       from the token response
  \${token.id}          from the token response
`)
})

test('shows the request that renews the token, and those of a logout', async () => {
  const config = session(`${login}refresh:
  refreshTokenResponseKey: refresh
  errorStatusCodes: [401, 403]
  request: { url: https://api.example.com/renew, method: PUT, body: { refresh: "\${session.refreshToken}", deep: { list: ["\${env.PASSWORD}"] } } }
logout:
  - { url: https://api.example.com/logout, headers: { X-Token: "\${session.accessToken}" } }
  - { url: https://api.example.com/goodbye, query: { ticket: "\${token.ticket}" } }
`)
  expect(
    await explained(config),
  ).toBe(`Requests of the acme client. \`\${…}\` is a value that you provide; <…> comes from a server or is computed.

Before its first request, the client requests a token:

  POST https://api.example.com/login
    header  content-type: application/json
    body    username: ann
    body    password: \${env.PASSWORD}

A request, such as \`client.fetch('/example')\`:

  GET https://api.example.com/v1/example
    header  authorization: Bearer <access token>

On 401 and 403, the client requests new tokens:

  PUT https://api.example.com/renew
    header  content-type: application/json
    body    refresh: <refresh token>
    body    deep: {"list":["\${env.PASSWORD}"]}

It then sends the request again, once. A second 401 is returned as is. If the server refuses that, the client logs in. If it refuses the login too, the call fails with \`token_request\`. A token with a known expiry is renewed 30s before it, or a tenth of its lifetime before it if that is less.

Logout. \`client.logout()\` ends the login at the server, and removes the tokens:

  POST https://api.example.com/logout
    header  x-token: <access token>

Then:

  POST https://api.example.com/goodbye
    query   ticket: \${token.ticket}

Values:

  \${env.PASSWORD}  from the environment, or the option \`env\`
  \${token.ticket}  from the token response
`)
})

test('shows a signed login', async () => {
  const config = session(
    `login:
  url: https://api.example.com/app/\${variables.installation}/access_tokens
  auth: { type: jwt, secret: "\${env.KEY}", payload: { iss: "\${env.ID}" }, issuedAt: -60s, expiresIn: 9m }
accessTokenResponseHeader: X-Token
headerKey: X-Token
tokenPrefix: ""
refresh: false
`,
    'baseUrl: https://api.example.com\nvariables: { installation: {} }\n',
  )
  expect(
    await explained(config),
  ).toBe(`Requests of the acme client. \`\${…}\` is a value that you provide; <…> comes from a server or is computed.

Before its first request, the client requests a token:

  POST https://api.example.com/app/\${variables.installation}/access_tokens
    header  authorization: Bearer base64url({"alg":"HS256","typ":"JWT"}).base64url({"iss":"\${env.ID}","iat":1735732740,"exp":1735733340}).<computed>

A request, such as \`client.fetch('/example')\`:

  GET https://api.example.com/example
    header  x-token: <access token>

On 401, the response is returned as is; nothing is sent again.

Values:

  \${env.KEY}                 from the environment, or the option \`env\`; \`credentials.loginAuthSecret\` overrides it
  \${env.ID}                  from the environment, or the option \`env\`
  \${variables.installation}  passed to the client
`)
})
