/** The configs of `recipes/`, with published examples, documented logins, and requests that other libraries signed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { parse, stringify } from 'yaml'
import { compile } from '../../src/compile.ts'
import { createClient, fakeFetch, type SentCall } from '../support/emitted.ts'
import { runCompiler, target } from '../types/compilers.ts'
import { type LoginAnswer, vectors } from './vectors.ts'

const folder = fileURLToPath(new URL('../../recipes/', import.meta.url))
const ending = '.flexgen.yaml'
const files = readdirSync(folder).filter((file) => file.endsWith(ending))
const names = files.map((file) => file.replace(ending, '')).sort()
const textOf = (name: string): string =>
  readFileSync(`${folder}${name}${ending}`, 'utf8').replaceAll('\r\n', '\n')
const envOf = (name: string): readonly string[] => [
  ...new Set([...textOf(name).matchAll(/\$\{env\.(\w+)\??\}/g)].map(([, env]) => `${env}`)),
]

afterEach(() => vi.unstubAllGlobals())

describe('each recipe', () => {
  test.each(files)('%s compiles without a warning', (file) => {
    const { files: outputs, diagnostics } = compile({ path: file, text: readFileSync(folder + file, 'utf8') })
    expect(diagnostics).toEqual([])
    expect(outputs).toHaveLength(1)
  })

  test.each(files)('%s has a name in lower case, with dashes', (file) => {
    expect(file).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.flexgen\.yaml$/)
  })

  test.each(names)('%s begins with the line for editors, and a comment that ends with a link', (name) => {
    const [modeline, ...lines] = textOf(name).split('\n')
    expect(modeline).toBe('# yaml-language-server: $schema=../schema/flexgen.schema.json')
    const comment = lines.slice(0, lines.indexOf('flexgen: 1'))
    expect(comment.length).toBeGreaterThan(1)
    for (const line of comment) expect(line).toMatch(/^# \S/)
    const link = new URL(`${comment.at(-1)}`.slice(2))
    expect(link.protocol).toBe('https:')
    for (const line of comment.slice(0, -1)) expect(line).not.toContain('://')
  })

  test.each(names)('%s states its type, a name and a description', (name) => {
    const { name: title, description, auth } = parse(textOf(name))
    expect([title, description, auth.type]).toEqual([
      expect.any(String),
      expect.any(String),
      expect.any(String),
    ])
  })

  test.each(names)('%s has a vector with its source', (name) => {
    const own = vectors.filter(({ recipe }) => recipe === name)
    expect(own.length).toBeGreaterThan(0)
    for (const { kind, source } of own) {
      expect(source.title).not.toBe('')
      if (kind !== 'computed') expect(source.url).toMatch(/^https:\/\//)
    }
  })

  test.each(names)('%s sends no key of a signature', (name) => {
    const { steps = {}, ...auth } = parse(textOf(name)).auth
    const keys = Object.values<{ readonly key?: unknown }>(steps).flatMap(
      ({ key }) => JSON.stringify(key ?? '').match(/env\.\w+/g) ?? [],
    )
    const sent = JSON.stringify([auth.headers, auth.query, auth.form, auth.json])
    for (const key of keys) expect(sent).not.toContain(`{${key}}`)
  })
})

describe('the recipes together', () => {
  test('generate clients without type errors', async () => {
    const project = mkdtempSync(join(tmpdir(), 'flexgen-recipes-'))
    try {
      const paths = names.map((name) => {
        const [client] = compile({ path: `${name}${ending}`, text: textOf(name) }).files
        writeFileSync(join(project, `${name}.ts`), client?.text ?? '')
        return `${name}.ts`
      })
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noPropertyAccessFromIndexSignature: true,
        noUnusedLocals: true,
        noUnusedParameters: true,
        noEmit: true,
        target,
        module: 'nodenext',
        lib: ['es2022', 'dom', 'dom.iterable'],
        types: [],
      }
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: paths }))
      expect(await runCompiler('typescript', project)).toEqual([])
    } finally {
      rmSync(project, { recursive: true, force: true })
    }
  }, 60_000)

  test('have no vector without a recipe, and no two vectors with the same ID', () => {
    expect(vectors.map(({ recipe }) => recipe).filter((recipe) => !names.includes(recipe))).toEqual([])
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length)
  })

  test('use no environment variable for two things', () => {
    const users = new Map<string, string[]>()
    for (const name of names) for (const env of envOf(name)) users.set(env, [...(users.get(env) ?? []), name])
    const shared = [...users].filter(([, recipes]) => recipes.length > 1)
    // Keys of an account that are valid for several of its APIs.
    expect(Object.fromEntries(shared)).toEqual({
      ALIBABA_ACCESS_KEY_ID: ['alibaba-acs3', 'alibaba-roa', 'alibaba-rpc'],
      ALIBABA_ACCESS_KEY_SECRET: ['alibaba-acs3', 'alibaba-roa', 'alibaba-rpc'],
      MEXC_KEY: ['mexc', 'mexc-contract'],
      MEXC_SECRET: ['mexc', 'mexc-contract'],
      TENCENT_SECRET_ID: ['tc3', 'tencent-cos'],
      TENCENT_SECRET_KEY: ['tc3', 'tencent-cos'],
    })
  })
})

describe.each(['node:crypto', 'Web Crypto'])('with %s', (engine) => {
  test.each(vectors.map((vector) => [vector.id, vector] as const))(
    '%s is sent as by its source',
    async (_, vector) => {
      const { recipe, env, credentials, variables, clock, nonce, login = [], request, expected } = vector
      if (engine === 'Web Crypto') vi.stubGlobal('process', { ...process, getBuiltinModule: undefined })
      const config = withSteps(parse(textOf(recipe)), Object.keys(vector.steps ?? {}))
      const answers = login.map(({ answer }) => responseOf(answer))
      const { fetch, sent } = fakeFetch(() => answers.shift() ?? new Response())
      const client = await createClient(stringify(config), {
        fetch,
        env,
        ...(credentials && { credentials }),
        ...(variables && { variables }),
        ...(clock !== undefined && { clock: () => clock }),
        ...(nonce !== undefined && { nonce: () => nonce }),
      })
      const isForm = 'form' in config.auth && !request.headers
      await client.fetch(request.url, {
        method: request.method,
        headers: request.headers ?? {},
        ...(request.body === undefined
          ? {}
          : { body: isForm ? new URLSearchParams(request.body) : request.body }),
      })
      expect(sent.map(({ url }) => url).slice(0, -1)).toEqual(login.map(({ url }) => url))
      for (const [at, { method, headers = {}, body }] of login.entries()) {
        const step = sent[at]
        expect([step?.init.method, bodyOf(step)]).toEqual([method, body ?? ''])
        for (const [name, value] of Object.entries(headers))
          expect([name, step?.headers.get(name)]).toEqual([name, value])
      }
      const call = sent.at(-1)
      for (const [step, value] of Object.entries(vector.steps ?? {}))
        expect([step, decodeURIComponent(call?.headers.get(`printed-${step}`) ?? '')]).toEqual([step, value])
      for (const [name, value] of Object.entries(expected.headers ?? {}))
        expect([name, call?.headers.get(name)]).toEqual([name, value])
      if (expected.url !== undefined) expect(call?.url).toBe(expected.url)
      if (expected.body !== undefined) expect(bodyOf(call)).toBe(expected.body)
    },
  )
})

function bodyOf(call: SentCall | undefined): string {
  const body = call?.init.body ?? ''
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body)
}

/** The API's response to a request of a login. */
function responseOf({ status, headers = {}, body }: LoginAnswer): Response {
  const lines = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  )
  return new Response(body ?? null, { status, headers: lines })
}

/** A recipe that also sends the values of steps, as headers. */
function withSteps(
  { flexgen: _, auth, ...config }: Recipe,
  steps: readonly string[],
): Omit<Recipe, 'flexgen'> {
  if (steps.length === 0) return { ...config, auth }
  const printed = steps.map(
    (step) => [`printed-${step}`, { of: `\${steps.${step}}`, encoding: 'percent' }] as const,
  )
  const headers = steps.map((step) => [`printed-${step}`, `\${steps.printed-${step}}`] as const)
  return {
    ...config,
    auth: {
      ...auth,
      steps: { ...auth.steps, ...Object.fromEntries(printed) },
      headers: { ...auth.headers, ...Object.fromEntries(headers) },
    },
  }
}

interface Recipe {
  readonly flexgen: number
  readonly auth: {
    readonly type: string
    readonly steps?: Readonly<Record<string, unknown>>
    readonly headers?: Readonly<Record<string, string>>
  }
}
