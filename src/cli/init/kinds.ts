/** The APIs that flexgen has a config for, by kind: those of `examples/` and `recipes/`. */
export const knownKinds: Readonly<Record<string, readonly string[]>> = {
  'business apps': words(`
    google-calendar google-directory jira marketo microsoft-daemon microsoft-graph notion salesforce
    servicenow tiktok-ads trello zendesk zoho-crm
  `),
  clouds: words(`
    alibaba-acs3 alibaba-roa alibaba-rpc api-gateway aws-v2 azure-storage baidu-cloud cloudstack
    google-storage huawei-cloud mongodb-atlas oracle-cloud ovh proxmox qiniu-v2 s3 s3-links s3-v2
    swift-tempurl tc3 tencent-cos tuya ucloud volcengine
  `),
  'developer tools': words(`
    anthropic app-store-connect gameanalytics github github-app github-device gitlab
  `),
  exchanges: words(`
    apex bigone binance bingx bit2c bitbank bitbns bitfinex bitflyer bitget bitgo bithumb bitmex
    bitopro bitrue bitso bitstamp bittrade bitvavo blofin btcbox btcmarkets btcturk btse bybit bydfi
    cex coinbase coinbaseexchange coinbaseinternational coincheck coinex coinmate coinone coinsph
    coinspot cryptocom deepcoin delta deribit digifinex fireblocks foxbit gate gemini hashkey hitbtc
    hollaex htx independentreserve indodax kraken krakenfutures kucoin latoken lbank mercado mexc
    mexc-contract ndax okx p2b paymium phemex poloniex revolutx robinhood-crypto tokocrypto toobit
    upbit weex whitebit woo woofipro xt zaif zebpay
  `),
  'maps and media': words(`
    akamai-token baidu-maps-sn cloudinary discogs filestack google-maps imgix mapbox marvel open-meteo
    openweather
  `),
  messaging: words('discord livekit pusher sinch slack telegram twilio zoom'),
  payments: words(`
    alipay clover cryptomus iyzico netsuite quickbooks stripe tinkoff wechat-pay worldline-connect
  `),
  'security and webhooks': words(`
    activitypub akamai-edgegrid bitbucket-webhook cavage duo escher github-webhook hawk
    http-message-signatures line-webhook slack-webhook standard-webhooks stripe-webhook twilio-webhook
    wsse
  `),
  shops: words('aliexpress amazon-seller ebay lazada shopee shopify taobao-top'),
  'social networks': words('reddit strava tiktok tumblr x'),
}

/** The names of these APIs, in order. */
export const knownNames: readonly string[] = Object.values(knownKinds).flat().sort()

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
