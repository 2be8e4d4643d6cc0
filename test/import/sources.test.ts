/** What sources become; they are written by hand in the shape of real ones. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { type Configs, configsOf } from '../../src/cli/import/config/configs.ts'
import { readImport } from '../../src/cli/import/read-import.ts'
import { readSource, type Source } from '../../src/cli/import/source.ts'
import { drive } from './drive.ts'
import { plantedDocument } from './planted.ts'

const folder = fileURLToPath(new URL('sources/', import.meta.url))

/** How many sources there are of each kind: files, and folders that are read as a whole. */
const counts: Readonly<Record<string, number>> = {
  openapi: 30,
  postman: 26,
  insomnia: 14,
  bruno: 6,
  curl: 19,
}

const sources = Object.keys(counts).flatMap((kind) =>
  readdirSync(folder + kind).map((name) => `${kind}/${name}`),
)

test('there are at least 60 sources', () => {
  const found = Object.keys(counts).map((kind) => [
    kind,
    sources.filter((each) => each.startsWith(kind)).length,
  ])
  expect(Object.fromEntries(found)).toEqual(counts)
  expect(readdirSync(folder).sort()).toEqual(Object.keys(counts).sort())
  expect(sources.length).toBeGreaterThanOrEqual(60)
})

/** The text of a source, with all files of a folder. */
function textOf(path: string): string {
  if (!statSync(path).isDirectory()) return readFileSync(path, 'utf8')
  return readdirSync(path)
    .sort()
    .map((name) => textOf(join(path, name)))
    .join('\n')
}

const texts = new Map(sources.map((source) => [source, textOf(folder + source)]))

/** Every scheme, and every oddity of each kind: what some source contains. */
const contents: Readonly<Record<string, readonly RegExp[]>> = {
  openapi: [
    ...[/swagger: 2\.0/, /openapi: 3\.0/, /openapi: 3\.1/, /openapi: 3\.2/, /"swagger": ?"2\.0"/],
    ...[/in: header/, /in: query/, /in: cookie/, /type: basic/, /type: mutualTLS/, /type: openIdConnect/],
    ...[/scheme: basic/, /scheme: bearer/i, /scheme: digest/i, /scheme: (?:hoba|negotiate|custom|\w+-\w+)/i],
    ...[/flow: implicit/, /"flow": ?"(?:password|application|accessCode)"/, /implicit: \{/, /password: \{/],
    ...[/clientCredentials:/, /authorizationCode:/, /deviceAuthorization:/, /refreshUrl/],
    ...[
      /oauth2MetadataUrl/,
      /['"]#\/components\/securitySchemes\//,
      /deprecated: true/,
      /tokenUrl: \.\.\//,
      /tokenUrl: \/\//,
      /tokenUrl: \/\w/,
    ],
    ...[
      /name: Authorization/,
      /x-amazon-apigateway-authtype/,
      /x-amazon-apigateway-auth:/,
      /x-aws-signingName/,
      /Signature Version 2/i,
    ],
    ...[
      /\$ref: "?#\//,
      /\$ref: "?https?:/,
      /default: "?v\d\/\w|"default": ?"\/prod"/,
      /"host": ?"/,
      /security: \[\{ \w+: \[\], \w+: \[\] \}/,
    ],
  ],
  postman: [
    ...[
      'noauth',
      'apikey',
      'bearer',
      'basic',
      'digest',
      'oauth1',
      'oauth2',
      'awsv4',
      'jwt',
      'hawk',
      'edgegrid',
    ].map((type) => new RegExp(`"type": ?"${type}"`)),
    ...[/"type": ?"asap"/, /"type": ?"ntlm"/, /v2\.0\.0/, /v2\.1\.0/],
    ...[
      'authorization_code',
      'authorization_code_with_pkce',
      'client_credentials',
      'password_credentials',
      'implicit',
    ].map((grant) => new RegExp(`"value": ?"${grant}"`)),
    ...[/authRequestParams/, /tokenRequestParams/, /refreshRequestParams/, /request_header/, /queryParam"/],
    ...[
      /"listen": ?"prerequest"/,
      /"grant_type"/,
      /_postman_variable_scope/,
      /"disabled": ?true/,
      /auth_key/,
    ],
  ],
  insomnia: [
    ...[
      'basic',
      'digest',
      'bearer',
      'apikey',
      'oauth1',
      'iam',
      'oauth2',
      'hawk',
      'ntlm',
      'asap',
      'netrc',
    ].map((type) => new RegExp(`"type": ?"${type}"`)),
    ...[/singleToken/, /__export_format/, /collection\.insomnia\.rest\/5/, /environment\.insomnia\.rest\/5/],
    ...[
      /"authorization_code"/,
      /"client_credentials"/,
      /"password"/,
      /\{% response/,
      /subEnvironments/,
      /disabled: true/,
    ],
  ],
  bruno: [
    ...[
      'none',
      'inherit',
      'basic',
      'bearer',
      'digest',
      'apikey',
      'awsv4',
      'oauth1',
      'oauth2',
      'ntlm',
      'wsse',
    ].map((mode) => new RegExp(`auth: ${mode}\\n`)),
    ...['authorization_code', 'client_credentials', 'password', 'implicit'].map(
      (grant) => new RegExp(`grant_type: ${grant}`),
    ),
    ...[/vars:secret/, /additional_params:auth_req/, /additional_params:access_token_req/, /"brunoConfig"/],
    ...[/opencollection: 1/, /placement: queryparams/, /script:pre-request/, /openapi: 3/],
  ],
  curl: [
    ...[/ -u \w+:\n| -u \w+: /, /--user /, /:\/\/\w+:\w+@/, /--digest/, /--oauth2-bearer/, /--aws-sigv4/],
    ...[/ -b '/, / -G /, /--data-urlencode/, /--json/, /--next/, /--url /, / -K /, /--netrc/, / -H @/],
    ...[
      /--cert /,
      /\$\(/,
      /\$\{\w+:\?\}/,
      /\$TOKEN/,
      /[^'"]https:\S+\?\S+&\w+=/,
      /--ntlm/,
      /--negotiate/,
      /\^"/,
    ],
    ...[/OAuth oauth_consumer_key/, / -d token=/, /grant_type/],
  ],
}

test.each(Object.entries(contents))('the sources of %s have every scheme and oddity', (kind, patterns) => {
  const all = sources.filter((each) => each.startsWith(kind)).map((each) => texts.get(each) ?? '')
  expect(patterns.filter((pattern) => !all.some((text) => pattern.test(text))).map(String)).toEqual([])
})

/** The configs of a source without a choice of a scheme, and all notes. */
function imported(source: Source): Configs {
  const read = readImport(source)
  if (!read) throw new Error(`${source.shown} is not read.`)
  const chosen = read.apis.map((api) => ({
    api,
    schemes: api.schemes.length ? api.schemes : [undefined],
    hasSchemeInName: api.schemes.length > 1,
  }))
  const { configs, notes } = configsOf(chosen, undefined, source.shown)
  const own = configs.flatMap((config) => [...(config.scheme?.notes ?? []), ...config.notes])
  return { configs, notes: [...read.notes, ...read.apis.flatMap((api) => api.notes), ...notes, ...own] }
}

const read = new Map<string, Promise<Configs>>()

/** The same for a source of ours, which is read once. */
function importedSource(path: string): Promise<Configs> {
  const configs = read.get(path) ?? readSource(folder + path).then(imported)
  read.set(path, configs)
  return configs
}

describe.each(sources)('%s', (path) => {
  test('becomes configs and notes', async () => {
    const { configs, notes } = await importedSource(path)
    const written = [
      ...configs.map(({ place, text }) => `--- ${place.path}\n${text}`),
      `--- notes\n${stringify(notes, { lineWidth: 0 })}`,
    ].join('\n')
    await expect(written).toMatchFileSnapshot(`expected/${path}.txt`)
    // The mark of secrets in sources.
    expect(written).not.toMatch(/s3cr3t/i)
  })

  test('becomes configs that compile, and clients that send', async () => {
    const { configs } = await importedSource(path)
    for (const { place, text } of configs) {
      const driven = await drive(place.path, text, (name) =>
        name === 'baseUrl' ? 'https://open.example.com' : 'value',
      )
      // A device login waits for a user.
      if (!text.includes('grantType: device_code')) expect(driven.error).toBeUndefined()
    }
  })

  test('becomes configs whose references flexgen has created', async () => {
    const { configs } = await importedSource(path)
    for (const { place, text } of configs) {
      const references = [...text.matchAll(/(?<!\$)\$\{([^}]*)\}/g)].map(([, name]) => `${name}`)
      for (const name of references) expect(name).toMatch(/^(?:env\.[A-Z][A-Z0-9_]*\??|variables\.[\w-]+)$/)
      expect(references).not.toContain('env.HOME')
      expect(place.path).toMatch(/^[A-Za-z][\w-]*\.flexgen\.yaml$/)
      expect(text.split('\n').filter((line) => line.startsWith('# from'))).toHaveLength(1)
      expect(text).not.toContain('allowedHosts')
    }
  })
})

describe('secrets of an OpenAPI document', () => {
  test('are in no config and no note, wherever they are', () => {
    const secret = 'ghp_S3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3cr3t'
    const text = JSON.stringify(plantedDocument(secret))
    const files = [{ path: 'secrets.json', text }]
    const { configs, notes } = imported({
      shown: 'secrets.json',
      files,
      isFolder: false,
      neighbours: () => [],
    })
    expect(configs.length).toBeGreaterThan(4)
    expect(JSON.stringify(configs.map(({ place, text }) => [place.path, text]))).not.toContain(secret)
    expect(notes.length).toBeGreaterThan(0)
  })
})
