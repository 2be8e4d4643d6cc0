import { compile } from '../../src/compile.ts'

/** Configs that together use all that the emitted types depend on, by the module's name. */
export const configs: Readonly<Record<string, string>> = {
  'none-bare': `
flexgen: 1
name: plain
baseUrl: https://api.example.com`,

  'none-by-hand': `
flexgen: 1
name: by hand
baseUrl: http://localhost:8080/v1?fixed=1
headers: { x-key: "\${credentials.key}", x-env: "\${env.SOME_ENV}", accept: application/json }
query: { per_page: 100, tag: [a, "b c", 3, true], token: "\${credentials.token}" }`,

  'bearer-credentials': `
flexgen: 1
name: github
description: GitHub REST API
baseUrl: https://api.github.com
auth: { type: bearer }`,

  'bearer-env': `
flexgen: 1
name: acme
baseUrl: https://api.example.com/v2
auth: { type: bearer, token: "\${env.ACME_TOKEN}" }`,

  'bearer-literal': `
flexgen: 1
name: public
baseUrl: https://api.example.com
auth: { type: bearer, token: { literal: "for-everybody" } }`,

  'bearer-query': `
flexgen: 1
name: query
baseUrl: https://api.example.com
query: { a: [1, 2] }
auth: { type: bearer, token: "\${credentials.access}", addTo: query, queryKey: "access token" }`,

  'bearer-elsewhere': `
flexgen: 1
name: elsewhere
baseUrl: https://api.example.com
auth: { type: bearer, headerKey: X-Token, tokenPrefix: "" }`,

  'api-key-header': `
flexgen: 1
name: key header
baseUrl: https://api.example.com
auth: { type: apiKey, key: X-Api-Key }`,

  'api-key-query': `
flexgen: 1
name: key query
baseUrl: https://api.example.com
auth: { type: apiKey, key: api_key, addTo: query, value: "\${env.API_KEY}" }`,

  'api-key-cookie': `
flexgen: 1
name: key cookie
baseUrl: https://api.example.com
auth: { type: apiKey, key: session, addTo: cookie }`,

  basic: `
flexgen: 1
name: basic
baseUrl: https://api.example.com
auth: { type: basic }`,

  'basic-mixed': `
flexgen: 1
name: basic mixed
baseUrl: https://api.example.com
auth: { type: basic, username: "\${variables.user}", password: "\${env.PASS}-\${credentials.suffix}" }
variables: { user: { description: Name of the user } }`,

  variables: `
flexgen: 1
name: shop
description: |
  A shop.

  @deprecated */ export const broken = "\${not.a.reference}" // \`\${1}\` \\u002a/ <b> {@link x}
  \\
baseUrl: https://\${variables.region}.example.com:\${variables.port}/\${variables.org-id}/v1/\${env.STAGE}
allowedHosts: [uploads.example.com, "*.example.dev:8443"]
variables:
  region: { description: "Where */ it 'runs'", enum: [eu, us, 3], default: eu }
  port: { default: 443, pattern: '^\\d{2,5}$' }
  org-id: { pattern: '^(?<org>[\\p{L}/]+|[/"\`\${}]|\\/\\n)$' }
  stage_name: { optional: true, enum: ["it's", 'a "b"', 'c\\d', "e\\nf", ""] }
  page-size: { default: "\`$\${x}\`\\\\" }
headers:
  x-org: "\${variables.org-id}"
  x-stage: "\${variables.stage_name}-\${variables.stage_name}-\${variables.region}"
  x-text: "it's \\"quoted\\" \\\\ \`and\` $\${literal}"
query:
  stage: ["\${variables.stage_name}", "x\${variables.stage_name}y", fixed]
  "we ird'\\"\`": "\${variables.page-size}"
auth: { type: bearer, token: "\${env.SHOP_TOKEN}" }`,

  reserved: `
flexgen: 1
name: Request
baseUrl: \${variables.default}/\${credentials.class}
variables:
  default: {}
  class: { optional: true }
  await: { optional: true }
  options: { default: o }
  fetch: { default: f }
  org-id: { default: a }
  orgId: { default: b }
  org_id: { default: c }
  ORG_ID: { default: d }
  1st: { default: e }
  sendCall: { default: g }
  undefined: { default: h }
  name: { default: i }
  new: { default: j }
  arguments: { default: k }
  "-": { default: l }
  Request: { default: m }
  URL: { default: n }
headers:
  x-a: "\${variables.class}\${variables.await}\${variables.options}\${variables.fetch}"
  x-b: "\${variables.org-id}\${variables.orgId}\${variables.org_id}\${variables.ORG_ID}\${variables.1st}"
  x-c: "\${variables.sendCall}\${variables.undefined}\${variables.name}\${variables.new}"
  x-d: "\${variables.arguments}\${variables.-}\${variables.Request}\${variables.URL}"
  x-e: "\${credentials.class}\${credentials.options}\${credentials.await}\${credentials.org-id}"
  x-f: "\${env.class}\${env.a-b}\${env.1}"
auth: { type: apiKey, key: x-key, value: "\${credentials.function}" }`,

  'origin-env': `
flexgen: 1
name: origin
baseUrl: "\${env.API_ORIGIN}"
auth: { type: apiKey, key: "a b", addTo: query }`,
}

/** The client that a config gives. */
export function emit(name: string, text: string): string {
  const { files, diagnostics } = compile({ path: `${name}.flexgen.yaml`, text: text.trimStart() })
  const [client] = files
  if (!client) throw new Error(`${name}: ${JSON.stringify(diagnostics)}`)
  return client.text
}
