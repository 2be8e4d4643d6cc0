/** The APIs that flexgen has a config for, by kind: those of `examples/` and `recipes/`. */
export const knownKinds: Readonly<Record<string, readonly string[]>> = {
  'business apps': [
    ...['google-calendar', 'google-directory', 'jira', 'marketo', 'microsoft-daemon', 'microsoft-graph'],
    ...['notion', 'salesforce', 'servicenow', 'tiktok-ads', 'zendesk', 'zoho-crm'],
  ],
  clouds: [
    ...['alibaba-roa', 'alibaba-rpc', 'api-gateway', 'azure-storage', 'huawei-cloud', 'mongodb-atlas'],
    ...['proxmox', 'qiniu-v2', 's3', 's3-links', 's3-v2', 'tc3', 'tencent-cos', 'tuya'],
  ],
  'developer tools': ['anthropic', 'app-store-connect', 'github', 'github-app', 'github-device', 'gitlab'],
  exchanges: [
    ...['apex', 'bigone', 'bingx', 'bitfinex', 'bitget', 'bitmex', 'bitopro', 'bitso', 'bittrade', 'blofin'],
    ...[
      'btcmarkets',
      'btse',
      'bybit',
      'cex',
      'coinbase',
      'coinbaseinternational',
      'coinex',
      'coinone',
      'cryptocom',
    ],
    ...['deepcoin', 'deribit', 'foxbit', 'gemini', 'hitbtc', 'htx', 'indodax', 'kraken', 'krakenfutures'],
    ...['latoken', 'mercado', 'mexc', 'mexc-contract', 'ndax', 'p2b', 'phemex', 'revolutx'],
    ...['robinhood-crypto', 'toobit', 'weex', 'woo', 'woofipro', 'zaif'],
  ],
  'maps and media': [
    ...['baidu-maps-sn', 'cloudinary', 'discogs', 'google-maps', 'imgix', 'mapbox', 'marvel'],
    ...['open-meteo', 'openweather'],
  ],
  messaging: ['discord', 'livekit', 'slack', 'telegram', 'twilio', 'zoom'],
  payments: ['clover', 'iyzico', 'netsuite', 'quickbooks', 'stripe', 'tinkoff'],
  'security and webhooks': ['activitypub', 'akamai-edgegrid', 'cavage', 'duo', 'github-webhook', 'wsse'],
  shops: ['amazon-seller', 'ebay', 'lazada', 'shopify', 'taobao-top'],
  'social networks': ['reddit', 'strava', 'tiktok', 'x'],
}

/** The names of these APIs, in order. */
export const knownNames: readonly string[] = Object.values(knownKinds).flat().sort()
