import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { until } from '../cli/logins.ts'
import { createProject, type Project } from '../cli/project.ts'
import { cliPath } from '../cli/run-cli.ts'
import { type ByAuthType, rowsOf } from '../support/auth-types.ts'
import { seededRandom } from '../support/random.ts'
import { SecretFinder } from '../support/secrets.ts'

/*
 * Configs of every auth type with secrets as plain text, each broken somewhere else. No command and no format of its
 * report shows a secret, or a part of one.
 */

const seed = 1
const count = 440
const first = 'Zp4kXfQ9gT6yHs2aUw1e'
const second = 'hJ2mQ8rW3xLp7vZc5nBd'
const finder = new SecretFinder([first, second])

const oauth2 = `type: oauth2
  accessTokenUrl: https://auth.example.com/token
  clientId: app
`
const configsByType: ByAuthType<readonly string[]> = {
  none: [
    `headers:\n  Authorization: Bearer ${first}\n  X-Api-Key: ${second}\nquery: { api_key: ${first} }\nauth: { type: none }\n`,
  ],
  apiKey: [`auth:\n  type: apiKey\n  key: X-Key\n  value: ${first}\n`],
  bearer: [
    `auth:\n  type: bearer\n  token: ${first}\n`,
    `{"flexgen":1,"baseUrl":"https://api.example.com","auth":{"type":"bearer","token":"${first}"}}\n`,
  ],
  basic: [`auth:\n  type: basic\n  username: ann\n  password: "${first}"\n`],
  digest: [`auth:\n  type: digest\n  username: ann\n  password: ${first}\n`],
  jwt: [`auth:\n  type: jwt\n  secret: '${first}'\n  payload: { sub: me }\n`],
  oauth1: [
    `auth:\n  type: oauth1\n  consumerKey: me\n  consumerSecret: ${first}\n  accessToken: ${second}\n  tokenSecret: ${second}\n`,
  ],
  awsSigV4: [
    `auth:\n  type: awsSigV4\n  region: us-east-1\n  service: s3\n  accessKey: ${first}\n  secretKey: ${second}\n  sessionToken: ${second}\n`,
  ],
  // A key must be a reference, but people write it as text.
  signature: [
    `auth:\n  type: signature\n  steps:\n    signature: { hmac: SHA-256, key: ${first}, of: "\${request.body}" }\n  headers: { X-Api-Key: ${second}, X-Signature: "\${steps.signature}" }\n`,
    `auth:\n  type: signature\n  steps:\n    signature:\n      hmac: SHA-256\n      key: { value: '${first}', encoding: base64 }\n      of: "\${request.target}"\n  query: { signature: "\${steps.signature}" }\n`,
  ],
  oauth2: [
    `auth:\n  ${oauth2}  grantType: password\n  clientSecret: ${first}\n  username: ann\n  password: ${second}\n`,
    `auth: { type: oauth2, grantType: refresh_token, accessTokenUrl: "https://auth.example.com/token", clientId: app, clientSecret: ${first}, refreshToken: "${second}" }\n`,
    `auth:\n  ${oauth2}  grantType: jwt_bearer\n  clientAuthentication: none\n  assertion:\n    algorithm: HS256\n    secret: ${first}\n    issuer: me\n`,
  ],
  session: [
    `auth: { type: session, login: { url: "https://auth.example.com/login", body: { password: ${first}, pin: "${second}" } }, accessTokenResponseKey: token }\n`,
    `auth: { type: session, login: { url: "https://auth.example.com/login", auth: { type: basic, username: ann, password: ${first} } }, accessTokenResponseKey: token }\n`,
  ],
}
const configs = rowsOf(configsByType)

const signs = [
  '"',
  "'",
  ':',
  '{',
  '[',
  '\t',
  '\n',
  '  ',
  ' #',
  '&',
  '*',
  '!',
  '|',
  '>',
  '%',
  '@',
  '`',
  ',',
  '}',
  ']',
].concat(['\\', '${', '- ', '? ', '\r', '\u2028'])

/** Whether an edit changes a secret: an insertion within it, or the removal of one of its characters. */
function changesSecret(text: string, at: number, removes: boolean): boolean {
  return [first, second].some((secret) => {
    const end = at + secret.length - (removes ? 0 : 1)
    return text.slice(Math.max(0, at - secret.length + 1), end).includes(secret)
  })
}

/** Inserts a character into a config or removes one, once or twice. */
function broken(config: string, random: () => number): string {
  let text = config.startsWith('{"') ? config : `flexgen: 1\nbaseUrl: https://api.example.com\n${config}`
  for (let left = 1 + Math.floor(random() * 2); left > 0; left--) {
    const at = Math.floor(random() * text.length)
    const sign = signs[Math.floor(random() * signs.length)] ?? ''
    const takes = random() < 0.4
    if (changesSecret(text, at, takes)) continue
    text = text.slice(0, at) + (takes ? '' : sign) + text.slice(takes ? at + 1 : at)
  }
  return text
}

describe(`${count} broken configs, seed ${seed}`, () => {
  let project: Project
  beforeAll(() => {
    const random = seededRandom(seed)
    const texts = Array.from({ length: count }, (_, at) => broken(configs[at % configs.length] ?? '', random))
    project = createProject(
      Object.fromEntries(texts.map((text, at) => [`${at % 2 ? 'a' : 'b'}/c${at}.flexgen.yaml`, text])),
    )
  })

  test.each([
    ['validate'],
    ['validate', '--format', 'json'],
    ['validate', '--format', 'github'],
    ['validate', '--format', 'sarif'],
    ['build', '--check'],
    ['build'],
  ])('%s %s %s: no secret is shown', async (...args) => {
    const { stdout, stderr, exitCode } = await project.run(args)
    expect(exitCode).toBe(1)
    expect((stdout + stderr).match(/c\d+\.flexgen\.yaml/g)?.length).toBeGreaterThan(count)
    const said = (stdout + stderr).split('\n')
    expect(said.filter((line) => finder.find(line))).toEqual([])
  })

  test('explain: no secret of ten configs is shown', async () => {
    for (let at = 0; at < 10; at++) {
      const path = `${at % 2 ? 'a' : 'b'}/c${at}.flexgen.yaml`
      const { stdout, stderr } = await project.run(['explain', path])
      expect(finder.find(stdout + stderr)).toBeUndefined()
    }
  })
})

test.each([
  ['a misspelled key', `auth:\n  type: oauth2\n  clientSecrt: ${first}\n`],
  ['a key with two letters swapped', `auth: { type: bearer, tokne: ${first} }\n`],
  ['a misspelled key, and a secret like a word', 'auth:\n  type: basic\n  pasword: open-sesame\n'],
  ['a missing colon', 'auth: { type: bearer, token open+sesame }\n'],
  ['a comment', `retries: 3 # token ${first}\n`],
  ['an unknown key', `auth: { type: bearer, whatever: ${first} }\n`],
  ['an identifier with dashes', 'auth: { type: bearer, whatever: 0b6f4c1e-8a3d-4e57-9c1f-2d7a6b5e4f30 }\n'],
])('%s: the frame does not show the secret', async (_, text) => {
  const project = createProject({ 'a.flexgen.yaml': `flexgen: 1\nbaseUrl: https://api.example.com\n${text}` })
  const { stderr, exitCode } = await project.run(['validate'])
  expect(exitCode).toBe(1)
  expect(stderr).toMatch(/\n +\d+ \| .*\*{8}/)
  expect(stderr).not.toMatch(/sesame|0b6f4c1e/)
  expect(finder.find(stderr)).toBeUndefined()
})

test.each([
  'accessTokenURL: https://github.com/login/oauth/access_token',
  'tokenUrl: https://login.microsoftonline.com/common/oauth2/v2.0/token',
  'headerNames: X-Amz-Content-Sha256-Header',
  'scopes: https://www.googleapis.com/auth/calendar.readonly',
])('what is not a secret is shown: %s', async (line) => {
  const project = createProject({
    'a.flexgen.yaml': `flexgen: 1\nbaseUrl: https://api.example.com\nauth:\n  type: oauth2\n  ${line}\n`,
  })
  expect((await project.run(['validate'])).stderr).toContain(`${line}\n`)
})

describe('build --watch', () => {
  let child: ChildProcess | undefined
  afterAll(() => child?.kill('SIGKILL'))

  test('no secret is shown, whatever a config is changed to', async () => {
    const project = createProject({ 'a.flexgen.yaml': 'flexgen: 1\nbaseUrl: https://api.example.com\n' })
    child = spawn(process.execPath, [cliPath, 'build', '--watch'], {
      cwd: project.folder,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk
      })
    }
    await until(() => /Watching/.test(said) || undefined)
    // The config in JSON has no line for a further key.
    const inYaml = configs.filter((config) => !config.startsWith('{"'))
    for (const [at, config] of inYaml.entries()) {
      const before = said.length
      project.write(
        'a.flexgen.yaml',
        `flexgen: 1\nbaseUrl: https://api.example.com\nchange: ${at}\n${config}`,
      )
      await until(
        () => said.slice(before).includes('Unknown key `change`') || undefined,
        () => said,
      )
    }
    child.kill('SIGINT')
    expect(said).toMatch(/secrets\/plain/)
    expect(finder.find(said)).toBeUndefined()
  })
})
