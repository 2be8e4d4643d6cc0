/** `flexgen logout`, and what the commands say to somebody who is not logged in. */
import { existsSync, symlinkSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LoginServer, startLoginServer } from './login-server.ts'
import { clientSecret, loginConfig, startLogin, startLoginInTerminal, until } from './logins.ts'
import { config, createProject, type Project } from './project.ts'

const secret = 's3cret-token'
const tokens = JSON.stringify({ accessToken: secret, refreshToken: secret, response: {}, redirect: {} })
const informed =
  'The server was not informed, so the tokens stay valid there until they expire or you revoke them.\n'

function loggedIn(path = '.flexgen/acme.json', text = tokens): Project {
  return createProject({ 'acme.flexgen.yaml': loginConfig(), [path]: text })
}

describe.concurrent('logout', () => {
  test('removes the stored tokens, and says that the server was not informed', async () => {
    const project = loggedIn()
    expect(await project.run(['logout', 'acme.flexgen.yaml'])).toEqual({
      exitCode: 0,
      stdout: 'Logged out of acme: removed the tokens in `.flexgen/acme.json`.\n',
      stderr: informed,
    })
    expect(existsSync(project.path('.flexgen/acme.json'))).toBe(false)
    expect(await project.run(['logout', 'acme.flexgen.yaml'])).toEqual({
      exitCode: 0,
      stdout: 'acme is not logged in: there is no file `.flexgen/acme.json`.\n',
      stderr: '',
    })
  })

  test('removes those of another file, and takes the options of login', async () => {
    const project = loggedIn('own.json')
    project.write('.env', 'A=1\n')
    const args = ['--store', 'own.json', '--variable', 'origin=http://127.0.0.1:9', '--env-file', '.env']
    const { exitCode, stdout } = await project.run(['logout', 'acme.flexgen.yaml', ...args])
    expect([exitCode, stdout]).toEqual([0, 'Logged out of acme: removed the tokens in `own.json`.\n'])
    expect(project.files()).not.toContain('own.json')
  })

  test('removes tokens that cannot be read', async () => {
    const project = loggedIn('.flexgen/acme.json', `{"${secret}`)
    const { exitCode, stdout, stderr } = await project.run(['logout', 'acme.flexgen.yaml'])
    expect([exitCode, stderr]).toEqual([0, informed])
    expect(stdout + stderr).not.toContain(secret)
    expect(existsSync(project.path('.flexgen/acme.json'))).toBe(false)
  })

  test('follows no link in the default place', async () => {
    const project = loggedIn('other.json')
    project.write('.flexgen/x', '')
    symlinkSync('../other.json', project.path('.flexgen/acme.json'))
    const { exitCode, stderr } = await project.run(['logout', 'acme.flexgen.yaml'])
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('must not be a link')])
    expect(project.read('other.json')).toBe(tokens)
  })

  test.each([
    [['logout', 'acme.flexgen.yaml', '--variable', 'x=1'], 'The config has no variable `x`.'],
    [['logout', 'none.flexgen.yaml'], 'none has no login: its auth type does not get tokens.'],
    [['logout', 'nowhere'], 'There is no file `nowhere`.'],
    [['logout'], "missing required argument 'file'"],
  ])('refuses %j', async (args, words) => {
    const project = loggedIn()
    project.write('none.flexgen.yaml', config)
    const { exitCode, stdout, stderr } = await project.run(args)
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(words)])
    expect(project.read('.flexgen/acme.json')).toBe(tokens)
  })
})

const revocation = "revocationUrl: '${variables.origin}/revoke'"
const env = { FLEXGEN_CREDENTIAL_CLIENT_SECRET: clientSecret }

describe.concurrent('logout with a revocation URL', () => {
  let server: LoginServer
  let refusing: LoginServer
  let slow: LoginServer
  beforeAll(async () => {
    server = await startLoginServer()
    refusing = await startLoginServer({ refusal: { error: 'invalid_client', error_description: 'Who?' } })
    slow = await startLoginServer({ hold: new Promise(() => undefined) })
  })
  afterAll(() => Promise.all([server.stop(), refusing.stop(), slow.stop()]))

  function project(stored = tokens): Project {
    return createProject({ 'acme.flexgen.yaml': loginConfig([revocation]), '.flexgen/acme.json': stored })
  }

  const logoutAt = ({ origin }: LoginServer): string[] => [
    ...['logout', 'acme.flexgen.yaml'],
    ...['--variable', `origin=${origin}`],
  ]

  test('revokes the tokens, then removes them', async () => {
    const own = project()
    expect(await own.run(logoutAt(server), { env })).toEqual({
      exitCode: 0,
      stdout:
        'Logged out of acme: the server was informed, and the tokens in `.flexgen/acme.json` were removed.\n',
      stderr: '',
    })
    // Another test sends a secret that was typed.
    const sent = server.revocations.map(({ parameters }) => parameters)
    expect(sent.filter((parameters) => parameters['client_secret'] === clientSecret)).toEqual([
      { token: secret, token_type_hint: 'refresh_token', client_id: 'app', client_secret: clientSecret },
    ])
    expect(existsSync(own.path('.flexgen/acme.json'))).toBe(false)
    const again = await own.run(logoutAt(server), { env })
    expect([again.exitCode, again.stdout]).toEqual([0, expect.stringContaining('is not logged in')])
  })

  test('keeps the tokens if the server refuses', async () => {
    const own = project()
    const { exitCode, stdout, stderr } = await own.run(logoutAt(refusing), { env })
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toBe(`flexgen: The server answered the logout with 400 invalid_client
The server says: Who?
Check the client ID and the secret. If both are right, the API may want the other one of \`clientAuthentication: client_secret_basic\` and \`client_secret_post\`.
The tokens were not removed. To remove them without informing the server, delete \`.flexgen/acme.json\`.
`)
    expect(own.read('.flexgen/acme.json')).toBe(tokens)
  })

  test('keeps tokens that cannot be read', async () => {
    const own = project(`{"${secret}`)
    const { exitCode, stdout, stderr } = await own.run(logoutAt(server), { env })
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toContain('The token store contains something other than tokens.')
    expect(stderr).not.toContain(secret)
    expect(existsSync(own.path('.flexgen/acme.json'))).toBe(true)
  })

  test('names what is missing', async () => {
    const own = project()
    const { exitCode, stderr } = await own.run(['logout', 'acme.flexgen.yaml'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('The logout needs `FLEXGEN_CREDENTIAL_CLIENT_SECRET` in the environment, and')
    expect(stderr).toContain('`--variable origin=…`')
    expect(own.read('.flexgen/acme.json')).toBe(tokens)
  })

  test('prompts for it in a terminal', async () => {
    const own = project()
    const command = ['logout', 'acme.flexgen.yaml']
    const { saying, type, end } = startLoginInTerminal({
      origin: server.origin,
      project: own,
      command,
      env: { FLEXGEN_CREDENTIAL_CLIENT_SECRET: '' },
    })
    await saying(/clientSecret/)
    type('typed\r')
    expect(await end).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^Logged out of acme/) })
    expect(server.revocations.at(-1)?.parameters['client_secret']).toBe('typed')
  })

  test('can be interrupted, and keeps the tokens', async () => {
    const own = project()
    const command = ['logout', 'acme.flexgen.yaml']
    const { child, end } = startLogin({ origin: slow.origin, project: own, command })
    await until(() => slow.revocations[0])
    child.kill('SIGINT')
    expect(await end).toMatchObject({
      exitCode: 130,
      said: '\nThe logout was interrupted; the tokens were not removed.\n',
    })
    expect(own.read('.flexgen/acme.json')).toBe(tokens)
  })
})
