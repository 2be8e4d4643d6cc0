import { isSecret } from '../../../../diagnostics/secret-names.ts'

/** Names of headers and parameters that sound like credentials, but are not. */
const harmless =
  /idempotency|csrf|xsrf|postman-token|websocket|^cookie$|^x-amz-|^authorization$|^proxy-|^content-|etag|^if-|^(?:page|next|prev|previous|continuation|sync|sort|order|partition|group|row|object|cache|routing|foreign|primary|registry|public|device|push|fcm)[_-]?(?:page)?[_-]?(?:key|token)|pagetoken|nexttoken/i

const loginNames = /pass(?:word|wd|phrase)?$|pwd$|pin$|client_?secret$/i

/** Names that do not sound like credentials, but are. */
const keyNames = /^(?:key|appid|app_id|api-?id|x-aio-key|apikey|api_key|auth|sig|access_token|user-?key)$/i

/** Names of what requests are about, or of what is valid for one of them. */
const bodyNames = new RegExp(
  `${harmless.source}|^value$|^(?:refresh|id|reset|confirm|verif|invit|captcha|g-recaptcha|otp)`,
  'i',
)

/** True for a name of a header or a parameter that is a credential. */
export function soundsLikeKey(name: string): boolean {
  return isKeyName(name) && !harmless.test(name)
}

/** The same for a name in a body. */
export function soundsLikeBodyKey(name: string): boolean {
  return isKeyName(name) && !bodyNames.test(name)
}

function isKeyName(name: string): boolean {
  return isSecret(name) || keyNames.test(name)
}

/** True for a parameter of a login, which is not sent with other requests. */
export function isLoginName(name: string): boolean {
  return loginNames.test(name)
}

/** True for a cookie of a load balancer, a firewall or a counter, which is not a session of the API. */
export function isCookieOfProxy(name: string): boolean {
  return /^(?:_ga|_gid|__utm|__cf|_cf|cf_|awsalb|arraffinity|bigip|incap_|nlbi_|visid_|ak_bmsc|bm_)/i.test(
    name,
  )
}
