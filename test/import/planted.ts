/** An OpenAPI document with a secret in every place that may have one. */
export function plantedDocument(secret: string): object {
  return {
    openapi: `3.0.0${secret}`,
    info: { title: 'Secrets', description: secret, contact: { name: secret }, version: secret },
    servers: [
      {
        url: `https://user:${secret}@secret.example.com`,
        description: secret,
      },
      {
        url: `https://{host}/v1/${secret}/{path}?key=${secret}&a=b/${secret}#${secret}`,
        variables: {
          host: { default: 'a.example.com', description: secret },
          path: { default: secret, enum: [secret] },
        },
      },
    ],
    components: {
      securitySchemes: {
        key: {
          type: 'apiKey',
          in: 'header',
          name: 'X-Key',
          description: `Send \`${secret}\``,
          'x-default': secret,
        },
        auth: {
          type: 'apiKey',
          in: 'header',
          name: 'Authorization',
          description: `Authorization: ${secret} <token>`,
        },
        basic: { type: 'http', scheme: 'basic', 'x-user': secret },
        other: { type: 'http', scheme: secret },
        oauth: {
          type: 'oauth2',
          flows: {
            authorizationCode: {
              authorizationUrl: `https://login.example.com/${secret}?client_secret=${secret}`,
              tokenUrl: `https://login.example.com/token?client_secret=${secret}`,
              scopes: { [secret]: secret },
              'x-client-secret': secret,
            },
          },
        },
        oidc: { type: 'openIdConnect', openIdConnectUrl: `https://id.example.com/${secret}?${secret}` },
        flow: { type: 'oauth2', flow: secret, flows: { [secret]: {} } },
        place: { type: 'apiKey', in: secret, name: 'X-Place' },
        type: { type: secret },
        reference: { $ref: secret },
        [secret]: { type: 'apiKey', in: 'query', name: secret },
      },
    },
    security: [{ oauth: [secret] }, { [secret]: [] }],
    paths: { [`/${secret}`]: { get: { servers: [{ url: secret }], security: [{ [secret]: [] }] } } },
    'x-token': secret,
  }
}
