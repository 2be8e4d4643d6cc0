/** Exchanges whose `sign()` in ccxt makes the same requests as our recipes. */

/** What ccxt's `sign()` returns. */
export interface Signed {
  readonly url: string
  readonly method: string
  readonly body: string | undefined
  readonly headers: Readonly<Record<string, string | undefined>>
}

/** The parts of a ccxt exchange that the tests use. */
export interface Exchange {
  readonly apiKey: string
  readonly secret: string
  readonly privateKey: string
  readonly password: string
  readonly uid: string
  readonly options: object
  readonly nonce: () => number
  readonly sign: (path: string, api: unknown, method: string, params: object) => Signed
}

export interface Peer {
  /** Its class in ccxt. */
  readonly exchange: string
  /** Path, section and methods of endpoints that ccxt signs in the recipe's way. */
  readonly endpoints: readonly (readonly [
    path: string,
    api: string | readonly string[],
    ...methods: string[],
  ])[]
  /** Characters of parameters: any (the default), or a list of `support.ts`. */
  readonly text?: 'unescaped' | 'unreserved'
  /** `flat`: no maps, lists and `null` in bodies; `text`: only numbers and strings that are not empty. */
  readonly values?: 'flat' | 'text'
  /** Names of parameters, if not any. */
  readonly names?: readonly string[]
  /** The nonce that ccxt sends, if it is not that of the exchange's `nonce()`. */
  readonly nonce?: (now: number, uuid: string) => string
  /** The request to compare with, if ccxt sends the same signature in another place. */
  readonly adapt?: (signed: Signed) => Signed
  /** Settings of the exchange in ccxt. */
  readonly options?: object
  /** The form of the secret; defaults to plain text. */
  readonly secret?: 'base64' | 'base58' | 'Ed25519 PEM'
}

const uuid = (_: number, id: string): string => id

/**
 * Depending on the method, ccxt sends all parameters, signature included, as the query or as a form. The recipe's
 * entries are always in the query. The APIs take both, and sign the text of query and body.
 */
function formInQuery({ url, body, headers, ...rest }: Signed): Signed {
  if (body === undefined) return { ...rest, url, body, headers }
  return {
    ...rest,
    url: `${url}?${body}`,
    body: undefined,
    headers: { ...headers, 'Content-Type': undefined },
  }
}

/** ccxt sends other text as the body than the header with the payload contains; the recipe sends that payload. */
function payloadAsBody({ headers, ...rest }: Signed): Signed {
  const payload = Object.entries(headers).find(([name]) => name.endsWith('-PAYLOAD'))?.[1] ?? ''
  return { ...rest, headers, body: Buffer.from(payload, 'base64').toString() }
}

/** ccxt sets the content type of a form, and then drops it. */
function withFormType({ headers, ...rest }: Signed): Signed {
  return { ...rest, headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' } }
}

const read = ['GET'] as const
const write = ['POST'] as const
const both = ['GET', 'POST'] as const
const withDelete = ['GET', 'POST', 'DELETE'] as const
const all = ['GET', 'POST', 'PUT', 'DELETE'] as const

/**
 * By the names of recipes. Where ccxt signs the parameters unescaped but the recipe signs the query as it is sent,
 * `text` leaves out the characters in which the two differ: those APIs document neither.
 */
export const peers: Readonly<Record<string, Peer>> = {
  apex: {
    exchange: 'apex',
    endpoints: [
      ['v3/order', 'private', ...write],
      ['v3/account', 'private', ...read],
    ],
    text: 'unescaped',
  },
  bigone: { exchange: 'bigone', endpoints: [['orders', 'private', ...both]] },
  // Parameters are in the query with every method. It is signed sorted and unescaped.
  bingx: {
    exchange: 'bingx',
    endpoints: [['trade/order', ['spot', 'v1', 'private'], ...withDelete]],
    values: 'flat',
  },
  binance: {
    exchange: 'binance',
    endpoints: [
      ['order/test', 'private', ...all],
      ['margin/order', 'sapi', ...withDelete],
    ],
    values: 'flat',
    adapt: formInQuery,
  },
  bit2c: { exchange: 'bit2c', endpoints: [['Order/MyOrders', 'private', ...both]], values: 'flat' },
  bitbank: { exchange: 'bitbank', endpoints: [['user/spot/order', 'private', ...both]] },
  bitbns: { exchange: 'bitbns', endpoints: [['placeSellOrder', 'v2', ...write]] },
  bitfinex: { exchange: 'bitfinex', endpoints: [['auth/r/wallets', 'private', ...write]] },
  bitflyer: { exchange: 'bitflyer', endpoints: [['sendchildorder', 'private', ...both]] },
  bitget: { exchange: 'bitget', endpoints: [['v2/spot/account/assets', ['private', 'spot'], ...withDelete]] },
  // ccxt's function for this exchange hashes `undefined` for booleans and empty strings; and it escapes other
  // characters in the query that is signed than in other queries.
  bithumb: {
    exchange: 'bithumb',
    endpoints: [['v1/orders', 'private', ...withDelete]],
    text: 'unreserved',
    values: 'text',
    nonce: uuid,
  },
  bitopro: { exchange: 'bitopro', endpoints: [['orders', 'private', ...all]] },
  bitrue: {
    exchange: 'bitrue',
    endpoints: [['order', ['spot', 'v1', 'private'], ...withDelete]],
    values: 'flat',
    adapt: formInQuery,
  },
  bitso: { exchange: 'bitso', endpoints: [['orders', 'private', ...withDelete]] },
  bitstamp: { exchange: 'bitstamp', endpoints: [['user_transactions/', 'private', ...write]], nonce: uuid },
  bittrade: { exchange: 'bittrade', endpoints: [['account/accounts', 'private', ...both]] },
  bitvavo: { exchange: 'bitvavo', endpoints: [['order', 'private', ...all]] },
  blofin: { exchange: 'blofin', endpoints: [['trade/order', 'private', ...both]] },
  btcbox: { exchange: 'btcbox', endpoints: [['balance', 'private', ...write]] },
  btcmarkets: { exchange: 'btcmarkets', endpoints: [['orders', 'private', ...all]], secret: 'base64' },
  btcturk: { exchange: 'btcturk', endpoints: [['order', 'private', ...withDelete]], secret: 'base64' },
  btse: { exchange: 'btse', endpoints: [['spot/api/v3.2/order', 'private', ...all]] },
  bybit: { exchange: 'bybit', endpoints: [['v5/order/create', 'private', ...both]], text: 'unescaped' },
  bydfi: { exchange: 'bydfi', endpoints: [['v1/spot/order', 'private', ...both]] },
  cex: { exchange: 'cex', endpoints: [['get_my_orders', 'private', ...write]] },
  coinbaseexchange: {
    exchange: 'coinbaseexchange',
    endpoints: [['orders', 'private', ...withDelete]],
    secret: 'base64',
  },
  coinbaseinternational: {
    exchange: 'coinbaseinternational',
    endpoints: [['orders', ['v1', 'private'], ...all]],
    secret: 'base64',
  },
  coincheck: { exchange: 'coincheck', endpoints: [['exchange/orders', 'private', ...withDelete]] },
  coinex: {
    exchange: 'coinex',
    endpoints: [['assets/spot/balance', ['v2', 'private'], ...both]],
    text: 'unescaped',
  },
  coinmate: { exchange: 'coinmate', endpoints: [['balances', 'private', ...write]] },
  coinone: {
    exchange: 'coinone',
    endpoints: [['v2.1/order', 'v2_1Private', ...write]],
    nonce: uuid,
    adapt: payloadAsBody,
  },
  // Parameters are in the query with every method.
  coinsph: {
    exchange: 'coinsph',
    endpoints: [['openapi/v1/order', 'private', ...withDelete]],
    values: 'flat',
  },
  coinspot: { exchange: 'coinspot', endpoints: [['my/orders', 'private', ...write]] },
  // The recipe does not look into maps and lists, which the API signs member by member.
  cryptocom: {
    exchange: 'cryptocom',
    endpoints: [['private/create-order', ['v1', 'private'], ...write]],
    values: 'flat',
  },
  cryptomus: {
    exchange: 'cryptomus',
    endpoints: [['v2/user-api/exchange/orders', 'private', ...withDelete]],
  },
  deepcoin: { exchange: 'deepcoin', endpoints: [['deepcoin/trade/order', 'private', ...both]] },
  delta: { exchange: 'delta', endpoints: [['orders', 'private', ...all]] },
  deribit: { exchange: 'deribit', endpoints: [['get_account_summary', 'private', ...read]] },
  digifinex: {
    exchange: 'digifinex',
    endpoints: [['spot/order', ['private', 'spot'], ...both]],
    values: 'flat',
    adapt: withFormType,
  },
  // ccxt drops booleans and empty strings from what it signs, but sends them.
  foxbit: {
    exchange: 'foxbit',
    endpoints: [['orders', ['v3', 'private'], 'GET', 'POST', 'PUT']],
    values: 'text',
  },
  gate: { exchange: 'gate', endpoints: [['orders', ['private', 'spot'], ...withDelete, 'PATCH']] },
  gemini: { exchange: 'gemini', endpoints: [['v1/order/new', 'private', ...write]], adapt: payloadAsBody },
  hashkey: {
    exchange: 'hashkey',
    endpoints: [['api/v1/spot/order', 'private', ...withDelete]],
    values: 'flat',
    adapt: formInQuery,
  },
  hitbtc: { exchange: 'hitbtc', endpoints: [['spot/order', 'private', ...all, 'PATCH']] },
  // The recipe's expiry, instead of ten seconds.
  hollaex: {
    exchange: 'hollaex',
    endpoints: [['order', 'private', ...withDelete]],
    options: { 'api-expires': 60 },
  },
  // ccxt puts its own parameters first instead of sorting all. The API's own have names in lower case, which follow.
  htx: {
    exchange: 'htx',
    endpoints: [['v1/order/orders', ['spot', 'private'], ...both]],
    names: ['a', 'b', 'x-y', '_x', 'a b', 'a+b', 'é'],
  },
  independentreserve: {
    exchange: 'independentreserve',
    endpoints: [['PlaceLimitOrder', 'private', ...write]],
    values: 'flat',
  },
  indodax: { exchange: 'indodax', endpoints: [['trade', 'private', ...write]] },
  kraken: { exchange: 'kraken', endpoints: [['AddOrder', 'private', ...write]], secret: 'base64' },
  krakenfutures: {
    exchange: 'krakenfutures',
    endpoints: [['sendorder', 'private', ...both]],
    secret: 'base64',
  },
  kucoin: { exchange: 'kucoin', endpoints: [['orders', 'private', ...withDelete]], text: 'unescaped' },
  // What ccxt signs of a JSON body is its own notation for nested values.
  latoken: { exchange: 'latoken', endpoints: [['auth/order/place', 'private', ...both]], values: 'flat' },
  lbank: {
    exchange: 'lbank',
    endpoints: [['supplement/user_info', ['spot', 'private'], ...write]],
    values: 'flat',
    nonce: (_, id) => id.slice(0, 22) + id.slice(0, 16),
  },
  mercado: { exchange: 'mercado', endpoints: [['place_order', 'private', ...write]] },
  mexc: { exchange: 'mexc', endpoints: [['order', ['spot', 'private'], ...withDelete]], values: 'flat' },
  'mexc-contract': { exchange: 'mexc', endpoints: [['order/submit', ['contract', 'private'], ...both]] },
  ndax: { exchange: 'ndax', endpoints: [['GetUserAccounts', 'private', ...both]] },
  okx: { exchange: 'okx', endpoints: [['account/balance', 'private', ...both]] },
  p2b: { exchange: 'p2b', endpoints: [['orders', 'private', ...write]] },
  paymium: { exchange: 'paymium', endpoints: [['user/orders', 'private', ...withDelete]] },
  phemex: { exchange: 'phemex', endpoints: [['assets/transfer', 'private', ...all]] },
  poloniex: { exchange: 'poloniex', endpoints: [['orders', 'private', ...all]] },
  revolutx: { exchange: 'revolutx', endpoints: [['1.0/orders', 'private', ...all]], secret: 'Ed25519 PEM' },
  tokocrypto: {
    exchange: 'tokocrypto',
    endpoints: [['open/v1/orders', 'private', ...both]],
    values: 'flat',
    adapt: formInQuery,
  },
  toobit: {
    exchange: 'toobit',
    endpoints: [['api/v1/spot/order', 'private', ...withDelete]],
    values: 'flat',
    adapt: formInQuery,
  },
  upbit: {
    exchange: 'upbit',
    endpoints: [['orders', 'private', ...withDelete]],
    values: 'flat',
    nonce: uuid,
  },
  weex: { exchange: 'weex', endpoints: [['api/v3/order', 'private', ...withDelete]] },
  whitebit: { exchange: 'whitebit', endpoints: [['order/new', ['v4', 'private'], ...write]] },
  woo: { exchange: 'woo', endpoints: [['algo/order', ['v3', 'private'], ...all]] },
  // ccxt escapes the query that it sends; the API's documents sign it as it is sent.
  woofipro: {
    exchange: 'woofipro',
    endpoints: [['client/leverage', ['v1', 'private'], ...all]],
    text: 'unreserved',
    secret: 'base58',
  },
  // To `order`, ccxt adds a parameter that it signs and does not send.
  xt: {
    exchange: 'xt',
    endpoints: [
      ['open-order', ['private', 'spot'], 'GET', 'DELETE'],
      ['order', ['private', 'spot'], ...write],
    ],
  },
  zaif: {
    exchange: 'zaif',
    endpoints: [['trade', 'private', ...write]],
    nonce: (now) => (now / 1000).toFixed(8),
  },
  zebpay: { exchange: 'zebpay', endpoints: [['v2/ex/orders', ['private', 'spot'], 'GET', 'POST', 'PUT']] },
}
