// Made by `npm run generate`. Do not edit.
import * as ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
const ucs2length = [ucs2lengthModule, ucs2lengthModule.default, ucs2lengthModule.default?.default].find((value) => typeof value === 'function')
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"flexgen config","type":"object","required":["flexgen","baseUrl"],"additionalProperties":false,"properties":{"$schema":{"type":"string","markdownDescription":"The schema that editors check this file with. flexgen ignores it.","doNotSuggest":true},"flexgen":{"markdownDescription":"Version of the config language. Always `1`.","enum":[1],"markdownEnumDescriptions":["The version that this flexgen reads."],"x-diagnostic":"config/version"},"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ._-]*$","patternErrorMessage":"must begin with a letter; then letters, digits, blanks, `.`, `_` and `-` may follow","markdownDescription":"Name of the API. The client's identifiers come from it: `github` gives `createGithubClient`.\n\nDefault: the file's name before `.flexgen.yaml`","examples":["github"]},"description":{"type":"string","markdownDescription":"What the API is. Becomes the doc comment of the client.","examples":["GitHub REST API"]},"baseUrl":{"type":"string","pattern":"^(https?://|\\$\\{)","patternErrorMessage":"must begin with `https://` (or `http://`), or with a reference to a whole origin","markdownDescription":"Where the API is: `https://host[:port][/path]`. Paths of calls are joined to it. References are allowed: `https://${variables.host}/v1`, or `${env.API_ORIGIN}/v1` for a whole origin.","examples":["https://api.example.com/v1"],"x-diagnostic":"config/base-url"},"variables":{"type":"object","title":"variables","propertyNames":{"pattern":"^[A-Za-z0-9_-]+$"},"additionalProperties":{"title":"variable","type":"object","additionalProperties":false,"markdownDescription":"A value that the caller gives as `options.variables.NAME`.","properties":{"description":{"type":"string","markdownDescription":"What it is. Becomes a doc comment.","examples":["Host of the API"]},"default":{"type":["string","number","boolean"],"markdownDescription":"Used where the caller gives none."},"enum":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":["string","number","boolean"]},"markdownDescription":"The values that are allowed; any other is `invalid_variable`.","examples":[["eu","us"]]},"pattern":{"type":"string","format":"regex","markdownDescription":"A regular expression (ECMAScript, with the flag `u`) that is looked for in the value, as in JSON Schema: `^` and `$` make it fit the whole. A value without it is `invalid_variable`.","examples":["^[a-z]+$"]},"optional":{"type":"boolean","default":false,"markdownDescription":"May be left out: then the headers, query parameters and optional keys that refer to it are left out.\n\nDefault: `false`"}},"allOf":[{"if":{"type":"object","properties":{"default":true},"required":["default"]},"then":{"properties":{"optional":{"enum":[false],"errorMessage":"`optional` has no effect beside `default`: the default is used."}}}}]},"markdownDescription":"Values that are known only at run time. The client takes them as `options.variables`, typed; the config refers to them as `${variables.NAME}`."},"headers":{"type":"object","title":"headers","additionalProperties":{"type":["string","number","boolean"]},"markdownDescription":"Headers that are sent with every request. The caller's replace those of the same name.","examples":[{"Accept":"application/json"}]},"query":{"type":"object","title":"query","additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}},"markdownDescription":"Query parameters that are sent with every request. The caller's replace those of the same name; a list repeats its name.","examples":[{"per_page":100}],"propertyNames":{"minLength":1}},"allowedHosts":{"type":"array","title":"allowedHosts","uniqueItems":true,"items":{"type":"string"},"markdownDescription":"Other hosts that may have the credentials, as in calls to an absolute URL or redirects: `host`, `host:port`, or `*.host` for all its subdomains. Always over https, or http on this machine.","examples":[["uploads.example.com","*.example.dev"]]},"auth":{"title":"auth","type":"object","required":["type"],"markdownDescription":"How requests are authorised. Without it, they are not.","properties":{"type":{"markdownDescription":"Kind of authorisation.","enum":["none","apiKey","bearer","basic","jwt","oauth1","awsSigV4"],"markdownEnumDescriptions":["No credentials are added. Headers and query of the config are still sent.","A key in a header, a query parameter or a cookie.","A token that the API has given out (RFC 6750): `Authorization: Bearer …`, or as a query parameter.","User name and password (RFC 7617): `Authorization: Basic …`.","A JSON Web Token that the client signs itself (RFC 7519), in a header or a query parameter.","OAuth 1.0 signatures (RFC 5849), with a token that the API has given out, or without one.","AWS Signature Version 4, in the header or as a presigned URL."]}},"allOf":[{"if":{"type":"object","properties":{"type":{"const":"none"}},"required":["type"]},"then":{"title":"none auth","type":"object","additionalProperties":false,"properties":{"type":true}}},{"if":{"type":"object","properties":{"type":{"const":"apiKey"}},"required":["type"]},"then":{"title":"apiKey auth","type":"object","additionalProperties":false,"required":["key"],"markdownDescription":"A key in a header, a query parameter or a cookie.","properties":{"type":true,"key":{"type":"string","minLength":1,"markdownDescription":"Name of the header, query parameter or cookie.","examples":["X-API-Key"]},"value":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The key. Left out, it is `options.credentials.value`.\n\nExample: `\"${env.API_KEY}\"`"},"addTo":{"markdownDescription":"Where the key goes.\n\nDefault: `header`","enum":["header","query","cookie"],"markdownEnumDescriptions":["As a header.","As a query parameter.","As a cookie, beside the caller's. Browsers forbid it: there, a call is `unsupported_runtime`."],"default":"header"}},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a header's name: letters, digits and `-`, for instance"}}}},{"if":{"type":"object","properties":{"addTo":{"const":"cookie"}},"required":["addTo"]},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a cookie's name: letters, digits, `-` and `_`, for instance"}}}}]}},{"if":{"type":"object","properties":{"type":{"const":"bearer"}},"required":["type"]},"then":{"title":"bearer auth","type":"object","additionalProperties":false,"markdownDescription":"A token that the API has given out (RFC 6750): `Authorization: Bearer …`, or as a query parameter.","properties":{"type":true,"token":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The token. Left out, it is `options.credentials.token`.\n\nExample: `\"${env.TOKEN}\"`"},"addTo":{"markdownDescription":"Where the token goes.\n\nDefault: `header`","enum":["header","query"],"markdownEnumDescriptions":["In a header, behind `tokenPrefix` (RFC 6750 section 2.1).","As a query parameter (RFC 6750 section 2.3). URLs end up in logs: prefer the header."],"default":"header"},"headerKey":true,"tokenPrefix":true,"queryKey":true},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"type":"object","properties":{"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a header's name: letters, digits and `-`, for instance","markdownDescription":"Name of the header that holds the token.\n\nDefault: `Authorization`","default":"Authorization","examples":["X-Access-Token"]},"tokenPrefix":{"type":"string","markdownDescription":"What stands before the token, joined to it by one blank; `\"\"` for nothing.\n\nDefault: `Bearer`","default":"Bearer","examples":["Token"]}},"allOf":[{"properties":{"queryKey":false},"errorMessage":"`queryKey` has an effect only with `addTo: query`; a header's name is `headerKey`."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1,"markdownDescription":"Name of the query parameter that holds the token.\n\nDefault: `access_token`","default":"access_token","examples":["token"]}},"allOf":[{"properties":{"headerKey":false},"errorMessage":"`headerKey` has an effect only with `addTo: header`; a query parameter's name is `queryKey`."},{"properties":{"tokenPrefix":false},"errorMessage":"`tokenPrefix` has an effect only with `addTo: header`; in the query the token stands alone."}]}}]}},{"if":{"type":"object","properties":{"type":{"const":"basic"}},"required":["type"]},"then":{"title":"basic auth","type":"object","additionalProperties":false,"markdownDescription":"User name and password (RFC 7617): `Authorization: Basic …`.","properties":{"type":true,"username":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string"},"markdownDescription":"User name, without a colon. Plain text is allowed. Left out, it is `options.credentials.username`.\n\nExample: `\"${env.USERNAME}\"`"},"password":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** Password; `\"\"` where the API takes none. Left out, it is `options.credentials.password`.\n\nExample: `\"${env.PASSWORD}\"`"}}}},{"if":{"type":"object","properties":{"type":{"const":"jwt"}},"required":["type"]},"then":{"title":"jwt auth","type":"object","additionalProperties":false,"markdownDescription":"A JSON Web Token that the client signs itself (RFC 7519), in a header or a query parameter.","properties":{"type":true,"algorithm":{"markdownDescription":"How the token is signed (RFC 7518 section 3).\n\nDefault: `HS256`","enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"],"markdownEnumDescriptions":["HMAC with SHA-256; the API has the same secret.","HMAC with SHA-384; the API has the same secret.","HMAC with SHA-512; the API has the same secret.","RSASSA-PKCS1-v1_5 with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PKCS1-v1_5 with SHA-512; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-256; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-384; an RSA key of 2048 bits or more.","RSASSA-PSS with SHA-512; an RSA key of 2048 bits or more.","ECDSA on P-256 with SHA-256.","ECDSA on P-384 with SHA-384.","ECDSA on P-521 with SHA-512.","Ed25519 (RFC 8037)."],"default":"HS256"},"secret":true,"privateKey":true,"secretBase64Encoded":true,"payload":{"type":"object","title":"payload","markdownDescription":"Claims, sent in this order. They go before `iat`, `nbf`, `exp` and `jti` of the keys below. References are allowed in texts.\n\nDefault: `{}`","examples":[{"iss":"${env.KEY_ID}","aud":"example"}]},"issuedAt":{"type":"boolean","default":false,"markdownDescription":"Adds `iat`, the time of signing.\n\nDefault: `false`"},"notBefore":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"Adds `nbf`, so much after the time of signing: `30s`, `5m`, `1h`, `30d` or whole seconds.","examples":["10s"]},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"Adds `exp`, so much after the time of signing: `30s`, `5m`, `1h`, `30d` or whole seconds. The token is used again until shortly before.","examples":["5m"]},"jwtId":{"type":"boolean","default":false,"markdownDescription":"Adds `jti`, a new value for each request; the token is then never used again.\n\nDefault: `false`"},"additionalHeaders":{"type":"object","title":"additionalHeaders","markdownDescription":"Header parameters behind `alg` and `typ: JWT`, in this order; `typ: null` drops `typ`. References are allowed in texts.\n\nDefault: `{}`","examples":[{"kid":"${env.KEY_ID}"}],"properties":{"alg":true},"allOf":[{"properties":{"alg":false},"errorMessage":"`alg` is what `algorithm` says."}]},"addTo":{"markdownDescription":"Where the token goes.\n\nDefault: `header`","enum":["header","query"],"markdownEnumDescriptions":["In a header, behind `tokenPrefix`.","As a query parameter. URLs end up in logs: prefer the header."],"default":"header"},"useTokenPrefix":true,"headerKey":true,"tokenPrefix":true,"queryKey":true},"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}}},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The HMAC secret, as UTF-8. Left out, it is `options.credentials.secret`.\n\nExample: `\"${env.JWT_SECRET}\"`"},"secretBase64Encoded":{"type":"boolean","default":false,"markdownDescription":"The secret is base64 of its bytes.\n\nDefault: `false`"}},"allOf":[{"properties":{"privateKey":false},"errorMessage":"`privateKey` has an effect only with an RS, PS, ES or EdDSA algorithm; HS uses `secret`."}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The private key as PEM: PKCS#8, PKCS#1 or SEC1, or base64 of it. Left out, it is `options.credentials.privateKey`.\n\nExample: `\"${env.PRIVATE_KEY}\"`"}},"allOf":[{"properties":{"secret":false},"errorMessage":"`secret` has an effect only with an HS algorithm; this one uses `privateKey`."},{"properties":{"secretBase64Encoded":false},"errorMessage":"`secretBase64Encoded` has an effect only with an HS algorithm."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"useTokenPrefix":{"type":"boolean","default":true,"markdownDescription":"Puts `tokenPrefix` before the token.\n\nDefault: `true`"},"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a header's name: letters, digits and `-`, for instance","markdownDescription":"Name of the header that holds the token.\n\nDefault: `Authorization`","default":"Authorization","examples":["X-Access-Token"]}},"allOf":[{"properties":{"queryKey":false},"errorMessage":"`queryKey` has an effect only with `addTo: query`; a header's name is `headerKey`."},{"if":{"type":"object","properties":{"useTokenPrefix":{"const":true}}},"then":{"properties":{"tokenPrefix":{"type":"string","markdownDescription":"What stands before the token, joined to it by one blank; `\"\"` for nothing.\n\nDefault: `Bearer`","default":"Bearer","examples":["Token"]}}}},{"if":{"type":"object","properties":{"useTokenPrefix":{"const":false}},"required":["useTokenPrefix"]},"then":{"allOf":[{"properties":{"tokenPrefix":false},"errorMessage":"`tokenPrefix` has an effect only with `useTokenPrefix: true`."}]}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1,"markdownDescription":"Name of the query parameter that holds the token.\n\nDefault: `token`","default":"token","examples":["jwt"]}},"allOf":[{"properties":{"headerKey":false},"errorMessage":"`headerKey` has an effect only with `addTo: header`; a query parameter's name is `queryKey`."},{"properties":{"tokenPrefix":false},"errorMessage":"`tokenPrefix` has an effect only with `addTo: header`; in the query the token stands alone."},{"properties":{"useTokenPrefix":false},"errorMessage":"`useTokenPrefix` has an effect only with `addTo: header`; in the query the token stands alone."}]}}]}},{"if":{"type":"object","properties":{"type":{"const":"oauth1"}},"required":["type"]},"then":{"title":"oauth1 auth","type":"object","additionalProperties":false,"required":["consumerKey"],"markdownDescription":"OAuth 1.0 signatures (RFC 5849), with a token that the API has given out, or without one.","properties":{"type":true,"signatureMethod":{"markdownDescription":"How requests are signed.\n\nDefault: `HMAC-SHA1`","enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512","PLAINTEXT"],"markdownEnumDescriptions":["HMAC with SHA-1 and the two secrets (RFC 5849 section 3.4.2).","HMAC with SHA-256 and the two secrets (RFC 5849 section 3.4.2).","HMAC with SHA-512 and the two secrets (RFC 5849 section 3.4.2).","RSASSA-PKCS1-v1_5 with SHA-1 and a private key (RFC 5849 section 3.4.3).","RSASSA-PKCS1-v1_5 with SHA-256 and a private key (RFC 5849 section 3.4.3).","RSASSA-PKCS1-v1_5 with SHA-512 and a private key (RFC 5849 section 3.4.3).","The two secrets themselves (RFC 5849 section 3.4.4). Only over https."],"default":"HMAC-SHA1"},"consumerKey":{"type":"string","markdownDescription":"The client's identifier, also called API key.","examples":["${env.CONSUMER_KEY}"],"minLength":1},"consumerSecret":true,"privateKey":true,"tokenSecret":true,"accessToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The token. Left out, it is `options.credentials.accessToken`; without that, none is sent.\n\nExample: `\"${env.ACCESS_TOKEN}\"`"},"addTo":{"markdownDescription":"Where the OAuth parameters go.\n\nDefault: `header`","enum":["header","query","body"],"markdownEnumDescriptions":["In `Authorization` (RFC 5849 section 3.5.1).","In the query (section 3.5.3).","In a form body (section 3.5.2). A request without one is `body_not_form`."],"default":"header"},"realm":true,"includeBodyHash":true,"version":{"markdownDescription":"`oauth_version`.\n\nDefault: `1.0`","enum":["1.0",1,"none"],"markdownEnumDescriptions":["Sent.","Sent.","Left out."],"default":"1.0"},"callback":{"type":"string","markdownDescription":"`oauth_callback`, for the request of temporary credentials. Empty: left out.","examples":["oob"]},"verifier":{"type":"string","markdownDescription":"`oauth_verifier`, for the request of the token. Empty: left out.","examples":["${variables.verifier}"]}},"allOf":[{"if":{"type":"object","properties":{"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","PLAINTEXT"]}}},"then":{"properties":{"consumerSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The client's secret. Left out, it is `options.credentials.consumerSecret`.\n\nExample: `\"${env.CONSUMER_SECRET}\"`"},"tokenSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The token's secret. Left out, it is `options.credentials.tokenSecret`; without that, it counts as empty.\n\nExample: `\"${env.TOKEN_SECRET}\"`"}},"allOf":[{"properties":{"privateKey":false},"errorMessage":"`privateKey` has an effect only with an RSA method; this one uses `consumerSecret`."}]}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["RSA-SHA1","RSA-SHA256","RSA-SHA512"]}},"required":["signatureMethod"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The RSA private key as PEM: PKCS#8 or PKCS#1, or base64 of it. Left out, it is `options.credentials.privateKey`.\n\nExample: `\"${env.PRIVATE_KEY}\"`"}},"allOf":[{"properties":{"consumerSecret":false},"errorMessage":"`consumerSecret` has an effect only with an HMAC method or PLAINTEXT; RSA uses `privateKey`."},{"properties":{"tokenSecret":false},"errorMessage":"`tokenSecret` has an effect only with an HMAC method or PLAINTEXT; RSA uses `privateKey`."}]}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512"]}}},"then":{"properties":{"includeBodyHash":{"type":"boolean","default":false,"markdownDescription":"Adds `oauth_body_hash` for bodies that are no forms (OAuth Request Body Hash 1.0).\n\nDefault: `false`"}}}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["PLAINTEXT"]}},"required":["signatureMethod"]},"then":{"allOf":[{"properties":{"includeBodyHash":false},"errorMessage":"`includeBodyHash` has an effect only with a signature; PLAINTEXT has none."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"realm":{"type":"string","markdownDescription":"`realm` of the header.","examples":["Photos"]}}}},{"if":{"type":"object","properties":{"addTo":{"enum":["query","body"]}},"required":["addTo"]},"then":{"allOf":[{"properties":{"realm":false},"errorMessage":"`realm` has an effect only with `addTo: header`."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"body"},"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512"]}},"required":["addTo"]},"then":{"allOf":[{"properties":{"includeBodyHash":false},"errorMessage":"`includeBodyHash` has no effect with `addTo: body`: only form bodies are sent so, and their parameters are signed."}]}}]}},{"if":{"type":"object","properties":{"type":{"const":"awsSigV4"}},"required":["type"]},"then":{"title":"awsSigV4 auth","type":"object","additionalProperties":false,"required":["region","service"],"markdownDescription":"AWS Signature Version 4, in the header or as a presigned URL.","properties":{"type":true,"region":{"type":"string","markdownDescription":"Region of the service.","examples":["us-east-1","${env.AWS_REGION}"],"minLength":1},"service":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","patternErrorMessage":"must be the service's code, such as `s3` or `execute-api`","markdownDescription":"Code of the service, as AWS signs it. It is fixed at build, since the rules of signing depend on it.","examples":["s3","execute-api"]},"accessKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The access key id. Left out, it is `options.credentials.accessKey`.\n\nExample: `\"${env.AWS_ACCESS_KEY_ID}\"`"},"secretKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The secret access key. Left out, it is `options.credentials.secretKey`.\n\nExample: `\"${env.AWS_SECRET_ACCESS_KEY}\"`"},"sessionToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The token of temporary credentials. Left out, it is `options.credentials.sessionToken`; without that, none is sent.\n\nExample: `\"${env.AWS_SESSION_TOKEN}\"`"},"addTo":{"markdownDescription":"Where the signature goes.\n\nDefault: `header`","enum":["header","query"],"markdownEnumDescriptions":["In `Authorization`.","In the query: a presigned URL."],"default":"header"},"expiresIn":true,"unsignedPayload":{"type":"boolean","markdownDescription":"Leaves the body out of the signature, as for streams. Few services take that; s3 does.\n\nDefault: `false`; for s3 with `addTo: query`, `true`"},"pathEncoding":{"markdownDescription":"How the path is signed.\n\nDefault: `single` where the service begins with `s3`, else `double`","enum":["single","double"],"markdownEnumDescriptions":["Each segment decoded, then encoded once; not normalised. The rule of S3.","Normalised, and the URL's path encoded again. The rule of all others."]}},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"properties":{"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","patternErrorMessage":"must be a duration such as `30s`, `5m`, `1h` or `30d`, or a whole number of seconds","minimum":1,"maximum":999999999,"markdownDescription":"How long the URL is valid: `30s`, `5m`, `1h`, up to `7d`, or whole seconds.\n\nDefault: for s3 `15m`; for others, none is sent","examples":["15m"]}}}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"allOf":[{"properties":{"expiresIn":false},"errorMessage":"`expiresIn` has an effect only with `addTo: query`."}]}}]}}]},"output":{"type":"object","title":"output","additionalProperties":false,"markdownDescription":"Where the client is written.","properties":{"file":{"type":"string","pattern":"^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$","patternErrorMessage":"must be a path of a `.ts` file, with `/` between folders","markdownDescription":"Path of the client, relative to this file.\n\nDefault: `generated/NAME.ts`","examples":["src/clients/github.ts"]}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length;
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9 ._-]*$", "u");
const pattern1 = new RegExp("^(https?://|\\$\\{)", "u");
const pattern2 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern3 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const pattern5 = new RegExp("^$|\\$\\{(env|credentials)\\.", "u");
const pattern12 = new RegExp("^0*[1-9][0-9]{0,8}[smhd]$", "u");
const pattern23 = new RegExp("^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$", "u");

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
if(!(data74 && typeof data74 == "object" && !Array.isArray(data74))){
const err183 = {instancePath:instancePath+"/auth/payload",schemaPath:"#/properties/auth/allOf/4/then/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data21.issuedAt !== undefined){
if(typeof data21.issuedAt !== "boolean"){
const err184 = {instancePath:instancePath+"/auth/issuedAt",schemaPath:"#/properties/auth/allOf/4/then/properties/issuedAt/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data21.notBefore !== undefined){
let data76 = data21.notBefore;
if((typeof data76 !== "string") && (!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76))))){
const err185 = {instancePath:instancePath+"/auth/notBefore",schemaPath:"#/properties/auth/allOf/4/then/properties/notBefore/type",keyword:"type",params:{type: schema11.properties.auth.allOf[4].then.properties.notBefore.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 999999999 || isNaN(data76)){
const err186 = {instancePath:instancePath+"/auth/notBefore",schemaPath:"#/properties/auth/allOf/4/then/properties/notBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data76 < 1 || isNaN(data76)){
const err187 = {instancePath:instancePath+"/auth/notBefore",schemaPath:"#/properties/auth/allOf/4/then/properties/notBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(typeof data76 === "string"){
if(!pattern12.test(data76)){
const err188 = {instancePath:instancePath+"/auth/notBefore",schemaPath:"#/properties/auth/allOf/4/then/properties/notBefore/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}[smhd]$"+"\""};
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
if(data21.expiresIn !== undefined){
let data77 = data21.expiresIn;
if((typeof data77 !== "string") && (!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77))))){
const err189 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/4/then/properties/expiresIn/type",keyword:"type",params:{type: schema11.properties.auth.allOf[4].then.properties.expiresIn.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 999999999 || isNaN(data77)){
const err190 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/4/then/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data77 < 1 || isNaN(data77)){
const err191 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/4/then/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(typeof data77 === "string"){
if(!pattern12.test(data77)){
const err192 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/4/then/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
if(data21.jwtId !== undefined){
if(typeof data21.jwtId !== "boolean"){
const err193 = {instancePath:instancePath+"/auth/jwtId",schemaPath:"#/properties/auth/allOf/4/then/properties/jwtId/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data21.additionalHeaders !== undefined){
let data79 = data21.additionalHeaders;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.alg !== undefined){
const err194 = {instancePath:instancePath+"/auth/additionalHeaders/alg",schemaPath:"#/properties/auth/allOf/4/then/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(!(data79 && typeof data79 == "object" && !Array.isArray(data79))){
const err195 = {instancePath:instancePath+"/auth/additionalHeaders",schemaPath:"#/properties/auth/allOf/4/then/properties/additionalHeaders/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data21.addTo !== undefined){
let data81 = data21.addTo;
if(!((data81 === "header") || (data81 === "query"))){
const err196 = {instancePath:instancePath+"/auth/addTo",schemaPath:"#/properties/auth/allOf/4/then/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[4].then.properties.addTo.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var _valid13 = _errs179 === errors;
valid57 = _valid13;
}
if(!valid57){
const err198 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
const _errs275 = errors;
let valid97 = true;
const _errs276 = errors;
if(errors === _errs276){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing17;
if((data21.type === undefined) && (missing17 = "type")){
const err199 = {};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
else {
if(data21.type !== undefined){
if("oauth1" !== data21.type){
const err200 = {};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
}
else {
const err201 = {};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
var _valid22 = _errs276 === errors;
errors = _errs275;
if(vErrors !== null){
if(_errs275){
vErrors.length = _errs275;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs279 = errors;
const _errs282 = errors;
let valid100 = true;
const _errs283 = errors;
if(errors === _errs283){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.signatureMethod !== undefined){
let data83 = data21.signatureMethod;
if(!((((data83 === "HMAC-SHA1") || (data83 === "HMAC-SHA256")) || (data83 === "HMAC-SHA512")) || (data83 === "PLAINTEXT"))){
const err202 = {};
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
const err203 = {};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
var _valid23 = _errs283 === errors;
errors = _errs282;
if(vErrors !== null){
if(_errs282){
vErrors.length = _errs282;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs286 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.privateKey !== undefined){
const err204 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.consumerSecret !== undefined){
let data85 = data21.consumerSecret;
const _errs289 = errors;
let valid105 = true;
const _errs290 = errors;
if(errors === _errs290){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
let missing18;
if((data85.literal === undefined) && (missing18 = "literal")){
const err205 = {};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
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
var _valid24 = _errs290 === errors;
errors = _errs289;
if(vErrors !== null){
if(_errs289){
vErrors.length = _errs289;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid24){
const _errs292 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key18 in data85){
if(!(key18 === "literal")){
const err207 = {instancePath:instancePath+"/auth/consumerSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/consumerSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data85.literal !== undefined){
if(typeof data85.literal !== "string"){
const err208 = {instancePath:instancePath+"/auth/consumerSecret/literal",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/consumerSecret/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err209 = {instancePath:instancePath+"/auth/consumerSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/consumerSecret/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid24 = _errs292 === errors;
valid105 = _valid24;
ifClause6 = "then";
}
else {
const _errs297 = errors;
if(typeof data85 === "string"){
if(!pattern5.test(data85)){
const err210 = {instancePath:instancePath+"/auth/consumerSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/consumerSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/auth/consumerSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/consumerSecret/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var _valid24 = _errs297 === errors;
valid105 = _valid24;
ifClause6 = "else";
}
if(!valid105){
const err212 = {instancePath:instancePath+"/auth/consumerSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/consumerSecret/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data21.tokenSecret !== undefined){
let data87 = data21.tokenSecret;
const _errs300 = errors;
let valid107 = true;
const _errs301 = errors;
if(errors === _errs301){
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing19;
if((data87.literal === undefined) && (missing19 = "literal")){
const err213 = {};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
var _valid25 = _errs301 === errors;
errors = _errs300;
if(vErrors !== null){
if(_errs300){
vErrors.length = _errs300;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid25){
const _errs303 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key19 in data87){
if(!(key19 === "literal")){
const err215 = {instancePath:instancePath+"/auth/tokenSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/tokenSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data87.literal !== undefined){
if(typeof data87.literal !== "string"){
const err216 = {instancePath:instancePath+"/auth/tokenSecret/literal",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/tokenSecret/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/auth/tokenSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/tokenSecret/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var _valid25 = _errs303 === errors;
valid107 = _valid25;
ifClause7 = "then";
}
else {
const _errs308 = errors;
if(typeof data87 === "string"){
if(!pattern5.test(data87)){
const err218 = {instancePath:instancePath+"/auth/tokenSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/tokenSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/auth/tokenSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/tokenSecret/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
var _valid25 = _errs308 === errors;
valid107 = _valid25;
ifClause7 = "else";
}
if(!valid107){
const err220 = {instancePath:instancePath+"/auth/tokenSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/then/properties/tokenSecret/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
var _valid23 = _errs286 === errors;
valid100 = _valid23;
}
if(!valid100){
const err221 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const _errs311 = errors;
let valid109 = true;
const _errs312 = errors;
if(errors === _errs312){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing20;
if((data21.signatureMethod === undefined) && (missing20 = "signatureMethod")){
const err222 = {};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
else {
if(data21.signatureMethod !== undefined){
let data89 = data21.signatureMethod;
if(!(((data89 === "RSA-SHA1") || (data89 === "RSA-SHA256")) || (data89 === "RSA-SHA512"))){
const err223 = {};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
}
else {
const err224 = {};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
var _valid26 = _errs312 === errors;
errors = _errs311;
if(vErrors !== null){
if(_errs311){
vErrors.length = _errs311;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs315 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.consumerSecret !== undefined){
const err225 = {instancePath:instancePath+"/auth/consumerSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/allOf/0/properties/consumerSecret/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tokenSecret !== undefined){
const err226 = {instancePath:instancePath+"/auth/tokenSecret",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/allOf/1/properties/tokenSecret/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.privateKey !== undefined){
let data92 = data21.privateKey;
const _errs319 = errors;
let valid115 = true;
const _errs320 = errors;
if(errors === _errs320){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing21;
if((data92.literal === undefined) && (missing21 = "literal")){
const err227 = {};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
var _valid27 = _errs320 === errors;
errors = _errs319;
if(vErrors !== null){
if(_errs319){
vErrors.length = _errs319;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid27){
const _errs322 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key20 in data92){
if(!(key20 === "literal")){
const err229 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data92.literal !== undefined){
if(typeof data92.literal !== "string"){
const err230 = {instancePath:instancePath+"/auth/privateKey/literal",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid27 = _errs322 === errors;
valid115 = _valid27;
ifClause8 = "then";
}
else {
const _errs327 = errors;
if(typeof data92 === "string"){
if(!pattern5.test(data92)){
const err232 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid27 = _errs327 === errors;
valid115 = _valid27;
ifClause8 = "else";
}
if(!valid115){
const err234 = {instancePath:instancePath+"/auth/privateKey",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
var _valid26 = _errs315 === errors;
valid109 = _valid26;
}
if(!valid109){
const err235 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
const _errs330 = errors;
let valid117 = true;
const _errs331 = errors;
if(errors === _errs331){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.signatureMethod !== undefined){
let data94 = data21.signatureMethod;
if(!((((((data94 === "HMAC-SHA1") || (data94 === "HMAC-SHA256")) || (data94 === "HMAC-SHA512")) || (data94 === "RSA-SHA1")) || (data94 === "RSA-SHA256")) || (data94 === "RSA-SHA512"))){
const err236 = {};
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
const err237 = {};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
var _valid28 = _errs331 === errors;
errors = _errs330;
if(vErrors !== null){
if(_errs330){
vErrors.length = _errs330;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs334 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.includeBodyHash !== undefined){
if(typeof data21.includeBodyHash !== "boolean"){
const err238 = {instancePath:instancePath+"/auth/includeBodyHash",schemaPath:"#/properties/auth/allOf/5/then/allOf/2/then/properties/includeBodyHash/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
var _valid28 = _errs334 === errors;
valid117 = _valid28;
}
if(!valid117){
const err239 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
const _errs338 = errors;
let valid120 = true;
const _errs339 = errors;
if(errors === _errs339){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing22;
if((data21.signatureMethod === undefined) && (missing22 = "signatureMethod")){
const err240 = {};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
else {
if(data21.signatureMethod !== undefined){
if(!(data21.signatureMethod === "PLAINTEXT")){
const err241 = {};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
}
else {
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
var _valid29 = _errs339 === errors;
errors = _errs338;
if(vErrors !== null){
if(_errs338){
vErrors.length = _errs338;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs342 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.includeBodyHash !== undefined){
const err243 = {instancePath:instancePath+"/auth/includeBodyHash",schemaPath:"#/properties/auth/allOf/5/then/allOf/3/then/allOf/0/properties/includeBodyHash/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
var _valid29 = _errs342 === errors;
valid120 = _valid29;
}
if(!valid120){
const err244 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
const _errs345 = errors;
let valid124 = true;
const _errs346 = errors;
if(errors === _errs346){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.addTo !== undefined){
if("header" !== data21.addTo){
const err245 = {};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
var _valid30 = _errs346 === errors;
errors = _errs345;
if(vErrors !== null){
if(_errs345){
vErrors.length = _errs345;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs349 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.realm !== undefined){
if(typeof data21.realm !== "string"){
const err247 = {instancePath:instancePath+"/auth/realm",schemaPath:"#/properties/auth/allOf/5/then/allOf/4/then/properties/realm/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid30 = _errs349 === errors;
valid124 = _valid30;
}
if(!valid124){
const err248 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
const _errs353 = errors;
let valid127 = true;
const _errs354 = errors;
if(errors === _errs354){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing23;
if((data21.addTo === undefined) && (missing23 = "addTo")){
const err249 = {};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
else {
if(data21.addTo !== undefined){
let data100 = data21.addTo;
if(!((data100 === "query") || (data100 === "body"))){
const err250 = {};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
}
else {
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
var _valid31 = _errs354 === errors;
errors = _errs353;
if(vErrors !== null){
if(_errs353){
vErrors.length = _errs353;
}
else {
vErrors = null;
}
}
if(_valid31){
const _errs357 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.realm !== undefined){
const err252 = {instancePath:instancePath+"/auth/realm",schemaPath:"#/properties/auth/allOf/5/then/allOf/5/then/allOf/0/properties/realm/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
var _valid31 = _errs357 === errors;
valid127 = _valid31;
}
if(!valid127){
const err253 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
const _errs360 = errors;
let valid131 = true;
const _errs361 = errors;
if(errors === _errs361){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing24;
if((data21.addTo === undefined) && (missing24 = "addTo")){
const err254 = {};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
else {
if(data21.addTo !== undefined){
const _errs363 = errors;
if("body" !== data21.addTo){
const err255 = {};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var valid132 = _errs363 === errors;
}
else {
var valid132 = true;
}
if(valid132){
if(data21.signatureMethod !== undefined){
let data103 = data21.signatureMethod;
const _errs364 = errors;
if(!((((((data103 === "HMAC-SHA1") || (data103 === "HMAC-SHA256")) || (data103 === "HMAC-SHA512")) || (data103 === "RSA-SHA1")) || (data103 === "RSA-SHA256")) || (data103 === "RSA-SHA512"))){
const err256 = {};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
var valid132 = _errs364 === errors;
}
else {
var valid132 = true;
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
var _valid32 = _errs361 === errors;
errors = _errs360;
if(vErrors !== null){
if(_errs360){
vErrors.length = _errs360;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs365 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.includeBodyHash !== undefined){
const err258 = {instancePath:instancePath+"/auth/includeBodyHash",schemaPath:"#/properties/auth/allOf/5/then/allOf/6/then/allOf/0/properties/includeBodyHash/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
var _valid32 = _errs365 === errors;
valid131 = _valid32;
}
if(!valid131){
const err259 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.consumerKey === undefined){
const err260 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/required",keyword:"required",params:{missingProperty: "consumerKey"},message:"must have required property '"+"consumerKey"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key21 in data21){
if(!(func2.call(schema11.properties.auth.allOf[5].then.properties, key21))){
const err261 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data21.signatureMethod !== undefined){
let data105 = data21.signatureMethod;
if(!(((((((data105 === "HMAC-SHA1") || (data105 === "HMAC-SHA256")) || (data105 === "HMAC-SHA512")) || (data105 === "RSA-SHA1")) || (data105 === "RSA-SHA256")) || (data105 === "RSA-SHA512")) || (data105 === "PLAINTEXT"))){
const err262 = {instancePath:instancePath+"/auth/signatureMethod",schemaPath:"#/properties/auth/allOf/5/then/properties/signatureMethod/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[5].then.properties.signatureMethod.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data21.consumerKey !== undefined){
let data106 = data21.consumerKey;
if(typeof data106 === "string"){
if(func3(data106) < 1){
const err263 = {instancePath:instancePath+"/auth/consumerKey",schemaPath:"#/properties/auth/allOf/5/then/properties/consumerKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/auth/consumerKey",schemaPath:"#/properties/auth/allOf/5/then/properties/consumerKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data21.accessToken !== undefined){
let data107 = data21.accessToken;
const _errs372 = errors;
let valid136 = true;
const _errs373 = errors;
if(errors === _errs373){
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
let missing25;
if((data107.literal === undefined) && (missing25 = "literal")){
const err265 = {};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
var _valid33 = _errs373 === errors;
errors = _errs372;
if(vErrors !== null){
if(_errs372){
vErrors.length = _errs372;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid33){
const _errs375 = errors;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key22 in data107){
if(!(key22 === "literal")){
const err267 = {instancePath:instancePath+"/auth/accessToken",schemaPath:"#/properties/auth/allOf/5/then/properties/accessToken/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data107.literal !== undefined){
if(typeof data107.literal !== "string"){
const err268 = {instancePath:instancePath+"/auth/accessToken/literal",schemaPath:"#/properties/auth/allOf/5/then/properties/accessToken/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/auth/accessToken",schemaPath:"#/properties/auth/allOf/5/then/properties/accessToken/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var _valid33 = _errs375 === errors;
valid136 = _valid33;
ifClause9 = "then";
}
else {
const _errs380 = errors;
if(typeof data107 === "string"){
if(!pattern5.test(data107)){
const err270 = {instancePath:instancePath+"/auth/accessToken",schemaPath:"#/properties/auth/allOf/5/then/properties/accessToken/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/auth/accessToken",schemaPath:"#/properties/auth/allOf/5/then/properties/accessToken/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid33 = _errs380 === errors;
valid136 = _valid33;
ifClause9 = "else";
}
if(!valid136){
const err272 = {instancePath:instancePath+"/auth/accessToken",schemaPath:"#/properties/auth/allOf/5/then/properties/accessToken/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data21.addTo !== undefined){
let data109 = data21.addTo;
if(!(((data109 === "header") || (data109 === "query")) || (data109 === "body"))){
const err273 = {instancePath:instancePath+"/auth/addTo",schemaPath:"#/properties/auth/allOf/5/then/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[5].then.properties.addTo.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data21.version !== undefined){
let data110 = data21.version;
if(!(((data110 === "1.0") || (data110 === 1)) || (data110 === "none"))){
const err274 = {instancePath:instancePath+"/auth/version",schemaPath:"#/properties/auth/allOf/5/then/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[5].then.properties.version.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data21.callback !== undefined){
if(typeof data21.callback !== "string"){
const err275 = {instancePath:instancePath+"/auth/callback",schemaPath:"#/properties/auth/allOf/5/then/properties/callback/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data21.verifier !== undefined){
if(typeof data21.verifier !== "string"){
const err276 = {instancePath:instancePath+"/auth/verifier",schemaPath:"#/properties/auth/allOf/5/then/properties/verifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
var _valid22 = _errs279 === errors;
valid97 = _valid22;
}
if(!valid97){
const err278 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
const _errs389 = errors;
let valid138 = true;
const _errs390 = errors;
if(errors === _errs390){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing26;
if((data21.type === undefined) && (missing26 = "type")){
const err279 = {};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
else {
if(data21.type !== undefined){
if("awsSigV4" !== data21.type){
const err280 = {};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
}
else {
const err281 = {};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
var _valid34 = _errs390 === errors;
errors = _errs389;
if(vErrors !== null){
if(_errs389){
vErrors.length = _errs389;
}
else {
vErrors = null;
}
}
if(_valid34){
const _errs393 = errors;
const _errs396 = errors;
let valid141 = true;
const _errs397 = errors;
if(errors === _errs397){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing27;
if((data21.addTo === undefined) && (missing27 = "addTo")){
const err282 = {};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
else {
if(data21.addTo !== undefined){
if("query" !== data21.addTo){
const err283 = {};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
}
else {
const err284 = {};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
var _valid35 = _errs397 === errors;
errors = _errs396;
if(vErrors !== null){
if(_errs396){
vErrors.length = _errs396;
}
else {
vErrors = null;
}
}
if(_valid35){
const _errs400 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.expiresIn !== undefined){
let data115 = data21.expiresIn;
if((typeof data115 !== "string") && (!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115))))){
const err285 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/6/then/allOf/0/then/properties/expiresIn/type",keyword:"type",params:{type: schema11.properties.auth.allOf[6].then.allOf[0].then.properties.expiresIn.type},message:"must be string,integer"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 999999999 || isNaN(data115)){
const err286 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/6/then/allOf/0/then/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999},message:"must be <= 999999999"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data115 < 1 || isNaN(data115)){
const err287 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/6/then/allOf/0/then/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(typeof data115 === "string"){
if(!pattern12.test(data115)){
const err288 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/6/then/allOf/0/then/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"},message:"must match pattern \""+"^0*[1-9][0-9]{0,8}[smhd]$"+"\""};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
}
var _valid35 = _errs400 === errors;
valid141 = _valid35;
}
if(!valid141){
const err289 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
const _errs404 = errors;
let valid144 = true;
const _errs405 = errors;
if(errors === _errs405){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.addTo !== undefined){
if("header" !== data21.addTo){
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
}
else {
const err291 = {};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
var _valid36 = _errs405 === errors;
errors = _errs404;
if(vErrors !== null){
if(_errs404){
vErrors.length = _errs404;
}
else {
vErrors = null;
}
}
if(_valid36){
const _errs408 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.expiresIn !== undefined){
const err292 = {instancePath:instancePath+"/auth/expiresIn",schemaPath:"#/properties/auth/allOf/6/then/allOf/1/then/allOf/0/properties/expiresIn/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
var _valid36 = _errs408 === errors;
valid144 = _valid36;
}
if(!valid144){
const err293 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.region === undefined){
const err294 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data21.service === undefined){
const err295 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key23 in data21){
if(!(func2.call(schema11.properties.auth.allOf[6].then.properties, key23))){
const err296 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data21.region !== undefined){
let data118 = data21.region;
if(typeof data118 === "string"){
if(func3(data118) < 1){
const err297 = {instancePath:instancePath+"/auth/region",schemaPath:"#/properties/auth/allOf/6/then/properties/region/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/auth/region",schemaPath:"#/properties/auth/allOf/6/then/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data21.service !== undefined){
let data119 = data21.service;
if(typeof data119 === "string"){
if(!pattern2.test(data119)){
const err299 = {instancePath:instancePath+"/auth/service",schemaPath:"#/properties/auth/allOf/6/then/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/auth/service",schemaPath:"#/properties/auth/allOf/6/then/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data21.accessKey !== undefined){
let data120 = data21.accessKey;
const _errs416 = errors;
let valid149 = true;
const _errs417 = errors;
if(errors === _errs417){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
let missing28;
if((data120.literal === undefined) && (missing28 = "literal")){
const err301 = {};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
var _valid37 = _errs417 === errors;
errors = _errs416;
if(vErrors !== null){
if(_errs416){
vErrors.length = _errs416;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid37){
const _errs419 = errors;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key24 in data120){
if(!(key24 === "literal")){
const err303 = {instancePath:instancePath+"/auth/accessKey",schemaPath:"#/properties/auth/allOf/6/then/properties/accessKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data120.literal !== undefined){
if(typeof data120.literal !== "string"){
const err304 = {instancePath:instancePath+"/auth/accessKey/literal",schemaPath:"#/properties/auth/allOf/6/then/properties/accessKey/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/auth/accessKey",schemaPath:"#/properties/auth/allOf/6/then/properties/accessKey/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
var _valid37 = _errs419 === errors;
valid149 = _valid37;
ifClause10 = "then";
}
else {
const _errs424 = errors;
if(typeof data120 === "string"){
if(!pattern5.test(data120)){
const err306 = {instancePath:instancePath+"/auth/accessKey",schemaPath:"#/properties/auth/allOf/6/then/properties/accessKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/auth/accessKey",schemaPath:"#/properties/auth/allOf/6/then/properties/accessKey/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
var _valid37 = _errs424 === errors;
valid149 = _valid37;
ifClause10 = "else";
}
if(!valid149){
const err308 = {instancePath:instancePath+"/auth/accessKey",schemaPath:"#/properties/auth/allOf/6/then/properties/accessKey/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data21.secretKey !== undefined){
let data122 = data21.secretKey;
const _errs427 = errors;
let valid151 = true;
const _errs428 = errors;
if(errors === _errs428){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing29;
if((data122.literal === undefined) && (missing29 = "literal")){
const err309 = {};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
var _valid38 = _errs428 === errors;
errors = _errs427;
if(vErrors !== null){
if(_errs427){
vErrors.length = _errs427;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid38){
const _errs430 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key25 in data122){
if(!(key25 === "literal")){
const err311 = {instancePath:instancePath+"/auth/secretKey",schemaPath:"#/properties/auth/allOf/6/then/properties/secretKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data122.literal !== undefined){
if(typeof data122.literal !== "string"){
const err312 = {instancePath:instancePath+"/auth/secretKey/literal",schemaPath:"#/properties/auth/allOf/6/then/properties/secretKey/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/auth/secretKey",schemaPath:"#/properties/auth/allOf/6/then/properties/secretKey/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid38 = _errs430 === errors;
valid151 = _valid38;
ifClause11 = "then";
}
else {
const _errs435 = errors;
if(typeof data122 === "string"){
if(!pattern5.test(data122)){
const err314 = {instancePath:instancePath+"/auth/secretKey",schemaPath:"#/properties/auth/allOf/6/then/properties/secretKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/auth/secretKey",schemaPath:"#/properties/auth/allOf/6/then/properties/secretKey/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
var _valid38 = _errs435 === errors;
valid151 = _valid38;
ifClause11 = "else";
}
if(!valid151){
const err316 = {instancePath:instancePath+"/auth/secretKey",schemaPath:"#/properties/auth/allOf/6/then/properties/secretKey/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data21.sessionToken !== undefined){
let data124 = data21.sessionToken;
const _errs438 = errors;
let valid153 = true;
const _errs439 = errors;
if(errors === _errs439){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
let missing30;
if((data124.literal === undefined) && (missing30 = "literal")){
const err317 = {};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
var _valid39 = _errs439 === errors;
errors = _errs438;
if(vErrors !== null){
if(_errs438){
vErrors.length = _errs438;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid39){
const _errs441 = errors;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key26 in data124){
if(!(key26 === "literal")){
const err319 = {instancePath:instancePath+"/auth/sessionToken",schemaPath:"#/properties/auth/allOf/6/then/properties/sessionToken/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data124.literal !== undefined){
if(typeof data124.literal !== "string"){
const err320 = {instancePath:instancePath+"/auth/sessionToken/literal",schemaPath:"#/properties/auth/allOf/6/then/properties/sessionToken/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/auth/sessionToken",schemaPath:"#/properties/auth/allOf/6/then/properties/sessionToken/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
var _valid39 = _errs441 === errors;
valid153 = _valid39;
ifClause12 = "then";
}
else {
const _errs446 = errors;
if(typeof data124 === "string"){
if(!pattern5.test(data124)){
const err322 = {instancePath:instancePath+"/auth/sessionToken",schemaPath:"#/properties/auth/allOf/6/then/properties/sessionToken/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/auth/sessionToken",schemaPath:"#/properties/auth/allOf/6/then/properties/sessionToken/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
var _valid39 = _errs446 === errors;
valid153 = _valid39;
ifClause12 = "else";
}
if(!valid153){
const err324 = {instancePath:instancePath+"/auth/sessionToken",schemaPath:"#/properties/auth/allOf/6/then/properties/sessionToken/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data21.addTo !== undefined){
let data126 = data21.addTo;
if(!((data126 === "header") || (data126 === "query"))){
const err325 = {instancePath:instancePath+"/auth/addTo",schemaPath:"#/properties/auth/allOf/6/then/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[6].then.properties.addTo.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data21.unsignedPayload !== undefined){
if(typeof data21.unsignedPayload !== "boolean"){
const err326 = {instancePath:instancePath+"/auth/unsignedPayload",schemaPath:"#/properties/auth/allOf/6/then/properties/unsignedPayload/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data21.pathEncoding !== undefined){
let data128 = data21.pathEncoding;
if(!((data128 === "single") || (data128 === "double"))){
const err327 = {instancePath:instancePath+"/auth/pathEncoding",schemaPath:"#/properties/auth/allOf/6/then/properties/pathEncoding/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[6].then.properties.pathEncoding.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
var _valid34 = _errs393 === errors;
valid138 = _valid34;
}
if(!valid138){
const err329 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err330 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(data21.type !== undefined){
let data129 = data21.type;
if(!(((((((data129 === "none") || (data129 === "apiKey")) || (data129 === "bearer")) || (data129 === "basic")) || (data129 === "jwt")) || (data129 === "oauth1")) || (data129 === "awsSigV4"))){
const err331 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data.output !== undefined){
let data130 = data.output;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key27 in data130){
if(!(key27 === "file")){
const err333 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data130.file !== undefined){
let data131 = data130.file;
if(typeof data131 === "string"){
if(!pattern23.test(data131)){
const err334 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"},message:"must match pattern \""+"^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"+"\""};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
