/** What `build`, `login` and `explain` report if a config is missing or its output is stale. */
import { describe, expect, test } from 'vitest'
import { config, createProject } from './project.ts'

const oauth = `flexgen: 1
baseUrl: https://api.example.com
auth:
  type: oauth2
  authorizationUrl: https://login.example.com/authorize
  accessTokenUrl: https://login.example.com/token
  clientId: app
  tokenStores: [file]
`

describe.concurrent('a missing config', () => {
  test.each([
    ['login', 'parcelo', 'There is no file `parcelo`. Did you mean `parcelo.flexgen.yaml`?'],
    ['explain', 'Parcelo', 'There is no file `Parcelo`. Did you mean `parcelo.flexgen.yaml`?'],
    ['build', 'parcelo', 'There is no file or folder `parcelo`. Did you mean `parcelo.flexgen.yaml`?'],
    ['validate', './parcelo.yaml', 'file or folder `./parcelo.yaml`. Did you mean `parcelo.flexgen.yaml`?'],
    ['build', 'parcleo.flexgen.yml', '`parcleo.flexgen.yml`. Did you mean `parcelo.flexgen.yaml`?'],
    ['build', 'apis/notes', '`apis/notes`. Did you mean `apis/notes.flexgen.json`?'],
    ['build', 'other.flexgen.yaml', 'There is no file or folder `other.flexgen.yaml`.\n'],
    ['build', 'parcelo.flexgen.yaml/x', 'There is no file or folder `parcelo.flexgen.yaml/x`.\n'],
  ])('%s %s suggests a similar one', async (command, name, words) => {
    const project = createProject({ 'parcelo.flexgen.yaml': config, 'apis/notes.flexgen.json': '{}' })
    const { exitCode, stderr } = await project.run([command, name])
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(words)])
  })

  test('is searched for in the folders above, up to the project’s', async () => {
    const project = createProject({ 'parcelo.flexgen.yaml': config, 'src/deep/main.ts': '' })
    const { stderr } = await project.run(['login', 'parcelo.flexgen.yaml'], { in: 'src/deep' })
    expect(stderr).toBe(
      'flexgen: There is no file `parcelo.flexgen.yaml`. Did you mean `../../parcelo.flexgen.yaml`?\n',
    )
  })

  test('without a similar one: the nearest folder above with configs is named', async () => {
    const project = createProject({
      'a.flexgen.yaml': config,
      'b.flexgen.yml': config,
      'src/deep/main.ts': '',
      'other/package.json': '{}',
    })
    const none =
      'flexgen: No config found below the current folder. Configs are named NAME.flexgen.yaml; `flexgen init` writes one.'
    const { exitCode, stderr } = await project.run(['build'], { in: 'src/deep' })
    expect([exitCode, stderr]).toEqual([
      2,
      `${none} There is \`../../a.flexgen.yaml\` in a folder above, and 1 more in its folder.\n`,
    ])
    // Configs of another project are not suggested.
    expect((await project.run(['validate'], { in: 'other' })).stderr).toBe(`${none}\n`)
  })
})

describe.concurrent('an output from an earlier state of its config', () => {
  const warning =
    'warning output/stale: `generated/acme.ts` differs from what this config generates.\n    npx flexgen build\n'

  test('is one warning for the two files of a client in JavaScript', async () => {
    const javascript = `${oauth}output: { file: generated/acme.mjs }\n`
    const project = createProject({ 'acme.flexgen.yaml': javascript })
    await project.run(['build'])
    project.write(
      'acme.flexgen.yaml',
      javascript.replace('app', 'another').replace('flexgen: 1', 'flexgen: 1\nname: other'),
    )
    const { stderr } = await project.run(['explain', 'acme.flexgen.yaml'])
    expect(stderr.match(/output\/stale: .*/g)).toEqual([
      'output/stale: `generated/acme.mjs` differs from what this config generates.',
    ])
  })

  test.each([
    ['login', 2],
    ['explain', 0],
  ])('is a warning for %s', async (command, exitCode) => {
    const project = createProject({ 'acme.flexgen.yaml': oauth })
    await project.run(['build'])
    // A checkout with CRLF, as on Windows, is not a change.
    project.write('generated/acme.ts', project.read('generated/acme.ts').replaceAll('\n', '\r\n'))
    expect((await project.run([command, 'acme.flexgen.yaml'])).stderr).not.toContain('output/stale')
    project.write('acme.flexgen.yaml', oauth.replace('app', 'another'))
    const result = await project.run([command, 'acme.flexgen.yaml'])
    expect(result).toMatchObject({ exitCode, stderr: expect.stringContaining(warning) })
    // Not a warning: a file of another tool, or none if another command may have written it.
    project.write('generated/acme.ts', '// by hand\n')
    expect((await project.run([command, 'acme.flexgen.yaml'])).stderr).not.toContain('output/stale')
  })

  test('is not reported if it is missing: `--out-dir` may have put it elsewhere', async () => {
    const project = createProject({ 'acme.flexgen.yaml': oauth })
    await project.run(['build', '--out-dir', 'src'])
    expect((await project.run(['explain', 'acme.flexgen.yaml'])).stderr).toBe('')
  })
})
