/** The formats for pipelines: GitHub's workflow commands, and SARIF, checked with its published schema. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { formatSarif } from '../../src/cli/printing/format-sarif.ts'
import { type Code, codes } from '../../src/diagnostics/codes.ts'
import { config, createProject, type Project, wrongConfig } from './project.ts'

/** With an error on line 6, explained by line 4. */
const secondPlace = `${config}auth:\n  type: bearer\n  token: "\${env.T}"\n  username: anna\n`
const warning = `${config}variables: { unused: {} }\n`

describe.concurrent('--format github', () => {
  /** Commands that GitHub's runner would run: those at the start of a line, after any whitespace. */
  function commandsOf(text: string): readonly { name: string; properties: object; message: string }[] {
    let stopped: string | undefined
    return text.split('\n').flatMap((line) => {
      const [, name = '', list = '', data = ''] = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
      if (stopped !== undefined) {
        if (name === stopped) stopped = undefined
        return []
      }
      if (name === 'stop-commands') stopped = data
      if (name === '' || name === 'stop-commands') return []
      const properties = list.split(',').map((each) => each.split(/=(.*)/s).map(decoded))
      return [{ name, properties: Object.fromEntries(properties), message: decoded(data) }]
    })
  }

  function decoded(text: string): string {
    return text.replace(/%(0D|0A|3A|2C|25)/g, (code) => decodeURIComponent(code))
  }

  test('prints each problem as an annotation, on standard output', async () => {
    const project = createProject({ 'a.flexgen.yaml': warning, 'b.flexgen.yaml': `${config}descripton: x\n` })
    const { exitCode, stdout, stderr } = await project.run(['build', '--format', 'github'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      '::warning file=a.flexgen.yaml,line=3,endLine=3,col=14,endColumn=20,title=references/unused-variable::The variable `unused` is never used.',
      '::error file=b.flexgen.yaml,line=3,endLine=3,col=1,endColumn=11,title=config/unknown-key::Unknown key `descripton` in the config.%0Adid you mean `description`?',
    ])
    expect(stdout).toContain('\nwritten  generated/a.ts\n1 file written, 1 error, 1 warning\n')
  })

  test('names a second position in the message, since an annotation has only one', async () => {
    const project = createProject({ 'a.flexgen.yaml': secondPlace })
    const { stdout } = await project.run(['validate', '--format', 'github'])
    const [found] = commandsOf(stdout)
    expect(found?.properties).toMatchObject({ line: '6', title: 'config/unknown-key' })
    expect(found?.message).toBe(
      'Unknown key `username` in the bearer auth.\nit belongs to `type: basic`, `type: digest` or `type: oauth2`\nline 4: `type` is set here',
    )
  })

  test('prints no command if there are no problems', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    expect(commandsOf((await project.run(['build', '--format', 'github'])).stdout)).toEqual([])
    expect((await project.run(['validate', '--format', 'github'])).stdout).toBe('')
  })

  test('shows what is stale, without a command in it', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    await project.run(['build'])
    project.write('a.flexgen.yaml', `${config}description: |\n  Notes.\n  ::error::not ours\n`)
    const run = (): Promise<{ stdout: string }> => project.run(['build', '--check', '--format', 'github'])
    const [{ stdout }, again] = await Promise.all([run(), run()])
    expect(stdout).toContain('::error::not ours')
    expect(stdout).toContain('+++ generated/a.ts expected')
    expect(commandsOf(stdout)).toEqual([
      {
        name: 'error',
        properties: {
          file: 'a.flexgen.yaml',
          line: '1',
          endLine: '1',
          col: '1',
          endColumn: '1',
          title: 'output/stale',
        },
        message: '`generated/a.ts` differs from what this config generates.',
      },
    ])
    expect(again.stdout).toBe(stdout)
  })

  test.skipIf(process.platform === 'win32')('escapes names', async () => {
    const name = 'a%0A,b:c=d\n::warning::e.flexgen.yaml'
    const project = createProject({ [name]: `${config}name: a\n"x%0Ay": 1\n` })
    const { stdout } = await project.run(['build', '--format', 'github'])
    const [found, ...others] = commandsOf(stdout)
    expect(others).toEqual([])
    expect(found?.properties).toMatchObject({
      file: 'a%0A,b:c=d␊::warning::e.flexgen.yaml',
      title: 'config/unknown-key',
    })
    expect(found?.message).toContain('`x%0Ay`')
  })

  test.skipIf(process.platform === 'win32')('prints no annotations with another format', async () => {
    for (const name of ['::warning::a.flexgen.yaml', ' ::warning::a.flexgen.yaml']) {
      const { stdout, stderr } = await createProject({ [name]: wrongConfig }).run(['build'])
      expect(commandsOf(stdout + stderr)).toEqual([])
      expect(stderr).toContain(`./${name}:`)
    }
  })

  test('has no columns if a problem spans several lines, as GitHub requires', async () => {
    const project = createProject({
      'a.flexgen.yaml': `${config}auth:\n  type: bearer\n  token: |\n    one\n    two\n`,
    })
    const { stdout } = await project.run(['validate', '--format', 'github'])
    const [found] = commandsOf(stdout)
    expect(found?.properties).toMatchObject({ line: '5', title: 'secrets/plain' })
    expect(found?.properties).not.toHaveProperty('col')
    expect(stdout).not.toContain('one')
  })

  test('has no colours', async () => {
    const project = createProject({ 'a.flexgen.yaml': wrongConfig })
    const { stdout } = await project.run(['validate', '--format', 'github'])
    expect(stdout).not.toContain('\x1b')
  })
})

describe.concurrent('--format sarif', () => {
  // The schema is of draft 04. Of its keywords, only its identifier differs from later drafts.
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(new URL('../schemas/sarif-2.1.0.json', import.meta.url), 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true })
  ajv.addFormat('uri', (text: string) => URL.canParse(text) && isAscii(text))
  ajv.addFormat('uri-reference', (text: string) => URL.canParse(text, 'https://a.example/') && isAscii(text))
  ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)))
  const isSarif = ajv.compile(schema)

  /** RFC 3986: only characters that a URI may contain, and percent-encoded ones. */
  function isAscii(text: string): boolean {
    return /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/.test(text)
  }

  // biome-ignore lint/suspicious/noExplicitAny: what it holds is what the tests are about
  function readSarif(text: string): any {
    const log = JSON.parse(text)
    expect(isSarif(log), ajv.errorsText(isSarif.errors)).toBe(true)
    return log
  }

  test('the schema finds mistakes, so the other tests prove something', () => {
    const run = { tool: { driver: { name: 'x' } }, results: [{ message: {} }] }
    expect(isSarif({ version: '2.1.0', runs: [run] })).toBe(false)
    expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
    const artifactLocation = { uri: 'a b' }
    const result = { message: { text: 'x' }, locations: [{ physicalLocation: { artifactLocation } }] }
    expect(isSarif({ version: '2.1.0', runs: [{ ...run, results: [result] }] })).toBe(false)
  })

  test('leads to the pages of a public repository, and nowhere without one', () => {
    const range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
    const found = (Object.keys(codes) as Code[]).map((code) => {
      return { code, severity: 'error' as const, message: 'x', file: 'a.flexgen.yaml', range, docs: '' }
    })
    const report = { diagnostics: found, files: [], configs: new Map(), exitCode: 1 as const, summary: '' }
    const driverOf = (repository?: unknown) =>
      readSarif(formatSarif(report, { version: '1.0.0', repository })).runs[0].tool.driver
    const driver = driverOf({ type: 'git', url: 'git+https://github.com/acme/flexgen.git' })
    expect(driver.informationUri).toBe('https://github.com/acme/flexgen')
    const page = 'https://github.com/acme/flexgen/blob/HEAD/docs/diagnostics.md#'
    const anchors = new Set(
      readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8').match(
        /(?<=<a id=").*(?=">)/g,
      ),
    )
    expect(driver.rules).toHaveLength(found.length)
    for (const { helpUri } of driver.rules) {
      expect(helpUri.startsWith(page)).toBe(true)
      expect(anchors).toContain(helpUri.slice(page.length))
    }
    // Services would show links as they are written, or resolve them from another page.
    expect(JSON.stringify(driver.rules)).not.toContain('](')
    expect(JSON.stringify(driverOf())).not.toContain('Uri')
  })

  test('is a valid log of all problems, on standard output', async () => {
    const project = createProject({
      'a.flexgen.yaml': warning,
      'b.flexgen.yaml': `${config}descripton: x\nretries: 3\n`,
      'c.flexgen.yaml': config,
      'generated/c.ts': 'mine\n',
    })
    const { exitCode, stdout, stderr } = await project.run(['build', '--format', 'sarif'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    const { version, runs } = readSarif(stdout)
    expect([version, runs.length]).toEqual(['2.1.0', 1])
    const [{ tool, invocations, columnKind, results }] = runs
    const ids = ['config/unknown-key', 'output/foreign-file', 'references/unused-variable']
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect(tool.driver.rules[0]).toMatchObject({
      fullDescription: { text: codes['config/unknown-key'].about },
      defaultConfiguration: { level: 'error' },
    })
    expect(invocations).toEqual([{ executionSuccessful: true, exitCode: 1 }])
    expect(columnKind).toBe('utf16CodeUnits')
    expect(results).toHaveLength(4)
    expect(results[1]).toEqual({
      ruleId: 'config/unknown-key',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'Unknown key `descripton` in the config.\ndid you mean `description`?' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'b.flexgen.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 11 },
          },
        },
      ],
    })
  })

  test('lists accepted warnings with their reasons, and marks all others as not accepted', async () => {
    const accepted = 'baseUrl: http://a.example # flexgen-ignore config/insecure: only here'
    const project = createProject({
      'a.flexgen.yaml': `flexgen: 1\n${accepted}\n`,
      'b.flexgen.yaml': wrongConfig,
    })
    const args = ['validate', '--max-warnings', '0', '--format', 'sarif']
    const { results } = readSarif((await project.run(args)).stdout).runs[0]
    const suppressions = results.map((each: { ruleId: string; suppressions: unknown }) => [
      each.ruleId,
      each.suppressions,
    ])
    expect(suppressions).toMatchObject([
      ['config/unknown-key', []],
      ['config/insecure', [{ kind: 'inSource', status: 'accepted', justification: 'only here' }]],
    ])
    project.write('b.flexgen.yaml', config)
    const { stdout, exitCode } = await project.run(args)
    expect([readSarif(stdout).runs[0].results.length, exitCode]).toEqual([1, 0])
    // If there are none, no result has the property.
    project.write('a.flexgen.yaml', wrongConfig)
    expect((await project.run(args)).stdout).not.toContain('suppressions')
  })

  test('lists a second position of a problem as a related location', async () => {
    const project = createProject({ 'a.flexgen.yaml': secondPlace, 'b.flexgen.yaml': wrongConfig })
    const [first, second] = readSarif((await project.run(['validate', '--format', 'sarif'])).stdout).runs[0]
      .results
    expect(first.relatedLocations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a.flexgen.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 4, startColumn: 3, endLine: 4, endColumn: 7 },
        },
        message: { text: '`type` is set here' },
      },
    ])
    expect(second).not.toHaveProperty('relatedLocations')
  })

  test('is a valid log if there are no problems', async () => {
    const project = createProject({ 'a.flexgen.yaml': config })
    for (const command of ['build', 'validate']) {
      const { stdout } = await project.run([command, '--format', 'sarif'])
      const [{ results, tool, invocations }] = readSarif(stdout).runs
      expect({ results, rules: tool.driver.rules, exit: invocations[0].exitCode }).toEqual({
        results: [],
        rules: [],
        exit: 0,
      })
    }
  })

  test('reports stale and left-over files', async () => {
    const project = createProject({ 'a.flexgen.yaml': config, 'b.flexgen.yaml': config })
    await project.run(['build'])
    project.write('a.flexgen.yaml', `${config}description: other\n`)
    rmSync(project.path('b.flexgen.yaml'))
    const { stdout } = await project.run(['build', '--check', '--format', 'sarif'])
    expect(placesOf(stdout)).toEqual(['output/stale a.flexgen.yaml', 'output/left-over generated/b.ts'])
  })

  test('goes to standard error if standard output is the client', async () => {
    const project = createProject({ 'a.flexgen.yaml': warning })
    const { stdout, stderr } = await project.run(['build', '--stdout', '--format', 'sarif'])
    expect(stdout).toMatch(/^\/\/ @generated by flexgen/)
    expect(placesOf(stderr)).toEqual(['references/unused-variable a.flexgen.yaml'])
  })

  test('encodes paths', async () => {
    const project = createProject({ 'ä b/c#d%20.flexgen.yaml': `${config}name: c\nretries: 3\n` })
    const { stdout } = await project.run(['validate', '--format', 'sarif'])
    expect(placesOf(stdout)).toEqual(['config/unknown-key %C3%A4%20b/c%23d%2520.flexgen.yaml'])
  })

  function placesOf(text: string): readonly string[] {
    return readSarif(text).runs[0].results.map(
      // biome-ignore lint/suspicious/noExplicitAny: checked by the schema
      ({ ruleId, locations: [{ physicalLocation }] }: any) =>
        `${ruleId} ${physicalLocation.artifactLocation.uri}`,
    )
  }

  test('counts columns in UTF-16 units, with CRLF too', async () => {
    const project = createProject({
      'a.flexgen.yaml': `\ufeff${config}output: { "😀": 1, path: x }\n`.replaceAll('\n', '\r\n'),
    })
    const { stdout } = await project.run(['validate', '--format', 'sarif'])
    const [first] = readSarif(stdout).runs[0].results
    expect(first.locations[0].physicalLocation.region).toEqual({
      startLine: 3,
      startColumn: 11,
      endLine: 3,
      endColumn: 15,
    })
  })
})

describe.concurrent('paths for tools that show a repository', () => {
  const fileOf = async (project: Project, where: string, name: string): Promise<readonly string[]> => {
    const run = async (format: string): Promise<string> =>
      (await project.run(['validate', name, '--format', format], { in: where })).stdout
    const [github, sarif] = await Promise.all([run('github'), run('sarif')])
    const { uri, uriBaseId } =
      JSON.parse(sarif).runs[0].results[0].locations[0].physicalLocation.artifactLocation
    return [/file=(.*?),/.exec(github)?.[1] ?? '', uri, uriBaseId]
  }

  test('are relative to its root, wherever flexgen runs', async () => {
    const project = createProject({ 'packages/one/a.flexgen.yaml': wrongConfig, 'packages/two/x': '' })
    mkdirSync(project.path('.git'))
    const path = 'packages/one/a.flexgen.yaml'
    expect(await fileOf(project, 'packages/one', '.')).toEqual([path, path, '%SRCROOT%'])
    expect(await fileOf(project, 'packages/two', '../one')).toEqual([path, path, '%SRCROOT%'])
    expect(await fileOf(project, '.', project.path(path))).toEqual([path, path, '%SRCROOT%'])
  })

  test('are relative to a work tree or submodule, whose `.git` is a file', async () => {
    const project = createProject({
      'module/.git': 'gitdir: elsewhere\n',
      'module/deep/a.flexgen.yaml': wrongConfig,
    })
    mkdirSync(project.path('.git'))
    const path = 'deep/a.flexgen.yaml'
    expect(await fileOf(project, 'module/deep', '.')).toEqual([path, path, '%SRCROOT%'])
  })

  test('lead out of it for a config outside it', async () => {
    const project = createProject({ 'in/.git': 'gitdir: elsewhere\n', 'a.flexgen.yaml': wrongConfig })
    const [github, uri, base] = await fileOf(project, 'in', '../a.flexgen.yaml')
    expect(github).toBe('../a.flexgen.yaml')
    expect([uri, base]).toEqual([new URL(`file://${project.path('a.flexgen.yaml')}`).href, undefined])
  })
})

test.concurrent('an unknown format is wrong usage, and the message lists all formats', async () => {
  const { exitCode, stderr } = await createProject({ 'a.flexgen.yaml': config }).run([
    'build',
    '--format',
    'xml',
  ])
  expect(exitCode).toBe(2)
  for (const format of ['pretty', 'json', 'github', 'sarif']) expect(stderr).toContain(format)
})
