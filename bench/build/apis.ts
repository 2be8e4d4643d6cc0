/** An API with a token and one with a login, as configs and as an OpenAPI document with the same auth. */

/** The text of each config, by name. */
export const configs: Readonly<Record<string, string>> = {
  token: `flexgen: 1
name: orders
description: Orders of a shop.
baseUrl: https://api.example.com/v1
auth:
  type: bearer
  token: \${env.ORDERS_TOKEN}
`,
  login: `flexgen: 1
name: orders
description: Orders of a shop.
baseUrl: https://api.example.com/v1
auth:
  type: oauth2
  authorizationUrl: https://login.example.com/authorize
  accessTokenUrl: https://login.example.com/token
  clientId: \${env.ORDERS_CLIENT_ID}
  clientSecret: \${env.ORDERS_CLIENT_SECRET}
  scope: orders.read
  tokenStores: [file]
`,
}

const login = {
  type: 'oauth2',
  flows: {
    authorizationCode: {
      authorizationUrl: 'https://login.example.com/authorize',
      tokenUrl: 'https://login.example.com/token',
      scopes: { 'orders.read': 'read orders' },
    },
  },
}

/** OpenAPI document of the API with a login. It has one path, since generators write nothing without any. */
export const openApi: string = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'orders', description: 'Orders of a shop.', version: '1.0.0' },
  servers: [{ url: 'https://api.example.com/v1' }],
  security: [{ login: ['orders.read'] }],
  components: { securitySchemes: { login } },
  paths: {
    '/orders': {
      get: {
        operationId: 'listOrders',
        responses: {
          200: {
            description: 'the orders',
            content: { 'application/json': { schema: { type: 'array', items: { type: 'string' } } } },
          },
        },
      },
    },
  },
})
