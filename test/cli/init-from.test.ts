/** `flexgen init --from`: where sources come from, which schemes are written, and what is printed. */
import { once } from 'node:events'
import { symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readSource } from '../../src/cli/import/source.ts'
import { plantedDocument } from '../import/planted.ts'
import { findProgram, testWith } from '../support/external.ts'
import { startInTerminal } from './logins.ts'
import { createProject } from './project.ts'

const single = `openapi: 3.0.3
info: { title: Parcel API }
servers: [{ url: https://api.parcels.example.com/v1 }]
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
paths: {}
`
const several = `openapi: 3.1.0
info: { title: Parcels }
servers: [{ url: https://api.parcels.example.com/v1 }, { url: https://sandbox.parcels.example.com/v1 }]
security: [{ key: [], tenant: [] }]
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    tenant: { type: apiKey, in: query, name: tenant }
    user: { type: http, scheme: basic }
    login:
      type: oauth2
      flows:
        authorizationCode:
          authorizationUrl: https://login.parcels.example.com/authorize
          tokenUrl: https://login.parcels.example.com/token
          scopes: {}
    certificate: { type: mutualTLS }
paths: {}
`

const closing: (() => void)[] = []
afterAll(() => {
  for (const close of closing) close()
})

async function serve(handler: RequestListener): Promise<string> {
  const server = createServer(handler).listen(0, '127.0.0.1')
  closing.push(() => {
    server.close()
    server.closeAllConnections()
  })
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe.concurrent('init --from', () => {
  test('writes a config that builds, and says what to set', async () => {
    const project = createProject({ 'api/openapi.yaml': single })
    const { exitCode, stdout, stderr } = await project.run(['init', '--from', 'api/openapi.yaml'])
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'written  parcel.flexgen.yaml\n' })
    expect(stderr).toBe(`read  openapi.yaml (OpenAPI 3.0.3)

parcel.flexgen.yaml
  sends to  https://api.parcels.example.com
  set       PARCEL_X_KEY

Next steps:
  1. Set the environment variables above, or write them to a file \`.env\` for \`--env-file .env\`.
  2. Run \`npx flexgen build\` to write the client.
  3. Run \`npx flexgen fetch parcel.flexgen.yaml /PATH\` to send a request.
`)
    expect(project.read('parcel.flexgen.yaml')).toContain('# from openapi.yaml, key\n')
    expect(await project.run(['build', '--max-warnings', '0'])).toMatchObject({ exitCode: 0, stderr: '' })
  })

  const oauth1 = (more: string): string =>
    `post {\n  url: HOST/chat\n  auth: oauth1\n}\n${more}auth:oauth1 {\n  access_token: a\n  placement: body\n}\n`
  test.each<readonly [name: string, source: string, options: string, body: string]>([
    ['a form', `curl HOST/chat -d token=$T -d text=hi`, ' -d NAME=VALUE', 'NAME=VALUE&token=a'],
    [
      'a form with its type',
      `curl HOST/chat -d token=$T -H 'Content-Type: application/x-www-form-urlencoded'`,
      ' -d NAME=VALUE',
      'NAME=VALUE&token=a',
    ],
    ['JSON', `curl HOST/chat --json '{"token": "a"}'`, " -d '{}'", '{"token":"a"}'],
    [
      'JSON with its type',
      `curl HOST/chat -d '{"token": "a"}' -H 'Content-Type: application/json'`,
      " -d '{}'",
      '{"token":"a"}',
    ],
    ['multipart', `curl HOST/chat -F token=a -F text=hi`, ' -d NAME=VALUE', 'NAME=VALUE&token=a'],
    ['OAuth 1', oauth1(''), ' -d NAME=VALUE', 'NAME=VALUE&oauth_consumer_key=a&'],
    [
      'OAuth 1 with the type of JSON',
      oauth1('headers {\n  Content-Type: application/json\n}\n'),
      " -d NAME=VALUE -H 'Content-Type: application/x-www-form-urlencoded'",
      'NAME=VALUE&oauth_consumer_key=a&',
    ],
  ])('shows a command that sends a request with a key in the body: %s', async (_, source, options, sent) => {
    const bodies: string[] = []
    const host = await serve((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        bodies.push(body)
        response.end('{"ok":true}')
      })
    })
    const file = source.startsWith('curl') ? 'a.sh' : 'a.bru'
    const project = createProject({ [file]: source.replace('HOST', host) })
    const { exitCode, stderr } = await project.run(['init', 'chat', '--from', file])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.stringContaining('Next steps') })
    const [, command = ''] = /Run `npx flexgen (fetch [^`]*)` to send a request/.exec(stderr) ?? []
    expect(command).toContain(`fetch chat.flexgen.yaml /PATH${options}`)
    const words = (command.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^'|'$/g, ''))
    const names = /set {7}(.*)/.exec(stderr)?.[1]?.split(', ') ?? []
    const env = Object.fromEntries(names.map((name) => [name, 'a']))
    expect(await project.run(words, { env })).toMatchObject({ exitCode: 0, stdout: '{"ok":true}' })
    expect(bodies).toEqual([expect.stringContaining(sent)])
  })

  test('writes a config for each scheme, and lists what could not be carried over', async () => {
    const project = createProject({ 'openapi.yaml': several })
    const { exitCode, stdout, stderr } = await project.run(['init', '--from', 'openapi.yaml', 'apis/shop'])
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: `written  apis/shop-user.flexgen.yaml
written  apis/shop-login.flexgen.yaml
written  apis/shop-key-tenant.flexgen.yaml
`,
    })
    expect(stderr).toContain(`Not carried over as is:
  servers[1]
    The config uses servers[0]. To use this server, change \`baseUrl\`.
  components.securitySchemes.certificate
    It is mTLS, which flexgen does not configure. Pass a \`fetch\` that sends the client certificate.
`)
    expect(project.read('apis/shop-key-tenant.flexgen.yaml')).toContain(`query:
  tenant: \${env.SHOP_TENANT}
auth:
  type: apiKey
  key: X-Key
  value: \${env.SHOP_X_KEY}
`)
  })

  test('writes the scheme that --scheme names', async () => {
    const project = createProject({ 'openapi.yaml': several })
    const from = ['init', '--from', 'openapi.yaml']
    expect(await project.run([...from, '--scheme', 'User'])).toMatchObject({
      exitCode: 0,
      stdout: 'written  parcels.flexgen.yaml\n',
    })
    const near = await project.run([...from, '--scheme', 'logni'])
    expect([near.exitCode, near.stdout]).toEqual([2, ''])
    expect(near.stderr).toContain('`logni` is not a scheme of the source. Did you mean `login`?')
    const lost = await project.run([...from, '--scheme', 'Certificate', '--force'])
    expect(lost).toMatchObject({ exitCode: 1, stdout: '' })
    expect(lost.stderr).toContain('`Certificate` cannot be imported. It is mTLS, which flexgen')
    const chosen = await project.run([...from, '--scheme', 'user', '--force'])
    expect(chosen.stderr).toContain('The config uses servers[0].')
    expect(chosen.stderr).not.toContain('mTLS')
    const needed = several.replace('tenant: [] }]', 'tenant: [], certificate: [] }]')
    project.write('needed.yaml', needed)
    const together = await project.run(['init', '--from', 'needed.yaml', '--scheme', 'key+tenant', '--force'])
    expect(together.stderr).toContain('Requests need these together, and `certificate` could not')
    expect(together.stderr).toContain('mTLS')
    const implicit = 'implicit: { type: oauth2, flows: { implicit: {} } }'
    project.write('implicit.yaml', several.replace('    user:', `    ${implicit}\n    user:`))
    const other = await project.run(['init', '--from', 'implicit.yaml', '--scheme', 'user', '--force'])
    expect([other.exitCode, other.stderr]).toEqual([0, expect.not.stringContaining('implicit,')])
    expect((await project.run(['init', 'acme', '--scheme', 'a'])).stderr).toContain(
      '`--scheme` needs `--from`.',
    )
    expect((await project.run([...from, '--auth', 'basic'])).exitCode).toBe(2)
    const form = await project.run([...from, '.st', '--force'])
    expect([form.exitCode, form.stderr]).toEqual([
      2,
      expect.stringContaining('cannot be the name of a config'),
    ])
  })

  test.each([
    [
      'a.yaml',
      'openapi: 3.0.0\ninfo: { title: a }}\n',
      'Its JSON or YAML has a mistake in line 2, column 19.',
    ],
    [
      'a.json',
      '{"openapi": "3.0.0",\n "info": {"title": "a"}\n "paths": {}}',
      'mistake in line 3, column 2.',
    ],
    ['a.txt', '$ http POST https://a.example.com\n', 'Write its requests with curl.'],
    ['a.txt', 'Nothing.\n', 'Check that it is complete.'],
  ])('says what is wrong with a source that is not read: %s', async (file, text, advice) => {
    const project = createProject({ [file]: text })
    const { exitCode, stderr } = await project.run(['init', '--from', file])
    expect([exitCode, stderr.replace(/\s+/g, ' ')]).toEqual([1, expect.stringContaining(advice)])
  })

  test('writes nothing for an API whose auth is lost', async () => {
    const project = createProject({
      'a.sh': 'curl -u a:b https://api.one.example/x\ncurl --ntlm -u a:b https://api.two.example/x\n',
    })
    const { exitCode, stdout, stderr } = await project.run(['init', 'acme', '--from', 'a.sh'])
    expect([exitCode, stdout]).toEqual([0, 'written  acme.flexgen.yaml\n'])
    expect(stderr).toContain('flexgen does not support `ntlm`.')
  })

  test('overwrites nothing without --force, and then no link', async () => {
    const project = createProject({ 'openapi.yaml': single, 'parcel.flexgen.yaml': 'mine\n' })
    const from = ['init', '--from', 'openapi.yaml']
    const refused = await project.run(from)
    expect(refused.exitCode).toBe(2)
    expect(refused.stderr).toContain('`parcel.flexgen.yaml` exists already')
    expect(refused.stderr).toContain('Pass `--force` to overwrite it.')
    expect(project.read('parcel.flexgen.yaml')).toBe('mine\n')
    expect((await project.run([...from, '--force'])).exitCode).toBe(0)
    expect(project.read('parcel.flexgen.yaml')).toContain('X-Key')
    if (process.platform === 'win32') return
    project.write('elsewhere.txt', 'mine\n')
    symlinkSync('elsewhere.txt', join(project.folder, 'linked.flexgen.yaml'))
    expect((await project.run([...from, 'linked', '--force'])).exitCode).toBe(2)
    expect(project.read('elsewhere.txt')).toBe('mine\n')
    project.write('several.yaml', several)
    symlinkSync('elsewhere.txt', join(project.folder, 'parcels-login.flexgen.yaml'))
    const last = await project.run(['init', '--from', 'several.yaml', '--force'])
    expect([last.exitCode, last.stdout]).toEqual([2, ''])
  })

  test('leaves no empty config on a full disk, and the old one with --force', async () => {
    const project = createProject({
      'openapi.yaml': single,
      'full.cjs': `const fs = require('node:fs')
const { writeFileSync } = fs
fs.writeFileSync = (path, text, options) => {
  writeFileSync(path, '', options)
  throw Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' })
}
require('node:module').syncBuiltinESMExports()
`,
    })
    const env = { NODE_OPTIONS: `--require ${join(project.folder, 'full.cjs')}` }
    const from = ['init', '--from', 'openapi.yaml']
    const full = await project.run(from, { env })
    expect([full.exitCode, full.stderr]).toEqual([2, expect.stringContaining('the disk is full')])
    expect(project.files().filter((path) => path.endsWith('.flexgen.yaml'))).toEqual([])
    project.write('parcel.flexgen.yaml', 'mine\n')
    expect((await project.run([...from, '--force'], { env })).exitCode).toBe(2)
    expect(project.read('parcel.flexgen.yaml')).toBe('mine\n')
  })

  test('copies and prints no secret', async () => {
    const secret = `ghp_${'S3cr3t'.repeat(6)}`
    const project = createProject({ 'openapi.json': JSON.stringify(plantedDocument(secret)) })
    const { exitCode, stdout, stderr } = await project.run(['init', '--from', 'openapi.json'])
    expect(exitCode).toBe(0)
    const configs = project.files().filter((path) => path.endsWith('.flexgen.yaml'))
    expect(configs.length).toBeGreaterThan(4)
    expect([stdout, stderr, ...configs, ...configs.map((path) => project.read(path))].join()).not.toContain(
      secret,
    )
  })

  test('reads standard input, and a folder', async () => {
    const project = createProject({
      'apis/a.json': JSON.stringify({ openapi: '3.0.0', info: { title: 'A' } }),
      'apis/b/b.yaml': single,
      'empty/readme.txt': 'words\n',
    })
    const input = await project.run(['init', '--from', '-'], { input: single })
    expect(input).toMatchObject({ exitCode: 0, stdout: 'written  parcel.flexgen.yaml\n' })
    expect(project.read('parcel.flexgen.yaml')).toContain('# from standard input, key\n')
    const empty = await project.run(['init', '--from', 'empty'])
    expect(empty.stderr).toContain('`empty` contains nothing that flexgen can import')
    const folder = await project.run(['init', '--from', 'apis', '--force'])
    expect(folder).toMatchObject({
      exitCode: 0,
      stdout: 'written  a.flexgen.yaml\nwritten  parcel.flexgen.yaml\n',
    })
    expect(folder.stderr).toContain('a.json: the document\n')
  })

  test('reads a URL, without its query in the config, and follows no redirect to another origin', async () => {
    const other = await serve((_, outgoing) => outgoing.end(single))
    const origin = await serve((incoming, outgoing) => {
      if (incoming.url?.startsWith('/openapi.yaml')) outgoing.end(single)
      else if (incoming.url === '/near') outgoing.writeHead(302, { location: '/openapi.yaml' }).end()
      else if (incoming.url === '/far') outgoing.writeHead(302, { location: `${other}/openapi.yaml` }).end()
      else outgoing.writeHead(404).end('secret-body')
    })
    const project = createProject({})
    const from = (url: string): Promise<{ exitCode: number | null; stderr: string }> =>
      project.run(['init', '--force', '--from', url])
    expect((await from(`${origin}/openapi.yaml?token=secret`)).exitCode).toBe(0)
    expect(project.read('parcel.flexgen.yaml')).toContain(`# from ${origin}/openapi.yaml, key\n`)
    expect((await from(`${origin}/near`)).exitCode).toBe(0)
    const far = await from(`${origin}/far`)
    expect(far.exitCode).toBe(1)
    expect(far.stderr).toContain('redirects to another origin')
    const missing = await from(`${origin}/missing?token=secret`)
    expect(missing.stderr).toMatch(/^flexgen: 127\.0\.0\.1:\d+ sent the status 404\.\n$/)
    for (const url of [
      'http://api.example.com/openapi.yaml',
      'ftp://api.example.com/',
      origin.replace('//', '//me:secret@'),
    ]) {
      const refused = await from(url)
      expect(refused.exitCode).toBe(1)
      expect(refused.stderr).toContain('The URL of `--from` must')
      expect(refused.stderr).not.toContain('secret')
    }
  })

  test('reports a response that is broken and never ends', async () => {
    const server = createTcpServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => socket.end('HTTP/1.0 200 OK\r\ncontent-encoding: gzip\r\n\r\nnot gzip'))
    }).listen(0, '127.0.0.1')
    closing.push(() => server.close())
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const { exitCode, stderr } = await createProject({}).run(['init', '--from', `http://127.0.0.1:${port}/a`])
    expect(exitCode).toBe(1)
    expect(stderr).toContain('sent no complete response')
  }, 30_000)

  test('says which variables to pass, and names an ID before its secret', async () => {
    const project = createProject({
      'openapi.yaml': several.replace(/^servers.*\n/m, ''),
    })
    const { stderr } = await project.run(['init', '--from', 'openapi.yaml', '--scheme', 'login'])
    expect(stderr).toContain(`parcels.flexgen.yaml
  set       PARCELS_CLIENT_ID, PARCELS_CLIENT_SECRET
  pass      baseUrl (variables)
`)
    expect(stderr).toContain('flexgen login parcels.flexgen.yaml --variable baseUrl=VALUE` to log in.')
  })

  test('reads next to a source only what it needs', async () => {
    const project = createProject({ 'c.json': '{}', 'e.json': '{}', '.env': 'A=b', 'x.sh': 'curl a.b' })
    const { neighbours } = await readSource(join(project.folder, 'c.json'))
    expect(neighbours((name) => name.endsWith('.json')).map(({ path }) => path)).toEqual([
      'e.json',
      'package.json',
    ])
  })

  test.each<readonly [title: string, text: string, message: RegExp]>([
    ['PowerShell', 'Invoke-WebRequest -Uri "https://a.example.com"\n', /Copy the request as cURL instead/],
    ['text', 'just words\n', /contains nothing that flexgen can import/],
    ['broken JSON', '{ "openapi": "3.0.0"', /contains nothing that flexgen can import/],
    [
      'a bomb',
      `openapi: 3.0.0\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]\n`).join('')}`,
      /too many aliases/,
    ],
    ['deep JSON', '['.repeat(1_000_000), /nested too deeply/],
    ['more than 20 MB', ' '.repeat(20_000_001), /larger than 20 MB/],
    [
      'only what cannot be carried over',
      'openapi: 3.1.0\nservers: [{ url: https://a.example.com }]\ncomponents: { securitySchemes: { c: { type: mutualTLS } } }\n',
      /Nothing could be imported\.[\s\S]*mTLS/,
    ],
  ])('imports nothing from %s', async (_, text, message) => {
    const project = createProject({})
    writeFileSync(join(project.folder, 'source.yaml'), text)
    const { exitCode, stdout, stderr } = await project.run(['init', '--from', 'source.yaml'])
    expect([exitCode, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(message)
    expect(project.files().filter((path) => path.endsWith('.flexgen.yaml'))).toEqual([])
  })
})

const terminalTest = testWith({ python3: process.platform === 'win32' ? undefined : findProgram('python3') })

describe.concurrent('init --from in a terminal', () => {
  terminalTest('prompts for one of several schemes', async () => {
    const project = createProject({ 'openapi.yaml': several })
    const run = startInTerminal(project, ['init', '--from', 'openapi.yaml'])
    await run.saying(
      /1 {2}user {8}a user name and a password[\s\S]*2 {2}login {7}OAuth 2[\s\S]*3 {2}key\+tenant {2}a key in the header X-Key, and a key in the query tenant[\s\S]*Name or number \[all\]: /,
    )
    run.type('logni\r')
    await run.saying(/Did you mean `login`\?/)
    run.type('2\r')
    const { exitCode, stdout, isRestored } = await run.end
    expect([exitCode, isRestored, stdout]).toEqual([0, true, 'written  parcels.flexgen.yaml\n'])
    expect(project.read('parcels.flexgen.yaml')).toContain('type: oauth2')
  })

  terminalTest('lists the first of many schemes', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`s${index}`, { type: 'http', scheme: 'basic' }]),
    )
    const project = createProject({
      'a.json': JSON.stringify({ openapi: '3.0.0', components: { securitySchemes: many } }),
    })
    const run = startInTerminal(project, ['init', '--from', 'a.json'])
    await run.saying(
      /These are the first 50 of 60; pass `--scheme` for another one\.[\s\S]*50 {2}s49[\s\S]*\[all\]: /,
    )
    run.type('50\r')
    expect(await run.end).toMatchObject({ exitCode: 0, stdout: 'written  api.flexgen.yaml\n' })
    expect(project.read('api.flexgen.yaml')).toContain('# from a.json, s49\n')
    const { stderr } = await project.run(['init', '--from', 'a.json', '--scheme', 'zzzzzz'])
    expect(stderr).toContain('`s19` and 40 more.')
  })

  terminalTest('ends at Ctrl-C, and writes nothing', async () => {
    const project = createProject({ 'openapi.yaml': several })
    const run = startInTerminal(project, ['init', '--from', 'openapi.yaml'])
    await run.saying(/\[all\]: /)
    run.type('\x03')
    expect((await run.end).exitCode).toBe(130)
    expect(project.files().filter((path) => path.endsWith('.flexgen.yaml'))).toEqual([])
  })
})
