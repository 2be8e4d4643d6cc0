/** `--env-file`: whose values reach the client, and nothing else. */
import { writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { type LoginServer, startLoginServer } from './login-server.ts'
import { browserEnvironment, freeRedirect, get, loginConfig, opened, startLogin } from './logins.ts'
import { createProject, type Project } from './project.ts'

const servers: LoginServer[] = []
const server = async (): Promise<LoginServer> => {
  const started = await startLoginServer()
  servers.push(started)
  return started
}
afterAll(() => Promise.all(servers.map(({ stop }) => stop())))

/** A config whose login needs two environment variables and a credential. */
const keys = ['clientSecret: ${credentials.own}', 'authorizationParams: { hint: "${env.ACME_HINT}" }']

/** Logs in, and returns what the server received. */
async function received(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly secret: string | undefined; readonly hint: string | null; readonly project: Project }> {
  const { uri } = await freeRedirect()
  const { origin, calls } = await server()
  const project = createProject({
    'acme.flexgen.yaml': loginConfig([`redirectUri: ${uri}`, ...keys]),
    ...files,
  })
  const login = startLogin({ origin, project, args, env })
  // The page that the browser opens redirects to the login.
  const { headers } = await get(await opened(project))
  const url = `${headers.location}`
  await get(`${(await get(url)).headers.location}`)
  const { exitCode, said, stdout } = await login.end
  expect([exitCode, said]).toEqual([0, expect.not.stringContaining('s3cret')])
  expect(stdout).not.toContain('s3cret')
  const { hint } = Object.fromEntries(new URL(url).searchParams)
  return { secret: calls[0]?.parameters['client_secret'], hint: hint ?? null, project }
}

describe.concurrent('login --env-file', () => {
  test('takes references and credentials from a file that begins with a byte order mark', async () => {
    const { secret, hint } = await received(
      { '.env': '\ufeffFLEXGEN_CREDENTIAL_OWN="s3cret # all"\r\n# no\nexport ACME_HINT=a=b # why\n' },
      ['--env-file', '.env'],
    )
    expect([secret, hint]).toEqual(['s3cret # all', 'a=b'])
  })

  test('takes the last of several files, and the environment before all of them', async () => {
    const files = {
      one: 'FLEXGEN_CREDENTIAL_OWN=s3cret-1\nACME_HINT=one\n',
      two: 'FLEXGEN_CREDENTIAL_OWN=s3cret-2\n',
    }
    const args = ['--env-file', 'one', '--env-file', 'two']
    const fromFiles = await received(files, args, { ACME_HINT: '' })
    expect([fromFiles.secret, fromFiles.hint]).toEqual(['s3cret-2', 'one'])
    const env = { FLEXGEN_CREDENTIAL_OWN: 's3cret-3', ACME_HINT: 'three' }
    const fromEnvironment = await received(files, args, env)
    expect([fromEnvironment.secret, fromEnvironment.hint]).toEqual(['s3cret-3', 'three'])
  })

  test('adds nothing to the environment of the process or the browser', async () => {
    const { project } = await received(
      {
        '.env':
          'FLEXGEN_CREDENTIAL_OWN=s3cret-1\nACME_HINT=from-the-file\nNODE_EXTRA=no-such-option\nPATH=/nowhere\nBROWSER=none\n',
      },
      ['--env-file', '.env'],
    )
    const environment = browserEnvironment(project)
    for (const word of ['s3cret', 'from-the-file', 'no-such-option', 'nowhere'])
      expect(environment).not.toContain(word)
  })
})

describe.concurrent('a missing value', () => {
  const config = loginConfig(keys)
  const run = (
    files: Readonly<Record<string, string>>,
    args: readonly string[] = [],
    env: Readonly<Record<string, string>> = {},
  ): ReturnType<Project['run']> =>
    createProject({ 'acme.flexgen.yaml': config, ...files }).run(
      ['login', 'acme.flexgen.yaml', '--variable', 'origin=http://127.0.0.1:9', ...args],
      { env },
    )

  test('leads to a `.env` that is not read, without its values', async () => {
    const { exitCode, stderr } = await run({ '.env': 'ACME_HINT=s3cret\n' })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('There is a `.env` file; to read it, pass `--env-file .env`.')
    expect(stderr).not.toContain('s3cret')
  })

  test('does not lead to a `.env` that is missing, or read', async () => {
    expect((await run({})).stderr).not.toContain('.env`')
    const read = await run({ '.env': 'ACME_HINT=a\n' }, ['--env-file', './.env'])
    expect(read.stderr).toContain('The login needs `FLEXGEN_CREDENTIAL_OWN` in the environment.')
    expect(read.stderr).toContain('npx flexgen login acme.flexgen.yaml --env-file ./.env')
    expect(read.stderr).not.toContain('There is a')
  })

  test('of a file that is missing is an error', async () => {
    const { exitCode, stdout, stderr } = await run({}, ['--env-file', 'nowhere'])
    // Node 20 to 24 look for this option in the arguments of programs too, and check the file themselves.
    expect([[2, 9].includes(exitCode ?? 0), stdout]).toEqual([true, ''])
    expect(stderr).toContain('nowhere')
  })

  test('in UTF-16, as PowerShell writes it, is an error', async () => {
    const project = createProject({ 'acme.flexgen.yaml': config })
    const text = '\ufeffFLEXGEN_CREDENTIAL_OWN=s3cret\n'
    writeFileSync(project.path('utf16'), Buffer.from(text, 'utf16le'))
    const { exitCode, stderr } = await project.run([...['login', 'acme.flexgen.yaml', '--env-file', 'utf16']])
    expect([exitCode, stderr]).toEqual([
      2,
      'flexgen: `utf16` of `--env-file` is not UTF-8. Save it in that encoding.\n',
    ])
  })

  test('of a Node that cannot parse such files is a usage error', async () => {
    const project = createProject({
      'acme.flexgen.yaml': config,
      '.env': '',
      'old.cjs': "delete require('node:util').parseEnv\n",
    })
    const { exitCode, stderr } = await project.run(['login', 'acme.flexgen.yaml', '--env-file', '.env'], {
      env: { NODE_OPTIONS: `--require "${project.path('old.cjs')}"` },
    })
    expect([exitCode, stderr]).toEqual([2, 'flexgen: `--env-file` needs Node 20.12 or later.\n'])
  })
})

test('explain names the file of a value, and never shows the value', async () => {
  const project = createProject({
    'acme.flexgen.yaml':
      'flexgen: 1\nbaseUrl: https://api.example.com\nheaders: { X-Own: "${credentials.own}" }\nauth: { type: bearer, token: "${env.ACME_TOKEN}" }\n',
    one: 'ACME_TOKEN=s3cret-1\n',
    two: 'FLEXGEN_CREDENTIAL_OWN=s3cret-2\nOTHER=1\n',
  })
  const { exitCode, stdout } = await project.run([
    ...['explain', 'acme.flexgen.yaml', '--env-file', 'one', '--env-file', 'two'],
  ])
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/\$\{env\.ACME_TOKEN\} .*; set in one$/m)
  expect(stdout).toMatch(/\$\{credentials\.own\} .*; set in two$/m)
  expect(stdout).not.toContain('s3cret')
})
