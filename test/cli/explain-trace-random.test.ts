/**
 * `flexgen explain --trace` of random signatures, compared with the steps of the same client with real secrets: what is
 * shown is what the client computes, and nothing of it depends on a secret.
 */

import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { loadObserved, stepFragment } from '../../src/cli/explain/observe.ts'
import { playGiven } from '../../src/cli/explain/play.ts'
import { standIns } from '../../src/cli/explain/stand-ins.ts'
import { traceOf } from '../../src/cli/explain/trace.ts'
import { forTrace } from '../../src/cli/explain/trace-command.ts'
import { traceJson, traceText } from '../../src/cli/explain/trace-report.ts'
import { binaryOf, type TracedValue } from '../../src/cli/explain/traced-value.ts'
import { type CompiledClient, compileClient } from '../../src/compile-client.ts'
import { seededRandom, testSeed } from '../support/random.ts'

const seed = testSeed()
const count = 100
const path = '/orders?page=2&empty=&name=J%C3%B6rg'
const now = 1_735_732_800_123
const nonce = 'n0nce'

/** Two sets of real secrets; what is the same with both depends on none. */
const secrets = ['x', 'y'].map((run) => ({
  A: `${run}-Zp4kXfQ9gT6y/+= é`,
  B: `${run}Hs2aUw1e${run}`,
  HEX: Buffer.from(`${run}-hexadecimal-key`).toString('hex'),
}))

type Random = <Item>(items: readonly Item[]) => Item

/** A random config, and the names of its steps. */
function randomConfig(pick: Random): { readonly text: string; readonly names: readonly string[] } {
  const chance = (): boolean => pick([true, false])
  const strings: string[] = []
  const all: string[] = []
  const hashed: string[] = []
  const references = ['env.A', 'env.B', 'time.ms', 'time.iso', 'nonce', 'variables.v', 'credentials.c']
  const parts = ['method', 'path', 'target', 'query', 'query.name', 'headers.x-key', 'headers.x-plain', 'url']
  const plain = (): string => {
    const steps = strings.map((name) => `steps.${name}`)
    const found = [...references, ...parts.map((part) => `request.${part}`), ...steps, ...steps, ...steps]
    return pick([`\${${pick(found)}}`, 'text ', '\n', '|', `\${${pick(found)}}`, `\${${pick(found)}}`])
  }
  const text = (): string => Array.from({ length: pick([1, 2, 3]) }, plain).join('')
  const mixed = (): string =>
    text() + pick(['', ...all.map((name) => `\${steps.${name}}`), '${request.body}'])
  const input = (): object =>
    pick<() => object>([
      () => ({ of: mixed() }),
      () => ({ of: mixed() }),
      () => ({ of: [mixed(), mixed()], join: pick(['\n', '&', '']), skipEmpty: chance() }),
      () => ({
        paramsOf: pick([['query'], ['query', 'form'], ['json']]),
        add: { z: text(), 'e e': text() },
        escape: pick(['none', 'percent', 'form']),
        sort: pick(['name', 'pair', 'none']),
        skipEmpty: chance(),
      }),
      () => ({ headersOf: ['x-key', 'x-plain', 'host'], escape: pick(['none', 'percent']) }),
      () => ({ jsonOf: { a: text(), b: [text(), { c: text() }], n: { number: '${time.s}' } } }),
    ])()
  const steps: Record<string, object> = {}
  for (let index = 0; index < pick([2, 4, 6]); index++) {
    const name = `s${index}`
    const kind = pick(['hash', 'hmac', 'hmac', 'none', 'none', 'none'])
    const encoding = pick(['hex', 'base64', 'base64url', 'percent', 'form', 'bytes', undefined, undefined])
    const key = pick<string | object>([
      '${env.A}',
      'k${env.B}',
      { value: '${env.HEX}', encoding: 'hex' },
      ...hashed.map((each) => `\${steps.${each}}`),
    ])
    const isOptional = chance()
    steps[name] = {
      ...input(),
      ...(kind === 'hash' && { hash: pick(['SHA-256', 'MD5', 'SHA-1']) }),
      ...(kind === 'hmac' && { hmac: pick(['SHA-256', 'SHA-512']), key }),
      ...(encoding && { encoding }),
      ...(isOptional && chance() && { methods: pick([['GET'], ['POST', 'PUT']]) }),
      ...(isOptional && chance() && encoding !== 'bytes' && { ifEmpty: text() }),
      ...(encoding !== 'bytes' && chance() && { case: pick(['lower', 'upper']) }),
    }
    all.push(name)
    if (kind !== 'none' && !isOptional) hashed.push(name)
    if (encoding !== 'bytes') strings.push(name)
  }
  steps['last'] = { of: all.map((name) => `\${steps.${name}}`), encoding: 'base64' }
  const config = {
    flexgen: 1,
    baseUrl: pick(['https://api.example.com', 'https://api.example.com/v/${env.B}']),
    variables: { v: {} },
    headers: { 'X-Plain': pick(['plain', '${variables.v}', 'b ${env.B}']) },
    auth: {
      type: 'signature',
      steps,
      ...(chance() && { query: { t: '${time.s}', k: '${env.B}' } }),
      ...(chance() && { form: { f: pick(['${env.A}', '${nonce}']) } }),
      headers: { 'X-Key': '${credentials.c}', 'X-Last': '${steps.last}' },
    },
  }
  return { text: stringify(config), names: [...all, 'last'] }
}

/** The inputs and results of the steps with real values, by the names of the steps. */
async function realSteps(
  compiled: CompiledClient,
  init: Parameters<typeof playGiven>[2],
  env: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, readonly [input: string | undefined, result: string | undefined]>> {
  const { module, take } = await loadObserved(compiled)
  const values = {
    ...(await standIns(compiled, new Map([['v', 'value']]), 'first')),
    ...{ env, credentials: { c: `c-${env['A']}` } },
  }
  const { code, message } = await playGiven(
    { compiled, module, values, now, nonce: { value: nonce } },
    path,
    init,
  )
  if (code !== undefined) throw new Error(`${code}: ${message}`)
  const calls = (await take()).filter(({ fragment }) => fragment === stepFragment)
  return new Map(
    calls.map(({ args: [, name, input, result] }) => [`${name}`, [binaryOf(input), binaryOf(result)]]),
  )
}

/** The bytes of a value that is shown completely, with one character for each. */
function bytesOf({ text, hex }: TracedValue): string {
  return (hex === undefined ? Buffer.from(text ?? '') : Buffer.from(hex, 'hex')).toString('latin1')
}

test(`seed ${seed}: what is shown is what the client computes, and depends on no secret`, async () => {
  const random = seededRandom(seed)
  const pick: Random = (items) => items[Math.floor(random() * items.length)] as (typeof items)[number]
  let compiledConfigs = 0
  let exact = 0
  let hidden = 0
  for (let index = 0; index < count; index++) {
    const { text, names } = randomConfig(pick)
    const variables = new Map([['v', 'value']])
    // Some configs have bytes in a string, which is an error.
    const { client } = compileClient('acme.flexgen.yaml', text, { adapt: forTrace(variables) })
    if (!client) continue
    compiledConfigs++
    const init = pick([
      { method: 'GET', headers: {}, query: {} },
      {
        method: 'POST',
        headers: { 'content-type': ['application/x-www-form-urlencoded'] },
        query: {},
        body: new TextEncoder().encode('a=1&b=%C3%BC+x'),
      },
    ])
    const trace = await traceOf(client, { path, init, now, nonce, variables, absent: [] })
    const [first, second] = await Promise.all(secrets.map((env) => realSteps(client, init, env)))
    const shown = traceText('acme', trace, undefined) + traceJson(trace)
    expect([text, trace.failure, trace.steps.map(({ name }) => name)]).toEqual([text, undefined, names])
    for (const { name, input, result } of trace.steps) {
      for (const [at, value] of [input, result].entries()) {
        const [real = '', other = ''] = [first?.get(name)?.[at], second?.get(name)?.[at]]
        const where = `${name}${at ? '' : '.in'} of\n${text}`
        if (value?.bytes !== undefined) {
          exact++
          expect([where, bytesOf(value)]).toEqual([where, real])
          expect([where, real]).toEqual([where, other])
        } else if (value) {
          hidden++
          // A value with a secret is not shown, unless it is too short to be recognised.
          if (real.length > 12) expect([where, shown.includes(real)]).toEqual([where, false])
          // It is hidden only because it depends on a secret.
          expect([where, real === other]).toEqual([where, false])
        }
      }
    }
    for (const secret of secrets.flatMap((each) => Object.values(each))) expect(shown).not.toContain(secret)
    expect(shown).not.toMatch(/(?<![0-9a-f])f[0-9a-f]{23}(?![0-9a-f])/i)
  }
  expect(compiledConfigs).toBeGreaterThan(count / 2)
  expect(exact).toBeGreaterThan(count)
  expect(hidden).toBeGreaterThan(count)
}, 120_000)
