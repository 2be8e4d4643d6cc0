/** The public addresses, which all come from `repository` in `package.json`. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { afterAll, describe, expect, test } from 'vitest'
import { releaseProblem, writeAddresses } from '../../scripts/addresses.ts'
import { plainSchema } from '../../scripts/plain-schema.ts'
import { addressesOf } from '../../src/cli/addresses.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'flexgen-addresses-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

const url = 'git+https://github.com/acme/flex.gen.git'
const home = 'https://github.com/acme/flex.gen'
const schemaUrl = 'https://raw.githubusercontent.com/acme/flex.gen/HEAD/schema/flexgen.schema.json'

/** A copy of what the addresses are written into, and of the scripts. */
function checkout(repository: unknown): string {
  const folder = mkdtempSync(join(temporary, 'checkout-'))
  for (const path of ['package.json', 'schema/flexgen.schema.json', 'scripts', 'src/cli/addresses.ts']) {
    cpSync(join(root, path), join(folder, path), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const { repository: _, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const withIt = repository === undefined ? manifest : { ...manifest, repository }
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(withIt, undefined, 2)}\n`)
  return folder
}

const json = (folder: string, path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, path), 'utf8'))

/** Runs a command in a shell, since npm is a script on Windows. */
function run(
  command: string,
  folder: string,
): { readonly status: number; readonly stdout: string; readonly stderr: string } {
  try {
    const stdout = execFileSync(command, { cwd: folder, shell: true, stdio: 'pipe', encoding: 'utf8' })
    return { status: 0, stdout, stderr: '' }
  } catch (error) {
    return error as { readonly status: number; readonly stdout: string; readonly stderr: string }
  }
}

test('this checkout is as `npm run generate` leaves it', () => {
  const problem = releaseProblem(root)
  // Until the owner has set it, nothing else is missing.
  if (json(root, 'package.json')['repository'] === undefined) {
    expect(problem).toMatch(/^package\.json has no `repository`/)
    expect(json(root, 'package.json')).not.toHaveProperty('homepage')
    expect(json(root, 'schema/flexgen.schema.json')).not.toHaveProperty('$id')
  } else expect(problem).toBeUndefined()
})

describe('from a repository', () => {
  test('all addresses are written, and nothing else changes', () => {
    const folder = checkout({ type: 'git', url })
    const [manifest, schema] = [json(folder, 'package.json'), json(folder, 'schema/flexgen.schema.json')]
    expect(releaseProblem(folder)).toMatch(/^The addresses in package\.json and schema\/.* do not match/)
    writeAddresses(folder)
    expect(json(folder, 'package.json')).toEqual({
      ...manifest,
      homepage: `${home}#readme`,
      bugs: { url: `${home}/issues` },
    })
    expect(json(folder, 'schema/flexgen.schema.json')).toEqual({ ...schema, $id: schemaUrl })
    expect(releaseProblem(folder)).toBeUndefined()
  })

  test('another repository replaces them, and none removes them', () => {
    const folder = checkout({ type: 'git', url })
    writeAddresses(folder)
    const set = (repository: unknown): void =>
      writeFileSync(
        join(folder, 'package.json'),
        `${JSON.stringify({ ...json(folder, 'package.json'), repository }, undefined, 2)}\n`,
      )
    set({ type: 'git', url: 'git+https://github.com/other/name.git' })
    writeAddresses(folder)
    expect(
      JSON.stringify([json(folder, 'package.json'), json(folder, 'schema/flexgen.schema.json')]),
    ).not.toContain('acme')
    expect(releaseProblem(folder)).toBeUndefined()
    set(undefined)
    writeAddresses(folder)
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe(
      readFileSync(join(checkout(undefined), 'package.json'), 'utf8'),
    )
    expect(readFileSync(join(folder, 'schema/flexgen.schema.json'), 'utf8')).not.toContain('"$id"')
  })

  test('the schema stays valid, and what is generated from it stays the same', () => {
    const folder = checkout({ type: 'git', url })
    const before = plainSchema(json(folder, 'schema/flexgen.schema.json'))
    writeAddresses(folder)
    const schema = json(folder, 'schema/flexgen.schema.json')
    expect(plainSchema(schema)).toEqual(before)
    const validate = new Ajv({ strict: false, formats: { regex: true } }).compile(schema)
    expect(validate({ flexgen: 1, baseUrl: 'https://api.example.com' })).toBe(true)
    expect(validate({ flexgen: 2, baseUrl: 'https://api.example.com' })).toBe(false)
    expect(validate.schema).toHaveProperty('$id', schemaUrl)
  })

  test.each([
    'github:acme/flexgen',
    { type: 'git', url: 'https://github.com/acme/flexgen' },
    { type: 'git', url: 'git+https://github.com/OWNER/NAME/more.git' },
    { type: 'git' },
    null,
  ])('only the form that npm publishes is accepted: %j', (repository) => {
    expect(() => addressesOf(repository)).toThrow('must look like git+https://github.com/OWNER/NAME.git')
  })

  test('the example of the message is not an address', () => {
    expect(() => addressesOf({ type: 'git', url: 'git+https://github.com/OWNER/NAME.git' })).toThrow(
      'must look like',
    )
  })
})

describe('npm publish', () => {
  test('fails without a repository, and says what to do', () => {
    const folder = checkout(undefined)
    const { status, stderr } = run('npm publish --dry-run', folder)
    expect(status).not.toBe(0)
    expect(stderr).toContain('flexgen cannot be published: package.json has no `repository`')
    const [, command = ''] = /Run `(npm pkg set [^&`]*[^&` ])/.exec(stderr) ?? []
    expect(run(command.replace('OWNER', 'acme').replace('NAME', 'flex.gen'), folder).status).toBe(0)
    writeAddresses(folder)
    expect(json(folder, 'package.json')).toMatchObject({
      repository: { type: 'git', url },
      homepage: `${home}#readme`,
    })
    expect(run('npx tsx scripts/check-release.ts', folder)).toMatchObject({ status: 0, stdout: '' })
  })

  test('is what runs the check; npm pack works without', () => {
    const { prepublishOnly, prepack } = json(root, 'package.json')['scripts'] as Record<string, string>
    expect([prepublishOnly, prepack]).toEqual(['tsx scripts/check-release.ts', 'npm run build'])
    const folder = checkout(undefined)
    mkdirSync(join(folder, 'dist'))
    expect(run('npm pack --dry-run --ignore-scripts', folder).status).toBe(0)
  })
})

describe("SchemaStore's entry", () => {
  test('names all configs and the schema', () => {
    const { status, stdout } = run('npx tsx scripts/schemastore.ts', checkout({ type: 'git', url }))
    expect(status).toBe(0)
    const entry = JSON.parse(stdout)
    // The form of its catalogue.
    const validate = new Ajv().compile({
      type: 'object',
      additionalProperties: false,
      required: ['name', 'description', 'fileMatch', 'url'],
      properties: {
        // The name must be unique, and neither may say what each entry is.
        name: { type: 'string', pattern: '^(?!.*[Ss]chema).+$' },
        description: { type: 'string', pattern: '^(?!.*[Ss]chema)[^\\n]{1,120}$' },
        fileMatch: { type: 'array', uniqueItems: true, minItems: 1, items: { type: 'string' } },
        url: { type: 'string', pattern: '^https://' },
      },
    })
    expect(validate(entry), JSON.stringify(validate.errors)).toBe(true)
    expect(entry).toMatchObject({
      name: 'flexgen',
      fileMatch: ['*.flexgen.yaml', '*.flexgen.yml', '*.flexgen.json'],
      url: schemaUrl,
    })
  })

  test('does not exist without a repository', () => {
    const { status, stdout, stderr } = run('npx tsx scripts/schemastore.ts', checkout(undefined))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('There is no catalogue entry yet: package.json has no `repository`')
  })
})

test('keywords are what people search for', () => {
  const { keywords } = json(root, 'package.json') as { keywords: readonly string[] }
  expect(keywords).toEqual([...new Set(keywords)].sort())
  expect(keywords).toEqual(expect.arrayContaining(['api-client', 'oauth2', 'jwt', 'codegen', 'typescript']))
})
