/** Strings of configs, file names and servers in the output on terminals, in logs and in JSON. issue 12, A4 */
import { mkdirSync, renameSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { type LoginServer, startLoginServer } from '../cli/login-server.ts'
import { loginConfig, redirectOf, startLogin, startLoginInTerminal } from '../cli/logins.ts'
import { OneProcess } from '../cli/one-process.ts'
import { config, createProject, markOf } from '../cli/project.ts'
import { findPython, testWith } from '../support/external.ts'

/** Starts a line, if it can. */
const own = 'own line'
/**
 * Each kind of character that must not come through: terminal controls, line breaks, invisible characters, commands.
 */
const evil = [
  'a\x1b]0;title\x07\x1b[2J\x9b31m\x7f\0',
  `\n${own}`,
  `\r\n${own}`,
  `\u2028${own}\x85`,
  '\u202eb\u2066c\u200e\u061c',
  'd\u200b\u00ad\u2060\ufeff\u034f\u115f\u{e0041}\ufe0f\u200de',
  '\n::set-env name=NODE_OPTIONS::x\n ::stop-commands::y',
  '##[add-path]/tmp\r##vso[task.setvariable variable=x]y\n##teamcity[message]',
].join('')
/** The same for a place that accepts no control characters. */
const seen = evil.replace(/\p{Cc}/gu, ' ')
/** As a YAML string. */
const yaml = (text: string): string => JSON.stringify(text)

const isWindows = process.platform === 'win32'
const hidden = /(?!\n)\p{Cc}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/u

/** Searches for what a terminal interprets or hides, and for commands of a runner. */
function expectHarmless(text: string): void {
  expect(text).not.toMatch(hidden)
  expect(text).not.toMatch(/##\w*\[/)
  expect(text).not.toMatch(/^\s*::/m)
  expect(text).not.toMatch(/^\s*own line/m)
}

/** The same for GitHub's annotations, which are commands themselves. */
function expectAnnotations(text: string): void {
  const lines = text.replaceAll(/^::(error|warning) file=[^:\n]*::[^\n]*$/gm, 'annotation')
  expectHarmless(lines.replace(/^::stop-commands::(flexgen-\w+)\n([\s\S]*)::\1::$/m, '$2'))
}

/** Configs with it wherever a string is accepted, and in other places. */
const wrong: Readonly<Record<string, string>> = {
  'an unknown key': `${config}${yaml(evil)}: 1\n`,
  'an unknown key at the start of a line': `${config}? "::error::x"\n: 1\n`,
  'a value of an enum': `${config}auth: { type: ${yaml(evil)} }\n`,
  'a name': `${config}name: ${yaml(evil)}\n`,
  'a version': `flexgen: ${yaml(evil)}\nbaseUrl: https://api.example.com\n`,
  'a base URL': `flexgen: 1\nbaseUrl: ${yaml(evil)}\n`,
  'a reference': `${config}query: { a: ${yaml(`\${${evil}}`)}, b: ${yaml(`\${variables.${evil}}`)} }\n`,
  'a header': `${config}headers: { ${yaml(evil)}: x, X-A: ${yaml(evil)} }\n`,
  'an allowed host': `${config}allowedHosts: [${yaml(evil)}]\n`,
  'a variable': `${config}variables: { a: { default: ${yaml(evil)}, enum: [${yaml(`${evil}2`)}] } }\n`,
  'a pattern': `${config}variables: { a: { pattern: ${yaml(`(${evil}`)} } }\n`,
  'an output': `${config}output: { file: ${yaml(`${evil}.ts`)} }\n`,
  'an output outside the project': `${config}output: { file: ${yaml(`../##[x]/${seen.replaceAll(':', '')}.ts`)} }\n`,
  'a tag and an alias': `${config}query: { a: !##[x] b, b: *##vso[y] }\n`,
  'raw bytes': `${config}${evil}: [\n`,
  'a comment next to a mistake': `${config}retries: 3 #${evil.replace(/[\n\r\u2028\x85]/g, '')}\n`,
}

const flexgen = new OneProcess()
afterAll(() => flexgen.close())

describe.concurrent('a config’s strings are harmless', () => {
  test.each(Object.entries(wrong))('in a problem: %s', async (_, text) => {
    const project = createProject({ 'a.flexgen.yaml': text, 'node_modules/.keep': '' })
    for (const command of ['validate', 'build', 'explain', 'login']) {
      const { exitCode, stdout, stderr } = await flexgen.run(project.folder, [command, 'a.flexgen.yaml'])
      // The other configs have no output.
      if (command !== 'explain' && command !== 'login') expect(exitCode).toBe(1)
      expect(exitCode).not.toBe(70)
      expectHarmless(stdout + stderr)
    }
    for (const format of ['json', 'sarif']) {
      const { stdout, stderr } = await flexgen.run(project.folder, ['validate', '--format', format])
      expectHarmless(stdout + stderr)
      expect(JSON.parse(stdout)).toHaveProperty('version')
    }
    const { stdout, stderr } = await flexgen.run(project.folder, ['validate', '--format', 'github'])
    expect(stdout).toMatch(/^::error file=/m)
    expectAnnotations(stdout + stderr)
  })

  test('in JSON, where they arrive unchanged', async () => {
    const project = createProject({ 'a.flexgen.yaml': `${config}${yaml(evil)}: 1\n` })
    const { stdout } = await project.run(['validate', '--format', 'json'])
    expect(JSON.parse(stdout).diagnostics[0].message).toContain(evil)
  })

  const sound = `${config}description: ${yaml(evil)}
variables: { a: { default: ${yaml(seen)}, enum: [${yaml(seen)}], description: ${yaml(evil)}, pattern: "##[a-z]" } }
query: { ${yaml(evil)}: ${yaml(evil)}, b: "\${variables.a}" }
auth:
  type: oauth2
  grantType: client_credentials
  accessTokenUrl: https://login.example.com/token
  clientId: ${yaml(evil)}
  clientSecret: "\${env.SECRET}"
  scope: [${yaml(evil)}]
  tokenRequest: { additionalPostData: { x: ${yaml(evil)} } }
  refresh: { errorStatusCodes: [401, 403], errorBody: { path: ${yaml(seen)}, equals: ${yaml(evil)} } }
`

  test('in a client, printed or as the diff of a stale one', async () => {
    const project = createProject({ 'a.flexgen.yaml': sound.replace(', pattern: "##[a-z]"', '') })
    const { stdout, exitCode } = await project.run(['build', '--stdout'])
    expect(exitCode).toBe(0)
    // Editors show characters that join letters of some scripts.
    expectHarmless(stdout.replace(/\u034f|\u115f|\u200d|\ufe0f|\u{e0041}/gu, ''))
    project.write('generated/a.ts', `${markOf('a')}${evil}\n\n  ::error::x\n`)
    for (const format of ['pretty', 'github']) {
      const checked = await project.run(['build', '--check', '--format', format])
      expect(checked.exitCode).toBe(1)
      expect(checked.stdout).toContain('expected')
      ;(format === 'pretty' ? expectHarmless : expectAnnotations)(
        (checked.stdout + checked.stderr).replaceAll(`\n-${own}`, ''),
      )
    }
  })

  test('in an explanation, whatever its width', async () => {
    const project = createProject({ 'a.flexgen.yaml': sound.replace(', pattern: "##[a-z]"', '') })
    for (const columns of [40, 200]) {
      const { stdout, stderr, exitCode } = await project.run(['explain', 'a.flexgen.yaml'], { columns })
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
      expectHarmless(stdout)
    }
  })
})

describe.skipIf(isWindows).concurrent('the name of a file is harmless', () => {
  // A name has no slash and at most 255 bytes.
  const names = [
    'x\n::error::y',
    '::error file=x::y',
    `a\x1b[2J\x9b\x7f\u202e\u200b\n${own}\r\u2028##[add-path]b`,
    '##vso[task.x]',
  ]
  const formats = ['pretty', 'json', 'sarif', 'github']

  test.each(names)('%j', async (name) => {
    const file = `${name}.flexgen.yaml`
    const project = createProject({ [file]: `${config}name: a\nretries: 3\n`, 'sub/.keep': '' })
    const run = async (...args: string[]): Promise<void> => {
      const { stdout, stderr, exitCode } = await flexgen.run(project.folder, args)
      expect(exitCode).not.toBe(70)
      ;(args.includes('github') ? expectAnnotations : expectHarmless)(stdout + stderr)
    }
    for (const format of formats) await run('validate', '--format', format)
    for (const command of ['explain', 'login', 'init']) await run(command, file)
    await run('build', name)
    await run('build', `--${name}`)
    await run('build', '--format', name)
    await run(name)
    await run('init', `${name}/${name}`, '--auth', 'none')
    await run('explain', 'sub', '--variable', name)
    project.write(
      file,
      loginConfig(['clientSecret: "${credentials.clientSecret}"']).replace(
        'flexgen: 1',
        'flexgen: 1\nname: a',
      ),
    )
    for (const format of formats) await run('build', '--format', format)
    await run('login', file)
    await run('login', file, '--store', `sub/${name}/x`)
    project.write(file, `${config}name: a\ndescription: other\n`)
    for (const format of formats) await run('build', '--check', '--format', format)
    project.write(file, config)
    mkdirSync(project.path(`sub/${name}`))
    renameSync(project.path(file), project.path(`sub/${name}/b.flexgen.yaml`))
    for (const format of formats) await run('build', '--format', format)
    await run('build', `sub/${name}`, '--out-dir', `../${name}`)
  })

  test('is quoted if a command with it is shown', async () => {
    const name = "$(touch x)'`b`"
    const project = createProject({ [`${name}.flexgen.yaml`]: `${loginConfig()}name: a\n` })
    const { stderr } = await project.run(['login', `${name}.flexgen.yaml`])
    expect(stderr).toContain("npx flexgen login '$(touch x)'\\''`b`.flexgen.yaml'")
  })
})

const servers: LoginServer[] = []
afterAll(() => Promise.all(servers.map(({ stop }) => stop())))

describe('a server’s strings are harmless', () => {
  const server = async (behaviour: Parameters<typeof startLoginServer>[0]): Promise<LoginServer> => {
    const started = await startLoginServer(behaviour)
    servers.push(started)
    return started
  }
  const device = ['grantType: device_code', 'clientAuthentication: none']

  test.each([
    ['user_code', { user_code: evil }],
    ['user_code, a command', { user_code: '::add-mask::x' }],
    ['verification_uri', { verification_uri: `http://127.0.0.1:9/${evil}` }],
    ['verification_uri, a command', { verification_uri: '::stop-commands::x' }],
  ])('at a login with a code: %s', async (_, prompt) => {
    const { origin } = await server({ prompt, device: ['tokens'] })
    const { exitCode, said, stdout } = await startLogin({ origin, keys: device }).end
    expect(said).toContain('enter this code')
    expect(exitCode).toBe(0)
    expectHarmless(said + stdout)
  })

  test('in the tokens that a login prints or describes', async () => {
    const tokens = { scope: evil, [`x${evil}`]: evil, access_token: 'a', refresh_token: 'b' }
    const { origin } = await server({ tokens, device: ['tokens'] })
    const printed = await startLogin({ origin, keys: device, args: ['--print'] }).end
    expect(printed.exitCode).toBe(0)
    expectHarmless(printed.said + printed.stdout)
    expect(JSON.parse(printed.stdout)).toMatchObject({ scope: evil, response: { [`x${evil}`]: evil } })
    const stored = await startLogin({ origin, keys: device }).end
    expect(stored.stdout).toContain('scope')
    expectHarmless(stored.said + stored.stdout)
  })

  test.each(['error', 'error_description'])('in a failure: %s', async (key) => {
    const { origin } = await server({ refusal: { error: 'invalid_grant', [key]: evil } })
    const { exitCode, said, stdout } = await startLogin({ origin, keys: device }).end
    expect(exitCode).toBe(1)
    expectHarmless(said + stdout)
  })

  testWith({ 'Python 3': findPython('pty') })('in the redirect of a login', async () => {
    const { origin } = await server({ redirect: { code: undefined, error: evil, error_description: evil } })
    const login = startLoginInTerminal({ origin, keys: ['redirectUri: https://app.example.com/callback'] })
    const [, url = ''] = await login.saying(/\n {2}(\S+)\s+\n/)
    login.type(`${await redirectOf(url)}\n`)
    const { exitCode } = await login.end
    expect(exitCode).toBe(1)
    expectHarmless(login.said().replaceAll('\r\n', '\n'))
  })
})
