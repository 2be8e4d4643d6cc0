// Made by `npm run generate`. Do not edit.
import * as ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
const ucs2length = [ucs2lengthModule, ucs2lengthModule.default, ucs2lengthModule.default?.default].find((value) => typeof value === 'function')
import * as equalModule from 'ajv/dist/runtime/equal.js'
const equal = [equalModule, equalModule.default, equalModule.default?.default].find((value) => typeof value === 'function')
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"flexgen config","type":"object","required":["flexgen","baseUrl"],"additionalProperties":false,"properties":{"$schema":{"type":"string","markdownDescription":"The schema that editors check this file with. flexgen ignores it.","doNotSuggest":true},"flexgen":{"markdownDescription":"Version of the config language. Always `1`.","enum":[1],"markdownEnumDescriptions":["The version that this flexgen reads."],"x-diagnostic":"config/version"},"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ._-]*$","patternErrorMessage":"must begin with a letter; then letters, digits, blanks, `.`, `_` and `-` may follow","markdownDescription":"Name of the API. The client's identifiers come from it: `github` gives `createGithubClient`.\n\nDefault: the file's name before `.flexgen.yaml`","examples":["github"]},"description":{"type":"string","markdownDescription":"What the API is. Becomes the doc comment of the client.","examples":["GitHub REST API"]},"baseUrl":{"type":"string","pattern":"^(https?://|\\$\\{)","patternErrorMessage":"must begin with `https://` (or `http://`), or with a reference to a whole origin","markdownDescription":"Where the API is: `https://host[:port][/path]`. Paths of calls are joined to it. References are allowed: `https://${variables.host}/v1`, or `${env.API_ORIGIN}/v1` for a whole origin.","examples":["https://api.example.com/v1"],"x-diagnostic":"config/base-url"},"variables":{"type":"object","title":"variables","propertyNames":{"pattern":"^[A-Za-z0-9_-]+$"},"additionalProperties":{"title":"variable","type":"object","additionalProperties":false,"markdownDescription":"A value that the caller gives as `options.variables.NAME`.","properties":{"description":{"type":"string","markdownDescription":"What it is. Becomes a doc comment.","examples":["Host of the API"]},"default":{"type":["string","number","boolean"],"markdownDescription":"Used where the caller gives none."},"enum":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":["string","number","boolean"]},"markdownDescription":"The values that are allowed; any other is `invalid_variable`.","examples":[["eu","us"]]},"pattern":{"type":"string","format":"regex","markdownDescription":"A regular expression (ECMAScript, with the flag `u`) that is looked for in the value, as in JSON Schema: `^` and `$` make it fit the whole. A value without it is `invalid_variable`.","examples":["^[a-z]+$"]},"optional":{"type":"boolean","default":false,"markdownDescription":"May be left out: then the headers, query parameters and optional keys that refer to it are left out.\n\nDefault: `false`"}},"allOf":[{"if":{"type":"object","properties":{"default":true},"required":["default"]},"then":{"properties":{"optional":{"enum":[false],"errorMessage":"`optional` has no effect beside `default`: the default is used."}}}}]},"markdownDescription":"Values that are known only at run time. The client takes them as `options.variables`, typed; the config refers to them as `${variables.NAME}`."},"headers":{"type":"object","title":"headers","additionalProperties":{"type":["string","number","boolean"]},"markdownDescription":"Headers that are sent with every request. The caller's replace those of the same name.","examples":[{"Accept":"application/json"}]},"query":{"type":"object","title":"query","additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}},"markdownDescription":"Query parameters that are sent with every request. The caller's replace those of the same name; a list repeats its name.","examples":[{"per_page":100}],"propertyNames":{"minLength":1}},"allowedHosts":{"type":"array","title":"allowedHosts","uniqueItems":true,"items":{"type":"string"},"markdownDescription":"Other hosts that may have the credentials, as in calls to an absolute URL or redirects: `host`, `host:port`, or `*.host` for all its subdomains. Always over https, or http on this machine.","examples":[["uploads.example.com","*.example.dev"]]},"auth":{"title":"auth","type":"object","required":["type"],"markdownDescription":"How requests are authorised. Without it, they are not.","properties":{"type":{"markdownDescription":"Kind of authorisation.","enum":["none","apiKey","bearer","basic","jwt","oauth1","awsSigV4","oauth2"],"markdownEnumDescriptions":["No credentials are added. Headers and query of the config are still sent.","A key in a header, a query parameter or a cookie.","A token that the API has given out (RFC 6750): `Authorization: Bearer …`, or as a query parameter.","User name and password (RFC 7617): `Authorization: Basic …`.","A JSON Web Token that the client signs itself (RFC 7519), in a header or a query parameter.","OAuth 1.0 signatures (RFC 5849), with a token that the API has given out, or without one.","AWS Signature Version 4, in the header or as a presigned URL.","OAuth 2.0 (RFC 6749): the client gets its tokens itself, keeps and refreshes them."]}},"allOf":[{"if":{"type":"object","properties":{"type":{"const":"none"}},"required":["type"]},"then":{"title":"none auth","type":"object","additionalProperties":false,"properties":{"type":true}}},{"if":{"type":"object","properties":{"type":{"const":"apiKey"}},"required":["type"]},"then":{"title":"apiKey auth","type":"object","additionalProperties":false,"required":["key"],"markdownDescription":"A key in a header, a query parameter or a cookie.","properties":{"type":true,"key":{"type":"string","minLength":1,"markdownDescription":"Name of the header, query parameter or cookie.","examples":["X-API-Key"]},"value":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The key. Left out, it is `options.credentials.value`.\n\nExample: `\"${env.API_KEY}\"`"},"addTo":{"markdownDescription":"Where the key goes.\n\nDefault: `header`","enum":["header","query","cookie"],"markdownEnumDescriptions":["As a header.","As a query parameter.","As a cookie, beside the caller's. Browsers forbid it: there, a call is `unsupported_runtime`."],"default":"header"}},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a header's name: letters, digits and `-`, for instance"}}}},{"if":{"type":"object","properties":{"addTo":{"const":"cookie"}},"required":["addTo"]},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a cookie's name: letters, digits, `-` and `_`, for instance"}}}}]}},{"if":{"type":"object","properties":{"type":{"const":"bearer"}},"required":["type"]},"then":{"title":"bearer auth","type":"object","additionalProperties":false,"markdownDescription":"A token that the API has given out (RFC 6750): `Authorization: Bearer …`, or as a query parameter.","properties":{"type":true,"token":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The token. Left out, it is `options.credentials.token`.\n\nExample: `\"${env.TOKEN}\"`"},"addTo":{"markdownDescription":"Where the token goes.\n\nDefault: `header`","enum":["header","query"],"markdownEnumDescriptions":["In a header, behind `tokenPrefix` (RFC 6750 section 2.1).","As a query parameter (RFC 6750 section 2.3). URLs end up in logs: prefer the header."],"default":"header"},"headerKey":true,"tokenPrefix":true,"queryKey":true},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"type":"object","properties":{"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a header's name: letters, digits and `-`, for instance","markdownDescription":"Name of the header that holds the token.\n\nDefault: `Authorization`","default":"Authorization","examples":["X-Access-Token"]},"tokenPrefix":{"type":"string","markdownDescription":"What stands before the token, joined to it by one blank; `\"\"` for nothing.\n\nDefault: `Bearer`","default":"Bearer","examples":["Token"]}},"allOf":[{"properties":{"queryKey":false},"errorMessage":"`queryKey` has an effect only with `addTo: query`; a header's name is `headerKey`."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1,"markdownDescription":"Name of the query parameter that holds the token.\n\nDefault: `access_token`","default":"access_token","examples":["token"]}},"allOf":[{"properties":{"headerKey":false},"errorMessage":"`headerKey` has an effect only with `addTo: header`; a query parameter's name is `queryKey`."},{"properties":{"tokenPrefix":false},"errorMessage":"`tokenPrefix` has an effect only with `addTo: header`; in the query the token stands alone."}]}}]}},{"if":{"type":"object","properties":{"type":{"const":"basic"}},"required":["type"]},"then":{"title":"basic auth","type":"object","additionalProperties":false,"markdownDescription":"User name and password (RFC 7617): `Authorization: Basic …`.","properties":{"type":true,"username":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string"},"markdownDescription":"User name, without a colon. Plain text is allowed. Left out, it is `options.credentials.username`.\n\nExample: `\"${env.USERNAME}\"`"},"password":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** Password; `\"\"` where the API takes none. Left out, it is `options.credentials.password`.\n\nExample: `\"${env.PASSWORD}\"`"}}}},{"if":{"type":"object","properties":{"type":{"const":"jwt"}},"required":["type"]},"then":{"title":"jwt auth","type":"object","additionalProperties":false,"markdownDescription":"A JSON Web Token that the client signs itself (RFC 7519), in a header or a query parameter.","properties":{"type":true,"algorithm":{"markdownDescription":"How the token is signed (RFC 7518 section 3).\n\nDefault: `HS256`","enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"],"markdownEnumDescriptions":["HMAC with SHA-256; the API has the same secret.","HMAC with SHA-384; the API has the same secret.","HMAC with SHA-512; the API has the same secret.","RSASSA-PKCS1-v1_5 with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-512; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-512; an RSA key of 2048 bits or more.","ECDSA on P-256 with SHA-256.","ECDSA on P-384 with SHA-384.","ECDSA on P-521 with SHA-512.","Ed25519 (RFC 8037)."],"default":"HS256"},"secret":true,"privateKey":true,"secretBase64Encoded":true,"payload":{"type":"object","title":"payload","markdownDescription":"Claims, sent in this order. They go before `iat`, `nbf`, `exp` and `jti` of the keys below. References are allowed in texts.\n\nDefault: `{}`","examples":[{"iss":"${env.KEY_ID}","aud":"example"}],"properties":{"iat":{"markdownDescription":"Seconds since 1970 (RFC 7519 section 2), or a reference.","type":["number","string"],"pattern":"(^|[^$])\\$\\{","patternErrorMessage":"must be a number of seconds since 1970"},"nbf":{"markdownDescription":"Seconds since 1970 (RFC 7519 section 2), or a reference.","type":["number","string"],"pattern":"(^|[^$])\\$\\{","patternErrorMessage":"must be a number of seconds since 1970"},"exp":{"markdownDescription":"Seconds since 1970 (RFC 7519 section 2), or a reference.","type":["number","string"],"pattern":"(^|[^$])\\$\\{","patternErrorMessage":"must be a number of seconds since 1970"}}},"issuedAt":{"type":"boolean","default":false,"markdownDescription":"Adds `iat`, the time of signing.\n\nDefault: `false`"},"notBefore":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"Adds `nbf`, so much after the time of signing: `30s`, `5m`, `1h`, `30d` or whole seconds.","examples":["10s"]},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"Adds `exp`, so much after the time of signing: `30s`, `5m`, `1h`, `30d` or whole seconds. The token is used again until shortly before.","examples":["5m"]},"jwtId":{"type":"boolean","default":false,"markdownDescription":"Adds `jti`, a new value for each request; the token is then never used again.\n\nDefault: `false`"},"additionalHeaders":{"type":"object","title":"additionalHeaders","markdownDescription":"Header parameters behind `alg` and `typ: JWT`, in this order; `typ: null` drops `typ`. References are allowed in texts.\n\nDefault: `{}`","examples":[{"kid":"${env.KEY_ID}"}],"properties":{"alg":true},"allOf":[{"properties":{"alg":false},"errorMessage":"`alg` is what `algorithm` says."}]},"addTo":{"markdownDescription":"Where the token goes.\n\nDefault: `header`","enum":["header","query"],"markdownEnumDescriptions":["In a header, behind `tokenPrefix`.","As a query parameter. URLs end up in logs: prefer the header."],"default":"header"},"useTokenPrefix":true,"headerKey":true,"tokenPrefix":true,"queryKey":true},"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}}},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The HMAC secret, as UTF-8. Left out, it is `options.credentials.secret`.\n\nExample: `\"${env.JWT_SECRET}\"`"},"secretBase64Encoded":{"type":"boolean","default":false,"markdownDescription":"The secret is base64 of its bytes.\n\nDefault: `false`"}},"allOf":[{"properties":{"privateKey":false},"errorMessage":"`privateKey` has an effect only with an RS, PS, ES or EdDSA algorithm; HS uses `secret`."}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The private key as PEM: PKCS#8, PKCS#1 or SEC1, or base64 of it. Left out, it is `options.credentials.privateKey`.\n\nExample: `\"${env.PRIVATE_KEY}\"`"}},"allOf":[{"properties":{"secret":false},"errorMessage":"`secret` has an effect only with an HS algorithm; this one uses `privateKey`."},{"properties":{"secretBase64Encoded":false},"errorMessage":"`secretBase64Encoded` has an effect only with an HS algorithm."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"useTokenPrefix":{"type":"boolean","default":true,"markdownDescription":"Puts `tokenPrefix` before the token.\n\nDefault: `true`"},"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a header's name: letters, digits and `-`, for instance","markdownDescription":"Name of the header that holds the token.\n\nDefault: `Authorization`","default":"Authorization","examples":["X-Access-Token"]}},"allOf":[{"properties":{"queryKey":false},"errorMessage":"`queryKey` has an effect only with `addTo: query`; a header's name is `headerKey`."},{"if":{"type":"object","properties":{"useTokenPrefix":{"const":true}}},"then":{"properties":{"tokenPrefix":{"type":"string","markdownDescription":"What stands before the token, joined to it by one blank; `\"\"` for nothing.\n\nDefault: `Bearer`","default":"Bearer","examples":["Token"]}}}},{"if":{"type":"object","properties":{"useTokenPrefix":{"const":false}},"required":["useTokenPrefix"]},"then":{"allOf":[{"properties":{"tokenPrefix":false},"errorMessage":"`tokenPrefix` has an effect only with `useTokenPrefix: true`."}]}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1,"markdownDescription":"Name of the query parameter that holds the token.\n\nDefault: `token`","default":"token","examples":["jwt"]}},"allOf":[{"properties":{"headerKey":false},"errorMessage":"`headerKey` has an effect only with `addTo: header`; a query parameter's name is `queryKey`."},{"properties":{"tokenPrefix":false},"errorMessage":"`tokenPrefix` has an effect only with `addTo: header`; in the query the token stands alone."},{"properties":{"useTokenPrefix":false},"errorMessage":"`useTokenPrefix` has an effect only with `addTo: header`; in the query the token stands alone."}]}}]}},{"if":{"type":"object","properties":{"type":{"const":"oauth1"}},"required":["type"]},"then":{"title":"oauth1 auth","type":"object","additionalProperties":false,"required":["consumerKey"],"markdownDescription":"OAuth 1.0 signatures (RFC 5849), with a token that the API has given out, or without one.","properties":{"type":true,"signatureMethod":{"markdownDescription":"How requests are signed.\n\nDefault: `HMAC-SHA1`","enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512","PLAINTEXT"],"markdownEnumDescriptions":["HMAC with SHA-1 and the two secrets (RFC 5849 section 3.4.2).","HMAC with SHA-256 and the two secrets (RFC 5849 section 3.4.2).","HMAC with SHA-512 and the two secrets (RFC 5849 section 3.4.2).","RSASSA-PKCS1-v1_5 with SHA-1 and a private key (RFC 5849 section 3.4.3).","RSASSA-PKCS1-v1_5 with SHA-256 and a private key (RFC 5849 section 3.4.3).","RSASSA-PKCS1-v1_5 with SHA-512 and a private key (RFC 5849 section 3.4.3).","The two secrets themselves (RFC 5849 section 3.4.4). Only over https."],"default":"HMAC-SHA1"},"consumerKey":{"type":"string","markdownDescription":"The client's identifier, also called API key.","examples":["${env.CONSUMER_KEY}"],"minLength":1},"consumerSecret":true,"privateKey":true,"tokenSecret":true,"accessToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The token. Left out, it is `options.credentials.accessToken`; without that, none is sent.\n\nExample: `\"${env.ACCESS_TOKEN}\"`"},"addTo":{"markdownDescription":"Where the OAuth parameters go.\n\nDefault: `header`","enum":["header","query","body"],"markdownEnumDescriptions":["In `Authorization` (RFC 5849 section 3.5.1).","In the query (section 3.5.3).","In a form body (section 3.5.2). A request without one is `body_not_form`."],"default":"header"},"realm":true,"includeBodyHash":true,"version":{"markdownDescription":"`oauth_version`.\n\nDefault: `1.0`","enum":["1.0",1,"none"],"patternErrorMessage":"must be `1.0` or `none`","markdownEnumDescriptions":["Sent.","Sent.","Left out."],"default":"1.0"},"callback":{"type":"string","markdownDescription":"`oauth_callback`, for the request of temporary credentials. Empty: left out.","examples":["oob"]},"verifier":{"type":"string","markdownDescription":"`oauth_verifier`, for the request of the token. Empty: left out.","examples":["${variables.verifier}"]}},"allOf":[{"if":{"type":"object","properties":{"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","PLAINTEXT"]}}},"then":{"properties":{"consumerSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The client's secret. Left out, it is `options.credentials.consumerSecret`.\n\nExample: `\"${env.CONSUMER_SECRET}\"`"},"tokenSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The token's secret. Left out, it is `options.credentials.tokenSecret`; without that, it counts as empty.\n\nExample: `\"${env.TOKEN_SECRET}\"`"}},"allOf":[{"properties":{"privateKey":false},"errorMessage":"`privateKey` has an effect only with an RSA method; this one uses `consumerSecret`."}]}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["RSA-SHA1","RSA-SHA256","RSA-SHA512"]}},"required":["signatureMethod"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The RSA private key as PEM: PKCS#8 or PKCS#1, or base64 of it. Left out, it is `options.credentials.privateKey`.\n\nExample: `\"${env.PRIVATE_KEY}\"`"}},"allOf":[{"properties":{"consumerSecret":false},"errorMessage":"`consumerSecret` has an effect only with an HMAC method or PLAINTEXT; RSA uses `privateKey`."},{"properties":{"tokenSecret":false},"errorMessage":"`tokenSecret` has an effect only with an HMAC method or PLAINTEXT; RSA uses `privateKey`."}]}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512"]}}},"then":{"properties":{"includeBodyHash":{"type":"boolean","default":false,"markdownDescription":"Adds `oauth_body_hash` for bodies that are no forms (OAuth Request Body Hash 1.0).\n\nDefault: `false`"}}}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["PLAINTEXT"]}},"required":["signatureMethod"]},"then":{"allOf":[{"properties":{"includeBodyHash":false},"errorMessage":"`includeBodyHash` has an effect only with a signature; PLAINTEXT has none."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"realm":{"type":"string","markdownDescription":"`realm` of the header.","examples":["Photos"]}}}},{"if":{"type":"object","properties":{"addTo":{"enum":["query","body"]}},"required":["addTo"]},"then":{"allOf":[{"properties":{"realm":false},"errorMessage":"`realm` has an effect only with `addTo: header`."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"body"},"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512"]}},"required":["addTo"]},"then":{"allOf":[{"properties":{"includeBodyHash":false},"errorMessage":"`includeBodyHash` has no effect with `addTo: body`: only form bodies are sent so, and their parameters are signed."}]}}]}},{"if":{"type":"object","properties":{"type":{"const":"awsSigV4"}},"required":["type"]},"then":{"title":"awsSigV4 auth","type":"object","additionalProperties":false,"required":["region","service"],"markdownDescription":"AWS Signature Version 4, in the header or as a presigned URL.","properties":{"type":true,"region":{"type":"string","markdownDescription":"Region of the service.","examples":["us-east-1","${env.AWS_REGION}"],"minLength":1},"service":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","patternErrorMessage":"must be the service's code, such as `s3` or `execute-api`","markdownDescription":"Code of the service, as AWS signs it. It is fixed at build, since the rules of signing depend on it.","examples":["s3","execute-api"]},"accessKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The access key id. Left out, it is `options.credentials.accessKey`.\n\nExample: `\"${env.AWS_ACCESS_KEY_ID}\"`"},"secretKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The secret access key. Left out, it is `options.credentials.secretKey`.\n\nExample: `\"${env.AWS_SECRET_ACCESS_KEY}\"`"},"sessionToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The token of temporary credentials. Left out, it is `options.credentials.sessionToken`; without that, none is sent.\n\nExample: `\"${env.AWS_SESSION_TOKEN}\"`"},"addTo":{"markdownDescription":"Where the signature goes.\n\nDefault: `header`","enum":["header","query"],"markdownEnumDescriptions":["In `Authorization`.","In the query: a presigned URL."],"default":"header"},"expiresIn":true,"unsignedPayload":{"type":"boolean","markdownDescription":"Leaves the body out of the signature, as for streams. Few services take that; s3 does.\n\nDefault: `false`; for s3 with `addTo: query`, `true`"},"pathEncoding":{"markdownDescription":"How the path is signed.\n\nDefault: `single` where the service begins with `s3`, else `double`","enum":["single","double"],"markdownEnumDescriptions":["Each segment decoded, then encoded once; not normalised. The rule of S3.","Normalised, and the URL's path encoded again. The rule of all others."]}},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"properties":{"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"How long the URL is valid: `30s`, `5m`, `1h`, up to `7d`, or whole seconds.\n\nDefault: for s3 `15m`; for others, none is sent","examples":["15m"]}}}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"allOf":[{"properties":{"expiresIn":false},"errorMessage":"`expiresIn` has an effect only with `addTo: query`."}]}}]}},{"if":{"type":"object","properties":{"type":{"const":"oauth2"}},"required":["type"]},"then":{"title":"oauth2 auth","type":"object","additionalProperties":false,"required":["accessTokenUrl"],"markdownDescription":"OAuth 2.0 (RFC 6749): the client gets its tokens itself, keeps and refreshes them.","properties":{"type":true,"grantType":{"markdownDescription":"How a token is got. Any other text is sent as it is.\n\nDefault: `authorization_code`","anyOf":[{"enum":["authorization_code","device_code","client_credentials","password","refresh_token","jwt_bearer"],"markdownEnumDescriptions":["A user logs in, in a browser (RFC 6749 section 4.1).","A user logs in on another device, with a code (RFC 8628).","The client for itself, without a user (RFC 6749 section 4.4).","With a user's name and password (RFC 6749 section 4.3). Few servers still take it.","With a refresh token that is there already.","With a JWT that the client signs itself (RFC 7523 section 2.1), as for service accounts."],"default":"authorization_code"},{"type":"string","pattern":"^[^${}]+$","patternErrorMessage":"must be `authorization_code`, `device_code`, `client_credentials`, `password`, `refresh_token`, `jwt_bearer`, or another text for `grant_type`"}]},"accessTokenUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)","patternErrorMessage":"must begin with `https://` (or `http://`), or with a reference to a whole origin","x-diagnostic":"config/wrong-value","markdownDescription":"The token endpoint: where tokens come from. Required. References are allowed.","examples":["https://auth.example.com/token"]},"clientId":{"type":"string","minLength":1,"markdownDescription":"The client's identifier. Plain text is allowed. Required, but for `jwt_bearer`, and for `clientAuthentication: none` where no user logs in.","examples":["${env.CLIENT_ID}"]},"clientSecret":true,"scope":{"type":["string","array"],"title":"scope","minLength":1,"items":{"type":"string","minLength":1},"markdownDescription":"What access is asked for: a text, or a list. Not sent when refreshing. Left out, the server decides.","examples":["read write",["read","write"]]},"scopeSeparator":true,"clientAuthentication":{"markdownDescription":"How the client proves who it is, at each call of the token endpoint (RFC 6749 section 2.3).\n\nDefault: `client_secret_post`","enum":["client_secret_post","client_secret_basic","none","private_key_jwt"],"markdownEnumDescriptions":["`client_id` and `client_secret` among the parameters.","`Authorization: Basic …` of both.","Not at all: `client_id` alone, for public clients.","A JWT that the client signs (RFC 7523 section 2.2), by `clientAssertion`."],"default":"client_secret_post"},"basicEncoding":true,"clientAssertion":true,"authorizationUrl":true,"redirectUri":true,"pkce":true,"authorizationParams":true,"authorizationRename":true,"authorizationCodeResponseKey":true,"issuer":true,"deviceAuthorizationUrl":true,"username":true,"password":true,"refreshToken":true,"assertion":true,"tokenRequest":{"title":"tokenRequest","type":"object","additionalProperties":false,"markdownDescription":"The form of the token request, where it differs from RFC 6749. All but `additionalPostData` hold for refreshing too.\n\nExample: `{ bodyFormat: json }`","properties":{"method":{"markdownDescription":"HTTP method of the token request.\n\nDefault: `POST`","enum":["POST","GET"],"markdownEnumDescriptions":["As RFC 6749 has it.","With all parameters in the query. URLs end up in logs: only where the API insists."],"default":"POST"},"bodyFormat":true,"headers":{"type":"object","title":"headers","additionalProperties":{"type":["string","number","boolean"]},"markdownDescription":"Headers of the token request. `headers` of the config are not sent there.\n\nDefault: `{}`","examples":[{"Accept":"application/json"}]},"additionalPostData":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number","boolean","null"]},"title":"additionalPostData","markdownDescription":"Parameters that are added to the token request. One of the same name replaces `client_id`, `client_secret`, `grant_type` and the others; `null` drops it. Not sent when refreshing; that is `refresh.additionalPostData`.\n\nDefault: `{}`","examples":[{"audience":"https://api.example.com"}]},"rename":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name"},"title":"rename","markdownDescription":"Other names for parameters of the token request, after all else.\n\nDefault: `{}`","examples":[{"client_id":"client_key"}]}},"allOf":[{"if":{"type":"object","properties":{"method":{"const":"POST"}}},"then":{"properties":{"bodyFormat":{"markdownDescription":"Where the parameters of the token request go.\n\nDefault: `form`; with `method: GET`, `query`","enum":["form","json","query"],"markdownEnumDescriptions":["In the body, as `application/x-www-form-urlencoded`.","In the body, as JSON.","In the query. URLs end up in logs: only where the API insists."],"default":"form"}}}},{"if":{"type":"object","properties":{"method":{"const":"GET"}},"required":["method"]},"then":{"properties":{"bodyFormat":{"markdownDescription":"Where the parameters of the token request go; with GET, always into the query.","enum":["query"],"errorMessage":"With `method: GET` the parameters go into the query: `bodyFormat` is `query`, or left out."}}}}]},"accessTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of the access token in a token response: names and indices, joined by dots. A key that has the dots itself goes before.\n\nDefault: `access_token`","default":"access_token","examples":["authed_user.access_token"]},"refreshTokenResponseKey":true,"expiresInResponseKey":true,"expiresInUnit":true,"expiresAtResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of the time at which the token ends, in a token response: ISO 8601, or seconds or milliseconds since 1970. In place of `expiresInResponseKey`.","examples":["expires_at"]},"defaultExpiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"How long a token lives where the response does not say: `30s`, `5m`, `1h`, `30d` or whole seconds. Left out, it is not known, and the token is used until the API refuses it.","examples":["1h"]},"addTo":{"markdownDescription":"Where the token goes.\n\nDefault: `header`","enum":["header","query"],"markdownEnumDescriptions":["In a header, behind `tokenPrefix` (RFC 6750 section 2.1).","As a query parameter (RFC 6750 section 2.3). URLs end up in logs: prefer the header."],"default":"header"},"headerKey":true,"tokenPrefix":true,"queryKey":true,"refresh":true,"tokenStores":{"type":"array","title":"tokenStores","uniqueItems":true,"items":{"enum":["file","redis","postgres","webStorage"],"markdownEnumDescriptions":["`fileTokenStore`: a file, for Node, Deno and Bun. `flexgen login` writes it.","`redisTokenStore`: a key in Redis.","`postgresTokenStore`: a row in PostgreSQL.","`webStorageTokenStore`: the local storage of a browser."]},"markdownDescription":"Stores that the client has beside the one in memory.\n\nDefault: `[]`","default":[],"examples":[["file"]]}},"allOf":[{"if":{"type":"object","properties":{"grantType":{"const":"authorization_code"}}},"then":{"properties":{"authorizationUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)","patternErrorMessage":"must begin with `https://` (or `http://`), or with a reference to a whole origin","x-diagnostic":"config/wrong-value","markdownDescription":"Where the user logs in and agrees. Required. References are allowed.","examples":["https://auth.example.com/authorize"]},"redirectUri":{"type":"string","pattern":"^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{)","patternErrorMessage":"must be a whole URI, such as `http://127.0.0.1:8976/callback`, or begin with a reference","x-diagnostic":"config/wrong-value","markdownDescription":"Where the server sends the user back to, as it is registered there. `flexgen login` listens on it where it is on this machine.\n\nDefault: `http://127.0.0.1:8976/callback`","default":"http://127.0.0.1:8976/callback","examples":["https://app.example.com/callback"]},"pkce":{"markdownDescription":"Proof Key for Code Exchange (RFC 7636).\n\nDefault: `S256`","enum":["S256","plain","off"],"markdownEnumDescriptions":["The hash of a random verifier goes with the login, the verifier with the code.","The verifier itself goes with both: for servers that know no hash.","None: for servers that refuse unknown parameters."],"default":"S256"},"authorizationParams":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number","boolean","null"]},"title":"authorizationParams","markdownDescription":"Parameters that are added to the authorization URL. One of the same name replaces `scope`, `redirect_uri`, `response_type` and the others; `null` drops it.\n\nDefault: `{}`","examples":[{"access_type":"offline","prompt":"consent"}]},"authorizationRename":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name"},"title":"authorizationRename","markdownDescription":"Other names for parameters of the authorization URL, after all else.\n\nDefault: `{}`","examples":[{"client_id":"app_id"}]},"authorizationCodeResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name","markdownDescription":"Name of the code in the query of the redirect.\n\nDefault: `code`","default":"code","examples":["auth_code"]},"issuer":{"type":"string","minLength":1,"markdownDescription":"The server's issuer, which the redirect's `iss` must equal (RFC 9207). Left out, `iss` is not looked at.","examples":["https://auth.example.com"]}},"required":["authorizationUrl"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"authorization_code"}}},"required":["grantType"]},"then":{"allOf":[{"properties":{"authorizationUrl":false},"errorMessage":"`authorizationUrl` has an effect only with `grantType: authorization_code`."},{"properties":{"redirectUri":false},"errorMessage":"`redirectUri` has an effect only with `grantType: authorization_code`."},{"properties":{"pkce":false},"errorMessage":"`pkce` has an effect only with `grantType: authorization_code`."},{"properties":{"authorizationParams":false},"errorMessage":"`authorizationParams` has an effect only with `grantType: authorization_code`."},{"properties":{"authorizationRename":false},"errorMessage":"`authorizationRename` has an effect only with `grantType: authorization_code`."},{"properties":{"authorizationCodeResponseKey":false},"errorMessage":"`authorizationCodeResponseKey` has an effect only with `grantType: authorization_code`."},{"properties":{"issuer":false},"errorMessage":"`issuer` has an effect only with `grantType: authorization_code`."}]}},{"if":{"type":"object","properties":{"grantType":{"const":"device_code"}},"required":["grantType"]},"then":{"properties":{"deviceAuthorizationUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)","patternErrorMessage":"must begin with `https://` (or `http://`), or with a reference to a whole origin","x-diagnostic":"config/wrong-value","markdownDescription":"Where a login on another device begins (RFC 8628). Required. References are allowed.","examples":["https://auth.example.com/device/code"]}},"required":["deviceAuthorizationUrl"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"device_code"}}}},"then":{"allOf":[{"properties":{"deviceAuthorizationUrl":false},"errorMessage":"`deviceAuthorizationUrl` has an effect only with `grantType: device_code`."}]}},{"if":{"type":"object","properties":{"grantType":{"const":"password"}},"required":["grantType"]},"then":{"properties":{"username":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The user's name. Left out, it is `options.credentials.username`.\n\nExample: `\"${env.USERNAME}\"`"},"password":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The user's password. Left out, it is `options.credentials.password`.\n\nExample: `\"${env.PASSWORD}\"`"}}}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"password"}}}},"then":{"allOf":[{"properties":{"username":false},"errorMessage":"`username` has an effect only with `grantType: password`."},{"properties":{"password":false},"errorMessage":"`password` has an effect only with `grantType: password`."}]}},{"if":{"type":"object","properties":{"grantType":{"const":"refresh_token"}},"required":["grantType"]},"then":{"properties":{"refreshToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The first refresh token; later ones are kept with the tokens. Left out, it is `options.credentials.refreshToken`.\n\nExample: `\"${env.REFRESH_TOKEN}\"`"}}}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"refresh_token"}}}},"then":{"allOf":[{"properties":{"refreshToken":false},"errorMessage":"`refreshToken` has an effect only with `grantType: refresh_token`."}]}},{"if":{"type":"object","properties":{"grantType":{"const":"jwt_bearer"}},"required":["grantType"]},"then":{"properties":{"assertion":{"title":"assertion","type":"object","additionalProperties":false,"required":["algorithm","issuer"],"markdownDescription":"The JWT that is exchanged for a token (RFC 7523 section 2.1). `iat`, `exp` and `jti` are always in it.","properties":{"algorithm":{"markdownDescription":"How the assertion is signed (RFC 7518 section 3). Required.","enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"],"markdownEnumDescriptions":["HMAC with SHA-256; the server has the same secret.","HMAC with SHA-384; the server has the same secret.","HMAC with SHA-512; the server has the same secret.","RSASSA-PKCS1-v1_5 with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-512; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-512; an RSA key of 2048 bits or more.","ECDSA on P-256 with SHA-256.","ECDSA on P-384 with SHA-384.","ECDSA on P-521 with SHA-512.","Ed25519 (RFC 8037)."]},"secret":true,"privateKey":true,"keyId":{"type":"string","markdownDescription":"Id of the key: `kid` of the header. Left out, none is sent.","examples":["${env.KEY_ID}"]},"issuer":{"type":"string","minLength":1,"markdownDescription":"Who signs: `iss`. Required.","examples":["${env.ISSUER}"]},"subject":{"type":"string","markdownDescription":"Whom the token is for: `sub`. Left out, none is sent.","examples":["${env.SUBJECT}"]},"audience":{"type":"string","markdownDescription":"Who the assertion is for: `aud`. Some servers want their issuer here.\n\nDefault: `accessTokenUrl`","examples":["https://login.example.com"]},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"How long the assertion is valid: `30s`, `5m`, `1h` or whole seconds.\n\nDefault: `5m`","default":"5m","examples":["1h"]},"claims":{"type":"object","title":"claims","markdownDescription":"More claims, of any JSON. One of the same name replaces what the other keys give; `null` drops it. References are allowed in texts.\n\nDefault: `{}`","examples":[{"scope":"read"}]},"additionalHeaders":{"type":"object","title":"additionalHeaders","markdownDescription":"Header parameters behind `alg`, `typ: JWT` and `kid`; `typ: null` drops `typ`. References are allowed in texts.\n\nDefault: `{}`","examples":[{"x5t":"${env.CERTIFICATE_THUMBPRINT}"}],"properties":{"alg":true},"allOf":[{"properties":{"alg":false},"errorMessage":"`alg` is what `algorithm` says."}]}},"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}},"required":["algorithm"]},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The HMAC secret, as UTF-8. Left out, it is `options.credentials.assertionSecret`.\n\nExample: `\"${env.ASSERTION_SECRET}\"`"}},"allOf":[{"properties":{"privateKey":false},"errorMessage":"`privateKey` has an effect only with an RS, PS, ES or EdDSA algorithm; HS uses `secret`."}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The private key as PEM: PKCS#8, PKCS#1 or SEC1, or base64 of it. Left out, it is `options.credentials.assertionPrivateKey`.\n\nExample: `\"${env.PRIVATE_KEY}\"`"}},"allOf":[{"properties":{"secret":false},"errorMessage":"`secret` has an effect only with an HS algorithm; this one uses `privateKey`."}]}}]}},"required":["assertion"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"jwt_bearer"}}}},"then":{"allOf":[{"properties":{"assertion":false},"errorMessage":"`assertion` has an effect only with `grantType: jwt_bearer`."}]}},{"if":{"type":"object","properties":{"grantType":{"enum":["authorization_code","device_code"]}}},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["authorization_code","device_code","jwt_bearer"]}},"clientAuthentication":{"not":{"const":"none"}}},"required":["grantType"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"grantType":{"const":"jwt_bearer"},"clientAuthentication":{"enum":["client_secret_post","client_secret_basic"]}},"required":["grantType","clientAuthentication"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"grantType":{"const":"jwt_bearer"},"clientAuthentication":{"not":{"enum":["none","private_key_jwt"]}},"clientSecret":true},"required":["grantType","clientSecret"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"clientAuthentication":{"enum":["client_secret_post","client_secret_basic"]}}},"then":{"properties":{"clientSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The client's secret. Left out, it is `options.credentials.clientSecret`.\n\nExample: `\"${env.CLIENT_SECRET}\"`"}}}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"none"}},"required":["clientAuthentication"]},"then":{"allOf":[{"properties":{"clientSecret":false},"errorMessage":"`clientSecret` has no effect with `clientAuthentication: none`."}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"private_key_jwt"}},"required":["clientAuthentication"]},"then":{"properties":{"clientAssertion":{"title":"clientAssertion","type":"object","additionalProperties":false,"required":["algorithm"],"markdownDescription":"The JWT by which the client proves who it is (RFC 7523 section 2.2). `iat`, `exp` and `jti` are always in it.","properties":{"algorithm":{"markdownDescription":"How the assertion is signed (RFC 7518 section 3). Required.","enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"],"markdownEnumDescriptions":["HMAC with SHA-256; the server has the same secret.","HMAC with SHA-384; the server has the same secret.","HMAC with SHA-512; the server has the same secret.","RSASSA-PKCS1-v1_5 with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-512; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-512; an RSA key of 2048 bits or more.","ECDSA on P-256 with SHA-256.","ECDSA on P-384 with SHA-384.","ECDSA on P-521 with SHA-512.","Ed25519 (RFC 8037)."]},"secret":true,"privateKey":true,"keyId":{"type":"string","markdownDescription":"Id of the key: `kid` of the header. Left out, none is sent.","examples":["${env.KEY_ID}"]},"issuer":{"type":"string","markdownDescription":"Who signs: `iss`.\n\nDefault: `clientId`","examples":["${env.ISSUER}"]},"subject":{"type":"string","markdownDescription":"Whom it is about: `sub`.\n\nDefault: `clientId`","examples":["${env.SUBJECT}"]},"audience":{"type":"string","markdownDescription":"Who the assertion is for: `aud`. Some servers want their issuer here.\n\nDefault: `accessTokenUrl`","examples":["https://login.example.com"]},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"How long the assertion is valid: `30s`, `5m`, `1h` or whole seconds.\n\nDefault: `5m`","default":"5m","examples":["1h"]},"claims":{"type":"object","title":"claims","markdownDescription":"More claims, of any JSON. One of the same name replaces what the other keys give; `null` drops it. References are allowed in texts.\n\nDefault: `{}`","examples":[{"scope":"read"}]},"additionalHeaders":{"type":"object","title":"additionalHeaders","markdownDescription":"Header parameters behind `alg`, `typ: JWT` and `kid`; `typ: null` drops `typ`. References are allowed in texts.\n\nDefault: `{}`","examples":[{"x5t":"${env.CERTIFICATE_THUMBPRINT}"}],"properties":{"alg":true},"allOf":[{"properties":{"alg":false},"errorMessage":"`alg` is what `algorithm` says."}]}},"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}},"required":["algorithm"]},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The HMAC secret, as UTF-8. Left out, it is `options.credentials.clientAssertionSecret`.\n\nExample: `\"${env.ASSERTION_SECRET}\"`"}},"allOf":[{"properties":{"privateKey":false},"errorMessage":"`privateKey` has an effect only with an RS, PS, ES or EdDSA algorithm; HS uses `secret`."}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The private key as PEM: PKCS#8, PKCS#1 or SEC1, or base64 of it. Left out, it is `options.credentials.clientAssertionPrivateKey`.\n\nExample: `\"${env.PRIVATE_KEY}\"`"}},"allOf":[{"properties":{"secret":false},"errorMessage":"`secret` has an effect only with an HS algorithm; this one uses `privateKey`."}]}}]}},"required":["clientAssertion"],"allOf":[{"properties":{"clientSecret":false},"errorMessage":"`clientSecret` has no effect with `clientAuthentication: private_key_jwt`, which signs by `clientAssertion`."}]}},{"if":{"type":"object","properties":{"grantType":{"const":"jwt_bearer"},"clientAuthentication":{"const":"private_key_jwt"}},"required":["grantType","clientAuthentication"],"not":{"type":"object","properties":{"clientId":true},"required":["clientId"]}},"then":{"properties":{"clientAssertion":{"type":"object","properties":{"issuer":true,"subject":true},"required":["issuer","subject"]}}}},{"if":{"type":"object","properties":{"clientAuthentication":{"type":"string","not":{"const":"private_key_jwt"}}}},"then":{"allOf":[{"properties":{"clientAssertion":false},"errorMessage":"`clientAssertion` has an effect only with `clientAuthentication: private_key_jwt`."}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"client_secret_basic"}},"required":["clientAuthentication"]},"then":{"properties":{"basicEncoding":{"markdownDescription":"How id and secret are written before base64. The two differ for reserved characters only.\n\nDefault: `raw`","enum":["raw","form"],"markdownEnumDescriptions":["As they are.","Each form-encoded first, as RFC 6749 section 2.3.1 says."],"default":"raw"}}}},{"if":{"type":"object","properties":{"clientAuthentication":{"type":"string","not":{"const":"client_secret_basic"}}}},"then":{"allOf":[{"properties":{"basicEncoding":false},"errorMessage":"`basicEncoding` has an effect only with `clientAuthentication: client_secret_basic`."}]}},{"if":{"type":"object","properties":{"scope":{"type":"array"}},"required":["scope"]},"then":{"properties":{"scopeSeparator":{"type":"string","minLength":1,"markdownDescription":"What stands between the items of `scope`.\n\nDefault: `\" \"`","default":" ","examples":[","]}}}},{"if":{"type":"object","properties":{"scope":{"type":"string"}}},"then":{"allOf":[{"properties":{"scopeSeparator":false},"errorMessage":"`scopeSeparator` has an effect only where `scope` is a list."}]}},{"if":{"type":"object","properties":{"grantType":{"const":"refresh_token"}},"required":["grantType"]},"then":{"allOf":[{"properties":{"scope":false},"errorMessage":"`scope` has no effect with `grantType: refresh_token`: a refresh keeps the scope that was granted."},{"properties":{"tokenRequest":{"if":{"type":"object"},"then":{"type":"object","allOf":[{"properties":{"additionalPostData":false},"errorMessage":"`tokenRequest.additionalPostData` has no effect with `grantType: refresh_token`: its calls take `refresh.additionalPostData`."}]}}}}]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["client_credentials","jwt_bearer"]}}}},"then":{"properties":{"refreshTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of the refresh token in a token response.\n\nDefault: `refresh_token`","default":"refresh_token","examples":["data.refresh_token"]},"refresh":{"title":"refresh","if":{"type":"boolean"},"then":{"enum":[false],"errorMessage":"`refresh` is on without being asked for: write a map of what is to be different, or `false`."},"else":{"title":"refresh","type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":{"type":"boolean","default":false,"markdownDescription":"A refresh token is good for one refresh: it is never sent twice. Where a response has no new one, the access token is used, and a later need is `login_required`.\n\nDefault: `false`"},"refreshTokenUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)","patternErrorMessage":"must begin with `https://` (or `http://`), or with a reference to a whole origin","x-diagnostic":"config/wrong-value","markdownDescription":"Where tokens are refreshed. References are allowed.\n\nDefault: `accessTokenUrl`","examples":["https://auth.example.com/refresh"]},"headers":{"type":"object","title":"headers","additionalProperties":{"type":["string","number","boolean"]},"markdownDescription":"Headers of the refresh, beside those of `tokenRequest`; of one name, these replace them.\n\nDefault: `{}`","examples":[{"Accept":"application/json"}]},"additionalPostData":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number","boolean","null"]},"title":"additionalPostData","markdownDescription":"Parameters that are added to the refresh. One of the same name replaces `client_id`, `client_secret`, `refresh_token` or `grant_type`; `null` drops it.\n\nDefault: `{}`","examples":[{"scope":"read","client_secret":null}]},"accessTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of the access token in the answer to a refresh.\n\nDefault: `accessTokenResponseKey` of the auth","examples":["data.token"]},"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"title":"errorStatusCodes","uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599,"patternErrorMessage":"must be a status from 100 to 599"},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})* *$","patternErrorMessage":"must hold statuses from 100 to 599, such as `[401, 403]` or `401;403`","markdownDescription":"Statuses of the API that say that the token has expired; no other does. A list, or a text with `;` or `,` between.\n\nDefault: `[401]`","default":[401],"examples":[[401,403],"401;403"]},"errorBody":{"title":"errorBody","type":"object","additionalProperties":false,"required":["path","equals"],"markdownDescription":"How the API tells inside a JSON answer with a 2xx status that the token has expired. Answers above 64 KiB are not looked into.\n\nExample: `{ path: error.code, equals: token_expired }`","properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of a value in the answer. Required.","examples":["error.code"]},"equals":{"type":["string","number","boolean","null"],"markdownDescription":"The value that says that the token has expired. Required.","examples":["token_expired",190]}}},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, a whole number of seconds, or `off`","minimum":1,"maximum":999999999,"markdownDescription":"How long before its end a token is replaced, but at most a tenth of its lifetime; `off`: not before the API refuses it. Where the lifetime is not known, it has no say.\n\nDefault: `30s`","default":"30s","examples":["5m","off"]}},"allOf":[{"if":{"type":"object","properties":{"useRefreshTokenOnce":{"const":true}},"required":["useRefreshTokenOnce"]},"then":{"properties":{"refreshTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of the new refresh token in the answer to a refresh.\n\nDefault: `refreshTokenResponseKey` of the auth","examples":["data.refresh_token"]}}}},{"if":{"type":"object","properties":{"useRefreshTokenOnce":{"const":false}}},"then":{"allOf":[{"properties":{"refreshTokenResponseKey":false},"errorMessage":"`refresh.refreshTokenResponseKey` has an effect only with `useRefreshTokenOnce: true`."}]}}]},"markdownDescription":"How tokens are refreshed: a map, or `false` for not at all: then an answer with 401 is returned as it is.\n\nExample: `{ errorStatusCodes: [401, 403] }`"}}}},{"if":{"type":"object","properties":{"grantType":{"enum":["client_credentials","jwt_bearer"]}},"required":["grantType"]},"then":{"properties":{"refresh":{"title":"refresh","if":{"type":"boolean"},"then":{"enum":[false],"errorMessage":"`refresh` is on without being asked for: write a map of what is to be different, or `false`."},"else":{"title":"refresh","type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":true,"refreshTokenUrl":true,"headers":true,"additionalPostData":true,"accessTokenResponseKey":true,"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"title":"errorStatusCodes","uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599,"patternErrorMessage":"must be a status from 100 to 599"},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})* *$","patternErrorMessage":"must hold statuses from 100 to 599, such as `[401, 403]` or `401;403`","markdownDescription":"Statuses of the API that say that the token has expired; no other does. A list, or a text with `;` or `,` between.\n\nDefault: `[401]`","default":[401],"examples":[[401,403],"401;403"]},"errorBody":{"title":"errorBody","type":"object","additionalProperties":false,"required":["path","equals"],"markdownDescription":"How the API tells inside a JSON answer with a 2xx status that the token has expired. Answers above 64 KiB are not looked into.\n\nExample: `{ path: error.code, equals: token_expired }`","properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of a value in the answer. Required.","examples":["error.code"]},"equals":{"type":["string","number","boolean","null"],"markdownDescription":"The value that says that the token has expired. Required.","examples":["token_expired",190]}}},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, a whole number of seconds, or `off`","minimum":1,"maximum":999999999,"markdownDescription":"How long before its end a token is replaced, but at most a tenth of its lifetime; `off`: not before the API refuses it. Where the lifetime is not known, it has no say.\n\nDefault: `30s`","default":"30s","examples":["5m","off"]}},"allOf":[{"properties":{"useRefreshTokenOnce":false},"errorMessage":"`refresh.useRefreshTokenOnce` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"refreshTokenUrl":false},"errorMessage":"`refresh.refreshTokenUrl` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"headers":false},"errorMessage":"`refresh.headers` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"additionalPostData":false},"errorMessage":"`refresh.additionalPostData` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"accessTokenResponseKey":false},"errorMessage":"`refresh.accessTokenResponseKey` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"refreshTokenResponseKey":false},"errorMessage":"`refresh.refreshTokenResponseKey` has no effect here: this grant gets no refresh token, and asks for a token anew."}]},"markdownDescription":"When a new token is asked for: a map, or `false` for never: then an answer with 401 is returned as it is.\n\nExample: `{ errorStatusCodes: [401, 403] }`"}},"allOf":[{"properties":{"refreshTokenResponseKey":false},"errorMessage":"`refreshTokenResponseKey` has no effect here: this grant gets no refresh token, and asks for a token anew."}]}},{"if":{"type":"object","properties":{"expiresAtResponseKey":true},"required":["expiresAtResponseKey"]},"then":{"allOf":[{"properties":{"expiresInResponseKey":false},"errorMessage":"`expiresInResponseKey` has no effect beside `expiresAtResponseKey`."},{"properties":{"expiresInUnit":false},"errorMessage":"`expiresInUnit` has no effect beside `expiresAtResponseKey`."}]}},{"if":{"type":"object","not":{"type":"object","properties":{"expiresAtResponseKey":true},"required":["expiresAtResponseKey"]}},"then":{"properties":{"expiresInResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of the token's lifetime in a token response: a number, or a text of one.\n\nDefault: `expires_in`","default":"expires_in","examples":["data.expires_in"]},"expiresInUnit":{"markdownDescription":"What the lifetime counts.\n\nDefault: `s`","enum":["s","ms"],"markdownEnumDescriptions":["Seconds.","Milliseconds."],"default":"s"}}}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"type":"object","properties":{"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a header's name: letters, digits and `-`, for instance","markdownDescription":"Name of the header that holds the token.\n\nDefault: `Authorization`","default":"Authorization","examples":["X-Access-Token"]},"tokenPrefix":{"type":"string","markdownDescription":"What stands before the token, joined to it by one blank; `\"\"` for nothing.\n\nDefault: `Bearer`","default":"Bearer","examples":["Token"]}},"allOf":[{"properties":{"queryKey":false},"errorMessage":"`queryKey` has an effect only with `addTo: query`; a header's name is `headerKey`."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1,"markdownDescription":"Name of the query parameter that holds the token.\n\nDefault: `access_token`","default":"access_token","examples":["token"]}},"allOf":[{"properties":{"headerKey":false},"errorMessage":"`headerKey` has an effect only with `addTo: header`; a query parameter's name is `queryKey`."},{"properties":{"tokenPrefix":false},"errorMessage":"`tokenPrefix` has an effect only with `addTo: header`; in the query the token stands alone."}]}}]}}]},"output":{"type":"object","title":"output","additionalProperties":false,"markdownDescription":"Where the client is written.","properties":{"file":{"type":"string","pattern":"^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$","patternErrorMessage":"must be a path of a `.ts` file, with `/` between folders","markdownDescription":"Path of the client, relative to this file.\n\nDefault: `generated/NAME.ts`","examples":["src/clients/github.ts"]}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length;
const func0 = equal;
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9 ._-]*$", "u");
const pattern1 = new RegExp("^(https?://|\\$\\{)", "u");
const pattern2 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern3 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const pattern5 = new RegExp("^$|\\$\\{(env|credentials)\\.", "u");
const pattern12 = new RegExp("(^|[^$])\\$\\{", "u");
const pattern15 = new RegExp("^0*[1-9][0-9]{0,8}[smhd]$", "u");
const pattern26 = new RegExp("^([hH][tT][tT][pP][sS]?://|\\$\\{)", "u");
const pattern27 = new RegExp("^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{)", "u");
const pattern28 = new RegExp("^(?![^]*\\$\\{)", "u");
const pattern45 = new RegExp("^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})* *$", "u");
const pattern47 = new RegExp("^(off|0*[1-9][0-9]{0,8}[smhd])$", "u");
const pattern53 = new RegExp("^[^${}]+$", "u");
const pattern59 = new RegExp("^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flexgen === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flexgen"},message:"must have required property '"+"flexgen"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.baseUrl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseUrl"},message:"must have required property '"+"baseUrl"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.flexgen !== undefined){
if(!(data.flexgen === 1)){
const err4 = {instancePath:instancePath+"/flexgen",schemaPath:"#/properties/flexgen/enum",keyword:"enum",params:{allowedValues: schema11.properties.flexgen.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9 ._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9 ._-]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.baseUrl !== undefined){
let data4 = data.baseUrl;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err8 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.variables !== undefined){
let data5 = data.variables;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs13 = errors;
if(typeof key1 === "string"){
if(!pattern2.test(key1)){
const err10 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid1 = _errs13 === errors;
if(!valid1){
const err11 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data5){
let data6 = data5[key2];
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(errors === _errs19){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if((data6.default === undefined) && (missing0 = "default")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs21 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.optional !== undefined){
if(!(data6.optional === false)){
const err14 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/optional",schemaPath:"#/properties/variables/additionalProperties/allOf/0/then/properties/optional/enum",keyword:"enum",params:{allowedValues: schema11.properties.variables.additionalProperties.allOf[0].then.properties.optional.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid0 = _errs21 === errors;
valid4 = _valid0;
}
if(!valid4){
const err15 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!(((((key3 === "description") || (key3 === "default")) || (key3 === "enum")) || (key3 === "pattern")) || (key3 === "optional"))){
const err16 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.description !== undefined){
if(typeof data6.description !== "string"){
const err17 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/variables/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.default !== undefined){
let data9 = data6.default;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err18 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/variables/additionalProperties/properties/default/type",keyword:"type",params:{type: schema11.properties.variables.additionalProperties.properties.default.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.enum !== undefined){
let data10 = data6.enum;
if(Array.isArray(data10)){
if(data10.length < 1){
const err19 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/variables/additionalProperties/properties/enum/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
const err20 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum/" + i0,schemaPath:"#/properties/variables/additionalProperties/properties/enum/items/type",keyword:"type",params:{type: schema11.properties.variables.additionalProperties.properties.enum.items.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(((typeof item0 !== "string") && (!((typeof item0 == "number") && (isFinite(item0))))) && (typeof item0 !== "boolean")){
continue;
}
if(typeof item0 == "string"){
item0 += "_";
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/variables/additionalProperties/properties/enum/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/variables/additionalProperties/properties/enum/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.pattern !== undefined){
if(!(typeof data6.pattern === "string")){
const err23 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/variables/additionalProperties/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.optional !== undefined){
if(typeof data6.optional !== "boolean"){
const err24 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/optional",schemaPath:"#/properties/variables/additionalProperties/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.headers !== undefined){
let data14 = data.headers;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
let data15 = data14[key4];
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err27 = {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema11.properties.headers.additionalProperties.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.query !== undefined){
let data16 = data.query;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
const _errs43 = errors;
if(typeof key5 === "string"){
if(func3(key5) < 1){
const err29 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var valid11 = _errs43 === errors;
if(!valid11){
const err30 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key6 in data16){
let data17 = data16[key6];
if((((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) && (!(Array.isArray(data17)))){
const err31 = {instancePath:instancePath+"/query/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/type",keyword:"type",params:{type: schema11.properties.query.additionalProperties.type},message:"must be string,number,boolean,array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i2=0; i2<len1; i2++){
let data18 = data17[i2];
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err32 = {instancePath:instancePath+"/query/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/query/additionalProperties/items/type",keyword:"type",params:{type: schema11.properties.query.additionalProperties.items.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.allowedHosts !== undefined){
let data19 = data.allowedHosts;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i3=0; i3<len2; i3++){
if(typeof data19[i3] !== "string"){
const err34 = {instancePath:instancePath+"/allowedHosts/" + i3,schemaPath:"#/properties/allowedHosts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i4 = data19.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data19[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err35 = {instancePath:instancePath+"/allowedHosts",schemaPath:"#/properties/allowedHosts/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err36 = {instancePath:instancePath+"/allowedHosts",schemaPath:"#/properties/allowedHosts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.auth !== undefined){
let data21 = data.auth;
const _errs56 = errors;
let valid19 = true;
const _errs57 = errors;
if(errors === _errs57){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing1;
if((data21.type === undefined) && (missing1 = "type")){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data21.type !== undefined){
if("none" !== data21.type){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid1 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs60 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key7 in data21){
if(!(key7 === "type")){
const err40 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs60 === errors;
valid19 = _valid1;
}
if(!valid19){
const err42 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const _errs64 = errors;
let valid21 = true;
const _errs65 = errors;
if(errors === _errs65){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if((data21.type === undefined) && (missing2 = "type")){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
if(data21.type !== undefined){
if("apiKey" !== data21.type){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
else {
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var _valid2 = _errs65 === errors;
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs68 = errors;
const _errs71 = errors;
let valid24 = true;
const _errs72 = errors;
if(errors === _errs72){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.addTo !== undefined){
if("header" !== data21.addTo){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid3 = _errs72 === errors;
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs75 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.key !== undefined){
let data25 = data21.key;
if(typeof data25 === "string"){
if(!pattern3.test(data25)){
const err48 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/allOf/1/then/allOf/0/then/properties/key/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/allOf/1/then/allOf/0/then/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
var _valid3 = _errs75 === errors;
valid24 = _valid3;
}
if(!valid24){
const err50 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const _errs79 = errors;
let valid27 = true;
const _errs80 = errors;
if(errors === _errs80){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing3;
if((data21.addTo === undefined) && (missing3 = "addTo")){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
if(data21.addTo !== undefined){
if("cookie" !== data21.addTo){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
else {
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var _valid4 = _errs80 === errors;
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs83 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.key !== undefined){
let data27 = data21.key;
if(typeof data27 === "string"){
if(!pattern3.test(data27)){
const err54 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/allOf/1/then/allOf/1/then/properties/key/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/allOf/1/then/allOf/1/then/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
var _valid4 = _errs83 === errors;
valid27 = _valid4;
}
if(!valid27){
const err56 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.key === undefined){
const err57 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key8 in data21){
if(!((((key8 === "type") || (key8 === "key")) || (key8 === "value")) || (key8 === "addTo"))){
const err58 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data21.key !== undefined){
let data28 = data21.key;
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err59 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/allOf/1/then/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/allOf/1/then/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data21.value !== undefined){
let data29 = data21.value;
const _errs90 = errors;
let valid31 = true;
const _errs91 = errors;
if(errors === _errs91){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing4;
if((data29.literal === undefined) && (missing4 = "literal")){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid5 = _errs91 === errors;
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid5){
const _errs93 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key9 in data29){
if(!(key9 === "literal")){
const err63 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/allOf/1/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29.literal !== undefined){
if(typeof data29.literal !== "string"){
const err64 = {instancePath:instancePath+"/auth/value/literal",schemaPath:"#/properties/auth/allOf/1/then/properties/value/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/allOf/1/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid5 = _errs93 === errors;
valid31 = _valid5;
ifClause0 = "then";
}
else {
const _errs98 = errors;
if(typeof data29 === "string"){
if(!pattern5.test(data29)){
const err66 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/allOf/1/then/properties/value/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/allOf/1/then/properties/value/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid5 = _errs98 === errors;
valid31 = _valid5;
ifClause0 = "else";
}
if(!valid31){
const err68 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/allOf/1/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data21.addTo !== undefined){
let data31 = data21.addTo;
if(!(((data31 === "header") || (data31 === "query")) || (data31 === "cookie"))){
const err69 = {instancePath:instancePath+"/auth/addTo",schemaPath:"#/properties/auth/allOf/1/then/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[1].then.properties.addTo.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid2 = _errs68 === errors;
valid21 = _valid2;
}
if(!valid21){
const err71 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const _errs102 = errors;
let valid33 = true;
const _errs103 = errors;
if(errors === _errs103){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing5;
if((data21.type === undefined) && (missing5 = "type")){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
if(data21.type !== undefined){
if("bearer" !== data21.type){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
else {
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var _valid6 = _errs103 === errors;
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs106 = errors;
const _errs109 = errors;
let valid36 = true;
const _errs110 = errors;
if(errors === _errs110){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.addTo !== undefined){
if("header" !== data21.addTo){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
var _valid7 = _errs110 === errors;
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs113 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.queryKey !== undefined){
const err77 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/2/then/allOf/0/then/allOf/0/properties/queryKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.headerKey !== undefined){
let data35 = data21.headerKey;
if(typeof data35 === "string"){
if(!pattern3.test(data35)){
const err78 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/2/then/allOf/0/then/properties/headerKey/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/2/then/allOf/0/then/properties/headerKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data21.tokenPrefix !== undefined){
if(typeof data21.tokenPrefix !== "string"){
const err80 = {instancePath:instancePath+"/auth/tokenPrefix",schemaPath:"#/properties/auth/allOf/2/then/allOf/0/then/properties/tokenPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid7 = _errs113 === errors;
valid36 = _valid7;
}
if(!valid36){
const err82 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const _errs121 = errors;
let valid41 = true;
const _errs122 = errors;
if(errors === _errs122){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing6;
if((data21.addTo === undefined) && (missing6 = "addTo")){
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
if(data21.addTo !== undefined){
if("query" !== data21.addTo){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
else {
const err85 = {};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var _valid8 = _errs122 === errors;
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs125 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.headerKey !== undefined){
const err86 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/2/then/allOf/1/then/allOf/0/properties/headerKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tokenPrefix !== undefined){
const err87 = {instancePath:instancePath+"/auth/tokenPrefix",schemaPath:"#/properties/auth/allOf/2/then/allOf/1/then/allOf/1/properties/tokenPrefix/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.queryKey !== undefined){
let data40 = data21.queryKey;
if(typeof data40 === "string"){
if(func3(data40) < 1){
const err88 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/2/then/allOf/1/then/properties/queryKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/2/then/allOf/1/then/properties/queryKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid8 = _errs125 === errors;
valid41 = _valid8;
}
if(!valid41){
const err91 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key10 in data21){
if(!((((((key10 === "type") || (key10 === "token")) || (key10 === "addTo")) || (key10 === "headerKey")) || (key10 === "tokenPrefix")) || (key10 === "queryKey"))){
const err92 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data21.token !== undefined){
let data41 = data21.token;
const _errs133 = errors;
let valid48 = true;
const _errs134 = errors;
if(errors === _errs134){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing7;
if((data41.literal === undefined) && (missing7 = "literal")){
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
var _valid9 = _errs134 === errors;
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid9){
const _errs136 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key11 in data41){
if(!(key11 === "literal")){
const err95 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/allOf/2/then/properties/token/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data41.literal !== undefined){
if(typeof data41.literal !== "string"){
const err96 = {instancePath:instancePath+"/auth/token/literal",schemaPath:"#/properties/auth/allOf/2/then/properties/token/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/allOf/2/then/properties/token/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid9 = _errs136 === errors;
valid48 = _valid9;
ifClause1 = "then";
}
else {
const _errs141 = errors;
if(typeof data41 === "string"){
if(!pattern5.test(data41)){
const err98 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/allOf/2/then/properties/token/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/allOf/2/then/properties/token/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid9 = _errs141 === errors;
valid48 = _valid9;
ifClause1 = "else";
}
if(!valid48){
const err100 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/allOf/2/then/properties/token/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data21.addTo !== undefined){
let data43 = data21.addTo;
if(!((data43 === "header") || (data43 === "query"))){
const err101 = {instancePath:instancePath+"/auth/addTo",schemaPath:"#/properties/auth/allOf/2/then/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[2].then.properties.addTo.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid6 = _errs106 === errors;
valid33 = _valid6;
}
if(!valid33){
const err103 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const _errs145 = errors;
let valid50 = true;
const _errs146 = errors;
if(errors === _errs146){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing8;
if((data21.type === undefined) && (missing8 = "type")){
const err104 = {};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
else {
if(data21.type !== undefined){
if("basic" !== data21.type){
const err105 = {};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
}
else {
const err106 = {};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid10 = _errs146 === errors;
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs149 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key12 in data21){
if(!(((key12 === "type") || (key12 === "username")) || (key12 === "password"))){
const err107 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data21.username !== undefined){
let data45 = data21.username;
const _errs153 = errors;
let valid53 = true;
const _errs154 = errors;
if(errors === _errs154){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing9;
if((data45.literal === undefined) && (missing9 = "literal")){
const err108 = {};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
var _valid11 = _errs154 === errors;
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid11){
const _errs156 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key13 in data45){
if(!(key13 === "literal")){
const err110 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/3/then/properties/username/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data45.literal !== undefined){
if(typeof data45.literal !== "string"){
const err111 = {instancePath:instancePath+"/auth/username/literal",schemaPath:"#/properties/auth/allOf/3/then/properties/username/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/3/then/properties/username/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid11 = _errs156 === errors;
valid53 = _valid11;
ifClause2 = "then";
}
else {
const _errs161 = errors;
if(typeof data45 !== "string"){
const err113 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/3/then/properties/username/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid11 = _errs161 === errors;
valid53 = _valid11;
ifClause2 = "else";
}
if(!valid53){
const err114 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/3/then/properties/username/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data21.password !== undefined){
let data47 = data21.password;
const _errs164 = errors;
let valid55 = true;
const _errs165 = errors;
if(errors === _errs165){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing10;
if((data47.literal === undefined) && (missing10 = "literal")){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var _valid12 = _errs165 === errors;
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid12){
const _errs167 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key14 in data47){
if(!(key14 === "literal")){
const err117 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/3/then/properties/password/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data47.literal !== undefined){
if(typeof data47.literal !== "string"){
const err118 = {instancePath:instancePath+"/auth/password/literal",schemaPath:"#/properties/auth/allOf/3/then/properties/password/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/3/then/properties/password/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid12 = _errs167 === errors;
valid55 = _valid12;
ifClause3 = "then";
}
else {
const _errs172 = errors;
if(typeof data47 === "string"){
if(!pattern5.test(data47)){
const err120 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/3/then/properties/password/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/3/then/properties/password/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid12 = _errs172 === errors;
valid55 = _valid12;
ifClause3 = "else";
}
if(!valid55){
const err122 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/3/then/properties/password/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid10 = _errs149 === errors;
valid50 = _valid10;
}
if(!valid50){
const err124 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const _errs175 = errors;
let valid57 = true;
const _errs176 = errors;
if(errors === _errs176){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing11;
if((data21.type === undefined) && (missing11 = "type")){
const err125 = {};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
else {
if(data21.type !== undefined){
if("jwt" !== data21.type){
const err126 = {};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
else {
const err127 = {};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
var _valid13 = _errs176 === errors;
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs179 = errors;
const _errs182 = errors;
let valid60 = true;
const _errs183 = errors;
if(errors === _errs183){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.algorithm !== undefined){
let data50 = data21.algorithm;
if(!(((data50 === "HS256") || (data50 === "HS384")) || (data50 === "HS512"))){
const err128 = {};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
var _valid14 = _errs183 === errors;
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs186 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.privateKey !== undefined){
const err130 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/4/then/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.secret !== undefined){
let data52 = data21.secret;
const _errs189 = errors;
let valid65 = true;
const _errs190 = errors;
if(errors === _errs190){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing12;
if((data52.literal === undefined) && (missing12 = "literal")){
const err131 = {};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
var _valid15 = _errs190 === errors;
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid15){
const _errs192 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key15 in data52){
if(!(key15 === "literal")){
const err133 = {instancePath:instancePath+"/auth/secret",schemaPath:"#/properties/auth/allOf/4/then/allOf/0/then/properties/secret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data52.literal !== undefined){
if(typeof data52.literal !== "string"){
const err134 = {instancePath:instancePath+"/auth/secret/literal",schemaPath:"#/properties/auth/allOf/4/then/allOf/0/then/properties/secret/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/auth/secret",schemaPath:"#/properties/auth/allOf/4/then/allOf/0/then/properties/secret/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid15 = _errs192 === errors;
valid65 = _valid15;
ifClause4 = "then";
}
else {
const _errs197 = errors;
if(typeof data52 === "string"){
if(!pattern5.test(data52)){
const err136 = {instancePath:instancePath+"/auth/secret",schemaPath:"#/properties/auth/allOf/4/then/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/auth/secret",schemaPath:"#/properties/auth/allOf/4/then/allOf/0/then/properties/secret/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid15 = _errs197 === errors;
valid65 = _valid15;
ifClause4 = "else";
}
if(!valid65){
const err138 = {instancePath:instancePath+"/auth/secret",schemaPath:"#/properties/auth/allOf/4/then/allOf/0/then/properties/secret/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data21.secretBase64Encoded !== undefined){
if(typeof data21.secretBase64Encoded !== "boolean"){
const err139 = {instancePath:instancePath+"/auth/secretBase64Encoded",schemaPath:"#/properties/auth/allOf/4/then/allOf/0/then/properties/secretBase64Encoded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
var _valid14 = _errs186 === errors;
valid60 = _valid14;
}
if(!valid60){
const err140 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const _errs202 = errors;
let valid67 = true;
const _errs203 = errors;
if(errors === _errs203){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing13;
if((data21.algorithm === undefined) && (missing13 = "algorithm")){
const err141 = {};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
if(data21.algorithm !== undefined){
let data55 = data21.algorithm;
if(!((((((((((data55 === "RS256") || (data55 === "RS384")) || (data55 === "RS512")) || (data55 === "PS256")) || (data55 === "PS384")) || (data55 === "PS512")) || (data55 === "ES256")) || (data55 === "ES384")) || (data55 === "ES512")) || (data55 === "EdDSA"))){
const err142 = {};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
}
else {
const err143 = {};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
var _valid16 = _errs203 === errors;
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs206 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.secret !== undefined){
const err144 = {instancePath:instancePath+"/auth/secret",schemaPath:"#/properties/auth/allOf/4/then/allOf/1/then/allOf/0/properties/secret/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.secretBase64Encoded !== undefined){
const err145 = {instancePath:instancePath+"/auth/secretBase64Encoded",schemaPath:"#/properties/auth/allOf/4/then/allOf/1/then/allOf/1/properties/secretBase64Encoded/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.privateKey !== undefined){
let data58 = data21.privateKey;
const _errs210 = errors;
let valid73 = true;
const _errs211 = errors;
if(errors === _errs211){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing14;
if((data58.literal === undefined) && (missing14 = "literal")){
const err146 = {};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
var _valid17 = _errs211 === errors;
errors = _errs210;
if(vErrors !== null){
if(_errs210){
vErrors.length = _errs210;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid17){
const _errs213 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key16 in data58){
if(!(key16 === "literal")){
const err148 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/4/then/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data58.literal !== undefined){
if(typeof data58.literal !== "string"){
const err149 = {instancePath:instancePath+"/auth/privateKey/literal",schemaPath:"#/properties/auth/allOf/4/then/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/4/then/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid17 = _errs213 === errors;
valid73 = _valid17;
ifClause5 = "then";
}
else {
const _errs218 = errors;
if(typeof data58 === "string"){
if(!pattern5.test(data58)){
const err151 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/4/then/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/4/then/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid17 = _errs218 === errors;
valid73 = _valid17;
ifClause5 = "else";
}
if(!valid73){
const err153 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/4/then/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
var _valid16 = _errs206 === errors;
valid67 = _valid16;
}
if(!valid67){
const err154 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const _errs221 = errors;
let valid75 = true;
const _errs222 = errors;
if(errors === _errs222){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.addTo !== undefined){
if("header" !== data21.addTo){
const err155 = {};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
var _valid18 = _errs222 === errors;
errors = _errs221;
if(vErrors !== null){
if(_errs221){
vErrors.length = _errs221;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs225 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.queryKey !== undefined){
const err157 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/4/then/allOf/2/then/allOf/0/properties/queryKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
const _errs228 = errors;
let valid79 = true;
const _errs229 = errors;
if(errors === _errs229){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.useTokenPrefix !== undefined){
if(true !== data21.useTokenPrefix){
const err158 = {};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
var _valid19 = _errs229 === errors;
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs232 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tokenPrefix !== undefined){
if(typeof data21.tokenPrefix !== "string"){
const err160 = {instancePath:instancePath+"/auth/tokenPrefix",schemaPath:"#/properties/auth/allOf/4/then/allOf/2/then/allOf/1/then/properties/tokenPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
var _valid19 = _errs232 === errors;
valid79 = _valid19;
}
if(!valid79){
const err161 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/allOf/2/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const _errs236 = errors;
let valid82 = true;
const _errs237 = errors;
if(errors === _errs237){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing15;
if((data21.useTokenPrefix === undefined) && (missing15 = "useTokenPrefix")){
const err162 = {};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
else {
if(data21.useTokenPrefix !== undefined){
if(false !== data21.useTokenPrefix){
const err163 = {};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
}
else {
const err164 = {};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
var _valid20 = _errs237 === errors;
errors = _errs236;
if(vErrors !== null){
if(_errs236){
vErrors.length = _errs236;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs240 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tokenPrefix !== undefined){
const err165 = {instancePath:instancePath+"/auth/tokenPrefix",schemaPath:"#/properties/auth/allOf/4/then/allOf/2/then/allOf/2/then/allOf/0/properties/tokenPrefix/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
var _valid20 = _errs240 === errors;
valid82 = _valid20;
}
if(!valid82){
const err166 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/allOf/2/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.useTokenPrefix !== undefined){
if(typeof data21.useTokenPrefix !== "boolean"){
const err167 = {instancePath:instancePath+"/auth/useTokenPrefix",schemaPath:"#/properties/auth/allOf/4/then/allOf/2/then/properties/useTokenPrefix/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data21.headerKey !== undefined){
let data67 = data21.headerKey;
if(typeof data67 === "string"){
if(!pattern3.test(data67)){
const err168 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/4/then/allOf/2/then/properties/headerKey/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/4/then/allOf/2/then/properties/headerKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
var _valid18 = _errs225 === errors;
valid75 = _valid18;
}
if(!valid75){
const err170 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
const _errs247 = errors;
let valid87 = true;
const _errs248 = errors;
if(errors === _errs248){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing16;
if((data21.addTo === undefined) && (missing16 = "addTo")){
const err171 = {};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
else {
if(data21.addTo !== undefined){
if("query" !== data21.addTo){
const err172 = {};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
}
else {
const err173 = {};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
var _valid21 = _errs248 === errors;
errors = _errs247;
if(vErrors !== null){
if(_errs247){
vErrors.length = _errs247;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs251 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.headerKey !== undefined){
const err174 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/4/then/allOf/3/then/allOf/0/properties/headerKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tokenPrefix !== undefined){
const err175 = {instancePath:instancePath+"/auth/tokenPrefix",schemaPath:"#/properties/auth/allOf/4/then/allOf/3/then/allOf/1/properties/tokenPrefix/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.useTokenPrefix !== undefined){
const err176 = {instancePath:instancePath+"/auth/useTokenPrefix",schemaPath:"#/properties/auth/allOf/4/then/allOf/3/then/allOf/2/properties/useTokenPrefix/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.queryKey !== undefined){
let data72 = data21.queryKey;
if(typeof data72 === "string"){
if(func3(data72) < 1){
const err177 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/4/then/allOf/3/then/properties/queryKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/4/then/allOf/3/then/properties/queryKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid21 = _errs251 === errors;
valid87 = _valid21;
}
if(!valid87){
const err180 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key17 in data21){
if(!(func2.call(schema11.properties.auth.allOf[4].then.properties, key17))){
const err181 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data21.algorithm !== undefined){
let data73 = data21.algorithm;
if(!(((((((((((((data73 === "HS256") || (data73 === "HS384")) || (data73 === "HS512")) || (data73 === "RS256")) || (data73 === "RS384")) || (data73 === "RS512")) || (data73 === "PS256")) || (data73 === "PS384")) || (data73 === "PS512")) || (data73 === "ES256")) || (data73 === "ES384")) || (data73 === "ES512")) || (data73 === "EdDSA"))){
const err182 = {instancePath:instancePath+"/auth/algorithm",schemaPath:"#/properties/auth/allOf/4/then/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[4].then.properties.algorithm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data21.payload !== undefined){
let data74 = data21.payload;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.iat !== undefined){
let data75 = data74.iat;
if((!((typeof data75 == "number") && (isFinite(data75)))) && (typeof data75 !== "string")){
const err183 = {instancePath:instancePath+"/auth/payload/iat",schemaPath:"#/properties/auth/allOf/4/then/properties/payload/properties/iat/type",keyword:"type",params:{type: schema11.properties.auth.allOf[4].then.properties.payload.properties.iat.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(typeof data75 === "string"){
if(!pattern12.test(data75)){
const err184 = {instancePath:instancePath+"/auth/payload/iat",schemaPath:"#/properties/auth/allOf/4/then/properties/payload/properties/iat/pattern",keyword:"pattern",params:{pattern: "(^|[^$])\\$\\{"},message:"must match pattern \""+"(^|[^$])\\$\\{"+"\""};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
if(data74.nbf !== undefined){
let data76 = data74.nbf;
if((!((typeof data76 == "number") && (isFinite(data76)))) && (typeof data76 !== "string")){
const err185 = {instancePath:instancePath+"/auth/payload/nbf",schemaPath:"#/properties/auth/allOf/4/then/properties/payload/properties/nbf/type",keyword:"type",params:{type: schema11.properties.auth.allOf[4].then.properties.payload.properties.nbf.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(typeof data76 === "string"){
if(!pattern12.test(data76)){
const err186 = {instancePath:instancePath+"/auth/payload/nbf",schemaPath:"#/properties/auth/allOf/4/then/properties/payload/properties/nbf/pattern",keyword:"pattern",params:{pattern: "(^|[^$])\\$\\{"},message:"must match pattern \""+"(^|[^$])\\$\\{"+"\""};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
if(data74.exp !== undefined){
let data77 = data74.exp;
if((!((typeof data77 == "number") && (isFinite(data77)))) && (typeof data77 !== "string")){
const err187 = {instancePath:instancePath+"/auth/payload/exp",schemaPath:"#/properties/auth/allOf/4/then/properties/payload/properties/exp/type",keyword:"type",params:{type: schema11.properties.auth.allOf[4].then.properties.payload.properties.exp.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(typeof data77 === "string"){
if(!pattern12.test(data77)){
const err188 = {instancePath:instancePath+"/auth/payload/exp",schemaPath:"#/properties/auth/allOf/4/then/properties/payload/properties/exp/pattern",keyword:"pattern",params:{pattern: "(^|[^$])\\$\\{"},message:"must match pattern \""+"(^|[^$])\\$\\{"+"\""};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
}
else {
const err189 = {instancePath:instancePath+"/auth/payload",schemaPath:"#/properties/auth/allOf/4/then/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data21.issuedAt !== undefined){
if(typeof data21.issuedAt !== "boolean"){
const err190 = {instancePath:instancePath+"/auth/issuedAt",schemaPath:"#/properties/auth/allOf/4/then/properties/issuedAt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data21.notBefore !== undefined){
let data79 = data21.notBefore;
if((typeof data79 !== "string") && (!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79))))){
const err191 = {instancePath:instancePath+"/auth/notBefore",schemaPath:"#/properties/auth/allOf/4/then/properties/notBefore/type",keyword:"type",params:{type: schema11.properties.auth.allOf[4].then.properties.notBefore.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 999999999 || isNaN(data79)){
const err192 = {instancePath:instancePath+"/auth/notBefore",schemaPath:"#/properties/auth/allOf/4/then/properties/notBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data79 < 1 || isNaN(data79)){
const err193 = {instancePath:instancePath+"/auth/notBefore",schemaPath:"#/properties/auth/allOf/4/then/properties/notBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(typeof data79 === "string"){
if(!pattern15.test(data79)){
const err194 = {instancePath:instancePath+"/auth/notBefore",schemaPath:"#/properties/auth/allOf/4/then/properties/notBefore/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
if(data21.expiresIn !== undefined){
let data80 = data21.expiresIn;
if((typeof data80 !== "string") && (!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80))))){
const err195 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/4/then/properties/expiresIn/type",keyword:"type",params:{type: schema11.properties.auth.allOf[4].then.properties.expiresIn.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 999999999 || isNaN(data80)){
const err196 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/4/then/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data80 < 1 || isNaN(data80)){
const err197 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/4/then/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(typeof data80 === "string"){
if(!pattern15.test(data80)){
const err198 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/4/then/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
if(data21.jwtId !== undefined){
if(typeof data21.jwtId !== "boolean"){
const err199 = {instancePath:instancePath+"/auth/jwtId",schemaPath:"#/properties/auth/allOf/4/then/properties/jwtId/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data21.additionalHeaders !== undefined){
let data82 = data21.additionalHeaders;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.alg !== undefined){
const err200 = {instancePath:instancePath+"/auth/additionalHeaders/alg",schemaPath:"#/properties/auth/allOf/4/then/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(!(data82 && typeof data82 == "object" && !Array.isArray(data82))){
const err201 = {instancePath:instancePath+"/auth/additionalHeaders",schemaPath:"#/properties/auth/allOf/4/then/properties/additionalHeaders/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data21.addTo !== undefined){
let data84 = data21.addTo;
if(!((data84 === "header") || (data84 === "query"))){
const err202 = {instancePath:instancePath+"/auth/addTo",schemaPath:"#/properties/auth/allOf/4/then/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[4].then.properties.addTo.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid13 = _errs179 === errors;
valid57 = _valid13;
}
if(!valid57){
const err204 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
const _errs281 = errors;
let valid98 = true;
const _errs282 = errors;
if(errors === _errs282){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing17;
if((data21.type === undefined) && (missing17 = "type")){
const err205 = {};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
else {
if(data21.type !== undefined){
if("oauth1" !== data21.type){
const err206 = {};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
}
else {
const err207 = {};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
var _valid22 = _errs282 === errors;
errors = _errs281;
if(vErrors !== null){
if(_errs281){
vErrors.length = _errs281;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs285 = errors;
const _errs288 = errors;
let valid101 = true;
const _errs289 = errors;
if(errors === _errs289){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.signatureMethod !== undefined){
let data86 = data21.signatureMethod;
if(!((((data86 === "HMAC-SHA1") || (data86 === "HMAC-SHA256")) || (data86 === "HMAC-SHA512")) || (data86 === "PLAINTEXT"))){
const err208 = {};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
var _valid23 = _errs289 === errors;
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs292 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.privateKey !== undefined){
const err210 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.consumerSecret !== undefined){
let data88 = data21.consumerSecret;
const _errs295 = errors;
let valid106 = true;
const _errs296 = errors;
if(errors === _errs296){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing18;
if((data88.literal === undefined) && (missing18 = "literal")){
const err211 = {};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
var _valid24 = _errs296 === errors;
errors = _errs295;
if(vErrors !== null){
if(_errs295){
vErrors.length = _errs295;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid24){
const _errs298 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key18 in data88){
if(!(key18 === "literal")){
const err213 = {instancePath:instancePath+"/auth/consumerSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/consumerSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data88.literal !== undefined){
if(typeof data88.literal !== "string"){
const err214 = {instancePath:instancePath+"/auth/consumerSecret/literal",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/consumerSecret/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/auth/consumerSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/consumerSecret/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid24 = _errs298 === errors;
valid106 = _valid24;
ifClause6 = "then";
}
else {
const _errs303 = errors;
if(typeof data88 === "string"){
if(!pattern5.test(data88)){
const err216 = {instancePath:instancePath+"/auth/consumerSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/consumerSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/auth/consumerSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/consumerSecret/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var _valid24 = _errs303 === errors;
valid106 = _valid24;
ifClause6 = "else";
}
if(!valid106){
const err218 = {instancePath:instancePath+"/auth/consumerSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/consumerSecret/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data21.tokenSecret !== undefined){
let data90 = data21.tokenSecret;
const _errs306 = errors;
let valid108 = true;
const _errs307 = errors;
if(errors === _errs307){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
let missing19;
if((data90.literal === undefined) && (missing19 = "literal")){
const err219 = {};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
var _valid25 = _errs307 === errors;
errors = _errs306;
if(vErrors !== null){
if(_errs306){
vErrors.length = _errs306;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid25){
const _errs309 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key19 in data90){
if(!(key19 === "literal")){
const err221 = {instancePath:instancePath+"/auth/tokenSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/tokenSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data90.literal !== undefined){
if(typeof data90.literal !== "string"){
const err222 = {instancePath:instancePath+"/auth/tokenSecret/literal",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/tokenSecret/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/auth/tokenSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/tokenSecret/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid25 = _errs309 === errors;
valid108 = _valid25;
ifClause7 = "then";
}
else {
const _errs314 = errors;
if(typeof data90 === "string"){
if(!pattern5.test(data90)){
const err224 = {instancePath:instancePath+"/auth/tokenSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/tokenSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/auth/tokenSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/tokenSecret/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid25 = _errs314 === errors;
valid108 = _valid25;
ifClause7 = "else";
}
if(!valid108){
const err226 = {instancePath:instancePath+"/auth/tokenSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/tokenSecret/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
var _valid23 = _errs292 === errors;
valid101 = _valid23;
}
if(!valid101){
const err227 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
const _errs317 = errors;
let valid110 = true;
const _errs318 = errors;
if(errors === _errs318){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing20;
if((data21.signatureMethod === undefined) && (missing20 = "signatureMethod")){
const err228 = {};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
else {
if(data21.signatureMethod !== undefined){
let data92 = data21.signatureMethod;
if(!(((data92 === "RSA-SHA1") || (data92 === "RSA-SHA256")) || (data92 === "RSA-SHA512"))){
const err229 = {};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
}
else {
const err230 = {};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
var _valid26 = _errs318 === errors;
errors = _errs317;
if(vErrors !== null){
if(_errs317){
vErrors.length = _errs317;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs321 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.consumerSecret !== undefined){
const err231 = {instancePath:instancePath+"/auth/consumerSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/allOf/0/properties/consumerSecret/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tokenSecret !== undefined){
const err232 = {instancePath:instancePath+"/auth/tokenSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/allOf/1/properties/tokenSecret/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.privateKey !== undefined){
let data95 = data21.privateKey;
const _errs325 = errors;
let valid116 = true;
const _errs326 = errors;
if(errors === _errs326){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing21;
if((data95.literal === undefined) && (missing21 = "literal")){
const err233 = {};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
var _valid27 = _errs326 === errors;
errors = _errs325;
if(vErrors !== null){
if(_errs325){
vErrors.length = _errs325;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid27){
const _errs328 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key20 in data95){
if(!(key20 === "literal")){
const err235 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data95.literal !== undefined){
if(typeof data95.literal !== "string"){
const err236 = {instancePath:instancePath+"/auth/privateKey/literal",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid27 = _errs328 === errors;
valid116 = _valid27;
ifClause8 = "then";
}
else {
const _errs333 = errors;
if(typeof data95 === "string"){
if(!pattern5.test(data95)){
const err238 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var _valid27 = _errs333 === errors;
valid116 = _valid27;
ifClause8 = "else";
}
if(!valid116){
const err240 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
var _valid26 = _errs321 === errors;
valid110 = _valid26;
}
if(!valid110){
const err241 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
const _errs336 = errors;
let valid118 = true;
const _errs337 = errors;
if(errors === _errs337){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.signatureMethod !== undefined){
let data97 = data21.signatureMethod;
if(!((((((data97 === "HMAC-SHA1") || (data97 === "HMAC-SHA256")) || (data97 === "HMAC-SHA512")) || (data97 === "RSA-SHA1")) || (data97 === "RSA-SHA256")) || (data97 === "RSA-SHA512"))){
const err242 = {};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
var _valid28 = _errs337 === errors;
errors = _errs336;
if(vErrors !== null){
if(_errs336){
vErrors.length = _errs336;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs340 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.includeBodyHash !== undefined){
if(typeof data21.includeBodyHash !== "boolean"){
const err244 = {instancePath:instancePath+"/auth/includeBodyHash",schemaPath:"#/properties/auth/allOf/5/then/allOf/2/then/properties/includeBodyHash/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
var _valid28 = _errs340 === errors;
valid118 = _valid28;
}
if(!valid118){
const err245 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
const _errs344 = errors;
let valid121 = true;
const _errs345 = errors;
if(errors === _errs345){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing22;
if((data21.signatureMethod === undefined) && (missing22 = "signatureMethod")){
const err246 = {};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
else {
if(data21.signatureMethod !== undefined){
if(!(data21.signatureMethod === "PLAINTEXT")){
const err247 = {};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
}
else {
const err248 = {};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
var _valid29 = _errs345 === errors;
errors = _errs344;
if(vErrors !== null){
if(_errs344){
vErrors.length = _errs344;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs348 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.includeBodyHash !== undefined){
const err249 = {instancePath:instancePath+"/auth/includeBodyHash",schemaPath:"#/properties/auth/allOf/5/then/allOf/3/then/allOf/0/properties/includeBodyHash/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
var _valid29 = _errs348 === errors;
valid121 = _valid29;
}
if(!valid121){
const err250 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
const _errs351 = errors;
let valid125 = true;
const _errs352 = errors;
if(errors === _errs352){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.addTo !== undefined){
if("header" !== data21.addTo){
const err251 = {};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
var _valid30 = _errs352 === errors;
errors = _errs351;
if(vErrors !== null){
if(_errs351){
vErrors.length = _errs351;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs355 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.realm !== undefined){
if(typeof data21.realm !== "string"){
const err253 = {instancePath:instancePath+"/auth/realm",schemaPath:"#/properties/auth/allOf/5/then/allOf/4/then/properties/realm/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
var _valid30 = _errs355 === errors;
valid125 = _valid30;
}
if(!valid125){
const err254 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
const _errs359 = errors;
let valid128 = true;
const _errs360 = errors;
if(errors === _errs360){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing23;
if((data21.addTo === undefined) && (missing23 = "addTo")){
const err255 = {};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
else {
if(data21.addTo !== undefined){
let data103 = data21.addTo;
if(!((data103 === "query") || (data103 === "body"))){
const err256 = {};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
}
else {
const err257 = {};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
var _valid31 = _errs360 === errors;
errors = _errs359;
if(vErrors !== null){
if(_errs359){
vErrors.length = _errs359;
}
else {
vErrors = null;
}
}
if(_valid31){
const _errs363 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.realm !== undefined){
const err258 = {instancePath:instancePath+"/auth/realm",schemaPath:"#/properties/auth/allOf/5/then/allOf/5/then/allOf/0/properties/realm/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
var _valid31 = _errs363 === errors;
valid128 = _valid31;
}
if(!valid128){
const err259 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
const _errs366 = errors;
let valid132 = true;
const _errs367 = errors;
if(errors === _errs367){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing24;
if((data21.addTo === undefined) && (missing24 = "addTo")){
const err260 = {};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
else {
if(data21.addTo !== undefined){
const _errs369 = errors;
if("body" !== data21.addTo){
const err261 = {};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var valid133 = _errs369 === errors;
}
else {
var valid133 = true;
}
if(valid133){
if(data21.signatureMethod !== undefined){
let data106 = data21.signatureMethod;
const _errs370 = errors;
if(!((((((data106 === "HMAC-SHA1") || (data106 === "HMAC-SHA256")) || (data106 === "HMAC-SHA512")) || (data106 === "RSA-SHA1")) || (data106 === "RSA-SHA256")) || (data106 === "RSA-SHA512"))){
const err262 = {};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var valid133 = _errs370 === errors;
}
else {
var valid133 = true;
}
}
}
}
else {
const err263 = {};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
var _valid32 = _errs367 === errors;
errors = _errs366;
if(vErrors !== null){
if(_errs366){
vErrors.length = _errs366;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs371 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.includeBodyHash !== undefined){
const err264 = {instancePath:instancePath+"/auth/includeBodyHash",schemaPath:"#/properties/auth/allOf/5/then/allOf/6/then/allOf/0/properties/includeBodyHash/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
var _valid32 = _errs371 === errors;
valid132 = _valid32;
}
if(!valid132){
const err265 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.consumerKey === undefined){
const err266 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/required",keyword:"required",params:{missingProperty: "consumerKey"},message:"must have required property '"+"consumerKey"+"'"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
for(const key21 in data21){
if(!(func2.call(schema11.properties.auth.allOf[5].then.properties, key21))){
const err267 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data21.signatureMethod !== undefined){
let data108 = data21.signatureMethod;
if(!(((((((data108 === "HMAC-SHA1") || (data108 === "HMAC-SHA256")) || (data108 === "HMAC-SHA512")) || (data108 === "RSA-SHA1")) || (data108 === "RSA-SHA256")) || (data108 === "RSA-SHA512")) || (data108 === "PLAINTEXT"))){
const err268 = {instancePath:instancePath+"/auth/signatureMethod",schemaPath:"#/properties/auth/allOf/5/then/properties/signatureMethod/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[5].then.properties.signatureMethod.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data21.consumerKey !== undefined){
let data109 = data21.consumerKey;
if(typeof data109 === "string"){
if(func3(data109) < 1){
const err269 = {instancePath:instancePath+"/auth/consumerKey",schemaPath:"#/properties/auth/allOf/5/then/properties/consumerKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/auth/consumerKey",schemaPath:"#/properties/auth/allOf/5/then/properties/consumerKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data21.accessToken !== undefined){
let data110 = data21.accessToken;
const _errs378 = errors;
let valid137 = true;
const _errs379 = errors;
if(errors === _errs379){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
let missing25;
if((data110.literal === undefined) && (missing25 = "literal")){
const err271 = {};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
var _valid33 = _errs379 === errors;
errors = _errs378;
if(vErrors !== null){
if(_errs378){
vErrors.length = _errs378;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid33){
const _errs381 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key22 in data110){
if(!(key22 === "literal")){
const err273 = {instancePath:instancePath+"/auth/accessToken",schemaPath:"#/properties/auth/allOf/5/then/properties/accessToken/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data110.literal !== undefined){
if(typeof data110.literal !== "string"){
const err274 = {instancePath:instancePath+"/auth/accessToken/literal",schemaPath:"#/properties/auth/allOf/5/then/properties/accessToken/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/auth/accessToken",schemaPath:"#/properties/auth/allOf/5/then/properties/accessToken/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
var _valid33 = _errs381 === errors;
valid137 = _valid33;
ifClause9 = "then";
}
else {
const _errs386 = errors;
if(typeof data110 === "string"){
if(!pattern5.test(data110)){
const err276 = {instancePath:instancePath+"/auth/accessToken",schemaPath:"#/properties/auth/allOf/5/then/properties/accessToken/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/auth/accessToken",schemaPath:"#/properties/auth/allOf/5/then/properties/accessToken/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
var _valid33 = _errs386 === errors;
valid137 = _valid33;
ifClause9 = "else";
}
if(!valid137){
const err278 = {instancePath:instancePath+"/auth/accessToken",schemaPath:"#/properties/auth/allOf/5/then/properties/accessToken/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data21.addTo !== undefined){
let data112 = data21.addTo;
if(!(((data112 === "header") || (data112 === "query")) || (data112 === "body"))){
const err279 = {instancePath:instancePath+"/auth/addTo",schemaPath:"#/properties/auth/allOf/5/then/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[5].then.properties.addTo.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data21.version !== undefined){
let data113 = data21.version;
if(!(((data113 === "1.0") || (data113 === 1)) || (data113 === "none"))){
const err280 = {instancePath:instancePath+"/auth/version",schemaPath:"#/properties/auth/allOf/5/then/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[5].then.properties.version.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data21.callback !== undefined){
if(typeof data21.callback !== "string"){
const err281 = {instancePath:instancePath+"/auth/callback",schemaPath:"#/properties/auth/allOf/5/then/properties/callback/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data21.verifier !== undefined){
if(typeof data21.verifier !== "string"){
const err282 = {instancePath:instancePath+"/auth/verifier",schemaPath:"#/properties/auth/allOf/5/then/properties/verifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid22 = _errs285 === errors;
valid98 = _valid22;
}
if(!valid98){
const err284 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
const _errs395 = errors;
let valid139 = true;
const _errs396 = errors;
if(errors === _errs396){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing26;
if((data21.type === undefined) && (missing26 = "type")){
const err285 = {};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
else {
if(data21.type !== undefined){
if("awsSigV4" !== data21.type){
const err286 = {};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
}
else {
const err287 = {};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
var _valid34 = _errs396 === errors;
errors = _errs395;
if(vErrors !== null){
if(_errs395){
vErrors.length = _errs395;
}
else {
vErrors = null;
}
}
if(_valid34){
const _errs399 = errors;
const _errs402 = errors;
let valid142 = true;
const _errs403 = errors;
if(errors === _errs403){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing27;
if((data21.addTo === undefined) && (missing27 = "addTo")){
const err288 = {};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
else {
if(data21.addTo !== undefined){
if("query" !== data21.addTo){
const err289 = {};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
}
else {
const err290 = {};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
var _valid35 = _errs403 === errors;
errors = _errs402;
if(vErrors !== null){
if(_errs402){
vErrors.length = _errs402;
}
else {
vErrors = null;
}
}
if(_valid35){
const _errs406 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.expiresIn !== undefined){
let data118 = data21.expiresIn;
if((typeof data118 !== "string") && (!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118))))){
const err291 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/6/then/allOf/0/then/properties/expiresIn/type",keyword:"type",params:{type: schema11.properties.auth.allOf[6].then.allOf[0].then.properties.expiresIn.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 999999999 || isNaN(data118)){
const err292 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/6/then/allOf/0/then/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data118 < 1 || isNaN(data118)){
const err293 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/6/then/allOf/0/then/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(typeof data118 === "string"){
if(!pattern15.test(data118)){
const err294 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/6/then/allOf/0/then/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
}
var _valid35 = _errs406 === errors;
valid142 = _valid35;
}
if(!valid142){
const err295 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
const _errs410 = errors;
let valid145 = true;
const _errs411 = errors;
if(errors === _errs411){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.addTo !== undefined){
if("header" !== data21.addTo){
const err296 = {};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
var _valid36 = _errs411 === errors;
errors = _errs410;
if(vErrors !== null){
if(_errs410){
vErrors.length = _errs410;
}
else {
vErrors = null;
}
}
if(_valid36){
const _errs414 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.expiresIn !== undefined){
const err298 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/6/then/allOf/1/then/allOf/0/properties/expiresIn/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
var _valid36 = _errs414 === errors;
valid145 = _valid36;
}
if(!valid145){
const err299 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.region === undefined){
const err300 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(data21.service === undefined){
const err301 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
for(const key23 in data21){
if(!(func2.call(schema11.properties.auth.allOf[6].then.properties, key23))){
const err302 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data21.region !== undefined){
let data121 = data21.region;
if(typeof data121 === "string"){
if(func3(data121) < 1){
const err303 = {instancePath:instancePath+"/auth/region",schemaPath:"#/properties/auth/allOf/6/then/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/auth/region",schemaPath:"#/properties/auth/allOf/6/then/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data21.service !== undefined){
let data122 = data21.service;
if(typeof data122 === "string"){
if(!pattern2.test(data122)){
const err305 = {instancePath:instancePath+"/auth/service",schemaPath:"#/properties/auth/allOf/6/then/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/auth/service",schemaPath:"#/properties/auth/allOf/6/then/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data21.accessKey !== undefined){
let data123 = data21.accessKey;
const _errs422 = errors;
let valid150 = true;
const _errs423 = errors;
if(errors === _errs423){
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
let missing28;
if((data123.literal === undefined) && (missing28 = "literal")){
const err307 = {};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
var _valid37 = _errs423 === errors;
errors = _errs422;
if(vErrors !== null){
if(_errs422){
vErrors.length = _errs422;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid37){
const _errs425 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key24 in data123){
if(!(key24 === "literal")){
const err309 = {instancePath:instancePath+"/auth/accessKey",schemaPath:"#/properties/auth/allOf/6/then/properties/accessKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data123.literal !== undefined){
if(typeof data123.literal !== "string"){
const err310 = {instancePath:instancePath+"/auth/accessKey/literal",schemaPath:"#/properties/auth/allOf/6/then/properties/accessKey/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/auth/accessKey",schemaPath:"#/properties/auth/allOf/6/then/properties/accessKey/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
var _valid37 = _errs425 === errors;
valid150 = _valid37;
ifClause10 = "then";
}
else {
const _errs430 = errors;
if(typeof data123 === "string"){
if(!pattern5.test(data123)){
const err312 = {instancePath:instancePath+"/auth/accessKey",schemaPath:"#/properties/auth/allOf/6/then/properties/accessKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/auth/accessKey",schemaPath:"#/properties/auth/allOf/6/then/properties/accessKey/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid37 = _errs430 === errors;
valid150 = _valid37;
ifClause10 = "else";
}
if(!valid150){
const err314 = {instancePath:instancePath+"/auth/accessKey",schemaPath:"#/properties/auth/allOf/6/then/properties/accessKey/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data21.secretKey !== undefined){
let data125 = data21.secretKey;
const _errs433 = errors;
let valid152 = true;
const _errs434 = errors;
if(errors === _errs434){
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing29;
if((data125.literal === undefined) && (missing29 = "literal")){
const err315 = {};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
var _valid38 = _errs434 === errors;
errors = _errs433;
if(vErrors !== null){
if(_errs433){
vErrors.length = _errs433;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid38){
const _errs436 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key25 in data125){
if(!(key25 === "literal")){
const err317 = {instancePath:instancePath+"/auth/secretKey",schemaPath:"#/properties/auth/allOf/6/then/properties/secretKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data125.literal !== undefined){
if(typeof data125.literal !== "string"){
const err318 = {instancePath:instancePath+"/auth/secretKey/literal",schemaPath:"#/properties/auth/allOf/6/then/properties/secretKey/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/auth/secretKey",schemaPath:"#/properties/auth/allOf/6/then/properties/secretKey/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
var _valid38 = _errs436 === errors;
valid152 = _valid38;
ifClause11 = "then";
}
else {
const _errs441 = errors;
if(typeof data125 === "string"){
if(!pattern5.test(data125)){
const err320 = {instancePath:instancePath+"/auth/secretKey",schemaPath:"#/properties/auth/allOf/6/then/properties/secretKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/auth/secretKey",schemaPath:"#/properties/auth/allOf/6/then/properties/secretKey/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
var _valid38 = _errs441 === errors;
valid152 = _valid38;
ifClause11 = "else";
}
if(!valid152){
const err322 = {instancePath:instancePath+"/auth/secretKey",schemaPath:"#/properties/auth/allOf/6/then/properties/secretKey/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data21.sessionToken !== undefined){
let data127 = data21.sessionToken;
const _errs444 = errors;
let valid154 = true;
const _errs445 = errors;
if(errors === _errs445){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing30;
if((data127.literal === undefined) && (missing30 = "literal")){
const err323 = {};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
var _valid39 = _errs445 === errors;
errors = _errs444;
if(vErrors !== null){
if(_errs444){
vErrors.length = _errs444;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid39){
const _errs447 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key26 in data127){
if(!(key26 === "literal")){
const err325 = {instancePath:instancePath+"/auth/sessionToken",schemaPath:"#/properties/auth/allOf/6/then/properties/sessionToken/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data127.literal !== undefined){
if(typeof data127.literal !== "string"){
const err326 = {instancePath:instancePath+"/auth/sessionToken/literal",schemaPath:"#/properties/auth/allOf/6/then/properties/sessionToken/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
else {
const err327 = {instancePath:instancePath+"/auth/sessionToken",schemaPath:"#/properties/auth/allOf/6/then/properties/sessionToken/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
var _valid39 = _errs447 === errors;
valid154 = _valid39;
ifClause12 = "then";
}
else {
const _errs452 = errors;
if(typeof data127 === "string"){
if(!pattern5.test(data127)){
const err328 = {instancePath:instancePath+"/auth/sessionToken",schemaPath:"#/properties/auth/allOf/6/then/properties/sessionToken/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/auth/sessionToken",schemaPath:"#/properties/auth/allOf/6/then/properties/sessionToken/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
var _valid39 = _errs452 === errors;
valid154 = _valid39;
ifClause12 = "else";
}
if(!valid154){
const err330 = {instancePath:instancePath+"/auth/sessionToken",schemaPath:"#/properties/auth/allOf/6/then/properties/sessionToken/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data21.addTo !== undefined){
let data129 = data21.addTo;
if(!((data129 === "header") || (data129 === "query"))){
const err331 = {instancePath:instancePath+"/auth/addTo",schemaPath:"#/properties/auth/allOf/6/then/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[6].then.properties.addTo.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data21.unsignedPayload !== undefined){
if(typeof data21.unsignedPayload !== "boolean"){
const err332 = {instancePath:instancePath+"/auth/unsignedPayload",schemaPath:"#/properties/auth/allOf/6/then/properties/unsignedPayload/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data21.pathEncoding !== undefined){
let data131 = data21.pathEncoding;
if(!((data131 === "single") || (data131 === "double"))){
const err333 = {instancePath:instancePath+"/auth/pathEncoding",schemaPath:"#/properties/auth/allOf/6/then/properties/pathEncoding/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[6].then.properties.pathEncoding.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var _valid34 = _errs399 === errors;
valid139 = _valid34;
}
if(!valid139){
const err335 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
const _errs459 = errors;
let valid156 = true;
const _errs460 = errors;
if(errors === _errs460){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing31;
if((data21.type === undefined) && (missing31 = "type")){
const err336 = {};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
else {
if(data21.type !== undefined){
if("oauth2" !== data21.type){
const err337 = {};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
}
else {
const err338 = {};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
var _valid40 = _errs460 === errors;
errors = _errs459;
if(vErrors !== null){
if(_errs459){
vErrors.length = _errs459;
}
else {
vErrors = null;
}
}
if(_valid40){
const _errs463 = errors;
const _errs466 = errors;
let valid159 = true;
const _errs467 = errors;
if(errors === _errs467){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.grantType !== undefined){
if("authorization_code" !== data21.grantType){
const err339 = {};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
else {
const err340 = {};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
var _valid41 = _errs467 === errors;
errors = _errs466;
if(vErrors !== null){
if(_errs466){
vErrors.length = _errs466;
}
else {
vErrors = null;
}
}
if(_valid41){
const _errs470 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.authorizationUrl === undefined){
const err341 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "authorizationUrl"},message:"must have required property '"+"authorizationUrl"+"'"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data21.authorizationUrl !== undefined){
let data134 = data21.authorizationUrl;
if(typeof data134 === "string"){
if(!pattern26.test(data134)){
const err342 = {instancePath:instancePath+"/auth/authorizationUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://|\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/auth/authorizationUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data21.redirectUri !== undefined){
let data135 = data21.redirectUri;
if(typeof data135 === "string"){
if(!pattern27.test(data135)){
const err344 = {instancePath:instancePath+"/auth/redirectUri",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/redirectUri/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{)"},message:"must match pattern \""+"^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/auth/redirectUri",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/redirectUri/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data21.pkce !== undefined){
let data136 = data21.pkce;
if(!(((data136 === "S256") || (data136 === "plain")) || (data136 === "off"))){
const err346 = {instancePath:instancePath+"/auth/pkce",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/pkce/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[0].then.properties.pkce.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data21.authorizationParams !== undefined){
let data137 = data21.authorizationParams;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key27 in data137){
const _errs478 = errors;
if(typeof key27 === "string"){
if(func3(key27) < 1){
const err347 = {instancePath:instancePath+"/auth/authorizationParams",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationParams/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key27};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
var valid162 = _errs478 === errors;
if(!valid162){
const err348 = {instancePath:instancePath+"/auth/authorizationParams",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationParams/propertyNames",keyword:"propertyNames",params:{propertyName: key27},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
for(const key28 in data137){
let data138 = data137[key28];
if((((typeof data138 !== "string") && (!((typeof data138 == "number") && (isFinite(data138))))) && (typeof data138 !== "boolean")) && (data138 !== null)){
const err349 = {instancePath:instancePath+"/auth/authorizationParams/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationParams/additionalProperties/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[0].then.properties.authorizationParams.additionalProperties.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/auth/authorizationParams",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationParams/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data21.authorizationRename !== undefined){
let data139 = data21.authorizationRename;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key29 in data139){
const _errs484 = errors;
if(typeof key29 === "string"){
if(func3(key29) < 1){
const err351 = {instancePath:instancePath+"/auth/authorizationRename",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationRename/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key29};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
var valid164 = _errs484 === errors;
if(!valid164){
const err352 = {instancePath:instancePath+"/auth/authorizationRename",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationRename/propertyNames",keyword:"propertyNames",params:{propertyName: key29},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
for(const key30 in data139){
let data140 = data139[key30];
if(typeof data140 === "string"){
if(func3(data140) < 1){
const err353 = {instancePath:instancePath+"/auth/authorizationRename/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationRename/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(!pattern28.test(data140)){
const err354 = {instancePath:instancePath+"/auth/authorizationRename/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationRename/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/auth/authorizationRename/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationRename/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/auth/authorizationRename",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationRename/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data21.authorizationCodeResponseKey !== undefined){
let data141 = data21.authorizationCodeResponseKey;
if(typeof data141 === "string"){
if(func3(data141) < 1){
const err357 = {instancePath:instancePath+"/auth/authorizationCodeResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationCodeResponseKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(!pattern28.test(data141)){
const err358 = {instancePath:instancePath+"/auth/authorizationCodeResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationCodeResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/auth/authorizationCodeResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/authorizationCodeResponseKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data21.issuer !== undefined){
let data142 = data21.issuer;
if(typeof data142 === "string"){
if(func3(data142) < 1){
const err360 = {instancePath:instancePath+"/auth/issuer",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/issuer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/auth/issuer",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/then/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
var _valid41 = _errs470 === errors;
valid159 = _valid41;
}
if(!valid159){
const err362 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
const _errs493 = errors;
let valid166 = true;
const _errs494 = errors;
if(errors === _errs494){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing32;
if((data21.grantType === undefined) && (missing32 = "grantType")){
const err363 = {};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
else {
if(data21.grantType !== undefined){
let data143 = data21.grantType;
if(typeof data143 !== "string"){
const err364 = {};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
const _errs498 = errors;
const _errs499 = errors;
if("authorization_code" !== data143){
const err365 = {};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
var valid168 = _errs499 === errors;
if(valid168){
const err366 = {};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
else {
errors = _errs498;
if(vErrors !== null){
if(_errs498){
vErrors.length = _errs498;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err367 = {};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
var _valid42 = _errs494 === errors;
errors = _errs493;
if(vErrors !== null){
if(_errs493){
vErrors.length = _errs493;
}
else {
vErrors = null;
}
}
if(_valid42){
const _errs500 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.authorizationUrl !== undefined){
const err368 = {instancePath:instancePath+"/auth/authorizationUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/1/then/allOf/0/properties/authorizationUrl/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.redirectUri !== undefined){
const err369 = {instancePath:instancePath+"/auth/redirectUri",schemaPath:"#/properties/auth/allOf/7/then/allOf/1/then/allOf/1/properties/redirectUri/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.pkce !== undefined){
const err370 = {instancePath:instancePath+"/auth/pkce",schemaPath:"#/properties/auth/allOf/7/then/allOf/1/then/allOf/2/properties/pkce/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.authorizationParams !== undefined){
const err371 = {instancePath:instancePath+"/auth/authorizationParams",schemaPath:"#/properties/auth/allOf/7/then/allOf/1/then/allOf/3/properties/authorizationParams/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.authorizationRename !== undefined){
const err372 = {instancePath:instancePath+"/auth/authorizationRename",schemaPath:"#/properties/auth/allOf/7/then/allOf/1/then/allOf/4/properties/authorizationRename/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.authorizationCodeResponseKey !== undefined){
const err373 = {instancePath:instancePath+"/auth/authorizationCodeResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/1/then/allOf/5/properties/authorizationCodeResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.issuer !== undefined){
const err374 = {instancePath:instancePath+"/auth/issuer",schemaPath:"#/properties/auth/allOf/7/then/allOf/1/then/allOf/6/properties/issuer/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
var _valid42 = _errs500 === errors;
valid166 = _valid42;
}
if(!valid166){
const err375 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
const _errs509 = errors;
let valid177 = true;
const _errs510 = errors;
if(errors === _errs510){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing33;
if((data21.grantType === undefined) && (missing33 = "grantType")){
const err376 = {};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
else {
if(data21.grantType !== undefined){
if("device_code" !== data21.grantType){
const err377 = {};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
}
else {
const err378 = {};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
var _valid43 = _errs510 === errors;
errors = _errs509;
if(vErrors !== null){
if(_errs509){
vErrors.length = _errs509;
}
else {
vErrors = null;
}
}
if(_valid43){
const _errs513 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.deviceAuthorizationUrl === undefined){
const err379 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/2/then/required",keyword:"required",params:{missingProperty: "deviceAuthorizationUrl"},message:"must have required property '"+"deviceAuthorizationUrl"+"'"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(data21.deviceAuthorizationUrl !== undefined){
let data152 = data21.deviceAuthorizationUrl;
if(typeof data152 === "string"){
if(!pattern26.test(data152)){
const err380 = {instancePath:instancePath+"/auth/deviceAuthorizationUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/2/then/properties/deviceAuthorizationUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://|\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/auth/deviceAuthorizationUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/2/then/properties/deviceAuthorizationUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
var _valid43 = _errs513 === errors;
valid177 = _valid43;
}
if(!valid177){
const err382 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
const _errs517 = errors;
let valid180 = true;
const _errs518 = errors;
if(errors === _errs518){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.grantType !== undefined){
let data153 = data21.grantType;
if(typeof data153 !== "string"){
const err383 = {};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
const _errs522 = errors;
const _errs523 = errors;
if("device_code" !== data153){
const err384 = {};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var valid182 = _errs523 === errors;
if(valid182){
const err385 = {};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
else {
errors = _errs522;
if(vErrors !== null){
if(_errs522){
vErrors.length = _errs522;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err386 = {};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
var _valid44 = _errs518 === errors;
errors = _errs517;
if(vErrors !== null){
if(_errs517){
vErrors.length = _errs517;
}
else {
vErrors = null;
}
}
if(_valid44){
const _errs524 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.deviceAuthorizationUrl !== undefined){
const err387 = {instancePath:instancePath+"/auth/deviceAuthorizationUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/3/then/allOf/0/properties/deviceAuthorizationUrl/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
var _valid44 = _errs524 === errors;
valid180 = _valid44;
}
if(!valid180){
const err388 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
const _errs527 = errors;
let valid185 = true;
const _errs528 = errors;
if(errors === _errs528){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing34;
if((data21.grantType === undefined) && (missing34 = "grantType")){
const err389 = {};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
else {
if(data21.grantType !== undefined){
if("password" !== data21.grantType){
const err390 = {};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
}
}
else {
const err391 = {};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
var _valid45 = _errs528 === errors;
errors = _errs527;
if(vErrors !== null){
if(_errs527){
vErrors.length = _errs527;
}
else {
vErrors = null;
}
}
if(_valid45){
const _errs531 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.username !== undefined){
let data156 = data21.username;
const _errs533 = errors;
let valid188 = true;
const _errs534 = errors;
if(errors === _errs534){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
let missing35;
if((data156.literal === undefined) && (missing35 = "literal")){
const err392 = {};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
var _valid46 = _errs534 === errors;
errors = _errs533;
if(vErrors !== null){
if(_errs533){
vErrors.length = _errs533;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid46){
const _errs536 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key31 in data156){
if(!(key31 === "literal")){
const err394 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/then/properties/username/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data156.literal !== undefined){
if(typeof data156.literal !== "string"){
const err395 = {instancePath:instancePath+"/auth/username/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/then/properties/username/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/then/properties/username/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
var _valid46 = _errs536 === errors;
valid188 = _valid46;
ifClause13 = "then";
}
else {
const _errs541 = errors;
if(typeof data156 === "string"){
if(!pattern5.test(data156)){
const err397 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/then/properties/username/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
else {
const err398 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/then/properties/username/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
var _valid46 = _errs541 === errors;
valid188 = _valid46;
ifClause13 = "else";
}
if(!valid188){
const err399 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/then/properties/username/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data21.password !== undefined){
let data158 = data21.password;
const _errs544 = errors;
let valid190 = true;
const _errs545 = errors;
if(errors === _errs545){
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
let missing36;
if((data158.literal === undefined) && (missing36 = "literal")){
const err400 = {};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
else {
const err401 = {};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
var _valid47 = _errs545 === errors;
errors = _errs544;
if(vErrors !== null){
if(_errs544){
vErrors.length = _errs544;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid47){
const _errs547 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key32 in data158){
if(!(key32 === "literal")){
const err402 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/then/properties/password/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data158.literal !== undefined){
if(typeof data158.literal !== "string"){
const err403 = {instancePath:instancePath+"/auth/password/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/then/properties/password/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
else {
const err404 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/then/properties/password/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
var _valid47 = _errs547 === errors;
valid190 = _valid47;
ifClause14 = "then";
}
else {
const _errs552 = errors;
if(typeof data158 === "string"){
if(!pattern5.test(data158)){
const err405 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/then/properties/password/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
else {
const err406 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/then/properties/password/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var _valid47 = _errs552 === errors;
valid190 = _valid47;
ifClause14 = "else";
}
if(!valid190){
const err407 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/then/properties/password/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
var _valid45 = _errs531 === errors;
valid185 = _valid45;
}
if(!valid185){
const err408 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
const _errs555 = errors;
let valid192 = true;
const _errs556 = errors;
if(errors === _errs556){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.grantType !== undefined){
let data160 = data21.grantType;
if(typeof data160 !== "string"){
const err409 = {};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
const _errs560 = errors;
const _errs561 = errors;
if("password" !== data160){
const err410 = {};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
var valid194 = _errs561 === errors;
if(valid194){
const err411 = {};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
else {
errors = _errs560;
if(vErrors !== null){
if(_errs560){
vErrors.length = _errs560;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err412 = {};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
var _valid48 = _errs556 === errors;
errors = _errs555;
if(vErrors !== null){
if(_errs555){
vErrors.length = _errs555;
}
else {
vErrors = null;
}
}
if(_valid48){
const _errs562 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.username !== undefined){
const err413 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/allOf/0/properties/username/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.password !== undefined){
const err414 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/allOf/1/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
var _valid48 = _errs562 === errors;
valid192 = _valid48;
}
if(!valid192){
const err415 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
const _errs566 = errors;
let valid198 = true;
const _errs567 = errors;
if(errors === _errs567){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing37;
if((data21.grantType === undefined) && (missing37 = "grantType")){
const err416 = {};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
else {
if(data21.grantType !== undefined){
if("refresh_token" !== data21.grantType){
const err417 = {};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
}
else {
const err418 = {};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
var _valid49 = _errs567 === errors;
errors = _errs566;
if(vErrors !== null){
if(_errs566){
vErrors.length = _errs566;
}
else {
vErrors = null;
}
}
if(_valid49){
const _errs570 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.refreshToken !== undefined){
let data164 = data21.refreshToken;
const _errs572 = errors;
let valid201 = true;
const _errs573 = errors;
if(errors === _errs573){
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
let missing38;
if((data164.literal === undefined) && (missing38 = "literal")){
const err419 = {};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
else {
const err420 = {};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
var _valid50 = _errs573 === errors;
errors = _errs572;
if(vErrors !== null){
if(_errs572){
vErrors.length = _errs572;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid50){
const _errs575 = errors;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key33 in data164){
if(!(key33 === "literal")){
const err421 = {instancePath:instancePath+"/auth/refreshToken",schemaPath:"#/properties/auth/allOf/7/then/allOf/6/then/properties/refreshToken/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data164.literal !== undefined){
if(typeof data164.literal !== "string"){
const err422 = {instancePath:instancePath+"/auth/refreshToken/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/6/then/properties/refreshToken/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
}
else {
const err423 = {instancePath:instancePath+"/auth/refreshToken",schemaPath:"#/properties/auth/allOf/7/then/allOf/6/then/properties/refreshToken/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
var _valid50 = _errs575 === errors;
valid201 = _valid50;
ifClause15 = "then";
}
else {
const _errs580 = errors;
if(typeof data164 === "string"){
if(!pattern5.test(data164)){
const err424 = {instancePath:instancePath+"/auth/refreshToken",schemaPath:"#/properties/auth/allOf/7/then/allOf/6/then/properties/refreshToken/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/auth/refreshToken",schemaPath:"#/properties/auth/allOf/7/then/allOf/6/then/properties/refreshToken/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
var _valid50 = _errs580 === errors;
valid201 = _valid50;
ifClause15 = "else";
}
if(!valid201){
const err426 = {instancePath:instancePath+"/auth/refreshToken",schemaPath:"#/properties/auth/allOf/7/then/allOf/6/then/properties/refreshToken/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
var _valid49 = _errs570 === errors;
valid198 = _valid49;
}
if(!valid198){
const err427 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
const _errs583 = errors;
let valid203 = true;
const _errs584 = errors;
if(errors === _errs584){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.grantType !== undefined){
let data166 = data21.grantType;
if(typeof data166 !== "string"){
const err428 = {};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
const _errs588 = errors;
const _errs589 = errors;
if("refresh_token" !== data166){
const err429 = {};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var valid205 = _errs589 === errors;
if(valid205){
const err430 = {};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
else {
errors = _errs588;
if(vErrors !== null){
if(_errs588){
vErrors.length = _errs588;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err431 = {};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
var _valid51 = _errs584 === errors;
errors = _errs583;
if(vErrors !== null){
if(_errs583){
vErrors.length = _errs583;
}
else {
vErrors = null;
}
}
if(_valid51){
const _errs590 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.refreshToken !== undefined){
const err432 = {instancePath:instancePath+"/auth/refreshToken",schemaPath:"#/properties/auth/allOf/7/then/allOf/7/then/allOf/0/properties/refreshToken/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
var _valid51 = _errs590 === errors;
valid203 = _valid51;
}
if(!valid203){
const err433 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
const _errs593 = errors;
let valid208 = true;
const _errs594 = errors;
if(errors === _errs594){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing39;
if((data21.grantType === undefined) && (missing39 = "grantType")){
const err434 = {};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
else {
if(data21.grantType !== undefined){
if("jwt_bearer" !== data21.grantType){
const err435 = {};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
}
else {
const err436 = {};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
var _valid52 = _errs594 === errors;
errors = _errs593;
if(vErrors !== null){
if(_errs593){
vErrors.length = _errs593;
}
else {
vErrors = null;
}
}
if(_valid52){
const _errs597 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.assertion === undefined){
const err437 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/required",keyword:"required",params:{missingProperty: "assertion"},message:"must have required property '"+"assertion"+"'"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(data21.assertion !== undefined){
let data169 = data21.assertion;
const _errs601 = errors;
let valid212 = true;
const _errs602 = errors;
if(errors === _errs602){
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
let missing40;
if((data169.algorithm === undefined) && (missing40 = "algorithm")){
const err438 = {};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
else {
if(data169.algorithm !== undefined){
let data170 = data169.algorithm;
if(!(((data170 === "HS256") || (data170 === "HS384")) || (data170 === "HS512"))){
const err439 = {};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
}
}
else {
const err440 = {};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
var _valid53 = _errs602 === errors;
errors = _errs601;
if(vErrors !== null){
if(_errs601){
vErrors.length = _errs601;
}
else {
vErrors = null;
}
}
if(_valid53){
const _errs605 = errors;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.privateKey !== undefined){
const err441 = {instancePath:instancePath+"/auth/assertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.secret !== undefined){
let data172 = data169.secret;
const _errs608 = errors;
let valid217 = true;
const _errs609 = errors;
if(errors === _errs609){
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
let missing41;
if((data172.literal === undefined) && (missing41 = "literal")){
const err442 = {};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
var _valid54 = _errs609 === errors;
errors = _errs608;
if(vErrors !== null){
if(_errs608){
vErrors.length = _errs608;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid54){
const _errs611 = errors;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key34 in data172){
if(!(key34 === "literal")){
const err444 = {instancePath:instancePath+"/auth/assertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/0/then/properties/secret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data172.literal !== undefined){
if(typeof data172.literal !== "string"){
const err445 = {instancePath:instancePath+"/auth/assertion/secret/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/0/then/properties/secret/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
else {
const err446 = {instancePath:instancePath+"/auth/assertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/0/then/properties/secret/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
var _valid54 = _errs611 === errors;
valid217 = _valid54;
ifClause16 = "then";
}
else {
const _errs616 = errors;
if(typeof data172 === "string"){
if(!pattern5.test(data172)){
const err447 = {instancePath:instancePath+"/auth/assertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/auth/assertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/0/then/properties/secret/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
var _valid54 = _errs616 === errors;
valid217 = _valid54;
ifClause16 = "else";
}
if(!valid217){
const err449 = {instancePath:instancePath+"/auth/assertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/0/then/properties/secret/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
var _valid53 = _errs605 === errors;
valid212 = _valid53;
}
if(!valid212){
const err450 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
const _errs619 = errors;
let valid219 = true;
const _errs620 = errors;
if(errors === _errs620){
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
let missing42;
if((data169.algorithm === undefined) && (missing42 = "algorithm")){
const err451 = {};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
else {
if(data169.algorithm !== undefined){
let data174 = data169.algorithm;
if(!((((((((((data174 === "RS256") || (data174 === "RS384")) || (data174 === "RS512")) || (data174 === "PS256")) || (data174 === "PS384")) || (data174 === "PS512")) || (data174 === "ES256")) || (data174 === "ES384")) || (data174 === "ES512")) || (data174 === "EdDSA"))){
const err452 = {};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
}
else {
const err453 = {};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
var _valid55 = _errs620 === errors;
errors = _errs619;
if(vErrors !== null){
if(_errs619){
vErrors.length = _errs619;
}
else {
vErrors = null;
}
}
if(_valid55){
const _errs623 = errors;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.secret !== undefined){
const err454 = {instancePath:instancePath+"/auth/assertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/1/then/allOf/0/properties/secret/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.privateKey !== undefined){
let data176 = data169.privateKey;
const _errs626 = errors;
let valid224 = true;
const _errs627 = errors;
if(errors === _errs627){
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
let missing43;
if((data176.literal === undefined) && (missing43 = "literal")){
const err455 = {};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
else {
const err456 = {};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
var _valid56 = _errs627 === errors;
errors = _errs626;
if(vErrors !== null){
if(_errs626){
vErrors.length = _errs626;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid56){
const _errs629 = errors;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key35 in data176){
if(!(key35 === "literal")){
const err457 = {instancePath:instancePath+"/auth/assertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data176.literal !== undefined){
if(typeof data176.literal !== "string"){
const err458 = {instancePath:instancePath+"/auth/assertion/privateKey/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
else {
const err459 = {instancePath:instancePath+"/auth/assertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
var _valid56 = _errs629 === errors;
valid224 = _valid56;
ifClause17 = "then";
}
else {
const _errs634 = errors;
if(typeof data176 === "string"){
if(!pattern5.test(data176)){
const err460 = {instancePath:instancePath+"/auth/assertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/auth/assertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
var _valid56 = _errs634 === errors;
valid224 = _valid56;
ifClause17 = "else";
}
if(!valid224){
const err462 = {instancePath:instancePath+"/auth/assertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
var _valid55 = _errs623 === errors;
valid219 = _valid55;
}
if(!valid219){
const err463 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.algorithm === undefined){
const err464 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/required",keyword:"required",params:{missingProperty: "algorithm"},message:"must have required property '"+"algorithm"+"'"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(data169.issuer === undefined){
const err465 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
for(const key36 in data169){
if(!(func2.call(schema11.properties.auth.allOf[7].then.allOf[8].then.properties.assertion.properties, key36))){
const err466 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data169.algorithm !== undefined){
let data178 = data169.algorithm;
if(!(((((((((((((data178 === "HS256") || (data178 === "HS384")) || (data178 === "HS512")) || (data178 === "RS256")) || (data178 === "RS384")) || (data178 === "RS512")) || (data178 === "PS256")) || (data178 === "PS384")) || (data178 === "PS512")) || (data178 === "ES256")) || (data178 === "ES384")) || (data178 === "ES512")) || (data178 === "EdDSA"))){
const err467 = {instancePath:instancePath+"/auth/assertion/algorithm",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[8].then.properties.assertion.properties.algorithm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data169.keyId !== undefined){
if(typeof data169.keyId !== "string"){
const err468 = {instancePath:instancePath+"/auth/assertion/keyId",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/properties/keyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data169.issuer !== undefined){
let data180 = data169.issuer;
if(typeof data180 === "string"){
if(func3(data180) < 1){
const err469 = {instancePath:instancePath+"/auth/assertion/issuer",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/properties/issuer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/auth/assertion/issuer",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data169.subject !== undefined){
if(typeof data169.subject !== "string"){
const err471 = {instancePath:instancePath+"/auth/assertion/subject",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data169.audience !== undefined){
if(typeof data169.audience !== "string"){
const err472 = {instancePath:instancePath+"/auth/assertion/audience",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data169.expiresIn !== undefined){
let data183 = data169.expiresIn;
if((typeof data183 !== "string") && (!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183))))){
const err473 = {instancePath:instancePath+"/auth/assertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/properties/expiresIn/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[8].then.properties.assertion.properties.expiresIn.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 > 999999999 || isNaN(data183)){
const err474 = {instancePath:instancePath+"/auth/assertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(data183 < 1 || isNaN(data183)){
const err475 = {instancePath:instancePath+"/auth/assertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(typeof data183 === "string"){
if(!pattern15.test(data183)){
const err476 = {instancePath:instancePath+"/auth/assertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
if(data169.claims !== undefined){
let data184 = data169.claims;
if(!(data184 && typeof data184 == "object" && !Array.isArray(data184))){
const err477 = {instancePath:instancePath+"/auth/assertion/claims",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/properties/claims/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data169.additionalHeaders !== undefined){
let data185 = data169.additionalHeaders;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.alg !== undefined){
const err478 = {instancePath:instancePath+"/auth/assertion/additionalHeaders/alg",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(!(data185 && typeof data185 == "object" && !Array.isArray(data185))){
const err479 = {instancePath:instancePath+"/auth/assertion/additionalHeaders",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/properties/additionalHeaders/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
}
else {
const err480 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/assertion/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
var _valid52 = _errs597 === errors;
valid208 = _valid52;
}
if(!valid208){
const err481 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
const _errs654 = errors;
let valid229 = true;
const _errs655 = errors;
if(errors === _errs655){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.grantType !== undefined){
let data187 = data21.grantType;
if(typeof data187 !== "string"){
const err482 = {};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
const _errs659 = errors;
const _errs660 = errors;
if("jwt_bearer" !== data187){
const err483 = {};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
var valid231 = _errs660 === errors;
if(valid231){
const err484 = {};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
else {
errors = _errs659;
if(vErrors !== null){
if(_errs659){
vErrors.length = _errs659;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err485 = {};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
var _valid57 = _errs655 === errors;
errors = _errs654;
if(vErrors !== null){
if(_errs654){
vErrors.length = _errs654;
}
else {
vErrors = null;
}
}
if(_valid57){
const _errs661 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.assertion !== undefined){
const err486 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/9/then/allOf/0/properties/assertion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
var _valid57 = _errs661 === errors;
valid229 = _valid57;
}
if(!valid229){
const err487 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
const _errs664 = errors;
let valid234 = true;
const _errs665 = errors;
if(errors === _errs665){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.grantType !== undefined){
let data189 = data21.grantType;
if(!((data189 === "authorization_code") || (data189 === "device_code"))){
const err488 = {};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
else {
const err489 = {};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
var _valid58 = _errs665 === errors;
errors = _errs664;
if(vErrors !== null){
if(_errs664){
vErrors.length = _errs664;
}
else {
vErrors = null;
}
}
if(_valid58){
const _errs668 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientId === undefined){
const err490 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/10/then/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
var _valid58 = _errs668 === errors;
valid234 = _valid58;
}
if(!valid234){
const err491 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
const _errs670 = errors;
let valid236 = true;
const _errs671 = errors;
if(errors === _errs671){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing44;
if((data21.grantType === undefined) && (missing44 = "grantType")){
const err492 = {};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
else {
if(data21.grantType !== undefined){
let data190 = data21.grantType;
const _errs673 = errors;
if(typeof data190 !== "string"){
const err493 = {};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
const _errs675 = errors;
const _errs676 = errors;
if(!(((data190 === "authorization_code") || (data190 === "device_code")) || (data190 === "jwt_bearer"))){
const err494 = {};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
var valid238 = _errs676 === errors;
if(valid238){
const err495 = {};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
else {
errors = _errs675;
if(vErrors !== null){
if(_errs675){
vErrors.length = _errs675;
}
else {
vErrors = null;
}
}
}
var valid237 = _errs673 === errors;
}
else {
var valid237 = true;
}
if(valid237){
if(data21.clientAuthentication !== undefined){
const _errs677 = errors;
const _errs678 = errors;
const _errs679 = errors;
if("none" !== data21.clientAuthentication){
const err496 = {};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
var valid239 = _errs679 === errors;
if(valid239){
const err497 = {};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
else {
errors = _errs678;
if(vErrors !== null){
if(_errs678){
vErrors.length = _errs678;
}
else {
vErrors = null;
}
}
}
var valid237 = _errs677 === errors;
}
else {
var valid237 = true;
}
}
}
}
else {
const err498 = {};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
var _valid59 = _errs671 === errors;
errors = _errs670;
if(vErrors !== null){
if(_errs670){
vErrors.length = _errs670;
}
else {
vErrors = null;
}
}
if(_valid59){
const _errs680 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientId === undefined){
const err499 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/then/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
var _valid59 = _errs680 === errors;
valid236 = _valid59;
}
if(!valid236){
const err500 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
const _errs682 = errors;
let valid240 = true;
const _errs683 = errors;
if(errors === _errs683){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing45;
if(((data21.grantType === undefined) && (missing45 = "grantType")) || ((data21.clientAuthentication === undefined) && (missing45 = "clientAuthentication"))){
const err501 = {};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
else {
if(data21.grantType !== undefined){
const _errs685 = errors;
if("jwt_bearer" !== data21.grantType){
const err502 = {};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
var valid241 = _errs685 === errors;
}
else {
var valid241 = true;
}
if(valid241){
if(data21.clientAuthentication !== undefined){
let data193 = data21.clientAuthentication;
const _errs686 = errors;
if(!((data193 === "client_secret_post") || (data193 === "client_secret_basic"))){
const err503 = {};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
var valid241 = _errs686 === errors;
}
else {
var valid241 = true;
}
}
}
}
else {
const err504 = {};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
var _valid60 = _errs683 === errors;
errors = _errs682;
if(vErrors !== null){
if(_errs682){
vErrors.length = _errs682;
}
else {
vErrors = null;
}
}
if(_valid60){
const _errs687 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientId === undefined){
const err505 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/12/then/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
var _valid60 = _errs687 === errors;
valid240 = _valid60;
}
if(!valid240){
const err506 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
const _errs689 = errors;
let valid242 = true;
const _errs690 = errors;
if(errors === _errs690){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing46;
if(((data21.grantType === undefined) && (missing46 = "grantType")) || ((data21.clientSecret === undefined) && (missing46 = "clientSecret"))){
const err507 = {};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
else {
if(data21.grantType !== undefined){
const _errs692 = errors;
if("jwt_bearer" !== data21.grantType){
const err508 = {};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
var valid243 = _errs692 === errors;
}
else {
var valid243 = true;
}
if(valid243){
if(data21.clientAuthentication !== undefined){
let data195 = data21.clientAuthentication;
const _errs693 = errors;
const _errs694 = errors;
const _errs695 = errors;
if(!((data195 === "none") || (data195 === "private_key_jwt"))){
const err509 = {};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
var valid244 = _errs695 === errors;
if(valid244){
const err510 = {};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
else {
errors = _errs694;
if(vErrors !== null){
if(_errs694){
vErrors.length = _errs694;
}
else {
vErrors = null;
}
}
}
var valid243 = _errs693 === errors;
}
else {
var valid243 = true;
}
}
}
}
else {
const err511 = {};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
var _valid61 = _errs690 === errors;
errors = _errs689;
if(vErrors !== null){
if(_errs689){
vErrors.length = _errs689;
}
else {
vErrors = null;
}
}
if(_valid61){
const _errs696 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientId === undefined){
const err512 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/13/then/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
var _valid61 = _errs696 === errors;
valid242 = _valid61;
}
if(!valid242){
const err513 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
const _errs698 = errors;
let valid245 = true;
const _errs699 = errors;
if(errors === _errs699){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientAuthentication !== undefined){
let data196 = data21.clientAuthentication;
if(!((data196 === "client_secret_post") || (data196 === "client_secret_basic"))){
const err514 = {};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
else {
const err515 = {};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
var _valid62 = _errs699 === errors;
errors = _errs698;
if(vErrors !== null){
if(_errs698){
vErrors.length = _errs698;
}
else {
vErrors = null;
}
}
if(_valid62){
const _errs702 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientSecret !== undefined){
let data197 = data21.clientSecret;
const _errs704 = errors;
let valid248 = true;
const _errs705 = errors;
if(errors === _errs705){
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
let missing47;
if((data197.literal === undefined) && (missing47 = "literal")){
const err516 = {};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
var _valid63 = _errs705 === errors;
errors = _errs704;
if(vErrors !== null){
if(_errs704){
vErrors.length = _errs704;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid63){
const _errs707 = errors;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key37 in data197){
if(!(key37 === "literal")){
const err518 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/14/then/properties/clientSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data197.literal !== undefined){
if(typeof data197.literal !== "string"){
const err519 = {instancePath:instancePath+"/auth/clientSecret/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/14/then/properties/clientSecret/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
}
else {
const err520 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/14/then/properties/clientSecret/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
var _valid63 = _errs707 === errors;
valid248 = _valid63;
ifClause18 = "then";
}
else {
const _errs712 = errors;
if(typeof data197 === "string"){
if(!pattern5.test(data197)){
const err521 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/14/then/properties/clientSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
else {
const err522 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/14/then/properties/clientSecret/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
var _valid63 = _errs712 === errors;
valid248 = _valid63;
ifClause18 = "else";
}
if(!valid248){
const err523 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/14/then/properties/clientSecret/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
}
var _valid62 = _errs702 === errors;
valid245 = _valid62;
}
if(!valid245){
const err524 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
const _errs715 = errors;
let valid250 = true;
const _errs716 = errors;
if(errors === _errs716){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing48;
if((data21.clientAuthentication === undefined) && (missing48 = "clientAuthentication")){
const err525 = {};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
else {
if(data21.clientAuthentication !== undefined){
if("none" !== data21.clientAuthentication){
const err526 = {};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
}
}
else {
const err527 = {};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
var _valid64 = _errs716 === errors;
errors = _errs715;
if(vErrors !== null){
if(_errs715){
vErrors.length = _errs715;
}
else {
vErrors = null;
}
}
if(_valid64){
const _errs719 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientSecret !== undefined){
const err528 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/allOf/0/properties/clientSecret/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
var _valid64 = _errs719 === errors;
valid250 = _valid64;
}
if(!valid250){
const err529 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
const _errs722 = errors;
let valid254 = true;
const _errs723 = errors;
if(errors === _errs723){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing49;
if((data21.clientAuthentication === undefined) && (missing49 = "clientAuthentication")){
const err530 = {};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
else {
if(data21.clientAuthentication !== undefined){
if("private_key_jwt" !== data21.clientAuthentication){
const err531 = {};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
}
}
else {
const err532 = {};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
var _valid65 = _errs723 === errors;
errors = _errs722;
if(vErrors !== null){
if(_errs722){
vErrors.length = _errs722;
}
else {
vErrors = null;
}
}
if(_valid65){
const _errs726 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientSecret !== undefined){
const err533 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/allOf/0/properties/clientSecret/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientAssertion === undefined){
const err534 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/required",keyword:"required",params:{missingProperty: "clientAssertion"},message:"must have required property '"+"clientAssertion"+"'"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(data21.clientAssertion !== undefined){
let data203 = data21.clientAssertion;
const _errs731 = errors;
let valid260 = true;
const _errs732 = errors;
if(errors === _errs732){
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
let missing50;
if((data203.algorithm === undefined) && (missing50 = "algorithm")){
const err535 = {};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
else {
if(data203.algorithm !== undefined){
let data204 = data203.algorithm;
if(!(((data204 === "HS256") || (data204 === "HS384")) || (data204 === "HS512"))){
const err536 = {};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
}
else {
const err537 = {};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
var _valid66 = _errs732 === errors;
errors = _errs731;
if(vErrors !== null){
if(_errs731){
vErrors.length = _errs731;
}
else {
vErrors = null;
}
}
if(_valid66){
const _errs735 = errors;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.privateKey !== undefined){
const err538 = {instancePath:instancePath+"/auth/clientAssertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.secret !== undefined){
let data206 = data203.secret;
const _errs738 = errors;
let valid265 = true;
const _errs739 = errors;
if(errors === _errs739){
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
let missing51;
if((data206.literal === undefined) && (missing51 = "literal")){
const err539 = {};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
else {
const err540 = {};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
var _valid67 = _errs739 === errors;
errors = _errs738;
if(vErrors !== null){
if(_errs738){
vErrors.length = _errs738;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid67){
const _errs741 = errors;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key38 in data206){
if(!(key38 === "literal")){
const err541 = {instancePath:instancePath+"/auth/clientAssertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/0/then/properties/secret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data206.literal !== undefined){
if(typeof data206.literal !== "string"){
const err542 = {instancePath:instancePath+"/auth/clientAssertion/secret/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/0/then/properties/secret/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
}
else {
const err543 = {instancePath:instancePath+"/auth/clientAssertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/0/then/properties/secret/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
var _valid67 = _errs741 === errors;
valid265 = _valid67;
ifClause19 = "then";
}
else {
const _errs746 = errors;
if(typeof data206 === "string"){
if(!pattern5.test(data206)){
const err544 = {instancePath:instancePath+"/auth/clientAssertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
else {
const err545 = {instancePath:instancePath+"/auth/clientAssertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/0/then/properties/secret/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
var _valid67 = _errs746 === errors;
valid265 = _valid67;
ifClause19 = "else";
}
if(!valid265){
const err546 = {instancePath:instancePath+"/auth/clientAssertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/0/then/properties/secret/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
}
var _valid66 = _errs735 === errors;
valid260 = _valid66;
}
if(!valid260){
const err547 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
const _errs749 = errors;
let valid267 = true;
const _errs750 = errors;
if(errors === _errs750){
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
let missing52;
if((data203.algorithm === undefined) && (missing52 = "algorithm")){
const err548 = {};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
else {
if(data203.algorithm !== undefined){
let data208 = data203.algorithm;
if(!((((((((((data208 === "RS256") || (data208 === "RS384")) || (data208 === "RS512")) || (data208 === "PS256")) || (data208 === "PS384")) || (data208 === "PS512")) || (data208 === "ES256")) || (data208 === "ES384")) || (data208 === "ES512")) || (data208 === "EdDSA"))){
const err549 = {};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
}
}
else {
const err550 = {};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
var _valid68 = _errs750 === errors;
errors = _errs749;
if(vErrors !== null){
if(_errs749){
vErrors.length = _errs749;
}
else {
vErrors = null;
}
}
if(_valid68){
const _errs753 = errors;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.secret !== undefined){
const err551 = {instancePath:instancePath+"/auth/clientAssertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/1/then/allOf/0/properties/secret/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.privateKey !== undefined){
let data210 = data203.privateKey;
const _errs756 = errors;
let valid272 = true;
const _errs757 = errors;
if(errors === _errs757){
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
let missing53;
if((data210.literal === undefined) && (missing53 = "literal")){
const err552 = {};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
else {
const err553 = {};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
var _valid69 = _errs757 === errors;
errors = _errs756;
if(vErrors !== null){
if(_errs756){
vErrors.length = _errs756;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid69){
const _errs759 = errors;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key39 in data210){
if(!(key39 === "literal")){
const err554 = {instancePath:instancePath+"/auth/clientAssertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data210.literal !== undefined){
if(typeof data210.literal !== "string"){
const err555 = {instancePath:instancePath+"/auth/clientAssertion/privateKey/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
}
else {
const err556 = {instancePath:instancePath+"/auth/clientAssertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
var _valid69 = _errs759 === errors;
valid272 = _valid69;
ifClause20 = "then";
}
else {
const _errs764 = errors;
if(typeof data210 === "string"){
if(!pattern5.test(data210)){
const err557 = {instancePath:instancePath+"/auth/clientAssertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
else {
const err558 = {instancePath:instancePath+"/auth/clientAssertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
var _valid69 = _errs764 === errors;
valid272 = _valid69;
ifClause20 = "else";
}
if(!valid272){
const err559 = {instancePath:instancePath+"/auth/clientAssertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
}
var _valid68 = _errs753 === errors;
valid267 = _valid68;
}
if(!valid267){
const err560 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.algorithm === undefined){
const err561 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "algorithm"},message:"must have required property '"+"algorithm"+"'"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
for(const key40 in data203){
if(!(func2.call(schema11.properties.auth.allOf[7].then.allOf[16].then.properties.clientAssertion.properties, key40))){
const err562 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data203.algorithm !== undefined){
let data212 = data203.algorithm;
if(!(((((((((((((data212 === "HS256") || (data212 === "HS384")) || (data212 === "HS512")) || (data212 === "RS256")) || (data212 === "RS384")) || (data212 === "RS512")) || (data212 === "PS256")) || (data212 === "PS384")) || (data212 === "PS512")) || (data212 === "ES256")) || (data212 === "ES384")) || (data212 === "ES512")) || (data212 === "EdDSA"))){
const err563 = {instancePath:instancePath+"/auth/clientAssertion/algorithm",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[16].then.properties.clientAssertion.properties.algorithm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data203.keyId !== undefined){
if(typeof data203.keyId !== "string"){
const err564 = {instancePath:instancePath+"/auth/clientAssertion/keyId",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/properties/keyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data203.issuer !== undefined){
if(typeof data203.issuer !== "string"){
const err565 = {instancePath:instancePath+"/auth/clientAssertion/issuer",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data203.subject !== undefined){
if(typeof data203.subject !== "string"){
const err566 = {instancePath:instancePath+"/auth/clientAssertion/subject",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data203.audience !== undefined){
if(typeof data203.audience !== "string"){
const err567 = {instancePath:instancePath+"/auth/clientAssertion/audience",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data203.expiresIn !== undefined){
let data217 = data203.expiresIn;
if((typeof data217 !== "string") && (!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217))))){
const err568 = {instancePath:instancePath+"/auth/clientAssertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/properties/expiresIn/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[16].then.properties.clientAssertion.properties.expiresIn.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 > 999999999 || isNaN(data217)){
const err569 = {instancePath:instancePath+"/auth/clientAssertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(data217 < 1 || isNaN(data217)){
const err570 = {instancePath:instancePath+"/auth/clientAssertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(typeof data217 === "string"){
if(!pattern15.test(data217)){
const err571 = {instancePath:instancePath+"/auth/clientAssertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
}
if(data203.claims !== undefined){
let data218 = data203.claims;
if(!(data218 && typeof data218 == "object" && !Array.isArray(data218))){
const err572 = {instancePath:instancePath+"/auth/clientAssertion/claims",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/properties/claims/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data203.additionalHeaders !== undefined){
let data219 = data203.additionalHeaders;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.alg !== undefined){
const err573 = {instancePath:instancePath+"/auth/clientAssertion/additionalHeaders/alg",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(!(data219 && typeof data219 == "object" && !Array.isArray(data219))){
const err574 = {instancePath:instancePath+"/auth/clientAssertion/additionalHeaders",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/properties/additionalHeaders/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
}
else {
const err575 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/properties/clientAssertion/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
}
var _valid65 = _errs726 === errors;
valid254 = _valid65;
}
if(!valid254){
const err576 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
const _errs784 = errors;
let valid277 = true;
const _errs785 = errors;
const _errs787 = errors;
const _errs788 = errors;
if(errors === _errs788){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing54;
if((data21.clientId === undefined) && (missing54 = "clientId")){
const err577 = {};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
else {
const err578 = {};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
var valid278 = _errs788 === errors;
if(valid278){
const err579 = {};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
else {
errors = _errs787;
if(vErrors !== null){
if(_errs787){
vErrors.length = _errs787;
}
else {
vErrors = null;
}
}
}
if(errors === _errs785){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing55;
if(((data21.grantType === undefined) && (missing55 = "grantType")) || ((data21.clientAuthentication === undefined) && (missing55 = "clientAuthentication"))){
const err580 = {};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
else {
if(data21.grantType !== undefined){
const _errs790 = errors;
if("jwt_bearer" !== data21.grantType){
const err581 = {};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
var valid279 = _errs790 === errors;
}
else {
var valid279 = true;
}
if(valid279){
if(data21.clientAuthentication !== undefined){
const _errs791 = errors;
if("private_key_jwt" !== data21.clientAuthentication){
const err582 = {};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
var valid279 = _errs791 === errors;
}
else {
var valid279 = true;
}
}
}
}
else {
const err583 = {};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
var _valid70 = _errs785 === errors;
errors = _errs784;
if(vErrors !== null){
if(_errs784){
vErrors.length = _errs784;
}
else {
vErrors = null;
}
}
if(_valid70){
const _errs792 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientAssertion !== undefined){
let data223 = data21.clientAssertion;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.issuer === undefined){
const err584 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(data223.subject === undefined){
const err585 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
else {
const err586 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/clientAssertion/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
var _valid70 = _errs792 === errors;
valid277 = _valid70;
}
if(!valid277){
const err587 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
const _errs796 = errors;
let valid281 = true;
const _errs797 = errors;
if(errors === _errs797){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientAuthentication !== undefined){
let data224 = data21.clientAuthentication;
if(typeof data224 !== "string"){
const err588 = {};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
const _errs801 = errors;
const _errs802 = errors;
if("private_key_jwt" !== data224){
const err589 = {};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
var valid283 = _errs802 === errors;
if(valid283){
const err590 = {};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
else {
errors = _errs801;
if(vErrors !== null){
if(_errs801){
vErrors.length = _errs801;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err591 = {};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
var _valid71 = _errs797 === errors;
errors = _errs796;
if(vErrors !== null){
if(_errs796){
vErrors.length = _errs796;
}
else {
vErrors = null;
}
}
if(_valid71){
const _errs803 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientAssertion !== undefined){
const err592 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/18/then/allOf/0/properties/clientAssertion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
var _valid71 = _errs803 === errors;
valid281 = _valid71;
}
if(!valid281){
const err593 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/18/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
const _errs806 = errors;
let valid286 = true;
const _errs807 = errors;
if(errors === _errs807){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing56;
if((data21.clientAuthentication === undefined) && (missing56 = "clientAuthentication")){
const err594 = {};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
else {
if(data21.clientAuthentication !== undefined){
if("client_secret_basic" !== data21.clientAuthentication){
const err595 = {};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
}
}
else {
const err596 = {};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
var _valid72 = _errs807 === errors;
errors = _errs806;
if(vErrors !== null){
if(_errs806){
vErrors.length = _errs806;
}
else {
vErrors = null;
}
}
if(_valid72){
const _errs810 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.basicEncoding !== undefined){
let data227 = data21.basicEncoding;
if(!((data227 === "raw") || (data227 === "form"))){
const err597 = {instancePath:instancePath+"/auth/basicEncoding",schemaPath:"#/properties/auth/allOf/7/then/allOf/19/then/properties/basicEncoding/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[19].then.properties.basicEncoding.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
}
var _valid72 = _errs810 === errors;
valid286 = _valid72;
}
if(!valid286){
const err598 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/19/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
const _errs813 = errors;
let valid289 = true;
const _errs814 = errors;
if(errors === _errs814){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientAuthentication !== undefined){
let data228 = data21.clientAuthentication;
if(typeof data228 !== "string"){
const err599 = {};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
const _errs818 = errors;
const _errs819 = errors;
if("client_secret_basic" !== data228){
const err600 = {};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
var valid291 = _errs819 === errors;
if(valid291){
const err601 = {};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
else {
errors = _errs818;
if(vErrors !== null){
if(_errs818){
vErrors.length = _errs818;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err602 = {};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
var _valid73 = _errs814 === errors;
errors = _errs813;
if(vErrors !== null){
if(_errs813){
vErrors.length = _errs813;
}
else {
vErrors = null;
}
}
if(_valid73){
const _errs820 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.basicEncoding !== undefined){
const err603 = {instancePath:instancePath+"/auth/basicEncoding",schemaPath:"#/properties/auth/allOf/7/then/allOf/20/then/allOf/0/properties/basicEncoding/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
var _valid73 = _errs820 === errors;
valid289 = _valid73;
}
if(!valid289){
const err604 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/20/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
const _errs823 = errors;
let valid294 = true;
const _errs824 = errors;
if(errors === _errs824){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing57;
if((data21.scope === undefined) && (missing57 = "scope")){
const err605 = {};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
else {
if(data21.scope !== undefined){
if(!(Array.isArray(data21.scope))){
const err606 = {};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
}
}
else {
const err607 = {};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
var _valid74 = _errs824 === errors;
errors = _errs823;
if(vErrors !== null){
if(_errs823){
vErrors.length = _errs823;
}
else {
vErrors = null;
}
}
if(_valid74){
const _errs828 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.scopeSeparator !== undefined){
let data231 = data21.scopeSeparator;
if(typeof data231 === "string"){
if(func3(data231) < 1){
const err608 = {instancePath:instancePath+"/auth/scopeSeparator",schemaPath:"#/properties/auth/allOf/7/then/allOf/21/then/properties/scopeSeparator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
else {
const err609 = {instancePath:instancePath+"/auth/scopeSeparator",schemaPath:"#/properties/auth/allOf/7/then/allOf/21/then/properties/scopeSeparator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
}
var _valid74 = _errs828 === errors;
valid294 = _valid74;
}
if(!valid294){
const err610 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/21/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
const _errs832 = errors;
let valid297 = true;
const _errs833 = errors;
if(errors === _errs833){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.scope !== undefined){
if(typeof data21.scope !== "string"){
const err611 = {};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
}
else {
const err612 = {};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
var _valid75 = _errs833 === errors;
errors = _errs832;
if(vErrors !== null){
if(_errs832){
vErrors.length = _errs832;
}
else {
vErrors = null;
}
}
if(_valid75){
const _errs837 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.scopeSeparator !== undefined){
const err613 = {instancePath:instancePath+"/auth/scopeSeparator",schemaPath:"#/properties/auth/allOf/7/then/allOf/22/then/allOf/0/properties/scopeSeparator/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
var _valid75 = _errs837 === errors;
valid297 = _valid75;
}
if(!valid297){
const err614 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/22/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
const _errs840 = errors;
let valid301 = true;
const _errs841 = errors;
if(errors === _errs841){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing58;
if((data21.grantType === undefined) && (missing58 = "grantType")){
const err615 = {};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
else {
if(data21.grantType !== undefined){
if("refresh_token" !== data21.grantType){
const err616 = {};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
}
}
else {
const err617 = {};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
var _valid76 = _errs841 === errors;
errors = _errs840;
if(vErrors !== null){
if(_errs840){
vErrors.length = _errs840;
}
else {
vErrors = null;
}
}
if(_valid76){
const _errs844 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.scope !== undefined){
const err618 = {instancePath:instancePath+"/auth/scope",schemaPath:"#/properties/auth/allOf/7/then/allOf/23/then/allOf/0/properties/scope/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tokenRequest !== undefined){
let data236 = data21.tokenRequest;
const _errs848 = errors;
let valid306 = true;
const _errs849 = errors;
if(!(data236 && typeof data236 == "object" && !Array.isArray(data236))){
const err619 = {};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
var _valid77 = _errs849 === errors;
errors = _errs848;
if(vErrors !== null){
if(_errs848){
vErrors.length = _errs848;
}
else {
vErrors = null;
}
}
if(_valid77){
const _errs851 = errors;
if(!(data236 && typeof data236 == "object" && !Array.isArray(data236))){
const err620 = {instancePath:instancePath+"/auth/tokenRequest",schemaPath:"#/properties/auth/allOf/7/then/allOf/23/then/allOf/1/properties/tokenRequest/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.additionalPostData !== undefined){
const err621 = {instancePath:instancePath+"/auth/tokenRequest/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/allOf/23/then/allOf/1/properties/tokenRequest/then/allOf/0/properties/additionalPostData/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
var _valid77 = _errs851 === errors;
valid306 = _valid77;
}
if(!valid306){
const err622 = {instancePath:instancePath+"/auth/tokenRequest",schemaPath:"#/properties/auth/allOf/7/then/allOf/23/then/allOf/1/properties/tokenRequest/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
}
var _valid76 = _errs844 === errors;
valid301 = _valid76;
}
if(!valid301){
const err623 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/23/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
const _errs855 = errors;
let valid309 = true;
const _errs856 = errors;
if(errors === _errs856){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.grantType !== undefined){
let data238 = data21.grantType;
if(typeof data238 !== "string"){
const err624 = {};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
const _errs860 = errors;
const _errs861 = errors;
if(!((data238 === "client_credentials") || (data238 === "jwt_bearer"))){
const err625 = {};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
var valid311 = _errs861 === errors;
if(valid311){
const err626 = {};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
else {
errors = _errs860;
if(vErrors !== null){
if(_errs860){
vErrors.length = _errs860;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err627 = {};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
var _valid78 = _errs856 === errors;
errors = _errs855;
if(vErrors !== null){
if(_errs855){
vErrors.length = _errs855;
}
else {
vErrors = null;
}
}
if(_valid78){
const _errs862 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.refreshTokenResponseKey !== undefined){
let data239 = data21.refreshTokenResponseKey;
if(typeof data239 === "string"){
if(func3(data239) < 1){
const err628 = {instancePath:instancePath+"/auth/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refreshTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
if(!pattern28.test(data239)){
const err629 = {instancePath:instancePath+"/auth/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refreshTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
else {
const err630 = {instancePath:instancePath+"/auth/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refreshTokenResponseKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data21.refresh !== undefined){
let data240 = data21.refresh;
const _errs866 = errors;
let valid313 = true;
const _errs867 = errors;
if(typeof data240 !== "boolean"){
const err631 = {};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
var _valid79 = _errs867 === errors;
errors = _errs866;
if(vErrors !== null){
if(_errs866){
vErrors.length = _errs866;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid79){
const _errs869 = errors;
if(!(data240 === false)){
const err632 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[24].then.properties.refresh.then.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
var _valid79 = _errs869 === errors;
valid313 = _valid79;
ifClause21 = "then";
}
else {
const _errs870 = errors;
const _errs873 = errors;
let valid315 = true;
const _errs874 = errors;
if(errors === _errs874){
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
let missing59;
if((data240.useRefreshTokenOnce === undefined) && (missing59 = "useRefreshTokenOnce")){
const err633 = {};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
else {
if(data240.useRefreshTokenOnce !== undefined){
if(true !== data240.useRefreshTokenOnce){
const err634 = {};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
}
}
else {
const err635 = {};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
var _valid80 = _errs874 === errors;
errors = _errs873;
if(vErrors !== null){
if(_errs873){
vErrors.length = _errs873;
}
else {
vErrors = null;
}
}
if(_valid80){
const _errs877 = errors;
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.refreshTokenResponseKey !== undefined){
let data242 = data240.refreshTokenResponseKey;
if(typeof data242 === "string"){
if(func3(data242) < 1){
const err636 = {instancePath:instancePath+"/auth/refresh/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
if(!pattern28.test(data242)){
const err637 = {instancePath:instancePath+"/auth/refresh/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
else {
const err638 = {instancePath:instancePath+"/auth/refresh/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
}
var _valid80 = _errs877 === errors;
valid315 = _valid80;
}
if(!valid315){
const err639 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
const _errs881 = errors;
let valid318 = true;
const _errs882 = errors;
if(errors === _errs882){
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.useRefreshTokenOnce !== undefined){
if(false !== data240.useRefreshTokenOnce){
const err640 = {};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
}
else {
const err641 = {};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
var _valid81 = _errs882 === errors;
errors = _errs881;
if(vErrors !== null){
if(_errs881){
vErrors.length = _errs881;
}
else {
vErrors = null;
}
}
if(_valid81){
const _errs885 = errors;
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.refreshTokenResponseKey !== undefined){
const err642 = {instancePath:instancePath+"/auth/refresh/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/allOf/1/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
var _valid81 = _errs885 === errors;
valid318 = _valid81;
}
if(!valid318){
const err643 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
for(const key41 in data240){
if(!(func2.call(schema11.properties.auth.allOf[7].then.allOf[24].then.properties.refresh.else.properties, key41))){
const err644 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data240.useRefreshTokenOnce !== undefined){
if(typeof data240.useRefreshTokenOnce !== "boolean"){
const err645 = {instancePath:instancePath+"/auth/refresh/useRefreshTokenOnce",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/useRefreshTokenOnce/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
if(data240.refreshTokenUrl !== undefined){
let data246 = data240.refreshTokenUrl;
if(typeof data246 === "string"){
if(!pattern26.test(data246)){
const err646 = {instancePath:instancePath+"/auth/refresh/refreshTokenUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/refreshTokenUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://|\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
else {
const err647 = {instancePath:instancePath+"/auth/refresh/refreshTokenUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/refreshTokenUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data240.headers !== undefined){
let data247 = data240.headers;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
for(const key42 in data247){
let data248 = data247[key42];
if(((typeof data248 !== "string") && (!((typeof data248 == "number") && (isFinite(data248))))) && (typeof data248 !== "boolean")){
const err648 = {instancePath:instancePath+"/auth/refresh/headers/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[24].then.properties.refresh.else.properties.headers.additionalProperties.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
}
else {
const err649 = {instancePath:instancePath+"/auth/refresh/headers",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data240.additionalPostData !== undefined){
let data249 = data240.additionalPostData;
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key43 in data249){
const _errs899 = errors;
if(typeof key43 === "string"){
if(func3(key43) < 1){
const err650 = {instancePath:instancePath+"/auth/refresh/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/additionalPostData/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key43};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
var valid324 = _errs899 === errors;
if(!valid324){
const err651 = {instancePath:instancePath+"/auth/refresh/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/additionalPostData/propertyNames",keyword:"propertyNames",params:{propertyName: key43},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
for(const key44 in data249){
let data250 = data249[key44];
if((((typeof data250 !== "string") && (!((typeof data250 == "number") && (isFinite(data250))))) && (typeof data250 !== "boolean")) && (data250 !== null)){
const err652 = {instancePath:instancePath+"/auth/refresh/additionalPostData/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/additionalPostData/additionalProperties/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[24].then.properties.refresh.else.properties.additionalPostData.additionalProperties.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
}
else {
const err653 = {instancePath:instancePath+"/auth/refresh/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/additionalPostData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
if(data240.accessTokenResponseKey !== undefined){
let data251 = data240.accessTokenResponseKey;
if(typeof data251 === "string"){
if(func3(data251) < 1){
const err654 = {instancePath:instancePath+"/auth/refresh/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/accessTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
if(!pattern28.test(data251)){
const err655 = {instancePath:instancePath+"/auth/refresh/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/accessTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
else {
const err656 = {instancePath:instancePath+"/auth/refresh/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/accessTokenResponseKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
if(data240.errorStatusCodes !== undefined){
let data252 = data240.errorStatusCodes;
if(((!(Array.isArray(data252))) && (typeof data252 !== "string")) && (!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252))))){
const err657 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[24].then.properties.refresh.else.properties.errorStatusCodes.type},message:"must be array,string,integer"};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 > 599 || isNaN(data252)){
const err658 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if(data252 < 100 || isNaN(data252)){
const err659 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(typeof data252 === "string"){
if(!pattern45.test(data252)){
const err660 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})* *$"},message:"must match pattern \""+"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})* *$"+"\""};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(Array.isArray(data252)){
const len3 = data252.length;
for(let i5=0; i5<len3; i5++){
let data253 = data252[i5];
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
const err661 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i5,schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 > 599 || isNaN(data253)){
const err662 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i5,schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
if(data253 < 100 || isNaN(data253)){
const err663 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i5,schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
}
let i6 = data252.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data252[i6];
if(!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err664 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
}
if(data240.errorBody !== undefined){
let data254 = data240.errorBody;
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
if(data254.path === undefined){
const err665 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(data254.equals === undefined){
const err666 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'"};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
for(const key45 in data254){
if(!((key45 === "path") || (key45 === "equals"))){
const err667 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data254.path !== undefined){
let data255 = data254.path;
if(typeof data255 === "string"){
if(func3(data255) < 1){
const err668 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
if(!pattern28.test(data255)){
const err669 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
else {
const err670 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(data254.equals !== undefined){
let data256 = data254.equals;
if((((typeof data256 !== "string") && (!((typeof data256 == "number") && (isFinite(data256))))) && (typeof data256 !== "boolean")) && (data256 !== null)){
const err671 = {instancePath:instancePath+"/auth/refresh/errorBody/equals",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[24].then.properties.refresh.else.properties.errorBody.properties.equals.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
}
else {
const err672 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data240.refreshBefore !== undefined){
let data257 = data240.refreshBefore;
if((typeof data257 !== "string") && (!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257))))){
const err673 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[24].then.properties.refresh.else.properties.refreshBefore.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
if((typeof data257 == "number") && (isFinite(data257))){
if(data257 > 999999999 || isNaN(data257)){
const err674 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if(data257 < 1 || isNaN(data257)){
const err675 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(typeof data257 === "string"){
if(!pattern47.test(data257)){
const err676 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"},message:"must match pattern \""+"^(off|0*[1-9][0-9]{0,8}[smhd])$"+"\""};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
}
}
else {
const err677 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
var _valid79 = _errs870 === errors;
valid313 = _valid79;
ifClause21 = "else";
}
if(!valid313){
const err678 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
}
var _valid78 = _errs862 === errors;
valid309 = _valid78;
}
if(!valid309){
const err679 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
const _errs919 = errors;
let valid330 = true;
const _errs920 = errors;
if(errors === _errs920){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing60;
if((data21.grantType === undefined) && (missing60 = "grantType")){
const err680 = {};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
else {
if(data21.grantType !== undefined){
let data258 = data21.grantType;
if(!((data258 === "client_credentials") || (data258 === "jwt_bearer"))){
const err681 = {};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
}
}
else {
const err682 = {};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
var _valid82 = _errs920 === errors;
errors = _errs919;
if(vErrors !== null){
if(_errs919){
vErrors.length = _errs919;
}
else {
vErrors = null;
}
}
if(_valid82){
const _errs923 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.refreshTokenResponseKey !== undefined){
const err683 = {instancePath:instancePath+"/auth/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.refresh !== undefined){
let data260 = data21.refresh;
const _errs926 = errors;
let valid335 = true;
const _errs927 = errors;
if(typeof data260 !== "boolean"){
const err684 = {};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
var _valid83 = _errs927 === errors;
errors = _errs926;
if(vErrors !== null){
if(_errs926){
vErrors.length = _errs926;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid83){
const _errs929 = errors;
if(!(data260 === false)){
const err685 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[25].then.properties.refresh.then.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
var _valid83 = _errs929 === errors;
valid335 = _valid83;
ifClause22 = "then";
}
else {
const _errs930 = errors;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.useRefreshTokenOnce !== undefined){
const err686 = {instancePath:instancePath+"/auth/refresh/useRefreshTokenOnce",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/allOf/0/properties/useRefreshTokenOnce/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.refreshTokenUrl !== undefined){
const err687 = {instancePath:instancePath+"/auth/refresh/refreshTokenUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/allOf/1/properties/refreshTokenUrl/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.headers !== undefined){
const err688 = {instancePath:instancePath+"/auth/refresh/headers",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/allOf/2/properties/headers/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.additionalPostData !== undefined){
const err689 = {instancePath:instancePath+"/auth/refresh/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/allOf/3/properties/additionalPostData/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.accessTokenResponseKey !== undefined){
const err690 = {instancePath:instancePath+"/auth/refresh/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/allOf/4/properties/accessTokenResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.refreshTokenResponseKey !== undefined){
const err691 = {instancePath:instancePath+"/auth/refresh/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/allOf/5/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
for(const key46 in data260){
if(!(func2.call(schema11.properties.auth.allOf[7].then.allOf[25].then.properties.refresh.else.properties, key46))){
const err692 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data260.errorStatusCodes !== undefined){
let data267 = data260.errorStatusCodes;
if(((!(Array.isArray(data267))) && (typeof data267 !== "string")) && (!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267))))){
const err693 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[25].then.properties.refresh.else.properties.errorStatusCodes.type},message:"must be array,string,integer"};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
if((typeof data267 == "number") && (isFinite(data267))){
if(data267 > 599 || isNaN(data267)){
const err694 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
if(data267 < 100 || isNaN(data267)){
const err695 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
if(typeof data267 === "string"){
if(!pattern45.test(data267)){
const err696 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})* *$"},message:"must match pattern \""+"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})* *$"+"\""};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(Array.isArray(data267)){
const len4 = data267.length;
for(let i7=0; i7<len4; i7++){
let data268 = data267[i7];
if(!(((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268))) && (isFinite(data268)))){
const err697 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i7,schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
if((typeof data268 == "number") && (isFinite(data268))){
if(data268 > 599 || isNaN(data268)){
const err698 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i7,schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
if(data268 < 100 || isNaN(data268)){
const err699 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i7,schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
}
let i8 = data267.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data267[i8];
if(!(((typeof item3 == "number") && (!(item3 % 1) && !isNaN(item3))) && (isFinite(item3)))){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err700 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
}
if(data260.errorBody !== undefined){
let data269 = data260.errorBody;
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
if(data269.path === undefined){
const err701 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
if(data269.equals === undefined){
const err702 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'"};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
for(const key47 in data269){
if(!((key47 === "path") || (key47 === "equals"))){
const err703 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data269.path !== undefined){
let data270 = data269.path;
if(typeof data270 === "string"){
if(func3(data270) < 1){
const err704 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
if(!pattern28.test(data270)){
const err705 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
else {
const err706 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
if(data269.equals !== undefined){
let data271 = data269.equals;
if((((typeof data271 !== "string") && (!((typeof data271 == "number") && (isFinite(data271))))) && (typeof data271 !== "boolean")) && (data271 !== null)){
const err707 = {instancePath:instancePath+"/auth/refresh/errorBody/equals",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[25].then.properties.refresh.else.properties.errorBody.properties.equals.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
}
else {
const err708 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data260.refreshBefore !== undefined){
let data272 = data260.refreshBefore;
if((typeof data272 !== "string") && (!(((typeof data272 == "number") && (!(data272 % 1) && !isNaN(data272))) && (isFinite(data272))))){
const err709 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[25].then.properties.refresh.else.properties.refreshBefore.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
if((typeof data272 == "number") && (isFinite(data272))){
if(data272 > 999999999 || isNaN(data272)){
const err710 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
if(data272 < 1 || isNaN(data272)){
const err711 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
if(typeof data272 === "string"){
if(!pattern47.test(data272)){
const err712 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"},message:"must match pattern \""+"^(off|0*[1-9][0-9]{0,8}[smhd])$"+"\""};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
}
}
else {
const err713 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
var _valid83 = _errs930 === errors;
valid335 = _valid83;
ifClause22 = "else";
}
if(!valid335){
const err714 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema"};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
}
var _valid82 = _errs923 === errors;
valid330 = _valid82;
}
if(!valid330){
const err715 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/25/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
const _errs953 = errors;
let valid348 = true;
const _errs954 = errors;
if(errors === _errs954){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing61;
if((data21.expiresAtResponseKey === undefined) && (missing61 = "expiresAtResponseKey")){
const err716 = {};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
else {
const err717 = {};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
var _valid84 = _errs954 === errors;
errors = _errs953;
if(vErrors !== null){
if(_errs953){
vErrors.length = _errs953;
}
else {
vErrors = null;
}
}
if(_valid84){
const _errs956 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.expiresInResponseKey !== undefined){
const err718 = {instancePath:instancePath+"/auth/expiresInResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/26/then/allOf/0/properties/expiresInResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.expiresInUnit !== undefined){
const err719 = {instancePath:instancePath+"/auth/expiresInUnit",schemaPath:"#/properties/auth/allOf/7/then/allOf/26/then/allOf/1/properties/expiresInUnit/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
var _valid84 = _errs956 === errors;
valid348 = _valid84;
}
if(!valid348){
const err720 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/26/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
const _errs960 = errors;
let valid352 = true;
const _errs961 = errors;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
const err721 = {};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
const _errs963 = errors;
const _errs964 = errors;
if(errors === _errs964){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing62;
if((data21.expiresAtResponseKey === undefined) && (missing62 = "expiresAtResponseKey")){
const err722 = {};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
else {
const err723 = {};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
var valid353 = _errs964 === errors;
if(valid353){
const err724 = {};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
else {
errors = _errs963;
if(vErrors !== null){
if(_errs963){
vErrors.length = _errs963;
}
else {
vErrors = null;
}
}
}
var _valid85 = _errs961 === errors;
errors = _errs960;
if(vErrors !== null){
if(_errs960){
vErrors.length = _errs960;
}
else {
vErrors = null;
}
}
if(_valid85){
const _errs966 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.expiresInResponseKey !== undefined){
let data275 = data21.expiresInResponseKey;
if(typeof data275 === "string"){
if(func3(data275) < 1){
const err725 = {instancePath:instancePath+"/auth/expiresInResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/27/then/properties/expiresInResponseKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
if(!pattern28.test(data275)){
const err726 = {instancePath:instancePath+"/auth/expiresInResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/27/then/properties/expiresInResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
else {
const err727 = {instancePath:instancePath+"/auth/expiresInResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/27/then/properties/expiresInResponseKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
if(data21.expiresInUnit !== undefined){
let data276 = data21.expiresInUnit;
if(!((data276 === "s") || (data276 === "ms"))){
const err728 = {instancePath:instancePath+"/auth/expiresInUnit",schemaPath:"#/properties/auth/allOf/7/then/allOf/27/then/properties/expiresInUnit/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[27].then.properties.expiresInUnit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
}
var _valid85 = _errs966 === errors;
valid352 = _valid85;
}
if(!valid352){
const err729 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/27/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
const _errs971 = errors;
let valid355 = true;
const _errs972 = errors;
if(errors === _errs972){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.addTo !== undefined){
if("header" !== data21.addTo){
const err730 = {};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
}
else {
const err731 = {};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
var _valid86 = _errs972 === errors;
errors = _errs971;
if(vErrors !== null){
if(_errs971){
vErrors.length = _errs971;
}
else {
vErrors = null;
}
}
if(_valid86){
const _errs975 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.queryKey !== undefined){
const err732 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/28/then/allOf/0/properties/queryKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.headerKey !== undefined){
let data279 = data21.headerKey;
if(typeof data279 === "string"){
if(!pattern3.test(data279)){
const err733 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/28/then/properties/headerKey/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
else {
const err734 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/28/then/properties/headerKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data21.tokenPrefix !== undefined){
if(typeof data21.tokenPrefix !== "string"){
const err735 = {instancePath:instancePath+"/auth/tokenPrefix",schemaPath:"#/properties/auth/allOf/7/then/allOf/28/then/properties/tokenPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
}
else {
const err736 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/28/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
var _valid86 = _errs975 === errors;
valid355 = _valid86;
}
if(!valid355){
const err737 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/28/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
const _errs983 = errors;
let valid360 = true;
const _errs984 = errors;
if(errors === _errs984){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing63;
if((data21.addTo === undefined) && (missing63 = "addTo")){
const err738 = {};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
else {
if(data21.addTo !== undefined){
if("query" !== data21.addTo){
const err739 = {};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
}
}
else {
const err740 = {};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
var _valid87 = _errs984 === errors;
errors = _errs983;
if(vErrors !== null){
if(_errs983){
vErrors.length = _errs983;
}
else {
vErrors = null;
}
}
if(_valid87){
const _errs987 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.headerKey !== undefined){
const err741 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/29/then/allOf/0/properties/headerKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tokenPrefix !== undefined){
const err742 = {instancePath:instancePath+"/auth/tokenPrefix",schemaPath:"#/properties/auth/allOf/7/then/allOf/29/then/allOf/1/properties/tokenPrefix/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.queryKey !== undefined){
let data284 = data21.queryKey;
if(typeof data284 === "string"){
if(func3(data284) < 1){
const err743 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/29/then/properties/queryKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
else {
const err744 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/29/then/properties/queryKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
}
else {
const err745 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/29/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
var _valid87 = _errs987 === errors;
valid360 = _valid87;
}
if(!valid360){
const err746 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/29/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.accessTokenUrl === undefined){
const err747 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/required",keyword:"required",params:{missingProperty: "accessTokenUrl"},message:"must have required property '"+"accessTokenUrl"+"'"};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
for(const key48 in data21){
if(!(func2.call(schema11.properties.auth.allOf[7].then.properties, key48))){
const err748 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
if(data21.grantType !== undefined){
let data285 = data21.grantType;
const _errs995 = errors;
let valid367 = false;
const _errs996 = errors;
if(!((((((data285 === "authorization_code") || (data285 === "device_code")) || (data285 === "client_credentials")) || (data285 === "password")) || (data285 === "refresh_token")) || (data285 === "jwt_bearer"))){
const err749 = {instancePath:instancePath+"/auth/grantType",schemaPath:"#/properties/auth/allOf/7/then/properties/grantType/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.grantType.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
var _valid88 = _errs996 === errors;
valid367 = valid367 || _valid88;
if(!valid367){
const _errs997 = errors;
if(typeof data285 === "string"){
if(!pattern53.test(data285)){
const err750 = {instancePath:instancePath+"/auth/grantType",schemaPath:"#/properties/auth/allOf/7/then/properties/grantType/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[^${}]+$"},message:"must match pattern \""+"^[^${}]+$"+"\""};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
else {
const err751 = {instancePath:instancePath+"/auth/grantType",schemaPath:"#/properties/auth/allOf/7/then/properties/grantType/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
var _valid88 = _errs997 === errors;
valid367 = valid367 || _valid88;
}
if(!valid367){
const err752 = {instancePath:instancePath+"/auth/grantType",schemaPath:"#/properties/auth/allOf/7/then/properties/grantType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
else {
errors = _errs995;
if(vErrors !== null){
if(_errs995){
vErrors.length = _errs995;
}
else {
vErrors = null;
}
}
}
}
if(data21.accessTokenUrl !== undefined){
let data286 = data21.accessTokenUrl;
if(typeof data286 === "string"){
if(!pattern26.test(data286)){
const err753 = {instancePath:instancePath+"/auth/accessTokenUrl",schemaPath:"#/properties/auth/allOf/7/then/properties/accessTokenUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://|\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
else {
const err754 = {instancePath:instancePath+"/auth/accessTokenUrl",schemaPath:"#/properties/auth/allOf/7/then/properties/accessTokenUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
if(data21.clientId !== undefined){
let data287 = data21.clientId;
if(typeof data287 === "string"){
if(func3(data287) < 1){
const err755 = {instancePath:instancePath+"/auth/clientId",schemaPath:"#/properties/auth/allOf/7/then/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
else {
const err756 = {instancePath:instancePath+"/auth/clientId",schemaPath:"#/properties/auth/allOf/7/then/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data21.scope !== undefined){
let data288 = data21.scope;
if((typeof data288 !== "string") && (!(Array.isArray(data288)))){
const err757 = {instancePath:instancePath+"/auth/scope",schemaPath:"#/properties/auth/allOf/7/then/properties/scope/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.properties.scope.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
if(typeof data288 === "string"){
if(func3(data288) < 1){
const err758 = {instancePath:instancePath+"/auth/scope",schemaPath:"#/properties/auth/allOf/7/then/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(Array.isArray(data288)){
const len5 = data288.length;
for(let i9=0; i9<len5; i9++){
let data289 = data288[i9];
if(typeof data289 === "string"){
if(func3(data289) < 1){
const err759 = {instancePath:instancePath+"/auth/scope/" + i9,schemaPath:"#/properties/auth/allOf/7/then/properties/scope/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
else {
const err760 = {instancePath:instancePath+"/auth/scope/" + i9,schemaPath:"#/properties/auth/allOf/7/then/properties/scope/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
}
}
if(data21.clientAuthentication !== undefined){
let data290 = data21.clientAuthentication;
if(!((((data290 === "client_secret_post") || (data290 === "client_secret_basic")) || (data290 === "none")) || (data290 === "private_key_jwt"))){
const err761 = {instancePath:instancePath+"/auth/clientAuthentication",schemaPath:"#/properties/auth/allOf/7/then/properties/clientAuthentication/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.clientAuthentication.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
if(data21.tokenRequest !== undefined){
let data291 = data21.tokenRequest;
const _errs1011 = errors;
let valid371 = true;
const _errs1012 = errors;
if(errors === _errs1012){
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
if(data291.method !== undefined){
if("POST" !== data291.method){
const err762 = {};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
}
else {
const err763 = {};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
var _valid89 = _errs1012 === errors;
errors = _errs1011;
if(vErrors !== null){
if(_errs1011){
vErrors.length = _errs1011;
}
else {
vErrors = null;
}
}
if(_valid89){
const _errs1015 = errors;
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
if(data291.bodyFormat !== undefined){
let data293 = data291.bodyFormat;
if(!(((data293 === "form") || (data293 === "json")) || (data293 === "query"))){
const err764 = {instancePath:instancePath+"/auth/tokenRequest/bodyFormat",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/allOf/0/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.tokenRequest.allOf[0].then.properties.bodyFormat.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
}
var _valid89 = _errs1015 === errors;
valid371 = _valid89;
}
if(!valid371){
const err765 = {instancePath:instancePath+"/auth/tokenRequest",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
const _errs1018 = errors;
let valid374 = true;
const _errs1019 = errors;
if(errors === _errs1019){
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
let missing64;
if((data291.method === undefined) && (missing64 = "method")){
const err766 = {};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
else {
if(data291.method !== undefined){
if("GET" !== data291.method){
const err767 = {};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
}
}
else {
const err768 = {};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
var _valid90 = _errs1019 === errors;
errors = _errs1018;
if(vErrors !== null){
if(_errs1018){
vErrors.length = _errs1018;
}
else {
vErrors = null;
}
}
if(_valid90){
const _errs1022 = errors;
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
if(data291.bodyFormat !== undefined){
if(!(data291.bodyFormat === "query")){
const err769 = {instancePath:instancePath+"/auth/tokenRequest/bodyFormat",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/allOf/1/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.tokenRequest.allOf[1].then.properties.bodyFormat.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
}
var _valid90 = _errs1022 === errors;
valid374 = _valid90;
}
if(!valid374){
const err770 = {instancePath:instancePath+"/auth/tokenRequest",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
if(data291 && typeof data291 == "object" && !Array.isArray(data291)){
for(const key49 in data291){
if(!(((((key49 === "method") || (key49 === "bodyFormat")) || (key49 === "headers")) || (key49 === "additionalPostData")) || (key49 === "rename"))){
const err771 = {instancePath:instancePath+"/auth/tokenRequest",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
if(data291.method !== undefined){
let data296 = data291.method;
if(!((data296 === "POST") || (data296 === "GET"))){
const err772 = {instancePath:instancePath+"/auth/tokenRequest/method",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/method/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.tokenRequest.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
if(data291.headers !== undefined){
let data297 = data291.headers;
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
for(const key50 in data297){
let data298 = data297[key50];
if(((typeof data298 !== "string") && (!((typeof data298 == "number") && (isFinite(data298))))) && (typeof data298 !== "boolean")){
const err773 = {instancePath:instancePath+"/auth/tokenRequest/headers/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.properties.tokenRequest.properties.headers.additionalProperties.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
}
else {
const err774 = {instancePath:instancePath+"/auth/tokenRequest/headers",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data291.additionalPostData !== undefined){
let data299 = data291.additionalPostData;
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
for(const key51 in data299){
const _errs1033 = errors;
if(typeof key51 === "string"){
if(func3(key51) < 1){
const err775 = {instancePath:instancePath+"/auth/tokenRequest/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/additionalPostData/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key51};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
var valid379 = _errs1033 === errors;
if(!valid379){
const err776 = {instancePath:instancePath+"/auth/tokenRequest/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/additionalPostData/propertyNames",keyword:"propertyNames",params:{propertyName: key51},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
for(const key52 in data299){
let data300 = data299[key52];
if((((typeof data300 !== "string") && (!((typeof data300 == "number") && (isFinite(data300))))) && (typeof data300 !== "boolean")) && (data300 !== null)){
const err777 = {instancePath:instancePath+"/auth/tokenRequest/additionalPostData/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/additionalPostData/additionalProperties/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.properties.tokenRequest.properties.additionalPostData.additionalProperties.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
}
else {
const err778 = {instancePath:instancePath+"/auth/tokenRequest/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/additionalPostData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data291.rename !== undefined){
let data301 = data291.rename;
if(data301 && typeof data301 == "object" && !Array.isArray(data301)){
for(const key53 in data301){
const _errs1039 = errors;
if(typeof key53 === "string"){
if(func3(key53) < 1){
const err779 = {instancePath:instancePath+"/auth/tokenRequest/rename",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/rename/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key53};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
var valid381 = _errs1039 === errors;
if(!valid381){
const err780 = {instancePath:instancePath+"/auth/tokenRequest/rename",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/rename/propertyNames",keyword:"propertyNames",params:{propertyName: key53},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
for(const key54 in data301){
let data302 = data301[key54];
if(typeof data302 === "string"){
if(func3(data302) < 1){
const err781 = {instancePath:instancePath+"/auth/tokenRequest/rename/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/rename/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
if(!pattern28.test(data302)){
const err782 = {instancePath:instancePath+"/auth/tokenRequest/rename/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/rename/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
else {
const err783 = {instancePath:instancePath+"/auth/tokenRequest/rename/" + key54.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/rename/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
}
else {
const err784 = {instancePath:instancePath+"/auth/tokenRequest/rename",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/rename/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
}
else {
const err785 = {instancePath:instancePath+"/auth/tokenRequest",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
if(data21.accessTokenResponseKey !== undefined){
let data303 = data21.accessTokenResponseKey;
if(typeof data303 === "string"){
if(func3(data303) < 1){
const err786 = {instancePath:instancePath+"/auth/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/properties/accessTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
if(!pattern28.test(data303)){
const err787 = {instancePath:instancePath+"/auth/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/properties/accessTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
else {
const err788 = {instancePath:instancePath+"/auth/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/properties/accessTokenResponseKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
if(data21.expiresAtResponseKey !== undefined){
let data304 = data21.expiresAtResponseKey;
if(typeof data304 === "string"){
if(func3(data304) < 1){
const err789 = {instancePath:instancePath+"/auth/expiresAtResponseKey",schemaPath:"#/properties/auth/allOf/7/then/properties/expiresAtResponseKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
if(!pattern28.test(data304)){
const err790 = {instancePath:instancePath+"/auth/expiresAtResponseKey",schemaPath:"#/properties/auth/allOf/7/then/properties/expiresAtResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
else {
const err791 = {instancePath:instancePath+"/auth/expiresAtResponseKey",schemaPath:"#/properties/auth/allOf/7/then/properties/expiresAtResponseKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
if(data21.defaultExpiresIn !== undefined){
let data305 = data21.defaultExpiresIn;
if((typeof data305 !== "string") && (!(((typeof data305 == "number") && (!(data305 % 1) && !isNaN(data305))) && (isFinite(data305))))){
const err792 = {instancePath:instancePath+"/auth/defaultExpiresIn",schemaPath:"#/properties/auth/allOf/7/then/properties/defaultExpiresIn/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.properties.defaultExpiresIn.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
if((typeof data305 == "number") && (isFinite(data305))){
if(data305 > 999999999 || isNaN(data305)){
const err793 = {instancePath:instancePath+"/auth/defaultExpiresIn",schemaPath:"#/properties/auth/allOf/7/then/properties/defaultExpiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
if(data305 < 1 || isNaN(data305)){
const err794 = {instancePath:instancePath+"/auth/defaultExpiresIn",schemaPath:"#/properties/auth/allOf/7/then/properties/defaultExpiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(typeof data305 === "string"){
if(!pattern15.test(data305)){
const err795 = {instancePath:instancePath+"/auth/defaultExpiresIn",schemaPath:"#/properties/auth/allOf/7/then/properties/defaultExpiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
}
if(data21.addTo !== undefined){
let data306 = data21.addTo;
if(!((data306 === "header") || (data306 === "query"))){
const err796 = {instancePath:instancePath+"/auth/addTo",schemaPath:"#/properties/auth/allOf/7/then/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.addTo.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
if(data21.tokenStores !== undefined){
let data307 = data21.tokenStores;
if(Array.isArray(data307)){
const len6 = data307.length;
for(let i10=0; i10<len6; i10++){
let data308 = data307[i10];
if(!((((data308 === "file") || (data308 === "redis")) || (data308 === "postgres")) || (data308 === "webStorage"))){
const err797 = {instancePath:instancePath+"/auth/tokenStores/" + i10,schemaPath:"#/properties/auth/allOf/7/then/properties/tokenStores/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.tokenStores.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
let i11 = data307.length;
let j4;
if(i11 > 1){
outer0:
for(;i11--;){
for(j4 = i11; j4--;){
if(func0(data307[i11], data307[j4])){
const err798 = {instancePath:instancePath+"/auth/tokenStores",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenStores/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i11+" are identical)"};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err799 = {instancePath:instancePath+"/auth/tokenStores",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenStores/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
}
else {
const err800 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
var _valid40 = _errs463 === errors;
valid156 = _valid40;
}
if(!valid156){
const err801 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err802 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
if(data21.type !== undefined){
let data309 = data21.type;
if(!((((((((data309 === "none") || (data309 === "apiKey")) || (data309 === "bearer")) || (data309 === "basic")) || (data309 === "jwt")) || (data309 === "oauth1")) || (data309 === "awsSigV4")) || (data309 === "oauth2"))){
const err803 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
}
else {
const err804 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
if(data.output !== undefined){
let data310 = data.output;
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
for(const key55 in data310){
if(!(key55 === "file")){
const err805 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data310.file !== undefined){
let data311 = data310.file;
if(typeof data311 === "string"){
if(!pattern59.test(data311)){
const err806 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"},message:"must match pattern \""+"^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"+"\""};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
else {
const err807 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
}
else {
const err808 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
}
else {
const err809 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
