/** Names in a config that emitted clients use themselves. */
import { transformSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/compile.ts'
import { compilers, platforms, typeErrors } from '../types/compilers.ts'
import { emittedAuths } from './emitted-auths.ts'

type Fields = Readonly<Record<string, unknown>>

/** A client whose variables and credentials have these names, with each used wherever a reference is allowed. */
function emit(auth: Fields, names: readonly string[]): string {
  const all = (source: string): string => names.map((name) => `\${${source}.${name}}`).join('/')
  const config = {
    flexgen: 1,
    name: 'names',
    baseUrl: `https://api.example.com/${all('variables')}/${all('credentials')}`,
    variables: Object.fromEntries(names.map((name) => [name, {}])),
    headers: Object.fromEntries(names.map((name, index) => [`x-${index}`, `\${variables.${name}}`])),
    query: { variables: all('variables'), credentials: all('credentials'), env: all('env') },
    auth,
  }
  const text = JSON.stringify(config)
    .replaceAll('VARIABLES', all('variables'))
    .replaceAll('CREDENTIALS', all('credentials'))
  const { files, diagnostics } = compile({ path: 'names.flexgen.yaml', text })
  if (!files[0]) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return files[0].text
}

/**
 * All words of the function in which inputs have names, except those that every object has. The functions that it calls
 * are outside, and do not see them.
 */
function wordsOf(text: string): readonly string[] {
  const [body = ''] = /^export function create[\s\S]*?^}$/m.exec(text) ?? []
  const words = body.match(/[A-Za-z_]\w*/g) ?? []
  return [...new Set(words)].filter((word) => !(word in Object.prototype))
}

const clients = Object.entries(emittedAuths).map(([name, auth]) => {
  const words = wordsOf(emit(auth, ['zebra']))
  return { name, words, text: emit(auth, words) }
})

describe('variables and credentials may have names that the client uses itself', () => {
  test.each(clients)('$name: nothing is declared twice', ({ text, words }) => {
    expect(words.length).toBeGreaterThan(40)
    expect(() => transformSync(text, { loader: 'ts', logLevel: 'silent' })).not.toThrow()
  })

  test('they do not shadow what the client needs', async () => {
    const [platform] = platforms
    const compiler = compilers.at(-1)
    if (!platform || !compiler) throw new Error('there is no compiler')
    const files = Object.fromEntries(clients.map(({ name, text }) => [`${name}.ts`, text]))
    expect(await typeErrors(files, compiler, platform, 'bundler')).toEqual([])
  })
})

test('a header may be called __proto__, at the token endpoint too', () => {
  const text = compile({
    path: 'names.flexgen.yaml',
    text: `{ "flexgen": 1, "baseUrl": "https://api.example.com", "headers": { "__proto__": "home" }, "auth": {
      "type": "oauth2", "grantType": "client_credentials", "accessTokenUrl": "https://auth.example.com/token",
      "clientId": "app", "tokenRequest": { "headers": { "__proto__": "token" } } } }`,
  }).files[0]?.text
  expect(text).toContain("'__proto__', 'home'")
  expect(text).toContain("['__proto__']: 'token'")
})
