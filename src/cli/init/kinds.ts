/** The APIs that flexgen has a config for, by kind: those of `examples/` and `recipes/`. */
export const knownKinds: Readonly<Record<string, readonly string[]>> = {
  'business apps': words(`
    google-calendar google-directory jamf-pro jira marketo microsoft-daemon microsoft-graph notion
    notion-mcp salesforce sap-business-one servicenow tableau tiktok-ads trello zendesk zoho-crm
  `),
  clouds: words(`
    alibaba-acs3 alibaba-roa alibaba-rpc api-gateway aws-v2 azure-storage baidu-cloud cloudstack
    google-storage huawei-cloud keystone mongodb-atlas oracle-cloud ovh proxmox proxmox-ticket
    qiniu-v2 s3 s3-links s3-v2 swift-tempurl tc3 tencent-cos tuya ucloud volcengine vsphere
  `),
  'developer tools': words(`
    anthropic app-store-connect gameanalytics github github-app github-device github-installation
    gitlab
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
  messaging: words('discord livekit matrix mattermost pusher rocket-chat sinch slack telegram twilio zoom'),
  payments: words(`
    alipay clover cryptomus iyzico netsuite quickbooks stripe tinkoff wechat-pay worldline-connect
  `),
  'security and webhooks': words(`
    activitypub akamai-edgegrid bitbucket-webhook cavage duo escher github-webhook hawk
    http-message-signatures line-webhook slack-webhook standard-webhooks stripe-webhook twilio-webhook
    wsse
  `),
  'servers of your own': words(`
    check-point couchdb directus django f5-big-ip metabase pi-hole portainer qbittorrent redfish
    transmission vault zabbix
  `),
  shops: words('aliexpress amazon-seller ebay lazada magento shopee shopify taobao-top'),
  'social networks': words('bluesky reddit strava tiktok tumblr x'),
}

/** The names of these APIs, in order. */
export const knownNames: readonly string[] = Object.values(knownKinds).flat().sort()

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
