/** Clients in JavaScript: the same code as in TypeScript, without types, and it runs. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compile } from '../../src/compile.ts'
import { cases, casesFolder, filesIn } from '../support/cases.ts'

const examplesFolder = fileURLToPath(new URL('../../examples/', import.meta.url))
const examples = readdirSync(examplesFolder).filter((name) => name.endsWith('.flexgen.yaml'))

/** A config whose client is written to a file. */
function withOutput(text: string, file: string): string {
  return `${text.replace(/^output:.*\n(?: .*\n)*/m, '')}\noutput: { file: ${file} }\n`
}

/** A client in both languages; `undefined` if its config has errors. */
function bothOf(
  path: string,
  text: string,
): { readonly typeScript: string; readonly javaScript: string } | undefined {
  const [typed] = compile({ path, text: withOutput(text, 'client.ts') }).files
  const [plain] = compile({ path, text: withOutput(text, 'client.mjs') }).files
  return typed && plain && { typeScript: typed.text, javaScript: plain.text }
}

const clients = [
  ...examples.map((name) => bothOf(name, readFileSync(join(examplesFolder, name), 'utf8'))),
  ...cases
    .flatMap((name) => [...filesIn(join(casesFolder, name))])
    .filter(([path]) => /\.flexgen\.ya?ml$/.test(path) && !path.startsWith('expected/'))
    .map(([path, bytes]) => bothOf(path.replace(/.*\//, ''), bytes.toString())),
].filter((client) => client !== undefined)

/** A module as esbuild prints it, so that only differences in behaviour count. */
async function printed(text: string, loader: 'js' | 'ts'): Promise<string> {
  const { code } = await transform(text, {
    loader,
    minifySyntax: true,
    minifyWhitespace: true,
    target: 'es2022',
    tsconfigRaw: { compilerOptions: { target: 'es2022', verbatimModuleSyntax: true } },
  })
  return code
}

test('has the code of the client in TypeScript, for every example and case', async () => {
  expect(clients.length).toBeGreaterThan(200)
  for (const { typeScript, javaScript } of clients) {
    expect(await printed(javaScript, 'js')).toBe(await printed(typeScript, 'ts'))
  }
})

test('has no blank lines where types were, and no comment without its declaration', () => {
  for (const { javaScript } of clients) {
    expect(javaScript).not.toMatch(/\n\n\n|[{([]\n\n|\n\n *[})\]]|[ \t]\n|^\n|\n\n$/)
    for (const [comment] of javaScript.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n(?=\n|\/\/ ---|$)/g)) {
      expect(comment).toMatch(/ @typedef /)
    }
    // A section has a declaration.
    expect(javaScript).not.toMatch(/\/\/ --- \w+ ---\n\n(\/\/ ---|$)/)
  }
})

test('has no line that is longer than those of the client in TypeScript', () => {
  for (const { typeScript, javaScript } of clients) {
    const longest = Math.max(120, ...typeScript.split('\n').map((line) => line.length))
    expect(javaScript.split('\n').filter((line) => line.length > longest)).toEqual([])
  }
})

test('says the same in its comments, except for types', () => {
  for (const { typeScript, javaScript } of clients) {
    const comments = (text: string): readonly string[] =>
      Array.from(text.matchAll(/^ *(?:\/\/ (?!---)|\/?\*\*? )(.*)$/gm), ([, words]) =>
        `${words}`.replace(/ \*\/$/, ''),
      )
    const known = new Set(comments(typeScript))
    // Tags have types, and are wrapped.
    const others = comments(javaScript).filter((words) => !known.has(words) && !/^(@| {2})/.test(words))
    expect(others).toEqual([])
    expect(javaScript).not.toContain('@ts-')
  }
})

describe('in Node', () => {
  let folder: string
  const names = examples.map((name) => name.replace('.flexgen.yaml', ''))

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'flexgen-javascript-'))
    for (const [type, ending] of [
      ['commonjs', 'mjs'],
      ['module', 'js'],
    ] as const) {
      mkdirSync(join(folder, ending))
      writeFileSync(join(folder, ending, 'package.json'), JSON.stringify({ type }))
      for (const name of names) {
        const path = `${name}.flexgen.yaml`
        const text = withOutput(readFileSync(join(examplesFolder, path), 'utf8'), `${name}.${ending}`)
        for (const file of compile({ path, text }).files)
          writeFileSync(join(folder, ending, file.path), file.text)
      }
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Creates the client of each example with whatever its options need, and sends a request through one. */
  const program = (load: string): string => `
    const names = ${JSON.stringify(names)}
    const anything = new Proxy({}, { get: () => 'aaaa' })
    const main = async () => {
      for (const name of names) {
        const loaded = await load(name)
        const create = Object.entries(loaded).find(([key]) => /^create\\w+Client$/.test(key))?.[1]
        const client = create({ credentials: anything, env: anything, variables: anything })
        if (typeof client.fetch !== 'function') throw new Error(name)
      }
      const { createGithubClient, GithubClientError } = await load('github')
      const sent = []
      const client = createGithubClient({
        credentials: { token: 'a-token' },
        fetch: async (url, { headers }) => {
          sent.push(url, headers.get('authorization'))
          return new Response('{}')
        },
      })
      await client.fetch('/user', { query: { page: 2 } })
      const refused = await client.fetch('https://example.com').catch((error) => error)
      console.log(JSON.stringify([...sent, refused instanceof GithubClientError, refused.code]))
    }
    const load = async (name) => ${load}
    main()`

  const expected = ['https://api.github.com/user?page=2', 'Bearer a-token', true, 'host_not_allowed']

  function run(node: string, ending: string, file: string, load: string): Promise<unknown> {
    writeFileSync(join(folder, ending, file), program(load))
    return new Promise((resolve, reject) => {
      execFile(node, [join(folder, ending, file)], (error, stdout, stderr) => {
        // Node 20 and 22 warn that `require` of ES modules is experimental.
        const others = stderr
          .split('\n')
          .filter((line) => !/ExperimentalWarning: |--trace-warnings/.test(line))
        if (error || others.join('').trim()) reject(new Error(stderr))
        else resolve(JSON.parse(stdout))
      })
    })
  }

  test.each(['mjs', 'js'])('is imported as .%s', async (ending) => {
    const load = `import(\`./\${name}.${ending}\`)`
    expect(await run(process.execPath, ending, 'main.mjs', load)).toEqual(expected)
  })

  test.each(['mjs', 'js'])('is required as .%s', async (ending) => {
    const load = `require(\`./\${name}.${ending}\`)`
    expect(await run(process.execPath, ending, 'main.cjs', load)).toEqual(expected)
  })
})
