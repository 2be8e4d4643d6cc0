/** `flexgen init` with flags, and in a terminal. */
import { chmodSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findProgram, testWith } from '../support/external.ts'
import { startInTerminal } from './logins.ts'
import { createProject, unprivileged } from './project.ts'

const schema = 'node_modules/flexgen/schema/flexgen.schema.json'
/** The auth types in the order of the schema, which is that of the rows. */
const types: readonly string[] = JSON.parse(
  readFileSync(new URL('../../schema/flexgen.schema.json', import.meta.url), 'utf8'),
).properties.auth.properties.type.enum
const modeline = `# yaml-language-server: $schema=./${schema}\n`

describe.concurrent('init with flags', () => {
  test('writes a config that builds, and prints the next steps', async () => {
    const project = createProject({})
    const { exitCode, stdout, stderr } = await project.run(['init', 'acme', '--auth', 'bearer'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'written  acme.flexgen.yaml\n' })
    expect(project.read('acme.flexgen.yaml').startsWith(`${modeline}flexgen: 1\nname: acme\n`)).toBe(true)
    expect(stderr).toBe(`
Next steps:
  1. In the config, replace the example.com URLs with those of the API.
  2. Set ACME_TOKEN in the environment, or in a file \`.env\` for \`--env-file .env\`.
  3. Run \`npx flexgen build\` to write the client.
  4. Run \`npx flexgen fetch acme.flexgen.yaml /PATH\` to send a request.
`)
    expect(await project.run(['build', '--max-warnings', '0'])).toMatchObject({ exitCode: 0, stderr: '' })
  })

  test.each<readonly [project: string, files: Readonly<Record<string, string>>, written: readonly string[]]>([
    ['no package', {}, ['acme.d.mts', 'acme.mjs']],
    [
      'a package of JavaScript',
      { 'package.json': '{ "dependencies": { "ky": "1" } }' },
      ['acme.d.mts', 'acme.mjs'],
    ],
    ['a broken package', { 'apis/package.json': '{' }, ['acme.d.mts', 'acme.mjs']],
    ['a tsconfig', { 'tsconfig.json': '{}' }, ['acme.ts']],
    [
      'TypeScript',
      { 'package.json': '{ "type": "module", "dependencies": { "typescript": "5" } }' },
      ['acme.ts'],
    ],
    [
      'TypeScript for development',
      { 'package.json': '{ "type": "module", "devDependencies": { "typescript": "5" } }' },
      ['acme.ts'],
    ],
    [
      'a repository with TypeScript',
      { '.git/HEAD': '', 'tsconfig.json': '{}', 'apis/package.json': '{ "type": "module" }' },
      ['acme.ts'],
    ],
    [
      'a repository around a package',
      { '.git/HEAD': '', 'apis/package.json': '{}' },
      ['acme.d.mts', 'acme.mjs'],
    ],
  ])('chooses the language for %s', async (_, files, written) => {
    const project = createProject(files)
    expect(await project.run(['init', 'apis/acme', '--auth', 'bearer'])).toMatchObject({ exitCode: 0 })
    expect(await project.run(['build', '--max-warnings', '0'])).toMatchObject({ exitCode: 0, stderr: '' })
    const outputs = project.files().filter((path) => path.includes('generated/'))
    expect(outputs).toEqual(written.map((name) => `apis/generated/${name}`))
  })

  test('chooses the language for the config of a known API too', async () => {
    const project = createProject({})
    await project.run(['init', 'github'])
    expect(project.read('github.flexgen.yaml')).toMatch(/\noutput: \{ file: "generated\/github\.mjs" \}\n$/)
    expect(await project.run(['build', '--max-warnings', '0'])).toMatchObject({ exitCode: 0, stderr: '' })
    expect(project.files()).toContain('generated/github.mjs')
  })

  test('says how a command gets credentials, and that some clients register themselves', async () => {
    const project = createProject({})
    const { stderr } = await project.run(['init', 'jira'])
    expect(stderr).toContain(`
Next steps:
  1. Set FLEXGEN_CREDENTIAL_USERNAME, FLEXGEN_CREDENTIAL_PASSWORD in the environment, or in a file \`.env\` for \`--env-file .env\`.
  2. Run \`npx flexgen build\` to write the client.
  3. Run \`npx flexgen fetch jira.flexgen.yaml /PATH --variable site=VALUE\` to send a request.
  4. In your program, pass the credentials username, password to the client.
  5. In your program, pass the variable site to the client.
`)
    expect((await project.run(['init', 'notion-mcp'])).stderr).toContain(`
Next steps:
  1. Run \`npx flexgen build\` to write the client.
  2. Run \`npx flexgen login notion-mcp.flexgen.yaml\` to log in.
`)
  })

  test('accepts a name that begins with a digit', async () => {
    const project = createProject({})
    expect((await project.run(['init', '1password', '--auth', 'bearer'])).exitCode).toBe(0)
    const text = project.read('1password.flexgen.yaml')
    expect(text).toContain('name: "1password"')
    expect(text).toContain('token: ${env.API_1PASSWORD_TOKEN}')
    expect((await project.run(['build', '--max-warnings', '0'])).exitCode).toBe(0)
    expect(project.read('generated/1password.mjs')).toContain('export function create1passwordClient(')
  })

  test('accepts a grant and a base URL', async () => {
    const project = createProject({})
    const args = ['--auth', 'oauth2', '--grant', 'device_code', '--base-url', 'https://${variables.host}/v2']
    const { exitCode, stderr } = await project.run(['init', 'acme', ...args])
    expect(exitCode).toBe(0)
    expect(stderr).toContain('Run `npx flexgen login acme.flexgen.yaml --variable host=VALUE` to log in.')
    expect(stderr).toContain('In your program, pass the variable host to the client.')
    const text = project.read('acme.flexgen.yaml')
    expect(text).toContain('baseUrl: https://${variables.host}/v2\nvariables:\n  host:\n')
    expect(text).toContain('  grantType: device_code\n')
  })

  test.each([
    ['https://${token.instance}.crm.example:8443/v1', '*.crm.example:8443'],
    ['https://api-${redirect.region}-1.crm.example/', '*.crm.example'],
    ['https://${redirect.domain}.com', '*.example.com'],
    ['${token.instance_url}/v1', '*.example.com'],
  ])('allows the hosts of %s, which the server returns', async (baseUrl, hosts) => {
    const project = createProject({})
    const { stderr } = await project.run(['init', 'acme', '--auth', 'oauth2', '--base-url', baseUrl])
    expect(stderr).toContain('1. In the config, replace the example.com URLs with those of the API.')
    expect(project.read('acme.flexgen.yaml')).toContain(
      `baseUrl: ${baseUrl}\n# The hosts that may receive the credentials.\nallowedHosts: ["${hosts}"]\nauth:\n`,
    )
    expect(await project.run(['build', '--max-warnings', '0'])).toMatchObject({ exitCode: 0, stderr: '' })
  })

  test('knows the APIs of the examples', async () => {
    const project = createProject({})
    const { exitCode, stderr } = await project.run(['init', 'apis/stripe'])
    expect(exitCode).toBe(0)
    expect(project.read('apis/stripe.flexgen.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/node_modules\/flexgen\/.*\nflexgen: 1\nname: stripe\n/,
    )
    expect(stderr).toContain('Set STRIPE_SECRET_KEY')
    expect(stderr).not.toContain('example.com')
  })

  test('knows the recipes, whose configs build', async () => {
    const project = createProject({})
    const { exitCode, stderr } = await project.run(['init', 'kraken'])
    expect(exitCode).toBe(0)
    expect(project.read('kraken.flexgen.yaml')).toMatch(
      /^# yaml-language-server: \$schema=.*\n(# .*\n)+flexgen: 1\nname: Kraken\n[\s\S]*\n {2}type: signature\n/,
    )
    expect(stderr).toContain('Set KRAKEN_SECRET, KRAKEN_KEY')
    expect(await project.run(['build', '--max-warnings', '0'])).toMatchObject({ exitCode: 0, stderr: '' })
  })

  test('links the schema of the nearest installed package', async () => {
    const project = createProject({ [schema]: '{}', 'packages/web/package.json': '{}' })
    await project.run(['init', 'acme', '--auth', 'none'], { in: 'packages/web' })
    expect(project.read('packages/web/acme.flexgen.yaml')).toContain(`$schema=../../${schema}\n`)
  })

  test.each(['acme', 'acme.flexgen.yaml', './acme'])('accepts the name %s', async (name) => {
    const project = createProject({})
    await project.run(['init', name, '--auth', 'none'])
    expect(project.files()).toEqual(['acme.flexgen.yaml', 'package.json'])
  })

  test.each([
    [['init'], 'NAME'],
    [['init', 'acme'], `\`--auth TYPE\`: ${types.join(', ')}.`],
    [['init', 'githb'], 'It has a complete config for `github`. Did you mean that?'],
    [['init', 'krakn'], 'It has a complete config for `kraken`. Did you mean that?'],
    [['init', 'acme'], '`--list` shows them'],
    [['init', 'acme', '--auth', 'baerer'], "'baerer' is invalid"],
    [['init', 'acme', '--auth', 'bearer', '--grant', 'password'], '`--grant` needs `--auth oauth2`.'],
    [['init', 'acme', '--auth', 'none', '--base-url', 'ftp://example.com'], '`baseUrl` must begin with'],
    [['init', '_acme', '--auth', 'none'], '`_acme` cannot be the name of a config'],
    [['init', '-a', '--auth', 'none'], "unknown option '-a'"],
    [['init', 'a/', '--base-url', 'https://example.org'], '`--auth TYPE`'],
  ])('refuses %j, and writes nothing', async (args, words) => {
    const project = createProject({})
    const { exitCode, stdout, stderr } = await project.run(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(words)
    expect(project.files()).toEqual(['package.json'])
  })

  test.each(['acme.flexgen.yaml', 'acme.flexgen.yml', 'acme.flexgen.json'])(
    'leaves %s unchanged',
    async (name) => {
      const project = createProject({ [name]: 'mine\n' })
      const { exitCode, stderr } = await project.run(['init', 'acme', '--auth', 'none'])
      expect(exitCode).toBe(2)
      expect(stderr).toBe(`flexgen: \`${name}\` exists already; \`init\` overwrites nothing.\n`)
      expect(project.files()).toEqual([name, 'package.json'].sort())
      expect(project.read(name)).toBe('mine\n')
    },
  )

  test('reports a folder that cannot be created', async () => {
    const project = createProject({ file: '' })
    const { exitCode, stderr } = await project.run(['init', 'file/acme', '--auth', 'none'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/`file\/acme\.flexgen\.yaml` cannot be written: /)
  })

  testWith(unprivileged.needs)('reports a file that cannot be written', async () => {
    const project = createProject({ 'closed/x': '' })
    project.giveAway()
    chmodSync(project.path('closed'), 0o500)
    const { exitCode, stderr } = await project.run(['init', 'closed/acme', '--auth', 'none'], unprivileged)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('`closed/acme.flexgen.yaml` cannot be written: permission is denied.')
  })
})

/** The examples and the recipes, which `init` knows. */
const known = ['examples', 'recipes'].flatMap((folder) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.flexgen.yaml'))
    .map((name) => name.replace('.flexgen.yaml', '')),
)

describe.concurrent('init --list', () => {
  test('prints each built-in API with its auth type and description, by kind', async () => {
    const project = createProject({})
    const { exitCode, stdout, stderr } = await project.run(['init', '--list'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^developer tools\n( {2}.*\n)* {2}github +bearer +GitHub's REST API\.\n/m)
    expect(stdout).toMatch(/^exchanges\n( {2}.*\n)* {2}kraken +signature +Kraken's spot exchange\.\n/m)
    const groups = stdout.trimEnd().split('\n\n')
    const kinds = groups.map((group) => group.split('\n')[0])
    expect(kinds).toEqual([...kinds].sort())
    const rows = groups.flatMap((group) => group.split('\n').slice(1))
    for (const row of rows) expect(row).toMatch(/^ {2}[a-z][a-z0-9-]* +\w+ +\S.*\.$/)
    expect(rows.map((row) => row.trim().split(' ')[0]).sort()).toEqual([...known].sort())
    expect(stderr).toBe(`\n${known.length} APIs. \`npx flexgen init NAME\` writes the config of one.\n`)
    expect(project.files()).toEqual(['package.json'])
  })

  test('prints JSON', async () => {
    const { exitCode, stdout, stderr } = await createProject({}).run(['init', '--list', '--format', 'json'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const { version, apis } = JSON.parse(stdout)
    expect(version).toBe(1)
    expect(apis).toHaveLength(known.length)
    expect(apis).toContainEqual({
      name: 'github',
      kind: 'developer tools',
      auth: 'bearer',
      description: "GitHub's REST API.",
    })
    for (const api of apis) {
      expect(Object.keys(api)).toEqual(['name', 'kind', 'auth', 'description'])
      expect(Object.values(api)).not.toContain('')
    }
  })
})

const terminalTest = testWith({ python3: process.platform === 'win32' ? undefined : findProgram('python3') })

describe.concurrent('init in a terminal', () => {
  terminalTest('prompts for what the type needs, by name or number, until the answer is valid', async () => {
    const project = createProject({})
    const run = startInTerminal(project, ['init'])
    await run.saying(/Name of the API: /)
    run.type('.st\r')
    await run.saying(/`\.st` cannot be the name of a config/)
    run.type('acme\r')
    const number = types.indexOf('oauth2') + 1
    await run.saying(new RegExp(`${number} {2}oauth2 [\\s\\S]*Name or number \\[bearer\\]: `))
    run.type('oauth3\r')
    await run.saying(/`oauth3` is not in the list\. Did you mean `oauth[12]`\?/)
    run.type(`${number}\r`)
    await run.saying(/Who logs in\?[\s\S]*Name or number \[authorization_code\]: /)
    run.type('Client_Credentials\r')
    await run.saying(/URL that returns tokens \[.*\]: /)
    run.type('login.acme.example/token\r')
    await run.saying(/URL that returns tokens [\s\S]*URL that returns tokens /)
    run.type('https://login.acme.example/token\r')
    await run.saying(/Base URL of .* \[https:\/\/api\.example\.com\]: /)
    run.type('api.acme.example\r')
    await run.saying(/Base URL of [\s\S]*Base URL of /)
    run.type('https://api.acme.example\r')
    const { exitCode, stdout, isRestored } = await run.end
    expect([exitCode, isRestored, stdout]).toEqual([0, true, 'written  acme.flexgen.yaml\n'])
    expect(project.read('acme.flexgen.yaml')).toContain(`baseUrl: https://api.acme.example
auth:
  type: oauth2
  grantType: client_credentials
  accessTokenUrl: https://login.acme.example/token
`)
    expect((await project.run(['build', '--max-warnings', '0'])).exitCode).toBe(0)
  })

  terminalTest('accepts a base URL with a reference that its grant provides, and no other', async () => {
    const project = createProject({})
    const run = startInTerminal(project, ['init', 'acme'])
    await run.saying(/\[bearer\]: /)
    run.type('oauth2\r')
    for (const question of [
      /\[authorization_code\]: /,
      /URL where users log in/,
      /URL that returns tokens/,
    ]) {
      await run.saying(question)
      run.type('\r')
    }
    await run.saying(/Base URL of /)
    run.type('https://api.acme.example/{account}\r')
    await run.saying(/which is not a reference\. Hint: \$\{variables\.account\}/)
    run.type('https://api.acme.example/${redirect.account_id}/${token.region}\r')
    expect((await run.end).exitCode).toBe(0)
    expect(project.read('acme.flexgen.yaml')).toContain(
      'baseUrl: https://api.acme.example/${redirect.account_id}/${token.region}\nauth:\n',
    )

    const other = startInTerminal(createProject({}), [
      ...['init', 'acme', '--base-url', 'https://api.acme.example/${redirect.account_id}'],
    ])
    await other.saying(/\[bearer\]: /)
    other.type('basic\r')
    await other.saying(/`redirect`[\s\S]*Base URL of /)
    other.type('\r')
    expect((await other.end).exitCode).toBe(0)
    expect(other.project.read('acme.flexgen.yaml')).toContain('baseUrl: https://api.example.com\n')
  })

  terminalTest('refuses an invalid base URL of the command line before it prompts', async () => {
    const run = startInTerminal(createProject({}), ['init', 'acme', '--base-url', 'ftp://example.com'])
    const { exitCode, said } = await run.end
    expect([exitCode, said]).toEqual([2, expect.stringMatching(/^flexgen: `baseUrl` must begin with/)])
  })

  terminalTest('offers a known API, which can be declined', async () => {
    const project = createProject({})
    const yes = startInTerminal(project, ['init', 'stripe'])
    await yes.saying(/flexgen has a config for stripe: Stripe's API\.[\s\S]*Use it\? \(yes, no\) \[yes\]: /)
    yes.type('\r')
    expect((await yes.end).exitCode).toBe(0)
    expect(project.read('stripe.flexgen.yaml')).toContain('username: ${env.STRIPE_SECRET_KEY}')

    const no = startInTerminal(project, ['init', 'github', '--base-url', 'https://git.example.com'])
    await no.saying(/How does the API authenticate requests\?[\s\S]*\[bearer\]: /)
    no.type('apiKey\r')
    await no.saying(/Where does the key go\?[\s\S]*\[header\]: /)
    no.type('\r')
    await no.saying(/Name of that header, .*: /)
    no.type('X Key\r')
    await no.saying(/Name of that header, [\s\S]*Name of that header, /)
    no.type('X-Key\r')
    expect((await no.end).exitCode).toBe(0)
    expect(project.read('github.flexgen.yaml')).toContain('  addTo: header\n  key: X-Key\n')
  })

  terminalTest('suggests a known API with a near name', async () => {
    const yes = startInTerminal(createProject({}), ['init', 'apis/githb'])
    await yes.saying(/flexgen has a config for github: [\s\S]*Did you mean github\? \(yes, no\) \[yes\]: /)
    yes.type('\r')
    expect(await yes.end).toMatchObject({ exitCode: 0, stdout: 'written  apis/github.flexgen.yaml\n' })

    const no = startInTerminal(createProject({}), ['init', 'githb'])
    await no.saying(/Did you mean github\?/)
    no.type('no\r')
    await no.saying(/\[bearer\]: /)
    no.type('\x03')
    expect((await no.end).exitCode).toBe(130)

    // It would overwrite the config that is there.
    const present = startInTerminal(createProject({ 'github.flexgen.yaml': '' }), ['init', 'githb'])
    const { 0: said } = await present.saying(/^[\s\S]*\[bearer\]: /)
    expect(said).not.toContain('Did you mean')
    present.type('\x03')
    expect((await present.end).exitCode).toBe(130)
  })

  terminalTest('leaves a file unchanged that was created while it prompted', async () => {
    const project = createProject({})
    const run = startInTerminal(project, ['init', 'acme'])
    await run.saying(/\[bearer\]: /)
    project.write('acme.flexgen.yaml', 'mine\n')
    run.type('1\r')
    await run.saying(/Base URL of .*: /)
    run.type('\r')
    const { exitCode, said, stdout } = await run.end
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(said).toContain('`acme.flexgen.yaml` cannot be written: something with that name exists already.')
    expect(project.read('acme.flexgen.yaml')).toBe('mine\n')
  })

  terminalTest('prompts for nothing with --auth', async () => {
    const run = startInTerminal(createProject({}), ['init', 'acme', '--auth', 'basic'])
    expect((await run.end).exitCode).toBe(0)
  })

  for (const [title, key] of [
    ['Ctrl-C', '\x03'],
    ['Ctrl-D', '\x04'],
  ] as const) {
    terminalTest(`ends at ${title}, and writes nothing`, async () => {
      const project = createProject({})
      const run = startInTerminal(project, ['init', 'acme'])
      await run.saying(/\[bearer\]: /)
      run.type(key)
      const { exitCode, said, stdout, isRestored } = await run.end
      expect([exitCode, isRestored, stdout]).toEqual([130, true, ''])
      expect(said).toContain('Interrupted; nothing was written.')
      expect(project.files()).toEqual(['package.json'])
    })
  }
})
