// Made by `npm run generate`. Do not edit.
import * as ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
const ucs2length = [ucs2lengthModule, ucs2lengthModule.default, ucs2lengthModule.default?.default].find((value) => typeof value === 'function')
import * as equalModule from 'ajv/dist/runtime/equal.js'
const equal = [equalModule, equalModule.default, equalModule.default?.default].find((value) => typeof value === 'function')
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"flexgen config","type":"object","required":["flexgen","baseUrl"],"additionalProperties":false,"properties":{"$schema":{"type":"string","markdownDescription":"The schema that editors check this file with. flexgen ignores it.","doNotSuggest":true},"flexgen":{"markdownDescription":"Version of the config language. Always `1`.","enum":[1],"markdownEnumDescriptions":["The version that this flexgen reads."],"x-diagnostic":"config/version"},"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ._-]*$","patternErrorMessage":"must begin with a letter; then letters, digits, blanks, `.`, `_` and `-` may follow","markdownDescription":"Name of the API. The client's identifiers come from it: `github` gives `createGithubClient`.\n\nDefault: the file's name before `.flexgen.yaml`","examples":["github"]},"description":{"type":"string","markdownDescription":"What the API is. Becomes the doc comment of the client.","examples":["GitHub REST API"]},"baseUrl":{"type":"string","pattern":"^(https?://|\\$\\{)","patternErrorMessage":"must begin with `https://` (or `http://`), or with a reference to a whole origin","markdownDescription":"Where the API is: `https://host[:port][/path]`. Paths of calls are joined to it. References are allowed: `https://${variables.host}/v1`, or `${env.API_ORIGIN}/v1` for a whole origin.","examples":["https://api.example.com/v1"],"x-diagnostic":"config/base-url"},"variables":{"type":"object","title":"variables","propertyNames":{"pattern":"^[A-Za-z0-9_-]+$"},"additionalProperties":{"title":"variable","type":"object","additionalProperties":false,"markdownDescription":"A value that the caller gives as `options.variables.NAME`.","properties":{"description":{"type":"string","markdownDescription":"What it is. Becomes a doc comment.","examples":["Host of the API"]},"default":{"type":["string","number","boolean"],"markdownDescription":"Used where the caller gives none."},"enum":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":["string","number","boolean"]},"markdownDescription":"The values that are allowed; any other is `invalid_variable`.","examples":[["eu","us"]]},"pattern":{"type":"string","format":"regex","markdownDescription":"A regular expression (ECMAScript, with the flag `u`) that is looked for in the value, as in JSON Schema: `^` and `$` make it fit the whole. A value without it is `invalid_variable`.","examples":["^[a-z]+$"]},"optional":{"type":"boolean","default":false,"markdownDescription":"May be left out: then the headers, query parameters and optional keys that refer to it are left out.\n\nDefault: `false`"}},"allOf":[{"if":{"type":"object","properties":{"default":true},"required":["default"]},"then":{"properties":{"optional":{"enum":[false],"errorMessage":"`optional` has no effect beside `default`: the default is used."}}}}]},"markdownDescription":"Values that are known only at run time. The client takes them as `options.variables`, typed; the config refers to them as `${variables.NAME}`."},"headers":{"type":"object","title":"headers","additionalProperties":{"type":["string","number","boolean"]},"markdownDescription":"Headers that are sent with every request. The caller's replace those of the same name.","examples":[{"Accept":"application/json"}]},"query":{"type":"object","title":"query","additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}},"markdownDescription":"Query parameters that are sent with every request. The caller's replace those of the same name; a list repeats its name.","examples":[{"per_page":100}],"propertyNames":{"minLength":1}},"allowedHosts":{"type":"array","title":"allowedHosts","uniqueItems":true,"items":{"type":"string"},"markdownDescription":"Other hosts that may have the credentials, as in calls to an absolute URL or redirects: `host`, `host:port`, or `*.host` for all its subdomains. Always over https, or http on this machine.","examples":[["uploads.example.com","*.example.dev"]]},"auth":{"title":"auth","type":"object","required":["type"],"markdownDescription":"How requests are authorised. Without it, they are not.","properties":{"type":{"markdownDescription":"Kind of authorisation.","enum":["none","apiKey","bearer","basic","jwt","oauth1","awsSigV4","oauth2"],"markdownEnumDescriptions":["No credentials are added. Headers and query of the config are still sent.","A key in a header, a query parameter or a cookie.","A token that the API has given out (RFC 6750): `Authorization: Bearer …`, or as a query parameter.","User name and password (RFC 7617): `Authorization: Basic …`.","A JSON Web Token that the client signs itself (RFC 7519), in a header or a query parameter.","OAuth 1.0 signatures (RFC 5849), with a token that the API has given out, or without one.","AWS Signature Version 4, in the header or as a presigned URL.","OAuth 2.0 (RFC 6749): the client gets its tokens itself, keeps and refreshes them."]}},"allOf":[{"if":{"type":"object","properties":{"type":{"const":"none"}},"required":["type"]},"then":{"title":"none auth","type":"object","additionalProperties":false,"properties":{"type":true}}},{"if":{"type":"object","properties":{"type":{"const":"apiKey"}},"required":["type"]},"then":{"title":"apiKey auth","type":"object","additionalProperties":false,"required":["key"],"markdownDescription":"A key in a header, a query parameter or a cookie.","properties":{"type":true,"key":{"type":"string","minLength":1,"markdownDescription":"Name of the header, query parameter or cookie.","examples":["X-API-Key"]},"value":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The key. Left out, it is `options.credentials.value`.\n\nExample: `\"${env.API_KEY}\"`"},"addTo":{"markdownDescription":"Where the key goes.\n\nDefault: `header`","enum":["header","query","cookie"],"markdownEnumDescriptions":["As a header.","As a query parameter.","As a cookie, beside the caller's. Browsers forbid it: there, a call is `unsupported_runtime`."],"default":"header"}},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a header's name: letters, digits and `-`, for instance"}}}},{"if":{"type":"object","properties":{"addTo":{"const":"cookie"}},"required":["addTo"]},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a cookie's name: letters, digits, `-` and `_`, for instance"}}}}]}},{"if":{"type":"object","properties":{"type":{"const":"bearer"}},"required":["type"]},"then":{"title":"bearer auth","type":"object","additionalProperties":false,"markdownDescription":"A token that the API has given out (RFC 6750): `Authorization: Bearer …`, or as a query parameter.","properties":{"type":true,"token":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The token. Left out, it is `options.credentials.token`.\n\nExample: `\"${env.TOKEN}\"`"},"addTo":{"markdownDescription":"Where the token goes.\n\nDefault: `header`","enum":["header","query"],"markdownEnumDescriptions":["In a header, behind `tokenPrefix` (RFC 6750 section 2.1).","As a query parameter (RFC 6750 section 2.3). URLs end up in logs: prefer the header."],"default":"header"},"headerKey":true,"tokenPrefix":true,"queryKey":true},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"type":"object","properties":{"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a header's name: letters, digits and `-`, for instance","markdownDescription":"Name of the header that holds the token.\n\nDefault: `Authorization`","default":"Authorization","examples":["X-Access-Token"]},"tokenPrefix":{"type":"string","markdownDescription":"What stands before the token, joined to it by one blank; `\"\"` for nothing.\n\nDefault: `Bearer`","default":"Bearer","examples":["Token"]}},"allOf":[{"properties":{"queryKey":false},"errorMessage":"`queryKey` has an effect only with `addTo: query`; a header's name is `headerKey`."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1,"markdownDescription":"Name of the query parameter that holds the token.\n\nDefault: `access_token`","default":"access_token","examples":["token"]}},"allOf":[{"properties":{"headerKey":false},"errorMessage":"`headerKey` has an effect only with `addTo: header`; a query parameter's name is `queryKey`."},{"properties":{"tokenPrefix":false},"errorMessage":"`tokenPrefix` has an effect only with `addTo: header`; in the query the token stands alone."}]}}]}},{"if":{"type":"object","properties":{"type":{"const":"basic"}},"required":["type"]},"then":{"title":"basic auth","type":"object","additionalProperties":false,"markdownDescription":"User name and password (RFC 7617): `Authorization: Basic …`.","properties":{"type":true,"username":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string"},"markdownDescription":"User name, without a colon. Plain text is allowed. Left out, it is `options.credentials.username`.\n\nExample: `\"${env.USERNAME}\"`"},"password":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** Password; `\"\"` where the API takes none. Left out, it is `options.credentials.password`.\n\nExample: `\"${env.PASSWORD}\"`"}}}},{"if":{"type":"object","properties":{"type":{"const":"jwt"}},"required":["type"]},"then":{"title":"jwt auth","type":"object","additionalProperties":false,"markdownDescription":"A JSON Web Token that the client signs itself (RFC 7519), in a header or a query parameter.","properties":{"type":true,"algorithm":{"markdownDescription":"How the token is signed (RFC 7518 section 3).\n\nDefault: `HS256`","enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"],"markdownEnumDescriptions":["HMAC with SHA-256; the API has the same secret.","HMAC with SHA-384; the API has the same secret.","HMAC with SHA-512; the API has the same secret.","RSASSA-PKCS1-v1_5 with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-512; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-512; an RSA key of 2048 bits or more.","ECDSA on P-256 with SHA-256.","ECDSA on P-384 with SHA-384.","ECDSA on P-521 with SHA-512.","Ed25519 (RFC 8037)."],"default":"HS256"},"secret":true,"privateKey":true,"secretBase64Encoded":true,"payload":{"type":"object","title":"payload","markdownDescription":"Claims, sent in this order. They go before `iat`, `nbf`, `exp` and `jti` of the keys below. References are allowed in texts.\n\nDefault: `{}`","examples":[{"iss":"${env.KEY_ID}","aud":"example"}],"properties":{"iat":{"markdownDescription":"Seconds since 1970 (RFC 7519 section 2), or a reference.","type":["number","string"],"pattern":"(^|[^$])\\$\\{","patternErrorMessage":"must be a number of seconds since 1970"},"nbf":{"markdownDescription":"Seconds since 1970 (RFC 7519 section 2), or a reference.","type":["number","string"],"pattern":"(^|[^$])\\$\\{","patternErrorMessage":"must be a number of seconds since 1970"},"exp":{"markdownDescription":"Seconds since 1970 (RFC 7519 section 2), or a reference.","type":["number","string"],"pattern":"(^|[^$])\\$\\{","patternErrorMessage":"must be a number of seconds since 1970"}}},"issuedAt":{"type":"boolean","default":false,"markdownDescription":"Adds `iat`, the time of signing.\n\nDefault: `false`"},"notBefore":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"Adds `nbf`, so much after the time of signing: `30s`, `5m`, `1h`, `30d` or whole seconds.","examples":["10s"]},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"Adds `exp`, so much after the time of signing: `30s`, `5m`, `1h`, `30d` or whole seconds. The token is used again until shortly before.","examples":["5m"]},"jwtId":{"type":"boolean","default":false,"markdownDescription":"Adds `jti`, a new value for each request; the token is then never used again.\n\nDefault: `false`"},"additionalHeaders":{"type":"object","title":"additionalHeaders","markdownDescription":"Header parameters behind `alg` and `typ: JWT`, in this order; `typ: null` drops `typ`. References are allowed in texts.\n\nDefault: `{}`","examples":[{"kid":"${env.KEY_ID}"}],"properties":{"alg":true},"allOf":[{"properties":{"alg":false},"errorMessage":"`alg` is what `algorithm` says."}]},"addTo":{"markdownDescription":"Where the token goes.\n\nDefault: `header`","enum":["header","query"],"markdownEnumDescriptions":["In a header, behind `tokenPrefix`.","As a query parameter. URLs end up in logs: prefer the header."],"default":"header"},"useTokenPrefix":true,"headerKey":true,"tokenPrefix":true,"queryKey":true},"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}}},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The HMAC secret, as UTF-8. Left out, it is `options.credentials.secret`.\n\nExample: `\"${env.JWT_SECRET}\"`"},"secretBase64Encoded":{"type":"boolean","default":false,"markdownDescription":"The secret is base64 of its bytes.\n\nDefault: `false`"}},"allOf":[{"properties":{"privateKey":false},"errorMessage":"`privateKey` has an effect only with an RS, PS, ES or EdDSA algorithm; HS uses `secret`."}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The private key as PEM: PKCS#8, PKCS#1 or SEC1, or base64 of it. Left out, it is `options.credentials.privateKey`.\n\nExample: `\"${env.PRIVATE_KEY}\"`"}},"allOf":[{"properties":{"secret":false},"errorMessage":"`secret` has an effect only with an HS algorithm; this one uses `privateKey`."},{"properties":{"secretBase64Encoded":false},"errorMessage":"`secretBase64Encoded` has an effect only with an HS algorithm."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"useTokenPrefix":{"type":"boolean","default":true,"markdownDescription":"Puts `tokenPrefix` before the token.\n\nDefault: `true`"},"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a header's name: letters, digits and `-`, for instance","markdownDescription":"Name of the header that holds the token.\n\nDefault: `Authorization`","default":"Authorization","examples":["X-Access-Token"]}},"allOf":[{"properties":{"queryKey":false},"errorMessage":"`queryKey` has an effect only with `addTo: query`; a header's name is `headerKey`."},{"if":{"type":"object","properties":{"useTokenPrefix":{"const":true}}},"then":{"properties":{"tokenPrefix":{"type":"string","markdownDescription":"What stands before the token, joined to it by one blank; `\"\"` for nothing.\n\nDefault: `Bearer`","default":"Bearer","examples":["Token"]}}}},{"if":{"type":"object","properties":{"useTokenPrefix":{"const":false}},"required":["useTokenPrefix"]},"then":{"allOf":[{"properties":{"tokenPrefix":false},"errorMessage":"`tokenPrefix` has an effect only with `useTokenPrefix: true`."}]}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1,"markdownDescription":"Name of the query parameter that holds the token.\n\nDefault: `token`","default":"token","examples":["jwt"]}},"allOf":[{"properties":{"headerKey":false},"errorMessage":"`headerKey` has an effect only with `addTo: header`; a query parameter's name is `queryKey`."},{"properties":{"tokenPrefix":false},"errorMessage":"`tokenPrefix` has an effect only with `addTo: header`; in the query the token stands alone."},{"properties":{"useTokenPrefix":false},"errorMessage":"`useTokenPrefix` has an effect only with `addTo: header`; in the query the token stands alone."}]}}]}},{"if":{"type":"object","properties":{"type":{"const":"oauth1"}},"required":["type"]},"then":{"title":"oauth1 auth","type":"object","additionalProperties":false,"required":["consumerKey"],"markdownDescription":"OAuth 1.0 signatures (RFC 5849), with a token that the API has given out, or without one.","properties":{"type":true,"signatureMethod":{"markdownDescription":"How requests are signed.\n\nDefault: `HMAC-SHA1`","enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512","PLAINTEXT"],"markdownEnumDescriptions":["HMAC with SHA-1 and the two secrets (RFC 5849 section 3.4.2).","HMAC with SHA-256 and the two secrets (RFC 5849 section 3.4.2).","HMAC with SHA-512 and the two secrets (RFC 5849 section 3.4.2).","RSASSA-PKCS1-v1_5 with SHA-1 and a private key (RFC 5849 section 3.4.3).","RSASSA-PKCS1-v1_5 with SHA-256 and a private key (RFC 5849 section 3.4.3).","RSASSA-PKCS1-v1_5 with SHA-512 and a private key (RFC 5849 section 3.4.3).","The two secrets themselves (RFC 5849 section 3.4.4). Only over https."],"default":"HMAC-SHA1"},"consumerKey":{"type":"string","markdownDescription":"The client's identifier, also called API key.","examples":["${env.CONSUMER_KEY}"],"minLength":1},"consumerSecret":true,"privateKey":true,"tokenSecret":true,"accessToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The token. Left out, it is `options.credentials.accessToken`; without that, none is sent.\n\nExample: `\"${env.ACCESS_TOKEN}\"`"},"addTo":{"markdownDescription":"Where the OAuth parameters go.\n\nDefault: `header`","enum":["header","query","body"],"markdownEnumDescriptions":["In `Authorization` (RFC 5849 section 3.5.1).","In the query (section 3.5.3).","In a form body (section 3.5.2). A request without one is `body_not_form`."],"default":"header"},"realm":true,"includeBodyHash":true,"version":{"markdownDescription":"`oauth_version`.\n\nDefault: `1.0`","enum":["1.0",1,"none"],"patternErrorMessage":"must be `1.0` or `none`","markdownEnumDescriptions":["Sent.","Sent.","Left out."],"default":"1.0"},"callback":{"type":"string","markdownDescription":"`oauth_callback`, for the request of temporary credentials. Empty: left out.","examples":["oob"]},"verifier":{"type":"string","markdownDescription":"`oauth_verifier`, for the request of the token. Empty: left out.","examples":["${variables.verifier}"]}},"allOf":[{"if":{"type":"object","properties":{"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","PLAINTEXT"]}}},"then":{"properties":{"consumerSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The client's secret. Left out, it is `options.credentials.consumerSecret`.\n\nExample: `\"${env.CONSUMER_SECRET}\"`"},"tokenSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The token's secret. Left out, it is `options.credentials.tokenSecret`; without that, it counts as empty.\n\nExample: `\"${env.TOKEN_SECRET}\"`"}},"allOf":[{"properties":{"privateKey":false},"errorMessage":"`privateKey` has an effect only with an RSA method; this one uses `consumerSecret`."}]}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["RSA-SHA1","RSA-SHA256","RSA-SHA512"]}},"required":["signatureMethod"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The RSA private key as PEM: PKCS#8 or PKCS#1, or base64 of it. Left out, it is `options.credentials.privateKey`.\n\nExample: `\"${env.PRIVATE_KEY}\"`"}},"allOf":[{"properties":{"consumerSecret":false},"errorMessage":"`consumerSecret` has an effect only with an HMAC method or PLAINTEXT; RSA uses `privateKey`."},{"properties":{"tokenSecret":false},"errorMessage":"`tokenSecret` has an effect only with an HMAC method or PLAINTEXT; RSA uses `privateKey`."}]}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512"]}}},"then":{"properties":{"includeBodyHash":{"type":"boolean","default":false,"markdownDescription":"Adds `oauth_body_hash` for bodies that are no forms (OAuth Request Body Hash 1.0).\n\nDefault: `false`"}}}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["PLAINTEXT"]}},"required":["signatureMethod"]},"then":{"allOf":[{"properties":{"includeBodyHash":false},"errorMessage":"`includeBodyHash` has an effect only with a signature; PLAINTEXT has none."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"realm":{"type":"string","markdownDescription":"`realm` of the header.","examples":["Photos"]}}}},{"if":{"type":"object","properties":{"addTo":{"enum":["query","body"]}},"required":["addTo"]},"then":{"allOf":[{"properties":{"realm":false},"errorMessage":"`realm` has an effect only with `addTo: header`."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"body"},"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512"]}},"required":["addTo"]},"then":{"allOf":[{"properties":{"includeBodyHash":false},"errorMessage":"`includeBodyHash` has no effect with `addTo: body`: only form bodies are sent so, and their parameters are signed."}]}}]}},{"if":{"type":"object","properties":{"type":{"const":"awsSigV4"}},"required":["type"]},"then":{"title":"awsSigV4 auth","type":"object","additionalProperties":false,"required":["region","service"],"markdownDescription":"AWS Signature Version 4, in the header or as a presigned URL.","properties":{"type":true,"region":{"type":"string","markdownDescription":"Region of the service.","examples":["us-east-1","${env.AWS_REGION}"],"minLength":1},"service":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","patternErrorMessage":"must be the service's code, such as `s3` or `execute-api`","markdownDescription":"Code of the service, as AWS signs it. It is fixed at build, since the rules of signing depend on it.","examples":["s3","execute-api"]},"accessKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The access key id. Left out, it is `options.credentials.accessKey`.\n\nExample: `\"${env.AWS_ACCESS_KEY_ID}\"`"},"secretKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The secret access key. Left out, it is `options.credentials.secretKey`.\n\nExample: `\"${env.AWS_SECRET_ACCESS_KEY}\"`"},"sessionToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The token of temporary credentials. Left out, it is `options.credentials.sessionToken`; without that, none is sent.\n\nExample: `\"${env.AWS_SESSION_TOKEN}\"`"},"addTo":{"markdownDescription":"Where the signature goes.\n\nDefault: `header`","enum":["header","query"],"markdownEnumDescriptions":["In `Authorization`.","In the query: a presigned URL."],"default":"header"},"expiresIn":true,"unsignedPayload":{"type":"boolean","markdownDescription":"Leaves the body out of the signature, as for streams. Few services take that; s3 does.\n\nDefault: `false`; for s3 with `addTo: query`, `true`"},"pathEncoding":{"markdownDescription":"How the path is signed.\n\nDefault: `single` where the service begins with `s3`, else `double`","enum":["single","double"],"markdownEnumDescriptions":["Each segment decoded, then encoded once; not normalised. The rule of S3.","Normalised, and the URL's path encoded again. The rule of all others."]}},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"properties":{"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"How long the URL is valid: `30s`, `5m`, `1h`, up to `7d`, or whole seconds.\n\nDefault: for s3 `15m`; for others, none is sent","examples":["15m"]}}}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"allOf":[{"properties":{"expiresIn":false},"errorMessage":"`expiresIn` has an effect only with `addTo: query`."}]}}]}},{"if":{"type":"object","properties":{"type":{"const":"oauth2"}},"required":["type"]},"then":{"title":"oauth2 auth","type":"object","additionalProperties":false,"required":["accessTokenUrl"],"markdownDescription":"OAuth 2.0 (RFC 6749): the client gets its tokens itself, keeps and refreshes them.","properties":{"type":true,"grantType":{"markdownDescription":"How a token is got. Any other text is sent as it is.\n\nDefault: `authorization_code`","anyOf":[{"enum":["authorization_code","device_code","client_credentials","password","refresh_token","jwt_bearer"],"markdownEnumDescriptions":["A user logs in, in a browser (RFC 6749 section 4.1).","A user logs in on another device, with a code (RFC 8628).","The client for itself, without a user (RFC 6749 section 4.4).","With a user's name and password (RFC 6749 section 4.3). Few servers still take it.","With a refresh token that is there already.","With a JWT that the client signs itself (RFC 7523 section 2.1), as for service accounts."],"default":"authorization_code"},{"type":"string","pattern":"^[^${}]+$","patternErrorMessage":"must be `authorization_code`, `device_code`, `client_credentials`, `password`, `refresh_token`, `jwt_bearer`, or another text for `grant_type`"}]},"accessTokenUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)","patternErrorMessage":"must begin with `https://` (or `http://`), or with a reference to a whole origin","x-diagnostic":"config/wrong-value","markdownDescription":"The token endpoint: where tokens come from. Required. References are allowed.","examples":["https://auth.example.com/token"]},"clientId":{"type":"string","minLength":1,"markdownDescription":"The client's identifier. Plain text is allowed. Required, but for `jwt_bearer`, and for `clientAuthentication: none` where no user logs in.","examples":["${env.CLIENT_ID}"]},"clientSecret":true,"scope":{"type":["string","array"],"title":"scope","minLength":1,"items":{"type":"string","minLength":1},"markdownDescription":"What access is asked for: a text, or a list. Not sent when refreshing. Left out, the server decides.","examples":["read write",["read","write"]]},"scopeSeparator":true,"clientAuthentication":{"markdownDescription":"How the client proves who it is, at each call of the token endpoint (RFC 6749 section 2.3).\n\nDefault: `client_secret_post`","enum":["client_secret_post","client_secret_basic","none","private_key_jwt"],"markdownEnumDescriptions":["`client_id` and `client_secret` among the parameters.","`Authorization: Basic …` of both.","Not at all: `client_id` alone, for public clients.","A JWT that the client signs (RFC 7523 section 2.2), by `clientAssertion`."],"default":"client_secret_post"},"basicEncoding":true,"clientAssertion":true,"authorizationUrl":true,"redirectUri":true,"pkce":true,"authorizationParams":true,"authorizationRename":true,"authorizationCodeResponseKey":true,"issuer":true,"deviceAuthorizationUrl":true,"username":true,"password":true,"refreshToken":true,"assertion":true,"tokenRequest":{"title":"tokenRequest","type":"object","additionalProperties":false,"markdownDescription":"The form of the token request, where it differs from RFC 6749. All but `additionalPostData` hold for refreshing too.\n\nDefault: `{}`\n\nExample: `{ bodyFormat: json }`","properties":{"method":{"markdownDescription":"HTTP method of the token request.\n\nDefault: `POST`","enum":["POST","GET"],"markdownEnumDescriptions":["As RFC 6749 has it.","With all parameters in the query. URLs end up in logs: only where the API insists."],"default":"POST"},"bodyFormat":true,"headers":{"type":"object","title":"headers","additionalProperties":{"type":["string","number","boolean"]},"markdownDescription":"Headers of the token request. `headers` of the config are not sent there.\n\nDefault: `{}`","examples":[{"Accept":"application/json"}]},"additionalPostData":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number","boolean","null"]},"title":"additionalPostData","markdownDescription":"Parameters that are added to the token request. One of the same name replaces `client_id`, `client_secret`, `grant_type` and the others; `null` drops it. Not sent when refreshing; that is `refresh.additionalPostData`.\n\nDefault: `{}`","examples":[{"audience":"https://api.example.com"}]},"rename":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name"},"title":"rename","markdownDescription":"Other names for parameters of the token request, after all else.\n\nDefault: `{}`","examples":[{"client_id":"client_key"}]}},"allOf":[{"if":{"type":"object","properties":{"method":{"const":"POST"}}},"then":{"properties":{"bodyFormat":{"markdownDescription":"Where the parameters of the token request go.\n\nDefault: `form`; with `method: GET`, `query`","enum":["form","json","query"],"markdownEnumDescriptions":["In the body, as `application/x-www-form-urlencoded`.","In the body, as JSON.","In the query. URLs end up in logs: only where the API insists."],"default":"form"}}}},{"if":{"type":"object","properties":{"method":{"const":"GET"}},"required":["method"]},"then":{"properties":{"bodyFormat":{"markdownDescription":"Where the parameters of the token request go; with GET, always into the query.\n\nDefault: `query`","enum":["query"],"markdownEnumDescriptions":["In the query."],"errorMessage":"With `method: GET` the parameters go into the query: `bodyFormat` is `query`, or left out."}}}}]},"accessTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of the access token in a token response: names and indices, joined by dots. A key that has the dots itself goes before.\n\nDefault: `access_token`","default":"access_token","examples":["authed_user.access_token"]},"refreshTokenResponseKey":true,"expiresInResponseKey":true,"expiresInUnit":true,"expiresAtResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of the time at which the token ends, in a token response: ISO 8601, or seconds or milliseconds since 1970. In place of `expiresInResponseKey`. Left out, that says it.","examples":["expires_at"]},"defaultExpiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"How long a token lives where the response does not say: `30s`, `5m`, `1h`, `30d` or whole seconds. Left out, it is not known, and the token is used until the API refuses it.","examples":["1h"]},"addTo":{"markdownDescription":"Where the token goes.\n\nDefault: `header`","enum":["header","query"],"markdownEnumDescriptions":["In a header, behind `tokenPrefix` (RFC 6750 section 2.1).","As a query parameter (RFC 6750 section 2.3). URLs end up in logs: prefer the header."],"default":"header"},"headerKey":true,"tokenPrefix":true,"queryKey":true,"refresh":true,"tokenStores":{"type":"array","title":"tokenStores","uniqueItems":true,"items":{"enum":["file","redis","postgres","webStorage"],"markdownEnumDescriptions":["`fileTokenStore`: a file, for Node, Deno and Bun. `flexgen login` writes it.","`redisTokenStore`: a key in Redis.","`postgresTokenStore`: a row in PostgreSQL.","`webStorageTokenStore`: the local storage of a browser."]},"markdownDescription":"Stores that the client has beside the one in memory.\n\nDefault: `[]`","default":[],"examples":[["file"]]}},"allOf":[{"if":{"type":"object","properties":{"grantType":{"const":"authorization_code"}}},"then":{"properties":{"authorizationUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)","patternErrorMessage":"must begin with `https://` (or `http://`), or with a reference to a whole origin","x-diagnostic":"config/wrong-value","markdownDescription":"Where the user logs in and agrees. Required. References are allowed.","examples":["https://auth.example.com/authorize"]},"redirectUri":{"type":"string","pattern":"^([A-Za-z][A-Za-z0-9+.-]*:|\\$\\{)","patternErrorMessage":"must be a whole URI, such as `http://127.0.0.1:8976/callback`, or begin with a reference","x-diagnostic":"config/wrong-value","markdownDescription":"Where the server sends the user back to, as it is registered there. `flexgen login` listens on it where it is on this machine.\n\nDefault: `http://127.0.0.1:8976/callback`","default":"http://127.0.0.1:8976/callback","examples":["https://app.example.com/callback"]},"pkce":{"markdownDescription":"Proof Key for Code Exchange (RFC 7636).\n\nDefault: `S256`","enum":["S256","plain","off"],"markdownEnumDescriptions":["The hash of a random verifier goes with the login, the verifier with the code.","The verifier itself goes with both: for servers that know no hash.","None: for servers that refuse unknown parameters."],"default":"S256"},"authorizationParams":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number","boolean","null"]},"title":"authorizationParams","markdownDescription":"Parameters that are added to the authorization URL. One of the same name replaces `scope`, `redirect_uri`, `response_type` and the others; `null` drops it.\n\nDefault: `{}`","examples":[{"access_type":"offline","prompt":"consent"}]},"authorizationRename":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name"},"title":"authorizationRename","markdownDescription":"Other names for parameters of the authorization URL, after all else.\n\nDefault: `{}`","examples":[{"client_id":"app_id"}]},"authorizationCodeResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name","markdownDescription":"Name of the code in the query of the redirect.\n\nDefault: `code`","default":"code","examples":["auth_code"]},"issuer":{"type":"string","minLength":1,"markdownDescription":"The server's issuer, which the redirect's `iss` must equal (RFC 9207). Left out, `iss` is not looked at.","examples":["https://auth.example.com"]}},"required":["authorizationUrl"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"authorization_code"}}},"required":["grantType"]},"then":{"allOf":[{"properties":{"authorizationUrl":false},"errorMessage":"`authorizationUrl` has an effect only with `grantType: authorization_code`."},{"properties":{"redirectUri":false},"errorMessage":"`redirectUri` has an effect only with `grantType: authorization_code`."},{"properties":{"pkce":false},"errorMessage":"`pkce` has an effect only with `grantType: authorization_code`."},{"properties":{"authorizationParams":false},"errorMessage":"`authorizationParams` has an effect only with `grantType: authorization_code`."},{"properties":{"authorizationRename":false},"errorMessage":"`authorizationRename` has an effect only with `grantType: authorization_code`."},{"properties":{"authorizationCodeResponseKey":false},"errorMessage":"`authorizationCodeResponseKey` has an effect only with `grantType: authorization_code`."},{"properties":{"issuer":false},"errorMessage":"`issuer` has an effect only with `grantType: authorization_code`."}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"client_secret_post"}}},"then":{"properties":{"clientSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The client's secret. Left out, it is `options.credentials.clientSecret`.\n\nExample: `\"${env.CLIENT_SECRET}\"`"}},"allOf":[{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["authorization_code","device_code","jwt_bearer"]}}},"required":["grantType"]},"then":{"properties":{"clientId":true},"required":["clientId"]}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"client_secret_basic"}},"required":["clientAuthentication"]},"then":{"properties":{"clientSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The client's secret. Left out, it is `options.credentials.clientSecret`.\n\nExample: `\"${env.CLIENT_SECRET}\"`"},"basicEncoding":{"markdownDescription":"How id and secret are written before base64. The two differ for reserved characters only.\n\nDefault: `raw`","enum":["raw","form"],"markdownEnumDescriptions":["As they are.","Each form-encoded first, as RFC 6749 section 2.3.1 says."],"default":"raw"}},"allOf":[{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["authorization_code","device_code","jwt_bearer"]}}},"required":["grantType"]},"then":{"properties":{"clientId":true},"required":["clientId"]}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"none"}},"required":["clientAuthentication"]},"then":{"allOf":[{"properties":{"clientSecret":false},"errorMessage":"`clientSecret` has no effect with `clientAuthentication: none`."}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"private_key_jwt"}},"required":["clientAuthentication"]},"then":{"properties":{"clientAssertion":{"title":"clientAssertion","type":"object","additionalProperties":false,"required":["algorithm"],"markdownDescription":"The JWT by which the client proves who it is (RFC 7523 section 2.2). `iat`, `exp` and `jti` are always in it. Required.\n\nExample: `{ algorithm: RS256, privateKey: \"${env.PRIVATE_KEY}\" }`","properties":{"algorithm":{"markdownDescription":"How the assertion is signed (RFC 7518 section 3). Required.","enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"],"markdownEnumDescriptions":["HMAC with SHA-256; the server has the same secret.","HMAC with SHA-384; the server has the same secret.","HMAC with SHA-512; the server has the same secret.","RSASSA-PKCS1-v1_5 with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-512; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-512; an RSA key of 2048 bits or more.","ECDSA on P-256 with SHA-256.","ECDSA on P-384 with SHA-384.","ECDSA on P-521 with SHA-512.","Ed25519 (RFC 8037)."]},"secret":true,"privateKey":true,"keyId":{"type":"string","markdownDescription":"Id of the key: `kid` of the header. Left out, none is sent.","examples":["${env.KEY_ID}"]},"issuer":{"type":"string","markdownDescription":"Who signs: `iss`.\n\nDefault: `clientId`","examples":["${env.ISSUER}"]},"subject":{"type":"string","markdownDescription":"Whom it is about: `sub`.\n\nDefault: `clientId`","examples":["${env.SUBJECT}"]},"audience":{"type":"string","markdownDescription":"Who the assertion is for: `aud`. Some servers want their issuer here.\n\nDefault: `accessTokenUrl`","examples":["https://login.example.com"]},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"How long the assertion is valid: `30s`, `5m`, `1h` or whole seconds.\n\nDefault: `5m`","default":"5m","examples":["1h"]},"claims":{"type":"object","title":"claims","markdownDescription":"More claims, of any JSON. One of the same name replaces what the other keys give; `null` drops it. References are allowed in texts.\n\nDefault: `{}`","examples":[{"scope":"read"}]},"additionalHeaders":{"type":"object","title":"additionalHeaders","markdownDescription":"Header parameters behind `alg`, `typ: JWT` and `kid`; `typ: null` drops `typ`. References are allowed in texts.\n\nDefault: `{}`","examples":[{"x5t":"${env.CERTIFICATE_THUMBPRINT}"}],"properties":{"alg":true},"allOf":[{"properties":{"alg":false},"errorMessage":"`alg` is what `algorithm` says."}]}},"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}},"required":["algorithm"]},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The HMAC secret, as UTF-8. Left out, it is `options.credentials.clientAssertionSecret`.\n\nExample: `\"${env.ASSERTION_SECRET}\"`"}},"allOf":[{"properties":{"privateKey":false},"errorMessage":"`privateKey` has an effect only with an RS, PS, ES or EdDSA algorithm; HS uses `secret`."}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The private key as PEM: PKCS#8, PKCS#1 or SEC1, or base64 of it. Left out, it is `options.credentials.clientAssertionPrivateKey`.\n\nExample: `\"${env.PRIVATE_KEY}\"`"}},"allOf":[{"properties":{"secret":false},"errorMessage":"`secret` has an effect only with an HS algorithm; this one uses `privateKey`."}]}}]}},"required":["clientAssertion"],"allOf":[{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["authorization_code","device_code","jwt_bearer"]}}},"required":["grantType"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"properties":{"clientSecret":false},"errorMessage":"`clientSecret` has no effect with `clientAuthentication: private_key_jwt`, which signs by `clientAssertion`."}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"type":"string","not":{"const":"private_key_jwt"}}}},"then":{"allOf":[{"properties":{"clientAssertion":false},"errorMessage":"`clientAssertion` has an effect only with `clientAuthentication: private_key_jwt`."}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"type":"string","not":{"const":"client_secret_basic"}}}},"then":{"allOf":[{"properties":{"basicEncoding":false},"errorMessage":"`basicEncoding` has an effect only with `clientAuthentication: client_secret_basic`."}]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["client_credentials","jwt_bearer"]}}}},"then":{"properties":{"refreshTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of the refresh token in a token response.\n\nDefault: `refresh_token`","default":"refresh_token","examples":["data.refresh_token"]},"refresh":{"title":"refresh","if":{"type":"boolean"},"then":{"enum":[false],"errorMessage":"`refresh` is on without being asked for: write a map of what is to be different, or `false`."},"else":{"title":"refresh","type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":{"type":"boolean","default":false,"markdownDescription":"A refresh token is good for one refresh: it is never sent twice. Where a response has no new one, the access token is used, and a later need is `login_required`.\n\nDefault: `false`"},"refreshTokenUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)","patternErrorMessage":"must begin with `https://` (or `http://`), or with a reference to a whole origin","x-diagnostic":"config/wrong-value","markdownDescription":"Where tokens are refreshed. References are allowed.\n\nDefault: `accessTokenUrl`","examples":["https://auth.example.com/refresh"]},"headers":{"type":"object","title":"headers","additionalProperties":{"type":["string","number","boolean"]},"markdownDescription":"Headers of the refresh, beside those of `tokenRequest`; of one name, these replace them.\n\nDefault: `{}`","examples":[{"Accept":"application/json"}]},"additionalPostData":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number","boolean","null"]},"title":"additionalPostData","markdownDescription":"Parameters that are added to the refresh. One of the same name replaces `client_id`, `client_secret`, `refresh_token` or `grant_type`; `null` drops it.\n\nDefault: `{}`","examples":[{"scope":"read","client_secret":null}]},"accessTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of the access token in the answer to a refresh.\n\nDefault: `accessTokenResponseKey` of the auth","examples":["data.token"]},"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"title":"errorStatusCodes","uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599,"patternErrorMessage":"must be a status from 100 to 599"},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$","patternErrorMessage":"must hold statuses from 100 to 599, such as `[401, 403]` or `401;403`","markdownDescription":"Statuses of the API that say that the token has expired; no other does. A list, or a text with `;` or `,` between.\n\nDefault: `[401]`","default":[401],"examples":[[401,403],"401;403"]},"errorBody":{"title":"errorBody","type":"object","additionalProperties":false,"required":["path","equals"],"markdownDescription":"How the API tells inside a JSON answer with a 2xx status that the token has expired. Answers above 64 KiB are not looked into. Left out, none is.\n\nExample: `{ path: error.code, equals: token_expired }`","properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of a value in the answer. Required.","examples":["error.code"]},"equals":{"type":["string","number","boolean","null"],"markdownDescription":"The value that says that the token has expired. Required.","examples":["token_expired",190]}}},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, a whole number of seconds, or `off`","minimum":1,"maximum":999999999,"markdownDescription":"How long before its end a token is replaced, but at most a tenth of its lifetime; `off`: not before the API refuses it. Where the lifetime is not known, it has no say.\n\nDefault: `30s`","default":"30s","examples":["5m","off"]}},"allOf":[{"if":{"type":"object","properties":{"useRefreshTokenOnce":{"const":true}},"required":["useRefreshTokenOnce"]},"then":{"properties":{"refreshTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of the new refresh token in the answer to a refresh.\n\nDefault: `refreshTokenResponseKey` of the auth","examples":["data.refresh_token"]}}}},{"if":{"type":"object","properties":{"useRefreshTokenOnce":{"const":false}}},"then":{"allOf":[{"properties":{"refreshTokenResponseKey":false},"errorMessage":"`refresh.refreshTokenResponseKey` has an effect only with `useRefreshTokenOnce: true`."}]}}]},"defaultSnippets":[{"label":"false","description":"Not at all","body":false},{"label":"errorStatusCodes","description":"Other statuses than 401","body":{"errorStatusCodes":["${1:401}"]}}],"markdownDescription":"How tokens are refreshed: a map, or `false` for not at all: then an answer with 401 is returned as it is.\n\nDefault: `{}`\n\nExample: `{ errorStatusCodes: [401, 403] }`"}}}},{"if":{"type":"object","properties":{"grantType":{"const":"device_code"}},"required":["grantType"]},"then":{"properties":{"deviceAuthorizationUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)","patternErrorMessage":"must begin with `https://` (or `http://`), or with a reference to a whole origin","x-diagnostic":"config/wrong-value","markdownDescription":"Where a login on another device begins (RFC 8628). Required. References are allowed.","examples":["https://auth.example.com/device/code"]}},"required":["deviceAuthorizationUrl"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"device_code"}}}},"then":{"allOf":[{"properties":{"deviceAuthorizationUrl":false},"errorMessage":"`deviceAuthorizationUrl` has an effect only with `grantType: device_code`."}]}},{"if":{"type":"object","properties":{"grantType":{"const":"password"}},"required":["grantType"]},"then":{"properties":{"username":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The user's name. Left out, it is `options.credentials.username`.\n\nExample: `\"${env.USERNAME}\"`"},"password":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The user's password. Left out, it is `options.credentials.password`.\n\nExample: `\"${env.PASSWORD}\"`"}}}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"password"}}}},"then":{"allOf":[{"properties":{"username":false},"errorMessage":"`username` has an effect only with `grantType: password`."},{"properties":{"password":false},"errorMessage":"`password` has an effect only with `grantType: password`."}]}},{"if":{"type":"object","properties":{"grantType":{"const":"refresh_token"}},"required":["grantType"]},"then":{"allOf":[{"properties":{"scope":false},"errorMessage":"`scope` has no effect with `grantType: refresh_token`: a refresh keeps the scope that was granted."},{"properties":{"tokenRequest":{"if":{"type":"object"},"then":{"type":"object","allOf":[{"properties":{"additionalPostData":false},"errorMessage":"`tokenRequest.additionalPostData` has no effect with `grantType: refresh_token`: its calls take `refresh.additionalPostData`."}]}}}}],"properties":{"refreshToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The first refresh token; later ones are kept with the tokens. Left out, it is `options.credentials.refreshToken`.\n\nExample: `\"${env.REFRESH_TOKEN}\"`"}}}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"refresh_token"}}}},"then":{"allOf":[{"properties":{"refreshToken":false},"errorMessage":"`refreshToken` has an effect only with `grantType: refresh_token`."}]}},{"if":{"type":"object","properties":{"grantType":{"const":"jwt_bearer"}},"required":["grantType"]},"then":{"properties":{"assertion":{"title":"assertion","type":"object","additionalProperties":false,"required":["algorithm","issuer"],"markdownDescription":"The JWT that is exchanged for a token (RFC 7523 section 2.1). `iat`, `exp` and `jti` are always in it. Required.\n\nExample: `{ algorithm: RS256, privateKey: \"${env.PRIVATE_KEY}\", issuer: \"${env.ISSUER}\" }`","properties":{"algorithm":{"markdownDescription":"How the assertion is signed (RFC 7518 section 3). Required.","enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"],"markdownEnumDescriptions":["HMAC with SHA-256; the server has the same secret.","HMAC with SHA-384; the server has the same secret.","HMAC with SHA-512; the server has the same secret.","RSASSA-PKCS1-v1_5 with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-512; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-512; an RSA key of 2048 bits or more.","ECDSA on P-256 with SHA-256.","ECDSA on P-384 with SHA-384.","ECDSA on P-521 with SHA-512.","Ed25519 (RFC 8037)."]},"secret":true,"privateKey":true,"keyId":{"type":"string","markdownDescription":"Id of the key: `kid` of the header. Left out, none is sent.","examples":["${env.KEY_ID}"]},"issuer":{"type":"string","minLength":1,"markdownDescription":"Who signs: `iss`. Required.","examples":["${env.ISSUER}"]},"subject":{"type":"string","markdownDescription":"Whom the token is for: `sub`. Left out, none is sent.","examples":["${env.SUBJECT}"]},"audience":{"type":"string","markdownDescription":"Who the assertion is for: `aud`. Some servers want their issuer here.\n\nDefault: `accessTokenUrl`","examples":["https://login.example.com"]},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"How long the assertion is valid: `30s`, `5m`, `1h` or whole seconds.\n\nDefault: `5m`","default":"5m","examples":["1h"]},"claims":{"type":"object","title":"claims","markdownDescription":"More claims, of any JSON. One of the same name replaces what the other keys give; `null` drops it. References are allowed in texts.\n\nDefault: `{}`","examples":[{"scope":"read"}]},"additionalHeaders":{"type":"object","title":"additionalHeaders","markdownDescription":"Header parameters behind `alg`, `typ: JWT` and `kid`; `typ: null` drops `typ`. References are allowed in texts.\n\nDefault: `{}`","examples":[{"x5t":"${env.CERTIFICATE_THUMBPRINT}"}],"properties":{"alg":true},"allOf":[{"properties":{"alg":false},"errorMessage":"`alg` is what `algorithm` says."}]}},"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}},"required":["algorithm"]},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The HMAC secret, as UTF-8. Left out, it is `options.credentials.assertionSecret`.\n\nExample: `\"${env.ASSERTION_SECRET}\"`"}},"allOf":[{"properties":{"privateKey":false},"errorMessage":"`privateKey` has an effect only with an RS, PS, ES or EdDSA algorithm; HS uses `secret`."}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The private key as PEM: PKCS#8, PKCS#1 or SEC1, or base64 of it. Left out, it is `options.credentials.assertionPrivateKey`.\n\nExample: `\"${env.PRIVATE_KEY}\"`"}},"allOf":[{"properties":{"secret":false},"errorMessage":"`secret` has an effect only with an HS algorithm; this one uses `privateKey`."}]}}]},"refresh":{"title":"refresh","if":{"type":"boolean"},"then":{"enum":[false],"errorMessage":"`refresh` is on without being asked for: write a map of what is to be different, or `false`."},"else":{"title":"refresh","type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":true,"refreshTokenUrl":true,"headers":true,"additionalPostData":true,"accessTokenResponseKey":true,"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"title":"errorStatusCodes","uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599,"patternErrorMessage":"must be a status from 100 to 599"},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$","patternErrorMessage":"must hold statuses from 100 to 599, such as `[401, 403]` or `401;403`","markdownDescription":"Statuses of the API that say that the token has expired; no other does. A list, or a text with `;` or `,` between.\n\nDefault: `[401]`","default":[401],"examples":[[401,403],"401;403"]},"errorBody":{"title":"errorBody","type":"object","additionalProperties":false,"required":["path","equals"],"markdownDescription":"How the API tells inside a JSON answer with a 2xx status that the token has expired. Answers above 64 KiB are not looked into. Left out, none is.\n\nExample: `{ path: error.code, equals: token_expired }`","properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of a value in the answer. Required.","examples":["error.code"]},"equals":{"type":["string","number","boolean","null"],"markdownDescription":"The value that says that the token has expired. Required.","examples":["token_expired",190]}}},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, a whole number of seconds, or `off`","minimum":1,"maximum":999999999,"markdownDescription":"How long before its end a token is replaced, but at most a tenth of its lifetime; `off`: not before the API refuses it. Where the lifetime is not known, it has no say.\n\nDefault: `30s`","default":"30s","examples":["5m","off"]}},"allOf":[{"properties":{"useRefreshTokenOnce":false},"errorMessage":"`refresh.useRefreshTokenOnce` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"refreshTokenUrl":false},"errorMessage":"`refresh.refreshTokenUrl` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"headers":false},"errorMessage":"`refresh.headers` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"additionalPostData":false},"errorMessage":"`refresh.additionalPostData` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"accessTokenResponseKey":false},"errorMessage":"`refresh.accessTokenResponseKey` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"refreshTokenResponseKey":false},"errorMessage":"`refresh.refreshTokenResponseKey` has no effect here: this grant gets no refresh token, and asks for a token anew."}]},"defaultSnippets":[{"label":"false","description":"Not at all","body":false},{"label":"errorStatusCodes","description":"Other statuses than 401","body":{"errorStatusCodes":["${1:401}"]}}],"markdownDescription":"When a new token is asked for: a map, or `false` for never: then an answer with 401 is returned as it is.\n\nDefault: `{}`\n\nExample: `{ errorStatusCodes: [401, 403] }`"}},"allOf":[{"properties":{"refreshTokenResponseKey":false},"errorMessage":"`refreshTokenResponseKey` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"if":{"type":"object","properties":{"clientAuthentication":{"enum":["client_secret_post","client_secret_basic"]}},"required":["clientAuthentication"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"clientAuthentication":{"not":{"enum":["none","private_key_jwt"]}},"clientSecret":true},"required":["clientSecret"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"private_key_jwt"}},"required":["clientAuthentication"],"not":{"type":"object","properties":{"clientId":true},"required":["clientId"]}},"then":{"properties":{"clientAssertion":{"type":"object","properties":{"issuer":true,"subject":true},"required":["issuer","subject"]}}}}],"required":["assertion"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"jwt_bearer"}}}},"then":{"allOf":[{"properties":{"assertion":false},"errorMessage":"`assertion` has an effect only with `grantType: jwt_bearer`."}]}},{"if":{"type":"object","properties":{"grantType":{"const":"client_credentials"}},"required":["grantType"]},"then":{"properties":{"refresh":{"title":"refresh","if":{"type":"boolean"},"then":{"enum":[false],"errorMessage":"`refresh` is on without being asked for: write a map of what is to be different, or `false`."},"else":{"title":"refresh","type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":true,"refreshTokenUrl":true,"headers":true,"additionalPostData":true,"accessTokenResponseKey":true,"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"title":"errorStatusCodes","uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599,"patternErrorMessage":"must be a status from 100 to 599"},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$","patternErrorMessage":"must hold statuses from 100 to 599, such as `[401, 403]` or `401;403`","markdownDescription":"Statuses of the API that say that the token has expired; no other does. A list, or a text with `;` or `,` between.\n\nDefault: `[401]`","default":[401],"examples":[[401,403],"401;403"]},"errorBody":{"title":"errorBody","type":"object","additionalProperties":false,"required":["path","equals"],"markdownDescription":"How the API tells inside a JSON answer with a 2xx status that the token has expired. Answers above 64 KiB are not looked into. Left out, none is.\n\nExample: `{ path: error.code, equals: token_expired }`","properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of a value in the answer. Required.","examples":["error.code"]},"equals":{"type":["string","number","boolean","null"],"markdownDescription":"The value that says that the token has expired. Required.","examples":["token_expired",190]}}},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, a whole number of seconds, or `off`","minimum":1,"maximum":999999999,"markdownDescription":"How long before its end a token is replaced, but at most a tenth of its lifetime; `off`: not before the API refuses it. Where the lifetime is not known, it has no say.\n\nDefault: `30s`","default":"30s","examples":["5m","off"]}},"allOf":[{"properties":{"useRefreshTokenOnce":false},"errorMessage":"`refresh.useRefreshTokenOnce` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"refreshTokenUrl":false},"errorMessage":"`refresh.refreshTokenUrl` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"headers":false},"errorMessage":"`refresh.headers` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"additionalPostData":false},"errorMessage":"`refresh.additionalPostData` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"accessTokenResponseKey":false},"errorMessage":"`refresh.accessTokenResponseKey` has no effect here: this grant gets no refresh token, and asks for a token anew."},{"properties":{"refreshTokenResponseKey":false},"errorMessage":"`refresh.refreshTokenResponseKey` has no effect here: this grant gets no refresh token, and asks for a token anew."}]},"defaultSnippets":[{"label":"false","description":"Not at all","body":false},{"label":"errorStatusCodes","description":"Other statuses than 401","body":{"errorStatusCodes":["${1:401}"]}}],"markdownDescription":"When a new token is asked for: a map, or `false` for never: then an answer with 401 is returned as it is.\n\nDefault: `{}`\n\nExample: `{ errorStatusCodes: [401, 403] }`"}},"allOf":[{"properties":{"refreshTokenResponseKey":false},"errorMessage":"`refreshTokenResponseKey` has no effect here: this grant gets no refresh token, and asks for a token anew."}]}},{"if":{"type":"object","properties":{"grantType":{"enum":["authorization_code","device_code"]}}},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"scope":{"type":"array"}},"required":["scope"]},"then":{"properties":{"scopeSeparator":{"type":"string","minLength":1,"markdownDescription":"What stands between the items of `scope`.\n\nDefault: `\" \"`","default":" ","examples":[","]}}}},{"if":{"type":"object","properties":{"scope":{"type":"string"}}},"then":{"allOf":[{"properties":{"scopeSeparator":false},"errorMessage":"`scopeSeparator` has an effect only where `scope` is a list."}]}},{"if":{"type":"object","properties":{"expiresAtResponseKey":true},"required":["expiresAtResponseKey"]},"then":{"allOf":[{"properties":{"expiresInResponseKey":false},"errorMessage":"`expiresInResponseKey` has no effect beside `expiresAtResponseKey`."},{"properties":{"expiresInUnit":false},"errorMessage":"`expiresInUnit` has no effect beside `expiresAtResponseKey`."}]}},{"if":{"type":"object","not":{"type":"object","properties":{"expiresAtResponseKey":true},"required":["expiresAtResponseKey"]}},"then":{"properties":{"expiresInResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)","patternErrorMessage":"must be a name, or a path such as `data.token`","markdownDescription":"Path of the token's lifetime in a token response: a number, or a text of one.\n\nDefault: `expires_in`","default":"expires_in","examples":["data.expires_in"]},"expiresInUnit":{"markdownDescription":"What the lifetime counts.\n\nDefault: `s`","enum":["s","ms"],"markdownEnumDescriptions":["Seconds.","Milliseconds."],"default":"s"}}}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"type":"object","properties":{"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a header's name: letters, digits and `-`, for instance","markdownDescription":"Name of the header that holds the token.\n\nDefault: `Authorization`","default":"Authorization","examples":["X-Access-Token"]},"tokenPrefix":{"type":"string","markdownDescription":"What stands before the token, joined to it by one blank; `\"\"` for nothing.\n\nDefault: `Bearer`","default":"Bearer","examples":["Token"]}},"allOf":[{"properties":{"queryKey":false},"errorMessage":"`queryKey` has an effect only with `addTo: query`; a header's name is `headerKey`."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1,"markdownDescription":"Name of the query parameter that holds the token.\n\nDefault: `access_token`","default":"access_token","examples":["token"]}},"allOf":[{"properties":{"headerKey":false},"errorMessage":"`headerKey` has an effect only with `addTo: header`; a query parameter's name is `queryKey`."},{"properties":{"tokenPrefix":false},"errorMessage":"`tokenPrefix` has an effect only with `addTo: header`; in the query the token stands alone."}]}}]}}]},"output":{"type":"object","title":"output","additionalProperties":false,"markdownDescription":"Where the client is written.","properties":{"file":{"type":"string","pattern":"^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$","patternErrorMessage":"must be a path of a `.ts` file, with `/` between folders","markdownDescription":"Path of the client, relative to this file.\n\nDefault: `generated/NAME.ts`","examples":["src/clients/github.ts"]}}}}};
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
const pattern39 = new RegExp("^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$", "u");
const pattern41 = new RegExp("^(off|0*[1-9][0-9]{0,8}[smhd])$", "u");
const pattern57 = new RegExp("^[^${}]+$", "u");
const pattern63 = new RegExp("^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$", "u");

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
if(data21.clientAuthentication !== undefined){
if("client_secret_post" !== data21.clientAuthentication){
const err376 = {};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
else {
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
const _errs515 = errors;
let valid180 = true;
const _errs516 = errors;
if(errors === _errs516){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing33;
if((data21.grantType === undefined) && (missing33 = "grantType")){
const err378 = {};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
else {
if(data21.grantType !== undefined){
let data152 = data21.grantType;
if(typeof data152 !== "string"){
const err379 = {};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
const _errs520 = errors;
const _errs521 = errors;
if(!(((data152 === "authorization_code") || (data152 === "device_code")) || (data152 === "jwt_bearer"))){
const err380 = {};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
var valid182 = _errs521 === errors;
if(valid182){
const err381 = {};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
else {
errors = _errs520;
if(vErrors !== null){
if(_errs520){
vErrors.length = _errs520;
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
const err382 = {};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
var _valid44 = _errs516 === errors;
errors = _errs515;
if(vErrors !== null){
if(_errs515){
vErrors.length = _errs515;
}
else {
vErrors = null;
}
}
if(_valid44){
const _errs522 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientId === undefined){
const err383 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/2/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
var _valid44 = _errs522 === errors;
valid180 = _valid44;
}
if(!valid180){
const err384 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/2/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientSecret !== undefined){
let data153 = data21.clientSecret;
const _errs524 = errors;
let valid184 = true;
const _errs525 = errors;
if(errors === _errs525){
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
let missing34;
if((data153.literal === undefined) && (missing34 = "literal")){
const err385 = {};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
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
var _valid45 = _errs525 === errors;
errors = _errs524;
if(vErrors !== null){
if(_errs524){
vErrors.length = _errs524;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid45){
const _errs527 = errors;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key31 in data153){
if(!(key31 === "literal")){
const err387 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/2/then/properties/clientSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data153.literal !== undefined){
if(typeof data153.literal !== "string"){
const err388 = {instancePath:instancePath+"/auth/clientSecret/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/2/then/properties/clientSecret/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/2/then/properties/clientSecret/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
var _valid45 = _errs527 === errors;
valid184 = _valid45;
ifClause13 = "then";
}
else {
const _errs532 = errors;
if(typeof data153 === "string"){
if(!pattern5.test(data153)){
const err390 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/2/then/properties/clientSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
else {
const err391 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/2/then/properties/clientSecret/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
var _valid45 = _errs532 === errors;
valid184 = _valid45;
ifClause13 = "else";
}
if(!valid184){
const err392 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/2/then/properties/clientSecret/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
var _valid43 = _errs513 === errors;
valid177 = _valid43;
}
if(!valid177){
const err393 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
const _errs535 = errors;
let valid186 = true;
const _errs536 = errors;
if(errors === _errs536){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing35;
if((data21.clientAuthentication === undefined) && (missing35 = "clientAuthentication")){
const err394 = {};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
else {
if(data21.clientAuthentication !== undefined){
if("client_secret_basic" !== data21.clientAuthentication){
const err395 = {};
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
}
else {
const err396 = {};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
var _valid46 = _errs536 === errors;
errors = _errs535;
if(vErrors !== null){
if(_errs535){
vErrors.length = _errs535;
}
else {
vErrors = null;
}
}
if(_valid46){
const _errs539 = errors;
const _errs541 = errors;
let valid189 = true;
const _errs542 = errors;
if(errors === _errs542){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing36;
if((data21.grantType === undefined) && (missing36 = "grantType")){
const err397 = {};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
else {
if(data21.grantType !== undefined){
let data156 = data21.grantType;
if(typeof data156 !== "string"){
const err398 = {};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
const _errs546 = errors;
const _errs547 = errors;
if(!(((data156 === "authorization_code") || (data156 === "device_code")) || (data156 === "jwt_bearer"))){
const err399 = {};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
var valid191 = _errs547 === errors;
if(valid191){
const err400 = {};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
else {
errors = _errs546;
if(vErrors !== null){
if(_errs546){
vErrors.length = _errs546;
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
var _valid47 = _errs542 === errors;
errors = _errs541;
if(vErrors !== null){
if(_errs541){
vErrors.length = _errs541;
}
else {
vErrors = null;
}
}
if(_valid47){
const _errs548 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientId === undefined){
const err402 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/3/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
var _valid47 = _errs548 === errors;
valid189 = _valid47;
}
if(!valid189){
const err403 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/3/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientSecret !== undefined){
let data157 = data21.clientSecret;
const _errs550 = errors;
let valid193 = true;
const _errs551 = errors;
if(errors === _errs551){
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
let missing37;
if((data157.literal === undefined) && (missing37 = "literal")){
const err404 = {};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
var _valid48 = _errs551 === errors;
errors = _errs550;
if(vErrors !== null){
if(_errs550){
vErrors.length = _errs550;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid48){
const _errs553 = errors;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key32 in data157){
if(!(key32 === "literal")){
const err406 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/3/then/properties/clientSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data157.literal !== undefined){
if(typeof data157.literal !== "string"){
const err407 = {instancePath:instancePath+"/auth/clientSecret/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/3/then/properties/clientSecret/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err408 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/3/then/properties/clientSecret/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
var _valid48 = _errs553 === errors;
valid193 = _valid48;
ifClause14 = "then";
}
else {
const _errs558 = errors;
if(typeof data157 === "string"){
if(!pattern5.test(data157)){
const err409 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/3/then/properties/clientSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/3/then/properties/clientSecret/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
var _valid48 = _errs558 === errors;
valid193 = _valid48;
ifClause14 = "else";
}
if(!valid193){
const err411 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/3/then/properties/clientSecret/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data21.basicEncoding !== undefined){
let data159 = data21.basicEncoding;
if(!((data159 === "raw") || (data159 === "form"))){
const err412 = {instancePath:instancePath+"/auth/basicEncoding",schemaPath:"#/properties/auth/allOf/7/then/allOf/3/then/properties/basicEncoding/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[3].then.properties.basicEncoding.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
var _valid46 = _errs539 === errors;
valid186 = _valid46;
}
if(!valid186){
const err413 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
const _errs562 = errors;
let valid195 = true;
const _errs563 = errors;
if(errors === _errs563){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing38;
if((data21.clientAuthentication === undefined) && (missing38 = "clientAuthentication")){
const err414 = {};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
else {
if(data21.clientAuthentication !== undefined){
if("none" !== data21.clientAuthentication){
const err415 = {};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
}
else {
const err416 = {};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
var _valid49 = _errs563 === errors;
errors = _errs562;
if(vErrors !== null){
if(_errs562){
vErrors.length = _errs562;
}
else {
vErrors = null;
}
}
if(_valid49){
const _errs566 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientSecret !== undefined){
const err417 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/then/allOf/0/properties/clientSecret/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
var _valid49 = _errs566 === errors;
valid195 = _valid49;
}
if(!valid195){
const err418 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
const _errs569 = errors;
let valid199 = true;
const _errs570 = errors;
if(errors === _errs570){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing39;
if((data21.clientAuthentication === undefined) && (missing39 = "clientAuthentication")){
const err419 = {};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
else {
if(data21.clientAuthentication !== undefined){
if("private_key_jwt" !== data21.clientAuthentication){
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
}
}
else {
const err421 = {};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
var _valid50 = _errs570 === errors;
errors = _errs569;
if(vErrors !== null){
if(_errs569){
vErrors.length = _errs569;
}
else {
vErrors = null;
}
}
if(_valid50){
const _errs573 = errors;
const _errs575 = errors;
let valid202 = true;
const _errs576 = errors;
if(errors === _errs576){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing40;
if((data21.grantType === undefined) && (missing40 = "grantType")){
const err422 = {};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
else {
if(data21.grantType !== undefined){
let data163 = data21.grantType;
if(typeof data163 !== "string"){
const err423 = {};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
const _errs580 = errors;
const _errs581 = errors;
if(!(((data163 === "authorization_code") || (data163 === "device_code")) || (data163 === "jwt_bearer"))){
const err424 = {};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
var valid204 = _errs581 === errors;
if(valid204){
const err425 = {};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
else {
errors = _errs580;
if(vErrors !== null){
if(_errs580){
vErrors.length = _errs580;
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
const err426 = {};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
var _valid51 = _errs576 === errors;
errors = _errs575;
if(vErrors !== null){
if(_errs575){
vErrors.length = _errs575;
}
else {
vErrors = null;
}
}
if(_valid51){
const _errs582 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientId === undefined){
const err427 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
var _valid51 = _errs582 === errors;
valid202 = _valid51;
}
if(!valid202){
const err428 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientSecret !== undefined){
const err429 = {instancePath:instancePath+"/auth/clientSecret",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/allOf/1/properties/clientSecret/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientAssertion === undefined){
const err430 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/required",keyword:"required",params:{missingProperty: "clientAssertion"},message:"must have required property '"+"clientAssertion"+"'"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(data21.clientAssertion !== undefined){
let data165 = data21.clientAssertion;
const _errs587 = errors;
let valid208 = true;
const _errs588 = errors;
if(errors === _errs588){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
let missing41;
if((data165.algorithm === undefined) && (missing41 = "algorithm")){
const err431 = {};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
else {
if(data165.algorithm !== undefined){
let data166 = data165.algorithm;
if(!(((data166 === "HS256") || (data166 === "HS384")) || (data166 === "HS512"))){
const err432 = {};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
}
}
else {
const err433 = {};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
var _valid52 = _errs588 === errors;
errors = _errs587;
if(vErrors !== null){
if(_errs587){
vErrors.length = _errs587;
}
else {
vErrors = null;
}
}
if(_valid52){
const _errs591 = errors;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.privateKey !== undefined){
const err434 = {instancePath:instancePath+"/auth/clientAssertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.secret !== undefined){
let data168 = data165.secret;
const _errs594 = errors;
let valid213 = true;
const _errs595 = errors;
if(errors === _errs595){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
let missing42;
if((data168.literal === undefined) && (missing42 = "literal")){
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
var _valid53 = _errs595 === errors;
errors = _errs594;
if(vErrors !== null){
if(_errs594){
vErrors.length = _errs594;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid53){
const _errs597 = errors;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key33 in data168){
if(!(key33 === "literal")){
const err437 = {instancePath:instancePath+"/auth/clientAssertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data168.literal !== undefined){
if(typeof data168.literal !== "string"){
const err438 = {instancePath:instancePath+"/auth/clientAssertion/secret/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
else {
const err439 = {instancePath:instancePath+"/auth/clientAssertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid53 = _errs597 === errors;
valid213 = _valid53;
ifClause15 = "then";
}
else {
const _errs602 = errors;
if(typeof data168 === "string"){
if(!pattern5.test(data168)){
const err440 = {instancePath:instancePath+"/auth/clientAssertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/auth/clientAssertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
var _valid53 = _errs602 === errors;
valid213 = _valid53;
ifClause15 = "else";
}
if(!valid213){
const err442 = {instancePath:instancePath+"/auth/clientAssertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
var _valid52 = _errs591 === errors;
valid208 = _valid52;
}
if(!valid208){
const err443 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
const _errs605 = errors;
let valid215 = true;
const _errs606 = errors;
if(errors === _errs606){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
let missing43;
if((data165.algorithm === undefined) && (missing43 = "algorithm")){
const err444 = {};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
else {
if(data165.algorithm !== undefined){
let data170 = data165.algorithm;
if(!((((((((((data170 === "RS256") || (data170 === "RS384")) || (data170 === "RS512")) || (data170 === "PS256")) || (data170 === "PS384")) || (data170 === "PS512")) || (data170 === "ES256")) || (data170 === "ES384")) || (data170 === "ES512")) || (data170 === "EdDSA"))){
const err445 = {};
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
}
else {
const err446 = {};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
var _valid54 = _errs606 === errors;
errors = _errs605;
if(vErrors !== null){
if(_errs605){
vErrors.length = _errs605;
}
else {
vErrors = null;
}
}
if(_valid54){
const _errs609 = errors;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.secret !== undefined){
const err447 = {instancePath:instancePath+"/auth/clientAssertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/1/then/allOf/0/properties/secret/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.privateKey !== undefined){
let data172 = data165.privateKey;
const _errs612 = errors;
let valid220 = true;
const _errs613 = errors;
if(errors === _errs613){
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
let missing44;
if((data172.literal === undefined) && (missing44 = "literal")){
const err448 = {};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
var _valid55 = _errs613 === errors;
errors = _errs612;
if(vErrors !== null){
if(_errs612){
vErrors.length = _errs612;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid55){
const _errs615 = errors;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key34 in data172){
if(!(key34 === "literal")){
const err450 = {instancePath:instancePath+"/auth/clientAssertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data172.literal !== undefined){
if(typeof data172.literal !== "string"){
const err451 = {instancePath:instancePath+"/auth/clientAssertion/privateKey/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/auth/clientAssertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
var _valid55 = _errs615 === errors;
valid220 = _valid55;
ifClause16 = "then";
}
else {
const _errs620 = errors;
if(typeof data172 === "string"){
if(!pattern5.test(data172)){
const err453 = {instancePath:instancePath+"/auth/clientAssertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/auth/clientAssertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
var _valid55 = _errs620 === errors;
valid220 = _valid55;
ifClause16 = "else";
}
if(!valid220){
const err455 = {instancePath:instancePath+"/auth/clientAssertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
var _valid54 = _errs609 === errors;
valid215 = _valid54;
}
if(!valid215){
const err456 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.algorithm === undefined){
const err457 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "algorithm"},message:"must have required property '"+"algorithm"+"'"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
for(const key35 in data165){
if(!(func2.call(schema11.properties.auth.allOf[7].then.allOf[5].then.properties.clientAssertion.properties, key35))){
const err458 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data165.algorithm !== undefined){
let data174 = data165.algorithm;
if(!(((((((((((((data174 === "HS256") || (data174 === "HS384")) || (data174 === "HS512")) || (data174 === "RS256")) || (data174 === "RS384")) || (data174 === "RS512")) || (data174 === "PS256")) || (data174 === "PS384")) || (data174 === "PS512")) || (data174 === "ES256")) || (data174 === "ES384")) || (data174 === "ES512")) || (data174 === "EdDSA"))){
const err459 = {instancePath:instancePath+"/auth/clientAssertion/algorithm",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[5].then.properties.clientAssertion.properties.algorithm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data165.keyId !== undefined){
if(typeof data165.keyId !== "string"){
const err460 = {instancePath:instancePath+"/auth/clientAssertion/keyId",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/properties/keyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data165.issuer !== undefined){
if(typeof data165.issuer !== "string"){
const err461 = {instancePath:instancePath+"/auth/clientAssertion/issuer",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data165.subject !== undefined){
if(typeof data165.subject !== "string"){
const err462 = {instancePath:instancePath+"/auth/clientAssertion/subject",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data165.audience !== undefined){
if(typeof data165.audience !== "string"){
const err463 = {instancePath:instancePath+"/auth/clientAssertion/audience",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data165.expiresIn !== undefined){
let data179 = data165.expiresIn;
if((typeof data179 !== "string") && (!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179))))){
const err464 = {instancePath:instancePath+"/auth/clientAssertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/properties/expiresIn/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[5].then.properties.clientAssertion.properties.expiresIn.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 > 999999999 || isNaN(data179)){
const err465 = {instancePath:instancePath+"/auth/clientAssertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data179 < 1 || isNaN(data179)){
const err466 = {instancePath:instancePath+"/auth/clientAssertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(typeof data179 === "string"){
if(!pattern15.test(data179)){
const err467 = {instancePath:instancePath+"/auth/clientAssertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
}
if(data165.claims !== undefined){
let data180 = data165.claims;
if(!(data180 && typeof data180 == "object" && !Array.isArray(data180))){
const err468 = {instancePath:instancePath+"/auth/clientAssertion/claims",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/properties/claims/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data165.additionalHeaders !== undefined){
let data181 = data165.additionalHeaders;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.alg !== undefined){
const err469 = {instancePath:instancePath+"/auth/clientAssertion/additionalHeaders/alg",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(!(data181 && typeof data181 == "object" && !Array.isArray(data181))){
const err470 = {instancePath:instancePath+"/auth/clientAssertion/additionalHeaders",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/properties/additionalHeaders/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
else {
const err471 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/then/properties/clientAssertion/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
}
var _valid50 = _errs573 === errors;
valid199 = _valid50;
}
if(!valid199){
const err472 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
const _errs640 = errors;
let valid225 = true;
const _errs641 = errors;
if(errors === _errs641){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientAuthentication !== undefined){
let data183 = data21.clientAuthentication;
if(typeof data183 !== "string"){
const err473 = {};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
const _errs645 = errors;
const _errs646 = errors;
if("private_key_jwt" !== data183){
const err474 = {};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
var valid227 = _errs646 === errors;
if(valid227){
const err475 = {};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
else {
errors = _errs645;
if(vErrors !== null){
if(_errs645){
vErrors.length = _errs645;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err476 = {};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
var _valid56 = _errs641 === errors;
errors = _errs640;
if(vErrors !== null){
if(_errs640){
vErrors.length = _errs640;
}
else {
vErrors = null;
}
}
if(_valid56){
const _errs647 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientAssertion !== undefined){
const err477 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/6/then/allOf/0/properties/clientAssertion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
var _valid56 = _errs647 === errors;
valid225 = _valid56;
}
if(!valid225){
const err478 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
const _errs650 = errors;
let valid230 = true;
const _errs651 = errors;
if(errors === _errs651){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientAuthentication !== undefined){
let data185 = data21.clientAuthentication;
if(typeof data185 !== "string"){
const err479 = {};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
const _errs655 = errors;
const _errs656 = errors;
if("client_secret_basic" !== data185){
const err480 = {};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
var valid232 = _errs656 === errors;
if(valid232){
const err481 = {};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
else {
errors = _errs655;
if(vErrors !== null){
if(_errs655){
vErrors.length = _errs655;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err482 = {};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
var _valid57 = _errs651 === errors;
errors = _errs650;
if(vErrors !== null){
if(_errs650){
vErrors.length = _errs650;
}
else {
vErrors = null;
}
}
if(_valid57){
const _errs657 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.basicEncoding !== undefined){
const err483 = {instancePath:instancePath+"/auth/basicEncoding",schemaPath:"#/properties/auth/allOf/7/then/allOf/7/then/allOf/0/properties/basicEncoding/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
var _valid57 = _errs657 === errors;
valid230 = _valid57;
}
if(!valid230){
const err484 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
const _errs660 = errors;
let valid235 = true;
const _errs661 = errors;
if(errors === _errs661){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.grantType !== undefined){
let data187 = data21.grantType;
if(typeof data187 !== "string"){
const err485 = {};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
const _errs665 = errors;
const _errs666 = errors;
if(!((data187 === "client_credentials") || (data187 === "jwt_bearer"))){
const err486 = {};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
var valid237 = _errs666 === errors;
if(valid237){
const err487 = {};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
else {
errors = _errs665;
if(vErrors !== null){
if(_errs665){
vErrors.length = _errs665;
}
else {
vErrors = null;
}
}
}
}
}
else {
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
var _valid58 = _errs661 === errors;
errors = _errs660;
if(vErrors !== null){
if(_errs660){
vErrors.length = _errs660;
}
else {
vErrors = null;
}
}
if(_valid58){
const _errs667 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.refreshTokenResponseKey !== undefined){
let data188 = data21.refreshTokenResponseKey;
if(typeof data188 === "string"){
if(func3(data188) < 1){
const err489 = {instancePath:instancePath+"/auth/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refreshTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(!pattern28.test(data188)){
const err490 = {instancePath:instancePath+"/auth/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refreshTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
else {
const err491 = {instancePath:instancePath+"/auth/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refreshTokenResponseKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data21.refresh !== undefined){
let data189 = data21.refresh;
const _errs671 = errors;
let valid239 = true;
const _errs672 = errors;
if(typeof data189 !== "boolean"){
const err492 = {};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
var _valid59 = _errs672 === errors;
errors = _errs671;
if(vErrors !== null){
if(_errs671){
vErrors.length = _errs671;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid59){
const _errs674 = errors;
if(!(data189 === false)){
const err493 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[8].then.properties.refresh.then.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
var _valid59 = _errs674 === errors;
valid239 = _valid59;
ifClause17 = "then";
}
else {
const _errs675 = errors;
const _errs678 = errors;
let valid241 = true;
const _errs679 = errors;
if(errors === _errs679){
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
let missing45;
if((data189.useRefreshTokenOnce === undefined) && (missing45 = "useRefreshTokenOnce")){
const err494 = {};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
else {
if(data189.useRefreshTokenOnce !== undefined){
if(true !== data189.useRefreshTokenOnce){
const err495 = {};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
}
}
else {
const err496 = {};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
var _valid60 = _errs679 === errors;
errors = _errs678;
if(vErrors !== null){
if(_errs678){
vErrors.length = _errs678;
}
else {
vErrors = null;
}
}
if(_valid60){
const _errs682 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.refreshTokenResponseKey !== undefined){
let data191 = data189.refreshTokenResponseKey;
if(typeof data191 === "string"){
if(func3(data191) < 1){
const err497 = {instancePath:instancePath+"/auth/refresh/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if(!pattern28.test(data191)){
const err498 = {instancePath:instancePath+"/auth/refresh/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
else {
const err499 = {instancePath:instancePath+"/auth/refresh/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
var _valid60 = _errs682 === errors;
valid241 = _valid60;
}
if(!valid241){
const err500 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
const _errs686 = errors;
let valid244 = true;
const _errs687 = errors;
if(errors === _errs687){
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.useRefreshTokenOnce !== undefined){
if(false !== data189.useRefreshTokenOnce){
const err501 = {};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
else {
const err502 = {};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
var _valid61 = _errs687 === errors;
errors = _errs686;
if(vErrors !== null){
if(_errs686){
vErrors.length = _errs686;
}
else {
vErrors = null;
}
}
if(_valid61){
const _errs690 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.refreshTokenResponseKey !== undefined){
const err503 = {instancePath:instancePath+"/auth/refresh/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/allOf/1/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
var _valid61 = _errs690 === errors;
valid244 = _valid61;
}
if(!valid244){
const err504 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key36 in data189){
if(!(func2.call(schema11.properties.auth.allOf[7].then.allOf[8].then.properties.refresh.else.properties, key36))){
const err505 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data189.useRefreshTokenOnce !== undefined){
if(typeof data189.useRefreshTokenOnce !== "boolean"){
const err506 = {instancePath:instancePath+"/auth/refresh/useRefreshTokenOnce",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/useRefreshTokenOnce/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data189.refreshTokenUrl !== undefined){
let data195 = data189.refreshTokenUrl;
if(typeof data195 === "string"){
if(!pattern26.test(data195)){
const err507 = {instancePath:instancePath+"/auth/refresh/refreshTokenUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/refreshTokenUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://|\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/auth/refresh/refreshTokenUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/refreshTokenUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data189.headers !== undefined){
let data196 = data189.headers;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key37 in data196){
let data197 = data196[key37];
if(((typeof data197 !== "string") && (!((typeof data197 == "number") && (isFinite(data197))))) && (typeof data197 !== "boolean")){
const err509 = {instancePath:instancePath+"/auth/refresh/headers/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[8].then.properties.refresh.else.properties.headers.additionalProperties.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
}
else {
const err510 = {instancePath:instancePath+"/auth/refresh/headers",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data189.additionalPostData !== undefined){
let data198 = data189.additionalPostData;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key38 in data198){
const _errs704 = errors;
if(typeof key38 === "string"){
if(func3(key38) < 1){
const err511 = {instancePath:instancePath+"/auth/refresh/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/additionalPostData/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key38};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
var valid250 = _errs704 === errors;
if(!valid250){
const err512 = {instancePath:instancePath+"/auth/refresh/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/additionalPostData/propertyNames",keyword:"propertyNames",params:{propertyName: key38},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
for(const key39 in data198){
let data199 = data198[key39];
if((((typeof data199 !== "string") && (!((typeof data199 == "number") && (isFinite(data199))))) && (typeof data199 !== "boolean")) && (data199 !== null)){
const err513 = {instancePath:instancePath+"/auth/refresh/additionalPostData/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/additionalPostData/additionalProperties/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[8].then.properties.refresh.else.properties.additionalPostData.additionalProperties.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
}
else {
const err514 = {instancePath:instancePath+"/auth/refresh/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/additionalPostData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data189.accessTokenResponseKey !== undefined){
let data200 = data189.accessTokenResponseKey;
if(typeof data200 === "string"){
if(func3(data200) < 1){
const err515 = {instancePath:instancePath+"/auth/refresh/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/accessTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(!pattern28.test(data200)){
const err516 = {instancePath:instancePath+"/auth/refresh/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/accessTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
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
const err517 = {instancePath:instancePath+"/auth/refresh/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/accessTokenResponseKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data189.errorStatusCodes !== undefined){
let data201 = data189.errorStatusCodes;
if(((!(Array.isArray(data201))) && (typeof data201 !== "string")) && (!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201))))){
const err518 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[8].then.properties.refresh.else.properties.errorStatusCodes.type},message:"must be array,string,integer"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 599 || isNaN(data201)){
const err519 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if(data201 < 100 || isNaN(data201)){
const err520 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(typeof data201 === "string"){
if(!pattern39.test(data201)){
const err521 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"},message:"must match pattern \""+"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"+"\""};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(Array.isArray(data201)){
const len3 = data201.length;
for(let i5=0; i5<len3; i5++){
let data202 = data201[i5];
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
const err522 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i5,schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 > 599 || isNaN(data202)){
const err523 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i5,schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(data202 < 100 || isNaN(data202)){
const err524 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i5,schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
let i6 = data201.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data201[i6];
if(!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err525 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
}
if(data189.errorBody !== undefined){
let data203 = data189.errorBody;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.path === undefined){
const err526 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(data203.equals === undefined){
const err527 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
for(const key40 in data203){
if(!((key40 === "path") || (key40 === "equals"))){
const err528 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data203.path !== undefined){
let data204 = data203.path;
if(typeof data204 === "string"){
if(func3(data204) < 1){
const err529 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
if(!pattern28.test(data204)){
const err530 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
else {
const err531 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data203.equals !== undefined){
let data205 = data203.equals;
if((((typeof data205 !== "string") && (!((typeof data205 == "number") && (isFinite(data205))))) && (typeof data205 !== "boolean")) && (data205 !== null)){
const err532 = {instancePath:instancePath+"/auth/refresh/errorBody/equals",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[8].then.properties.refresh.else.properties.errorBody.properties.equals.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
else {
const err533 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data189.refreshBefore !== undefined){
let data206 = data189.refreshBefore;
if((typeof data206 !== "string") && (!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206))))){
const err534 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[8].then.properties.refresh.else.properties.refreshBefore.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 > 999999999 || isNaN(data206)){
const err535 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data206 < 1 || isNaN(data206)){
const err536 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(typeof data206 === "string"){
if(!pattern41.test(data206)){
const err537 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"},message:"must match pattern \""+"^(off|0*[1-9][0-9]{0,8}[smhd])$"+"\""};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
}
}
else {
const err538 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
var _valid59 = _errs675 === errors;
valid239 = _valid59;
ifClause17 = "else";
}
if(!valid239){
const err539 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
}
var _valid58 = _errs667 === errors;
valid235 = _valid58;
}
if(!valid235){
const err540 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
const _errs724 = errors;
let valid256 = true;
const _errs725 = errors;
if(errors === _errs725){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing46;
if((data21.grantType === undefined) && (missing46 = "grantType")){
const err541 = {};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
else {
if(data21.grantType !== undefined){
if("device_code" !== data21.grantType){
const err542 = {};
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
}
else {
const err543 = {};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
var _valid62 = _errs725 === errors;
errors = _errs724;
if(vErrors !== null){
if(_errs724){
vErrors.length = _errs724;
}
else {
vErrors = null;
}
}
if(_valid62){
const _errs728 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.deviceAuthorizationUrl === undefined){
const err544 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/9/then/required",keyword:"required",params:{missingProperty: "deviceAuthorizationUrl"},message:"must have required property '"+"deviceAuthorizationUrl"+"'"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(data21.deviceAuthorizationUrl !== undefined){
let data208 = data21.deviceAuthorizationUrl;
if(typeof data208 === "string"){
if(!pattern26.test(data208)){
const err545 = {instancePath:instancePath+"/auth/deviceAuthorizationUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/9/then/properties/deviceAuthorizationUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://|\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
else {
const err546 = {instancePath:instancePath+"/auth/deviceAuthorizationUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/9/then/properties/deviceAuthorizationUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid62 = _errs728 === errors;
valid256 = _valid62;
}
if(!valid256){
const err547 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
const _errs732 = errors;
let valid259 = true;
const _errs733 = errors;
if(errors === _errs733){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.grantType !== undefined){
let data209 = data21.grantType;
if(typeof data209 !== "string"){
const err548 = {};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
const _errs737 = errors;
const _errs738 = errors;
if("device_code" !== data209){
const err549 = {};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
var valid261 = _errs738 === errors;
if(valid261){
const err550 = {};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
else {
errors = _errs737;
if(vErrors !== null){
if(_errs737){
vErrors.length = _errs737;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err551 = {};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
var _valid63 = _errs733 === errors;
errors = _errs732;
if(vErrors !== null){
if(_errs732){
vErrors.length = _errs732;
}
else {
vErrors = null;
}
}
if(_valid63){
const _errs739 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.deviceAuthorizationUrl !== undefined){
const err552 = {instancePath:instancePath+"/auth/deviceAuthorizationUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/10/then/allOf/0/properties/deviceAuthorizationUrl/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
var _valid63 = _errs739 === errors;
valid259 = _valid63;
}
if(!valid259){
const err553 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
const _errs742 = errors;
let valid264 = true;
const _errs743 = errors;
if(errors === _errs743){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing47;
if((data21.grantType === undefined) && (missing47 = "grantType")){
const err554 = {};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
else {
if(data21.grantType !== undefined){
if("password" !== data21.grantType){
const err555 = {};
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
}
else {
const err556 = {};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
var _valid64 = _errs743 === errors;
errors = _errs742;
if(vErrors !== null){
if(_errs742){
vErrors.length = _errs742;
}
else {
vErrors = null;
}
}
if(_valid64){
const _errs746 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.username !== undefined){
let data212 = data21.username;
const _errs748 = errors;
let valid267 = true;
const _errs749 = errors;
if(errors === _errs749){
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
let missing48;
if((data212.literal === undefined) && (missing48 = "literal")){
const err557 = {};
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
const err558 = {};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
var _valid65 = _errs749 === errors;
errors = _errs748;
if(vErrors !== null){
if(_errs748){
vErrors.length = _errs748;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid65){
const _errs751 = errors;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key41 in data212){
if(!(key41 === "literal")){
const err559 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/then/properties/username/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
if(data212.literal !== undefined){
if(typeof data212.literal !== "string"){
const err560 = {instancePath:instancePath+"/auth/username/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/then/properties/username/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
}
else {
const err561 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/then/properties/username/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
var _valid65 = _errs751 === errors;
valid267 = _valid65;
ifClause18 = "then";
}
else {
const _errs756 = errors;
if(typeof data212 === "string"){
if(!pattern5.test(data212)){
const err562 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/then/properties/username/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
else {
const err563 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/then/properties/username/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
var _valid65 = _errs756 === errors;
valid267 = _valid65;
ifClause18 = "else";
}
if(!valid267){
const err564 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/then/properties/username/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data21.password !== undefined){
let data214 = data21.password;
const _errs759 = errors;
let valid269 = true;
const _errs760 = errors;
if(errors === _errs760){
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
let missing49;
if((data214.literal === undefined) && (missing49 = "literal")){
const err565 = {};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
else {
const err566 = {};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
var _valid66 = _errs760 === errors;
errors = _errs759;
if(vErrors !== null){
if(_errs759){
vErrors.length = _errs759;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid66){
const _errs762 = errors;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key42 in data214){
if(!(key42 === "literal")){
const err567 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/then/properties/password/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data214.literal !== undefined){
if(typeof data214.literal !== "string"){
const err568 = {instancePath:instancePath+"/auth/password/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/then/properties/password/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
}
else {
const err569 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/then/properties/password/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
var _valid66 = _errs762 === errors;
valid269 = _valid66;
ifClause19 = "then";
}
else {
const _errs767 = errors;
if(typeof data214 === "string"){
if(!pattern5.test(data214)){
const err570 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/then/properties/password/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
else {
const err571 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/then/properties/password/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
var _valid66 = _errs767 === errors;
valid269 = _valid66;
ifClause19 = "else";
}
if(!valid269){
const err572 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/then/properties/password/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
}
var _valid64 = _errs746 === errors;
valid264 = _valid64;
}
if(!valid264){
const err573 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
const _errs770 = errors;
let valid271 = true;
const _errs771 = errors;
if(errors === _errs771){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.grantType !== undefined){
let data216 = data21.grantType;
if(typeof data216 !== "string"){
const err574 = {};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
const _errs775 = errors;
const _errs776 = errors;
if("password" !== data216){
const err575 = {};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
var valid273 = _errs776 === errors;
if(valid273){
const err576 = {};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
else {
errors = _errs775;
if(vErrors !== null){
if(_errs775){
vErrors.length = _errs775;
}
else {
vErrors = null;
}
}
}
}
}
else {
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
var _valid67 = _errs771 === errors;
errors = _errs770;
if(vErrors !== null){
if(_errs770){
vErrors.length = _errs770;
}
else {
vErrors = null;
}
}
if(_valid67){
const _errs777 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.username !== undefined){
const err578 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/7/then/allOf/12/then/allOf/0/properties/username/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.password !== undefined){
const err579 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/7/then/allOf/12/then/allOf/1/properties/password/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
var _valid67 = _errs777 === errors;
valid271 = _valid67;
}
if(!valid271){
const err580 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
const _errs781 = errors;
let valid277 = true;
const _errs782 = errors;
if(errors === _errs782){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing50;
if((data21.grantType === undefined) && (missing50 = "grantType")){
const err581 = {};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
else {
if(data21.grantType !== undefined){
if("refresh_token" !== data21.grantType){
const err582 = {};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
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
var _valid68 = _errs782 === errors;
errors = _errs781;
if(vErrors !== null){
if(_errs781){
vErrors.length = _errs781;
}
else {
vErrors = null;
}
}
if(_valid68){
const _errs785 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.scope !== undefined){
const err584 = {instancePath:instancePath+"/auth/scope",schemaPath:"#/properties/auth/allOf/7/then/allOf/13/then/allOf/0/properties/scope/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tokenRequest !== undefined){
let data221 = data21.tokenRequest;
const _errs789 = errors;
let valid282 = true;
const _errs790 = errors;
if(!(data221 && typeof data221 == "object" && !Array.isArray(data221))){
const err585 = {};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
var _valid69 = _errs790 === errors;
errors = _errs789;
if(vErrors !== null){
if(_errs789){
vErrors.length = _errs789;
}
else {
vErrors = null;
}
}
if(_valid69){
const _errs792 = errors;
if(!(data221 && typeof data221 == "object" && !Array.isArray(data221))){
const err586 = {instancePath:instancePath+"/auth/tokenRequest",schemaPath:"#/properties/auth/allOf/7/then/allOf/13/then/allOf/1/properties/tokenRequest/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
if(data221.additionalPostData !== undefined){
const err587 = {instancePath:instancePath+"/auth/tokenRequest/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/allOf/13/then/allOf/1/properties/tokenRequest/then/allOf/0/properties/additionalPostData/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
var _valid69 = _errs792 === errors;
valid282 = _valid69;
}
if(!valid282){
const err588 = {instancePath:instancePath+"/auth/tokenRequest",schemaPath:"#/properties/auth/allOf/7/then/allOf/13/then/allOf/1/properties/tokenRequest/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.refreshToken !== undefined){
let data223 = data21.refreshToken;
const _errs796 = errors;
let valid286 = true;
const _errs797 = errors;
if(errors === _errs797){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
let missing51;
if((data223.literal === undefined) && (missing51 = "literal")){
const err589 = {};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
else {
const err590 = {};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
var _valid70 = _errs797 === errors;
errors = _errs796;
if(vErrors !== null){
if(_errs796){
vErrors.length = _errs796;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid70){
const _errs799 = errors;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key43 in data223){
if(!(key43 === "literal")){
const err591 = {instancePath:instancePath+"/auth/refreshToken",schemaPath:"#/properties/auth/allOf/7/then/allOf/13/then/properties/refreshToken/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data223.literal !== undefined){
if(typeof data223.literal !== "string"){
const err592 = {instancePath:instancePath+"/auth/refreshToken/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/13/then/properties/refreshToken/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
}
else {
const err593 = {instancePath:instancePath+"/auth/refreshToken",schemaPath:"#/properties/auth/allOf/7/then/allOf/13/then/properties/refreshToken/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
var _valid70 = _errs799 === errors;
valid286 = _valid70;
ifClause20 = "then";
}
else {
const _errs804 = errors;
if(typeof data223 === "string"){
if(!pattern5.test(data223)){
const err594 = {instancePath:instancePath+"/auth/refreshToken",schemaPath:"#/properties/auth/allOf/7/then/allOf/13/then/properties/refreshToken/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
else {
const err595 = {instancePath:instancePath+"/auth/refreshToken",schemaPath:"#/properties/auth/allOf/7/then/allOf/13/then/properties/refreshToken/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
var _valid70 = _errs804 === errors;
valid286 = _valid70;
ifClause20 = "else";
}
if(!valid286){
const err596 = {instancePath:instancePath+"/auth/refreshToken",schemaPath:"#/properties/auth/allOf/7/then/allOf/13/then/properties/refreshToken/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
var _valid68 = _errs785 === errors;
valid277 = _valid68;
}
if(!valid277){
const err597 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
const _errs807 = errors;
let valid288 = true;
const _errs808 = errors;
if(errors === _errs808){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.grantType !== undefined){
let data225 = data21.grantType;
if(typeof data225 !== "string"){
const err598 = {};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
const _errs812 = errors;
const _errs813 = errors;
if("refresh_token" !== data225){
const err599 = {};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
var valid290 = _errs813 === errors;
if(valid290){
const err600 = {};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
else {
errors = _errs812;
if(vErrors !== null){
if(_errs812){
vErrors.length = _errs812;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err601 = {};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
var _valid71 = _errs808 === errors;
errors = _errs807;
if(vErrors !== null){
if(_errs807){
vErrors.length = _errs807;
}
else {
vErrors = null;
}
}
if(_valid71){
const _errs814 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.refreshToken !== undefined){
const err602 = {instancePath:instancePath+"/auth/refreshToken",schemaPath:"#/properties/auth/allOf/7/then/allOf/14/then/allOf/0/properties/refreshToken/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
var _valid71 = _errs814 === errors;
valid288 = _valid71;
}
if(!valid288){
const err603 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
const _errs817 = errors;
let valid293 = true;
const _errs818 = errors;
if(errors === _errs818){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing52;
if((data21.grantType === undefined) && (missing52 = "grantType")){
const err604 = {};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
else {
if(data21.grantType !== undefined){
if("jwt_bearer" !== data21.grantType){
const err605 = {};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
}
}
else {
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
var _valid72 = _errs818 === errors;
errors = _errs817;
if(vErrors !== null){
if(_errs817){
vErrors.length = _errs817;
}
else {
vErrors = null;
}
}
if(_valid72){
const _errs821 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.refreshTokenResponseKey !== undefined){
const err607 = {instancePath:instancePath+"/auth/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
const _errs824 = errors;
let valid297 = true;
const _errs825 = errors;
if(errors === _errs825){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing53;
if((data21.clientAuthentication === undefined) && (missing53 = "clientAuthentication")){
const err608 = {};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
else {
if(data21.clientAuthentication !== undefined){
let data229 = data21.clientAuthentication;
if(!((data229 === "client_secret_post") || (data229 === "client_secret_basic"))){
const err609 = {};
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
}
else {
const err610 = {};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
var _valid73 = _errs825 === errors;
errors = _errs824;
if(vErrors !== null){
if(_errs824){
vErrors.length = _errs824;
}
else {
vErrors = null;
}
}
if(_valid73){
const _errs828 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientId === undefined){
const err611 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
var _valid73 = _errs828 === errors;
valid297 = _valid73;
}
if(!valid297){
const err612 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
const _errs830 = errors;
let valid299 = true;
const _errs831 = errors;
if(errors === _errs831){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing54;
if((data21.clientSecret === undefined) && (missing54 = "clientSecret")){
const err613 = {};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
else {
if(data21.clientAuthentication !== undefined){
let data230 = data21.clientAuthentication;
const _errs834 = errors;
const _errs835 = errors;
if(!((data230 === "none") || (data230 === "private_key_jwt"))){
const err614 = {};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
var valid301 = _errs835 === errors;
if(valid301){
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
errors = _errs834;
if(vErrors !== null){
if(_errs834){
vErrors.length = _errs834;
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
var _valid74 = _errs831 === errors;
errors = _errs830;
if(vErrors !== null){
if(_errs830){
vErrors.length = _errs830;
}
else {
vErrors = null;
}
}
if(_valid74){
const _errs836 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientId === undefined){
const err617 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/allOf/2/then/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
var _valid74 = _errs836 === errors;
valid299 = _valid74;
}
if(!valid299){
const err618 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
const _errs838 = errors;
let valid302 = true;
const _errs839 = errors;
const _errs841 = errors;
const _errs842 = errors;
if(errors === _errs842){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing55;
if((data21.clientId === undefined) && (missing55 = "clientId")){
const err619 = {};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
else {
const err620 = {};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
var valid303 = _errs842 === errors;
if(valid303){
const err621 = {};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
else {
errors = _errs841;
if(vErrors !== null){
if(_errs841){
vErrors.length = _errs841;
}
else {
vErrors = null;
}
}
}
if(errors === _errs839){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing56;
if((data21.clientAuthentication === undefined) && (missing56 = "clientAuthentication")){
const err622 = {};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
else {
if(data21.clientAuthentication !== undefined){
if("private_key_jwt" !== data21.clientAuthentication){
const err623 = {};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
}
}
else {
const err624 = {};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
var _valid75 = _errs839 === errors;
errors = _errs838;
if(vErrors !== null){
if(_errs838){
vErrors.length = _errs838;
}
else {
vErrors = null;
}
}
if(_valid75){
const _errs845 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientAssertion !== undefined){
let data232 = data21.clientAssertion;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
if(data232.issuer === undefined){
const err625 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/allOf/3/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
if(data232.subject === undefined){
const err626 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/allOf/3/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/auth/clientAssertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/allOf/3/then/properties/clientAssertion/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
}
var _valid75 = _errs845 === errors;
valid302 = _valid75;
}
if(!valid302){
const err628 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.assertion === undefined){
const err629 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/required",keyword:"required",params:{missingProperty: "assertion"},message:"must have required property '"+"assertion"+"'"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
if(data21.assertion !== undefined){
let data233 = data21.assertion;
const _errs851 = errors;
let valid308 = true;
const _errs852 = errors;
if(errors === _errs852){
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
let missing57;
if((data233.algorithm === undefined) && (missing57 = "algorithm")){
const err630 = {};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
else {
if(data233.algorithm !== undefined){
let data234 = data233.algorithm;
if(!(((data234 === "HS256") || (data234 === "HS384")) || (data234 === "HS512"))){
const err631 = {};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
}
}
else {
const err632 = {};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
var _valid76 = _errs852 === errors;
errors = _errs851;
if(vErrors !== null){
if(_errs851){
vErrors.length = _errs851;
}
else {
vErrors = null;
}
}
if(_valid76){
const _errs855 = errors;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.privateKey !== undefined){
const err633 = {instancePath:instancePath+"/auth/assertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.secret !== undefined){
let data236 = data233.secret;
const _errs858 = errors;
let valid313 = true;
const _errs859 = errors;
if(errors === _errs859){
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
let missing58;
if((data236.literal === undefined) && (missing58 = "literal")){
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
var _valid77 = _errs859 === errors;
errors = _errs858;
if(vErrors !== null){
if(_errs858){
vErrors.length = _errs858;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid77){
const _errs861 = errors;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key44 in data236){
if(!(key44 === "literal")){
const err636 = {instancePath:instancePath+"/auth/assertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data236.literal !== undefined){
if(typeof data236.literal !== "string"){
const err637 = {instancePath:instancePath+"/auth/assertion/secret/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
}
else {
const err638 = {instancePath:instancePath+"/auth/assertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
var _valid77 = _errs861 === errors;
valid313 = _valid77;
ifClause21 = "then";
}
else {
const _errs866 = errors;
if(typeof data236 === "string"){
if(!pattern5.test(data236)){
const err639 = {instancePath:instancePath+"/auth/assertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
else {
const err640 = {instancePath:instancePath+"/auth/assertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
var _valid77 = _errs866 === errors;
valid313 = _valid77;
ifClause21 = "else";
}
if(!valid313){
const err641 = {instancePath:instancePath+"/auth/assertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
}
var _valid76 = _errs855 === errors;
valid308 = _valid76;
}
if(!valid308){
const err642 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
const _errs869 = errors;
let valid315 = true;
const _errs870 = errors;
if(errors === _errs870){
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
let missing59;
if((data233.algorithm === undefined) && (missing59 = "algorithm")){
const err643 = {};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
else {
if(data233.algorithm !== undefined){
let data238 = data233.algorithm;
if(!((((((((((data238 === "RS256") || (data238 === "RS384")) || (data238 === "RS512")) || (data238 === "PS256")) || (data238 === "PS384")) || (data238 === "PS512")) || (data238 === "ES256")) || (data238 === "ES384")) || (data238 === "ES512")) || (data238 === "EdDSA"))){
const err644 = {};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
}
}
else {
const err645 = {};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
var _valid78 = _errs870 === errors;
errors = _errs869;
if(vErrors !== null){
if(_errs869){
vErrors.length = _errs869;
}
else {
vErrors = null;
}
}
if(_valid78){
const _errs873 = errors;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.secret !== undefined){
const err646 = {instancePath:instancePath+"/auth/assertion/secret",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/1/then/allOf/0/properties/secret/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.privateKey !== undefined){
let data240 = data233.privateKey;
const _errs876 = errors;
let valid320 = true;
const _errs877 = errors;
if(errors === _errs877){
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
let missing60;
if((data240.literal === undefined) && (missing60 = "literal")){
const err647 = {};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
else {
const err648 = {};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
var _valid79 = _errs877 === errors;
errors = _errs876;
if(vErrors !== null){
if(_errs876){
vErrors.length = _errs876;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid79){
const _errs879 = errors;
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
for(const key45 in data240){
if(!(key45 === "literal")){
const err649 = {instancePath:instancePath+"/auth/assertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data240.literal !== undefined){
if(typeof data240.literal !== "string"){
const err650 = {instancePath:instancePath+"/auth/assertion/privateKey/literal",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
}
else {
const err651 = {instancePath:instancePath+"/auth/assertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
var _valid79 = _errs879 === errors;
valid320 = _valid79;
ifClause22 = "then";
}
else {
const _errs884 = errors;
if(typeof data240 === "string"){
if(!pattern5.test(data240)){
const err652 = {instancePath:instancePath+"/auth/assertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
else {
const err653 = {instancePath:instancePath+"/auth/assertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
var _valid79 = _errs884 === errors;
valid320 = _valid79;
ifClause22 = "else";
}
if(!valid320){
const err654 = {instancePath:instancePath+"/auth/assertion/privateKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
}
var _valid78 = _errs873 === errors;
valid315 = _valid78;
}
if(!valid315){
const err655 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.algorithm === undefined){
const err656 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/required",keyword:"required",params:{missingProperty: "algorithm"},message:"must have required property '"+"algorithm"+"'"};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
if(data233.issuer === undefined){
const err657 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/required",keyword:"required",params:{missingProperty: "issuer"},message:"must have required property '"+"issuer"+"'"};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
for(const key46 in data233){
if(!(func2.call(schema11.properties.auth.allOf[7].then.allOf[15].then.properties.assertion.properties, key46))){
const err658 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data233.algorithm !== undefined){
let data242 = data233.algorithm;
if(!(((((((((((((data242 === "HS256") || (data242 === "HS384")) || (data242 === "HS512")) || (data242 === "RS256")) || (data242 === "RS384")) || (data242 === "RS512")) || (data242 === "PS256")) || (data242 === "PS384")) || (data242 === "PS512")) || (data242 === "ES256")) || (data242 === "ES384")) || (data242 === "ES512")) || (data242 === "EdDSA"))){
const err659 = {instancePath:instancePath+"/auth/assertion/algorithm",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[15].then.properties.assertion.properties.algorithm.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data233.keyId !== undefined){
if(typeof data233.keyId !== "string"){
const err660 = {instancePath:instancePath+"/auth/assertion/keyId",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/properties/keyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(data233.issuer !== undefined){
let data244 = data233.issuer;
if(typeof data244 === "string"){
if(func3(data244) < 1){
const err661 = {instancePath:instancePath+"/auth/assertion/issuer",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/properties/issuer/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
else {
const err662 = {instancePath:instancePath+"/auth/assertion/issuer",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/properties/issuer/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data233.subject !== undefined){
if(typeof data233.subject !== "string"){
const err663 = {instancePath:instancePath+"/auth/assertion/subject",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data233.audience !== undefined){
if(typeof data233.audience !== "string"){
const err664 = {instancePath:instancePath+"/auth/assertion/audience",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/properties/audience/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data233.expiresIn !== undefined){
let data247 = data233.expiresIn;
if((typeof data247 !== "string") && (!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247))))){
const err665 = {instancePath:instancePath+"/auth/assertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/properties/expiresIn/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[15].then.properties.assertion.properties.expiresIn.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 > 999999999 || isNaN(data247)){
const err666 = {instancePath:instancePath+"/auth/assertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
if(data247 < 1 || isNaN(data247)){
const err667 = {instancePath:instancePath+"/auth/assertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(typeof data247 === "string"){
if(!pattern15.test(data247)){
const err668 = {instancePath:instancePath+"/auth/assertion/expiresIn",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
}
if(data233.claims !== undefined){
let data248 = data233.claims;
if(!(data248 && typeof data248 == "object" && !Array.isArray(data248))){
const err669 = {instancePath:instancePath+"/auth/assertion/claims",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/properties/claims/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data233.additionalHeaders !== undefined){
let data249 = data233.additionalHeaders;
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
if(data249.alg !== undefined){
const err670 = {instancePath:instancePath+"/auth/assertion/additionalHeaders/alg",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(!(data249 && typeof data249 == "object" && !Array.isArray(data249))){
const err671 = {instancePath:instancePath+"/auth/assertion/additionalHeaders",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/properties/additionalHeaders/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err672 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/assertion/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data21.refresh !== undefined){
let data251 = data21.refresh;
const _errs904 = errors;
let valid325 = true;
const _errs905 = errors;
if(typeof data251 !== "boolean"){
const err673 = {};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
var _valid80 = _errs905 === errors;
errors = _errs904;
if(vErrors !== null){
if(_errs904){
vErrors.length = _errs904;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid80){
const _errs907 = errors;
if(!(data251 === false)){
const err674 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[15].then.properties.refresh.then.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
var _valid80 = _errs907 === errors;
valid325 = _valid80;
ifClause23 = "then";
}
else {
const _errs908 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.useRefreshTokenOnce !== undefined){
const err675 = {instancePath:instancePath+"/auth/refresh/useRefreshTokenOnce",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/allOf/0/properties/useRefreshTokenOnce/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.refreshTokenUrl !== undefined){
const err676 = {instancePath:instancePath+"/auth/refresh/refreshTokenUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/allOf/1/properties/refreshTokenUrl/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.headers !== undefined){
const err677 = {instancePath:instancePath+"/auth/refresh/headers",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/allOf/2/properties/headers/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.additionalPostData !== undefined){
const err678 = {instancePath:instancePath+"/auth/refresh/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/allOf/3/properties/additionalPostData/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.accessTokenResponseKey !== undefined){
const err679 = {instancePath:instancePath+"/auth/refresh/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/allOf/4/properties/accessTokenResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
if(data251.refreshTokenResponseKey !== undefined){
const err680 = {instancePath:instancePath+"/auth/refresh/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/allOf/5/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key47 in data251){
if(!(func2.call(schema11.properties.auth.allOf[7].then.allOf[15].then.properties.refresh.else.properties, key47))){
const err681 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data251.errorStatusCodes !== undefined){
let data258 = data251.errorStatusCodes;
if(((!(Array.isArray(data258))) && (typeof data258 !== "string")) && (!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258))))){
const err682 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[15].then.properties.refresh.else.properties.errorStatusCodes.type},message:"must be array,string,integer"};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 > 599 || isNaN(data258)){
const err683 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
if(data258 < 100 || isNaN(data258)){
const err684 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(typeof data258 === "string"){
if(!pattern39.test(data258)){
const err685 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"},message:"must match pattern \""+"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"+"\""};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
if(Array.isArray(data258)){
const len4 = data258.length;
for(let i7=0; i7<len4; i7++){
let data259 = data258[i7];
if(!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259)))){
const err686 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i7,schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
if((typeof data259 == "number") && (isFinite(data259))){
if(data259 > 599 || isNaN(data259)){
const err687 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i7,schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
if(data259 < 100 || isNaN(data259)){
const err688 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i7,schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
}
let i8 = data258.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data258[i8];
if(!(((typeof item3 == "number") && (!(item3 % 1) && !isNaN(item3))) && (isFinite(item3)))){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err689 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
}
if(data251.errorBody !== undefined){
let data260 = data251.errorBody;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.path === undefined){
const err690 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
if(data260.equals === undefined){
const err691 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'"};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
for(const key48 in data260){
if(!((key48 === "path") || (key48 === "equals"))){
const err692 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data260.path !== undefined){
let data261 = data260.path;
if(typeof data261 === "string"){
if(func3(data261) < 1){
const err693 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
if(!pattern28.test(data261)){
const err694 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
else {
const err695 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
if(data260.equals !== undefined){
let data262 = data260.equals;
if((((typeof data262 !== "string") && (!((typeof data262 == "number") && (isFinite(data262))))) && (typeof data262 !== "boolean")) && (data262 !== null)){
const err696 = {instancePath:instancePath+"/auth/refresh/errorBody/equals",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[15].then.properties.refresh.else.properties.errorBody.properties.equals.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
}
else {
const err697 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
if(data251.refreshBefore !== undefined){
let data263 = data251.refreshBefore;
if((typeof data263 !== "string") && (!(((typeof data263 == "number") && (!(data263 % 1) && !isNaN(data263))) && (isFinite(data263))))){
const err698 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[15].then.properties.refresh.else.properties.refreshBefore.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
if((typeof data263 == "number") && (isFinite(data263))){
if(data263 > 999999999 || isNaN(data263)){
const err699 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
if(data263 < 1 || isNaN(data263)){
const err700 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
if(typeof data263 === "string"){
if(!pattern41.test(data263)){
const err701 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"},message:"must match pattern \""+"^(off|0*[1-9][0-9]{0,8}[smhd])$"+"\""};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
}
}
else {
const err702 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
var _valid80 = _errs908 === errors;
valid325 = _valid80;
ifClause23 = "else";
}
if(!valid325){
const err703 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause23},message:"must match \""+ifClause23+"\" schema"};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
}
var _valid72 = _errs821 === errors;
valid293 = _valid72;
}
if(!valid293){
const err704 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
const _errs931 = errors;
let valid338 = true;
const _errs932 = errors;
if(errors === _errs932){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.grantType !== undefined){
let data264 = data21.grantType;
if(typeof data264 !== "string"){
const err705 = {};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
const _errs936 = errors;
const _errs937 = errors;
if("jwt_bearer" !== data264){
const err706 = {};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
var valid340 = _errs937 === errors;
if(valid340){
const err707 = {};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
else {
errors = _errs936;
if(vErrors !== null){
if(_errs936){
vErrors.length = _errs936;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err708 = {};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
var _valid81 = _errs932 === errors;
errors = _errs931;
if(vErrors !== null){
if(_errs931){
vErrors.length = _errs931;
}
else {
vErrors = null;
}
}
if(_valid81){
const _errs938 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.assertion !== undefined){
const err709 = {instancePath:instancePath+"/auth/assertion",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/then/allOf/0/properties/assertion/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
var _valid81 = _errs938 === errors;
valid338 = _valid81;
}
if(!valid338){
const err710 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/16/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
const _errs941 = errors;
let valid343 = true;
const _errs942 = errors;
if(errors === _errs942){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing61;
if((data21.grantType === undefined) && (missing61 = "grantType")){
const err711 = {};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
else {
if(data21.grantType !== undefined){
if("client_credentials" !== data21.grantType){
const err712 = {};
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
const err713 = {};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
var _valid82 = _errs942 === errors;
errors = _errs941;
if(vErrors !== null){
if(_errs941){
vErrors.length = _errs941;
}
else {
vErrors = null;
}
}
if(_valid82){
const _errs945 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.refreshTokenResponseKey !== undefined){
const err714 = {instancePath:instancePath+"/auth/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.refresh !== undefined){
let data268 = data21.refresh;
const _errs948 = errors;
let valid348 = true;
const _errs949 = errors;
if(typeof data268 !== "boolean"){
const err715 = {};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
var _valid83 = _errs949 === errors;
errors = _errs948;
if(vErrors !== null){
if(_errs948){
vErrors.length = _errs948;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid83){
const _errs951 = errors;
if(!(data268 === false)){
const err716 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[17].then.properties.refresh.then.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
var _valid83 = _errs951 === errors;
valid348 = _valid83;
ifClause24 = "then";
}
else {
const _errs952 = errors;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
if(data268.useRefreshTokenOnce !== undefined){
const err717 = {instancePath:instancePath+"/auth/refresh/useRefreshTokenOnce",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/allOf/0/properties/useRefreshTokenOnce/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
if(data268.refreshTokenUrl !== undefined){
const err718 = {instancePath:instancePath+"/auth/refresh/refreshTokenUrl",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/allOf/1/properties/refreshTokenUrl/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
if(data268.headers !== undefined){
const err719 = {instancePath:instancePath+"/auth/refresh/headers",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/allOf/2/properties/headers/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
if(data268.additionalPostData !== undefined){
const err720 = {instancePath:instancePath+"/auth/refresh/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/allOf/3/properties/additionalPostData/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
if(data268.accessTokenResponseKey !== undefined){
const err721 = {instancePath:instancePath+"/auth/refresh/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/allOf/4/properties/accessTokenResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
if(data268.refreshTokenResponseKey !== undefined){
const err722 = {instancePath:instancePath+"/auth/refresh/refreshTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/allOf/5/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
for(const key49 in data268){
if(!(func2.call(schema11.properties.auth.allOf[7].then.allOf[17].then.properties.refresh.else.properties, key49))){
const err723 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data268.errorStatusCodes !== undefined){
let data275 = data268.errorStatusCodes;
if(((!(Array.isArray(data275))) && (typeof data275 !== "string")) && (!(((typeof data275 == "number") && (!(data275 % 1) && !isNaN(data275))) && (isFinite(data275))))){
const err724 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[17].then.properties.refresh.else.properties.errorStatusCodes.type},message:"must be array,string,integer"};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
if((typeof data275 == "number") && (isFinite(data275))){
if(data275 > 599 || isNaN(data275)){
const err725 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
if(data275 < 100 || isNaN(data275)){
const err726 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
if(typeof data275 === "string"){
if(!pattern39.test(data275)){
const err727 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"},message:"must match pattern \""+"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"+"\""};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
if(Array.isArray(data275)){
const len5 = data275.length;
for(let i9=0; i9<len5; i9++){
let data276 = data275[i9];
if(!(((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276))) && (isFinite(data276)))){
const err728 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i9,schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 > 599 || isNaN(data276)){
const err729 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i9,schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
if(data276 < 100 || isNaN(data276)){
const err730 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes/" + i9,schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"};
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
let i10 = data275.length;
let j4;
if(i10 > 1){
const indices4 = {};
for(;i10--;){
let item4 = data275[i10];
if(!(((typeof item4 == "number") && (!(item4 % 1) && !isNaN(item4))) && (isFinite(item4)))){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err731 = {instancePath:instancePath+"/auth/refresh/errorStatusCodes",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
break;
}
indices4[item4] = i10;
}
}
}
}
if(data268.errorBody !== undefined){
let data277 = data268.errorBody;
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
if(data277.path === undefined){
const err732 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
if(data277.equals === undefined){
const err733 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'"};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
for(const key50 in data277){
if(!((key50 === "path") || (key50 === "equals"))){
const err734 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data277.path !== undefined){
let data278 = data277.path;
if(typeof data278 === "string"){
if(func3(data278) < 1){
const err735 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
if(!pattern28.test(data278)){
const err736 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
else {
const err737 = {instancePath:instancePath+"/auth/refresh/errorBody/path",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
if(data277.equals !== undefined){
let data279 = data277.equals;
if((((typeof data279 !== "string") && (!((typeof data279 == "number") && (isFinite(data279))))) && (typeof data279 !== "boolean")) && (data279 !== null)){
const err738 = {instancePath:instancePath+"/auth/refresh/errorBody/equals",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[17].then.properties.refresh.else.properties.errorBody.properties.equals.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
}
else {
const err739 = {instancePath:instancePath+"/auth/refresh/errorBody",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data268.refreshBefore !== undefined){
let data280 = data268.refreshBefore;
if((typeof data280 !== "string") && (!(((typeof data280 == "number") && (!(data280 % 1) && !isNaN(data280))) && (isFinite(data280))))){
const err740 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.allOf[17].then.properties.refresh.else.properties.refreshBefore.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
if((typeof data280 == "number") && (isFinite(data280))){
if(data280 > 999999999 || isNaN(data280)){
const err741 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if(data280 < 1 || isNaN(data280)){
const err742 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
if(typeof data280 === "string"){
if(!pattern41.test(data280)){
const err743 = {instancePath:instancePath+"/auth/refresh/refreshBefore",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"},message:"must match pattern \""+"^(off|0*[1-9][0-9]{0,8}[smhd])$"+"\""};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
}
}
else {
const err744 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/else/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
var _valid83 = _errs952 === errors;
valid348 = _valid83;
ifClause24 = "else";
}
if(!valid348){
const err745 = {instancePath:instancePath+"/auth/refresh",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause24},message:"must match \""+ifClause24+"\" schema"};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
}
var _valid82 = _errs945 === errors;
valid343 = _valid82;
}
if(!valid343){
const err746 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/17/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
const _errs975 = errors;
let valid361 = true;
const _errs976 = errors;
if(errors === _errs976){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.grantType !== undefined){
let data281 = data21.grantType;
if(!((data281 === "authorization_code") || (data281 === "device_code"))){
const err747 = {};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
}
else {
const err748 = {};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
var _valid84 = _errs976 === errors;
errors = _errs975;
if(vErrors !== null){
if(_errs975){
vErrors.length = _errs975;
}
else {
vErrors = null;
}
}
if(_valid84){
const _errs979 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientId === undefined){
const err749 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/18/then/required",keyword:"required",params:{missingProperty: "clientId"},message:"must have required property '"+"clientId"+"'"};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
var _valid84 = _errs979 === errors;
valid361 = _valid84;
}
if(!valid361){
const err750 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/18/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
const _errs981 = errors;
let valid363 = true;
const _errs982 = errors;
if(errors === _errs982){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing62;
if((data21.scope === undefined) && (missing62 = "scope")){
const err751 = {};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
else {
if(data21.scope !== undefined){
if(!(Array.isArray(data21.scope))){
const err752 = {};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
}
}
else {
const err753 = {};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
var _valid85 = _errs982 === errors;
errors = _errs981;
if(vErrors !== null){
if(_errs981){
vErrors.length = _errs981;
}
else {
vErrors = null;
}
}
if(_valid85){
const _errs986 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.scopeSeparator !== undefined){
let data283 = data21.scopeSeparator;
if(typeof data283 === "string"){
if(func3(data283) < 1){
const err754 = {instancePath:instancePath+"/auth/scopeSeparator",schemaPath:"#/properties/auth/allOf/7/then/allOf/19/then/properties/scopeSeparator/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
else {
const err755 = {instancePath:instancePath+"/auth/scopeSeparator",schemaPath:"#/properties/auth/allOf/7/then/allOf/19/then/properties/scopeSeparator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
}
var _valid85 = _errs986 === errors;
valid363 = _valid85;
}
if(!valid363){
const err756 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/19/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
const _errs990 = errors;
let valid366 = true;
const _errs991 = errors;
if(errors === _errs991){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.scope !== undefined){
if(typeof data21.scope !== "string"){
const err757 = {};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
}
else {
const err758 = {};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
var _valid86 = _errs991 === errors;
errors = _errs990;
if(vErrors !== null){
if(_errs990){
vErrors.length = _errs990;
}
else {
vErrors = null;
}
}
if(_valid86){
const _errs995 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.scopeSeparator !== undefined){
const err759 = {instancePath:instancePath+"/auth/scopeSeparator",schemaPath:"#/properties/auth/allOf/7/then/allOf/20/then/allOf/0/properties/scopeSeparator/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
var _valid86 = _errs995 === errors;
valid366 = _valid86;
}
if(!valid366){
const err760 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/20/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
const _errs998 = errors;
let valid370 = true;
const _errs999 = errors;
if(errors === _errs999){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing63;
if((data21.expiresAtResponseKey === undefined) && (missing63 = "expiresAtResponseKey")){
const err761 = {};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
else {
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
var _valid87 = _errs999 === errors;
errors = _errs998;
if(vErrors !== null){
if(_errs998){
vErrors.length = _errs998;
}
else {
vErrors = null;
}
}
if(_valid87){
const _errs1001 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.expiresInResponseKey !== undefined){
const err763 = {instancePath:instancePath+"/auth/expiresInResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/21/then/allOf/0/properties/expiresInResponseKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.expiresInUnit !== undefined){
const err764 = {instancePath:instancePath+"/auth/expiresInUnit",schemaPath:"#/properties/auth/allOf/7/then/allOf/21/then/allOf/1/properties/expiresInUnit/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
var _valid87 = _errs1001 === errors;
valid370 = _valid87;
}
if(!valid370){
const err765 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/21/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
const _errs1005 = errors;
let valid374 = true;
const _errs1006 = errors;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
const err766 = {};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
const _errs1008 = errors;
const _errs1009 = errors;
if(errors === _errs1009){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing64;
if((data21.expiresAtResponseKey === undefined) && (missing64 = "expiresAtResponseKey")){
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
var valid375 = _errs1009 === errors;
if(valid375){
const err769 = {};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
else {
errors = _errs1008;
if(vErrors !== null){
if(_errs1008){
vErrors.length = _errs1008;
}
else {
vErrors = null;
}
}
}
var _valid88 = _errs1006 === errors;
errors = _errs1005;
if(vErrors !== null){
if(_errs1005){
vErrors.length = _errs1005;
}
else {
vErrors = null;
}
}
if(_valid88){
const _errs1011 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.expiresInResponseKey !== undefined){
let data288 = data21.expiresInResponseKey;
if(typeof data288 === "string"){
if(func3(data288) < 1){
const err770 = {instancePath:instancePath+"/auth/expiresInResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/22/then/properties/expiresInResponseKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
if(!pattern28.test(data288)){
const err771 = {instancePath:instancePath+"/auth/expiresInResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/22/then/properties/expiresInResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
else {
const err772 = {instancePath:instancePath+"/auth/expiresInResponseKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/22/then/properties/expiresInResponseKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
if(data21.expiresInUnit !== undefined){
let data289 = data21.expiresInUnit;
if(!((data289 === "s") || (data289 === "ms"))){
const err773 = {instancePath:instancePath+"/auth/expiresInUnit",schemaPath:"#/properties/auth/allOf/7/then/allOf/22/then/properties/expiresInUnit/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.allOf[22].then.properties.expiresInUnit.enum},message:"must be equal to one of the allowed values"};
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
var _valid88 = _errs1011 === errors;
valid374 = _valid88;
}
if(!valid374){
const err774 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/22/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
const _errs1016 = errors;
let valid377 = true;
const _errs1017 = errors;
if(errors === _errs1017){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.addTo !== undefined){
if("header" !== data21.addTo){
const err775 = {};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
}
else {
const err776 = {};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
var _valid89 = _errs1017 === errors;
errors = _errs1016;
if(vErrors !== null){
if(_errs1016){
vErrors.length = _errs1016;
}
else {
vErrors = null;
}
}
if(_valid89){
const _errs1020 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.queryKey !== undefined){
const err777 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/23/then/allOf/0/properties/queryKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.headerKey !== undefined){
let data292 = data21.headerKey;
if(typeof data292 === "string"){
if(!pattern3.test(data292)){
const err778 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/23/then/properties/headerKey/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
else {
const err779 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/23/then/properties/headerKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
if(data21.tokenPrefix !== undefined){
if(typeof data21.tokenPrefix !== "string"){
const err780 = {instancePath:instancePath+"/auth/tokenPrefix",schemaPath:"#/properties/auth/allOf/7/then/allOf/23/then/properties/tokenPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
}
else {
const err781 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/23/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
var _valid89 = _errs1020 === errors;
valid377 = _valid89;
}
if(!valid377){
const err782 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/23/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
const _errs1028 = errors;
let valid382 = true;
const _errs1029 = errors;
if(errors === _errs1029){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing65;
if((data21.addTo === undefined) && (missing65 = "addTo")){
const err783 = {};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
else {
if(data21.addTo !== undefined){
if("query" !== data21.addTo){
const err784 = {};
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
}
else {
const err785 = {};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
var _valid90 = _errs1029 === errors;
errors = _errs1028;
if(vErrors !== null){
if(_errs1028){
vErrors.length = _errs1028;
}
else {
vErrors = null;
}
}
if(_valid90){
const _errs1032 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.headerKey !== undefined){
const err786 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/allOf/0/properties/headerKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tokenPrefix !== undefined){
const err787 = {instancePath:instancePath+"/auth/tokenPrefix",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/allOf/1/properties/tokenPrefix/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.queryKey !== undefined){
let data297 = data21.queryKey;
if(typeof data297 === "string"){
if(func3(data297) < 1){
const err788 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/queryKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
else {
const err789 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/properties/queryKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
}
else {
const err790 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
var _valid90 = _errs1032 === errors;
valid382 = _valid90;
}
if(!valid382){
const err791 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/allOf/24/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.accessTokenUrl === undefined){
const err792 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/required",keyword:"required",params:{missingProperty: "accessTokenUrl"},message:"must have required property '"+"accessTokenUrl"+"'"};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
for(const key51 in data21){
if(!(func2.call(schema11.properties.auth.allOf[7].then.properties, key51))){
const err793 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
if(data21.grantType !== undefined){
let data298 = data21.grantType;
const _errs1040 = errors;
let valid389 = false;
const _errs1041 = errors;
if(!((((((data298 === "authorization_code") || (data298 === "device_code")) || (data298 === "client_credentials")) || (data298 === "password")) || (data298 === "refresh_token")) || (data298 === "jwt_bearer"))){
const err794 = {instancePath:instancePath+"/auth/grantType",schemaPath:"#/properties/auth/allOf/7/then/properties/grantType/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.grantType.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
var _valid91 = _errs1041 === errors;
valid389 = valid389 || _valid91;
if(!valid389){
const _errs1042 = errors;
if(typeof data298 === "string"){
if(!pattern57.test(data298)){
const err795 = {instancePath:instancePath+"/auth/grantType",schemaPath:"#/properties/auth/allOf/7/then/properties/grantType/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[^${}]+$"},message:"must match pattern \""+"^[^${}]+$"+"\""};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
else {
const err796 = {instancePath:instancePath+"/auth/grantType",schemaPath:"#/properties/auth/allOf/7/then/properties/grantType/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
var _valid91 = _errs1042 === errors;
valid389 = valid389 || _valid91;
}
if(!valid389){
const err797 = {instancePath:instancePath+"/auth/grantType",schemaPath:"#/properties/auth/allOf/7/then/properties/grantType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
else {
errors = _errs1040;
if(vErrors !== null){
if(_errs1040){
vErrors.length = _errs1040;
}
else {
vErrors = null;
}
}
}
}
if(data21.accessTokenUrl !== undefined){
let data299 = data21.accessTokenUrl;
if(typeof data299 === "string"){
if(!pattern26.test(data299)){
const err798 = {instancePath:instancePath+"/auth/accessTokenUrl",schemaPath:"#/properties/auth/allOf/7/then/properties/accessTokenUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"},message:"must match pattern \""+"^([hH][tT][tT][pP][sS]?://|\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
else {
const err799 = {instancePath:instancePath+"/auth/accessTokenUrl",schemaPath:"#/properties/auth/allOf/7/then/properties/accessTokenUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data21.clientId !== undefined){
let data300 = data21.clientId;
if(typeof data300 === "string"){
if(func3(data300) < 1){
const err800 = {instancePath:instancePath+"/auth/clientId",schemaPath:"#/properties/auth/allOf/7/then/properties/clientId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
else {
const err801 = {instancePath:instancePath+"/auth/clientId",schemaPath:"#/properties/auth/allOf/7/then/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
if(data21.scope !== undefined){
let data301 = data21.scope;
if((typeof data301 !== "string") && (!(Array.isArray(data301)))){
const err802 = {instancePath:instancePath+"/auth/scope",schemaPath:"#/properties/auth/allOf/7/then/properties/scope/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.properties.scope.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
if(typeof data301 === "string"){
if(func3(data301) < 1){
const err803 = {instancePath:instancePath+"/auth/scope",schemaPath:"#/properties/auth/allOf/7/then/properties/scope/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
if(Array.isArray(data301)){
const len6 = data301.length;
for(let i11=0; i11<len6; i11++){
let data302 = data301[i11];
if(typeof data302 === "string"){
if(func3(data302) < 1){
const err804 = {instancePath:instancePath+"/auth/scope/" + i11,schemaPath:"#/properties/auth/allOf/7/then/properties/scope/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
else {
const err805 = {instancePath:instancePath+"/auth/scope/" + i11,schemaPath:"#/properties/auth/allOf/7/then/properties/scope/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
}
}
if(data21.clientAuthentication !== undefined){
let data303 = data21.clientAuthentication;
if(!((((data303 === "client_secret_post") || (data303 === "client_secret_basic")) || (data303 === "none")) || (data303 === "private_key_jwt"))){
const err806 = {instancePath:instancePath+"/auth/clientAuthentication",schemaPath:"#/properties/auth/allOf/7/then/properties/clientAuthentication/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.clientAuthentication.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
if(data21.tokenRequest !== undefined){
let data304 = data21.tokenRequest;
const _errs1056 = errors;
let valid393 = true;
const _errs1057 = errors;
if(errors === _errs1057){
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.method !== undefined){
if("POST" !== data304.method){
const err807 = {};
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
const err808 = {};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
var _valid92 = _errs1057 === errors;
errors = _errs1056;
if(vErrors !== null){
if(_errs1056){
vErrors.length = _errs1056;
}
else {
vErrors = null;
}
}
if(_valid92){
const _errs1060 = errors;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.bodyFormat !== undefined){
let data306 = data304.bodyFormat;
if(!(((data306 === "form") || (data306 === "json")) || (data306 === "query"))){
const err809 = {instancePath:instancePath+"/auth/tokenRequest/bodyFormat",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/allOf/0/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.tokenRequest.allOf[0].then.properties.bodyFormat.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
}
var _valid92 = _errs1060 === errors;
valid393 = _valid92;
}
if(!valid393){
const err810 = {instancePath:instancePath+"/auth/tokenRequest",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
const _errs1063 = errors;
let valid396 = true;
const _errs1064 = errors;
if(errors === _errs1064){
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
let missing66;
if((data304.method === undefined) && (missing66 = "method")){
const err811 = {};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
else {
if(data304.method !== undefined){
if("GET" !== data304.method){
const err812 = {};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
}
}
else {
const err813 = {};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
var _valid93 = _errs1064 === errors;
errors = _errs1063;
if(vErrors !== null){
if(_errs1063){
vErrors.length = _errs1063;
}
else {
vErrors = null;
}
}
if(_valid93){
const _errs1067 = errors;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.bodyFormat !== undefined){
if(!(data304.bodyFormat === "query")){
const err814 = {instancePath:instancePath+"/auth/tokenRequest/bodyFormat",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/allOf/1/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.tokenRequest.allOf[1].then.properties.bodyFormat.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
}
var _valid93 = _errs1067 === errors;
valid396 = _valid93;
}
if(!valid396){
const err815 = {instancePath:instancePath+"/auth/tokenRequest",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
for(const key52 in data304){
if(!(((((key52 === "method") || (key52 === "bodyFormat")) || (key52 === "headers")) || (key52 === "additionalPostData")) || (key52 === "rename"))){
const err816 = {instancePath:instancePath+"/auth/tokenRequest",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
if(data304.method !== undefined){
let data309 = data304.method;
if(!((data309 === "POST") || (data309 === "GET"))){
const err817 = {instancePath:instancePath+"/auth/tokenRequest/method",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/method/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.tokenRequest.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data304.headers !== undefined){
let data310 = data304.headers;
if(data310 && typeof data310 == "object" && !Array.isArray(data310)){
for(const key53 in data310){
let data311 = data310[key53];
if(((typeof data311 !== "string") && (!((typeof data311 == "number") && (isFinite(data311))))) && (typeof data311 !== "boolean")){
const err818 = {instancePath:instancePath+"/auth/tokenRequest/headers/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.properties.tokenRequest.properties.headers.additionalProperties.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
}
else {
const err819 = {instancePath:instancePath+"/auth/tokenRequest/headers",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
if(data304.additionalPostData !== undefined){
let data312 = data304.additionalPostData;
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
for(const key54 in data312){
const _errs1078 = errors;
if(typeof key54 === "string"){
if(func3(key54) < 1){
const err820 = {instancePath:instancePath+"/auth/tokenRequest/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/additionalPostData/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key54};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
var valid401 = _errs1078 === errors;
if(!valid401){
const err821 = {instancePath:instancePath+"/auth/tokenRequest/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/additionalPostData/propertyNames",keyword:"propertyNames",params:{propertyName: key54},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
for(const key55 in data312){
let data313 = data312[key55];
if((((typeof data313 !== "string") && (!((typeof data313 == "number") && (isFinite(data313))))) && (typeof data313 !== "boolean")) && (data313 !== null)){
const err822 = {instancePath:instancePath+"/auth/tokenRequest/additionalPostData/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/additionalPostData/additionalProperties/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.properties.tokenRequest.properties.additionalPostData.additionalProperties.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
}
else {
const err823 = {instancePath:instancePath+"/auth/tokenRequest/additionalPostData",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/additionalPostData/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
if(data304.rename !== undefined){
let data314 = data304.rename;
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
for(const key56 in data314){
const _errs1084 = errors;
if(typeof key56 === "string"){
if(func3(key56) < 1){
const err824 = {instancePath:instancePath+"/auth/tokenRequest/rename",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/rename/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key56};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
var valid403 = _errs1084 === errors;
if(!valid403){
const err825 = {instancePath:instancePath+"/auth/tokenRequest/rename",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/rename/propertyNames",keyword:"propertyNames",params:{propertyName: key56},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
for(const key57 in data314){
let data315 = data314[key57];
if(typeof data315 === "string"){
if(func3(data315) < 1){
const err826 = {instancePath:instancePath+"/auth/tokenRequest/rename/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/rename/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
if(!pattern28.test(data315)){
const err827 = {instancePath:instancePath+"/auth/tokenRequest/rename/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/rename/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
else {
const err828 = {instancePath:instancePath+"/auth/tokenRequest/rename/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/rename/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
}
else {
const err829 = {instancePath:instancePath+"/auth/tokenRequest/rename",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/properties/rename/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
}
else {
const err830 = {instancePath:instancePath+"/auth/tokenRequest",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenRequest/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
if(data21.accessTokenResponseKey !== undefined){
let data316 = data21.accessTokenResponseKey;
if(typeof data316 === "string"){
if(func3(data316) < 1){
const err831 = {instancePath:instancePath+"/auth/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/properties/accessTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
if(!pattern28.test(data316)){
const err832 = {instancePath:instancePath+"/auth/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/properties/accessTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
else {
const err833 = {instancePath:instancePath+"/auth/accessTokenResponseKey",schemaPath:"#/properties/auth/allOf/7/then/properties/accessTokenResponseKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
if(data21.expiresAtResponseKey !== undefined){
let data317 = data21.expiresAtResponseKey;
if(typeof data317 === "string"){
if(func3(data317) < 1){
const err834 = {instancePath:instancePath+"/auth/expiresAtResponseKey",schemaPath:"#/properties/auth/allOf/7/then/properties/expiresAtResponseKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
if(!pattern28.test(data317)){
const err835 = {instancePath:instancePath+"/auth/expiresAtResponseKey",schemaPath:"#/properties/auth/allOf/7/then/properties/expiresAtResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"},message:"must match pattern \""+"^(?![^]*\\$\\{)"+"\""};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
else {
const err836 = {instancePath:instancePath+"/auth/expiresAtResponseKey",schemaPath:"#/properties/auth/allOf/7/then/properties/expiresAtResponseKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
if(data21.defaultExpiresIn !== undefined){
let data318 = data21.defaultExpiresIn;
if((typeof data318 !== "string") && (!(((typeof data318 == "number") && (!(data318 % 1) && !isNaN(data318))) && (isFinite(data318))))){
const err837 = {instancePath:instancePath+"/auth/defaultExpiresIn",schemaPath:"#/properties/auth/allOf/7/then/properties/defaultExpiresIn/type",keyword:"type",params:{type: schema11.properties.auth.allOf[7].then.properties.defaultExpiresIn.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
if((typeof data318 == "number") && (isFinite(data318))){
if(data318 > 999999999 || isNaN(data318)){
const err838 = {instancePath:instancePath+"/auth/defaultExpiresIn",schemaPath:"#/properties/auth/allOf/7/then/properties/defaultExpiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
if(data318 < 1 || isNaN(data318)){
const err839 = {instancePath:instancePath+"/auth/defaultExpiresIn",schemaPath:"#/properties/auth/allOf/7/then/properties/defaultExpiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
if(typeof data318 === "string"){
if(!pattern15.test(data318)){
const err840 = {instancePath:instancePath+"/auth/defaultExpiresIn",schemaPath:"#/properties/auth/allOf/7/then/properties/defaultExpiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
}
if(data21.addTo !== undefined){
let data319 = data21.addTo;
if(!((data319 === "header") || (data319 === "query"))){
const err841 = {instancePath:instancePath+"/auth/addTo",schemaPath:"#/properties/auth/allOf/7/then/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.addTo.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
if(data21.tokenStores !== undefined){
let data320 = data21.tokenStores;
if(Array.isArray(data320)){
const len7 = data320.length;
for(let i12=0; i12<len7; i12++){
let data321 = data320[i12];
if(!((((data321 === "file") || (data321 === "redis")) || (data321 === "postgres")) || (data321 === "webStorage"))){
const err842 = {instancePath:instancePath+"/auth/tokenStores/" + i12,schemaPath:"#/properties/auth/allOf/7/then/properties/tokenStores/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[7].then.properties.tokenStores.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
}
let i13 = data320.length;
let j5;
if(i13 > 1){
outer0:
for(;i13--;){
for(j5 = i13; j5--;){
if(func0(data320[i13], data320[j5])){
const err843 = {instancePath:instancePath+"/auth/tokenStores",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenStores/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i13+" are identical)"};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err844 = {instancePath:instancePath+"/auth/tokenStores",schemaPath:"#/properties/auth/allOf/7/then/properties/tokenStores/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
}
else {
const err845 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
var _valid40 = _errs463 === errors;
valid156 = _valid40;
}
if(!valid156){
const err846 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err847 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
if(data21.type !== undefined){
let data322 = data21.type;
if(!((((((((data322 === "none") || (data322 === "apiKey")) || (data322 === "bearer")) || (data322 === "basic")) || (data322 === "jwt")) || (data322 === "oauth1")) || (data322 === "awsSigV4")) || (data322 === "oauth2"))){
const err848 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
}
else {
const err849 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
if(data.output !== undefined){
let data323 = data.output;
if(data323 && typeof data323 == "object" && !Array.isArray(data323)){
for(const key58 in data323){
if(!(key58 === "file")){
const err850 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
if(data323.file !== undefined){
let data324 = data323.file;
if(typeof data324 === "string"){
if(!pattern63.test(data324)){
const err851 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"},message:"must match pattern \""+"^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"+"\""};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
else {
const err852 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
}
}
else {
const err853 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
}
else {
const err854 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
